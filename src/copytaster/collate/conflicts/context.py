"""What stands where in an account, and how rare it is in the story."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from ...language.synonyms import canonical
from ...model import Account, Sentence, Span, Token


class Story:
    """The accounts by id, with the rarity of each norm among all their sentences."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        self.accounts = accounts
        self.by_id = {account.id: account for account in accounts}
        self.order = {account.id: number for number, account in enumerate(accounts)}
        frequency = Counter[str]()
        number = 0
        for account in accounts:
            for sentence in account.annotated.sentences:
                tokens = account.annotated.tokens[sentence.first : sentence.last]
                frequency.update({canonical(token.norm) for token in tokens if token.content})
                number += 1
        self._weight = {norm: math.log((1 + number) / count) for norm, count in frequency.items()}

    def weight(self, norms: frozenset[str]) -> float:
        """How telling these norms are together: the sum of the logarithms of their rarity."""
        return round(sum(sorted(self._weight.get(norm, 0.0) for norm in norms)), 6)

    def sentence_at(self, account: Account, start: int) -> Sentence | None:
        """The sentence that holds a place."""
        sentences = account.annotated.sentences
        number = bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1
        return sentences[number] if number >= 0 and start < sentences[number].end else None


def tokens_of(account: Account, start: int, end: int) -> Sequence[Token]:
    """The tokens of a stretch."""
    tokens = account.annotated.tokens
    first = bisect_left(tokens, start, key=lambda token: token.start)
    last = bisect_left(tokens, end, key=lambda token: token.start)
    return tokens[first:last]


def norms_of(tokens: Sequence[Token]) -> frozenset[str]:
    """The norms that carry meaning, synonyms as one; numbers left out."""
    return frozenset(
        canonical(token.norm) for token in tokens if token.content and not token.norm[:1].isdigit()
    )


def covering(spans: Sequence[Span], account: str, start: int, end: int) -> Span | None:
    """The shortest of the spans that holds a stretch of an account."""
    held = [span for span in spans if span.account == account and span.start <= start and end <= span.end]
    return min(held, key=lambda span: (span.end - span.start, span.start), default=None)
