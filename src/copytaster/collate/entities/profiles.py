"""Forms of persons' names in their accounts, and what those of one person have gathered."""

import re
from collections import defaultdict
from collections.abc import Sequence

import msgspec

from ...algorithms.components import DisjointSets
from ...language.genders import Gender, gender_of_name, gender_of_title
from ...model import Account, Mention
from .context import Place, Surroundings, role_words
from .names import GENERATIONS, Name, compare

_BEFORE = 20  # code points before a name that hold its title
_SON = re.compile(r"\b(?:son|sons|father)\b[^.]{0,20}$", re.I)
_WITHIN = 40  # code points before `Ada Brandt Jr` within which she is called somebody's child


class Bearer(msgspec.Struct, frozen=True):
    """The mentions of one form in one account, taken to mean the same."""

    account: int
    form: str
    name: Name
    places: tuple[Place, ...]
    person: bool
    """False for a form that the article itself does not show to be a person's."""
    sex: Gender | None = None
    """What the titles in front of these mentions tell: `Ms`, `Mr`, `spokeswoman`."""


class _Profile(msgspec.Struct):
    """What a set of bearers has gathered."""

    full: dict[Name, set[int]]
    """Full name -> indices of the accounts that have it."""
    surnames: set[str]
    nouns: set[str]
    of: set[str]
    places: list[Place]
    accounts: set[int]
    titled: set[Gender]
    """Sexes that titles tell."""


def told_sex(account: Account, mention: Mention) -> Gender | None:
    """The sex that the word before a name tells: `Ms`, `Herr`, `spokesman`, `his sister`."""
    before = account.text[max(0, mention.start - _BEFORE) : mention.start]
    words = before.split()
    if not words or not before[-1].isspace() or "\n" in before[len(before.rstrip()) :]:
        return None
    return gender_of_title(words[-1].lower().strip(".,"))


def juniors(accounts: Sequence[Account], bearers: Sequence[Bearer]) -> frozenset[tuple[str, str]]:
    """Given name and surname of those whom an account tells from a father of the same name.

    It names both in full, calls the junior a son, or gives the bare surname an office that the junior never has.
    """
    found: set[tuple[str, str]] = set()
    roles: dict[tuple[int, str], set[str]] = defaultdict(set)
    for bearer in bearers:
        if not bearer.name.full:
            for index, mention in bearer.places:
                if mention.role and mention.role[0] < mention.start:
                    roles[bearer.account, bearer.name.last] |= role_words(accounts[index], mention)[0]
    for bearer in bearers:
        name = bearer.name
        if not name.full or name.suffix not in GENERATIONS:
            continue
        key = (name.given[0], name.last)
        own: set[str] = set()
        for index, mention in bearer.places:
            own |= role_words(accounts[index], mention)[0]
            if _SON.search(accounts[index].text, max(0, mention.start - _WITHIN), mention.start):
                found.add(key)
        if roles[bearer.account, name.last] - own:
            found.add(key)
        found |= {
            key
            for other in bearers
            if other.account == bearer.account and other.name.full and not other.name.suffix
            if (other.name.given[0], other.name.last) == key and _in_a_sentence(accounts, other)
        }
    return frozenset(found)


def _in_a_sentence(accounts: Sequence[Account], bearer: Bearer) -> bool:
    """Whether a form stands outside headings, where names are cut short."""
    annotated = accounts[bearer.account].annotated
    headings = [sentence for sentence in annotated.sentences if sentence.heading]
    return any(
        not any(heading.start <= mention.start < heading.end for heading in headings)
        for _, mention in bearer.places
    )


class Persons:
    """The bearers of a story, being joined."""

    def __init__(self, accounts: Sequence[Account], bearers: Sequence[Bearer], around: Surroundings) -> None:
        self.bearers = bearers
        self.sets = DisjointSets(len(bearers))
        self.garbling: frozenset[int] = frozenset()
        self._juniors = juniors(accounts, bearers)
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
                    {bearer.sex} if bearer.sex else set(),
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
        kept.titled |= gone.titled

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

    def sexes(self, left: int, right: int) -> bool:
        """Whether titles and given names let both sides be one person's: not `Ms Holm` and Otto Holm."""
        one, other = self.profile(left), self.profile(right)
        if one.titled and other.titled:
            return not one.titled.isdisjoint(other.titled)
        if one.titled or other.titled:
            titled, named = (one.titled, other.full) if one.titled else (other.titled, one.full)
            told = {gender_of_name(name.given[0].capitalize()) for name in named}
            return None in told or not told or not titled.isdisjoint(told)
        return True

    def apart(self, left: int, right: int, *, lenient: bool = False) -> bool:
        """Whether names on the two sides cannot be one person's: different given names, or both in one account."""
        one, other = self.profile(left), self.profile(right)
        if one.titled and other.titled and one.titled.isdisjoint(other.titled):
            return True
        for name, accounts in one.full.items():
            for second, others in other.full.items():
                if (name.suffix in GENERATIONS) != (
                    second.suffix in GENERATIONS
                ) and not self._juniors.isdisjoint(
                    ((name.given[0], name.last), (second.given[0], second.last))
                ):
                    return True
                given, last = compare(name, second)
                if "different" in (given, last):
                    return True
                if not lenient and "garbled" in (given, last) and accounts & others:
                    return True
        return False
