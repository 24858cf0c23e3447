"""What a stretch of an account is about, as weighted features: the common ground of utterances and claims.

A feature is the stem of a content word (words of one synonym group count as one), or the entity that a name or a
pronoun stands for. A feature weighs what it tells: rare words in the language more than common ones, and words that
the whole story is full of hardly at all.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log

import msgspec

from ..language.background import inverse_document_frequency
from ..language.places import DEMONYMS
from ..language.synonyms import canonical
from ..language.words import stem
from ..model import Account, Entity, Quantity, Span

_NAME = 4.0  # weight of an entity before the story's own frequencies: a name ties, but says little of what happened
_NEGATIONS = frozenset(
    "not n't no never none neither nor without cannot nobody nothing refuse unlikely".split()
)


class Gist(msgspec.Struct, frozen=True):
    """A stretch, its features with their weights, its quantities and whether it denies."""

    span: Span
    weights: Mapping[str, float]
    words: int
    """How many of the features are words, not entities."""
    quantities: tuple[Quantity, ...]
    negated: bool

    @property
    def total(self) -> float:
        """The sum of all weights."""
        return sum(self.weights.values())


def read_gists(
    accounts: Sequence[Account], entities: Sequence[Entity], spans: Iterable[Span]
) -> tuple[Gist, ...]:
    """The gist of each span; the frequencies of the story are taken over just these spans."""
    names = _names(accounts, entities)
    by_id = {account.id: account for account in accounts}
    features = [(span, _features(by_id[span.account], names[span.account], span)) for span in spans]
    frequency = Counter(feature for _, found in features for feature in set(found))
    return tuple(
        Gist(
            span,
            {feature: _weight(feature, frequency[feature], len(features)) for feature in found},
            sum(not feature.startswith("@") for feature in found),
            _quantities(by_id[span.account], span),
            _negated(by_id[span.account], span),
        )
        for span, found in features
    )


def alike(left: Gist, right: Gist) -> tuple[float, float, int]:
    """Weighted Dice, weighted containment of the lesser in the greater, and how many words are shared."""
    shared = left.weights.keys() & right.weights.keys()
    weight = sum(left.weights[feature] for feature in sorted(shared))
    if not weight:
        return 0.0, 0.0, 0
    words = sum(not feature.startswith("@") for feature in shared)
    return 2 * weight / (left.total + right.total), weight / min(left.total, right.total), words


def _weight(feature: str, frequency: int, spans: int) -> float:
    known = _NAME if feature.startswith("@") else inverse_document_frequency(feature)
    return round(known * (0.25 + 0.75 * log(1 + spans / frequency) / log(1 + spans)), 6)


def _names(accounts: Sequence[Account], entities: Sequence[Entity]) -> dict[str, list[tuple[int, int, str]]]:
    """For each account the places of names and of what stands for them, each with its entity."""
    people = {entity.name: entity.id for entity in entities}
    places: dict[str, list[tuple[int, int, str]]] = {account.id: [] for account in accounts}
    entity_at: dict[tuple[str, int], str] = {}
    for entity in entities:
        country = people.get(DEMONYMS.get(entity.name, ""))
        for mention in entity.mentions:
            entity_at[mention.account, mention.start] = country or entity.id
            places[mention.account].append((mention.start, mention.end, country or entity.id))
    for account in accounts:
        mentions = account.annotated.mentions
        for reference in account.annotated.references:
            if found := entity_at.get((account.id, mentions[reference.mention].start)):
                places[account.id].append((reference.start, reference.end, found))
        places[account.id].sort()
    return places


def _features(account: Account, names: Sequence[tuple[int, int, str]], span: Span) -> list[str]:
    """The features of a span, each once, in order."""
    tokens = account.annotated.tokens
    found: dict[str, None] = {}
    at = bisect_left(names, (span.start, 0, ""))
    covered = span.start
    for token in tokens[bisect_left(tokens, span.start, key=lambda token: token.start) :]:
        if token.start >= span.end:
            break
        while at < len(names) and names[at][1] <= token.start:
            at += 1
        if at < len(names) and names[at][0] <= token.start < names[at][1]:
            found["@" + names[at][2]] = None
            covered = names[at][1]
        elif token.content and token.start >= covered:
            found[_feature(account.text[token.start : token.end], token.norm)] = None
    return list(found)


def _feature(word: str, norm: str) -> str:
    return stem(DEMONYMS[word].lower()) if word in DEMONYMS else canonical(norm)


def _quantities(account: Account, span: Span) -> tuple[Quantity, ...]:
    return tuple(q for q in account.annotated.quantities if span.start <= q.start and q.end <= span.end)


def _negated(account: Account, span: Span) -> bool:
    tokens = account.annotated.tokens
    first = bisect_left(tokens, span.start, key=lambda token: token.start)
    last = bisect_left(tokens, span.end, key=lambda token: token.start)
    words = [account.text[token.start : token.end].lower().replace("’", "'") for token in tokens[first:last]]
    return any(word in _NEGATIONS or word.endswith("n't") for word in words)
