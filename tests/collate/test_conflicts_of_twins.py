"""Where sentences of two accounts differ that tell of one matter, whatever claims were joined; all events invented."""

from collections.abc import Callable

import pytest

from copytaster.collate.conflicts import differ
from copytaster.collate.conflicts.context import Story
from copytaster.collate.conflicts.twins import twins_of
from copytaster.language.contractions import spelt_out
from copytaster.language.vague_numbers import vague_numbers
from copytaster.model import Account, Assertion

Accounts = Callable[..., tuple[Account, ...]]

_OTHERWISE = (
    "Rain was forecast for most of the coast.\nGrain prices rose a little.\nA bakery opened near the old mill.\n"
    "Pupils planted willows along the brook.\nThe choir rehearsed until dusk.\nA lorry shed its load of turnips.",
    "Painters finished the chapel ceiling.\nFishermen mended nets behind the pier.\nA kitten was fetched from a roof."
    "\nThe library extended its opening hours.\nBeekeepers met for coffee.\nTwo streetlamps flickered all evening.",
)
"""What else each account tells: of how many sentences a word is rare makes it telling."""


def telling(accounts: Accounts, left: str, right: str, *more: str) -> list[tuple[str, list[str], str | None]]:
    """The conflicts of accounts of which the first two have these sentences, each among others; no claims joined."""
    rest = (*_OTHERWISE, *("A heron stood in the mud.\nThe ferry office closed early." for _ in more))
    pile = accounts(*(f"{text}\n{other}" for text, other in zip((left, right, *more), rest, strict=True)))
    return [
        (c.kind, [variant.value for variant in c.readings], c.explanation) for c in differ(pile, [], [], [])
    ]


SILO = "The blaze destroyed the grain silo of Torvik behind the quay"


def test_each_sentence_is_held_against_the_nearest(accounts: Accounts) -> None:
    pile = accounts(
        f"{SILO} at dawn.\n{_OTHERWISE[0]}",
        f"{_OTHERWISE[1]}\nAt dawn a blaze destroyed the Torvik grain silo.",
    )
    twins = twins_of(Story(pile))
    assert [[span.text for span in twin.spans] for twin in twins] == [
        [f"{SILO} at dawn.", "At dawn a blaze destroyed the Torvik grain silo."]
    ]
    assert not twins_of(Story(accounts(*_OTHERWISE)))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "We broke no rules and regulations of this port in all the years that our ferries moored here",
            "We broke no rules or regulations of this port in all the years that our ferries moored here",
        ),
        (
            "You have been told that the ferry would not float in such a storm as we had that winter",
            "You all have been told that the ferry would not float in such a storm as we had that winter",
        ),
    ],
)
def test_small_words_of_a_quotation_count(accounts: Accounts, left: str, right: str) -> None:
    found = telling(accounts, f'"{left}," Lund wrote.', f'Lund wrote: "{right}."')
    assert [(kind, why) for kind, _, why in found] == [("wording", "a few words of the quotation differ")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The harbour of this town is not for sale", "The harbor of this town is not for sale"),
        ("The pier of this town isn't for sale to anyone", "The pier of this town is not for sale to anyone"),
        ("We told him it was his pier to mend", "We told [the mayor] it was his pier to mend"),
        ("We told Sörensen it was his pier to mend", "We told Sorensen it was his pier to mend"),
        ("We told him the pier of this town was shut", "We told him that the pier of this town was shut"),
        ("He is no good neighbour of our town and pier", "He is a no-good neighbour of our town and pier"),
        ("The pier of this town is not for sale", "The bell of another village was never sold"),
    ],
)
def test_spellings_and_what_an_editor_fills_in_are_no_other_words(
    accounts: Accounts, left: str, right: str
) -> None:
    assert telling(accounts, f'"{left}," she wrote.', f'She wrote: "{right}."') == []


