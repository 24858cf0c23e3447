"""Whether a clause speaks of what will be or of what was."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from ...language.calendar import AHEAD, BACK, PLEDGING, SCHEDULED, UNTIL
from ...model import Sentence

_WORD = re.compile(r"[^\W\d_]+|['’]ll\b")
_FAR = 120
"""Characters before an expression that are looked at: some twenty words."""
_CLAUSE = re.compile(r"[,;:–—]\s")
_SHORT = 3
"""Words before an expression in its clause, below which it opens the clause and what follows tells first."""
_NEAR = 4
"""Words up to and with `by` before a day; a verb in the past among them has it lie back."""
_OBLIGED = frozenset("need needs has have ought".split())
_CERTAIN = frozenset(["will", "shall", "'ll", "’ll"])
_PASSIVE = frozenset("be is are being to gets get".split())
_COMING = frozenset("be to".split())
"""Words before a form that is a past or a participle which make it something to come: `must be paid by Monday`."""
_NOT_PAST = frozenset("need indeed speed feed seed proceed exceed succeed united hundred".split())


_LEADING = re.compile(r"\b(?:as (?:soon|early) as|ahead of|up to) (?:(?:on|the|a|an|his|her|its|their) )*$")
_FOR = re.compile(
    r"\b(?:for|into|before|about) (?:the|a|an|his|her|its|their|this) (?:planned |scheduled )?$"
)
_AWAITED = re.compile(r"\bfor (?:the|a|an|his|her|its|their) \w+ (?:on )?$")
_DIRECTLY = (["will"], ["would"], ["shall"])
"""Words that make what stands before them, its day included, something to come: `the vote on Monday will`."""
_ATTRIBUTE = re.compile(r" [a-z]{4,}")
"""What leads to something of a day that is yet to come: `heads into a Monday meeting`, `as soon as Tuesday`."""


def looks_ahead(low: str, sentences: Sequence[Sentence], start: int, end: int) -> bool | None:
    """Whether the words around an expression at `start` speak of what will be; None where none of them tells.

    The nearest word before it that tells decides, within its sentence: `will`, `due`, `until` look ahead, a verb in
    the past looks back. Where none tells, a `will` among the four words behind looks ahead.
    """
    first, last = _sentence(low, sentences, start)
    before = low[max(first, start - _FAR) : start]
    words = _WORD.findall(before)
    if not UNTIL.isdisjoint(words[-2:]) and not (words[-1:] == ["by"] and _reached(low, words, end, last)):
        return True  # but not "fell by Tuesday", "By Tuesday, the mayor clarified"
    if _LEADING.search(before) or (_FOR.search(before) and _ATTRIBUTE.match(low, end)):
        return True
    behind = _WORD.findall(low[end : min(last, end + 60)])
    if behind[:1] in _DIRECTLY and low[end : end + 1] == " ":
        return True
    clause = len(_WORD.findall(_CLAUSE.split(before)[-1]))
    near = _told(words[len(words) - clause :])
    if near is None:
        behind = _WORD.findall(_CLAUSE.split(low[end : min(last, end + 60)])[0])[:4]
        near = _told(behind[::-1] if clause < _SHORT else [word for word in behind if word in _CERTAIN])
    if near is None:
        near = _told(words[: len(words) - clause])
    awaited = low.startswith(" deadline", end) or _AWAITED.search(before)
    return True if near is None and awaited else near


def _reached(low: str, words: Sequence[str], end: int, last: int) -> bool:
    """Whether a day behind `by` is past: a verb in the past stands close before it, or behind it where it opens."""
    if _told(words[-_NEAR:]) is False:
        return True
    return len(words) < _SHORT and _told(_WORD.findall(low[end : min(last, end + 60)])[::-1]) is False


def _told(words: Sequence[str]) -> bool | None:
    """Whether the last word that tells looks ahead; None where none does."""
    for index in range(len(words) - 1, -1, -1):
        word, before, behind = words[index], words[index - 1] if index else "", words[index + 1 : index + 2]
        if (word == "be" and before == "to") or (word == "to" and before in ("is", "are")):
            return True
        if word in _OBLIGED and behind == ["to"]:
            return True
        if word == "must" and behind == ["have"]:
            return False
        if word == "set" and behind not in (["to"], ["for"]):
            continue
        if word == "going" and before in ("was", "were") and behind != ["to"]:
            return False
        if behind == ["to"] and word in PLEDGING:
            return True
        if word in SCHEDULED and index >= len(words) - 2:
            return True
        if word in AHEAD:
            return True
        if word in BACK and before not in _COMING:
            return False
        if word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST and before not in _PASSIVE:
            return False  # but not "to be published", "is published"
    return None


def _sentence(low: str, sentences: Sequence[Sentence], start: int) -> tuple[int, int]:
    if not sentences:
        return 0, len(low)
    sentence = sentences[max(0, bisect_right(sentences, start, key=lambda some: some.start) - 1)]
    return sentence.start, sentence.end
