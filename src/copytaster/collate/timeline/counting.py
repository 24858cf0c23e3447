"""The value of a time expression that its reader left open, counted from the day of an account that states none."""

import re
from datetime import date, timedelta

from .anchors import Anchor

_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])(T[\w:]+)?")
_DAY = re.compile(r"XXXX-(\d\d)-(\d\d)")
_MONTH = re.compile(r"XXXX-(\d\d)")
_STEPS = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
"""Word -> days from the day on which it is said."""


def counted(value: str, written: str, anchor: Anchor, *, ahead: bool) -> str | None:
    """The date that an open value such as `XXXX-WXX-3` means near an anchor; None where it stays open.

    `ahead`: the clause looks ahead. From a day borrowed of other accounts no `yesterday` and no `last Monday` is
    counted: it may be a day or two off.
    """
    words = written.lower().split()
    step = next((_STEPS[word] for word in words if word in _STEPS), None)
    day = anchor.day
    if match := _WEEKDAY.fullmatch(value):
        if step:
            return None
        return (
            _nearest_weekday(int(match[1]), day)
            if anchor.about and not ahead
            else _weekday(int(match[1]), day, ahead, sure=anchor.own)
        )
    if match := _DAY.fullmatch(value):
        return _nearest(day, int(match[1]), int(match[2]), ahead)
    if match := _MONTH.fullmatch(value):
        number = int(match[1])
        year = day.year - (number > day.month and not ahead) + (number < day.month and ahead)
        if step == -1 and number == day.month:
            year -= 1
        return f"{year}-{number:02}"
    if words and words[-1] in DAYS and anchor.own:
        return (day + timedelta(days=DAYS[words[-1]])).isoformat()
    return None if step is None else _period(words[-1], step, day)


def _weekday(number: int, anchor: date, ahead: bool, *, sure: bool) -> str:
    """The nearest such day: not after the anchor, or not before it where the clause looks ahead.

    An account without a day of its own may be a day or two younger or older than the others, whose day that is.
    """
    first = (0 if sure else -2) if ahead else (-6 if sure else -5)
    distance = (number - anchor.isoweekday() - first) % 7 + first
    return (anchor + timedelta(days=distance)).isoformat()


def _nearest_weekday(number: int, anchor: date) -> str:
    """The nearest such day, before the anchor or after."""
    distance = (number - anchor.isoweekday()) % 7
    return (anchor + timedelta(days=distance if distance <= 3 else distance - 7)).isoformat()


def _nearest(anchor: date, month: int, day: int, ahead: bool) -> str | None:
    """The day of that name nearest to the anchor; of the two that are less than five months off, as the text looks."""
    options = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        try:
            options.append(date(year, month, day))
        except ValueError:
            continue
    fitting = [
        option for option in options if (option >= anchor) == ahead or abs((option - anchor).days) < 150
    ]
    best = min(fitting or options, key=lambda option: abs((option - anchor).days), default=None)
    return None if best is None else best.isoformat()


def _period(unit: str, step: int, anchor: date) -> str | None:
    if unit in ("week", "weekend"):
        year, week, _ = (anchor + timedelta(weeks=step)).isocalendar()
        return f"{year}-W{week:02}"
    if unit == "month":
        months = anchor.year * 12 + anchor.month - 1 + step
        return f"{months // 12}-{months % 12 + 1:02}"
    return str(anchor.year + step) if unit == "year" else None
