"""Tune an encoder that has read a great deal to tell whether two stretches tell the same, and ask it of all pairs.

    python -m training.pairing_teacher NOTES ... --data ../shared/data --encoder FOLDER --output LABELS --device cuda

It reads both stretches at once, with what stands around them, which no product could wait for; the network that ships
learns from what it says of pairs that nobody judged. It is taught by the verdicts of four fifths of the stories, and
measured on the others. `FOLDER` holds an MPNet in the form of `transformers`. The file of labels is for training alone:
it holds texts. Needs torch and transformers.
"""

import argparse
import math
import pickle
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from benchmarks.score import folders
from training.pairing_data import CLASSES, KINDS, Pairs, held_back, judged_stories, like_stories

Asked = tuple[list[int], int]
"""Both stretches as pieces, and what a reader said of them, a number of `CLASSES` or -1."""
_EPOCHS = 3
_BATCH = 64
_PIECES_AT_ONCE = 49_152
_RATES = {"encoder": 4e-5, "head": 4e-4}
_SMOOTHING = 0.03
_BEFORE, _OWN, _BEHIND = 24, 64, 16
"""Pieces that are read of what stands before a stretch, of it, and of what stands behind."""
_NAMES = {"claims": "fact", "utterances": "said"}
"""By which word the encoder is told what is asked."""


class Judge(nn.Module):
    """An encoder of texts below a layer that tells one of `CLASSES`."""

    def __init__(self, encoder: nn.Module, fills: int) -> None:
        super().__init__()
        self.encoder, self.fills = encoder, fills
        size = encoder.config.hidden_size
        encoder.embeddings.requires_grad_(False)
        self.head = nn.Sequential(
            nn.Dropout(0.1),
            nn.Linear(2 * size, size),
            nn.Tanh(),
            nn.Dropout(0.1),
            nn.Linear(size, len(CLASSES)),
        )

    def forward(self, ids: Tensor) -> Tensor:
        """(pairs, pieces) -> (pairs, CLASSES) scores."""
        known = ids != self.fills
        with torch.autocast(ids.device.type, torch.bfloat16):
            read = self.encoder(input_ids=ids, attention_mask=known.long()).last_hidden_state
            mean = (read * known[..., None]).sum(1) / known.sum(1, keepdim=True)
            scores: Tensor = self.head(torch.cat([read[:, 0], mean], -1))
        return scores.float()


class Reader:
    """Turns pairs of stretches into pieces."""

    def __init__(self, tokenizer: Any) -> None:
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self.tokenizer = tokenizer
        self.opens, self.closes, self.fills, self.left, self.right = map(
            tokenizer.token_to_id, ("<s>", "</s>", "<pad>", "[", "]")
        )
        self.asks = {kind: self._pieces([name])[0][0] for kind, name in _NAMES.items()}

    def asked(self, some: Pairs) -> list[Asked]:
        """The pairs of a story as the encoder reads them, in order."""
        pieces = self._pieces([part for text in some.texts for part in text])
        stretches = [
            [*before[-_BEFORE:], self.left, *own[:_OWN], self.right, *behind[:_BEHIND]]
            for before, own, behind in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True)
        ]
        close = self.closes
        return [
            (
                [self.opens, self.asks[some.kind], *stretches[left], close, close, *stretches[right], close],
                int(verdict),
            )
            for (left, right), verdict in zip(some.pairs.tolist(), some.verdicts, strict=True)
        ]

    def _pieces(self, texts: Sequence[str]) -> list[list[int]]:
        return [one.ids for one in self.tokenizer.encode_batch(list(texts), add_special_tokens=False)]

    def batch(self, some: Sequence[Asked], device: str) -> Tensor:
        """(pairs, pieces), filled up."""
        ids = np.full((len(some), max(len(pieces) for pieces, _ in some)), self.fills, np.int64)
        for row, (pieces, _) in zip(ids, some, strict=True):
            row[: len(pieces)] = pieces
        return torch.from_numpy(ids).to(device)


