"""Stretches that two sequences of words share, with edits inside and wherever they stand in each."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

import msgspec

from .alignment import Operation, align, similarity
from .shingles import Box, Places, close_pairs, common_places, gatherings

LEAST = 8
"""Words that a shared stretch has at least, on each side. Below it names and set phrases pass for copies."""

_GAP = 12
"""Content words without a seed that a stretch may run over. From 8 to 16 the figures on PAN 2013 move by a point."""
_SEEDS = 3
_MISS = 0.7
"""What a word without a counterpart costs, where an aligned word earns 1: stretches end up with at least some two
words in five aligned."""
_MARGIN = 4
"""Content words beyond the outermost seeds that are aligned too."""
_COVERED = 0.5
"""Share of a gathering that stretches in order must cover; else it is asked whether its order was changed."""
_COPY = 0.9
"""Share of the longer sequence that must be covered in order for the two to count as copies from end to end."""
_LOOSE_WORDS = 16
_LOOSE_OVERLAP = 0.5
"""A stretch whose order was changed is kept whole when it has this many content words and both sides share this much
of them."""


class Sequenced(msgspec.Struct, frozen=True):
    """A sequence of words made ready: all words as numbers, which of them carry meaning, and their seeds."""

    words: tuple[int, ...]
    content: tuple[int, ...]
    """Positions in `words` of the words that carry meaning."""
    seeds: Places


class Stretch(msgspec.Struct, frozen=True, order=True):
    """`left.words[left_start:left_end]` and `right.words[right_start:right_end]` are the same stretch, edited."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    similarity: float
    """Share of the words of both that are aligned to an equal word, 0 to 1."""


def sequence(words: Sequence[int], content: Sequence[bool]) -> Sequenced:
    """Make a sequence of words ready; `content` says of each whether it carries meaning. Linear in their count."""
    places = tuple(at for at, carries in enumerate(content) if carries)
    return Sequenced(tuple(words), places, close_pairs([words[at] for at in places]))


def shared_stretches(left: Sequenced, right: Sequenced) -> list[Stretch]:
    """The stretches that two sequences share, in order of the left; none overlaps another on both sides.

    Pairs of content words that stand close together in both are the seeds (Sanchez-Perez et al. 2014 use sentences);
    where seeds gather, the words are aligned and the stretch is cut to where more is shared than not. It may be
    anywhere on the right: a block that moved is a stretch of its own.
    """
    if (whole := _whole(left, right)) is not None:
        return whole
    points = common_places(left.seeds, right.seeds)
    if len(points) < _SEEDS:
        return []
    found: list[Stretch] = []
    for box in gatherings(points, gap=_GAP, least=_SEEDS):
        found += _cut(left, right, box)
    return _without_overlap(found)


def _whole(left: Sequenced, right: Sequenced) -> list[Stretch] | None:
    """The stretches of two sequences that are copies of each other from end to end, without a look at their seeds."""
    shorter = min(len(left.seeds), len(right.seeds))
    if 2 * len(left.seeds.keys() & right.seeds.keys()) <= shorter or not shorter:
        return None
    found = _ordered(left, right, (0, len(left.words), 0, len(right.words)))
    covered = sum(stretch.left_end - stretch.left_start for stretch in found)
    return found if covered >= _COPY * max(len(left.words), len(right.words)) else None


def _ordered(left: Sequenced, right: Sequenced, box: Box) -> list[Stretch]:
    """The stretches within a box that keep their order."""
    operations = align(left.words[box[0] : box[1]], right.words[box[2] : box[3]])
    return [
        stretch
        for first, last in _runs(operations)
        if (stretch := _stretch(operations[first : last + 1], box)) is not None
    ]


def _cut(left: Sequenced, right: Sequenced, seeds: Box) -> list[Stretch]:
    """The stretches around a box of seeds: by order, and else as a whole where the same words are in another order."""
    box = _in_words(left, right, seeds, margin=_MARGIN)
    found = _ordered(left, right, box)
    core = _in_words(left, right, seeds, margin=0)
    covered = sum(stretch.left_end - stretch.left_start for stretch in found)
    if covered < _COVERED * (core[1] - core[0]) and (loose := _loose(left, right, core)) is not None:
        found = [loose]
    return found


