"""What words of other languages mean in English, so that accounts in two languages can be held against each other.

A glossary holds the commonest words of a language, each with a few English words for it, the likeliest in news first.
It was written for this package and ships as text: `data/glossary-<language>.txt`, a word a line. A word is found as it
stands, else by its stem, and a compound of German or Dutch by its parts. Function words, number words, and names
of months and weekdays have no gloss: numbers and dates are compared as such.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from .calendar import MONTHS_OF, WEEKDAYS_OF
from .exonyms import ABROAD, english_name, english_people
from .inflections import name_stem
from .numerals import words_of
from .transliteration import romanise
from .words import function_words, stem

GLOSSED = ABROAD
"""The languages that have a glossary, ISO 639-1: those whose names of places are known."""
DENIALS: Mapping[str, frozenset[str]] = {
    "de": frozenset("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts".split()),
    "es": frozenset("no nunca jamás tampoco".split()),
    "fr": frozenset("pas jamais aucun aucune rien".split()),
    "it": frozenset(["non"]),
    "nl": frozenset("niet geen nooit niemand niets".split()),
    "pt": frozenset("não nunca jamais tampouco".split()),
    "ru": frozenset("не нет".split()),
}
"""Of each language the words that deny, of two that stand together (`ne ... pas`) the one that is not left out."""
_COMPOUNDING = {"de": ("", "s", "es", "n", "en", "er", "e"), "nl": ("", "s", "en", "e")}
"""What may stand between the parts of a compound."""
_ALIKE = 3  # letters that a gloss and the English for a people begin with, from which they are of one country
_FEMININE = frozenset("a y i e u oy ey".split())
_IN_IA = ("iya", "ii", "iyu", "iey")
"""Endings of the cases of names in -a and in -ia."""
_PART = 4  # letters that a part of a compound has at least
_WHOLE = 9  # letters from which a word may be a compound

Gloss = tuple[str, ...]
"""The words of one meaning: mostly one, `foreign minister` two."""


def glosses(word: str, language: str) -> tuple[tuple[Gloss, ...], ...]:
    """What a word may mean: for each of its parts, mostly one, the glosses, the likeliest first; empty if unknown.

    `word` is in lower case.
    """
    if language not in GLOSSED or word in unglossed(language):
        return ()
    known = _entries(language).get(word) or _glossary(language).get(stem(word, language))
    if known:
        return (known,)
    named = people_of(word, language) or english_name(word, language)
    return ((tuple(named.lower().split()),),) if named else _compound(word, language)


@lru_cache(maxsize=len(GLOSSED))
def unglossed(language: str) -> frozenset[str]:
    """The words of a language that its glossary leaves out: function words, number words, months, weekdays."""
    return frozenset(
        function_words(language)
        | words_of(language).numbers.keys()
        | MONTHS_OF[language].keys()
        | WEEKDAYS_OF[language].keys()
    )


def people_of(word: str, language: str) -> str | None:
    """The English adjective for that of a people, or for one of it, if the glossary knows no other word of its stem."""
    people = english_people(word, language)
    known = _glossary(language).get(stem(word.lower(), language), ()) if people else ()
    if people is None or not known:
        return people
    return (
        people if any(one.startswith(people[:_ALIKE].lower()) for gloss in known for one in gloss) else None
    )


def is_everyday(word: str, language: str) -> bool:
    """Whether a word in lower case stands just so in the glossary of the language: `riga`, a line in Italian."""
    return language in GLOSSED and word in _entries(language)


@lru_cache(maxsize=200_000)
def terms(word: str, language: str) -> tuple[str, ...]:
    """By what a word is held against words of other languages: the stems of its likeliest gloss.

    A word that is not known is held against others as it is spelt. In another script that is so for names alone, in
    Latin letters and the forms that they may have without their case: other words meet nothing, and would part an
    account from all in other languages.
    """
    lower = word.lower().replace("’", "'")
    if language not in GLOSSED:
        return (stem(lower, language),)
    if found := glosses(lower, language):
        return tuple(stem(one) for part in found for one in part[0])
    if lower.isascii() or language != "ru":
        return (stem(lower),)
    return (
        tuple(dict.fromkeys(map(stem, _nominatives(romanise(lower, language))))) if word[0].isupper() else ()
    )


def _nominatives(name: str) -> Iterator[str]:
    """What a name of Russian text in Latin letters may be without its case: `lorvany` is `lorvan` or `lorvana`."""
    base = name_stem(name, "ru")
    yield base
    ending = next((ending for ending in _IN_IA if name.endswith(ending)), None)
    if ending is not None:
        yield name.removesuffix(ending) + "ia"
    elif name[len(base) :] in _FEMININE:
        yield base + "a"


@lru_cache(maxsize=len(GLOSSED))
def _glossary(language: str) -> dict[str, tuple[Gloss, ...]]:
    """Stem -> glosses, of two words with one stem those of the commoner; about 30 ms a language, once."""
    return {stem(word, language): known for word, known in reversed(_entries(language).items())}


@lru_cache(maxsize=len(GLOSSED))
def _entries(language: str) -> dict[str, tuple[Gloss, ...]]:
    """Word as it stands in the file -> glosses."""
    text = Path(__file__).with_name("data").joinpath(f"glossary-{language}.txt").read_text(encoding="utf-8")
    lines = (line.split(": ", 1) for line in text.splitlines())
    return {word: tuple(tuple(gloss.split()) for gloss in found.split(", ")) for word, found in lines}


@lru_cache(maxsize=20_000)
def _compound(word: str, language: str) -> tuple[tuple[Gloss, ...], ...]:
    """The glosses of the two parts of a compound, the second as long as can be."""
    joints = _COMPOUNDING.get(language, ())
    if len(word) < _WHOLE or not joints:
        return ()
    known = _glossary(language)
    for at in range(_PART, len(word) - _PART + 1):
        head = known.get(stem(word[at:], language))
        if head is None:
            continue
        for joint in joints:
            first = word[:at].removesuffix(joint) if joint else word[:at]
            if len(first) >= _PART and len(first) + len(joint) == at:
                before = known.get(stem(first, language))
                if before:
                    return (before, head)
    return ()
