"""Pairs of numbers that two accounts may give of one thing, exact and vague ones."""

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

import msgspec

from ....language.directions import direction
from ....model import ConflictKind, Span
from ..context import Story
from .amount import (
    MEASURES,
    RANK,
    TIMES,
    Amount,
    amounts_of,
    comparable,
    explanation,
    includes,
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
    "ratio",  # logarithm of the greater to the lesser, up to 3
    "close",  # within a tenth
    "apart",  # more than twice as large
    "vague",  # one of both is a number that nobody counted
    "included",  # whatever the one may be, the other may be
    "vague, not included",
    "limited",  # one of both is rounded or a limit
    "large",  # logarithm of the lesser to base ten, up to 6
    "powers",  # both tell only a size, and not one size: dozens, thousands
    "fate",  # both tell one fate of those whom they count
    "told too",  # how many of both the other account gives too, in its unit
    "elsewhere",  # how many of both stand in the other account, as such a measure or of whatever is counted
    "ranks",  # the second, the third
    "alone",  # each is the only one of its unit in its sentence
    "rival",  # how much nearer another pair of one of both is
    "many",  # logarithm of how many numbers of these units the two accounts have
    "one way",  # both rise, or both fall
    "two ways",  # one rises, the other falls
    "agreed",  # how many other accounts give one of the two values in its unit, up to 3
)
"""Names of the signs of a pair of numbers, in order."""

_MOST = 8  # numbers of a sentence
_NOUN = "noun"  # what stands for the measure of a number that counts things
_BOTH = 2
_CLOSE = 4  # words on either side that say whether it grows
_AGREED = 3  # other accounts that give one of the values
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
    given = {name: {(one.scale, one.value) for one in found if not one.vague} for name, found in told.items()}
    exact = {name: _by_number(found) for name, found in told.items()}
    pairs = list(_pairs(told, matters))
    many = {name: Counter(one.scale for one in found) for name, found in told.items()}
    best: dict[tuple[Span, str], float] = defaultdict(float)
    for pair in pairs:
        for key in _keys(pair):
            best[key] = max(best[key], pair.nearness)
    for pair in pairs:
        one, other = pair.one, pair.other
        both = (one, other.span.account), (other, one.span.account)
        elsewhere = sum(
            _one_measure(amount, exact[account].get(amount.quantity.value, frozenset()))
            for amount, account in both
        )
        known = sum((amount.scale, amount.value) in given[account] for amount, account in both)
        differ = one.quantity.value != other.quantity.value
        if told_alike(one, other) or (differ and (known or elsewhere == _BOTH or pair.twins)):
            continue
        kind: ConflictKind = "duration" if {one.unit, other.unit} <= TIMES else "number"
        left_way, right_way = _way(story, one), _way(story, other)
        signs = (
            *pair.signs,
            *_compared(one, other),
            float(known),
            float(elsewhere),
            float(one.unit == RANK),
            float(pair.alone),
            max(best[key] for key in _keys(pair)) - pair.nearness,
            math.log(sum(many[amount.span.account][amount.scale] for amount in (one, other))),
            float(left_way == right_way != 0),
            float(left_way * right_way < 0),
            float(min(_AGREED, _third_accounts(given, one, other))),
        )
        left, right = (Place(amount.span, amount.span.text, amount.means) for amount in (one, other))
        yield Candidate(kind, left, right, signs, explanation(one, other))


def _third_accounts(given: Mapping[str, Set[tuple[str, float]]], one: Amount, other: Amount) -> int:
    """How many accounts but those of two numbers give one of them."""
    sides = {one.span.account, other.span.account}
    values = {(amount.scale, amount.value) for amount in (one, other)}
    return sum(name not in sides and not values.isdisjoint(held) for name, held in given.items())


def _by_number(found: Sequence[Amount]) -> dict[float, set[str]]:
    """The numbers that were counted, each with the measures that it is of."""
    numbers: dict[float, set[str]] = defaultdict(set)
    for one in found:
        if not one.vague:
            numbers[one.quantity.value].add(_measure(one))
    return numbers


def _measure(amount: Amount) -> str:
    """Its unit if that is a measure or a stretch of time, one sign for all nouns, empty where nothing is counted."""
    return amount.unit if amount.unit in TIMES | MEASURES else amount.unit and _NOUN


def _one_measure(amount: Amount, measures: Set[str]) -> bool:
    """Whether the same number may be of one measure with it: `six hours` is another six than `six years`."""
    return bool(measures & {_measure(amount), ""}) or (bool(measures) and not _measure(amount))


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
                            amount is not held
                            and amount.quantity.value == mine.quantity.value
                            and _one_measure(mine, {_measure(amount)})
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
        min(3.0, math.log((high + 0.01) / (low + 0.01))),
        float(high <= 1.1 * low),
        float(high > 2 * low),
        float(one.vague or other.vague),
        float(includes(one, other)),
        float((one.vague or other.vague) and not includes(one, other)),
        float(one.limited or other.limited),
        min(6.0, math.log10(1 + low)),
        float(one.power and other.power),
        float(not one.fates.isdisjoint(other.fates)),
    )


def _way(story: Story, amount: Amount) -> int:
    """1 where the words right beside a number tell of more, -1 where of less, else 0."""
    account, span = story.by_id[amount.span.account], amount.span
    tokens = account.annotated.tokens
    first = bisect_left(tokens, span.start, key=lambda token: token.start)
    last = bisect_left(tokens, span.end, key=lambda token: token.start)
    near = [*tokens[max(0, first - _CLOSE) : first], *tokens[last : last + _CLOSE]]
    return direction(account.text[token.start : token.end].lower() for token in near)
