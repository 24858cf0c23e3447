"""Learn to tell from two stretches read side by side whether they tell the same.

    python -m training.pairing LABELS [--output src/copytaster/collate/likeness/pairing]

`LABELS` is what `training.pairing_teacher` has written: what a reader said of pairs, and what an encoder that these
verdicts taught says of them and of many more. The verdicts of a fifth of the stories teach nothing: prints after each
round how well the network puts what tells the same before what does not in these. Needs torch. Half an hour on two
processor cores.
"""

import argparse
import math
import pickle
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from copytaster.collate.likeness.pairing.inputs import SIGNS, Inputs
from copytaster.collate.likeness.pairing.network import DILATIONS, HEADS, features
from copytaster.language.words import PARTS_OF_SPEECH
from training.pairing_data import CLASSES, KINDS, Pairs, held_back
from training.pairing_teacher import report
from training.reader_network import Layers

_SIZE, _HEAD, _WIDTH, _HIDDEN = 96, 24, 64, 96
_EPOCHS = 3
_BATCH = 512
_CHUNK = 128
"""Pairs of one story that are read together."""
_RATE = 2e-3
_DROPOUT = 0.12
_WORDLESS = 0.04
"""Share of words that are hidden from the network while it learns."""
_JUDGED = 0.5
"""What a verdict counts beside what the teacher says of the same pair."""
_EVERY = (0.25, 4.0)
"""Of pairs that nobody judged each is read in a round with this probability, and this more for each that the teacher
gives it to tell at least a part in common."""


class Lesson(msgspec.Struct, frozen=True):
    """The pairs of one story, with what the teacher says of them."""

    of: Pairs
    taught: NDArray[np.float16]
    """(pairs, CLASSES)"""


Chunk = tuple[Lesson, NDArray[np.intp]]
"""Some pairs of a story."""


