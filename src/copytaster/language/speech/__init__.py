"""Reported words in the languages that are read without a trained network: one table for each."""

import re
from functools import lru_cache

from .dutch import DUTCH
from .french import FRENCH
from .german import GERMAN
from .italian import ITALIAN
from .portuguese import PORTUGUESE
from .russian import RUSSIAN
from .spanish import SPANISH
from .speech import Speech

__all__ = ["SPEECH", "Speech", "is_beside", "is_body"]

SPEECH: dict[str, Speech] = {
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pt": PORTUGUESE,
    "ru": RUSSIAN,
}
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


def is_body(language: str, word: str) -> bool:
    """Whether a lower-case word makes a name in a language other than English a body's: `Polícia Civil`."""
    speech = SPEECH.get(language)
    return speech is not None and word in speech.bodies_named
