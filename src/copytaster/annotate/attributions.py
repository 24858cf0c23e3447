"""Who said what."""

from ..model import Attribution, Mention, Reference, Sentence, Token


def attribute(
    text: str,
    tokens: tuple[Token, ...],
    sentences: tuple[Sentence, ...],
    mentions: tuple[Mention, ...],
    references: tuple[Reference, ...],
    language: str,
) -> tuple[Attribution, ...]:
    """Who said what."""
    return ()
