"""Four digits that may be a year or a number, in languages other than English."""

from .glossary import glosses
from .numerals import NUMERALS, words_of
from .words import function_words

YEARS = range(1500, 2101)
_LATE = 1900
"""Years before it stand without a preposition more seldom than numbers do."""
_MANY = ("e", "n")
"""How most plurals end in a language that knows its nouns by their capitals."""


def counts_noun(digits: int, word: str, language: str, *, capital: bool) -> bool:
    """Whether the word behind four digits, in small letters, looks like what they count: `1400 werknemers`."""
    numerals, words = NUMERALS[language], words_of(language)
    if not word.isalpha() or word in function_words(language) or capital != numerals.capital_nouns:
        return False
    leading = word in words.sets["leading"]
    if leading or word in words.bounds or (numerals.unlike and word.endswith(numerals.unlike)):
        return False
    known, early = bool(glosses(word, language)), digits < _LATE
    fits = word.endswith(numerals.plural or _MANY) or (numerals.capital_nouns and early)
    if numerals.cased and not (numerals.adjective and word.endswith(numerals.adjective)):
        fits |= known
    return fits and (known or early)
