"""Attributions in other languages: verbs of saying, `according to`, the German subjunctive of report."""

from ...language.saying import ACCORDING, OTHER_LANGUAGES, POSTPOSITIONS, REPORTED_FORMS
from ...language.words import function_words
from .clauses import Found
from .page import Page, Stretch, Unit

_CLAUSE_ENDS = frozenset(",;:.?!–—()")
_PRONOUNS = frozenset("er sie es il elle ils elles él ella ellos ellas lui lei loro он она они".split())
_THAT = frozenset("dass daß ob que qu' che что чтобы wonach".split())
_BREAKS = frozenset(
    """am im in an auf bei beim zu zum zur vor gegenüber nach seit während wegen mit und als dass vom à au aux
    dans lors sur devant après jeudi en durante ante tras a al nel nella durante dopo в на во после""".split()
)
_LONGEST = 16  # words of a source


def read_foreign(page: Page, unit: Unit, *, going_on: bool) -> list[Found]:
    """The attributions of a unit; `going_on` tells that the one before it was reported speech."""
    saying = OTHER_LANGUAGES.get(page.language, frozenset())
    found: list[Found] = []
    taken = unit.first
    for index in range(unit.first, unit.last):
        if page.quote_of[index] >= 0 or index < taken:
            continue
        word = page.words[index]
        item = None
        if word in ACCORDING.get(page.language, ()):
            item = _according(page, unit, index)
        elif word in POSTPOSITIONS.get(page.language, ()):
            item = _postposed(page, unit, index)
        elif word in saying or (word == "so" and page.language == "de" and _closes(page, unit, index)):
            item = _verb(page, unit, index, taken)
        if item is not None:
            found.append(item)
            taken = max(last for _, last in (*item.content, item.cue or (0, 0), item.source or (0, 0)))
    if not found and going_on and _reported(page, unit):
        found.append(Found(None, None, ((unit.first, _end(page, unit)),), borrowed=True))
    return found


def _closes(page: Page, unit: Unit, index: int) -> bool:
    """Whether `so` stands behind what is said: `..., so die Polizei.`"""
    before = index - 1
    return (
        before > unit.first
        and (page.words[before] == "," or page.quote_of[before] >= 0)
        and index + 1 < unit.last
        and page.words[index + 1] not in ("dass", "wie", "viel", "weit", "dass")
    )


def _end(page: Page, unit: Unit) -> int:
    end = unit.last
    while end > unit.first + 1 and page.quote_of[end - 1] < 0 and page.words[end - 1] in ".;":
        end -= 1
    return end


def _reported(page: Page, unit: Unit) -> bool:
    forms = REPORTED_FORMS.get(page.language, frozenset())
    return not unit.heading and any(
        page.words[index] in forms and page.quote_of[index] < 0 for index in range(unit.first, unit.last)
    )


def _verb(page: Page, unit: Unit, index: int, begin: int) -> Found | None:
    words = page.words
    before = index - 1
    inverted = before > unit.first and (words[before] == "," or page.quote_of[before] >= 0)
    following = words[index + 1] if index + 1 < unit.last else ""
    apposed = page.quote_of[before] < 0 and (following in _BREAKS or following in _CLAUSE_ENDS)
    if inverted and not apposed and before - begin > 1:
        source = _phrase(page, unit, index + 1)
        if source is None:
            return None
        first = begin
        while first < before and words[first] in ",;":
            first += 1
        last = before + 1 if page.quote_of[before] >= 0 else before
        content: list[Stretch] = [(first, last)] if first < last else []
        rest = source[1]
        while rest < unit.last and page.quote_of[rest] < 0 and words[rest] not in ",:":
            rest += 1
        if rest + 1 < unit.last and (page.quote_of[rest] >= 0 or page.quote_of[rest + 1] >= 0):
            resumed = rest if page.quote_of[rest] >= 0 else rest + 1
            content.append((resumed, _end(page, unit)))
        return Found(source, (index, index + 1), tuple(content)) if content else None
    start = _behind(page, unit, index)
    if start is None:
        return None
    source = _subject(page, unit, index, begin)
    if source is None:
        return None
    return Found(source, (index, index + 1), ((start, _end(page, unit)),))


