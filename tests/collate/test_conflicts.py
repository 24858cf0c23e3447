"""Where accounts differ; all events invented. Quantities are given by hand, so that only the comparison is tested."""

from collections.abc import Callable

import msgspec
import pytest

from copytaster.collate.conflicts import differ
from copytaster.collate.conflicts.bounds import explain
from copytaster.language.opposites import opposed
from copytaster.language.words import stem
from copytaster.model import (
    Account,
    Assertion,
    Conflict,
    Entity,
    Form,
    Quantity,
    Reading,
    Span,
    Time,
    Utterance,
)

Accounts = Callable[..., tuple[Account, ...]]
Bounds = tuple[float | None, float | None]


def counting(account: Account, *quantities: tuple[str, float, str, Bounds]) -> Account:
    """The account with these quantities: words, value, unit, bounds."""
    found = []
    for words, value, unit, bounds in quantities:
        start = account.text.index(words)
        found.append(Quantity(start, start + len(words), value, unit, bounds))
    return Account(account.id, msgspec.structs.replace(account.annotated, quantities=tuple(found)))


def exactly(words: str, value: float, unit: str) -> tuple[str, float, str, Bounds]:
    return words, value, unit, (value, value)


def whole(account: Account) -> Span:
    return account.span(0, len(account.text))


def asserting(*accounts: Account) -> Assertion:
    return Assertion("c1", accounts[0].text, tuple(map(whole, accounts)))


def in_words(conflicts: tuple[Conflict, ...]) -> list[tuple[str, list[str], str | None]]:
    return [(c.kind, [variant.value for variant in c.readings], c.explanation) for c in conflicts]


def test_two_numbers_of_one_thing(accounts: Accounts) -> None:
    one, two = accounts("The ferry carried 41 passengers to Torvik.", "It carried 58 passengers to Torvik.")
    pile = (counting(one, exactly("41", 41, "passenger")), counting(two, exactly("58", 58, "passenger")))
    conflicts = differ(pile, [asserting(*pile)], [], [])
    assert in_words(conflicts) == [("number", ["41", "58"], None)]
    assert conflicts[0].about == "c1"
    assert [span.account for variant in conflicts[0].readings for span in variant.members] == ["a1", "a2"]


def test_the_dead_are_not_the_injured(accounts: Accounts) -> None:
    one, two = accounts("The blast killed 12 people in Corran.", "The blast injured 30 people in Corran.")
    pile = (counting(one, exactly("12", 12, "people")), counting(two, exactly("30", 30, "people")))
    assert differ(pile, [asserting(*pile)], [], []) == ()


def test_an_account_that_has_both_numbers_does_not_differ(accounts: Accounts) -> None:
    one, two = accounts(
        "The mine employs 200 workers in Corran.",
        "The mine in Corran employs 250 workers, up from 200 workers in March.",
    )
    pile = (
        counting(one, exactly("200", 200, "worker")),
        counting(two, exactly("250", 250, "worker"), exactly("200", 200, "worker")),
    )
    assert differ(pile, [asserting(*pile)], [], []) == ()


def test_a_duration_is_told_from_other_numbers(accounts: Accounts) -> None:
    one, two = accounts("The talks in Corran lasted 90 minutes.", "The talks in Corran lasted 40 minutes.")
    pile = (
        counting(one, exactly("90 minutes", 90, "minute")),
        counting(two, exactly("40 minutes", 40, "minute")),
    )
    assert in_words(differ(pile, [asserting(*pile)], [], []))[0][0] == "duration"


@pytest.mark.parametrize(
    ("left", "right", "explanation"),
    [
        ((65.9, (65.9, 65.9)), (66.0, (66.0, 66.0)), "rounding"),
        ((20.0, (20.0, None)), (31.0, (31.0, 31.0)), "one account gives only a limit"),
        ((125.0, (100.0, 150.0)), (102.0, (102.0, 102.0)), "the range of one includes the other"),
        ((200.0, (180.0, 200.0)), (180.0, (162.0, 198.0)), "the numbers are rounded"),
        ((20.0, (20.0, 20.0)), (31.0, (31.0, 31.0)), None),
        ((50.0, (50.0, None)), (31.0, (31.0, 31.0)), None),
    ],
)
def test_numbers_that_can_both_be_right_are_explained(
    left: tuple[float, Bounds], right: tuple[float, Bounds], explanation: str | None
) -> None:
    assert explain([Quantity(0, 1, value, "ship", bounds) for value, bounds in (left, right)]) == explanation


