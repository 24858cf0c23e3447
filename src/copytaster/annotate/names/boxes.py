"""What furniture means for names: none reaches across its edge, and those in a box of the site are not the report's."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from ...model import Furniture, FurnitureKind, Mention

_OF_THE_SITE: frozenset[FurnitureKind] = frozenset(
    ("navigation", "contact", "newsletter", "promotion", "comments", "copyright")
)
"""Furniture whose names are those of other stories; who took a picture or wrote the report is named in the rest."""


def in_report(mentions: Sequence[Mention], furniture: Sequence[Furniture]) -> tuple[Mention, ...]:
    """The mentions that stand in no box of the site; both in order, and neither overlapping among themselves."""
    boxes = [piece for piece in furniture if piece.kind in _OF_THE_SITE]
    ends = [box.end for box in boxes]
    kept = []
    for mention in mentions:
        at = bisect_right(ends, mention.start)
        if at == len(boxes) or boxes[at].start >= mention.end:
            kept.append(mention)
    return tuple(kept)


def borders_of(starts: Sequence[int], furniture: Sequence[Furniture]) -> frozenset[int]:
    """The first tokens in and behind each piece of furniture; `starts` are those of all tokens."""
    return frozenset(bisect_left(starts, edge) for piece in furniture for edge in (piece.start, piece.end))
