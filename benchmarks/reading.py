"""How well web pages are read: headline, day of publication and running text, against what a person's parser took out.

    python -m benchmarks.reading [--data ../shared/data] [--worst 15]

Prints the figures and the worst pages. Skips where the archive of pages is absent.
"""

import argparse
import gzip
import json
import os
import re
import tarfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec

from copytaster.config import Settings
from copytaster.model import Article
from copytaster.sources.html import read_html

DATA = Path(os.environ.get("COPYTASTER_SHARED", Path(__file__).parents[2] / "shared")) / "data"
PAGES = "fundus-pages.tar"
_NAME = re.compile(r"^(?P<publisher>.+)_\d{4}_\d{2}_\d{2}[^/]*\.html\.gz$")
_WORD = re.compile(r"\w+")


class Page(msgspec.Struct, frozen=True):
    """A page of the archive and what it holds by the reference."""

    name: str
    html: bytes
    title: str
    day: str
    text: str


class Score(msgspec.Struct, frozen=True):
    """How one page was read."""

    page: Page
    article: Article | None
    title: bool
    date: bool
    precision: float
    recall: float

    @property
    def text_f1(self) -> float:
        """Harmonic mean of the text's precision and recall, by tokens."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def figures(data: Path = DATA) -> dict[str, float]:
    """`reading.title` and `reading.date`, shares of pages, and `reading.text_f1`, a mean; none without the archive."""
    if not (data / PAGES).is_file():
        print(f"reading: skipped, no {PAGES} in {data}")
        return {}
    return means(scored(data / PAGES))


@lru_cache(maxsize=1)
def scored(archive: Path) -> tuple[Score, ...]:
    """How each page of the archive is read, in order of their names."""
    return tuple(score(page) for page in pages(archive))


def means(scores: Sequence[Score]) -> dict[str, float]:
    """The figures of pages that were read."""
    return {
        "reading.title": sum(score.title for score in scores) / len(scores),
        "reading.date": sum(score.date for score in scores) / len(scores),
        "reading.text_f1": sum(score.text_f1 for score in scores) / len(scores),
    }


def pages(archive: Path, *, every: int = 1) -> Iterator[Page]:
    """Every n-th page of the archive that has a reference, in order of its name."""
    with tarfile.open(archive) as tar:
        files = {member.name: member for member in tar if member.isfile()}

        def content(name: str) -> bytes:
            stream = tar.extractfile(files[name])
            return stream.read() if stream else b""

        known: list[tuple[str, Mapping[str, Any]]] = []
        for place in sorted(name for name in files if name.endswith(".json")):
            stem = place.removesuffix(".json")
            own = sorted(
                name for name in files if (match := _NAME.match(name)) and match["publisher"] == stem
            )
            versions = list(json.loads(content(place)).values())
            if len(own) == len(versions):
                known += zip(own, versions, strict=True)
        for name, version in known[::every]:
            yield Page(
                name=name.removesuffix(".html.gz"),
                html=gzip.decompress(content(name)),
                title=version["title"],
                day=datetime.fromisoformat(version["publishing_date"]).date().isoformat(),
                text=_text(version["body"]),
            )


def _text(body: Mapping[str, Any]) -> str:
    """The lines of a reference: its summary, then headings and paragraphs."""
    lines = list(body["summary"])
    for section in body["sections"]:
        lines += [*section["headline"], *section["paragraphs"]]
    return "\n".join(lines)


def score(page: Page) -> Score:
    """Read one page and hold it against its reference."""
    (found,) = read_html(page.name, BytesIO(page.html), Settings())
    article = found if isinstance(found, Article) else None
    precision, recall = _overlap(_words(article.text if article else ""), _words(page.text))
    return Score(
        page=page,
        article=article,
        title=article is not None and _words(article.headline) == _words(page.title),
        date=article is not None and (article.published or "")[:10] == page.day,
        precision=precision,
        recall=recall,
    )


def _words(text: str) -> Counter[str]:
    """Words in lower case; in scripts without spaces, each character."""
    words: Counter[str] = Counter()
    for word in _WORD.findall(text.replace("\u00ad", "").casefold()):
        words.update(word if ord(word[0]) > 0x2E80 else (word,))
    return words


def _overlap(found: Counter[str], known: Counter[str]) -> tuple[float, float]:
    shared = (found & known).total()
    return shared / max(1, found.total()), shared / max(1, known.total())


def main() -> None:
    """Print the figures of all pages, and the worst of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data pack")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="read every n-th page only")
    parser.add_argument(
        "--worst", type=int, default=15, metavar="N", help="how many of the worst pages to show"
    )
    options = parser.parse_args()
    archive = options.data / PAGES
    if not archive.is_file():
        print(f"No {PAGES} in {options.data}: nothing measured.")
        return
    scores = [score(page) for page in pages(archive, every=options.every)]
    for name, value in means(scores).items():
        print(f"{name:20} {value:.3f}")
    print(f"{'pages':20} {len(scores)}")
    print("\nWorst by text, with precision and recall:")
    for item in sorted(scores, key=lambda item: item.text_f1)[: options.worst]:
        print(f"  {item.text_f1:.2f}  {item.precision:.2f} {item.recall:.2f}  {item.page.name}")
    for name, wrong in (
        ("headline", [s for s in scores if not s.title]),
        ("day", [s for s in scores if not s.date]),
    ):
        print(f"\nWrong {name}, what was read and what was expected:")
        for item in wrong[: options.worst]:
            article = item.article
            if name == "headline":
                print(
                    f"  {item.page.name}\n    {article.headline if article else None}\n    {item.page.title}"
                )
            else:
                print(f"  {item.page.name}: {article.published if article else None}, {item.page.day}")


if __name__ == "__main__":
    main()
