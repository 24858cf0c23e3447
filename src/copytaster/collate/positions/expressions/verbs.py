"""Verbs of stance: `Ostrava rejected the offer`, `farmers, demanding a hearing`, `was rejected by the union`."""

from ....language.clause_words import AUXILIARIES, COPULAS, FINITE, MODALS, NORMS, PASTS
from ....language.seats import DEMONYMS
from ....language.stances import (
    ASKING,
    IMPERSONAL,
    NOUNS_TOO,
    OFFICES_SOUGHT,
    OPPOSING_PARTICLES,
    REFUSALS,
    REQUESTS,
    STANCE_VERBS,
    STOPPING,
    THROWN_OUT,
    WISHES,
    YIELDING,
    YIELDING_PHRASES,
    Side,
    Stance,
)
from ..phrases import STOPS, Words, behind, clause_start, is_adverb, is_negative, object_end
from ..subjects import Subject, main_subject, subject_of
from .aims import Aim, Expression, act, aim, built, flipped

_NOT_OBJECTS = frozenset(
    "down up off away out from since by and or at in on with as during before after to for of , . ; : ) ( ? !".split()
)
"""Behind a verb: it is another verb, or a noun (`backed down`, `hailed from`, `the offer by`)."""
_OBJECTLESS = frozenset("disagree disagreed disagrees dissented dissents objected demurred".split())
_AGAINST_HARM = frozenset(
    "block challenge challenging stop overturn prevent halt over blocking stopping".split()
)
_SUING = frozenset("sue sued sues suing lawsuit suit".split())
_SHELVED = ("off the table", "on hold")
_SHELVING = frozenset("put puts putting take took takes taking taken".split())
_FACTUAL = frozenset("deny dispute doubt refute rebut fear".split())
_LEFT_OPEN = frozenset("rule exclude oppose object reject veto dismiss".split())
"""Verbs of which `did not` keeps a side open: who did not condemn a thing takes none."""
_UNABLE_TO = frozenset("support accept back endorse vote embrace".split())
"""Verbs of which `cannot` tells a stance: `he could not defend it` tells none."""
_SEEING = frozenset("see sees saw".split())


def verb(words: Words, index: int) -> Expression | None:
    """A verb that takes a side on its object."""
    word = words.words[index]
    stance = STANCE_VERBS[word]
    side, start = _taken(words, stance, index)
    if stance.shape == "ed" and behind(words, index, COPULAS):
        return _passive(words, index, side) if side else None
    subject = subject_of(words, index)
    if subject is None and stance.shape == "ing" and words.at(index - 1) in ("statement", "letter", "tweet"):
        place = main_subject(words, index)
        subject = None if place is None else Subject(place, False, False, False)
    if subject is None or not _verbal(words, stance, index, subject):
        return None
    if side is None or start is None:
        return _relative(words, stance, index, subject)
    led = start > index + 1
    past_adverbs = next((at for at in range(start, len(words)) if not is_adverb(words.words[at])), start)
    if words.at(past_adverbs) == "by" or words.at(start) in AUXILIARIES or words.at(start).isdigit():
        return None
    if not led and words.at(start) in PASTS:
        return None
    sure = stance.verb == "doubt" and words.at(index + 1) == "that"
    if (
        stance.verb in _FACTUAL
        and not sure
        and AUXILIARIES.intersection(words.words[start : object_end(words, start)])
    ):
        return None  # what is denied to be so is no issue
    if stance.verb == "stand" and words.at(start) in ("his", "her", "their", "its"):
        return None
    if words.at(start) in _NOT_OBJECTS and not _value_first(words, start):
        return None if led else _relative(words, stance, index, subject)
    if stance.verb == "insist" and not words.follows(index + 1, "on") and _asserts(words, index):
        return None
    negated = subject.negated
    if stance.verb == "agree" and (negated or "that" in words.words[start : object_end(words, start)]):
        return None
    if stance.verb in ("promise", "vow", "pledge") and not led and "will" in words.words[start : start + 8]:
        return None  # a forecast
    if stance.verb == "throw" and not THROWN_OUT.intersection(words.words[start : start + 6]):
        return None
    if stance.verb == "seek" and OFFICES_SOUGHT.intersection(words.words[start : start + 5]):
        return None
    if stance.verb == "celebrate" and words.at(start) != "the" and "'s" not in words.words[start : start + 4]:
        return None  # a feast of one's own
    if negated and _unable(words, subject, index) and stance.verb not in _UNABLE_TO:
        return None
    if negated and (stance.verb == "seek" or (side == "against" and stance.verb not in _LEFT_OPEN)):
        return None
    if negated and stance.verb in REQUESTS:
        side, negated = "neutral", False
    asking = stance.verb in ASKING
    acting = words.at(start - 1) == "to" and led and words.words[index + 1 : start][-1:] == ["to"]
    acting = acting and stance.verb not in ("object", "consent", "stick")
    if stance.verb == "agree" and words.at(start) in STOPPING:
        end = object_end(words, start)
        return built(words, subject, index, Aim(side, (start, end), end, verbal=True))
    found = aim(
        words, start, flipped(side, negated), asking=asking, acting=acting, wishing=stance.verb in WISHES
    )
    return built(
        words, subject, index, found, personal=not asking and not acting and stance.verb not in IMPERSONAL
    )


