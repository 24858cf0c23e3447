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
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|would|until|next|scheduled|due|before|plans?|expected|set for)\b", re.IGNORECASE
)
_LOOKED_AT = 120
"""Characters before a date among which a word tells that it is to come."""
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
    about: bool = False
    """Only a day of the event, from under a picture, of a post or beside a weekday: an account tells of it within days,
    so that a day of the week is the nearest, before or after."""


def anchors(accounts: Sequence[Account]) -> list[Anchor | None]:
    """The anchor of each account; None where no account of the story has a date.

    The accounts of a story are of one event, so that one without any date can borrow the day of the others,
    the middle one of those that have one, or where none has the latest that stands under a picture, of a post that is
    quoted, or beside its day of the week. What is said of it is then only good for days of the week.
    """
    own = [_own(account.annotated) for account in accounts]
    days = sorted(anchor.day for anchor in own if anchor)
    shown = max(_shown(accounts), default=None)
    day = days[len(days) // 2] if days else shown
    borrowed = None if day is None else Anchor(day, False, False, about=not days)
    return [anchor or borrowed for anchor in own]


def signed(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether a sentence holds the signature of a post that an account quotes, with its day."""
    return signature_in(annotated, sentence) is not None


def signature_in(annotated: Annotated, sentence: Sentence) -> int | None:
    """Where the handle stands with which a post that an account quotes is signed, and its day; None without one."""
    match = _SIGNED.search(annotated.article.text, sentence.start, sentence.end)
    return None if match is None else match.start()


def post_of(annotated: Annotated, number: int) -> tuple[int, int] | None:
    """The first token of the post that a sentence signs with its day, and where in the text the signature begins."""
    sentence = annotated.sentences[number]
    signature = signature_in(annotated, sentence)
    if signature is None:
        return None
    first = sentence.first
    while number and annotated.sentences[number - 1].paragraph == sentence.paragraph:
        number -= 1
        before = annotated.sentences[number]
        if before.furniture or signed(annotated, before):
            break
        first = before.first
    return first, signature


def _shown(accounts: Sequence[Account]) -> list[date]:
    """The days of the posts that accounts quote with their signature, and of pictures taken on a day of the week that
    an account tells of, since others are from an archive; where there are none, full dates beside their day of the week
    in clauses that do not look ahead: `on Tuesday, May 14, 2024`.
    """
    shown, told = [], []
    named = {number for account in accounts for number in _weekdays(account.annotated)}
    for account in accounts:
        annotated = account.annotated
        captions = [piece for piece in annotated.article.furniture if piece.kind == "caption"]
        for time, day in _full_dates(annotated):
            pictured = any(piece.start <= time.start and time.end <= piece.end for piece in captions)
            if (pictured and day.isoweekday() in named) or _SIGNATURE.search(_line(annotated, time)[1]):
                shown.append(day)
            elif _WEEKDAY.match(annotated.article.text, time.start) and not _AHEAD.search(
                annotated.article.text, max(0, time.start - _LOOKED_AT), time.start
            ):
                told.append(day)
    return shown or told


def _weekdays(annotated: Annotated) -> set[int]:
    """The numbers of the days of the week that an account names outside furniture."""
    return {
        int(time.value[9])
        for time in annotated.times
        if re.match(r"XXXX-WXX-[1-7]", time.value)
        and not any(piece.start <= time.start < piece.end for piece in annotated.article.furniture)
    }


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
