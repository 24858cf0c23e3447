"""Learn how the signs of `collate/likeness` weigh, from readers' notes.

    python -m training.likeness [FOLDER ...] [--output src/copytaster/collate/likeness]

A FOLDER holds stories with notes (see docs/methods/scoring.md); without one, those of `examples/` are taken, and those
of `COPYTASTER_NOTES` if that is set. The weights that ship were learnt from both: from the invented stories, and from
notes on real ones (the texts belong to their outlets), of which nothing but these weights is kept. Prints, for each
kind, what all other stories teach about each story. A minute; twice where utterances weigh anew, since claims build
on the utterances that the weights in place find.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from benchmarks.score import EXAMPLES, articles_of, folders, in_order, private_notes
from benchmarks.scoring import Notes
from copytaster.annotate import annotate
from copytaster.collate import claims, utterances
from copytaster.collate.entities import unite
from copytaster.collate.likeness import (
    SIGNS,
    SURROUNDINGS,
    TELLINGS,
    Looks,
    Pair,
    Stretch,
    Weighing,
    look,
    propose,
    read,
    surroundings,
    weigh,
)
from copytaster.collate.likeness.weighing import FILE
from copytaster.collate.statements import collect
from copytaster.model import Account

from . import logistic

_UNNOTED = {"claims": 0.1, "utterances": 0.2}
"""Weight of a pair of stretches that no note is about: readers do not note all that is told twice. What is said on one
topic is seldom the same words, so those of utterances weigh more: a fifth fewer are joined, as many of the noted."""
_HALF_NOTED = {"claims": 0.2, "utterances": 0.3}
"""Of a pair of which a note is about one."""
_INSIDE = 0.6
"""Share of a clause that lies in a noted text, from which the note is about it too. That half of the text lie in the
clause is too much to ask of the pieces of a long one: .03 fewer of the noted pairs of real stories are found."""
_RIDGE = 20.0  # how strongly each weight is drawn to 0, where every sign has a spread of 1

KINDS = {"claims": "same_claim", "utterances": "same_utterance"}
"""What telling the same means, and the readings of the notes that show it."""
NAMES = {"claims": SIGNS, "utterances": SIGNS + TELLINGS}
"""What the first look weighs."""
TWICE = frozenset({"claims"})
"""What pays a second look; it finds no more utterances, and on invented stories fewer."""


class Sample(msgspec.Struct, frozen=True):
    """The pairs of one story: their signs, whether they tell the same (0 or 1), and how much each counts."""

    story: str
    kind: str
    stretches: list[Stretch]
    noted: dict[int, set[int]]
    pairs: list[Pair]
    rows: NDArray[np.float64]
    same: NDArray[np.float64]
    counts: NDArray[np.float64]
    about: NDArray[np.bool_]
    """Whether a note is about one of the pair, or both."""
    possible: int
    """Pairs that tell the same, those too that were not proposed."""


def samples(folder: Path) -> dict[str, Sample]:
    """The sample of each kind that a story gives."""
    notes = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    articles = articles_of(folder, notes["accounts"])
    accounts = [Account(f"a{n}", annotate(a)) for n, a in enumerate(in_order(articles.values()), start=1)]
    by_key = {
        key: next(account for account in accounts if account.annotated.article.location == article.location)
        for key, article in articles.items()
    }
    entities = unite(accounts)
    statements = collect(accounts, entities)
    said = utterances.match(accounts, statements, entities)
    found = {
        "claims": claims.stretches(accounts, entities, statements, said),
        "utterances": utterances.stretches(accounts, statements, entities),
    }
    return {
        kind: _sample(folder.name, kind, found[kind], _noted(found[kind], by_key, notes, kind))
        for kind in KINDS
    }


def _noted(
    stretches: Sequence[Stretch], accounts: dict[str, Account], notes: Notes, kind: str
) -> dict[int, set[int]]:
    """For each stretch that a note is about the numbers of the noted items; none for a fact of one account."""
    items: list[list[tuple[str, str]]] = [
        sorted(item["readings"].items()) for item in notes.get(KINDS[kind], [])
    ]
    found: dict[int, set[int]] = defaultdict(set)
    for number, readings in enumerate(items):
        for key, text in readings:
            for index in _holding(stretches, accounts[key], text, kind):
                found[index].add(number)
    if kind == "claims":
        for key, texts in sorted(notes.get("single_account", {}).items()):
            for text in texts:
                for index in _holding(stretches, accounts[key], text, kind):
                    found.setdefault(index, set())
    return found


def _holding(stretches: Sequence[Stretch], account: Account, text: str, kind: str) -> list[int]:
    """The stretches that hold half of a noted text; of claims those too that lie in it by `_INSIDE`."""
    start = account.text.find(text)
    end = start + len(text)
    found = []
    for index, stretch in enumerate(stretches):
        span = stretch.gist.span
        if span.account == account.id:
            both = min(end, span.end) - max(start, span.start)
            lies_in = kind == "claims" and both >= _INSIDE * (span.end - span.start)
            if 2 * both >= end - start or lies_in:
                found.append(index)
    return found


def _sample(story: str, kind: str, stretches: list[Stretch], noted: dict[int, set[int]]) -> Sample:
    pairs = propose(stretches)
    rows = read(stretches, pairs, NAMES[kind])
    return _labelled(story, kind, stretches, noted, (pairs, rows))


def _labelled(
    story: str,
    kind: str,
    stretches: list[Stretch],
    noted: dict[int, set[int]],
    signed: tuple[list[Pair], NDArray[np.float64]],
) -> Sample:
    pairs, rows = signed
    same = np.array([bool(noted.get(a, set()) & noted.get(b, set())) for a, b in pairs], dtype=np.float64)
    known = np.array([(a in noted) + (b in noted) for a, b in pairs], dtype=np.intp)
    counts = np.array([_UNNOTED[kind], _HALF_NOTED[kind], 1.0])[known]
    return Sample(
        story, kind, stretches, noted, pairs, rows, same, counts, known > 0, _possible(stretches, noted)
    )


def looked_at(sample: Sample, first: Weighing) -> Sample:
    """The pairs that a first look leaves, with what their surroundings say."""
    pairs, rows, likely = look(sample.stretches, first)
    rows = np.hstack([rows, surroundings(sample.stretches, pairs, likely)])
    return _labelled(sample.story, sample.kind, sample.stretches, sample.noted, (pairs, rows))


def _possible(stretches: Sequence[Stretch], noted: dict[int, set[int]]) -> int:
    pairs: list[Pair] = [(a, b) for a in noted for b in noted if a < b and noted[a] & noted[b]]
    return sum(stretches[a].gist.span.account != stretches[b].gist.span.account for a, b in pairs)


def learn(stories: Sequence[Sample], *, twice: bool) -> tuple[Looks, list[float]]:
    """The weighings, and the average precision of each story under weights learnt from the others.

    The second look learns from surroundings by a first look that was learnt from the other stories.
    """
    asked = NAMES[stories[0].kind]
    firsts = [fit(_without(stories, one), asked) for one in stories]
    first = fit(stories, asked)
    if not twice:
        reached = [average_precision(one, by) for one, by in zip(stories, firsts, strict=True)]
        return Looks(first, None), reached
    names = asked + SURROUNDINGS
    seconds = [looked_at(one, by) for one, by in zip(stories, firsts, strict=True)]
    reached = [average_precision(one, fit(_without(seconds, one), names)) for one in seconds]
    return Looks(first, fit(seconds, names)), reached


def _without(stories: Sequence[Sample], left_out: Sample) -> list[Sample]:
    return [story for story in stories if story is not left_out]


def fit(learnt: Sequence[Sample], names: Sequence[str]) -> Weighing:
    """What some stories teach together."""
    return logistic.fit(
        np.concatenate([sample.rows for sample in learnt]),
        np.concatenate([sample.same for sample in learnt]),
        np.concatenate([sample.counts for sample in learnt]),
        names,
        ridge=_RIDGE,
    )


def average_precision(sample: Sample, by: Weighing) -> float:
    """Mean precision at each pair that tells the same, of the pairs that a note is about."""
    order = np.argsort(-weigh(sample.rows, by), kind="stable")
    order = order[sample.about[order]]
    same = sample.same[order]
    hits = np.cumsum(same)
    return float((hits / np.arange(1, len(same) + 1) * same).sum() / max(1, sample.possible))


def main() -> None:
    """Learn, print and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--output", type=Path, default=Path("src/copytaster/collate/likeness"))
    options = parser.parse_args()
    told = [samples(folder) for folder in folders(options.folders or [EXAMPLES, *private_notes()])]
    table = {}
    for kind in KINDS:
        stories = [sample[kind] for sample in told]
        table[kind], reached = learn(stories, twice=kind in TWICE)
        for story, figure in zip(stories, reached, strict=True):
            print(f"{kind:<11} {story.story:<24} average precision {figure:.3f} of {story.possible} pairs")
    path = options.output / FILE
    path.write_bytes(msgspec.json.format(msgspec.json.encode(table), indent=1) + b"\n")
    print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
