"""Seeds of shared text: pairs of words that stand close together in two sequences, and where such pairs gather."""

from collections.abc import Mapping, Sequence
from itertools import combinations

Places = Mapping[int, tuple[int, ...]]
"""A pair of words, as one number, and the positions of its earlier word."""
Box = tuple[int, int, int, int]
"""Bounds in two sequences: left start and end, right start and end, the ends not included."""

_REACH = 3
"""How far apart, in words, a pair may stand. With 1 a copy in which every third word was changed leaves no seed."""
_OFTEN = 3
"""A pair that stands more often than this in one sequence says nothing of where it was taken from."""


def close_pairs(words: Sequence[int]) -> Places:
    """The pairs of words that stand at most three words apart, whichever comes first, that are not frequent here.

    `words` are numbers of words, small and not negative. Linear in their count.
    """
    places: dict[int, list[int]] = {}
    for at, word in enumerate(words):
        for other in words[at + 1 : at + 1 + _REACH]:
            if other != word:
                low, high = (word, other) if word < other else (other, word)
                places.setdefault(high * (high - 1) // 2 + low, []).append(at)
    return {pair: tuple(at) for pair, at in places.items() if len(at) <= _OFTEN}


def common_places(left: Places, right: Places) -> list[tuple[int, int]]:
    """Positions in both sequences of the pairs that both have, sorted."""
    common = left.keys() & right.keys()
    return sorted({(a, b) for pair in common for a in left[pair] for b in right[pair]})


def gatherings(points: Sequence[tuple[int, int]], *, gap: int, least: int) -> list[Box]:
    """Boxes around the groups of at least `least` points in which each is within `gap` of another in both sequences.

    Points are joined through a grid whose cells are `gap` wide, so the cost is linear in their number as long as they
    do not crowd: at most 64 of one cell are looked at.
    """
    cells: dict[tuple[int, int], list[int]] = {}
    for index, (a, b) in enumerate(points):
        cell = cells.setdefault((a // gap, b // gap), [])
        if len(cell) < 64:
            cell.append(index)
    parent = list(range(len(points)))
    for (row, column), members in sorted(cells.items()):
        for one, other in combinations(members, 2):
            _join(parent, one, other)
        for step in ((0, 1), (1, -1), (1, 0), (1, 1)):
            for other in cells.get((row + step[0], column + step[1]), ()):
                for one in members:
                    a, b = points[one]
                    if abs(points[other][0] - a) <= gap and abs(points[other][1] - b) <= gap:
                        _join(parent, one, other)
    groups: dict[int, list[int]] = {}
    for index in range(len(points)):
        groups.setdefault(_root(parent, index), []).append(index)
    boxes = []
    for group in groups.values():
        if len(group) >= least:
            lefts = [points[index][0] for index in group]
            rights = [points[index][1] for index in group]
            boxes.append((min(lefts), max(lefts) + 1, min(rights), max(rights) + 1))
    return sorted(boxes)


def _root(parent: list[int], node: int) -> int:
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


def _join(parent: list[int], one: int, other: int) -> None:
    one, other = _root(parent, one), _root(parent, other)
    if one != other:
        parent[max(one, other)] = min(one, other)
