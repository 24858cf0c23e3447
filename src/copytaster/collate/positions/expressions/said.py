"""The clauses of what somebody says: where their subjects begin, and who is said to say them."""

from ....language.clause_words import CLAUSE_OPENERS, HYPOTHETICAL
from ....language.evaluations import BELIEVING, VALUES
from ....language.saying import is_saying
from ....language.stances import LIGHT_OBJECTS
from ..antecedents import main_subject
from ..phrases import (
    ARTICLES,
    FARTHEST,
    QUOTES,
    STOPS,
    Words,
    clause_start,
    is_adverb,
    is_finite,
    is_negative,
    object_end,
)
from ..subjects import subject_of

POINTING = frozenset("it this that these those".split())
NOBODY = frozenset("there i we you what who which he she they one nobody everyone here".split())
POSSESSIVES = frozenset("'s ' ’s ’ his her their its".split())
"""Behind one of these a word that says nothing alone tells something: `Hale's comments`."""
_STATED = frozenset("statement letter memo email e-mail tweet post release note message interview".split())
"""What somebody issues or writes `saying` a thing."""
_BOUNDS = (
    QUOTES - {"'"}
    | BELIEVING
    | frozenset("that , but because so even then saying say said says felt argue argues".split())
)
SURE = frozenset("sure convinced certain".split())
"""What is said not to be so, behind `not`."""
LONG_SUBJECT = 16
"""Words of a subject without a verb."""
OUTCOMES = frozenset(
    "consequences consequence result results effect effects impact outcome fact truth point issue".split()
)
"""What is judged for the sake of what it comes of, so that it is no issue by itself."""
_ASIDE = 14
"""Words of a parenthesis between a subject and its verb."""
_ASIDES = frozenset("ADP SCONJ ADV VERB".split())
"""Parts of speech with which one begins."""
_BELIEF = 6
"""Words before a clause among which somebody is said to believe it."""
_HEARERS = frozenset("me us reporters".split())
"""Whom somebody tells a thing: `experts tell me the plan is unfair`."""
_TOLD = 8
"""Words between a verb of saying and the clause it brings: `told the Ostrava News that`."""


def reporter(words: Words, start: int) -> int | None:
    """Who is said to say a clause that begins at a word: `told a reporter that the plan is unfair`."""
    if not (words.at(start - 1) == "that" or is_saying(words.at(start - 1))):
        return None
    for place in range(start - 1, max(-1, start - _TOLD), -1):
        if words.words[place] in STOPS:
            return None
        if is_saying(words.words[place]) and words.words[place] not in ("say", "tell"):
            if words.words[place] == "saying" and words.at(place - 1) in _STATED:
                return main_subject(words, place - 1)  # "issued a statement saying"
            found = subject_of(words, place)
            return None if found is None or found.negated else found.place
    return None


def believer(words: Words, start: int) -> tuple[int | None, bool]:
    """Who is said to believe a clause that begins at a word, and whether he is said not to."""
    holder, unbelieved = None, False
    for place in range(max(0, start - _BELIEF), start):
        if words.words[place] in BELIEVING and (found := subject_of(words, place)):
            holder = found.place
            unbelieved ^= found.negated
        elif words.words[place] in SURE:
            unbelieved ^= is_negative(words.at(place - 1))
    return (None if holder is None or start - holder > FARTHEST else holder), unbelieved


def subject_start(words: Words, end: int) -> int:
    """Where the subject that ends at a place begins: with its relative clauses, or all that has no verb of its own."""
    while end and words.words[end - 1] in QUOTES:
        end -= 1
    if (opened := aside(words, end)) is not None and opened:
        return subject_start(words, opened)  # "selling it, even now, is"
    whole = next(
        (at + 1 for at in range(end - 1, -1, -1) if words.words[at] in _BOUNDS | STOPS or _said(words, at)), 0
    )
    if end - whole <= LONG_SUBJECT and not any(tensed(words, at) for at in range(whole, end)):
        start = whole
    else:
        start = clause_start(words, end)
        while (
            start > 1
            and words.words[start - 1] in ("who", "which", "that", "whom")
            and words.content[start - 2]
            and not is_saying(words.words[start - 2])
        ):
            start = clause_start(words, start - 1)
    sure = next((at + 1 for at in range(start, end - 1) if words.words[at] in SURE), start)
    return sure


def aside(words: Words, end: int) -> int | None:
    """Where a parenthesis begins whose closing comma stands before a word: `the bill, if signed into law, would`."""
    if words.at(end - 1) != ",":
        return None
    for at in range(end - 2, max(-1, end - _ASIDE), -1):
        if words.words[at] in STOPS:
            return None
        if words.words[at] == ",":
            return at if words.tags[at + 1] in _ASIDES or words.words[at + 1] == "which" else None
    return None


def _said(words: Words, place: int) -> bool:
    """Whether a form of a verb of saying stands at a place that is no noun as well: `alleged`, not `report`."""
    told = words.words[place] in _HEARERS and is_saying(words.at(place - 1))
    return told or (words.words[place].endswith("ed") and is_saying(words.words[place]))


def tensed(words: Words, place: int) -> bool:
    """Whether a verb with a tense stands at a place: not the `will` of `the will of the voters`."""
    if place >= len(words):
        return False
    if words.words[place] == "will" and words.at(place - 1) in ARTICLES:
        return False
    before = place - 1
    while is_adverb(words.at(before)):
        before -= 1
    if words.words[place] == "being" or words.at(before) == "being":
        return False  # "claims about being robbed"
    verb = words.tags[place] in ("VERB", "AUX") and is_finite(words.words[place])
    verb = verb and "-" not in words.words[place]  # "a grower-drafted memo"
    return verb and not words.holds(place) and words.at(place + 1) != "by"


def hypothetical(words: Words, start: int) -> bool:
    """Whether a clause is a condition or an open question: `if the plan is fair`, `which plans are a threat`.

    What follows on a condition is none: `if the plan is fair, we must vote for it`.
    """
    return (
        words.at(start - 1) in ("which", "what", "how")
        or words.at(start) in HYPOTHETICAL
        or (
            words.at(start - 1) != ","
            and bool(HYPOTHETICAL.intersection(words.words[max(0, start - 6) : start]))
        )
    )


def nominal(words: Words, start: int, end: int) -> bool:
    """Whether a stretch may be a subject: it holds a word of content, and is about something."""
    relative = any(words.words[place] in ("who", "which", "that") for place in range(start + 1, end))
    return (
        any(words.content[start:end])
        and (relative or not any(tensed(words, place) for place in range(start, end)))
        and (
            POSSESSIVES.intersection(words.words[start : end - 1])
            or (
                not LIGHT_OBJECTS.issuperset(words.words[at] for at in range(start, end) if words.content[at])
                and words.words[end - 1] not in LIGHT_OBJECTS
            )
        )
        and words.words[end - 1] not in VALUES
        and words.words[end - 1] not in OUTCOMES
    )


def extraposed(words: Words, place: int) -> tuple[int, int] | None:
    """What `it` stands for: `it would be a mistake for the union to strike`, `it is wrong that they strike`."""
    for at in range(place + 1, min(len(words) - 1, place + 8)):
        word = words.words[at]
        if word in ("to", "that"):
            end = object_end(words, at + 1)
            return (at + 1, end) if any(words.content[at + 1 : end]) else None
        if word in STOPS | CLAUSE_OPENERS | {",", "and", "but"}:
            return None
    return None
