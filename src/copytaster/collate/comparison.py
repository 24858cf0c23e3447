"""Two accounts side by side: which sentences tell the same, which words were changed, what one alone has."""

import math
from collections import Counter
from collections.abc import Sequence

import msgspec

from ..algorithms.alignment import align, longest_rising, similarity, tidy
from ..model import Account, Change, Comparison, Offsets, Passage, Row, Sentence, Span

_SAME = 0.4
"""Likeness from which two sentences tell the same. At 0.3 sentences pair that share two names and little else."""
_FEW = 3
"""Sentences with fewer content words than this pair only when all their words are the same."""


class _Line(msgspec.Struct, frozen=True):
    """A sentence as words."""

    sentence: Sentence
    words: tuple[str, ...]
    """As written, in lower case."""
    places: tuple[Offsets, ...]
    meaning: Counter[str]
    """Its content words, by norm."""


def compare(left: Account, right: Account, passages: Sequence[Passage] = ()) -> Comparison:
    """Put two accounts side by side, sentence by sentence.

    Each sentence of the report, furniture left out, stands beside the one of the other account that shares most of its
    content words, rare ones counting more; `passages` are handed on. Text between words is not compared.
    """
    ours, theirs = _lines(left), _lines(right)
    partners = _pairs(ours, theirs)
    in_order = set(longest_rising(sorted(partners.items())))
    rows: list[Row] = []
    alone = sorted(set(range(len(theirs))) - set(partners.values()))
    behind: dict[int, list[int]] = {}
    taken = {at: line for line, at in partners.items()}
    for at in alone:
        before = at - 1
        while before >= 0 and (before not in taken or (taken[before], before) not in in_order):
            before -= 1
        behind.setdefault(taken.get(before, -1) if before >= 0 else -1, []).append(at)
    for at in behind.get(-1, ()):
        rows.append(Row(None, _span(right, theirs[at])))
    for number, line in enumerate(ours):
        partner = partners.get(number)
        if partner is None:
            rows.append(Row(_span(left, line), None))
        else:
            rows.append(_row((left, line), (right, theirs[partner]), moved=(number, partner) not in in_order))
        for at in behind.get(number, ()):
            rows.append(Row(None, _span(right, theirs[at])))
    return Comparison(left, right, tuple(rows), tuple(passages))


def _lines(account: Account) -> list[_Line]:
    annotated, text = account.annotated, account.text
    lines = []
    for sentence in annotated.sentences:
        tokens = [token for token in annotated.tokens[sentence.first : sentence.last] if token.norm]
        if not tokens or sentence.furniture:
            continue
        lines.append(
            _Line(
                sentence,
                tuple(text[token.start : token.end].lower().replace("’", "'") for token in tokens),
                tuple((token.start, token.end) for token in tokens),
                Counter(token.norm for token in tokens if token.content),
            )
        )
    return lines


def _pairs(ours: Sequence[_Line], theirs: Sequence[_Line]) -> dict[int, int]:
    """Which line on the right each line on the left goes with: the most alike first, each line once."""
    holders: dict[str, list[int]] = {}
    for at, line in enumerate(theirs):
        for norm in line.meaning:
            holders.setdefault(norm, []).append(at)
    frequency = Counter(norm for line in (*ours, *theirs) for norm in line.meaning)
    lines = len(ours) + len(theirs)
    weight = {norm: math.log(1 + lines / count) for norm, count in frequency.items()}
    whole_right = [_weight(line.meaning, weight) for line in theirs]
    crowded = max(20, lines // 10)
    candidates: list[tuple[float, int, int]] = []
    exact: dict[tuple[str, ...], list[int]] = {}
    for at, line in enumerate(theirs):
        exact.setdefault(line.words, []).append(at)
    for number, line in enumerate(ours):
        for at in exact.get(line.words, ())[:8]:
            candidates.append((2.0, number, at))
        if line.meaning.total() < _FEW:
            continue
        whole = _weight(line.meaning, weight)
        seen = {at for norm in line.meaning for at in holders.get(norm, ()) if len(holders[norm]) <= crowded}
        for at in sorted(seen):
            if theirs[at].meaning.total() < _FEW:
                continue
            alike = 2 * _weight(line.meaning & theirs[at].meaning, weight) / (whole + whole_right[at])
            if alike >= _SAME:
                candidates.append((alike, number, at))
    candidates.sort(key=lambda entry: (-entry[0], abs(entry[1] - entry[2]), entry[1], entry[2]))
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for _, number, at in candidates:
        if number not in partners and at not in taken:
            partners[number] = at
            taken.add(at)
    return partners


def _weight(meaning: Counter[str], weight: dict[str, float]) -> float:
    return math.fsum(weight[norm] * count for norm, count in meaning.items())


def _row(one: tuple[Account, _Line], other: tuple[Account, _Line], *, moved: bool) -> Row:
    (left, ours), (right, theirs) = one, other
    operations = align(ours.words, theirs.words)
    changes = tuple(
        Change(
            step.kind,
            _stretch(left, ours, step.left_start, step.left_end),
            _stretch(right, theirs, step.right_start, step.right_end),
        )
        for step in tidy(operations)
        if step.kind != "equal"
    )
    return Row(_span(left, ours), _span(right, theirs), round(similarity(operations), 4), changes, moved)


def _span(account: Account, line: _Line) -> Span:
    return account.span(line.sentence.start, line.sentence.end)


def _stretch(account: Account, line: _Line, first: int, last: int) -> Span | None:
    return account.span(line.places[first][0], line.places[last - 1][1]) if first < last else None
