"""Names on a journey through another writing system and back, as translation programs leave them."""

import random
import re

from .drafts import Draft, Segment, each_segment

_SYSTEMS: tuple[tuple[tuple[str, str], ...], ...] = (
    # Cyrillic: no w, no th, no h; doubled letters fall away
    (
        ("th", "t"),
        ("wh", "v"),
        ("w", "v"),
        ("ph", "f"),
        ("ck", "k"),
        ("x", "ks"),
        ("h", "kh"),
        ("j", "dzh"),
        ("oo", "u"),
        ("ee", "i"),
        ("y", "i"),
        ("ll", "l"),
        ("tt", "t"),
    ),
    # Japanese: l and r are one, so are b and v; clusters are opened
    (
        ("l", "r"),
        ("v", "b"),
        ("th", "s"),
        ("f", "h"),
        ("si", "shi"),
        ("tu", "tsu"),
        ("nd", "ndo"),
        ("rt", "ruto"),
        ("mb", "nb"),
        ("er", "a"),
    ),
    # Arabic: no p, no v; short vowels are guessed
    (
        ("p", "b"),
        ("v", "f"),
        ("e", "i"),
        ("o", "u"),
        ("ck", "k"),
        ("g", "gh"),
        ("ch", "sh"),
        ("x", "ks"),
    ),
    # Chinese: r for l at the end of a syllable, vowels shift
    (
        ("er", "e"),
        ("r", "l"),
        ("v", "w"),
        ("th", "s"),
        ("b", "p"),
        ("d", "t"),
        ("in", "ing"),
        ("an", "ang"),
    ),
    # German ears: by sound
    (
        ("sh", "sch"),
        ("v", "w"),
        ("z", "s"),
        ("ee", "ie"),
        ("oo", "u"),
        ("c", "k"),
        ("y", "i"),
        ("ch", "tsch"),
    ),
)


def garble(draft: Draft, chance: random.Random, *, unsteady: bool) -> Draft:
    """The draft with surnames spelt anew, and some given names; where `unsteady`, not the same way each time.

    About every fourth name comes through unharmed, as it does with programs that know the bearer.
    """
    system = chance.choice(_SYSTEMS)
    spared = {name for name in _names(draft) if chance.random() < 0.25}
    spelt: dict[str, str] = {}

    def change(segment: Segment) -> Segment:
        if segment.kind != "name" or segment.id in spared:
            return segment
        *given, surname = segment.text.split(" ")
        if surname not in spelt or (unsteady and chance.random() < 0.4):
            spelt[surname] = _spell(surname, system, chance)
        return Segment(" ".join([*given, spelt[surname]]), "name", segment.id, "garbled")

    return each_segment(draft, change)


def _names(draft: Draft) -> list[str]:
    return sorted({s.id for sentence in draft for s in sentence.segments if s.kind == "name"})


def _spell(name: str, system: tuple[tuple[str, str], ...], chance: random.Random) -> str:
    """A name by one or two rules of a system; where none fits, with a vowel exchanged."""
    lower = name.lower()
    fitting = [rule for rule in system if rule[0] in lower[1:]]
    for old, new in chance.sample(fitting, min(len(fitting), chance.choice((1, 1, 2)))):
        lower = lower[0] + lower[1:].replace(old, new, 1)
    if lower == name.lower():
        vowels = [match.start() for match in re.finditer("[aeiou]", lower[1:])]
        if vowels:
            at = chance.choice(vowels) + 1
            other = chance.choice("aeiou".replace(lower[at], ""))
            lower = lower[:at] + other + lower[at + 1 :]
    return lower[0].upper() + lower[1:]