def test_minutes_against_an_hour(accounts: Accounts) -> None:
    one, two = accounts(
        "The call with Corran lasted nearly 90 minutes.", "The call with Corran lasted an hour."
    )
    pile = (
        counting(one, ("nearly 90 minutes", 90, "minute", (81, 90))),
        counting(two, exactly("an hour", 1, "hour")),
    )
    assert in_words(differ(pile, [asserting(*pile)], [], [])) == [
        ("duration", ["nearly 90 minutes", "an hour"], None)
    ]


def test_a_part_is_not_the_whole(accounts: Accounts) -> None:
    one, two = accounts(
        "The crash killed 12 people in Corran.", "It killed many in Corran, including 10 children."
    )
    pile = (counting(one, exactly("12", 12, "people")), counting(two, exactly("10", 10, "child")))
    assert differ(pile, [asserting(*pile)], [], []) == ()


def test_a_toll_that_rises_with_the_day_is_explained(accounts: Accounts) -> None:
    (one,) = accounts("The flood killed 12 people in Corran.", published="2024-05-15")
    (two,) = accounts("The flood killed 19 people in Corran.", published="2024-05-16")
    two = Account("a2", two.annotated)
    pile = (counting(one, exactly("12", 12, "people")), counting(two, exactly("19", 19, "people")))
    assert in_words(differ(pile, [asserting(*pile)], [], []))[0][2] == (
        "the account published later has the higher number"
    )


def test_two_dates_of_one_happening(accounts: Accounts) -> None:
    one, two = accounts("The bridge at Corran opens on 3 May.", "The bridge at Corran opens on 5 May.")
    pile = [
        Account(
            account.id,
            msgspec.structs.replace(
                account.annotated, times=(Time(len(account.text) - 6, len(account.text) - 1, day, "DATE"),)
            ),
        )
        for account, day in ((one, "2024-05-03"), (two, "2024-05-05"))
    ]
    assert in_words(differ(pile, [asserting(*pile)], [], [])) == [("date", ["3 May", "5 May"], None)]


def person(pile: tuple[Account, ...], name: str, *roles: str, garbled: str = "") -> Entity:
    """A person with a role in each account in turn, named in each account; in the last one perhaps garbled."""
    spans, mentions = [], []
    for account, role in zip(pile, roles, strict=False):
        start = account.text.index(role)
        spans.append(account.span(start, start + len(role)))
    for account in pile:
        form = garbled if garbled and garbled in account.text else name
        start = account.text.index(form)
        mentions.append(account.span(start, start + len(form)))
    forms = [Form(name, "name", len(pile) - bool(garbled), tuple(account.id for account in pile[:-1]))]
    if garbled:
        forms.append(Form(garbled, "garbled", 1, (pile[-1].id,)))
    return Entity("e1", "person", name, tuple(forms), tuple(spans), tuple(mentions))


def test_former_against_in_office(accounts: Accounts) -> None:
    pile = accounts("Norwegian President Ida Marn came.", "The visit of former Norwegian President Ida Marn.")
    entity = person(pile, "Ida Marn", "Norwegian President", "former Norwegian President")
    assert in_words(differ(pile, [], [], [entity])) == [
        ("role", ["Norwegian President", "former Norwegian President"], None)
    ]


def test_a_title_of_courtesy_is_no_conflict(accounts: Accounts) -> None:
    pile = accounts("President Ida Marn came.", "The visit of former Norwegian President Ida Marn.")
    entity = person(pile, "Ida Marn", "President", "former Norwegian President")
    assert differ(pile, [], [], [entity]) == ()


def test_an_office_spoken_of_without_the_name_counts(accounts: Accounts) -> None:
    pile = accounts(
        "Norwegian President Ida Marn came.",
        "The visit of former Norwegian President Ida Marn.",
        "Ida Marn left. The Norwegian president was silent.",
    )
    entity = person(pile, "Ida Marn", "Norwegian President", "former Norwegian President")
    (conflict,) = differ(pile, [], [], [entity])
    assert [[span.text for span in variant.members] for variant in conflict.readings] == [
        ["Norwegian President", "Norwegian president"],
        ["former Norwegian President"],
    ]


