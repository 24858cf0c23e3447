"""What the network reads in two stretches side by side."""

from collections.abc import Callable

import numpy as np
import pytest

from copytaster.collate.entities import unite
from copytaster.collate.gists import read_gists
from copytaster.collate.likeness import PAIRED
from copytaster.collate.likeness.pairing import Inputs, inputs_of, paired, shipped
from copytaster.collate.likeness.pairing.inputs import AROUND, LONGEST
from copytaster.model import Account, Offsets

Make = Callable[..., tuple[Account, ...]]

TOLD = [
    "The ferry Linnet sank off Tarn on Friday night.",
    "On Friday night the ferry Linnet went down near Tarn.",
    "The ferry Linnet had carried tourists since 1987.",
    "All forty passengers were rescued.",
    "Rescuers brought all forty passengers to safety.",
]


def _inputs(accounts: Make, *texts: str) -> list[Inputs]:
    made = accounts(*texts)
    gists = read_gists(made, unite(made), [account.span(0, len(account.text)) for account in made])
    return [one for gist in gists if (one := inputs_of(gist)) is not None]


@pytest.mark.parametrize("kind", ["claims", "utterances"])
def test_pairs_read_the_same_in_any_order_and_company(accounts: Make, kind: str) -> None:
    inputs = _inputs(accounts, *TOLD)
    pairs = np.array([(0, 1), (0, 2), (1, 3), (3, 4)])
    rows = paired(shipped(kind), inputs, pairs)
    assert rows.shape == (len(pairs), len(PAIRED))
    assert np.allclose(paired(shipped(kind), inputs, pairs[::-1, ::-1])[::-1], rows, atol=2e-3)
    alone = paired(shipped(kind), [inputs[0], inputs[1]], np.array([(0, 1)]))
    assert np.allclose(alone[0], rows[0], atol=2e-3)
    assert (rows[:, 1] >= rows[:, 0]).all()


def test_one_fact_in_other_words_is_likelier_than_two_facts_of_one_thing(accounts: Make) -> None:
    inputs = _inputs(accounts, *TOLD)
    rows = paired(shipped("claims"), inputs, np.array([(0, 1), (3, 4), (0, 2), (1, 2), (0, 3), (2, 4)]))
    assert rows[:2, 0].min() > rows[2:, 0].max()


def test_nothing_is_asked_of_no_pairs() -> None:
    assert paired(shipped("claims"), [], np.zeros((0, 2), np.intp)).shape == (0, len(PAIRED))


def test_a_stretch_is_read_with_its_sentence_and_cut_where_it_is_long(accounts: Make) -> None:
    (account,) = accounts("Before noon " + "rain fell and " * 30 + "the river rose over its banks.")
    start = account.text.index("rain")
    places: list[Offsets] = [(start, start + 4), (start, len(account.text))]
    short, long = (
        inputs_of(gist)
        for gist in read_gists([account], unite([account]), [account.span(*place) for place in places])
    )
    assert short is not None and long is not None
    assert short.own == (2, 3)
    assert len(short.tags) == 2 + 1 + AROUND
    assert long.own == (2, 2 + LONGEST)
    assert short.forms == ("rain",)


def test_marks_alone_are_words_too_and_nothing_is_not(accounts: Make) -> None:
    (account,) = accounts("Rain fell.  ")
    (gist,) = read_gists([account], unite([account]), [account.span(10, 12)])
    assert inputs_of(gist) is None
