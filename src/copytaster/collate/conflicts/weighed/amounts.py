"""Pairs of numbers that two accounts may give of one thing, exact and vague ones."""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from ....model import Account, ConflictKind, Span, Token
from ..context import Story
from ..counts import PERSONS
from .amount import (
    MEASURES,
    TIMES,
    Amount,
    amounts_of,
    comparable,
    explanation,
    kinship,
    told_alike,
)
from .candidate import Candidate, Place
from .matters import MATTER_SIGNS, Bag, Matters

AMOUNT_SIGNS = (
    *MATTER_SIGNS,
    "kin units",  # cosine of the nouns that they count, 1 for the same
    "same unit",  # both count the same unit or noun
    "no unit",  # one of both counts nothing that is told
    "measure",  # money, shares, miles
    "time",  # a stretch of time
    "persons",  # people are counted, by whatever noun
    "converted",  # of two units of one scale
    "ratio",  # logarithm of the greater to the lesser, up to 3
    "close",  # within a tenth
    "apart",  # more than twice as large
    "same value",  # the same number, told exactly by one account alone
    "vague",  # one of both is a number that nobody counted
    "both vague",
    "limited",  # one of both is rounded or a limit
    "large",  # logarithm of the lesser to base ten, up to 6
    "told too",  # how many of both the other account gives too, in its unit
    "elsewhere",  # how many of both stand in the other account, whatever they count
    "same next",  # the word behind both is the same
    "same before",  # the word before both is the same
    "beside",  # telling words that stand within four words of both, up to 3
    "alone",  # each is the only one of its unit in its sentence
    "rival",  # how much nearer another pair of one of both is
)
"""Names of the signs of a pair of numbers, in order."""

_MOST = 8  # numbers of a sentence
_CLOSE = 4  # words on either side of a number
_BOTH = 2
_NEAR = MATTER_SIGNS.index("near")
_NEAR_SHARE = MATTER_SIGNS.index("near dice")


class _Pair(msgspec.Struct, frozen=True):
    one: Amount
    other: Amount
    signs: tuple[float, ...]
    """Of their places."""
    alone: bool
    twins: bool
    """Whether one of both stands in the other's sentence too."""

    @property
    def nearness(self) -> float:
        """How near the words beside the two are."""
        return self.signs[_NEAR] + 2 * self.signs[_NEAR_SHARE]


def amounts(story: Story, matters: Matters) -> Iterator[Candidate]:
    """The pairs of numbers in sentences that may be on one matter, where they are not told alike.

    None are told of which each account has both, or that the other account gives of its own too.
    """
    told = {account.id: amounts_of(account) for account in story.accounts}
    given = {name: {(one.scale, one.value) for one in found} for name, found in told.items()}
    values = {name: {one.quantity.value for one in found if not one.vague} for name, found in told.items()}
    pairs = list(_pairs(told, matters))
    best: dict[tuple[Span, str], float] = defaultdict(float)
    for pair in pairs:
        for key in _keys(pair):
            best[key] = max(best[key], pair.nearness)
    for pair in pairs:
        one, other = pair.one, pair.other
        both = (one, other.span.account), (other, one.span.account)
        elsewhere = sum(amount.quantity.value in values[account] for amount, account in both)
        known = sum((amount.scale, amount.value) in given[account] for amount, account in both)
        differ = one.quantity.value != other.quantity.value
        if told_alike(one, other) or (differ and (known or elsewhere == _BOTH or pair.twins)):
            continue
        kind: ConflictKind = "duration" if {one.unit, other.unit} <= TIMES else "number"
        signs = (
            *pair.signs,
            *_compared(one, other),
            float(known),
            float(elsewhere),
            *_words_beside(story, one.span, other.span),
            float(pair.alone),
            max(best[key] for key in _keys(pair)) - pair.nearness,
        )
        left, right = (Place(amount.span, amount.span.text) for amount in (one, other))
        yield Candidate(kind, left, right, signs, explanation(one, other))


def _pairs(told: dict[str, list[Amount]], matters: Matters) -> Iterator[_Pair]:
    for matter in matters.pairs:
        sides = [_inside(told[bag.account.id], bag) for bag in (matter.left, matter.right)]
        for one in sides[0]:
            for other in sides[1]:
                if comparable(one, other):
                    yield _Pair(
                        one,
                        other,
                        matters.signs(matter, one.span, other.span),
                        all(
                            sum(amount.scale == mine.scale for amount in side) == 1
                            for side, mine in zip(sides, (one, other), strict=True)
                        ),
                        any(
                            amount is not held and amount.quantity.value == mine.quantity.value
                            for side, held, mine in ((sides[1], other, one), (sides[0], one, other))
                            for amount in side
                        ),
                    )


def _inside(found: Sequence[Amount], bag: Bag) -> Sequence[Amount]:
    """The first numbers of a sentence."""
    first = bisect_left(found, bag.sentence.start, key=lambda one: one.span.start)
    last = bisect_left(found, bag.sentence.end, key=lambda one: one.span.start)
    return found[first : min(last, first + _MOST)]


def _keys(pair: _Pair) -> list[tuple[Span, str]]:
    return [(pair.one.span, pair.other.span.account), (pair.other.span, pair.one.span.account)]


def _compared(one: Amount, other: Amount) -> tuple[float, ...]:
    low, high = sorted((abs(one.value), abs(other.value)))
    return (
        kinship(one, other),
        float(one.scale == other.scale != ""),
        float(not one.unit or not other.unit),
        float(one.unit in MEASURES),
        float(one.unit in TIMES),
        float(one.unit in PERSONS or other.unit in PERSONS),
        float(one.unit != other.unit and one.scale == other.scale),
        min(3.0, math.log((high + 0.01) / (low + 0.01))),
        float(high <= 1.1 * low),
        float(high > 2 * low),
        float(low == high),
        float(one.vague or other.vague),
        float(one.vague and other.vague),
        float(one.limited or other.limited),
        min(6.0, math.log10(1 + low)),
    )


def _words_beside(story: Story, one: Span, other: Span) -> tuple[float, float, float]:
    """Whether the words behind and before two numbers are the same, and how many telling ones close by are."""
    sides = [_neighbours(story.by_id[span.account], span) for span in (one, other)]
    before, behind = zip(*sides, strict=True)
    near = [{token.norm for some in side for token in some if token.content} for side in sides]
    return (
        float(all(behind) and behind[0][0].norm == behind[1][0].norm),
        float(all(before) and before[0][-1].norm == before[1][-1].norm),
        float(min(3, len(near[0] & near[1]))),
    )


def _neighbours(account: Account, span: Span) -> tuple[list[Token], list[Token]]:
    tokens = account.annotated.tokens
    first = bisect_left(tokens, span.start, key=lambda token: token.start)
    last = bisect_left(tokens, span.end, key=lambda token: token.start)
    return (
        [token for token in tokens[max(0, first - _CLOSE) : first] if token.norm],
        [token for token in tokens[last : last + _CLOSE] if token.norm],
    )
