"""English words for whether something grows or shrinks, by their stems."""

from collections.abc import Iterable

from .words import stem

_UP = frozenset(
    stem(word)
    for word in """rise rose risen rising gain climb jump surge soar advance increase up higher grow grew grown add
    rally rebound raise spike leap more above""".split()
)
_DOWN = frozenset(
    stem(word)
    for word in """fall fell fallen falling drop decline decrease plunge sink sank tumble slide slid slump shed lose
    lost down lower shrink shrank reduce cut dip slip plummet less below""".split()
)


def direction(words: Iterable[str]) -> int:
    """1 where words in lower case tell of more, -1 where of less, 0 where of neither or of both."""
    stems = set(map(stem, words))
    return int(not _UP.isdisjoint(stems)) - int(not _DOWN.isdisjoint(stems))
