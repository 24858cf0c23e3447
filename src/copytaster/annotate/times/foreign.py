"""What time expressions in languages other than English stand for."""

import re
from bisect import bisect_right

from ...language.dating import DATING
from ...language.measures import measures_of
from ...language.numerals import NUMERALS, words_of
from ...language.words import function_words
from ...language.years import counts_noun
from ...model import TimeType
from .days import dated, day_of, nearest_day
from .expression import Expression, Value, length_of, moved, shifted
from .foreign_forms import Grammar, grammar_of

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_FAR = 120
"""Characters before and behind an expression in which a word tells where it lies."""
_BEHIND = 60
_SOON = 3
"""Months ahead up to which a month is taken for the coming one where the words around it do not tell."""
_OPENING = frozenset(".!?:\n\"«“„»”('*–—-")
"""Characters behind which any word may have a capital."""


def _ahead(at: Expression) -> bool | None:
    """Whether the words around an expression speak of what will be; None where none of them tells.

    The nearest word before it in its sentence that tells decides, else the first one behind it.
    """
    dating, sets = DATING[at.language], grammar_of(at.language).sets
    low, start, end = at.match.string, *at.match.span()
    first, last = 0, len(low)
    if at.sentences:
        place = bisect_right(at.sentences, start, key=lambda some: some.start) - 1
        first, last = at.sentences[max(0, place)].start, at.sentences[max(0, place)].end
    before = _WORD.findall(low[max(first, start - _FAR) : start])
    if sets["until"].intersection(before[-2:]):
        return True
    for word in (*before[::-1], *_WORD.findall(low[end : min(last, end + _BEHIND)])):
        if word in sets["ahead"] or (len(word) > 4 and word.endswith(dating.future)):
            return True
        if word in sets["back"] or (len(word) > 4 and dating.past and word.endswith(dating.past)):
            return False
    return None


def _way(at: Expression, *groups: str) -> str:
    """`last`, `next`, `this` or nothing, by what stands beside the unit."""
    sets = grammar_of(at.language).sets
    word = next((" ".join(at[group].split()) for group in groups if at[group]), "")
    return next((way for way in ("last", "next", "this") if word in sets[way]), "")


_SHIFTS = {"last": -1, "next": 1, "this": 0}


def _year(at: Expression) -> str:
    """The year that stands with a month or a day, as written or counted from the day of publication."""
    if at["year"] or at.published is None:
        return at["year"]
    way = _way(at, "before", "after")
    return str(at.published.year + _SHIFTS[way]) if way else ""


def _capital(at: Expression, group: str) -> bool:
    """Whether a word has a capital, though it opens no sentence."""
    start = at.match.start(group)
    before = at.text[max(0, start - 3) : start].rstrip(" \t")
    return at.text[start].isupper() and bool(before) and before[-1] not in _OPENING


def _miswritten(at: Expression, group: str) -> bool:
    """Whether a month or a day of the week is written like another word, or a name: `Domingo`, German `mai`."""
    if NUMERALS[at.language].capital_nouns:
        return at.text[at.match.start(group)].islower()
    return _capital(at, group)


def _figures(at: Expression) -> Value | None:
    day, month, year = (int(part) for part in re.split(r"[./-]", at["figures"]))
    return dated(day_of(year, month, day))


def _dated(at: Expression) -> Value | None:
    grammar = grammar_of(at.language)
    name = at["month"] or re.sub(r"\W+$", "", at["short"])
    month, day = grammar.months[name], 1 if at["first"] else int(at["day"])
    if not 1 <= day <= 31:
        return None
    if year := _year(at):
        return dated(day_of(int(year), month, day))
    if at.published is None:
        return f"XXXX-{month:02}-{day:02}", "DATE"
    return nearest_day(at.published, month, day, ahead=bool(_ahead(at)))


def _monthly(at: Expression) -> Value | None:
    grammar = grammar_of(at.language)
    month, year, way = grammar.months[at["month"]], _year(at), _way(at, "which1", "which2")
    if _miswritten(at, "month"):
        return None
    if not (year or way or _after(at, grammar.sets["in_month"])):
        return None
    if year:
        return f"{int(year):04}-{month:02}", "DATE"
    if at.published is None:
        return f"XXXX-{month:02}", "DATE"
    number, now = at.published.year, at.published.month
    ahead = None if way else _ahead(at)
    if way == "last":
        number -= month >= now
    elif way == "next":
        number += month <= now
    elif not way and ahead is None and (month - now) % 12 <= _SOON:
        number += month < now
    elif ahead:
        number += month < now and (now - month) % 12 not in (1, 2)
    elif not way:
        number -= month > now
    return f"{number}-{month:02}", "DATE"


