"""Vectors and days -> the pairs of articles that are alike."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .vectors import Vector

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WINDOW = 30
"""Days; articles further apart are never of one event. Between 30 and 60 the figures do not move."""
HALF_LIFE = 16.0
"""Days after which a likeness counts half. At 8 Giveme5W1H, whose events are told over weeks, loses .03 of
F1; at 24 AllSides, whose sagas have a round-up every few days, loses .01."""
UNDATED = 0.8
"""What a likeness counts where a day is not known; 1 costs AllSides .01, of which a fifth is undated."""
NEIGHBOURS = 100
"""Edges that an article keeps to earlier ones, the best; it bounds memory where thousands tell one event.
An article that has them all is crowded: its cluster may come in pieces, which `group` then joins."""
LEAST = 0.08
"""Likeness below which a pair counts as having nothing in common: half the threshold for joining."""


class _Postings(NamedTuple):
    """The articles that a term stands in, in order, and its weight in each."""

    order: list[int]
    articles: "NDArray[np.int64]"
    weights: "NDArray[np.float64]"


def alike(days: Sequence[int | None], vectors: Sequence[Vector]) -> Iterator[tuple[int, int, float]]:
    """The pairs of articles that are alike, each as later, earlier and how much, 0 to 1.

    `days` must be in ascending order, None at the end. For each article an inverted index over the articles
    of the window before it adds up the cosine.
    """
    import numpy as np  # 0.1 s, so not before it is needed

    postings = _postings(vectors)
    when = np.array([-1 if day is None else day for day in days], dtype=np.int64)
    for article, vector in enumerate(vectors):
        day = days[article]
        first = 0 if day is None else int(np.searchsorted(when[:article], day - WINDOW))
        places, products = [], []
        for term, weight in vector:
            if posting := postings.get(term):
                low, high = bisect_left(posting.order, first), bisect_left(posting.order, article)
                if low < high:
                    places.append(posting.articles[low:high])
                    products.append(posting.weights[low:high] * weight)
        if not places:
            continue
        cosines = np.bincount(np.concatenate(places) - first, np.concatenate(products), article - first)
        likeness = np.round(cosines * _closeness(day, when[first:article]), 6)
        found = np.flatnonzero(likeness >= LEAST)
        if len(found) > NEIGHBOURS:
            found = found[np.argsort(-likeness[found], kind="stable")[:NEIGHBOURS]]
        yield from ((article, first + int(place), float(likeness[place])) for place in found)


def _postings(vectors: Sequence[Vector]) -> dict[str, _Postings]:
    """Where each term of two articles or more stands."""
    import numpy as np

    articles: dict[str, list[int]] = {}
    weights: dict[str, list[float]] = {}
    for article, vector in enumerate(vectors):
        for term, weight in vector:
            articles.setdefault(term, []).append(article)
            weights.setdefault(term, []).append(weight)
    return {
        term: _Postings(order, np.array(order, dtype=np.int64), np.array(weights[term]))
        for term, order in articles.items()
        if len(order) > 1
    }


def _closeness(day: int | None, earlier: "NDArray[np.int64]") -> "NDArray[np.float64]":
    import numpy as np

    if day is None:
        return np.full(len(earlier), UNDATED)
    return np.where(earlier < 0, UNDATED, np.exp2((earlier - day) / HALF_LIFE))
