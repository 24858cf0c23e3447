"""How a pair of stretches stands among the others: rank within both accounts, neighbours."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...algorithms.sparse import Indices, Sparse, Values
from .stretch import Stretch

Ranks = tuple[Values, Values, Values]
_CROWD = 3  # stretches of an account that are usually near to one


def ranks(stretches: Sequence[Stretch], ends: Indices, values: Values, par: float) -> Ranks:
    """How far each pair is behind the best that its stretches find in the other's account, `par` or better.

    First for the one of the two that is less far behind, then for the other; and 1 where neither is. To be the best of
    what is below `par` is nothing: an account of a single clause has no other. `ends` holds the two stretches of each
    pair, shape (2, pairs).
    """
    _, place = np.unique(_against(account_numbers(stretches), ends), return_inverse=True)
    best = np.full(len(place), par)
    np.maximum.at(best, place, np.tile(values, 2))
    behind = values - best[place].reshape(2, -1)
    return behind.max(axis=0), behind.min(axis=0), np.asarray(behind.min(axis=0) == 0, np.float64)


def account_numbers(stretches: Sequence[Stretch]) -> Indices:
    """The number of each stretch's account, in the order in which accounts come."""
    accounts = [stretch.gist.span.account for stretch in stretches]
    number = {account: at for at, account in enumerate(dict.fromkeys(accounts))}
    return np.array([number[account] for account in accounts])


def _against(accounts: Indices, ends: Indices) -> Indices:
    """For both ends of each pair the account of the other end and the stretch as one number, shape (2 * pairs,)."""
    return (accounts[ends[::-1]] * len(accounts) + ends).ravel()


def outstanding(stretches: Sequence[Stretch], ends: Indices, meant: NDArray[np.float32]) -> Values:
    """How much nearer in meaning each pair is than its two are to what is nearest to them in the other's account.

    The mean cosine of the nearest `_CROWD` is taken out for both, so that what is near to everything, as a clause on
    what the whole story is about, stands out nowhere (cross-domain similarity local scaling, Conneau et al., 2018).
    """
    accounts = account_numbers(stretches)
    asked, place = np.unique(_against(accounts, ends), return_inverse=True)
    usual = np.zeros(len(asked), np.float32)
    for account in range(accounts.max() + 1):
        here = slice(*np.searchsorted(asked, (account * len(accounts), (account + 1) * len(accounts))))
        ones = asked[here] - account * len(accounts)
        usual[here] = _nearest_mean(meant[ones] @ meant[accounts == account].T)
    cosines = (meant[ends[0]] * meant[ends[1]]).sum(axis=1)
    one, other = usual[place].reshape(2, -1)
    return np.asarray(2 * cosines - one - other, np.float64)


def _nearest_mean(cosines: NDArray[np.float32]) -> NDArray[np.float32]:
    few = min(_CROWD, cosines.shape[1])
    return np.asarray(-np.partition(-cosines, few - 1, axis=1)[:, :few].mean(axis=1), np.float32)


class Table:
    """The value of each pair, looked up for many pairs at once; 0 for one that is not there."""

    def __init__(self, size: int, ends: Indices, values: Values) -> None:
        """`size` is the number of stretches."""
        self._values = Sparse(size, ends[0], ends[1], values)

    def of(self, one: Indices, other: Indices) -> Values:
        """The values of the pairs of both, in whatever order their two stand; an index of -1 stands for no stretch."""
        return self._values.of(np.minimum(one, other), np.maximum(one, other))


def beside(stretches: Sequence[Stretch], ends: Indices, values: Values) -> Values:
    """The best value of a pair in which the stretch right before or behind stands for one of the two, or for both."""
    table = Table(len(stretches), ends, values)
    before, behind = places(stretches)
    left, right = ends
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
