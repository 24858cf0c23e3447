"""Who holds which position."""

from collections.abc import Sequence

from ..model import Account, Entity, Position, Statement


def hold(
    accounts: Sequence[Account], entities: Sequence[Entity], statements: Sequence[Statement]
) -> tuple[Position, ...]:
    """Who holds which position."""
    return ()