def _taken(words: Words, stance: Stance, index: int) -> tuple[Side | None, int | None]:
    """The side taken and where the object starts, by the longest particle that follows."""
    if words.at(index + 1) in OPPOSING_PARTICLES:
        return "against", index + 2
    for particles, side in sorted(stance.takes.items(), key=lambda item: -len(item[0])):
        if words.follows(index + 1, particles):
            start = index + 1 + len(particles.split())
            if particles == "" and "to" in stance.takes and words.at(start) == "to":
                continue
            return side, start
    direct = stance.takes.get("")
    return (direct, None) if direct else (None, None)


def _verbal(words: Words, stance: Stance, index: int, subject: Subject) -> bool:
    """Whether the form is a verb here, and tells what its subject stands for."""
    word, following, previous = words.words[index], words.at(index + 1), words.at(index - 1)
    between = words.words[subject.place + 1 : index]
    if stance.shape == "base":
        holder = words.words[subject.place]
        plural = holder in ("we", "i", "they", "police", "people") or (
            holder.endswith("s") and len(holder) > 3 and subject.place not in words.start
        )
        modal = any(item in MODALS or item == "to" or is_negative(item) for item in between)
        party = subject.place in words.start and words.words[subject.place].endswith(("s", "gop"))
        if not (modal or plural or party or "'" in holder):
            return False
    if (
        stance.shape == "s"
        and word in NOUNS_TOO
        and (
            not (previous == "," or all(is_adverb(item) for item in between))
            or following in PASTS | AUXILIARIES
            or following.endswith("ed")
            or (words.words[subject.place] in DEMONYMS and following not in ("the", "a", "an", "that"))
        )
    ):
        return False
    if stance.shape == "ing" and not (
        previous in (",", "and", "statement", "letter", "tweet") or behind(words, index, COPULAS)
    ):
        return False
    if stance.verb in WISHES and (subject.restrictive or subject.would):
        return stance.verb not in ("want", "hope", "seek") and not subject.restrictive
    return not (previous == "to" and subject.place == index - 2)


def _value_first(words: Words, start: int) -> bool:
    """`rejected as baseless the reports`."""
    return words.at(start) == "as" and words.at(start + 2) in ("the", "a", "an", "any", "his", "her", "its")


def _unable(words: Words, subject: Subject, index: int) -> bool:
    return any(word.startswith(("could", "can")) for word in words.words[subject.place + 1 : index])


def _asserts(words: Words, index: int) -> bool:
    named = any(words.holds(place) for place in range(index + 1, min(index + 4, len(words))))
    led = words.at(index + 1) in ("that", "on", "upon") or named
    return bool(FINITE.intersection(words.words[index + 1 : index + 10])) or not led


