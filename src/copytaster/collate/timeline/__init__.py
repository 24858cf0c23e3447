"""What happened and what is planned, by date.

`anchors` finds the day from which an account without a date of publication counts, `dating` the calendar value and
the clause of each time expression; here those that tell one happening are joined.
"""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

from ...algorithms.clustering import average_link
from ...language.background import inverse_document_frequency
from ...model import Account, Assertion, Happening, Span
from .anchors import anchors
from .dating import Dated, dated

__all__ = ["order"]

SAME = 0.2
"""Mean likeness of clauses of one date from which they are one row. Read on thirty stories of BASIL and
Giveme5W1H: at .2 two things of one day begin to be joined, at .4 rewritten accounts stand apart."""
ALONE = 0.08
"""The same where no account tells more than one thing of the date: of a day any two clauses are then one row, of a
month or a year those that share a little. With the days of the notes it joins 8 in 164 pairs of one claim more."""
_DAY = len("2024-05-13")
_FEW = 60
"""Clauses of one date, or places of one word, up to which all pairs are compared: keeps a long day near-linear."""
_CLEAR = 35
"""Words up to which a clause is clear enough to stand for its row."""


def order(accounts: Sequence[Account], assertions: Sequence[Assertion]) -> tuple[Happening, ...]:
    """The rows of the timeline, by date; the members of a row are clauses that hold the time and its event."""
    found = [
        item
        for account, anchor in zip(accounts, anchors(accounts), strict=True)
        for item in dated(account, anchor)
    ]
    found.sort(key=lambda item: (item.first_day, item.whole_day))
    weights = _weights(accounts)
    members: dict[str, list[tuple[Span, str]]] = {}
    for assertion in assertions:
        for member in assertion.members:
            members.setdefault(member.account, []).append((member, assertion.id))
    rows: list[Happening] = []
    for _, group in groupby(found, key=lambda item: (item.first_day[:10], item.whole_day)):
        rows += _rows(list(group), weights, members)
    return tuple(sorted(rows, key=lambda row: (row.date, row.precision)))


def _rows(
    items: list[Dated], weights: dict[str, float], members: dict[str, list[tuple[Span, str]]]
) -> list[Happening]:
    """One row for each happening of one date."""
    alone = max(Counter(item.span.account for item in items).values()) == 1
    least = ALONE if alone and len(items[0].whole_day) == _DAY else 0.0
    asserted = [_assertions(item.span, members.get(item.span.account, ())) for item in items]
    edges = []
    for left, right in _pairs(items, asserted):
        alike = _likeness(items[left], items[right], weights, asserted[left] & asserted[right])
        if (likeness := max(least, alike)) > 0:
            edges.append((left, right, likeness))
    centrality = [0.0] * len(items)
    for left, right, likeness in edges:
        centrality[left] += likeness
        centrality[right] += likeness
    rows = []
    for cluster in average_link([1] * len(items), edges, threshold=ALONE if alone else SAME):
        best = max(cluster, key=lambda index: (_clear(items[index]), round(centrality[index], 6), -index))
        sharpest = max((items[index] for index in cluster), key=lambda item: len(item.date))
        spans = tuple(dict.fromkeys(items[index].span for index in cluster))
        shown = sharpest.first_day if sharpest.precision == "week" else sharpest.date
        rows.append(Happening(shown, sharpest.precision, items[best].span.text, spans))
    return rows


def _pairs(items: list[Dated], asserted: list[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """The pairs to compare: all of a day with few clauses, of a full one those that share what few of them have."""
    if len(items) <= _FEW:
        yield from combinations(range(len(items)), 2)
        return
    places: dict[str, list[int]] = {}
    for index, item in enumerate(items):
        for key in {*item.norms, *asserted[index]}:
            places.setdefault(key, []).append(index)
    yield from sorted(
        {pair for where in places.values() if len(where) <= _FEW for pair in combinations(where, 2)}
    )


def _clear(item: Dated) -> bool:
    """Whether a clause can be read alone: it opens like a sentence, holds something, and is not long."""
    text = item.span.text
    return text[0].isupper() and 3 < len(text.split()) <= _CLEAR


def _weights(accounts: Sequence[Account]) -> dict[str, float]:
    """How telling a norm is within this story: rare in the news, and not in every sentence here."""
    sentences = Counter[str]()
    total = 0
    for account in accounts:
        tokens = account.annotated.tokens
        for sentence in account.annotated.sentences:
            total += 1
            sentences.update(
                {token.norm for token in tokens[sentence.first : sentence.last] if token.content}
            )
    return {
        norm: inverse_document_frequency(norm) * math.log(1 + total / number)
        for norm, number in sentences.items()
    }


def _likeness(left: Dated, right: Dated, weights: dict[str, float], asserted: frozenset[str]) -> float:
    """Share of the weight of the shorter clause's content words that the other has, damped by their lengths.

    Clauses that one assertion covers are the same; those of two different hours are not.
    """
    if len(left.date) > _DAY and len(right.date) > _DAY and left.date != right.date:
        return 0.0
    if asserted or (left.attribute_of and left.attribute_of == right.attribute_of):
        return 1.0
    shared = math.fsum(weights[norm] for norm in sorted(left.norms & right.norms))
    totals = [math.fsum(weights[norm] for norm in sorted(norms)) for norms in (left.norms, right.norms)]
    return shared / math.sqrt(totals[0] * totals[1]) if min(totals) > 0 else 0.0


def _assertions(span: Span, members: Sequence[tuple[Span, str]]) -> frozenset[str]:
    """The assertions one of whose members in this account shares half of the shorter of the two."""
    return frozenset(
        assertion
        for member, assertion in members
        if 2 * (min(member.end, span.end) - max(member.start, span.start))
        >= max(1, min(member.end - member.start, span.end - span.start))
    )
