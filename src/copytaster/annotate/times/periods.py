"""Quarters, lengths of time, repeated times, and what is told by its distance from the day of publication."""

import re

from ...language.units import NUMBERS
from .expression import Expression, Value, count_of, length_of, moved, quarter_of
from .patterns import ORDINALS


def _quarterly(at: Expression) -> Value | None:
    number = ORDINALS[at["q6"]] % 4 + 1
    relation = at["of6"] or at["of7"] or ("last" if at["ago6"] else "")
    if written := at["y6"] or at["y7"]:
        return f"{written}-Q{number}", "DATE"
    if at.published is None:
        return f"XXXX-Q{number}", "DATE"
    year, now = at.published.year, (at.published.month + 2) // 3
    if relation:
        return f"{year + {'last': -1, 'next': 1}.get(relation, 0)}-Q{number}", "DATE"
    if number > now and not at.ahead:
        year -= 1
    elif number < now and at.ahead and number == 1:
        year += 1
    return f"{year}-Q{number}", "DATE"


def _period(at: Expression) -> Value | None:
    era, year = at["era"], at["y8"]
    if at["vague"] and not era:
        return None
    if era == "current" or at.published is None:
        return quarter_of(at.published, 0) if at.published else None
    known = at.quarter or quarter_of(at.published, -1)[0]
    if year:
        return (f"{year}{known[4:]}" if at.quarter or not at["vague"] else year), "DATE"
    if era.startswith("year"):
        return f"{int(known[:4]) - 1}{known[4:]}", "DATE"
    return known, "DATE"


def _before(at: Expression) -> Value | None:
    if at.quarter:
        return f"{int(at.quarter[:4]) - 1}{at.quarter[4:]}", "DATE"
    return (str(at.published.year - 1), "DATE") if at.published else ("PAST_REF", "DATE")


def _stretch(at: Expression) -> Value | None:
    count = count_of(at["n5"]) if " to " not in at["n5"] and " or " not in at["n5"] else None
    return length_of(count, at["u5"])


def _ago(at: Expression) -> Value | None:
    count, unit, direction = count_of(at["n3"]), at["u3"], at["dir"]
    back = -1 if direction in ("ago", "earlier") else 1
    if count == 1 and unit == "year" and back < 0 and at.quarter and at["n3"] == "a":
        return f"{int(at.quarter[:4]) - 1}{at.quarter[4:]}", "DATE"  # of results: against a year ago
    if direction in ("earlier", "later"):
        if at.published is not None and count == 1 and unit == "year" and back < 0:
            return str(at.published.year - 1), "DATE"
        return length_of(count, unit)
    if count is None or at.published is None or count != int(count):
        return ("PAST_REF" if back < 0 else "FUTURE_REF"), "DATE"
    return moved(at.published, back * int(count), unit) or (
        ("PAST_REF" if back < 0 else "FUTURE_REF"),
        "DATE",
    )


def _set(at: Expression) -> Value | None:
    length = length_of(1, at["u6"])
    return (length[0], "SET") if length else None


_FRIDAY = 5


def _relative(at: Expression) -> Value | None:
    unit, relation = at["u2"], at["rel2"].split()
    shift = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(
        relation[-1] if relation else "", 0
    )
    if relation == ["previous"]:
        return None  # counted from what was told before
    if at.published is None:
        return {"week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX"}.get(unit, "XXXX"), "DATE"
    if (
        unit == "weekend"
        and relation[-1:] == ["this"]
        and at.direction is False
        and at.published.isoweekday() < _FRIDAY
    ):
        shift = -1  # "happened this weekend", written on a Monday
    if relation == ["past"] and unit == "decade":
        return "P10Y", "DURATION"
    return moved(at.published, shift, unit)


def _whole(at: Expression) -> Value | None:
    unit = at["u7"] or "weekend"
    if at["whole"] == "the year":
        return "P1Y", "DURATION"  # the year ended in March
    if at.published is None:
        return None
    if at["close"] or at["full"]:
        return f"{at.published.year}" + ("-12" if at["close"] else ""), "DATE"
    if unit != "weekend":
        return moved(at.published, 0, unit)
    before = at.published.isoweekday() < 6 and "this" not in at["whole"] and not at.ahead
    return moved(at.published, -1 if before else 0, unit)


def _duration(at: Expression) -> Value | None:
    word, unit, before = at["n4"], at["u4"], at.before()[-1:]
    count = count_of(word)
    if word in ("a", "an") and not at["duration"].endswith("a half"):
        lasts = (before and before[0] in _BEFORE_A_UNIT) or re.match(
            r" (?:after|before|to)\b", at.text[at.match.end() :][:8]
        )
        if unit in ("second", "quarter", "minute") or not lasts:
            return None  # "a second group", "four flights a week", "$10 a year"
        if at.match.end() < len(at.text) and at.text[at.match.end()] == "-":
            return None
    if unit == "quarter" and (
        count is None or "-" in at["duration"] or at.match.string.startswith(" of", at.match.end())
    ):
        return None  # three-quarters of the food
    if unit == "second" and word in NUMBERS and "-" in at["duration"]:
        return None
    extra = 0.5 if at["duration"].endswith("a half") else 0
    if at["n6"] and count is not None:
        return _mixed((count, unit), (count_of(at["n6"]), at["u9"]))
    if count is not None and extra and unit == "minute":
        return f"PT{count:g}M30S", "DURATION"
    return length_of(count if count is None else count + extra, unit)


_BEFORE_A_UNIT = frozenset(
    """
    for in over within about nearly almost than of after take takes took taking every lasts lasted last spent spend
    spends once barely half is was be only just around roughly approximately under least most another
    """.split()
)
"""Words after which `a week` is a length of time, and not a rate: four flights a week."""


def _bare(at: Expression) -> Value | None:
    return (
        length_of(None, at["u10"]) if at.before()[-1:] in (["for"], ["within"], ["after"], ["over"]) else None
    )


def _mixed(one: tuple[float, str], other: tuple[float | None, str]) -> Value | None:
    lengths = [length_of(*one), length_of(*other)]
    if lengths[0] is None or lengths[1] is None:
        return None
    first, second = lengths[0][0], lengths[1][0].removeprefix("P")
    return first + (second.removeprefix("T") if "T" in first else second), "DURATION"


def _vaguely(at: Expression) -> Value | None:
    if at["vague2"]:
        return ("FUTURE_REF" if at["vague2"] == "coming" else "PAST_REF"), "DATE"
    if at["future"]:
        return "FUTURE_REF", "DATE"
    if at["history"]:
        return ("PAST_REF", "DATE") if at.before()[-1:] in (["in"], ["of"], ["from"]) else None
    word = at["now"]
    if word == "soon" and (
        at.before()[-1:] == ["as"] or at.match.string.startswith(" after", at.match.end())
    ):
        return None
    return {"recently": "PAST_REF", "soon": "FUTURE_REF"}.get(word, "PRESENT_REF"), "DATE"


READERS = {
    "quarterly": _quarterly, "period": _period, "before": _before, "stretch": _stretch, "ago": _ago, "set": _set,
    "relative": _relative, "whole": _whole, "duration": _duration, "bare": _bare, "vaguely": _vaguely,
}  # fmt: skip
"""Form of expression -> what reads its value."""
