"""Residual convolutions over words, arranged so that a layer is one matrix product and few passes over memory.

Vectors are columns: (size, places). Several texts of one length lie interleaved, all their first words before all their
second ones, so that a step along the text is a shift of the columns. What can be worked out once is, when the weights
are loaded (`folded`). One long text is read faster by [fewer products](winograd.py).
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
LEAST_VARIANCE = np.float32(1e-5)
_PARTS = 4
"""Stretches of places that are cut at their floors one after the other, so that floors need less memory."""


class Norm(msgspec.Struct, frozen=True):
    """The norm behind the layers, whose weights nothing takes in."""

    scale: Floats
    """(size,)"""
    shift: Floats


class Folded(msgspec.Struct, frozen=True):
    """A layer that has taken in what its norm weighs.

    Of a norm's scale and shift, cut at zero, `max(x * scale + shift, 0)`, the scale goes into the layer's weights, and
    of the shift there remains the `floor` at which `x` is cut, which is what a place outside the text has.
    """

    weight: NDArray[np.float64]
    """(3, size, size): for the word behind, the word itself, and the word ahead."""
    bias: NDArray[np.float64]
    floor: Floats


class Layers(msgspec.Struct, frozen=True):
    """A stack of layers, ready for use."""

    steps: tuple[int, ...]
    """How far apart the three words are that a layer looks at."""
    floors: tuple[Floats, ...]
    """(size, 1, 1)"""
    products: tuple[Floats, ...]
    """(size, 3 * size + 1): for the word behind, the word itself, the word ahead, and the bias."""
    last: Norm
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
    x = centred(np.maximum(first, 0)).T
    return apply(network.layers, np.ascontiguousarray(x), len(texts), mask > 0).T.reshape(
        longest, len(texts), -1
    ), known


def centred(vectors: Floats) -> Floats:
    """Vectors, rows, without their means, as the norms of the layers want them."""
    return np.asarray(vectors - vectors.mean(axis=-1, keepdims=True), np.float32)


def folded(weights: Mapping[str, Floats], name: str, steps: Sequence[int]) -> tuple[list[Folded], Norm]:
    """The layers of a name among the weights as they were trained, and the norm behind them.

    What a layer adds has no mean, so that no norm has to take one off.
    """
    layers = []
    for layer in range(len(steps)):
        scale, shift, weight, bias = (
            weights[f"{name}.{part}"].astype(np.float64)
            for part in (
                f"norms.{layer}.weight",
                f"norms.{layer}.bias",
                f"convolutions.{layer}.weight",
                f"convolutions.{layer}.bias",
            )
        )
        if scale.min() <= 0:
            raise ValueError(
                f"{name}.norms.{layer}: a scale that is not above 0 cannot be taken into the layer"
            )
        split = (weight - weight.mean(axis=1, keepdims=True)).reshape(3, len(scale), -1) * scale[:, None]
        shifted = bias - bias.mean() + (shift / scale) @ split.sum(axis=0)
        layers.append(Folded(split, shifted, (-shift / scale).astype(np.float32)))
    return layers, Norm(weights[f"{name}.last.weight"], weights[f"{name}.last.bias"])


def prepare(weights: Mapping[str, Floats], name: str, steps: Sequence[int]) -> Layers:
    """The layers of a name among the weights as they were trained."""
    layers, last = folded(weights, name, steps)
    return Layers(
        steps=tuple(steps),
        floors=tuple(layer.floor[:, None, None] for layer in layers),
        products=tuple(
            np.ascontiguousarray(np.vstack([*layer.weight, layer.bias]).T.astype(np.float32))
            for layer in layers
        ),
        last=last,
        mean=np.full(len(last.scale), 1 / len(last.scale), np.float32),
    )


def apply(layers: Layers, x: Floats, texts: int, known: NDArray[np.bool_] | None) -> Floats:
    """(size, words * texts) through the layers; `known` tells which places lie in their text, (words * texts,).

    The vectors come without their means; `x` is used up. What is returned of other places is 0. All layers share their
    buffers: fresh memory costs more than the arithmetic.
    """
    size, places = x.shape
    wide = np.empty((3 * size + 1, places), np.float32)
    wide[-1] = 1
    behind, middle, ahead = wide[:size], wide[size : 2 * size], wide[2 * size : -1]
    inner = np.empty_like(x)
    unknown = None if known is None else np.flatnonzero(~known)
    for step, floor, product in zip(layers.steps, layers.floors, layers.products, strict=True):
        np.multiply(x, _per_deviation(layers.mean, x, inner), out=middle)
        parts = middle.reshape(size, _PARTS if places % _PARTS == 0 else 1, -1)
        np.maximum(
            parts, np.repeat(floor, parts.shape[2], axis=2), out=parts
        )  # thrice as fast as with one number
        floor = floor[:, 0]
        if unknown is not None:
            middle[:, unknown] = floor
        far = min(step * texts, places)
        behind[:, :far] = floor
        behind[:, far:] = middle[:, : places - far]
        ahead[:, : places - far] = middle[:, far:]
        ahead[:, places - far :] = floor
        np.matmul(product, wide, out=inner)
        x += inner
    np.multiply(x, _per_deviation(layers.mean, x, inner), out=inner)
    inner *= layers.last.scale[:, None]
    inner += layers.last.shift[:, None]
    np.maximum(inner, np.zeros(places, np.float32), out=inner)  # thrice as fast as with the number 0
    if unknown is not None:
        inner[:, unknown] = 0
    return inner


def _per_deviation(mean: Floats, x: Floats, buffer: Floats) -> Floats:
    """One by the deviation of each vector, whose mean is 0."""
    np.multiply(x, x, out=buffer)
    variance: Floats = mean @ buffer
    variance += LEAST_VARIANCE
    np.sqrt(variance, out=variance)
    return np.divide(np.float32(1), variance, out=variance)
