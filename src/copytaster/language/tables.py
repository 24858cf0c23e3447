"""Tables of vectors that ship beside the code: what the modules on vectors, pieces and senses load."""

from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

UNKNOWN = 0
"""The row of what a table does not have: all zeros."""


class Table(msgspec.Struct, frozen=True):
    """`matrix[rows[word]] * scale` is the vector of a word."""

    rows: dict[str, int]
    matrix: NDArray[np.int8]
    """A row a word, behind the one of what is unknown."""
    scale: NDArray[np.float32]
    """One number for all rows, or one for each."""


def load_table(file: str, rows: dict[str, int] | None = None) -> Table:
    """The table in a file of the folder `data`, about 30 ms; `rows` where its words are those of another table."""
    with np.load(Path(__file__).with_name("data") / file) as arrays:
        if rows is None:
            words = bytes(arrays["words"]).decode("utf-8").split("\n")
            rows = dict(zip(words, range(1, len(words) + 1), strict=True))
        return Table(rows, arrays["matrix"], arrays["scale"])
