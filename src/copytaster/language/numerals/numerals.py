"""What is noted of how a language writes numbers, and the same ready to be looked up.

Forms of one word are parted by a slash, phrases by a bar. All are in lower case.
"""

from collections.abc import Mapping
from typing import Literal

import msgspec

Phrase = tuple[str, ...]


class Numerals(msgspec.Struct, frozen=True):
    """How one language writes what a number is, and what it allows."""

    small: str
    """Two to nineteen; the forms of two to nine may be parts of greater words."""
    tens: str
    """Twenty to ninety."""
    joints: Literal["", "before", "behind", "hyphen"] = ""
    """How tens and ones are one word: the ones before, with a joint, behind, or behind a hyphen."""
    joint: str = ""
    """The joint, and one as it stands before it."""
    hundred: str = ""
    """A hundred and a thousand, as they end a word: `zweihundert`, `duemila`."""
    hundreds: str = ""
    """One hundred to nine hundred, where they are words of their own."""
    others: str = ""
    """Further number words, each with its value: `22=veintidós`."""
    multipliers: str = ""
    """What multiplies the number before it, each with its value."""
    one: str = ""
    """One, as it stands before a multiplier; by itself it is an article."""
    half: str = ""
    """Half, before a unit or a multiplier."""
    and_a_half: str = ""
    """Phrases behind a unit that add a half."""
    plus: str = ""
    """What joins tens and ones: `treinta y cinco`."""
    plus_behind_tens: bool = False
    """Whether it does not join hundreds and ones: `cien y dos` are two numbers."""
    of: str = ""
    """What may stand between a number in millions and what it counts."""
    at_least: str = ""
    at_most: str = ""
    up_to: str = ""
    """Phrases that say up to, and behind a change say no more than where it led: `cayó hasta 9.000 puntos`."""
    changing: tuple[str, ...] = ()
    """How verbs of change begin, in a language that has no other word for where a change led."""
    about: str = ""
    below: str = ""
    """Phrases before a number that it does not quite reach."""
    articles: str = ""
    """What may stand between such a phrase and the number: `más de los 20`."""
    merged: str = ""
    """Prepositions that hold an article, each with the bare one: `más del 20%` is `más de`."""
    between: str = ""
    """What opens a range whose ends are joined by `and`."""
    conjunction: str = ""
    """`And`."""
    to: str = ""
    """What joins the ends of a range by itself: to, or."""
    per: str = ""
    """Words behind which a hundred is a share: `por ciento`."""
    ambiguous: str = ""
    """Number words that are also other words, and numbers only before what they count."""
    naming: str = ""
    """Words before a number that only names something: article, chapter, flight."""
    in_year: str = ""
    """Words before a year."""
    of_years: str = ""
    """Words before a decade: `anni 90`."""
    clock: str = ""
    """Words behind an hour of the day, which also count hours."""
    hour_sign: str = ""
    """Words behind an hour of the day that count nothing: `20 Uhr`."""
    before_hour: str = ""
    """Words before a number that make it an hour of the day, if one of `clock` is behind: `om 20 uur`."""
    around_hour: str = ""
    """Words that do so before one of `hour_articles`, where nothing else is counted: `verso le 10`."""
    hour_articles: str = ""
    at_hour: str = ""
    """Words that do so alone, where nothing else is counted: `a las 8`."""
    before_ordinal: str = ""
    """Words before a number that a full stop behind it puts in a row: `der 3. Bezirk`."""
    leading: str = ""
    """Adjectives that stand before a counted noun: `13 nuevos aviones`."""
    adjective: tuple[str, ...] = ()
    """Endings of adjectives, where all may stand before a noun."""
    plural: tuple[str, ...] = ("s",)
    """Endings of nouns in the plural."""
    cased: bool = False
    """Whether nouns behind a number have many other endings; those that have a gloss are taken with any."""
    capital_nouns: bool = False
    unlike: tuple[str, ...] = ()
    """Endings of words that are no nouns though they stand behind a number."""


