"""Whom a source names, or stands for within its article."""

from bisect import bisect_left

from ...language.places import PEOPLES
from ...language.speech import SPEECH
from ...language.titles import ROLES
from .page import Page, Stretch
from .phrases import RELATIVE

_PRONOUNS = frozenset("he she it er sie il elle él ella lui lei ele ela hij zij ze он она".split())
_DETERMINERS = frozenset("the a an its his her their".split())
_GOVERNING = frozenset("of from at in with for".split())
_PREPOSITIONS = frozenset("of for at from with in near inside on to about by".split())


def speaker_of(page: Page, source: Stretch | None) -> int | None:
    """The mention that a source names or stands for; None for one that stays without a name.

    `Kremlin spokesman Dmitry Peskov` is Peskov, `a spokesman for the ministry` nobody, `the minister` the person
    that the reference at that place leads to.
    """
    if source is None:
        return None
    words = page.words
    first, last = source
    if words[first] in _PRONOUNS and (meant := _reference(page, source)) is not None:
        return meant
    if last - first == 1 and words[first] in RELATIVE:
        return _antecedent(page, first)
    index = first
    beside = _PREPOSITIONS
    if speech := SPEECH.get(page.language):
        beside = speech.prepositions | speech.links - speech.joining
    headed = False  # a common noun was met that a name behind a preposition only describes
    titles = _titles(page, source)
    while index < last:
        mention = page.mention_of[index]
        word = words[index]
        if index in titles:
            index += 1
            continue
        if mention < 0:
            if word in beside and headed:
                index = _past(page, index, last)
                continue
            if word in (",", "(", "–", "—"):
                headed &= index + 1 < last and words[index + 1] in beside  # "Republicans, in full control of"
            elif word[0].isalpha() and (word.rstrip("s") in ROLES or page.tokens[index].content):
                headed = True
            index += 1
            continue
        _, behind = page.stretch_of(mention)
        land = page.language != "en" and headed and page.mentions[mention].kind == "place"
        if not land and _can_speak(page, mention, behind, last) and not _in_title(page, mention, last):
            return mention
        found = page.mentions[mention]
        headed |= page.text[found.start : found.end] in PEOPLES  # "Republicans in the House"
        index = behind
    meant = _reference(page, source)
    if meant is None and words[last - 1] in ("'s", "'") and page.mention_of[last - 2] >= 0:
        return page.mention_of[last - 2]  # "Ada Roe's | claim that"
    if meant is None and page.language != "en" and last + 1 < len(words) and words[last] == ",":
        apposed = page.mention_of[last + 1]  # "sagte die Sprecherin der Bank, Ada Roe"
        if apposed >= 0 and page.mentions[apposed].kind in ("person", "other"):
            return apposed
    return meant


def _antecedent(page: Page, relative: int) -> int | None:
    """The mention that a relative pronoun stands right behind: `Ada Roe, | who`.

    Of a name behind a preposition, or of a word for a people in an apposition, it is the one before that, if any:
    `Ada Roe of the Harbour Board, | who`, `Ada Roe, a Republican | who`.
    """
    before = relative - 1
    while before > 0 and page.words[before] in ",–—":
        before -= 1
    mention = page.mention_of[before]
    if mention < 0:
        return None
    first = page.stretch_of(mention)[0] - 1
    found = page.mentions[mention]
    while first > 0 and page.words[first] in _DETERMINERS:
        first -= 1
    apposed = page.words[first] == "," and page.text[found.start : found.end] in PEOPLES
    if apposed and page.mention_of[first - 1] >= 0:
        return page.mention_of[first - 1]
    if page.language == "en" and page.words[relative] == "who" and found.kind in ("place", "organisation"):
        governed = page.words[first] in _GOVERNING and first > 0
        return page.mention_of[first - 1] if governed and page.mention_of[first - 1] >= 0 else None
    return mention


