"""Two places of two accounts that may differ, with the signs by which that is weighed."""

import msgspec

from ....model import ConflictKind, Span


class Place(msgspec.Struct, frozen=True, order=True):
    """A stretch of an account, and the value that it gives, as it is shown."""

    span: Span
    value: str
    means: str = ""
    """What two places of one value have in common however they write it: of a number its unit and size."""

    @property
    def key(self) -> str:
        """By which two values are one."""
        return self.means or self.value.lower()


class Candidate(msgspec.Struct, frozen=True):
    """What two accounts may tell differently."""

    kind: ConflictKind
    left: Place
    right: Place
    signs: tuple[float, ...]
    """In the order of the names that whoever drafted it gives."""
    explanation: str | None = None
    about: str = ""
    """The entity that it is about, if it is about one."""
