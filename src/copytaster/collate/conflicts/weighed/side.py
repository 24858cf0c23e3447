"""A sentence as quotations are compared in: its words, and which of them stand in quotation marks."""

from bisect import bisect_right
from collections.abc import Sequence

import msgspec

from ....language.synonyms import canonical
from ....model import Account, Token
from .matters import Bag

_WORDS = 90  # words of a sentence
_AROUND = 2  # words shown on either side of a change


class Side(msgspec.Struct, frozen=True):
    """A sentence of one account, held against one of another."""

    account: Account
    tokens: Sequence[Token]
    words: Sequence[str]
    """In lower case."""
    keys: Sequence[str]
    """By which words of two accounts are the same: of those that carry meaning the norms, one for synonyms."""
    quoted: Sequence[int]
    """Of each word the number of the quotation that it stands in, -1 outside."""

    def length(self, at: int) -> int:
        """How many words the quotation around a word has here, or the sentence where it is not quoted."""
        return self.quoted.count(self.quoted[at]) if self.quoted[at] >= 0 else len(self.tokens)


def side_of(bag: Bag, quotations: Sequence[tuple[int, int]]) -> Side:
    """A sentence with the quotations of its account, in order, as places in its text."""
    account, sentence = bag.account, bag.sentence
    tokens = [t for t in account.annotated.tokens[sentence.first : sentence.last] if t.norm][:_WORDS]
    words = [account.text[t.start : t.end].lower().replace("’", "'") for t in tokens]
    quoted = []
    for token in tokens:
        at = bisect_right(quotations, token.start, key=lambda one: one[0]) - 1
        quoted.append(at if at >= 0 and token.start < quotations[at][1] else -1)
    keys = [canonical(t.norm) if t.content else w for t, w in zip(tokens, words, strict=True)]
    return Side(account, tokens, words, keys, quoted)


def shown_words(side: Side, start: int, stop: int) -> str:
    """The words of a change, and a few on either side that stand in the same quotation, or outside as they do."""
    mark = side.quoted[min(start, len(side.quoted) - 1)]
    first, last = start, stop
    while first > max(0, start - _AROUND) and side.quoted[first - 1] == mark:
        first -= 1
    while last < min(len(side.tokens), stop + _AROUND) and side.quoted[last] == mark:
        last += 1
    first, last = (first, last) if first < last else (max(0, start - 1), max(1, start))
    return side.account.text[side.tokens[first].start : side.tokens[last - 1].end]
