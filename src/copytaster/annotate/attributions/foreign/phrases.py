"""Noun phrases and subjects in other languages, by articles, prepositions, capitals and the place of the verb."""

import re
from functools import lru_cache

from ....language.speech import Speech
from ..page import Page, Stretch, Unit

CLAUSE_ENDS = frozenset(",;:.?!–—()…")
LONGEST = 16
"""Words of a source."""
LOOK_BACK = 80
"""Tokens before a verb that are looked through for its subject, or for what is said."""
_BRACKET = 8  # tokens in brackets that may stand in a source: a party, an age
_SHORT = 4  # words of a quotation that may be a name in marks
_ELIDED = ("l'", "un'")  # articles that are one word with their noun, in French and Italian
_SHORTENED = 4  # letters of a title with a full stop behind which a source goes on


@lru_cache(maxsize=20_000)
def looks(pattern: str, word: str) -> bool:
    """Whether a pattern holds for a whole word."""
    return re.fullmatch(pattern, word) is not None


def is_adverb(speech: Speech, word: str) -> bool:
    """Whether a word stands beside a verb and is no part of its subject."""
    return word in speech.adverbs or looks(speech.adverb, word)


def phrase_at(page: Page, unit: Unit, speech: Speech, begin: int) -> Stretch | None:
    """The noun phrase that begins at a token or behind adverbs there; None where another thing does."""
    words = page.words
    while begin < unit.last and is_adverb(speech, words[begin]) and words[begin] not in speech.bodies:
        begin += 1
    if begin >= unit.last or words[begin] in speech.that:
        return None
    if words[begin] in speech.prepositions and page.mention_of[begin] < 0:
        return None  # but "Van der Horst"
    if begin + 1 < unit.last and looks(speech.governed, f"{words[begin]} {words[begin + 1]}"):
        return None
    if words[begin] in speech.pronouns and not _determines(page, unit, speech, begin):
        return begin, begin + 1
    end = _phrase_end(page, unit, speech, begin)
    return (begin, end) if end > begin else None


def _determines(page: Page, unit: Unit, speech: Speech, index: int) -> bool:
    """Whether a pronoun stands before a noun: `diese Frau`."""
    following = index + 1
    return (
        page.words[index] in speech.bodies
        and following < unit.last
        and page.words[following][0].isalpha()
        and page.words[following] not in speech.adverbs
        and page.words[following] not in speech.prepositions
    )


def _phrase_end(page: Page, unit: Unit, speech: Speech, begin: int) -> int:
    """The token behind a noun phrase; `begin` where there is no noun."""
    words = page.words
    end = stop = begin
    noun = named = False
    while end < min(unit.last, begin + LONGEST):
        word = words[end]
        number = page.quote_of[end]
        if number >= 0:
            opening = page.text[page.quotations[number].start]
            if (
                page.quotations[number].words > _SHORT
                or opening in "—–-"
                or (end > begin and words[end - 1] == ",")
            ):
                break
            end = stop = min(page.quote_tokens(number)[1], unit.last)
            noun = named = True
            continue
        if word == "(" and noun and ")" in words[end : min(end + _BRACKET, unit.last)]:
            end = stop = words.index(")", end) + 1
            continue
        if word in CLAUSE_ENDS:
            shortened = word == "." and end > begin and len(words[end - 1]) <= _SHORTENED
            if not shortened or end + 1 >= unit.last or not page.capital[end + 1]:
                break
            end += 1
            continue
        mentioned = page.mention_of[end] >= 0
        linked = word in speech.links
        nominal = mentioned or page.capital[end] or (not speech.nouns_capital and page.tokens[end].content)
        if word in speech.that or (word in speech.joining and not _joins(page, unit, speech, end)):
            break
        if not linked and (word in speech.prepositions or is_adverb(speech, word)) and not page.capital[end]:
            break
        if not linked and words[end - 1] not in speech.links and not mentioned and not page.capital[end]:
            behind_noun = speech.nouns_capital and words[end - 1] not in speech.bodies
            if (noun and (behind_noun or not nominal)) or (named and not speech.nouns_capital):
                break
        end += 1
        if nominal:
            noun, stop = True, end
        named = named or (mentioned and not looks(speech.capital_adjective, word))
    return stop if noun else begin


def _joins(page: Page, unit: Unit, speech: Speech, index: int) -> bool:
    """Whether a conjunction joins another noun, not another verb."""
    following = index + 1
    if following >= unit.last or page.quote_of[following] >= 0:
        return False
    word = page.words[following]
    return page.capital[following] or (word in speech.bodies and word not in speech.pronouns)


def subject_before(page: Page, unit: Unit, speech: Speech, verb: int, begin: int) -> Stretch | None:
    """The subject in front of a verb; None where what stands there is none, so that it must stand behind.

    In a clause of its own it stands behind what opens that: `De koers steeg nadat | de bank had gezegd dat`.
    """
    found = _before(page, unit, speech, verb, begin)
    if found is None or speech.nouns_capital:
        return found
    opened = [
        at + 1
        for at in range(found[0], found[1] - 1)
        if page.words[at] in speech.adverbial and page.quote_of[at] < 0
    ]
    return (opened[-1], found[1]) if opened else found