def _behind(page: Page, unit: Unit, index: int) -> int | None:
    """Where the content behind a verb begins: at a quotation, or behind a colon or the comma of a clause."""
    words = page.words
    for at in range(index + 1, unit.last - 1):
        if page.quote_of[at] >= 0:
            return at
        if words[at] == ":" or words[at] == ",":
            return at + 1
        if words[at] in _THAT:
            return at
    return None


def _subject(page: Page, unit: Unit, verb: int, begin: int) -> Stretch | None:
    words = page.words
    functions = function_words(page.language)
    first = verb
    if first - 1 > begin and words[first - 1] == ",":
        first = begin  # an apposition ends before the verb
    while first > begin and words[first - 1] not in _CLAUSE_ENDS and page.quote_of[first - 1] < 0:
        first -= 1
    front = range(first, verb)
    adverbial = (
        first == verb
        or words[first] in _BREAKS
        or (words[first] in functions and words[first] not in _PRONOUNS and verb - first == 1)
    )
    if not adverbial and (len(front) <= _LONGEST):
        return first, verb
    behind = _phrase(page, unit, verb + 1)
    if behind is not None:
        return behind
    return (first, verb) if first < verb <= first + _LONGEST else None


def _phrase(page: Page, unit: Unit, begin: int) -> Stretch | None:
    """The noun phrase that begins at a token: up to a mark, or a preposition behind its noun."""
    words = page.words
    if begin < unit.last and words[begin] in _PRONOUNS:
        return begin, begin + 1
    end = begin
    noun = False
    while end < unit.last and page.quote_of[end] < 0 and end - begin < _LONGEST:
        if words[end] in _CLAUSE_ENDS and not (
            words[end] == "." and end > begin and len(words[end - 1]) <= 2 and end + 1 < unit.last
        ):
            break
        if noun and (words[end] in _BREAKS or words[end] in _THAT):
            break
        noun = noun or page.capital[end] or page.mention_of[end] >= 0 or page.tokens[end].content
        end += 1
    return (begin, end) if noun else None


def _according(page: Page, unit: Unit, index: int) -> Found | None:
    """`Laut Polizei ...`, `selon le maire`: the source stands behind, the content around it."""
    words = page.words
    end = index + 1
    named = False
    while end < unit.last and end - index < 10 and page.quote_of[end] < 0 and words[end] not in _CLAUSE_ENDS:
        nominal = page.capital[end] or page.mention_of[end] >= 0
        if (
            named
            and not nominal
            and words[end] not in ("der", "des", "von", "vom", "de", "du", "la", "del", "le")
        ):
            break
        named = named or nominal
        end += 1
    if end == index + 1:
        return None
    source, cue = (index + 1, end), (index, index + 1)
    if index == unit.first or (index - unit.first <= 2):
        start = end + (1 if end < unit.last and words[end] == "," else 0)
        stop = _end(page, unit)
        return Found(source, cue, ((start, stop),)) if start < stop else None
    last = index - 1 if words[index - 1] == "," else index
    content: list[Stretch] = [(unit.first, last)] if unit.first < last else []
    stop = _end(page, unit)
    if stop - end > 1:
        content.append((end + (words[end] == ","), stop))
    return Found(source, cue, tuple(content)) if content else None


def _postposed(page: Page, unit: Unit, index: int) -> Found | None:
    """`Der Polizei zufolge ...`: the source stands before it."""
    first = index
    while first > unit.first and page.words[first - 1] not in _CLAUSE_ENDS and index - first < 8:
        first -= 1
    stop = _end(page, unit)
    if first == index:
        return None
    if first == unit.first and index + 1 < stop:
        return Found((first, index), (index, index + 1), ((index + 1, stop),))
    if first - 1 > unit.first:
        return Found((first, index), (index, index + 1), ((unit.first, first - 1),))
    return None
