"""Attributions in other languages: one way of reading for all, with the facts of each in `language/speech`.

`cues` finds verbs of saying, `phrases` subjects, `contents` what is said; `verbs` and `prepositions` make attributions
of them. `subject_in` and `named_before` serve the finder of quotations without a cue.
"""

from ....language.speech import SPEECH, Speech
from ..found import Found
from ..page import Page, Stretch, Unit
from .contents import end_of
from .cues import Cue, cue_at
from .phrases import subject_of
from .prepositions import according, postposed, preposed
from .verbs import behind_cue, read_verb

__all__ = ["named_before", "read_foreign", "subject_in", "subject_left_out"]


def read_foreign(page: Page, number: int, *, going_on: bool) -> list[Found]:
    """The attributions of a unit, by its number; `going_on` tells that the one before it was reported speech."""
    unit = page.units[number]
    speech = SPEECH.get(page.language)
    found: list[Found] = []
    if speech is None:
        return found
    taken = unit.first
    index = unit.first
    while index < unit.last:
        item, behind = None, index + 1
        if page.quote_of[index] < 0 and index >= taken:
            item, behind = _read_at(page, unit, speech, (index, taken), found)
        if item is not None:
            found.append(item)
            taken = max(last for _, last in (*item.content, item.cue or (0, 0), item.source or (0, 0)))
        index = max(behind, index + 1)
    if not found:
        found += _of_sentence_before(page, number, speech)
    if not found:
        found += _clause_of_report(page, unit, speech)
    if not found and _reported(page, unit, speech, going_on=going_on):
        source = None if going_on else _subject_before(page, number, speech)
        if going_on or source is not None:
            found.append(Found(source, None, ((unit.first, end_of(page, unit)),), borrowed=True))
    return found


def subject_in(page: Page, unit: Unit, stop: int) -> Stretch | None:
    """The subject of a sentence up to a token, in a language that has a table."""
    speech = SPEECH.get(page.language)
    return subject_of(page, unit, speech, stop) if speech else None


def subject_left_out(page: Page, number: int) -> Stretch | None:
    """The subject of the sentence before, for a verb without one in a language that has such: a person or a body.

    `O ministro reagiu ontem. “Aceito a decisão”, escreveu.`
    """
    speech = SPEECH.get(page.language)
    if speech is None or not speech.drops_subject:
        return None
    unit, before = page.units[number], page.units[number - 1] if number else None
    if before is None or before.heading or before.paragraph != unit.paragraph:
        return None
    subject = subject_of(page, before, speech, end_of(page, before))
    if subject is None:
        return None
    last = subject[1]
    if last + 1 < len(page.words) and page.words[last] == "," and page.mention_of[last + 1] >= 0:
        subject = (
            subject[0],
            page.stretch_of(page.mention_of[last + 1])[1],
        )  # "O ministro da Cultura, Ada Roe, reagiu"
    named = page.mention_of[slice(*subject)]
    kinds = {page.mentions[mention].kind for mention in named if mention >= 0}
    start, stop = page.offsets(*subject)
    referred = any(start <= reference.start < stop for reference in page.references)
    return subject if referred or kinds & {"person", "organisation"} else None


def named_before(page: Page, first: int, last: int) -> bool:
    """Whether a noun before a quotation shows it to be a name or a title: `der Film „Tief im Moor“`."""
    speech = SPEECH.get(page.language)
    if speech is None or page.quote_of[first - 1] >= 0:
        return False
    opening = min(first + 1, last - 1)
    named = page.capital[opening] and page.tokens[opening].content
    return named and (page.capital[first - 1] if speech.nouns_capital else page.tokens[first - 1].content)


def _read_at(
    page: Page, unit: Unit, speech: Speech, place: tuple[int, int], found: list[Found]
) -> tuple[Found | None, int]:
    """The attribution of a cue at a token, if there is one, and the token behind the cue."""
    index, begin = place
    if (last := preposed(page, unit, speech, index)) is not None:
        return according(page, unit, speech, (index, last), begin), last
    if page.words[index] in speech.postpositions or (
        page.words[index] == speech.viewing and index > begin and page.words[index - 1] in speech.views
    ):
        return postposed(page, unit, index), index + 1
    cue = cue_at(page, unit, speech, index)
    if cue is None:
        return None, index + 1
    item = read_verb(page, unit, speech, cue, begin)
    if item is not None and item.source is None and found and found[-1].source is not None:
        return Found(found[-1].source, item.cue, item.content, borrowed=True), cue.last
    return item, cue.last if cue.last > index + 1 else index + 1


def _of_sentence_before(page: Page, number: int, speech: Speech) -> list[Found]:
    """`Das teilte die Polizei mit.` is of the sentence before."""
    unit = page.units[number]
    before = page.units[number - 1] if number else None
    if before is None or before.heading or unit.paragraph - before.paragraph > 1:
        return []
    for size in (3, 2, 1):
        at = unit.first + size
        if " ".join(page.words[unit.first : at]) not in speech.this:
            continue
        for index in range(at, min(at + 3, unit.last)):
            cue = cue_at(page, unit, speech, index) if page.quote_of[index] < 0 else None
            source = behind_cue(page, unit, speech, cue) if cue and cue.certain else None
            if cue and source and _tells_again(page, speech, cue):
                return [Found(source, (cue.first, cue.last), ((before.first, end_of(page, before)),))]
    return []


def _tells_again(page: Page, speech: Speech, cue: Cue) -> bool:
    """Whether what a verb says may be the sentence before: it is not called a name there, nor denied."""
    if page.words[cue.first] in speech.naming | speech.impersonal:
        return False
    return cue.close == cue.last or page.words[cue.close - 1] in speech.retelling


def _clause_of_report(page: Page, unit: Unit, speech: Speech) -> list[Found]:
    """A clause of reported speech whose main clause has no known verb: `Roe ist der Meinung, der Hafen sei zu`."""
    forms = (at for at in range(unit.first, unit.last) if page.words[at] in speech.reported)
    reported = next((at for at in forms if page.quote_of[at] < 0), unit.first)
    for index in range(unit.first + 1, reported):
        if page.quote_of[index] < 0 and page.words[index] in speech.that:
            source = subject_of(page, unit, speech, index)
            return [Found(source, None, ((index, end_of(page, unit)),))] if source else []
    return []


def _subject_before(page: Page, number: int, speech: Speech) -> Stretch | None:
    """The subject of the sentence before in the same paragraph."""
    unit, before = page.units[number], page.units[number - 1] if number else None
    if before is None or before.heading or before.paragraph != unit.paragraph:
        return None
    return subject_of(page, before, speech, before.last)


def _reported(page: Page, unit: Unit, speech: Speech, *, going_on: bool) -> bool:
    forms = speech.reported | speech.replacing if going_on else speech.reported
    return not unit.heading and any(
        page.quote_of[index] < 0 and page.words[index] in forms for index in range(unit.first, unit.last)
    )
