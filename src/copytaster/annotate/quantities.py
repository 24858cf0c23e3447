"""Numbers with their units and the bounds that their words allow."""

import math
import re
from collections.abc import Sequence

from ..language.calendar import MONTHS_OF
from ..language.numerals import NUMERALS
from ..language.units import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    BELOW,
    CURRENCIES,
    MULTIPLIERS,
    NUMBERS,
    UNITS,
    multipliers_of,
)
from ..language.words import stem
from ..language.years import YEARS
from ..model import Quantity, Token
from .foreign_quantities import find_foreign_quantities
from .tokens import Written

_FIGURE = re.compile(r"^([$€£¥₽₴₹]|\$(?:us|a|nz)|(?:us|r)\$|)(\d[\d.,]*)(%?)$")
_JOINED = re.compile(r"^(\d+|[a-z]+)-([a-z]+)(?:-[a-z]+)?$")
_SCALED = re.compile(
    r"^([$€£¥₽₴₹]|\$(?:us|a|nz)|(?:us|r)\$|)(\d+(?:[.,]\d+)?)(k|m|mn|bn|b|tn|km|kg|mw|gw|ft)$"
)
_ROUGHLY = 0.1  # share by which "about" may be off
_LONGEST_YEAR = 9
"""Digits; what has more is no year, and there are rows of digits too long to be read as a number."""
_DECIMAL_COMMA = frozenset("uk pl cs da sv no fi".split())
_HYPHENS = frozenset("-‐‑–")
_NAMING = frozenset(
    "article section chapter route boeing flight number no page rule group resolution covid".split()
)
_HUNDRED = 100
_BEFORE_YEAR = frozenset(
    "in since by until of from before after during late early mid between through till".split()
)
_MONTHS = frozenset(MONTHS_OF["en"])
_OPENERS = NUMBERS.keys() | {"a", "an", "half"}
"""Words of nothing but letters that a quantity can begin with."""


