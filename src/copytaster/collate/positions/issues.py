"""What a stance is about: one short label, in the text's own words, for all accounts."""

from collections import Counter
from collections.abc import Sequence

import msgspec

from ...language.background import inverse_document_frequency
from ...language.stances import REVERSING
from ...model import Account

_LONGEST = 8
"""Words of a label."""
_REACH = 4
"""Two words no further apart make a pair: `membership of the alliance`, `alliance membership`."""
_RARE = 4.0
"""Inverse document frequency from which a single word names an issue."""
_LEADING = frozenset(
    """
    to that for on of in upon with against the a an any all its their his her our this these further more such what
    calls call efforts about over out be s 's
    """.split()
)
_INNER_END = frozenset(
    "to for of on in at by with and or from a an the as that its their his her would will".split()
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split()
)
_QUOTES = "\"“”„‘’'«»,"


class Topic(msgspec.Struct, frozen=True):
    """The object of one expression of stance."""

    account: Account
    first: int
    last: int

    @property
    def norms(self) -> list[tuple[str, int]]:
        """Its content words and their places."""
        tokens = self.account.annotated.tokens
        return [
            (tokens[place].norm, place) for place in range(self.first, self.last) if tokens[place].content
        ]


def label(topics: Sequence[Topic], holders: frozenset[str]) -> list[str]:
    """A label for each topic. Topics that share a telling word or pair of words get the same.

    The pair or word that most topics share is taken first, of several the most telling; `holders` are norms of
    the parties' names, which alone make no issue.
    """
    labels: list[str | None] = [None] * len(topics)
    pairs = [_keys(topic, holders) for topic in topics]
    open_topics = set(range(len(topics)))
    while True:
        shared = Counter(key for index in open_topics for key in pairs[index])
        best = max(((_worth(key, number), key) for key, number in shared.items() if number > 1), default=None)
        if best is None:
            break
        members = sorted(index for index in open_topics if best[1] in pairs[index])
        words = min(
            (_around(topics[index], best[1]) for index in members),
            key=lambda phrase: (any(mark in phrase for mark in _QUOTES), len(phrase.split()), phrase),
        )
        for index in members:
            labels[index] = words
        open_topics.difference_update(members)
    return [known or _phrase(topic) for known, topic in zip(labels, topics, strict=True)]


def _keys(topic: Topic, holders: frozenset[str]) -> set[tuple[str, ...]]:
    """The words and pairs of words that may name the issue."""
    norms = [(norm, place) for norm, place in topic.norms if not norm[0].isdigit()][:12]
    turned = _turned(topic)
    keys: set[tuple[str, ...]] = {
        (norm,)
        for norm, place in norms
        if place < turned and norm not in holders and inverse_document_frequency(norm) >= _RARE
    }
    for number, (left, place) in enumerate(norms):
        for right, other in norms[number + 1 :]:
            straight = other <= turned or place == turned
            if straight and other - place <= _REACH and left != right and not {left, right} <= holders:
                keys.add((min(left, right), max(left, right)))
    return keys


def _turned(topic: Topic) -> int:
    """The place of the word that turns round what follows it; behind the object where there is none.

    What stands behind that word is an issue only together with it: `end the war`, not `the war`.
    """
    tokens, text = topic.account.annotated.tokens, topic.account.text
    for place in range(topic.first, topic.last):
        if text[tokens[place].start : tokens[place].end].lower() in REVERSING:
            return place
    return topic.last


def _worth(key: tuple[str, ...], number: int) -> tuple[float, tuple[str, ...]]:
    return round(number * sum(inverse_document_frequency(norm) for norm in key), 6), key


def _around(topic: Topic, key: tuple[str, ...]) -> str:
    """The stretch from one word of a pair to the other; of a single word, the first words of the object."""
    if len(key) == 1:
        return _phrase(topic)
    tokens = topic.account.annotated.tokens
    places = {norm: place for norm, place in reversed(topic.norms) if norm in key}
    first, last = min(places.values()), max(places.values())
    return topic.account.text[tokens[first].start : tokens[last].end]


def _phrase(topic: Topic) -> str:
    """The first words of the object, without what leads up to it or trails off."""
    tokens, text = topic.account.annotated.tokens, topic.account.text
    words = [text[token.start : token.end].lower() for token in tokens]
    first, last = topic.first, topic.last
    while first < last - 1 and (words[first] in _LEADING or words[first] in _QUOTES):
        first += 1
    last = min(last, first + _LONGEST)
    times = {time.start for time in topic.account.annotated.times}
    for place in range(first + 2, last):
        if words[place] in _QUOTES or words[place] in _CALENDAR or tokens[place].start in times:
            last = place
            break
    while last - 1 > first and (words[last - 1] in _INNER_END or words[last - 1] in _QUOTES):
        last -= 1
    return text[tokens[first].start : tokens[last - 1].end]
