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
from ...language.verbs import is_finite
from ..gists import Gist, alike
from .ranking import beside, outstanding, ranks
from .related import meanings, related
from .stretch import Pair, Stretch

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
    "meaning",  # cosine of their meanings, the story's mean taken out
    "outstanding",  # how far this is above what the two mostly find in each other's account, both ways
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
    "verbs",  # how related the verb of one is to one of the other, 1 for the same
    "verbless",  # one has no verb that tells something
    "heading",  # one is a heading
    "best of one",  # by words, how far this is behind the best that one of the two finds in the other's account
    "best of other",  # the same for the one that is further behind
    "both best",  # neither finds a better one
    "neighbours",  # how alike the stretches beside them are
    "nearest of one",  # the same four by meaning
    "nearest of other",
    "both nearest",
    "neighbours mean",
)
"""Names of the columns of `signs`, in order."""

_WORD = re.compile(r"[\w'-]+")
_RARE = 0.1  # what a rare feature that both have adds to the first likeness, up to two of them


class _Read(msgspec.Struct, frozen=True):
    """A stretch made ready for comparing."""

    words: tuple[str, ...]
    verbs: tuple[str, ...]
    """The features that are verbs of a clause."""
    total: float
    denies: bool


def signs(stretches: Sequence[Stretch], pairs: Sequence[Pair]) -> NDArray[np.float64]:
    """A row of `SIGNS` for each pair, shape (pairs, signs)."""
    rows = np.zeros((len(pairs), len(SIGNS)))
    if not pairs:
        return rows
    near = related(_forms(stretches))
    read = [_read(stretch.gist) for stretch in stretches]
    for number, (left, right) in enumerate(pairs):
        rows[number, :_OWN] = _own(stretches, read, near, (left, right))
    column = {name: rows[:, at] for at, name in enumerate(SIGNS)}
    meant = meanings([stretch.gist.span.text for stretch in stretches])
    left, right = np.array(pairs).T
    column["meaning"][:] = np.round((meant[left] * meant[right]).sum(axis=1), 3)
    column["outstanding"][:] = np.round(outstanding(stretches, pairs, meant), 3)
    worded = 0.5 * (column["related"] + column["covered"]) + _RARE * np.minimum(2.0, column["rare"])
    for values, group in ((worded, _WORDED), (column["meaning"], _MEANT)):
        found = [
            *ranks(stretches, pairs, np.round(values, 6), _PAR),
            beside(stretches, pairs, np.round(values, 6)),
        ]
        for name, figures in zip(group, found, strict=True):
            column[name][:] = figures
    return rows


_WORDED = ("best of one", "best of other", "both best", "neighbours")
_MEANT = ("nearest of one", "nearest of other", "both nearest", "neighbours mean")
_OWN = SIGNS.index(_WORDED[0])
_PAR = 0.3  # likeness by words, or cosine of meanings, that the best of an account has at least to be one


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
    verbs = tuple(feature for feature, form in gist.forms.items() if is_finite(form))
    return _Read(words, verbs, gist.total, denials % 2 == 1)


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
        _agree(read[pair[0]].verbs, read[pair[1]].verbs, near),
        not (read[pair[0]].verbs and read[pair[1]].verbs),
        one.heading or other.heading,
    ]


def _agree(verbs: Sequence[str], others: Sequence[str], near: Mapping[str, Mapping[str, float]]) -> float:
    """How related the nearest two verbs are."""
    return max(
        (1.0 if verb == other else near[verb].get(other, 0.0) for verb in verbs for other in others),
        default=0.0,
    )


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
