"""Skim -> Story: the articles of a pile, grouped by the event that they tell.

`vectors` weighs the terms of an article, `similarity` finds the pairs that are alike, and
`algorithms.clustering` joins them.
"""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

from anyascii import anyascii

from ..algorithms.clustering import average_link
from ..model import Article, Skim, Story
from .similarity import NEIGHBOURS, alike
from .vectors import Vector, mean, vectors

__all__ = ["group"]

THRESHOLD = 0.16
"""Mean likeness from which articles are of one event. Between .14 and .20 the three story sets stay within
.03 of their best; lower joins the days of a saga, higher splits off the odd account."""
_LONGEST_SLUG = 60
_LONGEST_HEADLINE = 90
_UNKNOWN = datetime.max.replace(tzinfo=UTC)


def group(skims: Sequence[Skim]) -> tuple[Story, ...]:
    """The stories of a pile of articles: those of most accounts first, then in order of publication.

    The same for any order of the articles. Each article is in just one story; one that is like no other is a
    story of its own.
    """
    skims = sorted(skims, key=lambda skim: _place(skim.article))
    days = [_day(skim.article) for skim in skims]
    weighed = vectors(skims)
    edges = list(alike(days, weighed))
    clusters = average_link([1] * len(skims), edges, threshold=THRESHOLD)
    clusters = _rejoin(clusters, _crowded(edges), days, weighed)
    clusters.sort(key=lambda cluster: (-len(cluster), cluster))
    centrality = _centrality(clusters, edges)
    taken: set[str] = set()
    stories = []
    for cluster in clusters:
        articles = [skims[index].article for index in cluster]
        headline = _headline(
            [skims[index] for index in cluster], [centrality.get(index, 0.0) for index in cluster]
        )
        stories.append(Story(_unique(_slug(headline), taken), headline, tuple(articles)))
    return tuple(stories)


def _moment(article: Article) -> datetime:
    """When an article was published; a day is its first moment, a time without a zone is UTC."""
    try:
        moment = datetime.fromisoformat(article.published or "")
    except ValueError:
        return _UNKNOWN
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _day(article: Article) -> int | None:
    moment = _moment(article)
    return None if moment is _UNKNOWN else moment.toordinal()


def _place(article: Article) -> tuple[datetime, str, str, str]:
    """The order of articles, whatever order they came in."""
    return _moment(article), article.digest, article.location, repr(article)


def _crowded(edges: list[tuple[int, int, float]]) -> set[int]:
    """The articles that had to leave out edges."""
    kept = Counter(later for later, _, _ in edges)
    return {article for article, number in kept.items() if number == NEIGHBOURS}


def _rejoin(
    clusters: list[list[int]], crowded: set[int], days: list[int | None], weighed: list[Vector]
) -> list[list[int]]:
    """Join the pieces of events that so many articles tell that not all their edges were kept.

    Each piece becomes a node: the mean of its vectors, on its middle day. Between two of them the likeness is
    the mean likeness of their members, so this goes on where average linking had to stop.
    """
    while crowded:
        pieces = [cluster for cluster in clusters if not crowded.isdisjoint(cluster)]
        whole = [cluster for cluster in clusters if crowded.isdisjoint(cluster)]
        middles = [days[piece[len(piece) // 2]] for piece in pieces]
        order = sorted(range(len(pieces)), key=lambda n: (middles[n] is None, middles[n] or 0, pieces[n]))
        edges = list(
            alike(
                [middles[number] for number in order],
                [mean([weighed[article] for article in pieces[number]]) for number in order],
            )
        )
        joined = average_link([len(pieces[number]) for number in order], edges, threshold=THRESHOLD)
        still = _crowded(edges)
        crowded = {pieces[order[node]][0] for node in still} if len(joined) < len(pieces) else set()
        clusters = whole + [sorted(a for node in nodes for a in pieces[order[node]]) for nodes in joined]
    return clusters


def _centrality(clusters: list[list[int]], edges: list[tuple[int, int, float]]) -> dict[int, float]:
    """How alike each article is to the others of its story, in sum."""
    cluster_of = {index: number for number, cluster in enumerate(clusters) for index in cluster}
    centrality: dict[int, float] = {}
    for left, right, likeness in edges:
        if cluster_of[left] == cluster_of[right]:
            centrality[left] = centrality.get(left, 0.0) + likeness
            centrality[right] = centrality.get(right, 0.0) + likeness
    return centrality


def _headline(skims: Sequence[Skim], centrality: list[float]) -> str:
    """The headline of the account that is most like the others; its first words where none has a headline.

    Of accounts in several languages one in English is asked, if there is one.
    """
    articles = [skim.article for skim in skims]
    ranked = sorted(
        range(len(skims)), key=lambda index: (skims[index].language != "en", -round(centrality[index], 6))
    )
    headlines = [" ".join(articles[index].headline.split()) for index in ranked]
    for headline in [*(line for line in headlines if not line.endswith(" …")), *headlines]:
        if headline:
            return headline  # one that ends so is a first sentence cut short, for want of a headline
    words = articles[ranked[0]].text[: 10 * _LONGEST_HEADLINE].split()
    while words and len(" ".join(words)) > _LONGEST_HEADLINE:
        words.pop()
    return " ".join(words)


def _slug(headline: str) -> str:
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", anyascii(headline)).lower())
    slug = "-".join(words)[: _LONGEST_SLUG + 1]
    return (slug[:_LONGEST_SLUG] if len(slug) <= _LONGEST_SLUG else slug.rpartition("-")[0]) or "story"


def _unique(slug: str, taken: set[str]) -> str:
    candidate, number = slug, 1
    while candidate in taken:
        number += 1
        candidate = f"{slug}-{number}"
    taken.add(candidate)
    return candidate
