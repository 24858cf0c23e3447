"""The calendar value of a time expression, and the clause that it dates."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import msgspec

from ...model import Account, Annotated, Precision, Sentence, Span, Time
from .anchors import Anchor

LONGEST = 45
"""Tokens of a sentence that is taken as a whole; of a longer one only the clause that holds the time."""
_FEWEST = 4
"""Content words that a clause needs to hold an event; one of fewer takes in the clause before it."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT\d\d(:\d\d)?")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_OTHERS: tuple[tuple[re.Pattern[str], Precision], ...] = (
    (re.compile(r"\d{4}-W\d\d"), "week"),
    (re.compile(r"\d{4}-Q[1-4]"), "quarter"),
    (re.compile(r"\d{4}-\d\d"), "month"),
    (re.compile(r"\d{4}"), "year"),
)
_BEFORE_A_YEAR = frozenset("in by during until till of late early mid around im en em nel в".split())
"""Words after which a bare year dates something; without one it is part of a name or an attribute."""
_SINCE = frozenset("since pre post before seit depuis desde dal".split())
_OPENERS = frozenset(
    """
    after although because before but if once though unless until when where whereas which while who whose
    """.split()
)
_AFTER_COMMA = _OPENERS | frozenset("and as or saying adding".split())
_BREAKS = frozenset(";:—–")
_AHEAD = re.compile(
    r"\b(will|would|shall|is to|are to|due|scheduled|expected|plans?|planned|set to|going to|next|coming|upcoming"
    r"|wird|werden|soll|sollen)\b",
    re.IGNORECASE,
)
_WEEKDAYS = {
    name: number
    for names in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lunes martes miércoles jueves viernes sábado domingo",
    )
    for number, name in enumerate(names.split(), start=1)
}


class Dated(msgspec.Struct, frozen=True):
    """A clause and the date of what it tells."""

    date: str
    precision: Precision
    span: Span
    norms: frozenset[str]
    """Norms of its content words without those of the time expression."""

    @property
    def first_day(self) -> str:
        """The first day of the date, for sorting."""
        if self.precision == "week":
            return date.fromisocalendar(int(self.date[:4]), int(self.date[6:8]), 1).isoformat()
        if self.precision == "quarter":
            return f"{self.date[:4]}-{3 * int(self.date[6]) - 2:02}"
        return self.date


def dated(account: Account, anchor: Anchor | None) -> Iterator[Dated]:
    """The dated clauses of an account, in order; furniture and headings have none."""
    annotated = account.annotated
    for sentence in annotated.sentences:
        if sentence.furniture or sentence.heading:
            continue
        times = [
            (time, *found)
            for time in _within(annotated, sentence)
            if (found := _value(annotated, sentence, time, anchor))
        ]
        whole = len({value for _, value, _ in times}) == 1 and sentence.last - sentence.first <= LONGEST
        for time, value, precision in times:
            first, last = (sentence.first, sentence.last) if whole else _clause(annotated, sentence, time)
            norms = frozenset(
                token.norm
                for token in annotated.tokens[first:last]
                if token.content and not (time.start <= token.start < time.end)
            )
            if norms:
                start, end = _trimmed(annotated, first, last)
                yield Dated(value, precision, account.span(start, end), norms)
            if whole:
                break


def _within(annotated: Annotated, sentence: Sentence) -> list[Time]:
    """The time expressions of a sentence; where none was resolved, also bare days of the week."""
    known = [time for time in annotated.times if sentence.start <= time.start and time.end <= sentence.end]
    text = annotated.article.text
    for token in annotated.tokens[sentence.first : sentence.last]:
        number = _WEEKDAYS.get(text[token.start : token.end].lower())
        if number and not any(time.start <= token.start < time.end for time in known):
            known.append(Time(token.start, token.end, f"XXXX-WXX-{number}", "DATE"))
    return sorted(known, key=lambda time: time.start)


def _value(
    annotated: Annotated, sentence: Sentence, time: Time, anchor: Anchor | None
) -> tuple[str, Precision] | None:
    """The date, as precise as it is known; None for a duration, a vague reference or a mere attribute."""
    if time.type not in ("DATE", "TIME"):
        return None
    before = [
        annotated.article.text[token.start : token.end].lower()
        for token in annotated.tokens[sentence.first : sentence.last]
        if token.end <= time.start
    ][-2:]
    if match := _WEEKDAY.fullmatch(time.value):
        if anchor is None or "last" in before or "next" in before:
            return None
        ahead = _AHEAD.search(annotated.article.text, *_hull(annotated, sentence, time)) is not None
        return _weekday(int(match[1]), anchor.day, ahead), "day"
    if not _exists(time.value):
        return None
    if match := _CLOCK.match(time.value):
        return match[0], "minute" if match[1] else "hour"
    if match := _DAY.match(time.value):
        return match[0], "day"
    if before and before[-1] in _SINCE:
        return None
    for pattern, precision in _OTHERS:
        if match := pattern.match(time.value):
            bare = precision == "year" and time.end - time.start == 4
            if bare and not _BEFORE_A_YEAR.intersection(before[-1:]):
                return None
            return match[0], precision
    return None


def _exists(value: str) -> bool:
    """Whether a day, or a week, is in the calendar."""
    try:
        if match := _DAY.match(value):
            date.fromisoformat(match[0])
        elif match := re.match(r"(\d{4})-W(\d\d)", value):
            date.fromisocalendar(int(match[1]), int(match[2]), 1)
    except ValueError:
        return False
    return True


def _weekday(number: int, anchor: date, ahead: bool) -> str:
    """The nearest such day: not after the anchor, or not before it where the clause looks ahead."""
    distance = (number - anchor.isoweekday()) % 7 if ahead else -((anchor.isoweekday() - number) % 7)
    return (anchor + timedelta(days=distance)).isoformat()


def _hull(annotated: Annotated, sentence: Sentence, time: Time) -> tuple[int, int]:
    first, last = _clause(annotated, sentence, time)
    return annotated.tokens[first].start, annotated.tokens[last - 1].end


def _clause(annotated: Annotated, sentence: Sentence, time: Time) -> tuple[int, int]:
    """The tokens of the clause that holds a time expression and its event."""
    tokens, text = annotated.tokens, annotated.article.text
    words = [text[token.start : token.end].lower() for token in tokens[sentence.first : sentence.last]]
    cuts = [0]
    for index in range(1, len(words)):
        opens = words[index] in (_AFTER_COMMA if words[index - 1] == "," else _OPENERS)
        dated_by = (
            tokens[sentence.first + index].start >= time.start > tokens[sentence.first + index - 1].start
        )
        if words[index - 1] in _BREAKS or (opens and not dated_by):
            cuts.append(index)
    cuts.append(len(words))
    pieces = [
        (sentence.first + first, sentence.first + last) for first, last in pairwise(cuts) if first < last
    ]
    place = next(
        (number for number, (_, last) in enumerate(pieces) if time.start < tokens[last - 1].end),
        len(pieces) - 1,
    )
    first, last = pieces[place]
    while place and sum(token.content for token in tokens[first:last]) < _FEWEST:
        place -= 1
        first = pieces[place][0]
    return first, last


def _trimmed(annotated: Annotated, first: int, last: int) -> tuple[int, int]:
    """From the first to the last word, with a closing quotation mark or full stop left out at the edges."""
    tokens, text = annotated.tokens, annotated.article.text
    while last - first > 1 and text[tokens[last - 1].start] in ",;:—–-":
        last -= 1
    while last - first > 1 and text[tokens[first].start] in ",;:—–-”’)":
        first += 1
    return tokens[first].start, tokens[last - 1].end
