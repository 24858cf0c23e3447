"""Learn which side somebody takes by what he says, from a reader's verdicts.

    python -m training.leaning [FOLDER ...] [--output src/copytaster/collate/positions/leaning]

A FOLDER holds stories with notes (see docs/methods/scoring.md), and beside `expected.json` a `leaning.json`: what a
reader said of parts of what is said, a list of `{"account": key, "start", "end", "side", "clear", "issue"}`, the side
`for`, `against`, `both` (it can be put either way round) or `none`, clear where he would enter it in a table of
positions for sure; the issue is where it is named, `[start, end]`, null where its sentence does not name it, and may be
left out. The weights that ship were learnt from verdicts on stories whose texts belong to their outlets, of which
nothing but these weights is kept. A fifth of the stories is held back first: prints for some thresholds how many sides
are told in it, how many of these a reader tells too, how many of his clear ones are found, and how often the issue is
his; then learns from all. Needs torch. A quarter of an hour on one processor core.
"""

import argparse
import json
import math
import random
import zlib
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from benchmarks.score import articles_of, folders, in_order, private_notes
from copytaster.annotate import annotate
from copytaster.collate.positions.leaning import FILE, inputs_of, parts
from copytaster.collate.positions.leaning.network import (
    CUE,
    DILATIONS,
    OWN,
    SIGNS,
    Inputs,
    features,
    load,
    read,
)
from copytaster.model import Annotated
from training.reader_network import Layers

FOLDS = 5
_SIZE = 64
_EPOCHS = 14
_BATCH = 64
_RATE = 2e-3
_DROPOUT = 0.3
_WORDLESS = 0.08
"""Share of words that are hidden from the network while it learns."""
_TRUTH = {
    ("for", True): (0.0, 1.0, 0.0),
    ("against", True): (0.0, 0.0, 1.0),
    ("both", True): (0.0, 0.5, 0.5),
    ("for", False): (0.5, 0.5, 0.0),
    ("against", False): (0.5, 0.0, 0.5),
    ("both", False): (0.5, 0.25, 0.25),
}
_NONE = (1.0, 0.0, 0.0)
UNNAMED = (-1, -1)
_OF_ISSUE = 0.5
"""What the bounds of the issue count for in the loss."""


class Sample(msgspec.Struct, frozen=True):
    """A part that a reader judged."""

    story: str
    inputs: Inputs
    side: str
    clear: bool
    issue: tuple[int, int] | None
    """First and last word of the issue among the words of the inputs; `UNNAMED`; None where nobody said."""

    @property
    def truth(self) -> tuple[float, float, float]:
        """How much of it is no side, for, against."""
        return _TRUTH.get((self.side, self.clear), _NONE)

    def takes(self, column: int) -> bool:
        """Whether the reader told the side of a column, however slight."""
        return self.side in (("", "for", "against")[column], "both")


