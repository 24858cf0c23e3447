"""The pairs that the network of `collate/likeness/pairing` learns from: judged ones, and many that nobody judged.

Judged pairs come from folders with `judged.json` (see `training.likeness`); of a pair that was judged to tell the same
it may say `"detail": true`, where the two differ in a number, a name, or what else a careful reader would point out.
The others come from the same stories, and from articles of the pack that are like one another: not accounts of one
event, as a rule, but of one matter.
"""

import gzip
import json
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from math import log, sqrt
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from benchmarks.score import articles_of
from copytaster.collate.likeness import Stretch, look, looks, verbatim
from copytaster.collate.likeness.pairing import Inputs, inputs_of
from copytaster.model import Account, Article
from training.stories import stretches_of

KINDS = {"claims": 0.008, "utterances": 0.02}
"""What telling the same means, and the probability by the first look from which a pair is taught."""
CLASSES = ("different", "part", "same", "detail")
_FOLDS = 5
_FILES = ("stories-other.jsonl.gz", "articles-more.jsonl.gz")
_ALIKE = 0.125  # cosine of the words of two articles from which they are taken for one story
_DAYS = 3  # that lie between them at most
_MOST = 3  # articles of a story
_LETTERS = 4_200
"""The paragraphs of an article are read that begin before so many letters."""
_WORD = re.compile(r"[a-z]{3,}")
_SPACE = re.compile(r"\s+")
_BEFORE, _BEHIND, _OWN = 110, 80, 500
"""Letters around a stretch, and of it, that the teacher reads."""


class Pairs(msgspec.Struct, frozen=True):
    """The pairs of one story and kind, and their stretches."""

    story: str
    kind: str
    inputs: list[Inputs]
    texts: list[tuple[str, str, str]]
    """Of each stretch what stands before it, it, and what stands behind."""
    pairs: NDArray[np.int32]
    """(pairs, 2)"""
    verdicts: NDArray[np.int8]
    """A number of `CLASSES` for each pair, -1 where nobody judged."""


def held_back(story: str) -> bool:
    """Whether a story is of the fifth whose verdicts teach the network nothing."""
    return zlib.crc32(story.encode()) % _FOLDS == 0


def judged_stories(folders: Sequence[Path]) -> Iterator[Pairs]:
    """The pairs of stories with verdicts."""
    for folder in folders:
        path = folder / "judged.json"
        if path.exists():
            notes = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
            articles = articles_of(folder, notes["accounts"])
            yield from _pairs(folder.name, articles, json.loads(path.read_text(encoding="utf-8")))


def like_stories(data: Path) -> Iterator[Pairs]:
    """The pairs of articles of the pack that are like one another."""
    for number, group in enumerate(_groups(_records(data))):
        articles = {
            str(place): Article(
                location=f"{number}/{place}",
                text=_beginning(one["text"]),
                headline=one["title"] or "",
                outlet=one["outlet"],
                published=one["date"],
                language="en",
            )
            for place, one in enumerate(group)
        }
        yield from _pairs(f"like-{number}", articles, [])


def _records(data: Path) -> list[dict[str, Any]]:
    found = []
    for name in _FILES:
        with gzip.open(data / name, "rt", encoding="utf-8") as lines:
            found += [json.loads(line) for line in lines]
    return [one for one in found if one["date"]]


def _beginning(text: str) -> str:
    edge = text.find("\n", _LETTERS)
    return text if edge < 0 else text[:edge]


