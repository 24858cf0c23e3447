"""Who shares a subject with another: `Hale and Voss rejected it`, `several growers, including Hale, rejected it`."""

from bisect import bisect_right

from ...language.seats import ASSEMBLIES
from ...model import Account
from .groups import group_start, titles, word_at
from .parties import Holder, Parties
from .phrases import HEADS, is_finite

_MOST = 8
"""Parties of a list that share a subject, besides its last."""
_APPOSED = 8
"""Words of an apposition between two names that share a subject: `Hale, the mayor of Ostrava, and Voss`."""
_OF_IT = frozenset("including like".split())
_LONGEST_LIST = 20
"""Tokens of a list of those that belong to a group."""


def beside(parties: Parties, account: Account, token: int) -> list[tuple[int, Holder]]:
    """Who shares a subject with the name that ends with a token, and the last token of each, from right to left:
    `Voss` and `Hale` beside the Lund of `Hale, Voss and Lund`.
    """
    found: list[tuple[int, Holder]] = []
    tie = "and"
    place = _before(parties, account, token, tie)
    if place is None:
        place = _before(parties, account, token, "nor")
    while (
        len(found) < _MOST and place is not None and (holder := _holder(parties, account, place)) is not None
    ):
        if tie == "," and not (_alike(parties, found[0][1], holder)):
            break  # "in Ostrava, Hale and Voss"
        found.append((place, holder))
        tie = ","
        place = _before(parties, account, place, tie)
    return found


def _holder(parties: Parties, account: Account, place: int) -> Holder | None:
    """Who is meant at a token: he is whoever says so, in `Lund said he and other growers would sell`."""
    known = parties.at(account, place)
    word = word_at(account, place)
    return known or (parties.himself(account, place, word) if word in ("he", "she") else None)


def partners(parties: Parties, account: Account, start: int, end: int) -> list[Holder]:
    """Who says a stretch of an account together with its speaker: `Hale` of `Hale and Voss say that`."""
    around = parties.speech.around(account, start, end)
    source = around[0].source if around else None
    if source is None:
        return []
    tokens = account.annotated.tokens
    last = bisect_right(tokens, source.end, key=lambda token: token.end) - 1
    if parties.at(account, last) is None:
        return []
    return [holder for place, holder in beside(parties, account, last) if tokens[place].start >= source.start]


def included(parties: Parties, account: Account, token: int) -> list[Holder]:
    """The parties that a parenthesis behind a group names as of it: `several growers, including Hale, rejected`."""
    tokens = account.annotated.tokens
    first = token + 1 + (word_at(account, token + 1) == ",")
    if word_at(account, first) not in _OF_IT:
        return []
    found: list[Holder] = []
    for place in range(first + 1, min(len(tokens), first + 1 + _LONGEST_LIST)):
        word, following = word_at(account, place), word_at(account, place + 1)
        if word in (";", "(") or (word == "," and following not in ("and", "or")) or is_finite(word):
            break
        named = parties.named.at(account, tokens[place].end) is not None or word_at(account, place) in HEADS
        if named and (holder := parties.at(account, place)) is not None:
            found.append(holder)
    return found


def _before(parties: Parties, account: Account, token: int, tie: str) -> int | None:
    """The last token of the name that a tie joins to the one that ends with a token."""
    tokens = account.annotated.tokens
    start = parties.start(account, token)
    place = next((place for place in range(token, 0, -1) if tokens[place].start == start), 0)
    while place > 2 and titles(account, place - 1):
        place -= 1
    if (
        place < 2
        or word_at(account, place - 1) != tie
        or _qualified(parties, account, token, place, place - 2)
    ):
        return None
    place -= 2
    if word_at(account, place) in HEADS:
        before = group_start(account, place) - 1
        before -= word_at(account, before) == "the"
        governed = account.annotated.tags[before] == "ADP" and word_at(account, before) not in (
            "from",
            "by",
        )
        return None if governed else place
    for earlier in range(place, max(0, place - _APPOSED), -1):
        if is_finite(word_at(account, earlier)):
            return None
        if parties.named.at(account, tokens[earlier].end) and (
            earlier == place
            or (word_at(account, place) in (",", ")") and word_at(account, earlier + 1) in (",", "("))
        ):
            return earlier
    return place


def _qualified(parties: Parties, account: Account, token: int, first: int, partner: int) -> bool:
    """Whether a chamber or a place is joined to a group by what else says which: `House and Senate Democrats`."""
    if first == token or word_at(account, token) not in HEADS:
        return False
    if not account.text[account.annotated.tokens[first].start].isupper():
        return False
    holder = parties.at(account, partner)
    return word_at(account, partner) in ASSEMBLIES or (holder is not None and parties.is_place(holder))


def _alike(parties: Parties, one: Holder, other: Holder) -> bool:
    """Whether two parties are of one kind: two persons, two countries."""
    return parties.kind(one) == parties.kind(other)
