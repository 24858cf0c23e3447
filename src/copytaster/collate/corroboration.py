"""On how many independent accounts and origins a claim rests: copies do not count.

Two axes. *Reporting*: accounts that derive from one another, or go back to one outlet, are one witness; one whose
publisher is not known may be anybody's, and adds nothing that is sure. *Source*: places that rest on one person's
word, or on one institution's, rest on one origin however many accounts quote it. A claim is as independent as the
lesser of the two allows.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from ..algorithms.components import DisjointSets
from ..language.seats import SEATS
from ..language.words import function_words
from ..model import (
    Account,
    Assertion,
    Claim,
    ClaimStatus,
    Conflict,
    Corroboration,
    Derivation,
    Entity,
    Independent,
    Origin,
    Span,
    Statement,
)

_SURE = 0.5
"""Confidence from which a derivation makes two accounts one witness for certain; below it the count is a range."""


_FUNCTIONS = function_words("en")


class Evidence(msgspec.Struct, frozen=True):
    """What decides on how much a claim rests."""

    entities: Sequence[Entity]
    statements: Sequence[Statement]
    derivations: Sequence[Derivation]
    conflicts: Sequence[Conflict]


class _Witnesses(msgspec.Struct, frozen=True):
    """Which accounts are one witness: surely, and at the most cautious."""

    sure: Mapping[str, int]
    """Account -> the number of its group, joined where a derivation is sure."""
    cautious: Mapping[str, int]
    """The same, joined where there is any sign of a derivation."""
    publishers: Mapping[str, frozenset[str]]
    """Account -> the outlets that are known to stand behind it: its own, and those that it goes back to."""


class _Base(msgspec.Struct, frozen=True, order=True):
    """What one place of a claim rests on: a key that equal origins share, and how a person would name it."""

    key: str
    kind: str
    name: str


def corroborate(
    accounts: Sequence[Account], assertions: Sequence[Assertion], evidence: Evidence
) -> tuple[tuple[Claim, ...], tuple[Origin, ...]]:
    """On how many independent accounts and origins each assertion rests."""
    witnesses = _witnesses(accounts, evidence.derivations)
    disputed = {conflict.about for conflict in evidence.conflicts if conflict.explanation is None}
    spoken: dict[str, list[Statement]] = defaultdict(list)
    for statement in evidence.statements:
        spoken[statement.account].append(statement)
    names = {entity.id: entity for entity in evidence.entities}
    numbers: dict[str, int] = {}
    evidence_of: dict[str, list[Span]] = defaultdict(list)
    named: dict[str, _Base] = {}
    claims = []
    for assertion in assertions:
        bases = [
            (member, _base(member, spoken[member.account], names, witnesses)) for member in assertion.members
        ]
        for member, base in bases:
            numbers.setdefault(base.key, len(numbers) + 1)
            named.setdefault(base.key, base)
            place = _source(member, spoken[member.account]) or member
            if place not in evidence_of[base.key]:
                evidence_of[base.key].append(place)
        corroboration = _corroboration(bases, witnesses)
        claims.append(
            Claim(
                id=assertion.id,
                text=assertion.text,
                members=assertion.members,
                origins=tuple(f"o{number}" for number in sorted({numbers[base.key] for _, base in bases})),
                corroboration=corroboration,
                status=_status(assertion, corroboration, disputed),
            )
        )
    origins = tuple(
        Origin(
            id=f"o{number}",
            kind="statement" if named[key].kind == "statement" else "outlet",
            name=named[key].name,
            evidence=tuple(evidence_of[key]),
        )
        for key, number in numbers.items()
    )
    return tuple(claims), origins


def _witnesses(accounts: Sequence[Account], derivations: Sequence[Derivation]) -> _Witnesses:
    number = {account.id: index for index, account in enumerate(accounts)}
    sure, cautious = DisjointSets(len(accounts)), DisjointSets(len(accounts))
    outlets: dict[str, set[str]] = {account.id: set() for account in accounts}
    first_from: dict[str, int] = {}
    first_sure: dict[str, int] = {}
    for account in accounts:
        if account.annotated.article.outlet:
            outlets[account.id].add(account.annotated.article.outlet)
    for derivation in derivations:
        at = number[derivation.account]
        certain = derivation.confidence >= _SURE
        if derivation.from_account is not None:
            cautious.join(at, number[derivation.from_account])
            if certain:
                sure.join(at, number[derivation.from_account])
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
    return _Witnesses(
        {account.id: sure.find(number[account.id]) for account in accounts},
        {account.id: cautious.find(number[account.id]) for account in accounts},
        {name: frozenset(found) for name, found in outlets.items()},
    )


def _base(
    member: Span, statements: Sequence[Statement], entities: Mapping[str, Entity], witnesses: _Witnesses
) -> _Base:
    """What a place rests on: the statement that holds most of it, else the account's own reporting."""
    statement = _holding(member, statements)
    if statement is None:
        group = witnesses.sure[member.account]
        outlets = sorted(witnesses.publishers[member.account])
        reporter = outlets[0] if outlets else f"an unknown publisher ({member.account.upper()})"
        return _Base(f"report:{group}", "outlet", f"reporting by {reporter}")
    if statement.speaker is not None:
        entity = entities[statement.speaker]
        return _Base(f"word:{_institution(entity)}", "statement", entity.name)
    source = statement.source.text if statement.source else ""
    seat = SEATS.get(source.lower().removeprefix("the "))
    key = f"word:{seat}" if seat else f"unnamed:{member.account}:{source.lower()}"
    return _Base(key, "statement", _called(source, member.account))


