"""Time expressions with their value as TIMEX3, resolved against the day of publication."""

import re
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from ..language.calendar import DAY_PARTS, MONTHS, WEEKDAYS
from ..language.units import NUMBERS
from ..model import Sentence, Time, TimeType

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted((name for name in WEEKDAYS if len(name) > 4), key=len, reverse=True))
_COUNT = "|".join([*NUMBERS, "a", "an", "several", "few", r"\d{1,4}"])
_UNIT = r"(second|minute|hour|day|week|month|quarter|year|decade)s?"
_PATTERN = re.compile(
    rf"""(?<!\d[.,])\b(?:
      (?P<iso>\d{{4}}-\d{{2}}-\d{{2}})
    | (?P<slash>\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}})
    | (?P<dmy>
        (?P<d1>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?(?P<m1>{_MONTH})\b(?:\.(?=,?\s*\d))?(?:,?\s+(?:de\s+)?(?P<y1>\d{{4}})\b)?)
    | (?P<mdy>
        (?P<m2>{_MONTH})\b(?:\.(?=,?\s*\d))?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:%|percent|people))(?:,?\s+(?P<y2>\d{{4}})\b)?)
    | (?P<my>
        (?:(?P<rel3>last|next|this|early|late|mid)[ -])?(?P<m3>{_MONTH})\b(?:\.(?=,?\s*\d))?
        (?:,?\s+(?:of\s+)?(?P<y3>\d{{4}})\b)?)
    | (?P<weekday>
        (?:(?P<rel1>last|next|this|coming)\s+)?(?P<w1>{_WEEKDAY})\b(?:\s+(?P<part>morning|afternoon|evening|night))?)
    | (?P<deictic>today|yesterday|tomorrow|tonight|the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow)\b
    | (?P<partly>(?:this|last)\s+(?:morning|afternoon|evening|night))\b
    | (?P<relative>
        (?:(?:earlier|later)\s+)?
        (?P<rel2>last|next|this|past|previous|coming)\s+(?P<u2>week|weekend|month|quarter|year|decade|century))\b
    | (?P<ago>(?P<n3>{_COUNT})\s+{_UNIT}\s+(?P<dir>ago|earlier|later|from\s+now))\b
    | (?P<duration>(?:(?P<n4>{_COUNT})(?:\s+(?:more\s+|full\s+)?|-)){_UNIT}(?:-long|-old)?)\b
    | (?P<decade>(?:the\s+)?(?P<y4>(?:1[5-9]|20)\d0)s)\b
    | (?P<year>(?P<y5>(?:1[5-9]|20)\d\d))\b(?![,.]?\d)(?!-)
    | (?P<clock>\d{{1,2}}(?::\d{{2}})?\s*(?:[ap]\.?m\b\.?|o'clock\b)|\d{{1,2}}:\d{{2}}\b)
    | (?P<now>now|currently|recently|at\s+present|at\s+the\s+moment|at\s+this\s+time|soon)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_SIGNS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
}
_FUTURE = frozenset(
    "will shall 'll would going plans plan planned due set expected scheduled hopes tomorrow next could may".split()
)
_NOW = {"now": "PRESENT_REF", "currently": "PRESENT_REF", "recently": "PAST_REF", "soon": "FUTURE_REF"}
_NOT_YEARS = frozenset("$ € £ some about nearly over than least".split())


class _Expression(msgspec.Struct, frozen=True):
    """A match with what decides on its value."""

    match: re.Match[str]
    before: str
    behind: str
    published: date | None
    ahead: bool
    """The clause speaks of what will be."""


def find_times(text: str, sentences: tuple[Sentence, ...], published: date | None) -> tuple[Time, ...]:
    """The time expressions of a text, in order, not overlapping; linear in its length.

    A weekday looks back, or forward in a sentence about what will be. Without a day of publication a relative
    expression keeps its open form: `XXXX-WXX-3`. English in full; of other languages names of months and weekdays.
    """
    found = []
    for match in _PATTERN.finditer(text):
        ahead = bool(sentences) and _ahead(text, sentences[_sentence_at(sentences, match.start())], match)
        before, behind = (
            text[max(0, match.start() - 20) : match.start()],
            text[match.end() : match.end() + 12],
        )
        value = _value(_Expression(match, before, behind, published, ahead))
        if value is not None:
            found.append(Time(match.start(), match.end(), *value))
    return tuple(found)


def _sentence_at(sentences: Sequence[Sentence], offset: int) -> int:
    return max(0, bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1)


def _ahead(text: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the clause before an expression, or just behind it, speaks of what will be."""
    before = text[sentence.start : match.start()].lower().replace("’", "'")
    behind = text[match.end() : sentence.end].lower().split()[:4]
    clause = re.split(r"[,;:]| that | said ", before)[-1].split() or before.split()
    words = [*clause, *behind] if len(clause) < 3 else clause
    return any(word in _FUTURE for word in words) or " will " in f" {' '.join(clause)} "


def _value(at: _Expression) -> tuple[str, TimeType] | None:
    return next(reader for kind, reader in _READERS.items() if at.match.group(kind) is not None)(at)


def _full(year: int, month: int, day: int) -> tuple[str, TimeType] | None:
    try:
        return date(year, month, day).isoformat(), "DATE"
    except ValueError:
        return None


def _iso(at: _Expression) -> tuple[str, TimeType] | None:
    return _full(*(int(part) for part in at.match.group("iso").split("-")))


def _slash(at: _Expression) -> tuple[str, TimeType] | None:
    first, second, year = (int(part) for part in re.split(r"[./]", at.match.group("slash")))
    if "." in at.match.group("slash") or first > 12:
        return _full(year, second, first)
    return _full(year, first, second) if second > 12 else None  # either order would be a guess


def _day_month(at: _Expression) -> tuple[str, TimeType] | None:
    number = "1" if at.match.group("dmy") else "2"
    if (
        at.match.group("m" + number).lower() in ("mar", "may", "mai", "mars")
        and at.match.group("m" + number).islower()
    ):
        return None
    month, day = MONTHS[at.match.group("m" + number).lower()], int(at.match.group("d" + number))
    written = at.match.group("y" + number)
    if written:
        return _full(int(written), month, day)
    if not 1 <= day <= 31:
        return None
    if at.published is None:
        return f"XXXX-{month:02}-{day:02}", "DATE"
    return _nearest(at.published, month, day, ahead=at.ahead)


def _nearest(published: date, month: int, day: int, *, ahead: bool) -> tuple[str, TimeType] | None:
    """The day of that name nearest to publication, within half a year; forwards only where the text looks ahead."""
    options = []
    for year in (published.year - 1, published.year, published.year + 1):
        if day <= monthrange(year, month)[1]:
            options.append(date(year, month, day))
    if not options:
        return None
    reach = [
        option for option in options if (option >= published) == ahead or abs((option - published).days) < 150
    ]
    return min(reach or options, key=lambda option: abs((option - published).days)).isoformat(), "DATE"


def _month(at: _Expression) -> tuple[str, TimeType] | None:
    name = at.match.group("m3")
    if not name[0].isupper() and name[0].isascii():
        return None
    written, relation = at.match.group("y3"), (at.match.group("rel3") or "").lower()
    month = MONTHS[name.lower()]
    if (
        not written
        and (len(name) < 5 or name.lower() in ("march", "august"))
        and name.lower() not in ("june", "july")
    ):
        before = at.before.lower().split()
        if not relation and (
            not before
            or before[-1] not in ("in", "since", "until", "by", "of", "from", "during", "before", "after")
        ):
            return None
    if written:
        return f"{written}-{month:02}", "DATE"
    if at.published is None:
        return f"XXXX-{month:02}", "DATE"
    year = at.published.year
    if relation == "last" or (not at.ahead and relation != "next" and month > at.published.month):
        year -= 1 if month >= at.published.month else 0
    elif (relation == "next" or at.ahead) and month < at.published.month:
        year += 1
    return f"{year}-{month:02}", "DATE"


def _weekday(at: _Expression) -> tuple[str, TimeType] | None:
    number = WEEKDAYS[at.match.group("w1").lower()]
    part = DAY_PARTS.get((at.match.group("part") or "").lower())
    kind: TimeType = "TIME" if part else "DATE"
    suffix = f"T{part}" if part else ""
    if at.published is None:
        return f"XXXX-WXX-{number}{suffix}", kind
    relation = (at.match.group("rel1") or "").lower()
    back = (at.published.isoweekday() - number) % 7
    if relation in ("next", "coming") or (at.ahead and relation != "last"):
        day = at.published + timedelta(
            days=(number - at.published.isoweekday()) % 7 or (7 if relation == "next" else 0)
        )
    else:
        day = at.published - timedelta(days=back or (7 if relation == "last" else 0))
    return day.isoformat() + suffix, kind


def _deictic(at: _Expression) -> tuple[str, TimeType] | None:
    word = " ".join(at.match.group("deictic").lower().split())
    if at.published is None:
        return ("PRESENT_REF" if word in ("today", "tonight") else "XXXX-XX-XX"), "DATE"
    shift = {"yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}.get(
        word, 0
    )
    day = (at.published + timedelta(days=shift)).isoformat()
    return (f"{day}TNI", "TIME") if word == "tonight" else (day, "DATE")


def _partly(at: _Expression) -> tuple[str, TimeType] | None:
    relation, part = at.match.group("partly").lower().split()
    if at.published is None:
        return f"XXXX-XX-XXT{DAY_PARTS[part]}", "TIME"
    day = at.published - timedelta(days=1) if relation == "last" else at.published
    return f"{day.isoformat()}T{DAY_PARTS[part]}", "TIME"


def _relative(at: _Expression) -> tuple[str, TimeType] | None:
    unit, relation = at.match.group("u2").lower(), at.match.group("rel2").lower()
    shift = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(relation, 0)
    if at.published is None:
        return {"week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX"}.get(unit, "XXXX"), "DATE"
    if unit in ("week", "weekend"):
        year, week, _ = (at.published + timedelta(weeks=shift)).isocalendar()
        return f"{year}-W{week:02}" + ("-WE" if unit == "weekend" else ""), "DATE"
    if unit == "month":
        months = at.published.year * 12 + at.published.month - 1 + shift
        return f"{months // 12}-{months % 12 + 1:02}", "DATE"
    if unit == "quarter":
        quarters = at.published.year * 4 + (at.published.month - 1) // 3 + shift
        return f"{quarters // 4}-Q{quarters % 4 + 1}", "DATE"
    width = {"year": 1, "decade": 10, "century": 100}[unit]
    year = at.published.year + shift * width
    return str(year)[: {1: 4, 10: 3, 100: 2}[width]], "DATE"


def _count(word: str) -> int | None:
    if word.isdigit():
        return int(word)
    if word in NUMBERS:
        return int(NUMBERS[word])
    return 1 if word in ("a", "an") else None


def _ago(at: _Expression) -> tuple[str, TimeType] | None:
    count = _count(at.match.group("n3").lower())
    unit = re.search(_UNIT, at.match.group("ago"), re.IGNORECASE)
    if unit is None:
        return None
    name = unit.group(1).lower()
    back = -1 if at.match.group("dir").lower() in ("ago", "earlier") else 1
    if count is None or at.published is None or at.match.group("dir").lower() in ("earlier", "later"):
        return ("PAST_REF" if back < 0 else "FUTURE_REF"), "DATE"
    try:
        if name in ("day", "week"):
            day = at.published + timedelta(days=back * count * (7 if name == "week" else 1))
            if name == "week":
                year, week, _ = day.isocalendar()
                return f"{year}-W{week:02}", "DATE"
            return day.isoformat(), "DATE"
        if name == "month":
            months = at.published.year * 12 + at.published.month - 1 + back * count
            return f"{months // 12}-{months % 12 + 1:02}", "DATE"
    except OverflowError:
        return None
    if name in ("year", "decade"):
        year = at.published.year + back * count * (10 if name == "decade" else 1)
        return (f"{year:04}", "DATE") if 0 < year < 10_000 else None
    return ("PAST_REF" if back < 0 else "FUTURE_REF"), "DATE"


def _duration(at: _Expression) -> tuple[str, TimeType] | None:
    word = at.match.group("n4").lower()
    unit = re.search(_UNIT, at.match.group("duration")[len(word) :], re.IGNORECASE)
    if unit is None:
        return None
    name, count = unit.group(1).lower(), _count(word)
    shown = "X" if count is None else str(count)
    if name == "decade":
        return f"P{'X' if count is None else count * 10}Y", "DURATION"
    sign = _SIGNS[name]
    return (f"P{shown}{sign}" if len(sign) == 1 else f"PT{shown}{sign[1]}"), "DURATION"


def _decade(at: _Expression) -> tuple[str, TimeType] | None:
    return at.match.group("y4")[:3], "DATE"


def _year(at: _Expression) -> tuple[str, TimeType] | None:
    before = at.before
    if (before[-1:] in "$€£.,-–/" and before[-1:]) or (before.split() or [""])[-1].lower() in _NOT_YEARS:
        return None
    behind = at.behind.split()
    counted = (
        behind
        and behind[0].isalpha()
        and behind[0].endswith("s")
        and behind[0] not in ("was", "is", "has", "as", "its", "this")
    )
    return None if counted and behind[0][0].islower() else (at.match.group("y5"), "DATE")


def _clock(at: _Expression) -> tuple[str, TimeType] | None:
    digits = re.match(r"(\d{1,2})(?::(\d{2}))?", at.match.group("clock"))
    if digits is None:
        return None
    hour, minute = int(digits.group(1)), int(digits.group(2) or 0)
    rest = at.match.group("clock").lower()
    if "p" in rest and hour < 12:
        hour += 12
    elif "a" in rest and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        return None
    day = at.published.isoformat() if at.published else "XXXX-XX-XX"
    return f"{day}T{hour:02}:{minute:02}", "TIME"


def _now(at: _Expression) -> tuple[str, TimeType] | None:
    return _NOW.get(at.match.group("now").lower(), "PRESENT_REF"), "DATE"


_READERS = {
    "iso": _iso, "slash": _slash, "dmy": _day_month, "mdy": _day_month, "my": _month, "weekday": _weekday,
    "deictic": _deictic, "partly": _partly, "relative": _relative, "ago": _ago, "duration": _duration,
    "decade": _decade, "year": _year, "clock": _clock, "now": _now,
}  # fmt: skip
