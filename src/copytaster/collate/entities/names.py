"""A name taken to pieces, and how alike two of them are."""

from functools import lru_cache
from typing import Literal

import msgspec
from rapidfuzz.distance import Indel

from ...algorithms.sounds import likeness, skeleton, sound
from ...language.background import inverse_document_frequency
from ...language.given_names import GIVEN_NAMES
from ...language.nicknames import NICKNAMES
from ...language.titles import HONORIFICS
from ...language.transliteration import romanise

Likeness = Literal["same", "short", "spelling", "garbled", "different"]
"""How two words of a name relate; `short`: an initial, or a form in use for the same given name."""

GARBLED = 0.76
"""Likeness in sound from which one word may be a garbling of the other. Of two random surnames one pair in a
thousand reaches it, of one surname in two scripts .88 (Russian) to .42 (Korean): `benchmarks/names.py`."""
_SPELT = 0.8  # letters in common, from which words with the same consonants are spellings of one
_UNKNOWN = 8.5  # inverse document frequency of a word that the background does not have
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_GENERATIONS = frozenset(("jr", "sr"))
_PARTICLES = frozenset(
    "de da do dos del della di du la le van von der den ter zu bin ibn al el ben abu y e und".split()
)
_GIVEN = frozenset(romanise(name) for name in GIVEN_NAMES)


class Name(msgspec.Struct, frozen=True):
    """A person's name in Latin lower case: the words before the last, the last, and Jr or III."""

    given: tuple[str, ...]
    last: str
    suffix: str

    @property
    def full(self) -> bool:
        """Whether it has a given name or an initial before the last word."""
        return bool(self.given)

    @property
    def words(self) -> tuple[str, ...]:
        """All words of the name, the suffix left out."""
        return (*self.given, self.last)


@lru_cache(maxsize=50_000)
def parse(form: str, language: str) -> Name:
    """Take a person's name to pieces."""
    words = romanise(form.removesuffix("'s").removesuffix("’s"), language).split() or [form]
    while len(words) > 1 and words[0] in HONORIFICS:
        del words[0]
    suffix = words.pop() if len(words) > 1 and words[-1] in _SUFFIXES else ""
    given = tuple(word for word in words[:-1] if word not in _PARTICLES)
    return Name(given, words[-1], suffix)


def is_given(word: str) -> bool:
    """Whether a romanised word is in use as a given name."""
    return word in _GIVEN


@lru_cache(maxsize=50_000)
def rare(word: str) -> bool:
    """Whether a romanised word is too rare to be a common surname or an ordinary word."""
    return inverse_document_frequency(word) >= _UNKNOWN


@lru_cache(maxsize=200_000)
def compare_words(left: str, right: str) -> Likeness:
    """How two surnames relate."""
    if left == right:
        return "same"
    if sound(left) == sound(right) and len(left) > 2 and len(right) > 2:
        return "spelling"
    bones = skeleton(left)
    if len(bones) > 1 and bones == skeleton(right):
        letters = Indel.normalized_similarity(sound(left), sound(right))
        if letters >= _SPELT and left[-1:] not in "aeo" and right[-1:] not in "aeo":
            return "spelling"
    if min(len(left), len(right)) > 3 and likeness(left, right) >= GARBLED:
        return "garbled"
    return "different"


@lru_cache(maxsize=200_000)
def compare_given(left: str, right: str) -> Likeness:
    """How two given names or initials relate.

    `Paul` and `Paula`, `Erik` and `Erika` sound alike and are two: of two names in use neither is a garbling.
    """
    if left == right:
        return "same"
    if len(left) == 1 or len(right) == 1:
        return "short" if left[:1] == right[:1] else "different"
    if right in NICKNAMES.get(left, ()):
        return "short"
    alike = compare_words(left, right)
    if is_given(left) and is_given(right):
        return "spelling" if sound(left) == sound(right) else "different"
    return alike


def compare(left: Name, right: Name) -> tuple[Likeness, Likeness]:
    """How the given names and the surnames of two full names relate.

    Words in another order are the same name (`Orban Viktor`); middle names count where both have them.
    """
    if left.suffix != right.suffix and (left.suffix in _GENERATIONS or right.suffix in _GENERATIONS):
        return "different", "same"
    if sorted(left.words) == sorted(right.words):
        return "same", "same"
    if left.given[0] == right.last and left.last == right.given[0]:
        return "same", "same"
    middle = [compare_given(one, other) for one, other in zip(left.given[1:], right.given[1:], strict=False)]
    given = compare_given(left.given[0], right.given[0])
    if "different" in middle:
        given = "different"
    last = compare_words(left.last, right.last)
    if last in ("different", "garbled") and given == "same":  # "Maria Lopez" and "Maria Lopez Obrador"
        shorter, longer = sorted((left.words, right.words), key=len)
        if len(shorter) > 1 and longer[: len(shorter)] == shorter and len(longer) - len(shorter) == 1:
            last = "spelling"
    return given, last
