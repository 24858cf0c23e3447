"""What somebody says he would or would not have done: `she would never have sold the dam`."""

from ....language.clause_words import AUXILIARIES
from ....language.evaluations import HELPING
from ....language.stance_verbs import STANCE_VERBS, forms
from ....language.stances import PRIVATE_ACTS, UNDONE
from ....language.verbs import is_past
from ..phrases import PERSONS, SPEAKERS, Words, is_adverb, is_negative, object_end
from ..subjects import subject_of
from .expression import Aim, Expression, built, flipped
from .objects import behind_particles

_DONE = frozenset(
    "done seen given taken gone chosen known begun written driven drawn shown spoken sworn".split()
)
"""Participles that have neither the form of a past nor end in -ed."""
_HAPPENED = frozenset(
    """
    been had happened won lost died known thought gotten got become cost seemed needed felt gone come found turned ended
    noticed expected guessed imagined survived occurred mattered made led resulted caused
    """.split()
)
"""Participles of what would have come about, not of what somebody would have done."""
_PRIVATE = forms(" ".join(PRIVATE_ACTS), "ed")
_HELPED = forms(" ".join(HELPING), "ed")
_WOULD = frozenset("would wouldn't 'd".split())


def counterfactual(words: Words, index: int) -> Expression | None:
    """A participle behind `would have`: against what the subject would not have done, for what he would have backed."""
    verb = words.words[index]
    have = index - 1
    while is_adverb(words.at(have)):
        have -= 1
    if words.at(have) not in ("have", "'ve") or verb in _HAPPENED | _PRIVATE or verb in AUXILIARIES:
        return None
    if not (is_past(verb) or verb in _DONE):
        return None
    would = have - 1
    while is_adverb(words.at(would)) or is_negative(words.at(would)):
        if words.at(would) in _WOULD:
            break
        would -= 1
    subject = subject_of(words, index)
    if words.at(would) not in _WOULD and not words.at(would).endswith("'d"):
        return None
    if subject is None or not (
        words.holds(subject.place)
        or words.words[subject.place].split("'")[0] in (SPEAKERS | PERSONS) - {"it"}
    ):
        return None
    end = object_end(words, index + 1)
    stance = STANCE_VERBS.get(verb)
    if stance is not None:
        for particles, side in sorted(stance.takes.items(), key=lambda item: -len(item[0])):
            start = behind_particles(words, index + 1, particles)
            if start is not None and start < end:
                if subject.negated and side == "against":
                    return None
                pointed = not any(words.content[start:end])
                return built(
                    subject,
                    index,
                    Aim(flipped(side, subject.negated), None if pointed else (start, end), end),
                    personal=True,
                )
    if not subject.negated:
        helped = verb in _HELPED and any(words.content[index + 1 : end])
        return built(subject, index, Aim("for", (index + 1, end), end), personal=True) if helped else None
    if not any(words.content[index + 1 : end]):
        return built(subject, index, Aim("against", None, end))
    if verb in UNDONE:
        return built(subject, index, Aim("for", (index + 1, end), end))
    return built(subject, index, Aim("against", (index, end), end, verbal=True))


def would_have(words: Words, index: int) -> bool:
    """Whether `have` stands shortly before a word, and `would` before that."""
    before = words.words[max(0, index - 4) : index]
    return "have" in before and any(
        word in _WOULD or word.endswith("'d") for word in words.words[max(0, index - 6) : index]
    )
