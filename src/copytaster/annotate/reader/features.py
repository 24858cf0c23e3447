"""What the network is told of each word: numbers that stand for its form and for its place in the article."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from zlib import crc32

import msgspec
import numpy as np
from numpy.typing import NDArray

from ...language.given_names import GIVEN_NAMES
from ...language.outlets import OUTLETS
from ...language.pieces import pieces_of
from ...language.places import PEOPLES, PLACES
from ...language.saying import ATTRIBUTING, REPORTS, SAYING
from ...language.titles import HONORIFICS, METONYMS, ORGANISATION_WORDS, ROLES
from ...language.vectors import normal, vectors
from ...language.words import function_words
from ...model import Offsets

TUNED = 6_000
"""How many of the commonest words have a vector of the network's own beside the one of the table."""
PREFIXES, SUFFIXES = 1_024, 2_048
"""Buckets that first and last letters are hashed into."""
SHAPES = 16
LISTS = 12
"""How many lists of words of `language` a form is looked up in."""
PLACES_IN_TEXT = 12
"""Flags that `context` gives of each word."""
_MARKS = {
    ",": 8,
    ".": 9,
    "!": 9,
    "?": 9,
    "-": 11,
    "--": 11,
    ":": 12,
    ";": 12,
    "(": 13,
    ")": 13,
    "[": 13,
    "]": 13,
}

_BREAK = re.compile(r"[\n\r]")


class Form(msgspec.Struct, frozen=True):
    """What is known of a word by its letters alone."""

    vector: int
    tuned: int
    prefix: int
    endings: tuple[int, int, int]
    """Its last two, three and four letters."""
    shape: int
    pieces: tuple[int, ...]
    """Rows of the pieces that it is written with."""
    lists: int
    """A bit for each list that it stands on."""


class Inputs(msgspec.Struct, frozen=True):
    """A text as the network takes it."""

    forms: Sequence[str]
    """Each form once."""
    form_of: NDArray[np.int64]
    """Index of each word's form, (words,)."""
    context: NDArray[np.float32]
    """Flags of each word, (words, PLACES_IN_TEXT)."""

    def block(self, first: int, last: int) -> "Inputs":
        """A block of the words."""
        if first == 0 and last == len(self.form_of):
            return self
        used, form_of = np.unique(self.form_of[first:last], return_inverse=True)
        return Inputs([self.forms[index] for index in used], form_of, self.context[first:last])


def form(word: str) -> Form:
    """The features of a form."""
    key = normal(word)
    row = vectors().rows.get(key, 0)
    return Form(
        vector=row,
        tuned=row if row <= TUNED else 0,
        prefix=_bucket(key[:3], PREFIXES),
        endings=(_bucket(key[-2:], SUFFIXES), _bucket(key[-3:], SUFFIXES), _bucket(key[-4:], SUFFIXES)),
        shape=_shape(word, key),
        pieces=pieces_of(word),
        lists=_lists().get(word, 0) | _lists().get(key, 0),
    )


def numbers_of(forms: Sequence[str]) -> NDArray[np.int32]:
    """The fields of each form in their order, (forms, 8 and a column for each piece)."""
    return np.frombuffer(b"".join(map(_packed, forms)), np.int32).reshape(len(forms), -1)


@lru_cache(maxsize=100_000)
def _packed(word: str) -> bytes:
    """The fields of a form as they lie in a row: bytes are joined ten times as fast as numbers."""
    found = form(word)
    row = found.vector, found.tuned, found.prefix, *found.endings, found.shape, found.lists, *found.pieces
    return np.array(row, np.int32).tobytes()


def _bucket(letters: str, buckets: int) -> int:
    return crc32(letters.encode("utf-8", "surrogatepass")) % buckets


def _shape(word: str, key: str) -> int:
    first = word[0]
    if first.isalpha():
        if "." in word:
            return 7
        if len(word) == 1:
            return 3 if first.isupper() else 0
        if word.islower():
            return 0
        if word.isupper():
            return 2
        if first.isupper() and word[1:].islower():
            return 1
        return 4 if first.isupper() or first.islower() else 15
    if first.isdigit():
        return 6 if any(map(str.isalpha, word)) else 5
    return _MARKS.get(key, 10 if key in ('"', "'", "`", "''", "``") else 14)


