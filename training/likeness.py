"""Learn how the signs of `collate/likeness` weigh, from readers' notes and verdicts.

    python -m training.likeness [FOLDER ...] [--output src/copytaster/collate/likeness]

A FOLDER holds stories with notes (see docs/methods/scoring.md); without one, those of `examples/` are taken, and those
of `COPYTASTER_NOTES` if that is set. Translations (`training/translations.py`) are added where the data pack has them.
Beside `expected.json` a story may have `judged.json`: what a reader said of pairs of stretches, a list of
`{"kind", "left": [key, start, end], "right": [key, start, end], "same"}`, `kind` being `claims` or `utterances`, and
`same` 1, 0, or 0.5 where they tell a part in common. A story without notes, but for its accounts, gives verdicts alone;
the second look learns from those of the fifth that `training.pairing` holds back.

The weights that ship were learnt from the invented stories, and from notes on real ones and verdicts (the texts belong
to their outlets), of which nothing but these weights is kept. Prints, for each kind, what nine tenths of the stories
teach about the others. Five minutes for 500 stories; twice where utterances weigh anew, since claims build on the
utterances that the weights in place find.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from benchmarks.score import DATA, EXAMPLES, articles_of, folders, private_notes
from benchmarks.scoring import Notes
from copytaster.collate.likeness import (
    PAIRED,
    SIGNS,
    SURROUNDINGS,
    TELLINGS,
    Looks,
    Pair,
    Stretch,
    Weighing,
    liken,
    look,
    propose,
    read,
    second_signs,
    verbatim,
    weigh,
)
from copytaster.collate.likeness.weighing import FILE
from copytaster.model import Account

from . import logistic, translations
from .pairing_data import held_back
from .stories import stretches_of

_UNNOTED = {"claims": 0.1, "utterances": 0.2}
"""Weight of a pair of stretches that no note is about: readers do not note all that is told twice. What is said on one
topic is seldom the same words, so those of utterances weigh more: a fifth fewer are joined, as many of the noted."""
_HALF_NOTED = {"claims": 0.2, "utterances": 0.3}
"""Of a pair of which a note is about one."""
_IN_PART = 0.5
"""Of a pair that was judged to tell a part in common."""
_UNJUDGED = 0.1
"""Of a pair that nobody judged, in a story that has verdicts alone, where it is hardly likely; of others it is 0."""
_HARDLY = 0.02
"""The probability, by the weights in place, below which that is so: verdicts are asked for above."""
_INVENTED = {"claims": 1.0, "utterances": 4.0}
"""Of what `examples/` hold, which alone have readings in other languages."""
_TRANSLATED = 0.5
"""Of translations, which are as plain as pairs can be."""
_INSIDE = 0.6
"""Share of a clause that lies in a noted text, from which the note is about it too. That half of the text lie in the
clause is too much to ask of the pieces of a long one: .03 fewer of the noted pairs of real stories are found."""
_RIDGE = 20.0  # how strongly each weight is drawn to 0, where every sign has a spread of 1
_FOLDS = 10  # parts of the stories, each of which is measured by what the others teach

KINDS = {"claims": "same_claim", "utterances": "same_utterance"}
"""What telling the same means, and the readings of the notes that show it."""
NAMES = {"claims": SIGNS, "utterances": SIGNS + TELLINGS}
"""What the first look weighs."""


class Told(msgspec.Struct, frozen=True):
    """What a story tells of one kind, and what readers said of it."""

    story: str
    kind: str
    stretches: list[Stretch]
    noted: dict[int, set[int]] | None
    """Stretch -> the noted items that it is of, empty for a fact of one account; None for a story without notes."""
    judged: dict[Pair, float]
    """What a reader said of pairs: 1 where they tell the same, 0 where not, 0.5 where in part."""
    likely: frozenset[Pair]
    """In a story that has verdicts alone the pairs that may well tell the same, by the weights in place."""
    counts: float
    """How much each of its pairs counts."""
    translated: bool = False
    """Whether its accounts are one article in several languages."""


class Sample(msgspec.Struct, frozen=True):
    """The pairs of one story: their signs, whether they tell the same (0 to 1), and how much each counts."""

    told: Told
    pairs: list[Pair]
    rows: NDArray[np.float64]
    same: NDArray[np.float64]
    counts: NDArray[np.float64]


def samples(folder: Path) -> dict[str, Sample]:
    """The sample of each kind that a story gives."""
    notes = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    by_key, found = stretches_of(articles_of(folder, notes["accounts"]))
    return {kind: proposed(_told(folder, by_key, notes, (kind, some))) for kind, some in found.items()}


def translated(data: Path) -> list[dict[str, Sample]]:
    """The samples that translations give."""
    return [
        {
            kind: proposed(
                Told(
                    name,
                    kind,
                    some,
                    None,
                    *translations.verdicts(by_language, some),
                    _TRANSLATED,
                    translated=True,
                )
            )
            for kind, some in found.items()
        }
        for name, by_language, found in translations.read(data)
    ]


def _told(folder: Path, accounts: dict[str, Account], notes: Notes, found: tuple[str, list[Stretch]]) -> Told:
    kind, stretches = found
    path = folder / "judged.json"
    verdicts = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    has_notes = not notes.keys().isdisjoint(KINDS.values())
    return Told(
        folder.name,
        kind,
        stretches,
        _noted(stretches, accounts, notes, kind) if has_notes else None,
        _judged(stretches, accounts, [verdict for verdict in verdicts if verdict["kind"] == kind]),
        frozenset()
        if has_notes
        else frozenset((a, b) for a, b, likely in liken(stretches, kind) if likely >= _HARDLY),
        _INVENTED[kind] if EXAMPLES in folder.resolve().parents else 1.0,
    )


def _judged(
    stretches: Sequence[Stretch], accounts: dict[str, Account], verdicts: Sequence[Notes]
) -> dict[Pair, float]:
    """The verdicts on pairs of stretches that begin where the judged ones did."""
    places = {(s.gist.span.account, s.gist.span.start): index for index, s in enumerate(stretches)}
    found: dict[Pair, float] = {}
    for verdict in verdicts:
        one, other = (
            places.get((accounts[key].id, start)) for key, start, _ in (verdict["left"], verdict["right"])
        )
        if one is not None and other is not None:
            found[min(one, other), max(one, other)] = float(verdict["same"])
    return found


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


def proposed(told: Told) -> Sample:
    """All pairs that may tell the same, with their signs."""
    pairs = propose(told.stretches)
    return _labelled(told, pairs, read(told.stretches, pairs, NAMES[told.kind]))


def looked_at(sample: Sample, first: Weighing) -> Sample:
    """The pairs that a first look leaves, with what their surroundings say and what is read in them."""
    pairs, rows, likely = look(sample.told.stretches, first)
    rows = np.hstack([rows, second_signs(sample.told.stretches, sample.told.kind, pairs, likely)])
    return _labelled(sample.told, pairs, rows)


def _labelled(told: Told, pairs: list[Pair], rows: NDArray[np.float64]) -> Sample:
    """Verdicts go before notes, these before sameness of words, and that before what nobody said."""
    same, counts = np.zeros(len(pairs)), np.zeros(len(pairs))
    unsaid = verbatim(told.stretches, pairs, rows)
    if told.noted is not None:
        of = [(told.noted.get(left), told.noted.get(right)) for left, right in pairs]
        known = np.array([(one is not None) + (other is not None) for one, other in of], dtype=np.intp)
        same[:] = [bool(one and other and one & other) for one, other in of]
        counts = np.array([_UNNOTED[told.kind], _HALF_NOTED[told.kind], 1.0])[known]
        unsaid &= known < 2
    elif told.judged:
        counts[:] = [0.0 if pair in told.likely else _UNJUDGED for pair in pairs]
    same[unsaid] = counts[unsaid] = 1.0
    for number, pair in enumerate(pairs):
        if (verdict := told.judged.get(pair)) is not None:
            same[number] = verdict
            counts[number] = 1.0 if verdict in (0, 1) else _IN_PART
    return Sample(told, pairs, rows, same, told.counts * counts)


def learn(stories: Sequence[Sample]) -> tuple[Looks, list[tuple[Sample, Weighing]]]:
    """The weighings, and each story as the second look sees it with what the other parts of the stories teach.

    The second look learns from surroundings by a first look that was learnt from other stories, and from those stories
    alone that taught the network of `pairing` nothing: of the others it knows too well what was judged.
    """
    asked = NAMES[stories[0].told.kind]
    names = asked + SURROUNDINGS + PAIRED
    seconds = [
        looked_at(story, by)
        for story, by in _by_the_others(stories, asked)
        if story.told.noted is not None or story.told.translated or held_back(story.told.story)
    ]
    return Looks(fit(stories, asked), fit(seconds, names)), _by_the_others(seconds, names)


def _by_the_others(stories: Sequence[Sample], names: Sequence[str]) -> list[tuple[Sample, Weighing]]:
    """Each story with what the stories of other parts teach."""
    fits = [
        fit([story for at, story in enumerate(stories) if at % _FOLDS != part] or stories, names)
        for part in range(_FOLDS)
    ]
    return [(story, fits[at % _FOLDS]) for at, story in enumerate(stories)]


def fit(learnt: Sequence[Sample], names: Sequence[str]) -> Weighing:
    """What some stories teach together."""
    counted = [(sample, sample.counts > 0) for sample in learnt]
    return logistic.fit(
        np.concatenate([sample.rows[kept] for sample, kept in counted]),
        np.concatenate([sample.same[kept] for sample, kept in counted]),
        np.concatenate([sample.counts[kept] for sample, kept in counted]),
        names,
        ridge=_RIDGE,
    )


def noted_precision(sample: Sample, by: Weighing) -> float:
    """Mean precision at each pair that is noted to tell the same, of the pairs that a note is about."""
    noted = sample.told.noted or {}
    likely = weigh(sample.rows, by)
    about = [at for at, (left, right) in enumerate(sample.pairs) if left in noted or right in noted]
    about.sort(key=lambda at: -likely[at])
    same = np.array(
        [bool(noted.get(a, set()) & noted.get(b, set())) for a, b in map(sample.pairs.__getitem__, about)],
        dtype=bool,
    )
    return _mean_precision(same, _possible(sample.told))


def _mean_precision(same: NDArray[np.bool_], possible: int) -> float:
    """Of pairs in order of their likelihood: mean precision at each of the `possible` ones that tell the same."""
    return float((np.cumsum(same) / np.arange(1, len(same) + 1) * same).sum() / max(1, possible))


def _possible(told: Told) -> int:
    """Pairs that are noted to tell the same, those too that were not proposed."""
    noted = told.noted or {}
    pairs: list[Pair] = [(a, b) for a in noted for b in noted if a < b and noted[a] & noted[b]]
    accounts = [stretch.gist.span.account for stretch in told.stretches]
    return sum(accounts[a] != accounts[b] for a, b in pairs)


def judged_precision(apart: Sequence[tuple[Sample, Weighing]]) -> float:
    """Mean precision at each pair that was judged to tell the same, of all judged pairs."""
    found = sorted(
        (-likely, verdict == 1)
        for sample, by in apart
        for pair, likely in zip(sample.pairs, weigh(sample.rows, by), strict=True)
        if (verdict := sample.told.judged.get(pair)) is not None
    )
    same = np.array([kept for _, kept in found], dtype=bool)
    return _mean_precision(same, int(same.sum()))


def main() -> None:
    """Learn, print and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--output", type=Path, default=Path("src/copytaster/collate/likeness"))
    options = parser.parse_args()
    told = [samples(folder) for folder in folders(options.folders or [EXAMPLES, *private_notes()])]
    told += translated(DATA) if (DATA / translations.FILE).exists() else []
    table = {}
    for kind in KINDS:
        table[kind], apart = learn([sample[kind] for sample in told])
        for sample, by in apart:
            if possible := _possible(sample.told):
                reached = noted_precision(sample, by)
                print(f"{kind:<11} {sample.told.story:<24} precision {reached:.3f} of {possible} noted pairs")
        verdicts = sum(len(sample.told.judged) for sample, _ in apart)
        print(f"{kind:<11} precision {judged_precision(apart):.3f} of {verdicts} judged pairs")
    path = options.output / FILE
    path.write_bytes(msgspec.json.format(msgspec.json.encode(table), indent=1) + b"\n")
    print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
