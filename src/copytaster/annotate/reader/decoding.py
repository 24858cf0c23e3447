"""From the network's scores to names, cues and attributions: the most likely reading, as stretches of words."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec
import numpy as np
from numpy.typing import NDArray

from ...algorithms.convolutions import Floats
from ...language.words import PARTS_OF_SPEECH
from ...model import EntityKind
from .network import BEHIND, WINDOW, Network, Scores, score_windows

KINDS: tuple[EntityKind, ...] = ("person", "organisation", "place", "other")
Stretch = tuple[int, int]
"""Words, first and one behind the last."""
Bools = NDArray[np.bool_]

_OUT, _SOURCE, _SOURCES, _OPENS, _GOES_ON, _ENDS = range(6)
_FOLLOWS = {
    _OUT: (_OUT, _SOURCE, _OPENS, _ENDS),
    _SOURCE: (_OUT, _SOURCES, _OPENS, _ENDS),
    _SOURCES: (_OUT, _SOURCES, _OPENS, _ENDS),
    _OPENS: (_GOES_ON, _ENDS),
    _GOES_ON: (_GOES_ON, _ENDS),
    _ENDS: (_OUT, _SOURCE),
}
_FORBIDDEN = -9.0
"""Log-likelihood of a tag behind one that it cannot follow: not impossible, for windows that end within content."""
CUE_LEAST = 0.45
"""Probability from which a word is a cue. Tuned on PolNeAR's development part."""
NAME_LEAST = 0.5
"""Probability from which a word is of a name. Tuned on the same."""


class Proposed(msgspec.Struct, frozen=True, gc=False):
    """An attribution as the network reads it, as stretches of words."""

    source: tuple[Stretch, ...]
    cue: Stretch
    content: tuple[Stretch, ...]
    likely: float
    """How likely its cue is, 0 to 1."""


class Named(msgspec.Struct, frozen=True, gc=False):
    """A name as the network reads it."""

    first: int
    last: int
    kind: EntityKind
    likely: float


