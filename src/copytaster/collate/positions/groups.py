"""Groups without a name: where the phrase for one begins and ends in an account."""

from ...language.feelings import FEELINGS
from ...language.groups import GROUPS
from ...language.seats import DEMONYMS, FORMER, PARTISAN
from ...language.stance_verbs import STANCE_VERBS
from ...language.titles import is_role
from ...model import Account
from .phrases import GENITIVES, determined, is_finite, modifies

DETERMINERS = frozenset("the a an some many most several other all both these those but and".split())
_TIED = frozenset("the its their his her our these those this that".split())
"""Before a group that was told before, so that its noun alone does not say which it is."""
_EACH = frozenset("every each no".split())
_SINGLE = frozenset(("single",))
_KIND = 4
"""Words of a kind behind `every`: `every Democratic senator`."""
_SHORT = 4
"""Letters of a title that is cut short: `Sen.`, `Gov.`"""


def group_start(account: Account, token: int) -> int:
    """The first of the words that stand before the head of a group and say which."""
    tokens, text = account.annotated.tokens, account.text
    first = token
    while first and token - first < 6:
        before = tokens[first - 1]
        word = text[before.start : before.end]
        following = text[tokens[first].start : tokens[first].end]
        if "\n" in text[before.end : tokens[first].start] or not modifies(word, following):
            break
        first -= 1
    while first < token and word_at(account, first) in GENITIVES:
        first += 1
    if first == token:
        near = range(max(0, token - 6), token)
        start = determined(
            [word_at(account, place) for place in near], [tokens[place].content for place in near], len(near)
        )
        first = near.start + start
    return first


def tied_behind(account: Account, token: int) -> int | None:
    """The last word of what ties a group down from behind: `opponents of the dam`, `the federation of drivers`."""
    if word_at(account, token + 1) != "of":
        return None
    place = token + 2
    while word_at(account, place) in ("the", "a", "an", "his", "her", "its", "their"):
        place += 1
    tokens = account.annotated.tokens
    last = place
    while (
        last + 1 < min(len(tokens), place + 3)
        and tokens[last + 1].content
        and tokens[last].end + 1 == tokens[last + 1].start
        and account.annotated.tags[last + 1] != "VERB"
    ):
        last += 1
    return last if last < len(tokens) and tokens[last].content else None


def each_of(account: Account, token: int) -> str | None:
    """What all of a kind are called of whom a subject names each, or none: `Democrats` of `every Democrat`."""
    tokens, text = account.annotated.tokens, account.text
    word = word_at(account, token)
    if word.endswith("s") or not (is_role(word) or word in PARTISAN or f"{word}s" in GROUPS):
        return None
    first = token
    while (
        first
        and token - first < _KIND
        and tokens[first - 1].content
        and word_at(account, first - 1) not in _SINGLE
    ):
        first -= 1
    if word_at(account, first - 1) not in _EACH | _SINGLE:
        return None
    return f"{text[tokens[first].start : tokens[token].end]}s"


def camp_body(account: Account, token: int) -> str | None:
    """A camp's body by both its words: `Republican leadership`, not `Republican`."""
    tokens = account.annotated.tokens
    if word_at(account, token) not in PARTISAN or account.annotated.tags[token + 1 : token + 2] != ("NOUN",):
        return None
    return account.text[tokens[token].start : tokens[token + 1].end]


def people_of_feeling(account: Account, token: int) -> str | None:
    """Whose feeling an adjective before it tells, as a people or a camp: `democratic` of `Democratic opposition`."""
    word = word_at(account, token)
    if word_at(account, token + 1) not in FEELINGS:
        return None
    return word if word in PARTISAN else DEMONYMS.get(word)


def word_at(account: Account, token: int) -> str:
    """The token at a place in lower case; empty beyond the account."""
    tokens = account.annotated.tokens
    if not 0 <= token < len(tokens):
        return ""
    return account.text[tokens[token].start : tokens[token].end].lower()


def compounds(account: Account, token: int) -> bool:
    """Whether a word behind a name makes the name part of a longer phrase: `Hale's plan`, `the Hale plan`."""
    return word_at(account, token) in GENITIVES or account.annotated.tokens[token].content


def titles(account: Account, token: int) -> bool:
    """Whether a word before a name belongs to its title: `Senate Majority Leader`, `Sen.`; no end of a sentence."""
    word, start = word_at(account, token), account.annotated.tokens[token].start
    if word == ".":
        return len(word_at(account, token - 1)) <= _SHORT
    return (
        is_role(word.strip("."))
        or word in FORMER
        or (account.annotated.tokens[token].content and account.text[start].isupper())
    )


def noun_at(account: Account, token: int) -> bool:
    """Whether a word for a thing or a person, and no verb, may stand at a place."""
    word = word_at(account, token)
    tokens = account.annotated.tokens
    return (
        token < len(tokens)
        and tokens[token].content
        and not is_finite(word)
        and account.text[tokens[token].start].islower()
        and word not in STANCE_VERBS
    )


def alone(account: Account, token: int) -> bool:
    """Whether a plural names a group that was not told before: `Authorities urge people to stay`."""
    before = word_at(account, token - 1)
    told = (
        token and account.annotated.tokens[token - 1].content and account.annotated.tags[token - 1] != "VERB"
    )
    return before not in _TIED and not told
