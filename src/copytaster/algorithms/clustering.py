"""Average-link clustering of a sparse graph."""

import heapq
from collections.abc import Iterable, Mapping, Sequence

Edge = tuple[int, int, float]
"""Two nodes and how alike they are; a pair without an edge counts as 0."""


def average_link(
    sizes: Sequence[int],
    edges: Iterable[Edge],
    *,
    threshold: float,
    groups: Sequence[Mapping[str, int]] | None = None,
    within: float = 0.0,
) -> list[list[int]]:
    """Join the two most alike clusters, again and again, while they are alike by `threshold` on average.

    `sizes` holds for each node how many things it stands for (1, as a rule), `groups`, where it is given, how many of
    them are of each group: two things of one group cannot be alike, and count in the average as the share `within` of
    a pair. Ties go to the clusters with the lowest nodes. Clusters and their nodes come in order; time is O(e log e)
    for e edges.
    """
    nodes = len(sizes)
    weight = list(sizes)
    held: list[dict[str, int]] = [dict(group) for group in groups] if groups else [{} for _ in sizes]

    def pairs(left: int, right: int) -> float:
        alone = sum(count * held[right].get(group, 0) for group, count in held[left].items())
        return weight[left] * weight[right] - (1 - within) * alone

    links: list[dict[int, float]] = [{} for _ in range(nodes)]
    heap = []
    for left, right, similarity in edges:
        left, right = min(left, right), max(left, right)
        links[left][right] = links[right][left] = similarity * pairs(left, right)
        if similarity >= threshold:
            heap.append((-similarity, left, right, left, right, 0, 0))
    members = [[node] for node in range(nodes)]
    lowest = list(range(nodes))
    version = [0] * nodes
    heapq.heapify(heap)
    while heap:
        _, _, _, left, right, left_version, right_version = heapq.heappop(heap)
        if version[left] != left_version or version[right] != right_version:
            continue
        if len(links[left]) < len(links[right]):
            left, right = right, left
        _absorb(links, left, right)
        members[left] += members[right]
        members[right] = []
        lowest[left] = min(lowest[left], lowest[right])
        version[left] += 1
        version[right] = -1
        weight[left] += weight[right]
        for group, count in held[right].items():
            held[left][group] = held[left].get(group, 0) + count
        for other, total in links[left].items():
            average = round(total / (pairs(left, other) or 1), 9)  # sums differ by order of joining
            if average >= threshold:
                first, second = sorted((left, other), key=lowest.__getitem__)
                entry = (lowest[first], lowest[second], first, second, version[first], version[second])
                heapq.heappush(heap, (-average, *entry))
    return sorted(sorted(cluster) for cluster in members if cluster)


def _absorb(links: list[dict[int, float]], left: int, right: int) -> None:
    """Let cluster `left` take over the links of cluster `right`; a link holds the sum over all pairs."""
    links[left].pop(right, None)
    links[right].pop(left, None)
    for other, total in links[right].items():
        links[other].pop(right)
        links[left][other] = links[other][left] = links[left].get(other, 0.0) + total
    links[right] = {}
