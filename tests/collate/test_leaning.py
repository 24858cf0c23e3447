"""What the network reads in what somebody says: which parts it is given, and that their company changes nothing."""

import numpy as np
import pytest

from copytaster.annotate import annotate
from copytaster.collate.positions.leaning import inputs_of, parts, read, shipped
from copytaster.collate.positions.leaning.network import AROUND, LONGEST, SIGNS, features
from copytaster.model import Annotated, Article

SAID = [
    "“This levy is a disgrace and it will ruin every farm in the valley,” said Ada Lund, who grows barley.",
    "“I am proud of the new dam and I fully support the council's plan,” Tom Hale said on Monday.",
    "“The meeting began at nine and lasted for two hours,” said Iva Marek, a clerk.",
]


def _read(text: str) -> Annotated:
    return annotate(Article(location="x", text=text))


def _sides(text: str) -> list[tuple[float, float]]:
    annotated = _read(text)
    return [
        (one.supports, one.opposes)
        for one in read(shipped(), [inputs_of(annotated, part) for part in parts(annotated)])
    ]


@pytest.mark.parametrize(("text", "side"), list(zip(SAID, ("against", "for", "none"), strict=True)))
def test_plain_speech_takes_its_side(text: str, side: str) -> None:
    (supports, opposes), *_ = _sides(text)
    assert (supports > 0.5) == (side == "for")
    assert (opposes > 0.5) == (side == "against")


def test_the_issue_lies_within_the_sentence() -> None:
    annotated = _read(SAID[0])
    (one,) = read(shipped(), [inputs_of(annotated, part) for part in parts(annotated)])
    assert one.issue is not None
    first, last = annotated.tokens[one.issue[0]].start, annotated.tokens[one.issue[1] - 1].end
    assert "levy" in annotated.article.text[first:last]


def test_a_part_is_read_the_same_alone_and_among_others() -> None:
    annotated = _read(" ".join(SAID))
    inputs = [inputs_of(annotated, part) for part in parts(annotated)]
    together = read(shipped(), inputs)
    for one, among in zip(inputs, together, strict=True):
        (alone,) = read(shipped(), [one])
        assert alone.issue == among.issue
        assert np.allclose([alone.supports, alone.opposes], [among.supports, among.opposes], atol=1e-5)


def test_each_part_lies_in_one_sentence_and_questions_are_none() -> None:
    text = "“The dam must go. Who would pay for the levy? We will fight it in every court,” said Ada Lund."
    annotated = _read(text)
    found = [
        text[annotated.tokens[part.own[0]].start : annotated.tokens[part.own[1] - 1].end]
        for part in parts(annotated)
    ]
    assert found == ["“The dam must go.", "We will fight it in every court,”"]


def test_what_nobody_is_named_to_say_is_no_part() -> None:
    assert parts(_read("“The dam must go and so must the whole council with it.”")) == ()


def test_nothing_read_is_nothing_found() -> None:
    assert read(shipped(), []) == []


def test_long_speech_is_read_in_part() -> None:
    text = "“We oppose " + "the great levy and " * 400 + "the dam,” said Ada Lund."
    annotated = _read(text)
    for part in parts(annotated):
        inputs = inputs_of(annotated, part)
        assert len(inputs.tags) <= LONGEST + 2 * AROUND
        assert features(inputs).shape == (len(inputs.tags), features(inputs).shape[1])
        assert inputs.signs.shape[1] == SIGNS
