"""Names by their form, and where form leaves a name or its kind in doubt, by what the network reads."""

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from ...language.outlets import OUTLETS
from ...language.places import PEOPLES, PLACES
from ...language.seats import ASSEMBLIES
from ...language.titles import (
    HONORIFICS,
    LETTERS_BEHIND_NAMES,
    PLATFORMS,
    SURNAMES_TOO,
    THING_WORDS,
    is_title,
)
from ...model import Mention
from ..reader import NamedAt
from ..tokens import Written
from .runs import is_made_of_name

_LINKS = frozenset("of for the and to in on at by de del della du von van der & -".split())
_VERSUS = (" v. ", " v ", " vs. ")
_SURE, _SURER, _SUREST, _PERSON = 0.4, 0.5, 0.6, 0.95
"""How likely a kind must be by the network to stand: of what is new, passed for an organisation, or becomes a person
by nothing but the network; of what becomes an organisation or place that was a place or one word without a kind; of
the rest; of a person where form told a place. A garbled name of a person that passes for something else is lost to its
bearer, so that more certainty is asked for there. Tuned on UniversalNER's English PUD and GUM's news and interviews."""


def settle(written: Written, mentions: Sequence[Mention], named: Sequence[NamedAt]) -> tuple[Mention, ...]:
    """The names by form, with the network's kind where it is sure, and names that the network alone sees.

    `mentions` and `named` are in order and do not overlap among themselves.
    """
    text = written.text
    named = [
        name
        for name in named
        if _of_tokens(written, name)
        and text[name.start : name.end].lower() not in written.forms
        and not _behind_name(text, name)
    ]
    ends = [name.end for name in named]
    settled: list[Mention] = []
    before = 0
    for mention in mentions:
        if _behind_name(text, mention):
            continue
        at = bisect_left(ends, mention.start + 1)
        settled += _new(text, named[before:at])
        first = at
        while at < len(named) and named[at].start < mention.end:
            at += 1
        settled.append(_settled(text, mention, named[first:at]))
        before = at
    return _surnames(text, (*settled, *_new(text, named[before:])))


def _of_tokens(written: Written, name: NamedAt) -> bool:
    """Whether a name begins and ends where tokens do."""
    first, behind = bisect_left(written.starts, name.start), bisect_left(written.starts, name.end)
    return (
        first < behind and written.starts[first] == name.start and written.tokens[behind - 1].end == name.end
    )


def _surnames(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The names, with the kinds of single words as those who are named in full tell them.

    What passed for a place is a person where somebody of that surname is named; what passed for a person beside a `v.`
    is a case where nobody is: `Roe v. Wade`.
    """
    written = [text[mention.start : mention.end] for mention in mentions]
    known = {
        name.split()[-1]
        for name, mention in zip(written, mentions, strict=True)
        if mention.kind == "person" and " " in name
    }
    settled = []
    for name, mention in zip(written, mentions, strict=True):
        if mention.kind == "place" and name in known and name not in PLACES:
            mention = msgspec.structs.replace(mention, kind="person")
        elif mention.kind == "person" and " " not in name and name not in known and _in_case(text, mention):
            mention = msgspec.structs.replace(mention, kind="other")
        settled.append(mention)
    return tuple(settled)


def _in_case(text: str, mention: Mention) -> bool:
    return text.startswith(_VERSUS, mention.end) or text[max(0, mention.start - 5) : mention.start].endswith(
        _VERSUS
    )


def _new(text: str, named: Sequence[NamedAt]) -> list[Mention]:
    """Names that no mention meets, such as a surname without its owner's first name that opens a sentence."""
    return [
        Mention(name.start, name.end, name.kind, None)
        for name in named
        if name.kind != "other" and name.likely >= _SURE and _whole(text[name.start : name.end])
    ]


def _behind_name(text: str, name: Mention | NamedAt) -> bool:
    """Whether that is no name but letters behind one: `Tom Molloy, QC`."""
    return (
        text[name.start : name.end] in LETTERS_BEHIND_NAMES
        and text[max(0, name.start - 2) : name.start] == ", "
    )


def _whole(name: str) -> bool:
    """Whether a name begins with a capital, does not end in the middle (`Bank of`) and is no title (`Ms.`)."""
    words = name.split()
    plain = words[-1].lower().strip(".")
    titled = plain in HONORIFICS or (is_title(plain) and plain not in SURNAMES_TOO)
    named = name[0].isupper() and len(name.strip(".")) > 1 and not is_made_of_name(words[-1])
    return named and words[-1] not in _LINKS and not titled


def _settled(text: str, mention: Mention, inside: Sequence[NamedAt]) -> Mention:
    """A mention with what one name of the network of the same bounds says of it."""
    written = text[mention.start : mention.end]
    if len(inside) != 1 or mention.role or written in PEOPLES or written in PLACES:
        return mention
    if written in OUTLETS or written in PLATFORMS:
        return mention
    (name,) = inside
    if (name.start, name.end) != (mention.start, mention.end) or name.kind in ("other", mention.kind):
        return mention
    last = written.split()[-1].lower()
    if mention.kind == "other" and (last in THING_WORDS or is_made_of_name(written)):
        return mention
    if mention.kind == "organisation" and name.kind == "place" and last in ASSEMBLIES:
        return mention  # "the United States Senate"
    if name.likely < _least(mention, name, written):
        return mention
    return msgspec.structs.replace(mention, kind=name.kind)


def _least(mention: Mention, name: NamedAt, written: str) -> float:
    if mention.kind == "organisation" or (mention.kind, name.kind) == ("other", "person"):
        return _SURE
    if name.kind == "person":
        return _PERSON
    return _SURER if mention.kind == "place" or " " not in written else _SUREST
