"""Numbers in figures and in words, with what multiplies them."""

import re

import msgspec

from ...language.measures import measures_of
from .counted import measure_at
from .line import Line, Number

SIGNS = frozenset("$ € £ ¥ ₽ ₴ ₹ us$ r$ eur usd".split())
"""Currencies that stand before a figure."""
_FIGURE = re.compile(r"([$€£¥₽₴₹]|us\$|r\$|)(\d[\d.,]*)(%?)")
_SPACES = frozenset(" \u00a0\u202f\u2009")
"""Spaces that part thousands: `1 234`."""


def number_at(line: Line, index: int) -> Number | None:
    """The number that begins at a word, with the multipliers behind it."""
    word = line.word(index)
    if word in SIGNS:
        figure = line.follows(index + 1) and line.word(index + 1)[:1].isdecimal()
        inner = number_at(line, index + 1) if figure else None
        return inner and msgspec.structs.replace(inner, unit=measures_of(line.language)[(word,)])
    unit = ""
    if match := _FIGURE.fullmatch(word):
        value, end = figure_at(line, index, match.group(2))
        if value is None:
            return None
        sign = match.group(3) or match.group(1) or ("%" if line.word(end) == "%" else "")
        end += line.word(end) == "%"
        unit = measures_of(line.language)[(sign,)] if sign else ""
    elif line.has("one", index):
        if not multiplies(line, index + 1):
            return None
        value, end = 1.0, index + 1
    elif line.has("half", index):
        if not (multiplies(line, index + 1) or measure_at(line, index + 1)[0]):
            return None
        value, end = 0.5, index + 1
    elif word in line.tables.numbers:
        value, end = _spelt(line, index)
    else:
        return None
    return _multiplied(line, value, unit, end)


def multiplies(line: Line, index: int) -> bool:
    """Whether the word at a place multiplies the number before it."""
    return line.word(index) in line.tables.multipliers


def _multiplied(line: Line, value: float, unit: str, end: int) -> Number:
    """A number with what multiplies it, the full stop of an abbreviation included."""
    scale = 1.0
    if half := half_at(line, end):
        value, end = value + 0.5, end + half  # "два с половиной миллиона"
    while multiplies(line, end) and not (len(line.word(end)) < 3 and line.has("of", end + 1)):
        scale *= line.tables.multipliers[line.word(end)]
        end += 1
        stopped = line.word(end) == "." and line.glued(end) and len(line.word(end - 1)) < 5
        if stopped and (measure_at(line, end + 1)[0] or line.text[line.ends[end] :][:2].strip().islower()):
            end += 1
    if scale > 1 and (half := half_at(line, end)):
        value, end = value + 0.5, end + half  # "un millón y medio"
    if scale >= 1e3 and line.word(end) in line.tables.numbers and not unit:  # "dos mil quinientos"
        rest, behind = _spelt(line, end)
        if rest < scale:
            return Number(round(value * scale, 6) + rest, unit, behind)
    return Number(round(value * scale, 6), unit, end, scale)


def half_at(line: Line, index: int) -> int:
    """How many words at a place add a half: `y medio`."""
    for phrase in line.tables.halves:
        if tuple(line.words[index : index + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def figure_at(line: Line, index: int, digits: str) -> tuple[float | None, int]:
    """The value of a figure and where it ends: `1.234,5`, or `1 234,5` with the spaces that part thousands."""
    end = index + 1
    grouped = re.fullmatch(r"[1-9]\d{0,2}", digits)
    while grouped and (match := re.fullmatch(r"(\d{3})(,\d+)?", line.word(end))):
        if line.text[line.ends[end - 1] : line.starts[end]] not in _SPACES:
            break
        digits += match.group()
        end += 1
        if match.group(2):
            break
    digits = digits.rstrip(".,")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits) or ("," in digits and "." not in digits):
        english = re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3}){2,}", digits)
        digits = digits.replace(",", "") if english else digits.replace(".", "").replace(",", ".")
    else:
        digits = digits.replace(",", "")
    try:
        return float(digits), end
    except ValueError:
        return None, end


def _spelt(line: Line, index: int) -> tuple[float, int]:
    """The value of number words that stand together, and where they end: `treinta y cinco`, `двести пять`."""
    value, end = line.tables.numbers[line.word(index)], index + 1
    while True:
        at = end + line.has("plus", end)
        more = line.tables.numbers.get(line.word(at))
        if more is None and value >= 20 and line.has("one", at) and (at > end or line.numerals.cased):
            more = 1.0  # "treinta y un"
        least = 100 if value % 1000 == 0 and value else 10 if value % 100 == 0 else 1
        fits = more is not None and 0 < more < (least * 10 if least > 1 else 10) and value % 10 == 0
        if more is None or not fits or value < 20 or more >= value or value % 1:
            return value, end
        if at > end and line.numerals.plus_behind_tens and value % 100 == 0:
            return value, end  # "cien y dos" are two numbers
        value, end = value + more, at + 1
