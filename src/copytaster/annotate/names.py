"""Names of persons, organisations, places and other things."""

from ..model import Mention, Sentence, Token


def find_names(
    text: str, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...], language: str
) -> tuple[Mention, ...]:
    """Names of persons, organisations, places and other things."""
    return ()
