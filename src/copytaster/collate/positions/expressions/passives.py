"""Verbs of stance in the passive: `the offer was rejected by the union`, `a sentence condemned by Hale`."""

from ....language.clause_words import AUXILIARIES, NORMS, PAST_STATES
from ....language.stance_verbs import STANCE_VERBS, Side
from ....language.stances import REQUESTS, SPOKEN_ACTS
from ..phrases import ARTICLES, GENITIVES, STOPS, Words, clause_start, is_adverb, is_negative
from ..subjects import subject_of
from .expression import Expression, flipped
from .objects import object_before


def _agent(words: Words, index: int) -> int | None:
    """The last word of who stands behind the `by` that follows a participle."""
    last = index + 2
    while (
        last < len(words) - 1
        and last < index + 9
        and not (words.holds(last) and words.at(last + 1) not in GENITIVES)  # "by Norrland's mayor Hale"
    ):
        if (words.words[last] in STOPS and words.words[last] != ".") or words.words[last] in (
            ",",
            "in",
            "of",
            "at",
            "and",
            "who",
        ):
            return None
        last += 1
    if not words.holds(last):
        return None
    further = [
        at
        for at in range(last + 1, min(len(words), last + 5))
        if words.holds(at) and all(words.content[last + 1 : at + 1])
    ]
    return further[-1] if further else last  # "by Republican state senators"


def reduced(words: Words, index: int, side: Side) -> Expression | None:
    """`a sentence swiftly condemned by Hale`: a participle behind its object, no form of `to be` between."""
    last = _agent(words, index)
    end = index
    while end and (is_adverb(words.words[end - 1]) or words.words[end - 1] in ",—–-"):
        end -= 1
    start = end
    while start and (words.content[start - 1] or words.words[start - 1] in ("of", "'s", "on", "for")):
        start -= 1
    if words.at(start) == ".":
        start += 1  # behind a title
    named = words.named(end - 1)
    if named and words.at(words.begin(end - 1) - 1) in ("in", "at", "near"):
        return None  # "an event in Ostrava sponsored by the mill"
    determined = words.at(start - 1) in ARTICLES | {"a", "an", "the"} or named
    determined = determined or "'s" in words.words[start:end] or words.at(end - 1).endswith("s")
    if last is None or not determined or start >= end:
        return None
    return Expression(
        side, last, (words.begin(end - 1) if named else start, end), (start, last + 1), personal=named
    )


def passive(words: Words, index: int, side: Side) -> Expression | None:
    """`the offer was rejected by the union`: the object stands before, the subject after `by`."""
    last = _agent(words, index) if words.at(index + 1) == "by" else None
    if last is None:
        return None
    copula = index - 1
    while copula > 0 and (is_adverb(words.words[copula]) or words.words[copula] in AUXILIARIES):
        copula -= 1
    if (NORMS | PAST_STATES | {"first"}).intersection(words.words[copula + 1 : index]):
        return None  # "was first proposed by Hale" tells who had the thought
    start = clause_start(words, copula + 1)
    if start > copula or words.words[start] in ("which", "that", "who"):
        subject = subject_of(words, index)  # "Hale, who is favored by the growers"
        if subject is None or not words.named(subject.place):
            thing = object_before(words, start)  # "a plan that was derided by growers"
            negated = any(is_negative(word) for word in words.words[start:index])
            return Expression(flipped(side, negated), last, thing, (thing[0], last + 1)) if thing else None
        issue = words.begin(subject.place), subject.place + 1
        return Expression(flipped(side, subject.negated), last, issue, (issue[0], last + 1), personal=True)
    if any(words.finite(at) for at in range(start, copula)):
        return None  # "those who support it are not criticized by Hale"
    negated = any(is_negative(word) for word in words.words[copula + 1 : index])
    if negated and STANCE_VERBS[words.words[index]].verb in REQUESTS | SPOKEN_ACTS:
        return None  # "was not signed by Hale"
    pointed = copula == start and words.words[start] in ("it", "this", "that", "they")
    return Expression(
        flipped(side, negated),
        last,
        None if pointed else (start, copula + 1),
        (start, last + 1),
        personal=True,
    )
