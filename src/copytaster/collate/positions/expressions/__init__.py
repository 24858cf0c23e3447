"""Where a text says that somebody is for or against something.

Patterns over words, since a verb of stance shows its subject before it and its object after it: `verbs`, `nouns` and
`values` say which, `aims` what an object is about.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from ....language.clause_words import COPULAS, NORMS
from ....language.evaluations import (
    AGENTS,
    CALLING,
    DESERVING,
    FEELINGS,
    HARM_PHRASES,
    HARMING,
    HELPING,
    HELPS,
    SEEING_AS,
)
from ....language.stances import STANCE_VERBS
from ....model import Annotated, Mention, Reference
from ..phrases import Words
from .aims import Expression
from .idioms import other_verb
from .norms import deserved, intended, no_room, norm
from .nouns import agent, attitude, camp, feeling, partisan
from .said import reporter
from .values import calling, effect, existing, fragment, value
from .verbs import verb

_HARM_AT: dict[str, list[str]] = {}
for _phrase in HARM_PHRASES:
    _HARM_AT.setdefault(_phrase.partition(" ")[0], []).append(_phrase)
_NEEDS = frozenset("need needs ought have got".split())
"""Words before `to` that tell what is to be done."""
_FEELING = frozenset("remain remains remained feel feels felt became seems".split())
"""Verbs before a feeling besides forms of `to be`."""
_WILL = frozenset("will would won't wouldn't 'll 'd cannot can't".split())
_SHORTENED = frozenset("it that he she this".split())

__all__ = ["Expression", "find"]


def find(annotated: Annotated) -> Iterator[Expression]:
    """The expressions of stance in an account, in order; none in furniture and questions."""
    mentions = annotated.mentions
    names = {item.end: item.start for item in annotated.references}
    names |= {mention.end: mention.start for mention in mentions}
    cues = _cues(annotated)
    for sentence in annotated.sentences:
        text = annotated.article.text[sentence.start : sentence.end]
        if sentence.furniture or text[-1] == "?" or text.isupper():
            continue
        words = Words(annotated, sentence, names, cues)
        if (whole := fragment(words)) is not None:
            yield whole
            continue
        taken = -1
        for index in range(len(words)):
            if index < taken:
                continue
            expression = _at(words, index)
            if expression is not None:
                if expression.subject is None:
                    teller = reporter(words, expression.clause[0] - sentence.first)
                    told = None if teller is None else teller + sentence.first
                    expression = msgspec.structs.replace(expression, reporter=told)
                taken = index + 1 if expression.subject is None else expression.clause[1] - sentence.first
                yield expression


def _cues(annotated: Annotated) -> dict[int, int]:
    """Start of a cue -> the end of the name or phrase for whoever says it."""
    cues = {}
    for attribution in annotated.attributions:
        if attribution.source and attribution.cue:
            start, end = attribution.source[0][0], attribution.source[-1][1]
            within = _ends_within(annotated.references, start, end) + _ends_within(
                annotated.mentions, start, end
            )
            named = attribution.speaker is not None and annotated.mentions[attribution.speaker].end in within
            speaker = (
                annotated.mentions[attribution.speaker].end
                if named and attribution.speaker is not None
                else end
            )
            cues[attribution.cue[0][0]] = speaker
    return cues


def _ends_within(items: Sequence[Mention] | Sequence[Reference], start: int, end: int) -> list[int]:
    first = bisect_left(items, start, key=lambda item: item.start)
    ends = []
    for item in items[first:]:
        if item.start >= end:
            break
        if item.end <= end:
            ends.append(item.end)
    return ends


def _at(words: Words, index: int) -> Expression | None:
    word = words.words[index]
    found = None
    if word in CALLING or word in SEEING_AS:
        found = calling(words, index)
    if word in STANCE_VERBS:
        found = found or verb(words, index)
    if word in FEELINGS:
        found = found or feeling(words, index)
    if word in AGENTS:
        found = found or agent(words, index)
    if word.removesuffix("s") in AGENTS:
        found = found or camp(words, index) or partisan(words, index)
    if word in _FEELING:
        found = found or attitude(words, index)
    if word in COPULAS or (word == "'s" and words.at(index - 1) in _SHORTENED):
        found = found or attitude(words, index) or value(words, index)
    if word in HARMING or any(words.follows(index, phrase) for phrase in _HARM_AT.get(word, ())):
        found = found or effect(words, index, "against")
    if word in HELPING or word in HELPS:
        found = found or effect(words, index, "for")
    if word in DESERVING:
        found = deserved(words, index)
    if word == "no":
        found = no_room(words, index)
    if word in NORMS or (word in _NEEDS and words.at(index + 1) == "to"):
        found = value(words, index + 1) if words.at(index + 1) == "be" else None
        found = found or norm(words, index)
    if word in _WILL or word in COPULAS:
        found = found or intended(words, index)
    if word in COPULAS or word.endswith("ing"):
        found = found or existing(words, index)
    return found or other_verb(words, index)
