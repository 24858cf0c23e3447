"""Make the table of word vectors that ships with the package.

    python -m training.vectors --data ../shared/data --output src/copytaster/language/data

Reads the dated news of `articles-more`, `stories-other`, `stories-allsides`, `stories-basil` and
`stories-giveme5w1h` (some 22 million words; repositories Apache-2.0 or MIT or none stated, the texts belong to their
outlets) and learns skip-gram vectors (Mikolov and others, 2013) of the commonest words. Kept are a word's place in the
order of frequency and a vector of whole numbers, from which no text can be given back. Any JSON Lines file whose
records have `title` and `text` will do in their place. Needs gensim; see training/README.md. About 15 minutes.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from gensim.models import Word2Vec

from copytaster.annotate.reader.words import split_words
from copytaster.language.vectors import FILE, normal
from training.background import texts

FILES = ("articles-more", "stories-other", "stories-allsides", "stories-basil", "stories-giveme5w1h")
DIMENSIONS = 96
WORDS = 40_000


def lines(data: Path) -> Iterator[list[str]]:
    """The words of each paragraph, in the form of the table."""
    for name in FILES:
        path = data / f"{name}.jsonl.gz"
        for text in texts(path) if path.is_file() else ():
            for line in text.splitlines():
                words = [normal(line[start:end]) for start, end in split_words(line)]
                if len(words) > 2:
                    yield words


def learn(data: Path, workers: int) -> Word2Vec:
    """Skip-gram vectors over a window of 5; deterministic only with one worker."""
    return Word2Vec(
        sentences=list(lines(data)),
        vector_size=DIMENSIONS,
        window=5,
        min_count=10,
        max_final_vocab=WORDS,
        sg=1,
        negative=6,
        sample=1e-4,
        epochs=5,
        seed=1,
        workers=workers,
    )


def write(model: Word2Vec, path: Path) -> None:
    """The vectors, each of length 1, with unlike directions taken out, as whole numbers of a byte."""
    words = [word for word in model.wv.index_to_key if "\n" not in word][:WORDS]
    table = np.stack([model.wv[word] for word in words])
    table -= table.mean(axis=0)
    table /= np.linalg.norm(table, axis=1, keepdims=True) + 1e-9
    scale = float(np.quantile(np.abs(table), 0.9999)) / 127
    matrix = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
    matrix = np.concatenate([np.zeros((1, DIMENSIONS), np.int8), matrix])
    packed = np.frombuffer("\n".join(words).encode("utf-8"), np.uint8)
    np.savez(path, words=packed, matrix=matrix, scale=np.float32(scale))


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the files")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the table into")
    parser.add_argument("--workers", type=int, default=1, help="threads; more than one is not reproducible")
    options = parser.parse_args()
    path = options.output / FILE
    write(learn(options.data, options.workers), path)
    print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