def _groups(records: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Articles of different outlets and a few days that are like one another, the likest first."""
    vectors = _vectors(records)
    by_day: dict[int, list[int]] = defaultdict(list)
    days = [date.fromisoformat(one["date"][:10]).toordinal() for one in records]
    for number, day in enumerate(days):
        by_day[day].append(number)
    alike = sorted(
        (-cosine, one, other)
        for one, day in enumerate(days)
        for later in range(_DAYS + 1)
        for other in by_day[day + later]
        if (later or other > one)
        and records[one]["outlet"] != records[other]["outlet"]
        and (cosine := _cosine(vectors[one], vectors[other])) > _ALIKE
    )
    groups: list[list[int]] = []
    of: dict[int, int] = {}
    for _, one, other in alike:
        if one not in of and other not in of:
            of[one] = of[other] = len(groups)
            groups.append([one, other])
        elif (one in of) != (other in of):
            place, new = (of[one], other) if one in of else (of[other], one)
            outlets = {records[member]["outlet"] for member in groups[place]}
            if len(groups[place]) < _MOST and records[new]["outlet"] not in outlets:
                groups[place].append(new)
                of[new] = place
    return [[records[member] for member in group] for group in groups]


def _vectors(records: Sequence[dict[str, Any]]) -> list[dict[str, float]]:
    """The rarer words of each beginning, weighed by rarity, as a vector of length 1."""
    counts = [
        Counter(_WORD.findall(f"{one['title']} {one['title']} {one['text'][:2500]}".lower()))
        for one in records
    ]
    stands_in = Counter(word for found in counts for word in found)
    vectors = []
    for found in counts:
        weights = {
            word: (1 + log(count)) * log(len(records) / stands_in[word])
            for word, count in found.items()
            if 3 <= stands_in[word] < 0.1 * len(records)
        }
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        vectors.append({word: weight / length for word, weight in weights.items()})
    return vectors


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[word] for word, weight in one.items() if word in other)


def _pairs(name: str, articles: Mapping[str, Article], verdicts: Sequence[dict[str, Any]]) -> Iterator[Pairs]:
    accounts, found = stretches_of(articles)
    for kind, stretches in found.items():
        judged = {
            frozenset((accounts[key].id, start) for key, start, _ in (one["left"], one["right"])): _class(one)
            for one in verdicts
            if one["kind"] == kind
        }
        yield _chosen(name, kind, list(accounts.values()), stretches, judged)


def _class(verdict: Mapping[str, Any]) -> int:
    if verdict["same"] == 1:
        return CLASSES.index("detail" if verdict.get("detail") else "same")
    return CLASSES.index("part" if verdict["same"] else "different")


def _chosen(
    name: str,
    kind: str,
    accounts: Sequence[Account],
    stretches: Sequence[Stretch],
    judged: Mapping[frozenset[tuple[str, int]], int],
) -> Pairs:
    """The pairs that are likely enough, and not in the same words."""
    pairs, rows, likely = look(stretches, looks(kind).first)
    alike = verbatim(stretches, pairs, rows) if pairs else np.zeros(0, bool)
    read = [inputs_of(stretch.gist) for stretch in stretches]
    places = [(stretch.gist.span.account, stretch.gist.span.start) for stretch in stretches]
    chosen, verdicts = [], []
    for number, (left, right) in enumerate(pairs):
        verdict = judged.get(frozenset((places[left], places[right])), -1)
        asked = verdict >= 0 or (likely[number] >= KINDS[kind] and not alike[number])
        if asked and read[left] is not None and read[right] is not None:
            chosen.append((left, right))
            verdicts.append(verdict)
    used, numbers = np.unique(np.array(chosen, np.intp).reshape(-1, 2), return_inverse=True)
    texts = {account.id: account.text for account in accounts}
    return Pairs(
        name,
        kind,
        [one for index in used.tolist() if (one := read[index]) is not None],
        [_around(texts[stretches[index].gist.span.account], stretches[index]) for index in used.tolist()],
        numbers.reshape(-1, 2).astype(np.int32),
        np.array(verdicts, np.int8),
    )


def _around(text: str, stretch: Stretch) -> tuple[str, str, str]:
    span = stretch.gist.span
    first, last = max(0, span.start - _BEFORE), span.end + _BEHIND
    if stretch.sentence >= 0 and stretch.language == "en":  # of others `within` is no stretch of the text
        first = max(first, stretch.sentence)
        last = min(last, max(span.end, stretch.sentence + len(stretch.gist.within)))
    before, own, behind = (
        _SPACE.sub(" ", part) for part in (text[first : span.start], span.text[:_OWN], text[span.end : last])
    )
    return before, own, behind
