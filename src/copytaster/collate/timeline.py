"""When things happened."""

from collections.abc import Sequence

from ..model import Account, Assertion, Happening


def order(accounts: Sequence[Account], assertions: Sequence[Assertion]) -> tuple[Happening, ...]:
    """When things happened."""
    return ()