def test_ministers_of_different_fields(accounts: Accounts) -> None:
    pile = accounts("Foreign Minister Ida Marn came.", "Health Minister Ida Marn came.")
    entity = person(pile, "Ida Marn", "Foreign Minister", "Health Minister")
    assert in_words(differ(pile, [], [], [entity]))[0][0] == "role"


def test_other_words_for_an_office_are_no_conflict(accounts: Accounts) -> None:
    pile = accounts("Norwegian President Ida Marn came.", "The Norwegian leader Ida Marn came.")
    entity = person(pile, "Ida Marn", "Norwegian President", "Norwegian leader")
    assert differ(pile, [], [], [entity]) == ()


def test_a_garbled_name_is_shown_with_its_reason(accounts: Accounts) -> None:
    pile = accounts("Dace Tembrook spoke.", "Dace Tembruk spoke.")
    entity = person(pile, "Dace Tembrook", garbled="Dace Tembruk")
    assert in_words(differ(pile, [], [], [entity])) == [
        ("name", ["Dace Tembrook", "Dace Tembruk"], "garbled in one account")
    ]


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("The harbour will be shut to trawlers", "The harbour will not be shut to trawlers", ["polarity"]),
        ("The council accepted the harbour plan in May", "The council rejected the harbour plan in May", ["wording"]),
        ("The council accepted the harbour plan in May", "The council approved the harbour plan in May", []),
        ("Guarded by local and non-local crews", "Guarded by skilled and non-local crews", ["wording"]),
        ("Opening the harbour is not realistic in May", "Opening the harbour is unrealistic in May", []),
        ("No one wants the harbour more than Torvik", "Torvik wants the harbour more than anyone", []),
    ],
)  # fmt: skip
def test_readings_that_are_turned_round(accounts: Accounts, left: str, right: str, kinds: list[str]) -> None:
    one, two = accounts(left, right)
    utterance = Utterance("u1", None, (Reading(whole(one), "s1"), Reading(whole(two), "s2")), "variant", ())
    assert [conflict.kind for conflict in differ((one, two), [], [utterance], [])] == kinds


def test_a_transliteration_is_no_conflict_but_a_misspelling_is(accounts: Accounts) -> None:
    pile = accounts("Ivan Zorovskyy spoke.", "Ivan Sorowskij spoke.", "Ivan Zorobskyy spoke.")
    spans = [account.span(0, account.text.index(" spoke")) for account in pile]
    forms = tuple(
        Form(span.text, "spelling" if number else "name", 1, (span.account,))
        for number, span in enumerate(spans)
    )
    entity = Entity("e1", "person", spans[0].text, forms, (), tuple(spans))
    assert in_words(differ(pile, [], [], [entity])) == [
        ("name", ["Ivan Zorovskyy", "Ivan Zorobskyy"], "spelt otherwise in one account")
    ]


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("The Torvik Enquirer asked.", "The Torvik Inquirer asked.", ["Torvik Enquirer", "Torvik Inquirer"]),
        ("Their Chief Adviser came.", "Their Chief Advisor came.", []),
        ("The Torvik Barge sank.", "The Torvik Barges sank.", []),
        ("The Torvik Enquirer asked.", "The Torvik Enquirer, once the Torvik Inquirer, asked.", []),
    ],
)
def test_a_thing_whose_name_is_another_letter_away(
    accounts: Accounts, left: str, right: str, values: list[str]
) -> None:
    found = in_words(differ(accounts(left, right), [], [], []))
    assert found == ([("name", values, "spelt otherwise in one account")] if values else [])


def test_two_places_for_one_meeting(accounts: Accounts) -> None:
    one, two = accounts(
        "The fishing delegates will meet again in Geneva.", "The fishing delegates will meet again in Vienna."
    )
    assert in_words(differ((one, two), [asserting(one, two)], [], [])) == [
        ("place", ["Geneva", "Vienna"], None)
    ]


def test_opposites_by_list_and_by_prefix() -> None:
    assert opposed(stem("accept"), stem("refused"))
    assert opposed("european", "non-european")
    assert not opposed(stem("accept"), stem("approved"))
