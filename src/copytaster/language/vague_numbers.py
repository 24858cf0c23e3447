"""English words for numbers that nobody counted (`dozens of sheep`, `a handful of`, `for weeks`), and ordinals."""

import re

from .units import CURRENCIES
from .words import stem

_LEAST = {
    "dozens": (24.0, 199.0), "scores": (40.0, 399.0), "hundreds": (200.0, 999.0), "thousands": (2e3, 99_999.0),
    "tens of thousands": (2e4, 199_999.0), "hundreds of thousands": (2e5, 999_999.0), "millions": (2e6, 9.9e8),
    "tens of millions": (2e7, 1.99e8), "hundreds of millions": (2e8, 9.9e8), "billions": (2e9, 9.9e11),
}  # fmt: skip
"""Words -> the lowest and the highest number that one calls so; of `hundreds` and `thousands` one is not the other."""

_COUNTED = re.compile(
    rf"\b({'|'.join(sorted(_LEAST, key=len, reverse=True))}) of (?!thousands|millions)"
    r"((?:[a-z-]{2,20} ){0,2}?)([a-z]{2,20}s|people|men|women|children|police)\b",
    re.IGNORECASE,
)
_STRETCH = re.compile(r"\b(hours|days|weeks|months|years)-?long ([a-z]+)", re.IGNORECASE)
_FEW: dict[str, tuple[float, float]] = {
    "couple": (2, 3), "pair": (2, 2), "handful": (3, 8), "few": (3, 8), "several": (3, 12), "dozen": (10, 14),
    "two dozen": (18, 30), "three dozen": (30, 42), "four dozen": (42, 54), "dozens": (24, 199), "scores": (40, 399),
    "some": (3, 40), "various": (3, 40), "multiple": (2, 40), "number": (3, 60), "series": (3, 40), "group": (3, 60),
    "lot": (10, 400), "many": (10, 400), "numerous": (10, 400), "countless": (40, 4000), "most": (20, 400),
    "majority": (20, 400),
}  # fmt: skip
"""Word -> the lowest and the highest number that one calls so, roughly."""
_SOME = re.compile(
    r"\b(?:(?:a|the) (?:small |large |growing |vast )?"
    r"(handful|couple|pair|few|dozen|(?<!the )number|series|group|lot|majority) of"
    r"|(?:nearly |about |almost |some |more than |over )?((?:two|three|four) dozen)|an? (dozen|few)"
    r"|(dozens|scores) of|(majority) of|(several|some|(?<!how )(?<!as )(?<!so )(?<!too )(?<!that )many"
    r"|multiple|numerous|various|countless|most|few))"
    r"(?= (?:[\w’'.-]{1,20} ){0,4}?[a-z]{2,20}s\b| (?:\w{1,20} ){0,2}(?:people|men|women|police)\b)",
    re.IGNORECASE,
)
_STRETCHES = {
    "moments": (0.5, 4.0, "minute"), "seconds": (0.1, 1.0, "minute"), "minutes": (2.0, 50.0, "minute"),
    "hours": (2.0, 24.0, "hour"), "days": (2.0, 14.0, "day"), "weeks": (2.0, 9.0, "week"),
    "months": (2.0, 18.0, "month"), "years": (2.0, 10.0, "year"),
    "day": (0.5, 1.0, "day"), "week": (0.5, 1.0, "week"), "month": (0.5, 1.0, "month"), "year": (0.5, 1.0, "year"),
}  # fmt: skip
"""Word -> the least and the most of a unit that one calls so."""
_UNITS = "moments|seconds|minutes|hours|days|weeks|months|years"
_LASTING = re.compile(
    rf"\b(?:(?:for|in|over|during|within|after) (?:the )?(?:(?:last|past|recent|coming|next) )?({_UNITS})"
    rf"|({_UNITS}) (?:later|earlier|after|before|ago)|all (day|week|month|year))\b",
    re.IGNORECASE,
)
ORDER = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
"""The words that rank, from the first on."""
_RANKED = re.compile(
    rf"\b({'|'.join(ORDER)}|\d{{1,3}}(?:st|nd|rd|th))"
    r"(?!-|(?<=\d(?:st|nd|rd|th)) [A-Z]"
    r"| (?:of|time|lady|half|quarter|century|amendment|place|grade|floor|round|degree|anniversary|class)\b)"
    r"(?= (?:[\w’'-]{2,20} ){0,2}[A-Za-z]{3,20}\b)"
)


def vague_numbers(text: str) -> list[tuple[int, int, str, tuple[float, float]]]:
    """Start, end, unit or stem of what is counted, and the range of each such number, in order; linear in the text."""
    found = []
    for match in _COUNTED.finditer(text):
        noun = match.group(3).lower()
        unit = CURRENCIES.get(noun) or ("people" if noun == "people" else stem(noun))
        found.append((match.start(), match.end(), unit, _LEAST[match.group(1).lower()]))
    for match in _STRETCH.finditer(text):
        low, high, unit = _STRETCHES[match.group(1).lower()]
        found.append((match.start(), match.end(1), unit, (low, high)))
    return sorted(found)


def uncounted(text: str) -> list[tuple[int, int, str, tuple[float, float]]]:
    """Start, end, unit (empty but for stretches of time) and range of what nobody counted, in order."""
    found = []
    for match in _SOME.finditer(text):
        word = next(group for group in match.groups() if group).lower()
        found.append((*match.span(), "", _FEW[word]))
    for match in _LASTING.finditer(text):
        low, high, unit = _STRETCHES[next(group for group in match.groups() if group).lower()]
        found.append((*match.span(), unit, (low, high)))
    return sorted(found)


def ranks(text: str) -> list[tuple[int, int, int]]:
    """Start, end and rank of each ordinal before what is put in a row: `the second senator`."""
    found = []
    for match in _RANKED.finditer(text):
        word = match.group(1)
        found.append((*match.span(), ORDER.index(word) + 1 if word in ORDER else int(word[:-2])))
    return found
