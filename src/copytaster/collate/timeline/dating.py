"""The calendar value of a time expression, and the clause that it dates."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import msgspec

from ...language.calendar import WEEKDAYS_OF
from ...language.clause_words import PASTS
from ...model import Account, Annotated, Offsets, Precision, Sentence, Span, Time
from .anchors import Anchor, post_of, signed
from .counting import DAYS, counted
from .told import Told, count_on, looks_back
from .years import attribute_of, is_year, tells

LONGEST = 45
"""Tokens of a sentence that is taken as a whole; of a longer one only the clause that holds the time."""
_FEWEST = 4
"""Content words that a clause needs to hold an event; one of fewer takes in the clause before it."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT\d\d(:\d\d)?")
_OTHERS: tuple[tuple[re.Pattern[str], Precision], ...] = (
    (re.compile(r"\d{4}-W\d\d"), "week"),
    (re.compile(r"\d{4}-Q[1-4]"), "quarter"),
    (re.compile(r"\d{4}-\d\d"), "month"),
    (re.compile(r"\d{4}"), "year"),
)
_OPENERS = frozenset(
    """
    after although because before but if once though unless until when where whereas which while who whose
    """.split()
)
_AFTER_COMMA = _OPENERS | frozenset("and as or saying adding".split())
_BREAKS = frozenset(";:—–")
_AHEAD = re.compile(
    r"\b(will|would|shall|is to|are to|due|scheduled|expected|plans?|planned|set to|going to|next|coming|upcoming"
    r"|wird|werden|soll|sollen)\b|(?:^|[:;.]\s*)(?:Host|Visit|Face|Play)\b",
    re.IGNORECASE,
)
_OPENING = 3  # words before a time below which it opens its clause
_DIRECTLY = (
    8  # characters behind a time in which a word may say that it is to come: `the vote on Monday will`
)
_NO_TELLING = re.compile(r"\bfile (?:photo|image|picture)\b|^FILE\b")
"""The words under a picture."""
_LENGTH = re.compile(r"\|\s*$")
"""What stands before the length of a film: `| 0:38`."""
_MARKS = frozenset("\"“„«»'‘")
_PROGRAMME = re.compile(r"This (?:Week|Morning)")
"""Names of programmes that look like times."""
_WEEKDAYS = {name: number for name, number in WEEKDAYS_OF["en"].items() if len(name) > len("tues")}


class Dated(msgspec.Struct, frozen=True):
    """A clause and the date of what it tells."""

    date: str
    precision: Precision
    span: Span
    norms: frozenset[str]
    """Norms of its content words without those of the time expression."""
    attribute_of: str = ""
    """The norm of the word behind a bare year that tells which thing is meant: `the 2014 ban`."""

    @property
    def first_day(self) -> str:
        """The first day of the date, for sorting."""
        return first_day(self.date, self.precision)

    @property
    def whole_day(self) -> str:
        """The date without the time of day."""
        return self.date.partition("T")[0]


def first_day(value: str, precision: Precision) -> str:
    """The first day, or month, of a date as precise as it is known; of a weekend, `2024-W20-6`, its Saturday."""
    if precision == "week":
        return date.fromisocalendar(int(value[:4]), int(value[6:8]), int(value[9:] or 1)).isoformat()
    if precision == "quarter":
        return f"{value[:4]}-{3 * int(value[6]) - 2:02}"
    return value


