"""The reader as torch trains it: what the package computes in numpy, with heads that only help to learn."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from copytaster.annotate.reader.features import LISTS, PLACES_IN_TEXT, PREFIXES, SHAPES, SUFFIXES, TUNED
from copytaster.annotate.reader.network import DILATIONS, MARKS, TAGS, WINDOW, WINDOW_DILATIONS
from copytaster.language.pieces import pieces
from copytaster.language.vectors import vectors
from training.reader_batches import Batch, Windows
from training.reader_data import CLASSES


class Layers(nn.Module):
    """Residual convolutions over words, three wide, at growing distances."""

    def __init__(self, size: int, dilations: Sequence[int], dropout: float) -> None:
        super().__init__()
        self.dilations = tuple(dilations)
        self.norms = nn.ModuleList(nn.LayerNorm(size) for _ in dilations)
        self.convolutions = nn.ModuleList(nn.Linear(3 * size, size) for _ in dilations)
        self.last = nn.LayerNorm(size)
        self.dropout = nn.Dropout1d(dropout)  # whole features, one lot for each text

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """(texts, words, size) in and out; `mask` (texts, words, 1) is 0 behind the end of a text."""
        for norm, convolution, step in zip(self.norms, self.convolutions, self.dilations, strict=True):
            inner = functional.relu(norm(x)) * mask
            inner = self.dropout(inner.transpose(1, 2)).transpose(1, 2)
            wide = functional.pad(inner, (0, 0, step, step))  # (texts, words + 2 * step, size)
            x = x + convolution(
                torch.cat([wide[:, : -2 * step], wide[:, step:-step], wide[:, 2 * step :]], -1)
            )
        return functional.relu(self.last(x)) * mask


class Reader(nn.Module):
    """The network; `size` is the width of the reading of words, `narrow` that of the windows of cues.

    `hidden` is the width of what is made of a form first, 0 for nothing between; `piecewise` tells whether forms are
    known by their pieces too.
    """

    def __init__(
        self,
        size: int,
        narrow: int,
        *,
        hidden: int = 0,
        dilations: Sequence[int] = DILATIONS,
        dropout: float,
        piecewise: bool = True,
    ) -> None:
        super().__init__()
        self.register_buffer("table", table_of_vectors(), persistent=False)
        self.register_buffer("of_pieces", table_of_pieces() if piecewise else None, persistent=False)
        self.tuned = nn.Embedding(TUNED + 1, 32)
        self.prefix = nn.Embedding(PREFIXES, 12)
        self.endings = nn.ModuleList(nn.Embedding(SUFFIXES, width) for width in (8, 16, 16))
        self.shape = nn.Embedding(SHAPES, 12)
        known = self.table.shape[1] + (self.of_pieces.shape[1] if piecewise else 0)
        known += 32 + 12 + 40 + 12 + LISTS
        self.hidden = nn.Linear(known, hidden) if hidden else None
        self.mix = nn.Linear(hidden or known, size)
        self.context = nn.Linear(PLACES_IN_TEXT, size, bias=False)
        self.layers = Layers(size, dilations, 0.75 * dropout)
        self.heads = nn.ModuleDict({name: nn.Linear(size, number) for name, number in CLASSES.items()})
        self.narrow = nn.Linear(size, narrow)
        self.of_cue = nn.Linear(size, narrow, bias=False)
        self.distance = nn.Embedding(WINDOW, narrow)
        self.marks = nn.Linear(MARKS, narrow, bias=False)
        self.window = Layers(narrow, WINDOW_DILATIONS, 0.5 * dropout)
        self.tags = nn.Linear(narrow, TAGS)
        self.dropout = nn.Dropout(dropout)
        for module in self.modules():
            if isinstance(module, nn.Embedding):
                nn.init.normal_(module.weight, std=0.3)
        nn.init.normal_(self.distance.weight, std=0.1)

    def on(self, array: NDArray[Any]) -> Tensor:
        """An array as a tensor where the network is."""
        return torch.from_numpy(array).to(self.table.device)

    def read_of(self, spelt: Sequence[str]) -> NDArray[np.int32] | None:
        """What an encoder below the network reads of each form, (forms, pieces), -1 where there is no more."""

    def encode(self, batch: Batch) -> Tensor:
        """(texts, words, size)"""
        return self.layers(self.mixed(batch) * batch.mask, batch.mask)

    def mixed(self, batch: Batch) -> Tensor:
        """What is known of each word by itself, (texts, words, size)."""
        forms = batch.forms
        inputs = torch.cat(
            [
                self.table[forms[..., 0]],
                self.tuned(forms[..., 1]),
                self.prefix(forms[..., 2]),
                *(table(forms[..., 3 + place]) for place, table in enumerate(self.endings)),
                self.shape(forms[..., 6]),
                *self._mean_of_pieces(forms[..., 7:]),
                batch.lists,
            ],
            -1,
        )
        return self.dropout(self.of_form(self.dropout(inputs)) + self.context(batch.context))

    def of_form(self, inputs: Tensor) -> Tensor:
        """What is made of a form, (texts, words, size)."""
        if self.hidden is None:
            return self.mix(inputs)
        return self.mix(self.dropout(functional.relu(self.hidden(inputs))))

    def _mean_of_pieces(self, rows: Tensor) -> list[Tensor]:
        """(texts, words, MOST) -> (texts, words, dimensions); nothing for a network that knows no pieces."""
        if self.of_pieces is None:
            return []
        number = (rows > 0).sum(-1, keepdim=True).clamp(min=1)
        return [self.of_pieces[rows].sum(-2) / number]

    def read_windows(self, encoded: Tensor, around: Windows) -> Tensor:
        """Scores of the tags of the words around cues, (cues, WINDOW, TAGS)."""
        flat = encoded.flatten(0, 1)
        cues = (flat[around.words] * around.shares[..., None]).sum(1)
        known = around.known[..., None]
        x = self.narrow(flat)[around.places] + self.of_cue(cues)[:, None]
        x = x + self.distance.weight[None] + self.marks(around.marks)
        scores: Tensor = self.tags(self.window(x * known, known))
        return scores


def table_of_vectors() -> Tensor:
    """The vectors of the shipped table as floats."""
    known = vectors()
    return torch.from_numpy(known.matrix.astype(np.float32) * known.scale)


def table_of_pieces() -> Tensor:
    """The vectors of the pieces of words as floats."""
    known = pieces()
    return torch.from_numpy(known.matrix.astype(np.float32) * known.scale)
