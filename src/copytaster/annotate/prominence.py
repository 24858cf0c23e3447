"""How much a mention stands in the foreground of its sentence: as a speaker, a subject, an object or beside."""

from ..language.clause_words import PASTS
from ..language.saying import ATTRIBUTING, is_saying
from ..language.speech import SPEECH
from ..language.titles import HONORIFICS
from .attributions.page import Page
from .attributions.phrases import is_adverb, is_auxiliary

SPEAKS, ACTS, ONLY, OBJECT, GOVERNED = 4.0, 3.0, 2.5, 1.5, 0.8
"""How prominent a mention is as the subject of a verb of saying, as another subject, as the only person of
its sentence, as an object, behind a preposition or as a genitive. Set by reading BASIL; only the order matters much."""
EMBEDDED = 0.9  # prominence lost within a reported clause
_PREPOSITIONS = frozenset(
    """in on at of for with from to by about against between after before under over like than as among into
    including""".split()
)


def says(page: Page, index: int) -> bool:
    """Whether a verb of saying stands at a token, behind auxiliaries and adverbs."""
    if page.language != "en":
        return index < len(page.words) and is_saying(page.words[index], page.language)
    while index < len(page.words) and (is_adverb(page.words[index]) or is_auxiliary(page.words[index])):
        index += 1
    return index < len(page.words) and page.quote_of[index] < 0 and page.words[index] in ATTRIBUTING


def weight_of(page: Page, lowest: int, mention: int, *, only: bool) -> float:
    """How prominent a mention is in its sentence."""
    first, behind = page.stretch_of(mention)
    words = page.words
    behind = _past_bracket(page, behind)
    following = words[behind] if behind < len(words) else ""
    before = words[first - 1] if first > lowest else ""
    if following in ("'s", "'") or (
        before in ("the", "a", "this", "that") and page.mentions[mention].kind == "person"
    ):
        return GOVERNED  # "the Brandt affair"
    start = first
    role = page.mentions[mention].role
    if role is not None and role[1] <= page.mentions[mention].start:
        start = page.token_at(role[0])
    while start > lowest and (words[start - 1] in HONORIFICS or words[start - 1] == "."):
        start -= 1
    lead = words[start - 1] if start > lowest else ""
    spoken = before in ATTRIBUTING and words[first - 1].endswith(("id", "ed", "te", "ys"))
    governing = _PREPOSITIONS
    if page.language != "en" and (speech := SPEECH.get(page.language)):
        spoken, governing = is_saying(lead, page.language), speech.prepositions
    if says(page, behind) or spoken:
        weight = SPEAKS
    elif lead in governing:
        return ONLY - OBJECT + GOVERNED if only else GOVERNED
    elif (
        start == lowest
        or is_auxiliary(following)
        or following in PASTS
        or (following == "," and first - lowest < 8)
        or following.endswith("ed")
        or (following.endswith("s") and not following.endswith("ss") and following.islower())
    ):
        weight = ACTS
    else:
        weight = ONLY if only else OBJECT
    if following == "," and weight < SPEAKS and _speaks_later(page, behind):
        weight = SPEAKS
    return weight - (EMBEDDED if embedded(page, lowest, start) else 0.0)


def _past_bracket(page: Page, behind: int) -> int:
    """Behind the bracket that follows a name: `Ada Roe (L-Tarn) | said`."""
    if page.words[behind : behind + 1] != ("(",):
        return behind
    closing = next(
        (at for at in range(behind, min(behind + 8, len(page.words))) if page.words[at] == ")"), behind - 1
    )
    return closing + 1


def _speaks_later(page: Page, comma: int) -> bool:
    """Whether an apposition ends before a verb of saying: `Roe, head of the union, said`."""
    for index in range(comma + 1, min(comma + 30, len(page.words) - 1)):
        if page.words[index] in (";", ":") or page.quote_of[index] >= 0:
            return False
        if page.words[index] == ",":
            return says(page, index + 1) and page.words[comma + 1] not in ("and", "but")
    return False


def embedded(page: Page, lowest: int, index: int) -> bool:
    """Whether a verb of saying with its subject stands before a token in its sentence."""
    return any(page.words[at] in ATTRIBUTING and page.quote_of[at] < 0 for at in range(lowest + 1, index))
