"""Train the reader: one small network that finds parts of speech, names and attributions, and ships with the package.

    python -m training.reader --data ../shared/data --output src/copytaster/annotate/models

Reads PolNeAR's training part with what programs found in it (no licence stated), EWT's trees and the names of
UniversalNER's EWT (CC BY-SA 4.0). Needs torch, and the word vectors of `training.vectors`; see training/README.md.
"""

import argparse
import math
import random
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from copytaster.annotate.reader.decoding import KINDS, POS
from copytaster.annotate.reader.features import (
    LISTS,
    PLACES_IN_TEXT,
    PREFIXES,
    SHAPES,
    SUFFIXES,
    TUNED,
    form,
)
from copytaster.annotate.reader.network import AHEAD, BEHIND, DILATIONS, WINDOW_DILATIONS
from copytaster.language.vectors import vectors
from training.reader_data import (
    RELATIONS,
    Attributed,
    Sample,
    chunks,
    training_samples,
)
from training.reader_export import export
from training.reader_figures import measure

HEADS = {"pos": len(POS), "names": 1 + 2 * len(KINDS), "relations": len(RELATIONS), "cue": 3, "roles": 5}
TAGS = 6
"""Of a word in the window of a cue: outside, source first and further, content first, further and last."""
_WINDOW = BEHIND + AHEAD


class Layers(nn.Module):
    """Residual convolutions over words, three wide, at growing distances."""

    def __init__(self, size: int, dilations: Sequence[int], dropout: float) -> None:
        super().__init__()
        self.dilations = tuple(dilations)
        self.norms = nn.ModuleList(nn.LayerNorm(size) for _ in dilations)
        self.convolutions = nn.ModuleList(nn.Linear(3 * size, size) for _ in dilations)
        self.last = nn.LayerNorm(size)
        self.dropout = nn.Dropout1d(dropout)  # whole features, one lot for each text

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """(texts, words, size) in and out; `mask` (texts, words, 1) is 0 behind the end of a text."""
        for norm, convolution, step in zip(self.norms, self.convolutions, self.dilations, strict=True):
            inner = functional.relu(norm(x)) * mask
            inner = self.dropout(inner.transpose(1, 2)).transpose(1, 2)
            wide = functional.pad(inner, (0, 0, step, step))  # (texts, words + 2 * step, size)
            x = x + convolution(
                torch.cat([wide[:, : -2 * step], wide[:, step:-step], wide[:, 2 * step :]], -1)
            )
        return functional.relu(self.last(x)) * mask


class Reader(nn.Module):
    """The network; `size` is the width of the reading of words, `narrow` that of the windows of cues."""

    def __init__(self, table: Tensor, size: int, narrow: int) -> None:
        super().__init__()
        self.register_buffer("table", table, persistent=False)
        self.tuned = nn.Embedding(TUNED + 1, 32)
        self.prefix = nn.Embedding(PREFIXES, 12)
        self.endings = nn.ModuleList(nn.Embedding(SUFFIXES, width) for width in (8, 16, 16))
        self.shape = nn.Embedding(SHAPES, 12)
        self.mix = nn.Linear(table.shape[1] + 32 + 12 + 40 + 12 + LISTS, size)
        self.context = nn.Linear(PLACES_IN_TEXT, size, bias=False)
        self.layers = Layers(size, DILATIONS, 0.15)
        self.heads = nn.ModuleDict({name: nn.Linear(size, number) for name, number in HEADS.items()})
        self.narrow = nn.Linear(size, narrow)
        self.of_cue = nn.Linear(size, narrow, bias=False)
        self.distance = nn.Embedding(_WINDOW, narrow)
        self.marks = nn.Linear(8, narrow, bias=False)
        self.window = Layers(narrow, WINDOW_DILATIONS, 0.1)
        self.tags = nn.Linear(narrow, TAGS)
        self.dropout = nn.Dropout(0.2)
        for module in self.modules():
            if isinstance(module, nn.Embedding):
                nn.init.normal_(module.weight, std=0.3)
        nn.init.normal_(self.distance.weight, std=0.1)

    def encode(self, forms: Tensor, lists: Tensor, context: Tensor, mask: Tensor) -> Tensor:
        """(texts, words, 7) indices -> (texts, words, size)."""
        inputs = torch.cat(
            [
                self.table[forms[..., 0]],
                self.tuned(forms[..., 1]),
                self.prefix(forms[..., 2]),
                *(table(forms[..., 3 + place]) for place, table in enumerate(self.endings)),
                self.shape(forms[..., 6]),
                lists,
            ],
            -1,
        )
        x = self.dropout(self.mix(self.dropout(inputs)) + self.context(context)) * mask
        return self.layers(x, mask)

    def read_windows(
        self, encoded: Tensor, places: Tensor, marks: Tensor, cues: Tensor, known: Tensor
    ) -> Tensor:
        """Tags of the words around cues: `places` (cues, window) indexes `encoded` as flat; `cues` are averages."""
        x = self.narrow(encoded.flatten(0, 1))[places] + self.of_cue(cues)[:, None]
        x = x + self.distance.weight[None] + self.marks(marks)
        return self.tags(self.window(x * known[..., None], known[..., None]))


