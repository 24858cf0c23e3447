"""What somebody says was not done: `Hale did not collude`, `there was no cover-up`, `I have never lied`."""

from ....language.clause_words import AUXILIARIES, COPULAS
from ....language.evaluations import WRONGDOING, WRONGS
from ..phrases import Words, clause_start, is_adverb, is_negative, object_end
from .expression import Expression
from .said import hypothetical

_ANYTHING = frozenset("anything nothing something".split())
_FALSE = frozenset("false misleading untrue wrong improper illegal inappropriate unlawful".split())
_PARTS = ("play a role", "play any role", "play a part", "have anything to do with", "take part in")
"""What somebody denies that was done, if not the wrong itself."""
_PROOF = frozenset("evidence proof indication suggestion basis truth".split())
"""What there is none of for what somebody denies."""
_FALSELY = 3
"""Words behind a verb among which a word for what is false makes it a wrong: `provided false information`."""
_BEFORE_WRONG = 2
"""Words between `no` and the wrong: `no political interference`."""


_HAVING = frozenset("had has have".split())


def denied(words: Words, index: int) -> Expression | None:
    """A wrong that is denied: whoever says so is against the charge."""
    word = words.words[index]
    if word == "no" and words.at(index + 1) in _PROOF and words.at(index + 2) in ("of", "that"):
        end = object_end(words, index + 3)
        return _built(clause_start(words, index), (index + 3, end), end) if end > index + 3 else None
    if word == "no" and (
        words.at(index - 1) in COPULAS | _HAVING or index == 0 or not words.content[index - 1]
    ):
        last = next(
            (at for at in range(index + 1, index + 2 + _BEFORE_WRONG) if words.at(at) in WRONGS), None
        )
        if last is None or (words.at(index - 1) not in COPULAS | _HAVING and index):
            return None
        start = clause_start(words, index)
        return _built(start, (index + 1, last + 1), object_end(words, last))
    if word == "any" and any(is_negative(words.at(at)) for at in range(index - 3, index)):
        last = next(
            (at for at in range(index + 1, index + 2 + _BEFORE_WRONG) if words.at(at) in WRONGS), None
        )
        there = "there" in words.words[max(0, index - 5) : index]
        if last is not None and there:  # "there was never any collusion"
            start = clause_start(words, index)
            return _built(start, (index + 1, last + 1), object_end(words, last))
        return None
    if (
        not is_negative(word)
        or word == "without"
        or not (word.endswith("n't") or words.at(index - 1) in AUXILIARIES)
    ):
        return None
    verb = index + 1
    while is_adverb(words.at(verb)) or words.at(verb) in AUXILIARIES:
        verb += 1
    if verb >= len(words):
        return None
    end = object_end(words, verb)
    falsely = _FALSE.intersection(words.words[verb + 1 : min(end, verb + 1 + _FALSELY)])
    aside = any(words.follows(verb, phrase) for phrase in _PARTS)
    if words.words[verb] not in WRONGDOING and not aside and not (falsely and words.content[verb]):
        return None
    start = clause_start(words, index - 1)
    if hypothetical(words, start) or (words.at(verb + 1) in _ANYTHING and not falsely):
        return None
    return _built(start, (verb, end), end, verbal=True)


def _built(start: int, issue: tuple[int, int], end: int, *, verbal: bool = False) -> Expression:
    return Expression(
        "against",
        None,
        issue,
        (start, end),
        verbal,
        charge=True,
    )