def dated(account: Account, anchor: Anchor | None) -> Iterator[Dated]:
    """The dated clauses of an account, in order; furniture, headings and the words under pictures have none."""
    annotated = account.annotated
    quoted = _quoted(annotated)
    told: list[Told] = []
    today = anchor.day if anchor is not None and anchor.published else None
    for number, sentence in enumerate(annotated.sentences):
        if sentence.furniture or (sentence.heading and not signed(annotated, sentence)):
            continue
        if _NO_TELLING.search(annotated.article.text, sentence.start, sentence.end):
            continue
        times = _sharpest(
            [
                (time, *found)
                for time in _within(annotated, sentence)
                if (found := _value(annotated, sentence, time, anchor))
            ]
        )
        times = _as_said(annotated, times, quoted)
        times = count_on(annotated, sentence, number, times, told, today)
        told += [
            Told(number, value, precision)
            for time, value, precision in times
            if not looks_back(annotated.article.text[time.start : time.end])
        ]
        short = sentence.last - sentence.first <= LONGEST and not _boxed(annotated, sentence)
        whole = short and len({value for _, value, _ in times}) == 1
        post = post_of(annotated, number)
        for time, value, precision in times:
            first, last = (sentence.first, sentence.last) if whole else _clause(annotated, sentence, time)
            if post is not None and post[1] <= time.start:
                first, last = post[0], sentence.last
            norms = frozenset(
                token.norm
                for token in annotated.tokens[first:last]
                if token.content and not (time.start <= token.start < time.end)
            )
            if norms:
                start, end = _trimmed(annotated, first, last)
                of = attribute_of(annotated, time) if precision == "year" else ""
                yield Dated(value, precision, account.span(start, end), norms, of)
            if whole:
                break


def _boxed(annotated: Annotated, sentence: Sentence) -> bool:
    """Whether a box of the site stands within a sentence."""
    pieces = annotated.article.furniture
    at = bisect_right(pieces, sentence.start, key=lambda piece: piece.start)
    return at < len(pieces) and pieces[at].end < sentence.end


def _quoted(annotated: Annotated) -> list[Offsets]:
    """The stretches of direct speech, in order."""
    return sorted(
        content
        for attribution in annotated.attributions
        if attribution.mode != "indirect"
        for content in attribution.content
        if annotated.article.text[content[0]] in _MARKS
    )


def _as_said(
    annotated: Annotated, times: list[tuple[Time, str, Precision]], quoted: list[Offsets]
) -> list[tuple[Time, str, Precision]]:
    """`Tomorrow` in direct speech counts from the day of the saying: from the day that stands beside the speech in its
    sentence. Where none does, it is left out, since the day of publication may be another.
    """
    inside = [_within_one(quoted, time) for time, _, _ in times]
    beside = next(
        (
            value
            for (_, value, _), speech in zip(times, inside, strict=True)
            if not speech and _DAY.match(value)
        ),
        None,
    )
    kept = []
    for item, speech in zip(times, inside, strict=True):
        time, _, precision = item
        step = DAYS.get(annotated.article.text[time.start : time.end].lower().rpartition(" ")[2])
        if not speech or step is None:
            kept.append(item)
        elif beside is not None:
            said = date.fromisoformat(beside[:10])
            kept.append((time, (said + timedelta(days=step)).isoformat(), precision))
    return kept


def _within_one(quoted: list[Offsets], time: Time) -> bool:
    place = bisect_right(quoted, time.start, key=lambda stretch: stretch[0]) - 1
    return place >= 0 and time.end <= quoted[place][1]


def _sharpest(times: list[tuple[Time, str, Precision]]) -> list[tuple[Time, str, Precision]]:
    """The dates of a sentence without those that only say more vaguely what another says: `this year on Friday`."""
    return [
        item
        for item in times
        if not any(item[1] != other[1] and _holds(item[1], item[2], other[1]) for other in times)
    ]


def _holds(date_: str, precision: Precision, other: str) -> bool:
    """Whether a date lies within a vaguer one."""
    if precision == "week" and (day := _DAY.match(other)):
        year, week, _ = date.fromisoformat(day[0]).isocalendar()
        return date_[:8] == f"{year}-W{week:02}"
    if precision == "quarter":
        return other[:5] == date_[:5] and other[5:7].isdigit() and (int(other[5:7]) + 2) // 3 == int(date_[6])
    return other.startswith(date_)


def _within(annotated: Annotated, sentence: Sentence) -> list[Time]:
    """The time expressions of a sentence; where none was resolved, also bare days of the week."""
    known = [time for time in annotated.times if sentence.start <= time.start and time.end <= sentence.end]
    text = annotated.article.text
    for token in annotated.tokens[sentence.first : sentence.last]:
        number = _WEEKDAYS.get(text[token.start : token.end].lower())
        if any(time.start <= token.start < time.end for time in known):
            continue
        if number:
            known.append(Time(token.start, token.end, f"XXXX-WXX-{number}", "DATE"))
        elif is_year(annotated, token):
            known.append(Time(token.start, token.end, text[token.start : token.end], "DATE"))
    return sorted(known, key=lambda time: time.start)