def softmax(scores: Floats) -> Floats:
    """Probabilities over the last axis, to four places, so that a machine's rounding does not decide."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(np.round(raised / raised.sum(axis=-1, keepdims=True), 4))


def parts_of_speech(scores: Scores) -> tuple[str, ...]:
    """The universal part of speech of every word."""
    return tuple(map(PARTS_OF_SPEECH.__getitem__, np.round(scores.pos, 3).argmax(axis=-1).tolist()))


def runs(inside: Sequence[bool] | Bools, opens: Sequence[bool] | Bools) -> list[Stretch]:
    """Stretches of words that are inside, a new one wherever one opens."""
    within, anew = np.zeros((2, len(inside) + 2), np.bool_)
    within[1:-1], anew[1:-1] = inside, opens
    before, within, anew = within[:-1], within[1:], anew[1:]
    firsts = np.flatnonzero(within & (anew | ~before))
    lasts = np.flatnonzero(before & (anew | ~within))
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


def find_named(scores: Scores, least: float = NAME_LEAST) -> list[Named]:
    """The names, in order."""
    likely = softmax(scores.names)
    if not len(likely):
        return []
    first, further = likely[:, 1::2], likely[:, 2::2]
    stretches = runs(1 - likely[:, 0] > least, first.sum(axis=1) > further.sum(axis=1))
    if not stretches:
        return []
    # a row of zeros ends the last stretch; every second sum is of the words between two stretches
    kinds = np.vstack([first + further, np.zeros((1, len(KINDS)), np.float32)])
    sums = np.add.reduceat(kinds, [edge for stretch in stretches for edge in stretch])[::2]
    bests = np.round(sums, 3).argmax(axis=1).tolist()
    return [
        Named(*stretch, KINDS[best], float(of_kind[best] / (stretch[1] - stretch[0])))
        for stretch, best, of_kind in zip(stretches, bests, sums, strict=True)
    ]


def find_cues(scores: Scores, least: float = CUE_LEAST) -> list[tuple[Stretch, float]]:
    """The cues with how likely each is, in order."""
    likely = softmax(scores.cue)
    if not len(likely):
        return []
    inside = 1 - likely[:, 0]
    return [
        ((start, stop), float(inside[start:stop].max()))
        for start, stop in runs(inside > least, likely[:, 1] > likely[:, 2])
    ]


def find_attributed(
    model: Network, scores: Scores, sentence_of: NDArray[np.int64], least: float = CUE_LEAST
) -> list[Proposed]:
    """The attributions, in order of their cues; a cue without content is none."""
    cues = find_cues(scores, least)
    return attributed(cues, score_windows(model, scores.encoded, [cue for cue, _ in cues], sentence_of))


def attributed(cues: Sequence[tuple[Stretch, float]], windows: Floats) -> list[Proposed]:
    """The attributions of cues, by the scores of the windows around them, (words, tags, cues)."""
    tags = best_tags(windows)
    rows = np.full((len(cues), WINDOW + 1), _OUT)  # what stands in the last column parts the windows
    rows[:, :-1] = tags.T
    for row, (cue, _) in zip(rows, cues, strict=True):
        row[BEHIND : BEHIND + cue[1] - cue[0]] = _OUT
    begins = [cue[0] - BEHIND for cue, _ in cues]
    sources = _in_windows((rows == _SOURCE) | (rows == _SOURCES), rows == _SOURCE, begins)
    contents = _in_windows(rows >= _OPENS, rows == _OPENS, begins)
    return [
        Proposed(tuple(source), cue, tuple(content), likely)
        for (cue, likely), source, content in zip(cues, sources, contents, strict=True)
        if content
    ]


def _in_windows(inside: Bools, opens: Bools, begins: Sequence[int]) -> list[list[Stretch]]:
    """The stretches of each window, (windows, words), moved to where the window begins in the text."""
    found: list[list[Stretch]] = [[] for _ in begins]
    width = inside.shape[1]
    for first, last in runs(inside.reshape(-1), opens.reshape(-1)):
        window = first // width
        by = begins[window] - window * width
        found[window].append((first + by, last + by))
    return found


def best_tags(scores: Floats) -> NDArray[np.int64]:
    """The most likely tags of each window as a sequence: (words, tags, windows) -> (words, windows).

    Where the likeliest tag of every word may follow the one before, that is the answer; else Viterbi finds it.
    """
    tags = scores.shape[1]
    emitted = np.round(scores - scores.max(axis=1, keepdims=True), 3)
    found: NDArray[np.int64] = emitted.argmax(axis=1)
    costs = np.full((tags, tags), _FORBIDDEN, np.float32)
    for tag, following in _FOLLOWS.items():
        costs[tag, list(following)] = 0
    broken = np.flatnonzero((costs[found[:-1], found[1:]] < 0).any(axis=0))
    if len(broken):
        found[:, broken] = _viterbi(np.ascontiguousarray(emitted[:, :, broken]), costs)
    return found


def _viterbi(emitted: Floats, costs: Floats) -> NDArray[np.int64]:
    """The most likely sequences: (words, tags, windows) -> (words, windows).

    From both ends to the middle at once, which takes half the steps; there the two best halves that fit are joined, and
    the way of each is found again to its end.
    """
    words, _, windows = emitted.shape
    if words % 2:  # a word more, of which nothing is known
        emitted = np.concatenate([emitted, np.zeros_like(emitted[:1])])
    half = len(emitted) // 2
    best = np.stack([emitted[:half], emitted[: half - 1 : -1]], axis=1)  # (words, side, tags, windows)
    steps = np.stack([costs, costs.T])[..., None]
    paths = np.empty((2, *costs.shape, windows), np.float32)
    likeliest = np.empty(best.shape[1:], np.float32)
    for before, here in pairwise(best):
        np.add(before[:, :, None], steps, out=paths)
        np.maximum.reduce(paths, axis=1, out=likeliest)
        here += likeliest
    origins = (best[:-1, :, :, None] + steps).argmax(axis=2)
    joined = best[-1, 0, :, None] + costs[:, :, None] + best[-1, 1, None]
    tags = zip(*np.unravel_index(joined.reshape(-1, windows).argmax(axis=0), costs.shape), strict=True)
    found = []
    for window, (first, second) in enumerate(tags):
        ways = [[int(first)], [int(second)]]
        for side, path in enumerate(ways):
            for origin in reversed(origins[:, side, :, window].tolist()):
                path.append(origin[path[-1]])
        found.append((ways[0][::-1] + ways[1])[:words])
    return np.array(found, np.int64).T
