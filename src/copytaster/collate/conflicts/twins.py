"""Sentences of two accounts that tell of one matter, whatever claims were joined: each is nearest to the other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import msgspec

from ...model import Account, Assertion, Sentence, Span
from .context import MEMBERS, Story, norms_of
from .sharing import Sharing

_LEAST = 7.0
"""Weight of the words and names that two sentences share. Of those that notes on real stories set against one another
half are such pairs; at 5 a story has twice as many, and few more of these."""
_COMMON = 60  # sentences with a word, beyond which it finds none
_SECOND = 1  # sentences that may lie nearer on one of both sides
_MOST = 12  # of the sentences of other accounts that one is held against, however many accounts there are
_JOINED = 8.0  # weight that two members of one assertion count as sharing


class Twin(msgspec.Struct, frozen=True):
    """Two sentences of two accounts."""

    left: Account
    one: Sentence
    right: Account
    other: Sentence
    weight: float
    named: frozenset[str]
    """The entities that both mean."""

    @property
    def spans(self) -> tuple[Span, Span]:
        """The whole sentences."""
        return self.left.span(self.one.start, self.one.end), self.right.span(self.other.start, self.other.end)


class _Bag(msgspec.Struct, frozen=True):
    account: int
    sentence: Sentence
    norms: frozenset[str]
    named: frozenset[str]


def twins_of(story: Story) -> tuple[Twin, ...]:
    """The pairs of sentences, in order of accounts and places.

    A pair shares words and names worth `_LEAST`, and of all sentences of the other account each is the nearest to the
    other, or the second nearest on one side.
    """
    bags = _bags(story)
    sharing = Sharing(story, [bag.account for bag in bags], [(bag.norms, bag.named) for bag in bags])
    ends = sharing.pairs(_COMMON, least=2)
    weights = sharing.weights(ends)
    near = (weights >= _LEAST) & (sharing.nearer(ends, weights).sum(axis=0) <= _SECOND)
    weight = dict(zip(zip(*ends[:, near].tolist(), strict=True), weights[near].tolist(), strict=True))
    return tuple(
        _twin(story, bags[left], bags[right], weight[left, right]) for left, right in _nearest(weight)
    )


def told_pairs(assertions: Sequence[Assertion], twins: Sequence[Twin]) -> Iterator[tuple[Span, Span, float]]:
    """Two stretches of two accounts that tell of one matter, and the weight of what they share.

    They are twins, or members of one assertion.
    """
    for twin in twins:
        yield *twin.spans, twin.weight
    for assertion in assertions:
        for left, right in combinations(assertion.members[:MEMBERS], 2):
            if left.account != right.account:
                yield left, right, _JOINED


def _nearest(near: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The pairs that are among the nearest ones of one of both sentences, in order."""
    partners: dict[int, list[tuple[float, int, int]]] = defaultdict(list)
    for (left, right), weight in near.items():
        partners[left].append((-weight, left, right))
        partners[right].append((-weight, left, right))
    kept = {(left, right) for some in partners.values() for _, left, right in sorted(some)[:_MOST]}
    return sorted(kept)


def _twin(story: Story, one: _Bag, other: _Bag, weight: float) -> Twin:
    return Twin(
        story.accounts[one.account],
        one.sentence,
        story.accounts[other.account],
        other.sentence,
        weight,
        one.named & other.named,
    )


def _bags(story: Story) -> list[_Bag]:
    bags: list[_Bag] = []
    for number, account in enumerate(story.accounts):
        seen = set()
        for sentence in account.annotated.sentences:
            norms = norms_of(account.annotated.tokens[sentence.first : sentence.last])
            if not sentence.furniture and norms and norms not in seen:
                seen.add(norms)
                named = {one.entity for one in story.named_in(account, sentence.start, sentence.end)}
                bags.append(_Bag(number, sentence, norms, frozenset(named)))
    return bags
