"""Shared stretches of two sequences of words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.algorithms.passages import LEAST, Sequenced, sequence, shared_stretches
from copytaster.algorithms.shingles import gatherings

_FUNCTION_WORDS = 20
words = st.lists(st.integers(0, 400), max_size=60)
others = st.lists(st.integers(401, 800), max_size=60)
copied = st.lists(st.integers(1_000, 2_000), min_size=12, max_size=40, unique=True)


def ready(numbers: list[int]) -> Sequenced:
    return sequence(numbers, [number >= _FUNCTION_WORDS for number in numbers])


@settings(max_examples=50)
@given(words, words, others, others, copied)
def test_a_copied_stretch_is_found_wherever_it_stands(
    before: list[int], after: list[int], ahead: list[int], behind: list[int], block: list[int]
) -> None:
    left, right = ready(before + block + after), ready(ahead + block + behind)
    found = shared_stretches(left, right)
    covered = {at for stretch in found for at in range(stretch.left_start, stretch.left_end)}
    assert set(range(len(before), len(before) + len(block))) <= covered


@settings(max_examples=50)
@given(words, words)
def test_stretches_lie_within_both_and_are_long_enough(ours: list[int], theirs: list[int]) -> None:
    for stretch in shared_stretches(ready(ours), ready(theirs)):
        assert 0 <= stretch.left_start < stretch.left_end <= len(ours)
        assert 0 <= stretch.right_start < stretch.right_end <= len(theirs)
        assert min(stretch.left_end - stretch.left_start, stretch.right_end - stretch.right_start) >= LEAST
        assert 0 <= stretch.similarity <= 1


def test_a_block_that_moved_is_a_stretch_of_its_own() -> None:
    first, second = list(range(100, 130)), list(range(200, 230))
    left, right = ready(first + second), ready(second + first)
    found = [(stretch.left_start, stretch.right_start) for stretch in shared_stretches(left, right)]
    assert found == [(0, 30), (30, 0)]


points = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=30, unique=True)


@given(points)
def test_points_that_are_close_gather_in_one_box(dots: list[tuple[int, int]]) -> None:
    """Against the naive reading of the rule: two points within the gap of each other are in one box."""
    boxes = gatherings(sorted(dots), gap=8, least=1)
    for one in dots:
        for other in dots:
            if max(abs(one[0] - other[0]), abs(one[1] - other[1])) <= 8:
                assert any(
                    box[0] <= point[0] < box[1] and box[2] <= point[1] < box[3]
                    for box in boxes
                    for point in (one,)
                    if box[0] <= other[0] < box[1] and box[2] <= other[1] < box[3]
                )
