"""How well words and names are read: parts of speech of two treebanks, names of news sentences and of GUM's news.

    python -m benchmarks.tagging [--data ../shared/data]

Parts of speech: share of the treebank's own words with the right universal tag. Names: F1 over names of persons,
organisations and places with exact bounds and kind, as the product finds them; `pud` is the news half of
UniversalNER's English PUD, a sentence a text; `gum` the news of GUM's development part, where a name is an entity
headed by a proper noun, without article, title and apposition. Skips what is absent.
"""

import argparse
import gzip
import json
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from copytaster.annotate import annotate
from copytaster.annotate.reader import tag
from copytaster.language.titles import HONORIFICS, ROLES
from copytaster.model import Article, Offsets

DATA = Path(os.environ.get("COPYTASTER_SHARED", Path(__file__).parents[2] / "shared")) / "data"
TREEBANKS = {"ewt": "ewt-dev.conllu.gz", "gum": "gum-dev.conllu.gz"}
SENTENCES = "uner-pud.jsonl.gz"
_KINDS = {
    "PER": "person", "ORG": "organisation", "LOC": "place",
    "person": "person", "organization": "organisation", "place": "place",
}  # fmt: skip
_ENTITY = re.compile(r"\((\d+)-(\w+)-[^-()]*-[^-()]*-[^-()]*-([\d,]+)[^()]*|(?:(\d+)\))|\)")
_WITHIN = frozenset("of the and for & - in de la von van al".split())
Name = tuple[int, int, str]
"""Start, end and kind."""


class Document(msgspec.Struct, frozen=True):
    """A text of a treebank; its words with their parts of speech, its sentences and its names."""

    name: str
    text: str
    words: tuple[Offsets, ...]
    tags: tuple[str, ...]
    sentences: tuple[Offsets, ...]
    names: frozenset[Name]


def figures(data: Path = DATA) -> dict[str, float]:
    """Name of a figure -> its value, without those whose file is absent."""
    found: dict[str, float] = {}
    for name, file in TREEBANKS.items():
        if not (data / file).is_file():
            print(f"tagging: skipped, no {file} in {data}")
            continue
        documents = list(treebank(data / file))
        found[f"tagging.pos.{name}"] = accuracy(documents)
        if name == "gum":
            news = [(d.text, d.names) for d in documents if "_news_" in d.name]
            found["tagging.names.gum"] = names_f1(news)
    if (data / SENTENCES).is_file():
        found["tagging.names.pud"] = names_f1(list(_sentences(data / SENTENCES)))
    return found


def accuracy(documents: Sequence[Document]) -> float:
    """Share of words with the right part of speech, the treebank's words and sentences given."""
    right = 0
    for document in documents:
        tags = tag(document.text, document.words, document.sentences)
        right += sum(one == other for one, other in zip(tags, document.tags, strict=True))
    return right / max(1, sum(len(document.words) for document in documents))


def names_f1(texts: Sequence[tuple[str, frozenset[Name]]]) -> float:
    """F1 over names with exact bounds and kind; names of other kinds are not asked for."""
    right = found = known = 0
    for text, gold in texts:
        mine = names_of(text)
        right += len(mine & gold)
        found += len(mine)
        known += len(gold)
    return 2 * right / max(1, found + known)


def names_of(text: str) -> frozenset[Name]:
    """The persons, organisations and places that the product finds in a text."""
    read = annotate(Article(location="benchmark", text=text, language="en"))
    return frozenset((m.start, m.end, m.kind) for m in read.mentions if m.kind != "other")


def _sentences(path: Path) -> Iterator[tuple[str, frozenset[Name]]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            if record["lang"] == "en" and record["id"].startswith("n"):
                yield (
                    record["text"],
                    frozenset((m["start"], m["end"], _KINDS[m["type"]]) for m in record["mentions"]),
                )


def treebank(path: Path) -> Iterator[Document]:
    """The documents of a treebank in CoNLL-U, their sentences joined as they stand."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        sentences = lines.read().split("\n\n")
    opened: list[str] = []
    for sentence in sentences:
        if sentence.lstrip().startswith("# newdoc") and opened:
            yield _document(opened)
            opened = []
        if sentence.strip():
            opened.append(sentence.strip())
    if opened:
        yield _document(opened)


def _document(sentences: Sequence[str]) -> Document:
    name, text = "", ""
    words: list[Offsets] = []
    tags: list[str] = []
    bounds: list[Offsets] = []
    names: set[Name] = set()
    for sentence in sentences:
        lines = sentence.split("\n")
        heads = [line for line in lines if line.startswith("#")]
        name = next((line[14:] for line in heads if line.startswith("# newdoc id = ")), name)
        text += ("\n\n" if any(line.startswith("# newpar") for line in heads) else " ") if text else ""
        begin = len(text)
        text += next(line[9:] for line in heads if line.startswith("# text = "))
        at, first = begin, len(words)
        rows = [line.split("\t") for line in lines if line[:1].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        kept = []
        for row in rows:
            start = text.find(row[1], at)
            if start < 0 or start > at + 1:
                start = at  # one word of several that are written as one, spelled in another way
            at = min(start + len(row[1]), len(text))
            words.append((start, at))
            tags.append(row[3])
            kept.append(row)
        bounds.append((begin, len(text)))
        names |= _names(kept, words[first:])
    return Document(name, text, tuple(words), tuple(tags), tuple(bounds), frozenset(names))


def _names(rows: Sequence[Sequence[str]], words: Sequence[Offsets]) -> set[Name]:
    """The names among the entities of a sentence; of those within one another the longest."""
    opened: list[tuple[str, str, str, int]] = []
    found: list[tuple[int, int, str]] = []
    for index, row in enumerate(rows):
        entity = next((field[7:] for field in row[9].split("|") if field.startswith("Entity=")), "")
        for match in _ENTITY.finditer(entity):
            if match.group(2):
                opened.append((match.group(1), match.group(2), match.group(3), index))
                continue
            closing = match.group(4)
            place = next(
                (at for at in reversed(range(len(opened))) if closing in (None, opened[at][0])), None
            )
            if place is None:
                continue
            _, kind, head, first = opened.pop(place)
            stretch = _proper(rows, first, index + 1, head)
            if kind in _KINDS and stretch:
                found.append((*stretch, _KINDS[kind]))
    return {
        (words[first][0], words[last - 1][1], kind)
        for first, last, kind in found
        if not any(a <= first and last <= b and (a, b) != (first, last) for a, b, _ in found)
    }


def _proper(rows: Sequence[Sequence[str]], first: int, last: int, head: str) -> tuple[int, int] | None:
    """The proper name that heads an entity, without title; None for an entity that has none."""
    at = first + int(head.split(",")[0]) - 1
    if at >= last or rows[at][3] != "PROPN":
        return None

    def belongs(index: int) -> bool:
        return rows[index][3] == "PROPN" or rows[index][1] in _WITHIN

    start = stop = at
    while start > first and belongs(start - 1):
        start -= 1
    while stop + 1 < last and belongs(stop + 1):
        stop += 1
    while stop > start and rows[stop][3] != "PROPN":
        stop -= 1
    while start < stop and (
        rows[start][3] != "PROPN" or rows[start][1].lower().strip(".") in HONORIFICS | ROLES
    ):
        start += 1
    return start, stop + 1


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data pack")
    for name, value in figures(parser.parse_args().data).items():
        print(f"{name:24} {value:.4f}")


if __name__ == "__main__":
    main()
