"""Texts side by side, as arrays that the reader is trained on."""

import random
from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from copytaster.annotate.reader.features import LISTS, PLACES_IN_TEXT, numbers_of
from copytaster.annotate.reader.network import BEHIND, MARKS, TAGS, WINDOW
from copytaster.language.pieces import MOST
from training.reader_data import CLASSES, Attributed, Sample, Told

Piece = tuple[Sample, int, int]
"""A text, and the words of it that are meant, first and one behind the last."""


_OF_LISTS = 7
"""The column of `numbers_of` whose bits are the lists that a form stands on."""


class Cue(msgspec.Struct, frozen=True):
    """A cue in a batch, with what is known of the words around it."""

    row: int
    size: int
    """Words of the row."""
    words: tuple[int, ...]
    source: tuple[int, ...] = ()
    content: tuple[int, ...] = ()
    told: NDArray[np.uint8] | None = None
    """Instead of source and content, how likely a teacher holds each tag, (WINDOW, TAGS), in parts of 255."""


class Batch:
    """Some chunks of text side by side."""

    def __init__(self, pieces: Sequence[Piece], chance: random.Random, *, damaged: bool = True) -> None:
        longest = max(last - first for _, first, last in pieces)
        shape = (len(pieces), longest)
        self.forms = np.zeros((*shape, 7 + MOST), np.int64)
        self.lists = np.zeros((*shape, LISTS), np.float32)
        self.context = np.zeros((*shape, PLACES_IN_TEXT), np.float32)
        self.mask = np.zeros((*shape, 1), np.float32)
        self.sentences = np.zeros(shape, np.int64)
        self.gold = {name: np.full(shape, -1) for name in CLASSES}
        """Index of the class of each word, -1 where it is not known."""
        self.taught: dict[str, NDArray[np.float32]] = {}
        """Instead of that, how likely each class is by a teacher, (texts, words, classes); zeros elsewhere."""
        self.no_others = np.zeros(shape, np.bool_)
        self.silver = np.zeros(shape, np.bool_)
        self.cues: list[Cue] = []
        self.read: dict[str, NDArray[np.int64]] = {}
        """What a model needs beside all that, by name: see `Reader.prepare`."""
        for row, (item, first, last) in enumerate(pieces):
            size = last - first
            inputs = item.inputs.block(first, last)
            numbers = numbers_of(inputs.forms)[inputs.form_of]
            self.forms[row, :size] = np.delete(numbers, _OF_LISTS, axis=1)
            self.lists[row, :size] = (numbers[:, _OF_LISTS, None] >> np.arange(LISTS)) & 1
            self.context[row, :size] = inputs.context
            self.mask[row, :size] = 1
            self.sentences[row, :size] = item.sentence_of[first:last]
            self.gold["pos"][row, :size] = item.pos[first:last]
            self.gold["names"][row, :size] = item.names[first:last]
            self.gold["relations"][row, :size] = item.relations[first:last]
            self.no_others[row, :size] = not item.others
            self.silver[row, :size] = item.readings is not None
            for name, likely in item.taught.items():
                into = self.taught.setdefault(name, np.zeros((*shape, CLASSES[name]), np.float32))
                into[row, :size] = likely[first:last].astype(np.float32) / 255
            if item.readings is not None:
                self._read(row, chance.choice(item.readings), first, last)
            if item.told is not None:
                self._heed(row, item.told, first, last)
            if damaged:
                self._damage(row, size, chance)

    def _read(self, row: int, reading: Sequence[Attributed], first: int, last: int) -> None:
        cue, roles = self.gold["cue"][row], self.gold["roles"][row]
        cue[: last - first] = roles[: last - first] = 0
        for found in reading:
            if not found.cue or not first <= found.cue[0] or not found.cue[-1] < last:
                continue
            source, words, content = (
                tuple(index - first for index in part if first <= index < last)
                for part in (found.source, found.cue, found.content)
            )
            self.cues.append(Cue(row, last - first, words, source, content))
            for place, index in enumerate(words):
                cue[index] = 2 if place and index - 1 in words else 1
        for found in sorted(reading, key=lambda a: -len(a.content)):
            for part, tag in ((found.content, 3), (found.source, 1)):
                for index in part:
                    if first <= index < last:
                        roles[index - first] = tag + (index - 1 in part)

    def _heed(self, row: int, told: Told, first: int, last: int) -> None:
        for (begin, end), tags in zip(told.cues.tolist(), told.tags, strict=True):
            if first <= begin and end <= last:
                self.cues.append(Cue(row, last - first, tuple(range(begin - first, end - first)), told=tags))

    def _damage(self, row: int, size: int, chance: random.Random) -> None:
        """Now and then a text without capitals, without known quotations, or all of it in titles' capitals."""
        lot = chance.random()
        if lot < 0.04:
            shapes = self.forms[row, :size, 6]
            shapes[(shapes >= 1) & (shapes <= 4)] = 0
            self.context[row, :size, 9:12] = 0
        elif lot < 0.08:
            shapes = self.forms[row, :size, 6]
            shapes[shapes == 0] = 1
            self.context[row, :size, 3] = 1
            self.context[row, :size, 9:12] = 0
        elif lot < 0.14:
            self.context[row, :size, 6:9] = 0
        lots = np.random.default_rng(chance.getrandbits(32)).random((2, size)) < 0.06
        self.forms[row, :size, 0][lots[0]] = 0
        self.forms[row, :size, 1][lots.any(axis=0)] = 0


