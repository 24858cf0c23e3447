"""Sides that the network reads in what somebody says where no pattern tells of any, and the patterns that it doubts."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from ....language.clause_words import COPULAS, HYPOTHETICAL, NEGATIONS
from ....language.feelings import MEASURING
from ....language.opinions import FIGHTING, OPINIONS
from ....language.stance_verbs import Side
from ....language.stances import DECLINING, ENDING, SILENT, UNDOING
from ..phrases import QUOTES, SPEAKERS, Words, is_adverb, is_negative
from .expression import Expression, turned
from .said import POINTING

LEAST: dict[Side, float] = {"for": 0.6, "against": 0.7}
"""How likely a side must be that the network alone tells. On 19 noted stories .7 instead of .6 strikes eighteen rows of
blame, two of them noted, and would strike 24 of praise, five of them noted."""
LEAST_POINTED = 0.8
"""The same where the issue is only pointed at, and may be misread besides."""
DOUBTED = 0.1
"""How unlikely one that a pattern tells of whoever says it is, so that it is none."""

_UNDONE = 3
"""Words before what is to be undone among which the verb says so: `halt the brutal raids`."""
_TURNED = 3
"""Words before a word of blame among which a denial or a fight turns it."""
_NEAR = 4
"""Words from one word of blame that is turned to the next, which then is turned with it."""
_CONDITION = 4
"""Words before whoever says a part among which an `if` makes it unreal."""
_NOBODY = frozenset("no nobody none few".split())
_OPENING = 3
"""Words at the beginning of a part among which its subject is nobody."""
_NOMINAL = frozenset("ADJ ADV CCONJ DET NOUN PROPN ADP".split())
"""Parts of speech of a noun phrase."""
_LEADING = frozenset("for of to without".split())
"""Prepositions that end what there is none of."""
_DONE = 6
"""Words of what is done to somebody."""
_HOW = 2
"""Words behind a participle that may tell how it was done: `treated very unfairly`."""
_WRONGLY = frozenset("unfairly unjustly wrongly badly poorly terribly horribly shamefully".split())
_SUFFERERS = frozenset("victim victims target targets".split())
_PEOPLE = frozenset("he she him her you".split())
"""Pronouns of an issue that may stand for a person."""


class Leaning(msgspec.Struct, frozen=True):
    """A part of what somebody says that lies in a sentence, as places in it, and how likely it takes each side."""

    holder: int
    """Where whoever says it, or that he does, is named first."""
    first: int
    last: int
    issue: tuple[int, int] | None
    """What they are on; None where it is not named."""
    supports: float
    opposes: float

    def likely(self, side: Side) -> float:
        """How likely whoever says the part takes a side in it."""
        return {"for": self.supports, "against": self.opposes}.get(side, 1.0)


def trusted(words: Words, expression: Expression, leanings: Sequence[Leaning]) -> bool:
    """Whether the network does not doubt a side that whoever says a sentence takes by a pattern."""
    if expression.subject is not None and words.words[expression.subject] not in SPEAKERS:
        return True
    if expression.side == "against" and _needed(words, *expression.clause):
        return False
    if expression.side == "for" and _unstoppable(words, expression.issue):
        return True
    sides = [expression.side]
    if expression.doer is not None or expression.counter is not None:
        sides.append(turned(expression.side))  # who wants Hale to go is for that, and against Hale
    holding = [one.likely(side) for one in leanings if _within(expression, one) for side in sides]
    return not holding or max(holding) >= DOUBTED


def leant(words: Words, leanings: Iterable[Leaning], known: Sequence[Expression]) -> Iterator[Expression]:
    """The sides that the network tells, where no known expression lies within the part."""
    for one in leanings:
        side: Side = "for" if one.supports > one.opposes else "against"
        if one.likely(side) < LEAST[side] or any(_shared(expression, one) for expression in known):
            continue
        if _unreal(words, one) or (side == "against" and _praised(words, one)):
            continue
        if not any(tag in ("VERB", "AUX") for tag in words.tags[one.first : one.last]):
            continue  # "promising future"
        issue = _issue(words, one, side)
        pointed = not POINTING.isdisjoint(words.words[one.first : one.last])
        if issue is None and not (pointed and one.likely(side) >= LEAST_POINTED):
            continue  # on what the sentence does not name, and does not point to
        if issue is not None and _told_elsewhere(issue, one, known):
            continue
        verbal = issue is not None and words.tags[issue[0]] == "VERB"
        yield Expression(side, None, issue, (one.first, one.last), verbal, personal=not verbal)


def _told_elsewhere(issue: tuple[int, int], one: Leaning, known: Sequence[Expression]) -> bool:
    """Whether the issue stands before the part, and a known expression tells the side taken on it."""
    return issue[1] <= one.first and any(
        other.issue is not None and other.issue[0] < issue[1] and issue[0] < other.issue[1] for other in known
    )


def _unreal(words: Words, one: Leaning) -> bool:
    """Whether a part is said on a condition only, or is what somebody will not say: `refused to comment`."""
    before = words.words[max(0, one.holder - _CONDITION) : one.holder]
    silent = words.at(one.first) == "to" and words.at(one.first + 1) in SILENT
    told = words.words[one.holder : one.first] if words.at(one.first) == "to" else []
    undone = any(is_negative(word) or word in DECLINING for word in told)  # "did not pledge to undo it"
    undone |= not MEASURING.isdisjoint(words.words[one.holder : one.first])  # "to gauge support for it"
    return silent or undone or not HYPOTHETICAL.isdisjoint(before)


def _praised(words: Words, one: Leaning) -> bool:
    """Whether words that sound like blame are none by their construction."""
    return (
        _turned(words, one)
        or _outdone(words, one)
        or _needed(words, one.first, one.last)
        or _unstoppable(words, one.issue)
    )


def _unstoppable(words: Words, issue: tuple[int, int] | None) -> bool:
    """Whether an issue is said not to be stopped: `you can't stop a revolution`."""
    if issue is None:
        return False
    verbs = [at for at in range(issue[0] - 1, issue[0] - 1 - _UNDONE, -1) if words.at(at) in ENDING | UNDOING]
    return bool(verbs) and any(
        is_negative(words.at(at)) or words.at(at) in NEGATIONS for at in range(verbs[0] - 2, verbs[0])
    )


def _turned(words: Words, one: Leaning) -> bool:
    """Whether all words of blame in a part are denied, or fought: `not an insult`, `has fought fraud`."""
    blaming = [at for at in range(one.first, one.last) if OPINIONS.get(words.words[at], 0) < 0]
    turned = one.first - _NEAR - 1
    for at in blaming:
        denied = any(
            is_negative(word) or word in NEGATIONS or word in FIGHTING or word == "nothing"
            for word in words.words[max(one.first, at - _TURNED) : at]
        )
        if not denied and at - turned > _NEAR:
            return False
        turned = at  # "nothing immoral or illegal"
    return bool(blaming)


def _outdone(words: Words, one: Leaning) -> bool:
    """Whether nobody is said to do more of a thing: `nobody wants peace more than we do`."""
    return not _NOBODY.isdisjoint(words.words[one.first : one.first + _OPENING]) and (
        "than" in words.words[one.first : one.last]
    )


def _needed(words: Words, first: int, last: int) -> bool:
    """Whether a thing is said not to be had without another: `no peace without a treaty`."""
    if "no" not in words.words[first:last]:
        return False
    place = words.words.index("no", first) + 1
    while words.at(place) and words.tags[place] in _NOMINAL and words.at(place) not in _LEADING:
        place += 1
    return words.at(place) == "without"


def _issue(words: Words, one: Leaning, side: Side) -> tuple[int, int] | None:
    """The issue of a part, with the verb by which it is to be undone; None where it is only pointed at."""
    if one.issue is None or _told_of(words, one):
        return None
    first, last = one.issue
    if side == "against" and (suffered := _suffered(words, last, one.last)) is not None:
        return suffered
    if not any(words.content[first:last]) and words.words[first] not in _PEOPLE:
        return None
    if side == "against" and words.words[first] in UNDOING | ENDING and first + 1 < last:
        denied = any(is_negative(word) or word in NEGATIONS for word in words.words[one.first : first])
        return (first if denied else first + 1), last  # "we want to stop the deaths" is against the deaths
    if side == "for":
        undone = range(first - 1, max(-1, first - 1 - _UNDONE), -1)
        first = next((at for at in undone if words.words[at] in UNDOING | ENDING), first)
    return first, last


def _told_of(words: Words, one: Leaning) -> bool:
    """Whether the issue is only what is told of a pronoun: `it a publicity stunt`, behind `calling`."""
    place = one.first
    if one.issue is not None and one.issue[0] == place and words.at(one.issue[1]) == "that":
        return True  # "warned investors that the mill would close"
    while words.at(place) in QUOTES:
        place += 1
    if words.at(place) not in POINTING - {"that"} or one.issue is None:
        return False
    return one.issue[0] > place and words.at(place + 1) in QUOTES | {"a", "an", "the", "such"}


def _suffered(words: Words, place: int, last: int) -> tuple[int, int] | None:
    """What is done to the thing that ends before a place, where that is the wrong: `were being unfairly censored`."""
    first = place
    while first < last and (words.words[first] in COPULAS | {"has", "have", "had"}):
        first += 1
    noun = first + (words.at(first) in ("a", "the"))
    if first > place and words.at(noun) in _SUFFERERS and words.at(noun + 1) == "of" and noun + 2 < last:
        return noun + 2, min(last, noun + 2 + _DONE)  # "is a victim of this hoax"
    adverbs = first
    while first < last and is_adverb(words.words[first]):
        first += 1
    how = words.words[adverbs:first] + words.words[first + 1 : min(last, first + 1 + _HOW)]
    wrongly = any(OPINIONS.get(word, 0) < 0 or word in _WRONGLY for word in how)
    done = (
        first > place and first < last and words.words[first].endswith("ed") and words.tags[first] == "VERB"
    )
    if not done or not (wrongly or OPINIONS.get(words.words[first], 0) < 0):
        return None
    return first, min(last, first + _DONE)


def _shared(expression: Expression, one: Leaning) -> bool:
    """Whether the greater part of either, of a clause and of a part of what is said, lies in the other."""
    first, last = expression.clause
    common = min(last, one.last) - max(first, one.first)
    return 2 * common >= min(last - first, one.last - one.first)


def _within(expression: Expression, one: Leaning) -> bool:
    """Whether the greater part of the clause of an expression lies in a part of what is said."""
    first, last = expression.clause
    return 2 * (min(last, one.last) - max(first, one.first)) > last - first
