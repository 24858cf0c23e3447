"""The articles and sentences that the reader is trained on, as words with what is to be found of each."""

import gzip
import json
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from copytaster.annotate.attributions.quotes import find_quotations
from copytaster.annotate.reader.decoding import KINDS
from copytaster.annotate.reader.features import Inputs, read_inputs
from copytaster.annotate.reader.words import split_words
from copytaster.annotate.sentences import split
from copytaster.annotate.tokens import tokenise
from copytaster.language.words import PARTS_OF_SPEECH
from copytaster.model import Article, Offsets

RELATIONS = """punct case nmod nsubj det compound amod dobj root advmod mark aux cc conj nmod:poss ccomp xcomp advcl cop
dep acl:relcl nummod acl neg appos auxpass nsubjpass nmod:tmod compound:prt parataxis mwe expl""".split()
CLASSES = {
    "pos": len(PARTS_OF_SPEECH),
    "names": 1 + 2 * len(KINDS),
    "relations": len(RELATIONS),
    "cue": 3,
    "roles": 5,
}
"""What is told of every word, and how many classes each has."""
_NAMED = {"PER": 0, "ORG": 1, "LOC": 2, "PERSON": 0, "ORGANIZATION": 1, "LOCATION": 2, "MISC": 3}
_PENN = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ",
    "RBR": "ADV", "RBS": "ADV", "PRP": "PRON", "PRP$": "PRON", "CD": "NUM", "CC": "CCONJ", "MD": "AUX",
    "UH": "INTJ", "EX": "PRON", "POS": "PART", "RP": "ADP", "WP": "PRON", "$": "SYM",
}  # fmt: skip
"""Penn tags that leave no doubt of the universal part of speech."""


class Attributed(msgspec.Struct, frozen=True):
    """One attribution, as indices of words."""

    source: tuple[int, ...]
    cue: tuple[int, ...]
    content: tuple[int, ...]


class Sample(msgspec.Struct, frozen=True):
    """A text with what is to be found; -1 where it is not known, all arrays of length words."""

    name: str
    text: str
    words: tuple[Offsets, ...]
    inputs: Inputs
    breaks: tuple[int, ...]
    """First words of sentences."""
    sentence_of: NDArray[np.int64]
    pos: NDArray[np.int64]
    names: NDArray[np.int64]
    """0 outside, 1 + 2 * kind for the first word of a name, 2 + 2 * kind for the rest."""
    relations: NDArray[np.int64]
    readings: tuple[tuple[Attributed, ...], ...] | None
    """The attributions by each annotator; None where nobody looked for any."""
    others: bool
    """Whether names of kind `other` are marked."""


