"""One thing said, as it reads in each account."""

from collections.abc import Sequence

from ..model import Account, Entity, Statement, Utterance


def match(
    accounts: Sequence[Account], statements: Sequence[Statement], entities: Sequence[Entity]
) -> tuple[Utterance, ...]:
    """One thing said, as it reads in each account."""
    return ()
