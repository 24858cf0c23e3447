"""Where the content behind a cue begins: past who is spoken to, the day, and the place where it was said."""

from ...language.saying import ADDRESSED, CLAUSAL, INFINITIVE, REPORTS, TAKES, WEAK
from ...language.titles import ROLES
from ...language.words import FUNCTION_WORDS
from .cues import Cue, is_adverb, is_auxiliary
from .page import Page, Stretch, Unit
from .sources import ABBREVIATIONS, DETERMINERS, PRONOUNS, TIME_WORDS

_FUNCTIONS = FUNCTION_WORDS["en"]
_OBJECTS = frozenset("him her me us them you himself herself".split())
_GOVERNED: dict[str, tuple[str, ...]] = {
    "call": ("for", "on"),
    "point": ("out", "to"),
    "respond": ("to",),
    "warn": ("of", "about", "against"),
    "complain": ("of", "about"),
    "agree": ("with", "on"),
    "ask": ("for", "about"),
    "hint": ("at",),
    "object": ("to",),
    "wonder": ("about",),
    "worry": ("about",),
    "hope": ("for",),
    "argue": ("for", "against"),
    "decide": ("against",),
    "insist": ("on",),
    "comment": ("on",),
    "lash": ("out",),
    "allude": ("to",),
    "speculate": ("about", "on"),
    "boast": ("of", "about"),
    "joke": ("about",),
    "say": ("of",),
    "think": ("of", "about"),
    "speak": ("of",),
    "elaborate": ("on",),
    "protest": ("against",),
    "plead": ("for", "with"),
    "laugh": ("at",),
    "rail": ("against",),
    "report": ("on",),
    "muse": ("about",),
    "rule": ("out",),
}
"""Prepositions and particles that belong to a verb: they are part of the cue."""
ADJUNCT = frozenset(
    """in at on via during after before to via through from outside inside near following over ahead""".split()
)
_BEFORE_NOUNS = ADJUNCT | {"for", "of", "into"}
_TIMES = TIME_WORDS - {"this", "last", "next"}
_ANEW = (PRONOUNS | {"there", "its", "their", "his", "her"}) - {"one"}
"""Words that cannot go on with a noun phrase that has its noun."""
_SUBORDINATE = frozenset(
    "as when while after before because who which where during since until although though".split()
)
_STARTERS = frozenset("that whether if how why what who when where".split())


def cue_end(page: Page, unit: Unit, cue: Cue) -> int:
    """Where the words of a cue end, a governed preposition included."""
    behind = cue.verb + 1
    if behind < unit.last and page.words[behind] in _GOVERNED.get(cue.base, ()) and page.quote_of[behind] < 0:
        return behind + 1
    return behind


def complement(page: Page, unit: Unit, cue: Cue) -> int | None:
    """The token at which the content behind a cue begins; None where nothing is said behind it."""
    words = page.words
    index = cue_end(page, unit, cue)
    governed = index > cue.verb + 1
    if cue.base in ADDRESSED and not governed:
        index = _past_phrase(page, unit, index, addressed=True)
    index = _past_times(page, unit, index)
    while (
        index < unit.last
        and not governed
        and page.quote_of[index] < 0
        and words[index] in ADJUNCT
        and (cue.base in CLAUSAL or cue.base in ADDRESSED)
        and not (words[index] == "to" and (cue.base in INFINITIVE or cue.base in ADDRESSED))
    ):
        moved = _past_times(page, unit, _past_phrase(page, unit, index + 1, addressed=False))
        if moved == index:
            break
        index = moved
    while index < unit.last and is_adverb(words[index]) and page.quote_of[index] < 0:
        index += 1
    return _begins(page, unit, cue, index, governed=governed)


def _begins(page: Page, unit: Unit, cue: Cue, index: int, *, governed: bool) -> int | None:
    words = page.words
    if index >= unit.last:
        return None
    if page.quote_of[index] >= 0:
        return index
    word = words[index]
    if word in ",:–—" or word == "-":
        following = index + 1
        if following < unit.last and page.quote_of[following] >= 0:
            return following
        if word == ":" and following < unit.last:
            return following
        if word == "," and following < unit.last and words[following] in ("that", "dass"):
            return following
        return None
    if word in ".;?!)…" or (word in _SUBORDINATE and cue.base in CLAUSAL and word not in _STARTERS):
        return None
    if word in ("and", "but", "or"):
        return None
    if word == "with" and cue.base == "conclude":
        return None
    if word == "that" and index + 1 < unit.last and words[index + 1] in ".,;":
        return None
    if cue.base in WEAK and not governed and not _weak_takes(page, unit, cue, index):
        return None
    return index


