"""Who is meant behind every spelling."""

from collections.abc import Sequence

from ..model import Account, Entity


def unite(accounts: Sequence[Account]) -> tuple[Entity, ...]:
    """Who is meant behind every spelling."""
    return ()
