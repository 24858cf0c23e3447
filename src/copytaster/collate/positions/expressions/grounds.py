"""What somebody says there is or is no ground for, what his goal is, and what he calls the way to reach it.

`There is a strong case for a levy`, `there is no need for a strike`, `my first priority will be to rebuild the dam`.
"""

from ....language.clause_words import AUXILIARIES, COPULAS
from ....language.stance_verbs import Side
from ..phrases import POSSESSIVES, QUOTES, Words, clause_start, is_adverb, is_negative, object_end
from ..subjects import Subject
from .aims import act, aim
from .expression import Aim, Expression, built, turned, unowned
from .said import hypothetical, nominal, subject_start

_CASES = frozenset("case need reason justification argument".split())
"""What there is for a thing that the speaker is for."""
_ROOM = _CASES | frozenset("chance question room place excuse".split())
"""Nouns behind `no`: `there is no need for a strike`."""
_STRONG = frozenset(
    "strong good clear compelling real urgent powerful solid convincing great pressing every growing".split()
)
"""Words before such a noun, of which one is needed where `a case` may be any."""
_GOALS = frozenset(
    "priority goal aim objective intention intent plan hope mission focus task ambition wish dream desire job".split()
)
"""What is somebody's own, and tells what he will do."""
_TITLES = frozenset("right rights authority power business standing mandate".split())
"""What somebody says that others have or have not to do a thing."""
_HAVE = frozenset("have has had having".split())
_WAYS = frozenset("way thing solution answer option choice path course step remedy".split())
"""What somebody says that it is best to do."""
_BEST = frozenset("only best right first better smart proper correct sensible".split())
GROUNDS = _CASES | _GOALS | _WAYS | _TITLES
_EPITHETS = 3
"""Words between an article and such a noun."""
_REACH = 14
"""Words between `the only way` and its form of `to be`: `to save the valley`."""
_FOR_WHOM = 8
"""Words between `for` and the verb of what is to be done."""
_OWN = frozenset("my our".split())
_NOT_TO_BE = frozenset("doubt question way shortage end denying".split())
"""What `there will be no` of, without a side being taken."""


def no_room(words: Words, index: int) -> Expression | None:
    """`there is no real need for a strike`, `there will be no change`: against that, for whoever says so."""
    if words.at(index + 1) in ("choice", "option", "alternative") and words.at(index + 2) in (
        "but",
        "except",
    ):
        first = index + 3 + (words.at(index + 3) == "to")
        found = act(words, first, object_end(words, index + 3), "for", private=False)
        return _told(found, clause_start(words, index))
    before = words.at(index - 1)
    if before == "be" and words.at(index - 2) == "will" and words.at(index - 3) == "there":
        found = (
            None
            if words.at(index + 1) in _NOT_TO_BE
            else aim(words, index + 1, "against", asking=False, acting=False)
        )
        return _told(found, index - 3)
    if before not in COPULAS | {"sees", "see", "saw", "'s", "there's"}:
        return None
    noun = next((at for at in range(index + 1, index + 2 + _EPITHETS) if words.at(at) in _ROOM), None)
    if noun is None or (before != "there's" and words.at(index - 2) not in ("there", "is", "has")):
        return None
    found = _for_which(words, noun, "against")
    return _told(found, clause_start(words, index))


def ground(words: Words, index: int) -> Expression | None:
    """`there is a strong case for a levy`: for that, for whoever says so."""
    if words.words[index] not in _CASES:
        return None
    first = index
    while first and words.content[first - 1] and index - first < _EPITHETS:
        first -= 1
    strong = _STRONG.intersection(words.words[first - 1 : index])
    first -= words.at(first - 1) in ("a", "an", "every")
    there = words.at(first - 1) == "there's" or (
        words.at(first - 1) in COPULAS | {"'s"} and words.at(first - 2) == "there"
    )
    if not there or not (strong or words.words[index] == "need"):
        return None
    found = _for_which(words, index, "for")
    return _told(found, clause_start(words, first))