def find_quantities(written: Written, language: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in order; dates, ordinals and numbers that only name something are left out."""
    if language in NUMERALS:
        return find_foreign_quantities(written.text, written.tokens, language)
    lower = {form: form.lower() for form in written.forms}
    words = list(map(lower.__getitem__, written.words))
    opening = frozenset([word for word in frozenset(lower.values()) if _may_open(word)])
    found: list[Quantity] = []
    end = 0
    for index in [index for index, word in enumerate(words) if word in opening]:
        if index < end:
            continue
        quantity, end = _at(written.text, written.tokens, words, index, language)
        if quantity is not None:
            found.append(quantity)
    return tuple(found)


def _may_open(word: str) -> bool:
    """Whether a quantity can begin with a word at all; few words are such."""
    return word in _OPENERS or word[0] in CURRENCIES or word[0].isdecimal() or "-" in word or "$" in word


def _at(
    text: str, tokens: Sequence[Token], words: Sequence[str], index: int, language: str
) -> tuple[Quantity | None, int]:
    """The quantity that begins at a token, if one does, and where to go on."""
    parsed = _number(words, index, language)
    if parsed is None:
        return _half(tokens, words, index)
    value, currency, unit, end = parsed
    if _names_something(text, tokens, words, index, end):
        return None, end
    upper = value
    if end + 1 < len(words) and words[end] in ("to", "and", "–", "-", "or") and not unit:
        first = end + 1
        second = _number(words, first, language)
        ranged = words[end] != "and" or (index and words[index - 1] == "between")
        if second is not None and ranged and second[0] > value:
            upper, unit, end = second[0], second[2], second[3]
            currency = currency or second[1]
            if value == _plain_figure(words[index], language):  # not "$12 million to $20 million"
                value *= _scale(words[index], words[first], upper, language)
    if not unit:
        unit, end = _unit(words, end)
    unit = currency or unit
    if not unit and words[index] in ("one", "a", "zero"):
        return None, end
    start = index
    low: float | None = value
    high: float | None = upper
    marked = words[end : end + 1] == ["mark"] and words[index - 1 : index] == ["the"]
    start, low, high = _bounded(words, index - marked, low, high)  # "over the 9,000 mark"
    start = index if start == index - marked else start
    middle = (value + upper) / 2
    if not math.isfinite(middle):
        return None, end  # a row of digits, or of millions, that counts nothing
    return Quantity(tokens[start].start, tokens[end - 1].end, middle, unit, (low, high)), end


def _number(words: Sequence[str], index: int, language: str) -> tuple[float, str, str, int] | None:
    """Value, currency, unit where it is part of the word, and one behind the last token."""
    word = words[index]
    currency = unit = ""
    end = index + 1
    if match := _FIGURE.match(word):
        parsed = _figure(match.group(2), language)
        if parsed is None:
            return None
        value, currency = parsed, CURRENCIES.get(match.group(1), "")
        unit = "percent" if match.group(3) else ""
    elif word in CURRENCIES and not word[-1].isalpha() and end < len(words) and _FIGURE.match(words[end]):
        inner = _number(words, end, language)
        return None if inner is None else (inner[0], CURRENCIES[word], inner[2], inner[3])
    elif match := _SCALED.match(word):
        value = _figure(match.group(2), language) or 0.0
        currency = CURRENCIES.get(match.group(1), "")
        scale = match.group(3)
        if scale in ("km", "kg", "mw", "gw", "ft"):
            unit = UNITS[scale]
        elif currency or scale not in ("m", "b"):
            value *= MULTIPLIERS[scale]
        else:
            return None
    elif word in NUMBERS:
        value = NUMBERS[word]
        if value >= 20 and end + 1 < len(words) and words[end] == "-" and words[end + 1] in NUMBERS:
            value, end = value + NUMBERS[words[end + 1]], end + 2
    elif (match := _JOINED.match(word)) and (joined := _joined(match.group(1), match.group(2))) is not None:
        value, unit = joined
    elif (
        word in ("a", "an")
        and end < len(words)
        and words[end] in ("hundred", "thousand", "million", "billion", "dozen")
    ):
        value = 1.0
    else:
        return None
    if not unit and end + 1 < len(words) and words[end] in _HYPHENS and words[end + 1] in UNITS:
        return value, currency, UNITS[words[end + 1]], end + 2  # "a 90-minute call"
    multipliers = multipliers_of(language)
    while end < len(words) and not unit:
        if words[end] in multipliers and (len(words[end]) > 1 or currency):
            value, end = round(value * multipliers[words[end]], 6), end + 1
            if words[end : end + 1] == ["of"] and words[end + 1 : end + 2] and words[end + 1] in CURRENCIES:
                end += 1  # "15 millions of crowns", as translations have it
            rest = (
                NUMBERS.get(words[end + 1])
                if words[end : end + 1] == ["and"] and end + 1 < len(words)
                else None
            )
            if rest is not None and rest < value and value >= _HUNDRED:
                value, end = value + rest, end + 2  # "one hundred and twenty"
        elif words[end] == "dozen":
            value, end = value * 12, end + 1
        elif words[end] in CURRENCIES and len(words[end]) > 1 and not currency:
            currency, end = CURRENCIES[words[end]], end + 1
        else:
            break
    return value, currency, unit, end


def _plain_figure(word: str, language: str) -> float | None:
    match = _FIGURE.match(word)
    return _figure(match.group(2), language) if match else None


def _scale(word: str, second: str, upper: float, language: str) -> float:
    """What multiplies the first number of a range too: a million in `1.2 to 1.4 million`."""
    figures = _FIGURE.match(word), _FIGURE.match(second)
    if figures[0] is None or figures[1] is None:
        return 1.0
    low, high = (_figure(match.group(2), language) for match in figures if match is not None)
    return upper / high if low is not None and high and low <= high else 1.0


def _figure(digits: str, language: str) -> float | None:
    """The value of digits with separators: `1,234.5`, or `1.234,5` in a language that writes so."""
    digits = digits.rstrip(".,")
    if re.fullmatch(r"\d+,\d{1,2}", digits):
        digits = digits.replace(",", ".")  # no thousands: in English too, where it is translated
    elif language in _DECIMAL_COMMA and re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+", digits):
        digits = digits.replace(".", "").replace(",", ".")
    else:
        digits = digits.replace(",", "")
    try:
        return float(digits)
    except ValueError:
        return None


def _joined(number: str, rest: str) -> tuple[float, str] | None:
    """`90-minute`, `three-day`, `twenty-five`."""
    value = float(number) if number.isdigit() else NUMBERS.get(number)
    if value is None:
        return None
    if rest in UNITS:
        return value, UNITS[rest]
    if value >= 20 and rest in NUMBERS and NUMBERS[rest] < 10:
        return value + NUMBERS[rest], ""
    return None


def _half(tokens: Sequence[Token], words: Sequence[str], index: int) -> tuple[Quantity | None, int]:
    """`an hour and a half`, `hour-long`, `half an hour`."""
    word = words[index]
    if word.endswith("-long") and word.removesuffix("-long") in UNITS:
        unit = UNITS[word.removesuffix("-long")]
        return Quantity(tokens[index].start, tokens[index].end, 1.0, unit, (0.9, 1.1)), index + 1
    if word in ("an", "a", "half") and index + 1 < len(words):
        half = word == "half"
        at = index + (2 if half and words[index + 1] in ("a", "an") else 1)
        if at < len(words) and words[at] in (
            "hour",
            "minute",
            "mile",
            "million",
            "billion",
            "year",
            "day",
            "month",
            "week",
        ):
            if tuple(words[at + 1 : at + 4]) == ("and", "a", "half"):
                return _plain(tokens, index, at + 4, 1.5, words[at]), at + 4
            if half:
                return _plain(tokens, index, at + 1, 0.5, words[at]), at + 1
    return None, index + 1


def _plain(tokens: Sequence[Token], first: int, last: int, value: float, unit: str) -> Quantity:
    value *= MULTIPLIERS.get(unit, 1.0)
    name = "" if unit in MULTIPLIERS else UNITS.get(unit, unit)
    return Quantity(tokens[first].start, tokens[last - 1].end, value, name, (value, value))


def _unit(words: Sequence[str], end: int) -> tuple[str, int]:
    """The unit or the noun counted behind a number, past one adjective."""
    for at in range(end, min(end + 2, len(words))):
        word = words[at]
        if word in UNITS and word != "m":
            return UNITS[word], at + 1
        if (
            not word.isalpha()
            or len(word) < 3
            or word in ("and", "the", "were", "was", "are", "had", "have", "per", "for")
        ):
            break
        if word.endswith("s") and not word.endswith("ss"):
            return stem(word), at + 1
    if end < len(words) and words[end] in ("dead", "injured", "killed", "wounded", "missing", "dollars"):
        return "people", end
    return "", end


def _bounded(
    words: Sequence[str], index: int, low: float | None, high: float | None
) -> tuple[int, float | None, float | None]:
    """Where the quantity starts with the words that bound it, and the bounds."""
    before = " ".join(words[max(0, index - 3) : index])
    for phrase in AT_LEAST:
        if before.endswith(phrase) and (before == phrase or before[-len(phrase) - 1] == " "):
            start = index - len(phrase.split())
            if start and words[start - 1] in ("not", "no"):
                return start - 1, None, high  # "not more than 40"
            return start, low, None
    for phrase in AT_MOST:
        if before.endswith(phrase) and (before == phrase or before[-len(phrase) - 1] == " "):
            return index - len(phrase.split()), None, high
    last = words[index - 1] if index else ""
    if last in BELOW and low is not None:
        return index - 1, low * (1 - _ROUGHLY), high
    if last in ABOUT and low is not None and high is not None:
        return index - 1, low * (1 - _ROUGHLY), high * (1 + _ROUGHLY)
    if last == "between":
        return index - 1, low, high
    return index, low, high


def _names_something(text: str, tokens: Sequence[Token], words: Sequence[str], index: int, end: int) -> bool:
    """Whether a number is a year, a day of a month, a clock time, a score or part of a name."""
    word, before = words[index], words[index - 1] if index else ""
    following = words[end] if end < len(words) else ""
    if word.isdigit() and len(word) <= _LONGEST_YEAR and int(word) in YEARS and "," not in word:
        noun = following.isalpha() and following not in ("and", "the", "to") and before not in _BEFORE_YEAR
        return not noun or before in _MONTHS
    if before.strip(".") in _MONTHS or following.strip(".") in _MONTHS or before in _NAMING:
        return True
    if ":" in word or following in ("a.m.", "p.m.", "am", "pm", "o'clock", "gmt"):
        return True
    glued = end < len(tokens) and text[tokens[end - 1].end : tokens[end].start] == ""
    return glued and following in ("-", "/", "–") and end + 1 < len(words) and words[end + 1].isdigit()
