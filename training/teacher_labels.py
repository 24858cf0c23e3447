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
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from copytaster.annotate.reader.decoding import softmax
from training.reader_batches import cue_words
from training.reader_corpus import Corpus, Cues, corpus, join
from training.reader_data import Sample, records, sample, training_samples
from training.reader_network import Reader
from training.reader_scores import read_all
from training.teacher import add_teacher, taught_teacher

_FILES = ("stories-other.jsonl.gz", "articles-more.jsonl.gz")
_LETTERS = 3_600
"""The paragraphs of an article are read that begin before so many letters: more articles teach more than long ones."""
_LIKELY_ENOUGH = 0.5
"""Probability of a cue from which the words around it are taught; how likely cues are is taught of all words."""
_LEAST = 40
"""Words of an article."""
_AT_ONCE = 1_000
"""Articles."""


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


def taught(model: Reader, texts: Corpus) -> Corpus:
    """Texts with what the teacher says of them: of what nobody marked, all; of marked texts, what is not marked."""
    readings = read_all(model, texts)
    unknown = {name: np.maximum.reduceat(texts.gold[name], texts.texts[:-1]) < 0 for name in ("pos", "names")}
    nothing = unknown["pos"] & unknown["names"] & ~texts.attributed
    likely = dict(texts.taught)
    for name, asked in (
        ("pos", texts.attributed | unknown["pos"]),
        ("names", texts.attributed | unknown["names"]),
        ("cue", nothing),
    ):
        told = _bytes(np.concatenate([getattr(scores, name) for scores, _, _ in readings]))
        likely[name] = np.where(texts.of_texts(asked)[:, None], told, likely[name])
    first, words, tags = [texts.cues.first], [texts.cues.words], [texts.cues.tags]
    for number in np.flatnonzero(nothing).tolist():
        _, cues, scores = readings[number]
        kept = [place for place, (_, sure) in enumerate(cues) if sure >= _LIKELY_ENOUGH]
        if kept:
            spans = [cues[place][0] for place in kept]
            first.append(np.array([begin for begin, _ in spans]) + texts.texts[number])
            words.append(cue_words(spans).astype(np.int8))
            tags.append(_bytes(scores[:, :, kept].transpose(2, 0, 1)))
    begins = np.concatenate(first)
    order = np.argsort(begins, kind="stable")
    return msgspec.structs.replace(
        texts,
        taught=likely,
        cues=Cues(begins[order], np.concatenate(words)[order], np.concatenate(tags)[order]),
        others=texts.others | nothing,
    )


def _bytes(scores: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.rint(softmax(scores) * 255).astype(np.uint8)


def load_labels(path: Path) -> tuple[Corpus, Corpus]:
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
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    model = taught_teacher(options, options.teacher)
    marked = taught(model, corpus(training_samples(options.data)))
    drawn = list(beginnings(options.data, options.articles, options.seed))
    others = [
        taught(model, corpus(unmarked_samples(drawn[first : first + _AT_ONCE])))
        for first in range(0, len(drawn), _AT_ONCE)
    ]
    with options.output.open("wb") as file:
        pickle.dump((marked, join(others)), file, protocol=5)


if __name__ == "__main__":
    main()
