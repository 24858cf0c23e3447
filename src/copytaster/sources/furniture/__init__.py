"""Text in a document that is not the report, line by line: by what a line says, how long it is and where it stands.

A line counts as furniture when the whole of it has the form of furniture; running prose that mentions a newsletter or
a comment is left alone. A header such as "Contact information" or "Leave a reply" takes the short lines below with it.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

import msgspec

from ...language.saying import NOUN_LIKE, QUOTING
from ...language.speech import SPEECH
from ...model import Furniture, FurnitureKind
from .captions import credit_of, is_caption, is_clip, is_headed, is_signed, shows_speaking
from .headlines import by_headlines
from .inline import pieces_within
from .layout import by_layout
from .patterns import (
    ADDRESS,
    AUTHOR,
    BOX,
    BOXED,
    CITATION,
    CITED,
    HEADERS,
    HOLDING,
    LINKED,
    PHRASED,
    PHRASES,
    REFERENCE,
    REPORTED,
    WHOLE,
)
from .portraits import is_portrait
from .repeats import by_repetition

_SHORT = 80  # characters up to which a line without a full stop may belong to a block below a header
_SEPARATORS = 3  # stops, commas and semicolons that a bibliographic citation has at least
_PAGE_ENDS = frozenset("0123456789.)")
_CITED_WITHIN = 100  # characters at the end of a line that hold the date and page of a citation
_BLOCK = 8  # lines that a header may take with it
_LIST = 60  # lines that a header of references may
_TAIL = 12  # lines at the end of a text that may all be headlines below a header
_ITEM = 160  # characters up to which an item of a list below a header of other stories is one
_RUN_TOGETHER = 420  # characters up to which headlines that were run together are one line below a header
_CLOSED = frozenset(".!?…:;,”\"’')]")
_CLOSING = 4  # lines at the end of a text where portraits of its authors stand
_SEVERAL = 240  # characters up to which a line is looked at sentence by sentence
_MOST_PARTS = 4
_LONGEST = 700  # characters from which a line is prose
_BULLETS = " \t-–—•*>»→#|"
_RULE = re.compile(r"[^\w|]{3,200}$|_{2,200}$")
"""A line of marks alone, which parts the report from what stands below it; of bars, it is one of a table."""
_CAROUSEL = "Skip in Skip"
"""How a row of films begins that an extractor ran together, however long it is."""
_LINKS = re.compile(
    r"(?:related|recommended) (?:stories|articles|coverage|videos?)\b(?! (?:is|are|in|of)\b)", re.I
)
"""The same of headlines of other stories, hardly any of which ends with a mark."""
_STOP = re.compile(r"[.!?…] +(?=[^\W\d_])")
_QUOTED = re.compile(r"[\"“”„«»]")
_SPEECH = re.compile(r"[\"“”„«»][^\"“”„«»]{2,}\s[^\"“”„«»]{2,}[\"“”«»]")
"""Two words or more in quotation marks."""
_VERBS = QUOTING.union(*(speech.verbs for speech in SPEECH.values())) - NOUN_LIKE
_QUOTING: frozenset[FurnitureKind] = frozenset(("correction", "citation", "references"))
"""Kinds that may repeat what the report quotes, or the title of a work."""
_LABELS = ("Media playback", "Media caption", "Image copyright", "Image caption", "Hide caption")
"""What begins a caption whatever it tells."""
_LABEL = re.compile(r"[^\W\d_][\w ]{2,18}[:：]\s?\S")
_LABELLED: frozenset[FurnitureKind] = frozenset(("navigation", "promotion", "source-link", "correction"))
"""Kinds that a line above the whole text is not: what it would point to has not been told yet."""


class _Line(msgspec.Struct, frozen=True):
    start: int
    end: int
    text: str
    blank_before: bool


def find_furniture(text: str) -> tuple[Furniture, ...]:
    """The furniture of a text, a line or a block of lines each, in order; linear in the length of the text."""
    judged = [part for line in _lines(text) for part in _parts(line)]
    lines = [line for line, _ in judged]
    kinds = [kind for _, kind in judged]
    if len(lines) > 1 and _is_headline(lines[0].text, kinds[0]):
        kinds[0] = None
    _spread(lines, kinds)
    _sign_off(lines, kinds)
    texts = [line.text for line in lines]
    for found in (by_layout(texts, kinds), by_repetition(texts, kinds), by_headlines(texts, kinds)):
        for at, kind in found.items():
            kinds[at] = kinds[at] or kind
    return tuple(sorted([*_joined(lines, kinds), *_within(lines, kinds)]))


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    position, blank = 0, True
    for raw in text.splitlines(keepends=True):
        stripped = raw.strip()
        if stripped:
            start = position + raw.index(stripped)
            found.append(_Line(start, start + len(stripped), stripped, blank))
        blank = not stripped
        position += len(raw)
    return found


def _parts(line: _Line) -> list[tuple[_Line, FurnitureKind | None]]:
    """A line and its kind, or its sentences where each of them, but not the line as one, has the form of furniture."""
    kind = _kind(line.text)
    ends = [match.end() for match in _STOP.finditer(line.text)] if len(line.text) <= _SEVERAL else []
    if kind is not None or not ends or len(ends) >= _MOST_PARTS:
        return [(line, kind)]
    parts: list[tuple[_Line, FurnitureKind | None]] = []
    for start, end in itertools.pairwise([0, *ends, len(line.text)]):
        text = line.text[start:end].rstrip()
        kind = _kind(text) if text else None
        if kind is None:
            return [(line, None)]
        blank_before = line.blank_before and not start
        parts.append((_Line(line.start + start, line.start + start + len(text), text, blank_before), kind))
    return parts


def _is_headline(line: str, kind: FurnitureKind | None) -> bool:
    """Whether a line above the whole text is its headline, though it has the form of a label or of a film's subject."""
    if kind == "caption":
        return is_clip(line) and line[-1] not in ".!?"
    return kind in _LABELLED and bool(_LABEL.match(line)) and _titled(line)


