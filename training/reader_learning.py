"""How the reader and its teacher learn: the loss over all tasks, and the rounds over the texts."""

import math
import random
import time
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader, Dataset

from training.reader_batches import Batch, Piece, Windows, windows
from training.reader_data import LONGEST, Sample, chunks
from training.reader_network import Reader


class Plan(msgspec.Struct, frozen=True):
    """How to learn."""

    epochs: int
    words: int
    """Of a batch."""
    rates: dict[str, float]
    """Beginning of a parameter's name -> its greatest rate; "" for all others."""
    threads: int
    workers: int = 0
    """Processes that make batches; 0 for none beside this one."""
    longest: int = LONGEST
    seed: int = 1


class _Prepared(Dataset[tuple[Batch, Windows | None]]):
    """The batches of an epoch, each made when it is asked for, the same whoever makes it."""

    def __init__(self, model: Reader, chosen: Sequence[list[Piece]], seed: str) -> None:
        self.model, self.chosen, self.seed = model, chosen, seed

    def __len__(self) -> int:
        return len(self.chosen)

    def __getitem__(self, number: int) -> tuple[Batch, Windows | None]:
        chance = random.Random(f"{self.seed} {number}")
        batch = Batch(self.chosen[number], chance)
        self.model.prepare(batch, self.chosen[number])
        cues = chance.sample(batch.cues, math.ceil(len(batch.cues) * 0.45))
        batch.cues = []
        return batch, windows(batch, cues) if cues else None


def learn(model: Reader, samples: Sequence[Sample], plan: Plan, rest: Callable[[Reader, int], None]) -> None:
    """Go over the samples; behind every epoch `rest` gets the model with averaged weights, and which epoch it was."""
    chance = random.Random(plan.seed)
    torch.set_num_threads(plan.threads)
    torch.set_flush_denormal(True)
    words = sum(len(item.words) for item in samples)
    print(f"{len(samples)} texts, {words} words", flush=True)
    optimiser = torch.optim.AdamW(_groups(model, plan.rates), weight_decay=0.02, betas=(0.9, 0.98))
    learnt = [value for value in model.parameters() if value.requires_grad]
    averages = [value.detach().clone() for value in learnt]
    steps = (words // plan.words + 1) * plan.epochs
    step = 0
    begun = time.time()
    for epoch in range(plan.epochs):
        model.train()
        running = torch.zeros((), device=averages[0].device)
        prepared = _Prepared(model, _batches(samples, plan, chance), f"{plan.seed} {epoch}")
        for number, (batch, around) in enumerate(
            DataLoader(prepared, batch_size=None, num_workers=plan.workers, collate_fn=_as_it_is), 1
        ):
            share = 0.51 + 0.5 * math.cos(math.pi * min(1.0, step / steps))
            for group in optimiser.param_groups:
                group["lr"] = group["greatest"] * min(1.0, (step + 1) / 200) * share
            loss = losses(model, batch, around)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learnt, 1.0)
            optimiser.step()
            running += loss.detach()
            step += 1
            if step % 50 == 0:
                spent = time.time() - begun
                print(
                    f"step {step} of {steps}, loss {float(running) / number:.4f}, {spent:.0f} s", flush=True
                )
            with torch.no_grad():
                torch._foreach_lerp_(averages, learnt, 1 - min(0.998, step / (step + 10)))
        kept = [value.detach().clone() for value in learnt]
        _set(learnt, averages)
        model.eval()
        rest(model, epoch)
        _set(learnt, kept)


def _as_it_is(item: Any) -> Any:
    return item


def _set(parameters: Sequence[Tensor], values: Sequence[Tensor]) -> None:
    with torch.no_grad():
        for parameter, value in zip(parameters, values, strict=True):
            parameter.copy_(value)


def _groups(model: nn.Module, rates: dict[str, float]) -> list[dict[str, object]]:
    groups: dict[str, list[Tensor]] = {start: [] for start in rates}
    for name, value in model.named_parameters():
        if not value.requires_grad:
            continue
        groups[max((start for start in rates if name.startswith(start)), key=len)].append(value)
    return [{"params": values, "greatest": rates[start]} for start, values in groups.items() if values]


def _batches(samples: Sequence[Sample], plan: Plan, chance: random.Random) -> list[list[Piece]]:
    """All texts in pieces, pieces of about one length side by side."""
    pieces = chunks(samples, plan.longest, chance)
    pool = sorted(range(len(pieces)), key=lambda i: (pieces[i][2] - pieces[i][1]) // 40 + chance.random())
    batches: list[list[Piece]] = [[]]
    held = 0
    for index in pool:
        size = pieces[index][2] - pieces[index][1]
        if held + size > plan.words and batches[-1]:
            batches.append([])
            held = 0
        batches[-1].append(pieces[index])
        held += size
    chance.shuffle(batches)
    return batches


def losses(model: Reader, batch: Batch, around: Windows | None) -> Tensor:
    """The loss over a batch, all tasks together."""
    encoded = model.encode(batch)
    hidden = model.dropout(encoded)
    logits = {name: head(hidden) for name, head in model.heads.items()}
    other = model.on(batch.no_others)
    logits["names"][..., 7:] = logits["names"][..., 7:].masked_fill(other[..., None], -30.0)
    silver = model.on(batch.silver)
    total = encoded.new_zeros(())
    for name, weight, of_silver in (
        ("pos", 1.0, 0.2), ("names", 1.2, 0.4), ("relations", 0.4, 1.0), ("cue", 4.0, 1.0), ("roles", 0.6, 1.0),
    ):  # fmt: skip
        gold = model.on(batch.gold[name])
        strength = (gold >= 0).float() * torch.where(silver, of_silver, 1.0)
        each = functional.cross_entropy(
            logits[name].flatten(0, 1), gold.clamp(min=0).flatten(), reduction="none"
        ).view(gold.shape)
        if name in batch.taught:
            taught = model.on(batch.taught[name])
            known = taught.sum(-1)  # 1 where the teacher has said something, else 0
            each = torch.where(known > 0, -(taught * functional.log_softmax(logits[name], -1)).sum(-1), each)
            strength = torch.where(known > 0, 1.0, strength)
        total = total + weight * (each * strength).sum() / batch.mask.sum()
    if around is not None:
        tags = functional.log_softmax(model.read_windows(encoded, around), -1)
        total = total - 1.6 * (tags * model.on(around.tags)).sum() / (len(around.tags) * 60)
    return total
