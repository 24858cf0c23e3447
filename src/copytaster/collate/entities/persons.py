"""Which forms of persons' names mean one person.

Full names first: the same, then variants of the given name, then spellings, then garblings that their surroundings
bear out. Then names of one word: within their article, then over all. Every join is checked against all names that
the two sides have gathered: given names that differ keep relatives apart.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ...algorithms.sounds import likeness, skeleton, sound
from ...model import Account
from .attachment import attach
from .context import SOME, STRONG, Surroundings
from .misprints import join_misprints
from .names import (
    GARBLED,
    Likeness,
    Name,
    compare,
    compare_words,
    is_given,
    rare,
)
from .profiles import Bearer, Persons

_SPELT_RIGHT = 3  # mentions in the same account that show that it can spell the name
_SEVERAL = 2  # persons that an account spells in its own way, from which it garbles names
_SOUND = 0.85  # likeness at which even an ordinary word is a garbled surname in such an account
_BEHIND = 500  # code points within which it stands behind the person's name
_ODD = 50  # order of pairs with an odd given name, behind all others
_ODD_LIKENESS = 0.55  # of given names beside the same surname and the same role; set on one invented story
_CROWDED = 80  # names in a block of equal sounds above which only near neighbours are compared


def unite_persons(
    accounts: Sequence[Account], bearers: Sequence[Bearer], around: Surroundings
) -> list[list[int]]:
    """Sets of bearers that are one person each."""
    persons = Persons(accounts, bearers, around)
    by_name: dict[tuple[str, ...], int] = {}
    for number, bearer in enumerate(bearers):
        if bearer.name.full:
            key = (*sorted(bearer.name.words), bearer.name.suffix, bearer.name.byname)
            persons.join(by_name.setdefault(key, number), number)
    _join_full(persons, sorted(by_name.values()))
    persons.garbling = _garbling(persons)
    attach(persons)
    join_misprints(persons)
    _join_lone(persons)
    return list(persons.sets)


def _join_full(persons: Persons, firsts: Sequence[int]) -> None:
    """Join full names that are variants, spellings or garblings of one another, the surest first."""
    found = []
    for left, right in _blocked(persons, firsts):
        given, last = compare(persons.bearers[left].name, persons.bearers[right].name)
        order = _ORDER[given] + _ORDER[last]
        odd = given == "different" and last in ("same", "spelling")
        if odd and (_odd_given(persons, left, right) or _odd_given(persons, right, left)):
            order = _ODD
        if order < 90:
            found.append(
                (order, persons.bearers[left].name.words, persons.bearers[right].name.words, left, right)
            )
    for order, _, _, left, right in sorted(found):
        if persons.sets.find(left) != persons.sets.find(right) and _full_is_one(persons, left, right, order):
            persons.join(left, right)


_ORDER: dict[Likeness, int] = {"same": 0, "short": 1, "spelling": 2, "garbled": 10, "different": 90}


def _odd_given(persons: Persons, left: int, right: int) -> bool:
    """Whether a given name that no language has garbles the other's: one account alone writes it, the role is one."""
    one, other = persons.bearers[left].name.given[0], persons.bearers[right].name.given[0]
    return (
        not is_given(one)
        and rare(one)
        and min(len(one), len(other)) > 3
        and likeness(one, other) >= _ODD_LIKENESS
        and persons.profile(left).accounts.isdisjoint(persons.profile(right).accounts)
        and sum(bearer.name.full and bearer.name.given[0] == one for bearer in persons.bearers) == 1
        and persons.roles(left, right) == 1
    )


def _full_is_one(persons: Persons, left: int, right: int, order: int) -> bool:
    if order == _ODD:
        return True
    role = persons.roles(left, right)
    together = bool(persons.profile(left).accounts & persons.profile(right).accounts)
    if order <= 4:  # spelling conventions, short forms
        if persons.apart(left, right):
            return False
        return order < 2 or role == 1 or not together or persons.context(left, right) >= SOME
    context = persons.context(left, right)
    borne_out = role == 1 or context >= STRONG or (role == 0 and order < 12 and context >= SOME)
    if together:
        borne_out = role == 1 and (order < 20 or context >= SOME)
    unusual = any(
        rare(word)
        for number in (left, right)
        for word in (persons.bearers[number].name.last, persons.bearers[number].name.given[0])
    )
    return borne_out and unusual and not persons.apart(left, right, lenient=role == 1)


