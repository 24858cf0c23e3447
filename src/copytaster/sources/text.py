"""Text files as people save them: a headline where there is one, a kicker above it, lines that say who and when."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from ..config import Settings
from ..errors import Problem
from ..language.outlets import AGENCIES
from ..model import Article
from .dates import written_date
from .decoding import decode
from .furniture import find_furniture

_LONGEST_HEADLINE = 160
_LONGEST_KICKER = 40
_LONGEST_DISPLAY = 90
_BYLINE = re.compile(r"^(?:by|von|par|por|di|автор:?)\s+([^\W\d_][^\n]{2,80})$", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"^(?:published|posted|updated|first published|date|veröffentlicht|publié)\b:?\s*(.{6,60})$",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"^[^\n]{0,60}?\(([A-Z][\w .]{1,30})\)\s*[-–—]")
_LEADING = re.compile(r"[^\W\d_a-z][^\W\d_]{1,30}(?:[ ,.-]{1,2}[^\W\d_a-z][^\W\d_]{0,30}){0,5},? ")
_ENDING = re.compile(r"\s*[(\-–—.:]")
"""What stands around the date of a dateline: `PORT TARN, Veld, May 3, 2024 (Agency) -`."""
_HEADER_LINES = 12
_HEAD = 4_000  # characters within which a headline stands
_ENDS = '.!?…:;,"”»'


def read_text(location: str, stream: BinaryIO, settings: Settings) -> Iterator[Article | Problem]:
    """One plain text file as one article."""
    text = decode(location, stream.read(4 * settings.largest_document + 5), largest=settings.largest_document)
    yield text if isinstance(text, Problem) else article_of(location, text)


def article_of(location: str, text: str) -> Article:
    """An article made of a text alone: what its first lines say of it."""
    lines = _lines(text)
    header = [text[start:end] for start, end in lines[:_HEADER_LINES]]
    head = find_furniture(text[:_HEAD])
    headline, at = _headline(
        text, [line for line in lines if not any(f.start <= line[0] < f.end for f in head)]
    )
    return Article(
        location=location,
        text=text,
        headline=headline,
        headline_at=at,
        outlet=_outlet(header),
        byline=next((match.group(1).strip() for line in header if (match := _BYLINE.match(line))), None),
        published=_published(header),
    )


def _lines(text: str) -> list[tuple[int, int]]:
    """The lines that are not empty, without their white space, as offsets."""
    found, position = [], 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            start = position + line.index(stripped)
            found.append((start, start + len(stripped)))
        position += len(line)
    return found


def _headline(text: str, lines: list[tuple[int, int]]) -> tuple[str, int | None]:
    """The headline and where it stands; where there is none, the first sentence cut short, and None."""
    if not lines:
        return "", None
    start, end = lines[0]
    first = text[start:end]
    if len(lines) > 1 and _is_headline(first):
        second = text[slice(*lines[1])]
        if (
            len(lines) > 2
            and len(first) <= _LONGEST_KICKER
            and len(second) > len(first)
            and _is_headline(second)
        ):
            longer = len(text[slice(*lines[2])]) > len(second)
            if longer and not _BYLINE.match(second) and not _PUBLISHED.match(second):
                return second, lines[1][0]
        return first, start
    words = first.split()
    while words and len(" ".join(words)) > _LONGEST_DISPLAY:
        words.pop()
    shown = " ".join(words)
    return (shown if len(shown) == len(" ".join(first.split())) else shown + " …"), None


def _is_headline(line: str) -> bool:
    return (
        3 <= len(line) <= _LONGEST_HEADLINE
        and (line[-1] not in _ENDS or _quoted(line))
        and ". " not in line[:-1]
    )


def _quoted(line: str) -> bool:
    """A headline may end in a quotation, but not in a quoted sentence."""
    return line[-1] in "\"”»’'" and line[-2:-1] not in (".", ",", "!")


def _outlet(header: list[str]) -> str | None:
    """The agency that a dateline names: `TARN, May 3 (Reuters) -`."""
    for line in header:
        if (match := _DATELINE.match(line)) and match.group(1).strip() in AGENCIES:
            return AGENCIES[match.group(1).strip()]
    return None


def _published(header: list[str]) -> str | None:
    """The date of a line that is a date, or says that it is one of publication."""
    for line in header:
        match = _PUBLISHED.match(line)
        found = written_date(match.group(1) if match else line)
        if found and (match or found[2] - found[1] >= 0.6 * len(line)):
            return found[0]
        if found and _LEADING.fullmatch(line, 0, found[1]) and _ENDING.match(line, found[2]):
            return found[0]
    return None
