"""How a person would name an origin: `Una Fell, to reporters`, `Otto Lund, in a post on Chirrup`."""

import re
from collections.abc import Sequence

from ...model import Statement
from .bases import Base

_TOLD = re.compile(r"(?:told|tells|telling)\s+", re.IGNORECASE)
_PREPOSITION = re.compile(r"(?:in|on|at|to|during|via|through|speaking|before|under)\b", re.IGNORECASE)
_TRAILING = re.compile(r"\s(?!meeting|briefing|hearing|gathering|building|morning|evening)[a-z]+(?:ing|ed)$")
"""A verb that the channel was cut at: `in a statement responding`."""
_INFINITIVE = re.compile(r"to\s+[a-z]+\s+(?:the|a|an|his|her|its|their|this|that)\b")
"""A verb after `told`, where the words go on with what was asked for: `to release his tax returns`."""
_TITLE_LAST = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Gov)\.?$")
_DOUBLED = re.compile(r"^(\w+)\s+\1\b", re.IGNORECASE)
_KINDS = {
    "post": "post tweet tweets twitter facebook instagram telegram platform social x posts bluesky mastodon truth",
    "reporters": "reporters journalists briefing conference press",
    "interview": "interview interviews broadcast television tv radio podcast show",
    "statement": "statement statements release",
    "letter": "letter letters email emails e-mail memo",
    "speech": "speech address remarks rally parliament hearing testimony debate",
}
"""Kind of occasion -> the words that show it."""
_LONGEST = 60  # code points of a channel that a name of an origin takes over


def channel_of(statement: Statement | None) -> str:
    """Where something was said, as it follows a name: `to reporters in Lund`, `in a post`; empty if unsaid."""
    if statement is None or statement.channel is None:
        return ""
    text = _DOUBLED.sub(r"\1", " ".join(statement.channel.text.split()).strip(" ,;\"'’“"))
    told = _TOLD.match(text)
    if told:
        text = f"to {text[told.end() :]}"
    text = _TRAILING.sub("", text)
    if _INFINITIVE.match(text) or _TITLE_LAST.search(text):
        return ""
    if not _PREPOSITION.match(text) or len(text) > _LONGEST:
        return ""
    return f"{text[0].lower()}{text[1:]}"


def occasion(channel: str) -> str:
    """The kind of occasion that a channel is, by which two channels of one speaker are one; itself where unknown."""
    words = set(re.findall(r"\w+", channel.lower()))
    return next((kind for kind, some in _KINDS.items() if words & set(some.split())), channel)


def name_of(base: Base, channels: Sequence[str]) -> str:
    """The source with the channel that most of its places give, the first of equals."""
    given = [channel for channel in channels if channel]
    if base.kind == "outlet" or not given:
        return base.who
    kinds = [occasion(channel) for channel in given]
    most = max(kinds, key=lambda kind: (kinds.count(kind), -kinds.index(kind)))
    return f"{base.who}, {given[kinds.index(most)]}"
