"""Text files as people save them: a headline where there is one, a kicker above it, lines that say who and when."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import BinaryIO

from ..algorithms.forms import Form
from ..config import Settings
from ..errors import Problem
from ..language.outlets import AGENCIES, OUTLETS
from ..language.titles import SHORT_TITLES
from ..model import Article
from .dates import written_date
from .decoding import decode
from .furniture import find_furniture
from .furniture.notices import UPPER

_LONGEST_HEADLINE = 160
_LONGEST_KICKER = 30
_KICKER_WORDS = 4
_LONGEST_BELOW_KICKER = 120  # characters of a headline; what stands below a headline is longer
_LONGEST_DISPLAY = 90
_NAME = (
    rf"{UPPER}[\w.’'-]*"
    rf"(?: (?:(?:d[aeiu]|van|von|der|den|ter|al|bin|ibn|la|le|y) ){{0,2}}{UPPER}[\w.’'-]*){{0,4}}"
)
_PERSON = rf"{UPPER}[\w.’'-]*(?: {UPPER}[\w.’'-]*){{1,3}}"
_AND = r"(?:,? (?i:and|und|et|y|e|en|og|och|i|и|&) | ?/ ?)"
_BY = re.compile(r"(?:by|von|par|por|di|door|av|af|автор:?|text:|words:)\s+", re.IGNORECASE)
_AUTHORS = Form(
    rf"(?P<who>{_NAME}(?:(?:, {_NAME}){{0,4}}{_AND}{_NAME})?)(?:[,|–—-] ?.{{2,60}}| [|–—-] .{{2,60}})?(?<![.!?])$"
)
_OUTLET_FORMS = frozenset(form.casefold() for form in OUTLETS)
_PERSONS = Form(rf"^(?P<who>{_PERSON}(?:(?:, |{_AND}){_PERSON}){{0,3}})$")
_PUBLISHED = re.compile(
    r"^(?:published|posted|updated|first published|date|veröffentlicht|publié)\b:?\s*(.{6,60})$",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"^[^\n]{0,60}?\(([A-Z][\w .]{1,30})\)\s*[-–—]")
_LEADING = re.compile(r"[^\W\d_a-z][^\W\d_]{1,30}(?:[ ,.-]{1,2}[^\W\d_a-z][^\W\d_]{0,30}){0,5},? ")
_ENDING = re.compile(r"\s*[(\-–—.:]")
"""What stands around the date of a dateline: `PORT TARN, Veld, May 3, 2024 (Agency) -`."""
_HEADED = re.compile(r"[^\W\d_a-z][^\d.!?:;,]{1,40},\s*(?:[^\W\d_]+,\s*)?")
_TIMED = re.compile(r"(?:[,\s]+\d{1,2}[:.]\d{2}(?: ?(?:uhr|uur|h|a\.?m\.?|p\.?m\.?))?)?\s*", re.IGNORECASE)
"""What stands around the date of a line with the place or the paper: `The Tarn Gazette, Tuesday, 3 May 2024, 08:15`."""
_HEADER_LINES = 12
_MOSTLY = 0.6  # share of a line that a date takes up where the line is one
_HEAD = 4_000  # characters within which a headline stands
_ENDS = ".…:;,"
_SENTENCE_END = re.compile(r"(?P<word>\S+)\.\s")
_SHORT = SHORT_TITLES | frozenset(
    """
    mr mrs ms dr prof rev hon st mt ft vs no nr jr sr inc corp co ltd dept univ ave ca ariz ark calif colo conn del
    fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
    """.split()
)
"""Words in lower case that stand short in headlines, with a full stop that ends no sentence."""


def read_text(location: str, stream: BinaryIO, settings: Settings) -> Iterator[Article | Problem]:
    """One plain text file as one article."""
    text = decode(location, stream.read(4 * settings.largest_document + 5), largest=settings.largest_document)
    yield text if isinstance(text, Problem) else article_of(location, text)


def article_of(location: str, text: str) -> Article:
    """An article made of a text alone: what its first lines say of it."""
    lines = _lines(text)
    header = [text[start:end] for start, end in lines[:_HEADER_LINES]]
    head = find_furniture(text[:_HEAD])
    byline = _byline(header)
    headline, at = _headline(
        text,
        [
            (start, end)
            for start, end in lines
            if not any(f.start <= start < f.end for f in head)
            and not _says_who_or_when(text[start:end], byline)
        ],
    )
    return Article(
        location=location,
        text=text,
        headline=headline,
        headline_at=at,
        outlet=_outlet(header),
        byline=byline,
        published=_published(header),
    )


def _byline(header: list[str]) -> str | None:
    """Who wrote the article, by a line that says so, or by one of names that stands above one with an outlet's."""
    for line, below in itertools.zip_longest(header, header[1:]):
        match = _by(line) or (_PERSONS.match(line) if _is_outlet(below) else None)
        if match:
            return match.group("who")
    return None


