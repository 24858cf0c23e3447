"""Numbers in languages other than English: number words, multipliers, and the words that bound a number."""

from .numerals import Numerals, Words
from .tables import NUMERALS, words_of

__all__ = ["NUMERALS", "Numerals", "Words", "words_of"]
