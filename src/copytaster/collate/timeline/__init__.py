"""What happened and what is planned, by date.

`anchors` finds the day from which an account without a date of publication counts, `dating` the calendar value and
the clause of each time expression; here those that tell one happening are joined.
"""

import math
from collections import Counter
from collections.abc import Sequence
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


def order(accounts: Sequence[Account], assertions: Sequence[Assertion]) -> tuple[Happening, ...]:
    """The rows of the timeline, by date; the members of a row are clauses that hold the time and its event."""
    found = [
        item
        for account, anchor in zip(accounts, anchors(accounts), strict=True)
        for item in dated(account, anchor)
    ]
    found.sort(key=lambda item: (item.first_day, item.date))
    weights = _weights(accounts)
    members: dict[str, list[tuple[Span, str]]] = {}
    for assertion in assertions:
        for member in assertion.members:
            members.setdefault(member.account, []).append((member, assertion.id))
    rows: list[Happening] = []
    for _, group in groupby(found, key=lambda item: (item.first_day, item.date)):
        rows += _rows(list(group), weights, members)
    return tuple(rows)


def _rows(
    items: list[Dated], weights: dict[str, float], members: dict[str, list[tuple[Span, str]]]
) -> list[Happening]:
    """One row for each happening of one date."""
    asserted = [_assertions(item.span, members.get(item.span.account, ())) for item in items]
    edges = [
        (
            left,
            right,
            1.0 if asserted[left] & asserted[right] else _likeness(items[left], items[right], weights),
        )
        for left, right in combinations(range(len(items)), 2)
    ]
    centrality = [0.0] * len(items)
    for left, right, likeness in edges:
        centrality[left] += likeness
        centrality[right] += likeness
    rows = []
    for cluster in average_link([1] * len(items), edges, threshold=SAME):
        best = max(cluster, key=lambda index: (round(centrality[index], 6), -index))
        spans = tuple(dict.fromkeys(items[index].span for index in cluster))
        rows.append(Happening(items[best].date, items[best].precision, items[best].span.text, spans))
    return rows


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


def _likeness(left: Dated, right: Dated, weights: dict[str, float]) -> float:
    """Share of the weight of the shorter clause's content words that the other has, damped by their lengths."""
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
