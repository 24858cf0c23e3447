"""Reading with a network that still lies in torch, so that a teacher can be measured and asked."""

import random
from collections.abc import Callable, Sequence

import numpy as np
import torch

from copytaster.annotate.reader.decoding import Proposed, attributed, find_cues
from copytaster.annotate.reader.network import TAGS, WINDOW, Scores
from training.reader_batches import Batch, Piece, arrays_of, windows
from training.reader_data import LONGEST, Attributed, Sample, chunks
from training.reader_network import Reader


def reading(model: Reader) -> Callable[[Sample], tuple[Scores, list[Proposed]]]:
    """A function that reads a text, piece by piece, as the network of the package does."""

    def read(item: Sample) -> tuple[Scores, list[Proposed]]:
        pieces = sorted(chunks([item], LONGEST, random.Random(0)), key=lambda piece: piece[1])
        parts = read_pieces(model, pieces)
        found = [
            moved(found, first)
            for (_, first, _), (_, part) in zip(pieces, parts, strict=True)
            for found in part
        ]
        return joined([scores for scores, _ in parts]), found

    return read


def joined(parts: Sequence[Scores]) -> Scores:
    """The scores of pieces that follow one another."""
    return Scores(
        np.concatenate([part.encoded for part in parts], axis=1),
        *(np.concatenate([getattr(part, name) for part in parts]) for name in ("pos", "names", "cue")),
    )


def moved(found: Proposed, by: int) -> Proposed:
    """The same attribution in a text where its piece begins `by` words behind the beginning."""
    return Proposed(
        tuple((first + by, last + by) for first, last in found.source),
        (found.cue[0] + by, found.cue[1] + by),
        tuple((first + by, last + by) for first, last in found.content),
        found.likely,
    )


def read_pieces(model: Reader, pieces: Sequence[Piece]) -> list[tuple[Scores, list[Proposed]]]:
    """Scores and attributions of each piece, read side by side."""
    arrays = {id(item): arrays_of(item) for item, _, _ in pieces}
    batch = Batch(pieces, random.Random(0), arrays, damaged=False)
    with torch.inference_mode():
        encoded = model.encode(batch)
        logits = {name: model.heads[name](encoded).numpy() for name in ("pos", "names", "cue")}
        scores = []
        cues = []
        for row, (_, first, last) in enumerate(pieces):
            of_row = (logits[name][row, : last - first] for name in ("pos", "names", "cue"))
            scores.append(Scores(encoded[row, : last - first].numpy().T, *of_row))
            cues.append(find_cues(scores[-1]))
        flat = [
            (row, Attributed((), tuple(range(*cue)), ()), pieces[row][2] - pieces[row][1])
            for row, found in enumerate(cues)
            for cue, _ in found
        ]
        tags = _tags(model, batch, encoded, flat)
    found, at = [], 0
    for row, own in enumerate(cues):
        found.append((scores[row], attributed(own, tags[:, :, at : at + len(own)])))
        at += len(own)
    return found


def _tags(
    model: Reader, batch: Batch, encoded: torch.Tensor, cues: Sequence[tuple[int, Attributed, int]]
) -> np.ndarray:
    """Scores of the words around cues, (WINDOW, TAGS, cues)."""
    if not cues:
        return np.zeros((WINDOW, TAGS, 0), np.float32)
    places, marks, known, _ = windows(batch, cues, encoded.shape[1])
    means = torch.stack([encoded[row, list(found.cue)].mean(0) for row, found, _ in cues])
    scores = model.read_windows(
        encoded, torch.from_numpy(places), torch.from_numpy(marks), means, torch.from_numpy(known)
    ).numpy()
    scores[known == 0] = [20, 0, 0, 0, 0, 0]
    return np.ascontiguousarray(scores.transpose(1, 2, 0))
