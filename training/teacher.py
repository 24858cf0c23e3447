"""Train the teacher: an encoder that has read a great deal, tuned to the reader's tasks; it is for training alone.

    python -m training.teacher --data ../shared/data --encoder FOLDER --output OUT --device cuda

`FOLDER` holds a BERT or MPNet in the form of `transformers`; what ships was made with all-mpnet-base-v2 (Apache-2.0).
The reader is far smaller; it learns from what the teacher says of articles that nobody has marked. Needs torch and
transformers.
"""

import argparse
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from training.reader_batches import Batch, Piece
from training.reader_data import training_samples
from training.reader_figures import measure
from training.reader_learning import Plan, learn
from training.reader_network import Reader
from training.reader_scores import torch_form

_PIECES = 6
"""Pieces of a word that are read at most."""
_MOST = 510


class Teacher(Reader):
    """The reader's network above some layers of an encoder that was trained on running text."""

    def __init__(self, size: int, narrow: int, encoder: nn.Module, tokenizer: Any) -> None:
        super().__init__(size, narrow, piecewise=False)
        self.encoder = encoder
        encoder.embeddings.requires_grad_(False)
        self.tokenizer = tokenizer
        self.opens, self.closes, self.fills, self.unknown = map(_number(tokenizer), _MARKS)
        depth = len(encoder.encoder.layer) + 1
        self.depths = nn.Parameter(torch.zeros(depth))
        self.lift = nn.Linear(encoder.config.hidden_size, size)
        self.pieces_of = lru_cache(maxsize=200_000)(self._pieces_of)

    def _pieces_of(self, word: str) -> tuple[int, ...]:
        found = self.tokenizer.encode(word.replace("’", "'"), add_special_tokens=False).ids[:_PIECES]
        return tuple(found) or (self.unknown,)

    def prepare(self, batch: Batch, pieces: Sequence[Piece]) -> None:
        """Add what the encoder reads, `ids` (texts, pieces), and which word of the batch each piece is of."""
        rows, owners = [], []
        for item, first, last in pieces:
            row, owner = [self.opens], [-1]
            for index in range(last - first):
                start, end = item.words[first + index]
                found = self.pieces_of(item.text[start:end])
                if len(row) + len(found) > _MOST:
                    break
                row += found
                owner += [index] * len(found)
            rows.append([*row, self.closes])
            owners.append([*owner, -1])
        longest = max(map(len, rows))
        ids = np.full((len(rows), longest), self.fills)
        own = np.full((len(rows), longest), -1)
        for number, (row, owner) in enumerate(zip(rows, owners, strict=True)):
            ids[number, : len(row)], own[number, : len(row)] = row, owner
        at_text, at_piece = np.nonzero(own >= 0)
        batch.read = {
            "ids": ids,
            "pieces": at_text * longest + at_piece,
            "words": at_text * batch.mask.shape[1] + own[at_text, at_piece],
        }

    def mixed(self, batch: Batch) -> Tensor:
        """As of the reader, with what the encoder makes of each word in its text."""
        ids, pieces, words = (self.on(batch.read[name]) for name in ("ids", "pieces", "words"))
        states = self.states(ids).flatten(0, 1)
        sums = states.new_zeros(batch.mask.size, states.shape[-1]).index_add(0, words, states[pieces])
        means = sums / torch.bincount(words, minlength=len(sums)).clamp(min=1)[:, None]
        return super().mixed(batch) + self.lift(self.dropout(means.view(*batch.mask.shape[:2], -1)))

    def states(self, ids: Tensor) -> Tensor:
        """What the encoder makes of pieces, a mean of all its layers: (texts, pieces) -> (texts, pieces, size)."""
        with torch.autocast("cuda", torch.bfloat16, enabled=ids.is_cuda):
            read = self.encoder(
                input_ids=ids, attention_mask=(ids != self.fills).long(), output_hidden_states=True
            ).hidden_states
        shares = torch.softmax(self.depths, 0)
        return sum(
            (share * state.float() for share, state in zip(shares, read, strict=True)), torch.zeros(())
        )


_MARKS = (("<s>", "[CLS]"), ("</s>", "[SEP]"), ("<pad>", "[PAD]"), ("[UNK]", "<unk>"))
"""How tokenizers call what opens and closes a text, fills it up, and stands for the unknown."""


def _number(tokenizer: Any) -> Callable[[Sequence[str]], int]:
    def number(names: Sequence[str]) -> int:
        return next(int(found) for name in names if (found := tokenizer.token_to_id(name)) is not None)

    return number


def load_teacher(folder: Path, size: int, narrow: int, layers: int) -> Teacher:
    """A teacher that has not yet been tuned, with the first `layers` layers of the encoder."""
    from tokenizers import Tokenizer
    from transformers import AutoConfig, AutoModel

    config = AutoConfig.from_pretrained(folder, attention_probs_dropout_prob=0.0)
    config.num_hidden_layers = layers
    encoder = AutoModel.from_pretrained(folder, config=config, add_pooling_layer=False)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return Teacher(size, narrow, encoder, tokenizer)


def add_teacher(parser: argparse.ArgumentParser) -> None:
    """The options that say which teacher is meant and where it is run."""
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the files")
    parser.add_argument("--encoder", type=Path, required=True, help="folder that holds the encoder")
    parser.add_argument("--layers", type=int, default=10, help="of the encoder")
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--narrow", type=int, default=96)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu", help="as torch names it")


def taught_teacher(options: argparse.Namespace, state: Path) -> Teacher:
    """The teacher whose state `main` has written."""
    torch.set_num_threads(options.threads)
    model = load_teacher(options.encoder, options.size, options.narrow, options.layers)
    model.load_state_dict(torch.load(state, map_location="cpu"), strict=False)
    model.eval().to(options.device)
    return model


def main() -> None:
    """Tune a teacher, and measure it in the end."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    add_teacher(parser)
    parser.add_argument("--output", type=Path, required=True, help="file for the state of the teacher")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--words", type=int, default=4_800, help="of a batch")
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches")
    options = parser.parse_args()
    torch.manual_seed(1)
    torch.set_float32_matmul_precision("high")
    model = load_teacher(options.encoder, options.size, options.narrow, options.layers).to(options.device)

    def rest(averaged: Reader, epoch: int) -> None:
        torch.save(averaged.state_dict(), options.output)
        if epoch + 1 == options.epochs:
            for name, value in measure(options.data, torch_form(averaged)).items():
                print(f"  {name:32} {value:.4f}", flush=True)

    learn(model, training_samples(options.data), plan_of(options), rest)


def plan_of(options: argparse.Namespace) -> Plan:
    """How a teacher learns."""
    rates = {"": 1.6e-3, "encoder": 6e-5}
    return Plan(options.epochs, options.words, rates, options.threads, options.workers, longest=200)


if __name__ == "__main__":
    main()
