"""Texts side by side, as tensors that the reader is trained on: gathered where the network is, from all texts there."""

from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from copytaster.annotate.reader.features import LISTS, numbers_of
from copytaster.annotate.reader.network import BEHIND, MARKS, WINDOW
from training.reader_corpus import CUE_WORDS, Corpus, Piece

_OF_LISTS = 7
"""The column of `numbers_of` whose bits are the lists that a form stands on."""


class Batch(msgspec.Struct, frozen=True):
    """Some pieces of text side by side, (texts, words, ...); `mask` (texts, words, 1) is 0 behind the end of a text."""

    forms: Tensor
    lists: Tensor
    context: Tensor
    mask: Tensor
    sentence_of: Tensor
    gold: dict[str, Tensor]
    """Index of the class of each word, -1 where it is not known."""
    taught: dict[str, Tensor]
    """Instead of that, how likely each class is; zeros elsewhere."""
    attributed: Tensor
    others: Tensor
    read: Tensor | None
    """What an encoder reads of each word, (texts, words, pieces), -1 where there is no more."""
    most_read: int
    """How many pieces the longest of the texts has."""


class Windows(msgspec.Struct, frozen=True):
    """The words around cues, WINDOW a cue."""

    places: Tensor
    """Index of each word in the batch as flat, (cues, WINDOW)."""
    marks: Tensor
    """(cues, WINDOW, MARKS)"""
    known: Tensor
    """1 where a window lies in its text, (cues, WINDOW)."""
    words: Tensor
    """The words of each cue, as indices of the batch as flat, (cues, CUE_WORDS)."""
    shares: Tensor
    """What each of them counts, (cues, CUE_WORDS)."""


