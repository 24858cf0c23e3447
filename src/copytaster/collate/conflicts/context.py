"""What stands where in an account, who is meant there, and how rare it is in the story."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec

from ...language.synonyms import canonical
from ...model import Account, Entity, Sentence, Span, Time, Token

MEMBERS = 12
"""Members of one assertion that are compared pair by pair."""


class Named(msgspec.Struct, frozen=True, order=True):
    """A place where an entity is named, or meant by a pronoun or a noun phrase."""

    start: int
    end: int
    entity: str
    by_name: bool


class Story:
    """The accounts by id, with the rarity of each norm among all their sentences."""

    def __init__(self, accounts: Sequence[Account], entities: Sequence[Entity] = ()) -> None:
        self.accounts = accounts
        self.by_id = {account.id: account for account in accounts}
        self.order = {account.id: number for number, account in enumerate(accounts)}
        self.entities = {entity.id: entity for entity in entities}
        frequency = Counter[str]()
        number = 0
        for account in accounts:
            for sentence in account.annotated.sentences:
                tokens = account.annotated.tokens[sentence.first : sentence.last]
                frequency.update({canonical(token.norm) for token in tokens if token.content})
                number += 1
        self._weight = {norm: math.log((1 + number) / count) for norm, count in frequency.items()}
        self._named = _named(accounts, entities)
        self._meant: dict[str, list[tuple[Account, Named]]] = defaultdict(list)
        for account in accounts:
            for one in self._named[account.id]:
                if not one.by_name:
                    self._meant[one.entity].append((account, one))

    def rarity(self, norm: str) -> float:
        """How telling a norm is: the logarithm of its rarity."""
        return self._weight.get(norm, 0.0)

    def weight(self, norms: frozenset[str]) -> float:
        """How telling these norms are together."""
        return round(sum(sorted(map(self.rarity, norms))), 6)

    def sentence_at(self, account: Account, start: int) -> Sentence | None:
        """The sentence that holds a place."""
        sentences = account.annotated.sentences
        number = bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1
        return sentences[number] if number >= 0 and start < sentences[number].end else None

    def named_in(self, account: Account, start: int, end: int) -> Sequence[Named]:
        """Who is named or meant in a stretch, in order."""
        named = self._named.get(account.id, ())
        first = bisect_left(named, start, key=lambda one: one.start)
        last = bisect_left(named, end, key=lambda one: one.start)
        return named[first:last]

    def meant(self, entity: Entity) -> Sequence[tuple[Account, Named]]:
        """The places where an entity is meant by a pronoun or a noun phrase, in order."""
        return self._meant.get(entity.id, ())


def strangers(story: Story, left: Span, right: Span) -> bool:
    """Whether two places tell of different persons: each of somebody, and none of them of both."""
    who = [
        {
            one.entity
            for one in story.named_in(story.by_id[span.account], span.start, span.end)
            if story.entities[one.entity].kind == "person"
        }
        for span in (left, right)
    ]
    return bool(who[0] and who[1]) and who[0].isdisjoint(who[1])


def modifies(account: Account, time: Time) -> bool:
    """Whether a date says which thing is meant, not when something happened: `the 2014 fire`; or ends a post."""
    text = account.text[time.start : time.end]
    before = account.text[max(0, time.start - _WORD) : time.start]
    if before.endswith(") "):
        return True
    word = before.lower().split()[-1:]
    return text.isdigit() and not (word and (word[0] in _DATING or word[0].endswith(",")))


def _named(accounts: Sequence[Account], entities: Sequence[Entity]) -> dict[str, list[Named]]:
    entity_at = {
        (mention.account, mention.start): entity.id for entity in entities for mention in entity.mentions
    }
    found: dict[str, list[Named]] = {}
    for account in accounts:
        mentions = account.annotated.mentions
        places = [(m.start, m.end, m.start, True) for m in mentions] + [
            (r.start, r.end, mentions[r.mention].start, False) for r in account.annotated.references
        ]
        found[account.id] = sorted(
            Named(start, end, entity_at[account.id, at], by_name)
            for start, end, at, by_name in places
            if (account.id, at) in entity_at
        )
    return found


def tokens_of(account: Account, start: int, end: int) -> Sequence[Token]:
    """The tokens of a stretch."""
    tokens = account.annotated.tokens
    first = bisect_left(tokens, start, key=lambda token: token.start)
    last = bisect_left(tokens, end, key=lambda token: token.start)
    return tokens[first:last]


def norms_of(tokens: Sequence[Token]) -> frozenset[str]:
    """The norms that carry meaning, synonyms as one; numbers left out."""
    return frozenset(
        canonical(token.norm) for token in tokens if token.content and not token.norm[:1].isdigit()
    )


def covering(spans: Sequence[Span], account: str, start: int, end: int) -> Span | None:
    """The shortest of the spans that holds a stretch of an account."""
    held = [span for span in spans if span.account == account and span.start <= start and end <= span.end]
    return min(held, key=lambda span: (span.end - span.start, span.start), default=None)


def clause_around(account: Account, sentence: Sentence, start: int, end: int) -> Span:
    """The stretch of a sentence around a place, up to the nearest comma, dash or semicolon a few words off."""
    tokens = account.annotated.tokens
    first = bisect_left(tokens, start, key=lambda token: token.start)
    last = bisect_left(tokens, end, key=lambda token: token.start)
    low, high = first, last
    while low > sentence.first and (
        first - low < _MARGIN or account.text[tokens[low - 1].start] not in _BREAKS
    ):
        low -= 1
        if first - low >= _FARTHEST:
            break
    while high < sentence.last and (high - last < _MARGIN or account.text[tokens[high].start] not in _BREAKS):
        high += 1
        if high - last >= _FARTHEST:
            break
    return account.span(tokens[low].start, tokens[high - 1].end)


def published_later(accounts: Sequence[Account], others: Sequence[Account]) -> bool:
    """Whether all of the others were published on a later day than all of the accounts."""
    days = [account.annotated.article.published_on for account in accounts]
    later = [account.annotated.article.published_on for account in others]
    known = [day for day in days if day is not None], [day for day in later if day is not None]
    return (
        len(known[0]) == len(days) > 0 and len(known[1]) == len(later) > 0 and max(known[0]) < min(known[1])
    )


_WORD = 16  # code points before a date in which a preposition stands
_DATING = frozenset("in since until till from by during before after of to and".split())
_MARGIN = 3  # words around a place that belong to it whatever stands between
_FARTHEST = 16  # words beyond which they no longer do
_BREAKS = ',;:—–()"“”'