def table_of_vectors() -> Tensor:
    """The vectors of the shipped table as floats."""
    known = vectors()
    return torch.from_numpy(known.matrix.astype(np.float32) * known.scale)


def arrays_of(sample: Sample) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The indices of every word's form, (words, 7), and the lists that it stands on, (words, LISTS)."""
    forms = [form(word) for word in sample.inputs.forms]
    numbers = np.array([[f.vector, f.tuned, f.prefix, *f.endings, f.shape] for f in forms], np.int64).reshape(
        -1, 7
    )
    bits = np.array([f.lists for f in forms], np.int64)
    lists = ((bits[:, None] >> np.arange(LISTS)) & 1).astype(np.float32)
    return numbers[sample.inputs.form_of], lists[sample.inputs.form_of]


Arrays = dict[int, tuple[NDArray[np.int64], NDArray[np.float32]]]


class Batch:
    """Some chunks of text side by side."""

    def __init__(
        self, pieces: Sequence[tuple[Sample, int, int]], chance: random.Random, arrays: Arrays
    ) -> None:
        longest = max(last - first for _, first, last in pieces)
        shape = (len(pieces), longest)
        self.forms = np.zeros((*shape, 7), np.int64)
        self.lists = np.zeros((*shape, LISTS), np.float32)
        self.context = np.zeros((*shape, PLACES_IN_TEXT), np.float32)
        self.mask = np.zeros((*shape, 1), np.float32)
        self.sentences = np.zeros(shape, np.int64)
        self.gold = {name: np.full(shape, -1) for name in HEADS}
        self.no_others = np.zeros(shape, np.bool_)
        self.silver = np.zeros(shape, np.bool_)
        self.cues: list[tuple[int, Attributed, int]] = []
        """Row, the attribution with indices into the row, and the length of the row."""
        for row, (item, first, last) in enumerate(pieces):
            size = last - first
            forms, lists = arrays[id(item)]
            self.forms[row, :size] = forms[first:last]
            self.lists[row, :size] = lists[first:last]
            self.context[row, :size] = item.inputs.context[first:last]
            self.mask[row, :size] = 1
            self.sentences[row, :size] = item.sentence_of[first:last]
            self.gold["pos"][row, :size] = item.pos[first:last]
            self.gold["names"][row, :size] = item.names[first:last]
            self.gold["relations"][row, :size] = item.relations[first:last]
            self.no_others[row, :size] = not item.others
            self.silver[row, :size] = item.readings is not None
            if item.readings is not None:
                self._read(row, chance.choice(item.readings), first, last)
            self._damage(row, size, chance)

    def _read(self, row: int, reading: Sequence[Attributed], first: int, last: int) -> None:
        cue, roles = self.gold["cue"][row], self.gold["roles"][row]
        cue[: last - first] = roles[: last - first] = 0
        for found in reading:
            if not found.cue or not first <= found.cue[0] or not found.cue[-1] < last:
                continue
            moved = Attributed(
                *(
                    tuple(index - first for index in part if first <= index < last)
                    for part in (found.source, found.cue, found.content)
                )
            )
            self.cues.append((row, moved, last - first))
            for place, index in enumerate(moved.cue):
                cue[index] = 2 if place and index - 1 in moved.cue else 1
        for found in sorted(reading, key=lambda a: -len(a.content)):
            for part, tag in ((found.content, 3), (found.source, 1)):
                for index in part:
                    if first <= index < last:
                        roles[index - first] = tag + (index - 1 in part)

    def _damage(self, row: int, size: int, chance: random.Random) -> None:
        """Now and then a text without capitals, without known quotations, or all of it in titles' capitals."""
        lot = chance.random()
        if lot < 0.04:
            shapes = self.forms[row, :size, 6]
            shapes[(shapes >= 1) & (shapes <= 4)] = 0
            self.context[row, :size, 9:12] = 0
        elif lot < 0.08:
            shapes = self.forms[row, :size, 6]
            shapes[shapes == 0] = 1
            self.context[row, :size, 3] = 1
            self.context[row, :size, 9:12] = 0
        elif lot < 0.14:
            self.context[row, :size, 6:9] = 0
        unknown = np.random.random(size) < 0.06
        self.forms[row, :size, 0][unknown] = 0
        self.forms[row, :size, 1][unknown | (np.random.random(size) < 0.06)] = 0


