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

_NAME = 4.0  # weight of an entity before the story's own frequencies
_FIGURE = 5.0  # weight of a number or a date
_SMALL = 3.0  # weight of a number below 13 that measures nothing: every report has some
_EXACT = 100
_DOZEN = 13
_MEASURES = {
    unit: f" {unit}"
    for unit in "percent point USD EUR GBP JPY CNY RUB second minute hour day week month year".split()
}
"""Units that belong to a number; of persons and things some accounts say what they are, and some do not."""
_FADE = 0.25  # share of its weight that a feature keeps which stands in every clause of the story
_REPORTING = frozenset(
    """say says said saying tell tells told telling add adds added adding note noted noting state stated stating report
    reported reporters reporter journalists journalist according announced announce also later earlier""".split()
)
"""Words that say that something was said, and nothing of what."""


class Gist(msgspec.Struct, frozen=True):
    """A stretch, its features with their weights, its quantities and whether it denies."""

    span: Span
    weights: Mapping[str, float]
    words: int
    """How many of the features are words, not entities."""
    rare: frozenset[str]
    """The features that hardly stand in more clauses than there are accounts: they anchor what is told of them."""
    quantities: tuple[Quantity, ...]

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
            sum(is_word(feature) for feature in found),
            frozenset(feature for feature in found if frequency[feature] <= len(accounts) + 1),
            quantities_in(by_id[span.account], span),
        )
        for span, found in features
    )


def alike(left: Gist, right: Gist) -> tuple[float, float, int]:
    """Weighted Dice, weighted containment of the lesser in the greater, and how many words are shared."""
    shared = left.weights.keys() & right.weights.keys()
    weight = sum(left.weights[feature] for feature in sorted(shared))
    if not weight:
        return 0.0, 0.0, 0
    words = sum(is_word(feature) for feature in shared)
    return 2 * weight / (left.total + right.total), weight / min(left.total, right.total), words


def is_word(feature: str) -> bool:
    """Whether a feature is a word, not an entity or a quantity."""
    return feature[0] not in "@#"


def is_exact(feature: str) -> bool:
    """Whether a feature is a number that two accounts hardly give by chance: of three digits or with a fraction."""
    if feature[0] != "#" or feature.startswith("#on "):
        return False
    value = float(feature[1:].split(" ")[0])
    return abs(value) >= _EXACT or value != int(value)


def _weight(feature: str, frequency: int, spans: int) -> float:
    if is_word(feature):
        known = inverse_document_frequency(feature)
    elif feature[0] == "@":
        known = _NAME
    else:
        known = _SMALL if feature[1:].isdigit() and int(feature[1:]) < _DOZEN else _FIGURE
    rarity = log(1 + spans / frequency) / log(1 + spans)
    return round(known * (_FADE + (1 - _FADE) * rarity), 6)


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
    figures = _figures(account, span)
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
        elif token.content and token.start >= covered and not _covers(figures, token.start):
            word = account.text[token.start : token.end]
            if word.lower() not in _REPORTING:
                found[_feature(word, token.norm)] = None
    found.update((figure, None) for _, _, figure in figures)
    return list(found)


def _figures(account: Account, span: Span) -> list[tuple[int, int, str]]:
    """The numbers and dates of a span, in order, with what each says whatever way it is written."""
    figures = [
        (quantity.start, quantity.end, f"#{quantity.value:g}{_MEASURES.get(quantity.unit, '')}")
        for quantity in quantities_in(account, span)
    ]
    times = account.annotated.times
    first = bisect_left(times, span.start, key=lambda time: time.start)
    last = bisect_left(times, span.end, key=lambda time: time.start)
    for time in times[first:last]:
        if time.type == "DATE" and any(map(str.isdigit, account.text[time.start : time.end])):
            day = time.value[5:] if len(time.value) == 10 else time.value
            figures.append((time.start, time.end, f"#on {day}"))
    return sorted(figures)


def _covers(figures: Sequence[tuple[int, int, str]], start: int) -> bool:
    return any(first <= start < last for first, last, _ in figures)


def _feature(word: str, norm: str) -> str:
    return stem(DEMONYMS[word].lower()) if word in DEMONYMS else canonical(norm)


def quantities_in(account: Account, span: Span) -> tuple[Quantity, ...]:
    """The quantities that stand in a span."""
    quantities = account.annotated.quantities
    first = bisect_left(quantities, span.start, key=lambda quantity: quantity.start)
    last = bisect_left(quantities, span.end, key=lambda quantity: quantity.start)
    return tuple(quantity for quantity in quantities[first:last] if quantity.end <= span.end)
