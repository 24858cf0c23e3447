"""What articles and their translations teach about likeness: a line and its translation tell the same."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

from benchmarks.languages import FILE, TAUGHT, lines_of, translations
from copytaster.collate.likeness import Pair, Stretch
from copytaster.model import Account

from .stories import stretches_of

__all__ = ["FILE", "read", "verdicts"]


def read(data: Path) -> Iterator[tuple[str, Mapping[str, Account], dict[str, list[Stretch]]]]:
    """Of each article of the topics that teach, whose translations all have as many lines, what its accounts tell."""
    for name, articles in sorted(translations(data).items()):
        if name.startswith(TAUGHT) and len({article.text.count("\n") for article in articles.values()}) == 1:
            yield name, *stretches_of(articles)


def verdicts(
    accounts: Mapping[str, Account], stretches: Sequence[Stretch]
) -> tuple[dict[Pair, float], frozenset[Pair]]:
    """The verdicts on pairs of stretches in two languages, and the pairs of which none can be known.

    They tell the same where each is all that its account tells in a line, and it is the same line; not where the lines
    are others. Of several stretches in a line it is not known which is the other's.
    """
    begins = {account.id: [start for start, _ in lines_of(account.text)] for account in accounts.values()}
    at = [
        (span.account, bisect_right(begins[span.account], span.start) - 1)
        for span in (stretch.gist.span for stretch in stretches)
    ]
    held = Counter(at)
    judged: dict[Pair, float] = {}
    unknown = []
    for left, right in combinations(range(len(stretches)), 2):
        (one, line), (other, another) = at[left], at[right]
        if one == other:
            continue
        if line != another:
            judged[left, right] = 0.0
        elif held[at[left]] == held[at[right]] == 1:
            judged[left, right] = 1.0
        else:
            unknown.append((left, right))
    return judged, frozenset(unknown)
