"""Verbs as nouns, for labels of what is to be done."""

import pytest

from copytaster.language.verbs import gerund


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("sell", "selling"),
        ("close", "closing"),
        ("stop", "stopping"),
        ("visit", "visiting"),
        ("commit", "committing"),
        ("lie", "lying"),
        ("see", "seeing"),
        ("be", "being"),
        ("fix", "fixing"),
        ("vote", "voting"),
    ],
)
def test_a_verb_as_a_noun(base: str, expected: str) -> None:
    assert gerund(base) == expected