def _told(found: Aim | None, start: int) -> Expression | None:
    """What whoever speaks takes a side on, from a place on; on what was spoken of before where it is pointed at."""
    if found is None:
        return None
    if found.issue is None:
        return Expression(found.side, None, None, (start, found.end))
    return unowned(found, start, found.end)


def _for_which(words: Words, noun: int, side: Side) -> Aim | None:
    """What a ground is for, behind `for`, `of` or `to`: `no reason for the senate not to pass it`."""
    tie = words.at(noun + 1)
    if tie == "to":
        return act(words, noun + 2, object_end(words, noun + 2), side, private=False)
    if tie == "for":
        to = next(
            (at for at in range(noun + 2, min(len(words) - 1, noun + _FOR_WHOM)) if words.words[at] == "to"),
            None,
        )
        if to is not None:
            side = turned(side) if is_negative(words.words[to - 1]) else side
            return act(words, to + 1, object_end(words, to + 1), side, private=False)
    return aim(words, noun + 2, side, asking=False, acting=False) if tie in ("for", "of") else None


def entitled(words: Words, index: int) -> Expression | None:
    """`the council does not have the right to sell it`, `has no authority to`: against whom that is said of."""
    to = index + 1 + (words.at(index + 1) in QUOTES)
    if words.words[index] not in _TITLES or words.at(to) not in ("to", "of"):
        return None
    have = next((at for at in range(index - 1, max(0, index - 5), -1) if words.words[at] in _HAVE), None)
    if have is None:
        return None
    between = words.words[have + 1 : index]
    end = have
    while end and (
        is_adverb(words.words[end - 1])
        or is_negative(words.words[end - 1])
        or words.words[end - 1] in AUXILIARIES | QUOTES
    ):
        end -= 1
    denied = "no" in between or any(is_negative(word) for word in words.words[end:have])
    start = subject_start(words, end)
    person = words.words[start] in ("he", "she", "they")
    if start >= end or hypothetical(words, start) or not (person or nominal(words, start, end)):
        return None
    if not denied and "every" not in between and words.words[index] != "right":
        return None
    last = object_end(words, to + 1)
    if not denied:
        return unowned(Aim("for", (start, end), last), start, last)
    return Expression("against", None, (start, end), (start, last), personal=True)


def goal(words: Words, index: int) -> Expression | None:
    """`my first priority will be to rebuild the dam`, `Hale's goal is to rebuild it`: for that."""
    if words.words[index] not in _GOALS:
        return None
    first = index
    while (
        first
        and words.content[first - 1]
        and index - first < _EPITHETS
        and words.words[first - 1] not in ("'s", "'")
    ):
        first -= 1
    to = index + 1
    while words.at(to) in COPULAS | {"will", "would", "remains"} or is_adverb(words.at(to)):
        to += 1
    if to == index + 1 or words.at(to) != "to" or hypothetical(words, first):
        return None
    found = act(words, to + 1, object_end(words, to + 1), "for", private=False)
    owner = words.at(first - 1)
    if owner in _OWN:
        return _told(found, first - 1)
    if owner in ("'s", "'") and words.holds(first - 2):
        return built(Subject(first - 2, False, False, False), to, found)
    if owner in POSSESSIVES:
        return built(Subject(first - 1, False, False, False), to, found)
    return None


def way(words: Words, index: int) -> Expression | None:
    """`the only way to save the valley is for the council to rebuild the dam`: for that, for whoever says so."""
    if words.words[index] not in _WAYS or words.at(index - 1) not in _BEST or words.at(index - 2) != "the":
        return None
    copula = next(
        (at for at in range(index + 1, min(len(words), index + _REACH)) if words.words[at] in COPULAS), None
    )
    if copula is None or words.words[copula].endswith("n't") or hypothetical(words, index):
        return None
    to = copula + 1
    if words.at(to) == "for":
        to = next((at for at in range(to, min(len(words), to + _FOR_WHOM)) if words.words[at] == "to"), to)
    if words.at(to) != "to":
        return None
    found = act(words, to + 1, object_end(words, to + 1), "for", private=False)
    return _told(found, index - 2)
