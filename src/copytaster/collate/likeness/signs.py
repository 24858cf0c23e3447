"""The signs by which two stretches of different accounts tell the same, as numbers."""

import re
import sys
from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from rapidfuzz.process import cpdist

from ...algorithms.sparse import Flags, Indices, Values, summed
from ...language.opposites import NEGATIONS, refuses
from .around import around, cosines
from .features import Features, agreed, met, reach, read_features
from .ranking import beside, outstanding, ranks
from .related import meanings
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
    "verbs",  # share of their weight that the verbs of one find among those of the other, on the side where it is less
    "verbs told",  # that the verbs of both find in any words of the other
    "bare",  # one has no verb at all, the other has
    "both bare",
    "ahead",  # one tells what will or may be, the other does not
    "heading",  # one is a heading
    "two languages",  # what tells the same shares few words then
    "best of one",  # by words, how far this is behind the best that one of the two finds in the other's account
    "best of other",  # the same for the one that is further behind
    "both best",  # neither finds a better one
    "neighbours",  # how alike the stretches beside them are
    "nearest of one",  # the same four by meaning
    "nearest of other",
    "both nearest",
    "neighbours mean",
    "sentences",  # cosine of the meanings of the sentences that they stand in
    "places",  # how far apart they stand, each from 0 at the beginning of its account to 1 at its end
)
"""Names of the columns of `signs`, in order."""

_WORD = re.compile(r"[\w'-]+")
_AHEAD = frozenset(
    "will would could may might shall should can plan plans expected going to i'll we'll he'll they'll".split()
)
"""Words by one of which a stretch tells what is not done yet; `to` for the infinitive, though it has other uses."""
_RARE = 0.1  # what a rare feature that both have adds to the first likeness, up to two of them
_PAR = 0.3  # likeness by words, or cosine of meanings, that the best of an account has at least to be one
_WORDED = ("best of one", "best of other", "both best", "neighbours")
_MEANT = ("nearest of one", "nearest of other", "both nearest", "neighbours mean")


def signs(stretches: Sequence[Stretch], pairs: Sequence[Pair]) -> NDArray[np.float64]:
    """A row of `SIGNS` for each pair, shape (pairs, signs)."""
    rows = np.zeros((len(pairs), len(SIGNS)))
    if not pairs:
        return rows
    ends = np.array(pairs).T
    left, right = ends
    column = {name: rows[:, at] for at, name in enumerate(SIGNS)}
    meant = meanings([stretch.gist.english for stretch in stretches])
    told = _in_common(read_features(stretches), left, right) | _as_told(stretches, left, right)
    told |= around(stretches, ends)
    told["meaning"] = cosines(meant, left, right)
    told["outstanding"] = np.round(outstanding(stretches, ends, meant), 3)
    worded = 0.5 * (told["related"] + told["covered"]) + _RARE * np.minimum(2.0, told["rare"])
    for values, group in ((worded, _WORDED), (told["meaning"], _MEANT)):
        near = np.round(values, 6)
        figures = (*ranks(stretches, ends, near, _PAR), beside(stretches, ends, near))
        told.update(zip(group, figures, strict=True))
    for name, values in column.items():
        values[:] = told[name]
    return rows


def _in_common(features: Features, left: Indices, right: Indices) -> dict[str, Values]:
    """The signs of what both have and of what is related to it."""
    every = np.ones(len(features.weight), bool)
    totals, worded, named, verbs = map(features.total, (every, features.word, features.entity, features.verb))
    total, least = totals[left] + totals[right], np.minimum(totals[left], totals[right])
    pair, mine, theirs = features.held.common(left, right)
    weight = summed(pair, features.weight[mine], len(left))
    of_both = np.where(features.entity[mine], features.weight[mine] + features.weight[theirs], 0.0)
    strange = named[left] + named[right] - summed(pair, of_both, len(left))
    whole = reach(features, every)
    found, found_words, found_verbs = met(features, whole, left, right)
    given, given_words, given_verbs = met(features, whole, right, left)
    words, verbal = worded[left] + worded[right], verbs[left] + verbs[right]

    def counted(entries: Flags, most: int) -> Values:
        return np.minimum(summed(pair, entries, len(left)), most)

    return {
        "shared": 2 * weight / total,
        "contained": weight / least,
        "related": (found + given) / total,
        "covered": np.where(totals[left] <= totals[right], found, given) / least,
        "worded": (found_words + given_words) / np.where(words > 0, words, 1.0),
        "telling": np.log1p(weight),
        "words": counted(features.word[mine], 6),
        "names": counted(features.entity[mine], 4),
        "numbers": counted(features.figure[mine], 3),
        "rare": counted(features.rare[mine] & features.rare[theirs], 4),
        "strangers": np.round(strange, 6) / total,
        "length": np.log(least),
        "proportion": least / np.maximum(totals[left], totals[right]),
        "verbs": agreed(features, left, right),
        "verbs told": (found_verbs + given_verbs) / np.where(verbal > 0, verbal, 1.0),
    }


