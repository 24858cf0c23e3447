"""Reported words in the languages that are read without a trained network: one table for each."""

import re
from functools import lru_cache

from .french import FRENCH
from .german import GERMAN
from .italian import ITALIAN
from .russian import RUSSIAN
from .spanish import SPANISH
from .speech import Speech

__all__ = ["SPEECH", "Speech", "is_beside"]

SPEECH: dict[str, Speech] = {"de": GERMAN, "fr": FRENCH, "es": SPANISH, "it": ITALIAN, "ru": RUSSIAN}
"""Language, ISO 639-1 -> how it marks reported words."""


@lru_cache(maxsize=50_000)
def is_beside(language: str, word: str) -> bool:
    """Whether a lower-case word is an adverb, a preposition, an object pronoun or an office: no part of a name."""
    speech = SPEECH.get(language)
    if speech is None:
        return False
    if word in speech.adverbs or word in speech.prepositions or word in speech.offices:
        return True
    return re.fullmatch(speech.adverb, word) is not None
