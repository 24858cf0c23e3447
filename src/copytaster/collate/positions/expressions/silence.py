"""What somebody will not tell his side on: `declined to say whether she would sign the bill`."""

from ....language.clause_words import AUXILIARIES
from ....language.stances import DECLINING
from ..phrases import PERSONS, QUOTES, Words, is_adverb, is_negative, object_end
from ..subjects import Subject, subject_of
from .aims import act
from .expression import Aim, Expression, built

SAYING = frozenset(
    """
    say comment confirm discuss answer speculate specify indicate disclose elaborate commit weigh said indicated
    """.split()
)
"""Verbs of which somebody will not do it."""
HINTING = frozenset("indication hint sign clue".split())
"""Nouns of what somebody does not give."""
_GIVING = frozenset("gave give gives given giving offered offer offers offering".split())
_TIES = frozenset("on about as to of".split())
_WHETHER = frozenset("whether if".split())
_BETWEEN = 3
"""Words between the verb and `whether`: `as to`."""
_COMING = frozenset("would will should could might was were is are be had has did".split())


def unsaid(words: Words, index: int) -> Expression | None:
    """Who declines, or does not give a hint, to say whether a thing is to be: he takes no side on it."""
    verb = index if words.words[index] in SAYING else _given(words, index)
    if verb is None:
        return None
    whether = next(
        (
            at
            for at in range(index + 1, min(len(words) - 1, index + 2 + _BETWEEN))
            if words.words[at] in _WHETHER
            and all(words.words[between] in _TIES for between in range(index + 1, at))
        ),
        None,
    )
    if whether is None:
        return None
    subject = _silent(words, verb) if verb == index else subject_of(words, verb)
    if subject is None:
        return None
    end = object_end(words, whether + 1)
    return built(subject, verb, _asked(words, whether + 1, end))


def _given(words: Words, index: int) -> int | None:
    """The verb of `gave no indication`."""
    if words.words[index] not in HINTING or words.at(index - 1) not in ("no", "any"):
        return None
    return index - 2 if words.at(index - 2) in _GIVING else None


def _silent(words: Words, index: int) -> Subject | None:
    """Who will not say: `declined to say`, `would not say`, `has not said`."""
    declining = words.at(index - 1) == "to" and words.at(index - 2) in DECLINING
    if declining:
        return subject_of(words, index - 2)
    subject = subject_of(words, index)
    before = range(0 if subject is None else subject.place + 1, index)
    near = [words.words[at] for at in before]
    plain = all(word in AUXILIARIES or is_adverb(word) or is_negative(word) for word in near)
    return subject if subject is not None and plain and any(is_negative(word) for word in near) else None


def _asked(words: Words, start: int, end: int) -> Aim | None:
    """What is asked: the object of what would be done, or the clause."""
    verb = next((at for at in range(start, end) if words.words[at] in _COMING), None)
    if verb is not None and words.words[start] in PERSONS and verb == start + 1:
        verb = next((at for at in range(verb, end) if words.words[at] not in _COMING | QUOTES), end)
        found = act(words, verb, end, "for", private=False)
        if found is None or found.issue is None:
            return None
        return Aim("neutral", found.issue, end, found.verbal)
    return Aim("neutral", (start, end), end) if any(words.content[start:end]) else None
