"""How fast each pass is, what one article costs from a cold start, and how collation grows with the accounts.

Times are of this process on one core, so that what else a shared machine does counts for less, and the best of a few
runs; they say little by themselves all the same. What counts is the ratio of the passes within one run, and the shape
of the curve: the last column is the cost of an account relative to the smallest pile, which stays near 1 where the
cost is linear.

    python -m benchmarks.speed [--data DIR] [--most N]
"""

import argparse
import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from copytaster.annotate import annotate, skim
from copytaster.collate import collate
from copytaster.model import Annotated, Article, Story

DATA = Path(os.environ.get("COPYTASTER_SHARED", "../shared")) / "data"
_STEPS = (5, 10, 20, 50, 100, 200)


def articles(path: Path, most: int) -> list[Article]:
    """The first `most` articles of 600 to 1,000 words of a JSON Lines file."""
    found = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            record = json.loads(line)
            if 600 <= len(record["text"].split()) <= 1_000:
                found.append(
                    Article(
                        location=f"{path.name}#{number}",
                        text=record["text"],
                        headline=record["title"] or "",
                        outlet=record["outlet"],
                        published=(record["date"] or "")[:10] or None,
                        language="en",
                    )
                )
            if len(found) == most:
                break
    return found


def seconds(function: Callable[[], object], *, runs: int = 2) -> float:
    """The best of a few runs."""
    best = float("inf")
    for _ in range(runs):
        start = process_time()
        function()
        best = min(best, process_time() - start)
    return best


def passes(pile: Sequence[Article]) -> None:
    """Print how many articles a second each pass takes on one core.

    Some of what is made of a form is kept from article to article, so that half of the pile is read for the first
    time, once the other half has been read.
    """
    known, new = pile[::2], pile[1::2]
    skim(known[0])  # load the tables before the clock runs
    annotate(known[0])
    cheap = seconds(lambda: [skim(article) for article in known]) / len(known)
    deep = seconds(lambda: [annotate(article) for article in known]) / len(known)
    first = seconds(lambda: [annotate(article) for article in new], runs=1) / len(new)
    print(f"skim      {1 / cheap:8.0f} articles/s")
    print(f"annotate  {1 / deep:8.0f} articles/s   {deep / cheap:.1f} times a skim")
    print(f"          {1 / first:8.0f} articles/s   of articles that were not read before")


def cold(article: Article, *, runs: int = 5) -> None:
    """Print what `copytaster annotate` takes in a process of its own: starting, importing, loading and reading."""
    program = "from copytaster.cli import main; main()"
    best = float("inf")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_text(f"{article.headline}\n\n{article.text}", encoding="utf-8")
        for _ in range(runs):
            before = sum(os.times()[2:4])
            command = [sys.executable, "-c", program, "annotate", str(path), "--json"]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            best = min(best, sum(os.times()[2:4]) - before)
    print(f"annotate one article, cold {best:6.2f} s")


def curve(readings: Sequence[Annotated], most: int) -> None:
    """Print what collation costs for piles that grow: `readings` taken as the accounts of one story."""
    print(f"{'accounts':>9} {'seconds':>9} {'s/account':>10} {'relative':>9}")
    first: float | None = None
    for number in (step for step in _STEPS if step <= min(most, len(readings))):
        chosen = readings[:number]
        story = Story("curve", "Curve", tuple(reading.article for reading in chosen))
        cost = seconds(partial(collate, story, chosen), runs=1)
        first = first or cost / number
        print(f"{number:9} {cost:9.2f} {cost / number:10.3f} {cost / number / first:9.2f}")


def main() -> None:
    """Print the speed of each pass and the curve of collation."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--most", type=int, default=100, help="accounts of the largest pile")
    options = parser.parse_args()
    source = options.data / "stories-allsides.jsonl.gz"
    if not source.exists():
        print(f"skipped: {source} is not there; name the folder of the data with --data or COPYTASTER_SHARED")
        return
    pile = articles(source, max(50, options.most))
    passes(pile)
    cold(pile[0])
    curve([annotate(article) for article in pile], options.most)


if __name__ == "__main__":
    main()
