"""How a pair of stretches stands among the others: rank within both accounts, neighbours."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from .stretch import Pair, Stretch

Values = NDArray[np.float64]
"""One number for each pair."""
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


def beside(place: Mapping[int, tuple[int, int]], pairs: Sequence[Pair], values: Values) -> Values:
    """The best value of a pair in which the stretch right before or behind stands for one of the two, or for both."""
    known = dict(zip(pairs, values.tolist(), strict=True))
    found = np.zeros(len(pairs))
    for number, (left, right) in enumerate(pairs):
        for one in (left, *place[left]):
            for other in (right, *place[right]):
                if (one, other) != (left, right):
                    value = known.get((min(one, other), max(one, other)), 0.0)
                    found[number] = max(found[number], value)
    return found


def places(stretches: Sequence[Stretch]) -> dict[int, tuple[int, int]]:
    """For each stretch the ones before and behind it in its account; -1 for none."""
    by_account: dict[str, list[int]] = defaultdict(list)
    for index, stretch in enumerate(stretches):
        by_account[stretch.gist.span.account].append(index)
    place = {}
    for found in by_account.values():
        found.sort(key=lambda index: (stretches[index].gist.span.start, index))
        for at, index in enumerate(found):
            before = found[at - 1] if at else -1
            place[index] = before, found[at + 1] if at + 1 < len(found) else -1
    return place