def _by(line: str) -> re.Match[str] | None:
    """What a line says that begins with `By` and goes on with names: `By Ada Roe and Ben Lund, in Quelm`."""
    by = _BY.match(line)
    return _AUTHORS.match(line, by.end()) if by else None


def _is_outlet(line: str | None) -> bool:
    return line is not None and line.casefold() in _OUTLET_FORMS


def _says_who_or_when(line: str, byline: str | None) -> bool:
    """Whether a line of the head is an author's, an outlet's or a date, and so no headline."""
    if len(line) > _LONGEST_HEADLINE:
        return False
    date = written_date(line)
    return (
        (byline is not None and byline in line and (line == byline or _by(line) is not None))
        or _is_outlet(line)
        or bool(_PUBLISHED.match(line) and date)
        or (date is not None and date[2] - date[1] >= _MOSTLY * len(line))
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
        below = max((end - start for start, end in lines[2:5]), default=0)
        if _is_kicker(first, second) and below > len(second):
            return second, lines[1][0]
        return first, start
    words = first.split()
    lengths = list(itertools.accumulate(len(word) + 1 for word in words))
    kept = bisect_right(lengths, _LONGEST_DISPLAY + 1)
    return " ".join(words[:kept]) + (" …" if kept < len(words) else ""), None


def _is_kicker(line: str, below: str) -> bool:
    """Whether a line is a word or two above the headline: `Shipping`, `Storm on the coast`."""
    return (
        len(line) <= _LONGEST_KICKER
        and len(line.split()) <= _KICKER_WORDS
        and line[-1].isalnum()
        and len(line) < len(below) <= _LONGEST_BELOW_KICKER
        and _is_headline(below)
    )


def _is_headline(line: str) -> bool:
    return 3 <= len(line) <= _LONGEST_HEADLINE and not _ends_a_sentence(line) and not _has_sentences(line)


def _ends_a_sentence(line: str) -> bool:
    """A headline may end in a quotation, an abbreviation or a question, but not in a sentence, quoted or not."""
    if line[-1] in "\"”»’'":
        return line[-2:-1] in (".", ",", "!")
    word = line.split()[-1]
    return line[-1] in _ENDS and not (line[-1] == "." and _is_short(word[:-1]))


def _has_sentences(line: str) -> bool:
    return any(not _is_short(match.group("word")) for match in _SENTENCE_END.finditer(line))


def _is_short(word: str) -> bool:
    """Whether a word with a full stop behind it is an abbreviation: `U.S`, `Gov`, `J`."""
    bare = word.strip("\"“‘'(").lower()
    return "." in bare or len(bare) == 1 or bare in _SHORT


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
        if found and (match or found[2] - found[1] >= _MOSTLY * len(line)):
            return found[0]
        if found and _LEADING.fullmatch(line, 0, found[1]) and _ENDING.match(line, found[2]):
            return found[0]
        if found and _HEADED.fullmatch(line, 0, found[1]) and _TIMED.fullmatch(line, found[2]):
            return found[0]
    return None
