"""The words for a source that no entity is known by: the phrase that says who speaks, and for whom."""

from ...language.documents import DOCUMENTS, SPOKESPERSON_WORDS, VOICED
from ...language.seats import ASSEMBLIES
from ...language.titles import ROLES, is_role
from ...model import Account
from .antecedents import QUANTITIES
from .groups import DETERMINERS, word_at
from .phrases import GENITIVES, HEADS

_BEHIND = frozenset(
    """
    , ( who which that whose whom where of in at for on with from to by and i we he she they before after among as - – —
    """.split()
)
"""Words with which what is told of somebody begins: `a judge in Ostrava`, `the mayor, who`."""
_FOR = frozenset("of for from to at".split())
_LONGEST = 5
"""Words by which a source is called."""
_VOICES = SPOKESPERSON_WORDS | frozenset(("rep",))
_HUMAN = ("ist", "ists", "ers", "ors", "ants", "ians", "men", "women", "people", "ees")
"""Endings of words for persons, most of them for several."""
_LEADING = DETERMINERS | frozenset("one two three four another his her its their our my even".split())


def named_phrase(account: Account, first: int, last: int) -> tuple[int, int]:
    """The tokens of a source that say who it is, without its article and what is told of it: `federal judge`.

    Of several of somebody it is the others: the council of `a majority of the council`.
    """
    while first < last - 1 and word_at(account, first) in _LEADING:
        first += 1
    end = first
    tags = account.annotated.tags
    while end < last and (
        word_at(account, end) not in _BEHIND
        or (word_at(account, end) == "and" and (tags[end - 1] == "ADJ" or _both_chambers(account, end)))
    ):
        end += 1
    if end < last - 1 and word_at(account, end) == "of" and word_at(account, end - 1) in QUANTITIES:
        return named_phrase(account, end + 1, last)
    while end > first and word_at(account, end - 1) in GENITIVES:
        end -= 1
    return first, end


def _both_chambers(account: Account, place: int) -> bool:
    """Whether an `and` joins two chambers whose members are meant: `House and Senate Democrats`."""
    return word_at(account, place - 1) in ASSEMBLIES and word_at(account, place + 1) in ASSEMBLIES


def spoken_for(account: Account, first: int, last: int, end: int) -> range:
    """The tokens of a source between its first and its last that may name for whom somebody speaks who only speaks.

    `end` is where the phrase for him ends: the mill's of `the mill's lawyer`, Hale of `a spokesman for Hale`.
    """
    if word_at(account, end - 1).removesuffix("s") not in _VOICES:
        return range(0)
    if end < last and word_at(account, end) in _FOR:
        start, behind = named_phrase(account, end + 1, last)
        return range(start, behind)
    return range(first, end - 1)


def called(account: Account, first: int, end: int) -> str | None:
    """What somebody is called by such a phrase, where it tells of a person or of several: `federal grand jury`."""
    words = [word_at(account, place) for place in range(first, end)]
    if not 1 <= len(words) <= _LONGEST:
        return None
    head = words[-1]
    text, tokens = account.text, account.annotated.tokens
    tags = account.annotated.tags[first:end]
    if head in DOCUMENTS or head in VOICED:
        return None
    name = all(text[tokens[place].start].isupper() for place in range(first, end)) and set(tags) == {"PROPN"}
    if name and len(head) > 1 and "." not in words and not is_role(head):
        return text[tokens[first].start : tokens[end - 1].end]
    human = head in HEADS or is_role(head) or plural_of_role(head) or head.endswith(_HUMAN)
    several = head in HEADS or plural_of_role(head)
    if not (several or (len(words) > 1 and human)) or not all(
        tokens[place].content for place in range(first, end)
    ):
        return None
    return text[tokens[first].start : tokens[end - 1].end]


def plural_of_role(word: str) -> bool:
    """Whether a word is the plural of a role: `chairmen`, `mayors`."""
    return (word.endswith("s") and word[:-1] in ROLES) or (
        word.endswith("men") and f"{word[:-3]}man" in ROLES
    )
