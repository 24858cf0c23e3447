"""Numbers with their units and bounds in languages other than English, by the tables of `language/numerals`."""

import math
from collections.abc import Sequence
from functools import cache

from ...language.numerals import words_of
from ...language.years import YEARS
from ...model import Quantity, Token
from .bounds import bound_at, bounds_of, changes_before
from .counted import unit_at
from .figures import SIGNS, half_at, number_at
from .line import Line, Number, line_of
from .naming import is_ordinary, is_score, names_something

__all__ = ["find_foreign_quantities"]


def find_foreign_quantities(text: str, tokens: Sequence[Token], language: str) -> tuple[Quantity, ...]:
    """The quantities of a text in a language of `NUMERALS`, in order; linear in the number of tokens."""
    line = line_of(text, tokens, language)
    opening = _opening(language)
    found: list[Quantity] = []
    end = 0
    for index, word in enumerate(line.words):
        if index >= end and (word in opening or word[:1].isdecimal() or word[:1] in SIGNS or "$" in word):
            quantity, end = _at(line, index, found[-1].end if found else -1)
            if quantity is not None:
                found.append(quantity)
    return tuple(found)


@cache
def _opening(language: str) -> frozenset[str]:
    """The words with which a quantity can begin."""
    words = words_of(language)
    return SIGNS.union(words.numbers, words.multipliers, words.sets["one"], words.sets["half"])


def _at(line: Line, index: int, before: int) -> tuple[Quantity | None, int]:
    """The quantity that begins at a word, if one does, and where to go on; `before` is where the last one ended,
    -1 where there is none.
    """
    number = number_at(line, index)
    if number is None:
        return None, index + 1
    end = number.end
    if names_something(line, index, end):
        return None, end
    low, high, unit = number.value, number.value, number.unit
    if second := _second(line, index, number):
        low *= second.scale if low < second.value / second.scale and number.scale == 1 else 1.0
        high, unit, end = second.value, second.unit or unit, second.end
        if low >= high:
            low, high, unit, end = number.value, number.value, number.unit, number.end
        if line.has("hour_sign", end):
            return None, end + 1  # "zwischen 18 und 20 Uhr"
    if not unit:
        scaled = number.scale > 1 or (second is not None and second.scale > 1)
        unit, end = unit_at(line, end, scaled=scaled)
    alone = number.end == index + 1 and is_ordinary(line, index)
    if not unit and (low == high == 1 or low < 1 or alone):
        return None, end
    if unit and low == high and (half := half_at(line, end)):
        low, high, end = low + 0.5, high + 0.5, end + half  # "dos años y medio"
    middle = (low + high) / 2
    if not math.isfinite(middle):
        return None, end  # a row of digits that counts nothing
    start, field = bound_at(line, index, ranged=low < high)
    if line.starts[start] < before:
        start, field = index, ""
    directly = before >= 0 and line.text[before : line.starts[start]].isspace() and line.follows(start)
    if field == "up_to" and (directly or changes_before(line, start)):
        start, field = index, ""
    bounds = bounds_of(field, low, high)
    return Quantity(line.starts[start], line.ends[end - 1], middle, unit, bounds), end


def _second(line: Line, index: int, first: Number) -> Number | None:
    """The other end of a range, behind what joins the two."""
    end = first.end
    hyphen = line.word(end) in ("-", "–") and line.glued(end) == line.glued(end + 1) and line.follows(end + 1)
    if hyphen and is_score(line, first):
        return None
    joined = line.has("to", end) or hyphen
    joined |= line.has("conjunction", end) and (
        line.has("between", index - 1) or (line.has("articles", index - 1) and line.has("between", index - 2))
    )
    if not joined:
        return None
    at = end + 1 + (line.has("articles", end + 1) and not _is_number(line, end + 1))
    second = number_at(line, at)
    if second is None or second.value <= first.value or (second.value in YEARS and first.value in YEARS):
        return None
    return None if first.unit and second.unit not in ("", first.unit) else second


def _is_number(line: Line, index: int) -> bool:
    word = line.word(index)
    return word[:1].isdecimal() or word in line.tables.numbers
