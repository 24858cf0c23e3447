"""Names by their form, and where form leaves a kind or a bound in doubt, by what the network reads."""

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from ...language.places import PEOPLES
from ...model import Mention
from ..reader import NamedAt

_SURE = 0.5
"""How likely a kind must be to settle one that form leaves open."""
_NEW = 0.8
"""How likely a kind must be for a name that form does not see at all. Both moved F1 by .02 at most where tried
(GUM's news and UniversalNER's English PUD, 0.5 to 0.9)."""


def settle(text: str, mentions: Sequence[Mention], named: Sequence[NamedAt]) -> tuple[Mention, ...]:
    """The names, those of kind `other` with the network's kind and bounds where it is sure, and those it alone sees.

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
    taken = sorted(
        [(m.start, m.end) for m in settled] + [m.role for m in settled if m.role is not None],
    )
    starts = [start for start, _ in taken]
    farthest = _running_ends(taken)
    for name in named:
        before = bisect_left(starts, name.end) - 1
        free = before < 0 or farthest[before] <= name.start
        if free and name.likely >= _NEW and name.kind != "other" and text[name.start].isupper():
            settled.append(Mention(name.start, name.end, name.kind))
    return tuple(sorted(settled, key=lambda mention: (mention.start, mention.end)))


def _running_ends(stretches: Sequence[tuple[int, int]]) -> list[int]:
    """How far any of the stretches up to each one reaches."""
    reach: list[int] = []
    for _, end in stretches:
        reach.append(max(end, reach[-1] if reach else 0))
    return reach


def _settled(text: str, mention: Mention, inside: Sequence[NamedAt]) -> Mention:
    """A mention with what one name of the network within its bounds says of it."""
    if mention.kind != "other" or len(inside) != 1 or text[mention.start : mention.end] in PEOPLES:
        return mention
    (name,) = inside
    within = mention.start <= name.start and name.end <= mention.end
    if not within or name.kind == "other" or name.likely < _SURE:
        return mention
    return msgspec.structs.replace(mention, start=name.start, end=name.end, kind=name.kind)
