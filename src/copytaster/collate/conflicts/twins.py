"""Sentences of two accounts that tell of one matter, whatever claims were joined: each is nearest to the other."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec

from ...model import Account, Sentence, Span
from .context import Story, norms_of

_LEAST = 7.0
"""Weight of the words and names that two sentences share. Of those that notes on real stories set against one another
half are such pairs; at 5 a story has twice as many, and few more of these."""
_COMMON = 60  # sentences with a word, beyond which it finds none
_SECOND = 1  # sentences that may lie nearer on one of both sides
_NAME = 2.0  # weight of a person or body that both sentences mean


class Twin(msgspec.Struct, frozen=True):
    """Two sentences of two accounts."""

    left: Account
    one: Sentence
    right: Account
    other: Sentence
    shared: frozenset[str]
    """The norms of both."""
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
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    postings: dict[str, list[int]] = defaultdict(list)
    for at, bag in enumerate(bags):
        for norm in sorted(bag.norms | bag.named):
            postings[norm].append(at)
    for places in postings.values():
        if len(places) <= _COMMON:
            for number, left in enumerate(places):
                for right in places[number + 1 :]:
                    if bags[left].account != bags[right].account:
                        shared[left][right] += 1
    weights = {
        (left, right): _weight(story, bags[left], bags[right])
        for left in sorted(shared)
        for right, number in sorted(shared[left].items())
        if number > 1
    }
    ranks: dict[tuple[int, int], list[float]] = defaultdict(list)
    for (left, right), weight in weights.items():
        ranks[left, bags[right].account].append(weight)
        ranks[right, bags[left].account].append(weight)
    found = []
    for (left, right), weight in weights.items():
        one, other = bags[left], bags[right]
        nearer = sum(w > weight for w in ranks[left, other.account])
        nearer += sum(w > weight for w in ranks[right, one.account])
        if weight >= _LEAST and nearer <= _SECOND:
            found.append(
                Twin(
                    story.accounts[one.account],
                    one.sentence,
                    story.accounts[other.account],
                    other.sentence,
                    one.norms & other.norms,
                    weight,
                    one.named & other.named,
                )
            )
    return tuple(found)


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


def _weight(story: Story, one: _Bag, other: _Bag) -> float:
    return round(story.weight(one.norms & other.norms) + _NAME * len(one.named & other.named), 6)


def between(account: Account, sentence: Sentence) -> Sequence[str]:
    """The words of a sentence in lower case, with straight marks."""
    tokens = account.annotated.tokens[sentence.first : sentence.last]
    return [account.text[token.start : token.end].lower().replace("’", "'") for token in tokens]
