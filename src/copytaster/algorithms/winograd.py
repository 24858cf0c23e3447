"""Residual convolutions over the words of one text by half as many products.

What a layer makes of four words, each with the word behind and the word ahead, takes twelve products of a vector and a
matrix. Winograd's way F(4, 3) takes six: of sums and differences of the six words that the four look at, out of which
sums and differences make the four. It is the product of two polynomials, told from its values at the points 0, 1, -1,
2, -2 and infinity. A number comes out as it does by twelve products but for some three millionths.

Vectors are rows: (words, size). Sums are quick where long stretches of memory are added, so the words lie in an order
in which the first, the second, the third and the fourth words of all fours follow one another whatever the layer's
step: a text is laid out in lines of `stride` words, and read column by column (`arranged`). Beside the columns stand
those behind the first and those ahead of the last, which are columns of the other side, a line above or below.

S. Winograd, Arithmetic Complexity of Computations (1980); A. Lavin and S. Gray, Fast Algorithms for Convolutional
Neural Networks (2016).
"""

from collections.abc import Mapping, Sequence
from math import lcm

import msgspec
import numpy as np
from numpy.typing import NDArray

from .convolutions import LEAST_VARIANCE, Floats, Norm, folded

_POINTS = (0, 1, -1, 2, -2)
_ROWS = 4
_TWO, _FOUR, _ONE = np.float32(2), np.float32(4), np.float32(1)


class Layers(msgspec.Struct, frozen=True):
    """A stack of layers, ready for use."""

    steps: tuple[int, ...]
    """How far apart the three words are that a layer looks at."""
    stride: int
    """How far apart the words of a column are: whole fours of any step."""
    floors: tuple[Floats, ...]
    """(4 * size,): four times, since long rows are quicker."""
    products: tuple[Floats, ...]
    """(6, size, size)"""
    biases: tuple[Floats, ...]
    last: Norm


def prepare(weights: Mapping[str, Floats], name: str, steps: Sequence[int]) -> Layers:
    """The layers of a name among the weights as they were trained."""
    layers, last = folded(weights, name, steps)
    values = np.array(
        [
            [
                point**power / np.prod([point - other for other in _POINTS if other != point])
                for power in range(3)
            ]
            for point in _POINTS
        ]
        + [[0, 0, 1]]
    )
    return Layers(
        steps=tuple(steps),
        stride=lcm(*(4 * step for step in steps)),
        floors=tuple(np.tile(layer.floor, _ROWS) for layer in layers),
        products=tuple(np.einsum("pw,wio->pio", values, layer.weight).astype(np.float32) for layer in layers),
        biases=tuple(layer.bias.astype(np.float32) for layer in layers),
        last=last,
    )


def arranged(layers: Layers, words: int) -> NDArray[np.int64]:
    """The words in the order in which `apply` wants their vectors; places behind the last word have the last one."""
    lines = -(-words // layers.stride)
    order = np.arange(lines * layers.stride).reshape(lines, layers.stride).T.reshape(-1)
    return np.minimum(order, words - 1)


def apply(layers: Layers, x: Floats, words: int) -> Floats:
    """Vectors without their means, as `arranged`, through the layers: (words, size) in the order of the text.

    `x` is used up. All layers share their buffers: fresh memory costs more than the arithmetic.
    """
    places, size = x.shape
    stride, farthest = layers.stride, max(layers.steps)
    lines = places // stride
    columns = np.empty((farthest + stride + 4 * farthest, lines, size), np.float32)
    own = columns[farthest : farthest + stride]
    buffers = np.empty((6, places // 4, size), np.float32)
    for step, floor, products, bias in zip(
        layers.steps, layers.floors, layers.products, layers.biases, strict=True
    ):
        _normed(x, floor, own)
        floor = floor[:size]
        if words % stride:
            own[words % stride :, -1] = floor
        behind, ahead = columns[farthest - step : farthest], columns[farthest + stride :][: 2 * step]
        behind[:, 0] = floor
        behind[:, 1:] = own[stride - step :, :-1]
        ahead[:, -1] = floor
        ahead[:, :-1] = own[: 2 * step, 1:]
        fours = stride // (4 * step)
        _six_products(
            [columns[farthest + word * step :][:stride].reshape(fours, 4, -1)[:, 0] for word in range(-1, 5)],
            [x.reshape(fours, 4, -1)[:, word] for word in range(4)],
            products,
            bias,
            buffers,
        )
    scale, shift = layers.last.scale, layers.last.shift
    _normed(x, np.tile(-shift / scale, _ROWS), own)
    own += shift / scale
    own *= scale
    return np.ascontiguousarray(own.transpose(1, 0, 2)).reshape(-1, size)[:words]


def _normed(x: Floats, floor: Floats, into: Floats) -> None:
    """Each vector, whose mean is 0, divided by its deviation, and cut at the floor."""
    variance = np.vecdot(x, x)
    variance *= np.float32(1 / x.shape[1])
    variance += LEAST_VARIANCE
    np.sqrt(variance, out=variance)
    np.divide(_ONE, variance, out=variance)
    np.multiply(x, variance[:, None], out=into.reshape(x.shape))
    wide = into.reshape(-1, len(floor))
    np.maximum(wide, floor, out=wide)


def _six_products(
    words: Sequence[Floats], sums: Sequence[Floats], products: Floats, bias: Floats, buffers: Floats
) -> None:
    """Add to four words what a layer makes of them, the one behind them and the one ahead.

    Points of one size and either sign share their even powers, and their odd ones but for the sign.
    """
    w0, w1, w2, w3, w4, w5 = words
    x0, x1, x2, x3 = sums
    even, odd, a, b, c, d = buffers.reshape(6, *w0.shape)
    rows_a, rows_b, rows_c, rows_d = buffers[2:]

    np.multiply(w2, _FOUR, out=even)
    np.subtract(w4, even, out=even)  # w4 - 4 w2
    np.multiply(w1, _FOUR, out=odd)
    np.subtract(w3, odd, out=odd)  # w3 - 4 w1

    np.multiply(w0, _FOUR, out=a)
    a -= w2
    a += even
    np.matmul(rows_a, products[0], out=rows_d)  # of 0
    x0 += d

    np.add(even, odd, out=a)
    np.subtract(even, odd, out=b)
    np.matmul(rows_a, products[1], out=rows_d)  # of 1, where a bias comes to all four
    rows_d += bias
    np.matmul(rows_b, products[2], out=rows_c)  # of -1
    np.add(d, c, out=a)
    x0 += a
    x2 += a
    np.subtract(d, c, out=a)
    x1 += a
    x3 += a

    np.subtract(w4, w2, out=even)
    np.subtract(w3, w1, out=odd)
    odd *= _TWO
    np.add(even, odd, out=a)
    np.subtract(even, odd, out=b)
    np.matmul(rows_a, products[3], out=rows_d)  # of 2
    np.matmul(rows_b, products[4], out=rows_c)  # of -2
    np.add(d, c, out=a)
    x0 += a
    a *= _FOUR
    x2 += a
    np.subtract(d, c, out=a)
    a *= _TWO
    x1 += a
    a *= _FOUR
    x3 += a

    np.subtract(w5, w3, out=a)
    odd *= _TWO
    a -= odd
    np.matmul(rows_a, products[5], out=rows_d)  # of infinity
    x3 += d
