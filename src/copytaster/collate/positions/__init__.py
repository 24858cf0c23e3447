"""Who is for, against or neutral on what, and who voiced it.

`expressions` finds where an account says so, `parties` whose side the holder is on, `issues` what it is about.
"""

from collections.abc import Sequence

import msgspec

from ...language.seats import DEMONYMS, SEATS
from ...language.words import stem
from ...model import Account, Entity, Position, Span, Stance, Statement
from .expressions import Expression, find
from .issues import Topic, label
from .parties import Parties

__all__ = ["hold"]


class _Held(msgspec.Struct, frozen=True):
    """One expression, with its holder."""

    party: str
    entity: str | None
    statement: str | None
    stance: Stance
    topic: Topic
    span: Span


def hold(
    accounts: Sequence[Account], entities: Sequence[Entity], statements: Sequence[Statement]
) -> tuple[Position, ...]:
    """The positions of a story: by party, issue, stance and who voiced it, in order of first appearance.

    English only. A party is a country, a company, a union, a group or a person; see `Parties`. An expression
    whose holder is not named is left out.
    """
    parties = Parties(accounts, entities, statements)
    held = [
        item
        for account in accounts
        if account.annotated.language == "en"
        for expression in find(account.annotated)
        for item in _held(account, expression, parties)
    ]
    sides = {
        *(item.party.lower() for item in held),
        *(
            form.form.lower()
            for entity in entities
            if entity.kind in ("person", "place")
            for form in entity.forms
        ),
        *SEATS,
        *DEMONYMS,
    }
    names = frozenset(stem(word) for side in sides for word in side.split())
    members: dict[tuple[str, str, Stance, str | None], list[_Held]] = {}
    for item, issue in zip(held, label([item.topic for item in held], names), strict=True):
        members.setdefault((item.party, issue, item.stance, item.entity), []).append(item)
    return tuple(
        Position(
            party=party,
            issue=issue,
            stance=stance,
            holder=entity,
            statement=next((item.statement for item in items if item.statement), None),
            members=tuple(dict.fromkeys(item.span for item in items)),
        )
        for (party, issue, stance, entity), items in members.items()
    )


def _held(account: Account, expression: Expression, parties: Parties) -> list[_Held]:
    """The holders of one expression: as a rule one, two where they share the subject, none where unnamed or where
    the issue is a mere pronoun.
    """
    tokens = account.annotated.tokens
    start, end = tokens[expression.clause[0]].start, tokens[expression.clause[1] - 1].end
    said = parties.behind(account, start, end)
    holders = []
    if expression.subject is None or _speaks_of_itself(account, expression.subject):
        holders = [said[0]] if said else []
    elif holder := parties.at(account, expression.subject):
        holders, first = [holder], expression.subject
        other = parties.beside(account, expression.subject)
        if other is not None and (partner := parties.at(account, other)):
            holders, first = [partner, holder], other
        if expression.clause[0] == expression.subject:
            start = parties.start(account, first)
    topic, span = Topic(account, *expression.issue), account.span(start, end)
    if not topic.norms:
        return []
    statement = said[1] if said else None
    return [_Held(party, entity, statement, expression.side, topic, span) for party, entity in holders]


def _speaks_of_itself(account: Account, token: int) -> bool:
    place = account.annotated.tokens[token]
    return account.text[place.start : place.end].lower() in ("we", "i")
