"""The graph of derivations as SVG: sources on the left, what derives from them to their right."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec
from markupsafe import Markup

from ..model import Account, Derivation
from .labels import account_label, kind_label, moment_label

_WIDTH, _HEIGHT = 186, 46  # of a node, in SVG units
_COLUMN = 400  # from one column of nodes to the next
_LABEL = 104  # the level end of an edge, which its label stands on
_GAP = 22  # between two nodes of a column
_PORT = 23  # between two edges that enter one node: a line of their labels
_MARGIN = 10
_LETTERS = 24  # that fit on a node
_EDGES_PER_ACCOUNT = 3  # the most confident ones; more make a thicket that nobody reads
_SWEEPS = 4  # of ordering the columns by their neighbours; on 19 accounts nothing moves after the third


class _Edge(msgspec.Struct, frozen=True):
    source: str
    target: str
    derivation: Derivation


class _Box(msgspec.Struct, frozen=True):
    """The place of a node."""

    x: float
    y: float
    height: float

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


def derivation_graph(accounts: Sequence[Account], derivations: Sequence[Derivation]) -> Markup:
    """The accounts that derive from something or something from them, and the outlets; empty without edges."""
    edges = _edges(derivations)
    if not edges:
        return Markup("")
    linked = {edge.source for edge in edges} | {edge.target for edge in edges}
    by_id = {account.id: account for account in accounts}
    nodes = [*sorted(linked - set(by_id)), *(account.id for account in accounts if account.id in linked)]
    boxes = _boxes(nodes, edges)
    numbers = {account.id: number for number, account in enumerate(accounts)}
    drawn, right = _draw_edges(edges, boxes)
    drawn += [_draw_node(node, by_id.get(node), numbers.get(node, 0), boxes[node]) for node in nodes]
    width = max(right, max(box.x for box in boxes.values()) + _WIDTH) + _MARGIN
    height = max(box.y + box.height for box in boxes.values()) + _MARGIN
    return Markup(
        '<svg class="graph" viewBox="0 0 {w:.0f} {h:.0f}" style="max-width:{w:.0f}px;min-width:{m:.0f}px" '
        'role="group" aria-label="Who derives from whom"><defs><marker id="tip" viewBox="0 0 8 8" refX="7" '
        'refY="4" markerWidth="6" markerHeight="6" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z"/>'
        "</marker></defs>{body}</svg>"
    ).format(w=width, h=height, m=0.8 * width, body=Markup("").join(drawn))


def unconnected(accounts: Sequence[Account], derivations: Sequence[Derivation]) -> tuple[str, ...]:
    """The accounts that the graph does not show: nothing was found that ties them to another."""
    tied = {d.account for d in derivations} | {d.from_account for d in derivations}
    return tuple(account.id for account in accounts if account.id not in tied)


def _edges(derivations: Sequence[Derivation]) -> list[_Edge]:
    by_account: dict[str, list[Derivation]] = defaultdict(list)
    for derivation in derivations:
        by_account[derivation.account].append(derivation)
    edges = []
    for account in sorted(by_account):
        best = sorted(
            by_account[account], key=lambda d: (-d.confidence, d.from_account or "", d.from_outlet or "")
        )
        for derivation in best[:_EDGES_PER_ACCOUNT]:
            source = derivation.from_account or derivation.from_outlet or ""
            edges.append(_Edge(source, account, derivation))
    return edges


def _boxes(nodes: Sequence[str], edges: Sequence[_Edge]) -> dict[str, _Box]:
    """The place of every node: its column is the longest way from a source, its row follows its neighbours."""
    rank = _ranks(nodes, edges)
    columns = [[node for node in nodes if rank[node] == number] for number in sorted(set(rank.values()))]
    beside: dict[str, list[str]] = {node: [] for node in nodes}
    entering = dict.fromkeys(nodes, 0)
    for edge in edges:
        beside[edge.source].append(edge.target)
        beside[edge.target].append(edge.source)
        entering[edge.target] += rank[edge.source] != rank[edge.target]
    height = {node: max(_HEIGHT, _PORT * (entering[node] + 1)) for node in nodes}
    row = {node: float(at) for column in columns for at, node in enumerate(column)}

    def wish(node: str, place: Mapping[str, float]) -> float:
        known = [place[other] for other in beside[node] if other in place]
        return sum(known) / len(known) if known else row[node]

    for _ in range(_SWEEPS):
        for column in columns:
            column.sort(key=lambda node: (wish(node, row), row[node]))
            row.update((node, float(at)) for at, node in enumerate(column))
    middle: dict[str, float] = {}
    longest = max(range(len(columns)), key=lambda number: (len(columns[number]), number))
    for number in sorted(range(len(columns)), key=lambda number: (abs(number - longest), number)):
        wishes = [wish(node, middle) if middle else 0.0 for node in columns[number]]
        middle.update(
            zip(columns[number], _spread(wishes, [height[n] for n in columns[number]]), strict=True)
        )
    top = min(middle[node] - height[node] / 2 for node in nodes)
    return {
        node: _Box(_MARGIN + at * _COLUMN, middle[node] - height[node] / 2 - top + _MARGIN, height[node])
        for at, column in enumerate(columns)
        for node in column
    }


def _spread(wishes: Sequence[float], heights: Sequence[float]) -> list[float]:
    """Middles near the wished ones, in this order and without overlap."""
    middles: list[float] = []
    for at, (wish, height) in enumerate(zip(wishes, heights, strict=True)):
        least = middles[-1] + heights[at - 1] / 2 + _GAP + height / 2 if middles else wish
        middles.append(max(wish, least))
    drift = sum(middles) - sum(wishes)  # a crowd was pushed down: half of it belongs above what it wished
    return [middle - drift / len(middles) for middle in middles]


def _ranks(nodes: Sequence[str], edges: Sequence[_Edge]) -> dict[str, int]:
    rank = dict.fromkeys(nodes, 0)
    directed = [edge for edge in edges if edge.derivation.directed]
    for _ in nodes:  # as many rounds as the longest way may have; a circle cannot go on for ever
        changed = False
        for edge in directed:
            if rank[edge.target] <= rank[edge.source] < len(nodes) - 1:
                rank[edge.target] = rank[edge.source] + 1
                changed = True
        if not changed:
            break
    return {node: min(rank[node], 4) for node in nodes}


def _draw_edges(edges: Sequence[_Edge], boxes: dict[str, _Box]) -> tuple[list[Markup], float]:
    """All edges, and how far to the right they and their labels reach.

    An edge enters its target at a port of its own and has its label there, so that labels do not overlap; edges
    between two nodes of one column bow out to the right, each farther than the last, with their labels beyond.
    """
    drawn: list[Markup] = []
    right = 0.0
    across = [edge for edge in edges if boxes[edge.source].x != boxes[edge.target].x]
    for target in dict.fromkeys(edge.target for edge in across):
        entering = [edge for edge in across if edge.target == target]
        entering.sort(key=lambda edge: (boxes[edge.source].middle, edge.source))
        box = boxes[target]
        for number, edge in enumerate(entering):
            port = box.middle + (number - (len(entering) - 1) / 2) * _PORT
            drawn.append(_draw_across(edge, boxes[edge.source], box, port))
    along = [edge for edge in edges if boxes[edge.source].x == boxes[edge.target].x]
    along.sort(key=lambda edge: (abs(boxes[edge.source].y - boxes[edge.target].y), edge.source, edge.target))
    reach = 40 + 16 * len(along)
    taken: list[float] = []
    for number, edge in enumerate(along):
        x, y1, y2 = boxes[edge.source].x + _WIDTH, boxes[edge.source].middle, boxes[edge.target].middle
        bend = 40 + 16 * number
        label = (y1 + y2) / 2 + 4
        while any(abs(label - other) < 15 for other in taken):
            label += 15
        taken.append(label)
        path = f"M{x:.1f} {y1:.1f}C{x + bend:.1f} {y1:.1f} {x + bend:.1f} {y2:.1f} {x:.1f} {y2:.1f}"
        drawn.append(_draw_edge(edge, path, (x + 0.75 * reach, label), "start"))
        right = max(right, x + 0.75 * reach + 190)
    return drawn, right


def _draw_across(edge: _Edge, source: _Box, target: _Box, port: float) -> Markup:
    forward = source.x < target.x
    x1 = source.x + _WIDTH if forward else source.x
    x2 = target.x if forward else target.x + _WIDTH
    level = x2 - _LABEL if forward else x2 + _LABEL
    path = (
        f"M{x1:.1f} {source.middle:.1f}C{(x1 + level) / 2:.1f} {source.middle:.1f} "
        f"{(x1 + level) / 2:.1f} {port:.1f} {level:.1f} {port:.1f}L{x2:.1f} {port:.1f}"
    )
    return _draw_edge(edge, path, (x2 + (-14 if forward else 14), port - 4), "end" if forward else "start")


def _draw_edge(edge: _Edge, path: str, label: tuple[float, float], anchor: str) -> Markup:
    derivation = edge.derivation
    return Markup(
        '<g class="edge {state}"><path d="{path}" stroke-width="{width:.1f}"{tip}/>'
        '<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{pair}{kind} {percent}%</text></g>'
    ).format(
        pair="" if derivation.directed else f"{edge.source.upper()} and {edge.target.upper()}: ",
        state="directed" if derivation.directed else "undirected",
        path=path,
        width=0.8 + 1.4 * derivation.confidence,
        tip=Markup(' marker-end="url(#tip)"') if derivation.directed else "",
        x=label[0],
        y=label[1],
        anchor=anchor,
        kind=kind_label(derivation),
        percent=round(100 * derivation.confidence),
    )


def _draw_node(node: str, account: Account | None, number: int, box: _Box) -> Markup:
    full = account_label(account) if account else node
    label = full if len(full) <= _LETTERS else full[: _LETTERS - 1].rstrip() + "…"
    place = {"x": box.x, "y": box.y, "w": _WIDTH, "h": box.height, "tx": box.x + 12}
    lines = {"t1": box.middle - 4, "t2": box.middle + 13}
    if account is None:
        return Markup(
            '<g class="node outside"><title>{full}</title>'
            '<rect x="{x:.0f}" y="{y:.1f}" width="{w}" height="{h}" rx="6"/>'
            '<text x="{tx:.0f}" y="{t1:.1f}">{label}</text>'
            '<text class="small" x="{tx:.0f}" y="{t2:.1f}">not among the articles</text></g>'
        ).format(full=full, label=label, **place, **lines)
    published = account.annotated.article.published
    return Markup(
        '<a href="#{id}"><title>{full}</title><g class="node k{colour}">'
        '<rect x="{x:.0f}" y="{y:.1f}" width="{w}" height="{h}" rx="6"/>'
        '<text x="{tx:.0f}" y="{t1:.1f}">{label}</text>'
        '<text class="small" x="{tx:.0f}" y="{t2:.1f}"><tspan class="id">{name}</tspan>{day}</text></g></a>'
    ).format(
        id=account.id,
        full=full,
        colour=number % 8,
        label=label,
        name=account.id.upper(),
        day=f" · {moment_label(published)}" if published else "",
        **place,
        **lines,
    )
