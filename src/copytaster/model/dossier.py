"""Everything found about one story."""

import msgspec

from .article import Article
from .finding import (
    Account,
    Claim,
    Conflict,
    Derivation,
    Entity,
    Happening,
    Origin,
    Position,
    Statement,
    Utterance,
)


class Story(msgspec.Struct, frozen=True):
    """The articles that tell one event, in order of publication, then of their text's digest."""

    id: str
    """A slug made from the headline; unique within a run."""
    headline: str
    articles: tuple[Article, ...]


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """Everything found about one story of two accounts or more."""

    story: Story
    accounts: tuple[Account, ...]
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    utterances: tuple[Utterance, ...]
    claims: tuple[Claim, ...]
    origins: tuple[Origin, ...]
    derivations: tuple[Derivation, ...]
    conflicts: tuple[Conflict, ...]
    timeline: tuple[Happening, ...]
    positions: tuple[Position, ...]
