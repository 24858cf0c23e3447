"""The network that reads sides, in numpy: the words of a part and around it in; how likely each side is, and what it is
on, out.

A word is known by its vector, its pieces, its part of speech, and some signs. Residual convolutions read it among its
neighbours, two measures of attention gather what the part and the words of saying hold, and a layer tells the side; by
what was gathered each word is asked whether the issue begins or ends with it.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from ....algorithms import convolutions
from ....algorithms.convolutions import Floats, Network
from ....language.clause_words import NEGATIONS
from ....language.opinions import CLEAR, FIGHTING, OPINIONS
from ....language.pieces import pieces, pieces_of
from ....language.stance_verbs import STANCE_VERBS
from ....language.tables import UNKNOWN
from ....language.vectors import normal, vectors
from ....language.words import PARTS_OF_SPEECH
from ....model import Annotated, Offsets

FILE = "weights.npz"
DILATIONS = (1, 2, 4)
"""How far apart the three words are that a layer looks at."""
OWN, SOURCE, CUE = 0, 1, 2
SIGNS = 12
AROUND = 30
"""Words before and behind a part that are read with it."""
LONGEST = 80
"""Words of a part that are read."""
LONGEST_ISSUE = 8
"""Words of an issue."""
_AT_ONCE = 64
_TURNED = 3
"""Words before a word among which a denial or a fight turns what it says."""
_MARKS = frozenset('"“”„«»')
_NOT = NEGATIONS | {"n't"}


class Part(msgspec.Struct, frozen=True):
    """A part of what somebody says that lies in one sentence; all as indices of tokens."""

    own: Offsets
    source: Offsets
    cue: Offsets


class Inputs(msgspec.Struct, frozen=True):
    """What the network is told of the words of a part and around it."""

    vectors: NDArray[np.int32]
    """(words,) rows of the table of vectors"""
    pieces: NDArray[np.int32]
    """(words, MOST) rows of the table of pieces"""
    tags: NDArray[np.int8]
    signs: Floats
    """(words, SIGNS)"""
    first: int
    """The index of the first of them among the tokens."""


class Read(msgspec.Struct, frozen=True):
    """How likely whoever says a part is for something, and against something, and what that is."""

    supports: float
    opposes: float
    issue: Offsets | None
    """What it is for or against, as indices of tokens; None where that is not named."""


@lru_cache(maxsize=1)
def shipped() -> Network:
    """The shipped network, loaded once."""
    return load(Path(__file__).with_name(FILE))


def load(path: Path) -> Network:
    """A network from its file."""
    return convolutions.load(path, DILATIONS)


def inputs_of(annotated: Annotated, part: Part) -> Inputs:
    """What the network is told of a part, `AROUND` words on either side with it, as far as its sentence goes."""
    start, end = part.own[0], min(part.own[1], part.own[0] + LONGEST)
    place = bisect_right(annotated.sentences, start, key=lambda item: item.last)
    sentence = annotated.sentences[place]
    first, last = max(sentence.first, start - AROUND), min(sentence.last, end + AROUND)
    text = annotated.article.text
    written = [text[token.start : token.end] for token in annotated.tokens[first:last]]
    known = [_rows(word) for word in written]
    signs = np.zeros((len(written), SIGNS), np.float32)
    for column, (begin, close) in enumerate(((start, end), part.source, part.cue)):
        signs[max(begin - first, 0) : max(close - first, 0), column] = 1
    quoted = False
    lower = [word.lower() for word in written]
    for place, word in enumerate(written):
        quoted ^= word in _MARKS
        before = lower[max(0, place - _TURNED) : place]
        turned = not _NOT.isdisjoint(before), not FIGHTING.isdisjoint(before)
        signs[place, CUE + 1 :] = (quoted, word[0].isupper(), *turned, *_signs_of(lower[place]))
    return Inputs(
        np.array([row for row, _ in known], np.int32),
        np.array([some for _, some in known], np.int32),
        np.array([PARTS_OF_SPEECH.index(tag) for tag in annotated.tags[first:last]], np.int8),
        signs,
        first,
    )


@lru_cache(maxsize=10_000)
def _rows(word: str) -> tuple[int, tuple[int, ...]]:
    """The rows of a word in the tables of vectors and of pieces."""
    return vectors().rows.get(normal(word), UNKNOWN), pieces_of(word)


@lru_cache(maxsize=10_000)
def _signs_of(word: str) -> tuple[float, float, float, float, float]:
    """What the tables of opinions and stances say of a word, and whether it denies."""
    weight = OPINIONS.get(word, 0) / CLEAR
    stance = STANCE_VERBS.get(word)
    side = stance.takes.get("") if stance is not None else None
    return (
        max(weight, 0),
        max(-weight, 0),
        float(side == "for"),
        float(side == "against"),
        float(word in _NOT),
    )


def read(model: Network, inputs: Sequence[Inputs]) -> list[Read]:
    """What the network makes of parts, in their order."""
    found: dict[int, Read] = {}
    order = sorted(range(len(inputs)), key=lambda number: len(inputs[number].tags))
    for place in range(0, len(order), _AT_ONCE):
        some = order[place : place + _AT_ONCE]
        found.update(zip(some, _batch(model, [inputs[number] for number in some]), strict=True))
    return [found[number] for number in range(len(inputs))]


def _batch(model: Network, inputs: Sequence[Inputs]) -> list[Read]:
    weights, number = model.weights, len(inputs)
    x, known = convolutions.read(model, [features(one) for one in inputs])
    signs = np.zeros((*known.shape, SIGNS), np.float32)
    for column, one in enumerate(inputs):
        signs[: len(one.signs), column] = one.signs
    heard = (signs[..., OWN] + signs[..., CUE] > 0) & (known > 0)
    scores = x @ weights["attention.weight"] + weights["attention.bias"]
    scores = np.where(heard[..., None], scores, np.float32(-1e4))
    shares = np.exp(scores - scores.max(axis=0))
    shares /= shares.sum(axis=0)
    gathered = np.einsum("lnk,lnh->nkh", shares, x).reshape(number, -1)
    hidden = np.maximum(gathered @ weights["outward.weight"] + weights["outward.bias"], 0)
    sides = hidden @ weights["sides.weight"] + weights["sides.bias"]
    likely = np.exp(sides - sides.max(axis=1, keepdims=True))
    likely /= likely.sum(axis=1, keepdims=True)
    bounds = _bounds(weights, x, hidden, known)
    issues = [_issue(bounds[: len(one.tags), at], bounds[-1, at]) for at, one in enumerate(inputs)]
    return [
        Read(
            float(likely[at, 1]),
            float(likely[at, 2]),
            None if issue is None else (one.first + issue[0], one.first + issue[1]),
        )
        for at, (one, issue) in enumerate(zip(inputs, issues, strict=True))
    ]


def _bounds(weights: dict[str, Floats], x: Floats, hidden: Floats, known: Floats) -> Floats:
    """(words + 1, parts, 2): each word as the first and as the last of the issue; at the end, that it is not named."""
    asked = np.maximum(x @ weights["ask.weight"] + hidden @ weights["by.weight"] + weights["ask.bias"], 0)
    scores = asked @ weights["bounds.weight"] + weights["bounds.bias"]
    scores = np.where(known[..., None] > 0, scores, np.float32(-1e4))
    unnamed = hidden @ weights["unnamed.weight"] + weights["unnamed.bias"]
    return np.concatenate([scores, unnamed[None]]).astype(np.float32)


def _issue(scores: Floats, unnamed: Floats) -> Offsets | None:
    """The likeliest stretch of at most `LONGEST_ISSUE` words by scores (words, 2); None where it is not named."""
    number = len(scores)
    sums = scores[:, 0][:, None] + scores[:, 1][None]
    apart = np.arange(number)[None] - np.arange(number)[:, None]
    sums = np.where((apart >= 0) & (apart < LONGEST_ISSUE), sums, -np.inf)
    first, last = divmod(int(sums.argmax()), number)
    return None if unnamed.sum() > sums[first, last] else (first, last + 1)


def features(inputs: Inputs) -> Floats:
    """What each word is known by: its vector, the mean of its pieces, its part of speech, its signs."""
    of_words, of_pieces = vectors(), pieces()
    number = np.maximum((inputs.pieces > 0).sum(axis=1, keepdims=True), 1)
    return np.hstack(
        [
            of_words.matrix[inputs.vectors] * np.float32(of_words.scale),
            of_pieces.matrix[inputs.pieces].sum(axis=1, dtype=np.int32) * (of_pieces.scale / number),
            np.eye(len(PARTS_OF_SPEECH), dtype=np.float32)[inputs.tags],
            inputs.signs,
        ]
    ).astype(np.float32)
