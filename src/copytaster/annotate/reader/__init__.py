"""A small trained network that reads English: parts of speech, names, and who is said to have said what.

`words` splits the text, `features` says what the network is told of each word, `network` computes scores in numpy,
`decoding` makes them into names and attributions. What comes out is a proposal: `names` and `attributions` join it with
what form and quotation marks tell for certain. The weights were trained by `training/reader.py`.
"""

from collections.abc import Iterator, Sequence
from operator import itemgetter

import msgspec
import numpy as np
from numpy.typing import NDArray

from ...model import EntityKind, Offsets
from .decoding import find_attributed, find_named, parts_of_speech
from .features import Inputs, read_inputs
from .network import AHEAD, BEHIND, DILATIONS, Scores, score_words, shipped
from .words import split_words

__all__ = ["NamedAt", "ProposedAt", "Reading", "read", "tag"]

_BLOCK = 4_096
"""Words that are read at once; a longer text is read in blocks, which keeps the memory small."""
_OVERLAP = max(BEHIND, AHEAD) + 2 * sum(DILATIONS)
"""Words by which blocks overlap: as far as the network sees, so that the blocks leave no trace in what it reads."""
Lines = Sequence[tuple[int, int, bool]]
"""Sentences: start, end, and whether it is a heading."""


class NamedAt(msgspec.Struct, frozen=True, gc=False):
    """A name that the network reads, and how likely its kind is."""

    start: int
    end: int
    kind: EntityKind
    likely: float


class ProposedAt(msgspec.Struct, frozen=True, gc=False):
    """An attribution that the network reads, and how likely its cue is."""

    source: tuple[Offsets, ...]
    cue: Offsets
    content: tuple[Offsets, ...]
    likely: float


class Reading(msgspec.Struct, frozen=True):
    """What the network makes of a text."""

    words: tuple[Offsets, ...]
    tags: tuple[str, ...]
    """The universal part of speech of each word."""
    names: tuple[NamedAt, ...]
    attributions: tuple[ProposedAt, ...]


def read(text: str, sentences: Lines, quotations: Sequence[Offsets]) -> Reading:
    """Read an English text; `quotations` are its outermost ones, marks included. Linear in the text's length."""
    words = split_words(text)
    model = shipped()
    sentence_of = _sentence_of(words, sentences)
    names: list[NamedAt] = []
    attributions: list[ProposedAt] = []
    tags: list[str] = []

    def at(first: int, last: int) -> Offsets:
        return words[first][0], words[last - 1][1]

    for scores, begin, first, last in _blocks(read_inputs(text, words, sentences, quotations)):
        own = range(first - begin, last - begin)
        tags += parts_of_speech(scores)[own.start : own.stop]
        names += [
            NamedAt(*at(begin + name.first, begin + name.last), name.kind, name.likely)
            for name in find_named(scores)
            if name.first in own
        ]
        attributions += [
            ProposedAt(
                tuple(at(begin + a, begin + b) for a, b in found.source),
                at(begin + found.cue[0], begin + found.cue[1]),
                tuple(at(begin + a, begin + b) for a, b in found.content),
                found.likely,
            )
            for found in find_attributed(model, scores, sentence_of[begin : begin + len(scores.pos)])
            if found.cue[0] in own
        ]
    return Reading(tuple(words), tuple(tags), tuple(names), tuple(attributions))


def tag(text: str, words: Sequence[Offsets], sentences: Sequence[Offsets]) -> tuple[str, ...]:
    """The universal part of speech of each of the words of an English text."""
    lines = [(start, end, False) for start, end in sentences]
    tags: list[str] = []
    for scores, begin, first, last in _blocks(read_inputs(text, words, lines, ())):
        tags += parts_of_speech(scores)[first - begin : last - begin]
    return tuple(tags)


def _blocks(inputs: Inputs) -> Iterator[tuple[Scores, int, int, int]]:
    """The scores of each block, its first word, and the words that are its own, without what overlaps."""
    number = len(inputs.form_of)
    for first in range(0, number, _BLOCK):
        last = min(first + _BLOCK, number)
        begin = max(0, first - _OVERLAP)
        block = inputs.block(begin, min(number, last + _OVERLAP))
        yield score_words(shipped(), block), begin, first, last


def _sentence_of(words: Sequence[Offsets], sentences: Lines) -> NDArray[np.int64]:
    """The number of the sentence that each word stands in."""
    starts = np.fromiter((start for start, _, _ in sentences), np.int64, len(sentences))
    places = np.fromiter(map(itemgetter(0), words), np.int64, len(words))
    return np.searchsorted(starts, places, "right").astype(np.int64)
