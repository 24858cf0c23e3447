"""Stretches that tell the same, joined over any number of accounts."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from ...algorithms.clustering import average_link
from ..gists import alike
from .pairs import liken
from .stretch import Stretch

_BATCH = 24
"""Accounts whose stretches are compared with one another at once. What all accounts tell has features that stand in as
many stretches, too many to propose pairs; in a batch it has not. The cost of each halving is linear."""
_OWN = 0.6
"""What two stretches of one account count of a pair that is not alike, where an account may tell a thing in pieces. At
0 a clause that holds two facts draws in what tells either; at 1 what is told in pieces falls apart."""
_HEARD = 24  # members of a cluster that have a say in which of them stands for it

Allowed = Callable[[int, int], bool]


def _any(_left: int, _right: int) -> bool:
    return True


def _within(half: Sequence[int], allowed: Allowed, left: int, right: int) -> bool:
    return allowed(half[left], half[right])


def join(
    stretches: Sequence[Stretch],
    kind: str,
    *,
    threshold: float,
    allowed: Allowed = _any,
    in_pieces: bool = False,
) -> list[list[int]]:
    """The stretches, as indices, in clusters of what tells the same; each is in just one, clusters in order.

    Average link over the probabilities of `liken`, a pair that is hardly alike counting 0, cut at `threshold`.
    `allowed` may forbid pairs; where an account may tell it `in_pieces`, two of its own stretches count `_OWN`. Of more
    accounts than are compared at once each half is joined by itself, and then what stands for the clusters of one with
    what stands for those of the other.
    """
    accounts = list(dict.fromkeys(stretch.gist.span.account for stretch in stretches))
    first: frozenset[str] = frozenset()
    if len(accounts) <= _BATCH:
        clusters = [[index] for index in range(len(stretches))]
    else:
        first = frozenset(accounts[: len(accounts) // 2])
        clusters = []
        for inside in (True, False):
            half = [
                i for i, stretch in enumerate(stretches) if (stretch.gist.span.account in first) == inside
            ]
            found = join(
                [stretches[i] for i in half],
                kind,
                threshold=threshold,
                allowed=partial(_within, half, allowed),
                in_pieces=in_pieces,
            )
            clusters += [[half[i] for i in cluster] for cluster in found]
    heads = [_head(stretches, cluster) for cluster in clusters]
    merged = average_link(
        [len(cluster) for cluster in clusters],
        _edges([stretches[head] for head in heads], heads, kind, allowed, first),
        threshold=threshold,
        groups=[Counter(stretches[i].gist.span.account for i in cluster) for cluster in clusters]
        if in_pieces
        else None,
        within=_OWN,
    )
    return sorted(sorted(i for number in group for i in clusters[number]) for group in merged)


def _edges(
    stretches: Sequence[Stretch], indices: Sequence[int], kind: str, allowed: Allowed, half: frozenset[str]
) -> Iterator[tuple[int, int, float]]:
    for left, right, probability in liken(stretches, kind, half):
        if allowed(indices[left], indices[right]):
            yield left, right, probability


def _head(stretches: Sequence[Stretch], cluster: Sequence[int]) -> int:
    """The member that shares most with the others."""
    heard = cluster[:_HEARD]

    def shared(index: int) -> float:
        return sum(alike(stretches[index].gist, stretches[i].gist)[0] for i in heard if i != index)

    return max(heard, key=lambda index: (round(shared(index), 6), -index))
