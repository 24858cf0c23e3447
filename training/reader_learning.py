"""How the reader and its teacher learn: the loss over all tasks, and the rounds over the texts."""

import math
import random
import time
from collections.abc import Callable, Sequence

import msgspec
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.reader_batches import Batch, Piece, arrays_of, windows
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
    longest: int = LONGEST
    seed: int = 1


def learn(model: Reader, samples: Sequence[Sample], plan: Plan, rest: Callable[[Reader, int], None]) -> None:
    """Go over the samples; behind every epoch `rest` gets the model with averaged weights, and which epoch it was."""
    np.random.seed(plan.seed)
    chance = random.Random(plan.seed)
    torch.set_num_threads(plan.threads)
    torch.set_flush_denormal(True)
    arrays = {id(item): arrays_of(item) for item in samples}
    words = sum(len(item.words) for item in samples)
    print(f"{len(samples)} texts, {words} words", flush=True)
    groups = _groups(model, plan.rates)
    optimiser = torch.optim.AdamW(groups, weight_decay=0.02, betas=(0.9, 0.98))
    average = {name: value.detach().clone() for name, value in model.named_parameters()}
    steps = (words // plan.words + 1) * plan.epochs
    step = 0
    begun = time.time()
    for epoch in range(plan.epochs):
        model.train()
        running = 0.0
        for number, chosen in enumerate(_batches(samples, plan, chance), 1):
            share = 0.51 + 0.5 * math.cos(math.pi * min(1.0, step / steps))
            for group in optimiser.param_groups:
                group["lr"] = group["greatest"] * min(1.0, (step + 1) / 200) * share
            loss = losses(model, Batch(chosen, chance, arrays), chance)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            running += float(loss.detach())
            step += 1
            if step % 50 == 0:
                print(
                    f"step {step} of {steps}, loss {running / number:.4f}, {time.time() - begun:.0f} s",
                    flush=True,
                )
            keep = min(0.998, step / (step + 10))
            with torch.no_grad():
                for name, value in model.named_parameters():
                    if value.requires_grad:
                        average[name].lerp_(value, 1 - keep)
        kept = {name: value.detach().clone() for name, value in model.named_parameters()}
        model.load_state_dict(average, strict=False)
        model.eval()
        rest(model, epoch)
        model.load_state_dict(kept, strict=False)


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


def losses(model: Reader, batch: Batch, chance: random.Random) -> Tensor:
    """The loss over a batch, all tasks together."""
    encoded = model.encode(batch)
    hidden = model.dropout(encoded)
    logits = {name: head(hidden) for name, head in model.heads.items()}
    other = torch.from_numpy(batch.no_others)
    logits["names"][..., 7:] = logits["names"][..., 7:].masked_fill(other[..., None], -30.0)
    silver = torch.from_numpy(batch.silver)
    total = torch.zeros(())
    for name, weight, of_silver in (
        ("pos", 1.0, 0.2), ("names", 1.2, 0.7), ("relations", 0.4, 1.0), ("cue", 4.0, 1.0), ("roles", 0.6, 1.0),
    ):  # fmt: skip
        gold = torch.from_numpy(batch.gold[name])
        strength = (gold >= 0).float() * torch.where(silver, of_silver, 1.0)
        each = functional.cross_entropy(
            logits[name].flatten(0, 1), gold.clamp(min=0).flatten(), reduction="none"
        ).view(gold.shape)
        if name in batch.taught:
            taught = torch.from_numpy(batch.taught[name])
            known = taught.sum(-1)  # 1 where the teacher has said something, else 0
            each = torch.where(known > 0, -(taught * functional.log_softmax(logits[name], -1)).sum(-1), each)
            strength = torch.where(known > 0, 1.0, strength)
        total = total + weight * (each * strength).sum() / batch.mask.sum()
    cues = chance.sample(batch.cues, math.ceil(len(batch.cues) * 0.45))
    if cues:
        width = batch.mask.shape[1]
        places, marks, known, gold_tags = windows(batch, cues, width)
        flat = encoded.flatten(0, 1)
        means = torch.stack(
            [flat[[row * width + index for index in found.cue]].mean(0) for row, found, _ in cues]
        )
        tags = model.read_windows(
            encoded, torch.from_numpy(places), torch.from_numpy(marks), means, torch.from_numpy(known)
        )
        loss = functional.cross_entropy(
            tags.flatten(0, 1), torch.from_numpy(gold_tags).flatten(), reduction="sum", ignore_index=-100
        )
        total = total + 1.6 * loss / (len(cues) * 60)
    return total
