"""Speech within reported speech, which the network seldom marks: `a spokesman said the president told him that ...`"""

from ...language.saying import ATTRIBUTING, NOUN_LIKE
from .found import Found
from .page import Page
from .phrases import is_adverb, is_auxiliary, phrase_start

SPEECH = frozenset(
    """say tell write announce promise confirm warn assure inform ask claim declare insist state tweet""".split()
)
"""Verbs of what is uttered, not of what is thought or agreed."""
_TO_SOMEBODY = frozenset("tell assure inform warn ask promise".split())
_LONGEST = 12
"""Tokens up to the inner verb."""
_LONGEST_HEARER = 6
_HEARERS = frozenset("him her them me us you it reporters".split())
_OPENERS = frozenset("that whether if".split())
_SUBJECTS = frozenset(
    "he she they it we i you there the a an this these those his her their its our my".split()
)
"""Words with which a clause begins that needs no `that`."""


def within(page: Page, outer: Found) -> Found | None:
    """What somebody else is reported to have said at the beginning of what is reported, indirect as the whole is."""
    cue, content = outer.cue, outer.content
    if cue is None or outer.source is None or content[0][0] < cue[1] or page.quoted(*content[0]):
        return None
    first, last = content[0]
    begin = first + (page.words[first] in _OPENERS)
    verbs = range(begin + 1, min(begin + _LONGEST, last - 2))
    verb = next((at for at in verbs if _is_speech(page.words[at])), None)
    if verb is None:
        return None
    end = verb
    while end > begin and (is_auxiliary(page.words[end - 1]) or is_adverb(page.words[end - 1])):
        end -= 1
    if end == begin or phrase_start(page, begin, end - 1) != begin:
        return None
    told = _behind_hearer(page, verb)
    if told + 1 >= last or not (
        page.words[told] in _OPENERS or (_clause_follows(page, verb) and _is_subject(page, told))
    ):
        return None
    return Found((begin, end), (verb, verb + 1), ((told, last), *content[1:]))


def _is_speech(word: str) -> bool:
    return ATTRIBUTING.get(word) in SPEECH and word not in NOUN_LIKE


def _behind_hearer(page: Page, verb: int) -> int:
    """Behind whom something is said to: `told | him | that`, `told | two of his aides | that`."""
    at = verb + 1
    if ATTRIBUTING[page.words[verb]] not in _TO_SOMEBODY:
        return at
    for behind in range(at, min(at + _LONGEST_HEARER, len(page.words))):
        if page.words[behind] in _OPENERS:
            return behind
    return at + (page.words[at] in _HEARERS)


def _clause_follows(page: Page, verb: int) -> bool:
    """Whether a clause can follow without `that`: `said it was`, `told him it was`, but `asked him to`."""
    return page.words[verb] in ("said", "says") or page.words[verb + 1] in _HEARERS


def _is_subject(page: Page, at: int) -> bool:
    return page.words[at] in _SUBJECTS or page.mention_of[at] >= 0
