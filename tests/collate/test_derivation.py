"""Who derives from whom."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from copytaster.annotate import annotate
from copytaster.collate.derivation import derive
from copytaster.collate.derivation.leads import is_own
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


def test_one_text_in_two_accounts_is_a_copy_though_hardly_anything_is_narrated(accounts: Make) -> None:
    text = (
        "“We lost a ship and not a single life,” the harbour master told a crowd that had come down to the quay. "
        "“What failed was a bolt that costs less than a loaf of bread. I want to know who signed for it.”"
    )
    (edge,) = derived(accounts(text, text))
    assert (edge.kind, edge.confidence) == ("verbatim", 0.9)
    assert derived(accounts(text, text.replace("a bolt", "a nut").replace("signed", "paid"))) == ()


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


def test_an_account_of_the_outlet_that_is_named_is_the_source_and_what_it_says_stays(accounts: Make) -> None:
    copy = _REPORT + " The parts came from a scrapyard, engineers told the Tarn Gazette."
    first, second = accounts(copy, copy.replace("Engineers were", "Investigators were"))
    edges = derived((with_article(first, outlet="Tarn Gazette"), second))
    assert [(edge.account, edge.from_account or edge.from_outlet, edge.directed) for edge in edges] == [
        ("a2", "a1", True),
        ("a2", "Tarn Gazette", True),
    ]


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


_REWRITTEN = (
    "Halcyon, a ferry, struck a sandbank off Tarnmouth harbour early on Monday. All ninety passengers were taken off "
    "in lifeboats before dawn and a tug freed the vessel at high water. Engineers want to know why the steering gear "
    "had failed twice within a month. Fishermen who had come to help carried blankets and hot soup onto the quay."
)


def test_a_copy_of_a_copy_is_reached_through_it(accounts: Make) -> None:
    second = _REPORT.replace("a tug pulled the vessel free", "a salvage tug hauled the ship off")
    third = second.replace("Fishermen who had come to help carried", "Fishermen from the town brought")
    edges = derived(accounts(_REPORT, second, third))
    assert {frozenset((edge.account, edge.from_account)) for edge in edges} == {
        frozenset(("a1", "a2")),
        frozenset(("a2", "a3")),
    }


def test_two_copies_of_one_account_are_reached_from_it_and_not_from_one_another(accounts: Make) -> None:
    left = _REPORT.replace("a tug pulled the vessel free", "a salvage tug hauled the ship off")
    right = _REPORT.replace("Engineers were looking into why", "It is being asked why")
    edges = derived(accounts(left, _REPORT, right))
    assert {frozenset((edge.account, edge.from_account)) for edge in edges} == {
        frozenset(("a1", "a2")),
        frozenset(("a2", "a3")),
    }


def test_a_credit_that_was_copied_with_the_rest_does_not_make_a_second_source(accounts: Make) -> None:
    changed = _REPORT.replace(
        "a tug pulled the vessel free", "a salvage tug hauled the whole ship off the bank"
    )
    copy = f"{changed}\nSource: Tarn Gazette\n"
    first, second, third = accounts(_REPORT, copy, copy)
    first = with_article(first, outlet="Tarn Gazette")
    second, third = (with_article(a, furniture=find_furniture(a.text)) for a in (second, third))
    edges = [edge for edge in derived((first, second, third)) if edge.from_account]
    assert len(edges) == 2
    assert {"a2", "a3"} in [{edge.account, edge.from_account} for edge in edges]


def test_names_that_nobody_spells_so_show_which_of_two_is_the_translation(accounts: Make) -> None:
    clear = f"{_REPORT} Margaret Robinson and Peter Campbell, both of the coast guard, thanked the crews."
    garbled = (
        clear.replace("Robinson", "Robinzun").replace("Campbell", "Kampbel").replace("Kampbel", "Campbyel")
    )
    for texts, derived_one in (((clear, garbled), "a2"), ((garbled, clear), "a1")):
        (edge,) = derived(accounts(*texts))
        assert (edge.account, edge.kind, edge.directed) == (derived_one, "translated", True)
        assert {"Robinzun", "Campbyel"} <= {e.span.text for e in edge.evidence}


def test_articles_lost_all_over_show_a_translation(accounts: Make) -> None:
    clear = (
        "The ferry ran onto a sandbank outside the harbour. The crew called the coast guard at once, and the tug came "
        "from the yard across the bay. The captain stayed on the bridge until the last boat had left the ship. The "
        "owners said the gear had been inspected in the spring."
    )
    bare = clear.replace(" the ", " ").replace("The crew", "Crew").replace("The owners", "Owners")
    (edge,) = derived(accounts(clear, bare))
    assert (edge.account, edge.kind, edge.directed) == ("a2", "translated", True)
    (same,) = derived(accounts(clear, clear))
    assert same.kind == "verbatim"


def test_an_agency_is_never_derived_from_its_client(accounts: Make) -> None:
    client, agency = accounts(_REPORT, _REPORT)
    agency = with_article(agency, outlet="Reuters", url="https://www.reuters.com/x", published="2024-05-17")
    (edge,) = derived((with_article(client, outlet="Tarn Gazette"), agency))
    assert (edge.account, edge.from_account, edge.directed) == ("a1", "a2", True)


def test_set_phrases_in_common_are_no_copy(accounts: Make) -> None:
    left = (
        "He was last seen at the consulate in Orm on 2 October, where he had gone to obtain documents for his "
        "impending wedding, and his body has not been found. Prosecutors have charged eleven people with the murder."
    )
    right = (
        "He was last seen entering the consulate in Orm on October 2. He had expected to collect documents for "
        "his upcoming wedding. His body was never found, and eleven people were charged with the murder."
    )
    assert derived(accounts(left, right)) == ()


@pytest.mark.parametrize(
    ("ending", "outlet"),
    [
        ("\n© 2024 Il Faro di Velm. All rights reserved.", "Il Faro di Velm"),
        ("\nThis article was originally published in Velmnet.", "Velmnet"),
        ("\nThis story first appeared on Kestrel Insider.", "Kestrel Insider"),
        ("\nDieser Artikel erschien zuerst in Der Velmer Bote.", "Der Velmer Bote"),
        ("\nCet article a été publié initialement par L’Écho de Velm.", "L’Écho de Velm"),
        ("\nRead the original article on Radio Velm", "Radio Velm"),
        ("\n(Source: Velm Press Agency)", "Velm Press Agency"),
        ("\nSource link: https://www.velmnet.example/a/12", "velmnet.example"),
        ("\nVia Velmnet", "Velmnet"),
        ("\nFell, Una. “A long night.” Velm Quarterly, 13 May 2024.", "Velm Quarterly"),
        (" Velmnet first reported the fault.", "Velmnet"),
        (" The Velmnet website, which first reported the fault, could not be reached.", "Velmnet"),
        ("\nWith Reuters", "Reuters"),
        (" A cook told Velmnet that he had slept. Two stewards told Velmnet the same.", "Velmnet"),
    ],
)
def test_an_unknown_outlet_is_known_by_the_form_of_the_phrase(
    accounts: Make, ending: str, outlet: str
) -> None:
    text = f"{_REPORT}{ending}"
    (account,) = accounts(text)
    (edge,) = derived((with_article(account, furniture=find_furniture(text)),))
    assert edge.from_outlet == outlet
    assert edge.confidence >= 0.4


@pytest.mark.parametrize(
    "text",
    [
        "He told Congress in May that it was safe. In June he told Congress the same.",
        "She told Brandt it was safe. Brandt doubted it. Later she told Brandt the same.",
        "The number rose, according to Census Works. It fell before, according to Census Works.",
        "The fault was first reported in January. It was first reported by Tarnmouth’s divers.",
        "Una Fell (R-Tarn) - who sits for the harbour - said so.",
    ],
)
def test_who_is_told_things_or_counts_them_is_no_outlet_for_that(accounts: Make, text: str) -> None:
    assert derived(accounts(text)) == ()


def test_who_wrote_what_is_quoted_is_an_outlet_but_a_weak_one(accounts: Make) -> None:
    (edge,) = derived(accounts(f"{_REPORT} “It was a long night,” wrote the Velm Quarterly Review."))
    assert edge.from_outlet == "Velm Quarterly Review"
    assert edge.confidence < 0.4


def test_a_short_name_is_read_as_the_longer_one_that_stands_beside_it(accounts: Make) -> None:
    (edge,) = derived(
        accounts("The New York Times reported the fault on Monday. The Times reports that it was known.")
    )
    assert edge.from_outlet == "New York Times"


def test_an_agency_behind_one_copy_is_behind_the_copies_of_that(accounts: Make) -> None:
    edited = _REPORT.replace("a tug pulled the vessel free", "a salvage tug hauled the ship off")
    edges = derived(accounts(f"TARNMOUTH, May 13 (Reuters) - {_REPORT}", edited, edited))
    agencies = {edge.account: edge.confidence for edge in edges if edge.from_outlet == "Reuters"}
    assert agencies.keys() == {"a1", "a2", "a3"}
    assert agencies["a1"] > max(agencies["a2"], agencies["a3"])


def test_what_was_cut_within_is_edited_and_what_was_told_anew_is_rewritten(accounts: Make) -> None:
    middle = _REPORT[_REPORT.index(" All ninety") : _REPORT.index(" Engineers")]
    (cut,) = derived(accounts(_REPORT, _REPORT.replace(middle, "")))
    assert cut.kind == "edited"
    (anew,) = derived(accounts(_REPORT, _REWRITTEN))
    assert anew.kind == "rewritten"


@pytest.mark.parametrize(
    ("label", "named"),
    [
        ("vpost", "ValleyPost"),
        ("Valley Courier", "Valley Courier News"),
        ("www.halkanewsnow.example", "Halka News"),
    ],
)
def test_an_outlet_under_another_form_of_its_name_is_no_other_outlet(label: str, named: str) -> None:
    assert is_own(named, label)
    assert not is_own("Nyrup Gazette", label)


def test_a_paper_is_meant_by_its_last_word_and_a_report_by_its_paper(accounts: Make) -> None:
    text = (
        "The mayor dismissed a Halka Courier report that he had known of the leak. His deputy told the Courier that "
        "nobody had asked him. The council would not comment on the Courier story."
    )
    (edge,) = derived(accounts(text))
    assert edge.from_outlet == "Halka Courier"
    assert len(edge.evidence) == 3
    assert {e.reason.rpartition(" ")[2] for e in edge.evidence} == {"Courier"}


def test_an_affiliate_that_nobody_knows_is_an_outlet(accounts: Make) -> None:
    (edge,) = derived(
        accounts("The plane was found at noon, the station Televarda reported, citing the police.")
    )
    assert edge.from_outlet == "Televarda"


@pytest.mark.parametrize(
    ("sentence", "outlet"),
    [
        ("The steward spoke up during an appearance on CBS’s “Face the Nation” on Sunday.", "CBS News"),
        ("On “Face the Nation,” Una Fell called the bolt a bad one.", "CBS News"),
        ("In a statement to the harbour news site Velmnet, the operator denied it.", "Velmnet"),
        ("The cook told Una Fell on MSNBC that he had slept.", "MSNBC"),
        ("The parts came from a scrapyard, the owner confirmed to Politico.", "Politico"),
        ("The owner, who shared his account with the Tarn newspaper Il Faro, was asleep.", "Il Faro"),
        ("“60 Minutes” first reported the contents of the log.", "CBS News"),
        ("The gear had failed twice within a month, Televarda reported.", "Televarda"),
        ("In a letter reported by Fox and other news organizations, the owner blamed a bolt.", "Fox News"),
        ("Speaking to BBC Radio 4, the owner blamed a bolt.", "BBC"),
        ("The gear was old, according to the Tarn newspaper Il Faro.", "Il Faro"),
        ("The owner blamed a bolt in a call with Politico.", "Politico"),
        ("Politico’s Una Fell reported that a bolt was rusty.", "Politico"),
        ("Politico’s Una Fell argues that a bolt was rusty.", "Politico"),
        ("Politico, hardly a friend of the owner, reported that a bolt was rusty.", "Politico"),
        ("Una Fell, a reporter for Politico, wrote that a bolt was rusty.", "Politico"),
        ("The owner said the same on Tuesday to Politico’s Una Fell.", "Politico"),
        ("“Everybody knew that the bolt was rusty.” (Politico)", "Politico"),
        ("“Everybody knew that the bolt was rusty.” — Una Fell, Politico", "Politico"),
        ("Politico, May 26, 2006: “The bolt is rusty.”", "Politico"),
        ("The bolt made the front page of yesterday’s Tarn Gazette.", "Tarn Gazette"),
        ("The cook told The Televarda that he had slept.", "Televarda"),
        ("The cook told local Televarda News that he had slept.", "Televarda News"),
        ("The Swedish broadcaster TV4 said that the bolt was rusty.", "TV4"),
        ("The owner blamed a bolt in an interview with National Public Radio.", "NPR"),
        ("Una Fell, Politico’s harbour editor, wrote that a bolt was rusty.", "Politico"),
        ("The New Yorker, in its profile of the owner, calls him a miser.", "New Yorker"),
        ("On “Hannity” the owner blamed a bolt.", "Fox News"),
        ("On Politico’s “Tarn Tonight” the owner blamed a bolt.", "Politico"),
        (
            "A Tarn Gazette reporter, Una Fell, was told so. Documents provided to the Tarn Gazette say why.",
            "Tarn Gazette",
        ),
    ],
)
def test_whoever_was_told_something_is_an_outlet_to_go_back_to(
    accounts: Make, sentence: str, outlet: str
) -> None:
    edges = derived(accounts(f"{_REPORT} {sentence}"))
    assert [edge.from_outlet for edge in edges] == [outlet]
    (account,) = accounts(f"{_REPORT} {sentence}")
    if outlet != "CBS News":
        assert derived((with_article(account, outlet=outlet),)) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "He told reporters on the Hill that the gear was old.",
        "A mate posted on Facebook and wrote on Twitter that he was safe.",
        "According to a CNN poll, most passengers would sail again.",
        "He told Vice President Una Fell that the gear was old.",
        "The owner of Fox News was aboard, and CNN had its own boat.",
        "A poll released by CNN found that most would sail again.",
        "The owner had listened to Politico’s Una Fell.",
        "The cook told The Harbour Foundation that he had slept.",
        "Una Fell, a former Fox News host, wrote on Twitter that she was safe.",
    ],
)
def test_who_is_only_near_or_only_named_is_none(accounts: Make, sentence: str) -> None:
    assert derived(accounts(f"{_REPORT} {sentence}")) == ()


def test_a_pictures_credit_amid_the_report_credits_no_report(accounts: Make) -> None:
    lines = _REPORT.split(". ")
    (account,) = accounts(f"{lines[0]}.\nReuters\n{lines[1]}.\n{lines[2]}.")
    account = with_article(account, furniture=find_furniture(account.text))
    assert not derived((account,))


@pytest.mark.parametrize(
    "sentence",
    [
        "The bolt was rusty, according to Politico and The New Yorker.",
        "Politico and The New Yorker reported that the bolt was rusty.",
    ],
)
def test_what_is_said_of_outlets_in_a_row_is_said_of_each(accounts: Make, sentence: str) -> None:
    edges = derived(accounts(f"{_REPORT} {sentence}"))
    assert {edge.from_outlet for edge in edges} == {"Politico", "New Yorker"}


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("(Reporting by Una Fell; Editing by Emil Sund)", "Reuters"),
        ("Una Fell is a San Francisco Chronicle staff writer.", "San Francisco Chronicle"),
    ],
)
def test_who_signs_below_a_report_tells_whose_it_is(accounts: Make, line: str, outlet: str) -> None:
    (account,) = accounts(f"{_REPORT}\n{line}")
    (edge,) = derived((with_article(account, furniture=find_furniture(account.text)),))
    assert edge.from_outlet == outlet


def test_a_short_name_that_is_known_stands_for_no_other() -> None:
    assert not is_own("Salt Lake Tribune", "Slate")
