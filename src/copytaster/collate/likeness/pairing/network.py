"""The network that reads two stretches side by side, in numpy: their words in; how likely they tell the same out.

A word is known by its vector, its sense, its pieces, its part of speech and some signs; residual convolutions read it
among its neighbours, once for each stretch. Of a pair each word looks, by several measures of attention, for what
stands for it in the other stretch, and may find nothing; a layer holds it against what it found, and two measures of
attention and the greatest values gather what the words of a stretch say. What both sides say, whichever comes first,
tells whether they tell different things, a part in common, the same, or the same with another detail.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import msgspec
import numpy as np

from ....algorithms import convolutions
from ....algorithms.convolutions import Floats, Network
from ....algorithms.sparse import Indices
from ....language.pieces import pieces
from ....language.senses import senses
from ....language.vectors import vectors
from ....language.words import PARTS_OF_SPEECH
from .inputs import Inputs

PAIRED = (
    "read alike",  # log odds that a reader would say that they tell the same
    "read in part",  # that they tell at least a part in common
)
"""Names of the columns of `paired`, in order."""
DILATIONS = (1, 2, 1)
"""How far apart the three words are that a layer looks at."""
HEADS = 4
"""Measures of attention by which a word looks for another."""
SENSE = 3.3
"""By which the vectors of senses are multiplied, to be as long as the others."""
_AT_ONCE = 64
_PAIRS_AT_ONCE = 256
_SOFT = 0.01  # keeps the log odds of 0 and 1 finite
_NEVER = np.float32(-1e4)


class Encoded(msgspec.Struct, frozen=True):
    """What is made of the own words of stretches, filled up to the longest."""

    keys: Floats
    """(stretches, HEADS, words, dimensions)"""
    values: Floats
    known: Floats
    """(stretches, words): 1 for words, 0 behind the last."""
    features: Indices
    """(stretches, words): a number for what a word says, the same for the same; 0 for nothing."""
    forms: Indices


@lru_cache(maxsize=2)
def shipped(kind: str) -> Network:
    """The shipped network of a kind, `claims` or `utterances`, loaded once."""
    return load(Path(__file__).with_name(f"{kind}.npz"))


def load(path: Path) -> Network:
    """A network from its file."""
    return convolutions.load(path, DILATIONS)


def paired(model: Network, inputs: Sequence[Inputs], pairs: Indices) -> Floats:
    """A row of `PAIRED` for each pair of indices of inputs, (pairs, 2) -> (pairs, PAIRED)."""
    rows = np.zeros((len(pairs), len(PAIRED)), np.float32)
    if not len(pairs):
        return rows
    encoded = encode(model, inputs)
    longest = encoded.known.sum(axis=1)[pairs].max(axis=1)
    order = np.argsort(longest, kind="stable")
    for start in range(0, len(order), _PAIRS_AT_ONCE):
        some = order[start : start + _PAIRS_AT_ONCE]
        likely = _together(model.weights, encoded, pairs[some], int(longest[some[-1]]))
        same = likely[:, 2] + likely[:, 3]
        told = np.stack([same, same + likely[:, 1]], axis=1)
        rows[some] = np.log((told + _SOFT) / (1 + _SOFT - told))
    return np.round(rows, 3)


def encode(model: Network, inputs: Sequence[Inputs]) -> Encoded:
    """What the network makes of each stretch by itself."""
    weights = model.weights
    most = max(one.own[1] - one.own[0] for one in inputs)
    size = len(weights["key.weight"])
    own = np.zeros((len(inputs), most, size), np.float32)
    known = np.zeros((len(inputs), most), np.float32)
    order = sorted(range(len(inputs)), key=lambda at: len(inputs[at].tags))
    for start in range(0, len(order), _AT_ONCE):
        some = order[start : start + _AT_ONCE]
        read, _ = convolutions.read(model, [features(inputs[at]) for at in some])
        for column, at in enumerate(some):
            first, last = inputs[at].own
            own[at, : last - first], known[at, : last - first] = read[first:last, column], 1
    by_head = (len(inputs), most, HEADS, -1)
    return Encoded(
        (own @ weights["key.weight"]).reshape(by_head).transpose(0, 2, 1, 3),
        (own @ weights["value.weight"] + weights["value.bias"]).reshape(by_head).transpose(0, 2, 1, 3),
        known,
        _numbers([one.features for one in inputs], most),
        _numbers([one.forms for one in inputs], most),
    )


def features(inputs: Inputs) -> Floats:
    """What each word is known by: its vector, its sense, the mean of its pieces, its part of speech, its signs."""
    of_words, of_senses, of_pieces = vectors(), senses(), pieces()
    number = np.maximum((inputs.pieces > 0).sum(axis=1, keepdims=True), 1)
    return np.hstack(
        [
            of_words.matrix[inputs.rows] * np.float32(of_words.scale),
            of_senses.matrix[inputs.rows] * (of_senses.scale[inputs.rows, None] * SENSE),
            of_pieces.matrix[inputs.pieces].sum(axis=1, dtype=np.int32) * (of_pieces.scale / number),
            np.eye(len(PARTS_OF_SPEECH), dtype=np.float32)[inputs.tags],
            inputs.signs,
        ]
    ).astype(np.float32)


def _numbers(texts: Sequence[Sequence[str]], most: int) -> Indices:
    """A number for each of the words of some texts, the same for the same, 0 for nothing and behind the last."""
    number = {"": 0}
    rows = np.zeros((len(texts), most), np.intp)
    for row, words in zip(rows, texts, strict=True):
        row[: len(words)] = [number.setdefault(word, len(number)) for word in words]
    return rows


def _together(weights: Mapping[str, Floats], encoded: Encoded, pairs: Indices, most: int) -> Floats:
    """How likely each pair tells different things, a part in common, the same, the same but for a detail: (pairs, 4)"""
    left, right = pairs.T
    features, forms = encoded.features[:, :most], encoded.forms[:, :most]
    same = _equal(features[left], features[right])
    written = _equal(forms[left], forms[right])
    keys, values, known = encoded.keys[:, :, :most], encoded.values[:, :, :most], encoded.known[:, :most]
    scores = keys[left] @ keys[right].transpose(0, 1, 3, 2) / np.float32(np.sqrt(keys.shape[-1]))
    bonus = weights["match"]
    scores += bonus[0][:, None, None] * same[:, None] + bonus[1][:, None, None] * written[:, None]
    one = _side(weights, (values[left], values[right]), (known[left], known[right]), scores, (same, written))
    turned = (same.transpose(0, 2, 1), written.transpose(0, 2, 1))
    other = _side(
        weights,
        (values[right], values[left]),
        (known[right], known[left]),
        scores.transpose(0, 1, 3, 2),
        turned,
    )
    gathered = np.concatenate([one + other, np.abs(one - other)], axis=1)
    hidden = np.maximum(gathered @ weights["hidden.weight"] + weights["hidden.bias"], 0)
    told = hidden @ weights["out.weight"] + weights["out.bias"]
    likely = np.exp(told - told.max(axis=1, keepdims=True))
    return np.asarray(likely / likely.sum(axis=1, keepdims=True), np.float32)


def _equal(left: Indices, right: Indices) -> Floats:
    """Which words of both are the same, (pairs, words of the left, words of the right)."""
    same: Floats = ((left[:, :, None] == right[:, None]) & (left[:, :, None] > 0)).astype(np.float32)
    return same


def _side(
    weights: Mapping[str, Floats],
    values: tuple[Floats, Floats],
    known: tuple[Floats, Floats],
    scores: Floats,
    same: tuple[Floats, Floats],
) -> Floats:
    """What the words of one side say when each is held against what it finds in the other, (pairs, 3 * width)."""
    null = weights["null"][:, None, None]
    scores = np.where(known[1][:, None, None] > 0, scores, _NEVER)
    highest = np.maximum(scores.max(axis=-1, keepdims=True), null)
    found = np.exp(scores - highest)
    found /= found.sum(axis=-1, keepdims=True) + np.exp(null - highest)
    met = found @ values[1]

    def flat(by_head: Floats) -> Floats:
        return by_head.transpose(0, 2, 1, 3).reshape(len(by_head), by_head.shape[2], -1)

    mine, theirs = flat(values[0]), flat(met)
    held = np.concatenate(
        [
            mine,
            theirs,
            mine * theirs,
            np.abs(mine - theirs),
            *(found_same.max(axis=-1, keepdims=True) for found_same in same),
            found.sum(axis=-1).transpose(0, 2, 1),
        ],
        axis=-1,
    )
    said = np.maximum(held @ weights["compare.weight"] + weights["compare.bias"], 0) * known[0][..., None]
    shares = said @ weights["gate.weight"] + weights["gate.bias"]
    shares = np.where(known[0][..., None] > 0, shares, _NEVER)
    shares = np.exp(shares - shares.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    summed = np.einsum("pwg,pwc->pgc", shares, said).reshape(len(said), -1)
    return np.concatenate([summed, said.max(axis=1)], axis=1)
