"""The network itself, in numpy: words in, scores out.

Residual convolutions read the words of an article; layers of scores give parts of speech, names and cues. Around each
cue a narrower stack reads a window of words and tells which belong to that cue's source and content.
"""

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from io import BytesIO

import msgspec
import numpy as np
from numpy.typing import NDArray

from ...language.vectors import vectors
from .features import LISTS, Inputs, form

FILE = "reader.npz"
DILATIONS = (1, 2, 4, 8)
"""How far apart the three words are that a layer looks at."""
WINDOW_DILATIONS = (1, 3, 9, 27)
BEHIND, AHEAD = 44, 56
"""Words of a window before the first word of its cue, and from that word on."""
WINDOW = BEHIND + AHEAD
MARKS = 8
_CUES_AT_ONCE = 64
_NOTHING = np.array([20, 0, 0, 0, 0, 0], np.float32)
"""Scores of the tags where a window lies outside its text."""
Floats = NDArray[np.float32]


class Network(msgspec.Struct, frozen=True):
    """The weights, by name; tables of embeddings are kept in bytes with a scale."""

    weights: dict[str, Floats]
    tables: dict[str, tuple[NDArray[np.int8], np.float32]]


class Scores(msgspec.Struct, frozen=True):
    """What the network makes of every word."""

    encoded: Floats
    """(words, size)"""
    pos: Floats
    names: Floats
    cue: Floats


@lru_cache(maxsize=1)
def shipped() -> Network:
    """The shipped network; about 30 ms to load, once."""
    return load(files(__package__).joinpath("..", "models", FILE).read_bytes())


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
    return Network(weights, tables)


def score_words(model: Network, inputs: Inputs) -> Scores:
    """Read a text, or a block of a long one."""
    encoded = _layers(model, "layers", _mixed(model, inputs)[None], DILATIONS, None)[0]
    heads = {
        name: encoded @ model.weights[f"heads.{name}.weight"] + model.weights[f"heads.{name}.bias"]
        for name in ("pos", "names", "cue")
    }
    return Scores(encoded, heads["pos"], heads["names"], heads["cue"])


def _mixed(model: Network, inputs: Inputs) -> Floats:
    """The first vector of every word: of its form and of its place."""
    weights = model.weights
    context = inputs.context @ weights["context.weight"]
    if not inputs.forms:
        return context
    found = [form(word) for word in inputs.forms]
    table = vectors()
    rows = np.array([item.vector for item in found])
    bits = np.array([item.lists for item in found])
    parts = [
        table.matrix[rows].astype(np.float32) * np.float32(table.scale),
        _embedded(model, "tuned", [item.tuned for item in found]),
        _embedded(model, "prefix", [item.prefix for item in found]),
        *(
            _embedded(model, f"endings.{place}", [item.endings[place] for item in found])
            for place in range(3)
        ),
        _embedded(model, "shape", [item.shape for item in found]),
        ((bits[:, None] >> np.arange(LISTS)) & 1).astype(np.float32),
    ]
    mixed = np.concatenate(parts, axis=1) @ weights["mix.weight"] + weights["mix.bias"]
    return np.asarray(mixed[inputs.form_of] + context, np.float32)


def _embedded(model: Network, name: str, rows: Sequence[int]) -> Floats:
    table, scale = model.tables[f"{name}.weight"]
    return np.asarray(table[np.array(rows)].astype(np.float32) * scale)


def _layers(model: Network, name: str, x: Floats, dilations: Sequence[int], known: Floats | None) -> Floats:
    """(texts, words, size) through residual convolutions; `known` is 0 where a window lies outside its text.

    `x` is used up. All layers share their buffers: fresh memory costs more than the arithmetic.
    """
    weights = model.weights
    texts, words, size = x.shape
    wide = np.zeros((texts, words, 3 * size), np.float32)
    inner, outer = np.empty_like(x), np.empty((texts * words, size), np.float32)
    for layer, step in enumerate(dilations):
        _normed(x, weights, f"{name}.norms.{layer}", known, inner)
        wide[:, :step, :size] = 0
        wide[:, step:, :size] = inner[:, :-step]
        wide[:, :, size : 2 * size] = inner
        wide[:, :-step, 2 * size :] = inner[:, step:]
        wide[:, max(0, words - step) :, 2 * size :] = 0
        np.matmul(wide.reshape(-1, 3 * size), weights[f"{name}.convolutions.{layer}.weight"], out=outer)
        outer += weights[f"{name}.convolutions.{layer}.bias"]
        x += outer.reshape(x.shape)
    _normed(x, weights, f"{name}.last", known, inner)
    return inner


def _normed(x: Floats, weights: dict[str, Floats], name: str, known: Floats | None, into: Floats) -> None:
    """Each vector without its mean, divided by its deviation, weighed, and cut at zero."""
    size = np.float32(x.shape[-1])
    np.subtract(x, np.einsum("...i->...", x)[..., None] / size, out=into)
    into /= np.sqrt(np.einsum("...i,...i->...", into, into) / size + np.float32(1e-5))[..., None]
    into *= weights[f"{name}.weight"]
    into += weights[f"{name}.bias"]
    np.maximum(into, 0, out=into)
    if known is not None:
        into *= known[..., None]


def score_windows(
    model: Network, encoded: Floats, cues: Sequence[tuple[int, int]], sentence_of: NDArray[np.int64]
) -> Floats:
    """The tags of the words around each cue, (cues, WINDOW, tags): the window begins BEHIND words before its cue."""
    weights = model.weights
    narrow = encoded @ weights["narrow.weight"] + weights["narrow.bias"]
    batches = [
        _window_batch(model, encoded, narrow, cues[place : place + _CUES_AT_ONCE], sentence_of)
        for place in range(0, len(cues), _CUES_AT_ONCE)
    ]
    return np.concatenate(batches) if batches else np.zeros((0, WINDOW, 6), np.float32)


def _window_batch(
    model: Network,
    encoded: Floats,
    narrow: Floats,
    cues: Sequence[tuple[int, int]],
    sentence_of: NDArray[np.int64],
) -> Floats:
    weights = model.weights
    first = np.array([cue[0] for cue in cues])
    last = np.array([cue[1] for cue in cues])
    indices = first[:, None] - BEHIND + np.arange(WINDOW)
    inside = (indices >= 0) & (indices < len(encoded))
    clipped = np.clip(indices, 0, len(encoded) - 1)
    known = inside.astype(np.float32)
    marks = np.zeros((len(cues), WINDOW, MARKS), np.float32)
    marks[..., 0] = (indices >= first[:, None]) & (indices < last[:, None])
    apart = np.clip(sentence_of[clipped] - sentence_of[first][:, None], -3, 3)
    np.put_along_axis(marks, 4 + apart[..., None], 1, axis=2)
    means = np.stack([encoded[start:stop].mean(axis=0) for start, stop in cues])
    x = narrow[clipped] + (means @ weights["of_cue.weight"])[:, None]
    x += weights["distance.weight"] + marks @ weights["marks.weight"]
    x *= known[..., None]
    read = _layers(model, "window", x, WINDOW_DILATIONS, known)
    tags = np.asarray(read @ weights["tags.weight"] + weights["tags.bias"], np.float32)
    tags[~inside] = _NOTHING
    return tags
