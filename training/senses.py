"""Make the table of what words add to the meaning of a stretch, which ships with the package.

    python -m training.senses --data ../shared/data --teacher FOLDER --work FOLDER --output src/copytaster/language/data

A large encoder of sentences teaches a small table. The teacher (all-MiniLM-L6-v2, Apache-2.0, in the form that
`transformers` loads; its folder is named by `--teacher`) is needed here and never at run time. It reads the words of
`vectors.npz` one by one and stretches of the dated news of `articles-more` and `stories-other` (repository Apache-2.0,
the texts belong to their outlets), five to 36 words each. A word's vector is at first what the teacher makes of the
word alone, cut to fewer dimensions; then vectors and weights are fitted so that the sums over stretches are as near one
another as the teacher finds the stretches. Nothing of a text can be given back by sums of words.

What the teacher has read is kept in the folder of `--work` and not read again. Needs torch and transformers; see
training/README.md. A second for some 80 stretches on one core; then ten minutes.
"""

import argparse
import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from transformers import AutoModel, AutoTokenizer

from copytaster.language.senses import FILE, words_of
from copytaster.language.vectors import vectors
from training.background import texts

FILES = ("articles-more", "stories-other")
DIMENSIONS = 128
_OF_AN_ARTICLE = 9  # stretches
_SHARD = 4_000  # stretches between two files
_LONGEST = 64  # word pieces that the teacher reads of a stretch
_BATCH = 256
_SMOOTH = 1e-3  # share of all words at which a word has half its weight, at first
_SENTENCE = re.compile(r'(?<=[.!?]["”’\')])\s+|(?<=[.!?])\s+(?=["“A-Z])')
_JOINT = re.compile(r"(?:,|;|:| —| –|--)\s+|\s+(?=(?:and|but|while|because|after|although|who|which|that)\s)")

Floats = NDArray[np.float32]
Read = Callable[[Sequence[str]], Floats]


def stretches(data: Path, chance: random.Random) -> list[str]:
    """Clauses and short sentences of all articles, each once, shuffled."""
    articles = [text.partition("\n")[2] for name in FILES for text in texts(data / f"{name}.jsonl.gz")]
    chance.shuffle(articles)
    found: dict[str, None] = {}
    for article in articles:
        fitting = [piece for piece in _pieces(article, chance) if 5 <= len(piece.split()) <= 36]
        found.update(dict.fromkeys(chance.sample(fitting, min(len(fitting), _OF_AN_ARTICLE))))
    shuffled = list(found)
    chance.shuffle(shuffled)
    return shuffled


def _pieces(text: str, chance: random.Random) -> Iterator[str]:
    """Sentences, three in five of the longer ones cut at joints into pieces of six to 16 words or more."""
    for sentence in (piece.strip() for line in text.splitlines() for piece in _SENTENCE.split(line)):
        words = len(sentence.split())
        if words < 5:
            continue
        if (words > 12 and chance.random() < 0.6) or words > 36:
            held: list[str] = []
            for piece in _JOINT.split(sentence):
                held.append(piece)
                if len(" ".join(held).split()) >= chance.randint(6, 16):
                    yield " ".join(held)
                    held = []
            yield " ".join(held)
        else:
            yield sentence


def teacher(folder: Path) -> Read:
    """What the teacher makes of texts: the mean over their word pieces, of length 1."""
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()

    def read(found: Sequence[str]) -> Floats:
        order = sorted(range(len(found)), key=lambda index: len(found[index]))
        rows = np.zeros((len(found), model.config.hidden_size), np.float32)
        for start in range(0, len(order), 64):
            batch = order[start : start + 64]
            pieces = tokenizer(
                [found[index] for index in batch],
                padding=True,
                truncation=True,
                max_length=_LONGEST,
                return_tensors="pt",
            )
            mask = pieces["attention_mask"][..., None].float()
            with torch.inference_mode():
                mean = (model(**pieces).last_hidden_state * mask).sum(1) / mask.sum(1)
            rows[batch] = nn.functional.normalize(mean, dim=1).numpy()
        return rows

    return read


def lessons(read: Read, texts_read: Sequence[str], path: Path) -> Floats:
    """What the teacher makes of the texts, from a file where it has read them before."""
    if not path.is_file():
        np.save(path, read(texts_read).astype(np.float16))
    return np.asarray(np.load(path), np.float32)


