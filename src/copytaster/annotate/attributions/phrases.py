"""Noun phrases of English: who is meant by a relative pronoun, and who is the subject of a sentence."""

from ...language.saying import ATTRIBUTING, REPORTS
from ...language.titles import HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS, ROLES
from ...language.words import FUNCTION_WORDS
from .page import Page, Stretch, Unit

PRONOUNS = frozenset(
    """he she they it we i you who one some others many most both several few which everyone nobody""".split()
)
"""Pronouns that can be the subject of a verb of saying."""
TIME_WORDS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning
    afternoon evening night week month year january february march april may june july august september
    october november december jan feb mar apr aug sept sep oct nov dec ago later earlier last this next
    weekend late early""".split()
)
"""Words that time expressions beside a cue are made of."""
_DETERMINERS = frozenset(
    """the a an this that these those his her their its my our your some several many two three four five six seven
    eight nine ten another one both all no most few each every various other dozens hundreds""".split()
)
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen col lt sgt sen rep gov st rev hon capt cmdr maj adm supt det insp cllr jr sr reps
    sens""".split()
)
"""Titles that end with a full stop."""
_FUNCTIONS = FUNCTION_WORDS["en"]
_LINKS = frozenset("of for at from with in near inside on to about".split())
RELATIVE = frozenset("who which whose that where whom".split())
"""Pronouns that stand for the noun phrase before them."""
_LONGEST_APPOSITION = 45
_BE = frozenset("is are was were be been being 's 're 'm isn't aren't wasn't weren't".split())
_HAVE = frozenset("has have had hasn't haven't hadn't having 've 'd".split())
_MODALS = frozenset(
    """will would can could may might must should shall do does did won't wouldn't can't cannot couldn't don't
    doesn't didn't not never 'll""".split()
)
_ADVERBS = frozenset(
    """also later then again once even never often still now just further first earlier previously repeatedly
    already not reportedly publicly only always long so too either ever both simply quickly soon recently
    sometimes often ultimately itself himself herself themselves all else first perhaps twice thus instead""".split()
)
_NO_ADVERBS = frozenset("only family daily july italy ally reply supply assembly rally early likely".split())
_GOVERNING = frozenset(
    "in on at of for with from to by after before during about under over between against".split()
)


def is_auxiliary(word: str) -> bool:
    """Whether a word, in lower case, is an auxiliary or negation."""
    return word in _BE or word in _HAVE or word in _MODALS


