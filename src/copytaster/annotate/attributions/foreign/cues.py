"""Verbs of saying in other languages, with auxiliaries, particles and pronouns that belong to them."""

import re
from functools import lru_cache

import msgspec

from ....language.speech import Speech
from ....language.words import function_words
from ..page import Page, Unit
from .phrases import CLAUSE_ENDS, is_adverb, looks, phrase_at

_REACH = 30  # tokens between the two parts of a verb
_ENDS = frozenset(":;.?!")
_WHOLE = 4
"""Words from which a quotation is speech whatever verb stands behind it."""


class Cue(msgspec.Struct, frozen=True):
    """A verb of saying."""

    first: int
    last: int
    close: int
    """Behind its last part: `teilte die Polizei mit`."""
    seek: int
    """Where a subject behind it begins."""
    named: bool = False
    """Its pronoun hangs on it: `affirme-t-il`."""
    certain: bool = True
    """The verb is known for one of saying; else only its place behind a quotation tells so."""


def cue_at(page: Page, unit: Unit, speech: Speech, index: int) -> Cue | None:
    """The verb of saying that begins at a token."""
    words = page.words
    word, _, hung = words[index].partition("-")
    named = bool(hung) and hung.rpartition("-")[2] in speech.pronouns
    if hung and not named and (words[index] in speech.verbs or hung not in speech.adverbs):
        word = words[index]  # but "queixou-se", "disse-lhe"
    if page.capital[index] and index > unit.first:
        return None
    if word in speech.quotatives:
        return Cue(index, index + 1, index + 1, index + 1) if _quotative(page, unit, speech, index) else None
    if word in speech.auxiliaries:
        return _compound(page, unit, speech, index, named=named)
    if is_adverb(speech, word):
        return None
    if (particles := speech.particles.get(word)) and (at := _particle(page, unit, speech, index, particles)):
        return Cue(index, index + 1, at + 1, index + 1)
    if word in speech.verbs:
        if _adjective(page, unit, speech, index):
            return None
        return Cue(index, index + 1, index + 1, index + 1, named)
    verbal = not page.capital[index] and _ends_finite(speech.finite, word)
    if (
        verbal
        and word not in function_words(page.language) | speech.prepositions
        and behind_quotation(page, unit, index) >= _WHOLE
    ):
        return Cue(index, index + 1, index + 1, index + 1, named, certain=False)
    return None


def behind_quotation(page: Page, unit: Unit, index: int) -> int:
    """How many words the quotation has that a comma, a dash or nothing parts from a token; 0 where there is none."""
    before = index - 1
    while before > unit.first and page.quote_of[before] < 0 and page.words[before] in (",", "–", "—", "-"):
        before -= 1
    if before < unit.first or page.quote_of[before] < 0:
        return 0
    number = page.quote_of[before]
    last = page.quote_tokens(number)[1]
    if index - before > 1 or page.words[last - 1] in "—–-" or page.words[last - 2] in ",.?!…":
        return page.quotations[number].words
    return page.quotations[number].words if page.quotations[number].words >= _WHOLE else 0


def is_reported(speech: Speech, page: Page, index: int, last: int) -> bool:
    """Whether a word, before the end of its clause, is a verb form of reported speech."""
    word = page.words[index]
    if word in speech.reported:
        return page.quote_of[index] < 0
    if page.quote_of[index] >= 0 or page.capital[index] or not page.tokens[index].content:
        return False
    noun_follows = index + 1 < last and page.capital[index + 1] and page.mention_of[index + 1] < 0
    return not noun_follows and not is_adverb(speech, word) and looks(speech.reported_ending, word)


@lru_cache(maxsize=20_000)
def _ends_finite(endings: str, word: str) -> bool:
    return len(word) > 3 and word.isalpha() and re.search(f"{endings}$", word) is not None


