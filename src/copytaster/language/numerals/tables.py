"""The numerals of each language."""

from collections.abc import Mapping
from functools import cache

from .germanic import DUTCH, GERMAN
from .numerals import Numerals, Words, ready
from .romance import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from .russian import RUSSIAN

NUMERALS: Mapping[str, Numerals] = {
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pt": PORTUGUESE,
    "ru": RUSSIAN,
}
"""Language, ISO 639-1 -> its numerals."""


@cache
def words_of(language: str) -> Words:
    """The numerals of a language of `NUMERALS`, ready to be looked up."""
    return ready(NUMERALS[language])
