"""Quotations that no cue of their sentence claims: they go on, are signed, follow a colon, or follow their speaker."""

from collections.abc import Sequence

import msgspec

from .foreign import named_before, subject_in
from .found import Found, Placed
from .page import Page, Stretch, Unit, unit_at
from .phrases import main_subject

_FRAGMENT = 3
"""Words from which a quoted fragment in a sentence is somebody's words rather than a turn of phrase."""

_CLAUSES = frozenset("when after before as while but and until because".split())

_MOST_PIECES = 50
"""Stretches that one quotation may have; what goes on longer becomes a new attribution, which keeps the time linear."""
_MOST_IN_UNIT = 50
"""Quotations of one sentence that are looked at; where more marks stand, they quote nothing."""


def claim_quotations(page: Page, placed: list[Placed]) -> list[Placed]:
    """All attributions: those given, longer where a quotation goes on, and those of quotations left over."""
    result = _blocks(page, placed) + _posts(page)
    covered = _covered(result)
    by_unit: dict[int, list[int]] = {}
    for position, item in enumerate(result):
        by_unit.setdefault(item.unit, []).append(position)
    last: int | None = None  # the attribution that a quotation standing alone goes on from
    for number, unit in enumerate(page.units):
        here = by_unit.get(number, [])
        for quotation in _quotations_of(page, unit):
            first, behind = page.quote_tokens(quotation)
            first = max(first, unit.first)
            if first in covered or (behind - 1) in covered:
                continue
            if _alone(page, unit, first, behind):
                last = _standing_alone(page, number, (first, min(behind, unit.last)), result, last)
            else:
                found = _in_sentence(page, unit, first, behind, quotation)
                if found is not None:
                    result.append(Placed(number, found))
                    if found.content[0][1] >= unit.last - 1:
                        here = [*here, len(result) - 1]
        quoting = [at for at in here if any(page.quoted(*piece) > 3 for piece in result[at].found.content)]
        if quoting:
            last = quoting[-1]
        elif here:
            last = here[-1] if not unit.heading else None
        elif not _mostly_quoted(page, unit) and last is not None:
            last = last if page.units[result[last].unit].paragraph == unit.paragraph else None
    return result


def _within_a_block(page: Page, found: Found) -> bool:
    """Whether what is found is part of what another says without marks: `I think` there has its speaker outside."""
    at = page.quote_of[(found.cue or found.content[0])[0]]
    return at >= 0 and page.quotations[at].apart


def _blocks(page: Page, placed: Sequence[Placed]) -> list[Placed]:
    """Attributions of blocks as wholes, each once, without what stands within one; others as they are."""
    found: list[Placed] = []
    blocks: set[tuple[Stretch, ...]] = set()
    for item in placed:
        if _within_a_block(page, item.found):
            continue
        whole = _whole(page, item)
        if whole is None or (whole is not item and whole.found.content in blocks):
            continue
        blocks.add(whole.found.content)
        found.append(whole)
    return found


def _whole(page: Page, item: Placed) -> Placed | None:
    """An attribution that runs into a block with the whole of it for its content; None where it is but of a post.

    A post has an author of its own; of the rest what stands in marks is kept.
    """
    apart = [
        page.quotations[at].apart for first, _ in item.found.content if (at := page.quote_of[first]) >= 0
    ]
    if not any(apart):
        return item
    pieces: list[Stretch] = []
    for first, last in item.found.content:
        at = page.quote_of[first]
        if at < 0 or page.quotations[at].signed is not None:
            continue
        piece = page.quote_tokens(at) if page.quotations[at].apart else (first, last)
        if piece not in pieces:
            pieces.append(piece)
    if not pieces:
        return None
    source = item.found.source or _announcer(page, page.units[item.unit])
    return Placed(item.unit, msgspec.structs.replace(item.found, source=source, content=tuple(pieces)))


def _posts(page: Page) -> list[Placed]:
    """The posts, each of the author whose name stands beneath it."""
    found: list[Placed] = []
    for number, quotation in enumerate(page.quotations):
        if quotation.signed is None:
            continue
        content = page.quote_tokens(number)
        source = page.token_at(quotation.signed[0]), page.token_at(quotation.signed[1])
        unit = unit_at(page, content[0])
        if content[0] < content[1] and source[0] < source[1] and page.units[unit].first <= content[0]:
            found.append(Placed(unit, Found(source, None, (content,), borrowed=True)))
    return found


def _covered(placed: list[Placed]) -> frozenset[int]:
    return frozenset(index for item in placed for piece in item.found.content for index in range(*piece))


