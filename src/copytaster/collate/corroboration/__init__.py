"""On how many independent accounts and origins a claim rests: copies do not count.

Two axes. *Reporting*: accounts that derive from one another, or go back to one outlet, are one witness; one whose
publisher is not known may be anybody's, and adds nothing that is sure (`witnesses`). *Source*: places that rest on one
person's word, on one institution's, or that are readings of one utterance rest on one origin however many accounts
quote it and whatever they call the source (`bases`). A claim is as independent as the lesser of the two allows
(`counting`). `naming` says how an origin is called.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from ...language.quotation_marks import quoted_stretches
from ...model import (
    Account,
    Assertion,
    Claim,
    ClaimStatus,
    Conflict,
    Corroboration,
    Derivation,
    Entity,
    Origin,
    OriginKind,
    Span,
    Statement,
    Utterance,
)
from .bases import Base, Sources, holding
from .counting import Place, count, ground
from .naming import channel_of, name_of, occasion
from .witnesses import find_witnesses

__all__ = ["Evidence", "corroborate"]


class Evidence(msgspec.Struct, frozen=True):
    """What decides on how much a claim rests."""

    entities: Sequence[Entity]
    statements: Sequence[Statement]
    utterances: Sequence[Utterance]
    derivations: Sequence[Derivation]
    conflicts: Sequence[Conflict]


class _Named(msgspec.Struct, frozen=True):
    """An origin before it has its places."""

    number: int
    kind: OriginKind
    name: str


class _Said(msgspec.Struct, frozen=True):
    """A reading of an utterance."""

    span: Span
    utterance: str
    statement: Statement | None


class _Reader:
    """What the places of claims rest on."""

    def __init__(self, accounts: Sequence[Account], evidence: Evidence, sources: Sources) -> None:
        self._sources = sources
        self._statements: dict[str, list[Statement]] = defaultdict(list)
        for statement in evidence.statements:
            self._statements[statement.account].append(statement)
        self._readings = _readings(evidence.utterances, {s.id: s for s in evidence.statements})
        self._stretches = {account.id: sorted(quoted_stretches(account.text)) for account in accounts}

    def place(self, member: Span) -> Place:
        """A member of a claim with what it rests on: whose word it is, or that of the utterance it is a reading of."""
        shared = [
            (one, min(one.span.end, member.end) - max(one.span.start, member.start))
            for one in self._readings.get(member.account, ())
        ]
        length = member.end - member.start
        said = [(one, both) for one, both in shared if 2 * both >= min(one.span.end - one.span.start, length)]
        parts = [
            (max(start, member.start), min(end, member.end)) for start, end in self._stretches[member.account]
        ]
        quoted = tuple(member.text[a - member.start : b - member.start] for a, b in parts if a < b)
        # a word that somebody is quoted with does not make a whole sentence his, however many quote it
        mostly = [one.statement for one, both in said if 2 * both >= length]
        spoken = [holding(member, self._statements[member.account]), *mostly]
        statement = next((one for one in spoken if one is not None), None)
        if statement is not None:
            base = self._sources.of_statement(statement)
        elif 2 * sum(map(len, quoted)) > length:
            base = self._sources.of_quotation(member.account)
        else:
            base = self._sources.of_reporting(member.account)
        return Place(member, base, frozenset(one.utterance for one, _ in said), quoted)


def _readings(
    utterances: Sequence[Utterance], statements: Mapping[str, Statement]
) -> Mapping[str, Sequence[_Said]]:
    """The readings in each account of what is told more than once."""
    found: dict[str, list[_Said]] = defaultdict(list)
    for utterance in utterances:
        if len(utterance.readings) > 1:
            for reading in utterance.readings:
                said = _Said(reading.span, utterance.id, statements.get(reading.statement))
                found[reading.span.account].append(said)
    return found


def corroborate(
    accounts: Sequence[Account], assertions: Sequence[Assertion], evidence: Evidence
) -> tuple[tuple[Claim, ...], tuple[Origin, ...]]:
    """On how many independent accounts and origins each assertion rests."""
    witnesses = find_witnesses(accounts, evidence.derivations)
    reader = _Reader(accounts, evidence, Sources(evidence.entities, witnesses))
    disputed = {conflict.about for conflict in evidence.conflicts if conflict.explanation is None}
    named: dict[tuple[str, str], _Named] = {}
    shown: dict[int, list[Span]] = defaultdict(list)
    claims = []
    for assertion in assertions:
        places = [reader.place(member) for member in assertion.members]
        grounds = ground(places)
        rests_on = []
        for at, place in enumerate(places):
            origin = _origin(grounds.best(at), grounds.shared(at), named)
            rests_on.append(origin.number)
            statement = place.base.statement
            span = (statement.source if statement else None) or place.member
            if span not in shown[origin.number]:
                shown[origin.number].append(span)
        corroboration = count(grounds, witnesses)
        claims.append(
            Claim(
                id=assertion.id,
                text=assertion.text,
                members=assertion.members,
                origins=tuple(f"o{number}" for number in sorted(set(rests_on))),
                corroboration=corroboration,
                status=_status(assertion, corroboration, disputed),
            )
        )
    origins = tuple(
        Origin(f"o{origin.number}", origin.kind, origin.name, tuple(shown[origin.number]))
        for origin in named.values()
    )
    return tuple(claims), origins


def _origin(base: Base, shared: Sequence[Base], named: dict[tuple[str, str], _Named]) -> _Named:
    """The origin of these bases of one claim: one for each source and kind of occasion."""
    name = name_of(base, [channel_of(one.statement) for one in shared])
    key = base.key, occasion(name.removeprefix(base.who)) if base.statement else ""
    return named.setdefault(key, _Named(len(named) + 1, base.kind, name))


def _status(assertion: Assertion, corroboration: Corroboration, disputed: set[str]) -> ClaimStatus:
    """Disputed where an unexplained conflict is about it; corroborated where two witnesses are sure."""
    if assertion.id in disputed:
        return "disputed"
    return "corroborated" if corroboration.independent.low > 1 else "single"
