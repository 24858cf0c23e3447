"""Many texts as arrays, all their words behind one another: what the reader and its teacher are trained on."""

import random
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from copytaster.annotate.reader.network import BEHIND, TAGS, WINDOW
from training.reader_data import CLASSES, Attributed, Sample

CUE_WORDS = 6
"""Words of a cue that are looked at."""
LONGEST = 320
"""Words of a piece of text that is read at once."""
Piece = tuple[int, int]
"""Words of one text that are read at once: the first, and one behind the last."""


class Cues(msgspec.Struct, frozen=True):
    """Cues, with what is known of the words around them."""

    first: NDArray[np.int64]
    """The first word of each, (cues,), ascending."""
    words: NDArray[np.int8]
    """How far behind the first each word of a cue is, -1 where it has no more, (cues, CUE_WORDS)."""
    tags: NDArray[np.uint8]
    """How likely each tag of the words around is, (cues, WINDOW, TAGS), in parts of 255."""


class Corpus(msgspec.Struct, frozen=True):
    """Texts; arrays of words hold -1 where something is not known, and are of length words."""

    texts: NDArray[np.int64]
    """The first word of each text, and the number of words, (texts + 1,)."""
    spelt: tuple[str, ...]
    """The forms of words."""
    form_of: NDArray[np.int32]
    context: NDArray[np.uint8]
    """Flags of each word, (words, PLACES_IN_TEXT)."""
    sentence_of: NDArray[np.int32]
    gold: dict[str, NDArray[np.int8]]
    """What is marked, of each of `CLASSES` but cues."""
    taught: dict[str, NDArray[np.uint8]]
    """How likely each class is, by a teacher or by several readers, (words, classes), in parts of 255; else zeros."""
    cues: Cues
    attributed: NDArray[np.bool_]
    """Whether somebody looked for attributions in each text, (texts,)."""
    others: NDArray[np.bool_]
    """Whether names of kind `other` are marked in each text, (texts,)."""

    def of_texts(self, flags: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """What holds of texts, for each word."""
        return np.repeat(flags, np.diff(self.texts))


def corpus(samples: Sequence[Sample]) -> Corpus:
    """Texts with what people and programs have marked in them."""
    numbers: dict[str, int] = {}
    form_of, cues = [], []
    texts = np.cumsum([0, *(len(item.words) for item in samples)])
    likely = {name: np.zeros((texts[-1], CLASSES[name]), np.uint8) for name in ("pos", "names", "cue")}
    roles = np.full(texts[-1], -1, np.int8)
    for item, first, last in zip(samples, texts[:-1].tolist(), texts[1:].tolist(), strict=True):
        own = [numbers.setdefault(word, len(numbers)) for word in item.inputs.forms]
        form_of.append(np.array(own, np.int32)[item.inputs.form_of])
        if item.readings:
            roles[first:last] = _roles(item.readings[0], last - first)
            shares = np.mean([_cue_words(reading, last - first) for reading in item.readings], axis=0)
            likely["cue"][first:last] = np.rint(shares * 255)
            cues += [(first, one) for reading in item.readings for one in reading if one.cue]
    return Corpus(
        texts,
        tuple(numbers),
        np.concatenate(form_of),
        np.concatenate([item.inputs.context for item in samples]).astype(np.uint8),
        np.concatenate([item.sentence_of for item in samples]).astype(np.int32),
        {
            "roles": roles,
            **{
                name: np.concatenate([getattr(item, name) for item in samples]).astype(np.int8)
                for name in ("pos", "names", "relations")
            },
        },
        likely,
        _cues(cues),
        np.array([item.readings is not None for item in samples]),
        np.array([item.others for item in samples]),
    )


def _cue_words(reading: Sequence[Attributed], words: int) -> NDArray[np.float32]:
    """Of each word whether it is no cue, opens one, or goes on with it, (words, 3)."""
    tags = np.zeros(words, np.int64)
    for found in reading:
        for index in found.cue:
            tags[index] = 2 if index - 1 in found.cue else 1
    return np.eye(3, dtype=np.float32)[tags]


def _roles(reading: Sequence[Attributed], words: int) -> NDArray[np.int8]:
    """Of each word whether it is of a source or a content, by the smallest attribution that holds it."""
    roles = np.zeros(words, np.int8)
    for found in sorted(reading, key=lambda a: -len(a.content)):
        for part, tag in ((found.content, 3), (found.source, 1)):
            for index in part:
                roles[index] = tag + (index - 1 in part)
    return roles


def _cues(found: Sequence[tuple[int, Attributed]]) -> Cues:
    """Marked cues; each with the first word of its text."""
    ordered = sorted(found, key=lambda each: each[0] + each[1].cue[0])
    words = np.full((len(ordered), CUE_WORDS), -1, np.int8)
    tags = np.zeros((len(ordered), WINDOW), np.int64)
    for number, (_, one) in enumerate(ordered):
        own = [index - one.cue[0] for index in one.cue if index - one.cue[0] < WINDOW - BEHIND][:CUE_WORDS]
        words[number, : len(own)] = own
        tags[number] = _tags(one, one.cue[0] - BEHIND)
    first = np.array([begin + one.cue[0] for begin, one in ordered], np.int64)
    return Cues(first, words, np.eye(TAGS, dtype=np.uint8)[tags] * np.uint8(255))


def _tags(found: Attributed, begin: int) -> NDArray[np.int64]:
    """The tag of every word of a window that begins at `begin`."""
    tags = np.zeros(WINDOW, np.int64)
    for index in found.source:
        if 0 <= index - begin < WINDOW:
            tags[index - begin] = 2 if index - 1 in found.source else 1
    content = set(found.content)
    for index in content:
        if 0 <= index - begin < WINDOW:
            tags[index - begin] = 5 if index + 1 not in content else 3 if index - 1 not in content else 4
    return tags


def join(corpora: Sequence[Corpus]) -> Corpus:
    """Several as one, in their order; the same one may stand there more than once."""
    before = np.cumsum([0, *(each.texts[-1] for each in corpora)])[:-1]
    numbers: dict[str, int] = {}
    rows = [
        np.array([numbers.setdefault(word, len(numbers)) for word in each.spelt], np.int32)
        for each in corpora
    ]

    def joined(arrays: Iterable[NDArray[Any]]) -> NDArray[Any]:
        return np.concatenate(list(arrays))

    return Corpus(
        joined(
            [np.zeros(1, np.int64), *(each.texts[1:] + by for each, by in zip(corpora, before, strict=True))]
        ),
        tuple(numbers),
        joined(row[each.form_of] for each, row in zip(corpora, rows, strict=True)),
        joined(each.context for each in corpora),
        joined(each.sentence_of for each in corpora),
        {name: joined(each.gold[name] for each in corpora) for name in corpora[0].gold},
        {name: joined(each.taught[name] for each in corpora) for name in corpora[0].taught},
        Cues(
            joined(each.cues.first + by for each, by in zip(corpora, before, strict=True)),
            joined(each.cues.words for each in corpora),
            joined(each.cues.tags for each in corpora),
        ),
        joined(each.attributed for each in corpora),
        joined(each.others for each in corpora),
    )


def chunks(found: Corpus, longest: int, chance: random.Random) -> list[Piece]:
    """Each text in pieces of at most `longest` words that begin and end with sentences, at other places each time."""
    breaks = np.flatnonzero(found.context[:, 0])
    pieces = []
    for first, end in zip(found.texts[:-1].tolist(), found.texts[1:].tolist(), strict=True):
        limit = chance.randint(longest // 2, longest) if end - first > longest else longest
        while first < end:
            last = first + limit
            if last < end:
                place = int(np.searchsorted(breaks, last, "right")) - 1
                last = int(breaks[place]) if place >= 0 and breaks[place] > first else last
            last = min(last, end)
            pieces.append((first, last))
            first, limit = last, longest
    return pieces


def side_by_side(pieces: Sequence[Piece], words: int, chance: random.Random) -> list[list[Piece]]:
    """Pieces of about one length together, at most `words` words a batch."""
    order = sorted(pieces, key=lambda piece: (piece[1] - piece[0]) // 40 + chance.random())
    batches: list[list[Piece]] = [[]]
    held = 0
    for first, last in order:
        if held + last - first > words and batches[-1]:
            batches.append([])
            held = 0
        batches[-1].append((first, last))
        held += last - first
    chance.shuffle(batches)
    return batches
