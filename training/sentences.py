"""Make the model that tells where a sentence ends.

    python training/sentences.py --data ../shared/data --output src/copytaster/annotate/models

Reads `ewt-train.conllu.gz` (UD English EWT: annotations CC BY-SA 4.0, its texts belong to their authors), puts the
raw text together as `benchmarks/sentences.py` does, asks `copytaster.annotate.breaks.gaps` for the gaps that the
model has to judge, and fits a logistic regression over their features. A feature that fewer than `--floor` gaps have
is dropped and a weight is kept to two digits, so that no text can be given back. Any treebank in CoNLL-U will do in
its place. Takes half a minute; the same data give the same file.
"""

import argparse
import gzip
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.sentences import documents
from copytaster.annotate.breaks import FILE, gaps

TREEBANK = "ewt-train.conllu.gz"
PENALTY = 1e-4
"""Of the squared weights, beside the mean loss; from 3e-5 to 3e-4 the figures on the development part move by .001."""
STEPS = 400
_RATE = 0.1
_SLIGHT = 0.05
"""A weight below this changes nothing."""


def examples(path: Path) -> Iterator[tuple[list[str], bool]]:
    """The features of each gap that is to be judged, and whether a sentence ends there."""
    for document in documents(path):
        ends = {end for _, end in document.sentences}
        for end, _, features in gaps(document.text):
            if features is not None:
                yield features, end in ends


def fit(
    seen: list[list[str]], truth: NDArray[np.float64], names: list[str]
) -> tuple[NDArray[np.float64], float]:
    """The weight of each name and the constant, by Adam over all gaps at once."""
    index = {name: number for number, name in enumerate(names)}
    chosen = [[index[name] for name in features if name in index] for features in seen]
    columns = np.array([number for row in chosen for number in row])
    rows = np.repeat(np.arange(len(chosen)), [len(row) for row in chosen])
    weights = np.zeros(len(names) + 1)  # the constant stands last
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        logits = weights[-1] + np.bincount(rows, weights=weights[columns], minlength=len(chosen))
        error = 1 / (1 + np.exp(-logits)) - truth
        slope = np.bincount(columns, weights=error[rows], minlength=len(names)) / len(chosen)
        gradient = np.append(slope + PENALTY * weights[:-1], error.mean())
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        rate = _RATE if step <= 0.75 * STEPS else _RATE / 5
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-9)
    return weights[:-1], float(weights[-1])


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help=f"folder that holds {TREEBANK}")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the model into")
    parser.add_argument("--floor", type=int, default=3, help="gaps that must have a feature")
    options = parser.parse_args()
    pairs = list(examples(options.data / TREEBANK))
    seen, truth = [features for features, _ in pairs], np.array([float(ends) for _, ends in pairs])
    counts = Counter(name for features in seen for name in features)
    names = sorted(name for name, number in counts.items() if number >= options.floor)
    weights, constant = fit(seen, truth, names)
    lines = [f"\t{constant:.2f}"]
    lines += [
        f"{name}\t{weight:.2f}" for name, weight in zip(names, weights, strict=True) if abs(weight) >= _SLIGHT
    ]
    target = options.output / FILE
    target.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode("utf-8"), 9, mtime=0))
    print(f"{len(pairs)} gaps, {len(lines)} weights, {target.stat().st_size} bytes in {target}")


if __name__ == "__main__":
    main()
