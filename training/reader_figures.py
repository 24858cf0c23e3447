"""How good the network is by itself, without the rules around it, on development data."""

import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.attributions import Attributions, compare
from copytaster.annotate.reader.decoding import POS, find_attributed, find_named, parts_of_speech
from copytaster.annotate.reader.network import FILE, Network, load, score_words
from copytaster.model import Offsets
from training.reader_data import Sample, named, sample, treebank


@lru_cache(maxsize=4)
def _treebank(path: Path) -> list[Sample]:
    return treebank(path)


@lru_cache(maxsize=4)
def _named(path: Path) -> list[Sample]:
    return named(path, start="n")


@lru_cache(maxsize=200)
def _sample(name: str, text: str) -> Sample:
    return sample(name, text)


def measure(data: Path, folder: Path) -> dict[str, float]:
    """Name of a figure -> its value."""
    model = load((folder / FILE).read_bytes())
    found = {
        f"pos.{name}": accuracy(model, _treebank(data / f"{name}-dev.conllu.gz")) for name in ("ewt", "gum")
    }
    found["names.pud"] = names_f1(model, _named(data / "uner-pud.jsonl.gz"))

    def read(record: dict[str, Any]) -> Attributions:
        return attributions(model, _sample(record["id"], record["text"]))

    for name, count in compare(data, read).items():
        found[f"attributions.{name}"] = count.f1
    return found


def accuracy(model: Network, samples: list[Sample]) -> float:
    """Share of words with the right part of speech."""
    right = known = 0
    for item in samples:
        tags = np.array([POS.index(tag) for tag in parts_of_speech(score_words(model, item.inputs))])
        right += int((tags == item.pos).sum())
        known += int((item.pos >= 0).sum())
    return right / known


def names_f1(model: Network, samples: list[Sample]) -> float:
    """F1 over names with exact bounds and kind; names of kind `other` are not counted."""
    right = found = known = 0
    for item in samples:
        gold: set[tuple[int, int, str]] = set()
        for index, tag in enumerate(item.names.tolist()):
            if tag > 0 and tag % 2:
                last = index + 1
                while last < len(item.names) and item.names[last] == tag + 1:
                    last += 1
                gold.add((index, last, ("person", "organisation", "place", "other")[tag // 2]))
        mine = {
            (name.first, name.last, name.kind)
            for name in find_named(score_words(model, item.inputs))
            if name.kind != "other"
        }
        right, found, known = right + len(mine & gold), found + len(mine), known + len(gold)
    return 2 * right / max(1, found + known)


def attributions(model: Network, item: Sample) -> Attributions:
    """The attributions that the network alone finds."""

    def offsets(first: int, last: int) -> Offsets:
        return item.words[first][0], item.words[last - 1][1]

    scores = score_words(model, item.inputs)
    return [
        {
            "source": [offsets(*piece) for piece in found.source],
            "cue": [offsets(*found.cue)],
            "content": [offsets(*piece) for piece in found.content],
        }
        for found in find_attributed(model, scores, item.sentence_of)
    ]


def main() -> None:
    """Print the figures of a model: `python -m training.reader_figures DATA FOLDER`."""
    for name, value in measure(Path(sys.argv[1]), Path(sys.argv[2])).items():
        print(f"{name:32} {value:.4f}")


if __name__ == "__main__":
    main()