def _weak_takes(page: Page, unit: Unit, cue: Cue, index: int) -> bool:
    """Whether a weak verb attributes here: with `that`, a quotation, or behind the name of a document."""
    if page.words[index] in ("that", "how", "whether", "no"):
        return True
    if cue.base in TAKES and not TAKES[cue.base]:
        return True
    if cue.base == "consider" or cue.base == "see":
        return "as" in page.words[index : min(index + 8, unit.last)]
    if cue.base in ("call", "dub", "label", "deem"):
        return _names_so(page, unit, index)
    return cue.base in ("find", "show", "read") and any(
        word in REPORTS for word in page.words[max(unit.first, cue.group[0] - 6) : cue.group[0]]
    )


def _names_so(page: Page, unit: Unit, index: int) -> bool:
    """Whether `called` is followed by whom or what, and then by what it was called."""
    end = index
    while end < unit.last and page.words[end] not in ",;:." and end - index < 25:
        if page.quote_of[end] >= 0:
            return True
        if end > index and page.words[end] in ("a", "an") and page.words[end - 1] not in _BEFORE_NOUNS:
            return True
        end += 1
    return False


def _past_times(page: Page, unit: Unit, index: int) -> int:
    """The token behind a time expression: `said | on Tuesday | that`."""
    words = page.words
    while index < unit.last and page.quote_of[index] < 0:
        step = index
        if (
            words[step] in ("on", "in", "late", "early", "earlier", "since", "this", "last", "at", "the")
            and step + 1 < unit.last
        ):
            step += 1
            if words[step] in ("the", "a", "an", "this", "last", "early", "late") and step + 1 < unit.last:
                step += 1
        if words[step] not in TIME_WORDS or page.mention_of[step] >= 0:
            return index
        while step < unit.last and (words[step] in _TIMES or words[step].isdigit()):
            step += 1
        if step == index:
            return index
        index = step
    return index


def _past_phrase(page: Page, unit: Unit, index: int, *, addressed: bool) -> int:
    """The token behind a noun phrase with its prepositions: who is spoken to, or where it was said."""
    words = page.words
    if index < unit.last and addressed and words[index] in _OBJECTS:
        owned = words[index] == "her" and index + 1 < unit.last and words[index + 1] not in _FUNCTIONS
        if not owned:  # "told her husband"
            return index + 1
    begin = index
    full = False  # the phrase has its noun already
    named = False
    while index < unit.last and page.quote_of[index] < 0:
        word = words[index]
        if word in ",:;.?!–—()" or word in _STARTERS or (is_auxiliary(word) and word != "'s"):
            if word == "." and page.words[index - 1] in ABBREVIATIONS:
                index += 1
                continue
            break
        if addressed and word in ("to", "about") and index > begin:
            break
        if full and word in _ANEW:
            break
        if full and word in DETERMINERS:
            break
        mention = page.mention_of[index]
        if mention >= 0:
            genitive = words[index - 1] in ("'s", "'", "and", "&")
            if full and not genitive and not (page.capital[index - 1] and words[index - 1] not in TIME_WORDS):
                break
            _, index = page.stretch_of(mention)
            full = named = True
            continue
        if word in ADJUNCT or word in ("of", "for", "with", "by", "about", "and"):
            full = named = False
        elif word == "'s":
            full = False
        elif word in TIME_WORDS:
            full = True
        elif word not in DETERMINERS and word not in _FUNCTIONS:
            if (
                named
                and not page.capital[index]
                and words[index - 1] != "'s"
                and page.mention_of[index - 1] >= 0
            ):
                pass  # "Kremlin reporters": the name was no more than a modifier
            full = True
            named = named and page.capital[index]
        elif word in _FUNCTIONS and word not in DETERMINERS:
            break
        index += 1
    return index


def main_subject(page: Page, unit: Unit, before: int) -> Stretch | None:
    """The first noun phrase of a unit that can be its subject: a pronoun, or a name that no preposition governs."""
    words = page.words
    index = unit.first
    governed = False
    while index < min(before, unit.last):
        if page.quote_of[index] >= 0:
            _, index = page.quote_tokens(page.quote_of[index])
            governed = False
            continue
        word = words[index]
        mention = page.mention_of[index]
        if mention >= 0:
            first, behind = page.stretch_of(mention)
            titled = behind < unit.last and words[behind].rstrip("s") in ROLES
            if (
                not governed
                and not titled
                and words[behind : behind + 1] != ("'s",)
                and page.mentions[mention].kind != "other"
            ):
                role = page.mentions[mention].role
                if role is not None and role[1] <= page.mentions[mention].start:
                    first = max(unit.first, min(first, page.token_at(role[0])))
                return first, behind
            index = behind
            continue
        if word in ("he", "she", "they", "it") and not governed:
            return index, index + 1
        if word in (
            "in",
            "on",
            "at",
            "of",
            "for",
            "with",
            "from",
            "to",
            "by",
            "after",
            "before",
            "during",
            "about",
            "under",
            "over",
            "between",
            "against",
        ):
            governed = True
        elif (word in _FUNCTIONS and word not in DETERMINERS) or word in ",;:–—":
            governed = False
        index += 1
    return None
