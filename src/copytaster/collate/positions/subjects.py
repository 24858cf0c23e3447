"""Who does what a verb says: the word that a subject ends with."""

import re

import msgspec

from ...language.clause_words import AUXILIARIES, HYPOTHETICAL, NORMS, PAST_STATES, UNREAL
from ...language.stances import DECLINING, INTENDING, STANCE_VERBS
from ...language.titles import is_role
from .phrases import ARTICLES, DASHES, PERSONS, QUOTES, SPEAKERS, STOPS, Words, is_adverb, is_negative
from .times import time_before

_RELATIVES = frozenset("who which that".split())
_SELVES = frozenset("himself herself itself themselves".split())
_INNER = frozenset("of in at from for like including among on near within inside across".split())
"""Prepositions that tie a name to the noun before it: `workers at Ostrava Power`."""
_OUTER = frozenset(
    """
    with by to about against after under over between before during than into via through despite without upon outside
    """.split()
)
_LOOSE = frozenset("like including".split())
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
_PARENTHESIS = 24
"""Words between two dashes."""
_APPOSITION = 12
"""Words of an apposition or a parenthesis."""
QUANTITIES = frozenset(
    "majority number group handful dozens hundreds thousands scores most some many all both half none few".split()
)
"""Words before `of` that only tell how many of somebody: `a majority of the council`."""
_SPEAKING = frozenset(
    "say argue believe think claim call want insist contend fear hope see view warn".split()
)
"""Verbs without an ending that show that a plural before them is a subject."""
_ONE_OF = frozenset("including like".split())
_ASIDES = frozenset("however meanwhile too though instead also then likewise".split())
_REPUTED = frozenset("reported said believed thought known understood".split())
"""Participles before `to have`: `is said to have opposed`."""
_ADHERENTS = frozenset("democrat republican conservative liberal independent".split())
"""What an apposition calls a person that looks like a name: `Lund, a Democrat who`."""
_TAKING = frozenset("took taken takes turned went used uses".split())
_FARTHEST_RELATIVE = 14
"""Words of a relative clause."""
_NOMINAL = frozenset("NOUN PROPN ADJ NUM DET PART ADV ADP CCONJ".split())
_NONE = frozenset("no none neither nor not".split())
"""Before a subject: nobody of that kind does it."""
_GAP = 12
"""Words of a subject between a relative pronoun and its verb."""
_BRACKETED = 8
"""Tokens of a bracket behind a name."""
_LABEL = re.compile(r"[drli]-[a-z]")
"""The party and state that American accounts put behind a name: `Lund, R-Ky., who`."""
_PARTING = frozenset(", and that which whom who him her them me us you".split())
"""Words that part a name from a preposition before them."""
_BESIDE = 5
"""Words between a preposition and the name it governs: `of the embattled mayor Lund`."""


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
    found = _found(words, place, negated, would)
    sayer = words.sayer.get(index)
    one_of = _ONE_OF.intersection(seen[max(0, place - _APPOSITION) : place])
    if sayer is not None and sayer == place - 1 and seen[place] == "," and words.holds(sayer) and one_of:
        return Subject(sayer, negated, False, would)  # "many, including Hale, opposed"
    loose = found is None or (seen[place] in ("and", ",") and not _heads_clause(words, found.place))
    if sayer is not None and (found is None or (loose and words.holds(sayer))):
        found = Subject(sayer, negated, False, would)
    if found is not None and nobody(words, found.place):
        return msgspec.structs.replace(found, negated=not found.negated)
    return found


def _medium(words: Words, index: int) -> int | None:
    """What somebody writes to others before a form in -ing that tells what he writes: `sent a letter to Hale asking`."""
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


