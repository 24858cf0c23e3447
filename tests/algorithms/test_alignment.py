"""The fast alignment against a naive one, and what it says of small examples."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from copytaster.algorithms import alignment
from copytaster.algorithms.alignment import Operation, align, matched, moved, similarity, tidy

words = st.lists(st.sampled_from("the mayor has left town again today".split()), max_size=25)


def naive_common(left: list[str], right: list[str]) -> int:
    """The length of a longest common subsequence, by the table that everybody knows."""
    row = [0] * (len(right) + 1)
    for word in left:
        above = row[:]
        for at, other in enumerate(right):
            row[at + 1] = above[at] + 1 if word == other else max(row[at], above[at + 1])
    return row[-1]


def rebuilt(operations: list[Operation], left: list[str], right: list[str]) -> list[str]:
    return [
        word
        for step in operations
        for word in (
            left[step.left_start : step.left_end]
            if step.kind == "equal"
            else right[step.right_start : step.right_end]
        )
    ]


def covers(operations: list[Operation], left: list[str], right: list[str]) -> bool:
    left_at = right_at = 0
    for step in operations:
        assert (step.left_start, step.right_start) == (left_at, right_at)
        left_at, right_at = step.left_end, step.right_end
    return (left_at, right_at) == (len(left), len(right))


def test_a_changed_word_is_one_replacement() -> None:
    operations = align("a long and productive talk".split(), "a lengthy and productive talk".split())
    assert [step.kind for step in operations] == ["equal", "replace", "equal"]
    assert operations[1] == Operation("replace", 1, 2, 1, 2)
    assert similarity(operations) == 0.8


def test_words_that_moved_are_found_as_one_run() -> None:
    left = "on monday evening the mayor of Ostrava resigned".split()
    right = "the mayor of Ostrava resigned on monday evening".split()
    assert moved(align(left, right), left, right) == [Operation("equal", 0, 3, 5, 8)]


def test_a_stray_word_in_common_is_swallowed_by_the_changes_around_it() -> None:
    left = "bridges that fell over the wide river yesterday".split()
    right = "bridges closed in spring for the repair of cables yesterday".split()
    assert [step.kind for step in tidy(align(left, right))] == ["equal", "replace", "equal"]


@given(words, words)
def test_alignment_keeps_as_much_as_the_naive_one(left: list[str], right: list[str]) -> None:
    operations = align(left, right)
    assert matched(operations) == naive_common(left, right)
    assert rebuilt(operations, left, right) == right
    assert covers(operations, left, right)
    assert all(one.kind != next_.kind for one, next_ in pairwise(operations))


@given(words, words)
def test_tidying_changes_the_grouping_but_not_the_result(left: list[str], right: list[str]) -> None:
    operations = tidy(align(left, right), least=2)
    assert rebuilt(operations, left, right) == right
    assert covers(operations, left, right)


@given(words, words)
def test_what_moved_is_equal_on_both_sides_and_taken_once(left: list[str], right: list[str]) -> None:
    moves = moved(align(left, right), left, right)
    for step in moves:
        assert left[step.left_start : step.left_end] == right[step.right_start : step.right_end]
    taken = [at for step in moves for at in range(step.right_start, step.right_end)]
    assert len(taken) == len(set(taken))


def test_very_long_texts_are_cut_at_unique_words() -> None:
    left = [f"word{number}" for number in range(6_000)]
    right = left[:3_000] + ["inserted"] * 5 + left[3_000:]
    assert len(left) * len(right) > alignment._AREA
    assert [step.kind for step in align(left, right)] == ["equal", "insert", "equal"]
