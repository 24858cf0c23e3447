"""How common a word is in news: document frequencies of norms, shipped with the package.

The table tells a rare word from a common one where a pile of articles is too small to tell. It was made by
`training/background.py` from some 20,000 English news articles; its counts are kept in steps of a third of an
octave (within an eighth of the true count), which moves no figure that rests on them.
"""

import gzip
import math
from functools import lru_cache
from pathlib import Path

import msgspec

FILE = "word-frequencies.txt.gz"
_STEPS = 3
"""Levels of frequency in an octave."""


class Background(msgspec.Struct, frozen=True):
    """In how many of `documents` articles each norm stands; a norm in fewer than `floor` is not there."""

    documents: int
    floor: int
    frequencies: dict[str, int]


def level_of(frequency: int) -> int:
    """The step of the logarithmic scale that a count falls on."""
    return round(_STEPS * math.log2(frequency))


@lru_cache(maxsize=1)
def background() -> Background:
    """The table; about 20 ms to load, once."""
    content = gzip.decompress(Path(__file__).with_name("data").joinpath(FILE).read_bytes()).decode("utf-8")
    first, *lines = content.splitlines()
    documents, floor = map(int, first.split())
    frequencies: dict[str, int] = {}
    for line in lines:
        level, *norms = line.split(" ")
        frequencies.update(dict.fromkeys(norms, round(2.0 ** (int(level) / _STEPS))))
    return Background(documents, floor, frequencies)


def document_frequency(norm: str) -> float:
    """In how many articles of the background a norm stands; half the floor for one too rare to be there."""
    table = background()
    return table.frequencies.get(norm, table.floor / 2)


def inverse_document_frequency(norm: str) -> float:
    """How telling a norm is: the natural logarithm of all articles over those that it stands in.

    From about 0.3 for the commonest content word to 9.0 for a word that the background does not have: a rare
    name, a slip of the pen, or a word of a language other than English.
    """
    return math.log(background().documents / document_frequency(norm))
