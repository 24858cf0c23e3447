"""English words by which a number is the most, the least or one end of a range: beside it, or a few words off."""

import re

_ARTICLE = r"(?:(?:an?|the|about|some|roughly|approximately) )?"
_MOST_BEFORE = re.compile(
    r"(?:\b(?:as (?:much|many|long|far|high|late|old) as|up ?to|at (?:the )?most|no (?:longer|later|higher|older) than"
    r"|(?:not|never) (?:to )?exceed(?:ing)?|(?:maximum|max|cap|ceiling|limit)(?: \w+){0,3}? of|maximum"
    r"|(?:limit|cap)(?:s|ed|ped|ting|ping)? (?:\w+ ){0,4}(?:to|at)|below)) "
    rf"{_ARTICLE}$"
)
_LEAST_BEFORE = re.compile(
    r"(?:\b(?:at (?:the )?least|minimum(?: \w+){0,3}? (?:of|to|at)|minimum|as (?:few|little) as|upwards? of"
    r"|no (?:fewer|less|lower|shorter) than|starting at|exceed(?:s|ed|ing)?|top(?:s|ped|ping)|more than|above)) "
    rf"{_ARTICLE}$"
)
_MOST_BEHIND = re.compile(
    r"[- ](?:[\w’'-]+ ){0,2}?(?:at (?:the )?most|or (?:less|fewer|under|below|younger|sooner)|maximum|max|limit|cap"
    r"|ceiling|threshold)\b"
)
_LEAST_BEHIND = re.compile(
    r"\+|[- ](?:[\w’'-]+ ){0,2}?(?:at (?:the )?least|or (?:more|greater|above|over|older|longer|higher)|minimum|plus)\b"
)
_RANGE = re.compile(
    r"(?:\bbetween (?:about |around |roughly |approximately |some )?[$€£]?(\d[\d,.]*)(?: ?[\w%]+)? and"
    r"|(?<![\w$€£.,])[$€£]?(\d[\d,.]*)-? to) (?:about |around |roughly |approximately |some )?$"
)
_REACH = 60  # characters before a number that are looked at


def limit_of(text: str, start: int, end: int) -> str:
    """Whether the words around a number let it be the `most` or the `least`; empty where they do not."""
    before = text[max(0, start - _REACH) : start].lower().replace("\n", " ")
    behind = text[end : end + _REACH].lower()
    if _MOST_BEFORE.search(before) or _MOST_BEHIND.match(behind):
        return "most"
    return "least" if _LEAST_BEFORE.search(before) or _LEAST_BEHIND.match(behind) else ""


def range_before(text: str, start: int) -> tuple[int, float] | None:
    """Where the range begins that ends with a number, and its lower end: `between about 300 and`, `40- to`."""
    low = max(0, start - _REACH)
    found = _RANGE.search(text[low:start].replace("\n", " "))
    if found is None:
        return None
    group = 1 if found.group(1) else 2
    digits = found.group(group).replace(",", "").rstrip(".")
    if digits.count(".") > 1:
        return None
    return low + found.start(group), float(digits)
