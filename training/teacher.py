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
from numpy.typing import NDArray
from torch import Tensor, nn

from copytaster.annotate.reader.network import DILATIONS
from training.reader_batches import Batch
from training.reader_corpus import corpus
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
        super().__init__(size, narrow, dilations=DILATIONS[:4], dropout=0.2, piecewise=False)
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

    def read_of(self, spelt: Sequence[str]) -> NDArray[np.int32]:
        """The pieces of each form, at most `_PIECES`, filled up with -1: (forms, `_PIECES`)."""
        rows = np.full((len(spelt), _PIECES), -1, np.int32)
        for row, word in zip(rows, spelt, strict=True):
            found = self.pieces_of(word)
            row[: len(found)] = found
        return rows

    def mixed(self, batch: Batch) -> Tensor:
        """As of the reader, with what the encoder makes of each word in its text."""
        assert batch.read is not None
        texts, words, most = batch.read.shape
        pieces = batch.read.flatten(1)
        there = pieces >= 0
        longest = min(batch.most_read, _MOST)
        at = torch.where(there, there.cumsum(1), longest + 1).clamp(max=longest + 1)  # 0 is for what opens
        ids = pieces.new_full((texts, longest + 2), self.fills).scatter(1, at, pieces)
        owners = torch.arange(texts * words, device=ids.device).view(texts, words, 1).expand(-1, -1, most)
        nobody = texts * words
        own = ids.new_full(ids.shape, nobody).scatter(1, at, owners.flatten(1))
        ids[:, 0], own[:, -1] = self.opens, nobody
        closing = there.sum(1, keepdim=True).clamp(max=longest) + 1
        ids[:, -1] = self.fills
        ids.scatter_(1, closing, self.closes)
        states = self.states(ids).flatten(0, 1)
        sums = states.new_zeros(nobody + 1, states.shape[-1]).index_add(0, own.flatten(), states)[:-1]
        counts = states.new_zeros(nobody + 1).index_add(0, own.flatten(), torch.ones_like(states[:, 0]))[:-1]
        means = sums / counts.clamp(min=1)[:, None]
        return super().mixed(batch) + self.lift(self.dropout(means.view(texts, words, -1)))

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
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--words", type=int, default=4_800, help="of a batch")
    options = parser.parse_args()
    torch.manual_seed(1)
    torch.set_float32_matmul_precision("high")
    model = load_teacher(options.encoder, options.size, options.narrow, options.layers).to(options.device)

    def rest(averaged: Reader, epoch: int) -> None:
        torch.save(averaged.state_dict(), options.output)
        if epoch + 1 == options.epochs:
            for name, value in measure(options.data, torch_form(averaged)).items():
                print(f"  {name:32} {value:.4f}", flush=True)

    learn(model, corpus(training_samples(options.data)), plan_of(options), rest)


def plan_of(options: argparse.Namespace) -> Plan:
    """How a teacher learns."""
    rates = {"": 1.6e-3, "encoder": 6e-5}
    return Plan(options.epochs, options.words, rates, options.threads, longest=200)


if __name__ == "__main__":
    main()