def is_adverb(word: str) -> bool:
    """Whether a word can stand between a subject and its verb."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS)


def _before_apposition(page: Page, unit: Unit, comma: int) -> Stretch | None:
    """The subject whose apposition or relative clause ends at a comma: `Ada Roe, head of the union, | said`."""
    words = page.words
    opening = {")": ("(",), ",": (",",)}.get(words[comma], ("–", "—", "-"))
    index = comma - 1
    while index > unit.first and comma - index < _LONGEST_APPOSITION:
        if words[index] in opening and page.quote_of[index] < 0 and _apposed(page, index, comma):
            first = phrase_start(page, unit.first, index - 1)
            if first < index:
                return first, comma + (words[comma] == ")")
        index -= 1
    return None


def _apposed(page: Page, opening: int, closing: int) -> bool:
    """Whether what follows a comma says who stands before it."""
    words = page.words
    if words[opening] == "(":
        return True
    before, following = opening - 1, words[opening + 1]
    if page.quote_of[before] >= 0 or closing - opening < 2:
        return False
    if page.mention_of[opening + 1] >= 0 and page.stretch_of(page.mention_of[opening + 1])[1] == closing:
        return True
    named = page.mention_of[before] >= 0 or words[before].rstrip("s") in ROLES
    if not named and following not in RELATIVE:
        return False
    if following in PRONOUNS and following not in RELATIVE:
        return False
    return (
        following in _DETERMINERS
        or following in RELATIVE
        or following.isdigit()
        or following
        in (
            "without",
            "after",
            "before",
            "during",
            "through",
            "along",
            "like",
            "whose",
            "speaking",
            "writing",
            "citing",
            "asked",
            "in",
            "now",
            "then",
            "himself",
            "herself",
        )
        or any(word.rstrip("s") in ROLES or word in ROLE_MODIFIERS for word in words[opening + 1 : closing])
        or (page.capital[opening + 1] and closing - opening <= 6)
    )


def antecedent(page: Page, unit: Unit, relative: int) -> Stretch | None:
    """The noun phrase that a relative pronoun stands for: `Roe, | who said`."""
    end = relative
    while end > unit.first and (
        page.words[end - 1] in (",", "—", "–") or page.words[end - 1] in ("and", "but")
    ):
        end -= 1
    if end <= unit.first or page.quote_of[end - 1] >= 0:
        return None
    apposed = _before_apposition(page, unit, end) if page.words[end] == "," else None
    if apposed is not None and page.mention_of[end - 1] < 0:
        return apposed
    first = _phrase_start(page, unit.first, end - 1)
    return (first, end) if first < end else None


def phrase_start(page: Page, lowest: int, last: int) -> int:
    """Where the noun phrase that ends at a token begins; `last + 1` where none does."""
    start = _phrase_start(page, lowest, last)
    while start <= last and (governor := _governor(page, lowest, start)) is not None:
        start = min(governor, _phrase_start(page, lowest, governor))
    return start


def _phrase_start(page: Page, lowest: int, last: int) -> int:
    words = page.words
    start = last + 1
    index = last
    named = False
    while index >= lowest and page.quote_of[index] < 0:
        word = words[index]
        mention = page.mention_of[index]
        if mention >= 0:
            first, _ = page.stretch_of(mention)
            role = page.mentions[mention].role
            if role is not None and role[1] <= page.mentions[mention].start:
                first = min(first, page.token_at(role[0]))
            start = index = max(lowest, first)
            named = True
            index -= 1
        elif word == "." and start <= last and index > lowest and _abbreviated(page, index - 1):
            start = index = index - 1
            index -= 1
        elif (word in PRONOUNS and index == last) or (word in ("he", "she") and words[index + 1] == "and"):
            return index
        elif word in ("that", "while", "as"):
            break
        elif word in _DETERMINERS or word.isdigit():
            start = index
            index -= 1
            if index > lowest and words[index] == "of" and _noun(page, index - 1):
                index -= 1
                named = False
                continue
            if index > lowest and words[index] in _LINKS and _heads(page, lowest, index - 1):
                index -= 1
                named = False
                continue
            if index >= lowest and (words[index] in _DETERMINERS or words[index] in ("all", "both")):
                continue
            break
        elif (
            (word in ("'s", "'") and start <= last)
            or (word in ("and", "&", "or") and start <= last and _joint(page, lowest, index, start))
            or (word in _LINKS and start <= last and _heads(page, lowest, index - 1))
        ):
            index -= 1
            named = False
        elif named and not (
            word.rstrip("s") in ROLES
            or word in ROLE_MODIFIERS
            or word in ROLE_NOUNS
            or word in HONORIFICS
            or (page.capital[index] and word not in _FUNCTIONS)
            or word in ("-", "–")
        ):
            break
        elif _noun(page, index) or (word == "-" and start <= last):
            start = index
            index -= 1
        else:
            break
    while start < last and words[start] in ("-", "–"):
        start += 1
    return start


def _governor(page: Page, lowest: int, start: int) -> int | None:
    """The noun that governs a phrase by a preposition: `an announcement | from Roe`; None for a free phrase."""
    words = page.words
    if start - 2 < lowest or words[start - 1] not in ("of", "from", "with", "by", "between", "for"):
        return None
    before = start - 2
    if page.quote_of[before] >= 0:
        return None
    if words[before] in TIME_WORDS and before > lowest and words[before - 1].endswith("s"):
        return before - 1
    if words[start - 1] == "by" and words[before].endswith("ed") and before > lowest:
        before -= 1  # "notes released by Roe"
    noun = _noun(page, before) and page.mention_of[before] < 0 and not is_adverb(words[before])
    return before if noun else None


def _abbreviated(page: Page, index: int) -> bool:
    """Whether a word before a full stop is a title or an initial: `Mr.`, `Sen.`, `J.`"""
    return page.words[index] in _ABBREVIATIONS or (len(page.words[index]) == 1 and page.capital[index])


def _noun(page: Page, index: int) -> bool:
    word = page.words[index]
    if not (word[0].isalpha() and word not in _FUNCTIONS and not is_auxiliary(word)):
        return page.mention_of[index] >= 0
    if is_adverb(word) or (word in TIME_WORDS and not page.capital[index]):
        return False
    return not (word in ATTRIBUTING and word.endswith(("ed", "id", "ing"))) or page.mention_of[index] >= 0


def _heads(page: Page, lowest: int, index: int) -> bool:
    """Whether a noun before a preposition can be the head of a source: `a spokesman for`, `people familiar with`."""
    if index < lowest or page.quote_of[index] >= 0:
        return False
    word = page.words[index]
    if (
        word.rstrip("s") in ROLES
        or word in _HEADS
        or word in REPORTS
        or word.endswith(("man", "men", "woman", "women", "person"))
    ):
        return True
    return page.words[index + 1] == "of" and _noun(page, index) and not word.endswith("ing")


_HEADS = frozenset(
    """people person familiar sources source office members families group groups those campaign press
    company team party department ministry government service university centre center institute union council
    committee experts critics supporters opponents aides allies residents involved close university school court
    statement report study""".split()
)


def _joint(page: Page, lowest: int, index: int, start: int) -> bool:
    """Whether `and` joins two sources: `Brandt and Okoro said`, `he and Okoro`."""
    if index <= lowest:
        return False
    before = index - 1
    right_named = page.mention_of[start] >= 0 or page.words[start] in PRONOUNS
    return (
        (page.mention_of[before] >= 0 and right_named)
        or page.words[before] in ("he", "she")
        or (page.words[before].rstrip("s") in ROLES and page.words[start].rstrip("s") in ROLES)
    ) and page.quote_of[before] < 0


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
        if word in _GOVERNING:
            governed = True
        elif (word in _FUNCTIONS and word not in _DETERMINERS) or word in ",;:–—":
            governed = False
        index += 1
    return None
