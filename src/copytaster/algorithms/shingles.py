"""Seeds of shared text: pairs of words that stand close together in two sequences, and where such pairs gather."""

from collections.abc import Mapping, Sequence

from .components import DisjointSets

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

    Points are joined through a grid whose cells are `gap` wide: all points of a cell belong together, and two
    neighbouring cells do as soon as one pair of their points is close. The cost is linear in the number of points as
    long as they do not crowd: of each cell at most 64 are held against its neighbours'.
    """
    cells: dict[tuple[int, int], list[int]] = {}
    for index, (a, b) in enumerate(points):
        cells.setdefault((a // gap, b // gap), []).append(index)
    sets = DisjointSets(len(points))
    for (row, column), members in sorted(cells.items()):
        for one in members[1:]:
            sets.join(members[0], one)
        for step in ((0, 1), (1, -1), (1, 0), (1, 1)):
            others = cells.get((row + step[0], column + step[1]))
            if (
                others
                and sets.find(members[0]) != sets.find(others[0])
                and _touch(points, members, others, gap)
            ):
                sets.join(members[0], others[0])
    boxes = []
    for group in sets:
        if len(group) >= least:
            lefts = [points[index][0] for index in group]
            rights = [points[index][1] for index in group]
            boxes.append((min(lefts), max(lefts) + 1, min(rights), max(rights) + 1))
    return sorted(boxes)


def _touch(points: Sequence[tuple[int, int]], ours: Sequence[int], theirs: Sequence[int], gap: int) -> bool:
    """Whether one of the last points of a cell is within the gap of one of the first points of another."""
    return any(
        abs(points[one][0] - points[other][0]) <= gap and abs(points[one][1] - points[other][1]) <= gap
        for one in ours[-64:]
        for other in theirs[:64]
    )
