"""What words mean by the company they keep: a vector for each of the commonest English words in news.

The table ships with the package and was made by `training/vectors.py`. A word is looked up in the form that `normal`
gives it: lower case, straight marks, every digit a 0.
"""

import re
from functools import lru_cache
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

FILE = "vectors.npz"
UNKNOWN = 0
"""The row of a word that the table does not have: all zeros."""
_DIGIT = re.compile(r"\d")
_STRAIGHT = str.maketrans("‘’‚“”„«»–—…", '\'\'\'"""""--.')


class Vectors(msgspec.Struct, frozen=True):
    """`matrix[rows[normal(word)]] * scale` is the vector of a word, of length about 1."""

    rows: dict[str, int]
    matrix: NDArray[np.int8]
    """A row a word, the commonest first; row 0 is that of unknown words."""
    scale: float


def normal(word: str) -> str:
    """The form in which a word stands in the table."""
    if word.isascii() and word.isalpha():
        return word.lower()
    return _DIGIT.sub("0", word.lower().translate(_STRAIGHT))


@lru_cache(maxsize=1)
def vectors() -> Vectors:
    """The table; about 30 ms to load, once."""
    with np.load(Path(__file__).with_name("data") / FILE) as arrays:
        words = bytes(arrays["words"]).decode("utf-8").split("\n")
        return Vectors(
            rows=dict(zip(words, range(1, len(words) + 1), strict=True)),
            matrix=arrays["matrix"],
            scale=float(arrays["scale"]),
        )


def vector(word: str) -> NDArray[np.float32]:
    """The vector of a word; zeros for one that the table does not have."""
    table = vectors()
    row: NDArray[np.int8] = table.matrix[table.rows.get(normal(word), UNKNOWN)]
    return row.astype(np.float32) * np.float32(table.scale)
