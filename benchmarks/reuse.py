"""Precision and recall, by characters, of shared passages on PAN 2013: `python benchmarks/reuse.py [DATA]`."""

import gzip
import json
import os
import sys
import time
from pathlib import Path

from copytaster.annotate import annotate
from copytaster.collate.reuse import share
from copytaster.model import Account, Article

FILE = "pan13-reuse.jsonl.gz"
KINDS = ("no-obfuscation", "random-obfuscation")
PAIRS = 100


def figures(data: Path, *, pairs: int = PAIRS) -> dict[str, float]:
    """Macro-averaged precision and recall over the first pairs of each kind, and the share of pairs that reuse nothing
    in which nothing was found.
    """
    records = _records(data / FILE, pairs)
    found: dict[str, float] = {}
    for kind in KINDS:
        precisions, recalls = [], []
        for record in records[kind]:
            precision, recall = _measure(record)
            precisions.append(precision)
            recalls.append(recall)
        name = kind.removesuffix("-obfuscation")
        found[f"reuse.{name}.precision"] = sum(precisions) / len(precisions)
        found[f"reuse.{name}.recall"] = sum(recalls) / len(recalls)
    clean = [not _passages(record) for record in records["no-plagiarism"]]
    found["reuse.nothing.silent"] = sum(clean) / len(clean)
    return found


def _records(path: Path, pairs: int) -> dict[str, list[dict[str, object]]]:
    records: dict[str, list[dict[str, object]]] = {kind: [] for kind in (*KINDS, "no-plagiarism")}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            wanted = records.get(record["kind"])
            if wanted is not None and len(wanted) < pairs:
                wanted.append(record)
    return records


def _passages(record: dict[str, object]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    accounts = tuple(
        Account(f"a{number}", annotate(Article(location=side, text=str(record[side]), language="en")))
        for number, side in enumerate(("suspicious", "source"), start=1)
    )
    return [((p.left.start, p.left.end), (p.right.start, p.right.end)) for p in share(accounts)]


def _measure(record: dict[str, object]) -> tuple[float, float]:
    """Precision and recall over the characters of both sides together."""
    reuse = record["reuse"]
    assert isinstance(reuse, list)
    found = _passages(record)
    common = reported = true = 0
    for side, name in enumerate(("suspicious", "source")):
        truth = {at for piece in reuse for at in range(*piece[name])}
        ours = {at for pair in found for at in range(*pair[side])}
        common += len(truth & ours)
        reported += len(ours)
        true += len(truth)
    return (common / reported if reported else 0.0), (common / true if true else 1.0)


def main() -> None:
    """Print the figures."""
    default = os.environ.get("COPYTASTER_SHARED", "../shared") + "/data"
    data = Path(sys.argv[1] if len(sys.argv) > 1 else default)
    if not (data / FILE).is_file():
        print(f"skipped: no {FILE} in {data}")
        return
    started = time.perf_counter()
    for name, value in figures(data).items():
        print(f"{name:32} {value:.3f}")
    print(f"{'seconds':32} {time.perf_counter() - started:.1f}")


if __name__ == "__main__":
    main()
