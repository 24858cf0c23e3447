"""The real articles that invented derivations are made of: events with accounts that are independent of one another."""

import gzip
import json
import re
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import msgspec

FILES = ("stories-basil.jsonl.gz", "stories-allsides.jsonl.gz")
_LENGTHS = (1_500, 7_000)
_RUN = 8
_COMMON = 0.06


class Record(msgspec.Struct, frozen=True):
    """A real article, as the data has it."""

    id: str
    text: str
    event: str
    title: str | None = None
    outlet: str | None = None
    date: str | None = None
    wire: str | None = None


def events(data: Path) -> list[tuple[Record, ...]]:
    """Events told by two outlets or more without an agency's report among them, in the order of the data.

    Accounts that share more than a few runs of words outside quotation marks may be copies that nobody has marked:
    of these one is kept, so that what is left of an event is independent.
    """
    found = []
    for file in FILES:
        by_event: dict[str, list[Record]] = defaultdict(list)
        with gzip.open(data / file, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = msgspec.convert(json.loads(line), Record)
                if (
                    _LENGTHS[0] <= len(record.text) <= _LENGTHS[1]
                    and record.text.count("\n") >= 4
                    and not record.wire
                ):
                    by_event[record.event].append(record)
        for _, records in sorted(by_event.items()):
            kept = _independent(sorted(records, key=lambda record: record.id))
            if len(kept) > 1:
                found.append(kept)
    return found


def _independent(records: list[Record]) -> tuple[Record, ...]:
    runs = {record.id: _runs(record.text) for record in records}
    dropped: set[str] = set()
    for one, other in combinations(records, 2):
        common = len(runs[one.id] & runs[other.id])
        if common > _COMMON * min(len(runs[one.id]), len(runs[other.id])) and one.id not in dropped:
            dropped.add(other.id)
    return tuple(record for record in records if record.id not in dropped)


def _runs(text: str) -> set[int]:
    """Runs of words outside quotation marks, as numbers."""
    words = re.findall(r"\w+", re.sub(r"[“\"][^“”\"\n]*[”\"]", " ", text.lower()))
    return {hash(tuple(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1)}
