"""What rows hold in common, against loops that anybody can check."""

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from copytaster.algorithms.sparse import Incidence, Sparse, laid_out, summed

ROWS = st.lists(st.lists(st.integers(0, 6), unique=True), min_size=2, max_size=8)


def test_a_place_that_was_not_given_holds_nothing() -> None:
    matrix = Sparse(3, np.array([0, 2]), np.array([2, 1]), np.array([0.5, 0.25]))
    found = matrix.of(np.array([0, 2, 0, 1, -1, -1]), np.array([2, 1, 0, 2, 2, 1]))
    assert found.tolist() == [0.5, 0.25, 0, 0, 0, 0]


def test_an_empty_matrix_holds_nothing() -> None:
    none = np.zeros(0, np.int64)
    assert Sparse(3, none, none, np.zeros(0)).of(np.array([0]), np.array([0])).tolist() == [0]


def test_runs_are_laid_one_behind_another() -> None:
    run, item = laid_out(np.array([4, 9, 0]), np.array([2, 0, 1]))
    assert (run.tolist(), item.tolist()) == ([0, 0, 2], [4, 5, 0])


def test_values_are_summed_by_their_places() -> None:
    assert summed(np.array([1, 1, 3]), np.array([0.5, 0.25, 1.0]), 5).tolist() == [0, 0.75, 0, 1, 0]


@given(ROWS)
def test_what_two_rows_have_in_common(rows: list[list[int]]) -> None:
    held = Incidence(rows)
    pairs = list(combinations(range(len(rows)), 2))
    pair, mine, theirs = held.common(*np.array(pairs).T)
    found = sorted(zip(pair.tolist(), held.item[mine].tolist(), strict=True))
    assert held.item[mine].tolist() == held.item[theirs].tolist()
    assert found == [
        (at, item)
        for at, (left, right) in enumerate(pairs)
        for item in sorted(set(rows[left]) & set(rows[right]))
    ]
    assert all(held.row[one] == pairs[at][0] for at, one in zip(pair, mine, strict=True))


@given(ROWS, st.integers(1, 4))
def test_rows_meet_in_what_few_hold(rows: list[list[int]], most: int) -> None:
    held = Incidence(rows)
    one, other = held.meetings(most)
    found = sorted(
        zip(held.item[one].tolist(), held.row[one].tolist(), held.row[other].tolist(), strict=True)
    )
    holders = {item: [at for at, row in enumerate(rows) if item in row] for item in range(7)}
    assert found == [
        (item, left, right)
        for item, rows_of in holders.items()
        if len(rows_of) <= most
        for left, right in combinations(rows_of, 2)
    ]
