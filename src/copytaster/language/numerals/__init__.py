"""Numbers in languages other than English: number words, multipliers, and the words that bound a number."""

from .numerals import Numerals, Words
from .tables import NUMERALS, words_of
from .years import YEARS, counts_noun

__all__ = ["NUMERALS", "YEARS", "Numerals", "Words", "counts_noun", "words_of"]
