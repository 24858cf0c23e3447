"""Stories with known truth: what is made is what is said to be made."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.generator import make
from benchmarks.generator.drafts import parse, put_together
from benchmarks.generator.garbling import garble
from benchmarks.generator.records import Record
from benchmarks.generator.stories import change
from benchmarks.generator.wording import alter_quotes, change_numbers
from copytaster.model import DerivationKind

_SHAPES = 7
_FIRST = "\n".join(
    (
        "The ferry Halcyon ran onto a sandbank outside the harbour early on Monday, and 90 passengers were taken off.",
        "Margaret Robinson, who runs the coast guard, said the gear had failed. Robinson was on the quay before dawn.",
        "“We have lost a ship but we will not lose a single life tonight,” she said. Crews from 14 villages had come.",
        "Engineers were looking into why the steering had failed twice within a month, according to the operator.",
        "A sister ship was withdrawn from service until both had been inspected, which will take weeks.",
        "Peter Campbell, a cook, had slept through it. Campbell woke when the lifeboats were lowered.",
    )
)
_SECOND = "\n".join(
    (
        "Nobody was hurt when a passenger ship grounded near Tarnmouth in the small hours, police said.",
        "The harbour master blamed a bolt that costs less than a loaf of bread.",
        "“I want to know who signed for it and I want to know it today,” the harbour master told a crowd.",
        "Fishermen carried blankets and tea along the pier while relatives waited.",
        "The owners of the ship promised to pay for what was lost.",
    )
)
_RECORDS = (Record("one", _FIRST, "event", date="2024-05-13"), Record("two", _SECOND, "event"))


@settings(max_examples=60)
@given(st.text(alphabet='AbcDe .”“"\n1,234 Peter Campbell said', max_size=300))
def test_a_text_taken_apart_is_put_together_to_the_letter(text: str) -> None:
    whole, occurrences = put_together(parse(text))
    assert whole == text
    assert all(whole[o.start : o.end] == o.segment.text for o in occurrences)


@pytest.mark.parametrize("number", range(2 * _SHAPES))
def test_the_same_number_gives_the_same_story_whose_notes_stand_in_its_accounts(number: int) -> None:
    made = make(_RECORDS, number)
    assert made.articles == make(_RECORDS, number).articles
    for edge in made.edges:
        assert {edge.derived, edge.source} <= made.articles.keys()
        assert edge.derived not in made.independent
    notes = made.notes()
    readings = [item["readings"] for kind in ("same_utterance", "conflicts") for item in notes[kind]]
    for key, text in [pair for reading in readings for pair in reading.items()]:
        assert made.articles[key].text.count(text) == 1
    for person in notes["same_person"]:
        for key, forms in person["forms"].items():
            assert all(form in made.articles[key].text for form in forms)


def test_garbled_names_keep_their_bearer() -> None:
    draft = garble(parse(_FIRST), random.Random(3), unsteady=True)
    _, occurrences = put_together(draft)
    names = [o.segment for o in occurrences if o.segment.kind == "name"]
    assert {name.id for name in names} == {"Margaret Robinson", "Peter Campbell"}
    assert any(name.text not in _FIRST for name in names)


def test_numbers_changed_and_quotations_turned_round_are_noted_as_conflicts() -> None:
    numbers = [
        o.segment.text for o in put_together(change_numbers(parse(_FIRST), random.Random(1), share=1))[1]
    ]
    assert "90" not in numbers
    turned = [alter_quotes(parse(_FIRST), random.Random(seed), share=1) for seed in range(12)]
    changes = {o.segment.change: o.segment.text for draft in turned for o in put_together(draft)[1]}
    assert "will lose a single life" in changes["negated"]
    assert "“" not in changes["unquoted"]


@pytest.mark.parametrize("kind", ["edited", "rewritten", "translated"])
def test_a_derived_account_differs_and_still_has_the_first_sentence_in_some_form(
    kind: DerivationKind,
) -> None:
    text, _ = put_together(change(parse(_FIRST), kind, random.Random(5)))
    assert text != _FIRST
    assert "Halcyon" in text
