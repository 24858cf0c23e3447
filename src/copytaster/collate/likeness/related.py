"""Which words of a story are related, by the vectors that their company in news gave them."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ...language.vectors import normal, vectors

_LEAST = 0.33  # cosine from which two words count as related at all
_SAME = 0.7  # cosine from which they count as nearly the same
_NEARLY = 0.9  # what such a pair counts; the same word counts 1
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


def meanings(stretches: Sequence[Mapping[str, float]]) -> NDArray[np.float32]:
    """The direction of each stretch's weighted words from the middle of all, shape (stretches, dimensions).

    Rows have length 1, or 0 where no word is known.
    """
    table = vectors()
    rows = np.zeros((len(stretches), table.matrix.shape[1]), np.float32)
    for number, words in enumerate(stretches):
        for form, weight in words.items():
            if row := table.rows.get(normal(form)):
                rows[number] += weight * table.matrix[row].astype(np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    rows /= np.maximum(lengths, 1e-9)
    known = lengths[:, 0] > 0
    if known.any():
        rows[known] -= rows[known].mean(axis=0)
        rows[known] /= np.maximum(np.linalg.norm(rows[known], axis=1, keepdims=True), 1e-9)
    return rows
