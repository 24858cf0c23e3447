"""Aligning two sequences of words: what is equal, deleted, inserted, replaced, and what has moved."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from typing import Literal

import msgspec
from rapidfuzz.distance import Indel

OperationKind = Literal["equal", "delete", "insert", "replace"]

_AREA = 16_000_000
"""Largest product of two lengths that is aligned in one piece (a bit each: 2 MB); more is cut at words that are
unique in both. Only the time and memory for very long or repetitive texts depend on it."""


class Operation(msgspec.Struct, frozen=True):
    """`left[left_start:left_end]` became `right[right_start:right_end]`; one of them is empty in a delete or insert."""

    kind: OperationKind
    left_start: int
    left_end: int
    right_start: int
    right_end: int


def align(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[Operation]:
    """The operations that turn `left` into `right`, in order, covering both without gaps.

    As many items as possible are kept in order (a longest common subsequence, by Hyyrö's bit-parallel method in
    rapidfuzz); where several ways keep as many, a run that can be moved on to join the next one is. Two neighbouring
    operations never have the same kind, and a deletion beside an insertion is one replacement. Sequences too long for
    that are cut at items that occur once in both (patience diff), and what is too long still counts as replaced.
    """
    numbers: dict[Hashable, int] = {}
    left_ids = [numbers.setdefault(item, len(numbers)) for item in left]
    right_ids = [numbers.setdefault(item, len(numbers)) for item in right]
    return _slid(_merged(_aligned(left_ids, right_ids)), left_ids, right_ids)


def tidy(operations: Sequence[Operation], *, least: int = 1) -> list[Operation]:
    """Drop equal runs that are not longer than the changes on both of their sides, or shorter than `least`.

    A longest common subsequence keeps a stray "the" in the middle of two clauses that have nothing in common; a
    reader sees one replacement there. Equal runs at either end stay where they are at least `least` long.
    """
    if len(operations) < 2 and least <= 1:
        return list(operations)
    kept: list[Operation] = []
    for index, operation in enumerate(operations):
        if operation.kind != "equal":
            kept.append(operation)
            continue
        length = operation.left_end - operation.left_start
        sides = [_size(operations[at]) for at in (index - 1, index + 1) if 0 <= at < len(operations)]
        isolated = len(sides) == 2 and all(length < size for size in sides)
        if length < least or isolated:
            kept.append(
                Operation(
                    "replace",
                    operation.left_start,
                    operation.left_end,
                    operation.right_start,
                    operation.right_end,
                )
            )
        else:
            kept.append(operation)
    return _merged(
        (step.kind == "equal", step.left_start, step.left_end, step.right_start, step.right_end)
        for step in kept
    )


def moved(
    operations: Sequence[Operation], left: Sequence[Hashable], right: Sequence[Hashable], *, least: int = 3
) -> list[Operation]:
    """Runs of at least `least` items that were taken out at one place and put in at another, as equal operations.

    They are found within what `operations` delete, insert and replace; each item belongs to one move at most, the
    longest run first found from the left.
    """
    sources = [(step.left_start, step.left_end) for step in operations if step.kind != "equal"]
    places: dict[tuple[Hashable, ...], list[int]] = {}
    for step in operations:
        if step.kind != "equal":
            for start in range(step.right_start, step.right_end - least + 1):
                places.setdefault(tuple(right[start : start + least]), []).append(start)
    ends = {
        place: step.right_end
        for step in operations
        if step.kind != "equal"
        for place in range(step.right_start, step.right_end)
    }
    taken: set[int] = set()
    found: list[Operation] = []
    for start, end in sources:
        at = start
        while at + least <= end:
            best = (0, 0)
            for place in places.get(tuple(left[at : at + least]), ())[:8]:
                length = 0
                while (
                    at + length < end
                    and place + length < ends[place]
                    and place + length not in taken
                    and left[at + length] == right[place + length]
                ):
                    length += 1
                best = max(best, (length, -place))
            length, place = best[0], -best[1]
            if length >= least:
                found.append(Operation("equal", at, at + length, place, place + length))
                taken.update(range(place, place + length))
                at += length
            else:
                at += 1
    return found


def matched(operations: Sequence[Operation]) -> int:
    """How many items of the left are aligned to an equal one."""
    return sum(step.left_end - step.left_start for step in operations if step.kind == "equal")


def similarity(operations: Sequence[Operation]) -> float:
    """Share of the items of both that are aligned to an equal one, 0 to 1; two empty sequences are alike."""
    total = sum(step.left_end - step.left_start + step.right_end - step.right_start for step in operations)
    return 2 * matched(operations) / total if total else 1.0


def _size(operation: Operation) -> int:
    return max(operation.left_end - operation.left_start, operation.right_end - operation.right_start)


_Block = tuple[bool, int, int, int, int]
"""Whether equal, then the four bounds."""


def _aligned(left: list[int], right: list[int]) -> Iterator[_Block]:
    """Blocks in order; in long sequences cut at unique items first."""
    if len(left) * len(right) <= _AREA:
        yield from _blocks(left, right, 0, 0)
        return
    left_at = right_at = 0
    for left_cut, right_cut in [*_cuts(left, right), (len(left), len(right))]:
        left_part, right_part = left[left_at:left_cut], right[right_at:right_cut]
        if len(left_part) * len(right_part) <= _AREA:
            yield from _blocks(left_part, right_part, left_at, right_at)
        else:
            yield (False, left_at, left_cut, right_at, right_cut)
        left_at, right_at = left_cut, right_cut


def _blocks(left: list[int], right: list[int], left_at: int, right_at: int) -> Iterator[_Block]:
    for step in Indel.opcodes(left, right):
        yield (
            step.tag == "equal",
            step.src_start + left_at,
            step.src_end + left_at,
            step.dest_start + right_at,
            step.dest_end + right_at,
        )


def _cuts(left: list[int], right: list[int]) -> list[tuple[int, int]]:
    """Places of items unique in both: the longest chain that rises in both."""
    left_counts, right_counts = Counter(left), Counter(right)
    places = {item: at for at, item in enumerate(right) if right_counts[item] == 1 and left_counts[item] == 1}
    return longest_rising([(at, places[item]) for at, item in enumerate(left) if item in places])


def longest_rising(points: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of points that rise in both coordinates; `points` come in order of the first. O(n log n)."""
    tops: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, height) in enumerate(points):
        at = bisect_left(tops, height)
        before.append(last[at - 1] if at else -1)
        if at == len(tops):
            tops.append(height)
            last.append(index)
        else:
            tops[at], last[at] = height, index
    chain: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(points[index])
        index = before[index]
    return chain[::-1]


