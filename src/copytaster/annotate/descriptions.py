"""Noun phrases that stand for a name of the same article: `the harbour master`, `the ministry`, `the group`."""

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

_BODIES = ORGANISATION_WORDS | BODY_NOUNS
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
    if found.kind != "organisation" or noun not in BODY_NOUNS:
        return False
    if noun == "agency":
        return last.isupper() or last.lower() in AGENCY_WORDS
    return last.lower() not in STATE_WORDS


def _plain(word: str) -> str:
    word = word.strip(".,").removesuffix("'s")
    return _SAME_ROLE.get(word, word)
