"""Misprints of a surname in the account that spells it right elsewhere."""

from collections import defaultdict

from rapidfuzz.distance import OSA

from .names import is_given, rare
from .profiles import Persons

_FEW = 2  # mentions that a misprint has at most
_SPELT_RIGHT = 3  # mentions in the same account from which an ordinary word is a misprint of the name
_CROWDED = 80  # surnames of an account with one first letter above which none is compared


def join_misprints(persons: Persons) -> None:
    """Join a word that is one letter away from the surname of a person named several times in its account.

    No account introduces somebody of that surname in full, and a surname by itself is nobody's first mention. The
    word is a rare one, or one that the account shows to be a person's where it spells the right one oftener. A second
    misprint may be a letter away from the first: the nearest go first.
    """
    surnames: dict[tuple[int, str], set[str]] = defaultdict(set)
    bearing: dict[tuple[int, str], set[int]] = defaultdict(set)
    introduced = {bearer.name.last for bearer in persons.bearers if bearer.name.full}
    for number, bearer in enumerate(persons.bearers):
        if persons.profile(number).full:
            surnames[bearer.account, bearer.name.last[:1]].add(bearer.name.last)
            bearing[bearer.account, bearer.name.last].add(number)
    odd = [
        number
        for number, bearer in enumerate(persons.bearers)
        if not bearer.name.full
        and len(persons.sets.members(number)) == 1
        and len(bearer.name.last) >= 4
        and len(bearer.places) <= _FEW
        and not is_given(bearer.name.last)
        and bearer.name.last not in introduced
    ]
    for _ in range(2):
        for number in odd:
            bearer = persons.bearers[number]
            word = bearer.name.last
            near = surnames[bearer.account, word[:1]]
            meant = {
                persons.sets.find(other)
                for surname in near
                if len(near) <= _CROWDED and _is_misprint(word, surname)
                for other in bearing[bearer.account, surname]
            } - {persons.sets.find(number)}
            other = min(meant, default=number)
            if len(meant) == 1 and _misprinted(persons, number, other):
                persons.join(other, number)
                surnames[bearer.account, word[:1]].add(word)
                bearing[bearer.account, word].add(number)
        odd = [number for number in odd if len(persons.sets.members(number)) == 1]


def _is_misprint(word: str, surname: str) -> bool:
    return not word.startswith(surname) and OSA.distance(word, surname) == 1


def _misprinted(persons: Persons, number: int, other: int) -> bool:
    """Whether the account names the person oftener than the odd word, and nothing that is told keeps the two apart."""
    bearer = persons.bearers[number]
    here = sum(len(b.places) for b in persons.members(other) if b.account == bearer.account)
    plain = not rare(bearer.name.last)
    if plain and (not bearer.person or here < _SPELT_RIGHT or not _names_in_full(persons, number, other)):
        return False
    return here > len(bearer.places) and persons.roles(number, other) >= 0 and persons.sexes(number, other)


def _names_in_full(persons: Persons, number: int, other: int) -> bool:
    """Whether the account names a person in full before the place of a name."""
    account, mention = persons.bearers[number].places[0]
    return any(
        bearer.account == account and bearer.name.full and bearer.places[0][1].start < mention.start
        for bearer in persons.members(other)
    )
