"""Conflicts that are drafted wide and weighed by learning; all events invented."""

from collections.abc import Callable

import pytest

from copytaster.collate.conflicts import differ
from copytaster.collate.conflicts.context import Story
from copytaster.collate.conflicts.draft import variants
from copytaster.collate.conflicts.weighed import SIGNS, Matters, candidates
from copytaster.collate.conflicts.weighed.amount import amounts_of
from copytaster.collate.conflicts.weighed.weighing import weighings
from copytaster.collate.entities import unite
from copytaster.model import Account

Accounts = Callable[..., tuple[Account, ...]]

_REST = (
    "Rain was forecast for most of the coast.\nGrain prices rose a little.\nA bakery opened near the old mill.",
    "Painters finished the chapel ceiling.\nFishermen mended nets behind the pier.\nA kitten sat on a roof.",
)


def drafted(drafter: str, accounts: Accounts, left: str, right: str) -> list[tuple[str, str]]:
    """The values that a drafter sets against one another in two accounts with these sentences among others."""
    pile = accounts(f"{left}\n{_REST[0]}", f"{right}\n{_REST[1]}")
    entities = unite(pile)
    story = Story(pile, entities)
    found = candidates(story, entities, Matters(story, [], []))[drafter]
    return [(one.left.value, one.right.value) for one in found]


def test_the_weights_are_of_the_signs() -> None:
    assert {name: list(by.weights) for name, by in weighings().items()} == {
        name: list(signs) for name, signs in SIGNS.items()
    }


def test_every_candidate_has_all_signs(accounts: Accounts) -> None:
    pile = accounts(
        f'Harbour chief Ida Marn counted 58 barrels. "No barrel was lost on my watch," she said.\n{_REST[0]}',
        f'Pier manager Ida Marn counted about 60 barrels. "No barrel was stolen on my watch," she said.\n{_REST[1]}',
    )
    entities = unite(pile)
    story = Story(pile, entities)
    found = candidates(story, entities, Matters(story, [], []))
    assert all(found.values())
    assert all(len(one.signs) == len(SIGNS[drafter]) for drafter, some in found.items() for one in some)


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("58 barrels", "61 barrels", [("58 barrels", "61 barrels")]),
        ("58 barrels", "nearly 60 barrels", [("58 barrels", "nearly 60 barrels")]),
        ("58 barrels", "58 barrels", []),
        ("dozens of barrels", "61 barrels", [("dozens of barrels", "61 barrels")]),
        ("58 barrels", "61 barrels, and later 58 barrels,", []),
        ("58 barrels", "900 barrels", []),
        ("a handful of barrels", "61 barrels", [("a handful of", "61 barrels")]),
        ("several barrels", "several barrels", []),
        ("58 barrels", "two of the barrels", []),
        ("58 barrels", "61 barrels and 58 hours later a buoy", [("58 barrels", "61 barrels")]),
    ],
)
def test_numbers_of_one_thing(
    accounts: Accounts, left: str, right: str, values: list[tuple[str, str]]
) -> None:
    assert (
        drafted(
            "amounts",
            accounts,
            f"At dawn {left} rolled off the Torvik silo barge.",
            f"Off the silo barge of Torvik {right} rolled at dawn.",
        )
        == values
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("as much as $2,000", "up to $2,000"),
        ("up to a $150", "upto $150"),
        ("a maximum three-year", "up to three years"),
        ("no more than 50 barrels", "at most 50 barrels"),
        ("50 barrels at most", "50 barrels"),
        ("a pair of barrels", "two barrels"),
        ("between about 300 and 3,400 miles", "300 to 3,400 miles"),
        ("40- to 60-hour", "40 to 60 hours"),
        ("several barrels", "some barrels"),
    ],
)
def test_numbers_that_are_one_however_they_are_written(accounts: Accounts, left: str, right: str) -> None:
    sentences = (
        f"The silo barge of Torvik needs {left} a trip.",
        f"A trip takes the Torvik silo barge {right}.",
    )
    assert drafted("amounts", accounts, *sentences) == []


