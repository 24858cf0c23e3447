"""Which forms of persons' names mean one person.

Full names first: the same, then variants of the given name, then spellings, then garblings that their surroundings
bear out. Then names of one word: within their article, then over all. Every join is checked against all names that
the two sides have gathered: given names that differ keep relatives apart.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ...algorithms.sounds import likeness, skeleton, sound
from ...language.nicknames import NICKNAMES
from ...model import Account
from .context import Surroundings
from .misprints import join_misprints
from .names import (
    GARBLED,
    GENERATIONS,
    Likeness,
    Name,
    compare,
    compare_words,
    is_given,
    is_short_for,
    rare,
)
from .profiles import Bearer, Persons

STRONG = 7.0
"""Shared context from which two forms that sound alike are one: two or three words that few other sentences have."""
SOME = 4.0
"""Shared context that bears out what spelling already suggests."""
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
    _attach(persons)
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


def _attach(persons: Persons) -> None:
    """Give every name of one word to the person whose surname it is; of several to the one most told of.

    Then given names, pet names and initials, which are used alone where the surname has made their bearer known.
    """
    by_word: dict[str, list[int]] = defaultdict(list)
    by_given: dict[str, list[int]] = defaultdict(list)
    for number, bearer in enumerate(persons.bearers):
        if bearer.name.full and persons.sets.find(number) == number:
            words = {
                word
                for name in persons.profile(number).full
                for word in name.words
                if word in (name.given[0], name.last) or not is_given(word)
            }
            words |= {part for name in persons.profile(number).full for part in name.last.split("-")}
            words |= {name.byname for name in persons.profile(number).full if name.byname}
            for word in sorted(words):
                by_word[word].append(number)
            for given in sorted({name.given[0] for name in persons.profile(number).full}):
                by_given[given[:1]].append(number)
                for other in NICKNAMES.get(given, ()):
                    if other[0] != given[0]:
                        by_given[other[0]].append(number)
    lone = [number for number, bearer in enumerate(persons.bearers) if not bearer.name.full]
    for number in lone:
        candidates = sorted({persons.sets.find(other) for other in by_word[persons.bearers[number].name.last]})
        chosen = _choose(persons, number, candidates)
        if chosen is not None:
            persons.join(chosen, number)
    for number in lone:
        if len(persons.sets.members(number)) == 1:
            name = persons.bearers[number].name
            chosen = _choose_given(persons, number, sorted({persons.sets.find(o) for o in by_given[name.last[:1]]}))
            if chosen is not None:
                persons.join(chosen, number)


def _choose(persons: Persons, number: int, candidates: Sequence[int]) -> int | None:
    word = persons.bearers[number].name.last
    account = persons.bearers[number].account
    candidates = [c for c in candidates if persons.sexes(number, c)]
    suffix = persons.bearers[number].name.suffix
    surnames = [c for c in candidates if any(word in name.surnames for name in persons.profile(c).full)]
    if not surnames and suffix in GENERATIONS:
        return None  # "Emil Jr" is not his father Emil
    surnames = _of_generation(persons, surnames, suffix)
    if suffix in GENERATIONS and len(surnames) > 1:
        surnames = [c for c in surnames if persons.is_child(c) == (suffix == "jr")]
        return surnames[0] if len(surnames) == 1 else None
    here = [c for c in candidates if account in persons.profile(c).accounts]
    if (
        not surnames
    ):  # a given name, or a surname that comes first, is used alone only where the full name stands
        if not here and len(candidates) == 1 and _has_family(persons, candidates[0], account):
            return candidates[0]
        return here[0] if len(here) == 1 else None
    fitting = (
        [c for c in surnames if persons.roles(number, c) == 1]
        or [c for c in surnames if persons.roles(number, c) == 0]
        or surnames
    )
    if len(fitting) == 1:
        return fitting[0]
    told = sorted(
        fitting, key=lambda c: (-len(persons.profile(c).accounts), -len(persons.profile(c).places), c)
    )
    first, second = (persons.profile(c) for c in told[:2])
    if len(first.accounts) >= 2 * len(second.accounts):
        return told[0]
    local = [c for c in fitting if account in persons.profile(c).accounts]
    if local:
        return _nearest_before(persons, number, local)
    return None


def _has_family(persons: Persons, candidate: int, account: int) -> bool:
    """Whether an account names somebody in full who bears a person's surname: `Ada Brandt and her brother Emil`."""
    surnames = {name.last for name in persons.profile(candidate).full}
    return any(
        bearer.account == account and bearer.name.full and bearer.name.last in surnames
        for bearer in persons.bearers
    )


def _choose_given(persons: Persons, number: int, candidates: Sequence[int]) -> int | None:
    """Whose given name stands alone: one person's, whom its account names by the surname or in full.

    Or whom the account calls by nothing else, if much of what stands around the two names is the same.
    """
    bearer = persons.bearers[number]
    word, suffix = bearer.name.last, bearer.name.suffix
    candidates = [
        c
        for c in candidates
        if persons.sexes(number, c)
        and (bearer.account in persons.profile(c).accounts or persons.context(number, c) >= STRONG)
    ]
    if suffix in GENERATIONS:
        candidates = [c for c in candidates if any(name.suffix == suffix for name in persons.profile(c).full)]
    for fits in (str.__eq__, is_short_for):
        fitting = [
            c
            for c in candidates
            if any(fits(word, name.given[0]) for name in persons.profile(c).full if not name.family_first)
        ]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _of_generation(persons: Persons, candidates: Sequence[int], suffix: str) -> list[int]:
    """Of several persons those with the suffix in a full name, else all of them.

    Whom an account calls the elder is he who is no junior.
    """
    if len(candidates) < 2:
        return list(candidates)

    def has(candidate: int, suffix: str) -> bool:
        return any(name.suffix == suffix for name in persons.profile(candidate).full)

    elder = [c for c in candidates if not has(c, "jr")] if suffix == "sr" else []
    return [c for c in candidates if has(c, suffix)] or elder or list(candidates)


def _nearest_before(persons: Persons, number: int, candidates: Sequence[int]) -> int:
    """Of several bearers of a surname in one account the last one named before, else the first one."""
    account = persons.bearers[number].account
    start = persons.bearers[number].places[0][1].start
    starts = [
        (mention.start, candidate)
        for candidate in candidates
        for index, mention in persons.profile(candidate).places
        if index == account
    ]
    before = [place for place in starts if place[0] < start]
    return max(before)[1] if before else min(starts)[1]


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
