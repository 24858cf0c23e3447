"""What the network proposes, as tokens of the page, with its edges mended by quotation marks and sentences."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from ...model import Offsets
from ..reader import ProposedAt
from .clauses import Found
from .direct import Placed
from .page import Page, Stretch, unit_at

_MOSTLY = 0.6
"""Share of a quotation from which what covers it means the whole of it."""


def place(page: Page, proposals: Sequence[ProposedAt]) -> list[Placed]:
    """The attributions that the network proposes outside furniture, in order of their cues.

    What nobody is named for must be quoted: "it is feared that" would be an origin of its own to those who count them.
    """
    placed: list[Placed] = []
    for proposal in proposals:
        cue = _tokens(page, proposal.cue)
        number = unit_at(page, cue[0])
        unit = page.units[number] if page.units else None
        if unit is None or not unit.first <= cue[0] < unit.last:
            continue
        pieces = [_tokens(page, piece) for piece in proposal.content]
        content = _mended(page, [piece for piece in pieces if _has_word(page, piece)], cue)
        sources = [_trimmed(page, *_tokens(page, piece)) for piece in proposal.source]
        sources = [piece for piece in sources if _has_word(page, piece)]
        source = min(sources, key=lambda piece: (abs(piece[0] - cue[0]), piece)) if sources else None
        if content and (source or any(page.quoted(*piece) for piece in content)):
            placed.append(Placed(number, Found(source, cue, content)))
    return placed


def _has_word(page: Page, piece: Stretch) -> bool:
    """Whether a piece is more than marks, which would keep the quotation that they belong to from others."""
    return any(word[0].isalnum() for word in page.words[slice(*piece)])


def join(ruled: Sequence[Found], proposed: Sequence[Found]) -> list[Found]:
    """What rules and network find in one unit, each cue once.

    Where both have a cue, the rules' content stands, with the words of both cues, and with the network's source if it
    is of the same words: rules know where quotations and clauses end, the network how far a noun phrase goes.
    """
    joined = [_joined(found, proposed) for found in ruled]
    cues = {index for found in joined if found.cue for index in range(*found.cue)}
    return joined + [found for found in proposed if found.cue and cues.isdisjoint(range(*found.cue))]


def _joined(found: Found, proposed: Sequence[Found]) -> Found:
    for other in proposed:
        if found.cue and other.cue and _meet(found.cue, other.cue):
            cue = min(found.cue[0], other.cue[0]), max(found.cue[1], other.cue[1])
            source = other.source if _meet(found.source, other.source) else found.source
            return msgspec.structs.replace(found, cue=cue, source=source)
    return found


def _meet(one: Stretch | None, other: Stretch | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


def _tokens(page: Page, stretch: Offsets) -> Stretch:
    """The tokens that a stretch of the text touches."""
    first = max(0, bisect_right(page.starts, stretch[0]) - 1)
    return first, max(first + 1, bisect_left(page.starts, stretch[1]))


def _trimmed(page: Page, first: int, last: int) -> Stretch:
    """A source without the mark behind it, nor the one that ends its sentence: `Ada Roe, head of the union|,`"""
    if last - first > 1 and page.words[last - 1] in ".!?" and _ends(page, last):
        last -= 1
    while last - first > 1 and page.words[last - 1] in ",:;–—":
        last -= 1
    return first, last


def _ends(page: Page, last: int) -> bool:
    """Whether a sentence ends before a token."""
    return bool(page.units) and page.units[unit_at(page, last - 1)].last == last


def _mended(page: Page, pieces: Sequence[Stretch], cue: Stretch) -> tuple[Stretch, ...]:
    """Content that begins and ends where its quotations do; what is left of pieces that then meet is one piece."""
    inside = page.quote_of[cue[0]]
    mended: list[Stretch] = []
    for first, last in pieces:
        if page.quote_of[first] >= 0 and page.quote_of[first] != inside:
            first = _edge(page, first, last, first)[0]
        if page.quote_of[last - 1] >= 0 and page.quote_of[last - 1] != inside:
            last = _edge(page, first, last, last - 1)[1]
        first, last = _apart(first, last, cue)
        if first >= last:
            continue
        if mended and first <= mended[-1][1] and not mended[-1][1] <= cue[0] < first:
            mended[-1] = (mended[-1][0], max(last, mended[-1][1]))
        else:
            mended.append((first, last))
    return tuple(mended)


def _edge(page: Page, first: int, last: int, at: int) -> Stretch:
    """The bounds of a piece, widened to those of the quotation at one of its ends where it covers most of that."""
    opening, closing = page.quote_tokens(page.quote_of[at])
    covered = min(last, closing) - max(first, opening)
    if covered >= _MOSTLY * (closing - opening):
        return min(first, opening), max(last, closing)
    return first, last


def _apart(first: int, last: int, cue: Stretch) -> Stretch:
    """A piece without the cue."""
    if first < cue[0] < last:
        return first, cue[0]
    if first < cue[1] < last:
        return cue[1], last
    return first, last
