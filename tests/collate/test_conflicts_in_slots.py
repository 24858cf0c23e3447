"""Where accounts differ on what stands in one slot of a person or a thing; all events invented."""

from collections.abc import Callable

import pytest

from copytaster.collate.conflicts import differ
from copytaster.model import Account, Assertion, Conflict, Entity, Form, Reading, Span, Utterance

Accounts = Callable[..., tuple[Account, ...]]


def named(
    pile: tuple[Account, ...], name: str, *, roles: tuple[str, ...] = (), kind: str = "person"
) -> Entity:
    """A person who is called by name or surname wherever that stands, with these roles wherever they stand."""
    forms = [name, name.split()[-1]] if kind == "person" else [name]
    mentions, held = [], []
    for account in pile:
        for mention in account.annotated.mentions:
            if account.text[mention.start : mention.end].partition(",")[0] in forms:  # "Otto Lund, Jr"
                mentions.append(account.span(mention.start, mention.end))
        held += [found for role in roles for found in places(account, role)]
    return Entity("e1", "person" if kind == "person" else "organisation", name, (
        Form(name, "name", len(mentions), tuple(sorted({span.account for span in mentions if " " in span.text}))),
    ), tuple(held), tuple(mentions))  # fmt: skip


def places(account: Account, words: str) -> list[Span]:
    start = account.text.find(words)
    return [account.span(start, start + len(words))] if start >= 0 else []


def in_words(conflicts: tuple[Conflict, ...]) -> list[tuple[str, list[str], str | None]]:
    return [(c.kind, [variant.value for variant in c.readings], c.explanation) for c in conflicts]


def about(pile: tuple[Account, ...], name: str, *roles: str) -> list[tuple[str, list[str], str | None]]:
    """The conflicts on one person, no claims and utterances given."""
    return in_words(differ(pile, [], [], [named(pile, name, roles=roles)]))


def quoting(pile: tuple[Account, ...], *words: str) -> list[tuple[str, list[str], str | None]]:
    """The conflicts of one utterance, which reads so in each account in turn."""
    readings = [
        Reading(span, f"s{number}")
        for number, (account, text) in enumerate(zip(pile, words, strict=True), start=1)
        for span in places(account, text)
    ]
    return in_words(differ(pile, [], [Utterance("u1", "e1", tuple(readings), "variant", ())], []))


def test_who_resigned_was_not_fired(accounts: Accounts) -> None:
    pile = accounts("Ida Marn resigned in May.", "The board never forgave Ida Marn, who was fired.")
    assert about(pile, "Ida Marn") == [
        ("polarity", ["Ida Marn resigned", "Ida Marn, who was fired"], None),
    ]


def test_leaving_under_pressure_is_another_wording(accounts: Accounts) -> None:
    pile = accounts("Ida Marn has resigned.", "Ida Marn was forced to resign.")
    assert [kind for kind, _, _ in about(pile, "Ida Marn")] == ["wording"]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Marn would be fired if the harbour closed.",
        "The mayor threatened that Ida Marn would be fired.",
        "Ida Marn fired Otto Lund.",
    ],
)
def test_what_has_not_happened_or_befell_another_is_no_fate(accounts: Accounts, text: str) -> None:
    assert about(accounts("Ida Marn resigned in May.", text), "Ida Marn") == []


def test_charged_against_no_charges(accounts: Accounts) -> None:
    pile = accounts("Ida Marn has been charged with theft.", "So far no formal charges have been filed.")
    assert about(pile, "Ida Marn") == [("polarity", ["Ida Marn has been charged", "no formal charges"], None)]


def test_an_account_that_tells_both_fates_does_not_differ(accounts: Accounts) -> None:
    pile = accounts(
        "Ida Marn resigned in May.", "Ida Marn was fired. Later they said that Ida Marn resigned."
    )
    assert about(pile, "Ida Marn") == []


def test_a_decade_against_an_age(accounts: Accounts) -> None:
    pile = accounts(
        "Police held Ida Marn, 56, on Friday.", "Police held Ida Marn, who is in her 50s, on Friday."
    )
    assert about(pile, "Ida Marn") == [
        ("number", ["56", ", who is in her 50s"], "one account is less precise")
    ]


def test_two_ages(accounts: Accounts) -> None:
    pile = accounts("Police held Ida Marn, 56, on Friday.", "Police held 58-year-old Ida Marn on Friday.")
    assert about(pile, "Ida Marn") == [("number", ["56", "58"], None)]


