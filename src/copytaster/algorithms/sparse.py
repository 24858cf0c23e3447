"""Sparse matrices in arrays: values looked up and summed for many places at once, runs of items one behind another."""

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]
Values = NDArray[np.float64]
Flags = NDArray[np.bool_]


class Sparse:
    """A matrix of values that are mostly 0."""

    def __init__(self, width: int, rows: Indices, columns: Indices, values: Values) -> None:
        """`width` is the number of columns; each place is given once."""
        self._width = width
        keys = rows * width + columns
        order = np.argsort(keys, kind="stable")
        self._keys = np.append(-1, keys[order])  # so that one stands before whatever is looked up
        self._values = np.append(0.0, values[order])

    def of(self, rows: Indices, columns: Indices) -> Values:
        """The value at each place; 0 where none was given, as for a row of -1."""
        keys = rows * self._width + columns
        at = np.searchsorted(self._keys, keys, side="right") - 1
        return np.where(self._keys[at] == keys, self._values[at], 0.0)


def laid_out(first: Indices, counts: Indices) -> tuple[Indices, Indices]:
    """Runs of items in a row, one behind another: for each item the number of its run, and the item.

    `first` holds the first item of each run, `counts` how many it has.
    """
    run = np.repeat(np.arange(len(counts)), counts)
    begins = np.cumsum(counts) - counts
    return run, np.arange(len(run)) + np.repeat(first - begins, counts)


def summed(places: Indices, values: Values | Flags, size: int) -> Values:
    """The sum of the values at each of `size` places."""
    return np.asarray(np.bincount(places, values, size), np.float64)
