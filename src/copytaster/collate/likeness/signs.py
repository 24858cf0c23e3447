"""The signs by which two stretches of different accounts tell the same, as numbers."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel

from ...language.opposites import NEGATIONS, refuses
from ..gists import Gist, alike
from .related import meanings, related

Pair = tuple[int, int]
"""Indices of two stretches, the lesser first."""

SIGNS = (
    "shared",  # weight of what both have, of both (Dice)
    "contained",  # of the lesser
    "related",  # the same, where related words count as shared in part
    "covered",  # of the lesser
    "worded",  # the same of both, words alone
    "telling",  # weight of what both have, logarithm
    "words",  # how many words both have, up to 6
    "names",  # how many entities, up to 4
    "numbers",  # how many numbers and days, up to 3
    "rare",  # how many features both have that hardly stand elsewhere, up to 4
    "meaning",  # cosine of the means of their words' vectors, the story's mean taken out
    "strangers",  # share of the weight that is in entities which the other has not
    "numbers differ",  # both give a number in one unit, and none is the same
    "days differ",  # both name a day, and none is the same
    "same day",
    "denied",  # one denies, the other does not
    "one speaker",  # both are the words of one speaker
    "two speakers",  # of two
    "half said",  # one is somebody's words, the other the account's own or nobody knows whose
    "one utterance",  # both are readings of one utterance
    "in order",  # share of the words, everyday words too, that both have in one order
    "length",  # logarithm of the weight of the lesser
    "proportion",  # of the lesser to the greater
    "best of one",  # how near this is to the best that one of the two finds in the other's account
    "best of other",  # the same for the one that is less near
    "both best",  # neither finds a better one
    "neighbours",  # how alike the stretches beside them are
)
"""Names of the columns of `signs`, in order."""

_WORD = re.compile(r"[\w'-]+")
_RARE = 0.1  # what a rare feature that both have adds to the first likeness, up to two of them


class Stretch(msgspec.Struct, frozen=True):
    """A clause of an account, or a reading of what somebody says."""

    gist: Gist
    speaker: str | None = None
    """Whose words it is: an entity id."""
    spoken: bool = False
    """Whether it is somebody's words, known or not."""
    utterances: frozenset[str] = frozenset()
    """Ids of the utterances of two accounts or more that it is a reading of."""


class _Read(msgspec.Struct, frozen=True):
    """A stretch made ready for comparing."""

    words: tuple[str, ...]
    total: float
    denies: bool


def signs(stretches: Sequence[Stretch], pairs: Sequence[Pair]) -> NDArray[np.float64]:
    """A row of `SIGNS` for each pair, shape (pairs, signs)."""
    near = related(_forms(stretches))
    meant = meanings([{form: s.gist.weights[f] for f, form in s.gist.forms.items()} for s in stretches])
    read = [_read(stretch.gist) for stretch in stretches]
    rows = np.zeros((len(pairs), len(SIGNS)))
    for number, (left, right) in enumerate(pairs):
        rows[number, :_OWN] = _own(stretches, read, near, (left, right))
    if pairs:
        left, right = np.array(pairs).T
        rows[:, SIGNS.index("meaning")] = np.round((meant[left] * meant[right]).sum(axis=1), 3)
    _compare(stretches, pairs, rows)
    return rows


_OWN = SIGNS.index("best of one")


