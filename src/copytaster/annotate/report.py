"""The report of an article without the boxes that a site puts within its paragraphs, at unchanged offsets."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from ..model import Article, Attribution, Furniture, FurnitureKind, Offsets

_BOXES: frozenset[FurnitureKind] = frozenset(("navigation", "contact", "newsletter", "promotion", "comments"))
"""Furniture that says nothing of the report around it; who wrote it and took its pictures the others tell."""


def boxes_within(article: Article) -> tuple[Furniture, ...]:
    """The boxes that share their line with a part of the report: `Ada Holm | Ada HolmCouncil votes MORE | said`."""
    text = article.text
    found: list[Furniture] = []
    lines: dict[int, tuple[int, int]] = {}
    for piece in article.furniture:
        if piece.kind not in _BOXES:
            continue
        start = text.rfind("\n", 0, piece.start) + 1
        end = text.find("\n", piece.end)
        lines[start] = start, end if end >= 0 else len(text)
        if any(char.isalnum() for char in _outside(article, *lines[start])):
            found.append(piece)
    return tuple(found)


def report_of(article: Article, boxes: Sequence[Furniture]) -> Article:
    """The article with blanks in place of boxes, which so break no sentence in two; every offset stays."""
    if not boxes:
        return article
    pieces, position = [], 0
    for box in boxes:
        pieces += [article.text[position : box.start], " " * (box.end - box.start)]
        position = box.end
    pieces.append(article.text[position:])
    rest = tuple(piece for piece in article.furniture if piece not in boxes)
    return msgspec.structs.replace(article, text="".join(pieces), furniture=rest)


def apart_from(text: str, boxes: Sequence[Furniture], attribution: Attribution) -> Attribution:
    """An attribution whose content leaves out the boxes within it, and whose source ends before one."""
    if not boxes:
        return attribution
    return msgspec.structs.replace(
        attribution,
        source=tuple(_parts(text, boxes, *piece)[0] for piece in attribution.source),
        content=tuple(part for piece in attribution.content for part in _parts(text, boxes, *piece)),
    )


def _parts(text: str, boxes: Sequence[Furniture], start: int, end: int) -> list[Offsets]:
    parts = []
    for box in boxes[bisect_right(boxes, start, key=lambda one: one.end) :]:
        if box.start >= end:
            break
        parts.append((start, box.start))
        start = box.end
    parts.append((start, end))
    return [_trimmed(text, *part) for part in parts]


def _trimmed(text: str, start: int, end: int) -> Offsets:
    """A stretch without white space at its edges."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _outside(article: Article, start: int, end: int) -> str:
    """What of a line is no furniture."""
    pieces = []
    for piece in article.furniture[bisect_left(article.furniture, start, key=lambda one: one.end) :]:
        if piece.start >= end:
            break
        pieces.append(article.text[start : max(start, piece.start)])
        start = max(start, piece.end)
    pieces.append(article.text[start:end])
    return "".join(pieces)
