"""Numbers that count nothing: years, days of a month, hours, scores, places in a row, parts of names."""

import re

from ...language.calendar import BETWEEN_DAYS, MONTH_ABBREVIATIONS, MONTHS_OF, WEEKDAYS_OF
from ...language.words import function_words
from ...language.years import YEARS, counts_noun
from .bounds import bound_at
from .counted import adjective_at, measure_at, unit_at
from .figures import figure_at, multiplies, number_at
from .line import Line, Number

_DAYS = frozenset(str(day) for day in range(1, 32))
_MOST_BETWEEN = 8


def is_score(line: Line, first: Number) -> bool:
    """Whether two numbers joined by a hyphen are no range: nothing that they count stands behind them."""
    second = number_at(line, first.end + 1)
    if second is None or not line.words[first.end + 1][:1].isdecimal() or second.value <= first.value:
        return True
    return second.scale == 1 and not second.unit and not unit_at(line, second.end, scaled=False)[0]


def is_ordinary(line: Line, index: int) -> bool:
    """Whether a number word without a unit may be another word: French `neuf`, Italian `sei`."""
    return line.word(index) in function_words(line.language) or line.has("ambiguous", index)


def names_something(line: Line, index: int, end: int) -> bool:
    """Whether a number is a year, a day of a month, an hour, a score, an ordinal or part of a name."""
    word, before, behind = line.words[index], line.word(index - 1), line.word(end)
    if not word[:1].isdecimal():
        if line.has("of_years", index - 1):
            return True  # "jaren negentig"
        hour = line.has("at_hour", index - 1) and unit_at(line, end, scaled=False)[0] in ("", "hour")
        return hour or (line.has("per", index - 1) and word[:1].isalpha())  # "por ciento"
    weekdays = WEEKDAYS_OF[line.language]
    if ":" in word or line.has("naming", index - 1) or before in weekdays:
        return True
    if before in ("(", "-") and line.word(index - 2) in weekdays:
        return True
    if line.glued(end) and behind in ("-", "/", "–", "'", "’") and line.glued(end + 1):
        range_of = behind in "-–" and line.word(end + 1)[:1].isdecimal()
        if range_of:
            return is_score(line, Number(figure_at(line, index, word)[0] or 0.0, "", end))
        return not adjective_at(line, end + 1)  # "2016-м"
    if before in ("'", "’") and line.has("of_years", index - 2):
        return True  # "anni '90"
    if line.glued(index) and before in ("-", "/", "–", "#") and index > 1 and line.glued(index - 1):
        return True
    if line.glued(end) and behind[:1].isalpha() and not (measure_at(line, end)[0] or multiplies(line, end)):
        return True  # "1er", "18h30", "80er"
    if len(word) == 4 and word.isdecimal() and int(word) in YEARS and end == index + 1:
        return _is_year(line, index)
    if word in _DAYS and _is_day(line, end):
        return True
    if line.has("of_years", index - 1) and re.fullmatch(r"[2-9]0|19\d0|20\d0", word):
        return True
    return _is_hour(line, index, end) or _is_ordinal(line, end)


def _is_year(line: Line, index: int) -> bool:
    """Whether four digits are a year: but for those that count something by a unit or behind a bound."""
    unit, _ = measure_at(line, index + 1)
    measured = unit not in ("", "year") or (unit == "year" and not line.numerals.cased)  # "2014 года"
    if line.word(index - 1) in MONTHS_OF[line.language] or (unit == "year" and not measured):
        return True
    articled = line.has("articles", index - 1) and line.has("in_year", index - 2)
    if measured or articled or line.has("in_year", index - 1):
        return not measured
    if bound_at(line, index)[0] < index or multiplies(line, index + 1):
        return False
    behind = line.word(index + 1)
    capital = bool(behind) and line.text[line.starts[index + 1]].isupper()
    return not counts_noun(int(line.words[index]), behind, line.language, capital=capital)


def _is_day(line: Line, end: int) -> bool:
    """Whether a month stands behind a number, past other days of the same month."""
    for at in range(end, min(end + _MOST_BETWEEN, len(line.words))):
        word = line.words[at]
        if word in MONTHS_OF[line.language]:
            return True
        if word in MONTH_ABBREVIATIONS[line.language]:
            return line.word(at + 1) == "." or len(line.word(at + 1)) == 4  # "20 mar 2025"
        if not (word in BETWEEN_DAYS or word in _DAYS):
            return False
    return False


def _is_hour(line: Line, index: int, end: int) -> bool:
    """Whether a number is an hour of the day: `20 Uhr`, `a las 8`, `om 20 uur`, `в 20 часов`, `verso le 20`."""
    if line.has("hour_sign", index - 1) and line.word(index - 2)[:1].isdecimal():
        return True  # "10 h 30"
    if not _HOUR.fullmatch(line.words[index]):
        return False
    if line.has("hour_sign", end):
        return True
    if line.has("clock", end) and (line.has("before_hour", index - 1) or len(line.words[index]) > 2):
        return True  # "20.00 uur"
    articled = line.has("hour_articles", index - 1) and line.has("around_hour", index - 2)
    return (articled or line.has("at_hour", index - 1)) and unit_at(line, end, scaled=False)[0] in (
        "",
        "hour",
    )


_HOUR = re.compile(r"[012]?\d(?:[.,][0-5]\d)?")


def _is_ordinal(line: Line, end: int) -> bool:
    """Whether a full stop or a sign behind a number puts it in a row: `der 3. Bezirk`, `3º`, `3.º`."""
    if not line.glued(end):
        return False
    at = end + (line.words[end] == "." and line.glued(end + 1))
    if line.word(at) in ("º", "ª", "°"):
        return line.word(at + 1) not in ("c", "f")
    return line.words[end] == "." and line.has("before_ordinal", end - 2)
