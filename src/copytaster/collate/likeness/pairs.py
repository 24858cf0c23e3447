"""Which stretches may tell the same, and how likely they do."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from .related import meanings
from .signs import SIGNS, signs
from .stretch import Pair, Stretch
from .surroundings import surroundings
from .telling import TELLINGS, tellings
from .weighing import Weighing, looks, weigh

_LEAST = 0.02  # probability below which a pair is not told of
_EXACT = 1.6  # logarithm of the weight that an exact number has, and a small one, or a name, has not
_WORTH = 0.002  # probability at first sight below which a pair gets no second look; at .01 .03 fewer claims are found
_NEAR = 0.35  # cosine of meanings from which two stretches may tell the same though they share no word
_FEW = 3  # how many of an account are proposed by meaning alone
_CROWD = 4_000  # stretches beyond which meaning proposes none, since it compares all with all
_COMMON = 40  # stretches beyond which a feature is too frequent to propose pairs


def liken(stretches: Sequence[Stretch], kind: str) -> Iterator[tuple[int, int, float]]:
    """Pairs of stretches in different accounts with the probability that they tell the same.

    `kind` names what telling the same means: `claims` (they assert one thing) or `utterances` (they are readings of
    one thing said). Pairs come in order; those without anything in common, or hardly likely, are left out.
    """
    by = looks(kind)
    pairs, rows, likely = look(stretches, by.first)
    if by.second is not None:
        likely = weigh(np.hstack([rows, surroundings(stretches, pairs, likely)]), by.second)
    for (left, right), probability in zip(pairs, likely, strict=True):
        if probability >= _LEAST:
            yield left, right, round(float(probability), 4)


def look(
    stretches: Sequence[Stretch], first: Weighing
) -> tuple[list[Pair], NDArray[np.float64], NDArray[np.float64]]:
    """The pairs that a first look does not rule out, with their signs, a row a pair, and their probabilities."""
    pairs = propose(stretches)
    rows = read(stretches, pairs, tuple(first.weights))
    likely = np.where(tells(rows), weigh(rows, first), 0.0)
    (left,) = np.nonzero(likely >= _WORTH)
    return [pairs[number] for number in left], rows[left], likely[left]


def read(stretches: Sequence[Stretch], pairs: Sequence[Pair], names: Sequence[str]) -> NDArray[np.float64]:
    """A row for each pair of what a weighing asks for: the `SIGNS`, and with them, or without, the `TELLINGS`."""
    rows = signs(stretches, pairs)
    return np.hstack([rows, tellings(stretches, pairs)]) if TELLINGS[0] in names else rows


def tells(rows: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether each pair shares more than a name or a small number: a word, a related one, a meaning, a big number."""
    column = {name: rows[:, at] for at, name in enumerate(SIGNS)}
    worded = (column["words"] > 0) | (column["related"] > column["shared"])
    alike = column["meaning"] >= _NEAR
    return np.asarray(worded | alike | (column["names"] > 1) | (column["telling"] > _EXACT))


def propose(stretches: Sequence[Stretch]) -> list[Pair]:
    """The pairs in different accounts that share a feature, or are near in meaning, in order."""
    accounts = [stretch.gist.span.account for stretch in stretches]
    postings: dict[str, list[int]] = defaultdict(list)
    for index, stretch in enumerate(stretches):
        for feature in stretch.gist.weights:
            postings[feature].append(index)
    pairs = _nearest(stretches, accounts) if len(stretches) <= _CROWD else set()
    for places in postings.values():
        if len(places) <= _COMMON:
            pairs.update(
                (left, right)
                for at, left in enumerate(places)
                for right in places[at + 1 :]
                if accounts[left] != accounts[right]
            )
    return sorted(pairs)


def _nearest(stretches: Sequence[Stretch], accounts: Sequence[str]) -> set[Pair]:
    """For each stretch the few that are nearest to it in meaning in each other account."""
    meant = meanings([stretch.gist.span.text for stretch in stretches])
    members: dict[str, list[int]] = defaultdict(list)
    for index, account in enumerate(accounts):
        members[account].append(index)
    pairs: set[Pair] = set()
    for account, found in members.items():
        cosines = np.round(meant @ meant[found].T, 4)
        few = np.argsort(-cosines, axis=1, kind="stable")[:, :_FEW]
        for left, places in enumerate(few.tolist()):
            if accounts[left] != account:
                near = (found[at] for at in places if cosines[left, at] >= _NEAR)
                pairs.update((min(left, right), max(left, right)) for right in near)
    return pairs
