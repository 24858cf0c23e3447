"""How well attributions are read, on PolNeAR's development part: who said what, word by word and stretch by stretch.

    python -m benchmarks.attributions [--data ../shared/data]

For sources, cues and contents: F1 over words that stand in one; F1 over stretches that overlap one; F1 over stretches
with exactly the same bounds. `linked`: F1 over whole attributions whose source, cue and content all overlap those of
one and the same attribution. An article that several people annotated counts once, by the first of them.
"""

import argparse
import gzip
import json
import os
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from copytaster.annotate import annotate
from copytaster.model import Article, Offsets

DATA = Path(os.environ.get("COPYTASTER_SHARED", Path(__file__).parents[2] / "shared")) / "data"
ARTICLES = "polnear-dev.jsonl.gz"
ROLES = ("source", "cue", "content")
_WORD = re.compile(r"\w+|[^\w\s]")
Attributions = Sequence[dict[str, list[Offsets]]]
"""Each with the stretches of its `source`, `cue` and `content`."""


class Count(msgspec.Struct):
    """Right among those found, and found again among those known."""

    right: int = 0
    found: int = 0
    met: int = 0
    known: int = 0

    @property
    def precision(self) -> float:
        """Right of those found."""
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        """Met of those known."""
        return self.met / max(1, self.known)

    @property
    def f1(self) -> float:
        """Harmonic mean of both."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def figures(data: Path = DATA) -> dict[str, float]:
    """Name of a figure -> F1; none without the articles."""
    if not (data / ARTICLES).is_file():
        print(f"attributions: skipped, no {ARTICLES} in {data}")
        return {}
    return {f"attributions.{name}": count.f1 for name, count in compare(data, read).items()}


def articles(path: Path) -> Iterator[dict[str, Any]]:
    """The records of the file, one for each article."""
    seen: set[str] = set()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            if record["id"] not in seen:
                seen.add(record["id"])
                yield record


def read(record: dict[str, Any]) -> Attributions:
    """The attributions that the product finds in a record."""
    article = Article(location=record["id"], text=record["text"], published=record["date"], language="en")
    return [
        {"source": list(found.source), "cue": list(found.cue), "content": list(found.content)}
        for found in annotate(article).attributions
    ]


def compare(data: Path, reader: Callable[[dict[str, Any]], Attributions]) -> dict[str, Count]:
    """The counts for each role and measure, and for whole attributions."""
    counts = {f"{role}.{kind}": Count() for role in ROLES for kind in ("tokens", "overlap", "exact")}
    counts["linked"] = Count()
    for record in articles(data / ARTICLES):
        found = reader(record)
        known = [
            {role: [(start, end) for start, end in item[role]] for role in ROLES}
            for item in record["attributions"]
        ]
        words = [match.span() for match in _WORD.finditer(record["text"])]
        for role in ROLES:
            mine = [piece for item in found for piece in item[role]]
            gold = [piece for item in known for piece in item[role]]
            _add_sets(counts[f"{role}.tokens"], _inside(words, mine), _inside(words, gold))
            _add_sets(counts[f"{role}.exact"], set(mine), set(gold))
            count = counts[f"{role}.overlap"]
            count.right += sum(_touch([piece], gold) for piece in mine)
            count.found += len(mine)
            count.met += sum(_touch([piece], mine) for piece in gold)
            count.known += len(gold)
        _link(counts["linked"], found, known)
    return counts


def _add_sets(count: Count, found: set[Any], known: set[Any]) -> None:
    shared = len(found & known)
    count.right += shared
    count.met += shared
    count.found += len(found)
    count.known += len(known)


def _inside(words: Sequence[Offsets], stretches: Sequence[Offsets]) -> set[int]:
    inside: set[int] = set()
    for start, end in stretches:
        first = bisect_right(words, start, key=lambda word: word[1])
        inside.update(range(first, bisect_left(words, end, key=lambda word: word[0])))
    return inside


def _touch(one: Sequence[Offsets], other: Sequence[Offsets]) -> bool:
    return any(start < last and first < end for start, end in one for first, last in other)


def _link(count: Count, found: Attributions, known: Attributions) -> None:
    """Match each found attribution with at most one known one."""
    count.found += len(found)
    count.known += len(known)
    free = list(known)
    for item in found:
        for other in free:
            if all(_touch(item[role], other[role]) or not (item[role] or other[role]) for role in ROLES):
                free.remove(other)
                count.right += 1
                count.met += 1
                break


def main() -> None:
    """Print precision, recall and F1 of every measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data pack")
    data = parser.parse_args().data
    if not (data / ARTICLES).is_file():
        print(f"No {ARTICLES} in {data}: nothing measured.")
        return
    print(f"{'':20} precision recall     F1")
    for name, count in compare(data, read).items():
        print(f"{name:20} {count.precision:9.3f} {count.recall:6.3f} {count.f1:6.3f}")


if __name__ == "__main__":
    main()
