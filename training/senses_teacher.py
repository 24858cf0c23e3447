"""Tune the teacher of the senses: an encoder of sentences, taught what accounts of one story tell alike.

    python -m training.senses_teacher [FOLDER ...] --encoder ENCODER --output OUT

A FOLDER holds stories with readers' notes, as for `training.likeness`. `ENCODER` is a BERT that was trained to read
sentences, in the form of `transformers`; what ships was made with all-MiniLM-L6-v2 (Apache-2.0). What two noted
readings tell alike is drawn together, whatever else is noted of other accounts of the story is held apart. Needs torch
and transformers. Five minutes on two cores; then `training.senses` makes what ships.
"""

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

from benchmarks.score import EXAMPLES, articles_of, folders, private_notes
from benchmarks.scoring import Notes
from copytaster.model import Span
from training.senses import nearness

LONGEST = 64
"""Word pieces that are read of a stretch."""
WARMTH = 0.07
"""What nearness is divided by; the smaller, the more the nearest strangers count."""
_TOUCH = 0.3  # share of the shorter of two readings in one place, from which their items may be one
_WARM_UP = 20  # steps

Reading = tuple[int, Span]
"""The number of an item, and one of its readings."""


def readings(folder: Path) -> list[Reading]:
    """All that the notes on a story say is told, what one account alone tells too."""
    notes: Notes = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    told = [
        [(key, text) for key, text in item["readings"].items()]
        for kind in ("same_claim", "same_utterance")
        for item in notes.get(kind, [])
    ]
    told += [[(key, text)] for key, texts in notes.get("single_account", {}).items() for text in texts]
    articles = articles_of(folder, notes["accounts"])
    found = []
    for number, item in enumerate(told):
        for key, text in item:
            start = articles[key].text.find(text)
            found.append((number, Span(key, start, start + len(text), text)))
    return found


class Lesson:
    """The readings of a story, which of them tell the same, and which pairs count."""

    def __init__(self, found: Sequence[Reading]) -> None:
        self.texts = [span.text for _, span in found]
        touching = {
            (one, other)
            for one, left in found
            for other, right in found
            if left.account == right.account
            and min(left.end, right.end) - max(left.start, right.start)
            > _TOUCH * min(len(left.text), len(right.text))
        }
        apart = [[left.account != right.account for _, right in found] for _, left in found]
        one_item = [[one == other for other, _ in found] for one, _ in found]
        unclear = [[one != other and (one, other) in touching for other, _ in found] for one, _ in found]
        self.same = torch.tensor(apart) & torch.tensor(one_item)
        self.counts = torch.tensor(apart) & ~torch.tensor(unclear)


def encode(model: nn.Module, tokenizer: Any, texts: Sequence[str]) -> Tensor:
    """What the encoder makes of each text: the mean over its pieces, of length 1."""
    pieces = tokenizer(list(texts), padding=True, truncation=True, max_length=LONGEST, return_tensors="pt")
    mask = pieces["attention_mask"][..., None].float()
    mean = (model(**pieces).last_hidden_state * mask).sum(1) / mask.sum(1)
    return nn.functional.normalize(mean, dim=1)


def loss(near: Tensor, lesson: Lesson) -> Tensor:
    """How unlikely each reading finds those that tell the same, among all of other accounts."""
    likely = (near / WARMTH).masked_fill(~lesson.counts, -1e4).log_softmax(dim=1)
    return -likely[lesson.same].mean()


def tune(model: nn.Module, tokenizer: Any, lessons: Sequence[Lesson], options: argparse.Namespace) -> None:
    """A story a step, in chance order."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=0.01)
    steps = options.epochs * len(lessons)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, step / _WARM_UP) * (1 - step / steps)
    )
    chance = random.Random(0)
    model.train()
    for epoch in range(options.epochs):
        found = [
            _step(model, tokenizer, lesson, optimiser, schedule)
            for lesson in chance.sample(lessons, len(lessons))
        ]
        print(f"epoch {epoch}: {sum(found) / len(found):.3f}")
    model.eval()


def _step(model: nn.Module, tokenizer: Any, lesson: Lesson, optimiser: Any, schedule: Any) -> float:
    missed = loss(nearness(encode(model, tokenizer, lesson.texts)), lesson)
    missed.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimiser.step()
    optimiser.zero_grad()
    schedule.step()
    return float(missed.item())


def lessons_of(roots: Sequence[Path]) -> Iterator[Lesson]:
    """Of all stories that have something told twice."""
    for folder in folders(roots):
        lesson = Lesson(readings(folder))
        if lesson.same.any():
            yield lesson


def main() -> None:
    """Tune and keep."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--encoder", type=Path, required=True, help="folder of an encoder of sentences")
    parser.add_argument("--output", type=Path, required=True, help="folder to keep what was tuned in")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=5e-5)
    options = parser.parse_args()
    torch.manual_seed(0)
    tokenizer, model = (
        AutoTokenizer.from_pretrained(options.encoder),
        AutoModel.from_pretrained(options.encoder),
    )
    tune(model, tokenizer, list(lessons_of(options.folders or [EXAMPLES, *private_notes()])), options)
    model.save_pretrained(options.output)
    tokenizer.save_pretrained(options.output)


if __name__ == "__main__":
    main()
