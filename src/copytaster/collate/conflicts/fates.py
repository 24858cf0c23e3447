"""Two fates of one person or body that exclude one another: he resigned, he was fired; charged, not charged."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from ...language.fates import CHANGING, FATES, Fate
from ...model import Account, ConflictKind
from .context import Story, clause_around, norms_of, published_later, tokens_of
from .draft import Draft, variants
from .verbs import Told, told_fates

_UNCHARGED = re.compile(r"\bno (?:\w+ ){0,2}charges?\b", re.IGNORECASE)
_CHARGE = Fate("charge", "charged", False)
_SOFT = frozenset(("of his own accord", "under pressure"))
_SHARED = 2  # words that two answers to an offer share, besides who gives them


def differing_fates(story: Story) -> Iterator[Draft]:
    """One person or body with two fates of one matter, each account telling one of them throughout."""
    told: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for account in story.accounts:
        for one in (*told_fates(story, account, FATES), *_uncharged(story, account)):
            told[one.entity, one.fate.matter].append(one)
    nobody = told.pop(("", "charge"), [])
    charged = [key for key in told if key[1] == "charge"]
    if len(charged) == 1:
        told[charged[0]] += nobody
    for (entity, matter), some in sorted(told.items(), key=lambda item: (int(item[0][0][1:]), item[0][1])):
        by_account: dict[str, set[str]] = defaultdict(set)
        for one in some:
            by_account[one.span.account].add(one.way)
        single = {account: min(ways) for account, ways in by_account.items() if len(ways) == 1}
        kept = [one for one in some if one.span.account in single]
        if len(set(single.values())) < 2 or (matter == "deal" and not _of_one_offer(kept, story)):
            continue
        kind: ConflictKind = "wording" if set(single.values()) <= _SOFT else "polarity"
        found = variants(((one.written, one.span) for one in kept), story.order)
        yield Draft(kind, entity, found, _explanation(story, matter, kept))


def _of_one_offer(told: Sequence[Told], story: Story) -> bool:
    """Whether answers of different accounts share words."""
    norms = [
        (one.way, norms_of(tokens_of(story.by_id[one.span.account], one.span.start, one.span.end)))
        for one in told
    ]
    return any(a != b and len(left & right) > _SHARED for (a, left), (b, right) in combinations(norms, 2))


def _explanation(story: Story, matter: str, told: Sequence[Told]) -> str | None:
    sides: dict[str, list[Account]] = defaultdict(list)
    for one in told:
        sides[one.way].append(story.by_id[one.span.account])
    if matter == "reply":
        return "each outlet may have asked for itself"
    ways = sorted(sides)
    if (
        matter in CHANGING
        and len(ways) == 2
        and any(published_later(sides[a], sides[b]) for a, b in ((ways[0], ways[1]), (ways[1], ways[0])))
    ):
        return "the account published later may know more"
    return None


def _uncharged(story: Story, account: Account) -> Iterator[Told]:
    """Where no charges are told of, of whomever."""
    for found in _UNCHARGED.finditer(account.text):
        sentence = story.sentence_at(account, found.start())
        if sentence is not None and not sentence.furniture:
            span = clause_around(account, sentence, *found.span())
            yield Told("", _CHARGE, "not charged", found.group(), span, found.start())
