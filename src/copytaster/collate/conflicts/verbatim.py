"""Quotations that two accounts give in nearly the same words, wherever the quotation marks stand."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec

from ...algorithms.alignment import Operation, align
from ...language.contractions import spelt_out
from ...language.quotation_marks import quoted_stretches
from ...model import Account, Span, Token, Utterance
from .context import Story, tokens_of
from .draft import Draft, variants

_ROW = 3  # words in a row by which quotations are found to be alike
_COMMON = 24  # quotations with one row, beyond which it finds none
_ROWS = 2  # rows in common from which two quotations are compared
_BESIDE = 2  # words that stayed on either side of a change
_TOGETHER = 6  # words that stayed on both sides together
_SHARE = 0.5  # of the words of the shorter quotation that stayed
_LONGEST = 3  # words of a change
_SHORTEST = 4  # words of a quotation that is compared
_AROUND = 3  # words shown beside a change
_SPELLINGS = (
    ("our", "or"), ("is", "iz"), ("ys", "yz"), ("ae", "e"), ("oe", "e"), ("tre", "ter"), ("ence", "ense"), ("ll", "l")
)  # fmt: skip
"""British letters and American ones; both sides are brought into these, so that it does no harm where they are none."""


class _Quotation(msgspec.Struct, frozen=True):
    """What stands between a pair of quotation marks."""

    account: Account
    tokens: Sequence[Token]
    words: Sequence[str]

    def span(self, start: int, end: int) -> Span:
        """The stretch of some of its words."""
        return self.account.span(self.tokens[start].start, self.tokens[end - 1].end)


def differing_transcripts(
    story: Story, utterances: Sequence[Utterance], before: Sequence[Draft] = ()
) -> Iterator[Draft]:
    """Pairs of quotations, found by rows of words, that part in up to three words between words that stayed.

    Small words count too: who quotes gives the very words. What an editor puts in or leaves out and says so, a
    spelling, and a contraction written out are no difference; nor is told again what one of the drafts `before` tells.
    """
    quotations = [one for account in story.accounts for one in _quotations(account)]
    told: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    loose: list[list[tuple[str, Span]]] = []
    for left, right in _alike(quotations):
        for step in _changes(left, right):
            pairs = [
                _shown(left, step.left_start, step.left_end),
                _shown(right, step.right_start, step.right_end),
            ]
            places = (
                _place(left, step.left_start, step.left_end),
                _place(right, step.right_start, step.right_end),
            )
            if any(all(_holds(draft, span) for span in places) for draft in before):
                continue
            about = _about(utterances, pairs[0][1]) or _about(utterances, pairs[1][1])
            if about:
                told[about] += pairs
            else:
                loose.append(pairs)
            break
    for about in sorted(told, key=lambda name: int(name[1:])):
        yield Draft("wording", about, variants(told[about], story.order), _REASON)
    for pairs in loose:
        yield Draft("wording", "", variants(pairs, story.order), _REASON)


_REASON = "a few words of the quotation differ"


def _quotations(account: Account) -> Iterator[_Quotation]:
    for start, end in sorted(quoted_stretches(account.text)):
        tokens = [token for token in tokens_of(account, start, end) if token.norm]
        if len(tokens) >= _SHORTEST:
            words = [account.text[token.start : token.end].lower().replace("’", "'") for token in tokens]
            yield _Quotation(account, tokens, words)


def _alike(quotations: Sequence[_Quotation]) -> Iterator[tuple[_Quotation, _Quotation]]:
    postings: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, one in enumerate(quotations):
        rows = (tuple(one.words[start : start + _ROW]) for start in range(len(one.words) - _ROW + 1))
        for row in dict.fromkeys(rows):
            postings[row].append(at)
    number: dict[tuple[int, int], int] = defaultdict(int)
    for places in postings.values():
        if len(places) <= _COMMON:
            for pair in combinations(places, 2):
                number[pair] += 1
    for (left, right), rows_shared in sorted(number.items()):
        apart = quotations[left].account.id != quotations[right].account.id
        if apart and rows_shared >= _ROWS and quotations[left].words != quotations[right].words:
            yield quotations[left], quotations[right]


def _changes(left: _Quotation, right: _Quotation) -> Iterator[Operation]:
    steps = align(left.words, right.words)
    stayed = sum(step.left_end - step.left_start for step in steps if step.kind == "equal")
    if stayed < _SHARE * min(len(left.words), len(right.words)):
        return
    for before, step, behind in zip(steps, steps[1:], steps[2:], strict=False):
        if step.kind == "equal":
            continue
        beside = before.left_end - before.left_start, behind.left_end - behind.left_start
        longest = max(step.left_end - step.left_start, step.right_end - step.right_start)
        if min(beside) < _BESIDE or sum(beside) < _TOGETHER or longest > _LONGEST:
            continue
        gone = left.words[step.left_start : step.left_end]
        come = right.words[step.right_start : step.right_end]
        edited = _edited(left, step.left_start, step.left_end) or _edited(
            right, step.right_start, step.right_end
        )
        names = _named(left, step.left_start, step.left_end) and _named(
            right, step.right_start, step.right_end
        )
        if _plain(gone) != _plain(come) and not edited and not names:
            yield step


def _plain(words: Sequence[str]) -> str:
    """Words without what is a matter of spelling."""
    plain = re.sub(r"[^\w]", "", "".join(spelt_out(words)))
    for british, american in _SPELLINGS:
        plain = plain.replace(british, american)
    return plain


def _edited(quotation: _Quotation, start: int, end: int) -> bool:
    """Whether brackets, dots, a slash or an ampersand beside words say that they are not as spoken."""
    low = (
        quotation.tokens[max(0, start - 1)].end if start < end else quotation.tokens[max(0, start - 1)].start
    )
    high = quotation.tokens[min(len(quotation.tokens) - 1, end)].end
    return bool(re.search(r"[\[\]…/&*()]|\.\.\.|--|—", quotation.account.text[low:high]))


def _named(quotation: _Quotation, start: int, end: int) -> bool:
    """Whether words are names, of which each account has its spelling, or nothing."""
    return all(not quotation.account.text[token.start].islower() for token in quotation.tokens[start:end])


def _place(quotation: _Quotation, start: int, end: int) -> Span:
    """Where a change stands, with a word on either side."""
    return quotation.span(max(0, start - 1), min(len(quotation.tokens), end + 1))


def _shown(quotation: _Quotation, start: int, end: int) -> tuple[str, Span]:
    first, last = max(0, start - _AROUND), min(len(quotation.tokens), end + _AROUND)
    text = " ".join(quotation.span(first, last).text.split())
    return text, quotation.span(0, len(quotation.tokens))


def _holds(draft: Draft, span: Span) -> bool:
    """Whether a place of a draft overlaps a change."""
    return any(s.account == span.account and s.start < span.end and span.start < s.end for s in draft.spans)


def _about(utterances: Sequence[Utterance], span: Span) -> str:
    for utterance in utterances:
        for reading in utterance.readings:
            held = reading.span
            if held.account == span.account and held.start < span.end and span.start < held.end:
                return utterance.id
    return ""
