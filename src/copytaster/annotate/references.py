"""Pronouns and noun phrases that stand for a name."""

from ..model import Mention, Reference, Sentence, Token


def resolve(
    text: str, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...]
) -> tuple[Reference, ...]:
    """Pronouns and noun phrases that stand for a name."""
    return ()
