"""Which words limit a number, give the other end of its range, or say which way it goes."""

import pytest

from copytaster.language.directions import direction
from copytaster.language.limits import limit_of, range_before


@pytest.mark.parametrize(
    ("before", "behind", "expected"),
    [
        ("It costs as much as ", " a day", "most"),
        ("He faces a maximum ", " term", "most"),
        ("The rule caps crowds in halls at ", " guests", "most"),
        ("It may hold ", " guests at most", "most"),
        ("She needs the ", "-vote threshold", "most"),
        ("They raised the minimum wage to ", " an hour", "least"),
        ("It holds ", " guests or more", "least"),
        ("It costs ", " a day", ""),
        ("They sued over ", " laws", ""),
    ],
)
def test_the_words_around_a_number_let_it_be_a_limit(before: str, behind: str, expected: str) -> None:
    assert limit_of(f"{before}50{behind}", len(before), len(before) + 2) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("ranges between about 300 and ", (21, 300.0)),
        ("a course of 40- to ", (12, 40.0)),
        ("between 1,200 miles and ", (8, 1200.0)),
        ("from 1,200 miles to ", None),
        ("300 and ", None),
        ("went to ", None),
        ("of 1.2.3 to ", None),
    ],
)
def test_a_range_begins_before_its_last_number(before: str, expected: tuple[int, float] | None) -> None:
    assert range_before(f"{before}500", len(before)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("prices rose by", 1), ("prices fell by", -1), ("rose before it fell", 0), ("stayed", 0)],
)
def test_words_tell_which_way_something_goes(words: str, expected: int) -> None:
    assert direction(words.split()) == expected