def _value(
    annotated: Annotated, sentence: Sentence, time: Time, anchor: Anchor | None
) -> tuple[str, Precision] | None:
    """The date, as precise as it is known; None for a duration, a vague reference or a mere attribute."""
    if time.type not in ("DATE", "TIME"):
        return None
    written = annotated.article.text[time.start : time.end]
    if _PROGRAMME.match(written) and time.start > sentence.start:
        return None
    if _LENGTH.search(annotated.article.text, max(0, time.start - 3), time.start):
        return None
    value: str | None = time.value
    if not time.value[:4].isdigit():
        ahead = _looks_ahead(annotated, sentence, time)
        value = None if anchor is None else counted(time.value, written, anchor, ahead=ahead)
    if value is None or not _exists(value):
        return None
    if match := _CLOCK.match(value):
        return match[0], "minute" if match[1] else "hour"
    if match := _DAY.match(value):
        return match[0], "day"
    if value.endswith("-WE"):
        return f"{value[:-3]}-6", "week"
    for pattern, precision in _OTHERS:
        if match := pattern.match(value):
            bare = precision == "year" and written.isdigit()
            return (match[0], precision) if not bare or tells(annotated, sentence, time) else None
    return None


def _looks_ahead(annotated: Annotated, sentence: Sentence, time: Time) -> bool:
    """Whether the words before a time in its clause look ahead, or directly behind it; all where none before is past.

    `outlined on Tuesday why it will not come` looks back.
    """
    text = annotated.article.text
    start, end = _hull(annotated, sentence, time)
    words = text[start : time.start].lower().split()
    told = any(word in PASTS or word.endswith("ed") for word in words)
    behind = min(end, time.end + _DIRECTLY) if told and len(words) >= _OPENING else end
    if text.endswith(" from ", start, time.start):
        return True  # "mourning from Thursday"
    return bool(_AHEAD.search(text, start, time.start) or _AHEAD.search(text, time.end, behind))


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


def _hull(annotated: Annotated, sentence: Sentence, time: Time) -> tuple[int, int]:
    first, last = _clause(annotated, sentence, time)
    return annotated.tokens[first].start, annotated.tokens[last - 1].end


def _clause(annotated: Annotated, sentence: Sentence, time: Time) -> tuple[int, int]:
    """The tokens of the clause that holds a time expression and its event."""
    tokens, text = annotated.tokens, annotated.article.text
    words = [text[token.start : token.end].lower() for token in tokens[sentence.first : sentence.last]]
    near = [
        one
        for one in annotated.times
        if sentence.start <= one.start < sentence.end and one.type != "DURATION"
    ]
    cuts = [0]
    for index in range(1, len(words)):
        opens = words[index] in (_AFTER_COMMA if words[index - 1] == "," else _OPENERS)
        at = sentence.first + index
        dated_by = tokens[at].start >= time.start > tokens[at - 1].start
        if index + 1 < len(words) and any(one.start <= tokens[at + 1].start < one.end for one in near):
            opens = False  # "until 1998" is a time and no clause
        boxed = text[tokens[at - 1].end : tokens[at].start].strip()  # a box of the site stands between them
        if boxed or words[index - 1] in _BREAKS or (opens and not dated_by):
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
    after = place
    while sum(token.content for token in tokens[first:last]) < _FEWEST:
        if place:
            place -= 1
            first = pieces[place][0]
        elif after + 1 < len(pieces):
            after += 1  # "In 2016, after a long silence, the ministry said"
            last = pieces[after][1]
        else:
            break
    return first, last


def _trimmed(annotated: Annotated, first: int, last: int) -> tuple[int, int]:
    """From the first to the last word, with a closing quotation mark or full stop left out at the edges."""
    tokens, text = annotated.tokens, annotated.article.text
    while last - first > 1 and text[tokens[last - 1].start] in ",;:—–-":
        last -= 1
    while last - first > 1 and text[tokens[first].start] in ",;:—–-”’)":
        first += 1
    return tokens[first].start, tokens[last - 1].end
