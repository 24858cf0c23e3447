"""Residual convolutions over words, arranged so that a layer is one matrix product and few passes over memory.

Vectors are columns: (size, places). Several texts of one length lie interleaved, all their first words before all their
second ones, so that a step along the text is a shift of the columns. Two things are worked out once, when the weights
are loaded: every vector is kept without its mean, as the norms want it, and the bias is the row of a constant input.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_LEAST_VARIANCE = np.float32(1e-5)


class Layers(msgspec.Struct, frozen=True):
    """A stack of layers, ready for use."""

    steps: tuple[int, ...]
    """How far apart the three words are that a layer looks at."""
    scales: tuple[Floats, ...]
    """Of each layer's norm and of the last, (size, 1)."""
    shifts: tuple[Floats, ...]
    products: tuple[Floats, ...]
    """(size, 3 * size + 1): for the word behind, the word itself, the word ahead, and the bias."""
    mean: Floats
    """(size,)"""


class Network(msgspec.Struct, frozen=True):
    """A small network whose first parts are a layer `inward` and convolutions `layers`: its weights by name."""

    weights: dict[str, Floats]
    layers: Layers


def load(path: Path, steps: Sequence[int]) -> Network:
    """A network from its file; `steps` are those of its layers."""
    with np.load(path) as arrays:
        weights = {name: arrays[name].astype(np.float32) for name in arrays.files}
    return Network(weights, prepare(weights, "layers", steps))


def read(network: Network, texts: Sequence[Floats]) -> tuple[Floats, Floats]:
    """Texts, (words, features) each, as each word reads among its neighbours, and which words there are.

    (longest, texts, size), what lies behind a text being 0, and (longest, texts), 1 for words.
    """
    longest = max(map(len, texts))
    known = np.zeros((longest, len(texts)), np.float32)
    words = np.zeros((longest, len(texts), len(network.weights["inward.weight"])), np.float32)
    for column, text in enumerate(texts):
        known[: len(text), column] = 1
        words[: len(text), column] = text
    mask = known.reshape(-1)
    first = words.reshape(len(mask), -1) @ network.weights["inward.weight"] + network.weights["inward.bias"]
    x = np.ascontiguousarray((np.maximum(first, 0) * mask[:, None]).T)
    return apply(network.layers, x, len(texts), mask).T.reshape(longest, len(texts), -1), known


def prepare(weights: Mapping[str, Floats], name: str, steps: Sequence[int]) -> Layers:
    """The layers of a name among the weights as they were trained."""
    norms = [f"{name}.norms.{layer}" for layer in range(len(steps))] + [f"{name}.last"]
    size = len(weights[f"{norms[0]}.weight"])
    return Layers(
        steps=tuple(steps),
        scales=tuple(weights[f"{norm}.weight"][:, None] for norm in norms),
        shifts=tuple(weights[f"{norm}.bias"][:, None] for norm in norms),
        products=tuple(
            _product(
                weights[f"{name}.convolutions.{layer}.weight"], weights[f"{name}.convolutions.{layer}.bias"]
            )
            for layer in range(len(steps))
        ),
        mean=np.full(size, 1 / size, np.float32),
    )


def _product(weight: Floats, bias: Floats) -> Floats:
    joined = np.vstack([weight, bias[None]])
    return np.ascontiguousarray((joined - joined.mean(axis=1, keepdims=True)).T)


def apply(layers: Layers, x: Floats, texts: int, known: Floats | None) -> Floats:
    """(size, words * texts) through the layers; `known` is 0 where a place lies outside its text, (words * texts,).

    `x` is used up. All layers share their buffers: fresh memory costs more than the arithmetic.
    """
    size, places = x.shape
    wide = np.empty((3 * size + 1, places), np.float32)
    wide[-1] = 1
    behind, middle, ahead = wide[:size], wide[size : 2 * size], wide[2 * size : -1]
    inner = np.empty_like(x)
    x -= layers.mean @ x
    for layer, step in enumerate(layers.steps):
        _normed(layers, layer, x, known, middle)
        far = min(step * texts, places)
        behind[:, :far] = 0
        behind[:, far:] = middle[:, : places - far]
        ahead[:, : places - far] = middle[:, far:]
        ahead[:, places - far :] = 0
        np.matmul(layers.products[layer], wide, out=inner)
        x += inner
    _normed(layers, len(layers.steps), x, known, inner)
    return inner


def _normed(layers: Layers, layer: int, x: Floats, known: Floats | None, into: Floats) -> None:
    """Each vector, whose mean is 0, divided by its deviation, weighed, and cut at zero."""
    np.multiply(x, x, out=into)
    variance = layers.mean @ into
    variance += _LEAST_VARIANCE
    np.sqrt(variance, out=variance)
    np.divide(np.float32(1), variance, out=variance)
    np.multiply(x, variance, out=into)
    into *= layers.scales[layer]
    into += layers.shifts[layer]
    np.maximum(into, np.zeros(into.shape[1], np.float32), out=into)  # thrice as fast as with the number 0
    if known is not None:
        into *= known