def _titled(line: str) -> bool:
    """Whether what stands behind a label could be a headline: `Watch: Ferry turns over in the harbour`."""
    words = re.split(r"[:：]", line, maxsplit=1)[1].split()
    return len(words) > 3 and not any("//" in word for word in words)


def _kind(line: str) -> FurnitureKind | None:
    """What kind of furniture a whole line is by itself; never one that reports what somebody says."""
    kind = _form(line)
    if kind is None or kind in _QUOTING or line.startswith(_LABELS):
        return kind
    if kind == "caption" and ((is_headed(line) and credit_of(line)) or is_signed(line)):
        return kind
    return None if _speaks(line, shown=kind == "caption") else kind


def _speaks(line: str, *, shown: bool) -> bool:
    """Whether a line has words in quotation marks and, outside of them, a verb of saying.

    `shown`: as a caption may be about somebody who is seen to speak.
    """
    if not _SPEECH.search(line):
        return False
    words = re.findall(r"\w+", _SPEECH.sub(" ", line).lower())
    return any(word in _VERBS and not (shown and shows_speaking(word)) for word in words)


def _form(line: str) -> FurnitureKind | None:
    """What kind of furniture a whole line has the form of."""
    if PHRASED < len(line) <= BOX:
        lower = line.lower()
        for kind, phrase in BOXED:
            if phrase in lower:
                return kind
    if len(line) > _LONGEST:
        if line.startswith(_CAROUSEL):
            return "promotion"
        if _LINKS.match(line) and len(_STOP.findall(line)) <= len(line) // _LONGEST:
            return "navigation"
        return "caption" if "Hide Caption" in line or is_caption(line) else None
    bare = line.lstrip(_BULLETS).removesuffix("**")
    if _RULE.match(line):
        return "navigation"
    if not bare:
        return None
    lower = bare.replace("İ", "i").lower()
    for kind, longest, pattern in WHOLE:
        if len(bare) <= longest and pattern.match(bare if pattern.flags else lower):
            return kind
    for kind, longest, words, pattern in HOLDING:
        if len(bare) <= longest and any(word in lower for word in words) and pattern.match(bare):
            return kind
    if len(bare) <= PHRASED and not _QUOTED.search(bare):
        for kind, phrase in PHRASES:
            if phrase in lower:
                return kind
    if len(bare) <= 110 and ADDRESS.search(bare) and not bare.endswith((".", "”", '"')):
        return "contact"
    if (
        line[-1] in _PAGE_ENDS
        and sum(line.count(mark) for mark in ".;,") >= _SEPARATORS
        and (CITATION.search(line, max(0, len(line) - _CITED_WITHIN)) or CITED.match(line))
    ):
        return "citation"
    return "caption" if is_caption(line) else None


def _spread(lines: Sequence[_Line], kinds: list[FurnitureKind | None]) -> None:
    """Lets headers take the lines below them, and an address the short lines beside it, in place."""
    for index, line in enumerate(lines):
        header = next(
            (kind for kind, pattern in HEADERS if len(line.text) <= 40 and pattern.match(line.text)), None
        )
        if header is None:
            continue
        block = _below(lines, kinds, index, header)
        if block or header in ("comments", "references"):
            for at in (index, *block):
                if header in ("references", "contact"):
                    kinds[at] = header
                else:
                    kinds[at] = kinds[at] or header
    for index in [at for at, kind in enumerate(kinds) if kind == "contact"]:
        if _postal(lines[index].text):
            for at in (index - 1, index + 1):
                if (
                    0 <= at < len(lines)
                    and kinds[at] is None
                    and _scrap(lines[at].text)
                    and _beside(lines, index, at)
                ):
                    kinds[at] = "contact"


