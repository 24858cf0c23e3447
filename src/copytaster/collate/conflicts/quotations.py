"""Quotations of one utterance that part in their words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from rapidfuzz.distance import Indel

from ...algorithms.alignment import Operation, align, tidy
from ...language.opposites import opposed
from ...language.quotation_marks import quoted_stretches
from ...language.synonyms import canonical
from ...language.vectors import vector
from ...language.words import stem
from ...model import Span, Utterance
from .context import Story
from .draft import Draft, variants
from .wording import BESIDE, DEGREES, READINGS, SHARE, Quoted, matters, paraphrase, read_words, shown

_ROW = 3  # words in a row by which quotations of two utterances are found to be alike
_SAME = 0.6  # share of their words, in order, from which they are compared as one
_LIKE = 0.38
"""Cosine from which a word is of like meaning. Opposites keep like company too, so it explains, and takes nothing away.
Read on pairs from stories: `struck` and `hit` have .40, `standard` and `typical` .38, `strength` and `force` .26."""


def differing_quotations(story: Story, utterances: Sequence[Utterance]) -> Iterator[Draft]:
    """Utterances that two accounts quote in other words, in quotation marks in both."""
    stretches = {account.id: sorted(quoted_stretches(account.text)) for account in story.accounts}
    groups = [
        (u.id, [read_words(story, reading.span, stretches) for reading in u.readings[:READINGS]])
        for u in utterances
    ]
    for about, quoted in (*groups, *_near(groups)):
        told: dict[Span, tuple[str, Span]] = {}
        reasons: list[str | None] = []
        for left, right in combinations(quoted, 2):
            if left.account.id == right.account.id or (left.span in told and right.span in told):
                continue
            change = _change(left, right) or paraphrase(left, right)
            if change is not None:
                told.setdefault(left.span, (shown(left, change.left_start, change.left_end), left.span))
                told.setdefault(right.span, (shown(right, change.right_start, change.right_end), right.span))
                reasons.append(_reason(left, right, change))
        if told and len({value.lower() for value, _ in told.values()}) > 1:
            reason = None if None in reasons else reasons[0]
            yield Draft("wording", about, variants(told.values(), story.order), reason)


def _near(groups: Sequence[tuple[str, Sequence[Quoted]]]) -> Iterator[tuple[str, list[Quoted]]]:
    """Pairs of quotations of two utterances that are nearly one: in the same words, three in a row of them twice."""
    single = [(about, one) for about, some in groups for one in some if one.words and min(one.inside) >= 0]
    postings: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, (_, one) in enumerate(single):
        for row in {tuple(one.words[start : start + _ROW]) for start in range(len(one.words) - _ROW + 1)}:
            postings[row].append(at)
    rows: dict[tuple[int, int], int] = defaultdict(int)
    for places in postings.values():
        if len(places) <= READINGS:
            for left, right in combinations(places, 2):
                rows[left, right] += 1
    for (left, right), number in sorted(rows.items()):
        (about, one), (other_about, other) = single[left], single[right]
        apart = about != other_about and one.account.id != other.account.id
        if apart and number > 1 and Indel.normalized_similarity(one.words, other.words) >= _SAME:
            yield about, [one, other]


def _change(left: Quoted, right: Quoted) -> Operation | None:
    """The first place where two quotations part in words that matter, the words around it being the same."""
    steps = tidy(align(left.words, right.words))
    same = [step for step in steps if step.kind == "equal"]
    stayed = sum(step.left_end - step.left_start for step in same if _both_quoted(left, right, [step]))
    quoted = min(sum(at >= 0 for at in side.inside) for side in (left, right))
    if not quoted or stayed < max(BESIDE, SHARE * quoted):
        return None
    for at, step in enumerate(steps):
        if step.kind == "equal":
            continue
        beside = [
            other
            for other in (*steps[max(0, at - 1) : at], *steps[at + 1 : at + 2])
            if other.kind == "equal" and _both_quoted(left, right, sorted((step, other), key=_left))
        ]
        words = sum(other.left_end - other.left_start for other in beside)
        enough = len(beside) == 2 or (beside and step.kind == "replace")
        if enough and words >= BESIDE and matters(left, right, step):
            return step
    return None


def _left(step: Operation) -> tuple[int, int]:
    return step.left_start, step.right_start


def _both_quoted(left: Quoted, right: Quoted, steps: Sequence[Operation]) -> bool:
    """Whether what steps in a row concern stands in one quotation in the one reading, and in one in the other."""
    numbers = {*left.inside[steps[0].left_start : steps[-1].left_end]}
    others = {*right.inside[steps[0].right_start : steps[-1].right_end]}
    return len(numbers) <= 1 and len(others) <= 1 and -1 not in numbers | others


def _reason(left: Quoted, right: Quoted, step: Operation) -> str | None:
    """Why another wording may mean the same."""
    gone = left.words[step.left_start : step.left_end]
    come = right.words[step.right_start : step.right_end]
    if not gone or not come:
        return "one account leaves a word out"
    stems = [{canonical(stem(word)) for word in words} for words in (gone, come)]
    if stems[0] & stems[1] or (DEGREES.issuperset(gone) and DEGREES.issuperset(come)):
        return "another word for the same"
    kinds = [
        [side.words[at] for at in range(start, end) if side.tokens[at].content]
        for side, start, end in (
            (left, step.left_start, step.left_end),
            (right, step.right_start, step.right_end),
        )
    ]
    return "a word of like meaning" if all(kinds) and _alike(*kinds) else None


def _alike(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether each word of the one side keeps the company of a word of the other, and none is its opposite."""
    if any(opposed(stem(a), stem(b)) for a in left for b in right):
        return False
    return all(max(_nearness(a, b) for b in right) >= _LIKE for a in left)


def _nearness(one: str, other: str) -> float:
    """The cosine of the vectors of two words; 0 where one of them is not known."""
    left, right = vector(one), vector(other)
    lengths = float(np.linalg.norm(left)) * float(np.linalg.norm(right))
    return round(float(left @ right) / lengths, 6) if lengths else 0.0