def _after(at: Expression, phrases: frozenset[str]) -> bool:
    """Whether one of the phrases stands directly before an expression."""
    start = at.match.start()
    before = " ".join(at.match.string[max(0, start - 24) : start].split())
    if at.match.string[start - 1 : start] in ("'", "’"):
        before = before.replace("’", "'")
    return any(
        before.endswith(phrase) and (len(before) == len(phrase) or not before[-len(phrase) - 1].isalnum())
        for phrase in phrases
    )


def _weekly(at: Expression) -> Value | None:
    grammar = grammar_of(at.language)
    name, way = at["weekday"], _way(at, "which1", "which2")
    number, part = grammar.weekdays[name], grammar.parts.get(at["part"] or at["part2"], "")
    if _miswritten(at, "weekday"):
        return None
    if at.language == "pt" and f"{name}-feira" in grammar.weekdays and not _alone(at):
        return None  # "na segunda rodada"
    if (
        at.language == "ru"
        and name.startswith("сред")
        and not _after(at, frozenset(("в", "во", "на", "до", "с")))
    ):
        return None  # what surrounds us
    suffix = f"T{part}" if part else ""
    if at["each"]:
        return f"XXXX-WXX-{number}{suffix}", "SET"
    kind: TimeType = "TIME" if part else "DATE"
    if at.published is None:
        return f"XXXX-WXX-{number}{suffix}", kind
    back = (at.published.isoweekday() - number) % 7
    if way == "next" or (way != "last" and _ahead(at)):
        forward = (number - at.published.isoweekday()) % 7 or (7 if way == "next" else 0)
        return shifted(at.published, forward, suffix, kind)
    back = back or (7 if way == "last" else 0)
    return shifted(at.published, -back, suffix, kind)


def _alone(at: Expression) -> bool:
    """Whether no noun stands behind an ordinal that is short for a day of the week, and a preposition before it."""
    behind = at.match.string[at.match.end() :][:12]
    nothing = re.match(r"\s*(?:[^\w\s]|$)", behind) is not None
    word = re.match(r"\s+([^\W\d_]+)", behind)
    functional = word is not None and word[1] in function_words(at.language)
    return (nothing or functional or bool(_way(at, "which1", "which2"))) and (
        bool(_way(at, "which1", "which2"))
        or _after(at, frozenset(("na", "nesta", "desta", "da", "até", "desde")))
    )


def _named(at: Expression) -> Value | None:
    grammar = grammar_of(at.language)
    word = " ".join(at["today"].split())
    if at.match.string[at.match.end() :].startswith(" en día"):
        return None
    shift, part = grammar.days[word], grammar.parts.get(at["part"], "")
    if word in grammar.parts and (
        _after(at, grammar.sets["not_days"]) or NUMERALS[at.language].capital_nouns
    ):
        start = at.match.start("today")
        if at.text[start].isupper() or _after(at, grammar.sets["not_days"]):
            return None  # "por la mañana", "am Morgen"
    if _capital(at, "today"):
        return None  # the name of a paper
    if at.published is None:
        return ("PRESENT_REF" if shift == 0 else "XXXX-XX-XX"), "DATE"
    return shifted(at.published, shift, f"T{part}" if part else "", "TIME" if part else "DATE")


def _parted(at: Expression) -> Value | None:
    word = " ".join(at["parted"].split())
    part, _, back = grammar_of(at.language).this_parts[word].partition("-")
    if at.published is None:
        return f"XXXX-XX-XXT{part}", "TIME"
    return shifted(at.published, -int(back or 0), f"T{part}", "TIME")


def _shifted(at: Expression) -> Value | None:
    unit = grammar_of(at.language).units[at["unit1"] or at["unit2"]]
    way = _way(at, "which1", "which2")
    if unit in ("hour", "minute"):
        return None
    if at.published is None:
        return {"week": "XXXX-WXX", "month": "XXXX-XX", "day": "XXXX-XX-XX"}.get(unit, "XXXX"), "DATE"
    if (at["unit1"] or at["unit2"]) in grammar_of(at.language).sets["plurals"]:
        return None if way == "this" else (("PAST_REF" if way == "last" else "FUTURE_REF"), "DATE")
    if unit == "day" and way != "this":
        return None  # the last day of something
    if unit == "decade" and way == "last":
        return "P10Y", "DURATION"
    return moved(at.published, _SHIFTS[way], unit)


def _weekend(at: Expression) -> Value | None:
    if at.published is None:
        return "XXXX-WXX-WE", "DATE"
    way = _way(at, "which1", "which2")
    back = way == "last" or (not way and at.published.isoweekday() < 6 and not _ahead(at))
    return moved(at.published, -1 if back else int(way == "next"), "weekend")


def _count(at: Expression, word: str) -> float | None:
    """What a number is; None for `several`."""
    word = " ".join(word.split())
    grammar: Grammar = grammar_of(at.language)
    if word[:1].isdecimal():
        return float(word.replace(",", "."))
    if word in grammar.sets["one"]:
        return 1.0
    return grammar.numbers.get(word)


