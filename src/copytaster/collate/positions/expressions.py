"""Where a text says that somebody is for or against something.

Patterns over words, since a verb of stance shows its subject before it and its object after it:

- a verb: `Ostrava rejected the offer`, `farmers, demanding that the hearing be held`, `was rejected by the union`;
- an attitude: `the ministry is opposed to`, `Verano would be willing to`;
- a feeling expressed: `the coast guard expressed concern about`;
- a value: `called the plan "a mistake"`, `does not believe that the plan is realistic`, `"the plan is unfair"`;
- a norm within what somebody says: `the state must hold a hearing`.
"""

from collections.abc import Iterator

import msgspec

from ...language.seats import DEMONYMS
from ...language.stances import (
    ADMITTING,
    ANY,
    ATTITUDES,
    AUXILIARIES,
    BELIEVING,
    CALLING,
    COPULAS,
    EXPRESSING,
    FEELING_PARTICLES,
    FEELINGS,
    FINITE,
    MODALS,
    NORMS,
    NOUNS_TOO,
    OPPOSING_PARTICLES,
    PRIVATE_ACTS,
    REQUESTS,
    STANCE_VERBS,
    VALUES,
    Side,
)
from ...model import Annotated
from .phrases import (
    FARTHEST_SUBJECT,
    HEADS,
    NOT_OBJECTS,
    QUOTES,
    STOPS,
    Words,
    behind,
    clause_start,
    is_adverb,
    is_negative,
    object_end,
    subject_of,
)

_ARTICLES = frozenset("that a an the its their all".split())
_PRONOUNS = frozenset("it this that there he she they we i you what".split())


class Expression(msgspec.Struct, frozen=True):
    """A stance and where its parts stand, as indices of tokens."""

    side: Side
    subject: int | None
    """The last token of who holds it; None where it is whoever says the sentence."""
    issue: tuple[int, int]
    clause: tuple[int, int]
    """From the verb, or the subject's clause, to the end of the object."""


def find(annotated: Annotated) -> Iterator[Expression]:
    """The expressions of stance in an account, in order; none in furniture, questions and conditions."""
    mentions = annotated.mentions
    ends = frozenset([mention.end for mention in mentions] + [item.end for item in annotated.references])
    for sentence in annotated.sentences:
        if sentence.furniture or annotated.article.text[sentence.end - 1] == "?":
            continue
        words = Words(annotated, sentence, ends)
        taken = -1
        for index in range(len(words.words)):
            if index < taken:
                continue
            expression = _at(words, index)
            if expression is not None:
                taken = expression.clause[1] - sentence.first
                yield expression


def _at(words: Words, index: int) -> Expression | None:
    word = words.words[index]
    expression = None
    if word in STANCE_VERBS:
        expression = _verb(words, index)
    if word in EXPRESSING:
        expression = expression or _feeling(words, index)
    if word in CALLING:
        expression = expression or _calling(words, index)
    if word in COPULAS:
        expression = _attitude(words, index) or _value(words, index)
    if word in NORMS:
        expression = _norm(words, index)
    return expression


def _verb(words: Words, index: int) -> Expression | None:
    word = words.words[index]
    stance = STANCE_VERBS[word]
    following = words.words[index + 1] if index + 1 < len(words.words) else ""
    side: Side = "against" if following in OPPOSING_PARTICLES else stance.side
    led = following in stance.particles or following in OPPOSING_PARTICLES
    if stance.particles and not led and ANY not in stance.particles:
        return None
    previous = words.words[index - 1] if index else ""
    if stance.shape == "ed" and behind(words.words, index, COPULAS):
        return _passive(words, index, side)
    found = subject_of(words, index)
    if found is None:
        return None
    subject, negated = found
    if stance.shape == "base" and not _finite(words, subject, index):
        return None
    if (
        stance.shape == "s"
        and word in NOUNS_TOO
        and words.words[subject] in DEMONYMS
        and following not in _ARTICLES
    ):
        return None
    if stance.shape == "ing" and not (previous in (",", "and") or behind(words.words, index, COPULAS)):
        return None
    if not led and (following in NOT_OBJECTS or (following == "to" and word == "seeking")):
        return None
    if following == "to" and PRIVATE_ACTS.intersection(words.words[index + 2 : index + 3]):
        return None
    if (
        word.startswith("insist")
        and following != "on"
        and FINITE.intersection(words.words[index + 1 : index + 10])
    ):
        return None
    if negated and any(word.startswith(request) for request in REQUESTS):
        side, negated = "neutral", False
    start = index + 1 + led
    return _built(words, flipped(side, negated), subject, start, index)


def _finite(words: Words, subject: int, index: int) -> bool:
    """A base form is a verb after a modal, `to`, or a plural subject; else it may be a noun."""
    between = words.words[subject + 1 : index]
    if any(word in MODALS or word == "to" for word in between):
        return True
    holder = words.words[subject]
    return holder in ("we", "i", "they", "police") or (holder.endswith("s") and len(holder) > 3)


