"""What is compared: a clause, or a reading of what somebody says."""

import msgspec

from ..gists import Gist

Pair = tuple[int, int]
"""Indices of two stretches, the lesser first."""


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