def _relative(words: Words, stance: Stance, index: int, subject: Subject) -> Expression | None:
    """`the mandate, which farmers oppose`: the object stands before the subject."""
    direct = stance.takes.get("")
    if subject.object is None or direct is None:
        return None
    end = subject.object[1]
    while end and words.words[end - 1] in (",", "which", "that"):
        end -= 1
    start = clause_start(words, end)
    while start < end and words.finite(start):
        start += 1
    for place in range(end - 1, start, -1):
        if words.finite(place) or words.words[place] in ("to", "by", "with"):
            start = place + 1
            break
    if start >= end or not any(words.content[start:end]):
        return None
    found = Aim(flipped(direct, subject.negated), (start, end), object_end(words, index + 1))
    return built(words, subject, index, found)


def _passive(words: Words, index: int, side: Side) -> Expression | None:
    """`the offer was rejected by the union`: the object stands before, the subject after `by`."""
    if words.at(index + 1) != "by":
        return None
    last = index + 2
    while last < len(words) - 1 and last < index + 9 and not words.holds(last):
        if words.words[last] in STOPS or words.words[last] in (",", "in", "of", "at", "and", "who"):
            return None
        last += 1
    copula = index - 1
    while copula > 0 and (is_adverb(words.words[copula]) or words.words[copula] in AUXILIARIES):
        copula -= 1
    if NORMS.intersection(words.words[copula + 1 : index]):
        return None
    start = clause_start(words, copula + 1)
    if start > copula or not words.holds(last):
        return None
    if words.words[start] in ("which", "that", "who"):
        return None
    negated = any(is_negative(word) for word in words.words[copula + 1 : index])
    pointed = copula == start and words.words[start] in ("it", "this", "that", "they")
    return Expression(
        flipped(side, negated),
        words.first + last,
        None if pointed else (words.first + start, words.first + copula + 1),
        (words.first + start, words.first + last + 1),
        personal=True,
    )


def other_verb(words: Words, index: int) -> Expression | None:
    """Stances that several words make together: `sued to block`, `took it off the table`, `will not resign`."""
    word = words.words[index]
    if word == "like" and words.at(index - 1) in ("would", "'d"):
        subject = subject_of(words, index)
        acting = words.at(index + 1) == "to"
        if subject is None:
            return None
        return built(words, subject, index, aim(words, index + 1 + acting, "for", asking=True, acting=acting))
    if word in _OBJECTLESS and (
        word.startswith("dissent") or words.at(index + 1) not in ("with", "to", "on")
    ):
        subject = subject_of(words, index)
        return None if subject is None else built(words, subject, index, Aim("against", None, index + 1))
    if word in _SUING:
        return _suing(words, index)
    if word in _SHELVING:
        return _shelving(words, index)
    if word in _SEEING and words.at(index + 1) == "no" and words.at(index + 2) in ("reason", "need", "point"):
        subject = subject_of(words, index)
        if subject is not None:
            found = aim(words, index + 4, "against", asking=False, acting=words.at(index + 3) == "to")
            return built(words, subject, index, found)
    if word in YIELDING or any(words.follows(index, " ".join(phrase)) for phrase in YIELDING_PHRASES):
        return _unyielding(words, index)
    return None


def _suing(words: Words, index: int) -> Expression | None:
    for place in range(index + 1, min(index + 18, len(words))):
        if words.words[place] in STOPS:
            return None
        if words.words[place] in _AGAINST_HARM:
            subject = subject_of(words, index)
            if subject is None and words.words[index] in ("lawsuit", "suit"):
                first = main_subject(words, index)
                subject = None if first is None else Subject(first, False, False, False)
            if subject is None:
                return None
            return built(words, subject, index, aim(words, place + 1, "against", asking=False, acting=False))
    return None


def _shelving(words: Words, index: int) -> Expression | None:
    for place in range(index + 2, min(index + 16, len(words))):
        if words.words[place] in STOPS:
            return None
        if any(words.follows(place, phrase) for phrase in _SHELVED):
            subject = subject_of(words, index)
            if subject is None:
                return None
            return built(words, subject, index, Aim("against", (index + 1, place), place + 3))
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
        return built(words, subject, index, act(words, index, end, "against", private=False))
    if long in (("hear", "of"), ("stand", "for")) or words.words[index] == "tolerate":
        start = index + (2 if long else 1)
        return built(words, subject, index, aim(words, start, "against", asking=False, acting=False))
    return built(words, subject, index, Aim("against", (index, end), end, verbal=True))