def train(model: Judge, reader: Reader, some: Sequence[Asked], device: str) -> None:
    """Tune the encoder to verdicts."""
    chance = random.Random(1)
    groups = [
        {"params": [one for one in part.parameters() if one.requires_grad], "greatest": rate}
        for part, rate in ((model.encoder, _RATES["encoder"]), (model.head, _RATES["head"]))
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps, step = _EPOCHS * math.ceil(len(some) / _BATCH), 0
    model.train()
    for _ in range(_EPOCHS):
        for batch in _by_length(some, chance):
            share = min(1.0, (step + 1) / (0.08 * steps)) * (1 - step / (steps + 1))
            for group in optimiser.param_groups:
                group["lr"] = group["greatest"] * share
            truth = torch.tensor([verdict for _, verdict in batch], device=device)
            scores = model(reader.batch(batch, device))
            loss = functional.cross_entropy(scores, truth, label_smoothing=_SMOOTHING)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
    model.eval()


def _by_length(some: Sequence[Asked], chance: random.Random) -> Iterator[list[Asked]]:
    """Batches of like length, in any order."""
    order = list(some)
    chance.shuffle(order)
    batches = []
    for start in range(0, len(order), 20 * _BATCH):
        block = sorted(order[start : start + 20 * _BATCH], key=lambda one: len(one[0]))
        batches += [block[place : place + _BATCH] for place in range(0, len(block), _BATCH)]
    chance.shuffle(batches)
    yield from batches


def tell(model: Judge, reader: Reader, some: Sequence[Asked], device: str) -> NDArray[np.float16]:
    """How likely each pair is of each of `CLASSES`, (pairs, CLASSES)."""
    told = np.zeros((len(some), len(CLASSES)), np.float16)
    order = sorted(range(len(some)), key=lambda number: len(some[number][0]))
    while order:
        number = max(16, _PIECES_AT_ONCE // len(some[order[-1]][0]))
        last, order = order[-number:], order[:-number]
        with torch.no_grad():
            scores = model(reader.batch([some[one] for one in last], device))
        told[last] = scores.softmax(-1).cpu().numpy()
    return told


def main() -> None:
    """Train, measure, and write what the teacher says of all pairs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folders", nargs="+", type=Path, help="stories with verdicts")
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the files")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--device", default="cuda", help="as torch names it")
    options = parser.parse_args()
    from tokenizers import Tokenizer
    from transformers import MPNetModel

    judged = list(judged_stories(folders(options.folders)))
    every = [*judged, *like_stories(options.data)]
    torch.manual_seed(1)
    reader = Reader(Tokenizer.from_file(str(options.encoder / "tokenizer.json")))
    encoder = MPNetModel.from_pretrained(options.encoder, add_pooling_layer=False)
    model = Judge(encoder, reader.fills).to(options.device)
    known = [one for some in judged if not held_back(some.story) for one in reader.asked(some) if one[1] >= 0]
    train(model, reader, known, options.device)
    for kind in KINDS:
        held = [
            one
            for some in judged
            if some.kind == kind and held_back(some.story)
            for one in reader.asked(some)
            if one[1] >= 0
        ]
        report(kind, tell(model, reader, held, options.device), np.array([verdict for _, verdict in held]))
    labels = [(some, tell(model, reader, reader.asked(some), options.device)) for some in every]
    with options.output.open("wb") as file:
        pickle.dump(labels, file, protocol=5)


def report(name: str, told: NDArray[Any], verdicts: NDArray[np.int64]) -> None:
    """Print how well likelihoods of `CLASSES` put what tells the same before what does not."""
    same = told[:, 2:].astype(float).sum(axis=1)
    order = np.argsort(-same, kind="stable")
    kept = verdicts[order] >= CLASSES.index("same")
    precision = (np.cumsum(kept) / np.arange(1, len(kept) + 1) * kept).sum() / max(1, kept.sum())
    behind = np.cumsum(~kept)[kept].sum() / max(1, kept.sum() * (~kept).sum())
    print(
        f"{name:<11} {len(kept)} pairs: area under the curve {1 - behind:.3f}, mean precision {precision:.3f}",
        flush=True,
    )


if __name__ == "__main__":
    main()
