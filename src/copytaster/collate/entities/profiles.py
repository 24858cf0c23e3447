"""Forms of persons' names in their accounts, and what those of one person have gathered."""

from collections.abc import Sequence

import msgspec

from ...algorithms.components import DisjointSets
from ...model import Account
from .context import Place, Surroundings, role_words
from .names import Name, compare


class Bearer(msgspec.Struct, frozen=True):
    """The mentions of one form in one account, taken to mean the same."""

    account: int
    form: str
    name: Name
    places: tuple[Place, ...]
    person: bool
    """False for a form that the article itself does not show to be a person's."""


class _Profile(msgspec.Struct):
    """What a set of bearers has gathered."""

    full: dict[Name, set[int]]
    """Full name -> indices of the accounts that have it."""
    surnames: set[str]
    nouns: set[str]
    of: set[str]
    places: list[Place]
    accounts: set[int]


class Persons:
    """The bearers of a story, being joined."""

    def __init__(self, accounts: Sequence[Account], bearers: Sequence[Bearer], around: Surroundings) -> None:
        self.bearers = bearers
        self.sets = DisjointSets(len(bearers))
        self.garbling: frozenset[int] = frozenset()
        self._around = around
        self._profiles: list[_Profile] = []
        for bearer in bearers:
            nouns, of = set[str](), set[str]()
            for index, mention in bearer.places:
                role = role_words(accounts[index], mention)
                nouns |= role[0]
                of |= role[1]
            self._profiles.append(
                _Profile(
                    {bearer.name: {bearer.account}} if bearer.name.full else {},
                    {bearer.name.last},
                    nouns,
                    of,
                    list(bearer.places),
                    {bearer.account},
                )
            )

    def profile(self, number: int) -> _Profile:
        """What the set of a bearer has gathered."""
        return self._profiles[self.sets.find(number)]

    def join(self, left: int, right: int) -> None:
        """Join two sets and what they have gathered."""
        one, other = self.sets.find(left), self.sets.find(right)
        if one == other:
            return
        low = self.sets.join(one, other)
        kept, gone = self._profiles[low], self._profiles[one + other - low]
        for name, accounts in gone.full.items():
            kept.full.setdefault(name, set()).update(accounts)
        kept.surnames |= gone.surnames
        kept.nouns |= gone.nouns
        kept.of |= gone.of
        kept.places += gone.places
        kept.accounts |= gone.accounts

    def context(self, left: int, right: int) -> float:
        """How much of what stands around the two sides is the same."""
        return self._around.shared(self.profile(left).places, self.profile(right).places)

    def roles(self, left: int, right: int) -> int:
        """1 where both have one role, -1 where their roles differ, 0 where that cannot be said."""
        one, other = self.profile(left), self.profile(right)
        if not one.nouns or not other.nouns:
            return 0
        if one.nouns & other.nouns:
            return -1 if one.of and other.of and not one.of & other.of else 1
        return -1

    def apart(self, left: int, right: int, *, lenient: bool = False) -> bool:
        """Whether names on the two sides cannot be one person's: different given names, or both in one account."""
        one, other = self.profile(left), self.profile(right)
        for name, accounts in one.full.items():
            for second, others in other.full.items():
                given, last = compare(name, second)
                if "different" in (given, last):
                    return True
                if not lenient and "garbled" in (given, last) and accounts & others:
                    return True
        return False
