"""Who does what a verb says: the word that a subject ends with."""

import msgspec

from ...language.clause_words import AUXILIARIES, HYPOTHETICAL, NORMS, PAST_STATES, UNREAL
from ...language.stances import DECLINING, INTENDING
from ...language.titles import HONORIFICS, is_role
from .antecedents import (
    across,
    antecedent_of,
    before_relative,
    between_dashes,
    head_of,
    in_relative,
    main_subject,
    outside,
    parenthesis,
)
from .phrases import (
    ARTICLES,
    DASHES,
    PERSONS,
    QUOTES,
    RELATIVES,
    SPEAKERS,
    STOPS,
    Words,
    is_adverb,
    is_negative,
)
from .times import time_before

_SELVES = frozenset("himself herself itself themselves".split())
_CONDITION = 6
"""Words before a subject among which an `if` rules it."""
MEDIA = frozenset(
    """
    statement letter tweet lawsuit lawsuits suit suits complaint complaints petition motion brief memo post op-ed email
    e-mail speech address video ad ads banner message note editorial column book resolution remarks interview press
    """.split()
)
"""What somebody speaks by, before a participle that tells what he says: `wrote a letter demanding`."""
_ADDRESSED = 10
"""Words of those whom a letter is written to."""
_ONE_OF = frozenset("including like".split())
_ASIDES = frozenset("however meanwhile too though instead also then likewise".split())
_HAVING = frozenset("have has had".split())
_REPUTED = frozenset("reported said believed thought known understood".split())
"""Participles before `to have`: `is said to have opposed`."""
_TAKING = frozenset("took taken takes turned went used uses".split())
_NOMINAL = frozenset("NOUN PROPN ADJ NUM DET PART ADV ADP CCONJ".split())
_NONE = frozenset("no none neither nor not".split())
"""Before a subject: nobody of that kind does it."""
_GAP = 12
"""Words of a subject between a relative pronoun and its verb."""
_APPOSITION = 12
"""Words of an apposition."""
_BESIDE = 5
"""Words of a kind between `no` and its noun: `no Republican senator`."""


class Subject(msgspec.Struct, frozen=True):
    """Who holds a stance, and how the verb stands to him."""

    place: int
    """The last word of a name, a group or a pronoun."""
    negated: bool
    restrictive: bool
    """In a relative clause without a comma: `voters who want a change`."""
    would: bool
    object: tuple[int, int] | None = None
    """The object of a verb in a relative clause: `the mandate, which farmers oppose`."""


def subject_of(words: Words, index: int) -> Subject | None:
    """The subject of a verb; None where it is not named, or where the verb is unreal or a thing of the past.

    Where form does not show it, whoever the text was found to attribute the verb to.
    """
    seen = words.words
    if (medium := _medium(words, index)) is not None:
        place = main_subject(words, medium)
        return None if place is None else Subject(place, negated=False, restrictive=False, would=False)
    negated = would = False
    place = index - 1
    while place >= 0:
        word = seen[place]
        if word in PAST_STATES or word in NORMS or (word in UNREAL and not is_negative(words.at(place + 1))):
            return None
        would = would or word in ("would", "'d")
        if word == "ever":
            return None  # "denied that he had ever asked"
        if word == "to" and seen[place - 1] in _HAVING:
            return None  # "will have to promise": what somebody must do
        if word == "far" and words.at(place - 1) == "so":
            place -= 1
        elif word == "," and words.at(place - 2) == "," and words.at(place - 1) in _ASIDES:
            place -= 2  # "Hale, however, rejected"
        elif word in _SELVES or (word == "'s" and seen[place - 1] in PERSONS):
            pass  # "he's asked for"
        elif (when := time_before(words, place)) is not None:
            place = when
        elif is_negative(word):
            negated = not negated
        elif word == "to" and seen[place - 1] in _REPUTED and seen[place - 2] in AUXILIARIES:
            place -= 1
        elif word == "to" and seen[place - 1] == "not" and seen[place - 2] in INTENDING:
            negated ^= seen[place - 2] not in DECLINING
            place -= 2
        elif word == "to" and place and seen[place - 1] in INTENDING:
            negated ^= seen[place - 1] in DECLINING
            place -= 1
        elif not (
            is_adverb(word)
            or word in AUXILIARIES
            or word in QUOTES
            or (word == "to" and words.at(place - 1) in AUXILIARIES)
        ):
            break
        place -= 1
    if place < 0 or HYPOTHETICAL.intersection(seen[_clause_before(words, place) : place + 1]):
        return None
    found = _found(words, place, index, negated, would)
    sayer = words.sayer.get(index)
    if sayer is not None and (words.words[sayer] in ARTICLES | RELATIVES | {","}):
        sayer = None  # the source was cut short
    one_of = _ONE_OF.intersection(seen[max(0, place - _APPOSITION) : place])
    listed = found is None or words.named(found.place)
    if (
        listed
        and sayer is not None
        and sayer == place - 1
        and seen[place] == ","
        and words.holds(sayer)
        and one_of
    ):
        return Subject(sayer, negated, False, would)  # "many, including Hale, opposed"
    loose = found is None or (seen[place] in ("and", ",") and not _heads_clause(words, found.place))
    if sayer is not None and (found is None or (loose and words.holds(sayer))):
        found = Subject(sayer, negated, False, would)
    if found is not None and nobody(words, found.place):
        return msgspec.structs.replace(found, negated=not found.negated)
    return found


