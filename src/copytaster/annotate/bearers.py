"""Who is named within one article: mentions of one person, and whether it is a woman or a man."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec

from ..language.genders import Gender, gender_of_name, gender_of_title
from ..language.places import PEOPLES
from .attributions.page import Page
from .prominence import says

_NEAR = 300
"""Code points within which a surname alone is that of whom the text just named, if one bearer alone is so near; else it
is his whom the article names in full most."""
AT_ONCE = 6  # words between a speaker and a pronoun that is almost surely himself: "Roe has said she"
_PRONOUNS: dict[str, Gender] = {"he": "m", "she": "f"}
_OTHERS: dict[Gender, frozenset[str]] = {
    "m": frozenset("she her hers herself".split()),
    "f": frozenset("he him his himself".split()),
}
_CLAUSE = 10  # words from a pronoun on in which one of the other gender makes it doubtful who is who
_BREAKS = frozenset(".!?;:,")
_GENERATIONS = frozenset("jr sr ii iii iv".split())


class Bearers(msgspec.Struct, frozen=True):
    """The persons of an article; a key stands for one of them."""

    keys: dict[int, str]
    """Index of a mention -> the person."""
    genders: dict[str, Gender]
    """Person -> gender, where a title, a given name or a role tells it."""

    def gender(self, mention: int) -> Gender | None:
        """The gender of the person that a mention names."""
        return self.genders.get(self.keys[mention])


def name_words(page: Page, mention: int) -> list[str]:
    """The words of a name without `Jr.`"""
    found = page.mentions[mention]
    words = page.text[found.start : found.end].replace(",", " ").split()
    while len(words) > 1 and words[-1].lower().strip(".") in _GENERATIONS:
        words.pop()
    return words or [page.text[found.start : found.end]]


def bearers_of(page: Page, mentions: Sequence[int]) -> Bearers:
    """Give every mention of a person its bearer: by given name and surname, a surname alone by `Ms` and by nearness."""
    full: dict[str, list[str]] = {}
    genders: dict[str, Gender] = {}
    for mention in mentions:
        words = name_words(page, mention)
        if len(words) > 1:
            key = f"{words[0]} {words[-1]}"
            for word in (words[0], words[-1]):
                if key not in full.setdefault(word, []):
                    full[word].append(key)
            known = _told(page, mention) or gender_of_name(words[0]) or _role_behind(page, mention)
            if known is not None:
                genders.setdefault(key, known)
    keys: dict[int, str] = {}
    named = Counter(key for mention in mentions for key in _full_key(page, mention))
    latest: dict[str, int] = {}
    for mention in mentions:
        words = name_words(page, mention)
        if len(words) > 1:
            keys[mention] = f"{words[0]} {words[-1]}"
            latest[keys[mention]] = page.mentions[mention].end
            continue
        told = _told(page, mention)
        candidates = full.get(words[0], [])
        fitting = [key for key in candidates if told is None or genders.get(key, told) == told]
        if not fitting:
            key = words[0] if told is None or genders.get(words[0], told) == told else f"{words[0]} {told}"
        else:
            start = page.mentions[mention].start
            near = [one for one in fitting if one in latest and start - latest[one] <= _NEAR]
            key = near[0] if len(near) == 1 else max(fitting, key=lambda one: named[one])
        keys[mention] = key
        if key in latest:
            latest[key] = page.mentions[mention].end
        if told is not None or len(candidates) == 0:
            known = told or _role_behind(page, mention) or gender_of_name(words[0])
            if known is not None:
                genders.setdefault(key, known)
    return Bearers(keys, _by_pronouns(page, keys) | genders)


def _by_pronouns(page: Page, keys: dict[int, str]) -> dict[str, Gender]:
    """What `he` or `she` tells right behind somebody who speaks, if all tell the same: `Lind said that she`."""
    told: dict[str, set[Gender]] = defaultdict(set)
    for mention, key in keys.items():
        behind = page.stretch_of(mention)[1]
        if not says(page, behind):
            continue
        for at in range(behind + 1, min(behind + AT_ONCE, len(page.words))):
            if page.mention_of[at] >= 0 or page.quote_of[at] >= 0 or page.words[at] in _BREAKS:
                break
            if gender := _PRONOUNS.get(page.words[at]):
                if _OTHERS[gender].isdisjoint(page.words[at + 1 : at + _CLAUSE]):
                    told[key].add(gender)
                break  # "Lind said that he took her hat" tells of two
    return {key: next(iter(genders)) for key, genders in told.items() if len(genders) == 1}


def _full_key(page: Page, mention: int) -> list[str]:
    words = name_words(page, mention)
    return [f"{words[0]} {words[-1]}"] if len(words) > 1 else []


def is_person(page: Page, mention: int, surnames: frozenset[str]) -> bool:
    """Whether a mention is a person's, or of unknown kind with a person's surname."""
    found = page.mentions[mention]
    if found.kind == "person":
        return True
    name = page.text[found.start : found.end]
    return found.kind == "other" and name not in PEOPLES and name_words(page, mention)[-1] in surnames


def _told(page: Page, mention: int) -> Gender | None:
    """What the words before a name tell: `Ms`, `his brother`, `spokeswoman`."""
    found = page.mentions[mention]
    first, _ = page.stretch_of(mention)
    before = [page.words[at].strip(".,") for at in range(max(0, first - 2), first)]
    if found.role is not None and found.role[1] <= found.start:
        before = [*page.text[slice(*found.role)].lower().split(), *before]
    told = [gender_of_title(word.strip(".,")) for word in reversed(before)]
    return next((gender for gender in told if gender is not None), None)


def _role_behind(page: Page, mention: int) -> Gender | None:
    """What an apposition tells within its first words: `, a brother of the mayor`."""
    found = page.mentions[mention]
    if found.role is None or found.role[0] < found.end:
        return None
    told = [gender_of_title(word.strip(".,")) for word in page.text[slice(*found.role)].lower().split()[:4]]
    return next((gender for gender in told if gender is not None), None)
