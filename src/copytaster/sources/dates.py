"""Dates of publication as sources write them -> ISO 8601."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from ..language.calendar import MONTHS

_DAY_FIRST = re.compile(r"\b(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_ISO = re.compile(r"^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*(Z|[+-]\d{2}:?\d{2})?)?")


def iso_date(value: object) -> str | None:
    """A date or a moment as ISO 8601, as precise as given; None for what is no date, or not surely which."""
    if not isinstance(value, str) or not value.strip():
        return None
    value = value.strip()
    try:
        if match := _ISO.match(value):
            day, time, zone = match.groups()
            if not time:
                return date.fromisoformat(day).isoformat()
            return datetime.fromisoformat(f"{day}T{time}{zone or ''}").isoformat()
        if re.match(r"^[A-Z][a-z]{2}, \d", value):
            return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError):
        return None
    found = written_date(value)
    return found[0] if found else None


def written_date(text: str) -> tuple[str, int, int] | None:
    """The first date written out with its year, as ISO 8601 with its place in the text."""
    found = []
    for pattern, order in ((_DAY_FIRST, (2, 1, 0)), (_MONTH_FIRST, (2, 0, 1))):
        for match in pattern.finditer(text):
            year, month, day = (match.groups()[place] for place in order)
            number = MONTHS.get(month.lower())
            if number is None:
                continue
            try:
                found.append((match.start(), match.end(), date(int(year), number, int(day)).isoformat()))
            except ValueError:
                continue
            break
    if not found:
        return None
    start, end, value = min(found)
    return value, start, end
