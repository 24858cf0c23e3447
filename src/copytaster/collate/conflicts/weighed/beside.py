"""Which words stand right beside two places."""

from bisect import bisect_left

from ....model import Account, Span, Token
from ..context import Story

WORDS_BESIDE = (
    "same next",  # the word behind both is the same
    "same before",  # the word before both is the same
    "beside",  # telling words that stand within four words of both, up to 3
)
"""Names of the signs of the words beside two places, in order."""

_CLOSE = 4  # words on either side


def words_beside(story: Story, one: Span, other: Span) -> tuple[float, float, float]:
    """`WORDS_BESIDE` of two places."""
    sides = [_neighbours(story.by_id[span.account], span) for span in (one, other)]
    before, behind = zip(*sides, strict=True)
    near = [{token.norm for some in side for token in some if token.content} for side in sides]
    return (
        float(all(behind) and behind[0][0].norm == behind[1][0].norm),
        float(all(before) and before[0][-1].norm == before[1][-1].norm),
        float(min(3, len(near[0] & near[1]))),
    )


def _neighbours(account: Account, span: Span) -> tuple[list[Token], list[Token]]:
    tokens = account.annotated.tokens
    first = bisect_left(tokens, span.start, key=lambda token: token.start)
    last = bisect_left(tokens, span.end, key=lambda token: token.start)
    return (
        [token for token in tokens[max(0, first - _CLOSE) : first] if token.norm],
        [token for token in tokens[last : last + _CLOSE] if token.norm],
    )
