"""Accounts in two languages that tell the same, sentence by sentence in one order: a translation and its original.

Who reports an event by himself orders it by himself: two reports in one language on one event seldom have half of the
sentences of the shorter in common in one order, a translation has nine in ten.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec
import numpy as np
from numpy.typing import NDArray

from ...algorithms.alignment import longest_rising
from ...algorithms.sparse import Indices, Values
from ...language.background import inverse_document_frequency
from ...language.glossary import GLOSSED
from ...language.quotation_marks import inside_quotation_marks
from ...model import Account, Evidence, Offsets, Passage, Span
from ..glossing import Glossed, gloss, keys
from .kinship import Kinship

_ALIKE = 0.28
"""Weighted Dice of the words of two sentences, from which one may translate the other."""
_TELLING = 4  # words that carry meaning, from which a sentence can be found again
_FEWEST = 4  # sentences in common
_BY_CHANCE = 0.5
"""Share of the shorter account's sentences that prove nothing: nine in ten pairs of reports that three outlets wrote on
forty events, all in English, have fewer in common."""
_SCALE = 2.5
"""Further sentences that make it surer by 1 - 1/e."""
_SHOWN = 3  # sentences shown as evidence on either side


class _Side(msgspec.Struct, frozen=True):
    """The sentences of an account that are its own words, and tell something."""

    account: Account
    spans: tuple[Span, ...]
    row: Indices
    """Of each word that a sentence has, the place of the sentence."""
    word: Indices
    length: int
    """Words of the whole report."""


def find_parallel(accounts: Sequence[Account]) -> Iterator[tuple[int, int, Kinship]]:
    """Pairs of accounts in two languages, by their places, of which one may translate the other; most shared first."""
    languages = [account.annotated.language for account in accounts]
    read = [at for at, language in enumerate(languages) if language == "en" or language in GLOSSED]
    if len({languages[at] for at in read}) < 2:
        return
    glossed = gloss(accounts)
    numbers: dict[str, int] = {}
    sides = {at: _side(accounts[at], glossed.get(accounts[at].id), numbers) for at in read}
    weights = np.array([inverse_document_frequency(word) for word in numbers])
    kin = [
        (left, right, kinship)
        for left, right in combinations(read, 2)
        if languages[left] != languages[right]
        for kinship in [_kinship(sides[left], sides[right], weights)]
        if kinship is not None
    ]
    yield from sorted(kin, key=lambda entry: (-entry[2].shared, entry[0], entry[1]))


def _side(account: Account, glossed: Glossed | None, numbers: dict[str, int]) -> _Side:
    """An account's sentences; `numbers` is given those of new words."""
    spans: list[Span] = []
    rows: list[int] = []
    words: list[int] = []
    sentences = [s for s in account.annotated.sentences if not s.furniture]
    quoted = _quoted(account, [(s.start, s.end) for s in sentences])
    for sentence, spoken in zip(sentences, quoted, strict=True):
        found = sorted(set(keys(account, glossed, sentence.first, sentence.last)))
        if not spoken and len(found) >= _TELLING:
            rows += [len(spans)] * len(found)
            words += [numbers.setdefault(word, len(numbers)) for word in found]
            spans.append(account.span(sentence.start, sentence.end))
    length = sum(len(account.text[s.start : s.end].split()) for s in sentences)
    return _Side(account, tuple(spans), np.array(rows, np.int64), np.array(words, np.int64), length)


def _quoted(account: Account, sentences: Sequence[Offsets]) -> list[bool]:
    """Of each sentence whether its middle is quoted: what somebody said in public, whoever reports it translates."""
    middles = [((start + end) // 2, (start + end) // 2 + 1) for start, end in sentences]
    return list(inside_quotation_marks(account.text, middles))


def _kinship(left: _Side, right: _Side, weights: Values) -> Kinship | None:
    """What two accounts tell side by side; None where that is too little to prove anything."""
    shorter = min(len(left.spans), len(right.spans))
    if shorter < _FEWEST:
        return None
    alike = _alike(left, right, weights)
    pairs = _side_by_side(alike)
    more = len(pairs) - _BY_CHANCE * shorter
    if len(pairs) < _FEWEST or more <= 0:
        return None
    passages = tuple(
        Passage(left.spans[one], right.spans[other], round(float(alike[one, other]), 4), 0.0)
        for one, other in pairs
    )
    similarity = sum(passage.similarity for passage in passages) / len(passages)
    told = [
        sum(len(span.text.split()) for span in side)
        for side in zip(*((p.left, p.right) for p in passages), strict=True)
    ]
    surest = sorted(passages, key=lambda passage: (-passage.similarity, passage.left))[:_SHOWN]
    evidence = tuple(
        Evidence(
            span,
            f"tells what {other.account.id} tells in the same place, as {len(pairs)} of {shorter} sentences do",
        )
        for passage in surest
        for span, other in ((passage.left, right), (passage.right, left))
    )
    return Kinship(
        confidence=round(1 - math.exp(-more / _SCALE), 4),
        shared=round(similarity * min(told), 2),
        similarity=round(similarity, 4),
        left_covered=min(1.0, told[0] / max(1, left.length)),
        right_covered=min(1.0, told[1] / max(1, right.length)),
        evidence=evidence,
        passages=passages,
    )


def _alike(left: _Side, right: _Side, weights: Values) -> NDArray[np.float64]:
    """Weighted Dice of the words of each two sentences, shape (sentences on the left, on the right)."""
    common = np.intersect1d(left.word, right.word)
    tables = []
    for side in (left, right):
        both = np.isin(side.word, common)
        table = np.zeros((len(side.spans), len(common)))
        table[side.row[both], np.searchsorted(common, side.word[both])] = 1
        tables.append(table)
    totals = [np.bincount(side.row, weights[side.word], len(side.spans)) for side in (left, right)]
    shared = (tables[0] * weights[common]) @ tables[1].T
    return np.asarray(np.round(2 * shared / (totals[0][:, None] + totals[1]), 6), np.float64)


def _side_by_side(alike: NDArray[np.float64]) -> list[tuple[int, int]]:
    """The sentences that are each other's likest, in an order that both accounts have them in."""
    best, other = alike.argmax(axis=1), alike.argmax(axis=0)
    return longest_rising(
        [(one, int(at)) for one, at in enumerate(best) if alike[one, at] >= _ALIKE and other[at] == one]
    )
