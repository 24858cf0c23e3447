"""How a pair of stretches stands among the others: rank within both accounts, neighbours."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .stretch import Pair, Stretch

Values = NDArray[np.float64]
"""One number for each pair."""
Indices = NDArray[np.int64]
"""Of stretches."""
Ranks = tuple[Values, Values, Values]


def ranks(stretches: Sequence[Stretch], pairs: Sequence[Pair], values: Values, par: float) -> Ranks:
    """How far each pair is behind the best that its stretches find in the other's account, `par` or better.

    First for the one of the two that is less far behind, then for the other; and 1 where neither is. To be the best of
    what is below `par` is nothing: an account of a single clause has no other.
    """
    accounts = [stretch.gist.span.account for stretch in stretches]
    best: dict[tuple[int, str], float] = {}
    for (left, right), value in zip(pairs, values.tolist(), strict=True):
        for key in ((left, accounts[right]), (right, accounts[left])):
            best[key] = max(best.get(key, par), value)
    behind = values[:, None] - np.array(
        [(best[left, accounts[right]], best[right, accounts[left]]) for left, right in pairs]
    )
    return behind.max(axis=1), behind.min(axis=1), np.asarray(behind.min(axis=1) == 0, np.float64)


class Table:
    """The value of each pair, looked up for many pairs at once; 0 for one that is not there."""

    def __init__(self, size: int, pairs: Sequence[Pair], values: Values) -> None:
        """`size` is the number of stretches."""
        self._size = size
        keys = np.array([left * size + right for left, right in pairs], np.int64)
        order = np.argsort(keys, kind="stable")
        self._keys, self._values = keys[order], values[order]

    def of(self, one: Indices, other: Indices) -> Values:
        """The values of the pairs of both, in whatever order their two stand; an index of -1 stands for no stretch."""
        keys = np.minimum(one, other) * self._size + np.maximum(one, other)
        at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        known = (self._keys[at] == keys) & (np.minimum(one, other) >= 0)
        return np.asarray(np.where(known, self._values[at], 0.0))


def beside(stretches: Sequence[Stretch], pairs: Sequence[Pair], values: Values) -> Values:
    """The best value of a pair in which the stretch right before or behind stands for one of the two, or for both."""
    table = Table(len(stretches), pairs, values)
    before, behind = places(stretches)
    left, right = np.array(pairs).T
    ones, others = (left, before[left], behind[left]), (right, before[right], behind[right])
    found = [table.of(one, other) for one in ones for other in others][1:]
    return np.asarray(np.maximum(0.0, np.max(found, axis=0)))


def places(stretches: Sequence[Stretch]) -> tuple[Indices, Indices]:
    """For each stretch the one before and the one behind it in its account; -1 for none."""
    by_account: dict[str, list[int]] = defaultdict(list)
    for index, stretch in enumerate(stretches):
        by_account[stretch.gist.span.account].append(index)
    before, behind = np.full(len(stretches), -1), np.full(len(stretches), -1)
    for found in by_account.values():
        found.sort(key=lambda index: (stretches[index].gist.span.start, index))
        before[found[1:]], behind[found[:-1]] = found[:-1], found[1:]
    return before, behind
