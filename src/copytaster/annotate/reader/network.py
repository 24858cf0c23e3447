"""The network itself, in numpy: words in, scores out.

Residual convolutions read the words of an article; layers of scores give parts of speech, names and cues. Around each
cue a narrower stack reads a window of words and tells which belong to that cue's source and content.
"""

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from itertools import accumulate
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from ...algorithms import convolutions, winograd
from ...algorithms.convolutions import Floats, centred
from ...language.pieces import pieces
from ...language.vectors import vectors
from .features import LISTS, Inputs, numbers_of

FILE = "reader.npz"
DILATIONS = (1, 2, 4, 8, 16, 1)
"""How far apart the three words are that a layer looks at."""
WINDOW_DILATIONS = (1, 3, 9, 27)
BEHIND, AHEAD = 44, 56
"""Words of a window before the first word of its cue, and from that word on."""
WINDOW = BEHIND + AHEAD
MARKS = 8
TAGS = 6
_TABLES = ("tuned", "prefix", "endings.0", "endings.1", "endings.2", "shape")
"""The tables of embeddings behind that of word vectors, in the order in which they are mixed."""
_CENTRED = (
    "mix.weight",
    "mix.bias",
    "context.weight",
    "narrow.weight",
    "narrow.bias",
    "marks.weight",
    "of_cue.weight",
    "distance.weight",
)
"""Weights of which the vectors are made that the layers begin with."""
_HEADS = ("pos", "names", "cue")
_FORMS_KEPT = 40_000
"""Forms of which is kept what is made of them, half a kilobyte each; a thousand articles have thirty thousand."""
_PLACES = np.float64(2**18)
"""What is made of a form is rounded to so many parts of one."""
_CUES_AT_ONCE = 64
NOTHING = np.array([20, 0, 0, 0, 0, 0], np.float32)
"""Scores of the tags where a window lies outside its text."""


class Network(msgspec.Struct, frozen=True):
    """The weights, by name; tables of embeddings are kept in bytes with a scale."""

    weights: dict[str, Floats]
    tables: dict[str, tuple[NDArray[np.int8], np.float32]]
    layers: winograd.Layers
    window: convolutions.Layers
    heads: tuple[Floats, Floats]
    """Weights and biases of all heads side by side."""
    forming: tuple[tuple[NDArray[np.float64], NDArray[np.float64]], ...]
    """Weights and biases of the two layers that make a vector of a form."""
    made: dict[str, bytes]
    """Form -> its vector, kept from text to text, the first `_FORMS_KEPT` that are met."""


class Scores(msgspec.Struct, frozen=True):
    """What the network makes of every word."""

    encoded: Floats
    """(size, words)"""
    pos: Floats
    names: Floats
    cue: Floats


@lru_cache(maxsize=1)
def shipped() -> Network:
    """The shipped network; about 30 ms to load, once."""
    return load(Path(__file__).parents[1].joinpath("models", FILE).read_bytes())


def load(content: bytes) -> Network:
    """A network from the bytes of its file."""
    weights: dict[str, Floats] = {}
    tables: dict[str, tuple[NDArray[np.int8], np.float32]] = {}
    with np.load(BytesIO(content)) as arrays:
        for name in arrays.files:
            if name.endswith(".scale"):
                continue
            if arrays[name].dtype == np.int8:
                tables[name] = (arrays[name], np.float32(arrays[f"{name}.scale"]))
            else:
                weights[name] = arrays[name].astype(np.float32)
    weights |= {name: centred(weights[name]) for name in _CENTRED}
    return Network(
        weights,
        tables,
        layers=winograd.prepare(weights, "layers", DILATIONS),
        window=convolutions.prepare(weights, "window", WINDOW_DILATIONS),
        heads=(
            np.hstack([weights[f"heads.{name}.weight"] for name in _HEADS]),
            np.hstack([weights[f"heads.{name}.bias"] for name in _HEADS]),
        ),
        forming=tuple(
            (weights[f"{name}.weight"].astype(np.float64), weights[f"{name}.bias"].astype(np.float64))
            for name in ("hidden", "mix")
        ),
        made={},
    )


def score_words(model: Network, inputs: Inputs) -> Scores:
    """Read a text, or a block of a long one."""
    words = len(inputs.form_of)
    order = winograd.arranged(model.layers, words)
    x = inputs.context[order] @ model.weights["context.weight"]
    x += _of_forms(model, inputs.forms)[inputs.form_of[order]]
    encoded = winograd.apply(model.layers, x, words)
    weight, bias = model.heads
    scores = np.ascontiguousarray((encoded @ weight + bias).T)  # of a few scores a word, columns are quicker
    first, second, _ = accumulate(len(model.weights[f"heads.{name}.bias"]) for name in _HEADS)
    return Scores(encoded.T, scores[:first].T, scores[first:second].T, scores[second:].T)