def test_contractions_are_written_out() -> None:
    assert spelt_out(["it's", "don't", "we'll", "can't", "pier"]) == [
        "it", "is", "do", "not", "we", "will", "can", "not", "pier",
    ]  # fmt: skip


def test_a_number_that_a_hyphen_joins_to_its_noun(accounts: Accounts) -> None:
    found = telling(
        accounts, "The Torvik auditors handed in a 48-page report on the silo.",
        "A 47-page report on the silo was handed in by the Torvik auditors.",
    )  # fmt: skip
    assert found == [("number", ["48", "47"], None)]


def test_a_number_that_nobody_counted_is_less_precise(accounts: Accounts) -> None:
    found = telling(
        accounts, "Dozens of barrels rolled off the Torvik silo barge at dawn.",
        "At dawn 61 barrels rolled off the silo barge of Torvik.",
    )  # fmt: skip
    assert found == [("number", ["Dozens of barrels", "61 barrels"], "one account is less precise")]


def test_a_number_that_the_other_account_has_elsewhere_is_no_other(accounts: Accounts) -> None:
    found = telling(
        accounts, "At dawn 58 barrels rolled off the Torvik silo barge.",
        "At dawn 61 barrels rolled off the silo barge of Torvik.\nIn the end 58 barrels were missing.",
    )  # fmt: skip
    assert found == []


def test_vague_numbers_have_a_range() -> None:
    text = "Tens of thousands of dollars and dozens of old boats were lost in a monthslong strike."
    assert [(text[start:end], unit, span) for start, end, unit, span in vague_numbers(text)] == [
        ("Tens of thousands of dollars", "USD", (2e4, 199_999.0)),
        ("dozens of old boats", "boat", (24.0, 199.0)),
        ("months", "month", (2.0, 18.0)),
    ]


@pytest.mark.parametrize(
    ("left", "right", "values", "why"),
    [
        ("in 2002", "in 2003", ["2002", "2003"], None),
        ("on 4 May", "on 5 May", ["4 May", "5 May"], None),
        ("on 4 May", "earlier this month", ["4 May", "earlier this month"], "one account is less precise"),
        ("last year", "earlier this month", ["last year", "earlier this month"], None),
    ],
)
def test_dates_of_one_matter(
    accounts: Accounts, left: str, right: str, values: list[str], why: str | None
) -> None:
    found = telling(
        accounts,
        f"The council of Torvik sold the grain silo {left} to a dairy.",
        f"The grain silo was sold by the Torvik council {right} to a dairy.",
    )
    assert found == [("date", values, why)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("in 2002", "in 1990"),  # of two things more often than not
        ("on Monday", "on 4 May"),  # the weekday counts from a publication that may be a reprint
        ("in May", "in May"),
        ("on 4 May", "in May"),  # whoever names the month does not contradict who names the day
        ("last year", "in 2023"),
    ],
)
def test_dates_that_are_not_held_against_each_other(accounts: Accounts, left: str, right: str) -> None:
    found = telling(
        accounts,
        f"The council of Torvik sold the grain silo {left} to a dairy.",
        f"The grain silo was sold by the Torvik council {right} to a dairy.",
    )
    assert found == []


def test_what_one_account_doubts_and_the_other_tells(accounts: Accounts) -> None:
    found = telling(
        accounts, "Porters at Torvik stopped the clerk for allegedly forging a silo receipt at dawn.",
        "At dawn porters at Torvik stopped the clerk for forging a silo receipt.",
    )  # fmt: skip
    assert [(kind, why) for kind, _, why in found] == [("wording", "one account is less certain")]


def test_what_both_accounts_doubt_somewhere_is_no_difference(accounts: Accounts) -> None:
    found = telling(
        accounts, "Porters at Torvik stopped the clerk for allegedly forging a silo receipt at dawn.",
        "At dawn porters at Torvik stopped the clerk for forging a silo receipt.\nHe allegedly forged it for a bet.",
    )  # fmt: skip
    assert "one account is less certain" not in [why for _, _, why in found]


