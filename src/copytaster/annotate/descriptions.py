"""Noun phrases that stand for a name of the same article: `the harbour master`, `the ministry`, `the group`."""

import re
from bisect import bisect_left

from ..language.titles import (
    AGENCY_WORDS,
    BODY_NOUNS,
    ORGANISATION_WORDS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    ROLES,
    STATE_WORDS,
)
from .attributions.page import Page
from .bearers import Bearers
from .prominence import says

_BODIES = ORGANISATION_WORDS | BODY_NOUNS
_SHORTENED = frozenset("bureau department commission committee ministry union association council".split())
"""Nouns that an acronym has among its letters."""
_REMEMBERED = 500  # mentions among which a description looks for its bearer
_LEADERS = frozenset("president premier chancellor king queen minister emir sultan dictator prime".split())
_SAME_ROLE = {
    "spokesman": "spokes", "spokeswoman": "spokes", "spokesperson": "spokes", "premier": "prime", "adviser": "advis",
    "advisor": "advis", "defence": "defense", "chairwoman": "chair", "chairman": "chair", "chairperson": "chair",
    "organiser": "organizer", "mp": "lawmaker",
}  # fmt: skip


def described(page: Page, position: int, last: int, bearers: Bearers) -> tuple[int, list[int]] | None:
    """`the harbour master`: the token behind it, and the last mention of every person whose role fits."""
    words = page.words
    end = position + 1
    modifiers: list[str] = []
    while (
        end < last
        and end - position <= 6
        and (
            words[end] in ROLE_MODIFIERS
            or words[end] in ROLE_NOUNS
            or words[end] in ROLES
            or page.mention_of[end] >= 0
            or words[end] in ("u", ".")
        )
        and page.quote_of[end] < 0
    ):
        if page.mention_of[end] >= 0 and page.mention_of[end] in bearers.keys:
            return None  # a title before a name
        modifiers.append(words[end])
        end += 1
    while modifiers and modifiers[-1] not in ROLES:
        modifiers.pop()
        end -= 1
    if not modifiers or (end < last and words[end] in ("'s", "of", "for")):
        return None
    if end < last and page.mention_of[end] >= 0:
        return None
    head = _plain(modifiers[-1])
    wanted = {_plain(word) for word in modifiers[:-1]} - {"former", "new", "then", "."}
    fitting: dict[str, int] = {}
    start = page.tokens[position].start
    here = bisect_left(page.mentions, start, key=lambda mention: mention.start)
    for index in range(max(0, here - _REMEMBERED), here):
        mention = page.mentions[index]
        if index not in bearers.keys or mention.role is None:
            continue
        role = {_plain(word) for word in page.text[slice(*mention.role)].lower().replace("’", "'").split()}
        heads = head in role or (head == "leader" and bool(role & _LEADERS) and bool(wanted & role))
        if head == "minister" and not wanted & {"prime"} and "prime" in role:
            continue  # who is called so has a title of his own
        if "vice" in role and "vice" not in wanted:
            continue
        if heads and wanted <= role:
            fitting[bearers.keys[index]] = index
    return (end, sorted(fitting.values())) if fitting else None


def body(page: Page, position: int, last: int) -> tuple[int, list[int], str] | None:
    """`the ministry`, `the group`: the token behind it, the last mentions of institutions so called, and the noun."""
    end = position + 1
    while end < last and end - position <= 3 and page.words[end] not in _BODIES:
        if page.words[end] not in ROLE_NOUNS or page.capital[end]:
            return None
        end += 1
    if end >= last or end - position > 3 or page.mention_of[end] >= 0 or page.capital[end]:
        return None
    head = page.words[end]
    fitting: dict[str, int] = {}
    start = page.tokens[position].start
    here = bisect_left(page.mentions, start, key=lambda mention: mention.start)
    for index in range(max(0, here - _REMEMBERED), here):
        mention = page.mentions[index]
        name = page.text[mention.start : mention.end]
        if mention.kind == "organisation" and head in name.lower().split():
            fitting[name] = index
    return end + 1, sorted(fitting.values()), head


def may_be(page: Page, mention: int, noun: str) -> bool:
    """Whether an institution whose name lacks the noun may be called so: the Union Club `the group`, no court."""
    found = page.mentions[mention]
    last = page.text[found.start : found.end].split()[-1]
    if found.kind == "organisation" and noun in _SHORTENED and last.isupper() and last.isalpha():
        return noun[0].upper() in last  # `the bureau` of the `HBL`
    if found.kind != "organisation" or noun not in BODY_NOUNS:
        return False
    if noun == "agency":
        return last.isupper() or last.lower() in AGENCY_WORDS
    return last.lower() not in STATE_WORDS


def _plain(word: str) -> str:
    word = word.strip(".,").removesuffix("'s")
    return _SAME_ROLE.get(word, word)


_AGED = re.compile(r"(\d{1,3})-year-old")
_AGE_BEHIND = re.compile(r",? \(?(?:aged? |now )?(\d{1,3})(?=[,).])")
_AGE_BEFORE = re.compile(r"(\d{1,3})-year-old(?: [a-z-]+){0,3},? $")


def aged(page: Page, position: int, last: int, bearers: Bearers) -> tuple[int, list[int]] | None:
    """The token behind `the 21-year-old`, and the last mention of every person of that age, or of none that is told."""
    match = _AGED.match(page.text, page.tokens[position + 1].start) if position + 1 < last else None
    if match is None:
        return None
    behind = page.token_at(match.end())
    if behind < last and page.tokens[behind].content and not says(page, behind):
        return None  # "the 21-year-old student"
    start = page.tokens[position].start
    here = bisect_left(page.mentions, start, key=lambda mention: mention.start)
    found: dict[str, int] = {}
    ages: dict[str, set[str]] = {}
    for index in range(max(0, here - _REMEMBERED), here):
        if index in bearers.keys:
            key = bearers.keys[index]
            found[key] = index
            ages.setdefault(key, set()).update(_ages(page, index))
    fitting = [key for key in found if match[1] in ages[key]] or [key for key in found if not ages[key]]
    return (behind, sorted(found[key] for key in fitting)) if fitting else None


def _ages(page: Page, mention: int) -> list[str]:
    """The ages that stand beside a name: `Ada Holm, | 21 |,`, `a | 21 |-year-old student, Ada Holm`."""
    found = page.mentions[mention]
    behind = _AGE_BEHIND.match(page.text, found.end)
    before = _AGE_BEFORE.search(page.text[max(0, found.start - 60) : found.start])
    return [match[1] for match in (behind, before) if match]