class Words(msgspec.Struct, frozen=True):
    """The numerals of a language, ready to be looked up."""

    numbers: Mapping[str, float]
    multipliers: Mapping[str, float]
    bounds: Mapping[str, tuple[tuple[Phrase, str], ...]]
    """Last word of a phrase -> the phrases, the longest first, each with the field of `Numerals` that has it."""
    sets: Mapping[str, frozenset[str]]
    """Field of `Numerals` -> its words."""
    merged: Mapping[str, str]
    """Preposition that holds an article -> the bare one."""
    halves: tuple[Phrase, ...]


def ready(numerals: Numerals) -> Words:
    """The numerals of a language as tables."""
    bounds: dict[str, list[tuple[Phrase, str]]] = {}
    for field in ("at_least", "at_most", "up_to", "about", "below"):
        for phrase in _phrases(getattr(numerals, field)):
            bounds.setdefault(phrase[-1], []).append((phrase, field))
    named = """one half plus of articles between conjunction to per ambiguous naming in_year of_years clock hour_sign
    before_hour around_hour hour_articles at_hour before_ordinal leading""".split()
    return Words(
        numbers=_numbers(numerals),
        multipliers=_valued(numerals.multipliers),
        bounds={
            last: tuple(sorted(found, key=lambda entry: -len(entry[0]))) for last, found in bounds.items()
        },
        sets={field: frozenset(getattr(numerals, field).split()) for field in named},
        merged={form: bare for bare, form in (entry.split("=") for entry in numerals.merged.split())},
        halves=_phrases(numerals.and_a_half),
    )


def _phrases(written: str) -> tuple[Phrase, ...]:
    return tuple(tuple(phrase.split()) for phrase in written.split("|") if phrase.strip())


def _valued(written: str) -> dict[str, float]:
    entries = (entry.split("=") for entry in written.split())
    return {form: float(value) for value, forms in entries for form in forms.split("/")}


def _numbers(numerals: Numerals) -> dict[str, float]:
    """Number word -> value, those that are written as one word with others too."""
    known = _series(numerals.small, 1.0, 2) | _series(numerals.tens, 10.0, 2)
    known |= _series(numerals.hundreds, 100.0, 1) | _valued(numerals.others)
    ones = {form: value for form, value in known.items() if value in range(2, 10)}
    tens = {form: value for form, value in known.items() if value in range(20, 100, 10)}
    joints = numerals.joints
    if joints == "before":  # `fünfundzwanzig`, `tweeëntwintig`
        joint, one = numerals.joint.split()
        for word, value in (ones | {one: 1.0}).items():
            joined = "ën" if joint == "en" and word.endswith("e") else joint
            known |= {f"{word}{joined}{ten}": value + tenfold for ten, tenfold in tens.items()}
    elif joints == "hyphen":  # `vingt-cinq`, `soixante-douze`
        for ten, tenfold in tens.items():
            above = 20 if ten in ("soixante", "quatre-vingt") else 10
            known |= {f"{ten}-{word}": tenfold + value for word, value in known.items() if 1 < value < above}
            known[f"{ten}-et-un"] = tenfold + 1
    elif joints == "behind":  # `venticinque`, `ventotto`
        for ten, tenfold in tens.items():
            known |= {
                (ten[:-1] if word[0] in "ou" else ten) + word: tenfold + value
                for word, value in (ones | {"uno": 1.0, "un": 1.0, "tré": 3.0}).items()
            }
    if numerals.hundred:  # `zweihundertfünfzig`, `duecentocinquanta`, `tremila`
        hundred, thousand = numerals.hundred.split()
        below = {word: value for word, value in known.items() if value in range(2, 100)}
        hundreds = {hundred: 100.0} | {word + hundred: 100.0 * value for word, value in ones.items()}
        known |= hundreds
        known |= {a + b: high + low for a, high in hundreds.items() for b, low in below.items()}
        known |= {word + thousand: 1e3 * value for word, value in (below | hundreds).items()}
    return known


def _series(written: str, step: float, first: int) -> dict[str, float]:
    """Words for numbers that follow one another by a step."""
    forms = enumerate(written.split(), start=first)
    return {form: step * value for value, words in forms for form in words.split("/")}
