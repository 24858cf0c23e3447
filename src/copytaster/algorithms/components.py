"""Sets that are joined and never parted."""

from collections.abc import Iterator

__all__ = ["DisjointSets"]


class DisjointSets:
    """Numbers 0 to `size - 1`, each in a set of its own until joined (union by the lowest number, path halving)."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))
        self._members = [[number] for number in range(size)]

    def find(self, number: int) -> int:
        """The lowest number of the set that `number` is in."""
        parent = self._parent
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    def join(self, left: int, right: int) -> int:
        """Join the sets of two numbers; return the lowest number of the joint set."""
        low, high = sorted((self.find(left), self.find(right)))
        if low != high:
            self._parent[high] = low
            self._members[low] += self._members[high]
            self._members[high] = []
        return low

    def members(self, number: int) -> list[int]:
        """All numbers of the set that `number` is in, sorted."""
        return sorted(self._members[self.find(number)])

    def __iter__(self) -> Iterator[list[int]]:
        """All sets, in order of their lowest numbers."""
        return (sorted(members) for members in self._members if members)
