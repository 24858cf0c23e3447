"""A trained weighing of signs: logistic regression, its weights shipped beside this module."""

from functools import lru_cache
from importlib.resources import files

import msgspec
import numpy as np
from numpy.typing import NDArray

from .signs import SIGNS

FILE = "weights.json"


class Weighing(msgspec.Struct, frozen=True):
    """Probability = 1 / (1 + exp(-(bias + the sum of weight * sign))), the signs as they are."""

    bias: float
    weights: dict[str, float]
    """A weight for each of `SIGNS`; one that is not there weighs nothing."""


@lru_cache(maxsize=1)
def _table() -> dict[str, Weighing]:
    return msgspec.json.decode(files(__package__).joinpath(FILE).read_bytes(), type=dict[str, Weighing])


def weighing(kind: str) -> Weighing:
    """The weighing that `training/likeness.py` has learnt for a kind: `claims` or `utterances`."""
    return _table()[kind]


def weigh(rows: NDArray[np.float64], by: Weighing) -> NDArray[np.float64]:
    """The probability of each row of signs."""
    weights = np.array([by.weights.get(sign, 0.0) for sign in SIGNS])
    return np.asarray(1 / (1 + np.exp(-(by.bias + (rows * weights).sum(axis=1)))))
