"""Which words are quoted: inside quotation marks, whatever their style, or in a post that is set into the text."""

import re
from collections.abc import Iterable, Iterator, Sequence

_STRAIGHT = '"'
_OPENING = "“„«"
_CLOSING = "”»"
_BEFORE_A_WORD = " \t\u00a0\u202f([{—–-/‘'“"


_POST = re.compile(r"[—–-] ?[^—–\n]{2,60} \(@\w{2,30}\)")
"""The line beneath a post: `— Name (@name) May 3, 2019`."""


def inside_quotation_marks(text: str, places: Iterable[tuple[int, int]]) -> tuple[bool, ...]:
    """Of each place, in order, whether it is quoted; linear in the length of the text.

    A paragraph ends every quotation. One that is opened at the start of a paragraph and not closed in it runs to the
    paragraph's end, unless another quotation stands in the same paragraph: then the first mark is a stray one, or
    opens a quotation of the whole report. One that is opened anywhere does where the next paragraph opens it again.
    """
    inside = bytearray(len(text))
    for start, end in quoted_stretches(text):
        inside[start:end] = b"\x01" * (end - start)
    return tuple(bool(inside[start]) for start, _ in places)


def quoted_stretches(text: str) -> Iterator[tuple[int, int]]:
    """The stretches inside quotation marks, without the marks, and posts; one may lie within another.

    Single marks count in a paragraph without double ones.
    """
    position = 0
    lines = text.splitlines(keepends=True)
    for line, opens_again in zip(lines, _opened_again(lines), strict=True):
        end = position + len(line.rstrip())
        double = list(_in_paragraph(text, position, end, opens_again=opens_again))
        yield from double or _single(text, position, end)
        for post in _POST.finditer(line):
            yield position, position + post.start()
        position += len(line)


def _opened_again(lines: Sequence[str]) -> list[bool]:
    """Of each line, whether the next one that is not blank starts with an opening mark."""
    found: list[bool] = []
    following = False
    for line in reversed(lines):
        found.append(following)
        if start := line.lstrip()[:2]:
            following = (start[0] in _OPENING or start[0] == _STRAIGHT) and not start[1:].isspace()
    return found[::-1]


def _single(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Between an opening mark before a word and a closing one behind a word or a stop and before no letter."""
    opened: int | None = None
    for at in range(start, end):
        character = text[at]
        if character not in "‘'’":
            continue
        behind = text[at + 1] if at + 1 < end else " "
        if opened is None:
            before = text[at - 1] if at > start else " "
            if character != "’" and before in _BEFORE_A_WORD and behind.isalnum():
                opened = at
        elif character != "‘" and not behind.isalnum() and not text[at - 1].isspace():
            if " " in text[opened:at]:
                yield opened + 1, at
            opened = None
    if opened is not None and not text[start:opened].strip() and text[opened] != "’":
        yield opened + 1, end


def _in_paragraph(text: str, start: int, end: int, *, opens_again: bool) -> Iterator[tuple[int, int]]:
    opened: list[int] = []
    closed = 0
    for at in range(start, end):
        character = text[at]
        if character in _OPENING or character in _CLOSING or character == _STRAIGHT:
            if _opens(text, at, start, end, german=bool(opened) and text[opened[-1]] in "„»"):
                opened.append(at)
            elif opened:
                yield opened.pop() + 1, at
                closed += 1
    if len(opened) == 1 and (opens_again or (not closed and not text[start : opened[0]].strip())):
        yield opened[0] + 1, end


def _opens(text: str, at: int, start: int, end: int, *, german: bool) -> bool:
    character = text[at]
    before = text[at - 1] if at > start else " "
    behind = text[at + 1] if at + 1 < end else " "
    if character == "“" and german:
        return False  # „so“
    if character in "«»" or character == _STRAIGHT:
        return before in _BEFORE_A_WORD and not behind.isspace()
    return character in _OPENING
