"""What a stretch of words means, as a place where stretches of one meaning are near each other, whatever their words.

The table holds a vector for each of the commonest English words in news; the sum of the words' vectors is that of the
stretch. It ships with the package and was made by `training/senses.py`, which taught it to agree with a large encoder
of sentences. (`vectors` tells what company a word keeps; by that opposites and rivals are alike.)
"""

import re
from functools import lru_cache
from importlib.resources import files
from io import BytesIO

import msgspec
import numpy as np
from numpy.typing import NDArray

from .vectors import normal

FILE = "senses.npz"
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+?(?=n['’]t\b)|n['’]t\b|[^\W_]+")


class Senses(msgspec.Struct, frozen=True):
    """`matrix[rows[word]] * weights[rows[word]]` is what a word of `words_of` adds to the meaning of a stretch."""

    rows: dict[str, int]
    matrix: NDArray[np.int8]
    """A row a word, the commonest first."""
    weights: NDArray[np.float32]

    @property
    def dimensions(self) -> int:
        """How many numbers a vector has."""
        return int(self.matrix.shape[1])


def words_of(text: str) -> list[str]:
    """The words of a text in the form of the table, everyday words too."""
    return [normal(word) for word in _WORD.findall(text)]


@lru_cache(maxsize=1)
def senses() -> Senses:
    """The table; about 30 ms to load, once."""
    content = files(__package__).joinpath("data", FILE).read_bytes()
    with np.load(BytesIO(content)) as arrays:
        words = bytes(arrays["words"]).decode("utf-8").split("\n")
        return Senses(
            rows={word: row for row, word in enumerate(words)},
            matrix=arrays["matrix"],
            weights=arrays["weights"].astype(np.float32),
        )


def meaning(text: str) -> NDArray[np.float32]:
    """The sum of the words' vectors; zeros where no word is known."""
    table = senses()
    rows = [row for word in words_of(text) if (row := table.rows.get(word)) is not None]
    summed: NDArray[np.float32] = table.weights[rows] @ table.matrix[rows].astype(np.float32)
    return summed
