"""What stands in quotation marks, sentence by sentence, and sentences without marks; which are alike in words."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

import msgspec

from ...language.quotation_marks import quoted_stretches
from ...model import Account, Span, Token

_ROW = 3  # words in a row by which sayings are found to be alike
_COMMON = 24  # sayings with one row, beyond which it finds none
_LEAST = 0.5  # share of the shorter one's different words that two have in common
SHORTEST = 4  # words of a saying that is compared


class Saying(msgspec.Struct, frozen=True):
    """A sentence or a part of one that stands in quotation marks; or a whole sentence without any."""

    account: Account
    tokens: Sequence[Token]
    words: Sequence[str]
    quoted: bool

    def tell(self, start: int, end: int) -> list[tuple[str, bool]]:
        """Some of its words, each with whether it carries meaning."""
        return [(self.words[at], self.tokens[at].content) for at in range(start, end)]

    def span(self, start: int, end: int) -> Span:
        """The stretch of some of its words."""
        return self.account.span(self.tokens[start].start, self.tokens[end - 1].end)


def sayings_of(account: Account) -> Iterator[Saying]:
    """The parts of sentences that are quoted, and the sentences of which none is; headings and furniture left out."""
    stretches = sorted(quoted_stretches(account.text))
    tokens = account.annotated.tokens
    held: dict[int, int] = {}
    for number, (start, end) in enumerate(stretches):
        at = bisect_left(tokens, start, key=lambda token: token.start)
        while at < len(tokens) and tokens[at].start < end:
            held.setdefault(at, number)  # the outer of nested ones
            at += 1
    for sentence in account.annotated.sentences:
        if sentence.furniture or sentence.heading:
            continue
        inside = range(sentence.first, sentence.last)
        if not any(at in held for at in inside):
            yield from _saying(account, [tokens[at] for at in inside], quoted=False)
            continue
        for number, some in groupby(inside, key=lambda at: held.get(at, -1)):
            if number >= 0:
                yield from _saying(account, [tokens[at] for at in some], quoted=True)


def _saying(account: Account, tokens: Sequence[Token], *, quoted: bool) -> Iterator[Saying]:
    tokens = [token for token in tokens if token.norm]
    if len(tokens) >= SHORTEST:
        words = [account.text[token.start : token.end].lower().replace("’", "'") for token in tokens]
        yield Saying(account, tokens, words, quoted)


def alike(sayings: Sequence[Saying]) -> Iterator[tuple[int, int]]:
    """Pairs of two accounts, by number, with a row and half of their words in common, and not all; one is quoted."""
    postings: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, one in enumerate(sayings):
        rows = (tuple(one.words[start : start + _ROW]) for start in range(len(one.words) - _ROW + 1))
        for row in dict.fromkeys(rows):
            postings[row].append(at)
    number = Counter[tuple[int, int]]()
    for places in postings.values():
        if len(places) <= _COMMON:
            number.update(combinations(places, 2))
    bags = [frozenset(one.words) for one in sayings]
    for left, right in sorted(number):
        one, other = sayings[left], sayings[right]
        if len(bags[left] & bags[right]) < _LEAST * min(len(bags[left]), len(bags[right])):
            continue
        if one.account.id != other.account.id and (one.quoted or other.quoted) and one.words != other.words:
            yield left, right
