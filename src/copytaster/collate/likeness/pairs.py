"""Which stretches may tell the same, and how likely they do."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from .signs import SIGNS, Pair, Stretch, signs
from .weighing import weigh, weighing

_LEAST = 0.02  # probability below which a pair is not told of
_EXACT = 1.6  # logarithm of the weight that an exact number has, and a small one, or a name, has not
_COMMON = 40  # stretches beyond which a feature is too frequent to propose pairs


def liken(stretches: Sequence[Stretch], kind: str) -> Iterator[tuple[int, int, float]]:
    """Pairs of stretches in different accounts with the probability that they tell the same.

    `kind` names what telling the same means: `claims` (they assert one thing) or `utterances` (they are readings of
    one thing said). Pairs come in order; those without anything in common, or hardly likely, are left out.
    """
    pairs = propose(stretches)
    rows = signs(stretches, pairs)
    likely = np.where(tells(rows), weigh(rows, weighing(kind)), 0.0)
    for (left, right), probability in zip(pairs, likely, strict=True):
        if probability >= _LEAST:
            yield left, right, round(float(probability), 4)


def tells(rows: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether each pair shares more than a name, or a small number: a word, a related word, or an exact number."""
    column = {name: rows[:, at] for at, name in enumerate(SIGNS)}
    worded = (column["words"] > 0) | (column["related"] > column["shared"])
    return np.asarray(worded | (column["names"] > 1) | (column["telling"] > _EXACT))


def propose(stretches: Sequence[Stretch]) -> list[Pair]:
    """The pairs in different accounts that share a feature, in order."""
    postings: dict[str, list[int]] = defaultdict(list)
    for index, stretch in enumerate(stretches):
        for feature in stretch.gist.weights:
            postings[feature].append(index)
    pairs: set[Pair] = set()
    for places in postings.values():
        if len(places) <= _COMMON:
            pairs.update(
                (left, right)
                for at, left in enumerate(places)
                for right in places[at + 1 :]
                if stretches[left].gist.span.account != stretches[right].gist.span.account
            )
    return sorted(pairs)
