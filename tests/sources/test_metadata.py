"""What a page states about its article, by its data, by Open Graph and by its heading."""

import json

import pytest
from lxml import html

from copytaster.sources.metadata import headline_of, outlet_of, stated

RECORD = {
    "@type": "NewsArticle",
    "headline": "Ferry runs aground off Nyrup",
    "datePublished": "2024-05-12T18:30:00+02:00",
    "author": [
        {"@type": "Person", "name": "Mira Holm"},
        {"name": "Emil Sund"},
        {"name": "https://nyruppost.example"},
    ],
    "publisher": {"@type": "Organization", "name": "Nyrup Post"},
    "articleBody": "The ferry Halka ran aground &amp; nobody was hurt.",
}


def page(*blocks: object, head: str = "", body: str = "") -> html.HtmlElement:
    data = "".join(f'<script type="application/ld+json">{json.dumps(block)}</script>' for block in blocks)
    return html.fromstring(f"<html><head>{head}{data}</head><body>{body}</body></html>")


@pytest.mark.parametrize("block", [RECORD, [RECORD], {"@graph": [{"@type": "WebPage"}, RECORD]}])
def test_data_of_a_page(block: object) -> None:
    found = stated(page(block))
    assert found.headlines == ("Ferry runs aground off Nyrup",)
    assert found.outlets == ("Nyrup Post",)
    assert (found.byline, found.published) == ("Mira Holm, Emil Sund", "2024-05-12T18:30:00+02:00")
    assert found.body == "The ferry Halka ran aground & nobody was hurt."


def test_open_graph_and_the_only_heading_stand_beside_it() -> None:
    head = '<meta property="og:title" content="Aground | Nyrup Post"><meta property="og:site_name" content="Post">'
    found = stated(page(head=head, body="<h1>Ferry runs\n aground</h1>"))
    assert (found.headlines, found.outlets) == (
        ("Aground | Nyrup Post", "Ferry runs aground"),
        ("Post",),
    )
    assert stated(page(body="<h1>One</h1><h1>Two</h1>")).headlines == ()


def test_data_that_does_not_parse_is_passed_over() -> None:
    broken = html.fromstring(
        '<html><body><script type="application/ld+json">{"@type": "News</script></body></html>'
    )
    assert stated(broken).headlines == ()
    deep = html.fromstring(
        f'<html><body><script type="application/ld+json">{"[" * 5000}</script></body></html>'
    )
    assert stated(deep).headlines == ()


@pytest.mark.parametrize(
    "name", ["https://nyruppost.example/#it", "nyruppost.example", "@nyruppost", "Blogger", "x" * 80]
)
def test_an_address_or_a_platform_is_no_outlet(name: str) -> None:
    assert stated(page({**RECORD, "publisher": {"name": name}})).outlets == ()


@pytest.mark.parametrize(
    ("names", "outlet"),
    [
        (["Nyrup Medien GmbH", "Nyrup Post"], "Nyrup Post"),
        (["Nyrup Medien GmbH"], "Nyrup Medien GmbH"),
        ([], None),
    ],
)
def test_a_firm_is_an_outlet_only_where_nothing_else_is_named(names: list[str], outlet: str | None) -> None:
    assert outlet_of(names) == outlet


@pytest.mark.parametrize(
    ("titles", "headline"),
    [
        (["Ferry runs aground - Nyrup Post"], "Ferry runs aground"),
        (["Ferry runs aground | Harbour News - The Nyrup Post"], "Ferry runs aground | Harbour News"),
        (["Ferry runs aground | Harbour News | Nyrup Post", "Ferry runs aground"], "Ferry runs aground"),
        (["Ferry runs aground – NP – 12.05.2024", "Ferry runs aground"], "Ferry runs aground"),
        (["Aground - and afloat again"], "Aground - and afloat again"),
        (["Ferry runs aground off …", "Ferry runs aground off Nyrup"], "Ferry runs aground off Nyrup"),
        (["Nyrup Post"], "Nyrup Post"),
        ([], ""),
    ],
)
def test_a_headline_without_the_name_of_the_site(titles: list[str], headline: str) -> None:
    assert headline_of(titles, ["Nyrup Post"]) == headline