def _before(page: Page, unit: Unit, speech: Speech, verb: int, begin: int) -> Stretch | None:
    words = page.words
    first = verb
    if first - 1 > begin and words[first - 1] == ",":
        return _before_apposition(page, unit, speech, verb - 1, begin)
    while (
        first > begin
        and verb - first < 2 * LONGEST
        and (words[first - 1] not in CLAUSE_ENDS or _inner(page, unit, first - 1))
        and (page.quote_of[first - 1] < 0 or page.quotations[page.quote_of[first - 1]].words <= _SHORT)
    ):
        first -= 1
    while first < verb and (words[first] in speech.joining or words[first] in speech.that):
        first += 1
    start = first
    while first < verb and is_adverb(speech, words[first]) and not page.capital[first]:
        first += 1
    if first == verb or verb - first > 2 * LONGEST:
        return None
    if is_adverb(speech, words[first]) and words[first] not in speech.pronouns:
        modifies = verb - first > 1 and speech.verb_second and words[first] in speech.focusing
        if speech.verb_second and not modifies:
            return None
        first += 1
    if words[first : first + 1] and words[first] in speech.prepositions:
        return None if speech.verb_second or start != first else _behind_phrase(page, speech, first, verb)
    if first < verb and phrase_at(page, unit, speech, first) is None:
        return None
    last = verb
    while last > first + 1 and words[last - 1] in speech.adverbs:
        last -= 1
    return (first, last) if first < last else None


def _before_apposition(page: Page, unit: Unit, speech: Speech, comma: int, begin: int) -> Stretch | None:
    """The subject with what is apposed to it, up to the comma before its verb: `Ada Roe, 45, Leiterin der Bank,`."""
    words = page.words
    parts = 0
    for at in range(comma - 1, max(begin, comma - 3 * LONGEST) - 1, -1):
        mark = words[at] in CLAUSE_ENDS and page.quote_of[at] < 0 and not _inner(page, unit, at)
        if not mark and at != begin:
            continue
        first = at + 1 if mark else at
        while first < comma and (words[first] in speech.joining or is_adverb(speech, words[first])):
            first += 1
        parts += 1
        opens = first < comma and _may_open(page, speech, first)
        if parts > 1 and opens and words[first] not in speech.relatives - speech.bodies:
            return first, comma
        if mark and words[at] != ",":
            break
    return None


def _inner(page: Page, unit: Unit, index: int) -> bool:
    """Whether a mark stands within a name: brackets, and the full stop of a title."""
    if page.words[index] in "()":
        return True
    return page.words[index] == "." and index > unit.first and len(page.words[index - 1]) <= _SHORTENED


def _behind_phrase(page: Page, speech: Speech, first: int, verb: int) -> Stretch | None:
    """The subject behind an adverbial that no comma ends: `En Lund la alcaldesa dijo`."""
    words = page.words
    governing = speech.prepositions | speech.links
    for index in range(first + 1, verb):
        if (words[index] in speech.bodies or words[index] in speech.pronouns) and words[
            index - 1
        ] not in governing:
            return index, verb
    for index in range(verb - 1, first - 1, -1):
        if words[index] in governing and words[index] not in speech.joining:
            behind = index + 1
            while behind < verb and not page.tokens[behind].content:
                behind += 1
            return (behind + 1, verb) if behind + 1 < verb else None
    return None


def subject_of(page: Page, unit: Unit, speech: Speech, stop: int) -> Stretch | None:
    """The subject of a sentence up to a token: the first noun phrase that no preposition and no case rules out."""
    words = page.words
    index = _sentence_start(page, unit, stop)
    genitives = frozenset() if speech.nouns_capital else speech.links - speech.bodies - speech.joining
    governed = False
    first: Stretch | None = None
    while index < stop:
        if page.quote_of[index] >= 0 or words[index] in CLAUSE_ENDS:
            governed = False
            index += 1
            continue
        word = words[index]
        if word in speech.prepositions or word in genitives:
            governed = True
            index += 1
            continue
        found = phrase_at(page, unit, speech, index) if _may_open(page, speech, index) else None
        if found is None or found[0] != index:
            governed = governed and (
                page.tokens[index].content or speech.nouns_capital
            )  # "num deles vinha Roe"
            index += 1
            continue
        if not governed and found[1] <= stop:
            subject = found
            if word in speech.pronouns or _personal(page, *subject):
                return subject
            first = first or subject
        governed = False
        index = found[1]
    return first


def _sentence_start(page: Page, unit: Unit, stop: int) -> int:
    """Where the sentence before a token begins: quotations hold several together in one unit."""
    lowest = max(unit.first, stop - 2 * LOOK_BACK)
    for index in range(stop - 1, lowest, -1):
        number = page.quote_of[index]
        if number >= 0:
            if page.quote_tokens(number)[1] - 1 == index and page.words[index - 1] in ".?!…":
                return index + 1
        elif page.words[index] in ".?!" and not _inner(page, unit, index):
            return index + 1
    return lowest


def _personal(page: Page, first: int, last: int) -> bool:
    """Whether a person or a body is named in a stretch."""
    kinds = {page.mentions[number].kind for number in page.mention_of[first:last] if number >= 0}
    return bool(kinds & {"person", "organisation"})


def _may_open(page: Page, speech: Speech, index: int) -> bool:
    word = page.words[index]
    if word in speech.pronouns or word in speech.bodies or word.startswith(_ELIDED):
        return True
    if is_adverb(speech, word):
        return False
    if page.mention_of[index] >= 0 or (speech.nouns_capital and page.capital[index]):
        return True
    return page.capital[index] and page.mention_of[min(index + 1, len(page.words) - 1)] >= 0  # a title
