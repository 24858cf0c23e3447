"""Derivations on real accounts: `python benchmarks/derivation.py [DATA]`.

How many agency reports that other outlets carry are traced to the agency: the data names it where outlet, byline or
dateline said so; of two in five the text that is left does not, and only a copy in the same story can tell. And how
many derivations are reported between three outlets that did their own reporting on sixty events: a reader finds one,
of an outlet that prints some paragraphs of another's report, and every further one is false.
"""

import gzip
import json
import os
import sys
from collections import defaultdict
from pathlib import Path

from copytaster.annotate import annotate
from copytaster.collate.derivation import derive
from copytaster.collate.reuse import share
from copytaster.language.outlets import outlet_of_label
from copytaster.model import Account, Article

FILES = {"giveme5w1h": "stories-giveme5w1h.jsonl.gz", "allsides": "stories-allsides.jsonl.gz"}
APART = "stories-basil.jsonl.gz"
SURE = 0.4


def figures(data: Path) -> dict[str, float]:
    """Of two sets the share of accounts with a named agency, published by another, that are derived from it; of a third
    the number of accounts said to come from one another."""
    found: dict[str, float] = {}
    for name, file in FILES.items():
        traced = total = 0
        for records in _stories(data / file):
            if not any(_carried(record) for record in records):
                continue
            accounts = tuple(_account(number, record) for number, record in enumerate(records, start=1))
            derivations = derive(accounts, share(accounts))
            for account, record in zip(accounts, records, strict=True):
                if _carried(record):
                    agency = outlet_of_label(str(record["wire"]))
                    total += 1
                    traced += any(
                        d.account == account.id and d.from_outlet == agency and d.confidence >= SURE
                        for d in derivations
                    )
        found[f"derivation.{name}.wire.recall"] = traced / total if total else 0.0
    found["derivation.basil.pairs.false"] = 0.0
    for records in _stories(data / APART):
        accounts = tuple(_account(number, record) for number, record in enumerate(records, start=1))
        between = [edge for edge in derive(accounts, share(accounts)) if edge.from_account is not None]
        found["derivation.basil.pairs.false"] += len(between)
    return found


def _stories(path: Path) -> list[list[dict[str, str | None]]]:
    stories: dict[str, list[dict[str, str | None]]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            stories[record["event"]].append(record)
    return [
        sorted(records, key=lambda record: (record["date"] or "", record["id"] or ""))
        for records in stories.values()
    ]


def _carried(record: dict[str, str | None]) -> bool:
    """Whether an outlet published a report of an agency that is not itself."""
    return bool(record.get("wire")) and outlet_of_label(record["outlet"] or "") != outlet_of_label(
        record["wire"] or ""
    )


def _account(number: int, record: dict[str, str | None]) -> Account:
    article = Article(
        location=record["id"] or "",
        text=record["text"] or "",
        headline=record["title"] or "",
        outlet=record["outlet"],
        published=record["date"],
        url=record["url"],
        language="en",
    )
    return Account(f"a{number}", annotate(article))


def main() -> None:
    """Print the figures."""
    default = os.environ.get("COPYTASTER_SHARED", "../shared") + "/data"
    data = Path(sys.argv[1] if len(sys.argv) > 1 else default)
    files = [*FILES.values(), APART]
    if not all((data / file).is_file() for file in files):
        print(f"skipped: {data} lacks one of {', '.join(files)}")
        return
    for name, value in figures(data).items():
        print(f"{name:40} {value:.3f}")


if __name__ == "__main__":
    main()
