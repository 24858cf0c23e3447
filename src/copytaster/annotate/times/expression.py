"""What the readers of time expressions share: the expression, and arithmetic with numbers, lengths and days."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from ...language.calendar import TIME_UNITS
from ...language.units import NUMBERS
from ...model import Sentence, TimeType
from .direction import looks_ahead

Value = tuple[str, TimeType]


class Expression(msgspec.Struct, frozen=True, gc=False):
    """A match, with what decides on its value."""

    match: re.Match[str]
    """In the text in small letters."""
    text: str
    """As written; offsets are the same."""
    sentences: Sequence[Sentence]
    published: date | None
    quarter: str
    """The quarter that the text spoke of last, as `2024-Q3`, or empty."""
    language: str = "en"

    @property
    def ahead(self) -> bool:
        """Whether the clause speaks of what will be."""
        return bool(self.direction)

    @property
    def direction(self) -> bool | None:
        """Whether the clause speaks of what will be or of what was; None where its words do not tell."""
        return looks_ahead(self.match.string, self.sentences, self.match.start(), self.match.end())

    def before(self) -> list[str]:
        """The words just before, in small letters."""
        start = self.match.start()
        return self.match.string[max(0, start - 24) : start].split()

    def __getitem__(self, group: str) -> str:
        """What a group of the pattern matched; empty where it did not."""
        return self.match[group] or ""


def shifted(published: date, days: int, suffix: str, kind: TimeType) -> Value | None:
    """The day so many days away; None where the calendar ends."""
    try:
        return (published + timedelta(days=days)).isoformat() + suffix, kind
    except OverflowError:
        return None


def moved(published: date, shift: int, unit: str) -> Value | None:
    """The day, week, month, quarter, year, decade or century so many of them away."""
    try:
        if unit == "day":
            return (published + timedelta(days=shift)).isoformat(), "DATE"
        if unit in ("week", "weekend"):
            year, week, _ = (published + timedelta(weeks=shift)).isocalendar()
            return f"{year}-W{week:02}" + ("-WE" if unit == "weekend" else ""), "DATE"
        if unit == "month":
            months = published.year * 12 + published.month - 1 + shift
            return (f"{months // 12:04}-{months % 12 + 1:02}", "DATE") if months > 11 else None
        if unit == "quarter":
            return quarter_of(published, shift)
    except OverflowError:
        return None
    width = {"year": 1, "decade": 10}.get(unit, 100 if unit.startswith("centur") else 0)
    year = published.year + shift * width
    if not width or not 0 < year < 10_000:
        return None
    return f"{year:04}"[: {1: 4, 10: 3, 100: 2}[width]], "DATE"


def quarter_of(published: date, shift: int) -> Value:
    """The quarter so many quarters away."""
    quarters = published.year * 4 + (published.month - 1) // 3 + shift
    return f"{quarters // 4}-Q{quarters % 4 + 1}", "DATE"


def length_of(count: float | None, unit: str) -> Value | None:
    """A length of time; of an unknown number of units with an X."""
    sign = "C" if unit.startswith("centur") else TIME_UNITS[unit]
    if sign == "E":
        sign, count = "Y", None if count is None else count * 10
    elif sign == "C":
        sign, count = "Y", None if count is None else count * 100
    elif sign == "Q" and count is not None:
        sign, count = "M", count * 3
    if sign == "Y" and count is not None and count % 1 == 0.5 and count > 1:
        return f"P{int(count)}Y6M", "DURATION"
    shown = "X" if count is None else f"{count:g}"
    if count is not None and count >= 1_000_000:
        shown = str(int(count))
    return (f"P{shown}{sign}" if len(sign) == 1 else f"PT{shown}{sign[1]}"), "DURATION"


def count_of(words: str) -> float | None:
    """The number that words say; None for `several` and their like."""
    total = 0.0
    for word in re.split(r"[\s-]+", words.replace(",", "")):
        if word == "1/2" or word == "half":
            total += 0.5
        elif word[:1].isdigit():
            total += float(word.rstrip("½")) + (0.5 if word[-1] == "½" else 0)
        elif word in NUMBERS:
            total += NUMBERS[word]
        elif word in ("hundred", "thousand"):
            total = (total or 1) * (100 if word == "hundred" else 1000)
        elif word in ("couple", "dozen"):
            total = {"couple": 2.0, "dozen": 12.0}[word]
        elif word in ("several", "few", "many"):
            return None
    return total if total or re.search(r"\d|zero", words) else 1.0


def year_in(words: str) -> str:
    """The year in figures; empty for none."""
    if not words or words.isdigit():
        return words
    words = words.removeprefix("the year").strip()
    if words.isdigit():
        return words
    if words == "two thousand":
        return "2000"
    century, _, rest = words.replace("-", " ").partition(" ")
    rest = rest.removeprefix("oh ").removeprefix("hundred").strip()
    return f"{int(NUMBERS[century]) * 100 + int(count_of(rest) or 0 if rest else 0):04}"
