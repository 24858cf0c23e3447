"""Names by their form, and where form leaves a kind in doubt, by what the network reads."""

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from ...language.places import PEOPLES
from ...language.titles import THING_WORDS
from ...model import Mention
from ..reader import NamedAt

_SURE, _SURER = 0.5, 0.9
"""How likely a kind must be to settle one that form leaves open: for a person, for anything else. A garbled name of a
person that passes for an organisation is lost to its bearer, so that much certainty is asked for there. Taking the
network's bounds and its new names as well gave .03 more on UniversalNER's English PUD and lost one in a hundred pairs
of forms of one person in the made stories."""


def settle(text: str, mentions: Sequence[Mention], named: Sequence[NamedAt]) -> tuple[Mention, ...]:
    """The names, those of kind `other` with the network's kind where it is sure.

    `mentions` and `named` are in order and do not overlap among themselves.
    """
    ends = [name.end for name in named]
    settled: list[Mention] = []
    for mention in mentions:
        at = bisect_left(ends, mention.start + 1)
        inside = []
        while at < len(named) and named[at].start < mention.end:
            inside.append(named[at])
            at += 1
        settled.append(_settled(text, mention, inside))
    return tuple(settled)


def _settled(text: str, mention: Mention, inside: Sequence[NamedAt]) -> Mention:
    """A mention with what one name of the network within its bounds says of it."""
    written = text[mention.start : mention.end]
    if mention.kind != "other" or len(inside) != 1 or written in PEOPLES:
        return mention
    if written.split()[-1].lower() in THING_WORDS:
        return mention
    (name,) = inside
    if (name.start, name.end) != (mention.start, mention.end) or name.kind == "other":
        return mention
    if name.likely < (_SURE if name.kind == "person" else _SURER):
        return mention
    return msgspec.structs.replace(mention, kind=name.kind)
