"""A text taken apart, so that it can be changed and every change is known: sentences of segments, some with a name."""

import re
from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

from copytaster.language.given_names import GIVEN_NAMES

SegmentKind = Literal["plain", "name", "quote", "number"]
_QUOTE = re.compile(r"“[^“”\"\n]{30,400}”|(?<![\w.,])\"(?=\S)[^“”\"\n]{30,400}(?<=\S)\"(?!\w)")
_SENTENCE_END = re.compile(r"(?<=[.!?])[”\"]?[ \t]+(?=[“\"]?[A-Z])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|Sr|No|vs))\.[”\"]?[ \t]+$"
)
_FULL_NAME = re.compile(r"\b([A-Z][a-zé]+) (?:[A-Z]\. )?([A-Z][a-zé]{3,})\b")
_NUMBER = re.compile(r"(?<![\w.,:/$€£-])(?:\d{1,3}(?:,\d{3})+|\d{1,3})(?= [a-z]{4,})")
"""A number that counts something; neither a year, nor a sum of money, nor part of another number."""
_BEFORE_DAY = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? $")
_FEWEST_QUOTED = 7  # words of a quotation that is followed through its changes


class Segment(msgspec.Struct, frozen=True):
    """A stretch of a text; joined, the segments give the text back to the letter."""

    text: str
    kind: SegmentKind = "plain"
    id: str = ""
    """The same in every account that has this name, quotation or number, however it reads there."""
    change: str = ""
    """What was done to it: `negated`, `unquoted`, or nothing worth telling."""


class Sentence(msgspec.Struct, frozen=True):
    """A sentence with the white space behind it."""

    segments: tuple[Segment, ...]
    opens: bool
    """Whether it is the first of its paragraph."""

    @property
    def text(self) -> str:
        """The sentence as it reads."""
        return "".join(segment.text for segment in self.segments)


Draft = tuple[Sentence, ...]


class Occurrence(msgspec.Struct, frozen=True):
    """Where a segment stands in a text that was put together."""

    segment: Segment
    start: int
    end: int
    sentence: tuple[int, int]


def parse(text: str) -> Draft:
    """Take a text apart; `put_together` gives the same text again."""
    surnames = _persons(text)
    sentences: list[Sentence] = []
    for line in text.splitlines(keepends=True):
        for number, (start, end) in enumerate(_sentences(line)):
            sentences.append(Sentence(tuple(_segments(line[start:end], surnames)), opens=number == 0))
    return tuple(sentences)


def put_together(draft: Draft) -> tuple[str, tuple[Occurrence, ...]]:
    """The text of a draft, and where its names, quotations and numbers stand."""
    occurrences: list[Occurrence] = []
    pieces: list[str] = []
    position = 0
    for sentence in draft:
        whole = (position, position + len(sentence.text.rstrip()))
        for segment in sentence.segments:
            if segment.id:
                occurrences.append(Occurrence(segment, position, position + len(segment.text), whole))
            pieces.append(segment.text)
            position += len(segment.text)
    return "".join(pieces), tuple(occurrences)


def each_segment(draft: Draft, change: Callable[[Segment], Segment]) -> Draft:
    """The draft with every segment changed by a function."""
    return tuple(
        Sentence(tuple(change(segment) for segment in sentence.segments), sentence.opens)
        for sentence in draft
    )


def paragraphs(draft: Draft) -> list[Draft]:
    """The paragraphs of a draft, in order."""
    found: list[list[Sentence]] = []
    for sentence in draft:
        if sentence.opens or not found:
            found.append([])
        found[-1].append(sentence)
    return [tuple(paragraph) for paragraph in found]


def joined(blocks: list[Draft]) -> Draft:
    """Paragraphs as one draft, each ending its line."""
    whole: list[Sentence] = []
    for block in blocks:
        for number, sentence in enumerate(block):
            last = number == len(block) - 1
            text = sentence.segments[-1].text
            if last and not text.endswith("\n"):
                ending = msgspec.structs.replace(sentence.segments[-1], text=text.rstrip(" "))
                sentence = Sentence((*sentence.segments[:-1], ending, Segment("\n")), sentence.opens)
            whole.append(msgspec.structs.replace(sentence, opens=number == 0))
    return tuple(whole)


def plain(line: str) -> Draft:
    """A line without anything in it that is followed."""
    return (Sentence((Segment(f"{line}\n"),), opens=True),)


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    masked = _QUOTE.sub(lambda match: "“" + "x" * (len(match.group()) - 3) + match.group()[-2:], line)
    start = 0
    for match in _SENTENCE_END.finditer(masked):
        if not _ABBREVIATION.search(masked[start : match.end()]):
            yield start, match.end()
            start = match.end()
    if start < len(line):
        yield start, len(line)


def _persons(text: str) -> dict[str, str]:
    """Forms of names -> the bearer, by given name and surname: full names, and surnames that one person alone bears.

    Where the surname stands alone before the full name, somebody else may be meant who needs no introduction.
    """
    bearers: dict[str, set[str]] = {}
    full: dict[str, tuple[str, str]] = {}
    for match in _FULL_NAME.finditer(text):
        given, surname = match.groups()
        if given in GIVEN_NAMES and surname not in GIVEN_NAMES:
            full.setdefault(match.group(), (f"{given} {surname}", surname))
            bearers.setdefault(surname, set()).add(given)
    found: dict[str, str] = {}
    for name, (person, surname) in full.items():
        first = re.search(rf"\b{surname}\b", text)
        alone = len(re.findall(rf"\b{surname}\b", text)) > text.count(name)
        introduced = first is not None and text.find(name) <= first.start()
        if len(bearers[surname]) == 1 and alone and introduced:
            found[name] = found[surname] = person
    return found


def _segments(sentence: str, surnames: dict[str, str]) -> Iterator[Segment]:
    position = 0
    for match in _QUOTE.finditer(sentence):
        if len(match.group().split()) < _FEWEST_QUOTED:
            continue
        yield from _narrated(sentence[position : match.start()], surnames)
        yield Segment(match.group(), "quote", f"quote:{' '.join(match.group().split())[1:60]}")
        position = match.end()
    yield from _narrated(sentence[position:], surnames)


def _narrated(text: str, surnames: dict[str, str]) -> Iterator[Segment]:
    if not text:
        return
    names = "|".join(re.escape(name) for name in sorted(surnames, key=lambda n: (-len(n), n)))
    pattern = rf"(?P<name>\b(?:{names})\b)|{_NUMBER.pattern}" if names else _NUMBER.pattern
    position = 0
    for match in re.finditer(pattern, text):
        if match.start() > position:
            yield Segment(text[position : match.start()])
        word = match.group()
        if word in surnames:
            yield Segment(word, "name", surnames[word])
        elif _BEFORE_DAY.search(text[: match.start()]):
            yield Segment(word)
        else:
            yield Segment(word, "number", f"number:{word}:{text[match.end() : match.end() + 30]}")
        position = match.end()
    if position < len(text):
        yield Segment(text[position:])
