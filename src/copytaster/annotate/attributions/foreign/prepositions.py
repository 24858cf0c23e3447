"""Sources behind a preposition, and before a word that marks them: `selon le maire`, `dem Bericht zufolge`."""

from ....language.speech import Speech
from ..found import Found
from ..page import Page, Stretch, Unit
from .contents import end_of, skip_marks
from .cues import cue_at
from .phrases import CLAUSE_ENDS, phrase_at


def preposed(page: Page, unit: Unit, speech: Speech, index: int) -> int | None:
    """The token behind a preposition before a source that begins at a token: `laut`, `nach Angaben`, `по словам`."""
    counted = index > unit.first and page.words[index - 1] in speech.bodies | speech.prepositions
    if counted and not speech.verb_second:
        return None  # "o segundo jogo"
    for size in (4, 3, 2, 1):
        last = index + size
        if last < unit.last and _names_source(speech, page.words[index:last]):
            if page.words[index] in speech.like and cue_at(page, unit, speech, last) is not None:
                return None  # "según dijo Roe"
            return last
    return None


def _names_source(speech: Speech, phrase: tuple[str, ...]) -> bool:
    """Whether words stand before a source, or hold one: `nach Angaben`, `nach Polizeiangaben`, `nach Roes Ansicht`."""
    if " ".join(phrase) in speech.according:
        return True
    held = len(phrase) > 1 and phrase[0] == speech.viewing and phrase[-1].endswith(tuple(speech.views))
    return held and not any(word in speech.views or word in CLAUSE_ENDS for word in phrase[1:-1])


def according(page: Page, unit: Unit, speech: Speech, cue: Stretch, begin: int) -> Found | None:
    """`Laut Polizei ...`, `selon le maire`: the source stands behind, the content around it."""
    words = page.words
    index, at = cue
    while at < unit.last and (words[at] in speech.links or words[at] in speech.prepositions):
        at += 1
    if " ".join(words[slice(*cue)]) not in speech.according:
        source, end = (index + 1, cue[1]), cue[1]
        cue = index, index + 1
    elif (found := phrase_at(page, unit, speech, at)) is not None:
        end = _before_verb(page, unit, speech, found)
        source = cue[1], end
    else:
        return None
    stop = end_of(page, unit)
    if index - unit.first <= 2:
        start = end + (end < unit.last and words[end] == ",")
        relative = start > end or (speech.verb_second and not speech.nouns_capital)
        if relative and start < stop and words[start] in speech.that | speech.relatives - speech.bodies:
            start = next(
                (at + 1 for at in range(start, stop) if words[at] == ","), start
            )  # "Según Roe, que ...,"
        return Found(source, cue, ((start, stop),)) if start < stop else None
    last = index - 1 if words[index - 1] in (",", "(") else index
    content: list[Stretch] = [(skip_marks(page, begin, last), last)] if begin < last else []
    if stop - end > 1:
        content.append((end + (words[end] in (",", ")")), stop))
    content = [piece for piece in content if piece[0] < piece[1]]
    return Found(source, cue, tuple(content)) if content else None


def _before_verb(page: Page, unit: Unit, speech: Speech, found: Stretch) -> int:
    """Where a source ends: a verb that stands second in its sentence looks like a noun where those are written small.

    `Volgens de burgemeester | duurt het werk lang`: another noun stands directly behind it.
    """
    first, end = found
    if not speech.verb_second or speech.nouns_capital or end >= unit.last:
        return end
    last = end - 1
    plain = page.mention_of[last] < 0 and not page.capital[last] and page.tokens[last].content
    parts = sum(page.tokens[at].content for at in range(first, end))
    subject = page.words[end] in speech.bodies | speech.pronouns or page.mention_of[end] >= 0
    return last if plain and parts > 1 and subject else end


def postposed(page: Page, unit: Unit, index: int) -> Found | None:
    """`Der Polizei zufolge ...`: the source stands before it."""
    first = index
    while first > unit.first and page.words[first - 1] not in CLAUSE_ENDS and index - first < 8:
        first -= 1
    stop = end_of(page, unit)
    if first == index:
        return None
    if first == unit.first and index + 1 < stop:
        return Found((first, index), (index, index + 1), ((index + 1, stop),))
    if first - 1 > unit.first:
        return Found((first, index), (index, index + 1), ((unit.first, first - 1),))
    return None
