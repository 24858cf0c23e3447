"""Which stretches may tell the same, and how likely they do."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ...algorithms.sparse import Incidence, Indices, Values, summed
from .pairing import PAIRED, inputs_of, paired, shipped
from .ranking import account_numbers
from .related import meanings
from .signs import SIGNS, signs
from .stretch import Pair, Stretch
from .surroundings import log_odds, surroundings
from .telling import TELLINGS, tellings
from .weighing import Weighing, looks, weigh

_LEAST = 0.02  # probability below which a pair is not told of
_ROW = 5  # words from which the same words are no chance
_SURE = 0.95  # probability that they tell the same
_EXACT = 1.6  # logarithm of the weight that an exact number has, and a small one, or a name, has not
_WORTH = 0.002  # probability at first sight below which a pair gets no second look; at .01 .03 fewer claims are found
_READ = (
    0.05  # and below which it is not read, which costs more than all signs: no claim and no utterance is lost
)
_NEAR = 0.35  # cosine of meanings from which two stretches may tell the same though they share no word
_FEW = 3  # how many of an account are proposed by meaning alone
_CROWD = 4_000  # stretches beyond which meaning proposes none, since it compares all with all
_SHARE = 0.06  # share of the weight of two that they have in common, from which they may tell the same
_NEARISH = 0.15  # cosine of meanings from which a single word in common is enough
_BLOCK = 512  # stretches whose meanings are compared with all others at once
_COMMON = 40  # stretches beyond which a feature is too frequent to propose pairs


def liken(
    stretches: Sequence[Stretch], kind: str, half: frozenset[str] = frozenset()
) -> Iterator[tuple[int, int, float]]:
    """Pairs of stretches in different accounts with the probability that they tell the same.

    Where `half` of the accounts is named, only pairs of one of them and another one are looked at.

    `kind` names what telling the same means: `claims` (they assert one thing) or `utterances` (they are readings of
    one thing said). Pairs come in order; those without anything in common, or hardly likely, are left out.
    """
    by = looks(kind)
    pairs, rows, likely = look(stretches, by.first, half)
    likely = weigh(np.hstack([rows, second_signs(stretches, kind, pairs, likely)]), by.second)
    likely = np.where(verbatim(stretches, pairs, rows), np.maximum(likely, _SURE), likely)
    for (left, right), probability in zip(pairs, likely, strict=True):
        if probability >= _LEAST:
            yield left, right, round(float(probability), 4)


def verbatim(
    stretches: Sequence[Stretch], pairs: Sequence[Pair], rows: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Whether each pair is the same words, more than chance gives: whoever is said to have said them."""
    words = np.array([len(stretches[left].gist.span.text.split()) for left, _ in pairs])
    return np.asarray((rows[:, SIGNS.index("in order")] == 1) & (words >= _ROW))


def look(
    stretches: Sequence[Stretch], first: Weighing, half: frozenset[str] = frozenset()
) -> tuple[list[Pair], NDArray[np.float64], NDArray[np.float64]]:
    """The pairs that a first look does not rule out, with their signs, a row a pair, and their probabilities."""
    pairs = propose(stretches, half)
    rows = read(stretches, pairs, tuple(first.weights))
    likely = np.where(tells(rows), weigh(rows, first), 0.0)
    (left,) = np.nonzero(likely >= _WORTH)
    return [pairs[number] for number in left], rows[left], likely[left]


def second_signs(
    stretches: Sequence[Stretch], kind: str, pairs: Sequence[Pair], likely: NDArray[np.float64]
) -> NDArray[np.float64]:
    """A row of the `SURROUNDINGS` and of `PAIRED` for each pair, by the probability that the first look gives it.

    What is not English, or hardly likely, is not read: there the columns of `PAIRED` say what the first look said.
    """
    columns = np.repeat(log_odds(likely)[:, None], len(PAIRED), axis=1)
    asked = [
        number
        for number, ends in enumerate(pairs)
        if likely[number] >= _READ and all(stretches[end].language == "en" for end in ends)
    ]
    ends = sorted({end for number in asked for end in pairs[number]})
    inputs = {end: one for end in ends if (one := inputs_of(stretches[end].gist)) is not None}
    asked = [number for number in asked if inputs.keys() >= set(pairs[number])]
    if asked:
        place = {end: at for at, end in enumerate(inputs)}
        places = np.array([[place[end] for end in pairs[number]] for number in asked])
        columns[asked] = paired(shipped(kind), list(inputs.values()), places)
    return np.hstack([surroundings(stretches, pairs, likely), columns])


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


def propose(stretches: Sequence[Stretch], half: frozenset[str] = frozenset()) -> list[Pair]:
    """The pairs in different accounts that are near in meaning, or share enough that is not everywhere, in order."""
    if not stretches:
        return []
    accounts = account_numbers(stretches)
    sides = np.array([stretch.gist.span.account in half for stretch in stretches]) if half else accounts
    meant = meanings([stretch.gist.english for stretch in stretches])
    pairs = _nearest(meant, accounts, sides) if len(stretches) <= _CROWD else set()
    left, right, shared = _shared(stretches, sides)
    totals = np.array([stretch.gist.total for stretch in stretches])
    share = 2 * shared / (totals[left] + totals[right])
    near = (meant[left] * meant[right]).sum(axis=1)
    (kept,) = np.nonzero((np.round(share, 6) >= _SHARE) | (np.round(near, 4) >= _NEARISH))
    return sorted(pairs.union(zip(left[kept].tolist(), right[kept].tolist(), strict=True)))


def _shared(stretches: Sequence[Stretch], sides: Indices) -> tuple[Indices, Indices, Values]:
    """The pairs on different sides that share features which are not too frequent, and the weight of these."""
    number: dict[str, int] = {}
    held = Incidence(
        [[number.setdefault(feature, len(number)) for feature in one.gist.weights] for one in stretches]
    )
    weights = np.array([weight for one in stretches for weight in one.gist.weights.values()])
    one, other = held.meetings(_COMMON)
    apart = sides[held.row[one]] != sides[held.row[other]]
    one, other = one[apart], other[apart]
    pairs, place = np.unique(held.row[one] * len(stretches) + held.row[other], return_inverse=True)
    left, right = np.divmod(pairs, len(stretches))
    return left, right, summed(place, weights[one], len(pairs))


def _nearest(meant: NDArray[np.float32], accounts: Indices, sides: Indices) -> set[Pair]:
    """For each stretch the few that are nearest to it in meaning in each account of another side."""
    ones, others, cosines = [], [], []
    for start in range(0, len(meant), _BLOCK):
        found = np.round(meant[start : start + _BLOCK] @ meant.T, 4)
        near = (found >= _NEAR) & (sides[start : start + _BLOCK, None] != sides)
        one, other = np.nonzero(near)
        ones.append(one + start)
        others.append(other)
        cosines.append(found[near])
    one, other, cosine = map(np.concatenate, (ones, others, cosines))
    order = np.lexsort((-cosine, accounts[other], one))
    one, other = one[order], other[order]
    held = one * len(meant) + accounts[other]
    rank = np.arange(len(held)) - np.searchsorted(held, held)
    few = rank < _FEW
    low, high = np.minimum(one, other)[few], np.maximum(one, other)[few]
    return set(zip(low.tolist(), high.tolist(), strict=True))