def _in_words(left: Sequenced, right: Sequenced, box: Box, *, margin: int) -> Box:
    """A box over content words as a box over all words, widened by `margin` content words on each side."""
    return (*_range(left, box[0], box[1], margin), *_range(right, box[2], box[3], margin))


def _range(side: Sequenced, first: int, end: int, margin: int) -> tuple[int, int]:
    """Bounds over all words; where widened, up to the content words that are left out, so that none beside it is."""
    if not margin:
        return side.content[first], side.content[end - 1] + 1
    before, behind = first - margin - 1, end + margin
    return (
        side.content[before] + 1 if before >= 0 else 0,
        side.content[behind] if behind < len(side.content) else len(side.words),
    )


def _runs(operations: Sequence[Operation]) -> list[tuple[int, int]]:
    """First and last operation of the runs in which more is aligned than not: maximal scoring runs, from the left.

    A run ends where going on has cost more than all it has earned, or more than 12 words in a row are missing.
    """
    runs: list[tuple[int, int]] = []
    score = best = 0.0
    first = last = -1
    for index, step in enumerate(operations):
        if step.kind == "equal":
            if first < 0:
                first, score, best = index, 0.0, 0.0
            score += step.left_end - step.left_start
            if score >= best:
                best, last = score, index
            continue
        if first < 0:
            continue
        missing = max(step.left_end - step.left_start, step.right_end - step.right_start)
        score -= _MISS * missing
        if score <= 0 or missing > 2 * _GAP:
            runs.append((first, last))
            first = -1
    if first >= 0:
        runs.append((first, last))
    return runs


def _stretch(operations: Sequence[Operation], box: Box) -> Stretch | None:
    first, last = operations[0], operations[-1]
    bounds = (first.left_start, last.left_end, first.right_start, last.right_end)
    if min(bounds[1] - bounds[0], bounds[3] - bounds[2]) < LEAST:
        return None
    alike = similarity(operations)
    if alike < 0.5:
        return None
    return Stretch(
        bounds[0] + box[0], bounds[1] + box[0], bounds[2] + box[2], bounds[3] + box[2], round(alike, 4)
    )


def _loose(left: Sequenced, right: Sequenced, box: Box) -> Stretch | None:
    """The whole box where both sides hold the same words in another order."""
    ours = Counter(_content(left, box[0], box[1]))
    theirs = Counter(_content(right, box[2], box[3]))
    common = (ours & theirs).total()
    if min(ours.total(), theirs.total()) < _LOOSE_WORDS:
        return None
    if common < _LOOSE_OVERLAP * max(ours.total(), theirs.total()):
        return None
    alike = similarity(align(left.words[box[0] : box[1]], right.words[box[2] : box[3]]))
    return Stretch(*box, round(alike, 4))


def _content(side: Sequenced, start: int, end: int) -> list[int]:
    first, last = bisect_left(side.content, start), bisect_right(side.content, end - 1)
    return [side.words[at] for at in side.content[first:last]]


def _without_overlap(found: list[Stretch]) -> list[Stretch]:
    """The longest first; a stretch that lies within others on either side for more than half is dropped."""
    kept: list[Stretch] = []
    left_taken: list[tuple[int, int]] = []
    right_taken: list[tuple[int, int]] = []
    for stretch in sorted(found, key=lambda s: (-(s.left_end - s.left_start) * s.similarity, s)):
        left_inside = _inside(left_taken, stretch.left_start, stretch.left_end)
        right_inside = _inside(right_taken, stretch.right_start, stretch.right_end)
        if max(left_inside, right_inside) * 2 > stretch.left_end - stretch.left_start:
            continue
        kept.append(stretch)
        left_taken.append((stretch.left_start, stretch.left_end))
        right_taken.append((stretch.right_start, stretch.right_end))
    return sorted(kept)


def _inside(taken: Sequence[tuple[int, int]], start: int, end: int) -> int:
    return sum(max(0, min(end, last) - max(start, first)) for first, last in taken)
