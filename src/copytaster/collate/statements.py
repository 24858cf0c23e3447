"""Attributed content of all accounts, its speakers named by entity."""

from collections.abc import Sequence

from ..model import Account, Annotated, Entity, Offsets, Span, Statement


def collect(accounts: Sequence[Account], entities: Sequence[Entity]) -> tuple[Statement, ...]:
    """The statements of all accounts, in order of account and place."""
    entity_at = {
        (mention.account, mention.start): entity.id for entity in entities for mention in entity.mentions
    }
    statements: list[Statement] = []
    for account in accounts:
        annotated = account.annotated
        for attribution in annotated.attributions:
            statements.append(
                Statement(
                    id=f"s{len(statements) + 1}",
                    speaker=_entity(account.id, annotated, attribution.speaker, entity_at),
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
