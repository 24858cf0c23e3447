"""Where the objects of verbs stand: behind their particles, or before a relative clause."""

from ....language.calendar import WEEKDAYS
from ..phrases import QUOTES, Words, clause_start, is_adverb, object_end

_WHICH = frozenset("this last next".split())
_SPANS = frozenset("week month year summer fall spring winter".split())
"""Words of a time between a word and its particle: `her decision this week to`."""
_ASIDES = (
    "in principle",
    "in part",
    "at times",
    "at first",
    "in public",
    "in private",
    "at length",
    "for years",
    "for now",
)
"""Phrases between a verb and its particle: `objected in part to`."""
_MATTERS = frozenset("about over of that for".split())
"""Particles before what is said, which those may precede to whom it is said."""
_HEARERS = 8
_COUNTING = frozenset("-–")
"""Marks between the numbers of a vote: `voted 25-6 to`."""
GIVING = frozenset("promise offer pledge".split())
"""Verbs before whose thing whoever is to have it may stand."""
_ECHOED = 4
"""Words of an object among which a name may stand."""


def behind_particles(words: Words, place: int, particles: str) -> int | None:
    """Where the object starts behind a verb's particles, adverbs and times aside: `pledged on Sunday to`."""
    if particles and words.at(place) in QUOTES and words.at(place + 1) == particles.split()[0]:
        place += 1  # "has “grave concerns” about"
    for particle in particles.split():
        place += next((len(aside.split()) for aside in _ASIDES if words.follows(place, aside)), 0)
        if particle in _MATTERS and words.at(place) == "to":
            place = _past_hearers(words, place, particle)
        while words.at(place) != particle and (
            _between(words.at(place)) or (words.at(place) in _WHICH and words.at(place + 1) in _SPANS)
        ):
            place += 1 + (words.at(place) in _WHICH)
        on = words.at(place) == "on" != particle
        if words.at(place + on) in WEEKDAYS:
            place += 1 + on + (words.at(place + on + 1) in ("morning", "afternoon", "evening", "night"))
        if words.at(place) != particle:
            return None
        place += 1
    return place


def _past_hearers(words: Words, place: int, particle: str) -> int:
    """The place behind those to whom something is said: `fumed to senators and his own staff about it`."""
    for at in range(place + 1, min(len(words), place + _HEARERS)):
        if words.words[at] == particle:
            return at
        if words.tags[at] in ("VERB", "AUX", "PUNCT"):
            break
    return place


def _between(word: str) -> bool:
    """Whether a word may stand between a verb and its particle: an adverb, the numbers of a vote."""
    return is_adverb(word) or word[:1].isdigit() or word in _COUNTING


def object_before(words: Words, end: int) -> tuple[int, int] | None:
    """The noun phrase that a relative clause at a word tells of: `the mandate` before `which farmers oppose`."""
    while end and words.words[end - 1] in (",", "which", "that", "whom", "who"):
        end -= 1
    start = clause_start(words, end)
    while start < end and words.finite(start):
        start += 1
    for place in range(end - 1, start, -1):
        verb = words.tags[place] == "VERB" and words.words[place].endswith("s")
        if verb or words.finite(place) or words.words[place] in ("to", "by", "with"):
            start = place + 1
            break
    return (start, end) if start < end and any(words.content[start:end]) else None


def told_to(words: Words, start: int) -> bool:
    """Whether an object is somebody who is to do a thing: `ordered the mills to close`."""
    return any(
        words.words[at] == "to" and words.tags[at + 1] in ("VERB", "ADV")
        for at in range(start, min(len(words) - 1, object_end(words, start)))
    )


def words_of_another(words: Words, start: int) -> bool:
    """Whether an object is what another said, or he himself: `echoed Hale’s call`, `echoed the mayor's concern`."""
    seen = words.words[start : start + _ECHOED]
    return words.at(start) not in ("his", "her", "their", "its", "a") and (
        "'s" in seen or "'" in seen or any(words.named(at) for at in range(start, start + _ECHOED))
    )


def given_to(words: Words, start: int) -> bool:
    """Whether the one to whom a thing is promised stands behind the verb, and then the thing: `promised Hale a job`."""
    if words.at(start) in ("that", "to"):
        return False
    name = next((at for at in range(start, min(len(words), start + _ECHOED)) if words.named(at)), None)
    return name is not None and words.at(name + 1) not in ("'s", "'", "")
