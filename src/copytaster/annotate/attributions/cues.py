"""Cues: the verbs of saying of a sentence, with auxiliaries, and how they stand in it."""

from typing import Literal

import msgspec

from ...language.saying import ATTRIBUTING, NOUN_LIKE, REPORTS
from ...language.titles import ROLES
from .page import Page, Stretch, Unit

CueKind = Literal["finite", "participle", "infinitive", "passive", "according", "quoted"]

_BE = frozenset("is are was were be been being 's 're 'm isn't aren't wasn't weren't".split())
_HAVE = frozenset("has have had hasn't haven't hadn't having 've 'd".split())
_MODALS = frozenset(
    """will would can could may might must should shall do does did won't wouldn't can't cannot couldn't don't
    doesn't didn't not never 'll""".split()
)
_CUES = frozenset(ATTRIBUTING) | {"according"}
_UNREAL = frozenset("may might must can could should shall cannot can't couldn't".split())
_ADVERBS = frozenset(
    """also later then again once even never often still now just further first earlier previously repeatedly
    already not reportedly publicly only always long so too either ever both simply quickly soon recently
    sometimes often ultimately itself himself herself themselves all else first perhaps twice thus instead""".split()
)
_NO_ADVERBS = frozenset("only family daily july italy ally reply supply assembly rally early likely".split())
_DETERMINERS = frozenset(
    """the a an this that these those his her their its my our your no any some each every another 's of in on for with
    from by at about against into over under between such more most""".split()
)


class Cue(msgspec.Struct, frozen=True):
    """A verb of saying: its words with auxiliaries (`group`), where the verb itself stands, its base and its kind."""

    group: Stretch
    verb: int
    base: str
    kind: CueKind


def is_auxiliary(word: str) -> bool:
    """Whether a word, in lower case, is an auxiliary or negation."""
    return word in _BE or word in _HAVE or word in _MODALS


def is_adverb(word: str) -> bool:
    """Whether a word can stand between a subject and its verb."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS)


def find_cues(page: Page, unit: Unit) -> list[Cue]:
    """The cues of a unit outside its quotations, in order."""
    words = page.words
    found: list[Cue] = []
    for index in [index for index in range(unit.first, unit.last) if words[index] in _CUES]:
        if page.quote_of[index] >= 0:
            continue
        if words[index] == "according" and index + 1 < unit.last and words[index + 1] == "to":
            found.append(Cue((index, index + 2), index + 1, "according", "according"))
        elif words[index] in ATTRIBUTING and page.mention_of[index] < 0:
            cue = _verb(page, unit, index)
            if cue is not None:
                found.append(cue)
    return found


def _verb(page: Page, unit: Unit, index: int) -> Cue | None:
    words = page.words
    word = words[index]
    base = ATTRIBUTING[word]
    begin = index
    while begin > unit.first and page.quote_of[begin - 1] < 0:
        before = words[begin - 1]
        if not (is_auxiliary(before) or is_adverb(before)):
            break
        genitive = page.mention_of[begin - 2] >= 0 or word in NOUN_LIKE
        if before in ("'s", "'d") and genitive and not _participial(word):
            break
        begin -= 1
    before = words[begin - 1] if begin > unit.first else ""
    group = words[begin:index]
    following = words[index + 1] if index + 1 < unit.last else ""
    if (
        page.capital[index]
        and not unit.heading
        and not _titled(page, unit)
        and index > unit.first
        and words[index - 1] not in ".:!?"
    ):
        return None
    if before == "to" and not group:
        return Cue((begin, index + 1), index, base, "infinitive")
    if word.endswith("ing"):
        if any(item in _BE for item in group):
            return Cue((begin, index + 1), index, base, "finite")
        if before in _DETERMINERS and before not in ("by", "of", "from", "in", "with", "for"):
            return None
        return Cue((index, index + 1), index, base, "participle")
    if _participial(word):
        if any(item in _BE for item in group) and not any(item in ("did", "didn't") for item in group):
            if base == "quote" and following == "as":
                return Cue((begin, index + 1), index, base, "quoted")
            return Cue((begin, index + 1), index, base, "passive")
        if (
            following == "by"
            and not group
            and base not in ("say", "continue", "conclude", "respond", "reply")
        ):
            return Cue((begin, index + 1), index, base, "passive")
    if not group and base in ("post", "report", "tweet", "write") and following in ("on", "in", "at", "to"):
        before_noun = begin > unit.first and before.rstrip("s") in REPORTS
        if before_noun and word.endswith(("ed", "en")):
            return None  # "a video posted on"
    if any(item in _UNREAL for item in group):
        return None
    if not group and before in _DETERMINERS and not (before == "that" and word not in NOUN_LIKE):
        return None
    if not group and word in NOUN_LIKE and not _verb_like(page, unit, index, begin, following):
        return None
    return Cue((begin, index + 1), index, base, "finite")


def _titled(page: Page, unit: Unit) -> bool:
    """Whether nearly every long word of a unit has a capital, as in headlines."""
    long = [index for index in range(unit.first, unit.last) if len(page.words[index]) > 3]
    return len(long) > 2 and sum(page.capital[index] for index in long) >= 0.8 * len(long)


def _participial(word: str) -> bool:
    return word.endswith("ed") or word in _PARTICIPLES


_PARTICIPLES = frozenset(
    "said told written quoted thought known held felt shown found seen sworn understood read".split()
)


def _verb_like(page: Page, unit: Unit, index: int, begin: int, following: str) -> bool:
    """Whether a form that could be a noun is a verb here: after a name, a pronoun or a plural, before an object."""
    if begin == unit.first:
        return False
    before = page.words[begin - 1]
    if following in (
        "of",
        "from",
        "by",
        ".",
        ";",
        "is",
        "was",
        "were",
        "are",
        "will",
        "would",
        "has",
        "had",
        "",
    ):
        return False
    singular = page.words[index].endswith("s") and not page.words[index].endswith("ss")
    if before in ("he", "she", "it", "who", "which"):
        return singular or page.words[index] == "read"
    if before in ("they", "we", "i", "you"):
        return not singular
    if page.mention_of[begin - 1] >= 0 or before == ")":
        return singular and (
            following in ("for", "that", "to", "it", "he", "she", "the", "his", "her", "a", "an", "on")
            or page.capital[index + 1]
            or page.quote_of[index + 1] >= 0
            or unit.heading
        )
    if before.rstrip("s") in ROLES:
        return before.endswith("s") != singular
    return False