def _medium(words: Words, index: int) -> int | None:
    """What somebody writes to others, before a form in -ing that tells it: `sent a letter to Hale asking`."""
    if not words.words[index].endswith("ing"):
        return None
    for place in range(index - 1, max(0, index - _ADDRESSED), -1):
        if words.words[place] in MEDIA and words.at(place + 1) in ("to", "from"):
            return place
        if words.words[place] in STOPS | {","} or words.finite(place) or words.words[place] in AUXILIARIES:
            return None
    return None


def nobody(words: Words, place: int) -> bool:
    """Whether a subject is said to be nobody of its kind: `no senator`, `none of the growers`, `neither Hale nor`."""
    first = words.begin(place) if words.holds(place) else place
    while (
        first and place - first < _BESIDE and words.content[first - 1] and words.words[first - 1] not in _NONE
    ):
        first -= 1
    while first and words.words[first - 1] in ("of", "the", "a", "single", "one"):
        first -= 1
    if words.at(first - 1) == "not" and words.tags[first] not in ("DET", "NUM", "NOUN", "PROPN"):
        return False  # "is not surprised growers want it"
    return words.at(first - 1) in _NONE or words.words[first] in _NONE


def _heads_clause(words: Words, place: int) -> bool:
    """Whether a name or group begins a clause of its own, its titles aside: `but President Hale refused`."""
    first = words.begin(place) if words.holds(place) else place
    while first and (
        is_role(words.words[first - 1].strip(".")) or words.words[first - 1] in (".", "the", "a")
    ):
        first -= 1
    return first == 0 or words.words[first - 1] in STOPS | QUOTES | {",", "and", "but", "while", "which"}


def _clause_before(words: Words, place: int) -> int:
    """Where a condition would begin that holds for a subject: not before `, and` or `, but`."""
    first = max(0, place - _CONDITION)
    return next((at for at in range(place, first, -1) if words.words[at - 1] == ","), first)


def _found(words: Words, place: int, index: int, negated: bool, would: bool) -> Subject | None:
    seen = words.words
    word = seen[place]
    if "'" in word and word.split("'")[0] in SPEAKERS | PERSONS:  # "he'd", "we've"
        return Subject(place, negated, False, would or word.endswith("'d"))
    if word in RELATIVES and place:
        restrictive = seen[place - 1] != ","
        antecedent = place - 1 - (not restrictive)
        holder = antecedent_of(words, place)
        among = next((at for at in range(antecedent, max(0, antecedent - 5), -1) if seen[at] == "among"), 0)
        if among and not words.named(antecedent) and seen[among - 1] in AUXILIARIES:
            return subject_of(words, among - 1)  # "Hale was among the many people who"
        return None if holder is None else Subject(holder, negated, restrictive, would)
    if word in DASHES:
        holder = between_dashes(words, place)
        return None if holder is None else Subject(holder, negated, False, would)
    if word == "," and (opened := parenthesis(words, place)) is not None:
        return _found(words, opened, index, negated, would)
    if word == "to" and (taken := _took_to(words, place)) is not None:
        return subject_of(words, taken)
    if word == "and" and words.finite(place - 1) and not words.holds(place - 1):
        return subject_of(words, place - 1)  # "who cited and promoted it"
    if word in ("and", "but", ",") and place:
        trailing = words.words[index].endswith("ing")
        holder = in_relative(words, place) if word == "and" else None
        holder = main_subject(words, place) if trailing and holder is None else holder
        holder = across(words, place) if word == "," and holder is None else holder
        holder = main_subject(words, place) if holder is None else holder
        return None if holder is None else Subject(holder, negated, False, would)
    place = outside(words, place)
    if word in SPEAKERS or word in PERSONS:
        told_of = (0, place) if words.at(place - 1) in ("whom", "which") else None
        return Subject(place, negated, False, would, told_of)
    holder = head_of(words, place)
    if holder is None:
        holder = before_relative(words, place)
        return None if holder is None else Subject(holder, negated, False, would)
    first = words.begin(holder)
    while first > 1 and (seen[first - 1] == "." or seen[first - 1] in HONORIFICS):
        first -= 1
    if first and seen[first - 1] in ("the", "some", "many", "most"):
        first -= 1
    gap = None
    for opener in range(first - 1, max(1, first - _GAP), -1):
        if seen[opener] in ("which", "whom") or (
            opener == first - 1
            and seen[opener] == "that"
            and ARTICLES.intersection(seen[opener - 4 : opener])
        ):
            gap = (0, opener)
        if gap or words.tags[opener] not in _NOMINAL or words.finite(opener):
            break
    return Subject(holder, negated, False, would, gap)


def _took_to(words: Words, place: int) -> int | None:
    """The verb of `took to the radio to reject`, whose subject is that of what is done there."""
    for start in range(place - 2, max(-1, place - _APPOSITION), -1):
        if words.words[start] in STOPS | {","}:
            return None
        if words.words[start] in _TAKING and words.tags[start] == "VERB" and words.words[start + 1] != "into":
            return start
    return None