class Texts:
    """A corpus where a network is."""

    def __init__(
        self, corpus: Corpus, device: torch.device, read: NDArray[np.int32] | None, *, marked: bool = True
    ) -> None:
        """`read` is what an encoder reads of each form, filled up with -1; `marked`: with what is to be found."""
        self.corpus, self.device = corpus, device
        numbers = numbers_of(corpus.spelt)
        self._forms = self._on(np.delete(numbers, _OF_LISTS, axis=1))
        self._lists = self._on(((numbers[:, _OF_LISTS, None] >> np.arange(LISTS)) & 1).astype(np.float32))
        self._form_of, self._context = self._on(corpus.form_of), self._on(corpus.context)
        self._sentence_of = self._on(corpus.sentence_of)
        self._gold = {name: self._on(known) for name, known in corpus.gold.items() if marked}
        self._taught = {name: self._on(known) for name, known in corpus.taught.items() if marked}
        self._tags, self._cue_words = self._on(corpus.cues.tags), self._on(corpus.cues.words)
        self._attributed = self._on(corpus.of_texts(corpus.attributed))
        self._others = self._on(corpus.of_texts(corpus.others))
        self._read = None if read is None else self._on(read)
        counts = (
            np.zeros(len(corpus.form_of), np.int64) if read is None else (read >= 0).sum(1)[corpus.form_of]
        )
        self._read_before = np.concatenate([[0], np.cumsum(counts)])

    def _on(self, array: NDArray[Any]) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(array)).to(self.device)

    def batch(self, pieces: Sequence[Piece]) -> Batch:
        """Pieces of texts side by side."""
        ends = np.array(pieces)
        sizes = ends[:, 1] - ends[:, 0]
        span = np.arange(sizes.max())
        inside = span < sizes[:, None]
        at = self._on(np.where(inside, ends[:, :1] + span, ends[:, :1]))
        known = self._on(inside)
        mask = known[..., None].float()
        form_of = self._form_of[at].long()
        return Batch(
            self._forms[form_of].long() * known[..., None],
            self._lists[form_of] * mask,
            self._context[at].float() * mask,
            mask,
            self._sentence_of[at].long(),
            {name: torch.where(known, gold[at].long(), -1) for name, gold in self._gold.items()},
            {name: taught[at].float() / 255 * mask for name, taught in self._taught.items()},
            self._attributed[at],
            self._others[at],
            None if self._read is None else torch.where(known[..., None], self._read[form_of].long(), -1),
            int((self._read_before[ends[:, 1]] - self._read_before[ends[:, 0]]).max()),
        )

    def cues_of(self, pieces: Sequence[Piece]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The cues that lie in pieces of texts: their numbers, and the number of the piece of each."""
        first = self.corpus.cues.first
        ends = np.searchsorted(first, np.array(pieces))
        counts = ends[:, 1] - ends[:, 0]
        rows = np.repeat(np.arange(len(pieces)), counts)
        cues = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + ends[rows, 0]
        last = first[cues] + self.corpus.cues.words[cues].max(axis=1, initial=0)
        whole = last < np.array(pieces)[rows, 1]
        return cues[whole], rows[whole]

    def windows_of(
        self, batch: Batch, pieces: Sequence[Piece], cues: NDArray[np.int64], rows: NDArray[np.int64]
    ) -> tuple[Windows, Tensor]:
        """The words around some cues of a batch, and how likely each tag of them is, (cues, WINDOW, TAGS)."""
        chosen = self._on(cues)
        places = np.stack([rows, self.corpus.cues.first[cues] - np.array(pieces)[rows, 0]])
        found = windows(batch, self._on(places), self._cue_words[chosen].long())
        return found, self._tags[chosen].float() / 255 * found.known[..., None]


def windows(batch: Batch, places: Tensor, words: Tensor) -> Windows:
    """The windows of cues, which are told by text and first word, (2, cues), and their words, (cues, CUE_WORDS)."""
    width = batch.mask.shape[1]
    row, first = places[0, :, None], places[1, :, None]
    sizes = batch.mask.sum((1, 2)).long()[row]
    indices = first + torch.arange(-BEHIND, WINDOW - BEHIND, device=row.device)
    clipped = indices.clamp(min=0).minimum(sizes - 1)
    known = (indices == clipped).float()
    marks = known.new_zeros((*indices.shape, MARKS))
    apart = (batch.sentence_of[row, clipped] - batch.sentence_of[row, first]).clamp(-3, 3)
    marks.scatter_(2, (4 + apart)[..., None], 1.0)
    of_cue = known.new_zeros((len(words), WINDOW + 1))
    of_cue.scatter_(1, torch.where(words >= 0, BEHIND + words, WINDOW), 1.0)
    marks[..., 0] = of_cue[:, :WINDOW]
    shares = (words >= 0).float()
    return Windows(
        row * width + clipped,
        marks * known[..., None],
        known,
        row * width + (first + words.clamp(min=0)).minimum(sizes - 1),
        shares / shares.sum(1, keepdim=True).clamp(min=1),
    )


def damaged(batch: Batch) -> Batch:
    """Now and then a text without capitals, without known quotations, or all of it in titles' capitals; and some words
    that are in no table."""
    forms, context = batch.forms.clone(), batch.context.clone()
    lot = torch.rand(forms.shape[0], 1, device=forms.device)
    shape = forms[..., 6]
    shape = torch.where((lot < 0.04) & (shape >= 1) & (shape <= 4), 0, shape)
    forms[..., 6] = torch.where((lot >= 0.04) & (lot < 0.08) & (shape == 0), 1, shape)
    context[..., 9:12] *= (lot >= 0.08)[..., None]
    context[..., 3] = torch.where((lot >= 0.04) & (lot < 0.08), 1.0, context[..., 3])
    context[..., 6:9] *= ((lot < 0.08) | (lot >= 0.14))[..., None]
    lots = torch.rand(2, *forms.shape[:2], device=forms.device) < 0.06
    forms[..., 0] *= ~lots[0]
    forms[..., 1] *= ~lots.any(0)
    return msgspec.structs.replace(batch, forms=forms, context=context)


def cue_words(cues: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
    """The words of cues given by first word and one behind the last, as `Cues.words` has them."""
    sizes = np.array([last - first for first, last in cues])
    span = np.arange(CUE_WORDS)
    return np.where(span < sizes[:, None], span, -1)