def _called(source: str, account: str) -> str:
    """A source that is no entity, as a sentence can name it."""
    first, _, rest = source.partition(" ")
    if not source or source.lower() in _FUNCTIONS:
        return f"somebody whom {account.upper()} does not name"
    return f"{first.lower()} {rest}" if first.lower() in _FUNCTIONS else source


def _institution(entity: Entity) -> str:
    """Who answers for a speaker's word: the country or body of an institution or of its spokesman, else he himself."""
    if entity.kind != "person":
        return SEATS.get(entity.name.lower(), entity.id)
    for role in entity.roles:
        words = role.text.lower().replace("’", "'").split()
        if any(word.startswith("spokes") for word in words):
            for word in words:
                if seat := SEATS.get(word.removesuffix("'s")):
                    return seat
    return entity.id


def _holding(member: Span, statements: Sequence[Statement]) -> Statement | None:
    """The statement whose content holds most of a place, at least half of it."""
    best, most = None, 0.5 * (member.end - member.start)
    for statement in statements:
        held = sum(
            max(0, min(content.end, member.end) - max(content.start, member.start))
            for content in statement.content
        )
        if held >= most and (best is None or held > most):
            best, most = statement, held
    return best


def _source(member: Span, statements: Sequence[Statement]) -> Span | None:
    statement = _holding(member, statements)
    return statement.source if statement is not None else None


def _corroboration(bases: Sequence[tuple[Span, _Base]], witnesses: _Witnesses) -> Corroboration:
    told = sorted({member.account for member, _ in bases})
    outlets = {outlet for account in told for outlet in witnesses.publishers[account]}
    groups = {witnesses.sure[account] for account in told}
    known = {witnesses.cautious[account] for account in told if witnesses.publishers[account]}
    words = {base.key for _, base in bases if base.kind == "statement"}
    reporting = {base.key for _, base in bases if base.kind != "statement"}
    origins = len(words) + len(reporting)
    high = max(1, min(len(groups), origins))
    low = max(1, min(len(known), high, _least(bases, witnesses) if words else len(reporting)))
    reason = _reason(bases, witnesses, Independent(low, high))
    return Corroboration(len(told), len(outlets), Independent(low, high), reason)


def _least(bases: Sequence[tuple[Span, _Base]], witnesses: _Witnesses) -> int:
    """Witnesses that are sure where some accounts rest on a person's word: the others may rest on it unsaid."""
    by_word: dict[str, set[int]] = defaultdict(set)
    for member, base in bases:
        if base.kind == "statement" and witnesses.publishers[member.account]:
            by_word[base.key].add(witnesses.cautious[member.account])
    return min(len(by_word), len(set().union(*by_word.values()))) if by_word else 1


def _reason(bases: Sequence[tuple[Span, _Base]], witnesses: _Witnesses, independent: Independent) -> str:
    told = sorted({member.account for member, _ in bases}, key=lambda account: int(account[1:]))
    if len(told) == 1:
        return "One account alone reports it."
    reasons = []
    words = {base.key: base.name for _, base in bases if base.kind == "statement"}
    if words and all(base.kind == "statement" for _, base in bases):
        if len(words) == 1:
            reasons.append(f"all rest on the word of {next(iter(words.values()))}")
        else:
            reasons.append(f"they rest on the word of {' and of '.join(sorted(set(words.values())))}")
    elif words:
        reasons.append(
            f"some rest on the word of {' and of '.join(sorted(set(words.values())))}, the others do not say"
        )
    groups: dict[int, list[str]] = defaultdict(list)
    for account in told:
        groups[witnesses.sure[account]].append(account.upper())
    copies = [" and ".join(members) for members in groups.values() if len(members) > 1]
    if copies:
        reasons.append(f"{'; '.join(copies)} derive from one text")
    unknown = [account.upper() for account in told if not witnesses.publishers[account]]
    if unknown and independent.high > 1:
        reasons.append(f"the publisher of {' and '.join(unknown)} is not known")
    if not reasons:
        reasons.append(
            "each is its publisher's own reporting, and no sign was found that one derives from another"
        )
    sentence = "; ".join(reasons)
    return f"{sentence[0].upper()}{sentence[1:]}."


def _status(assertion: Assertion, corroboration: Corroboration, disputed: set[str]) -> ClaimStatus:
    """Disputed where an unexplained conflict is about it; corroborated where two witnesses are sure."""
    if assertion.id in disputed:
        return "disputed"
    return "corroborated" if corroboration.independent.low > 1 else "single"
