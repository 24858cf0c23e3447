"""Story -> Dossier. The steps are independent of one another; their order is the order of this file."""

from collections.abc import Sequence

from ..model import Account, Annotated, Comparison, Dossier, Story
from .claims import gather
from .comparison import compare
from .conflicts import differ
from .corroboration import Evidence, corroborate
from .derivation import derive
from .entities import unite
from .positions import hold
from .reuse import share
from .statements import collect
from .timeline import order
from .utterances import match

__all__ = ["collate", "put_side_by_side"]


def collate(story: Story, readings: Sequence[Annotated]) -> Dossier:
    """Reconcile the accounts of one story; `readings` are its articles, in order."""
    accounts = tuple(Account(f"a{number}", reading) for number, reading in enumerate(readings, start=1))
    passages = share(accounts)
    derivations = derive(accounts, passages)
    entities = unite(accounts)
    statements = collect(accounts, entities)
    utterances = match(accounts, statements, entities)
    assertions = gather(accounts, entities, statements, utterances)
    conflicts = differ(accounts, assertions, utterances, entities)
    evidence = Evidence(entities, statements, utterances, derivations, conflicts)
    claims, origins = corroborate(accounts, assertions, evidence)
    return Dossier(
        story=story,
        accounts=accounts,
        entities=entities,
        statements=statements,
        utterances=utterances,
        claims=claims,
        origins=origins,
        derivations=derivations,
        conflicts=conflicts,
        timeline=order(accounts, assertions),
        positions=hold(accounts, entities, statements),
    )


def put_side_by_side(left: Annotated, right: Annotated) -> Comparison:
    """Two articles sentence by sentence, whatever they tell: what they share, and what one alone has."""
    accounts = Account("a1", left), Account("a2", right)
    return compare(*accounts, share(accounts))