def _blocked(persons: Persons, firsts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of full names that share a sound where garbling seldom reaches, each once."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for number in firsts:
        name = persons.bearers[number].name
        keys = {f"l:{skeleton(name.last)[:2]}", f"g:{sound(name.given[0])}"}
        keys |= {f"l:{skeleton(word)[:2]}" for word in name.given[1:]}
        keys |= {f"l:{skeleton(part)[:2]}" for part in name.last.split("-")}
        keys.add(f"b:{skeleton(name.given[0])}:{skeleton(name.last)[:1]}")
        for key in sorted(keys):
            blocks[key].append(number)
    seen = set()
    for key in sorted(blocks):
        block = sorted(blocks[key], key=lambda number: (persons.bearers[number].name.last, number))
        reach = len(block) if len(block) <= _CROWDED else 20
        for place, left in enumerate(block):
            for right in block[place + 1 : place + 1 + reach]:
                pair = (min(left, right), max(left, right))
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def _garbling(persons: Persons) -> frozenset[int]:
    """The accounts that spell several persons as no other account does: they may garble further names."""
    odd: dict[int, int] = defaultdict(int)
    for members in persons.sets:
        names: dict[Name, set[int]] = persons.profile(members[0]).full
        accounts = {account for having in names.values() for account in having}
        for having in names.values():
            if len(having) == 1 and len(accounts) > 2:
                odd[min(having)] += 1
    return frozenset(account for account, number in odd.items() if number >= _SEVERAL)


def _join_lone(persons: Persons) -> None:
    """Join names of one word that nobody claimed: with one another where equal, then with whom they sound like."""
    same: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, bearer in enumerate(persons.bearers):
        if not bearer.name.full and _unclaimed(persons, number):
            firsts = same[bearer.name.last, bearer.name.suffix]
            fitting = next((first for first in firsts if persons.sexes(first, number)), None)
            if fitting is None:
                firsts.append(number)
            else:
                persons.join(fitting, number)
    lone = sorted({persons.sets.find(first) for firsts in same.values() for first in firsts})
    blocks: dict[str, set[int]] = defaultdict(set)
    for number in range(len(persons.bearers)):
        for surname in sorted(persons.profile(number).surnames):
            blocks[skeleton(surname)[:2]].add(persons.sets.find(number))
    for grade in ("spelling", "garbled"):
        for number in lone:
            if len(persons.profile(number).full) or persons.sets.find(number) != number:
                continue
            word = persons.bearers[number].name.last
            best = []
            for other in sorted({persons.sets.find(other) for other in blocks[skeleton(word)[:2]]}):
                if other == persons.sets.find(number):
                    continue
                alike = max(
                    _alike(word, surname, grade) for surname in sorted(persons.profile(other).surnames)
                )
                if alike and _lone_is_one(persons, number, other, alike, grade):
                    best.append((-alike, -len(persons.profile(other).places), other))
            if best:
                persons.join(min(best)[2], number)


def _unclaimed(persons: Persons, number: int) -> bool:
    """Whether nobody has claimed a name of one word, or only a name that it opens: `Roe`, joined by `Roe Era`."""
    word = persons.bearers[number].name.last
    full = persons.profile(number).full
    return len(persons.sets.members(number)) == 1 or (
        bool(full) and not is_given(word) and all(name.given[0] == word for name in full)
    )


def _alike(left: str, right: str, grade: str) -> float:
    """The likeness of two surnames, 0 where it is not of that grade."""
    return likeness(left, right) if compare_words(left, right) == grade else 0.0


def _lone_is_one(persons: Persons, number: int, other: int, alike: float, grade: str) -> bool:
    left, right = persons.profile(number), persons.profile(other)
    word = persons.bearers[number].name.last
    if is_given(word):  # `his wife, Stacey` here, `his wife, Stacy` there
        alone = not right.full and left.accounts.isdisjoint(right.accounts)
        return grade == "spelling" and alone and persons.context(number, other) >= STRONG
    if not any(bearer.person for bearer in persons.members(other)):
        return False
    if not persons.sexes(number, other):
        return False
    role = persons.roles(number, other)
    unusual = rare(word)
    together = bool(left.accounts & right.accounts)
    context = persons.context(number, other)
    if grade == "spelling" and len(skeleton(word)) > 2 and role >= 0:
        return unusual or role == 1 or (context >= SOME and not together)
    if len(left.accounts) > 1:
        return False
    if (
        left.accounts <= persons.garbling
        and role >= 0
        and alike >= (_SOUND if not unusual else GARBLED)
        and _close_behind(persons, number, other)
    ):
        return True
    if not unusual:
        return False
    if role == -1 and context < 2 * STRONG:
        return False
    surnames = {name.last for name in right.full} or right.surnames
    if role < 1 and any(word.startswith(surname) for surname in surnames):
        return False  # a word made from the name: `Valdezites`
    right_here = sum(
        len(bearer.places)
        for bearer in persons.members(other)
        if bearer.account in left.accounts and bearer.name.last in surnames
    )
    if role < 1 and alike < 0.9 and right_here >= _SPELT_RIGHT:
        return False
    return role == 1 or context >= STRONG or (alike >= 0.8 and context >= SOME)


def _close_behind(persons: Persons, number: int, other: int) -> bool:
    """Whether a name stands shortly behind a mention of the other in its account."""
    account, mention = persons.bearers[number].places[0]
    behind = (
        mention.start - place.start
        for index, place in persons.profile(other).places
        if index == account and place.start < mention.start
    )
    return min(behind, default=_BEHIND) < _BEHIND
