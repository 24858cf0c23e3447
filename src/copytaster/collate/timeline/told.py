"""Times that count from what an account told before: `the next day`, `a week later`, `that March`, `at noon`."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice

import msgspec

from ...language.calendar import MONTHS, WEEKDAYS
from ...language.saying import SAYING
from ...language.units import NUMBERS
from ...model import Annotated, Precision, Sentence, Time

When = tuple[Time, str, Precision]
"""A time expression, its date and how precise that is."""
_RECENT = 3
"""Sentences back in which a day may have been told that another counts from."""
_LATEST = 40
"""Dates told last among which the day of an hour is sought: a whole report may tell of one day."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WHOLE = {"day": 10, "month": 7, "year": 4}
"""Unit -> characters of a date that is at least as precise."""
_UNIT = "day|week|month|year"
_MONTH = "|".join(
    sorted((name for name in MONTHS if len(name) > 2 and name.isascii()), key=len, reverse=True)
)
_WEEKDAY = "|".join(sorted((name for name in WEEKDAYS if name.endswith("day")), key=len, reverse=True))
_COUNT = rf"a|an|{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|\d{{1,2}}"
_COUNTED_ON = re.compile(
    rf"\b(?:the\s+(?P<which>next|following|previous)\s+(?:(?P<unit>{_UNIT})|(?P<weekday>{_WEEKDAY}))"
    rf"|(?P<count>{_COUNT})\s+(?P<unit2>{_UNIT})s?\s+(?P<way>later|afterwards?|earlier|prior|before(?=[,.]))"
    rf"|(?:earlier|later)\s+(?:in\s+the|that|the\s+same)\s+(?:same\s+)?(?P<unit3>{_UNIT})"
    rf"|(?:(?:a\s+)?few\s+|(?:{_COUNT})\s+)?(?P<hours>hours|minutes)\s+later"
    rf"|that\s+(?:same\s+)?(?:(?P<unit4>{_UNIT})|(?P<part>night|morning|afternoon|evening)|(?P<weekday2>{_WEEKDAY})"
    rf"|(?P<month>{_MONTH})(?:\s+(?P<date>\d{{1,2}}))?))\b",
    re.IGNORECASE,
)
_NAMES_DAY = re.compile(
    rf"\b(?:{_WEEKDAY}|{_MONTH}|to(?:day|night|morrow)|yesterday|this|last|\d{{4}})\b", re.IGNORECASE
)
_NEXT = re.compile(r"\b(?:will|would|until|scheduled|due|expected|planned|set (?:to|for)|is to|are to)\b")


class Told(msgspec.Struct, frozen=True):
    """A date that an account told, and the number of its sentence."""

    number: int
    date: str
    precision: Precision


def count_on(
    annotated: Annotated,
    sentence: Sentence,
    number: int,
    times: Sequence[When],
    told: Sequence[Told],
    today: date | None,
) -> list[When]:
    """The dates of a sentence with those that count from what was told before; `number` is the sentence's.

    `earlier in the day` counts from the day of publication where no other was told of.
    """
    text = annotated.article.text
    found = _hours(annotated, sentence, times, told)
    for match in islice(_COUNTED_ON.finditer(text, sentence.start, sentence.end), _LATEST):
        before = [
            Told(number, value, precision) for time, value, precision in found if time.end <= match.start()
        ]
        recent = [*(one for one in told[-_LATEST:] if number - one.number <= _RECENT), *before]
        if today is not None and match["unit3"] == "day":
            recent.insert(0, Told(number, today.isoformat(), "day"))
        counted = _counted(match, recent) if _tells(text, match) else None
        if counted is not None:
            found = [item for item in found if item[0].end <= match.start() or match.end() <= item[0].start]
            found.append((Time(match.start(), match.end(), counted[0], "DATE"), *counted))
    return sorted(found, key=lambda item: item[0].start)


def looks_back(written: str) -> bool:
    """Whether an expression steps aside of what is told, so that nothing counts on from it: `three weeks earlier`."""
    return written.lower().endswith(("earlier", "prior", "before"))