def _passive(words: Words, index: int, side: Side) -> Expression | None:
    """`the offer was rejected by the union`: the object stands before, the subject after `by`."""
    if words.words[index + 1 : index + 2] != ["by"]:
        return None
    last = index + 2
    while (
        last < len(words.words) - 1
        and last < index + 9
        and not words.named[last]
        and words.words[last] not in HEADS
    ):
        if words.words[last] in STOPS or words.words[last] == ",":
            return None
        last += 1
    copula = index - 1
    while copula > 0 and (is_adverb(words.words[copula]) or words.words[copula] in AUXILIARIES):
        copula -= 1
    if NORMS.intersection(words.words[copula + 1 : index]):
        return None
    start = clause_start(words.words, copula + 1)
    if start > copula or not (words.named[last] or words.words[last] in HEADS):
        return None
    negated = any(is_negative(word) for word in words.words[copula + 1 : index])
    return Expression(
        flipped(side, negated),
        words.first + last,
        (words.first + start, words.first + copula + 1),
        (words.first + start, words.first + last + 1),
    )


def _feeling(words: Words, index: int) -> Expression | None:
    for offset in range(1, 5):
        place = index + offset
        if place + 1 >= len(words.words):
            return None
        if words.words[place] in FEELINGS and words.words[place + 1] in FEELING_PARTICLES:
            found = subject_of(words, index)
            if found is None:
                return None
            return _built(words, flipped(FEELINGS[words.words[place]], found[1]), found[0], place + 2, index)
    return None


def _calling(words: Words, index: int) -> Expression | None:
    """`called the plan "a mistake"`."""
    found = subject_of(words, index)
    if found is None:
        return None
    last = min(len(words.words), index + FARTHEST_SUBJECT)
    for place in range(index + 2, last):
        if words.words[place] in STOPS:
            return None
        if words.words[place] in VALUES:
            end = place
            while end > index + 1 and words.words[end - 1] in QUOTES | {
                "a",
                "an",
                "as",
                "the",
                "complete",
                "very",
            }:
                end -= 1
            if end <= index + 1:
                return None
            side = flipped(VALUES[words.words[place]], found[1])
            return Expression(
                side,
                words.first + found[0],
                (words.first + index + 1, words.first + end),
                (words.first + _from(found[0], index), words.first + place + 1),
            )
    return None


def _attitude(words: Words, index: int) -> Expression | None:
    for offset in range(1, 4):
        for length in (1, 2, 3):
            place = index + offset
            side = ATTITUDES.get(" ".join(words.words[place : place + length]))
            if side and all(
                is_adverb(word) or is_negative(word) or word == "be"
                for word in words.words[index + 1 : place]
            ):
                found = subject_of(words, index)
                if found is None:
                    return None
                negated = found[1] or any(is_negative(word) for word in words.words[index:place])
                return _built(words, flipped(side, negated), found[0], place + length, index)
    return None


def _value(words: Words, index: int) -> Expression | None:
    """`the plan is unfair`: for whoever says so, or whoever does not believe it."""
    for place in range(index + 1, min(index + 6, len(words.words))):
        word = words.words[place]
        if word in STOPS or word == ",":
            return None
        if word in VALUES:
            break
    else:
        return None
    end = index
    while end and (words.words[end - 1] in AUXILIARIES or is_negative(words.words[end - 1])):
        end -= 1
    start = clause_start(words.words, end)
    if start >= end or words.words[start] in _PRONOUNS:
        return None
    negated = any(is_negative(item) for item in words.words[end:place])
    holder = None
    for place_of_belief in range(max(0, start - 6), start):
        if words.words[place_of_belief] in BELIEVING and (found := subject_of(words, place_of_belief)):
            holder = found[0]
            negated ^= found[1]
    first = start if holder is None else _from(holder, start)
    return Expression(
        flipped(VALUES[word], negated),
        None if holder is None else words.first + holder,
        (words.first + start, words.first + end),
        (words.first + first, words.first + object_end(words.words, place)),
    )


def _norm(words: Words, index: int) -> Expression | None:
    """`the state must hold a hearing`: for whoever says so."""
    end = object_end(words.words, index + 1)
    start = clause_start(words.words, index)
    if sum(words.content[index + 1 : end]) < 2:
        return None
    verbs = words.words[index + 1 : index + 3]
    if start >= index or end - index < 3 or "be" in verbs or ADMITTING.intersection(verbs):
        return None
    negated = is_negative(words.words[index]) or is_negative(words.words[index + 1])
    return Expression(
        flipped("for", negated),
        None,
        (words.first + index + 1 + negated, words.first + end),
        (words.first + start, words.first + end),
    )


def _built(words: Words, side: Side, subject: int, start: int, index: int) -> Expression | None:
    end = object_end(words.words, start)
    if end <= start or words.words[start] in AUXILIARIES | {"and", "or", "by", ",", "said"}:
        return None
    return Expression(
        side,
        words.first + subject,
        (words.first + start, words.first + end),
        (words.first + _from(subject, index), words.first + end),
    )


def _from(subject: int, index: int) -> int:
    """The clause begins with its subject where that is near."""
    return subject if index - subject <= FARTHEST_SUBJECT else index


def flipped(side: Side, negated: bool) -> Side:
    """Not to be for something is to be against it; not to be against it is no side."""
    if not negated:
        return side
    return "against" if side == "for" else "neutral"