class Table(nn.Module):
    """A vector and a weight for each word, at first the teacher's along the main axes of what it was taught."""

    def __init__(self, words: Floats, weights: Floats, taught: Floats) -> None:
        super().__init__()
        _, _, axes = np.linalg.svd(taught - taught.mean(axis=0), full_matrices=False)
        self.words = nn.Parameter(torch.tensor((words - words.mean(axis=0)) @ axes[:DIMENSIONS].T))
        self.weights = nn.Parameter(torch.tensor(np.log(weights)))

    def forward(self, bags: list[torch.Tensor]) -> torch.Tensor:
        """The sum of each bag of words, of length 1."""
        flat, starts = torch.cat(bags), torch.tensor([0, *map(len, bags[:-1])]).cumsum(0)
        summed = nn.functional.embedding_bag(
            flat, self.words, starts, mode="sum", per_sample_weights=self.weights.exp()[flat]
        )
        return nn.functional.normalize(summed, dim=1)


def nearness(rows: torch.Tensor) -> torch.Tensor:
    """All cosines, the mean taken out first, as `related.meanings` does for a story."""
    rows = nn.functional.normalize(rows - rows.mean(0), dim=1)
    return rows @ rows.T


def fit(table: Table, bags: Sequence[torch.Tensor], taught: Floats, epochs: int) -> None:
    """Draw the table's nearness of stretches to the teacher's, half of the batches being of one topic each."""
    goal = torch.tensor(taught)
    optimiser = torch.optim.Adam(
        [
            {"params": [table.words], "lr": 2e-3},
            {"params": [table.weights], "lr": 2e-2},
        ]
    )
    steps = epochs * (len(bags) // _BATCH)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0, 0.05, steps)
    for step in range(steps):
        batch = torch.randint(len(bags), (_BATCH,))
        if step % 2:
            batch = (goal @ goal[batch[0]]).topk(_BATCH).indices
        summed, wanted = table([bags[index] for index in batch.tolist()]), goal[batch]
        apart = (nearness(summed) - nearness(wanted)).square().mean()
        optimiser.zero_grad()
        apart.backward()
        optimiser.step()
        schedule.step()
        if step % 100 == 0:
            print(f"step {step} of {steps}: nearness off by {float(apart):.4f}")


def write(rows: Floats, path: Path) -> None:
    """The vectors as whole numbers of a byte, with a number each that makes them what they were.

    Their words are those of `vectors`, in that order, so the file has none.
    """
    scales = np.abs(rows).max(axis=1) / 127 + 1e-12
    matrix = np.rint(rows / scales[:, None]).astype(np.int8)
    matrix = np.concatenate([np.zeros((1, matrix.shape[1]), np.int8), matrix])
    np.savez(path, matrix=matrix, scale=np.concatenate([[1.0], scales]).astype(np.float32))


def main() -> None:
    """Read, fit and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the files")
    parser.add_argument("--teacher", type=Path, required=True, help="folder of the encoder of sentences")
    parser.add_argument("--work", type=Path, required=True, help="folder for what the teacher has read")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the table into")
    parser.add_argument("--stretches", type=int, default=28_000, help="how many the teacher reads")
    parser.add_argument("--epochs", type=int, default=12)
    options = parser.parse_args()
    torch.manual_seed(1)
    read = teacher(options.teacher)
    words = list(vectors().rows)
    found = stretches(options.data, random.Random(7))[: options.stretches]
    alone = lessons(read, words, options.work / "words.npy")
    shards = [
        lessons(read, found[start : start + _SHARD], options.work / f"{start // _SHARD:03}.npy")
        for start in range(0, len(found), _SHARD)
    ]
    rows = vectors().rows
    bags = [[rows[word] - 1 for word in words_of(stretch) if word in rows] for stretch in found]
    counts = np.bincount([row for bag in bags for row in bag], minlength=len(words)) + 0.1
    weights = _SMOOTH / (_SMOOTH + counts / counts.sum())
    table = Table(alone, weights.astype(np.float32), np.concatenate(shards))
    full = [index for index, bag in enumerate(bags) if len(bag) > 2]
    fit(table, [torch.tensor(bags[i]) for i in full], np.concatenate(shards)[full], options.epochs)
    path = options.output / FILE
    write((table.words * table.weights.exp()[:, None]).detach().numpy(), path)
    print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
