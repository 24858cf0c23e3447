"""Sparse matrices in arrays: what rows have in common, and values looked up and summed, for many places at once."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Flags = NDArray[np.bool_]
Indices = NDArray[np.int64]
Values = NDArray[np.float64]


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


class Incidence:
    """Which of some items, by their numbers, each row holds: an entry for each, those of one row beside one another."""

    def __init__(self, rows: Sequence[Sequence[int]]) -> None:
        counts = np.array([len(items) for items in rows], np.int64)
        self.first: Indices = np.append(0, np.cumsum(counts))
        self.row: Indices = np.repeat(np.arange(len(rows)), counts)
        self.item = np.array([item for items in rows for item in items], np.int64)
        self.width = int(self.item.max(initial=-1)) + 1

    def of(self, rows: Indices) -> tuple[Indices, Indices]:
        """The entries of some rows, one row behind another: for each the place of its row among these, and it."""
        return laid_out(self.first[rows], self.first[rows + 1] - self.first[rows])

    def common(self, left: Indices, right: Indices) -> tuple[Indices, Indices, Indices]:
        """What both rows of each pair hold: for each such item the number of the pair, and the entries of both."""
        entries = np.arange(1, len(self.item) + 1, dtype=np.float64)
        held = Sparse(self.width, self.row, self.item, entries)
        pair, mine = self.of(left)
        theirs = held.of(right[pair], self.item[mine]).astype(np.int64) - 1
        both = theirs >= 0
        return pair[both], mine[both], theirs[both]

    def meetings(self, most: int) -> tuple[Indices, Indices]:
        """The entries of each two rows that hold one item, the earlier row first, of items in at most `most` rows."""
        order = np.argsort(self.item, kind="stable")
        items = self.item[order]
        start, end = (np.searchsorted(items, items, side=side) for side in ("left", "right"))
        (few,) = np.nonzero(end - start <= most)
        run, other = laid_out(few + 1, end[few] - few - 1)
        return order[few[run]], order[other]


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
