"""Who derives from whom."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from copytaster.annotate import annotate
from copytaster.collate.derivation import derive
from copytaster.collate.reuse import share
from copytaster.config import Settings
from copytaster.model import Account, Article, Derivation
from copytaster.sources import read
from copytaster.sources.furniture import find_furniture

Make = Callable[..., tuple[Account, ...]]

_REPORT = (
    "The ferry Halcyon ran onto a sandbank outside the harbour of Tarnmouth early on Monday. All ninety passengers "
    "were taken off in lifeboats before dawn, and a tug pulled the vessel free at high water. Engineers were looking "
    "into why the steering gear had failed twice within a month, and the operator withdrew a sister ship from service "
    "until both had been inspected. Fishermen who had come to help carried blankets and tea onto the quay."
)


def derived(accounts: tuple[Account, ...]) -> tuple[Derivation, ...]:
    return derive(accounts, share(accounts))


def with_article(account: Account, **changes: object) -> Account:
    article = msgspec.structs.replace(account.annotated.article, **changes)
    return Account(account.id, msgspec.structs.replace(account.annotated, article=article))


def test_a_later_copy_comes_from_the_earlier_account(accounts: Make) -> None:
    first, second = accounts(_REPORT, _REPORT.replace("before dawn", "before sunrise"))
    second = with_article(second, published="2024-05-17")
    (edge,) = derived((first, second))
    assert (edge.account, edge.from_account, edge.directed) == ("a2", "a1", True)
    assert edge.kind in ("verbatim", "edited")
    assert edge.confidence > 0.6
    assert all(e.span.text == (first, second)[e.span.account == "a2"].text[e.span.start : e.span.end]
               for e in edge.evidence)  # fmt: skip


def test_copies_without_a_time_have_no_direction(accounts: Make) -> None:
    (edge,) = derived(accounts(_REPORT, _REPORT))
    assert not edge.directed
    assert edge.kind == "verbatim"


def test_shared_quotes_alone_never_make_a_copy(accounts: Make) -> None:
    said = (
        "“We have lost a ship but not a single life, and for that I thank every fisherman who went out in the dark. "
        "What failed was a bolt that costs less than a loaf of bread, and I want to know who signed for it,” "
    )
    left = f"{said}the harbour master, Una Fell, told a crowd."
    right = f"Una Fell spoke at noon. {said}she said, to applause."
    assert share(accounts(left, right))
    assert derived(accounts(left, right)) == ()


def test_three_copies_form_a_tree_not_a_circle(accounts: Make) -> None:
    edges = derived(accounts(_REPORT, _REPORT, _REPORT))
    assert len(edges) == 2


def test_the_outlet_that_was_told_things_twice_is_the_origin_of_an_unsigned_account(accounts: Make) -> None:
    text = (
        "The operator knew of the fault, an engineer told the Tarn Gazette. The gear had been repaired with parts "
        "from a scrapyard, two people familiar with the matter told the Tarn Gazette."
    )
    (edge,) = derived(accounts(text))
    assert (edge.from_outlet, edge.kind) == ("Tarn Gazette", "rewritten")
    assert [e.span.text for e in edge.evidence] == ["told the Tarn Gazette"] * 2


def test_an_outlets_own_interview_needs_no_origin_outside(accounts: Make) -> None:
    (account,) = accounts("The gear was old, he told the Tarn Gazette. She told the Tarn Gazette the same.")
    assert derived((with_article(account, outlet="Tarn Gazette"),)) == ()


def test_one_sentence_on_another_outlets_word_is_an_excerpt_at_most(accounts: Make) -> None:
    (edge,) = derived(accounts(f"{_REPORT} The operator is insured, according to Reuters."))
    assert (edge.from_outlet, edge.kind) == ("Reuters", "excerpted")
    assert edge.confidence <= 0.25


def test_words_inside_quotation_marks_point_nowhere(accounts: Make) -> None:
    assert derived(accounts("“I told the Tarn Gazette and Reuters the same,” she said on the quay.")) == ()


def test_an_outlet_of_the_pile_is_known_by_its_name(accounts: Make) -> None:
    first, second = accounts("Rain fell in Orm all night.", "The dam holds, Nordlys reported. It is old.")
    (edge,) = derived((with_article(first, outlet="Nordlys"), second))
    assert (edge.account, edge.from_outlet) == ("a2", "Nordlys")


def test_an_agency_named_in_the_dateline_alone_is_the_origin(accounts: Make) -> None:
    (account,) = accounts(f"TARNMOUTH, May 13 (Reuters) - {_REPORT}")
    (edge,) = derived((with_article(account, outlet="Reuters"),))
    assert edge.from_outlet == "Reuters"
    assert derived((with_article(account, outlet="Reuters", url="https://www.reuters.com/x"),)) == ()


def test_references_name_the_origin(accounts: Make) -> None:
    text = f"{_REPORT}\nReference(s):\ntarngazette.example"
    (account,) = accounts(text)
    (edge,) = derived((with_article(account, furniture=find_furniture(text)),))
    assert edge.from_outlet == "tarngazette.example"
    assert edge.evidence[0].span.text == "tarngazette.example"


def test_a_dateline_credits_the_agency_and_its_copies_with_it(accounts: Make) -> None:
    first, second = accounts(f"TARNMOUTH, May 13 (Reuters) - {_REPORT}", _REPORT)
    edges = derived((first, with_article(second, published="2024-05-16")))
    assert {(edge.account, edge.from_account or edge.from_outlet) for edge in edges} == {
        ("a1", "Reuters"),
        ("a2", "a1"),
        ("a2", "Reuters"),
    }
    assert not next(edge for edge in edges if edge.from_account).directed


def test_an_account_of_the_outlet_that_is_named_stands_for_it(accounts: Make) -> None:
    copy = _REPORT + " The parts came from a scrapyard, engineers told the Tarn Gazette."
    first, second = accounts(copy, copy.replace("Engineers were", "Investigators were"))
    edges = derived((with_article(first, outlet="Tarn Gazette"), second))
    assert [(edge.account, edge.from_account, edge.directed) for edge in edges] == [("a2", "a1", True)]


def test_names_garbled_in_many_ways_show_a_translation(accounts: Make) -> None:
    clear = "Ingrid Halvorsen met Bertil Qvarnstrom in Tarnmouth. Halvorsen left early. Qvarnstrom stayed."
    garbled = (
        "Ingrid Halvorsun has met Bertil Qvarnstrum. Halvarsen went early, an engineer told the Tarn Gazette. "
        "Halvirsen has said it, two officials told the Tarn Gazette."
    )
    first, second = accounts(clear, garbled)
    edges = derived((first, second))
    assert [(edge.account, edge.from_outlet, edge.kind) for edge in edges] == [
        ("a2", "Tarn Gazette", "translated")
    ]


def test_the_real_accounts_go_back_to_outlets_outside_the_pile(seeds: Path) -> None:
    articles = [item for item in read([str(seeds)], Settings()) if isinstance(item, Article)]
    accounts = tuple(Account(f"a{number}", annotate(article)) for number, article in enumerate(articles, 1))
    edges = [edge for edge in derived(accounts) if edge.confidence >= 0.5]
    assert [edge.account for edge in edges] == ["a2", "a3", "a4", "a5"]
    assert all(edge.from_outlet and edge.evidence for edge in edges)
