"""What the network proposes, as tokens of the page, with its edges mended by quotation marks and sentences."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from ...language.units import NUMBERS
from ...model import Offsets
from ..reader import ProposedAt
from .found import Found, Placed
from .page import Page, Stretch, Unit, unit_at
from .phrases import RELATIVE, antecedent

_QUOTING = frozenset("quote quotes quoted quoting cite cites cited citing".split())
_AS_SAYING = frozenset("saying telling writing stating".split())
_NUMERALS = NUMBERS.keys() - {"one", "two"}
_LONGEST_SOURCE = 16
_ONE_CUE = 4
"""Words below which two cues of the same content are parts of one: `broke | in with a sharp | reply`."""


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
        content = _mended(page, pieces, cue)
        if page.quote_of[cue[0]] >= 0:
            content = _in_one_breath(page, unit, content, cue)
        source = _source(page, unit, [_tokens(page, piece) for piece in proposal.source], cue)
        if source and source[1] - source[0] == 1 and page.words[source[0]] in _NUMERALS:
            source = None  # "three | questions about the dam": nobody's
        if not content or not (source or any(page.quoted(*piece) for piece in content)):
            continue
        before = placed[-1].found if placed else None
        if before and before.cue and before.content == content and cue[0] - before.cue[1] < _ONE_CUE:
            cue, source = (before.cue[0], cue[1]), before.source or source
            placed.pop()
        placed.append(Placed(number, _relayed(page, Found(source, cue, content))))
    return placed


def _relayed(page: Page, found: Found) -> Found:
    """`Tass quoted Roe | as saying ...`: the words are Roe's, passed on by Tass."""
    if found.cue is None or not _QUOTING.intersection(page.words[slice(*found.cue)]):
        return found
    first, last = found.content[0]
    for index in range(first, min(last, first + _LONGEST_SOURCE) - 2):
        if page.words[index] == "as" and page.words[index + 1] in _AS_SAYING:
            rest = ((index + 2, last), *found.content[1:])
            cue = (index, index + 2)
            return Found((first, index), cue, rest, relay=found.source) if index > first else found
    return found


def _source(page: Page, unit: Unit, pieces: Sequence[Stretch], cue: Stretch) -> Stretch | None:
    """The piece nearest to the cue, pieces that touch being one; of `an envoy who` all, as `who` is nobody."""
    whole: list[Stretch] = []
    for first, last in sorted(pieces):
        if whole and first <= whole[-1][1]:
            first = whole.pop()[0]
        whole.append((first, last))
    whole = [_trimmed(page, *piece) for piece in whole]
    whole = [piece for piece in whole if any(word[0].isalnum() for word in page.words[slice(*piece)])]
    if not whole:
        return None
    first, last = min(whole, key=lambda piece: (abs(piece[0] - cue[0]), piece))
    if last - first == 1 and page.words[first] in RELATIVE and unit.first < first:
        found = antecedent(page, unit, first)
        if found is not None and page.mention_of[found[1] - 1] < 0:
            return found[0], last
    return first, last


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
    """Content that begins and ends where its quotations do, as nobody's words end before his marks close.

    What is left of pieces that then meet is one piece.
    """
    inside = page.quote_of[cue[0]]
    mended: list[Stretch] = []
    for first, last in pieces:
        if page.quote_of[first] >= 0 and page.quote_of[first] != inside:
            first = page.quote_tokens(page.quote_of[first])[0]
        if page.quote_of[last - 1] >= 0 and page.quote_of[last - 1] != inside:
            last = page.quote_tokens(page.quote_of[last - 1])[1]
        first, last = _apart(first, last, cue)
        if not any(word[0].isalnum() for word in page.words[first:last]):
            continue
        if mended and first <= mended[-1][1] and not mended[-1][1] <= cue[0] < first:
            mended[-1] = (mended[-1][0], max(last, mended[-1][1]))
        else:
            mended.append((first, last))
    return tuple(part for piece in mended for part in _paragraphs(page, *piece))


def _in_one_breath(page: Page, unit: Unit, pieces: Sequence[Stretch], cue: Stretch) -> tuple[Stretch, ...]:
    """What stands in a cue's own sentence of a quotation, or behind it: `“We won. | Let us go, as Roe said.”`"""
    inside = page.quote_of[cue[0]]
    ends = (at for at in range(cue[0] - 1, unit.first, -1) if page.words[at] in (".", "!", "?", "…"))
    begin = next(ends, unit.first - 1) + 1
    return tuple(
        (max(first, begin), last) for first, last in pieces if last > begin or page.quote_of[first] != inside
    )


def _paragraphs(page: Page, first: int, last: int) -> list[Stretch]:
    """The parts of a piece in each paragraph; each opens its quotation anew."""
    at, behind = unit_at(page, first), unit_at(page, last - 1)
    units = page.units[at : behind + 1]
    edges = [new.first for old, new in pairwise(units) if new.paragraph != old.paragraph]
    return [part for part in pairwise([first, *edges, last]) if part[0] < part[1]]


def _apart(first: int, last: int, cue: Stretch) -> Stretch:
    """A piece without the cue."""
    if first < cue[0] < last:
        return first, cue[0]
    if first < cue[1] < last:
        return cue[1], last
    return first, last
