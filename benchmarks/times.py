"""How well time expressions are found and valued, against TimeBank.

    python -m benchmarks.times [--data ../shared/data] [--misses 40]

An expression found counts for one noted where they overlap, each for one only, in order of their place:

- `span`: F1 over expressions, a match being an overlap of at least one character (`exact`: equal at both ends);
- `value`: of the matched ones, the share whose value is the noted one, letter for letter (`PXM` included);
- `type`: of the matched ones, the share whose type is the noted one;
- `both`: F1 over expressions, a match being an overlap with the noted value, as TempEval-3 counts it.

The document's date is given to the reader as the day of publication. Skips where the file is absent.
"""

import gzip
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from copytaster.annotate.sentences import split
from copytaster.annotate.times import find_times
from copytaster.annotate.tokens import tokenise
from copytaster.model import Article, Time

from .printing import DATA, run

TIMEBANK = "timebank.jsonl.gz"


class Document(msgspec.Struct, frozen=True):
    """A text, the day it was written, and the expressions noted in it, in order."""

    name: str
    text: str
    written: date
    times: tuple[Time, ...]


def documents(path: Path) -> Iterator[Document]:
    """The documents of TimeBank."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            noted = sorted(record["timex"], key=lambda timex: timex["start"])
            times = tuple(Time(t["start"], t["end"], t["value"], t["type"]) for t in noted)
            yield Document(record["id"], record["text"], date.fromisoformat(record["dct"][:10]), times)


def found_in(document: Document) -> tuple[Time, ...]:
    """The expressions that the reader finds."""
    article = Article(location=document.name, text=document.text)
    sentences = split(article, tokenise(document.text, "en"))
    return find_times(document.text, sentences, document.written)


def aligned(found: tuple[Time, ...], noted: tuple[Time, ...]) -> list[tuple[Time | None, Time | None]]:
    """Pairs that overlap, and what is alone on either side, in order."""
    pairs: list[tuple[Time | None, Time | None]] = []
    ours, theirs = list(found), list(noted)
    while ours and theirs:
        if ours[0].end <= theirs[0].start:
            pairs.append((ours.pop(0), None))
        elif theirs[0].end <= ours[0].start:
            pairs.append((None, theirs.pop(0)))
        else:
            pairs.append((ours.pop(0), theirs.pop(0)))
    return [*pairs, *((time, None) for time in ours), *((None, time) for time in theirs)]


def figures(data: Path = DATA) -> dict[str, float]:
    """Name of a figure -> value; none where the file is absent."""
    if not (data / TIMEBANK).is_file():
        return {}
    pairs = [
        pair
        for document in documents(data / TIMEBANK)
        for pair in aligned(found_in(document), document.times)
    ]
    both = [(one, other) for one, other in pairs if one and other]
    everything = sum((one is not None) + (other is not None) for one, other in pairs)
    exact = sum((one.start, one.end) == (other.start, other.end) for one, other in both)
    valued = sum(one.value == other.value for one, other in both)
    return {
        "times.span": 2 * len(both) / everything,
        "times.exact": 2 * exact / everything,
        "times.value": valued / len(both),
        "times.type": sum(one.type == other.type for one, other in both) / len(both),
        "times.both": 2 * valued / everything,
    }


def _misses(document: Document) -> Iterator[str]:
    text = document.text
    for one, other in aligned(found_in(document), document.times):
        place = other or one
        if place is None or (one and other and one.value == other.value):
            continue
        around = " ".join(text[max(0, place.start - 40) : place.end + 20].split())
        shown = [f"{' '.join(text[t.start : t.end].split())!r} {t.value}" if t else "-" for t in (one, other)]
        yield f"{shown[0]:<42} {shown[1]:<42} {document.written} {around}"


def _all_misses(path: Path) -> Iterator[str]:
    return (line for document in documents(path) for line in _misses(document))


if __name__ == "__main__":
    run(__doc__ or "", figures, {TIMEBANK: _all_misses})
