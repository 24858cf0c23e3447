"""Claims over accounts in different languages: `python -m benchmarks.languages [--misses] [DATA]`.

MEANTIME has Wikinews articles in English with translations into Spanish, Italian and Dutch, a sentence a line. An
English article and one translation are taken for two accounts of a story: claims hold line n of one together with line
n of the other, in one piece or several, and none holds a line with another than its own or a neighbour of it. Two of
the four topics teach the weights of likeness (`training/translations.py`); the other two are measured.
"""

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from copytaster.model import Article, Claim, Dossier, Story
from copytaster.pipeline import compile_dossier

DATA = Path(__file__).parents[2] / "shared" / "data"
FILE = "meantime.jsonl.gz"
LANGUAGES = ("es", "it", "nl")
TAUGHT = ("corpus_airbus", "corpus_apple")
"""The topics that the weights are taught by."""
_HALF = 0.5  # share of a line that claims hold, from which they tell it
_TELLING = 2  # the first line that tells something: before it stand the headline and the date

Line = tuple[int, int]


def figures(data: Path) -> dict[str, float]:
    """For each language the share of lines that a claim holds with their translation, and the share of joins that are
    of such lines: `languages.<language>.recall`, `.precision`.
    """
    return {
        f"languages.{language}.{figure}": round(value, 4)
        for language in LANGUAGES
        for figure, value in zip(("recall", "precision"), measure(stories(data, language)), strict=True)
    }


def stories(data: Path, language: str) -> Iterator[tuple[Article, Article]]:
    """The articles of the measured topics that have as many lines as their translation, English first."""
    for name, articles in sorted(translations(data).items()):
        if not name.startswith(TAUGHT):
            pair = articles["en"], articles[language]
            if len({article.text.count("\n") for article in pair}) == 1:
                yield pair


def translations(data: Path) -> dict[str, dict[str, Article]]:
    """Name of a group -> language -> article."""
    groups: dict[str, dict[str, Article]] = defaultdict(dict)
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            name, language = record["group"], record["lang"]
            groups[name][language] = Article(
                location=f"{name}.{language}", text=record["text"], language=language
            )
    return groups


def measure(pairs: Iterator[tuple[Article, Article]], misses: list[str] | None = None) -> tuple[float, float]:
    """Recall and precision over all lines; `misses` is given what is not joined, and what is joined falsely.

    A line is found where the claims that hold pieces of it and of its translation hold half of either.
    """
    lines = found = joined = false = 0
    for articles in pairs:
        dossier = compile_dossier(Story("s1", "s1", articles))
        told = [_told(dossier, claim, articles) for claim in dossier.claims]
        places = [lines_of(article.text) for article in articles]
        for number in range(_TELLING, len(places[0])):
            lines += 1
            both = [sides for sides in told if all(number in side for side in sides)]
            hit = all(
                sum(sides[at][number] for sides in both)
                >= _HALF * (places[at][number][1] - places[at][number][0])
                for at in (0, 1)
            )
            found += hit
            if not hit and misses is not None:
                misses.append(_shown(articles, number, number))
        for one, other in told:
            if one and other:
                joined += 1
                if not any(abs(left - right) <= 1 for left in one for right in other):
                    false += 1
                    if misses is not None:
                        misses.append("FALSE " + _shown(articles, min(one), min(other)))
    return found / max(1, lines), 1 - false / max(1, joined)


def _shown(articles: Sequence[Article], one: int, other: int) -> str:
    sides = zip(articles, (one, other), strict=True)
    return " || ".join(article.text[slice(*lines_of(article.text)[number])] for article, number in sides)


def lines_of(text: str) -> list[Line]:
    """The place of each line."""
    breaks = [-1, *(at for at, letter in enumerate(text) if letter == "\n"), len(text)]
    return [(left + 1, right) for left, right in pairwise(breaks)]


def _told(
    dossier: Dossier, claim: Claim, articles: Sequence[Article]
) -> tuple[dict[int, int], dict[int, int]]:
    """How many characters a claim holds of each line of either article of which it holds any."""
    sides = []
    for article in articles:
        account = next(a.id for a in dossier.accounts if a.annotated.article is article)
        spans = [(span.start, span.end) for span in claim.members if span.account == account]
        held = {
            number: sum(max(0, min(end, b) - max(start, a)) for a, b in spans)
            for number, (start, end) in enumerate(lines_of(article.text))
        }
        sides.append({number: length for number, length in held.items() if length})
    return sides[0], sides[1]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("data", type=Path, nargs="?", default=DATA)
    parser.add_argument(
        "--misses", action="store_true", help="list what is missed and what is joined falsely"
    )
    options = parser.parse_args()
    for language in LANGUAGES:
        misses: list[str] = []
        recall, precision = measure(stories(options.data, language), misses)
        print(f"{language}: recall {recall:.3f}, precision {precision:.3f}")
        if options.misses:
            print("\n".join(misses))


if __name__ == "__main__":
    main()
