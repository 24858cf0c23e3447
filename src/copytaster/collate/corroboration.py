"""On how many independent accounts and origins a claim rests."""

from collections.abc import Sequence

import msgspec

from ..model import Account, Assertion, Claim, Conflict, Derivation, Origin, Statement


class Evidence(msgspec.Struct, frozen=True):
    """What decides on how much a claim rests."""

    statements: Sequence[Statement]
    derivations: Sequence[Derivation]
    conflicts: Sequence[Conflict]


def corroborate(
    accounts: Sequence[Account], assertions: Sequence[Assertion], evidence: Evidence
) -> tuple[tuple[Claim, ...], tuple[Origin, ...]]:
    """On how many independent accounts and origins each assertion rests."""
    return (), ()
