"""Where a subject stands: before relative clauses, appositions, brackets and lists."""

import re

from ...language.clause_words import AUXILIARIES
from ...language.stance_verbs import STANCE_VERBS
from ...language.titles import is_role
from .phrases import DASHES, PERSONS, QUOTES, RELATIVES, SPEAKERS, STOPS, Words

_INNER = frozenset("of in at from for like including among on near within inside across".split())
"""Prepositions that tie a name to the noun before it: `workers at Ostrava Power`."""
_UPON = "on"
"""Ties a name to a group only: `Republicans on the panel`."""
_OUTER = frozenset(
    """
    with by to about against after under over between before during than into via through despite without upon outside
    """.split()
)
_LOOSE = frozenset("like including".split())
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
_FARTHEST_COORDINATE = 20
"""Words of a relative clause that another of the same follows."""
_ADHERENTS = frozenset("democrat republican conservative liberal independent".split())
"""What an apposition calls a person that looks like a name: `Lund, a Democrat who`."""
_FARTHEST_RELATIVE = 14
"""Words of a relative clause."""
_BRACKETED = 8
"""Tokens of a bracket behind a name."""
_LABEL = re.compile(r"[drli]-[a-z]")
"""The party and state that American accounts put behind a name: `Lund, R-Ky., who`."""
_LABELLED = 5
"""Tokens of such a label: `R-N.Y.`."""
_PARTING = frozenset(", and that which whom who him her them me us you".split())
"""Words that part a name from a preposition before them."""
_BESIDE = 5
"""Words between a preposition and the name it governs: `of the embattled mayor Lund`."""


def unquoted(words: Words, place: int) -> int:
    """The place before a mark of a quotation that stands at a place."""
    return place - 1 if words.at(place) in QUOTES else place


def before_relative(words: Words, place: int) -> int | None:
    """The subject of a verb that a relative clause before it ends at a word: `growers who pushed the bill reject`."""
    for opener in range(place - 1, max(0, place - _FARTHEST_RELATIVE), -1):
        if words.words[opener] in STOPS | {","}:
            return None
        before = unquoted(words, opener - 1)
        participle = words.tags[opener] == "VERB" and words.words[opener].endswith("ing")
        if (words.words[opener] in RELATIVES or participle) and words.holds(before):
            return head_of(words, before)  # "growers speaking to the Ostrava News reject it"
    return None


def antecedent_of(words: Words, place: int) -> int | None:
    """Of whom the relative clause tells whose pronoun stands at a place: `farmers, who`, `Lund, a farmer, who`."""
    if words.words[place - 1] == "and":  # "Lund, who left in March and who has urged"
        before = next(
            (
                at
                for at in range(place - 2, max(0, place - _FARTHEST_COORDINATE), -1)
                if words.words[at] == "who"
            ),
            None,
        )
        return None if before is None or before < 1 else antecedent_of(words, before)
    restrictive = words.words[place - 1] != ","
    antecedent = outside(words, labelled(words, unquoted(words, place - 1 - (not restrictive))))
    holder = head_of(words, antecedent)
    if holder is None and words.holds(antecedent):
        before = governor_of(words, words.begin(antecedent))
        outer = before is None or not words.holds(before - 1)
        holder = antecedent if outer else None  # "gave hope to farmers, who oppose it"
    if holder is None or not words.named(holder) or words.words[holder] in _ADHERENTS:
        named = apposed(words, antecedent)
        holder = holder if named is None else named
    return holder


def in_relative(words: Words, place: int) -> int | None:
    """Of whom a relative clause tells that runs up to an `and`: `the union, which met in March and has urged`."""
    for opener in range(place - 1, max(1, place - _FARTHEST_RELATIVE), -1):
        if words.words[opener] in STOPS | {","}:
            return None
        if words.words[opener] in RELATIVES and words.words[opener - 1] == ",":
            return head_of(words, outside(words, labelled(words, opener - 2)))
    return None


def apposed(words: Words, place: int) -> int | None:
    """The name that an apposition ending at a place explains: `Ostrava Power, a company that sued`."""
    for start in range(place - 1, max(0, place - _APPOSITION), -1):
        if words.words[start] in STOPS - {"."} or words.finite(start):
            return None
        if words.words[start] == "," and words.at(start + 1) in ("a", "an", "the", "one"):
            return start - 1 if words.named(start - 1) else None
    return None


