"""Fit the table of senses to stories: what accounts tell alike is to be near, what is only about the same is not.

    python -m training.senses_of_stories --data ../shared/data --teacher FOLDER --work FOLDER \\
        --output src/copytaster/language/data

Begins with the table that `training.senses` has made in the folder of `--output`. The teacher, an encoder that
`training.senses_teacher` has tuned, reads the clauses of stories that two or more outlets tell (`stories-allsides`,
`stories-basil`, `stories-giveme5w1h`: the texts belong to their outlets), cut as claims are; the table is fitted so
that each clause finds those of other accounts as near as the teacher does. Stories with notes (`--without FOLDER`, or
`COPYTASTER_NOTES`) are left out, since figures are taken on them.

What the teacher has read is kept in the folder of `--work` and not read again. Needs torch and transformers; see
training/README.md. A second for each story on two cores, then three minutes.
"""

import argparse
import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import AutoModel, AutoTokenizer

from benchmarks.score import articles_of, folders, private_notes
from copytaster.annotate import annotate
from copytaster.collate.clauses import clauses_of
from copytaster.language.senses import FILE, senses, words_of
from copytaster.model import Account, Article
from training.senses import nearness, write
from training.senses_teacher import WARMTH, encode

FILES = ("stories-allsides", "stories-basil", "stories-giveme5w1h")
_ACCOUNTS = 4  # of a story
_SHORTEST, _LONGEST = 400, 9_000  # characters of an account
_AT_ONCE = 64  # clauses that the teacher reads in one go
_MOST = 160  # clauses of a story in one step
_WORDS = 3  # known words of a clause that is learnt from
_EXACTLY = 10.0  # how much all cosines count beside the order of the nearest
_UNLIKE = -1e4

Floats = NDArray[np.float32]
Clauses = tuple[list[str], list[int]]
"""The clauses of a story, and the number of the account that each is of."""


def told(data: Path, without: frozenset[str]) -> Iterator[Clauses]:
    """The clauses of each story that several accounts tell, none of which is among the texts `without`."""
    for name in FILES:
        by_event: dict[str, list[str]] = defaultdict(list)
        with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                by_event[record["event"]].append(record["text"])
        for texts in by_event.values():
            fitting = [text for text in texts if _SHORTEST < len(text) < _LONGEST][:_ACCOUNTS]
            if len(fitting) > 1 and without.isdisjoint(map(opening, texts)):
                yield _cut(fitting)


def opening(text: str) -> str:
    """By which a text is known again however its lines are broken: its first letters and digits, a hundred or fewer."""
    return "".join(letter for letter in text[:400] if letter.isalnum())[:100]


def _cut(texts: Sequence[str]) -> Clauses:
    clauses: list[str] = []
    accounts: list[int] = []
    for number, text in enumerate(texts):
        found = clauses_of(Account(f"a{number + 1}", annotate(Article(location="", text=text))))
        clauses += [span.text for span in found]
        accounts += [number] * len(found)
    return clauses, accounts


class Teacher:
    """The tuned encoder, and the folder for what it has read."""

    def __init__(self, folder: Path, work: Path) -> None:
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.model = AutoModel.from_pretrained(folder).eval()
        self.work = work

    def read(self, number: int, clauses: Sequence[str]) -> Floats:
        """What the teacher makes of the clauses of a story, from a file where it has read them before."""
        path = self.work / f"story-{number:04}.npy"
        if not path.is_file():
            order = sorted(range(len(clauses)), key=lambda index: len(clauses[index]))
            rows = np.zeros((len(clauses), self.model.config.hidden_size), np.float16)
            for start in range(0, len(order), _AT_ONCE):
                batch = order[start : start + _AT_ONCE]
                with torch.inference_mode():
                    rows[batch] = encode(self.model, self.tokenizer, [clauses[i] for i in batch]).numpy()
            np.save(path, rows)
        return np.asarray(np.load(path), np.float32)


class Story:
    """The clauses of a story as bags of rows of the table, their accounts, and what the teacher makes of them."""

    def __init__(self, told_of: Clauses, taught: Floats) -> None:
        rows = senses().rows
        found = [[rows[word] for word in words_of(clause) if word in rows] for clause in told_of[0]]
        kept = [index for index, bag in enumerate(found) if len(bag) >= _WORDS]
        self.bags = [torch.tensor(found[index]) for index in kept]
        self.accounts = torch.tensor(told_of[1])[kept]
        self.taught = torch.tensor(taught)[kept]


def loss(table: Tensor, story: Story, chosen: Sequence[int]) -> Tensor:
    """How far the clauses' nearness is from what the teacher finds, most of all for the nearest of other accounts."""
    bags = [story.bags[index] for index in chosen]
    starts = torch.tensor([0, *map(len, bags[:-1])]).cumsum(0)
    summed = torch.nn.functional.embedding_bag(torch.cat(bags), table, starts, mode="sum")
    near, wanted = (nearness(torch.nn.functional.normalize(r, dim=1)) for r in (summed, story.taught[chosen]))
    own = story.accounts[chosen][:, None] == story.accounts[chosen][None, :]
    likely, asked = (
        (cosines / WARMTH).masked_fill(own, _UNLIKE).log_softmax(dim=1) for cosines in (near, wanted)
    )
    parted = (asked.exp() * (asked - likely)).sum(dim=1).mean()
    return parted + _EXACTLY * (near - wanted).square().mean()


def fit(table: Tensor, stories: Sequence[Story], epochs: int, rate: float) -> None:
    """A story a step, in chance order."""
    optimiser = torch.optim.Adam([table], lr=rate)
    steps = epochs * len(stories)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0, 0.01, steps)
    chance = random.Random(0)
    for epoch in range(epochs):
        off = 0.0
        for story in chance.sample(stories, len(stories)):
            number = len(story.bags)
            apart = loss(table, story, sorted(chance.sample(range(number), min(_MOST, number))))
            optimiser.zero_grad()
            apart.backward()
            optimiser.step()
            schedule.step()
            off += apart.item() / len(stories)
        print(f"epoch {epoch}: off by {off:.3f}")


def main() -> None:
    """Read, fit and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the files")
    parser.add_argument("--teacher", type=Path, required=True, help="what senses_teacher has tuned")
    parser.add_argument("--work", type=Path, required=True, help="folder for what the teacher has read")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the table into")
    parser.add_argument(
        "--without", nargs="*", type=Path, default=private_notes(), help="stories to leave out"
    )
    parser.add_argument("--stories", type=int, default=1_020, help="how many the teacher reads")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=1e-3)
    options = parser.parse_args()
    without = frozenset(
        opening(article.text)
        for folder in folders(options.without)
        for article in articles_of(folder, _accounts(folder)).values()
    )
    found = list(told(options.data, without))
    random.Random(5).shuffle(found)
    teacher = Teacher(options.teacher, options.work)
    stories = [
        Story(clauses, teacher.read(number, clauses[0]))
        for number, clauses in enumerate(found[: options.stories])
    ]
    known = senses()
    table = torch.tensor(known.matrix.astype(np.float32) * known.scale[:, None], requires_grad=True)
    fit(table, stories, options.epochs, options.rate)
    path = options.output / FILE
    write(table.detach().numpy()[1:], path)
    print(f"{path}: {path.stat().st_size} bytes, learnt from {len(stories)} stories")


def _accounts(folder: Path) -> dict[str, str]:
    accounts: dict[str, str] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))["accounts"]
    return accounts


if __name__ == "__main__":
    main()
