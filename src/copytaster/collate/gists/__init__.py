"""What a stretch of an account is about, as weighted features: the common ground of utterances and claims.

A feature is the stem of a content word (words of one synonym group count as one), or the entity that a name or a
pronoun stands for. A feature weighs what it tells: rare words in the language more than common ones, and words that
the whole story is full of hardly at all.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log

import msgspec

from ...language.background import inverse_document_frequency
from ...language.places import DEMONYMS
from ...language.synonyms import canonical
from ...language.verbs import is_finite
from ...language.words import stem
from ...model import Account, Entity, Offsets, Quantity, Span, Time
from ..glossing import Glossed, gloss, in_english
from .named import lent_to, named_in, sentence_of

__all__ = [
    "Gist",
    "Word",
    "alike",
    "as_one",
    "is_exact",
    "is_word",
    "quantities_in",
    "read_gists",
    "sentence_of",
]

_NAME = 4.0  # weight of an entity before the story's own frequencies
_FIGURE = 5.0  # weight of a number or a date
_SMALL = 3.0  # weight of a number below 13 that measures nothing: every report has some
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_EXACT = 100
_DOZEN = 13
_MEASURES = {
    unit: f" {unit}"
    for unit in "percent point USD EUR GBP JPY CNY RUB second minute hour day week month year".split()
}
"""Units that belong to a number; of persons and things some accounts say what they are, and some do not."""
_LENT = 0.5  # share of its weight that an entity has for a clause which only goes on about it
_FADE = 0.25  # share of its weight that a feature keeps which stands in every clause of the story
_AROUND = 8  # words of its sentence that are read with a stretch on either side
_VERBAL = frozenset({"VERB", "AUX"})
_REPORTING = frozenset(
    """say says said saying tell tells told telling add adds added adding note noted noting state stated stating report
    reported reporters reporter journalists journalist according announced announce also later earlier""".split()
)
"""Words that say that something was said, and nothing of what."""


class Word(msgspec.Struct, frozen=True):
    """A word or mark of a stretch, or of its sentence around it."""

    form: str
    """As it is written."""
    tag: str
    """Its part of speech; `X` where none is known."""
    feature: str
    """What it says of the stretch; nothing for everyday words, and for those around."""
    own: bool
    """Whether it is of the stretch."""


class Gist(msgspec.Struct, frozen=True):
    """A stretch, its features with their weights, its quantities and days."""

    span: Span
    weights: Mapping[str, float]
    forms: Mapping[str, str]
    """The features that are words, each as it stands in the stretch first, in lower case."""
    words: int
    """How many of the features are words, not entities."""
    verbs: frozenset[str]
    """The features that stand as verbs; where no parts of speech are known, those whose form is that of one."""
    bare: bool
    """Whether it is known to have no verb, not even an auxiliary one, as a name or a circumstance has none."""
    rare: frozenset[str]
    """The features that hardly stand in more clauses than there are accounts: they anchor what is told of them."""
    quantities: tuple[Quantity, ...]
    days: frozenset[str]
    """The days that it names, ISO 8601, weekdays resolved."""
    read: tuple[Word, ...]
    """Its words in order, with those around it in its sentence."""
    english: str
    """Its text; word for word in English where the account is in another language that has a glossary."""
    within: str
    """The same of the sentence that it stands in."""

    @property
    def total(self) -> float:
        """The sum of all weights."""
        return sum(self.weights.values())


def read_gists(
    accounts: Sequence[Account],
    entities: Sequence[Entity],
    spans: Iterable[Span],
    *,
    beside: Mapping[Span, Sequence[Offsets]] | None = None,
) -> tuple[Gist, ...]:
    """The gist of each span; the frequencies of the story are taken over just these spans.

    `beside` holds for a span the places in it that are not of what it is about: who says it, and that he does.
    """
    names = named_in(accounts, entities)
    by_id = {account.id: account for account in accounts}
    beside = beside or {}
    glossed = gloss(accounts)
    features = [
        (
            span,
            *_features(
                by_id[span.account],
                names[span.account],
                span,
                beside.get(span, ()),
                glossed.get(span.account, {}),
            ),
        )
        for span in spans
    ]
    frequency = Counter(feature for _, found, *_ in features for feature in found)
    lent = [lent_to(by_id[span.account], names[span.account], span) for span, *_ in features]
    return tuple(
        Gist(
            span,
            {feature: _weight(feature, frequency[feature], len(features)) for feature in found}
            | (
                {entity: round(_LENT * _weight(entity, max(1, frequency[entity]), len(features)), 6)}
                if entity and entity not in found
                else {}
            ),
            {feature: form for feature, form in found.items() if form},
            sum(map(is_word, found)),
            verbs,
            _bare(by_id[span.account], span),
            frozenset(feature for feature in found if frequency[feature] <= len(accounts) + 1),
            quantities_in(by_id[span.account], span),
            _days(by_id[span.account], span),
            _read(by_id[span.account], span, placed),
            in_english(by_id[span.account], glossed.get(span.account), span.start, span.end),
            in_english(by_id[span.account], glossed.get(span.account), sentence.start, sentence.end),
        )
        for (span, found, verbs, placed), entity in zip(features, lent, strict=True)
        for sentence in [sentence_of(by_id[span.account], span)]
    )


def alike(left: Gist, right: Gist) -> tuple[float, float, int]:
    """Weighted Dice, weighted containment of the lesser in the greater, and how many words are shared."""
    shared = left.weights.keys() & right.weights.keys()
    weight = sum(left.weights[feature] for feature in sorted(shared))
    if not weight:
        return 0.0, 0.0, 0
    words = sum(is_word(feature) for feature in shared)
    return 2 * weight / (left.total + right.total), weight / min(left.total, right.total), words


def as_one(span: Span, gists: Sequence[Gist]) -> Gist:
    """The gist of a span that holds those of some gists in a row."""
    weights = {feature: weight for gist in reversed(gists) for feature, weight in gist.weights.items()}
    return Gist(
        span,
        weights,
        {feature: form for gist in reversed(gists) for feature, form in gist.forms.items()},
        sum(map(is_word, weights)),
        frozenset[str]().union(*(gist.verbs for gist in gists)),
        all(gist.bare for gist in gists),
        frozenset[str]().union(*(gist.rare for gist in gists)),
        tuple(quantity for gist in gists for quantity in gist.quantities),
        frozenset[str]().union(*(gist.days for gist in gists)),
        tuple(word for gist in gists for word in gist.read if word.own),
        " ".join(gist.english for gist in gists),
        gists[0].within,
    )


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


def _features(
    account: Account,
    names: Sequence[tuple[int, int, str]],
    span: Span,
    beside: Sequence[Offsets],
    glossed: Glossed,
) -> tuple[dict[str, str], frozenset[str], dict[int, str]]:
    """The features of a span, each once, in order, with the word where it is one; which are verbs; those of tokens."""
    tokens, tags = account.annotated.tokens, account.annotated.tags
    found: dict[str, str] = {}
    placed: dict[int, str] = {}
    verbs = set()
    figures = _figures(account, span)
    at = bisect_left(names, (span.start, 0, ""))
    covered = span.start
    for number in range(*_run(account, span)):
        token = tokens[number]
        while at < len(names) and names[at][1] <= token.start:
            at += 1
        if any(start <= token.start < end for start, end in beside):
            continue
        if at < len(names) and names[at][0] <= token.start < names[at][1]:
            found.setdefault("@" + names[at][2], "")
            placed[number] = "@" + names[at][2]
            covered = names[at][1]
        elif token.content and token.start >= covered and not _covers(figures, token.start):
            written = account.text[token.start : token.end]
            meant = (
                [(word, stem(word)) for word in glossed[number]]
                if number in glossed
                else [(written, token.norm)]
            )
            for word, norm in meant:
                if word.lower() not in _REPORTING:
                    feature = _feature(word, norm)
                    found.setdefault(feature, word.lower())
                    placed[number] = feature  # of a gloss of several words the last one's
                    if tags[number] == "VERB" if tags else is_finite(word.lower()):
                        verbs.add(feature)
    for start, end, figure in figures:
        found[figure] = ""
        first = bisect_left(tokens, start, key=lambda token: token.start)
        if first < len(tokens) and tokens[first].start < end:
            placed[first] = figure
    return found, frozenset(verbs), placed


def _read(account: Account, span: Span, placed: Mapping[int, str]) -> tuple[Word, ...]:
    """The words of a span, with those around it in its sentence."""
    annotated = account.annotated
    first, last = _run(account, span)
    sentence = sentence_of(account, span)
    return tuple(
        Word(
            account.text[token.start : token.end],
            annotated.tags[number] if annotated.tags else "X",
            placed.get(number, ""),
            first <= number < last,
        )
        for number in range(
            max(min(first, sentence.first), first - _AROUND), min(max(last, sentence.last), last + _AROUND)
        )
        for token in [annotated.tokens[number]]
    )


def _bare(account: Account, span: Span) -> bool:
    tags = account.annotated.tags
    return bool(tags) and _VERBAL.isdisjoint(tags[slice(*_run(account, span))])


def _run(account: Account, span: Span) -> tuple[int, int]:
    """The number of the first token that begins in a span, and of the one behind the last."""
    tokens = account.annotated.tokens
    first = bisect_left(tokens, span.start, key=lambda token: token.start)
    return first, bisect_left(tokens, span.end, lo=first, key=lambda token: token.start)


def _figures(account: Account, span: Span) -> list[tuple[int, int, str]]:
    """The numbers and dates of a span, in order, with what each says whatever way it is written."""
    figures = [
        (quantity.start, quantity.end, f"#{quantity.value:g}{_MEASURES.get(quantity.unit, '')}")
        for quantity in quantities_in(account, span)
    ]
    for time in _times_in(account, span):
        if time.type == "DATE" and any(map(str.isdigit, account.text[time.start : time.end])):
            day = time.value[5:] if len(time.value) == 10 else time.value
            figures.append((time.start, time.end, f"#on {day}"))
    return sorted(figures)


def _days(account: Account, span: Span) -> frozenset[str]:
    return frozenset(time.value[:10] for time in _times_in(account, span) if _DAY.match(time.value))


def _times_in(account: Account, span: Span) -> tuple[Time, ...]:
    times = account.annotated.times
    first = bisect_left(times, span.start, key=lambda time: time.start)
    return times[first : bisect_left(times, span.end, key=lambda time: time.start)]


def _covers(figures: Sequence[tuple[int, int, str]], start: int) -> bool:
    return any(first <= start < last for first, last, _ in figures)


def _feature(word: str, norm: str) -> str:
    people = DEMONYMS.get(word) or DEMONYMS.get(word.capitalize())
    return stem(people.lower()) if people else canonical(norm)


def quantities_in(account: Account, span: Span) -> tuple[Quantity, ...]:
    """The quantities that stand in a span."""
    quantities = account.annotated.quantities
    first = bisect_left(quantities, span.start, key=lambda quantity: quantity.start)
    last = bisect_left(quantities, span.end, key=lambda quantity: quantity.start)
    return tuple(quantity for quantity in quantities[first:last] if quantity.end <= span.end)
