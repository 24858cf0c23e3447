"""Let the teacher read what the reader is to learn from: marked texts, and articles that nobody has marked.

    python -m training.teacher_labels --data ../shared/data --encoder FOLDER --teacher STATE --output LABELS

Of the beginnings of dated articles without labels (stories-other and articles-more, whose repository is Apache-2.0;
the texts belong to their outlets) it says how likely it holds every part of speech, name and cue, and every tag of the
words around its cues; of marked texts, what people have not marked in them. The file is for training alone: it holds
the texts.
"""

import argparse
import pickle
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from copytaster.annotate.reader.decoding import softmax
from training.reader_data import Sample, Told, records, sample, training_samples
from training.reader_network import Reader
from training.reader_scores import Reading, read_all
from training.teacher import add_teacher, taught_teacher

_FILES = ("stories-other.jsonl.gz", "articles-more.jsonl.gz")
_LETTERS = 3_600
"""The paragraphs of an article are read that begin before so many letters: more articles teach more than long ones."""
_LIKELY_ENOUGH = 0.5
"""Probability of a cue from which the words around it are taught; how likely cues are is taught of all words."""
_LEAST = 40
"""Words of an article."""
_AT_ONCE = 200


def beginnings(data: Path, number: int, seed: int) -> Iterator[tuple[str, str]]:
    """Name and text of some articles, drawn by chance."""
    texts = [(record["id"], record["text"]) for name in _FILES for record in records(data / name)]
    random.Random(seed).shuffle(texts)
    for name, text in texts[:number]:
        edge = text.find("\n", _LETTERS)
        yield name, text if edge < 0 else text[:edge]


def unmarked_samples(texts: Iterable[tuple[str, str]]) -> list[Sample]:
    """Texts that nobody has marked, but for the shortest."""
    return [item for name, text in texts if len((item := sample(name, text)).words) >= _LEAST]


def taught(model: Reader, samples: Sequence[Sample]) -> list[Sample]:
    """Texts with what the teacher says of them."""
    return [
        _taught(item, reading)
        for some in (samples[first : first + _AT_ONCE] for first in range(0, len(samples), _AT_ONCE))
        for item, reading in zip(some, read_all(model, some), strict=True)
    ]


def _taught(item: Sample, reading: Reading) -> Sample:
    scores, cues, tags = reading
    of_programs = item.readings is not None
    names = [name for name in ("pos", "names") if of_programs or (getattr(item, name) < 0).all()]
    if len(names) < 2 or of_programs:
        return msgspec.structs.replace(item, taught={name: _bytes(getattr(scores, name)) for name in names})
    kept = [place for place, (_, likely) in enumerate(cues) if likely >= _LIKELY_ENOUGH]
    return msgspec.structs.replace(
        item,
        others=True,
        taught={name: _bytes(getattr(scores, name)) for name in (*names, "cue")},
        told=Told(
            np.array([cues[place][0] for place in kept], np.int64).reshape(-1, 2),
            _bytes(tags[:, :, kept].transpose(2, 0, 1)),
        ),
    )


def _bytes(scores: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.rint(softmax(scores) * 255).astype(np.uint8)


def load_labels(path: Path) -> tuple[list[Sample], list[Sample]]:
    """What `main` has written: marked texts and others."""
    with path.open("rb") as file:
        marked, others = pickle.load(file)
    return marked, others


def main() -> None:
    """Read, and write the labels."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    add_teacher(parser)
    parser.add_argument("--teacher", type=Path, required=True, help="state that training.teacher has written")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=9_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    model = taught_teacher(options, options.teacher)
    marked = taught(model, training_samples(options.data))
    others = taught(model, unmarked_samples(beginnings(options.data, options.articles, options.seed)))
    with options.output.open("wb") as file:
        pickle.dump((marked, others), file, protocol=5)


if __name__ == "__main__":
    main()
