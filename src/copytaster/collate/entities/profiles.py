"""Forms of persons' names in their accounts, and what those of one person have gathered."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate, permutations

import msgspec

from ...algorithms.components import DisjointSets
from ...language.genders import Gender, gender_of_name, gender_of_title
from ...model import Account, Mention
from .context import Place, Surroundings, role_words
from .names import GENERATIONS, Name, compare

_BEFORE = 20  # code points before a name that hold its title
_ENDS = ",.;:)–—"  # behind a name that stands in apposition
_SON = re.compile(r"\b(?:son|sons|father)\b[^.]{0,20}$", re.I)
_GENERATION = re.compile(r"\bthe (younger|elder|older) (?:(?:Mr|Mrs|Ms|Dr)\.? )?$", re.I)
_CHILD = re.compile(r"\b(?:son|daughter)s?\b[^.]{0,20}$", re.I)
_OF_A_SON = re.compile(r"\b(?:son|sons|senior|Sr)\b", re.I)
_MARKS = frozenset('"“„«')  # with which words of somebody else's begin
_STOPS = '.,;:!?()[]"“”„«»'
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
    """The sex that the word before a name tells: `Ms`, `Herr`, `spokesman`, `his sister`.

    Behind a comma only where the name ends there: `his wife, Una Holm, came`, but `beside his wife, Holm denied it`.
    """
    before = account.text[max(0, mention.start - _BEFORE) : mention.start]
    words = before.split()
    if not words or not before[-1].isspace() or "\n" in before[len(before.rstrip()) :]:
        return None
    if words[-1].endswith(",") and account.text[mention.end : mention.end + 1] not in _ENDS:
        return None
    return gender_of_title(words[-1].lower().strip(".,"))


def told_generation(account: Account, mention: Mention) -> str:
    """`jr` for `the younger Mr. Roe`, `sr` for `the elder Roe`, and an empty string for most."""
    before = account.text[max(0, mention.start - _BEFORE) : mention.start]
    match = _GENERATION.search(before)
    return "" if match is None else "jr" if match[1].lower() == "younger" else "sr"


def juniors(accounts: Sequence[Account], bearers: Sequence[Bearer]) -> frozenset[tuple[str, str]]:
    """Given name and surname of those whom an account tells from a father of the same name.

    It names both in full in its own words, calls the junior a son, or gives the bare surname an office that the junior
    never has. Those whom an account quotes may call a junior whom it calls by the plain name itself, or by the plain
    name whom it calls a junior, if it tells of no son of that surname.
    """
    found: set[tuple[str, str]] = set()
    roles: dict[tuple[int, str], set[str]] = defaultdict(set)
    plain: dict[tuple[int, str, str], list[Bearer]] = defaultdict(list)
    telling: dict[int, _Telling] = {}
    for bearer in bearers:
        name = bearer.name
        if not name.full:
            for index, mention in bearer.places:
                if mention.role and mention.role[0] < mention.start:
                    roles[bearer.account, name.last] |= role_words(accounts[index], mention)[0]
        elif not name.suffix and _in_a_sentence(accounts, bearer):
            plain[bearer.account, name.given[0], name.last].append(bearer)
    for bearer in bearers:
        name = bearer.name
        if not name.full or name.suffix not in GENERATIONS:
            continue
        account, key = accounts[bearer.account], (name.given[0], name.last)
        beside = plain.get((bearer.account, *key), [])
        if beside:
            if bearer.account not in telling:
                telling[bearer.account] = _Telling(account)
            told = telling[bearer.account]
            quoted = told.quotes_all([bearer]) or told.quotes_all(beside)
            if quoted and not told.of_a_son(bearer):
                continue
        own: set[str] = set()
        for _, mention in bearer.places:
            own |= role_words(account, mention)[0]
            if _SON.search(account.text, max(0, mention.start - _WITHIN), mention.start):
                found.add(key)
        if beside or roles[bearer.account, name.last] - own:
            found.add(key)
    return frozenset(found)


class _Telling:
    """What an account tells of sons, and what it quotes; read once, so that many names cost no more than few."""

    def __init__(self, account: Account) -> None:
        text = account.text
        sentences = (text[sentence.start : sentence.end] for sentence in account.annotated.sentences)
        self._of_sons = {
            word.strip(_STOPS)
            for sentence in sentences
            if _OF_A_SON.search(sentence)
            for word in sentence.replace("’", " ").replace("'", " ").split()
        }
        quoted = sorted(
            stretch
            for attribution in account.annotated.attributions
            if attribution.mode != "indirect"
            for stretch in attribution.content
            if text[stretch[0]] in _MARKS
        )
        self._starts = [start for start, _ in quoted]
        self._ends = list(accumulate((end for _, end in quoted), max))

    def of_a_son(self, bearer: Bearer) -> bool:
        """Whether a sentence names a surname and speaks of a son or a senior."""
        words = [word.strip(_STOPS) for word in bearer.form.split()]
        return any(word in self._of_sons for word in words[1:] if word.lower() not in GENERATIONS)

    def quotes_all(self, bearers: Sequence[Bearer]) -> bool:
        """Whether all mentions stand in words that the account gives as somebody else's, in quotation marks."""
        return all(self._quotes(mention) for bearer in bearers for _, mention in bearer.places)

    def _quotes(self, mention: Mention) -> bool:
        before = bisect_right(self._starts, mention.start)
        return before > 0 and self._ends[before - 1] >= mention.end


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
        self._accounts = accounts
        self.sets = DisjointSets(len(bearers))
        self.garbling: frozenset[int] = frozenset()
        self._juniors = juniors(accounts, bearers)
        self._bynames = frozenset(
            (bearer.name.last, word, other)
            for bearer in bearers
            if bearer.name.byname
            for word, other in permutations((bearer.name.given[0], bearer.name.byname))
        )
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

    def members(self, number: int) -> list[Bearer]:
        """The bearers of the set of a bearer."""
        return [self.bearers[member] for member in self.sets.members(number)]

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

    def is_child(self, number: int) -> bool:
        """Whether an account names one of the set as a son or a daughter: `his son Ada`."""
        return any(
            _CHILD.search(self._accounts[index].text, max(0, mention.start - _WITHIN), mention.start)
            for index, mention in self.profile(number).places
        )

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
                if name.last == second.last and (name.last, name.given[0], second.given[0]) in self._bynames:
                    continue  # an account tells them in one name: `Ada "Kit" Brandt`
                given, last = compare(name, second)
                if "different" in (given, last):
                    return True
                if not lenient and "garbled" in (given, last) and accounts & others:
                    return True
        return False
