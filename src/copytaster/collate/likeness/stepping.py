"""What two clusters tell side by side, in each of the same accounts, as one."""

from collections.abc import Callable, Sequence

from .stretch import Stretch

_LITTLE = 4
"""Features up to which a stretch is told together with the one beside it, where all its accounts tell both. On 58
stories .01 more of the noted pairs of claims are found so; full clauses told together would join what readers note
apart."""

Run = tuple[int, int]
"""The first and the last of the stretches, in a row, that an account tells one thing in."""


def in_step(
    stretches: Sequence[Stretch], clusters: Sequence[Sequence[int]], goes_on: Callable[[int], bool]
) -> list[list[Run]]:
    """The clusters as runs: `the men in vests | came back aboard` is one where all accounts have both.

    `goes_on` says of a stretch whether it and the next one may be one. Only where one of the two tells little.
    """
    told = {number: [(index, index) for index in cluster] for number, cluster in enumerate(clusters)}
    begins = {first: number for number, runs in told.items() for first, _ in runs}
    behind = [index + 1 < len(stretches) and goes_on(index) for index in range(len(stretches))]
    for number in sorted(told, key=lambda number: told[number][0]):
        while number in told:
            runs = told[number]
            others = {begins.get(last + 1) if behind[last] else None for _, last in runs}
            other = others.pop() if len(others) == 1 else None
            if other is None or other == number or not _fit(stretches, runs, told[other]):
                break
            ends = dict(told.pop(other))
            told[number] = [(first, ends[last + 1]) for first, last in runs]
            for start in ends:
                del begins[start]
    return list(told.values())


def _fit(stretches: Sequence[Stretch], runs: Sequence[Run], others: Sequence[Run]) -> bool:
    """Whether two clusters, a run of one behind each of the other, are of two accounts, and one tells little."""
    accounts = {stretches[first].gist.span.account for first, _ in runs}
    little = min(
        max(sum(len(stretches[i].gist.weights) for i in range(first, last + 1)) for first, last in side)
        for side in (runs, others)
    )
    return len(runs) == len(others) and len(accounts) > 1 and little <= _LITTLE
