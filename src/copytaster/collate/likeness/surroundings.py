"""What a first look at all pairs says of each: its rivals, its neighbours, and third accounts that bear it out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from ...algorithms.sparse import Indices, Values, summed
from .ranking import Table, account_numbers, places
from .stretch import Pair, Stretch

SURROUNDINGS = (
    "likely",  # the first look's probability, as log odds
    "ahead in one",  # log odds more than the best other pair that one of the two has in the other's account
    "ahead in other",  # the same for the one that is less ahead
    "in step",  # probability that what stands before both, or behind both, tells the same
    "beside",  # that one of the two tells the same as a neighbour of the other
    "crossed",  # that what stands before the one tells the same as what stands behind the other
    "witness",  # the most that a third stretch tells the same as both
    "witnesses",  # whether there is a third account
    "sentence",  # that other stretches of their two sentences tell the same, summed up to 1
    "sentence ahead",  # how far these sentences are ahead of what either finds elsewhere in the other's account
    "of sentence",  # what share of all that their sentences tell in common is this pair's
)
"""Names of the columns of `surroundings`, in order."""

_SOFT = 0.01  # keeps the log odds of 0 and 1 finite
_HEARD = 0.05  # probability from which a pair is a witness


def surroundings(stretches: Sequence[Stretch], pairs: Sequence[Pair], likely: Values) -> Values:
    """A row of `SURROUNDINGS` for each pair, given the probability of each, shape (pairs, surroundings)."""
    rows = np.zeros((len(pairs), len(SURROUNDINGS)))
    if not pairs:
        return rows
    ends = np.array(pairs).T
    accounts = account_numbers(stretches)
    own = log_odds(likely)
    ahead = own - log_odds(_rivals(ends, accounts[ends], likely))
    rows[:, 0], rows[:, 1], rows[:, 2] = own, ahead.max(axis=0), ahead.min(axis=0)
    rows[:, 3:6] = _neighbours(stretches, ends, likely)
    near = _near(zip(pairs, likely.tolist(), strict=True))
    rows[:, 6] = [_witness(near, left, right) for left, right in pairs]
    rows[:, 7] = accounts.max() > 1
    rows[:, 8:] = _sentences(stretches, ends, likely)
    return np.round(rows, 6)


def log_odds(likely: Values) -> Values:
    """The logarithm of the odds of probabilities, kept finite."""
    return np.asarray(np.log((likely + _SOFT) / (1 + _SOFT - likely)))


def _rivals(ends: Indices, accounts: Indices, values: Values) -> Values:
    """The best other value that either end of each pair has in the other's account, shape (2, pairs).

    `ends` holds numbers of places, `accounts` those of their accounts, both of shape (2, pairs).
    """
    place = (ends * (accounts.max() + 1) + accounts[::-1]).ravel()
    either = np.tile(values, 2)
    order = np.lexsort((-either, place))
    held, ranked = np.append(place[order], -1), np.append(either[order], 0.0)
    first = np.searchsorted(held[:-1], place)
    second = np.where(held[first + 1] == place, ranked[first + 1], 0.0)
    return np.where(either >= ranked[first], second, ranked[first]).reshape(2, -1)


def _neighbours(stretches: Sequence[Stretch], ends: Indices, likely: Values) -> Values:
    """How likely neighbours tell the same in step, as the other of the pair, and crosswise, shape (pairs, 3)."""
    table = Table(len(stretches), ends, likely)
    before, behind = places(stretches)
    left, right = ends
    told = (
        ((before[left], before[right]), (behind[left], behind[right])),
        ((before[left], right), (behind[left], right), (left, before[right]), (left, behind[right])),
        ((before[left], behind[right]), (behind[left], before[right])),
    )
    return np.stack([np.max([table.of(*pair) for pair in group], axis=0) for group in told], axis=1)


def _sentences(stretches: Sequence[Stretch], ends: Indices, likely: Values) -> Values:
    """What the sentences that the stretches stand in tell in common, shape (pairs, 3)."""
    accounts = account_numbers(stretches)
    starts = np.array([stretch.sentence for stretch in stretches]) + 1
    sentences, of = np.unique(accounts * (starts.max() + 1) + starts, return_inverse=True)
    both, place = np.unique(of[ends[0]] * len(sentences) + of[ends[1]], return_inverse=True)
    total = summed(place, likely, len(both))
    between = np.stack(np.divmod(both, len(sentences)))
    best = _rivals(between, sentences[between] // (starts.max() + 1), total).max(axis=0)
    whole = total[place]
    return np.stack(
        [
            np.minimum(1.0, whole - likely),
            np.minimum(1.0, whole) - np.minimum(1.0, best[place]),
            likely / np.maximum(whole, _SOFT),
        ],
        axis=1,
    )


def _near(known: Iterable[tuple[Pair, float]]) -> dict[int, dict[int, float]]:
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), value in known:
        if value >= _HEARD:
            near[left][right] = near[right][left] = value
    return near


def _witness(near: Mapping[int, Mapping[int, float]], left: int, right: int) -> float:
    one, other = near.get(left, {}), near.get(right, {})
    if len(other) < len(one):
        one, other = other, one
    return max((min(value, other[third]) for third, value in one.items() if third in other), default=0.0)
