"""Who derives from whom."""

from collections.abc import Sequence

from ..model import Account, Derivation, Passage


def derive(accounts: Sequence[Account], passages: Sequence[Passage]) -> tuple[Derivation, ...]:
    """Who derives from whom."""
    return ()
