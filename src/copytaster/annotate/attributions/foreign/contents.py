"""Where what is said behind a verb begins, and where it ends."""

from ....language.speech import Speech
from ..page import Page, Stretch, Unit
from .cues import Cue, is_reported, words_end
from .phrases import LOOK_BACK, looks, subject_before

_REACH = 40  # tokens between a verb and what is said
_FRAGMENT = 3  # words from which a quotation behind a verb is its content whatever stands between
_APPOSED = 10  # tokens of an apposition that may stand between a verb and what is said
SENTENCE = 5
"""Words from which a quotation is no part of the sentence around it."""


def content_start(page: Page, unit: Unit, speech: Speech, cue: Cue, subject: Stretch | None) -> int | None:
    """Where the content behind a verb begins: at a quotation, behind a colon, or at a clause that is reported."""
    words = page.words
    short: int | None = None
    at = cue.close
    gapped = _has_object(page, unit, speech, cue, subject)
    stop = min(unit.last - 1, cue.close + _REACH)
    while at < stop:
        number = page.quote_of[at]
        if number >= 0:
            if page.quotations[number].words >= _FRAGMENT or words[at - 1] == ":":
                return at
            if short is None and _fragment(page, number):
                short = at
            at = max(at + 1, page.quote_tokens(number)[1])
            continue
        if words[at] == ":":
            return at + 1
        if words_end(page, at):
            return short
        if words[at] in speech.that:
            return short if gapped else at
        if words[at] == ",":
            told = words[cue.first] not in speech.naming and _clause_reported(page, unit, speech, at + 1)
            if told or words[at + 1] in speech.that:
                return at + 1
            if subject is None or at > subject[1] + _APPOSED:
                stop = min(stop, at + _REACH // 2)
        at += 1
    return short


def _has_object(page: Page, unit: Unit, speech: Speech, cue: Cue, behind: Stretch | None) -> bool:
    """Whether the noun behind a verb is its object, so that `que` tells more of it: `acusa al club, que ...`."""
    if speech.verb_second or behind is None or cue.named or behind[0] != cue.seek:
        return False
    if behind[1] < unit.last and page.words[behind[1]] in speech.adverbs:
        return False  # "anunció el pasado sábado que"
    return subject_before(page, unit, speech, cue.first, max(unit.first, cue.first - LOOK_BACK)) is not None


def _fragment(page: Page, number: int) -> bool:
    """Whether a short quotation is somebody's word, not a name in marks: it begins small."""
    first, last = page.quote_tokens(number)
    return any(
        page.words[at][0].isalpha() and not page.capital[at] for at in range(first, min(last, first + 3))
    )


def _clause_reported(page: Page, unit: Unit, speech: Speech, first: int) -> bool:
    """Whether a clause behind a comma is what somebody said, although nothing opens it (German)."""
    words = page.words
    if not speech.reported or page.quote_of[first] >= 0:
        return False
    last = first
    while last < unit.last and (page.quote_of[last] >= 0 or words[last] not in ",;:."):
        last += 1
    if any(is_reported(speech, page, at, last) for at in range(first, last)):
        return words[first] not in speech.adverbial
    if words[first] in speech.relatives - speech.bodies:
        return False
    if last - first > 2 and looks(speech.infinitive, f"{words[last - 2]} {words[last - 1]}"):
        return True
    if any(words[at] in speech.doubtful for at in range(first, last) if page.quote_of[at] < 0):
        return last - first > 2 and words[last - 1] not in speech.doubtful
    return False


def content_from(page: Page, unit: Unit, speech: Speech, start: int) -> Stretch:
    """From where it starts to the end of the sentence; a quotation that is one by itself ends with its marks."""
    number = page.quote_of[start]
    if number >= 0:
        last = min(page.quote_tokens(number)[1], unit.last)
        ended = last - start > 2 and page.words[last - 2] in ".?!…"
        if ended or page.words[start - 1] == ":" or page.quotations[number].words >= SENTENCE:
            while (
                last + 1 < unit.last and page.words[last] in speech.joining and page.quote_of[last + 1] >= 0
            ):
                last = min(page.quote_tokens(page.quote_of[last + 1])[1], unit.last)
            return start, last
    return start, max(start + 1, end_of(page, unit))


def reports(page: Page, speech: Speech, first: int, last: int) -> bool:
    """Whether a stretch has a verb form of reported speech."""
    return any(page.words[at] in speech.reported and page.quote_of[at] < 0 for at in range(first, last))


def end_of(page: Page, unit: Unit) -> int:
    """The token behind the last word of a unit, before its full stop."""
    end = unit.last
    while end > unit.first + 1 and page.quote_of[end - 1] < 0 and page.words[end - 1] in ".;":
        end -= 1
    return end


def skip_marks(page: Page, first: int, last: int) -> int:
    """The first token of a stretch that is a word or quoted; `last` where there is none."""
    while first < last and page.quote_of[first] < 0 and not page.words[first][0].isalnum():
        first += 1
    return first
