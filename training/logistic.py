"""Logistic regression with a ridge, by Newton's method, on standardised signs."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from copytaster.collate.likeness import Weighing

_STEPS = 40  # of Newton's method, which needs ten


def fit(
    rows: NDArray[np.float64],
    positive: NDArray[np.float64],
    counts: NDArray[np.float64],
    names: Sequence[str],
    *,
    ridge: float,
) -> Weighing:
    """The weights of the columns of `rows`, for signs as they are; `counts` says how much each row counts.

    `ridge` draws each weight to 0, where every sign has a spread of 1.
    """
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    table = np.hstack([np.ones((len(rows), 1)), (rows - mean) / spread])
    drawn = np.diag([0.0] + [ridge] * len(names))
    weights = np.zeros(table.shape[1])
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (counts * (likely - positive)) + drawn @ weights
        curve = (table * (counts * likely * (1 - likely))[:, None]).T @ table + drawn
        weights -= np.linalg.solve(curve + 1e-9 * np.eye(len(curve)), slope)
    plain = weights[1:] / spread
    bias = float(weights[0] - plain @ mean)
    return Weighing(round(bias, 4), {sign: round(float(w), 4) for sign, w in zip(names, plain, strict=True)})
