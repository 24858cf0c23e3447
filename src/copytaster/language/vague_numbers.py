"""English words for numbers that nobody counted: `dozens of sheep`, `tens of thousands`, `a monthslong search`."""

import re

from .units import CURRENCIES
from .words import stem

_LEAST = {
    "dozens": (24.0, 199.0), "scores": (40.0, 399.0), "hundreds": (200.0, 999.0), "thousands": (2e3, 99_999.0),
    "tens of thousands": (2e4, 199_999.0), "hundreds of thousands": (2e5, 999_999.0), "millions": (2e6, 9.9e8),
    "tens of millions": (2e7, 1.99e8), "hundreds of millions": (2e8, 9.9e8), "billions": (2e9, 9.9e11),
}  # fmt: skip
"""Words -> the lowest and the highest number that one calls so; of `hundreds` and `thousands` one is not the other."""

_LONG = {
    "hours": (2.0, 24.0),
    "days": (2.0, 14.0),
    "weeks": (2.0, 9.0),
    "months": (2.0, 18.0),
    "years": (2.0, 10.0),
}
"""A stretch of time that is called `hourslong`, in its unit."""

_COUNTED = re.compile(
    rf"\b({'|'.join(sorted(_LEAST, key=len, reverse=True))}) of (?!thousands|millions)"
    r"((?:[a-z-]{2,20} ){0,2}?)([a-z]{2,20}s|people|men|women|children|police)\b",
    re.IGNORECASE,
)
_STRETCH = re.compile(r"\b(hours|days|weeks|months|years)-?long ([a-z]+)", re.IGNORECASE)


def vague_numbers(text: str) -> list[tuple[int, int, str, tuple[float, float]]]:
    """Start, end, unit or stem of what is counted, and the range of each such number, in order; linear in the text."""
    found = []
    for match in _COUNTED.finditer(text):
        noun = match.group(3).lower()
        unit = CURRENCIES.get(noun) or ("people" if noun == "people" else stem(noun))
        found.append((match.start(), match.end(), unit, _LEAST[match.group(1).lower()]))
    for match in _STRETCH.finditer(text):
        word = match.group(1).lower()
        found.append((match.start(), match.end(1), word.removesuffix("s"), _LONG[word]))
    return sorted(found)
