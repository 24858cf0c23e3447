"""Whose name of one word: of a person's surname first, then of given names, pet names and initials alone."""

from collections import defaultdict
from collections.abc import Sequence

from ...language.nicknames import NICKNAMES
from .context import STRONG
from .names import GENERATIONS, is_given, is_short_for
from .profiles import Persons


def attach(persons: Persons) -> None:
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
        candidates = sorted(
            {persons.sets.find(other) for other in by_word[persons.bearers[number].name.last]}
        )
        chosen = _choose(persons, number, candidates)
        if chosen is not None:
            persons.join(chosen, number)
    for number in lone:
        if len(persons.sets.members(number)) == 1:
            name = persons.bearers[number].name
            chosen = _choose_given(
                persons, number, sorted({persons.sets.find(o) for o in by_given[name.last[:1]]})
            )
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


def _has_family(persons: Persons, candidate: int, account: int) -> bool:
    """Whether an account names somebody in full who bears a person's surname: `Ada Brandt and her brother Emil`."""
    surnames = {name.last for name in persons.profile(candidate).full}
    return any(
        bearer.account == account and bearer.name.full and bearer.name.last in surnames
        for bearer in persons.bearers
    )


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
