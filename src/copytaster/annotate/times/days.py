"""Days, hours, months, seasons and years: expressions that stand for a place in the calendar."""

import re
from calendar import monthrange
from datetime import date

from ...language.calendar import DAY_PARTS, HOLIDAYS, MONTHS_OF, SEASONS, WEEKDAYS_OF
from ...model import TimeType
from .expression import Expression, Value, shifted, year_in

_MONTHS, _WEEKDAYS = MONTHS_OF["en"], WEEKDAYS_OF["en"]


def day_of(year: int, month: int, day: int) -> str | None:
    """A day as it is written in ISO 8601; None where the calendar has none."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def dated(value: str | None) -> Value | None:
    """The value of a day."""
    return None if value is None else (value, "DATE")


def _iso(at: Expression) -> Value | None:
    value = day_of(*(int(part) for part in at["iso"][:10].split("-")))
    if value and at["isotime"]:
        return f"{value}T{at['isotime']}", "TIME"
    return dated(value)


def _slash(at: Expression) -> Value | None:
    first, second, year = (int(part) for part in re.split(r"[./]", at["slash"]))
    if at["sep"] == "." or first > 12:
        return dated(day_of(year, second, first))
    return dated(day_of(year, first, second)) if second > 12 else None  # either order would be a guess


def _clock(at: Expression) -> Value | None:
    if named := at["named"]:
        hour, minute = (12 if named == "noon" else 24), 0
    else:
        hour = int(at["hour"] or at["hour2"] or at["hour3"])
        minute = int(at["minute"] or at["minute2"] or 0)
        hour = hour % 12 + 12 if at["half"] == "p" else hour % 12 if at["half"] == "a" else hour
    if hour > 24 or minute > 59:
        return None
    day = at.published.isoformat() if at.published else "XXXX-XX-XX"
    return f"{day}T{hour:02}:{minute:02}", "TIME"


def _season(at: Expression) -> Value | None:
    sign, relation, year = SEASONS[at["s4"]], at["rel4"].split(), year_in(at["y4"])
    if year:
        return f"{year}-{sign}", "DATE"
    if not relation and not (at["edge4"] and at["s4"] != "fall"):
        return None  # "the fall of the city", "in spring"
    if at.published is None:
        return f"XXXX-{sign}", "DATE"
    opens, now = (
        ("SP", "SU", "FA", "WI").index(sign) * 3 + 3,
        at.published.month,
    )  # March, June, September, December
    back = relation[-1:] in (["last"], ["past"]) and now <= opens + 2
    forward = relation[-1:] in (["next"], ["coming"]) and opens <= now
    return f"{at.published.year - back + forward}-{sign}", "DATE"


def _day_month(at: Expression) -> Value | None:
    number = "1" if at["dmy"] else "2"
    start, end = at.match.span("m" + number)
    name, written = at["m" + number], at["y" + number]
    if name in ("mar", "may", "march") and at.text[start:end].islower():
        return None
    month, day = _MONTHS[name], int(at["d" + number])
    if written:
        return dated(day_of(int(written), month, day))
    if not 1 <= day <= 31:
        return None
    if at.published is None:
        return f"XXXX-{month:02}-{day:02}", "DATE"
    return nearest_day(at.published, month, day, ahead=at.ahead)


def nearest_day(published: date, month: int, day: int, *, ahead: bool) -> Value | None:
    """The day of that name nearest to publication, within half a year; forwards only where the text looks ahead."""
    options = [
        date(year, month, day)
        for year in (published.year - 1, published.year, published.year + 1)
        if 0 < year < 10_000 and day <= monthrange(year, month)[1]
    ]
    if not options:
        return None
    reach = [
        option for option in options if (option >= published) == ahead or abs((option - published).days) < 150
    ]
    return dated(min(reach or options, key=lambda option: abs((option - published).days)).isoformat())


_BEFORE_FEAST = frozenset(
    "by before after since until till on at over around last this next of for through".split()
)
"""Words before a feast that tell of its day: `by Christmas`, not `a Christmas tree`."""


def _feast(at: Expression) -> Value | None:
    name, year = " ".join(at["day8"].replace("’", "'").split()), at["y11"]
    lower = at.text[at.match.start("day8")].islower()
    if lower or (
        " " not in name and not (year or at["rel8"] or _BEFORE_FEAST.intersection(at.before()[-1:]))
    ):
        return None
    month, day = HOLIDAYS[name]
    if year:
        return dated(day_of(int(year), month, day))
    published = at.published
    if published is None:
        return f"XXXX-{month:02}-{day:02}", "DATE"
    options = [date(published.year + shift, month, day) for shift in (-1, 0, 1) if 1 < published.year < 9_999]
    ahead = at["rel8"] == "next" or (at["rel8"] != "last" and at.direction)
    told = [] if ahead is None else [option for option in options if (option >= published) == ahead]
    nearest = min(told or options, key=lambda option: abs((option - published).days), default=None)
    return None if nearest is None else dated(nearest.isoformat())


_BEFORE_MONTH = frozenset(
    "in since until till by of from during before after through to for and early late".split()
)
_LIKE_WORDS = frozenset("march august may jan mar sep dec april".split())


_SOON = 3
"""Months ahead up to which a month is taken for the coming one where the words around it do not tell."""


def _month(at: Expression) -> Value | None:
    name, written, relation = at["m3"], year_in(at["y3"]), at["rel3"]
    start = at.match.start("m3")
    if at.text[start].islower():
        return None
    month, of = _MONTHS[name], at["of3"]
    alone = not (written or relation or of or at["edge3"])
    if alone and (len(name) < 4 or name in _LIKE_WORDS) and not _BEFORE_MONTH.intersection(at.before()[-1:]):
        return None
    if at["each3"]:
        return f"XXXX-{month:02}", "SET"
    if written:
        return f"{written}-{month:02}", "DATE"
    if at.published is None:
        return f"XXXX-{month:02}", "DATE"
    year, now = at.published.year, at.published.month
    if of:
        year += {"last": -1, "next": 1}.get(of, 0)
    elif relation == "" and at.direction is None and (month - now) % 12 <= _SOON:
        year += month < now  # nothing tells, and it is nearer ahead
    elif relation == "last" or (relation not in ("next", "this") and not at.ahead and month > now):
        year -= month >= now
    elif relation == "" and at.ahead and (now - month) % 12 in (1, 2):
        year -= month > now  # nobody looks ahead ten months without saying of which year
    elif (relation == "next" or (relation != "this" and at.ahead)) and month < now:
        year += 1
    return f"{year}-{month:02}", "DATE"


_TOMORROW = 6
"""Days back of a weekday that is tomorrow too."""
_JUST = 1
"""Days back of a weekday that nobody calls the last one: it is yesterday."""


def _weekday(at: Expression) -> Value | None:
    name, relation = at["w1"], at["rel1"]
    start = at.match.start("w1")
    number, part = _WEEKDAYS[name], DAY_PARTS.get(at["part"])
    suffix = f"T{part}" if part else ""
    if at["plural1"] or at["plural2"] or at["each1"]:
        return f"XXXX-WXX-{number}{suffix}", "SET"
    if at.text[start].islower():
        return None
    kind: TimeType = "TIME" if part else "DATE"
    if at.published is None:
        return f"XXXX-WXX-{number}{suffix}", kind
    back = (at.published.isoweekday() - number) % 7
    if at["before1"] == "previous":
        back += 7
    elif at["before1"]:
        return None
    if relation == "last" and 0 < back <= _JUST:
        back += 7  # who writes on Thursday means by "last Wednesday" that of the week before
    owned = at.match.string.startswith(("'s", "’s"), at.match.end())
    ahead = (
        at.ahead
        or (at.before()[-1:] == ["for"] and not owned)
        or (relation == "this" and at.direction is None)
    )
    if "next" in relation or "coming" in relation or (relation not in ("last", "the previous") and ahead):
        forward = (number - at.published.isoweekday()) % 7 or (7 if relation == "next" else 0)
        return shifted(at.published, forward, suffix, kind)
    if back == _TOMORROW and relation == "" and at.direction is None:
        return shifted(at.published, 1, suffix, kind)  # nothing tells, and it is tomorrow
    return shifted(at.published, -(back or (7 if relation == "last" else 0)), suffix, kind)


_WITHIN = re.compile(r"\w $")


def _deictic(at: Expression) -> Value | None:
    word = " ".join(at["day"].split())
    start, end = at.match.span("day")
    if at.text[start:end].isupper() or (
        at.text[start].isupper() and _WITHIN.search(at.text, max(0, start - 2), start)
    ):
        return None  # the name of a paper
    part = "NI" if word == "tonight" else DAY_PARTS.get(at["part2"], "")
    if at.published is None:
        return ("PRESENT_REF" if word in ("today", "tonight") else "XXXX-XX-XX"), "DATE"
    shift = {"yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}
    return shifted(at.published, shift.get(word, 0), f"T{part}" if part else "", "TIME" if part else "DATE")


def _partly(at: Expression) -> Value | None:
    part = DAY_PARTS["overnight" if at["over"] else at["part3"] or at["part4"]]
    if at.published is None:
        return f"XXXX-XX-XXT{part}", "TIME"
    return shifted(at.published, -1 if at["rel5"] == "last" or at["yesterday"] else 0, f"T{part}", "TIME")


def _decade(at: Expression) -> Value | None:
    if at["tens"]:
        names = "twenties thirties forties fifties sixties seventies eighties nineties".split()
        return f"19{names.index(at['tens']) + 2}", "DATE"
    return (at["y9"][:3] or f"19{at['y10'][0]}"), "DATE"


def _century(at: Expression) -> Value | None:
    number = int(at["c1"]) - 1
    return (f"{number:02}", "DATE") if 0 < number < 21 else None


_NOT_YEARS = frozenset("$ € £ some about nearly over than least no".split())
_VERBS = frozenset("was is has as its this does us".split())


def _year(at: Expression) -> Value | None:
    year, start, end = year_in(at["y5"]), *at.match.span()
    if at["edge5"] or at["fiscal5"] or not at["y5"].isdigit():
        return dated(year)
    before, behind = at.text[max(0, start - 20) : start], at.text[end : end + 12].split()
    if before[-1:] in tuple("$€£.,-–/") and before[-1:]:
        return None
    if (before.split() or [""])[-1].lower() in _NOT_YEARS:
        return None
    behind = [word.rstrip(".,;:!?") for word in behind[:1]]
    counts = bool(behind) and behind[0].isalpha() and behind[0].endswith("s") and behind[0] not in _VERBS
    return None if counts and behind[0][0].islower() else dated(year)


READERS = {
    "iso": _iso, "slash": _slash, "clock": _clock, "season": _season, "dmy": _day_month, "mdy": _day_month,
    "feast": _feast, "my": _month, "weekday": _weekday, "deictic": _deictic, "partly": _partly, "decade": _decade,
    "century": _century, "year": _year,
}  # fmt: skip
"""Form of expression -> what reads its value."""
