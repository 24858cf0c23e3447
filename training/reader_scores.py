"""Reading with a network that still lies in torch, so that a teacher can be measured and asked."""

import random
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import torch

from copytaster.algorithms.convolutions import Floats
from copytaster.annotate.reader.decoding import Proposed, attributed, find_cues
from copytaster.annotate.reader.network import NOTHING, TAGS, WINDOW, Scores
from training.reader_batches import Batch, Texts, cue_words, windows
from training.reader_corpus import LONGEST, Corpus, Piece, chunks, corpus
from training.reader_data import Sample
from training.reader_network import Reader

Reading = tuple[Scores, list[tuple[tuple[int, int], float]], Floats]
"""Of a piece or a text: the scores of its words, its cues with how likely each is, and the scores of the tags of the
words around them, (WINDOW, TAGS, cues)."""


def read_all(model: Reader, held: Corpus, words: int = 16_000) -> list[Reading]:
    """What the network makes of texts, read in pieces as the network of the package does, many side by side."""
    texts = Texts(held, model.table.device, model.read_of(held.spelt), marked=False)
    pieces = chunks(held, LONGEST, random.Random(0))
    order = sorted(range(len(pieces)), key=lambda place: pieces[place][1] - pieces[place][0])
    found: list[Reading | None] = [None] * len(pieces)
    for chosen in _batches(pieces, order, words):
        for place, one in zip(chosen, _read(model, texts, [pieces[place] for place in chosen]), strict=True):
            found[place] = one
    whole: list[Reading] = []
    at = 0
    for begin, end in zip(held.texts[:-1].tolist(), held.texts[1:].tolist(), strict=True):
        parts: list[Reading] = []
        first: list[int] = []
        while at < len(pieces) and pieces[at][0] < end:
            reading = found[at]
            assert reading is not None
            parts.append(reading)
            first.append(pieces[at][0] - begin)
            at += 1
        whole.append(_joined(parts, first))
    return whole


def torch_form(model: Reader) -> Callable[[Sequence[Sample]], list[tuple[Scores, list[Proposed]]]]:
    """A function that gives the scores of texts and the attributions in them, as `reader_figures` measures them."""

    def read(items: Sequence[Sample]) -> list[tuple[Scores, list[Proposed]]]:
        return [(scores, attributed(cues, tags)) for scores, cues, tags in read_all(model, corpus(items))]

    return read


def _batches(pieces: Sequence[Piece], order: Sequence[int], words: int) -> Iterator[list[int]]:
    chosen: list[int] = []
    for place in order:
        if chosen and (len(chosen) + 1) * (pieces[place][1] - pieces[place][0]) > words:
            yield chosen
            chosen = []
        chosen.append(place)
    if chosen:
        yield chosen


def _joined(parts: Sequence[Reading], first: Sequence[int]) -> Reading:
    """The reading of pieces that follow one another, each beginning at a word of the text."""
    scores = Scores(
        np.concatenate([part.encoded for part, _, _ in parts], axis=1),
        *(np.concatenate([getattr(part, name) for part, _, _ in parts]) for name in ("pos", "names", "cue")),
    )
    cues = [
        ((begin + by, end + by), likely)
        for (_, found, _), by in zip(parts, first, strict=True)
        for (begin, end), likely in found
    ]
    return scores, cues, np.concatenate([tags for _, _, tags in parts], axis=2)


def _read(model: Reader, texts: Texts, pieces: Sequence[Piece]) -> list[Reading]:
    """What the network makes of pieces, read side by side."""
    batch = texts.batch(pieces)
    with torch.inference_mode():
        encoded = model.encode(batch)
        logits = {name: model.heads[name](encoded).cpu().numpy() for name in ("pos", "names", "cue")}
        states = encoded.cpu().numpy()
        scores = [
            Scores(
                states[row, : last - first].T,
                *(logits[name][row, : last - first] for name in ("pos", "names", "cue")),
            )
            for row, (first, last) in enumerate(pieces)
        ]
        cues = [find_cues(each) for each in scores]
        tags = _tags(model, batch, encoded, [(row, *cue) for row, own in enumerate(cues) for cue, _ in own])
    found, at = [], 0
    for each, own in zip(scores, cues, strict=True):
        found.append((each, own, tags[:, :, at : at + len(own)]))
        at += len(own)
    return found


def _tags(model: Reader, batch: Batch, encoded: torch.Tensor, cues: Sequence[tuple[int, int, int]]) -> Floats:
    """Scores of the words around cues, told by text, first word and one behind the last: (WINDOW, TAGS, cues)."""
    if not cues:
        return np.zeros((WINDOW, TAGS, 0), np.float32)
    places = np.array([(row, first) for row, first, _ in cues]).T
    words = cue_words([(first, last) for _, first, last in cues])
    around = windows(batch, *(torch.from_numpy(array.copy()).to(encoded.device) for array in (places, words)))
    scores: Floats = model.read_windows(encoded, around).cpu().numpy()
    scores[around.known.cpu().numpy() == 0] = NOTHING
    return np.ascontiguousarray(scores.transpose(1, 2, 0))
