"""Reported words in the languages that are read without a trained network: one table for each."""

from .french import FRENCH
from .german import GERMAN
from .italian import ITALIAN
from .russian import RUSSIAN
from .spanish import SPANISH
from .speech import Speech

__all__ = ["SPEECH", "Speech"]

SPEECH: dict[str, Speech] = {"de": GERMAN, "fr": FRENCH, "es": SPANISH, "it": ITALIAN, "ru": RUSSIAN}
"""Language, ISO 639-1 -> how it marks reported words."""
