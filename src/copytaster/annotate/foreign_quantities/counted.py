"""What is counted or measured: a unit, a currency, or the English word for a noun."""

from ...language.glossary import glosses
from ...language.measures import ADJECTIVES, counted_as, measures_of
from ...language.units import UNITS
from ...language.words import function_words, stem
from .line import Line

_LONGEST_PHRASE = 3
"""Words of a unit."""
_NAMES = frozenset(UNITS.values())


def measure_at(line: Line, index: int) -> tuple[str, int]:
    """The unit or currency whose words stand at a place, and where they end."""
    measures = measures_of(line.language)
    if not line.follows(index):
        return "", index
    for length in range(_LONGEST_PHRASE, 0, -1):
        words = tuple(line.words[index : index + length])
        if words in measures:
            return measures[words], index + len(words)
    return "", index


def unit_at(line: Line, end: int, *, scaled: bool) -> tuple[str, int]:
    """The unit, or what is counted, behind a number, past adjectives before it."""
    if scaled and line.has("of", end):
        end += 1
        unit, at = unit_at(line, end, scaled=False)
        return (unit, at) if unit else ("", end - 1)
    measure, at = measure_at(line, end)
    if measure:
        return measure, at
    hyphened = line.word(end) in ("-", "‑") and line.glued(end) and line.glued(end + 1)
    if hyphened:
        unit = adjective_at(line, end + 1)
        return (unit, end + 2) if unit else ("", end)
    adjective, adjective_end = "", end
    for at in range(end, min(end + 3, len(line.words))):
        word = line.words[at]
        if not (word.isalpha() and len(word) > 2 and line.follows(at)):
            break
        if word in function_words(line.language) and not line.has("leading", at):
            break
        measure, behind = measure_at(line, at)
        if measure:
            return measure, behind
        if noun := noun_at(line, at, word):
            return noun, at + 1
        if not _leads(line, at):
            break
        known = glosses(word, line.language) if line.numerals.cased and not adjective else ()
        if known:  # "рабочих": workers, though it has the ending of an adjective
            adjective, adjective_end = _named(known[-1][0][-1]), at + 1
    return (adjective, adjective_end) if adjective else ("", end)


def _leads(line: Line, index: int) -> bool:
    """Whether a word may be an adjective between a number and what it counts."""
    word = line.words[index]
    if line.numerals.capital_nouns and line.text[line.starts[index]].isupper():
        return False
    endings = line.numerals.adjective
    return line.has("leading", index) or (bool(endings) and word.endswith(endings))


def noun_at(line: Line, index: int, word: str) -> str:
    """What a noun in the plural counts: the stem of its English gloss, or its own stem where it has none."""
    numerals = line.numerals
    if (
        line.has("leading", index)
        or word in line.tables.bounds
        or (numerals.unlike and word.endswith(numerals.unlike))
    ):
        return ""
    known = glosses(word, line.language)
    fits = word.endswith(numerals.plural) if numerals.plural else line.text[line.starts[index]].isupper()
    if numerals.cased and not _leads(line, index):
        fits |= bool(known)
    if not fits:
        return ""
    return _named(known[-1][0][-1]) if known else stem(word, line.language)


def _named(gloss: str) -> str:
    """The unit for an English word, as English accounts give it: its name in the table, else its stem."""
    name = counted_as(UNITS.get(gloss, gloss))
    return name if name in _NAMES else stem(name)


def adjective_at(line: Line, index: int) -> str:
    """The unit in an adjective joined to a number: `90-minütig`, `27-летний`, `3-jarig`."""
    word = line.word(index)
    for begin, unit in ADJECTIVES:
        if word.startswith(begin):
            return unit
    return ""