def records(path: Path) -> Iterator[Any]:
    """The records of a file of JSON Lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def sample(
    name: str, text: str, words: Sequence[Offsets] | None = None, breaks: Sequence[Offsets] | None = None
) -> Sample:
    """A text of which nothing is known yet; `words` and the stretches of sentences as the product finds them."""
    words = tuple(split_words(text)) if words is None else tuple(words)
    if breaks is None:
        tokens = tokenise(text, "en")
        found = split(Article(location=name, text=text, language="en"), tokens)
        sentences = [(sentence.start, sentence.end, sentence.heading) for sentence in found]
    else:
        sentences = [(start, end, False) for start, end in breaks]
    quotations = [(quotation.start, quotation.end) for quotation in find_quotations(text)]
    starts = np.array([start for start, _ in words] or [0])
    first = [int(np.searchsorted(starts, start)) for start, _, _ in sentences]
    number = len(words)
    sentence_of = np.zeros(number, np.int64)
    for place in first:
        sentence_of[place:] += 1
    return Sample(
        name,
        text,
        words,
        read_inputs(text, words, sentences, quotations),
        tuple(sorted(set(first))),
        sentence_of,
        np.full(number, -1),
        np.full(number, -1),
        np.full(number, -1),
        None,
        False,
    )


def covered(words: Sequence[Offsets], stretches: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """The words that stretches of the text touch."""
    found: set[int] = set()
    for start, end in stretches:
        first = bisect_right(words, start, key=lambda word: word[1])
        found.update(range(first, bisect_left(words, end, key=lambda word: word[0])))
    return tuple(sorted(found))


def mark_names(
    words: Sequence[Offsets], names: NDArray[np.int64], found: Sequence[tuple[int, int, int]]
) -> None:
    """Write names, as start, end and kind, into `names`."""
    names[names < 0] = 0
    for start, end, kind in found:
        for place, index in enumerate(covered(words, [(start, end)])):
            names[index] = (2 if place else 1) + 2 * kind


def polnear(data: Path, part: str) -> list[Sample]:
    """Articles of PolNeAR, each once, with the attributions by every annotator and what programs found."""
    silver = {
        record["id"]: record["sentences"]
        for record in records(data / "polnear-silver.jsonl.gz")
        if record["split"] == part
    }
    grouped: dict[str, list[Any]] = defaultdict(list)
    for record in records(data / f"polnear-{part}.jsonl.gz"):
        grouped[record["id"]].append(record)
    samples = []
    for name, versions in sorted(grouped.items()):
        found = sample(name, versions[0]["text"])
        readings = tuple(
            tuple(
                Attributed(*(covered(found.words, item[role]) for role in ("source", "cue", "content")))
                for item in version["attributions"]
            )
            for version in versions
            if version["text"] == found.text
        )
        found = msgspec.structs.replace(found, readings=readings, others=True)
        if name in silver:
            _read_silver(found, silver[name])
        samples.append(found)
    return samples


def _read_silver(into: Sample, sentences: Any) -> None:
    at = {start: index for index, (start, _) in enumerate(into.words)}
    names: list[tuple[int, int, int]] = []
    for sentence in sentences:
        before = "O"
        for start, end, tag, name, _, relation in sentence:
            index = at.get(start)
            if index is not None and into.words[index][1] == end:
                into.pos[index] = _universal(tag, relation)
                into.relations[index] = RELATIONS.index(relation) if relation in RELATIONS else -1
            if name in _NAMED:
                if name == before and names:
                    names[-1] = (names[-1][0], end, names[-1][2])
                else:
                    names.append((start, end, _NAMED[name]))
            before = name
    mark_names(into.words, into.names, names)


def _universal(tag: str, relation: str) -> int:
    """The universal part of speech of a Penn tag, -1 where it is not plain."""
    if tag.startswith("VB"):
        name = "AUX" if relation in ("aux", "auxpass", "cop") else "VERB"
    elif tag == "IN":
        name = "SCONJ" if relation == "mark" else "ADP" if relation == "case" else ""
    elif tag == "TO":
        name = "PART" if relation in ("mark", "aux") else "ADP"
    elif tag in ("DT", "PDT"):
        name = "DET" if relation in ("det", "det:predet") else ""
    elif tag == "RB":
        name = "PART" if relation == "neg" else "ADV"
    elif not tag[0].isalpha() and tag not in ("$", "#"):
        name = "PUNCT"
    else:
        name = _PENN.get(tag, "")
    return PARTS_OF_SPEECH.index(name) if name else -1


def treebank(path: Path, *, gum_news: bool = False) -> list[Sample]:
    """Documents of a treebank, with its own words, sentences and parts of speech."""
    documents: list[list[list[str]]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        sentence: list[str] = []
        for line in lines:
            if line.startswith("# newdoc"):
                documents.append([])
            if line.strip():
                sentence.append(line.rstrip("\n"))
            elif sentence:
                documents[-1].append(sentence)
                sentence = []
    samples = []
    for document in documents:
        if gum_news and not any(line.startswith("# newdoc id = GUM_news") for line in document[0]):
            continue
        samples.append(_document(path.name, document))
    return samples


def _document(name: str, sentences: Sequence[Sequence[str]]) -> Sample:
    text = ""
    words: list[Offsets] = []
    tags: list[int] = []
    breaks: list[Offsets] = []
    for sentence in sentences:
        written = next(line[9:] for line in sentence if line.startswith("# text = "))
        paragraph = any(line.startswith("# newpar") for line in sentence)
        text += ("\n\n" if paragraph else " ") if text else ""
        begin = len(text)
        text += written
        at = begin
        for fields in (line.split("\t") for line in sentence if line[0] != "#"):
            if not fields[0].isdigit():
                continue
            found = text.find(fields[1], at)
            if found < 0 or found > at + 1:
                continue  # one word of several that are written as one in another way
            at = found + len(fields[1])
            if " " in fields[1]:
                continue
            words.append((found, at))
            tags.append(PARTS_OF_SPEECH.index(fields[3]) if fields[3] in PARTS_OF_SPEECH else -1)
        breaks.append((begin, len(text)))
    found_sample = sample(name, text, words, breaks)
    found_sample.pos[:] = tags
    return found_sample


def named(path: Path, language: str = "en", *, start: str = "", together: int = 1) -> list[Sample]:
    """Sentences with names; some that follow one another `together`, as of one text."""
    chosen = [r for r in records(path) if r["lang"] == language and r["id"].startswith(start)]
    samples = []
    for place in range(0, len(chosen), together):
        text = ""
        names: list[tuple[int, int, int]] = []
        breaks: list[Offsets] = []
        for record in chosen[place : place + together]:
            text += " " if text else ""
            begin = len(text)
            text += record["text"]
            breaks.append((begin, len(text)))
            names += [(begin + m["start"], begin + m["end"], _NAMED[m["type"]]) for m in record["mentions"]]
        found = sample(chosen[place]["id"], text, breaks=breaks)
        mark_names(found.words, found.names, names)
        samples.append(found)
    return samples


_NAMES_MORE_OFTEN = 3
"""How often sentences with names are read in each round: they are few beside the names found by programs."""


def training_samples(data: Path) -> list[Sample]:
    """All that the reader is trained on; of PUD the half from Wikipedia, since names are measured on that from news."""
    names = [
        *named(data / "uner-ewt.jsonl.gz", together=12),
        *named(data / "uner-pud.jsonl.gz", start="w", together=12),
    ]
    return [
        *polnear(data, "train"),
        *treebank(data / "ewt-train.conllu.gz"),
        *names * _NAMES_MORE_OFTEN,
    ]
