"""What a first look at all pairs says of each: its rivals, its neighbours, and third accounts that bear it out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from .ranking import Table, Values, places
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

_Place = tuple[str, int]
"""An account, and a stretch or where a sentence begins."""
_SOFT = 0.01  # keeps the log odds of 0 and 1 finite
_HEARD = 0.05  # probability from which a pair is a witness


def surroundings(stretches: Sequence[Stretch], pairs: Sequence[Pair], likely: Values) -> Values:
    """A row of `SURROUNDINGS` for each pair, given the probability of each, shape (pairs, surroundings)."""
    rows = np.zeros((len(pairs), len(SURROUNDINGS)))
    if not pairs:
        return rows
    accounts = [stretch.gist.span.account for stretch in stretches]
    known = {pair: float(value) for pair, value in zip(pairs, likely, strict=True)}
    own = _odds(likely)
    ones, others = ([(accounts[index], index) for index in side] for side in zip(*pairs, strict=True))
    rivals = _odds(np.array(_rivals(ones, others, likely.tolist())))
    ahead = own[:, None] - rivals
    rows[:, 0], rows[:, 1], rows[:, 2] = own, ahead.max(axis=1), ahead.min(axis=1)
    rows[:, 3:6] = _neighbours(stretches, pairs, likely)
    near = _near(known)
    rows[:, 6] = [_witness(near, left, right) for left, right in pairs]
    rows[:, 7] = len(set(accounts)) > 2
    rows[:, 8:] = _sentences(stretches, pairs, likely)
    return np.round(rows, 6)


def _odds(likely: Values) -> Values:
    return np.asarray(np.log((likely + _SOFT) / (1 + _SOFT - likely)))


def _rivals(
    ones: Sequence[_Place], others: Sequence[_Place], likely: Iterable[float]
) -> list[tuple[float, float]]:
    """For each pair of places the best other value that either has in the other's account."""
    values = list(likely)
    first: dict[tuple[_Place, str], float] = defaultdict(float)
    second: dict[tuple[_Place, str], float] = defaultdict(float)
    for one, other, value in zip(ones, others, values, strict=True):
        for key in ((one, other[0]), (other, one[0])):
            if value > first[key]:
                first[key], second[key] = value, first[key]
            elif value > second[key]:
                second[key] = value

    def rival(key: tuple[_Place, str], value: float) -> float:
        return second[key] if value >= first[key] else first[key]

    return [
        (rival((one, other[0]), value), rival((other, one[0]), value))
        for one, other, value in zip(ones, others, values, strict=True)
    ]


def _neighbours(stretches: Sequence[Stretch], pairs: Sequence[Pair], likely: Values) -> Values:
    """How likely neighbours tell the same in step, as the other of the pair, and crosswise, shape (pairs, 3)."""
    table = Table(len(stretches), pairs, likely)
    before, behind = places(stretches)
    left, right = np.array(pairs).T
    told = (
        ((before[left], before[right]), (behind[left], behind[right])),
        ((before[left], right), (behind[left], right), (left, before[right]), (left, behind[right])),
        ((before[left], behind[right]), (behind[left], before[right])),
    )
    return np.stack([np.max([table.of(*pair) for pair in group], axis=0) for group in told], axis=1)


def _sentences(stretches: Sequence[Stretch], pairs: Sequence[Pair], likely: Values) -> Values:
    """What the sentences that the stretches stand in tell in common, shape (pairs, 3)."""
    place = [(stretch.gist.span.account, stretch.sentence) for stretch in stretches]
    total: dict[tuple[_Place, _Place], float] = defaultdict(float)
    for (left, right), value in zip(pairs, likely.tolist(), strict=True):
        total[place[left], place[right]] += value
    ones, others = zip(*total, strict=True)
    rival = dict(zip(total, _rivals(ones, others, total.values()), strict=True))
    rows = []
    for (left, right), value in zip(pairs, likely.tolist(), strict=True):
        whole = total[place[left], place[right]]
        best = max(rival[place[left], place[right]])
        rows.append((min(1.0, whole - value), min(1.0, whole) - min(1.0, best), value / max(whole, _SOFT)))
    return np.array(rows)


def _near(known: Mapping[Pair, float]) -> dict[int, dict[int, float]]:
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), value in known.items():
        if value >= _HEARD:
            near[left][right] = near[right][left] = value
    return near


def _witness(near: Mapping[int, Mapping[int, float]], left: int, right: int) -> float:
    one, other = near.get(left, {}), near.get(right, {})
    if len(other) < len(one):
        one, other = other, one
    return max((min(value, other[third]) for third, value in one.items() if third in other), default=0.0)
