"""Reading with a network that still lies in torch, so that a teacher can be measured and asked."""

import random
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import torch

from copytaster.annotate.reader.decoding import Proposed, attributed, find_cues
from copytaster.annotate.reader.layers import Floats
from copytaster.annotate.reader.network import NOTHING, TAGS, WINDOW, Scores
from training.reader_batches import Batch, Cue, Piece, windows
from training.reader_data import LONGEST, Sample, chunks
from training.reader_network import Reader

Reading = tuple[Scores, list[tuple[tuple[int, int], float]], Floats]
"""Of a piece or a text: the scores of its words, its cues with how likely each is, and the scores of the tags of the
words around them, (WINDOW, TAGS, cues)."""


def read_all(model: Reader, samples: Sequence[Sample], words: int = 16_000) -> list[Reading]:
    """What the network makes of some texts, read in pieces as the network of the package does, many side by side."""
    pieces = [
        piece
        for item in samples
        for piece in sorted(chunks([item], LONGEST, random.Random(0)), key=lambda piece: piece[1])
    ]
    order = sorted(range(len(pieces)), key=lambda place: pieces[place][2] - pieces[place][1])
    found: list[Reading | None] = [None] * len(pieces)
    for chosen in _batches(pieces, order, words):
        for place, one in zip(chosen, _read(model, [pieces[place] for place in chosen]), strict=True):
            found[place] = one
    whole: list[Reading] = []
    at = 0
    for item in samples:
        parts: list[Reading] = []
        first: list[int] = []
        while at < len(pieces) and pieces[at][0] is item:
            reading = found[at]
            assert reading is not None
            parts.append(reading)
            first.append(pieces[at][1])
            at += 1
        whole.append(_joined(parts, first))
    return whole


def torch_form(model: Reader) -> Callable[[Sequence[Sample]], list[tuple[Scores, list[Proposed]]]]:
    """A function that gives the scores of texts and the attributions in them, as `reader_figures` measures them."""

    def read(items: Sequence[Sample]) -> list[tuple[Scores, list[Proposed]]]:
        return [(scores, attributed(cues, tags)) for scores, cues, tags in read_all(model, items)]

    return read


def _batches(pieces: Sequence[Piece], order: Sequence[int], words: int) -> Iterator[list[int]]:
    chosen: list[int] = []
    for place in order:
        if chosen and (len(chosen) + 1) * (pieces[place][2] - pieces[place][1]) > words:
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


def _read(model: Reader, pieces: Sequence[Piece]) -> list[Reading]:
    """What the network makes of pieces, read side by side."""
    batch = Batch(pieces, random.Random(0), damaged=False)
    model.prepare(batch, pieces)
    with torch.inference_mode():
        encoded = model.encode(batch)
        logits = {name: model.heads[name](encoded).cpu().numpy() for name in ("pos", "names", "cue")}
        states = encoded.cpu().numpy()
        scores = [
            Scores(
                states[row, : last - first].T,
                *(logits[name][row, : last - first] for name in ("pos", "names", "cue")),
            )
            for row, (_, first, last) in enumerate(pieces)
        ]
        cues = [find_cues(each) for each in scores]
        tags = _tags(
            model,
            batch,
            encoded,
            [
                Cue(row, pieces[row][2] - pieces[row][1], tuple(range(*cue)))
                for row, found in enumerate(cues)
                for cue, _ in found
            ],
        )
    found, at = [], 0
    for each, own in zip(scores, cues, strict=True):
        found.append((each, own, tags[:, :, at : at + len(own)]))
        at += len(own)
    return found


def _tags(model: Reader, batch: Batch, encoded: torch.Tensor, cues: Sequence[Cue]) -> Floats:
    """Scores of the words around cues, (WINDOW, TAGS, cues)."""
    if not cues:
        return np.zeros((WINDOW, TAGS, 0), np.float32)
    around = windows(batch, cues)
    scores: Floats = model.read_windows(encoded, around).cpu().numpy()
    scores[around.known == 0] = NOTHING
    return np.ascontiguousarray(scores.transpose(1, 2, 0))