def _postal(line: str) -> bool:
    """Whether a line is part of an address on paper, and no link or sentence."""
    return "//" not in line and "@" not in line and bool(ADDRESS.search(line)) and line[-1] not in ".!?"


def _beside(lines: Sequence[_Line], index: int, at: int) -> bool:
    return not lines[max(index, at)].blank_before


def _scrap(line: str) -> bool:
    return len(line) <= _SHORT and line[-1] not in '.!?”"’'


def _below(
    lines: Sequence[_Line], kinds: Sequence[FurnitureKind | None], index: int, header: FurnitureKind
) -> list[int]:
    """The lines that a header takes with it: short ones, links for references, nothing that reads like the report."""
    end = min(len(lines), index + 1 + _TAIL)
    rest = [at for at in range(index + 1, end) if kinds[at] is None]
    if (
        header == "navigation"
        and end == len(lines)
        and len(rest) > 1
        and _listing([lines[at].text for at in rest])
    ):
        return rest
    if header == "promotion":
        return rest[:1] if rest and rest[0] == index + 1 and len(lines[index + 1].text) <= _ITEM else []
    taken: list[int] = []
    most = _LIST if header == "references" else _BLOCK
    for at in range(index + 1, min(index + 1 + most, len(lines))):
        line = lines[at].text
        if header == "references":
            bare = line.lstrip(_BULLETS)
            entry = LINKED.match(bare) or REFERENCE.match(bare) or kinds[at] in ("citation", "references")
            if not (entry or (_scrap(line) and (at == index + 1 or _listed(line)))):
                break
        elif header == "contact":
            if not (kinds[at] in ("contact", "promotion") or (_scrap(line) and _address_near(kinds, at))):
                break
        elif (
            kinds[at] is None
            and (not _scrap(line) or line.endswith(":"))
            and not (header == "navigation" and _listed(line) and len(line) <= _ITEM)
            and not (header == "navigation" and lines[index].text[-1] == ":" and _runs_on(line))
        ):
            break
        taken.append(at)
    if header == "navigation" and len(taken) + index + 1 < len(lines) and lines[index].text[-1] != ":":
        return [] if len(taken) < 2 else taken
    return taken


def _listing(lines: Sequence[str]) -> bool:
    """Whether all that is left of a text is headlines, some of which may end with a mark."""
    open_ = sum(line[-1] not in ".!?" for line in lines)
    return all(len(line) <= _ITEM for line in lines) and 2 * open_ >= len(lines)


def _runs_on(line: str) -> bool:
    """Whether a line is headlines of other stories that an extractor ran together: long, and without a mark."""
    return len(line) <= _RUN_TOGETHER and line[-1] not in _CLOSED


def _listed(line: str) -> bool:
    return line.startswith(("- ", "• ", "* ", "– ", "> ", "» "))


def _sign_off(lines: Sequence[_Line], kinds: list[FurnitureKind | None]) -> None:
    """Marks portraits of the authors below the report, in place."""
    marked = 0
    for at in range(len(lines) - 1, 0, -1):
        if kinds[at] is not None:
            continue
        bare = lines[at].text.lstrip(_BULLETS)[:_LONGEST]
        told = AUTHOR.match(bare) or REPORTED.match(bare)
        if marked == _CLOSING or not (told or is_portrait(bare, [line.text for line in lines[:at]])):
            break
        kinds[at] = "author-box"
        marked += 1


def _within(lines: Sequence[_Line], kinds: Sequence[FurnitureKind | None]) -> Iterator[Furniture]:
    """Furniture in lines that are not furniture as a whole; of two that overlap, the first."""
    for line, kind in zip(lines, kinds, strict=True):
        end = 0
        for start, stop, inner in sorted(pieces_within(line.text)) if kind is None else ():
            if start >= end:
                yield Furniture(line.start + start, line.start + stop, inner)
                end = stop


def _address_near(kinds: Sequence[FurnitureKind | None], at: int) -> bool:
    return "contact" in kinds[at : at + 3]


def _joined(lines: Sequence[_Line], kinds: Sequence[FurnitureKind | None]) -> list[Furniture]:
    """Neighbouring lines of one kind as one piece."""
    pieces: list[Furniture] = []
    last = -2
    for index, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind is None:
            continue
        if pieces and last == index - 1 and pieces[-1].kind == kind:
            pieces[-1] = msgspec.structs.replace(pieces[-1], end=line.end)
        else:
            pieces.append(Furniture(line.start, line.end, kind))
        last = index
    return pieces
