"""Quotations: what stands between quotation marks of any make, odd and missing marks included, or is set apart."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from .blocks import find_blocks

_MARK = re.compile(r"[“”„‟\"«»‹›‘’‚'＂「」『』]|``|''")
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_DIALOGUE = re.compile(r"\s*([—–]|-\s)")
_TURN = re.compile(r",\s+(?=[^\W\d_])|[,.!?…]?\s*[—–][.,]?\s*(?=[^\W\d_]|[¿¡«])|[,.!?…]\s+-\s+(?=[^\W\d_])")
_PLAIN = frozenset('"＂')
_ANGLES = {"«": "»", "»": "«", "‹": "›", "›": "‹"}
_CORNERS = {"「": "」", "『": "』"}
_OPENING_CONTEXT = frozenset("([{—–-/:;,“„«‘>")
_PARAGRAPHS = 8  # that one pair of marks may span
_CLIPPED = re.compile(r"(?:em|til|tis|twas|cause|n|round|\d\ds?)\b", re.IGNORECASE)


class Quotation(msgspec.Struct, frozen=True, gc=False):
    """A stretch in quotation marks, marks included; what is quoted inside it is part of it."""

    start: int
    end: int
    words: int
    closed: bool
    """False where the paragraph ends before a closing mark."""
    continued: bool
    """It goes on from the paragraph before: that one never closed, and this one opens again, or closes at last."""
    apart: bool = False
    """It has no marks: it is a post, or a paragraph behind a colon."""
    signed: tuple[int, int] | None = None
    """Where the name of its author stands beneath it, if it is a post."""


def find_quotations(text: str, verbs: frozenset[str] = frozenset()) -> tuple[Quotation, ...]:
    """The outermost quotations of a text, in order; a quotation ends with its paragraph. Linear in its length.

    What is set apart without marks (`blocks`) is one too. Beside one of the verbs a dash opens and closes a quotation:
    `— Сегодня, — сказала она. — И завтра.`
    """
    found: list[Quotation] = []
    open_before = False
    spanned = _spanned(text)
    for line in _LINE.finditer(text):
        if line.start() in spanned:
            found.append(spanned[line.start()])
            open_before = False
            continue
        pieces = list(_of_dialogue(text, *line.span(), verbs)) if verbs else []
        pieces = pieces or list(_of_paragraph(text, *line.span(), open_before=open_before))
        for number, (start, end, closed) in enumerate(pieces):
            continued = open_before and not number and not text[line.start() : start].strip()
            found.append(_quotation(text, start, end, closed, continued))
        if pieces or line.group().strip():
            open_before = bool(pieces) and not pieces[-1][2]
    return _with_blocks(text, found)


def _with_blocks(text: str, found: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """The quotations and what is set apart; a block takes the place of the marks in it."""
    blocks = find_blocks(text)
    if not blocks:
        return tuple(found)
    starts = [block.start for block in blocks]
    kept = []
    for quotation in found:
        at = bisect_right(starts, quotation.end - 1) - 1
        if at < 0 or blocks[at].end <= quotation.start:
            kept.append(quotation)
    apart = (
        msgspec.structs.replace(
            _quotation(text, block.start, block.end, True, block.continued), apart=True, signed=block.signed
        )
        for block in blocks
    )
    return tuple(sorted([*kept, *apart], key=lambda quotation: quotation.start))


def _quotation(text: str, start: int, end: int, closed: bool, continued: bool) -> Quotation:
    return Quotation(start, end, len(_WORD.findall(text, start, end)), closed, continued)


def _spanned(text: str) -> dict[int, Quotation]:
    """Start of a line -> the quotation that it is, for those of one pair of marks that spans paragraphs.

    `“The first ... of it.` / `And more.` / `To the last.”`: a mark opens the first, one closes the last, and none opens
    again between them.
    """
    spanned: dict[int, Quotation] = {}
    opened: list[re.Match[str]] = []
    for line in _LINE.finditer(text):
        inner = line.group().strip()
        if not inner:
            continue
        surplus = inner.count("“") - inner.count("”")
        if '"' in inner:
            opened = []  # marks of two makes: one of them is a misprint for the other
        elif opened and "“" not in inner and surplus in (0, -1) and len(opened) < _PARAGRAPHS:
            opened.append(line)
            if surplus < 0:
                if inner.endswith("”"):
                    spanned.update((part.start(), _part(text, part, opened)) for part in opened)
                opened = []
        else:
            opened = [line] if inner.startswith("“") and surplus > 0 else []
    return spanned


def _part(text: str, line: re.Match[str], lines: Sequence[re.Match[str]]) -> Quotation:
    start = line.end() - len(line.group().lstrip())
    end = line.start() + len(line.group().rstrip())
    return _quotation(text, start, end, line is lines[-1], line is not lines[0])


def _of_paragraph(text: str, begin: int, stop: int, *, open_before: bool) -> Iterator[tuple[int, int, bool]]:
    marks = [match.span() for match in _MARK.finditer(text, begin, stop)]
    if not marks:
        return
    closer = max((at for at, _ in marks if text[at] in "'’" and _may_close(text, at, stop)), default=-1)
    balanced = sum(text[at] == "“" for at, _ in marks) <= sum(text[at] == "”" for at, _ in marks)
    stack: list[tuple[str, int]] = []
    for at, after in marks:
        mark = text[at:after]
        before = text[at - 1] if at > begin else " "
        following = text[after] if after < stop else " "
        role = _role(mark, before, following, stack)
        if mark in "'’‘‚" and not _single(text, at, role, stack[-1][0] if stack else "", closer):
            continue
        if role == "open":
            if stack and stack[-1][0] == mark and (mark in _PLAIN or (mark == "“" and not balanced)):
                _, opened = stack.pop()  # never closed: a stray mark, or a paragraph mark lost
                if mark == "“" and not stack:
                    yield opened, opened + len(text[opened:at].rstrip()), False
            stack.append((mark, at))
        elif role == "close":
            if stack:
                _, opened = stack.pop()
                if not stack and after - opened > 2:
                    yield opened, after, True
            elif open_before and mark not in "'’" and text[begin:at].strip():
                yield begin + len(text[begin:at]) - len(text[begin:at].lstrip()), after, True
        open_before = open_before and role is None
    if stack:
        mark, opened = stack[0]
        lead = text[begin:opened].rstrip()
        typographic = mark in "“„«»「『" or mark == "``"
        if mark not in ("'", "‘", "‚", "''") and (
            typographic or (opened > 0 and (not lead or lead[-1] in ":,"))
        ):
            yield opened, opened + len(text[opened:stop].rstrip()), False


def _of_dialogue(text: str, begin: int, stop: int, verbs: frozenset[str]) -> Iterator[tuple[int, int, bool]]:
    """What is said in a paragraph that a dash opens, where a verb of saying tells that it is speech."""
    opening = _DIALOGUE.match(text, begin, stop)
    if opening is None:
        return
    start, speaking, said = opening.start(1), True, False
    for turn in _TURN.finditer(text, opening.end(), stop):
        word = _WORD.match(text, turn.end(), stop)
        if speaking and word is not None and word.group().lower().partition("-")[0] in verbs:
            yield start, turn.start() + len(turn.group().rstrip()), True
            speaking, said = False, True
        elif not speaking and not turn.group().startswith(","):
            start, speaking = turn.start() + len(turn.group()) - len(turn.group().lstrip(" .,")), True
    if speaking and said:
        yield start, begin + len(text[begin:stop].rstrip()), True


def _role(mark: str, before: str, following: str, stack: list[tuple[str, int]]) -> str | None:
    """Whether a mark opens or closes here; None for one that does neither."""
    top = stack[-1][0] if stack else ""
    opens_here = before.isspace() or before in _OPENING_CONTEXT
    if mark in _CORNERS or mark == "„" or mark == "``":
        return "open"
    if mark in "」』":
        return "close"
    if mark == "''":
        if top in ("``", "''"):
            return "close"
        return "open" if opens_here and following.isalnum() and not top else None
    if mark == "“":
        return (
            "close" if top == "„" or (top == "“" and not opens_here and not following.isalnum()) else "open"
        )
    if mark in "”‟":
        if stack:
            return "close"
        return "open" if opens_here and not following.isspace() else "close"
    if mark in _ANGLES:
        if top and _ANGLES.get(top) == mark:
            return "close"
        return "open" if mark in "«‹" or (opens_here and not following.isspace()) else None
    if mark in _PLAIN:
        if top in _PLAIN or top in ("“", "„"):
            return "open" if opens_here and before not in ",;:-—" and following.isalnum() else "close"
        return None if following.isspace() else "open"
    if mark in "‘‚":
        return "close" if mark == "‘" and top == "‚" else "open"
    if top in ("‘", "‚", "'"):
        return "close"
    return "open" if mark == "'" and opens_here and not following.isspace() else None


def _may_close(text: str, at: int, stop: int) -> bool:
    following = text[at + 1] if at + 1 < stop else " "
    return at > 0 and not text[at - 1].isspace() and not following.isalnum()


def _single(text: str, at: int, role: str | None, top: str, closer: int) -> bool:
    """Whether a single mark quotes here, rather than being an apostrophe; `closer` is the last that can close."""
    if role == "open":
        return closer > at + 1 and (text[at] == "‚" or not _CLIPPED.match(text, at + 1))
    if role != "close" or not _may_close(text, at, len(text)):
        return False
    if text[at - 1] == "s" and text[at + 1 : at + 3].strip().islower() and top in "'‘":
        return closer == at  # "the miners' union": the mark that closes comes later
    return True
