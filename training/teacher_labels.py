"""Let the teacher read articles that nobody has marked, for the reader to learn from.

    python -m training.teacher_labels --data ../shared/data --encoder FOLDER --teacher STATE --output LABELS

Reads the beginnings of dated articles without labels (stories-other and articles-more, whose repository is
Apache-2.0; the texts belong to their outlets) and writes each with how likely the teacher holds every part of speech,
name and cue, and with the attributions that it finds. The file is for training alone: it holds the texts.
"""

import argparse
import pickle
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray

from copytaster.annotate.reader.decoding import Proposed, Stretch, softmax
from copytaster.annotate.reader.network import Scores
from training.reader_data import Attributed, Sample, records, sample
from training.reader_scores import reading
from training.teacher import add_size, load_teacher

_FILES = ("stories-other.jsonl.gz", "articles-more.jsonl.gz")
_LETTERS = 3_600
"""The paragraphs of an article are read that begin before so many letters: more articles teach more than long ones."""
_LIKELY_ENOUGH = 0.5
"""Probability of its cue from which an attribution is taught as such; how likely cues are is taught of all words."""


def beginnings(data: Path, number: int, seed: int) -> Iterator[tuple[str, str]]:
    """Name and text of some articles, drawn by chance."""
    texts = [(record["id"], record["text"]) for name in _FILES for record in records(data / name)]
    random.Random(seed).shuffle(texts)
    for name, text in texts[:number]:
        edge = text.find("\n", _LETTERS)
        yield name, text if edge < 0 else text[:edge]


def taught(item: Sample, scores: Scores, found: Sequence[Proposed]) -> Sample:
    """A text with what the teacher says of it."""
    reading = tuple(
        Attributed(_words(one.source), _words([one.cue]), _words(one.content))
        for one in found
        if one.likely >= _LIKELY_ENOUGH
    )
    likely = {name: _bytes(getattr(scores, name)) for name in ("pos", "names", "cue")}
    return msgspec.structs.replace(item, readings=(reading,), others=True, taught=likely)


def _words(stretches: Sequence[Stretch]) -> tuple[int, ...]:
    return tuple(index for first, last in stretches for index in range(first, last))


def _bytes(scores: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.rint(softmax(scores) * 255).astype(np.uint8)


def load_labels(path: Path) -> list[Sample]:
    """What `main` has written."""
    with path.open("rb") as file:
        found: list[Sample] = pickle.load(file)
    return found


def main() -> None:
    """Read, and write the labels."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the files")
    parser.add_argument("--encoder", type=Path, required=True, help="folder that holds the encoder")
    parser.add_argument("--teacher", type=Path, required=True, help="state that training.teacher has written")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=3_000)
    parser.add_argument("--seed", type=int, default=1)
    add_size(parser)
    options = parser.parse_args()
    model = load_teacher(options.encoder, options.size, options.narrow, options.layers)
    model.load_state_dict(torch.load(options.teacher), strict=False)
    model.eval()
    torch.set_num_threads(options.threads)
    read = reading(model)
    labelled = []
    begun = time.time()
    for name, text in beginnings(options.data, options.articles, options.seed):
        item = sample(name, text)
        if len(item.words) < 40:
            continue
        labelled.append(taught(item, *read(item)))
        if len(labelled) % 100 == 0:
            print(f"{len(labelled)} articles, {time.time() - begun:.0f} s", flush=True)
    with options.output.open("wb") as file:
        pickle.dump(labelled, file, protocol=5)


if __name__ == "__main__":
    main()
