"""The noun phrase that a cue belongs to: its subject before it, behind it, or before an apposition."""

from ...language.saying import ATTRIBUTING, REPORTS
from ...language.titles import HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS, ROLES
from ...language.words import FUNCTION_WORDS
from .cues import Cue, is_adverb, is_auxiliary
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
DETERMINERS = frozenset(
    """the a an this that these those his her their its my our your some several many two three four five six seven
    eight nine ten another one both all no most few each every various other dozens hundreds""".split()
)
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen col lt sgt sen rep gov st rev hon capt cmdr maj adm supt det insp cllr jr sr reps
    sens""".split()
)
"""Titles that end with a full stop."""
_FUNCTIONS = FUNCTION_WORDS["en"]
_OF_ROLES = DETERMINERS | ROLE_MODIFIERS | ROLE_NOUNS | ROLES
"""Words with which an apposition can begin that says what somebody is."""
_LINKS = frozenset("of for at from with in near inside on to about".split())
_RELATIVE = frozenset("who which whose that where whom".split())
_LONGEST_APPOSITION = 45


def subject_before(page: Page, unit: Unit, cue: Cue) -> Stretch | None:
    """The subject that stands before a cue, its apposition included; None where none does."""
    end = _skip_times(page, unit, cue.group[0])
    if end <= unit.first:
        return None
    before = page.words[end - 1]
    if before == "who" or (
        before in ("which", "that") and end - 1 > unit.first and page.words[end - 2] == ","
    ):
        return _antecedent(page, unit, end - 1)
    if before in (",", "–", "—", "-", ")"):
        return _before_apposition(page, unit, end - 1)
    if page.quote_of[end - 1] >= 0:
        return None
    first = phrase_start(page, unit.first, end - 1)
    return (first, end) if first < end else None


def _skip_times(page: Page, unit: Unit, end: int) -> int:
    """The end of what stands before a cue and the time expression in front of it: `Roe on Tuesday | said`."""
    words = page.words
    begin = end
    while (
        begin > unit.first
        and page.mention_of[begin - 1] < 0
        and (words[begin - 1] in TIME_WORDS or words[begin - 1].isdigit())
    ):
        begin -= 1
    if begin == end or begin == unit.first:
        return end
    if words[begin - 1] in ("on", "in", "late", "early", "earlier", "since", "at"):
        begin -= 1
    return begin if begin > unit.first else end


def _before_apposition(page: Page, unit: Unit, comma: int) -> Stretch | None:
    """The subject whose apposition or relative clause ends at a comma: `Ada Roe, head of the union, | said`."""
    words = page.words
    opening = {")": ("(",), ",": (",",)}.get(words[comma], ("–", "—", "-"))
    index = comma - 1
    while index > unit.first and comma - index < _LONGEST_APPOSITION:
        if words[index] in opening and page.quote_of[index] < 0 and _apposed(page, index, comma):
            first = phrase_start(page, unit.first, index - 1)
            if first < index:
                if words[comma] == ")":
                    return first, comma + 1
                return first, comma
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
    if not named and following not in _RELATIVE:
        return False
    if following in PRONOUNS and following not in _RELATIVE:
        return False
    return (
        following in DETERMINERS
        or following in _RELATIVE
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


def _antecedent(page: Page, unit: Unit, relative: int) -> Stretch | None:
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
        elif word in DETERMINERS or word.isdigit():
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
            if index >= lowest and (words[index] in DETERMINERS or words[index] in ("all", "both")):
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
    return page.words[index] in ABBREVIATIONS or (len(page.words[index]) == 1 and page.capital[index])


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
    """Whether `and` joins two sources: `Brandt and Okoro said`, `he and Putin`."""
    if index <= lowest:
        return False
    before = index - 1
    right_named = page.mention_of[start] >= 0 or page.words[start] in PRONOUNS
    return (
        (page.mention_of[before] >= 0 and right_named)
        or page.words[before] in ("he", "she")
        or (page.words[before].rstrip("s") in ROLES and page.words[start].rstrip("s") in ROLES)
    ) and page.quote_of[before] < 0


def subject_behind(page: Page, unit: Unit, begin: int) -> Stretch | None:
    """The subject behind a verb, its apposition included: `said | Ada Roe, head of the union`."""
    words = page.words
    end = begin
    if begin >= unit.last or page.quote_of[begin] >= 0:
        return None
    if words[begin] in PRONOUNS and not (
        words[begin] in DETERMINERS and begin + 1 < unit.last and _noun(page, begin + 1)
    ):
        return (begin, begin + 1)
    head = False
    while end < unit.last and page.quote_of[end] < 0:
        word = words[end]
        if page.mention_of[end] >= 0:
            _, end = page.stretch_of(page.mention_of[end])
            head = True
            continue
        if word == "." and _abbreviated(page, end - 1) and end > begin:
            end += 1
            continue
        if word in ',;:.?!()–—"“”':
            break
        if word in _LINKS and head and word not in ("of", "for", "at", "from", "with"):
            break
        if word in TIME_WORDS and head:
            break
        if is_auxiliary(word) or (
            word in _FUNCTIONS
            and word not in DETERMINERS
            and word not in _LINKS
            and word != "and"
            and word != "'s"
        ):
            break
        if word == "and" and not (end + 1 < unit.last and (page.mention_of[end + 1] >= 0)):
            break
        if is_adverb(word):
            break
        if not head and word in _LINKS:
            break
        head = head or (word not in DETERMINERS)
        end += 1
    if not head:
        return None
    if end < unit.last and words[end] == "," and _apposition_follows(page, unit, begin, end):
        end = _apposition_end(page, unit, end)
    return (begin, end)


def _apposition_follows(page: Page, unit: Unit, begin: int, comma: int) -> bool:
    if comma + 2 >= unit.last or page.mention_of[comma - 1] < 0:
        return False
    following = page.words[comma + 1]
    role = page.mentions[page.mention_of[comma - 1]].role
    if role is not None and role[0] >= page.tokens[comma].start:
        return True
    if following in ("who", "whose") or following.isdigit():
        return True
    ahead = page.words[comma + 1 : min(comma + 7, unit.last)]
    return (
        following in _OF_ROLES
        and any(word.rstrip("s") in ROLES or word in _HEADS for word in ahead)
        and begin < comma
    )


def _apposition_end(page: Page, unit: Unit, comma: int) -> int:
    end = comma + 1
    while end < unit.last and page.quote_of[end] < 0:
        word = page.words[end]
        if word in ".;:?!–—" or (word == "," and page.words[end + 1 : end + 2] != ("who",)):
            break
        end += 1
    return end