def test_thousands_are_not_tens_of_thousands(accounts: Accounts) -> None:
    found = drafted("amounts", accounts, "Thousands of letters reached Torvik harbour.",
                    "Torvik harbour was reached by tens of thousands of letters.")  # fmt: skip
    assert found == [("Thousands of letters", "tens of thousands of letters")]


def test_the_killed_are_not_the_injured(accounts: Accounts) -> None:
    left, right = "In Torvik 14 people were killed by the wave.", "The wave injured 22 people in Torvik."
    assert drafted("amounts", accounts, left, right) == []


def test_years_ages_scores_and_numbers_in_names_count_nothing(accounts: Accounts) -> None:
    (account,) = accounts("In 1984 Ida Marn, 52, won 3-2 on Pier 7 before several guests and 40 gulls.")
    assert [one.span.text for one in amounts_of(account)] == ["several", "40 gulls"]


def test_days_and_shares_at_the_top_and_courts_count_nothing(accounts: Accounts) -> None:
    (account,) = accounts("On Aug. 9 the top 2 percent left the 10th Circuit. How many stayed, 40 gulls saw.")
    assert [one.span.text for one in amounts_of(account)] == ["40 gulls"]


def test_what_rose_is_what_it_reached(accounts: Accounts) -> None:
    (account,) = accounts("Prices rose from 14 to 15 percent. The trip takes from 14 to 15 days.")
    assert [one.span.text for one in amounts_of(account)] == ["15 percent", "14 to 15 days"]


def test_what_befell_others_behind_a_conjunction_is_another_fate(accounts: Accounts) -> None:
    (account,) = accounts("In Torvik 14 people were killed and 22 people were injured.")
    assert [sorted(one.fates) for one in amounts_of(account)] == [["kill"], ["injur"]]


def test_two_descriptions_of_one_person(accounts: Accounts) -> None:
    left, right = "The mayor met campaign manager Ida Marn.", "The mayor met campaign chairwoman Ida Marn."
    assert drafted("descriptions", accounts, left, right) == [("campaign manager", "campaign chairwoman")]


def test_a_description_that_holds_the_other_is_none(accounts: Accounts) -> None:
    left, right = "The mayor met former harbour manager Ida Marn.", "The mayor met manager Ida Marn."
    assert drafted("descriptions", accounts, left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("longtime Lund aide Ida Marn", "Lund adviser Ida Marn", [("longtime Lund aide", "Lund adviser")]),
        (
            "Ida Marn, an adviser to Tom Lund",
            "harbour spokeswoman Ida Marn",
            [("an adviser to Tom Lund", "harbour spokeswoman")],
        ),
        (
            "Ida Marn, who now serves as a pilot",
            "harbour spokeswoman Ida Marn",
            [("a pilot", "harbour spokeswoman")],
        ),
        (
            "the orders of deputy mayor Ida Marn",
            "harbour spokeswoman Ida Marn",
            [("deputy mayor", "harbour spokeswoman")],
        ),
        ("reports on Wednesday Ida Marn", "harbour spokeswoman Ida Marn", []),
        ("Ida Marn, deputy mayor Tom Lund and a pilot", "harbour spokeswoman Ida Marn", []),
    ],
)
def test_what_says_what_a_person_is(
    accounts: Accounts, left: str, right: str, values: list[tuple[str, str]]
) -> None:
    found = drafted("descriptions", accounts, f"Tom Lund sent for {left}.", f"Tom Lund sent for {right}.")
    assert found == values


def test_what_one_account_quotes_behind_the_end_of_the_other(accounts: Accounts) -> None:
    said = "This pier has served the whole harbour well through peace and storms"
    found = drafted(
        "phrases", accounts, f'"{said}," Lund said.', f'Lund said: "{said}, and it never asked for paint."'
    )  # fmt: skip
    assert len(found) == 1
    assert not drafted("phrases", accounts, f'"{said}," Lund said.', f'Lund said: "{said}."')


def test_seasons_are_years(accounts: Accounts) -> None:
    left, right = "Marn rowed seven years for Torvik Harbour.", "For Torvik Harbour Marn rowed eight seasons."
    assert drafted("amounts", accounts, left, right) == [("seven years", "eight seasons")]


