"""The attributions of one unit: every cue with its source and what it says."""

import msgspec

from ...language.saying import CLAUSAL, WEAK
from .candidates import QUOTING_BASES, Candidate, find_candidates, quote_ends
from .complements import cue_end
from .cues import is_auxiliary
from .page import Page, Stretch, Unit

_CLOSING = frozenset(".!?;…")


class Found(msgspec.Struct, frozen=True):
    """An attribution as tokens."""

    source: Stretch | None
    cue: Stretch | None
    content: tuple[Stretch, ...]
    relay: Stretch | None = None
    """Who passes the words on, where the cue says so itself: `Tass quoted Roe as saying`."""
    borrowed: bool = False
    """The source is taken over from an earlier cue or sentence."""


def read_unit(page: Page, unit: Unit) -> list[Found]:
    """The attributions that the cues of a unit make, in order of the cues."""
    candidates = find_candidates(page, unit)
    built = [_build(page, unit, candidates, number) for number in range(len(candidates))]
    return [found for found in built if found is not None]


def _build(page: Page, unit: Unit, candidates: list[Candidate], number: int) -> Found | None:
    candidate = candidates[number]
    cue = candidate.cue
    words = page.words
    cue_at = (cue.group[0], cue_end(page, unit, cue))
    if cue.kind == "quoted" and candidate.after is not None:
        cue_at = (cue.group[0], candidate.after)
    content: list[Stretch] = []
    if cue.kind in ("according", "passive"):
        content = _around(page, unit, candidates, number)
    elif candidate.after is not None:
        end = _cut(page, unit, candidates, number)
        piece = _tidy(page, candidate.after, end)
        if piece is not None:
            content.append(piece)
        if content and page.quote_of[content[0][0]] >= 0 and not candidate.borrowed:
            lead = _lead(page, unit, candidate, candidates[:number])
            if lead is not None:
                content.insert(0, lead)
    elif (
        not candidate.borrowed and (cue.base in CLAUSAL or cue.base in QUOTING_BASES) and cue.base not in WEAK
    ):
        content = _before(page, unit, candidates, number)
    if not content:
        return None
    if cue.base == "quote" and cue.kind == "finite":
        return _relayed(page, unit, candidate, content)
    if (
        len(content) == 1
        and page.quote_of[content[0][0]] < 0
        and (
            content[0][1] - content[0][0] < 2
            or (
                words[content[0][0]] in ("this", "so", "as")
                and content[0][1] - content[0][0] < 12
                and words[content[0][0] + 1] in ("much", "to", "on", "in", ".")
            )
        )
    ):
        return None
    return Found(candidate.source, cue_at, tuple(content), borrowed=candidate.borrowed)


def _relayed(page: Page, unit: Unit, candidate: Candidate, content: list[Stretch]) -> Found | None:
    """`Tass quoted Roe as saying ...`: the words are Roe's, passed on by Tass."""
    words = page.words
    for index in range(candidate.cue.verb + 1, min(candidate.cue.verb + 16, unit.last - 2)):
        if words[index] == "as" and words[index + 1] in ("saying", "telling", "writing"):
            piece = _tidy(page, index + 2, content[-1][1])
            if piece is None:
                return None
            source = (candidate.cue.verb + 1, index)
            return Found(source, (candidate.cue.group[0], index + 2), (piece,), relay=candidate.source)
    return Found(candidate.source, candidate.cue.group, tuple(content))


def _around(page: Page, unit: Unit, candidates: list[Candidate], number: int) -> list[Stretch]:
    """What `according to X` is about: the rest of the clause that it stands in."""
    candidate = candidates[number]
    words = page.words
    first, behind = candidate.edge, candidate.behind
    if first == unit.first or (first == unit.first + 1 and words[unit.first] in ("and", "but")):
        if behind < unit.last and words[behind] in (",", ":"):
            behind += 1
        piece = _tidy(page, behind, _cut(page, unit, candidates, number, begin=behind))
        return [piece] if piece else []
    begin = _clause_start(page, unit, candidates[:number], first)
    piece = _tidy(page, begin, first)
    content = [piece] if piece else []
    if behind < unit.last and words[behind] == "," and candidate.cue.kind == "according":
        rest = _tidy(page, behind + 1, unit.last)
        if (
            rest
            and words[rest[0]] not in ("and", "but", "which", "who", "as", "while", "with")
            and not words[rest[0]].endswith("ing")
        ):
            content.append(rest)
    return content


def _clause_start(page: Page, unit: Unit, earlier: list[Candidate], end: int) -> int:
    """Where the clause that ends at a token began: the unit, or behind the cut that an earlier cue's content made."""
    begin = unit.first
    for candidate in earlier:
        if candidate.after is None and candidate.behind < end:
            begin = candidate.behind
    if begin > unit.first:
        while begin < end and page.words[begin] in (",", "and", "but", ";", "–", "—"):
            begin += 1
    return begin


def _before(page: Page, unit: Unit, candidates: list[Candidate], number: int) -> list[Stretch]:
    """Content before the cue: `..., Roe said`; with what goes on behind it: `..., she said, ...`."""
    candidate = candidates[number]
    words = page.words
    edge = candidate.edge
    if edge == unit.first:
        return []
    before = edge - 1
    if words[before] in ("as", "but", "and", "that") and before > unit.first and words[before - 1] == ",":
        before -= 1
    if words[before] not in (",", "–", "—", "-", "as") and page.quote_of[before] < 0:
        return []
    begin = _clause_start(page, unit, candidates[:number], before)
    piece = _tidy(page, begin, before + (1 if page.quote_of[before] >= 0 else 0))
    if piece is None:
        return []
    opened = page.quoted(*piece) == 0 and (_introductory(page, piece) or words[piece[0]] in _CONDITIONS)
    rest = _resumed(page, unit, candidates, number, opened=opened)
    if rest is None and opened and _introductory(page, piece):
        return []
    content = [piece]
    if rest is not None and (page.quote_of[rest[0]] >= 0 or page.quote_of[before] < 0):
        content.append(rest)
    return content


