"""What words mean by the company they keep: a vector for each of the commonest English words in news.

The table ships with the package and was made by `training/vectors.py`. A word is looked up in the form that `normal`
gives it: lower case, straight marks, every digit a 0.
"""

import re
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .tables import UNKNOWN, Table, load_table

FILE = "vectors.npz"
_DIGIT = re.compile(r"\d")
_STRAIGHT = str.maketrans("‘’‚“”„«»–—…", '\'\'\'"""""--.')


def normal(word: str) -> str:
    """The form in which a word stands in the table."""
    if word.isascii() and word.isalpha():
        return word.lower()
    return _DIGIT.sub("0", word.lower().translate(_STRAIGHT))


@lru_cache(maxsize=1)
def vectors() -> Table:
    """The table, loaded once."""
    return load_table(FILE)


def vector(word: str) -> NDArray[np.float32]:
    """The vector of a word; zeros for one that the table does not have."""
    table = vectors()
    row: NDArray[np.int8] = table.matrix[table.rows.get(normal(word), UNKNOWN)]
    return np.asarray(row * table.scale, np.float32)
