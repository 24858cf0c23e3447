"""Names of places in German, Spanish, French, Italian, Dutch, Portuguese and Russian, and what their people are called.

`data/exonyms.txt` has a row for each country, its capital, large cities, regions, waters, and what news calls by a name
of its own in each language, such as unions of states; `data/demonyms.txt` one for each people. Both were written for
this package. A name is found in the cases that the language has, a people by its stem.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from pathlib import Path

import msgspec

from .places import ALIASES, PLACES
from .words import stem

ABROAD = ("de", "es", "fr", "it", "nl", "pt", "ru")
"""The languages, besides English, whose names of places are known, in the order of the columns; ISO 639-1."""
_BODIES = "# bodies"
_ARTICLES = frozenset("la el le il los las den het l'".split())
_LONGEST = 6  # words of a name
_SHORTEST = 3  # letters of the stem of a people


class Exonym(msgspec.Struct, frozen=True):
    """What a name in another language means."""

    english: str
    body: bool
    """Whether it is a union, a seat or another body, and no place."""
    capitals: tuple[bool, ...]
    """For each word whether it has a capital."""


def english_name(name: str, language: str) -> str | None:
    """The English name of a place or body, of one in English itself the usual one; None if it is not known."""
    if language == "en":
        return ALIASES.get(name, name) if name in PLACES or name in ALIASES else None
    if language not in ABROAD:
        return None
    found = _exonyms(language).get(" ".join(name.lower().split()).replace("’", "'"))
    return found.english if found else None


def english_people(word: str, language: str) -> str | None:
    """The English adjective for that of a people, or for one of it: `russischen`, `россиян`; None if not known."""
    return _peoples(language).get(stem(word.lower(), language)) if language in ABROAD else None


def find_exonyms(words: Sequence[str], language: str) -> Iterator[tuple[int, int, Exonym]]:
    """Names of places and bodies among the words of a text: the first, one behind the last, and what is meant.

    The longest at each place; a word has a capital where the name has one.
    """
    if language not in ABROAD:
        return
    known, openings = _exonyms(language), _openings(language)
    lower = [word.lower().replace("’", "'") for word in words]
    end = 0
    for first, word in enumerate(lower):
        if first < end or word not in openings:
            continue
        for last in range(min(first + openings[word], len(words)), first, -1):
            found = known.get(" ".join(lower[first:last]))
            if found and _is_written(words[first:last], found):
                end = last
                yield first, last, found
                break


def _is_written(words: Sequence[str], exonym: Exonym) -> bool:
    return all(
        word[0].isupper() or not capital or word.lower() in _ARTICLES
        for word, capital in zip(words, exonym.capitals, strict=True)
    ) and any(word[0].isupper() for word in words)


@lru_cache(maxsize=len(ABROAD))
def _exonyms(language: str) -> dict[str, Exonym]:
    """Name in lower case, in any case of the language -> what it means; some milliseconds a language, once."""
    rows, bodies = _rows("exonyms.txt")
    column = ABROAD.index(language)
    found: dict[str, Exonym] = {}
    for english, *names in rows:
        for name in (names[column] or english).split(","):
            for written in (form for case in _cases(name, language) for form in _spaced(case)):
                capitals = tuple(word[0].isupper() for word in written.split())
                found.setdefault(written.lower(), Exonym(english, english in bodies, capitals))
    named = {english for english, *_ in rows}
    for name in sorted(PLACES - named - ALIASES.keys()):
        for case in _cases(name, language):
            capitals = tuple(word[0].isupper() for word in case.split())
            found.setdefault(case.lower(), Exonym(name, False, capitals))
    return found


@lru_cache(maxsize=len(ABROAD))
def _openings(language: str) -> dict[str, int]:
    """The first words of names -> how many words the longest has that begins so."""
    found: dict[str, int] = {}
    for name in _exonyms(language):
        words = name.split()
        found[words[0]] = min(_LONGEST, max(found.get(words[0], 0), len(words)))
    return found


@lru_cache(maxsize=len(ABROAD))
def _peoples(language: str) -> dict[str, str]:
    """Stem -> English adjective."""
    column = ABROAD.index(language)
    found: dict[str, str] = {}
    for english, *words in _rows("demonyms.txt")[0]:
        for word in words[column].split(","):
            norm = stem(word.lower(), language)
            if len(norm) >= _SHORTEST:
                found.setdefault(norm, english)
    return found


@lru_cache(maxsize=2)
def _rows(file: str) -> tuple[list[list[str]], frozenset[str]]:
    """The rows of a table, and the English names of those in its part of bodies."""
    text = Path(__file__).with_name("data").joinpath(file).read_text(encoding="utf-8")
    head, _, tail = text.partition(_BODIES)
    places, bodies = (
        [line.split("|") for line in part.splitlines() if "|" in line and not line.startswith("#")]
        for part in (head, tail)
    )
    return places + bodies, frozenset(english for english, *_ in bodies)


def _spaced(name: str) -> tuple[str, ...]:
    """A name as texts are cut into words: `EE.UU.` in four, an elided article by itself or not."""
    forms = (name.replace("ё", "е"), name.replace(".", " . ").strip(), name.replace("'", "' "), name)
    return tuple(dict.fromkeys(forms))


def _cases(name: str, language: str) -> list[str]:
    """A name in all cases of its language."""
    words = name.split()
    if language == "ru":
        declined = [_declined(word) for word in words]
    elif language == "de":
        declined = [_strong(word) for word in words[:-1]]
        declined.append([words[-1] + end for end in (("",) if words[-1][-1] in "sßxz" else ("", "s", "es"))])
    elif language == "nl" and name[-1] not in "sxz":
        declined = [[name, name + "s"]]
    else:
        declined = [[name]]
    return [" ".join(case) for case in product(*declined)]


def _strong(word: str) -> list[str]:
    """A German adjective in a name with all its ends: `Schwarze` before `Meer`."""
    adjective = word.endswith("e") and word[0].isupper()
    return [word[:-1] + end for end in ("e", "en", "er", "es", "em")] if adjective else [word]


_ENDINGS = {
    "ая": "ая ой ую", "ое": "ое ого ому ым ом", "ее": "ее его ему им ем", "ый": "ый ого ому ым ом",
    "ний": "ний него нему ним нем", "кий": "кий кого кому ким ком", "хий": "хий хого хому хим хом",
    "ые": "ые ых ым ыми", "ий": "ий ия ию ием ии", "ия": "ия ии ию ией", "ья": "ья ьи ье ью ьей",
    "ье": "ье ья ью ьем", "ие": "ие ия ию ием ии", "ре": "ре ря рю рем", "а": "а ы и е у ой ей", "я": "я и е ю ёй ей",
    "й": "й я ю ем е", "ы": "ы ов ам ами ах", "ь": "ь я и ю ем ью е",
}  # fmt: skip
"""How a Russian word ends in the nominative -> in all cases; both genders where the end leaves that open."""
_INDECLINABLE = tuple("оуиэеюы")


def _declined(word: str) -> list[str]:
    """A Russian word of a name in its cases, as its end tells."""
    if word.isupper() or len(word) < _SHORTEST:
        return [word]
    for length in (3, 2, 1):
        if endings := _ENDINGS.get(word[-length:]):
            return [word[:-length] + ending for ending in endings.split()]
    if word.endswith(_INDECLINABLE):
        return [word]
    return [word + ending for ending in ("", "а", "у", "ом", "ем", "е")]
