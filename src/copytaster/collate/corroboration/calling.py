"""How a sentence can name a source that is no person: by its entity where it is that, else by its own words."""

import re
from collections.abc import Sequence

from ...language.documents import DOCUMENTS
from ...language.genders import FEMALE_TITLES, MALE_TITLES
from ...language.groups import DEFINITE_GROUPS, GROUPS, VAGUE_GROUPS
from ...language.seats import DEMONYMS, SEATS
from ...language.titles import is_role, is_title
from ...language.words import function_words

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_PERSONS = frozenset(
    "man woman person source sources people neighbour neighbor friend relative insider".split()
)
_INDEFINITE = frozenset(
    """
    a an one another some several many few multiple various two three four five six seven eight nine ten dozens both
    other
    """.split()
)
_RELATIVE = re.compile(r"\A(?:who|whom|which|that|as)\s+", re.IGNORECASE)
_RELATIVE_LAST = re.compile(r",? (?:who|whom|which|that)\Z", re.IGNORECASE)
_DAY_LAST = re.compile(r" (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)\Z")
_CONTRACTED = re.compile(r"['’](?:s|re|ve|ll|d|m)\Z")
_FOLLOWS = re.compile(
    r"\s*(?:$|[,(;:–—]|['’]s?$|(?:of|from|by|for|in|on|at|to|about|into|with|that|which|who|and\s+its)\b)",
    re.IGNORECASE,
)
"""What may follow a name that is itself the head of a phrase: `the White House on Monday`."""
_GOES_ON = re.compile(
    r"\b(?:of|from|by|for|in|on|at|to|about|into|with|that|which|who)\b|['’]s\b", re.IGNORECASE
)
"""What stands before a name that only tells more of the head: `the mayors of Tarn`."""
_VAGUE = frozenset(
    """
    elsewhere often half part much more most little week mr mrs ms dr neither either none everybody everyone nobody
    somebody someone anybody anyone others
    """.split()
)
"""Words that, with those of `_INDEFINITE`, tell no more of a source than that there is one: `nine`, `neither`."""
_POSSESSIVE = frozenset("whose their its his her our my your".split())
_SPEAKING = (
    _PERSONS
    | DOCUMENTS
    | GROUPS
    | VAGUE_GROUPS
    | DEFINITE_GROUPS
    | MALE_TITLES
    | FEMALE_TITLES
    | frozenset(
        "child children kid kids cousin nephew niece colleague partner boss host guest client".split()
    )
)
"""Nouns of what can be a source, `his` or `their` before them; another is one that was misread: `their boots`."""
_PARTIES = frozenset("democrats republicans liberals conservatives greens labour socialists".split())
_FUNCTIONS = function_words("en")


def is_named(source: str, forms: Sequence[str]) -> bool:
    """Whether a source is what one of the forms names, or names none; else a form only tells more of another noun.

    `the White House` and `the agency` are; `White House aides` and `the mayors of Tarn and Orm` are not.
    """
    found = False
    for form in forms:
        for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", source, re.IGNORECASE):
            before = source[: match.start()].rpartition(",")[2]
            if _FOLLOWS.match(source, match.end()) and not _GOES_ON.search(before):
                return True
            found = True
    return not found


def is_people(name: str) -> bool:
    """Whether a name is an adjective that tells where somebody is from, and so nobody's: `Ukrainian`."""
    return name.lower() in DEMONYMS and name.lower() not in SEATS


def is_vague(source: str) -> bool:
    """Whether a source is of persons of whom it does not say who they are: `several aides`, `mayors of Tarn`."""
    words = [word.group().lower() for word in _WORD.finditer(source)]
    head = _head(source)
    if _is_thing(source):
        return True
    return not head or words[0].isdigit() or words[0] in _INDEFINITE or (not is_role(head) and is_title(head))


def _head(source: str) -> str:
    """The noun of a source in lower case, what tells more of it left out: `mayors`, of `the mayors of Tarn`."""
    words = _WORD.findall(_GOES_ON.split(source, maxsplit=1)[0])
    return words[-1].lower() if words else ""


def _is_thing(source: str) -> bool:
    """Whether a source was misread: somebody's, and neither a person nor a body nor a document: `their boots`."""
    first, head = source.partition(" ")[0].lower(), _head(source)
    if first == "whose" or head.isdigit():
        return True
    return (
        first in _POSSESSIVE
        and not (is_title(head) or is_role(head))
        and {head, head.removesuffix("s")}.isdisjoint(_SPEAKING)
    )


def with_article(source: str) -> str:
    """A source as it reads within a sentence: `the agency`, of one that began its own."""
    first, _, rest = source.partition(" ")
    lower = first.lower()
    one = lower.removesuffix("s")
    several = lower != one and (is_title(lower) or one in DOCUMENTS) and lower not in _PARTIES
    if (lower in _FUNCTIONS and rest) or (several and not rest[:1].isupper()):
        return f"{lower} {rest}".rstrip()
    return source


def called(source: str, account: str) -> str:
    """A source that is no entity, as a sentence can name it."""
    source = _RELATIVE_LAST.sub("", _RELATIVE.sub("", source, count=1)) or source
    source = _DAY_LAST.sub("", source) or source
    words = [_CONTRACTED.sub("", word.group().lower()) for word in _WORD.finditer(source)]
    if _is_thing(source) or all(word in _FUNCTIONS | _VAGUE | _INDEFINITE for word in words):
        return f"somebody whom {account.upper()} does not name"
    persons = any(is_title(word) or word in _PERSONS for word in words)
    if words[0] in ("a", "an", "one", "another") and len(words) > 1 and persons and words[1] != "of":
        return f"an unnamed {' '.join(source.split()[1:])}"
    return with_article(source)
