"""Learn how the signs of `collate/conflicts/weighed` weigh, from readers' notes and verdicts.

    python -m training.conflicts [FOLDER ...] [--output src/copytaster/collate/conflicts/weighed]

A FOLDER holds stories with notes (see docs/methods/scoring.md); without one, those of `examples/` are taken, and those
of `COPYTASTER_NOTES` if that is set. Beside `expected.json` a story may have `judged.json`: what a reader said of
candidates, a list of `{"kind", "left": [key, start, end], "right": [key, start, end], "kept"}`. Readers note few of the
differences of a story, so what nobody judged counts little. The weights that ship were learnt from the invented
stories and from notes and verdicts on real ones (the texts belong to their outlets), of which nothing but these weights
is kept. Prints, for each drafter, how many it tells where all other stories teach it, how many of those a reader judged
and kept, and the noted conflicts that they touch. A minute.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from benchmarks.score import EXAMPLES, articles_of, folders, in_order, private_notes
from copytaster.annotate import annotate
from copytaster.collate import claims, utterances
from copytaster.collate.conflicts.context import Story
from copytaster.collate.conflicts.weighed import FILE, LEAST, SIGNS, Matters, candidates
from copytaster.collate.entities import unite
from copytaster.collate.likeness import Weighing, weigh
from copytaster.collate.statements import collect
from copytaster.model import Account, Span

from . import logistic

_RIDGE = 10.0
_UNJUDGED = 0.1
"""Weight of a candidate of which no reader said anything: as wrong, since most are."""
_UNSURE = 0.5  # of one that was struck out, and touches what another reader noted

Place = tuple[str, int, int]
"""Account id, start, end."""


class Sample(msgspec.Struct, frozen=True):
    """The candidates of one drafter in one story."""

    story: str
    rows: NDArray[np.float64]
    kept: NDArray[np.float64]
    counts: NDArray[np.float64]
    judged: NDArray[np.bool_]
    """Whether a reader said something of it."""
    touched: list[frozenset[int]]
    """The noted conflicts of which it touches two readings."""


def samples(folder: Path) -> dict[str, Sample]:
    """The sample of each drafter that a story gives."""
    notes = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    articles = articles_of(folder, notes["accounts"])
    accounts = [Account(f"a{n}", annotate(a)) for n, a in enumerate(in_order(articles.values()), start=1)]
    by_location = {account.annotated.article.location: account for account in accounts}
    by_key = {key: by_location[article.location] for key, article in articles.items()}
    entities = unite(accounts)
    statements = collect(accounts, entities)
    said = utterances.match(accounts, statements, entities)
    told = claims.gather(accounts, entities, statements, said)
    story = Story(accounts, entities)
    found = candidates(story, entities, Matters(story, told, said))
    noted = [
        [_place(by_key[key], text) for key, text in sorted(note["readings"].items())]
        for note in notes.get("conflicts", [])
    ]
    path = folder / "judged.json"
    verdicts = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    return {
        drafter: _sample(
            folder.name,
            [(one.left.span, one.right.span) for one in some],
            np.array([one.signs for one in some], dtype=np.float64).reshape(len(some), len(SIGNS[drafter])),
            noted,
            [
                ((_judged(by_key, v["left"]), _judged(by_key, v["right"])), bool(v["kept"]))
                for v in verdicts
                if v["kind"] == drafter
            ],
        )
        for drafter, some in found.items()
    }


def _place(account: Account, text: str) -> Place:
    start = account.text.find(text)
    return account.id, start, start + len(text)


def _judged(accounts: dict[str, Account], place: Sequence[str | int]) -> Place:
    key, start, end = place
    return accounts[str(key)].id, int(start), int(end)


def _sample(
    story: str,
    pairs: Sequence[tuple[Span, Span]],
    rows: NDArray[np.float64],
    noted: Sequence[Sequence[Place]],
    verdicts: Sequence[tuple[tuple[Place, Place], bool]],
) -> Sample:
    kept, counts, judged, touched = [], [], [], []
    for pair in pairs:
        touches = frozenset(
            number
            for number, places in enumerate(noted)
            if sum(any(_meet(span, place) for span in pair) for place in places) > 1
        )
        verdict = next((v for places, v in verdicts if all(map(_meet, pair, places))), None)
        kept.append(bool(touches) if verdict is None else verdict)
        sure = (
            1.0 if verdict or (verdict is None and touches) or (verdict is False and not touches) else _UNSURE
        )
        counts.append(sure if verdict is not None or touches else _UNJUDGED)
        judged.append(verdict is not None)
        touched.append(touches)
    return Sample(
        story, rows, np.array(kept, float), np.array(counts, float), np.array(judged, bool), touched
    )


def _meet(span: Span, place: Place) -> bool:
    return span.account == place[0] and span.start < place[2] and place[1] < span.end


def learn(stories: Sequence[Sample], drafter: str) -> Weighing:
    """What some stories teach together."""
    some = [story for story in stories if len(story.rows)]
    return logistic.fit(
        np.concatenate([story.rows for story in some]),
        np.concatenate([story.kept for story in some]),
        np.concatenate([story.counts for story in some]),
        SIGNS[drafter],
        ridge=_RIDGE,
    )


def reached(stories: Sequence[Sample], drafter: str) -> tuple[int, int, int, int]:
    """Candidates told of each story where the others teach, those judged, those kept of these; noted ones touched."""
    told = judged = kept = touched = 0
    for story in stories:
        if len(story.rows):
            by = learn([other for other in stories if other is not story], drafter)
            chosen = np.flatnonzero(weigh(story.rows, by) >= LEAST[drafter])
            told += len(chosen)
            judged += int(story.judged[chosen].sum())
            kept += int(story.kept[chosen][story.judged[chosen]].sum())
            touched += len(frozenset[int]().union(*(story.touched[at] for at in chosen)))
    return told, judged, kept, touched


def main() -> None:
    """Learn, print and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--output", type=Path, default=Path("src/copytaster/collate/conflicts/weighed"))
    options = parser.parse_args()
    stories = [samples(folder) for folder in folders(options.folders or [EXAMPLES, *private_notes()])]
    table = {}
    for drafter in SIGNS:
        some = [story[drafter] for story in stories]
        told, judged, kept, touched = reached(some, drafter)
        print(f"{drafter:<13} told {told:4}  judged {judged:4}  kept {kept:4}  noted {touched:3}")
        table[drafter] = learn(some, drafter)
    path = options.output / FILE
    path.write_bytes(msgspec.json.format(msgspec.json.encode(table), indent=1) + b"\n")
    print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