def parenthesis(words: Words, place: int) -> int | None:
    """The relative pronoun before a parenthesis whose closing comma is given: `who, along with Hale, sued`."""
    for start in range(place - 1, max(0, place - _APPOSITION), -1):
        if words.words[start] in STOPS:
            return None
        if words.words[start] == ",":
            return start - 1 if words.words[start - 1] in RELATIVES else None
    return None


def between_dashes(words: Words, place: int) -> int | None:
    """The subject before a dash that closes a parenthesis, or the names in it: `two mayors — Hale and Lund — left`."""
    if words.named(place - 1) and words.words[words.begin(place - 1) - 1] in DASHES | {"and"}:
        return place - 1
    for start in range(place - 1, max(0, place - _PARENTHESIS), -1):
        if words.words[start] in DASHES:
            holds = words.holds(start - 1) and governor_of(words, words.begin(start - 1)) is None
            return start - 1 if holds else None
    return None


def head_of(words: Words, place: int) -> int | None:
    """The head of the noun phrase whose last word stands at a place, if a name or a group is its head."""
    for _ in range(3):
        if not words.holds(place):
            return None
        place = _listed_within(words, place)
        before = governor_of(words, words.begin(place))
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


def _listed_within(words: Words, place: int) -> int:
    """The group to which a list of names that ends at a place belongs: `officials in Ostrava, Lund and Hale`."""
    first = words.begin(place)
    while words.at(first - 1) in (",", "and") and words.named(first - 2 - (words.at(first - 2) == ",")):
        first = words.begin(first - 2 - (words.at(first - 2) == ","))
    inner = (
        words.at(first - 1) in ("in", "from", "at") and words.holds(first - 2) and not words.named(first - 2)
    )
    return first - 2 if inner else place


def governor_of(words: Words, first: int) -> int | None:
    """The preposition that governs a name, with no more than its article and titles between."""
    for place in range(first - 1, max(-1, first - 1 - _BESIDE), -1):
        word = words.words[place]
        if word in _INNER or word in _OUTER or (word == _UPON and place and _seated(words, place - 1)):
            return place
        if word in STOPS or word in _PARTING or word in AUXILIARIES:
            return None  # "to tell her Lund wanted it"
        if word in STANCE_VERBS or words.finite(place):
            return None
    return None


def _seated(words: Words, place: int) -> bool:
    """Whether a word may be for those who sit on a panel: `Republicans`, `the top Republican`, `the chairman`."""
    return words.heads(place) or words.words[place] in _ADHERENTS or is_role(words.words[place])


def outside(words: Words, place: int) -> int:
    """The place before a bracket that closes at a place: `Ed Corry (Ostrava) rejected`."""
    if words.at(place) != ")":
        return place
    for opened in range(place - 1, max(-1, place - _BRACKETED), -1):
        if words.words[opened] == "(":
            return opened - 1
    return place


def labelled(words: Words, place: int) -> int:
    """The place before `, R-Ky.` where that ends at a place."""
    for start in range(place, max(0, place - _LABELLED), -1):
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
    own = words.named(place - 1) and words.at(words.begin(place - 1) - 1) in (",", "and")
    before = words.begin(place - 1) - 2 if own else -1
    if own and before >= 0 and is_role(words.words[before]) and not words.named(before):
        return place - 1  # "the mayor, Ada Hale, rejected"
    explained = None if own else apposed(words, place - 1)
    if explained is not None and governor_of(words, words.begin(explained)) is None:
        return explained
    for start in range(place - 1, max(-1, place - 28), -1):
        if seen[start] in STOPS - {".", "(", ")"}:
            return None
        named = outside(words, start - 1)
        if seen[start] == "," and start and words.holds(named) and start < place - 1:
            if "said" in seen[start + 1 : place]:
                return None
            head = head_of(words, named)
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
            head = place if words.words[place] in PERSONS | SPEAKERS else head_of(words, place)
            found = head if head is not None else found
    return found
