"""The day from which an account counts."""

import re
from collections.abc import Sequence
from datetime import date

import msgspec

from ...model import Account, Annotated

_TELLING = frozenset({"byline", "citation", "references", "source-link", "copyright"})
"""Furniture that carries the date of publication, of this account or of the one it reprints."""
_YEAR = re.compile(r"\d{4}")


class Anchor(msgspec.Struct, frozen=True):
    """A day near which an account was written."""

    day: date
    own: bool
    """From the account itself: its metadata, a time stamp, a dateline, a citation. Else from its fellows."""
    published: bool
    """Stated as metadata, so that the account's relative times are resolved already."""


def anchors(accounts: Sequence[Account]) -> list[Anchor | None]:
    """The anchor of each account; None where no account of the story has a date.

    The accounts of a story are of one event, so that one without any date can borrow the day of the others,
    the middle one of those that have one. What is said of it is then only good for days of the week.
    """
    own = [_own(account.annotated) for account in accounts]
    days = sorted(anchor.day for anchor in own if anchor)
    borrowed = Anchor(days[len(days) // 2], False, False) if days else None
    return [anchor or borrowed for anchor in own]


def _own(annotated: Annotated) -> Anchor | None:
    if (published := annotated.article.published_on) is not None:
        return Anchor(published, True, True)
    days = _printed(annotated)
    return Anchor(max(days, key=lambda day: (days.count(day), day)), True, False) if days else None


def _printed(annotated: Annotated) -> list[date]:
    """Full dates in furniture that tells when a text was published, or that make up most of a line."""
    text = annotated.article.text
    days = []
    for time in annotated.times:
        if time.type not in ("DATE", "TIME") or not _YEAR.search(text, time.start, time.end):
            continue
        try:
            day = date.fromisoformat(time.value[:10])
        except ValueError:
            continue
        line_start = text.rfind("\n", 0, time.start) + 1
        line_end = text.find("\n", time.end)
        line = text[line_start : line_end if line_end >= 0 else len(text)].strip()
        inside = any(
            piece.start < time.end and time.start < piece.end and piece.kind in _TELLING
            for piece in annotated.article.furniture
        )
        if inside or 2 * (time.end - time.start) >= len(line) or _dateline(line, text[time.start : time.end]):
            days.append(day)
    return days


def _dateline(line: str, written: str) -> bool:
    """A line that opens as agencies do: `CALDER CITY, May 15, 2024 (Agency) - ...`."""
    head, _, rest = line.partition(written)
    return len(head) < 40 and re.match(r"\s*(\([^)]{1,30}\)\s*)?(-{1,2}|–|—)\s", rest) is not None
