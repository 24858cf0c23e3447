"""The renderers on one small dossier, made by hand. `UPDATE_SNAPSHOTS=1 pytest tests/render` writes the snapshots."""

import json
import os
import re
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import msgspec
import pytest
from rich.console import Console

from copytaster.annotate import annotate
from copytaster.errors import Problem
from copytaster.model import (
    Account,
    Article,
    Claim,
    Conflict,
    Corroboration,
    Derivation,
    Difference,
    Dossier,
    Entity,
    Evidence,
    Form,
    Furniture,
    Happening,
    Independent,
    Origin,
    Position,
    Reading,
    Span,
    Statement,
    Story,
    Utterance,
    Variant,
)
from copytaster.render import (
    dossier_html,
    dossier_json,
    dossier_summary,
    index_html,
    run_summary,
    stories_json,
)

SNAPSHOTS = Path(__file__).parent / "snapshots"

FIRST = 'Mill strike ends\nThe strike at Tarn Mill ended on 3 May, the union <Weavers> said. "We won," said Ada Roe.\n'
SECOND = 'Tarn Mill walkout over\nThe walkout ended on 4 May. "We have won," union head Ada Rowe said.\nSource link\n'


@pytest.fixture
def dossier() -> Dossier:
    articles = (
        Article(
            location="first.txt", text=FIRST, headline="Mill strike ends", headline_at=0, outlet="Tarn Post",
            published="2024-05-04", language="en",
        ),
        Article(
            location="second.txt", text=SECOND, headline="Tarn Mill walkout over", headline_at=0, language="en",
            furniture=(Furniture(SECOND.index("Source"), len(SECOND) - 1, "source-link"),),
        ),
    )  # fmt: skip
    one, two = (Account(f"a{number}", annotate(article)) for number, article in enumerate(articles, 1))

    def place(account: Account, words: str) -> Span:
        start = account.text.index(words)
        return account.span(start, start + len(words))

    ended = (place(one, "The strike at Tarn Mill ended on 3 May"), place(two, "The walkout ended on 4 May."))
    said = (place(one, '"We won,"'), place(two, '"We have won,"'))
    roe = (place(one, "Ada Roe"), place(two, "Ada Rowe"))
    return Dossier(
        story=Story("mill-strike-ends", "Mill strike ends", articles),
        accounts=(one, two),
        entities=(
            Entity(
                "e1", "person", "Ada Roe",
                (Form("Ada Roe", "name", 1, ("a1",)), Form("Ada Rowe", "spelling", 1, ("a2",))),
                (place(two, "union head"),), roe,
            ),
        ),
        statements=tuple(
            Statement(f"s{n}", "e1", source, None, (content,), "direct", None, None)
            for n, (source, content) in enumerate(zip(roe, said, strict=True), 1)
        ),
        utterances=(
            Utterance(
                "u1", "e1", (Reading(said[0], "s1"), Reading(said[1], "s2")), "variant",
                (Difference("added", None, place(two, "have")),),
            ),
        ),
        claims=(
            Claim(
                "c1", ended[0].text, ended, ("o1",),
                Corroboration(2, 1, Independent(1, 2), "The second account does not name its publisher."), "disputed",
            ),
        ),
        origins=(Origin("o1", "statement", "the union", (place(one, "the union <Weavers>"),)),),
        derivations=(
            Derivation(
                "a2", "a1", None, "rewritten", 0.6, True, (Evidence(place(two, "Source link"), "a source link"),), ()
            ),
        ),
        conflicts=(
            Conflict(
                "x1", "date", "c1",
                (Variant("3 May", (place(one, "3 May"),)), Variant("4 May", (place(two, "4 May"),))), None,
            ),
        ),
        timeline=(Happening("2024-05-03", "day", ended[0].text, ended[:1]),),
        positions=(Position("Weavers", "strike", "for", "e1", "s1", (said[0],)),),
    )  # fmt: skip


def hold(name: str, shown: str) -> None:
    path = SNAPSHOTS / name
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8"), (
        f"{name} has changed: look at it, then UPDATE_SNAPSHOTS=1"
    )


def body(page: str) -> str:
    """A page without its style and script, which change without anything being shown wrong."""
    return re.sub(r"<(style|script)>.*?</\1>", r"<\1></\1>", page, flags=re.DOTALL)