def windows(
    batch: Batch, cues: Sequence[tuple[int, Attributed, int]], width: int
) -> tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.float32], NDArray[np.int64]]:
    """Places (flat), marks, what is known, and gold tags of the windows of cues."""
    places = np.zeros((len(cues), _WINDOW), np.int64)
    marks = np.zeros((len(cues), _WINDOW, 8), np.float32)
    known = np.zeros((len(cues), _WINDOW), np.float32)
    gold = np.full((len(cues), _WINDOW), -100)
    for number, (row, found, size) in enumerate(cues):
        begin = found.cue[0] - BEHIND
        indices = np.arange(begin, begin + _WINDOW)
        inside = (indices >= 0) & (indices < size)
        clipped = np.clip(indices, 0, size - 1)
        places[number] = row * width + clipped
        known[number] = inside
        cue = np.isin(indices, found.cue)
        marks[number, :, 0] = cue
        apart = np.clip(batch.sentences[row, clipped] - batch.sentences[row, found.cue[0]], -3, 3)
        marks[number, np.arange(_WINDOW), 4 + apart] = 1
        tags = np.zeros(_WINDOW, np.int64)
        for index in found.source:
            if 0 <= index - begin < _WINDOW:
                tags[index - begin] = 2 if index - 1 in found.source else 1
        content = set(found.content)
        for index in content:
            if 0 <= index - begin < _WINDOW:
                tags[index - begin] = 5 if index + 1 not in content else 3 if index - 1 not in content else 4
        tags[~inside] = -100
        gold[number] = tags
    marks *= known[..., None]
    return places, marks, known, gold


def losses(model: Reader, batch: Batch, chance: random.Random, *, doubtful: bool) -> Tensor:
    """The loss over a batch, all tasks together."""
    tensors = [torch.from_numpy(a) for a in (batch.forms, batch.lists, batch.context, batch.mask)]
    encoded = model.encode(*tensors)
    total = torch.zeros(())
    hidden = model.dropout(encoded)
    logits = {name: head(hidden) for name, head in model.heads.items()}
    other = torch.from_numpy(batch.no_others)
    logits["names"][..., 7:] = logits["names"][..., 7:].masked_fill(other[..., None], -30.0)
    silver = torch.from_numpy(batch.silver)
    for name, weight, of_silver in (
        ("pos", 1.0, 0.2), ("names", 1.2, 0.7), ("relations", 0.4, 1.0), ("cue", 4.0, 1.0), ("roles", 0.6, 1.0),
    ):  # fmt: skip
        gold = torch.from_numpy(batch.gold[name])
        each = functional.cross_entropy(
            logits[name].flatten(0, 1), gold.clamp(min=0).flatten(), reduction="none"
        ).view(gold.shape)
        strength = (gold >= 0).float() * torch.where(silver, of_silver, 1.0)
        total = total + weight * (each * strength).sum() / batch.mask.sum()
    cues = chance.sample(batch.cues, math.ceil(len(batch.cues) * 0.45))
    if doubtful:
        cues += _doubtful(batch, logits["cue"].detach(), chance)
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


