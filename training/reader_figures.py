"""How good the network is by itself, without the rules around it, on development data."""

import sys
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from benchmarks.attributions import Attributions, compare
from copytaster.annotate.reader.decoding import Proposed, find_attributed, find_named, parts_of_speech
from copytaster.annotate.reader.network import FILE, Scores, load, score_words
from copytaster.language.words import PARTS_OF_SPEECH
from copytaster.model import Offsets
from training.reader_data import Sample, named, records, sample, treebank


@lru_cache(maxsize=4)
def _treebank(path: Path) -> list[Sample]:
    return treebank(path)


@lru_cache(maxsize=4)
def _named(path: Path) -> list[Sample]:
    return named(path, start="n")


@lru_cache(maxsize=200)
def _sample(name: str, text: str) -> Sample:
    return sample(name, text)


Reading = tuple[Scores, list[Proposed]]
"""The scores of the words of a text, and the attributions in it."""
Read = Callable[[Sequence[Sample]], Sequence[Reading]]
"""What is measured."""


def shipped_form(folder: Path) -> Read:
    """The model in a folder as the package reads with it."""
    model = load((folder / FILE).read_bytes())

    def read(items: Sequence[Sample]) -> list[Reading]:
        found = []
        for item in items:
            scores = score_words(model, item.inputs)
            found.append((scores, find_attributed(model, scores, item.sentence_of)))
        return found

    return read


def measure(data: Path, read: Read) -> dict[str, float]:
    """Name of a figure -> its value."""
    found = {
        f"pos.{name}": accuracy(read, _treebank(data / f"{name}-dev.conllu.gz")) for name in ("ewt", "gum")
    }
    found["names.pud"] = names_f1(read, _named(data / "uner-pud.jsonl.gz"))
    items = [_sample(id_, text) for id_, text in sorted(texts_of(data))]
    of_text = {
        item.text: attributions(item, found) for item, (_, found) in zip(items, read(items), strict=True)
    }
    for name, count in compare(data, lambda record: of_text[record["text"]]).items():
        found[f"attributions.{name}"] = count.f1
    return found


def texts_of(data: Path) -> set[tuple[str, str]]:
    """Name and text of PolNeAR's development articles."""
    return {(record["id"], record["text"]) for record in records(data / "polnear-dev.jsonl.gz")}


def accuracy(read: Read, samples: list[Sample]) -> float:
    """Share of words with the right part of speech."""
    right = known = 0
    for item, (scores, _) in zip(samples, read(samples), strict=True):
        tags = np.array([PARTS_OF_SPEECH.index(tag) for tag in parts_of_speech(scores)])
        right += int((tags == item.pos).sum())
        known += int((item.pos >= 0).sum())
    return right / known


def names_f1(read: Read, samples: list[Sample]) -> float:
    """F1 over names with exact bounds and kind; names of kind `other` are not counted."""
    right = found = known = 0
    for item, (scores, _) in zip(samples, read(samples), strict=True):
        gold: set[tuple[int, int, str]] = set()
        for index, tag in enumerate(item.names.tolist()):
            if tag > 0 and tag % 2:
                last = index + 1
                while last < len(item.names) and item.names[last] == tag + 1:
                    last += 1
                gold.add((index, last, ("person", "organisation", "place", "other")[tag // 2]))
        mine = {(name.first, name.last, name.kind) for name in find_named(scores) if name.kind != "other"}
        right, found, known = right + len(mine & gold), found + len(mine), known + len(gold)
    return 2 * right / max(1, found + known)


def attributions(item: Sample, read: Sequence[Proposed]) -> Attributions:
    """The attributions in a text, as offsets."""

    def offsets(first: int, last: int) -> Offsets:
        return item.words[first][0], item.words[last - 1][1]

    return [
        {
            "source": [offsets(*piece) for piece in found.source],
            "cue": [offsets(*found.cue)],
            "content": [offsets(*piece) for piece in found.content],
        }
        for found in read
    ]


def main() -> None:
    """Print the figures of a model: `python -m training.reader_figures DATA FOLDER`."""
    for name, value in measure(Path(sys.argv[1]), shipped_form(Path(sys.argv[2]))).items():
        print(f"{name:32} {value:.4f}")


if __name__ == "__main__":
    main()
