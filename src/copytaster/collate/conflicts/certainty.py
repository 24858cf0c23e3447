"""What one account tells as a fact and another one with a doubt: the suspected arsonist, the arsonist."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ...language.fates import UNREAL
from ...model import Account, Sentence, Span
from .context import Story, clause_around, norms_of, tokens_of
from .draft import Draft, variants
from .twins import Twin

_DOUBT = re.compile(
    r"\b(?:alleged(?:ly)?|suspected(?! of)|apparent(?:ly)?|purported(?:ly)?|presumed|presumably|reportedly|supposedly|"
    r"(?:may|might) have|believed to (?:be|have)|thought to (?:be|have)|appear(?:s|ed)? to|seem(?:s|ed)? to|"
    r"what (?:resembl(?:es|ed)|look(?:s|ed) like))\b",
    re.IGNORECASE,
)
_WORDS = 4  # words behind a doubt, of which the first telling one is doubted
_BESIDE = 5  # words on either side of it
_COMPANY = 3.0  # weight of those that both accounts have there
_LEAST = 10.0  # weight of what two sentences share
_TELLING = 1.5  # weight of the word doubted
_BEFORE = 5  # words before the same word in the other account that take its certainty
_DOUBTING = UNREAL | frozenset(
    """
    potential suspect suspected accused accusation charge charges claim claims rumors rumours reports look looked appear
    appears appeared
    """.split()
)
_REASON = "one account is less certain"


def differing_doubts(story: Story, twins: Sequence[Twin]) -> Iterator[Draft]:
    """Sentences on one matter of which one doubts what the other tells, whose account doubts it nowhere."""
    doubted = {
        account.id: frozenset(
            norm
            for found in _DOUBT.finditer(account.text)
            for _, _, norm in [_doubted(account, found.end(), len(account.text)) or (0, 0, "")]
        )
        for account in story.accounts
    }
    for twin in twins:
        if twin.weight < _LEAST:
            continue
        sides = (twin.left, twin.one), (twin.right, twin.other)
        for (one, doubting), (other, telling) in (sides, sides[::-1]):
            for found in _DOUBT.finditer(one.text, doubting.start, doubting.end):
                place = _doubted(one, found.end(), doubting.end)
                if place is None or place[2] in doubted[other.id]:
                    continue
                sure = _told(story, (one, place), other, telling)
                if sure is not None:
                    doubt = clause_around(one, doubting, found.start(), place[1])
                    pairs = ((" ".join(span.text.split()), span) for span in (doubt, sure))
                    yield Draft("wording", "", variants(pairs, story.order), _REASON)
                    break


def _doubted(account: Account, start: int, end: int) -> tuple[int, int, str] | None:
    """The first telling word behind a doubt: its place and norm."""
    for token in tokens_of(account, start, end)[:_WORDS]:
        if token.content:
            norm = norms_of([token])
            return (token.start, token.end, min(norm)) if norm else None
    return None


def _told(
    story: Story, doubt: tuple[Account, tuple[int, int, str]], other: Account, telling: Sentence
) -> Span | None:
    """Where a sentence has the word as a fact, with a telling word beside it that stands beside the doubted one too."""
    account, (start, _, norm) = doubt
    if story.weight(frozenset((norm,))) < _TELLING:
        return None
    mine = _around(account, start)
    for token in other.annotated.tokens[telling.first : telling.last]:
        if not token.content or norm not in norms_of([token]):
            continue
        before = other.text[telling.start : token.start].lower().replace("’", "'").split()[-_BEFORE:]
        asked = {word.strip(",;:“”\"'") for word in before} & _DOUBTING
        beside = (mine & _around(other, token.start)) - {norm}
        if not asked and story.weight(beside) >= _COMPANY:
            return clause_around(other, telling, token.start, token.end)
    return None


def _around(account: Account, start: int) -> frozenset[str]:
    """The norms of the words beside a place."""
    tokens = account.annotated.tokens
    number = bisect_left(tokens, start, key=lambda token: token.start)
    return norms_of(tokens[max(0, number - _BESIDE) : number + _BESIDE + 1])