def test_any_order_of_three_accounts_gives_the_same_values(accounts: Accounts) -> None:
    texts = [f"At dawn {number} barrels rolled off the silo barge of Torvik." for number in (61, 64, 68)]
    found = [telling(accounts, *some) for some in (texts, [texts[1], texts[0], texts[2]])]
    assert [kind for kind, _, _ in found[0]] == ["number"]
    assert sorted(found[0][0][1]) == sorted(found[1][0][1])


@pytest.mark.parametrize(
    ("left", "right"), [("rose a little in early trading", "fell before the bell"), ("won", "lost")]
)
def test_a_rise_against_a_fall_in_any_form_of_the_verb(accounts: Accounts, left: str, right: str) -> None:
    pile = accounts(f"Shares of the Torvik silo yard {left}.", f"Shares of the Torvik silo yard {right}.")
    members = tuple(
        account.span(sentence.start, sentence.end)
        for account in pile
        for sentence in account.annotated.sentences
    )
    found = differ(pile, [Assertion("c1", members[0].text, members)], [], [])
    assert [conflict.kind for conflict in found] == ["wording"]


def test_what_is_planned_here_and_done_there(accounts: Accounts) -> None:
    found = telling(
        accounts, "The council plans to sell the grain silo to a dairy.", "It then sold the grain silo to a dairy.",
    )  # fmt: skip
    assert [(kind, why) for kind, _, why in found] == [("polarity", "one account tells of what is to come")]


def test_what_is_to_come_here_and_done_there(accounts: Accounts) -> None:
    left = "Marn said on Sunday that the council would sell the grain silo of Torvik to a dairy."
    found = telling(accounts, left, "The council sold the grain silo of Torvik to a dairy.")
    assert [(kind, why) for kind, _, why in found] == [("polarity", "one account tells of what is to come")]


@pytest.mark.parametrize(
    "text",
    [
        "I would sell the grain silo of Torvik to a dairy.",
        '"They will sell the grain silo of Torvik to a dairy," he said.',
        "He said: “They call it ‘the old lady’ and will sell the grain silo of Torvik to a dairy.”",
    ],
)
def test_what_is_only_thought_of_or_said_is_not_to_come(accounts: Accounts, text: str) -> None:
    found = telling(accounts, text, "The council sold the grain silo of Torvik to a dairy.")
    assert "one account tells of what is to come" not in [why for _, _, why in found]


def test_what_is_planned_for_another_day_is_another_thing(accounts: Accounts) -> None:
    left = "The council plans to sell the grain silo on Monday."
    found = telling(accounts, left, "It then sold the grain silo on Friday.")
    assert "one account tells of what is to come" not in [why for _, _, why in found]


@pytest.mark.parametrize(
    "text",
    ["It has not sold the grain silo to a dairy.", "The council sold ice.", "A sold silo stood there."],
)
def test_what_is_not_done_or_another_thing_is_no_plan_come_true(accounts: Accounts, text: str) -> None:
    found = telling(accounts, "The council plans to sell the grain silo to a dairy.", text)
    assert "one account tells of what is to come" not in [why for _, _, why in found]


def test_weights_in_two_units(accounts: Accounts) -> None:
    found = telling(
        accounts, "The old grain crane of Torvik weighed nearly 160,000 pounds when it fell off the quay.",
        "The 77-tonne grain crane of Torvik fell off the quay.",
    )  # fmt: skip
    assert [(kind, values) for kind, values, _ in found] == [
        ("number", ["nearly 160,000 pounds", "77-tonne"])
    ]


def test_the_only_stretch_of_time_with_a_limit(accounts: Accounts) -> None:
    found = telling(accounts, "They held a 90-minute call.", "Their talk lasted nearly 90 minutes.")
    assert [(kind, why) for kind, _, why in found] == [("duration", "one account gives only a limit")]