def _titles(page: Page, source: Stretch) -> frozenset[int]:
    """The tokens of the titles that stand before names in a source: `Secretary of State | Ada Roe`."""
    start, stop = page.offsets(*source)
    inside: set[int] = set()
    for mention in page.mentions_in(start, stop):
        role = page.mentions[mention].role
        if role is not None and role[1] <= page.mentions[mention].start:
            inside.update(range(page.token_at(role[0]), page.token_at(role[1])))
    return frozenset(inside)


def _past(page: Page, index: int, last: int) -> int:
    """The token behind a prepositional phrase: the next comma or bracket."""
    begin = index
    several = False
    while index < last and page.words[index] not in (",", "(", "–", "—"):
        if page.words[index] == "and" and not (_goes_on(page, index, last) or several):
            break
        mention = page.mention_of[index]
        if index - begin > 1 and mention >= 0 and page.mention_of[index - 1] != mention:
            found = page.mentions[mention]
            beside = page.mention_of[index - 1] >= 0 or page.tokens[index - 1].content
            titled = found.role is not None and page.token_at(found.role[0]) <= begin + 1 < page.token_at(
                found.start
            )
            if titled:
                several = page.words[index - 1].endswith("s")  # "a friend of Presidents Roe and Lind"
                index += 1
                continue  # "a friend of President Roe"
            whole = " " in page.text[found.start : found.end] and page.stretch_of(mention)[1] == last
            if beside and (found.kind == "person" or (found.kind == "other" and whole)):
                return index  # "ambassador to the UN | Ada Roe", "head of the union | Ada Roe"
        index += 1
    return index


def _goes_on(page: Page, joint: int, last: int) -> bool:
    """Whether a phrase behind a preposition goes on behind `and`: `in Tarn | and Quelm`."""
    behind = joint + 2 if page.words[joint + 1 : joint + 2] == ("the",) else joint + 1
    mention = page.mention_of[behind] if behind < last else -1
    return mention >= 0 and page.mentions[mention].kind in ("place", "organisation")


def _can_speak(page: Page, mention: int, behind: int, last: int) -> bool:
    found = page.mentions[mention]
    if behind < last and page.words[behind] in ("'s", "'"):
        return False
    if found.kind == "other":
        name = page.text[found.start : found.end]
        if name in PEOPLES or name.endswith("-based"):
            return False
        party = name.rpartition(" ")[2]
        if party in PEOPLES and not party.endswith("s"):
            return False  # "the Westmark Democrat": somebody who has a name
    if behind < last and page.quote_of[behind] < 0:
        following = page.words[behind]
        if following == "." and behind + 1 < last and page.mention_of[behind + 1] >= 0:
            return False  # an initial: the name goes on
        if following.rstrip("s") in ROLES:
            return False
        speech = SPEECH.get(page.language)
        if speech and (following in speech.prepositions or following in speech.links):
            return True  # "Roe na reunião"
        if page.mention_of[behind] >= 0 or following in _PREPOSITIONS:
            return following in _PREPOSITIONS
        modifies = (
            following[0].isalpha()
            and following not in ("and", "who", "himself", "herself", "jr", "sr")
            and not page.capital[behind]
        )
        return not modifies
    return True


def _in_title(page: Page, mention: int, last: int) -> bool:
    """Whether a mention only stands in the title of the person named behind it: `Kremlin spokesman Roe`."""
    start = page.mentions[mention].start
    stop = page.tokens[last - 1].end
    return any(
        role is not None and role[0] <= start < role[1] and page.mentions[other].start > start
        for other in page.mentions_in(start + 1, stop)
        for role in (page.mentions[other].role,)
    )


def _reference(page: Page, source: Stretch) -> int | None:
    start, stop = page.offsets(*source)
    index = bisect_left(page.references, start, key=lambda reference: reference.start)
    if (
        index < len(page.references)
        and page.references[index].start <= start + 1
        and page.references[index].end <= stop
    ):
        return page.references[index].mention
    return None
