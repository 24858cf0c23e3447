"""Stances that several words make together: `sued to block`, `took it off the table`, `will not resign`."""

from ....language.stances import REFUSALS, YIELDING, YIELDING_PHRASES
from ..antecedents import main_subject
from ..phrases import GENITIVES, PERSONS, STOPS, Words, is_adverb, is_negative, object_end
from ..subjects import Subject, subject_of
from .aims import act, aim
from .expression import Aim, Expression, built

_OBJECTLESS = frozenset(
    """
    disagree disagreed disagrees dissented dissents objected apologized apologised apologizes apologize
    """.split()
)
_AGAINST_HARM = frozenset(
    "block challenge challenging stop overturn prevent halt over blocking stopping".split()
)
SUING = frozenset("sue sued sues suing lawsuit suit".split())
_REQUESTING = frozenset("asking demanding".split())
"""Behind a lawsuit: what it is for is read there."""
_JUDGMENT = frozenset("judgment judgement".split())
_HELD_BACK = frozenset(
    "hold withhold reserve holding withholding reserving withheld reserved held suspend".split()
)
_YIELDING_FIRST = frozenset(phrase[0] for phrase in YIELDING_PHRASES)
_HOPING = frozenset("hope hopes hoped hoping".split())
_ACTING = frozenset("would will can could do does".split())
"""Auxiliaries of what somebody is hoped to do."""
_WISHED = 8
"""Words of whoever is hoped to do a thing."""
_STANDS = frozenset("stance position side sides".split())
_TAKEN = frozenset("take takes took taken taking".split())
_SHELVED = ("off the table", "on hold")
_SHELVING = frozenset("put puts putting take took takes taking taken".split())
_RESCUE = frozenset("defense defence rescue aid".split())
_COMING = frozenset("come came comes coming rush rushed rushes leap leapt leaped jumped sprang".split())
"""Verbs before `to` somebody's defense."""
_BEGGING = frozenset("beg begs begged".split())
_SEEING = frozenset("see sees saw".split())


def other_verb(words: Words, index: int) -> Expression | None:
    """Stances that several words make together: `sued to block`, `took it off the table`, `will not resign`."""
    word = words.words[index]
    if word == "like" and words.at(index - 1) in ("would", "'d"):
        subject = subject_of(words, index)
        acting = words.at(index + 1) == "to"
        if subject is None:
            return None
        return built(subject, index, aim(words, index + 1 + acting, "for", asking=True, acting=acting))
    if word in _OBJECTLESS and (
        word.startswith("dissent")
        or (
            words.at(index + 1) not in ("with", "to", "on", "for")
            or (word.startswith("apolog") and words.at(index + 1) == "to")
        )
    ):
        subject = subject_of(words, index)
        found = _apologized_for(words, index) if word.startswith("apolog") else None
        return None if subject is None else built(subject, index, found or Aim("against", None, index + 1))
    if word in _BEGGING and any(words.follows(index + 1, phrase) for phrase in ("to differ", "to disagree")):
        subject = subject_of(words, index)
        pointed = words.at(index + 3) not in ("with", "on")
        return (
            None if subject is None or not pointed else built(subject, index, Aim("against", None, index + 3))
        )
    if word in _JUDGMENT and words.at(index - 1) in _HELD_BACK:
        subject = subject_of(words, index - 1)
        return None if subject is None else built(subject, index, Aim("neutral", None, index + 1))
    if word in _HOPING and words.at(index + 1) not in ("for", "to"):
        return _hoping(words, index)
    if word in _STANDS and is_negative(_first_negative(words, index)):
        subject = subject_of(words, _taking(words, index))
        on = words.at(index + 1) in ("on", "about", "over", "regarding")
        found = aim(words, index + 2, "neutral", asking=False, acting=False) if on else None
        found = found or Aim("neutral", None, index + 1)
        return None if subject is None else built(subject, index, found)
    if word in _RESCUE and words.tags[index] == "NOUN":
        return _defended(words, index)
    if word in _SHELVING:
        return _shelving(words, index)
    if word in _SEEING and words.at(index + 1) == "no" and words.at(index + 2) in ("reason", "need", "point"):
        subject = subject_of(words, index)
        if subject is not None:
            found = aim(words, index + 4, "against", asking=False, acting=words.at(index + 3) == "to")
            return built(subject, index, found)
    if word in YIELDING or (
        word in _YIELDING_FIRST and any(words.follows(index, " ".join(phrase)) for phrase in YIELDING_PHRASES)
    ):
        return _unyielding(words, index)
    return None