def test_two_homes(accounts: Accounts) -> None:
    pile = accounts("They held Ida Marn, 56, of South Orm.", "They held Ida Marn of Tarnby.")
    assert about(pile, "Ida Marn") == [("place", ["South Orm", "Tarnby"], "one account is less precise")]


def test_junior_in_some_accounts_only(accounts: Accounts) -> None:
    pile = accounts("Police held Otto Lund on Friday.", "Police held Otto Lund, Jr., on Friday.")
    assert [(kind, why) for kind, _, why in about(pile, "Otto Lund")] == [
        ("name", "only some accounts tell him from a namesake")
    ]


def test_similar_roles_of_one_body(accounts: Accounts) -> None:
    pile = accounts("Port Press Secretary Ida Marn spoke.", "The Port spokeswoman Ida Marn spoke.")
    assert about(pile, "Ida Marn", "Port Press Secretary", "Port spokeswoman") == [
        ("role", ["Port Press Secretary", "Port spokeswoman"], "another word for a similar role")
    ]


def test_roles_of_two_bodies_are_two_roles(accounts: Accounts) -> None:
    pile = accounts("Port Press Secretary Ida Marn spoke.", "The Navy spokeswoman Ida Marn spoke.")
    assert about(pile, "Ida Marn", "Port Press Secretary", "Navy spokeswoman") == []


def test_a_role_that_judges(accounts: Accounts) -> None:
    pile = accounts("Veldan President Ida Marn came.", "The Veldan dictator Ida Marn came.")
    assert about(pile, "Ida Marn", "Veldan President", "Veldan dictator")[0][2] is None


def test_two_offices_of_one_parliament(accounts: Accounts) -> None:
    pile = accounts("House Minority Leader Ida Marn spoke.", "Speaker Ida Marn spoke.")
    assert about(pile, "Ida Marn", "House Minority Leader", "Speaker")[0][0] == "role"


def test_a_cousin_is_no_sister(accounts: Accounts) -> None:
    pile = accounts("His cousin Ida Marn was there.", "His sister Ida Marn was there.")
    assert about(pile, "Ida Marn") == [("role", ["cousin Ida Marn", "sister Ida Marn"], None)]


def test_the_longest_against_one_of_the_longest(accounts: Accounts) -> None:
    pile = accounts(
        "Ida Marn is the longest-serving pilot of the Port Office.",
        "Ida Marn is one of the longest-serving pilots of the Port Office.",
    )
    assert [(kind, why) for kind, _, why in about(pile, "Ida Marn")] == [("wording", None)]


def test_all_against_some(accounts: Accounts) -> None:
    pile = accounts(
        "Some of the barrels went to Orm by rail last week.",
        "Police think that all of the barrels went to Orm by rail.",
    )
    whole = tuple(account.span(0, len(account.text)) for account in pile)
    conflicts = differ(pile, [Assertion("c1", whole[0].text, whole)], [], [])
    assert [(conflict.kind, conflict.about) for conflict in conflicts] == [("number", "c1")]


def test_two_dates_of_one_leaving(accounts: Accounts) -> None:
    pile = accounts("Ida Marn left the bureau in April 2024.", "Ida Marn quit the bureau in May 2024.")
    assert about(pile, "Ida Marn") == [("date", ["April 2024", "May 2024"], None)]


def test_a_year_against_a_month_is_less_precise(accounts: Accounts) -> None:
    pile = accounts("Ida Marn left the bureau in 2023.", "Ida Marn quit the bureau in May 2023.")
    assert [why for _, _, why in about(pile, "Ida Marn")] == ["one account is less precise"]


def test_two_appointments_are_two(accounts: Accounts) -> None:
    pile = accounts("Ida Marn was appointed judge in 2011.", "Ida Marn was appointed mayor in 2019.")
    assert about(pile, "Ida Marn") == []


def test_one_quotation_in_other_words(accounts: Accounts) -> None:
    pile = accounts(
        '"The dredging was an honest mistake of ours," she said.',
        '"The dredging was an honest blunder of ours," she said.',
    )
    assert quoting(
        pile, "The dredging was an honest mistake of ours", "The dredging was an honest blunder of ours"
    ) == [("wording", ["an honest mistake of ours", "an honest blunder of ours"], "a word of like meaning")]


