"""Make the table of pieces of words that ships with the package.

    python -m training.pieces --data ../shared/data --encoder FOLDER --teacher STATE \\
        --output src/copytaster/language/data

Every piece of the encoder's vocabulary that is written in Latin letters or digits, and the commonest words of the news
that it has no piece for, are read by the teacher by themselves; what it makes of each, reduced to its principal
components, is its vector. Needs torch and transformers, and the teacher of `training.teacher`. Some minutes.
"""

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from copytaster.language.pieces import FILE, plain
from training.background import texts
from training.teacher import Teacher, add_teacher, taught_teacher

DIMENSIONS = 96
FILES = ("articles-more", "stories-other")
WORDS = 36_000
"""How many words are added to the pieces."""
_KEPT = re.compile(r"(?:##)?[a-z0-9]+")
_WORD = re.compile(r"[^\W\d_]{3,20}")
_AT_ONCE = 512


def common_words(data: Path, known: set[str]) -> list[str]:
    """The commonest words of the news that are not `known`, at least four times found."""
    counts = Counter[str]()
    for name in FILES:
        for text in texts(data / f"{name}.jsonl.gz"):
            counts.update(_WORD.findall(text))
    plainly = Counter[str]()
    for word, number in counts.items():
        plainly[plain(word)] += number
    ordered = sorted(plainly.items(), key=lambda item: (-item[1], item[0]))
    return [word for word, number in ordered if number >= 4 and _KEPT.fullmatch(word) and word not in known][
        :WORDS
    ]


def read_alone(model: Teacher, rows: Sequence[Sequence[int]]) -> NDArray[np.float32]:
    """What the teacher makes of each word by itself, the mean of its pieces: (words, size of the encoder)."""
    found = np.zeros((len(rows), model.encoder.config.hidden_size), np.float32)
    order = sorted(range(len(rows)), key=lambda index: len(rows[index]))
    for first in range(0, len(order), _AT_ONCE):
        chosen = order[first : first + _AT_ONCE]
        longest = max(len(rows[index]) for index in chosen)
        ids = np.full((len(chosen), longest + 2), model.fills)
        inside = np.zeros((*ids.shape, 1), np.float32)
        for place, index in enumerate(chosen):
            row = [model.opens, *rows[index], model.closes]
            ids[place, : len(row)] = row
            inside[place, 1 : len(row) - 1] = 1
        with torch.inference_mode():
            shares = model.on(inside)
            sums = (model.states(model.on(ids)) * shares).sum(1)
            found[chosen] = (sums / shares.sum(1)).cpu().numpy()
    return found


def reduced(states: NDArray[np.float32]) -> NDArray[np.float32]:
    """Principal components, of length 1 on the average."""
    states = states - states.mean(axis=0)
    _, _, directions = np.linalg.svd(states[:: max(1, len(states) // 20_000)], full_matrices=False)
    table = states @ directions[:DIMENSIONS].T
    return np.asarray(table / np.linalg.norm(table, axis=1).mean(), np.float32)


def write(model: Teacher, data: Path, folder: Path) -> None:
    """Read with a teacher, and write the table."""
    vocabulary = sorted(model.tokenizer.get_vocab().items(), key=lambda item: item[1])
    words = [word for word, _ in vocabulary if _KEPT.fullmatch(word)]
    rows: list[Sequence[int]] = [[number] for word, number in vocabulary if _KEPT.fullmatch(word)]
    added = common_words(data, set(words))
    table = reduced(read_alone(model, rows + [model.pieces_of(word) for word in added]))
    words += added
    scale = float(np.quantile(np.abs(table), 0.9999)) / 127
    matrix = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
    matrix = np.concatenate([np.zeros((1, DIMENSIONS), np.int8), matrix])
    path = folder / FILE
    np.savez(
        path, words=np.frombuffer("\n".join(words).encode(), np.uint8), matrix=matrix, scale=np.float32(scale)
    )
    print(f"{path}: {len(words)} pieces and words, {path.stat().st_size} bytes")


def main() -> None:
    """Read and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    add_teacher(parser)
    parser.add_argument("--teacher", type=Path, required=True, help="state that training.teacher has written")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the table into")
    options = parser.parse_args()
    write(taught_teacher(options, options.teacher), options.data, options.output)


if __name__ == "__main__":
    main()