def _tells(text: str, match: re.Match[str]) -> bool:
    """Whether `that March` is a time, and no clause about March."""
    if not (match["month"] or match["weekday2"]):
        return True
    before = re.findall(r"\w+", text[max(0, match.start() - 30) : match.start()].lower())
    named = text[match.start("month" if match["month"] else "weekday2")].isupper()
    return (
        named
        and bool(before)
        and before[-1] not in SAYING
        and not text.startswith((" is ", " was "), match.end())
    )


def _counted(match: re.Match[str], told: Sequence[Told]) -> tuple[str, Precision] | None:
    """The date that an expression means after what was told, the latest last; None where that does not tell."""
    if match["month"]:
        since = _latest(told, "year")
        month = MONTHS[match["month"].lower()]
        if since and match["date"]:
            return _day(int(since), month, int(match["date"]))
        return (f"{since}-{month:02}", "month") if since else None
    if weekday := match["weekday"] or match["weekday2"]:
        since = _latest(told, "day")
        number = WEEKDAYS[weekday.lower()]
        return _weekday(date.fromisoformat(since), number, match["which"]) if since else None
    if match["hours"] or match["part"]:
        since = _latest(told, "day")
        return (since, "day") if since else None
    unit = (match["unit"] or match["unit2"] or match["unit3"] or match["unit4"]).lower()
    step = _step(match)
    since = _latest(told, "day" if unit == "week" else unit)
    if since is None:
        return None
    try:
        return _stepped(since, step, unit, exact=match["count"] is not None)
    except (OverflowError, ValueError):
        return None


def _day(year: int, month: int, day: int) -> tuple[str, Precision] | None:
    try:
        return date(year, month, day).isoformat(), "day"
    except ValueError:
        return None


def _step(match: re.Match[str]) -> int:
    if match["which"]:
        return -1 if match["which"].lower() == "previous" else 1
    if not match["count"]:
        return 0
    count = match["count"].lower()
    number = int(count) if count.isdigit() else int(NUMBERS.get(count, 1))
    return number if match["way"].lower().startswith(("later", "after")) else -number


def _stepped(since: str, step: int, unit: str, *, exact: bool) -> tuple[str, Precision]:
    """`exact`: a number of weeks leads to a day, `the next week` to a week."""
    if unit == "year":
        return f"{int(since[:4]) + step:04}", "year"
    if unit == "month":
        months = int(since[:4]) * 12 + int(since[5:7]) - 1 + step
        return f"{months // 12:04}-{months % 12 + 1:02}", "month"
    day = date.fromisoformat(since) + timedelta(days=step * (7 if unit == "week" else 1))
    if unit == "day" or exact:
        return day.isoformat(), "day"
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}", "week"


def _weekday(since: date, number: int, which: str | None) -> tuple[str, Precision]:
    """The weekday after or before a day; without a word for it that of the same week."""
    shift = number - since.isoweekday()
    if which:
        shift = (shift % 7 or 7) if which.lower() != "previous" else -(-shift % 7 or 7)
    return (since + timedelta(days=shift)).isoformat(), "day"


def _latest(told: Sequence[Told], unit: str) -> str | None:
    """The date told last that is as precise as a unit, cut to it; a year for a day tells nothing."""
    length = _WHOLE[unit]
    for one in reversed(told):
        if one.precision in ("week", "quarter"):
            if unit == "year":
                return one.date[:4]
        elif len(one.date) >= length:
            return one.date[:length]
    return None


def _hours(
    annotated: Annotated, sentence: Sentence, times: Sequence[When], told: Sequence[Told]
) -> list[When]:
    """The dates of a sentence; an hour without a day is of that before it in there, else of the one told last."""
    text = annotated.article.text
    published = annotated.article.published or "9"
    hours = any(len(value) > _WHOLE["day"] for _, value, _ in times)
    if not hours or _NEXT.search(text, sentence.start, sentence.end):
        return list(times)
    day = next(
        (
            one.date[: _WHOLE["day"]]
            for one in reversed(told[-_LATEST:])
            if one.precision in ("day", "hour", "minute") and one.date[: _WHOLE["day"]] <= published
        ),
        "",
    )
    found: list[When] = []
    for time, value, precision in times:
        named = _NAMES_DAY.search(text, time.start, time.end)
        if _DAY.match(value) and named:
            day = value[: _WHOLE["day"]]
        elif day and len(value) > _WHOLE["day"]:
            value = day + value[_WHOLE["day"] :]
        found.append((time, value, precision))
    return found