def test_an_opposite_in_a_quotation_is_not_explained(accounts: Accounts) -> None:
    pile = accounts(
        '"The dredging is a safe way into Orm," she said.',
        '"The dredging is a dangerous way into Orm," she said.',
    )
    found = quoting(pile, "The dredging is a safe way into Orm", "The dredging is a dangerous way into Orm")
    assert {why for _, _, why in found} == {None}


def test_a_word_that_is_left_out_of_a_quotation(accounts: Accounts) -> None:
    pile = accounts(
        '"We will work together very closely," she said.', '"We will work very closely," she said.'
    )
    assert [
        why for _, _, why in quoting(pile, "We will work together very closely", "We will work very closely")
    ] == ["one account leaves a word out"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The dredging was an honest mistake", "the dredging was an honest mistake of ours"),
        ("We were in the harbour all night", "We were in the harbor all night"),
    ],
)
def test_a_cut_or_a_spelling_is_no_other_wording(accounts: Accounts, left: str, right: str) -> None:
    pile = accounts(f'"{left}," she said.', f'"{right}," she said.')
    assert quoting(pile, left, right) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("We saw the dredging from our pier in May", "they saw the dredging from their pier in May"),
        ("The dredging was an honest mistake of ours", "nobody had meant to close the channel"),
    ],
)
def test_indirect_speech_has_other_persons_and_may_have_other_words(
    accounts: Accounts, said: str, told: str
) -> None:
    pile = accounts(f'"{said}," she said.', f"She said that {told}.")
    assert quoting(pile, said, told) == []


def test_nearly_the_same_words_without_quotation_marks_count_too(accounts: Accounts) -> None:
    pile = accounts(
        '"The dredging was an honest mistake of ours," she said.',
        "The dredging was an honest blunder of ours, she said.",
    )
    found = quoting(
        pile, "The dredging was an honest mistake of ours", "The dredging was an honest blunder of ours"
    )
    assert [(kind, why) for kind, _, why in found] == [("wording", "a word of like meaning")]


def test_the_only_numbers_of_one_fate(accounts: Accounts) -> None:
    pile = accounts("In Orm 14 people were arrested.", "There were 22 arrests, most of them for singing.")
    assert in_words(differ(pile, [], [], []))[0][:2] == ("number", ["14 people", "22 arrests"])


def test_years_of_service(accounts: Accounts) -> None:
    pile = accounts(
        "Ida Marn is a 21-year Port Office veteran.", "Ida Marn spent over 20 years at the Port Office."
    )
    assert about(pile, "Ida Marn")[-1] == (
        "duration", ["21-year Port Office veteran", "over 20 years at"], "one account gives only a limit",
    )  # fmt: skip


def test_a_number_against_itself_as_a_limit(accounts: Accounts) -> None:
    pile = accounts(
        "It was the first launch from Orm in 17 years.",
        "It was the first launch from Orm in more than 17 years.",
    )
    whole = tuple(account.span(0, len(account.text)) for account in pile)
    assert in_words(differ(pile, [Assertion("c1", whole[0].text, whole)], [], [])) == [
        ("duration", ["17 years", "more than 17 years"], "one account gives only a limit")
    ]


def test_a_quoted_word_that_the_other_account_has_otherwise(accounts: Accounts) -> None:
    pile = accounts(
        'She called it "a departure from typical practice" of the bureau.',
        "She called it a departure from standard practice of the bureau.",
    )
    found = quoting(
        pile,
        '"a departure from typical practice" of the bureau',
        "a departure from standard practice of the bureau",
    )
    assert [(kind, values) for kind, values, _ in found] == [
        ("wording", ['departure from typical practice" of', "departure from standard practice of"])
    ]


def test_what_an_editor_fills_in_is_no_other_wording(accounts: Accounts) -> None:
    pile = accounts(
        '"If they are sure, let us see it," he said.', '"If [the mayors] are sure, let us see it," he said.'
    )
    assert quoting(pile, "If they are sure, let us see it", "If [the mayors] are sure, let us see it") == []


def test_a_junior_who_became_another_entity_is_the_same_where_no_account_has_both(accounts: Accounts) -> None:
    pile = accounts(
        "Police held Otto Lund on Friday. Lund said nothing.",
        "Police held Otto Lund Jr. on Friday. Lund wept.",
    )
    plain = named(pile[:1], "Otto Lund")
    end = pile[1].text.index(" on Friday")
    junior = Entity("e2", "other", "Otto Lund Jr", (Form("Otto Lund Jr", "name", 1, ("a2",)),), (), (
        pile[1].span(pile[1].text.index("Otto"), end - 1),
    ))  # fmt: skip
    found = differ(pile, [], [], [plain, junior])
    assert [conflict.kind for conflict in found] == ["name"]


