"""Trained weighings of signs: logistic regressions, their weights shipped beside this module."""

from functools import lru_cache
from importlib.resources import files

import msgspec
import numpy as np
from numpy.typing import NDArray

FILE = "weights.json"


class Weighing(msgspec.Struct, frozen=True):
    """Probability = 1 / (1 + exp(-(bias + the sum of weight * sign))), the signs as they are."""

    bias: float
    weights: dict[str, float]
    """A weight for each sign, in the order of the columns."""


class Looks(msgspec.Struct, frozen=True):
    """The weighings of a pair: by its signs, and then by these, its `SURROUNDINGS`, and what is `PAIRED` in it."""

    first: Weighing
    second: Weighing


@lru_cache(maxsize=1)
def _table() -> dict[str, Looks]:
    return msgspec.json.decode(files(__package__).joinpath(FILE).read_bytes(), type=dict[str, Looks])


def looks(kind: str) -> Looks:
    """The weighings that `training/likeness.py` has learnt for a kind: `claims` or `utterances`."""
    return _table()[kind]


def weigh(rows: NDArray[np.float64], by: Weighing) -> NDArray[np.float64]:
    """The probability of each row of signs."""
    weights = np.array(list(by.weights.values()))
    return np.asarray(1 / (1 + np.exp(-(by.bias + (rows * weights).sum(axis=1)))))
