"""How well, and how fast, articles are grouped into stories.

    python benchmarks/grouping.py [--data ../shared/data] [--speed]

Prints BCubed precision, recall and F1 for each set of the data pack, every set being one pile and all having
the same setting; with `--speed` also the time for piles of growing size. Skips a set whose file is absent.
"""

import argparse
import gzip
import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from copytaster.annotate import skim
from copytaster.model import Article, Skim, Story
from copytaster.stories import group

DATA = Path(__file__).parents[2] / "shared" / "data"
SETS = {
    "basil": ("stories-basil", None),
    "giveme5w1h": ("stories-giveme5w1h", None),
    "allsides": ("stories-allsides", None),
    "allsides-distracted": ("stories-allsides", "stories-other"),
    "ecbplus": ("ecbplus", None),
    "meantime": ("meantime", None),
}
"""Name of a set -> its file, and a file of articles of other events that lie in the same pile."""
_EVENT = ("event", "subtopic", "group")


def records(path: Path) -> Iterator[dict[str, str | None]]:
    """The records of a file of JSON Lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def skimmed(path: Path) -> list[tuple[Skim, str | None]]:
    """Every article of a file, skimmed, and the event it tells, where that is known."""
    found = []
    for record in records(path):
        article = Article(
            location=f"{path.name}#{record['id']}",
            text=record["text"] or "",
            headline=record.get("title") or "",
            outlet=record.get("outlet"),
            published=record.get("date"),
            language=record.get("lang") or "en",
        )
        event = next((record[key] for key in _EVENT if record.get(key)), None)
        found.append((skim(article), event))
    return found


def bcubed(stories: Sequence[Story], event_of: dict[str, str | None]) -> tuple[float, float, float]:
    """Precision, recall and F1 over the articles whose event is known (Amigó et al. 2009)."""
    sizes = Counter(event for event in event_of.values() if event)
    precision = recall = 0.0
    for story in stories:
        events = Counter(event_of[article.location] for article in story.articles)
        for event, number in events.items():
            if event:
                precision += number * number / len(story.articles)
                recall += number * number / sizes[event]
    precision, recall = precision / sizes.total(), recall / sizes.total()
    return precision, recall, 2 * precision * recall / (precision + recall)


def figures(data: Path) -> dict[str, float]:
    """The figures of every set that is there: `grouping.<set>.bcubed_precision`, `_recall` and `_f1`."""
    found: dict[str, float] = {}
    for name, files in SETS.items():
        paths = [data / f"{file}.jsonl.gz" for file in files if file]
        if missing := [path.name for path in paths if not path.is_file()]:
            print(f"grouping.{name}: skipped, no {', '.join(missing)} in {data}")
            continue
        pile = [pair for path in paths for pair in skimmed(path)]
        stories = group([article for article, _ in pile])
        scores = bcubed(stories, {article.article.location: event for article, event in pile})
        for figure, score in zip(("precision", "recall", "f1"), scores, strict=True):
            found[f"grouping.{name}.bcubed_{figure}"] = score
    return found


def speed(data: Path) -> Iterator[tuple[int, float]]:
    """Seconds for grouping, skimming not counted, by size of the pile."""
    pile = [
        article
        for file in ("stories-other", "articles-more")
        for article, _ in skimmed(data / f"{file}.jsonl.gz")
    ]
    for size in (1_000, 2_000, 5_000, 10_000, len(pile)):
        start = time.perf_counter()
        group(pile[:size])
        yield size, time.perf_counter() - start


def main() -> None:
    """Print the figures as a table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data pack")
    parser.add_argument("--speed", action="store_true", help="measure the time as well")
    options = parser.parse_args()
    found = figures(options.data)
    print(f"{'set':<22}{'precision':>10}{'recall':>10}{'F1':>10}")
    for name in SETS:
        if f"grouping.{name}.bcubed_f1" in found:
            row = (found[f"grouping.{name}.bcubed_{figure}"] for figure in ("precision", "recall", "f1"))
            print(f"{name:<22}" + "".join(f"{score:>10.3f}" for score in row))
    if options.speed:
        for size, seconds in speed(options.data):
            print(f"{size:>6} articles grouped in {seconds:6.2f} s")


if __name__ == "__main__":
    main()