def _introductory(page: Page, piece: Stretch) -> bool:
    """Whether what stands before `, Roe said` only says when, where or how."""
    first = page.words[piece[0]]
    length = piece[1] - piece[0]
    if first.endswith("ing") and length <= 14:
        return True
    if first in (
        "asked",
        "speaking",
        "when",
        "after",
        "while",
        "pressed",
        "instead",
        "still",
        "however",
        "meanwhile",
    ):
        return True
    return (
        first in ("in", "on", "at", "during", "by", "for", "to", "with", "but", "and", "later", "earlier")
        and length <= 9
    )


_CONDITIONS = frozenset("if when even though although because since unless once as after while".split())


def _resumed(
    page: Page, unit: Unit, candidates: list[Candidate], number: int, *, opened: bool
) -> Stretch | None:
    """What goes on behind a cue that was put in the middle: a quotation, or the rest of the clause."""
    candidate = candidates[number]
    words = page.words
    index = candidate.behind
    limit = _cut(page, unit, candidates, number, begin=index)
    while index < limit and words[index] != "," and page.quote_of[index] < 0 and words[index] not in _CLOSING:
        index += 1
    index += 1
    if index >= limit or words[index - 1] != ",":
        return None
    if page.quote_of[index] >= 0:
        return _tidy(page, index, limit)
    word = words[index]
    if opened and not word.endswith("ing") and word not in ("and", "but", "who", "which", "as"):
        return _tidy(page, index, limit)
    if page.quote_of[index - 2] < 0 and (
        is_auxiliary(word) or word in ("that", "because", "if", "unless", "so", "since", "until")
    ):
        return _tidy(page, index, limit)
    return None


def _lead(page: Page, unit: Unit, candidate: Candidate, earlier: list[Candidate]) -> Stretch | None:
    """What stands before a cue that has a quotation behind it: `"No," she said, "never"`."""
    at = candidate.edge - 1
    if at < unit.first or any(
        other.behind > unit.first for other in earlier if other.cue.kind != "participle"
    ):
        return None
    if page.quote_of[at] < 0 and page.words[at] != ",":
        return None
    piece = _tidy(page, unit.first, at + 1)
    if piece is None or (page.quoted(*piece) == 0 and (_introductory(page, piece) or page.words[at] != ",")):
        return None
    return piece


def _cut(page: Page, unit: Unit, candidates: list[Candidate], number: int, begin: int | None = None) -> int:
    """Where the content that begins behind a cue ends: with the unit, or where another statement sets in."""
    words = page.words
    candidate = candidates[number]
    start = (
        begin if begin is not None else (candidate.after if candidate.after is not None else candidate.behind)
    )
    if page.quote_of[start : start + 1] and page.quote_of[start] >= 0:
        _, closing = page.quote_tokens(page.quote_of[start])
        if _complete(page, start, closing, unit):
            return closing
    for later in candidates[number + 1 :]:
        edge = later.edge
        if edge <= start + 1:
            continue
        before = words[edge - 1]
        if later.cue.kind == "according":
            return edge
        if later.cue.kind == "participle":
            if before == "," or before in ("and", "–", "—"):
                return edge - 1
            continue
        if later.borrowed:
            if before in ("and", "but", ","):
                return edge - 2 if words[edge - 2] == "," else edge - 1
            continue
        if before in (
            "but",
            "and",
            "while",
            "though",
            "although",
            "yet",
            "as",
            "whereas",
            "so",
            "which",
        ) and words[edge - 2] in (",", "—", "–"):
            return edge - 2
        if before == "," and page.quote_of[edge - 2] >= 0 and later.cue.kind == "finite":
            return edge - 1
        if before in (";", "—", "–", "but"):
            return edge - 1
        if (
            later.after is None
            and later.cue.kind == "finite"
            and (before == "," or quote_ends(page, unit, edge))
        ):
            return edge - 1
    return unit.last


def _complete(page: Page, start: int, closing: int, unit: Unit) -> bool:
    """Whether a quotation is the whole content: what follows it does not go on with its sentence."""
    if closing >= unit.last:
        return True
    words = page.words
    following = words[closing]
    if following in ".;:–—" or following == ")":
        return True
    inner = words[closing - 2] if closing - 2 > start else ""
    if inner in ".!?…":
        return True
    if following == "," or inner == ",":
        return inner == "," or not (page.quote_of[closing + 1 : closing + 2] and closing + 1 < unit.last)
    return following in ("as", "when", "while", "after", "during") or (
        following in ("in", "on", "at", "to") and closing - start > 12
    )


def _tidy(page: Page, first: int, last: int) -> Stretch | None:
    """A stretch without the marks and joints at its edges that are not part of what is said."""
    words = page.words
    while (
        first < last
        and page.quote_of[first] < 0
        and (words[first] in ",;:.–—-)…" or (words[first] in ("but", "and") and False))
    ):
        first += 1
    while (
        last > first
        and page.quote_of[last - 1] < 0
        and (words[last - 1] in ",;:.–—-(…" or words[last - 1] in ("and", "but", "as", "while"))
    ):
        last -= 1
    return (first, last) if first < last else None