def _quotations_of(page: Page, unit: Unit) -> list[int]:
    numbers: list[int] = []
    for index in range(unit.first, unit.last):
        number = page.quote_of[index]
        if number >= 0 and (not numbers or numbers[-1] != number):
            numbers.append(number)
    return numbers[:_MOST_IN_UNIT]


def _mostly_quoted(page: Page, unit: Unit) -> bool:
    return page.quoted(unit.first, unit.last) * 2 > unit.last - unit.first


def _alone(page: Page, unit: Unit, first: int, behind: int) -> bool:
    """Whether a unit is nothing but quotations."""
    outside = [page.words[index] for index in range(unit.first, unit.last) if page.quote_of[index] < 0]
    return sum(word[0].isalnum() for word in outside) <= 1 and behind - first > 3


def _standing_alone(
    page: Page, number: int, stretch: Stretch, result: list[Placed], last: int | None
) -> int | None:
    """Attribute a quotation that is a sentence or paragraph of its own; the attribution that it became part of."""
    unit = page.units[number]
    if _title(page, *stretch) or (
        stretch[1] - stretch[0] <= 10
        and not any(
            page.words[at] in (".", "!", "?", ",", "…", "...") for at in range(stretch[1] - 2, stretch[1])
        )
    ):
        return last
    before = page.units[number - 1] if number else None
    quotation = page.quotations[page.quote_of[stretch[0]]]
    if quotation.apart and not quotation.continued:
        source = _announcer(page, before) if before is not None else None
        cue = (before.last - 1, before.last) if before is not None and source is not None else None
        result.append(Placed(number, Found(source, cue, (stretch,))))
        return len(result) - 1
    if last is not None:
        previous = result[last]
        near = page.units[previous.unit]
        quoted_before = page.quoted(*previous.found.content[-1]) > 0
        goes_on = near.paragraph == unit.paragraph or quotation.continued
        if quoted_before and goes_on and len(previous.found.content) < _MOST_PIECES:
            longer = msgspec.structs.replace(previous.found, content=(*previous.found.content, stretch))
            result[last] = Placed(previous.unit, longer)
            return last
        if unit.paragraph - near.paragraph <= 2:
            found = Found(previous.found.source, None, (stretch,), borrowed=True)
            result.append(Placed(number, found))
            return len(result) - 1
    if before is not None and not before.heading and unit.paragraph - before.paragraph <= 2:
        colon = page.words[before.last - 1] == ":"
        source = _subject(page, before, before.last)
        if source is not None:
            cue = (before.last - 1, before.last) if colon else None
            result.append(Placed(number, Found(source, cue, (stretch,), borrowed=not colon)))
            return len(result) - 1
    if not unit.heading:
        result.append(Placed(number, Found(None, None, (stretch,))))
        return len(result) - 1
    return None


def _announcer(page: Page, unit: Unit) -> Stretch | None:
    """Whose words a sentence that ends in a colon announces: the subject of its last clause, or of its first.

    `Roe went on, when a reporter, Ada Lind, broke in with a sharp reply:` announces Lind's.
    """
    opens = [
        at for at in range(unit.first + 1, unit.last) if page.words[at] in _CLAUSES and page.quote_of[at] < 0
    ]
    for first in [*opens[:-2:-1], unit.first]:
        subject = _subject(page, msgspec.structs.replace(unit, first=first), unit.last)
        if subject is not None:
            return subject
    return None


def _in_sentence(page: Page, unit: Unit, first: int, behind: int, quotation: int) -> Found | None:
    """A quotation behind a colon, or a quoted fragment: its source is the subject of the sentence."""
    words = page.words
    subject = _subject(page, unit, first)
    if first > unit.first and words[first - 1] in (":", ",") and page.quotations[quotation].words > 2:
        if subject is None:
            return None
        return Found(subject, (first - 1, first) if words[first - 1] == ":" else None, ((first, behind),))
    if subject is None or page.quotations[quotation].words < _FRAGMENT or _title(page, first, behind):
        return None
    if page.language != "en" and named_before(page, first, behind):
        return None
    return Found(subject, None, ((first, behind),))


def _title(page: Page, first: int, behind: int) -> bool:
    """Whether a quotation is the title of a work: every long word in capitals."""
    long = [index for index in range(first, behind) if len(page.words[index]) > 3]
    return bool(long) and all(page.capital[index] for index in long)


def _subject(page: Page, unit: Unit, stop: int) -> Stretch | None:
    return main_subject(page, unit, stop) if page.language == "en" else subject_in(page, unit, stop)
