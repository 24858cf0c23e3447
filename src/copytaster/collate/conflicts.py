"""Where accounts differ."""

from collections.abc import Sequence

from ..model import Account, Assertion, Conflict, Entity, Utterance


def differ(
    accounts: Sequence[Account],
    assertions: Sequence[Assertion],
    utterances: Sequence[Utterance],
    entities: Sequence[Entity],
) -> tuple[Conflict, ...]:
    """Where accounts differ."""
    return ()
