"""What a first look at all pairs says of each: its rivals, its neighbours, and third accounts that bear it out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from .ranking import places
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
)
"""Names of the columns of `surroundings`, in order."""

_SOFT = 0.01  # keeps the log odds of 0 and 1 finite
_HEARD = 0.05  # probability from which a pair is a witness


def surroundings(
    stretches: Sequence[Stretch], pairs: Sequence[Pair], likely: NDArray[np.float64]
) -> NDArray[np.float64]:
    """A row of `SURROUNDINGS` for each pair, given the probability of each, shape (pairs, surroundings)."""
    rows = np.zeros((len(pairs), len(SURROUNDINGS)))
    if not pairs:
        return rows
    accounts = [stretch.gist.span.account for stretch in stretches]
    known = {pair: float(value) for pair, value in zip(pairs, likely, strict=True)}
    own = _odds(likely)
    rivals = _odds(np.array(_rivals(accounts, known)))
    ahead = own[:, None] - rivals
    rows[:, 0], rows[:, 1], rows[:, 2] = own, ahead.max(axis=1), ahead.min(axis=1)
    place = places(stretches)
    near = _near(known)
    for number, (left, right) in enumerate(pairs):
        rows[number, 3:7] = [*_neighbours(place, known, left, right), _witness(near, left, right)]
    rows[:, 7] = len(set(accounts)) > 2
    return np.round(rows, 6)


def _odds(likely: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.log((likely + _SOFT) / (1 + _SOFT - likely)))


def _rivals(accounts: Sequence[str], known: Mapping[Pair, float]) -> list[tuple[float, float]]:
    """For each pair the best other probability that either stretch has in the other's account."""
    first: dict[tuple[int, str], float] = defaultdict(float)
    second: dict[tuple[int, str], float] = defaultdict(float)
    for (left, right), value in known.items():
        for key in ((left, accounts[right]), (right, accounts[left])):
            if value > first[key]:
                first[key], second[key] = value, first[key]
            elif value > second[key]:
                second[key] = value
    return [
        tuple(  # type: ignore[misc]
            second[key] if value >= first[key] else first[key]
            for key in ((left, accounts[right]), (right, accounts[left]))
        )
        for (left, right), value in known.items()
    ]


def _neighbours(
    place: Mapping[int, tuple[int, int]], known: Mapping[Pair, float], left: int, right: int
) -> tuple[float, float, float]:
    """How likely neighbours tell the same in step, as the other of the pair, and crosswise."""

    def told(one: int, other: int) -> float:
        return known.get((min(one, other), max(one, other)), 0.0)

    (before, behind), (other_before, other_behind) = place[left], place[right]
    return (
        max(told(before, other_before), told(behind, other_behind)),
        max(told(before, right), told(behind, right), told(left, other_before), told(left, other_behind)),
        max(told(before, other_behind), told(behind, other_before)),
    )


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
