"""How the reader and its teacher learn: the loss over all tasks, and the rounds over the texts."""

import math
import random
import time
from collections.abc import Callable, Sequence

import msgspec
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.reader_batches import Texts, damaged
from training.reader_corpus import LONGEST, Corpus, Piece, chunks, side_by_side
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


def learn(model: Reader, corpus: Corpus, plan: Plan, rest: Callable[[Reader, int], None]) -> None:
    """Go over the texts; behind every epoch `rest` gets the model with averaged weights, and which epoch it was."""
    chance = random.Random(plan.seed)
    torch.set_num_threads(plan.threads)
    torch.set_flush_denormal(True)
    texts = Texts(corpus, model.table.device, model.read_of(corpus.spelt))
    words = int(corpus.texts[-1])
    print(f"{len(corpus.texts) - 1} texts, {words} words", flush=True)
    optimiser = torch.optim.AdamW(_groups(model, plan.rates), weight_decay=0.02, betas=(0.9, 0.98))
    learnt = [value for value in model.parameters() if value.requires_grad]
    averages = [value.detach().clone() for value in learnt]
    steps = (words // plan.words + 1) * plan.epochs
    step = 0
    begun = time.time()
    for epoch in range(plan.epochs):
        model.train()
        running = torch.zeros((), device=averages[0].device)
        batches = side_by_side(chunks(corpus, plan.longest, chance), plan.words, chance)
        for number, pieces in enumerate(batches, 1):
            share = 0.51 + 0.5 * math.cos(math.pi * min(1.0, step / steps))
            for group in optimiser.param_groups:
                group["lr"] = group["greatest"] * min(1.0, (step + 1) / 200) * share
            loss = losses(model, texts, pieces, chance)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learnt, 1.0)
            optimiser.step()
            running += loss.detach()
            step += 1
            if step % 200 == 0:
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


def losses(model: Reader, texts: Texts, pieces: Sequence[Piece], chance: random.Random) -> Tensor:
    """The loss over a batch, all tasks together."""
    whole = texts.batch(pieces)
    batch = damaged(whole)
    encoded = model.encode(batch)
    hidden = model.dropout(encoded)
    logits = {name: head(hidden) for name, head in model.heads.items()}
    logits["names"][..., 7:] = logits["names"][..., 7:].masked_fill(~batch.others[..., None], -30.0)
    total = encoded.new_zeros(())
    for name, weight, of_programs in (
        ("pos", 1.0, 0.2), ("names", 1.2, 0.4), ("relations", 0.4, 1.0), ("cue", 4.0, 1.0), ("roles", 0.6, 1.0),
    ):  # fmt: skip
        scores = logits[name]
        each, strength = scores.new_zeros(scores.shape[:-1]), scores.new_zeros(scores.shape[:-1])
        if name in batch.gold:
            gold = batch.gold[name]
            strength = (gold >= 0).float() * torch.where(batch.attributed, of_programs, 1.0)
            each = functional.cross_entropy(
                scores.flatten(0, 1), gold.clamp(min=0).flatten(), reduction="none"
            ).view(gold.shape)
        if name in batch.taught:
            taught = batch.taught[name]
            known = taught.sum(-1)  # 1 where the teacher has said something, else 0
            each = torch.where(known > 0, -(taught * functional.log_softmax(scores, -1)).sum(-1), each)
            strength = torch.where(known > 0, 1.0, strength)
        total = total + weight * (each * strength).sum() / batch.mask.sum()
    cues, rows = texts.cues_of(pieces)
    if len(cues):
        chosen = sorted(chance.sample(range(len(cues)), math.ceil(len(cues) * 0.45)))
        around, tags = texts.windows_of(batch, pieces, cues[chosen], rows[chosen])
        likely = functional.log_softmax(model.read_windows(encoded, around), -1)
        total = total - 1.6 * (likely * tags).sum() / (len(chosen) * 60)
    return total