def _distant(at: Expression) -> Value | None:
    which = next(number for number in "123" if at[f"unit{number}"])
    unit = grammar_of(at.language).units[at[f"unit{which}"]]
    count, back = _count(at, at[f"count{which}"]), which != "3"
    behind = at.match.string[at.match.end() :][:12].split()
    if count == 0 or (which == "2" and _ranged(at)):
        return None
    if unit in ("hour", "minute") or (
        which == "3" and grammar_of(at.language).sets["after"].intersection(behind[:1])
    ):
        return length_of(count, unit)  # "через две недели после прививки"
    vaguely: Value = ("PAST_REF" if back else "FUTURE_REF"), "DATE"
    if count is None or at.published is None or count != int(count):
        return vaguely
    return moved(at.published, -int(count) if back else int(count), unit) or vaguely


def _ranged(at: Expression) -> bool:
    """Whether an expression begins with the last number of a range: `3-4 Tage`."""
    start = at.match.start()
    return _RANGE.search(at.match.string, max(0, start - 4), start) is not None


_RANGE = re.compile(r"\d\s?[-–]\s?$")


def _lasting(at: Expression) -> Value | None:
    unit, count = grammar_of(at.language).units[at["unit"]], _count(at, at["count"])
    grammar = grammar_of(at.language)
    start, end = at.match.span()
    if count == 0 or _ranged(at) or at.match.string[start - 1 : start] in (".", ",", ":"):
        return None  # "3-4 Tage", "18.40 uur"
    behind = " ".join(at.match.string[end:][:16].split())
    if (
        unit == "year"
        and behind[:1] in (",", ")", ".")
        and _APPOSED.search(at.match.string, max(0, start - 5), start)
    ):
        return None  # "Lund, de 49 años,"
    if any(re.match(rf"{re.escape(old)}\b", behind) for old in grammar.sets["old"]) or _AGED.search(
        at.match.string, max(0, at.match.start() - 12), at.match.start()
    ):
        return None  # somebody's age
    if " ".join(at["count"].split()) in grammar.sets["one"] or (unit == "hour" and _is_hour(at)):
        return None  # an article; a time of day
    if (at["half"] or at["half2"]) and count is not None:
        count += 0.5
    return length_of(count, unit)


_AGED = re.compile(r"(?:âgée?s? de|aged|alter von|edad de|a los|aos)\s+$")
_APPOSED = re.compile(r"[,(]\s?(?:de |di )?$")


def _is_hour(at: Expression) -> bool:
    """Whether it is an hour of the day: `à 18 heures`, `a las 20 horas`, `om 8 uur`, `в 20 часов`."""
    sets = words_of(at.language).sets
    return _after(at, sets["before_hour"] | sets["at_hour"])


def _quarterly(at: Expression) -> Value | None:
    number, year = grammar_of(at.language).quarters[" ".join(at["quarter"].split())], _year(at)
    if year or at.published is None:
        return f"{year or 'XXXX'}-Q{number}", "DATE"
    now = (at.published.month + 2) // 3
    return f"{at.published.year - (number > now and not _ahead(at))}-Q{number}", "DATE"


def _decades(at: Expression) -> Value | None:
    decade = at["decade"] or at["decade2"]
    if len(decade) == 2 and decade[0] in "01":
        return None
    if value := grammar_of(at.language).numbers.get(decade):
        return f"19{int(value) // 10}", "DATE"
    return (decade[:3] if len(decade) == 4 else f"19{decade[0]}"), "DATE"


def _yearly(at: Expression) -> Value | None:
    start, end = at.match.span()
    if at.text[max(0, start - 1) : start] in tuple("$€£#.,-–/"):
        return None
    behind = re.match(r"\s+([^\W\d_]+|%|€|\$)", at.match.string[end : end + 30])
    if behind is None:
        return at["year"], "DATE"
    word = behind[1]
    if (word,) in measures_of(at.language) and word not in _YEAR_WORDS:
        return None
    tables = words_of(at.language)
    capital = at.text[end + behind.start(1)].isupper()
    counts = counts_noun(int(at["year"]), word, at.language, capital=capital)
    if word in tables.multipliers or (counts and not _after(at, tables.sets["in_year"])):
        return None
    return at["year"], "DATE"


_YEAR_WORDS = frozenset("год года году годы годов годах годам".split())

READERS = {
    "figures": _figures, "dated": _dated, "monthly": _monthly, "weekly": _weekly, "named": _named, "parted": _parted,
    "shifted": _shifted, "weekend": _weekend, "distant": _distant, "lasting": _lasting,
    "quarterly_foreign": _quarterly, "decades": _decades, "yearly": _yearly,
}  # fmt: skip
"""Form of expression -> what reads its value."""
