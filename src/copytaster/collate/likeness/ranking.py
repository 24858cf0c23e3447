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
_CROWD = 3  # stretches of an account that are usually near to one


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


def outstanding(stretches: Sequence[Stretch], pairs: Sequence[Pair], meant: NDArray[np.float32]) -> Values:
    """How much nearer in meaning each pair is than its two are to what is nearest to them in the other's account.

    The mean cosine of the nearest `_CROWD` is taken out for both, so that what is near to everything, as a clause on
    what the whole story is about, stands out nowhere (cross-domain similarity local scaling, Conneau et al., 2018).
    """
    accounts = [stretch.gist.span.account for stretch in stretches]
    number = {account: at for at, account in enumerate(dict.fromkeys(accounts))}
    of = np.array([number[account] for account in accounts])
    usual = np.stack([_nearest_mean(meant @ meant[of == at].T) for at in range(len(number))], axis=1)
    left, right = np.array(pairs).T
    cosines = (meant[left] * meant[right]).sum(axis=1)
    return np.asarray(2 * cosines - usual[left, of[right]] - usual[right, of[left]], np.float64)


def _nearest_mean(cosines: NDArray[np.float32]) -> NDArray[np.float32]:
    few = min(_CROWD, cosines.shape[1])
    return np.asarray(-np.partition(-cosines, few - 1, axis=1)[:, :few].mean(axis=1), np.float32)


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
