"""Votes of two sentences on one matter: 52 to 47."""

import re
from collections.abc import Iterator, Sequence

from ...model import Account, Assertion, Span
from .context import Story, claim_at, clause_around
from .draft import Draft, variants
from .twins import Twin

_TALLY = re.compile(
    r"(?<![\d.$€£/:-])(\d{1,3})(?: ?[-–] ?| votes to | to )(\d{1,3})(?![\d/:%]|[-–,.]\d| ?(?:percent|per cent|years?|"
    r"months?|weeks?|days?|hours?|minutes?|people|million|billion|-year)\b)"
)
_VOTE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ballots?|pass(?:ed|es)|approv(?:ed|al)|reject(?:ed|s)|rul(?:ed|ing)|acquit(?:ted|tal)|"
    r"convict(?:ed|ion))\b",
    re.IGNORECASE,
)
"""A match has many scores on its way to the last one, a vote has one."""


def differing_tallies(
    story: Story, assertions: Sequence[Assertion], twins: Sequence[Twin]
) -> Iterator[Draft]:
    """Sentences on one matter with one count of votes each, of which neither account has the other's."""
    told = {
        account.id: {_value(found) for found in _TALLY.finditer(account.text)} for account in story.accounts
    }
    for twin in twins:
        left, right = (
            _single(account, span) for account, span in zip((twin.left, twin.right), twin.spans, strict=True)
        )
        if left is None or right is None or _value(left) == _value(right):
            continue
        if _value(left) in told[twin.right.id] or _value(right) in told[twin.left.id]:
            continue
        sides = (twin.left, twin.one, left), (twin.right, twin.other, right)
        pairs = [
            (found.group(), clause_around(account, sentence, *found.span()))
            for account, sentence, found in sides
        ]
        about = claim_at(assertions, pairs[0][1]) or claim_at(assertions, pairs[1][1])
        yield Draft("number", about, variants(pairs, story.order))


def _single(account: Account, span: Span) -> re.Match[str] | None:
    """The count of votes of a sentence that has just one."""
    found = list(_TALLY.finditer(account.text, span.start, span.end))
    return found[0] if len(found) == 1 and _VOTE.search(span.text) else None


def _value(found: re.Match[str]) -> tuple[int, int]:
    """The greater number first: who won stands first in one account, and who lost in another."""
    one, other = int(found.group(1)), int(found.group(2))
    return max(one, other), min(one, other)