def _of_forms(model: Network, forms: Sequence[str]) -> Floats:
    """The vector of every form, made anew only where the form has not been met before."""
    new = [form for form in forms if form not in model.made]
    rows = dict(zip(new, map(bytes, _made_of(model, new)), strict=True)) if new else {}
    found = b"".join([rows.get(form) or model.made[form] for form in forms])
    if len(model.made) < _FORMS_KEPT:
        model.made.update(rows)
    return np.frombuffer(found, np.float32).reshape(len(forms), -1)


def _made_of(model: Network, forms: Sequence[str]) -> Floats:
    """The vectors of forms.

    A sum's last digits depend on the rows that are added up beside it, so sums are of double precision and then
    rounded: a form has the same vector whatever forms it is met with (but for a sum on the edge of rounding), and what
    is read does not hang on what was read before.
    """
    columns = numbers_of(forms)
    *rows, lists = columns[:, :8].T
    known = vectors()
    tables = [(known.matrix, np.float32(known.scale)), *(model.tables[f"{name}.weight"] for name in _TABLES)]
    (hidden, hidden_bias), (mix, mix_bias) = model.forming
    mixed = np.empty((len(columns), len(hidden)), np.float32)
    place = 0
    for (table, scale), row in zip(tables, rows, strict=True):
        np.multiply(table[row], scale, out=mixed[:, place : place + table.shape[1]])
        place += table.shape[1]
    mixed[:, place:-LISTS] = _of_pieces(columns[:, 8:])
    mixed[:, -LISTS:] = (lists[:, None] >> np.arange(LISTS)) & 1
    of_form = np.maximum(mixed.astype(np.float64) @ hidden + hidden_bias, 0) @ mix + mix_bias
    return np.asarray(np.rint(of_form * _PLACES) / _PLACES, np.float32)


def _of_pieces(rows: NDArray[np.int32]) -> Floats:
    """The mean vector of the pieces of each form: (forms, MOST) -> (forms, dimensions)."""
    table = pieces()
    number = np.maximum((rows > 0).sum(axis=1, keepdims=True), 1)
    return np.asarray(table.matrix[rows].sum(axis=1, dtype=np.int32) * (table.scale / number), np.float32)


def score_windows(
    model: Network, encoded: Floats, cues: Sequence[tuple[int, int]], sentence_of: NDArray[np.int64]
) -> Floats:
    """The tags of the words around each cue, (WINDOW, tags, cues): a window begins BEHIND words before its cue."""
    weights = model.weights
    narrow = weights["narrow.weight"].T @ encoded + weights["narrow.bias"][:, None]
    batches = [
        _window_batch(model, encoded, narrow, cues[place : place + _CUES_AT_ONCE], sentence_of)
        for place in range(0, len(cues), _CUES_AT_ONCE)
    ]
    return np.concatenate(batches, axis=2) if batches else np.zeros((WINDOW, TAGS, 0), np.float32)


def _window_batch(
    model: Network,
    encoded: Floats,
    narrow: Floats,
    cues: Sequence[tuple[int, int]],
    sentence_of: NDArray[np.int64],
) -> Floats:
    weights = model.weights
    size, number = len(narrow), len(cues)
    first = np.array([cue[0] for cue in cues])
    last = np.array([cue[1] for cue in cues])
    indices = np.arange(-BEHIND, AHEAD)[:, None] + first
    inside = (indices >= 0) & (indices < encoded.shape[1])
    known = None if inside.all() else inside.reshape(-1)
    clipped = np.clip(indices, 0, encoded.shape[1] - 1)
    marks = np.zeros((MARKS, indices.size), np.float32)
    marks[0] = ((indices >= first) & (indices < last)).reshape(-1)
    apart = np.clip(sentence_of[clipped] - sentence_of[first], -3, 3).reshape(-1)
    marks[4 + apart, np.arange(indices.size)] = 1
    means = encoded[:, first]
    for place in np.flatnonzero(last - first > 1):
        means[:, place] = encoded[:, first[place] : last[place]].mean(axis=1)
    x = np.take(narrow, clipped.reshape(-1), axis=1)
    x += weights["marks.weight"].T @ marks
    windows = x.reshape(size, WINDOW, number)
    windows += (weights["of_cue.weight"].T @ means)[:, None]
    windows += weights["distance.weight"].T[:, :, None]
    read = convolutions.apply(model.window, x, number, known)
    tags = (weights["tags.weight"].T @ read + weights["tags.bias"][:, None]).reshape(TAGS, WINDOW, number)
    tags = np.where(inside, tags, NOTHING[:, None, None])
    return np.ascontiguousarray(tags.transpose(1, 0, 2))
