from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.algorithms.clustering import average_link

pairs = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
    st.integers(1, 20).map(lambda number: number / 20),
)


def plainly(groups: str, edges: dict[tuple[int, int], float], threshold: float) -> list[list[int]]:
    """The same, by looking at every pair of clusters every time; `groups` holds a letter for each node."""
    clusters = [[node] for node in range(len(groups))]

    def average(left: list[int], right: list[int]) -> float:
        total = sum(edges.get((min(a, b), max(a, b)), 0.0) for a in left for b in right)
        count = sum(groups[a] != groups[b] for a in left for b in right)
        return round(total / (count or 1), 9)

    while True:
        best = max(
            (
                (average(left, right), -left[0], -right[0])
                for left in clusters
                for right in clusters
                if left[0] < right[0]
            ),
            default=(0.0, 0, 0),
        )
        if best[0] < threshold:
            return sorted(clusters)
        left = next(cluster for cluster in clusters if cluster[0] == -best[1])
        right = next(cluster for cluster in clusters if cluster[0] == -best[2])
        clusters.remove(right)
        left[:] = sorted(left + right)


@given(pairs, st.sampled_from(["abcdefgh", "aabbccdd", "aaabbbcc", "abcabcab"]))
@settings(max_examples=300)
def test_as_the_plain_way(edges: dict[tuple[int, int], float], groups: str) -> None:
    edges = {pair: value for pair, value in edges.items() if groups[pair[0]] != groups[pair[1]]}
    fast = average_link(
        [1] * 8,
        [(left, right, value) for (left, right), value in edges.items()],
        threshold=0.3,
        groups=[{group: 1} for group in groups],
    )
    assert sorted(node for cluster in fast for node in cluster) == list(range(8))
    assert fast == plainly(groups, edges, 0.3)


def test_without_groups_every_pair_counts() -> None:
    edges = [(0, 2, 0.5), (1, 2, 0.5)]
    assert average_link([1, 1, 1], edges, threshold=0.4) == [[0, 2], [1]]
    assert average_link([1, 1, 1], edges, threshold=0.4, groups=[{"a": 1}, {"a": 1}, {"b": 1}]) == [[0, 1, 2]]


def test_two_of_one_group_may_count_in_part_as_a_pair_that_is_not_alike() -> None:
    edges = [(0, 2, 0.5), (1, 2, 0.5)]
    groups = [{"a": 1}, {"a": 1}, {"b": 1}]
    assert average_link([1, 1, 1], edges, threshold=0.4, groups=groups, within=0.25) == [[0, 1, 2]]
    assert average_link([1, 1, 1], edges, threshold=0.4, groups=groups, within=0.3) == [[0, 2], [1]]


def test_a_chain_of_likenesses_does_not_make_one_cluster() -> None:
    assert average_link([1, 1, 1], [(0, 1, 0.5), (1, 2, 0.4)], threshold=0.3) == [[0, 1], [2]]


def test_a_node_that_stands_for_many_weighs_as_many() -> None:
    edges = [(0, 1, 0.5), (0, 2, 0.4), (1, 2, 0.1)]
    assert average_link([1, 1, 1], edges, threshold=0.2) == [[0, 1, 2]]
    assert average_link([1, 9, 1], edges, threshold=0.2) == [[0, 1], [2]]
