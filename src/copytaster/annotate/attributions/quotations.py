"""Stretches inside quotation marks, in any style of marks, over paragraphs, with recovery where marks are missing."""

import msgspec

_OPEN, _CLOSE, _STRAIGHT = "“„«‹", "”»›", '"'
_STARTS_WORD = " \t\n\r\u00a0([{—–-:/‘'“"


class Quotation(msgspec.Struct, frozen=True, order=True):
    """`text[start:end]` is the quotation with its marks; `closed` is False where the closing mark is missing."""

    start: int
    end: int
    closed: bool
    continued: bool = False
    """It goes on in the next paragraph, which opens with a mark again."""


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The outermost quotations of a text, in order; linear in its length.

    A paragraph ends every quotation: one that is not closed by then runs to the paragraph's end where it opens the
    paragraph or follows a colon, and counts as a stray mark elsewhere.
    """
    found: list[Quotation] = []
    position = 0
    for line in text.splitlines(keepends=True):
        end = position + len(line.rstrip())
        found += _in_paragraph(text, position, end)
        position += len(line)
    return tuple(_joined(text, found))


def _in_paragraph(text: str, start: int, end: int) -> list[Quotation]:
    found: list[Quotation] = []
    opened: list[int] = []
    german = False
    for index in range(start, end):
        character = text[index]
        if character == _STRAIGHT:
            if _opens(text, index, start, end):
                if opened and text[opened[-1]] == _STRAIGHT:
                    opened.pop()  # it was never closed: a stray mark
                opened.append(index)
            elif opened:
                _close(found, opened, index)
        elif character in _OPEN:
            if character == "“" and opened and german:
                _close(found, opened, index)  # „so“ in German
                german = False
            else:
                german = character == "„"
                opened.append(index)
        elif character in _CLOSE and opened:
            _close(found, opened, index)
        elif character == "»" and _opens(text, index, start, end):
            opened.append(index)
    if opened:
        first = opened[0]
        leads = not text[start:first].strip() or text[start:first].rstrip().endswith((":", ","))
        if leads:
            found = [quotation for quotation in found if quotation.end <= first]
            found.append(Quotation(first, end, closed=False))
    if not found:
        found = _single(text, start, end)
    return found


def _close(found: list[Quotation], opened: list[int], index: int) -> None:
    start = opened.pop()
    if not opened:
        found.append(Quotation(start, index + 1, closed=True))


def _opens(text: str, index: int, start: int, end: int) -> bool:
    before = text[index - 1] if index > start else " "
    behind = text[index + 1] if index + 1 < end else " "
    return before in _STARTS_WORD and not behind.isspace()


def _single(text: str, start: int, end: int) -> list[Quotation]:
    """Quotations in single marks, where a paragraph has no double ones: an opening mark before a word, a closing one
    behind a word or a stop and before no letter."""
    found = []
    opened: int | None = None
    for index in range(start, end):
        character = text[index]
        if character not in "‘'’":
            continue
        if opened is None:
            if character != "’" and _opens(text, index, start, end):
                opened = index
        elif (
            character != "‘"
            and (index + 1 == end or not text[index + 1].isalnum())
            and text[index - 1] not in " \t"
        ):
            if " " in text[opened:index]:
                found.append(Quotation(opened, index + 1, closed=True))
            opened = None
    return found


def _joined(text: str, found: list[Quotation]) -> list[Quotation]:
    """Marks the quotations that the next paragraph goes on with."""
    joined = []
    for index, quotation in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else None
        goes_on = (
            not quotation.closed
            and following is not None
            and not text[quotation.end : following.start].strip()
            and "\n" in text[quotation.end : following.start]
        )
        joined.append(msgspec.structs.replace(quotation, continued=goes_on))
    return joined