def _merged(blocks: Iterator[_Block]) -> list[Operation]:
    """Operations of the blocks, neighbours of one kind joined."""
    joined: list[_Block] = []
    for block in blocks:
        if joined and joined[-1][0] == block[0]:
            joined[-1] = (block[0], joined[-1][1], block[2], joined[-1][3], block[4])
        else:
            joined.append(block)
    return [
        Operation(_kind(equal, left_end - left_start, right_end - right_start), *bounds)
        for equal, *bounds in joined
        for left_start, left_end, right_start, right_end in (bounds,)
        if left_start != left_end or right_start != right_end
    ]


def _slid(operations: list[Operation], left: Sequence[int], right: Sequence[int]) -> list[Operation]:
    """Equal runs moved over an insertion or deletion that ends with the same items, to join the run behind it."""
    slid: list[Operation] = []
    for step in operations:
        if step.kind == "equal" and len(slid) > 1 and slid[-2].kind == "equal":
            run, gap = slid[-2], slid[-1]
            length = run.left_end - run.left_start
            items, at = (right, gap.right_end) if gap.kind == "insert" else (left, gap.left_end)
            fits = _size(gap) >= length and gap.kind != "replace"
            if fits and all(items[at - length + i] == left[run.left_start + i] for i in range(length)):
                del slid[-2:]
                left_at, right_at = step.left_start - length, step.right_start - length
                slid.append(Operation(gap.kind, run.left_start, left_at, run.right_start, right_at))
                step = Operation("equal", left_at, step.left_end, right_at, step.right_end)
        slid.append(step)
    return _merged(
        (step.kind == "equal", step.left_start, step.left_end, step.right_start, step.right_end)
        for step in slid
    )


def _kind(equal: bool, left: int, right: int) -> OperationKind:
    if equal:
        return "equal"
    if not left:
        return "insert"
    return "replace" if right else "delete"