def _found(words: Words, place: int, negated: bool, would: bool) -> Subject | None:
    seen = words.words
    word = seen[place]
    if "'" in word and word.split("'")[0] in SPEAKERS | PERSONS:  # "he'd", "we've"
        return Subject(place, negated, False, would or word.endswith("'d"))
    if word in _RELATIVES and place:
        restrictive = seen[place - 1] != ","
        antecedent = _outside(words, _labelled(words, place - 1 - (not restrictive)))
        holder = _head(words, antecedent)
        if holder is None and words.holds(antecedent):
            before = _governor(words, words.begin(antecedent))
            outer = before is None or not words.holds(before - 1)
            holder = antecedent if outer else None  # "gave hope to farmers, who oppose it"
        if holder is None or not words.named(holder) or words.words[holder] in _ADHERENTS:
            named = _apposed(words, antecedent)
            holder = holder if named is None else named
        if seen[antecedent] in ("people", "those", "lawmakers", "many") and holder is None:
            among = next(
                (at for at in range(antecedent, max(0, antecedent - 5), -1) if seen[at] == "among"), 0
            )
            return subject_of(words, among - 1) if among and seen[among - 1] in AUXILIARIES else None
        return None if holder is None else Subject(holder, negated, restrictive, would)
    if word in DASHES:
        holder = _between_dashes(words, place)
        return None if holder is None else Subject(holder, negated, False, would)
    if word == "," and (opened := _parenthesis(words, place)) is not None:
        return _found(words, opened, negated, would)
    if word == "to" and (taken := _took_to(words, place)) is not None:
        return subject_of(words, taken)
    if word == "and" and words.finite(place - 1) and not words.holds(place - 1):
        return subject_of(words, place - 1)  # "who cited and promoted it"
    if word in ("and", "but", ",") and place:
        holder = across(words, place) if word == "," else None
        holder = main_subject(words, place) if holder is None else holder
        return None if holder is None else Subject(holder, negated, False, would)
    place = _outside(words, place)
    if word in SPEAKERS or word in PERSONS:
        told_of = (0, place) if words.at(place - 1) in ("whom", "which") else None
        return Subject(place, negated, False, would, told_of)
    holder = _head(words, place)
    if holder is None:
        holder = _before_relative(words, place)
        return None if holder is None else Subject(holder, negated, False, would)
    first = words.begin(holder)
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


def _before_relative(words: Words, place: int) -> int | None:
    """The subject of a verb that a relative clause before it ends at a word: `growers who pushed the bill reject`."""
    for opener in range(place - 1, max(0, place - _FARTHEST_RELATIVE), -1):
        if words.words[opener] in STOPS | {","}:
            return None
        if words.words[opener] in _RELATIVES and words.holds(opener - 1):
            return _head(words, opener - 1)
    return None


def _apposed(words: Words, place: int) -> int | None:
    """The name that an apposition ending at a place explains: `Ostrava Power, a company that sued`."""
    for start in range(place - 1, max(0, place - _APPOSITION), -1):
        if words.words[start] in STOPS or words.finite(start):
            return None
        if words.words[start] == "," and words.at(start + 1) in ("a", "an", "the", "one"):
            return start - 1 if words.named(start - 1) else None
    return None


def _took_to(words: Words, place: int) -> int | None:
    """The verb of `took to the radio to reject`, whose subject is that of what is done there."""
    for start in range(place - 2, max(-1, place - _APPOSITION), -1):
        if words.words[start] in STOPS | {","}:
            return None
        if words.words[start] in _TAKING and words.words[start + 1] in ("to", "on", "the", "a", "his", "her"):
            return start
    return None


def _parenthesis(words: Words, place: int) -> int | None:
    """The relative pronoun before a parenthesis whose closing comma is given: `who, along with Hale, sued`."""
    for start in range(place - 1, max(0, place - _APPOSITION), -1):
        if words.words[start] in STOPS:
            return None
        if words.words[start] == ",":
            return start - 1 if words.words[start - 1] in _RELATIVES else None
    return None


def _between_dashes(words: Words, place: int) -> int | None:
    """The subject before a dash that closes a parenthesis, or the names in it: `two senators — Hale and Lund — left`."""
    if words.named(place - 1) and words.words[words.begin(place - 1) - 1] in DASHES | {"and"}:
        return place - 1
    for start in range(place - 1, max(0, place - _PARENTHESIS), -1):
        if words.words[start] in DASHES:
            holds = words.holds(start - 1) and _governor(words, words.begin(start - 1)) is None
            return start - 1 if holds else None
    return None


