"""The day from which an account counts."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from ...model import Account, Annotated, Sentence, Time

_TELLING = frozenset({"byline", "citation", "references", "source-link", "copyright"})
"""Furniture that carries the date of publication, of this account or of the one it reprints."""
_YEAR = re.compile(r"\d{4}")
_SIGNATURE = re.compile(r"\(@\w{1,30}\)\s*$")
"""What stands before the day of a post that an account quotes."""
_SIGNED = re.compile(r"\(@\w{1,30}\)\s+\w+\.? \d{1,2}, \d{4}")
_STAMP = 14
"""Words of a line that may be no more than the time stamp of a page."""
_STAMPED = re.compile(r"\b(?:updated|published|posted|modified)\b|\d\s?[ap]\.?m\b|\d:\d\d", re.IGNORECASE)
"""What such a line holds besides its date."""


class Anchor(msgspec.Struct, frozen=True):
    """A day near which an account was written."""

    day: date
    own: bool
    """From the account itself: its metadata, a time stamp, a dateline, a citation. Else from its fellows, or from the
    latest post that any of them quotes."""
    published: bool
    """Stated as metadata, so that the account's relative times are resolved already."""


def anchors(accounts: Sequence[Account]) -> list[Anchor | None]:
    """The anchor of each account; None where no account of the story has a date.

    The accounts of a story are of one event, so that one without any date can borrow the day of the others,
    the middle one of those that have one, or where none has that of the latest post that is quoted. What is said
    of it is then only good for days of the week.
    """
    own = [_own(account.annotated) for account in accounts]
    days = sorted(anchor.day for anchor in own if anchor)
    day = days[len(days) // 2] if days else max(_posted(accounts), default=None)
    borrowed = None if day is None else Anchor(day, False, False)
    return [anchor or borrowed for anchor in own]


def signed(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether a line is the signature of a post that an account quotes, with its day."""
    return _SIGNED.search(annotated.article.text, sentence.start, sentence.end) is not None


def _posted(accounts: Sequence[Account]) -> list[date]:
    """The days of the posts that accounts quote with their signature."""
    return [
        day
        for account in accounts
        for time, day in _full_dates(account.annotated)
        if _SIGNATURE.search(_line(account.annotated, time)[1])
    ]


def _own(annotated: Annotated) -> Anchor | None:
    if (published := annotated.article.published_on) is not None:
        return Anchor(published, True, True)
    days = _printed(annotated)
    return Anchor(max(days, key=lambda day: (days.count(day), day)), True, False) if days else None


def _printed(annotated: Annotated) -> list[date]:
    """Full dates in furniture that tells when a text was published, or that make up most of a line."""
    text = annotated.article.text
    days = []
    for time, day in _full_dates(annotated):
        line, _ = _line(annotated, time)
        inside = any(
            piece.start < time.end and time.start < piece.end and piece.kind in _TELLING
            for piece in annotated.article.furniture
        )
        stamped = len(line.split()) <= _STAMP and _STAMPED.search(line) is not None
        whole = 2 * (time.end - time.start) >= len(line)
        if inside or whole or stamped or _dateline(line, text[time.start : time.end]):
            days.append(day)
    return days


def _full_dates(annotated: Annotated) -> Iterator[tuple[Time, date]]:
    """The time expressions that name a day with its year."""
    for time in annotated.times:
        if time.type in ("DATE", "TIME") and _YEAR.search(annotated.article.text, time.start, time.end):
            try:
                yield time, date.fromisoformat(time.value[:10])
            except ValueError:
                continue


def _line(annotated: Annotated, time: Time) -> tuple[str, str]:
    """The line that holds a time expression, and the words of it before the expression."""
    text = annotated.article.text
    start = text.rfind("\n", 0, time.start) + 1
    end = text.find("\n", time.end)
    return text[start : end if end >= 0 else len(text)].strip(), text[start : time.start]


def _dateline(line: str, written: str) -> bool:
    """A line that opens as agencies do: `CALDER CITY, May 15, 2024 (Agency) - ...`."""
    head, _, rest = line.partition(written)
    return len(head) < 40 and re.match(r"\s*(\([^)]{1,30}\)\s*)?(-{1,2}|–|—)\s", rest) is not None
