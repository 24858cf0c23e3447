"""Which pairs of accounts that share narration explain it: a tree of descent for each report."""

from collections.abc import Mapping, Sequence

from ...algorithms.components import DisjointSets
from .kinship import Kinship
from .known import SURE, Known

Kin = tuple[int, int, Kinship]
"""Two accounts by their places, and what they share."""

_LEAST = 0.4
"""How sure what two accounts share must make it that they are kin."""
_LEAST_NAMED = 0.15
"""The same where one of them names the other's outlet."""
_NEARER = 1.04
"""So many times as much an account shares with a copy of what it names as with that itself, if it came from the copy.
From 1.02 to 1.1 the figures on made stories stay the same."""


def choose(known: Sequence[Known], kin: Sequence[Kin]) -> list[Kin]:
    """Of all kin those that were next to each other in descent, in order of `kin`, which has the nearest first.

    Between copies of one report what one has of it came through its source, so that the pairs that share most span
    the tree (a maximum spanning tree, by Kruskal). Pairs of which one names the other come first, and always count.
    """
    shared = {frozenset((left, right)): kinship.shared for left, right, kinship in kin}
    namers: dict[str, list[int]] = {}
    for at, one in enumerate(known):
        for origin in one.origins:
            if origin.confidence >= SURE:
                namers.setdefault(origin.outlet, []).append(at)
    candidates: list[tuple[bool, Kin]] = []
    for left, right, kinship in kin:
        ours, theirs = known[left].origin(known[right].outlet), known[right].origin(known[left].outlet)
        says = max((origin.confidence for origin in (ours, theirs) if origin is not None), default=0.0)
        if kinship.confidence >= (_LEAST_NAMED if says >= SURE else _LEAST):
            named = says >= SURE and (
                _named(known, namers, shared, (left, right)) or _named(known, namers, shared, (right, left))
            )
            candidates.append((not named, (left, right, kinship)))
    candidates.sort(key=lambda candidate: candidate[0])
    chosen: list[Kin] = []
    forest = DisjointSets(len(known))
    for unnamed, (left, right, kinship) in candidates:
        if not unnamed or forest.find(left) != forest.find(right):
            forest.join(left, right)
            chosen.append((left, right, kinship))
    return chosen


def _named(
    known: Sequence[Known],
    namers: Mapping[str, Sequence[int]],
    shared: Mapping[frozenset[int], float],
    pair: tuple[int, int],
) -> bool:
    """Whether the first of a pair names the outlet of the second, and not because it copies one that does."""
    derived, source = pair
    others = namers.get(known[source].outlet or "", ())
    ours = shared[frozenset(pair)]
    return derived in others and not any(
        shared.get(frozenset((derived, other)), 0.0) > _NEARER * ours for other in others if other != derived
    )
