"""Two accounts side by side."""

from typing import Literal

import msgspec

from .finding import Account, Passage, Span

ChangeKind = Literal["delete", "insert", "replace"]


class Change(msgspec.Struct, frozen=True):
    """Words that differ between two sentences that tell the same; a side is None where it has none there."""

    kind: ChangeKind
    left: Span | None
    right: Span | None


class Row(msgspec.Struct, frozen=True):
    """A sentence of one account beside the one of the other that tells the same; a side is None where none does."""

    left: Span | None
    right: Span | None
    similarity: float = 0.0
    """Share of the words of both that are aligned to an equal word, 0 to 1; 0 where a side is None."""
    changes: tuple[Change, ...] = ()
    moved: bool = False
    """It stands at another place in the order of the right account than in the left one's."""


class Comparison(msgspec.Struct, frozen=True):
    """Two accounts side by side, sentence by sentence, without furniture."""

    left: Account
    right: Account
    rows: tuple[Row, ...]
    """In order of the left account; what the right alone has stands behind what it follows there."""
    passages: tuple[Passage, ...]
    """The stretches that both share, where they were asked for."""

    @property
    def shared(self) -> tuple[Row, ...]:
        """The rows with a sentence on both sides."""
        return tuple(row for row in self.rows if row.left is not None and row.right is not None)

    @property
    def only_left(self) -> tuple[Span, ...]:
        """The sentences that the left account alone has."""
        return tuple(row.left for row in self.rows if row.left is not None and row.right is None)

    @property
    def only_right(self) -> tuple[Span, ...]:
        """The sentences that the right account alone has."""
        return tuple(row.right for row in self.rows if row.right is not None and row.left is None)