def is_finite(speech: Speech, page: Page, index: int) -> bool:
    """Whether a word may be a finite verb."""
    word = page.words[index]
    if (
        word in speech.auxiliaries
        or word in speech.reported
        or word in speech.doubtful
        or word in speech.verbs
    ):
        return True
    return (
        not page.capital[index]
        and page.tokens[index].content
        and word not in speech.adverbs
        and _ends_finite(speech.finite, word)
    )


def _quotative(page: Page, unit: Unit, speech: Speech, index: int) -> bool:
    """Whether `so` stands behind what is said: `..., so die Polizei.`"""
    before = index - 1
    if before <= unit.first or not (page.words[before] in (",", "–", "—") or page.quote_of[before] >= 0):
        return False
    found = phrase_at(page, unit, speech, index + 1)
    if found is None or found[0] != index + 1:
        return False
    behind = found[1]
    return behind >= unit.last or not is_finite(speech, page, behind) or page.quote_of[behind] >= 0


def _compound(page: Page, unit: Unit, speech: Speech, index: int, *, named: bool) -> Cue | None:
    """`a également déclaré`, `hatte der Minister im Radio erklärt`; behind a quotation any verb at the end."""
    words = page.words
    if speech.verb_second:
        if index > unit.first and words[index - 1] in speech.participles and page.quote_of[index - 1] < 0:
            return Cue(index - 1, index + 1, index + 1, index + 1)
        for at in range(index + 1, min(index + _REACH, unit.last)):
            if words_end(page, at):
                return None
            if words[at] in speech.particles and not (speech.nouns_capital or words[at].endswith("en")):
                return None  # another verb: "Er zijn geen doden, laat Roe weten"
            if page.capital[at] or not _last_of_clause(page, unit, speech, at):
                continue
            if words[at] in speech.participles and words[at - 1] not in speech.prepositions:
                return Cue(at, at + 1, at + 1, index + 1)  # but not "is niet te zeggen of"
            if words[at] in speech.verbs and words[at].endswith("en"):
                return Cue(at, at + 1, at + 1, index + 1, certain=False)  # "wollte nicht bestätigen, dass"
        return None
    at = index + 1
    while at < min(index + 4, unit.last) and words[at] in speech.adverbs:
        at += 1
    if at < unit.last and words[at] in speech.participles and page.quote_of[at] < 0:
        return Cue(index, at + 1, at + 1, at + 1, named)
    return None


def _particle(page: Page, unit: Unit, speech: Speech, index: int, particles: frozenset[str]) -> int | None:
    for at in range(index + 1, min(index + _REACH, unit.last)):
        if words_end(page, at):
            return None
        if page.words[at] in particles and _last_of_clause(page, unit, speech, at):
            return at
    return None


def words_end(page: Page, at: int) -> bool:
    """Whether a sentence ends at a token, or what stands before a colon or a quotation that is no name in marks."""
    if (number := page.quote_of[at]) >= 0:
        return page.quotations[number].words >= _WHOLE
    return page.words[at] in _ENDS and (page.words[at] != "." or len(page.words[at - 1]) > 4)


def _last_of_clause(page: Page, unit: Unit, speech: Speech, index: int) -> bool:
    behind = index + 1
    if behind >= unit.last or page.quote_of[behind] >= 0:
        return True
    word = page.words[behind]
    return word in CLAUSE_ENDS or word in speech.that or word in speech.joining or word in speech.auxiliaries


def _adjective(page: Page, unit: Unit, speech: Speech, index: int) -> bool:
    """Whether a form is none of a verb here: `das bestätigte Gerücht`, `la denuncia`."""
    if index + 1 >= unit.last or index == unit.first:
        return False
    before = page.words[index - 1]
    if not speech.nouns_capital:
        nominal = before in speech.bodies or before in speech.prepositions or before in speech.links
        return nominal and before not in speech.joining | speech.like and before not in speech.pronouns
    return (
        page.capital[index + 1]
        and page.quote_of[index + 1] < 0
        and page.words[index].endswith(("te", "ten"))
        and (before in speech.bodies or before in speech.prepositions or before in speech.links)
    )
