"""What became of words on the way from one account to another: names spelt anew, articles lost."""

from bisect import bisect_left
from collections.abc import Sequence

import msgspec
from rapidfuzz.distance import Indel

from ...algorithms.alignment import align
from ...model import Account, Offsets, Passage, Span

_ALIKE = 0.5
"""Similarity of two spellings that stand in the same place, from which they may be one name."""
_ARTICLES = frozenset(("the", "a", "an"))


class Changes(msgspec.Struct, frozen=True):
    """The differences within the passages that two accounts share, that tell of translation."""

    names: tuple[tuple[Offsets, Offsets], ...]
    """Words with a capital letter that stand for one another, on the left and on the right, spelt in two ways."""
    lost: tuple[tuple[Offsets, ...], tuple[Offsets, ...]]
    """Words before which only the other side has an article, on the left and on the right."""
    kept: int
    """Articles that both have."""


def find_changes(left: Account, right: Account, passages: Sequence[Passage]) -> Changes:
    """Align the words of the passages; linear in their length but for the alignment of each."""
    names: list[tuple[Offsets, Offsets]] = []
    lost: tuple[list[Offsets], list[Offsets]] = ([], [])
    kept = 0
    for passage in passages:
        ours, theirs = words_within(left, passage.left), words_within(right, passage.right)
        mine = [left.text[start:end].lower() for start, end in ours]
        other = [right.text[start:end].lower() for start, end in theirs]
        for step in align(mine, other):
            gone, come = slice(step.left_start, step.left_end), slice(step.right_start, step.right_end)
            if step.kind == "equal":
                kept += sum(word in _ARTICLES for word in mine[gone])
                continue
            if not step.right_end - step.right_start and set(mine[gone]) <= _ARTICLES:
                lost[1].extend(theirs[step.right_start : step.right_start + 1])
            elif not step.left_end - step.left_start and set(other[come]) <= _ARTICLES:
                lost[0].extend(ours[step.left_start : step.left_start + 1])
            else:
                names += _respelt(left, ours[gone], right, theirs[come])
    return Changes(tuple(names), (tuple(lost[0]), tuple(lost[1])), kept)


def words_within(account: Account, span: Span) -> list[Offsets]:
    """The places of the words of a stretch, without marks."""
    tokens = account.annotated.tokens
    first = bisect_left(tokens, span.start, key=lambda token: token.start)
    last = bisect_left(tokens, span.end, key=lambda token: token.start)
    return [(token.start, token.end) for token in tokens[first:last] if token.norm]


def _respelt(
    left: Account, gone: Sequence[Offsets], right: Account, come: Sequence[Offsets]
) -> list[tuple[Offsets, Offsets]]:
    """Of a few words in the place of a few others, those with a capital that begin alike and look alike."""
    found: list[tuple[Offsets, Offsets]] = []
    if len(gone) > 4 or len(come) > 4:
        return found
    for one in gone:
        for other in come:
            a, b = left.text[slice(*one)], right.text[slice(*other)]
            if (
                a[0] == b[0]
                and min(len(a), len(b)) >= 4
                and a[0].isupper()
                and a.isalpha()
                and b.isalpha()
                and not a.isupper()
                and a.lower() != b.lower()
                and not a.startswith(b)
                and not b.startswith(a)
                and Indel.normalized_similarity(a, b) >= _ALIKE
            ):
                found.append((one, other))
    return found
