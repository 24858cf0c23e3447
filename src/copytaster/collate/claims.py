"""What is reported, grouped over the accounts by what it asserts."""

from collections.abc import Sequence

from ..model import Account, Assertion, Entity, Statement, Utterance


def gather(
    accounts: Sequence[Account],
    entities: Sequence[Entity],
    statements: Sequence[Statement],
    utterances: Sequence[Utterance],
) -> tuple[Assertion, ...]:
    """What is reported, grouped over the accounts by what it asserts."""
    return ()