class Pairing(nn.Module):
    """What `copytaster.collate.likeness.pairing.network` computes in numpy."""

    def __init__(self, known: int) -> None:
        super().__init__()
        inner = HEADS * _HEAD
        self.inward = nn.Linear(known, _SIZE)
        self.layers = Layers(_SIZE, DILATIONS, 0.75 * _DROPOUT)
        self.key = nn.Linear(_SIZE, inner, bias=False)
        self.value = nn.Linear(_SIZE, inner)
        self.match = nn.Parameter(torch.tensor([[2.0] * HEADS, [1.0] * HEADS]))
        self.null = nn.Parameter(torch.zeros(HEADS))
        self.compare = nn.Linear(4 * inner + 2 + HEADS, _WIDTH)
        self.gate = nn.Linear(_WIDTH, 2)
        self.hidden = nn.Linear(6 * _WIDTH, _HIDDEN)
        self.out = nn.Linear(_HIDDEN, len(CLASSES))
        self.dropout = nn.Dropout(_DROPOUT)
        self.whole = nn.Dropout1d(_DROPOUT)

    def forward(self, lesson: Lesson, some: NDArray[np.intp]) -> Tensor:
        """Scores of some pairs of a story, (pairs, CLASSES)."""
        used, places = np.unique(lesson.of.pairs[some], return_inverse=True)
        inputs = [lesson.of.inputs[number] for number in used.tolist()]
        own, known = self._read(inputs)
        numbers = [_numbers([getattr(one, name) for one in inputs]) for name in ("features", "forms")]
        left, right = torch.from_numpy(places.reshape(-1, 2).T)
        same, written = (
            ((words[left][:, :, None] == words[right][:, None]) & (words[left][:, :, None] > 0)).float()
            for words in numbers
        )
        by_head = (len(inputs), own.shape[1], HEADS, _HEAD)
        keys, values = self.key(own).view(by_head), self.value(own).view(by_head)
        scores = torch.einsum("pihk,pjhk->phij", keys[left], keys[right]) / math.sqrt(_HEAD)
        for bonus, equal in zip(self.match, (same, written), strict=True):
            scores = scores + bonus.view(1, HEADS, 1, 1) * equal[:, None]
        one = self._side(values[left], values[right], known[left], known[right], scores, (same, written))
        other = self._side(
            values[right],
            values[left],
            known[right],
            known[left],
            scores.transpose(2, 3),
            (same.transpose(1, 2), written.transpose(1, 2)),
        )
        gathered = torch.cat([one + other, (one - other).abs()], -1)
        told: Tensor = self.out(self.dropout(functional.relu(self.hidden(self.dropout(gathered)))))
        return told

    def _read(self, inputs: Sequence[Inputs]) -> tuple[Tensor, Tensor]:
        """Own words as they read among their neighbours, (stretches, words, size), and which there are."""
        longest = max(len(one.tags) for one in inputs)
        words = torch.zeros(len(inputs), longest, self.inward.in_features)
        mask = torch.zeros(len(inputs), longest, 1)
        for row, one in enumerate(inputs):
            words[row, : len(one.tags)] = torch.from_numpy(features(one))
            mask[row, : len(one.tags)] = 1
        if self.training:
            kept = (torch.rand(words.shape[:2]) >= _WORDLESS).to(words.dtype)[..., None]
            told = len(PARTS_OF_SPEECH) + SIGNS
            words = torch.cat([words[..., :-told] * kept, words[..., -told:]], -1)
        read = self.layers(functional.relu(self.inward(words)) * mask, mask)
        most = max(one.own[1] - one.own[0] for one in inputs)
        own = torch.zeros(len(inputs), most, _SIZE)
        known = torch.zeros(len(inputs), most)
        for row, one in enumerate(inputs):
            first, last = one.own
            own[row, : last - first] = read[row, first:last]
            known[row, : last - first] = 1
        return own, known

    def _side(
        self,
        mine: Tensor,
        others: Tensor,
        known: Tensor,
        known_others: Tensor,
        scores: Tensor,
        same: tuple[Tensor, Tensor],
    ) -> Tensor:
        """What the words of one side say when each is held against what it finds in the other."""
        scores = scores.masked_fill(known_others[:, None, None] == 0, -1e4)
        null = self.null.view(1, HEADS, 1, 1).expand(*scores.shape[:3], 1)
        found = torch.cat([scores, null], -1).softmax(-1)[..., :-1]
        met = torch.einsum("phij,pjhk->pihk", found, others).flatten(2)
        flat = mine.flatten(2)
        held = torch.cat(
            [
                flat,
                met,
                flat * met,
                (flat - met).abs(),
                *(equal.amax(-1, keepdim=True) for equal in same),
                found.sum(-1).transpose(1, 2),
            ],
            -1,
        )
        held = self.whole(held.transpose(1, 2)).transpose(1, 2)
        said = functional.relu(self.compare(held) * known[..., None])
        shares = self.gate(said).masked_fill(known[..., None] == 0, -1e4).softmax(1)
        return torch.cat([torch.einsum("pwg,pwc->pgc", shares, said).flatten(1), said.amax(1)], -1)


def _numbers(texts: Sequence[Sequence[str]]) -> Tensor:
    """A number for each of the words of some texts, the same for the same, 0 for nothing."""
    number = {"": 0}
    rows = torch.zeros(len(texts), max(map(len, texts)), dtype=torch.long)
    for row, words in zip(rows, texts, strict=True):
        row[: len(words)] = torch.tensor([number.setdefault(word, len(number)) for word in words])
    return rows


def chunks(lessons: Sequence[Lesson], chance: np.random.Generator) -> Iterator[list[Chunk]]:
    """The pairs of one round, in batches; those of a story are read together."""
    found: list[Chunk] = []
    for lesson in lessons:
        likely = lesson.taught[:, 1:].astype(float).sum(axis=1)
        share = np.where(lesson.of.verdicts >= 0, 1.0, _EVERY[0] + _EVERY[1] * likely)
        some = chance.permutation(np.flatnonzero(chance.random(len(share)) < share))
        found += [(lesson, some[start : start + _CHUNK]) for start in range(0, len(some), _CHUNK)]
    batch: list[Chunk] = []
    for number in chance.permutation(len(found)).tolist():
        batch.append(found[number])
        if sum(len(some) for _, some in batch) >= _BATCH:
            yield batch
            batch = []


