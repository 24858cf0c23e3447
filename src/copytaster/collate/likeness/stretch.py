"""What is compared: a clause, or a reading of what somebody says."""

import msgspec

from ..gists import Gist

Pair = tuple[int, int]
"""Indices of two stretches, the lesser first."""


class Telling(msgspec.Struct, frozen=True):
    """How a reading of what somebody says is told."""

    called: frozenset[str]
    """Stems of the words by which the speaker is called: of the source, and of his names and roles."""
    quoted: bool
    """Whether quotation marks are about it or in it."""
    fragments: tuple[str, ...]
    """What stands in marks within it, or all of it where it stands in marks, in lower case with a space at each end."""
    says: bool
    """Whether its cue holds a verb of saying, as `to` and `for` do not."""
    unnamed: bool
    """Whether its source is a pronoun that stands for nobody known."""


class Stretch(msgspec.Struct, frozen=True):
    """A clause of an account, or a reading of what somebody says."""

    gist: Gist
    speaker: str | None = None
    """Whose words it is: an entity id."""
    spoken: bool = False
    """Whether it is somebody's words, known or not."""
    utterances: frozenset[str] = frozenset()
    """Ids of the utterances of two accounts or more that it is a reading of."""
    heading: bool = False
    telling: Telling | None = None
    """How it is told, if it is compared as somebody's words."""
    sentence: int = -1
    """Where the sentence that it stands in begins; -1 where that is not told."""
    language: str = "en"
    """Of its account, ISO 639-1."""
