"""Attributed content of all accounts, its speakers named by entity.

A source that no name in its own account explains ("the harbour minister") is looked up among the roles that the other
accounts give: where just one person bears it, the statement is his.
"""

import re
from collections.abc import Sequence

import msgspec

from ..language.titles import ROLES
from ..model import Account, Annotated, Attribution, Entity, Offsets, Span, Statement

_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]\b)*")
_DETERMINERS = frozenset("the der die das le la el il".split())
_FREQUENT = frozenset(
    "president minister leader official officer spokesman spokeswoman secretary member chief head".split()
)
_IDLE = frozenset("the of for and s a an der die das des country's his her its their former new".split())


class _Bearer(msgspec.Struct, frozen=True):
    """A person and the words of one role that an account gives him."""

    entity: str
    words: frozenset[str]


def collect(accounts: Sequence[Account], entities: Sequence[Entity]) -> tuple[Statement, ...]:
    """The statements of all accounts, in order of account and place."""
    entity_at = {
        (mention.account, mention.start): entity.id for entity in entities for mention in entity.mentions
    }
    bearers = [
        _Bearer(entity.id, _words(role.text))
        for entity in entities
        if entity.kind == "person"
        for role in entity.roles
    ]
    statements: list[Statement] = []
    for account in accounts:
        annotated = account.annotated
        for attribution in annotated.attributions:
            speaker = _entity(account.id, annotated, attribution.speaker, entity_at)
            statements.append(
                Statement(
                    id=f"s{len(statements) + 1}",
                    speaker=speaker or _by_role(account, attribution, bearers),
                    source=_hull(account, attribution.source),
                    cue=_hull(account, attribution.cue),
                    content=tuple(account.span(start, end) for start, end in attribution.content),
                    mode=attribution.mode,
                    relayed_by=_entity(account.id, annotated, attribution.relayed_by, entity_at),
                    channel=account.span(*attribution.channel) if attribution.channel else None,
                )
            )
    return tuple(statements)


def _entity(
    account: str, annotated: Annotated, mention: int | None, entity_at: dict[tuple[str, int], str]
) -> str | None:
    if mention is None:
        return None
    return entity_at.get((account, annotated.mentions[mention].start))


def _hull(account: Account, stretches: tuple[Offsets, ...]) -> Span | None:
    """One span over all stretches: the dossier names a source and a cue by one span each."""
    if not stretches:
        return None
    return account.span(min(start for start, _ in stretches), max(end for _, end in stretches))


def _by_role(account: Account, attribution: Attribution, bearers: Sequence[_Bearer]) -> str | None:
    """The one person whose role, as any account gives it, has all the words of a definite source."""
    if attribution.speaker is not None or len(attribution.source) != 1:
        return None
    text = account.text[slice(*attribution.source[0])]
    first, *rest = text.split()
    wanted = _words(" ".join(rest))
    if first.lower() not in _DETERMINERS or len(rest) > 5 or not wanted or not wanted & ROLES:
        return None
    if len(wanted) == 1 and wanted & _FREQUENT:
        return None  # "the president" alone fits too many, not all of whom a story gives their role
    fitting = {bearer.entity for bearer in bearers if wanted <= bearer.words}
    return fitting.pop() if len(fitting) == 1 else None


def _words(role: str) -> frozenset[str]:
    """The telling words of a role in one spelling: of `U.S. Defense Secretary` they are `us defence secretary`."""
    words = (match.group().lower().replace(".", "") for match in _WORD.finditer(role))
    return frozenset(word.replace("defense", "defence") for word in words if word not in _IDLE)