def learn(lessons: Sequence[Lesson], held: Sequence[Lesson]) -> Pairing:
    """Fit a network; its weights are averaged over the steps."""
    torch.manual_seed(1)
    chance = np.random.default_rng(1)
    model = Pairing(features(lessons[0].of.inputs[0]).shape[1])
    optimiser = torch.optim.AdamW(model.parameters(), weight_decay=0.02)
    averages = [value.detach().clone() for value in model.parameters()]
    steps, step = _EPOCHS * sum(1 for _ in chunks(lessons, np.random.default_rng(0))), 0
    for _ in range(_EPOCHS):
        model.train()
        for batch in chunks(lessons, chance):
            share = min(1.0, (step + 1) / 150) * max(
                0.01, 0.5 + 0.5 * math.cos(math.pi * min(1.0, step / steps))
            )
            for group in optimiser.param_groups:
                group["lr"] = _RATE * share
            loss = torch.stack([_loss(model, lesson, some) for lesson, some in batch]).sum()
            optimiser.zero_grad()
            (loss / sum(len(some) for _, some in batch)).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
            with torch.no_grad():
                torch._foreach_lerp_(averages, list(model.parameters()), 1 - min(0.995, step / (step + 10)))
        kept = [value.detach().clone() for value in model.parameters()]
        _set(model, averages)
        model.eval()
        figures(model, held)
        _set(model, kept)
    _set(model, averages)
    return model


def _loss(model: Pairing, lesson: Lesson, some: NDArray[np.intp]) -> Tensor:
    likely = model(lesson, some).log_softmax(-1)
    taught = torch.from_numpy(lesson.taught[some].astype(np.float32))
    verdicts = torch.from_numpy(lesson.of.verdicts[some].astype(np.int64))
    judged = verdicts >= 0
    missed = functional.nll_loss(likely[judged], verdicts[judged], reduction="sum")
    loss: Tensor = _JUDGED * missed - (taught / taught.sum(-1, keepdim=True) * likely).sum()
    return loss


def _set(model: nn.Module, values: Sequence[Tensor]) -> None:
    with torch.no_grad():
        for parameter, value in zip(model.parameters(), values, strict=True):
            parameter.copy_(value)


def figures(model: Pairing, held: Sequence[Lesson]) -> None:
    """Print what it makes of the verdicts that taught it nothing."""
    told, verdicts = [], []
    with torch.no_grad():
        for lesson in held:
            some = np.flatnonzero(lesson.of.verdicts >= 0)
            if len(some):
                told.append(model(lesson, some).softmax(-1).numpy())
                verdicts.append(lesson.of.verdicts[some])
    report(held[0].of.kind, np.concatenate(told), np.concatenate(verdicts).astype(np.int64))


def export(weights: dict[str, Tensor], path: Path) -> None:
    """Write the weights as half floats, inputs before outputs."""
    arrays = {
        name: (value.T if value.ndim == 2 and name != "match" else value).numpy().astype(np.float16)
        for name, value in weights.items()
    }
    np.savez_compressed(path, **arrays)


def main() -> None:
    """Learn, measure, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("labels", type=Path)
    parser.add_argument("--output", type=Path, default=Path("src/copytaster/collate/likeness/pairing"))
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    with options.labels.open("rb") as file:
        labels: list[tuple[Pairs, NDArray[Any]]] = pickle.load(file)
    for kind in KINDS:
        lessons = [Lesson(some, taught) for some, taught in labels if some.kind == kind and len(some.pairs)]
        model = learn(
            [one for one in lessons if not held_back(one.of.story)],
            [one for one in lessons if held_back(one.of.story)],
        )
        export(model.state_dict(), options.output / f"{kind}.npz")


if __name__ == "__main__":
    main()