def _forms(stretches: Sequence[Stretch]) -> dict[str, list[str]]:
    """For each stem its forms, the two commonest."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for stretch in stretches:
        for feature, form in stretch.gist.forms.items():
            counts[feature][form] += 1
    return {
        feature: [form for form, _ in sorted(found.items(), key=lambda item: (-item[1], item[0]))[:2]]
        for feature, found in counts.items()
    }


def _read(gist: Gist) -> _Read:
    words = tuple(_WORD.findall(gist.span.text.lower().replace("’", "'")))
    denials = sum(word in NEGATIONS or word.endswith("n't") for word in words) + refuses(words)
    return _Read(words, gist.total, denials % 2 == 1)


def _own(
    stretches: Sequence[Stretch], read: Sequence[_Read], near: Mapping[str, Mapping[str, float]], pair: Pair
) -> list[float]:
    """The signs of a pair by itself."""
    one, other = (stretches[index] for index in pair)
    left, right = one.gist, other.gist
    total, others = (read[index].total for index in pair)
    dice, contained, words = alike(left, right)
    common = left.weights.keys() & right.weights.keys()
    met, met_words = _met(left, right, near)
    met_other, met_other_words = _met(right, left, near)
    worded = sum(left.weights[f] for f in left.forms) + sum(right.weights[f] for f in right.forms)
    strangers = sum(w for f, w in left.weights.items() if f[0] == "@" and f not in common)
    strangers += sum(w for f, w in right.weights.items() if f[0] == "@" and f not in common)
    speakers = {one.speaker, other.speaker}
    return [
        dice,
        contained,
        (met + met_other) / (total + others),
        (met if total <= others else met_other) / min(total, others),
        (met_words + met_other_words) / worded if worded else 0.0,
        math.log1p(dice * (total + others) / 2),
        min(words, 6),
        min(sum(feature[0] == "@" for feature in common), 4),
        min(sum(feature[0] == "#" for feature in common), 3),
        min(len(left.rare & right.rare), 4),
        0.0,
        strangers / (total + others),
        _numbers_differ(left, right),
        bool(left.days and right.days and not left.days & right.days),
        bool(left.days & right.days),
        read[pair[0]].denies != read[pair[1]].denies,
        len(speakers) == 1 and None not in speakers,
        len(speakers) == 2 and None not in speakers,
        one.spoken != other.spoken,
        bool(one.utterances & other.utterances),
        Indel.normalized_similarity(read[pair[0]].words, read[pair[1]].words),
        math.log(min(total, others)),
        min(total, others) / max(total, others),
    ]


def _met(gist: Gist, other: Gist, near: Mapping[str, Mapping[str, float]]) -> tuple[float, float]:
    """The weight of what a gist finds in the other, related words counting in part; and that of its words alone."""
    met = worded = 0.0
    for feature, weight in gist.weights.items():
        if feature in other.weights:
            share = 1.0
        elif feature in gist.forms and not near[feature].keys().isdisjoint(other.weights):
            kin = near[feature]
            share = max(kin[word] for word in kin.keys() & other.weights.keys())
        else:
            continue
        met += share * weight
        worded += share * weight if feature in gist.forms else 0.0
    return met, worded


def _numbers_differ(left: Gist, right: Gist) -> bool:
    pairs = [(a, b) for a in left.quantities for b in right.quantities if a.unit == b.unit]
    return bool(pairs) and all(a.value != b.value for a, b in pairs)


def _compare(stretches: Sequence[Stretch], pairs: Sequence[Pair], rows: NDArray[np.float64]) -> None:
    """Fill in the signs that need all pairs: whether either finds a better one, and how alike the neighbours are."""
    column = {name: at for at, name in enumerate(SIGNS)}
    first = 0.5 * (rows[:, column["related"]] + rows[:, column["covered"]])
    first += _RARE * np.minimum(2.0, rows[:, column["rare"]])
    first = np.round(first, 6)
    best: dict[tuple[int, str], float] = defaultdict(float)
    for (left, right), value in zip(pairs, first, strict=True):
        for index, other in ((left, right), (right, left)):
            key = index, stretches[other].gist.span.account
            best[key] = max(best[key], value)
    place = _places(stretches)
    scored = {pair: float(value) for pair, value in zip(pairs, first, strict=True)}
    for number, (left, right) in enumerate(pairs):
        bests = (
            best[left, stretches[right].gist.span.account],
            best[right, stretches[left].gist.span.account],
        )
        nearness = sorted(float(first[number]) / value if value else 0.0 for value in bests)
        rows[number, _OWN:] = [
            nearness[1],
            nearness[0],
            nearness[0] == 1.0,
            _beside(place, scored, left, right),
        ]


def _places(stretches: Sequence[Stretch]) -> dict[int, tuple[int, int]]:
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


def _beside(
    place: Mapping[int, tuple[int, int]], scored: Mapping[Pair, float], left: int, right: int
) -> float:
    best = 0.0
    for one in (left, *place[left]):
        for other in (right, *place[right]):
            if (one, other) != (left, right):
                best = max(best, scored.get((min(one, other), max(one, other)), 0.0))
    return best
