"""Text in a document that is not the report, line by line: by what a line says, how long it is and where it stands.

A line counts as furniture when the whole of it has the form of furniture; running prose that mentions a newsletter or
a comment is left alone. A header such as "Contact information" or "Leave a reply" takes the short lines below with it.
"""

from collections.abc import Sequence

import msgspec

from ...model import Furniture, FurnitureKind
from .patterns import ADDRESS, CITATION, CITED, HEADERS, LINKED, WHOLE

_SHORT = 80  # characters up to which a line without a full stop may belong to a block below a header
_SEPARATORS = 3  # stops, commas and semicolons that a bibliographic citation has at least
_PAGE_ENDS = frozenset("0123456789.)")
_CITED_WITHIN = 100  # characters at the end of a line that hold the date and page of a citation
_BLOCK = 8  # lines that a header may take with it


class _Line(msgspec.Struct, frozen=True):
    start: int
    end: int
    text: str
    blank_before: bool


def find_furniture(text: str) -> tuple[Furniture, ...]:
    """The furniture of a text, a line or a block of lines each, in order; linear in the length of the text."""
    lines = _lines(text)
    kinds: list[FurnitureKind | None] = [_kind(line.text) for line in lines]
    _spread(lines, kinds)
    return tuple(_joined(lines, kinds))


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


def _kind(line: str) -> FurnitureKind | None:
    """What kind of furniture a whole line is by itself."""
    if len(line) > 700:
        return None
    for kind, longest, pattern in WHOLE:
        if len(line) <= longest and pattern.match(line):
            return kind
    if len(line) <= 110 and ADDRESS.search(line) and not line.endswith((".", "”", '"')):
        return "contact"
    if (
        line[-1] in _PAGE_ENDS
        and sum(line.count(mark) for mark in ".;,") >= _SEPARATORS
        and (CITATION.search(line, max(0, len(line) - _CITED_WITHIN)) or CITED.match(line))
    ):
        return "citation"
    return None


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
    for index, kind in enumerate(kinds):
        if kind == "contact":
            for at in (index - 1, index + 1):
                if (
                    0 <= at < len(lines)
                    and kinds[at] is None
                    and _scrap(lines[at].text)
                    and _beside(lines, index, at)
                ):
                    kinds[at] = "contact"


def _beside(lines: Sequence[_Line], index: int, at: int) -> bool:
    return not lines[max(index, at)].blank_before


def _scrap(line: str) -> bool:
    return len(line) <= _SHORT and line[-1] not in '.!?”"’'


def _below(
    lines: Sequence[_Line], kinds: Sequence[FurnitureKind | None], index: int, header: FurnitureKind
) -> list[int]:
    """The lines that a header takes with it: short ones, links for references, nothing that reads like the report."""
    taken: list[int] = []
    for at in range(index + 1, min(index + 1 + _BLOCK, len(lines))):
        line = lines[at].text
        if header == "references":
            if not (LINKED.match(line) or kinds[at] == "citation" or (_scrap(line) and at == index + 1)):
                break
        elif header == "contact":
            if not (kinds[at] in ("contact", "promotion") or (_scrap(line) and _address_near(kinds, at))):
                break
        elif kinds[at] is None and not _scrap(line):
            break
        taken.append(at)
    if header == "navigation" and len(taken) + index + 1 < len(lines) and lines[index].text[-1] != ":":
        return [] if len(taken) < 2 else taken
    return taken


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