class Links(HTMLParser):
    """Collects ids and links, and holds that every element that is opened is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.ids += [values["id"]] if values.get("id") else []
        self.links += [values["href"][1:]] if (values.get("href") or "").startswith("#") else []
        if tag not in {"meta", "link", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page(dossier: Dossier) -> None:
    hold("dossier.html", body(dossier_html(dossier)))


def test_every_link_on_the_page_leads_to_a_place_on_it(dossier: Dossier) -> None:
    page = Links(dossier_html(dossier))
    assert page.open == []
    assert set(page.links) - set(page.ids) == set()
    assert len(page.ids) == len(set(page.ids))


def test_an_account_that_tells_a_claim_twice_has_one_chip(dossier: Dossier) -> None:
    """The folded list still has every place."""
    (claim,) = dossier.claims
    again = dossier.accounts[0].span(FIRST.index("the union"), FIRST.index(" said"))
    members = (claim.members[0], again, claim.members[1])
    twice = msgspec.structs.replace(dossier, claims=(msgspec.structs.replace(claim, members=members),))
    page = dossier_html(twice)
    why = re.findall(r'<p class="why">(.*?)</p>', page, re.DOTALL)[0]
    assert re.findall(r">(A\d)</a>", why) == ["A1", "A2"]
    assert f'title="{claim.members[0].text}">A1<' in why
    folded = re.findall(r"<summary>How each account puts it</summary>(.*?)</details>", page, re.DOTALL)[0]
    assert re.findall(r">(A\d)</a>", folded) == ["A1", "A1", "A2"]
    with StringIO() as out:
        Console(file=out, width=200).print(dossier_summary(twice))
        assert "A1 A1" not in out.getvalue()


def test_the_page_needs_no_network(dossier: Dossier) -> None:
    assert re.findall(r"""(?:src|href)=["']?(?:https?:)?//|@import|url\((?!#)""", dossier_html(dossier)) == []


@pytest.mark.parametrize(
    ("language", "read"),
    [
        ("en", None),
        ("de", "who said what"),
        ("nl", "who said what"),
        ("pl", "what stands in quotation marks"),
        ("[/]", "what stands in quotation marks"),
    ],
)
def test_an_account_in_another_language_says_what_is_read_of_it(
    dossier: Dossier, language: str, read: str | None
) -> None:
    first, *others = dossier.accounts
    told = msgspec.structs.replace(first.annotated, language=language)
    dossier = msgspec.structs.replace(
        dossier, accounts=(msgspec.structs.replace(first, annotated=told), *others)
    )
    console = Console(file=StringIO(), width=100)
    console.print(dossier_summary(dossier))
    assert isinstance(console.file, StringIO)
    for shown in (dossier_html(dossier), console.file.getvalue()):
        note = f"{language}, read in part: names, numbers, dates, {read}"
        assert (note in shown) == (read is not None)
        assert ("read in part" in shown) == (read is not None)


def test_text_is_escaped(dossier: Dossier) -> None:
    assert "<Weavers>" not in dossier_html(dossier)


def test_the_json(dossier: Dossier) -> None:
    hold("dossier.json", dossier_json(dossier).decode())


def test_the_json_on_one_line_is_the_same(dossier: Dossier) -> None:
    line = dossier_json(dossier, indent=0)
    assert line.count(b"\n") == 1
    assert json.loads(line) == json.loads(dossier_json(dossier))


def test_the_index_and_the_list_of_stories(dossier: Dossier) -> None:
    alone = Story("chess", "Chess title", (Article(location="chess.txt", text="Chess title"),))
    hold("index.html", body(index_html([dossier.story, alone], [Problem("x.txt", "empty", "no text in it")])))
    hold("stories.json", stories_json([dossier.story, alone]).decode())


@pytest.mark.parametrize("width", [60, 120])
def test_the_terminal(dossier: Dossier, width: int) -> None:
    console = Console(width=width, record=True, file=StringIO(), force_terminal=False)
    console.print(dossier_summary(dossier))
    console.print(
        run_summary(
            dossier.story.articles,
            [dossier.story],
            [Problem("x.txt", "empty", "There is no text in it.")],
            Path("copytaster-dossiers"),
        ),
        soft_wrap=True,
    )
    hold(f"terminal-{width}.txt", console.export_text())
