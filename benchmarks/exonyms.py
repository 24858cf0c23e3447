"""Places over languages: `python -m benchmarks.exonyms [DATA]`.

Two translations of one text are taken for two accounts of a story: of the places that the English one names, the share
whose entity has a mention in the same line of the other. Lines are those of MEANTIME, of the articles that have as many
in both, with the places that annotation finds; or the sentences of UniversalNER's PUD, with those that are noted.
"""

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.languages import FILE, LANGUAGES, translations
from copytaster.annotate import annotate
from copytaster.collate.entities import unite
from copytaster.model import Account, Article, Entity

DATA = Path(__file__).parents[2] / "shared" / "data"
SENTENCES = "uner-pud.jsonl.gz"
SENTENCE_LANGUAGES = ("de", "ru")


def figures(data: Path = DATA) -> dict[str, float]:
    """`exonyms.<language>` -> share of places found in both; without those whose file is absent."""
    counts: dict[str, list[bool]] = defaultdict(list)
    if (data / FILE).is_file():
        for articles in translations(data).values():
            for language in LANGUAGES:
                if articles[language].text.count("\n") == articles["en"].text.count("\n"):
                    counts[language] += _over_lines(articles["en"], articles[language])
    if (data / SENTENCES).is_file():
        for sentences in _sentences(data / SENTENCES):
            for language in SENTENCE_LANGUAGES:
                counts[language] += _over_sentences(sentences["en"], sentences[language])
    return {
        f"exonyms.{language}": round(sum(hits) / len(hits), 4) for language, hits in sorted(counts.items())
    }


def _over_lines(article: Article, other: Article) -> Iterator[bool]:
    for entity in _entities(article, other):
        if entity.kind == "place":
            lines = {
                other.text.count("\n", 0, span.start) for span in entity.mentions if span.account == "a2"
            }
            for span in entity.mentions:
                if span.account == "a1":
                    yield article.text.count("\n", 0, span.start) in lines


def _over_sentences(sentence: dict[str, Any], other: dict[str, Any]) -> Iterator[bool]:
    noted = [
        (mention["start"], mention["end"]) for mention in sentence["mentions"] if mention["type"] == "LOC"
    ]
    if not noted:
        return
    entities = _entities(
        *(Article(location=s["lang"], text=s["text"], language=s["lang"]) for s in (sentence, other))
    )
    both = {
        (span.start, span.end)
        for entity in entities
        if any(span.account == "a2" for span in entity.mentions)
        for span in entity.mentions
        if span.account == "a1"
    }
    for place in noted:
        yield place in both


def _entities(*articles: Article) -> tuple[Entity, ...]:
    return unite(
        [Account(f"a{number}", annotate(article)) for number, article in enumerate(articles, start=1)]
    )


def _sentences(path: Path) -> Iterator[dict[str, dict[str, Any]]]:
    """Each sentence by its language, those that all have."""
    found: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            found[record["id"]][record["lang"]] = record
    yield from (sentences for sentences in found.values() if len(sentences) > len(SENTENCE_LANGUAGES))


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("data", type=Path, nargs="?", default=DATA)
    data = parser.parse_args().data
    found = figures(data)
    for name, value in found.items():
        print(f"{name:12} {value:.3f}")
    if not found:
        print(f"Neither {FILE} nor {SENTENCES} is in {data}: nothing measured.")


if __name__ == "__main__":
    main()