def test_one_word_of_a_quotation(accounts: Accounts) -> None:
    found = drafted(
        "phrases", accounts, '"We welcome his visit to this harbour," Lund said.',
        'Lund said: "We welcome his message to this harbour."',
    )  # fmt: skip
    assert found == [("welcome his visit to this", "welcome his message to this")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            '"The ninth pier of this harbour is mine," Lund said.',
            'Lund said: "The 9th pier of this harbour is mine."',
        ),
        (
            '"I welcome the plan for this harbour," Lund said.',
            'Lund "welcomes the plan for this harbour", he said.',
        ),
        ('"I would like to mend this old pier," Lund said.', 'Lund said: "I\'d like to mend this old pier."'),
        (
            '"The whisky of this harbour is gone," Lund said.',
            'Lund said: "The whiskey of this harbour is gone."',
        ),
    ],
)
def test_a_quotation_written_otherwise_or_worked_into_a_sentence_is_no_other(
    accounts: Accounts, left: str, right: str
) -> None:
    assert drafted("phrases", accounts, left, right) == []


def test_words_that_nobody_quotes_are_no_phrase(accounts: Accounts) -> None:
    left, right = "They began to mend the old pier.", "They started to mend the old pier."
    assert drafted("phrases", accounts, left, right) == []


def test_what_is_told_does_not_hang_on_the_order(accounts: Accounts) -> None:
    texts = (
        f'A crew of 25 people left Torvik pier. "I believe that this is a pier worth mending," Lund said.\n{_REST[0]}',
        f'At least 25 people left the Torvik pier as crew. "This is a pier worth mending," Lund said.\n{_REST[1]}',
    )

    def told(*pile: str) -> set[frozenset[str]]:
        read = accounts(*pile)
        return {
            frozenset(variant.value for variant in conflict.readings)
            for conflict in differ(read, [], [], unite(read))
        }

    assert told(*texts) == told(*reversed(texts))


def test_of_a_reading_and_the_same_with_more_words_around_it_the_shorter_is_shown(accounts: Accounts) -> None:
    one, other = accounts("He said a door had opened.", "She said the door was shut.")
    inner, outer, right = one.span(8, 26), one.span(3, 26), other.span(9, 27)
    found = variants([(span.text, span) for span in (outer, inner, right)], {"a1": 0, "a2": 1})
    assert [variant.value for variant in found] == [inner.text, right.text]


def test_what_is_shown_of_a_quotation_ends_with_it(accounts: Accounts) -> None:
    found = drafted(
        "phrases",
        accounts,
        'The council met. "This pier is a danger to the city," Lund said.',
        'The council met. "This pier is a danger to the harbour," said Lund.',
    )
    assert all("Lund" not in value for pair in found for value in pair)
    assert found


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("Moments later", "Fifteen minutes later", [("Moments later", "Fifteen minutes")]),
        ("In recent weeks", "Over the last months", [("In recent weeks", "Over the last months")]),
        ("For weeks", "In recent weeks", []),
    ],
)
def test_stretches_of_time_that_nobody_counted(
    accounts: Accounts, left: str, right: str, values: list[tuple[str, str]]
) -> None:
    assert (
        drafted(
            "amounts",
            accounts,
            f"{left} the Torvik silo barge sank.",
            f"{right} the silo barge of Torvik sank.",
        )
        == values
    )


def test_the_place_in_a_row(accounts: Accounts) -> None:
    found = drafted(
        "amounts", accounts, "Ida Marn is the first pilot of Torvik to read the charter aloud.",
        "Ida Marn is the second harbour pilot to read the charter of Torvik.",
    )  # fmt: skip
    assert found == [("first", "second")]


def test_other_ways_to_write_a_number_mean_the_same(accounts: Accounts) -> None:
    (account,) = accounts(
        "Nine hours of talks, or 9 hours, or a nine-hour session; once it took about nine hours."
    )
    means = [one.means for one in amounts_of(account)]
    assert means[0] == means[1] == means[2] != means[3]
