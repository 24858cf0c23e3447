"""What the words for a source say of who speaks."""

from collections.abc import Callable

import pytest

from copytaster.collate.positions.sources import called, named_phrase, spoken_for
from copytaster.model import Account

Make = Callable[..., tuple[Account, ...]]


def read(account: Account, words: str) -> tuple[str, str | None, str]:
    """The phrase of a source that stands in an account, what that is called, and the words for whom he speaks."""
    tokens = account.annotated.tokens
    start = account.text.index(words)
    first = next(at for at, token in enumerate(tokens) if token.start >= start)
    last = next(at for at, token in enumerate(tokens) if token.end >= start + len(words)) + 1
    begin, end = named_phrase(account, first, last)
    whom = spoken_for(account, begin, last, end)
    return (
        account.text[tokens[begin].start : tokens[end - 1].end],
        called(account, begin, end),
        account.text[tokens[whom[0]].start : tokens[whom[-1]].end] if whom else "",
    )


@pytest.mark.parametrize(
    ("source", "phrase", "name"),
    [
        ("A federal judge in Ostrava", "federal judge", "federal judge"),
        ("Many dock workers who", "dock workers", "dock workers"),
        ("A majority of the villagers", "villagers", "villagers"),
        ("A poll in Ostrava", "poll", None),
        ("The budget report", "budget report", None),
    ],
)
def test_a_source_is_called_by_its_phrase_where_that_tells_of_persons(
    accounts: Make, source: str, phrase: str, name: str | None
) -> None:
    (account,) = accounts(f"{source} said on Monday that the dam is unfair.")
    assert read(account, source)[:2] == (phrase, name)


@pytest.mark.parametrize(
    ("source", "whom"),
    [
        ("A lawyer for Hale", "Hale"),
        ("The mill’s spokeswoman", "mill’s"),
        ("A farmer from Ostrava", ""),
    ],
)
def test_who_speaks_for_somebody_is_told_from_who_speaks_for_himself(
    accounts: Make, source: str, whom: str
) -> None:
    (account,) = accounts(f"{source} said on Monday that the dam is unfair.")
    assert read(account, source)[2] == whom
