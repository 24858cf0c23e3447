"""Which words of a story are related, and how near stretches are in meaning."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ...language.senses import meaning, senses
from ...language.vectors import normal, vectors

_LEAST = 0.33  # cosine from which two words count as related at all
_SAME = 0.7  # cosine from which they count as nearly the same
_NEARLY = 0.9  # what such a pair counts; the same word counts 1
_ENOUGH = 5  # texts that have a middle; that of two would part them whatever they say
_BLOCK = 512  # words that are compared with all others at once


def related(forms: Mapping[str, Iterable[str]]) -> dict[str, dict[str, float]]:
    """For each key (a stem, with the forms it stands in) the keys related to it, from 0 to .9, itself left out."""
    table = vectors()
    keys: list[str] = []
    rows: list[np.ndarray] = []
    for key, found in forms.items():
        known = [table.rows[word] for form in found if (word := normal(form)) in table.rows]
        if known:
            keys.append(key)
            rows.append(table.matrix[known].astype(np.float32).sum(axis=0))
    near: dict[str, dict[str, float]] = {key: {} for key in forms}
    if not rows:
        return near
    matrix = np.stack(rows)
    matrix /= np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-9)
    for start in range(0, len(keys), _BLOCK):
        cosines = matrix[start : start + _BLOCK] @ matrix.T
        for left, right in zip(*np.nonzero(cosines > _LEAST), strict=True):
            if start + left != right:
                share = (float(cosines[left, right]) - _LEAST) / (_SAME - _LEAST)
                near[keys[start + left]][keys[right]] = round(min(1.0, share) * _NEARLY, 3)
    return near


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