class Leaning(nn.Module):
    """What `copytaster.collate.positions.leaning.network` computes in numpy."""

    def __init__(self, known: int, size: int, dropout: float) -> None:
        super().__init__()
        self.inward = nn.Linear(known, size)
        self.layers = Layers(size, DILATIONS, dropout)
        self.attention = nn.Linear(size, 2)
        self.outward = nn.Linear(2 * size, size)
        self.sides = nn.Linear(size, 3)
        self.ask = nn.Linear(size, size)
        self.by = nn.Linear(size, size, bias=False)
        self.bounds = nn.Linear(size, 2)
        self.unnamed = nn.Linear(size, 2)
        self.dropout = nn.Dropout(dropout)

    def forward(self, words: Tensor, signs: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """(parts, words, features), (parts, words, SIGNS), (parts, words, 1) -> (parts, 3) scores of the sides, and
        (parts, words + 1, 2) of the bounds of the issue, last that it is not named.
        """
        if self.training:
            kept = (torch.rand(words.shape[:2]) >= _WORDLESS).to(words.dtype)[..., None]
            words = torch.cat([words[..., :-SIGNS] * kept, words[..., -SIGNS:]], -1)
        x = self.layers(functional.relu(self.inward(self.dropout(words))) * mask, mask)
        heard = ((signs[..., OWN] + signs[..., CUE] > 0) & (mask[..., 0] > 0))[..., None]
        shares = self.attention(x).masked_fill(~heard, -1e4).softmax(1)
        gathered = torch.einsum("plk,plh->pkh", shares, x).flatten(1)
        hidden = self.dropout(functional.relu(self.outward(self.dropout(gathered))))
        asked = functional.relu(self.ask(x) + self.by(hidden)[:, None])
        bounds = self.bounds(self.dropout(asked)).masked_fill(mask == 0, -1e4)
        return self.sides(hidden), torch.cat([bounds, self.unnamed(hidden)[:, None]], 1)


def samples(folder: Path) -> list[Sample]:
    """What a reader judged in a story, where the reader of attributions finds the same part."""
    path = folder / "leaning.json"
    if not path.exists():
        return []
    notes = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    articles = articles_of(folder, notes["accounts"])
    read = {article.location: annotate(article) for article in in_order(articles.values())}
    found = []
    for key, article in articles.items():
        annotated = read[article.location]
        known = {
            (annotated.tokens[part.own[0]].start, annotated.tokens[part.own[1] - 1].end): part
            for part in parts(annotated)
        }
        for verdict in json.loads(path.read_text(encoding="utf-8")):
            part = known.get((verdict["start"], verdict["end"])) if verdict["account"] == key else None
            if part is not None:
                inputs = inputs_of(annotated, part)
                issue = _issue(annotated, inputs, verdict["issue"]) if "issue" in verdict else None
                found.append(Sample(folder.name, inputs, verdict["side"], verdict["clear"], issue))
    return found


def _issue(annotated: Annotated, inputs: Inputs, place: Sequence[int] | None) -> tuple[int, int] | None:
    """The words of the inputs that touch a place of the text; None where it lies beyond them."""
    if place is None:
        return UNNAMED
    tokens = annotated.tokens[inputs.first : inputs.first + len(inputs.tags)]
    touched = [at for at, token in enumerate(tokens) if token.start < place[1] and place[0] < token.end]
    return (touched[0], touched[-1]) if touched else None


def learn(some: Sequence[Sample], seed: int) -> Leaning:
    """Fit a network to samples."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    model = Leaning(features(some[0].inputs).shape[1], _SIZE, _DROPOUT)
    optimiser = torch.optim.AdamW(model.parameters(), weight_decay=0.02)
    steps, step = _EPOCHS * math.ceil(len(some) / _BATCH), 0
    order = list(some)
    for _ in range(_EPOCHS):
        chance.shuffle(order)
        for place in range(0, len(order), _BATCH):
            batch = order[place : place + _BATCH]
            for group in optimiser.param_groups:
                group["lr"] = _RATE * min(1.0, (step + 1) / 100) * (1 - step / steps)
            sides, bounds = model(*_tensors([one.inputs for one in batch]))
            loss = -(torch.tensor([one.truth for one in batch]) * sides.log_softmax(-1)).sum(-1).mean()
            named = [row for row, one in enumerate(batch) if one.issue is not None]
            if named:
                wanted = torch.tensor([batch[row].issue for row in named]) % bounds.shape[1]
                missed = functional.cross_entropy(bounds[named], wanted, reduction="sum")
                loss = loss + _OF_ISSUE * missed / len(batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
    model.eval()
    return model


def _tensors(inputs: Sequence[Inputs]) -> tuple[Tensor, Tensor, Tensor]:
    longest = max(len(one.tags) for one in inputs)
    known = [features(one) for one in inputs]
    words = torch.zeros(len(inputs), longest, known[0].shape[1])
    mask = torch.zeros(len(inputs), longest, 1)
    for row, one in enumerate(known):
        words[row, : len(one)] = torch.from_numpy(one)
        mask[row, : len(one)] = 1
    return words, words[..., -SIGNS:], mask


def likely(model: Leaning, some: Sequence[Sample]) -> NDArray[np.float32]:
    """(samples, 3): no side, for, against."""
    with torch.no_grad():
        rows = [
            model(*_tensors([one.inputs for one in some[place : place + _BATCH]]))[0].softmax(-1).numpy()
            for place in range(0, len(some), _BATCH)
        ]
    return np.concatenate(rows)


def figures(rows: NDArray[np.float32], some: Sequence[Sample]) -> None:
    """Print what the sides told by each threshold are worth."""
    clear = sum(one.clear and one.side != "none" for one in some)
    for least in (0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8):
        told = [
            (one, column)
            for one, row in zip(some, rows, strict=True)
            for column in (1, 2)
            if row[column] >= least
        ]
        kept = [one for one, column in told if one.takes(column)]
        found = len({id(one) for one in kept if one.clear})
        print(
            f"at {least:.2f}: told {len(told):5}, kept {len(kept) / max(1, len(told)):.3f}, "
            f"clear ones found {found / max(1, clear):.3f}",
            flush=True,
        )


def named(model: Leaning, some: Sequence[Sample], work: Path) -> None:
    """Print how often the package finds the issue that a reader named, by these weights written to a folder."""
    asked = [one for one in some if one.issue is not None]
    found = read(load(export(model, work)), [one.inputs for one in asked])
    exact = met = silent = told = 0
    for one, got in zip(asked, found, strict=True):
        if got.issue is None or one.issue == UNNAMED or one.issue is None:
            silent += got.issue is None and one.issue == UNNAMED
            continue
        told += 1
        first, last = got.issue[0] - one.inputs.first, got.issue[1] - one.inputs.first
        exact += (first, last - 1) == one.issue
        met += first <= one.issue[1] and one.issue[0] < last
    print(
        f"issues: of {len(asked)} {told} named by both, {exact} alike, {met} touch; {silent} named by neither",
        flush=True,
    )


def export(model: Leaning, folder: Path) -> Path:
    """Write the weights as half floats, inputs before outputs."""
    arrays = {
        name: (value.T if value.ndim == 2 else value).numpy().astype(np.float16)
        for name, value in model.state_dict().items()
    }
    path = folder / FILE
    np.savez_compressed(path, **arrays)
    return path


def main() -> None:
    """Gather, measure, learn, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--output", type=Path, default=Path("src/copytaster/collate/positions/leaning"))
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    some = [sample for folder in folders(options.folders or private_notes()) for sample in samples(folder)]
    print(f"{len(some)} parts of {len({one.story for one in some})} stories", flush=True)
    fold = [zlib.crc32(one.story.encode()) % FOLDS for one in some]
    held = [one for one, number in zip(some, fold, strict=True) if number == 0]
    rest = [one for one, number in zip(some, fold, strict=True) if number != 0]
    model = learn(rest, 1)
    figures(likely(model, held), held)
    named(model, held, options.output)
    print(export(learn(some, 1), options.output))


if __name__ == "__main__":
    main()
