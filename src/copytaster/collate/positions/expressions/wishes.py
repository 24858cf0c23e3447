"""Who is asked to do a thing, and what: `urged Hale to sign`, `wants the levy lifted`."""

from ....language.clause_words import MODALS, NORMS
from ....language.stances import PRIVATE_ACTS, UNDONE
from ....language.titles import is_role
from ..phrases import ARTICLES, Words

_URGING = ("urg", "press", "ask", "encourag", "implor", "exhort", "beg", "beseech", "lobb", "want")
_WISHING = ("request", "demand", "recommend", "propos", "insist")
"""Verbs behind which a clause may stand without `that`."""
_ASKED_FIRST = 5
"""Words of who is to do it."""
_NO_VERBS = frozenset("and of in 's ' ’s for on to from with or ,".split())
_LONGEST_DOER = 20
"""Words of whoever is asked to do a thing, with his titles."""
_FORBIDDEN = frozenset("banned outlawed abolished stopped ended halted suspended".split())
"""Of what somebody wants undone these are issues themselves: he is for the ban."""
BY_NAME = frozenset(
    "you them him her us people everyone everybody somebody others himself herself itself themselves".split()
)
BRACKETED = 12
"""Words of a parenthesis behind whoever is asked."""
POINTING = frozenset("it this that them these both one so".split())


def addresses(words: Words, start: int) -> bool:
    """Whether an object is somebody who is asked to do a thing: `urged Hale`, `called on Hale`."""
    verb = words.at(start - 1)
    return verb.startswith(_URGING) or (verb in ("on", "upon") and words.at(start - 2).startswith("call"))


def asked_to(words: Words, start: int, end: int) -> int | None:
    """Where the verb stands that somebody is asked to do: behind `to`, or `that` and a name."""
    wanted = words.at(start - 1).startswith("want")
    if words.at(start - 1).startswith(_WISHING) and (bare := _subjunctive(words, start, end)) is not None:
        return bare
    loose = addresses(words, start) and not (wanted and words.at(end - 2) == "to")
    for place in range(start, min(end - 1, start + _LONGEST_DOER)):
        doer = words.words[place - 1]
        if words.words[place] == "to" and doer == "not" and place > start + 1:
            return place - 1
        if words.words[place] == "to" and wanted and words.words[place + 1] in PRIVATE_ACTS:
            return place + 1
        if words.words[place] == "to" and loose and words.content[place - 1] and place > start:
            return None if words.words[place + 1] in ARTICLES else place + 1
        if words.words[place] == "to" and (words.holds(place - 1) or doer in BY_NAME or is_role(doer)):
            return None if words.words[place + 1] in ARTICLES else place + 1
        if place == start and words.words[place] == "to":
            return place + 1
    if words.words[start] in ("that", "the") or words.words[start - 1] == "that":
        for place in range(start, min(end - 1, start + 6)):
            held = words.holds(place) or (words.words[place] in POINTING and words.at(place - 1) == "that")
            if held and words.words[place + 1] not in _NO_VERBS and words.at(place + 2) not in MODALS | NORMS:
                return place + 1
    return None


def _subjunctive(words: Words, start: int, end: int) -> int | None:
    """The bare verb of what somebody is to do: `requests the mills close`, `demanded Hale resign`."""
    doer = next((at for at in range(start, min(end - 1, start + _ASKED_FIRST)) if words.holds(at)), None)
    if doer is None or words.tags[doer + 1] != "VERB":
        return None
    return None if words.words[doer + 1].endswith(("ed", "ing", "s")) else doer + 1


def moved(words: Words, start: int, end: int) -> int | None:
    """Where the verb stands that somebody, named before it, is moved to do."""
    for place in range(start + 1, min(end - 1, start + _LONGEST_DOER)):
        if words.words[place] == "to" and words.tags[place + 1] == "VERB":
            return place + 1
    return None


def undone(words: Words, start: int, end: int) -> int | None:
    """The participle that tells what somebody wants done with a thing before it: `wants the levy lifted`."""
    for place in range(end - 1, start, -1):
        if words.words[place] in UNDONE - _FORBIDDEN and words.tags[place - 1] in ("NOUN", "PROPN", "ADV"):
            behind_it = words.tags[place + 1] if place + 1 < len(words) else "PUNCT"
            if behind_it in ("PUNCT", "ADP", "SCONJ", "ADV", "CCONJ"):
                return place
    return None


def seen_to(words: Words, start: int, end: int) -> int | None:
    """The verb of what somebody wants to see others do."""
    for place in range(start + 2, min(end - 1, start + BRACKETED)):
        if words.tags[place] == "VERB":
            doer = words.holds(place - 1) or words.words[place - 1] in BY_NAME
            return place if doer and not words.words[place].endswith(("ed", "ing")) else None
    return None