@lru_cache(maxsize=1)
def _lists() -> dict[str, int]:
    """Word -> the lists of `language` that it stands on, a bit for each."""
    names = (
        GIVEN_NAMES,
        {place for place in PLACES if " " not in place},
        {word for place in PLACES if " " in place for word in place.split()},
        PEOPLES,
        ORGANISATION_WORDS,
        ROLES | {role + "s" for role in ROLES},
        HONORIFICS | {title + "." for title in HONORIFICS},
        SAYING.keys(),
        ATTRIBUTING.keys(),
        {word for name in (*METONYMS, *OUTLETS) for word in name.split()},
        function_words("en"),
        REPORTS,
    )
    bits: dict[str, int] = {}
    for number, words in enumerate(names):
        for word in sorted(words):
            bits[word] = bits.get(word, 0) | 1 << number
    return bits


def read_inputs(
    text: str,
    words: Sequence[Offsets],
    sentences: Sequence[tuple[int, int, bool]],
    quotations: Sequence[Offsets],
) -> Inputs:
    """The features of every word of a text.

    `sentences` are start, end and whether it is a heading; `quotations` the outermost ones, marks included.
    """
    written = [text[start:end] for start, end in words]
    forms = tuple(dict.fromkeys(written))
    numbers = {word: number for number, word in enumerate(forms)}
    form_of = np.fromiter(map(numbers.__getitem__, written), np.int64, len(words))
    return Inputs(forms, form_of, _context(text, words, forms, form_of, sentences, quotations))


def _context(
    text: str,
    words: Sequence[Offsets],
    forms: Sequence[str],
    form_of: NDArray[np.int64],
    sentences: Sequence[tuple[int, int, bool]],
    quotations: Sequence[Offsets],
) -> NDArray[np.float32]:
    flags = np.zeros((len(words), PLACES_IN_TEXT), np.float32)
    if not words:
        return flags
    starts, ends = np.fromiter(chain.from_iterable(words), np.int64, 2 * len(words)).reshape(-1, 2).T
    capital = np.array([word[:1].isupper() for word in forms], np.bool_)
    opens = np.zeros(len(words), np.bool_)
    edges = np.searchsorted(starts, np.array([line[:2] for line in sentences], np.int64).reshape(-1, 2))
    for (start, end, heading), (first, last) in zip(sentences, edges.tolist(), strict=True):
        if first == last:
            continue
        opens[first] = True
        flags[first, 0] = flags[last - 1, 1] = 1
        if heading:
            flags[first:last, 2] = 1
        long = [word for word in text[start:end].split() if len(word) > 3 and word[0].isalpha()]
        if len(long) > 2 and sum(word[0].isupper() for word in long) >= 0.8 * len(long):
            flags[first:last, 3] = 1
    flags[0, 4] = 1
    breaks = np.searchsorted(starts, [match.start() for match in _BREAK.finditer(text)])
    flags[breaks[breaks < len(words)], 4] = 1
    flags[1:, 5] = starts[1:] == ends[:-1]
    for start, end in quotations:
        first, last = np.searchsorted(starts, (start, end))
        flags[first:last, 6] = 1
        if first < last:
            flags[first, 7] = flags[last - 1, 8] = 1
    _seen(forms, form_of, (capital, capital[form_of] & ~opens & (flags[:, 3] == 0)), flags)
    return flags


def _seen(
    forms: Sequence[str],
    form_of: NDArray[np.int64],
    capitals: tuple[NDArray[np.bool_], NDArray[np.bool_]],
    flags: NDArray[np.float32],
) -> None:
    """Whether the article has a word in lower case too, and with a capital where no sentence opens.

    `capitals` are the forms with a capital, and the words that have one where no sentence opens.
    """
    capital, inside = capitals
    lower = frozenset(forms)
    both = np.zeros(len(forms), np.bool_)
    for index in np.flatnonzero(capital).tolist():
        plain = forms[index].lower()
        both[index] = plain in lower and plain[:1].islower()
    counted = np.bincount(form_of[inside], minlength=len(forms))
    flags[:, 9] = both[form_of]
    flags[:, 10] = (counted > 0)[form_of]
    flags[:, 11] = (counted > 2)[form_of]
