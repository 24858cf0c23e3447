"""Convolutions by few products and passes give what the plain sums give, whatever the length of the text."""

import numpy as np
import pytest
from numpy.typing import NDArray

from copytaster.algorithms import convolutions, winograd
from copytaster.algorithms.convolutions import Floats, centred

STEPS = (1, 2, 4, 1)
SIZE = 12
Doubles = NDArray[np.float64]


def weights() -> dict[str, Floats]:
    random = np.random.default_rng(1)
    found: dict[str, Floats] = {}
    for layer in (*range(len(STEPS)), None):
        norm = "layers.last" if layer is None else f"layers.norms.{layer}"
        found[f"{norm}.weight"] = random.uniform(0.4, 1.5, SIZE).astype(np.float32)
        found[f"{norm}.bias"] = random.normal(0, 0.3, SIZE).astype(np.float32)
        if layer is not None:
            name = f"layers.convolutions.{layer}"
            found[f"{name}.weight"] = random.normal(0, 0.2, (3 * SIZE, SIZE)).astype(np.float32)
            found[f"{name}.bias"] = random.normal(0, 0.2, SIZE).astype(np.float32)
    return found


def plain(found: dict[str, Floats], x: Doubles) -> Doubles:
    """The layers of one text, (words, size), as they are written in books."""
    for layer, step in enumerate(STEPS):
        inner = normed(found, f"layers.norms.{layer}", x)
        wide = np.zeros((len(x) + 2 * step, SIZE))
        wide[step : step + len(x)] = inner
        seen = np.hstack([wide[: len(x)], inner, wide[2 * step :]])
        name = f"layers.convolutions.{layer}"
        x = x + seen @ found[f"{name}.weight"].astype(np.float64) + found[f"{name}.bias"]
    return normed(found, "layers.last", x)


def normed(found: dict[str, Floats], name: str, x: Doubles) -> Doubles:
    apart = x - x.mean(axis=1, keepdims=True)
    even = apart / np.sqrt((apart**2).mean(axis=1, keepdims=True) + 1e-5)
    return np.maximum(even * found[f"{name}.weight"] + found[f"{name}.bias"], 0)


def vectors(words: int) -> Floats:
    return np.random.default_rng(words).normal(0, 1, (words, SIZE)).astype(np.float32)


@pytest.mark.parametrize("words", [1, 2, 3, 5, 15, 16, 17, 31, 64, 100])
def test_six_products_do_what_twelve_do(words: int) -> None:
    found = weights()
    layers = winograd.prepare(found, "layers", STEPS)
    x = vectors(words)
    read = winograd.apply(layers, centred(x)[winograd.arranged(layers, words)], words)
    assert read.shape == (words, SIZE)
    assert read == pytest.approx(plain(found, x.astype(np.float64)), abs=1e-4)


@pytest.mark.parametrize("texts", [[7], [4, 9, 1], [3, 3, 3, 3]])
def test_texts_side_by_side_are_read_as_alone(texts: list[int]) -> None:
    found = weights()
    layers = convolutions.prepare(found, "layers", STEPS)
    longest = max(texts)
    x = np.zeros((longest, len(texts), SIZE), np.float32)
    known = np.zeros((longest, len(texts)), np.bool_)
    for column, words in enumerate(texts):
        x[:words, column] = centred(vectors(words))
        known[:words, column] = True
    columns = np.ascontiguousarray(x.reshape(-1, SIZE).T)
    read = convolutions.apply(layers, columns, len(texts), known.reshape(-1)).T.reshape(x.shape)
    for column, words in enumerate(texts):
        alone = plain(found, vectors(words).astype(np.float64))
        assert read[:words, column] == pytest.approx(alone, abs=1e-4)
        assert not read[words:, column].any()


def test_a_scale_that_no_layer_can_take_in_is_told() -> None:
    found = weights()
    found["layers.norms.2.weight"][3] = 0
    with pytest.raises(ValueError, match=r"layers\.norms\.2"):
        convolutions.prepare(found, "layers", STEPS)