def _as_told(stretches: Sequence[Stretch], left: Indices, right: Indices) -> dict[str, Values]:
    """The signs of how both are told: whose words they are, what they deny, their numbers and days."""
    gists = [stretch.gist for stretch in stretches]
    words = [_WORD.findall(gist.english.lower().replace("’", "'")) for gist in gists]
    denies = np.array(list(map(_denies, words)))
    ahead = np.array([not _AHEAD.isdisjoint(found) for found in words])
    bare = np.array([gist.bare for gist in gists])
    names = {speaker: at for at, speaker in enumerate(dict.fromkeys(s.speaker for s in stretches))}
    speaker = np.array([names[stretch.speaker] for stretch in stretches])
    known = np.array([stretch.speaker is not None for stretch in stretches])
    spoken = np.array([stretch.spoken for stretch in stretches])
    heading = np.array([stretch.heading for stretch in stretches])
    language = np.array([stretch.language for stretch in stretches])
    dated = np.array([bool(gist.days) for gist in gists])
    same_day = _meet([gist.days for gist in gists], left, right)
    units = _meet([frozenset(one.unit for one in gist.quantities) for gist in gists], left, right)
    figures = _meet(
        [frozenset((one.unit, one.value) for one in gist.quantities) for gist in gists], left, right
    )
    both_known = known[left] & known[right]
    one_speaker = speaker[left] == speaker[right]
    return {
        "numbers differ": units & ~figures,
        "days differ": dated[left] & dated[right] & ~same_day,
        "same day": same_day,
        "denied": denies[left] != denies[right],
        "ahead": ahead[left] != ahead[right],
        "bare": bare[left] != bare[right],
        "both bare": bare[left] & bare[right],
        "one speaker": both_known & one_speaker,
        "two speakers": both_known & ~one_speaker,
        "half said": spoken[left] != spoken[right],
        "one utterance": _meet([stretch.utterances for stretch in stretches], left, right),
        "in order": _in_order(words, left, right),
        "heading": heading[left] | heading[right],
        "two languages": language[left] != language[right],
    }


def _meet(sets: Sequence[frozenset[Hashable]], left: Indices, right: Indices) -> Flags:
    """Whether the sets of both stretches of each pair have something in common."""
    some = np.array(list(map(bool, sets)))
    found: Flags = some[left] & some[right]
    for pair in np.nonzero(found)[0].tolist():
        found[pair] = not sets[left[pair]].isdisjoint(sets[right[pair]])
    return found


def _denies(words: Sequence[str]) -> bool:
    denials = sum(word in NEGATIONS or word.endswith("n't") for word in words) + refuses(words)
    return denials % 2 == 1


def _in_order(words: Sequence[Sequence[str]], left: Indices, right: Indices) -> Values:
    """The share of the words that both stretches of each pair have in one order."""
    letters: dict[str, str] = {}  # one for each word, since texts are compared faster than lists of words
    texts = [
        "".join(letters.setdefault(word, chr(min(len(letters), sys.maxunicode))) for word in found)
        for found in words
    ]
    pairs = ([texts[index] for index in side] for side in (left, right))
    return cpdist(*pairs, scorer=Indel.normalized_similarity, dtype=np.float64)
