"""What a stretch of words means, as a place where stretches of one meaning are near each other, whatever their words.

The table holds a vector for each of the commonest English words in news; the sum of the words' vectors is that of the
stretch. It ships with the package and was made by `training/senses.py`, which taught it to agree with a large encoder
of sentences. (`vectors` tells what company a word keeps; by that opposites and rivals are alike.)
"""

import re
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .tables import Table, load_table
from .vectors import normal, vectors

FILE = "senses.npz"
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+?(?=n['’]t\b)|n['’]t\b|[^\W_]+")


def words_of(text: str) -> list[str]:
    """The words of a text in the form of the table, everyday words too."""
    return [normal(word) for word in _WORD.findall(text)]


@lru_cache(maxsize=1)
def senses() -> Table:
    """The table, loaded once; it has the words of `vectors`."""
    return load_table(FILE, vectors().rows)


@lru_cache(maxsize=20_000)
def meaning(text: str) -> NDArray[np.float32]:
    """The sum of the words' vectors, not to be written to; zeros where no word is known."""
    table = senses()
    rows = [row for word in words_of(text) if (row := table.rows.get(word)) is not None]
    summed: NDArray[np.float32] = table.scale[rows] @ table.matrix[rows].astype(np.float32)
    summed.flags.writeable = False
    return summed
