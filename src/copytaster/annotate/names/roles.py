"""Where a name begins behind a title, and the role that stands before or behind it."""

from collections.abc import Sequence

from ...language.given_names import GIVEN_NAMES
from ...language.outlets import OUTLETS, PICTURE_AGENCIES
from ...language.saying import is_saying
from ...language.titles import HONORIFICS, ORGANISATION_WORDS, ROLE_MODIFIERS, ROLE_NOUNS, is_role, is_title
from ...model import Offsets
from .words import Words, is_capital

_LONGEST_ROLE = 8  # words of a role before a name
_ROLE_WITHIN = 8  # words of an apposition within which it must say what the bearer is
_LONGEST_APPOSITION = 16  # words of a role behind a name
_LONGEST_ASIDE = 8  # words of a bracket behind a name
_LONGEST_APPOSED = 10  # words of a role before the comma in front of a name
_DETERMINERS = frozenset("the his her its their our die der das le la el".split())
_HELD = frozenset(
    "acting incoming outgoing leading managing founding sitting reigning ruling commanding".split()
)
"""Participles before an office."""
_OFFICES = frozenset("PM VP AG DA DNI FM CM".split())
"""Offices by their initials, before a name."""
_COURTESY = frozenset("Mr Mrs Ms Miss Mx Monsieur Madame Señor Señora Signor Signora".split())
"""What only persons are called, and no place or body."""
_VERBISH = frozenset(
    "is was are were has had have will would can could may might and but as with when while".split()
)


def name_start(article: Words, first: int, last: int) -> int:
    """Where the name begins behind the titles that open a run: `Secretary of State Marco Rubio` at `Marco`."""
    start = first
    if _office_of(article, first):
        while start + 1 < last and article.words[start].lower() in ROLE_NOUNS:
            start += 1
        if article.words[start] in ("of", "for", "on"):
            start = first  # "governor of the Bank of Tarn": a body, not what the office is for
    for index in range(first, last):
        word = article.words[index].lower().strip(".")
        office = article.words[index] in _OFFICES and not (index and article.words[index - 1][-1].isdigit())
        suffixed = article.words[index + 1 : index + 2] in (("Jr",), ("Sr",), ("Jr.",), ("Sr.",))
        place = article.words[index] in article.lands
        if (
            (office or (is_title(word) and not place) or word in HONORIFICS)
            and index + 1 < last
            and not suffixed
        ):
            start = index + 1
    if start < last and start > first and article.words[start] in ("of", "for"):
        start += 2 if article.words[start + 1] == "the" else 1
        while start < last and article.words[start].lower() in ROLE_NOUNS:
            start += 1
        if (
            last - start > 2
            and article.words[start + 1] in GIVEN_NAMES
            and article.words[start] not in GIVEN_NAMES
            and article.words[start] not in article.alone
        ):
            start += 1  # "Director of Moorings Ada Brandt"
    return start


def _office_of(article: Words, first: int) -> bool:
    """Whether an office and `of`, `of the` stand before a run: `secretary of the | Interior Ada Brandt`."""
    of = first - 1
    if of > 0 and article.words[of] == "the":
        of -= 1
    return of > 0 and article.words[of] == "of" and is_role(article.words[of - 1].lower())


def role_before(article: Words, first: int) -> bool:
    """Whether a role or an honorific stands directly before a run."""
    if first == 0:
        return False
    word = article.words[first - 1].lower().strip(".")
    gap = article.text[article.tokens[first - 1].end : article.tokens[first].start]
    return gap.isspace() and "\n" not in gap and (is_title(word) or word in HONORIFICS)


def behind_place(article: Words, start: int, last: int) -> int | None:
    """Where a person's name begins that follows a place or an agency without a comma: `Envoy to the East Ada Brandt`.

    Clumsy translation runs a land or a body and a person together: `the premier of Quelm Ada Brandt`. Such a first
    word stands alone elsewhere in the article.
    """
    words = article.words
    body = words[start].lower() in ORGANISATION_WORDS
    if last - start == 3 and (body or words[start] in article.alone) and words[start] not in GIVEN_NAMES:
        behind_of = start > 0 and words[start - 1] == "of"
        if behind_of or words[start + 1] in GIVEN_NAMES:
            return start + 1
    if article.language != "en" and start and words[start - 1].islower() and words[start] not in GIVEN_NAMES:
        given = next((at for at in range(start + 1, last - 1) if words[at] in GIVEN_NAMES), None)
        if given and is_capital(words[given - 1]) and words[start - 1] in article.functions:
            return given  # "Minister van Volksgezondheid | Ada Brandt"
    if start and words[start - 1] in ("of", "the"):
        for middle in range(start + 1, last - 1):
            if words[middle - 1].lower() in ORGANISATION_WORDS and words[middle] in GIVEN_NAMES:
                return middle  # "Chairman of the Tarn Green Party | Ada Brandt"
    for middle in range(start + 1, last - 1):
        place = article.text[article.tokens[start].start : article.tokens[middle - 1].end]
        told = place in article.places or place in article.peoples
        supplier = place in OUTLETS or place in PICTURE_AGENCIES
        known = (place in article.lands or place in article.nations or supplier) and place not in GIVEN_NAMES
        if (told and last - middle > 1) or ((told or known) and article.words[middle] in GIVEN_NAMES):
            return middle
    return None


