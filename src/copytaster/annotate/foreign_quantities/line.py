"""The words of a text in a language other than English, with the tables of its numerals."""

import re
from collections.abc import Sequence

import msgspec

from ...language.numerals import NUMERALS, Numerals, Words, words_of
from ...model import Token

_ELISION = re.compile(r"(?:[dlnms]|qu|un|dell|all|dall|nell|sull)['’](?=\w)")


class Line(msgspec.Struct, frozen=True):
    """The words of a text, with the tables of its language."""

    text: str
    language: str
    words: Sequence[str]
    """In small letters, without what is elided before them: `d'euros` is `euros`."""
    starts: Sequence[int]
    ends: Sequence[int]
    numerals: Numerals
    tables: Words

    def word(self, index: int) -> str:
        """The word at a place, or nothing."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def has(self, field: str, index: int) -> bool:
        """Whether the word at a place is one of a field of the numerals."""
        return self.word(index) in self.tables.sets[field]

    def follows(self, index: int) -> bool:
        """Whether a word stands in one line with the word before it."""
        return (
            0 < index < len(self.words) and "\n" not in self.text[self.ends[index - 1] : self.starts[index]]
        )

    def glued(self, index: int) -> bool:
        """Whether a word stands directly behind the one before it."""
        return 0 < index < len(self.words) and self.ends[index - 1] == self.starts[index]


class Number(msgspec.Struct, frozen=True):
    """A number as read."""

    value: float
    unit: str
    """Where a sign beside the figure gives it."""
    end: int
    scale: float = 1.0
    """What its value was multiplied by: a million in `3 millones`."""


def line_of(text: str, tokens: Sequence[Token], language: str) -> Line:
    """The words of a text in a language of `NUMERALS`."""
    words, starts = [], []
    for token in tokens:
        word = text[token.start : token.end].lower()
        elided = _ELISION.match(word) if "'" in word or "’" in word else None
        words.append((word[elided.end() :] if elided else word).replace("’", "'"))
        starts.append(token.start + (elided.end() if elided else 0))
    ends = [token.end for token in tokens]
    return Line(text, language, words, starts, ends, NUMERALS[language], words_of(language))