class Windows(msgspec.Struct, frozen=True):
    """The words around cues, WINDOW a cue."""

    places: NDArray[np.int64]
    """Index of each word in the batch as flat, (cues, WINDOW)."""
    marks: NDArray[np.float32]
    """(cues, WINDOW, MARKS)"""
    known: NDArray[np.float32]
    """1 where a window lies in its text, (cues, WINDOW)."""
    tags: NDArray[np.float32]
    """How likely each tag is, (cues, WINDOW, TAGS); zeros outside the text."""
    words: NDArray[np.int64]
    """The words of all cues, as indices of the batch as flat."""
    owners: NDArray[np.int64]
    """Which cue each of them belongs to."""


def windows(batch: Batch, cues: Sequence[Cue]) -> Windows:
    """The windows of some cues of a batch."""
    width = batch.mask.shape[1]
    places = np.zeros((len(cues), WINDOW), np.int64)
    marks = np.zeros((len(cues), WINDOW, MARKS), np.float32)
    known = np.zeros((len(cues), WINDOW), np.float32)
    tags = np.zeros((len(cues), WINDOW, TAGS), np.float32)
    for number, cue in enumerate(cues):
        begin = cue.words[0] - BEHIND
        indices = np.arange(begin, begin + WINDOW)
        clipped = np.clip(indices, 0, cue.size - 1)
        places[number] = cue.row * width + clipped
        known[number] = indices == clipped
        marks[number, :, 0] = np.isin(indices, cue.words)
        apart = np.clip(batch.sentences[cue.row, clipped] - batch.sentences[cue.row, cue.words[0]], -3, 3)
        marks[number, np.arange(WINDOW), 4 + apart] = 1
        if cue.told is None:
            tags[number, np.arange(WINDOW), _tags(cue, begin)] = 1
        else:
            tags[number] = cue.told.astype(np.float32) / 255
    marks *= known[..., None]
    tags *= known[..., None]
    words = np.array([cue.row * width + index for cue in cues for index in cue.words], np.int64)
    owners = np.repeat(np.arange(len(cues)), [len(cue.words) for cue in cues])
    return Windows(places, marks, known, tags, words, owners)


def _tags(cue: Cue, begin: int) -> NDArray[np.int64]:
    """The tag of every word of a window by what was marked."""
    tags = np.zeros(WINDOW, np.int64)
    for index in cue.source:
        if 0 <= index - begin < WINDOW:
            tags[index - begin] = 2 if index - 1 in cue.source else 1
    content = set(cue.content)
    for index in content:
        if 0 <= index - begin < WINDOW:
            tags[index - begin] = 5 if index + 1 not in content else 3 if index - 1 not in content else 4
    return tags