def _head(words: Words, place: int) -> int | None:
    """The head of the noun phrase whose last word stands at a place, if a name or a group is its head."""
    for _ in range(3):
        if not words.holds(place):
            return None
        before = _governor(words, words.begin(place))
        if before is None:
            return place
        preposition = words.words[before]
        outer = before - 1
        if preposition in _OUTER:
            return None
        if outer < 0 or words.words[outer] in STOPS | {","}:
            return None if preposition not in _LOOSE else place
        role = is_role(words.words[outer]) or words.words[outer] == "chief"
        if preposition in _LOOSE or (role and preposition in ("of", "for", "at")):
            return place
        if preposition == "of" and words.words[outer] in QUANTITIES:
            return place
        if not words.holds(outer):
            return None
        place = outer
    return place


def _governor(words: Words, first: int) -> int | None:
    """The preposition that governs a name, with no more than its article and titles between."""
    for place in range(first - 1, max(-1, first - 1 - _BESIDE), -1):
        word = words.words[place]
        if word in _INNER or word in _OUTER:
            return place
        if word in STOPS or word in _PARTING or word in AUXILIARIES:
            return None  # "to tell her Lund wanted it"
        if word in STANCE_VERBS or words.finite(place):
            return None
    return None


def _outside(words: Words, place: int) -> int:
    """The place before a bracket that closes at a place: `Ed Corry (Ostrava) rejected`."""
    if words.at(place) != ")":
        return place
    for opened in range(place - 1, max(-1, place - _BRACKETED), -1):
        if words.words[opened] == "(":
            return opened - 1
    return place


def _labelled(words: Words, place: int) -> int:
    """The place before `, R-Ky.` where that ends at a place."""
    for start in range(place, max(0, place - 3), -1):
        if words.words[start - 1] == "," and _LABEL.match(words.words[start]):
            return start - 2
    return place


def _joined(words: Words, place: int) -> int | None:
    """The second of two names that are an apposition: `the two senators, Hale and Voss, rejected`."""
    if not words.named(place):
        return None
    first = words.begin(place)
    if words.at(first - 1) != "and" or not words.named(first - 2):
        return None
    return place if words.at(words.begin(first - 2) - 1) == "," else None


def across(words: Words, place: int) -> int | None:
    """The subject before an apposition whose closing comma is given: `Lund, a farmer, rejected`."""
    seen = words.words
    if (joined := _joined(words, place - 1)) is not None:
        return joined
    for start in range(place - 1, max(-1, place - 28), -1):
        if seen[start] in STOPS - {".", "(", ")"}:
            return None
        named = _outside(words, start - 1)
        if seen[start] == "," and start and words.holds(named) and start < place - 1:
            if "said" in seen[start + 1 : place]:
                return None
            head = _head(words, named)
            if head is not None:
                return head
    if words.named(place - 1):
        first = words.begin(place - 1)
        while first and (is_role(seen[first - 1]) or seen[first - 1] in ("former", "the", "vice", ".")):
            first -= 1
        if words.at(first - 1) == ",":
            return place - 1  # "Its chairwoman, Ada Corry, rejected"
    return None


def main_subject(words: Words, index: int) -> int | None:
    """The subject of the clause that a further verb belongs to: the last name or group with a verb behind it."""
    found = None
    for place in range(max(0, index - 40), index):
        if words.words[place] in (";", ":"):
            found = None
        if words.holds(place) or words.words[place] in PERSONS | SPEAKERS:
            behind = place + 1
            if words.at(behind) == "," and not words.finite(behind):
                close = next(
                    (at for at in range(behind + 2, min(index, behind + 20)) if words.words[at] == ","), None
                )
                behind = behind if close is None else close + 1
            if words.at(behind) == "(":
                behind += words.words[behind:].index(")") + 1 if ")" in words.words[behind:] else 0
            plural = words.words[place].endswith("s") and words.at(behind) in _SPEAKING
            if not words.finite(behind) and not plural:
                continue
            head = place if words.words[place] in PERSONS | SPEAKERS else _head(words, place)
            found = head if head is not None else found
    return found