def test_a_date_of_next_year_says_nothing_of_a_month(accounts: Accounts) -> None:
    pile = accounts(
        "In July Ida Marn said she would run for mayor.",
        "Ida Marn runs for mayor in next year's vote, she said.",
    )
    whole = tuple(account.span(0, len(account.text)) for account in pile)
    conflicts = differ(pile, [Assertion("c1", whole[0].text, whole)], [], [])
    assert [conflict for conflict in conflicts if conflict.kind == "date"] == []


def test_numbers_of_two_nouns_that_one_account_has_both(accounts: Accounts) -> None:
    pile = accounts(
        "More than 10 parcels with crude devices went to Orm by mail.",
        "In all, 12 crude devices were sent to Orm by mail.",
    )
    whole = tuple(account.span(0, len(account.text)) for account in pile)
    found = in_words(differ(pile, [Assertion("c1", whole[0].text, whole)], [], []))
    assert found == [
        ("number", ["More than 10 parcels", "12 crude devices"], "one account gives only a limit")
    ]


def test_dots_mark_what_is_left_out(accounts: Accounts) -> None:
    pile = accounts(
        '"We are open to any sober offer of help," he said.',
        '"We are open to any ... offer of help," he said.',
    )
    assert (
        quoting(pile, "We are open to any sober offer of help", "We are open to any ... offer of help") == []
    )


def test_a_year_against_a_month_in_members_of_one_assertion(accounts: Accounts) -> None:
    pile = accounts(
        "The court had blocked an earlier version of the rules in 2017.",
        "The court had blocked an interim version of the rules in a December 2017 ruling.",
    )
    whole = tuple(account.span(0, len(account.text)) for account in pile)
    found = in_words(differ(pile, [Assertion("c1", whole[0].text, whole)], [], []))
    assert found == [("date", ["2017", "December 2017"], "one account is less precise")]


def test_an_aide_is_no_former_aide(accounts: Accounts) -> None:
    pile = accounts("Former Lund aide Ida Marn spoke.", "There the Lund aide Ida Marn spoke.")
    assert [(kind, why) for kind, _, why in about(pile, "Ida Marn", "Former Lund aide", "the Lund aide")] == [
        ("role", None)
    ]


def test_an_aide_who_has_left_is_a_former_aide(accounts: Accounts) -> None:
    pile = accounts(
        "Former Lund aide Ida Marn spoke.", "There the Lund aide Ida Marn, who resigned in May, spoke."
    )
    assert about(pile, "Ida Marn", "Former Lund aide", "the Lund aide") == []


def test_a_body_is_known_by_its_short_form(accounts: Accounts) -> None:
    pile = accounts(
        "WBA chief executive Ida Marn spoke.", "The water board's executive director Ida Marn spoke."
    )
    marn = named(pile, "Ida Marn", roles=("WBA chief executive", "water board's executive director"))
    forms = tuple(Form(form, "name", 1, ("a1",)) for form in ("Water Board Authority", "WBA"))
    board = Entity("e2", "organisation", "Water Board Authority", forms, (), ())
    found = in_words(differ(pile, [], [], [marn, board]))
    assert [why for _, _, why in found] == ["another word for a similar role"]


def test_pages_of_letters_are_no_part(accounts: Accounts) -> None:
    pile = accounts(
        "The bureau got 55,000 pages of her letters.",
        "Boxes with 50,000 pages of printed letters reached the bureau.",
    )
    whole = tuple(account.span(0, len(account.text)) for account in pile)
    found = in_words(differ(pile, [Assertion("c1", whole[0].text, whole)], [], []))
    assert [(kind, values) for kind, values, _ in found] == [("number", ["55,000 pages", "50,000 pages"])]


def test_a_founder_and_a_co_founder_between_commas(accounts: Accounts) -> None:
    pile = accounts("Ida Marn, the yard's co-founder, wept.", "Ida Marn, the founder of Torvik Barges, wept.")
    assert [(kind, why) for kind, _, why in about(pile, "Ida Marn")] == [
        ("role", "another word for a similar role")
    ]


def test_a_maximum_is_no_other_number_than_itself(accounts: Accounts) -> None:
    pile = accounts("It carries a maximum 15-year term.", "Fraud carries a maximum of 15 years.")
    assert differ(pile, [], [], []) == ()
