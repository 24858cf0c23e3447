"""The signs by which two readings are one person's words: their sources, their cues, their quotation marks.

Accounts call one speaker by name, by office or by the paper that he wrote, and report a great deal on one topic that is
nobody's words: what a poll shows, what a law is for.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from ...algorithms.sparse import Values
from ...language.background import inverse_document_frequency
from ...language.glossary import terms
from ...language.saying import QUOTING
from ...language.words import function_words, stem
from ...model import Entity, Span, Statement
from .stretch import Pair, Stretch, Telling

TELLINGS = (
    "nobody",  # of neither it is known who speaks
    "one known",  # of one of the two
    "sources agree",  # both are called by a word in common
    "sources apart",  # both are called by words, and by none in common
    "unquoted",  # neither has quotation marks
    "idle cues",  # the cue of neither holds a verb of saying
    "fragment",  # what one quotes stands within what the other quotes: the weight of its words, up to 10
    "pronoun",  # the source of one is a pronoun, and nobody knows whose
)
"""Names of the columns of `tellings`, in order."""

_WORD = re.compile(r"[^\W\d_]{3,}")
_PRONOUNS = frozenset("he she it they i we who which that you".split())
_SAYS = QUOTING | {"according", ""}
_MARKS = '"“”«»'
_QUOTED = re.compile(r'[“"«„]([^“”"«»„]+)[”"»“]?')
_SPOKEN = re.compile(r"[\w'-]+")
_HEAVY = 10.0
_IDLE = function_words("en") | {"said", "one", "mrs"}


def called(entities: Sequence[Entity]) -> dict[str, frozenset[str]]:
    """The stems of the words by which each entity is called: its names and its roles."""
    return {
        entity.id: _stems([entity.name, *(f.form for f in entity.forms), *(r.text for r in entity.roles)])
        for entity in entities
    }


def telling(
    statement: Statement, span: Span, names: Mapping[str, frozenset[str]], language: str = "en"
) -> Telling:
    """How a stretch of a statement is told; `names` holds for each entity what it is `called`.

    Cues in other languages than English are all of saying: they are found by tables of its verbs.
    """
    source = statement.source.text if statement.source else ""
    cue = statement.cue.text.lower().split() if statement.cue else []
    says = any(word.strip(",:") in _SAYS for word in cue) or (bool(cue) and language != "en")
    direct = statement.mode == "direct"
    return Telling(
        called=_stems([source], language) | names.get(statement.speaker or "", frozenset()),
        quoted=direct or any(mark in span.text for mark in _MARKS),
        fragments=_fragments(span.text, direct=direct),
        says=says or (direct and not cue),
        unnamed=statement.speaker is None and source.lower() in _PRONOUNS,
    )


def _stems(texts: Sequence[str], language: str = "en") -> frozenset[str]:
    words = (word for text in texts for word in _WORD.findall(text))
    idle = _IDLE if language == "en" else function_words(language)
    return frozenset(term for word in words if word.lower() not in idle for term in terms(word, language))


def _fragments(text: str, *, direct: bool) -> tuple[str, ...]:
    found = [text] if direct else _QUOTED.findall(text)
    return tuple(f" {' '.join(_SPOKEN.findall(one.lower().replace('’', chr(39))))} " for one in found)


def _quoted_by_both(one: Telling, other: Telling) -> float:
    """The weight of the heaviest fragment of either that stands within one of the other."""
    common = [
        fragment
        for these, those in ((one.fragments, other.fragments), (other.fragments, one.fragments))
        for fragment in these
        if any(fragment in whole for whole in those)
    ]
    return min(_HEAVY, max(map(_weight, common), default=0.0))


@lru_cache(maxsize=4096)
def _weight(fragment: str) -> float:
    """How telling the words of a fragment are together."""
    words = (word for word in fragment.split() if len(word) > 2 and word not in _IDLE)
    return sum(inverse_document_frequency(stem(word)) for word in words)


def tellings(stretches: Sequence[Stretch], pairs: Sequence[Pair]) -> Values:
    """A row of `TELLINGS` for each pair, shape (pairs, tellings); zeros where it is not known how both are told."""
    rows = np.zeros((len(pairs), len(TELLINGS)))
    for number, (left, right) in enumerate(pairs):
        one, other = stretches[left].telling, stretches[right].telling
        if one is not None and other is not None:
            unknown = (stretches[left].speaker is None) + (stretches[right].speaker is None)
            agree = not one.called.isdisjoint(other.called)
            rows[number] = (
                unknown == 2,
                unknown == 1,
                agree,
                bool(one.called and other.called) and not agree,
                not (one.quoted or other.quoted),
                not (one.says or other.says),
                _quoted_by_both(one, other),
                one.unnamed or other.unnamed,
            )
    return rows