def role_in_front(article: Words, first: int, start: int) -> Offsets | None:
    """The role that stands before a name: within the run, and in lower case before it."""
    words, tokens = article.words, article.tokens
    begin = first
    if start == first and not role_before(article, first):
        return None
    while begin > 0 and first - begin < _LONGEST_ROLE:
        word = words[begin - 1]
        gap = article.text[tokens[begin - 1].end : tokens[begin].start]
        if "\n" in gap or gap.strip(" -"):
            break
        plain = word.lower().strip(".")
        belongs = is_role(plain) or plain in ROLE_MODIFIERS or plain in ROLE_NOUNS
        genitive = word in ("'s", "’s") and begin > 1 and is_capital(words[begin - 2])
        if not (belongs or genitive or (is_capital(word) and plain not in article.functions and begin > 1)):
            break
        if is_capital(word) and words[begin - 2] in ".!?" and plain in article.functions:
            break
        begin -= 1
    while begin < start and words[begin].lower() in HONORIFICS:
        begin += 1
    if begin >= start:
        return None
    return tokens[begin].start, tokens[start - 1].end


def role_apposed(article: Words, first: int, last: int) -> Offsets | None:
    """The noun phrase that a name stands in apposition to: `the minister of water, Dr. | Ada Roe,`."""
    words, tokens = article.words, article.tokens
    comma = first - 1
    while comma > 0 and (words[comma] == "." or words[comma].lower().strip(".") in HONORIFICS):
        comma -= 1
    if comma < 2 or words[comma] != "," or words[last : last + 1] not in ((",",), (".",)):
        return None
    seen = False
    for index in range(comma - 1, max(-1, comma - 1 - _LONGEST_APPOSED), -1):
        word = words[index].lower()
        if word in _DETERMINERS and seen and (index + 1 < comma) and _role_soon(words, index + 1, comma):
            return tokens[index].start, tokens[comma - 1].end
        if not word[0].isalnum() and word not in ("'", "’", "'s", "’s", "-", "&"):
            return None
        if (
            word in _VERBISH
            or is_saying(word, article.language)
            or "\n" in article.text[tokens[index].end : tokens[index + 1].start]
        ):
            return None
        seen = seen or is_role(word)
    return None


def _role_soon(words: Sequence[str], index: int, comma: int) -> bool:
    """Whether the noun of a phrase, before any preposition, says what somebody is."""
    while index < comma and words[index].lower() not in ("of", "for", "at", "in", "to", "on", "from"):
        if is_role(words[index].lower()) and (index + 1 == comma or words[index + 1].islower()):
            return True
        index += 1
    return False


def role_behind(article: Words, last: int) -> Offsets | None:
    """The apposition behind a name: `, a retired diplomat who ...`, `, the mill's owner,`."""
    words, tokens = article.words, article.tokens
    last = _past_asides(words, last)
    if last + 1 >= len(words) or words[last] != ",":
        return None
    if words[last + 1].endswith("ing") and not (is_role(words[last + 1]) or words[last + 1] in _HELD):
        return None  # `Ada Roe, prompting the mayor to`
    seen = False
    for index in range(last + 1, min(last + 1 + _LONGEST_APPOSITION, len(words))):
        word = words[index].lower()
        gap = article.text[tokens[index - 1].end : tokens[index].start]
        if (
            "\n" in gap
            or word in (",", ".", ";", ":", "who", "which", "that", "—", "–")
            or (is_saying(word, article.language) and not is_capital(words[index]))  # but "of the Tarn Post"
        ):
            return (tokens[last + 1].start, tokens[index - 1].end) if seen and index > last + 1 else None
        if is_role(word) and words[index + 1 : index + 2] not in (("'s",), ("’s",)):
            if index - last > _ROLE_WITHIN or is_capital(words[min(index + 1, len(words) - 1)]):
                return None  # too far to be of this name, or the title of the next one
            seen = True
        elif not seen and word in _VERBISH:
            return None
    return None


def _past_asides(words: Sequence[str], last: int) -> int:
    """Behind a bracket and an age: `Ada Roe (R-Tarn)| , chair of ...`, `Ada Roe, 45| , a baker`."""
    if last < len(words) and words[last] == "(":
        closing = last + 1
        while closing < len(words) and closing - last < _LONGEST_ASIDE and words[closing] != ")":
            closing += 1
        if closing < len(words) and words[closing] == ")":
            last = closing + 1
    if last + 2 < len(words) and words[last] == "," and words[last + 1].isdigit() and words[last + 2] == ",":
        last += 2
    return last


def behind_office(article: Words, first: int, start: int) -> int:
    """Where the body begins that a run names behind an office: `Director of the | Harbour Bureau`; 0 without one."""
    of = start - 1
    while of > first and article.words[of] not in ("of", "for"):
        of -= 1
    if of == first or not is_role(article.words[of - 1].lower()):
        return 0
    return of + 2 if article.words[of + 1] == "the" else of + 1


def is_addressed(article: Words, first: int) -> bool:
    """Whether `Mr.`, `Ms` or the like stands directly before a name."""
    before = first - 1
    if before > 0 and article.words[before] == ".":
        before -= 1
    return (
        before >= 0
        and article.words[before] in _COURTESY
        and "\n" not in article.text[article.tokens[before].end : article.tokens[first].start]
    )
