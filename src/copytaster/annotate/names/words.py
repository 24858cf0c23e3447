"""The tokens of a text as words, and what the article as a whole says about them."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from ...language.background import inverse_document_frequency
from ...language.given_names import GIVEN_NAMES
from ...language.places import PEOPLES, PLACES
from ...language.titles import METONYMS
from ...language.words import stem
from ...model import Sentence, Token

_RARE = 6.0
"""Inverse document frequency from which a word is too rare to be an ordinary word that opens a sentence."""
_ARTICLED = re.compile(r"(?:al|el|ar|as|ash|an|ad|at|az|ul)-[^\W\d_a-zß-öø-ÿ]")
"""How an Arabic surname may begin: `al-Rahbani`."""


class Words(msgspec.Struct, frozen=True):
    """The tokens of a text as words, and what the article as a whole says about them."""

    text: str
    tokens: Sequence[Token]
    words: tuple[str, ...]
    capitals: Sequence[int]
    """Where the words with a capital stand, in order."""
    functions: frozenset[str]
    inside: frozenset[str]
    """Words seen with a capital within a sentence: no accident of its first word."""
    lower: frozenset[str]
    """Words seen in lower case."""
    language: str
    places: frozenset[str] = frozenset()
    """Names that the article shows to be places."""
    peoples: frozenset[str] = frozenset()
    """Names made from those: `Quelmi`, `Quelmian`."""
    alone: frozenset[str] = frozenset()
    """Words that are whole names, and nobody's surname."""
    lands: frozenset[str] = msgspec.field(default_factory=lambda: PLACES)
    """Names that are of places in its language."""
    bodies: frozenset[str] = frozenset()
    """Names that are of bodies in another language than English: `Naciones Unidas`."""
    nations: frozenset[str] = msgspec.field(default_factory=lambda: PEOPLES)
    """Adjectives and nouns for peoples in its language."""
    borders: frozenset[int] = frozenset()
    """Tokens with which furniture begins, or the report after it: no name reaches across."""


def is_capital(word: str) -> bool:
    """Whether a word begins with a capital, or with an article before one: `al-Rahbani`."""
    if word[0].isupper():
        return "$" not in word  # "R$ 500"
    return "-" in word and word[0] in "aeu" and _ARTICLED.match(word) is not None


def between(places: Sequence[int], first: int, last: int) -> Sequence[int]:
    """Those of ordered places that stand from `first` on and before `last`."""
    return places[bisect_left(places, first) : bisect_left(places, last)]


def is_titled(words: Sequence[str], sentence: Sentence) -> bool:
    """Whether a line has every long word in capitals, as headlines do."""
    if words[sentence.last - 1] in ".!?":
        return False
    long = [word for word in words[sentence.first : sentence.last] if len(word) > 3 and word[0].isalpha()]
    return len(long) >= 3 and sum(map(is_capital, long)) >= 0.8 * len(long)


@lru_cache(maxsize=50_000)
def is_rare(word: str) -> bool:
    """Whether a word is too rare in the language to be an ordinary one."""
    return inverse_document_frequency(stem(word.lower())) >= _RARE


def is_known(word: str) -> bool:
    """Whether a word alone is known as a name."""
    return word in GIVEN_NAMES or word in PLACES or word in PEOPLES or word.lower() in METONYMS
