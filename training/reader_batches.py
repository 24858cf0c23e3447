"""Texts side by side, as arrays that the reader is trained on."""

import random
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from copytaster.annotate.reader.features import LISTS, PLACES_IN_TEXT, form
from copytaster.annotate.reader.network import AHEAD, BEHIND
from copytaster.language.pieces import MOST
from training.reader_data import CLASSES, Attributed, Sample

Piece = tuple[Sample, int, int]
"""A text, and the words of it that are meant, first and one behind the last."""
Arrays = dict[int, tuple[NDArray[np.int64], NDArray[np.float32]]]
"""Id of a sample -> what `arrays_of` gives of it."""
_WINDOW = BEHIND + AHEAD


def arrays_of(sample: Sample) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The indices of every word's form, (words, 7 + MOST), and the lists that it stands on, (words, LISTS)."""
    forms = [form(word) for word in sample.inputs.forms]
    numbers = np.array(
        [[f.vector, f.tuned, f.prefix, *f.endings, f.shape, *f.pieces] for f in forms], np.int64
    ).reshape(-1, 7 + MOST)
    bits = np.array([f.lists for f in forms], np.int64)
    lists = ((bits[:, None] >> np.arange(LISTS)) & 1).astype(np.float32)
    return numbers[sample.inputs.form_of], lists[sample.inputs.form_of]


class Batch:
    """Some chunks of text side by side."""

    def __init__(
        self, pieces: Sequence[Piece], chance: random.Random, arrays: Arrays, *, damaged: bool = True
    ) -> None:
        self.pieces = pieces
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
        self.cues: list[tuple[int, Attributed, int]] = []
        """Row, the attribution with indices into the row, and the length of the row."""
        for row, (item, first, last) in enumerate(pieces):
            size = last - first
            forms, lists = arrays[id(item)]
            self.forms[row, :size] = forms[first:last]
            self.lists[row, :size] = lists[first:last]
            self.context[row, :size] = item.inputs.context[first:last]
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
            if damaged:
                self._damage(row, size, chance)

    def _read(self, row: int, reading: Sequence[Attributed], first: int, last: int) -> None:
        cue, roles = self.gold["cue"][row], self.gold["roles"][row]
        cue[: last - first] = roles[: last - first] = 0
        for found in reading:
            if not found.cue or not first <= found.cue[0] or not found.cue[-1] < last:
                continue
            moved = Attributed(
                *(
                    tuple(index - first for index in part if first <= index < last)
                    for part in (found.source, found.cue, found.content)
                )
            )
            self.cues.append((row, moved, last - first))
            for place, index in enumerate(moved.cue):
                cue[index] = 2 if place and index - 1 in moved.cue else 1
        for found in sorted(reading, key=lambda a: -len(a.content)):
            for part, tag in ((found.content, 3), (found.source, 1)):
                for index in part:
                    if first <= index < last:
                        roles[index - first] = tag + (index - 1 in part)

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
        unknown = np.random.random(size) < 0.06
        self.forms[row, :size, 0][unknown] = 0
        self.forms[row, :size, 1][unknown | (np.random.random(size) < 0.06)] = 0


def windows(
    batch: Batch, cues: Sequence[tuple[int, Attributed, int]], width: int
) -> tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.float32], NDArray[np.int64]]:
    """Places (flat), marks, what is known, and gold tags of the windows of cues."""
    places = np.zeros((len(cues), _WINDOW), np.int64)
    marks = np.zeros((len(cues), _WINDOW, 8), np.float32)
    known = np.zeros((len(cues), _WINDOW), np.float32)
    gold = np.full((len(cues), _WINDOW), -100)
    for number, (row, found, size) in enumerate(cues):
        begin = found.cue[0] - BEHIND
        indices = np.arange(begin, begin + _WINDOW)
        inside = (indices >= 0) & (indices < size)
        clipped = np.clip(indices, 0, size - 1)
        places[number] = row * width + clipped
        known[number] = inside
        cue = np.isin(indices, found.cue)
        marks[number, :, 0] = cue
        apart = np.clip(batch.sentences[row, clipped] - batch.sentences[row, found.cue[0]], -3, 3)
        marks[number, np.arange(_WINDOW), 4 + apart] = 1
        tags = np.zeros(_WINDOW, np.int64)
        for index in found.source:
            if 0 <= index - begin < _WINDOW:
                tags[index - begin] = 2 if index - 1 in found.source else 1
        content = set(found.content)
        for index in content:
            if 0 <= index - begin < _WINDOW:
                tags[index - begin] = 5 if index + 1 not in content else 3 if index - 1 not in content else 4
        tags[~inside] = -100
        gold[number] = tags
    marks *= known[..., None]
    return places, marks, known, gold
