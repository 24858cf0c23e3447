"""Stretches that two accounts share."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import combinations

import msgspec

from ..algorithms.passages import Sequenced, Stretch, sequence, shared_stretches
from ..language.quotation_marks import inside_quotation_marks
from ..model import Account, Offsets, Passage, Span


class _Reading(msgspec.Struct, frozen=True):
    """An account as words: those of the report, without furniture and marks."""

    account: Account
    sequenced: Sequenced
    places: tuple[Offsets, ...]
    """Where each word stands in the text."""
    quoted: tuple[bool, ...]
    """Whether each word stands inside quotation marks, or in a paragraph that a colon introduces."""


def share(accounts: Sequence[Account]) -> tuple[Passage, ...]:
    """The stretches that two accounts share, for every two of them, in order of accounts and place.

    A stretch has at least eight words on each side and may be edited inside. Furniture is left out. Words are compared
    in lower case and without their endings, so passages are found within a language, not across languages.
    """
    numbers: dict[str, int] = {}
    readings = [_reading(account, numbers) for account in accounts]
    passages: list[Passage] = []
    for left, right in combinations(readings, 2):
        for stretch in shared_stretches(left.sequenced, right.sequenced):
            passages.append(_passage(left, right, stretch))
    return tuple(passages)


def _reading(account: Account, numbers: dict[str, int]) -> _Reading:
    article = account.annotated.article
    pieces = article.furniture
    ends = [piece.end for piece in pieces]
    words, content, places = [], [], []
    for token in account.annotated.tokens:
        if not token.norm:
            continue
        at = bisect_left(ends, token.end)
        if at < len(pieces) and pieces[at].start <= token.start:
            continue
        words.append(numbers.setdefault(token.norm, len(numbers)))
        content.append(token.content)
        places.append((token.start, token.end))
    blocks = _introduced(article.text)
    marked = inside_quotation_marks(article.text, places)
    quoted = tuple(inside or bool(blocks[start]) for (start, _), inside in zip(places, marked, strict=True))
    return _Reading(account, sequence(words, content), tuple(places), quoted)


def _introduced(text: str) -> bytearray:
    """For each character, 1 in a paragraph behind a line that ends with a colon: a statement that is set apart."""
    found = bytearray(len(text))
    position, introduced = 0, False
    for line in text.splitlines(keepends=True):
        if line.strip():
            if introduced:
                found[position : position + len(line)] = b"\x01" * len(line)
            introduced = line.rstrip().endswith(":")
        position += len(line)
    return found


def _passage(left: _Reading, right: _Reading, stretch: Stretch) -> Passage:
    ours = left.quoted[stretch.left_start : stretch.left_end]
    theirs = right.quoted[stretch.right_start : stretch.right_end]
    return Passage(
        left=_span(left, stretch.left_start, stretch.left_end),
        right=_span(right, stretch.right_start, stretch.right_end),
        similarity=stretch.similarity,
        quoted=round(max(sum(ours) / len(ours), sum(theirs) / len(theirs)), 4),
    )


def _span(reading: _Reading, first: int, last: int) -> Span:
    return reading.account.span(reading.places[first][0], reading.places[last - 1][1])
