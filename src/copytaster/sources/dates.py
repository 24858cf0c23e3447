"""Dates of publication as sources write them -> ISO 8601."""

import re
from datetime import UTC, date, datetime

from ..language.calendar import MONTHS

_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:\.|º|er)?\s+(?:de\s+)?([^\W\d_]{3,10})\.?,?\s+(?:del?\s+)?(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_ISO = re.compile(
    r"(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.(\d{1,6})\d*)?\s*(Z|[+-]\d{2}:?\d{2})?)?"
    r"(?!\d)"
)
_CTIME = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2})(?: [A-Z]{1,5})? (\d{4})")
"""As programs print a moment, `Sun May 12 18:30:00 CEST 2024`; the name of a zone says too little to be used."""
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_EPOCH = re.compile(r"(\d{10})(?:\d{3})?(?:\.\d{1,9})?")
"""Seconds or milliseconds since 1970, as programs store them: from 2001 on."""
_LONGEST = 200  # characters beyond which nothing is a date


def iso_date(value: object) -> str | None:
    """A date or a moment as ISO 8601, as precise as given; None for what is no date, or not surely which."""
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST:
        return None
    value = value.strip()
    try:
        if match := _EPOCH.fullmatch(value):
            return datetime.fromtimestamp(int(match.group(1)), UTC).isoformat()
        if match := _ISO.match(value):
            return _iso(match)
        if match := _CTIME.match(value):
            month, day, time, year = match.groups()
            number = MONTHS.get(month.lower())
            return (
                datetime.fromisoformat(f"{year}-{number:02}-{int(day):02}T{time}").isoformat()
                if number
                else None
            )
        if match := _DOTTED.match(value):
            return date(int(match.group(3)), int(match.group(2)), int(match.group(1))).isoformat()
        if re.match(r"^[A-Z][a-z]{2}, \d", value):
            from email.utils import parsedate_to_datetime  # 15 ms that few documents need

            return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, OverflowError):
        return None
    found = written_date(value)
    return found[0] if found else None


def _iso(match: re.Match[str]) -> str:
    """Raises ValueError for a day or an hour that does not exist."""
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    if hour is None:
        return date(int(year), int(month), int(day)).isoformat()
    moment = f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}.{fraction or '0'}"
    return datetime.fromisoformat(f"{moment}{zone or ''}").isoformat()


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
