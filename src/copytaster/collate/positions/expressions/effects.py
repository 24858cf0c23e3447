"""What somebody says a thing does, or says there is: `the rules threaten small ports`, `there was incompetence`."""

from ....language.clause_words import AUXILIARIES, COPULAS
from ....language.evaluations import HARMED, HARMING_NOW, HELPS, PROSPECTS, VALUES
from ....language.opinions import OPINIONS
from ....language.stance_verbs import Side, forms
from ..phrases import QUOTES, SPEAKERS, STOPS, Words, is_adverb, is_negative, object_end
from .expression import Expression, flipped
from .said import LONG_SUBJECT, NOBODY, POINTING, aside, hypothetical, nominal, subject_start

_WITNESSING = frozenset("seeing witnessing facing watching".split())
"""Verbs by which `we` tell what there is."""
_WRONGS = frozenset(
    """
    incompetence mismanagement hypocrisy misconduct racism bigotry cruelty deception fraud abuse injustice betrayal
    overreach propaganda persecution cover-up coverup tyranny
    """.split()
)
"""Nouns for a wrong that who says that there is one is against."""
_TRYING = frozenset(
    """
    trying attempting going continues continue continued tries try tried attempts attempted seeks sought chosen chose
    decided wants want looking seeking working threatening determined out
    """.split()
)
"""Verbs between a subject and the harm that it does: `is trying to undermine`."""


POSING = forms("pose create cause constitute represent reveal expose demonstrate show spell", "base", "s")
"""Verbs before what a thing is, or brings about: `poses a threat`."""
_POSED = 5
"""Words behind such a verb among which that stands."""
_ABLE = frozenset("potential opportunity power ability chance threatens helps promises".split())
"""Words before `to` and what a thing may do: `has the potential to save`."""


def existing(words: Words, index: int) -> Expression | None:
    """`there was gross incompetence`, `we are seeing an attack on the courts`: for whoever says so."""
    before = words.at(index - 1)
    seen_by = before in COPULAS | {"'re", "'m"} and words.at(index - 2) in SPEAKERS
    if not (words.words[index] in COPULAS and before == "there") and not (
        words.words[index] in _WITNESSING and seen_by
    ):
        return None
    for place in range(index + 1, min(index + 6, len(words))):
        word = words.words[place]
        if word in STOPS or is_negative(word) or word in ("no", "any", "if"):
            return None
        attack = any(words.follows(place, phrase) for phrase in ("attack on", "assault on"))
        if attack or (word in _WRONGS and VALUES.get(word) == "against"):
            end = object_end(words, place)
            first = index + 1
            return Expression(
                "against",
                None,
                (first, end),
                (index - 1 - seen_by, end),
            )
    return None


def effect(words: Words, index: int, side: Side) -> Expression | None:
    """`the rules threaten small ports`, `the dam will help farmers`: on the subject, for whoever says so."""
    end = index
    behind_modal = negated = False
    behind_copula = words.at(index - 1) in COPULAS and words.words[index] not in HARMING_NOW
    while end and (
        words.words[end - 1] in AUXILIARIES | QUOTES
        or is_adverb(words.words[end - 1])
        or is_negative(words.words[end - 1])
        or (words.words[end - 1] == "to" and words.at(end - 2) in _TRYING | _ABLE)
        or words.words[end - 1] in _ABLE | {"the"}
        or words.words[end - 1] in _TRYING
        or aside(words, end) is not None
    ):
        if (opened := aside(words, end)) is not None:
            end = opened
            continue
        behind_modal |= words.words[end - 1] in PROSPECTS | _ABLE
        negated ^= is_negative(words.words[end - 1])
        end -= 1
    start = subject_start(words, end)
    person = end == start + 1 and words.words[start] in ("he", "she") and side == "against"
    if start >= end or end - start > LONG_SUBJECT or (words.words[start] in NOBODY and not person):
        return None
    if words.words[index].endswith("ed") and not _done_to(words, index, end):
        return None
    if (
        (words.words[end - 1] in NOBODY and not person)
        or words.words[end - 1] in {"to", "feel", "felt", "may", "might"}
        or behind_copula
    ):
        return None
    if frozenset(("may", "might")).intersection(words.words[end:index]):
        return None
    if words.at(index + 1) in ("from", "most", "by", ".", ",") or words.follows(index + 1, "the most"):
        return None  # who benefits, not what does
    if (
        side == "for"
        and words.words[index] not in POSING
        and (not (behind_modal or words.words[index] in HELPS) or words.words[start] in POINTING)
    ):
        return None
    if (negated and side == "against") or (behind_modal and "if" in words.words[index : index + 12]):
        return None
    pointed = end == start + 1 and words.words[start] in POINTING and side == "against" and behind_modal
    if hypothetical(words, start) or not (pointed or person or nominal(words, start, end)):
        return None
    if words.words[start] == "it" and not pointed:
        return None
    return Expression(
        flipped(side, negated),
        None,
        None if pointed else (start, end),
        (start, object_end(words, index + 1)),
        personal=True,
    )


def posing(words: Words, index: int) -> Expression | None:
    """`the dam poses a threat to our farms`, `these cuts show the hypocrisy of the council`: on the subject."""
    for place in range(index + 1, min(len(words), index + 1 + _POSED)):
        word = words.words[place]
        if word in STOPS or word == "," or is_negative(word) or word == "no":
            return None
        weight = OPINIONS.get(word, 0) if words.tags[place] == "NOUN" else 0
        if weight:
            return effect(words, index, "against" if weight < 0 else "for")
    return None


def _done_to(words: Words, index: int, end: int) -> bool:
    """Whether a verb in the past has an object, and a subject to blame: `Hale “abused” her office`."""
    thing = index + 1
    while words.at(thing) in QUOTES:
        thing += 1
    taken = thing < len(words) and words.tags[thing] in ("DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM")
    return taken and (words.words[index] not in HARMED or words.holds(end - 1) or end < index)
