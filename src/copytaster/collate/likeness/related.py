"""Which words of a story are related, and how near stretches are in meaning."""

from collections.abc import Iterable, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from ...algorithms.sparse import Indices
from ...language.senses import meaning, senses
from ...language.vectors import normal, vectors

_LEAST = 0.33  # cosine from which two words count as related at all
_SAME = 0.7  # cosine from which they count as nearly the same
_NEARLY = 900  # what such a pair counts
SAME = 1_000
"""What the same word counts."""
_ENOUGH = 5  # texts that have a middle; that of two would part them whatever they say
_BLOCK = 512  # words that are compared with all others at once


class Kin(msgspec.Struct, frozen=True):
    """The words related to each word: runs of `others`, each with its share of what the same word counts."""

    first: Indices
    """Where the run of each word begins, and where the last one ends, shape (words + 1,)."""
    others: Indices
    shares: Indices
    """In thousandths, up to .9."""


def related(words: Sequence[Iterable[str]]) -> Kin:
    """Which of some words, each given in the forms that it stands in, are related."""
    table = vectors()
    matrix = np.zeros((len(words), table.matrix.shape[1]), np.float32)
    for row, forms in zip(matrix, words, strict=True):
        known = [table.rows[form] for form in map(normal, forms) if form in table.rows]
        row[:] = table.matrix[known].astype(np.float32).sum(axis=0)
    matrix /= np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-9)
    counts, others, shares = [], [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for start in range(0, len(words), _BLOCK):
        cosines = matrix[start : start + _BLOCK] @ matrix.T
        np.fill_diagonal(cosines[:, start:], 0)
        near = cosines > _LEAST
        share = (cosines[near].astype(np.float64) - _LEAST) / (_SAME - _LEAST)
        counts += near.sum(axis=1).tolist()
        others.append(np.nonzero(near)[1])
        shares.append(np.rint(np.minimum(1.0, share) * _NEARLY).astype(np.int64))
    return Kin(np.cumsum([0, *counts]), np.concatenate(others), np.concatenate(shares))


def meanings(texts: Sequence[str]) -> NDArray[np.float32]:
    """The direction of each text's meaning from the middle of all, shape (texts, dimensions).

    Rows have length 1, or 0 where no word is known. The middle is what all of a story is about.
    """
    rows = np.stack([meaning(text) for text in texts]) if texts else np.zeros((0, senses().matrix.shape[1]))
    return _directions(_directions(rows.astype(np.float32)), centred=True)


def _directions(rows: NDArray[np.float32], *, centred: bool = False) -> NDArray[np.float32]:
    """Rows of length 1, those of length 0 left as they are; `centred` takes the mean of the others out first."""
    known = np.linalg.norm(rows, axis=1) > 0
    if centred and known.any():
        middle = rows[known].mean(axis=0) * min(1.0, known.sum() / _ENOUGH)
        rows = np.where(known[:, None], rows - middle, 0)
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), np.float32)
