"""Where two sentences run along in the same words, and where that begins and ends."""

from collections.abc import Iterator, Sequence

from ....algorithms.alignment import Operation, align
from .side import Side

_GAP = 6  # words of a change beyond which another phrase begins
_EDGE = 3  # words before and behind those that stayed
_WHOLE = 7  # words that stayed, from which it tells that only one account quotes what comes behind them
_TAIL = 7  # words that it has there at the most
_STOPS = ',;:—–()“”".?!'


def runs_of(left: Side, right: Side) -> Iterator[list[Operation]]:
    """The stretches in which two sentences have words in common that are not far apart, from first to last of these."""
    run: list[Operation] = []
    for step in [*align(left.keys, right.keys), None]:
        if step is not None and (step.kind == "equal" or (run and _longer(step) <= _GAP)):
            run.append(step)
            continue
        while run and run[-1].kind != "equal":
            run.pop()
        if run:
            yield run
        run = []


def _longer(step: Operation) -> int:
    return max(step.left_end - step.left_start, step.right_end - step.right_start)


def size_of(step: Operation) -> int:
    """How many words of both sentences a step is about."""
    return step.left_end - step.left_start + step.right_end - step.right_start


def within_quotation(left: Side, right: Side, run: Sequence[Operation]) -> list[Operation]:
    """The part of a run that lies in the quotation, on each side that has one, of its longest row of equal words."""
    longest = max((s for s in run if s.kind == "equal"), key=size_of)
    marks = left.quoted[longest.left_start], right.quoted[longest.right_start]
    kept: list[Operation] = []
    for step in run:
        if step.kind != "equal":
            inside = all(left.quoted[at] == marks[0] for at in range(step.left_start, step.left_end)) and all(
                right.quoted[at] == marks[1] for at in range(step.right_start, step.right_end)
            )
            if inside:
                kept.append(step)
            continue
        at = [
            n
            for n in range(step.left_end - step.left_start)
            if (left.quoted[step.left_start + n], right.quoted[step.right_start + n]) == marks
        ]
        if at:
            kept.append(
                Operation(
                    "equal",
                    step.left_start + at[0],
                    step.left_start + at[-1] + 1,
                    step.right_start + at[0],
                    step.right_start + at[-1] + 1,
                )
            )
    first = next(n for n, step in enumerate(kept) if step.kind == "equal")
    last = max(n for n, step in enumerate(kept) if step.kind == "equal")
    return kept[first : last + 1]


def edges_of(left: Side, right: Side, run: Sequence[Operation]) -> list[Operation]:
    """The words told along with what stayed, before and behind it, where both accounts go on."""
    ends = (run[0].left_start, run[0].right_start), (run[-1].left_end, run[-1].right_end)
    before = [_edge(side, range(at - 1, -1, -1), at) for side, at in zip((left, right), ends[0], strict=True)]
    behind = [
        _edge(side, range(at, len(side.tokens)), at - 1)
        for side, at in zip((left, right), ends[1], strict=True)
    ]
    found = []
    if all(before):
        found.append(
            Operation("replace", ends[0][0] - before[0], ends[0][0], ends[0][1] - before[1], ends[0][1])
        )
    if all(behind):
        found.append(
            Operation("replace", ends[1][0], ends[1][0] + behind[0], ends[1][1], ends[1][1] + behind[1])
        )
    return found


def cut_off(left: Side, right: Side, run: Sequence[Operation]) -> list[Operation]:
    """What one of two quotations that run along in the same words has behind the end of the other."""
    stayed = sum(step.left_end - step.left_start for step in run if step.kind == "equal")
    ends = run[-1].left_end, run[-1].right_end
    more = [_to_the_end(side, at) for side, at in zip((left, right), ends, strict=True)]
    if stayed < _WHOLE or min(more) > 0 or not 0 < max(more) <= _TAIL:
        return []
    step = Operation("replace", ends[0], ends[0] + more[0], ends[1], ends[1] + more[1])
    side, start, stop = (left, ends[0], step.left_end) if more[0] else (right, ends[1], step.right_end)
    return [step] if any(token.content for token in side.tokens[start:stop]) else []


def _to_the_end(side: Side, at: int) -> int:
    """How many words the quotation has from a place on."""
    stop = at
    while stop < len(side.tokens) and side.quoted[stop] == side.quoted[at - 1]:
        stop += 1
    return stop - at


def _edge(side: Side, places: range, beside: int) -> int:
    """How many words of the same quotation, or outside all, stand next to what stayed, up to a mark."""
    found, mark = 0, side.quoted[beside]
    for at in places:
        next_to = (at, at + 1) if places.step < 0 else (at - 1, at)
        between = side.account.text[side.tokens[next_to[0]].end : side.tokens[next_to[1]].start]
        if found == _EDGE or side.quoted[at] != mark or any(one in between for one in _STOPS):
            break
        found += 1
    return found
