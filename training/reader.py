"""Train the reader: one small network that finds parts of speech, names and attributions, and ships with the package.

    python -m training.reader --data ../shared/data --output src/copytaster/annotate/models

Reads PolNeAR's training part with what programs found in it (no licence stated), EWT's trees and the names of
UniversalNER's EWT (CC BY-SA 4.0), and what a teacher says of other articles where `training.teacher` has written it.
Needs torch, and the word vectors of `training.vectors`; see training/README.md.
"""

import argparse
from pathlib import Path

import torch

from training.reader_corpus import corpus, join
from training.reader_data import training_samples
from training.reader_export import export
from training.reader_figures import measure, shipped_form
from training.reader_learning import Plan, learn
from training.reader_network import Reader
from training.teacher_labels import load_labels


def train(options: argparse.Namespace) -> None:
    """Train, and write and measure the model after every few epochs and in the end."""
    torch.manual_seed(options.seed)
    if options.taught is None:
        texts = corpus(training_samples(options.data))
    else:
        marked, others = load_labels(options.taught)
        texts = join([marked] * options.repeat + [others])
    model = Reader(options.size, options.narrow, hidden=options.hidden, dropout=options.dropout)
    model.to(options.device)
    if options.begin:
        model.load_state_dict(torch.load(options.begin, map_location=options.device), strict=False)
    options.output.mkdir(parents=True, exist_ok=True)

    def rest(averaged: Reader, epoch: int) -> None:
        export(averaged, options.output)
        if options.checkpoint:
            torch.save(averaged.state_dict(), options.output / "reader.pt")
        if epoch + 1 == options.epochs or (epoch + 1) % options.every == 0:
            for name, value in measure(options.data, shipped_form(options.output)).items():
                print(f"  {name:32} {value:.4f}", flush=True)

    plan = Plan(options.epochs, options.words, {"": options.rate}, options.threads, seed=options.seed)
    learn(model, texts, plan, rest)


def main() -> None:
    """Train the reader."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the files")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the model into")
    parser.add_argument("--taught", type=Path, help="what training.teacher_labels has written")
    parser.add_argument("--repeat", type=int, default=2, help="rounds over the marked texts in each round")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--every", type=int, default=1, help="epochs after which to measure")
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--narrow", type=int, default=48)
    parser.add_argument("--hidden", type=int, default=256, help="width of what is made of a form first")
    parser.add_argument("--dropout", type=float, default=0.08)
    parser.add_argument("--words", type=int, default=10_000, help="of a batch")
    parser.add_argument("--rate", type=float, default=2.6e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu", help="as torch names it")
    parser.add_argument("--begin", type=Path, help="state of a network to begin with")
    parser.add_argument("--checkpoint", action="store_true", help="keep the state of the network too")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
