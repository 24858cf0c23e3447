"""The graph of derivations can be read: nothing overlaps, nothing is cut off, accounts without a tie are named."""

import re
from itertools import combinations, pairwise

import pytest

from copytaster.annotate import annotate
from copytaster.model import Account, Article, Derivation
from copytaster.render.graph import derivation_graph, unconnected


def accounts(count: int) -> tuple[Account, ...]:
    return tuple(
        Account(
            f"a{n}",
            annotate(Article(location=f"{n}.txt", text="Rain.", language="en", outlet=f"<Outlet> {n} " * 5)),
        )
        for n in range(1, count + 1)
    )


def derivation(account: int, source: int | str, *, directed: bool = True) -> Derivation:
    ours, outlet = (f"a{source}", None) if isinstance(source, int) else (None, source)
    return Derivation(f"a{account}", ours, outlet, "edited", 0.8, directed, (), ())


def boxes(svg: str) -> list[tuple[float, ...]]:
    found = re.findall(r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"', svg)
    return [tuple(map(float, box)) for box in found]


GRAPHS = {
    "two": (2, [derivation(2, 1)]),
    "undirected": (2, [derivation(2, 1, directed=False)]),
    "circle": (3, [derivation(1, 2), derivation(2, 3), derivation(3, 1)]),
    "twelve": (
        12,
        [
            *(derivation(n, "Wire") for n in range(1, 8)),
            *(derivation(n, f"Outlet {n}") for n in range(3, 6)),
            derivation(9, 1), derivation(10, 9), derivation(4, 2, directed=False), derivation(6, 5, directed=False),
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", GRAPHS)
def test_boxes_do_not_overlap_and_lie_within_the_drawing(name: str) -> None:
    count, derivations = GRAPHS[name]
    svg = str(derivation_graph(accounts(count), derivations))
    width, height = map(float, re.findall(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)[0])
    for x, y, w, h in boxes(svg):
        assert x >= 0 <= y and x + w <= width and y + h <= height
    for (x1, y1, w1, h1), (x2, y2, w2, h2) in combinations(boxes(svg), 2):
        assert x1 + w1 <= x2 or x2 + w2 <= x1 or y1 + h1 <= y2 or y2 + h2 <= y1
    for x, text in re.findall(r'x="([\d.]+)" y="[\d.]+" text-anchor="start">([^<]*)', svg):
        assert float(x) + 6 * len(text) <= width


def test_labels_of_edges_that_enter_one_node_keep_apart() -> None:
    svg = str(derivation_graph(accounts(1), [derivation(1, name) for name in ("Wire", "Gazette", "Post")]))
    lines = sorted(float(y) for y in re.findall(r'y="([\d.]+)" text-anchor="end"', svg))
    assert len(lines) == 3
    assert all(below - above >= 16 for above, below in pairwise(lines))


def test_the_labels_are_escaped_and_cut_with_the_whole_name_as_title() -> None:
    svg = str(derivation_graph(accounts(2), [derivation(2, 1)]))
    assert "<Outlet>" not in svg
    assert "…</text>" in svg
    assert svg.count("<title>&lt;Outlet&gt;") == 2


def test_accounts_without_a_tie_are_not_drawn_but_named() -> None:
    derivations = [derivation(2, 1)]
    assert unconnected(accounts(3), derivations) == ("a3",)
    assert 'href="#a3"' not in derivation_graph(accounts(3), derivations)
    assert derivation_graph(accounts(3), []) == ""
