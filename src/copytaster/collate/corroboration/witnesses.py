"""Which accounts are one witness, because one derives from another or both go back to one outlet."""

from collections.abc import Mapping, Sequence

import msgspec

from ...algorithms.components import DisjointSets
from ...model import Account, Derivation

_SURE = 0.5
"""Confidence from which a derivation makes two accounts one witness for certain; below it the count is a range."""


class Witnesses(msgspec.Struct, frozen=True):
    """Which accounts are one witness: surely, and at the most cautious."""

    sure: Mapping[str, int]
    """Account -> the number of its group, joined where a derivation is sure."""
    cautious: Mapping[str, int]
    """The same, joined where there is any sign of a derivation."""
    publishers: Mapping[str, frozenset[str]]
    """Account -> the outlets that are known to stand behind it: its own, and those that it goes back to."""
    anonymous: frozenset[str]
    """The accounts that may be anybody's: no such outlet is known, or surely copied from one of which none is."""


def find_witnesses(accounts: Sequence[Account], derivations: Sequence[Derivation]) -> Witnesses:
    """The groups of accounts that are one witness each, and who publishes them."""
    number = {account.id: index for index, account in enumerate(accounts)}
    sure, cautious = DisjointSets(len(accounts)), DisjointSets(len(accounts))
    outlets: dict[str, set[str]] = {account.id: set() for account in accounts}
    first_from: dict[str, int] = {}
    first_sure: dict[str, int] = {}
    copies: dict[str, list[str]] = {account.id: [] for account in accounts}
    published: dict[str, int] = {}
    for account in accounts:
        if own := account.annotated.article.outlet:
            outlets[account.id].add(own)
            first = published.setdefault(own.casefold(), number[account.id])  # one newsroom is one witness
            sure.join(number[account.id], first)
            cautious.join(number[account.id], first)
    for derivation in derivations:
        at = number[derivation.account]
        certain = derivation.confidence >= _SURE
        if derivation.from_account is not None:
            cautious.join(at, number[derivation.from_account])
            if certain:
                sure.join(at, number[derivation.from_account])
                if derivation.directed:
                    copies[derivation.from_account].append(derivation.account)
        elif derivation.from_outlet is not None:
            outlets[derivation.account] |= {derivation.from_outlet} if certain else set()
            if derivation.kind != "excerpted":
                cautious.join(at, first_from.setdefault(derivation.from_outlet, at))
                if certain:
                    sure.join(at, first_sure.setdefault(derivation.from_outlet, at))
    for account in accounts:  # an account of the pile may be published by an outlet that another goes back to
        own = account.annotated.article.outlet
        if own in first_from:
            cautious.join(number[account.id], first_from[own])
        if own in first_sure:
            sure.join(number[account.id], first_sure[own])
    return Witnesses(
        {account.id: sure.find(number[account.id]) for account in accounts},
        {account.id: cautious.find(number[account.id]) for account in accounts},
        {name: frozenset(found) for name, found in outlets.items()},
        _with_copies([name for name, found in outlets.items() if not found], copies),
    )


def _with_copies(accounts: Sequence[str], copies: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """The accounts and all that are copied from them, however often: who prints a text does not vouch for it."""
    reached, left = set(accounts), list(accounts)
    while left:
        for copy in copies[left.pop()]:
            if copy not in reached:
                reached.add(copy)
                left.append(copy)
    return frozenset(reached)
