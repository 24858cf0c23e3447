"""An attribution while an article is read: as tokens of its page."""

import msgspec

from .page import Stretch


class Found(msgspec.Struct, frozen=True, gc=False):
    """An attribution as tokens."""

    source: Stretch | None
    cue: Stretch | None
    content: tuple[Stretch, ...]
    relay: Stretch | None = None
    """Who passes the words on, where the cue says so itself: `Tass quoted Roe as saying`."""
    borrowed: bool = False
    """The source is taken over from an earlier cue or sentence."""


class Placed(msgspec.Struct, frozen=True, gc=False):
    """An attribution and the unit that it stands in."""

    unit: int
    found: Found