def _apologized_for(words: Words, index: int) -> Aim | None:
    """What somebody apologized for, behind those whom he asked and when: `apologized late on Friday to Hale for it`."""
    for place in range(index + 1, min(len(words) - 1, index + _WISHED)):
        if words.words[place] == "for":
            return aim(words, place + 1, "against", asking=False, acting=False)
        if words.words[place] in STOPS | {","} or words.finite(place):
            return None
    return None


def _defended(words: Words, index: int) -> Expression | None:
    """`Hale came to Lund's defense`, `rushed to the defense of Lund`."""
    to = next((at for at in range(index - 1, max(0, index - _WISHED), -1) if words.words[at] == "to"), None)
    if to is None or words.words[to - 1] not in _COMING:
        return None
    subject = subject_of(words, to - 1)
    if words.at(index + 1) == "of":
        found = aim(words, index + 2, "for", asking=False, acting=False)
    elif words.words[index - 1] in GENITIVES | {"his", "her", "their", "its"}:
        found = Aim("for", (to + 1, max(to + 2, index - 1)), index + 1)
    else:
        return None
    return None if subject is None else built(subject, to - 1, found, personal=True)


def _hoping(words: Words, index: int) -> Expression | None:
    """`Hale hoped that the governor would veto the bill`, `I hope they keep it`."""
    for place in range(index + 1, min(len(words) - 1, index + _WISHED)):
        if words.words[place] in STOPS - {"."}:
            return None
        doer = place - 1 > index and (words.holds(place - 1) or words.words[place - 1] in PERSONS | {"we"})
        if doer and words.tags[place] in ("VERB", "AUX") and not words.words[place].endswith("ing"):
            subject = subject_of(words, index)
            start = place
            while words.at(start) in _ACTING:
                start += 1
            found = act(words, start, object_end(words, start), "for", private=True)
            return None if subject is None else built(subject, index, found)
    return None


def _taking(words: Words, index: int) -> int:
    """The place of a form of `take` before a noun such as `stance`; the noun's own where there is none."""
    return next((at for at in range(index - 1, max(-1, index - 4), -1) if words.words[at] in _TAKEN), index)


def _first_negative(words: Words, index: int) -> str:
    """The word that turns a form of `take` round; empty where none does or there is no such form."""
    taken = _taking(words, index)
    if taken == index:
        return ""
    return next((word for word in words.words[max(0, taken - 4) : taken] if is_negative(word)), "")


def suing(words: Words, index: int) -> Expression | None:
    """`sued to block the sale`, `filed a lawsuit over the sale`."""
    for place in range(index + 1, min(index + 18, len(words))):
        if words.words[place] in STOPS | _REQUESTING:
            return None
        if words.words[place] in _AGAINST_HARM:
            subject = subject_of(words, index)
            if subject is None and words.words[index] in ("lawsuit", "suit"):
                first = main_subject(words, index)
                subject = None if first is None else Subject(first, False, False, False)
            if subject is None:
                return None
            return built(subject, index, aim(words, place + 1, "against", asking=False, acting=False))
    return None


def _shelving(words: Words, index: int) -> Expression | None:
    for place in range(index + 2, min(index + 16, len(words))):
        if words.words[place] in STOPS:
            return None
        if any(words.follows(place, phrase) for phrase in _SHELVED):
            subject = subject_of(words, index)
            if subject is None:
                return None
            return built(subject, index, Aim("against", (index + 1, place), place + 3))
    return None


def _unyielding(words: Words, index: int) -> Expression | None:
    """`will not resign`, `would not hear of it`."""
    before = index - 1
    while before > 0 and is_adverb(words.words[before]):
        before -= 1
    if not (words.words[before] in REFUSALS or f"{words.at(before - 1)} {words.words[before]}" in REFUSALS):
        return None
    subject = subject_of(words, index)
    if subject is None:
        return None
    long = next((phrase for phrase in YIELDING_PHRASES if words.follows(index, " ".join(phrase))), None)
    end = object_end(words, index + (len(long) if long else 1))
    if words.words[index] in ("allow", "permit", "let"):
        return built(subject, index, act(words, index, end, "against", private=False))
    if long in (("hear", "of"), ("stand", "for")) or words.words[index] == "tolerate":
        start = index + (2 if long else 1)
        return built(subject, index, aim(words, start, "against", asking=False, acting=False))
    return built(subject, index, Aim("against", (index, end), end, verbal=True))