def _doubtful(batch: Batch, logits: Tensor, chance: random.Random) -> list[tuple[int, Attributed, int]]:
    """Words that the model takes for cues and that are none: they have neither source nor content."""
    likely = torch.softmax(logits, -1)[..., 1].numpy()
    rows = {row: size for row, _, size in batch.cues}
    found = []
    for row, size in rows.items():
        wrong = np.flatnonzero((likely[row, :size] > 0.25) & (batch.gold["cue"][row, :size] == 0))
        for index in chance.sample(list(map(int, wrong)), min(2, len(wrong))):
            found.append((row, Attributed((), (index,), ()), size))
    return found


def train(options: argparse.Namespace, samples: Sequence[Sample]) -> None:
    """Train, measure after every few epochs, write checkpoints and in the end the model that ships."""
    torch.manual_seed(options.seed)
    np.random.seed(options.seed)
    chance = random.Random(options.seed)
    torch.set_num_threads(options.threads)
    arrays = {id(item): arrays_of(item) for item in samples}
    print(f"{len(samples)} texts, {sum(len(item.words) for item in samples)} words", flush=True)
    model = Reader(table_of_vectors(), options.size, options.narrow)
    optimiser = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=0.02, betas=(0.9, 0.98))
    steps_an_epoch = sum(len(item.words) for item in samples) // options.words + 1
    total_steps = steps_an_epoch * options.epochs
    average = {name: value.detach().clone() for name, value in model.named_parameters()}
    step = 0
    begun = time.time()
    for epoch in range(options.epochs):
        model.train()
        running = 0.0
        pieces = chunks(samples, 320, chance)
        pool = sorted(range(len(pieces)), key=lambda i: (pieces[i][2] - pieces[i][1]) // 40 + chance.random())
        batches: list[list[tuple[Sample, int, int]]] = [[]]
        held = 0
        for index in pool:
            size = pieces[index][2] - pieces[index][1]
            if held + size > options.words and batches[-1]:
                batches.append([])
                held = 0
            batches[-1].append(pieces[index])
            held += size
        chance.shuffle(batches)
        for chosen in batches:
            ratio = min(1.0, step / total_steps)
            rate = options.rate * min(1.0, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * ratio) + 0.01)
            for group in optimiser.param_groups:
                group["lr"] = rate
            loss = losses(model, Batch(chosen, chance, arrays), chance, doubtful=epoch > 0)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            running += float(loss.detach())
            step += 1
            if step % 50 == 0:
                print(
                    f"step {step} of {total_steps}, loss {running / (step - epoch * len(batches)):.4f}",
                    flush=True,
                )
            keep = min(0.998, step / (step + 10))
            with torch.no_grad():
                for name, value in model.named_parameters():
                    average[name].mul_(keep).add_(value, alpha=1 - keep)
        print(f"epoch {epoch} loss {running / len(batches):.4f} {time.time() - begun:.0f} s", flush=True)
        last = epoch + 1 == options.epochs
        if last or (epoch + 1) % options.every == 0:
            kept = {name: value.detach().clone() for name, value in model.named_parameters()}
            model.load_state_dict(average, strict=False)
            options.output.mkdir(parents=True, exist_ok=True)
            export(model, options.output)
            torch.save(model.state_dict(), options.output / "reader.pt") if options.checkpoint else None
            for name, value in measure(options.data, options.output).items():
                print(f"  {name:32} {value:.4f}", flush=True)
            model.load_state_dict(kept, strict=False)


def main() -> None:
    """Train the reader."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the files")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the model into")
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--every", type=int, default=4, help="epochs after which to measure")
    parser.add_argument("--size", type=int, default=96)
    parser.add_argument("--narrow", type=int, default=40)
    parser.add_argument("--words", type=int, default=3_500, help="of a batch")
    parser.add_argument("--rate", type=float, default=2.4e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--checkpoint", action="store_true", help="keep the state of the network too")
    options = parser.parse_args()
    train(options, training_samples(options.data))


if __name__ == "__main__":
    main()
