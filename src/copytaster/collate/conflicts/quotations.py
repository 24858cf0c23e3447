"""Quotations of one utterance that part in their words."""

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from rapidfuzz.distance import Indel

from ...algorithms.alignment import Operation, align, tidy
from ...language.quotation_marks import quoted_stretches
from ...language.senses import meaning
from ...model import Span, Utterance
from .context import Story, norms_of
from .draft import Draft, variants
from .wording import BESIDE, READINGS, SHARE, Quoted, excuse, matters, paraphrase, read_words, shown

_AT_EDGE = 4  # words that stayed beside a change with which a quotation opens or closes
_QUOTED = 0.6  # share of a reading told in other words that stands in quotation marks
_FRAGMENT = 6  # words up to which a quotation may be a piece of the other one
_OF_LONGER = 0.4  # share of the longer one's words that stayed, of quotations that are no pieces
_FEWEST = 3  # telling words that a quotation told in other words has
_IN_COMMON = 0.4  # share of the shorter one's telling words that two such have in common
_MEANS = 0.74
"""Cosine of the meanings of two such. Of such pairs in the examples and in 80 stories without notes three in four are
one saying in two translations or from two memories; at .6 every second pair is two sayings."""
_MEANS_OF_FEW = 0.8  # the same, of two words in common
_SPELT = 0.7  # likeness of two spellings


def differing_quotations(
    story: Story, utterances: Sequence[Utterance], before: Sequence[Draft] = ()
) -> Iterator[Draft]:
    """Utterances that two accounts quote in other words, in quotation marks in both; not what is told `before`."""
    stretches = {account.id: sorted(quoted_stretches(account.text)) for account in story.accounts}
    for utterance in utterances:
        quoted = [read_words(story, reading.span, stretches) for reading in utterance.readings[:READINGS]]
        told: dict[Span, tuple[str, Span]] = {}
        reasons: list[str | None] = []
        for left, right in combinations(quoted, 2):
            if left.account.id == right.account.id or (left.span in told and right.span in told):
                continue
            if any(all(_meets(draft, side.span) for side in (left, right)) for draft in before):
                continue
            change = _change(left, right) or paraphrase(left, right)
            if change is not None:
                told.setdefault(left.span, (shown(left, change.left_start, change.left_end), left.span))
                told.setdefault(right.span, (shown(right, change.right_start, change.right_end), right.span))
                reasons.append(
                    excuse(
                        left.tell(change.left_start, change.left_end),
                        right.tell(change.right_start, change.right_end),
                    )
                )
            elif _reworded(left, right):
                told.update(
                    {side.span: (" ".join(side.span.text.split()), side.span) for side in (left, right)}
                )
                reasons.append(None)
        if told and len({value.lower() for value, _ in told.values()}) > 1:
            reason = None if None in reasons else reasons[0]
            yield Draft("wording", utterance.id, variants(told.values(), story.order), reason)


def _meets(draft: Draft, span: Span) -> bool:
    """Whether a place of a draft overlaps a reading."""
    return any(s.account == span.account and s.start < span.end and span.start < s.end for s in draft.spans)


def _reworded(left: Quoted, right: Quoted) -> bool:
    """Whether what both quote means nearly the same and each has words of its own for it, as translations have."""
    sides = [
        [token for token, at in zip(side.tokens, side.inside, strict=True) if at >= 0]
        for side in (left, right)
    ]
    if any(
        len(tokens) < _QUOTED * len(side.tokens) for side, tokens in zip((left, right), sides, strict=True)
    ):
        return False
    norms = [norms_of(tokens) for tokens in sides]
    shared = len(norms[0] & norms[1])
    if min(map(len, norms)) < _FEWEST or shared < 2 or shared < _IN_COMMON * min(map(len, norms)):
        return False
    small = [
        norms_of([token for token in tokens if side.account.text[token.start].islower()])
        for side, tokens in zip((left, right), sides, strict=True)
    ]
    own = small[0] - norms[1], small[1] - norms[0]  # names have their spellings and titles
    if not all(own) or all(any(_spelt_alike(a, b) for b in own[1]) for a in own[0]):
        return False
    said = [
        " ".join(side.account.text[token.start : token.end] for token in tokens)
        for side, tokens in zip((left, right), sides, strict=True)
    ]
    one, other = (meaning(text) for text in said)
    lengths = float(np.linalg.norm(one)) * float(np.linalg.norm(other))
    least = _MEANS if shared > 2 else _MEANS_OF_FEW
    return lengths > 0 and round(float(one @ other) / lengths, 6) >= least


def _spelt_alike(one: str, other: str) -> bool:
    """Whether two stems are spellings of one word: `analys` and `analyz`, `e-mail` and `email`."""
    return Indel.normalized_similarity(one.replace("-", ""), other.replace("-", "")) >= _SPELT


def _change(left: Quoted, right: Quoted) -> Operation | None:
    """The first place where two quotations part in words that matter, the words around it being the same."""
    steps = tidy(align(left.words, right.words))
    same = [step for step in steps if step.kind == "equal"]
    stayed = sum(step.left_end - step.left_start for step in same if _both_quoted(left, right, [step]))
    quoted = min(sum(at >= 0 for at in side.inside) for side in (left, right))
    longer = max(sum(at >= 0 for at in side.inside) for side in (left, right))
    if not quoted or stayed < max(BESIDE, SHARE * quoted):
        return None
    telling = sum(token.content for step in same for token in left.tokens[step.left_start : step.left_end])
    if quoted > BESIDE + 1 and telling < BESIDE and stayed <= BESIDE:
        return None
    if quoted > _FRAGMENT and stayed < _OF_LONGER * longer:
        return None  # two sentences with some words in common
    for at, step in enumerate(steps):
        if step.kind == "equal":
            continue
        beside = [
            other
            for other in (*steps[max(0, at - 1) : at], *steps[at + 1 : at + 2])
            if other.kind == "equal" and _both_quoted(left, right, sorted((step, other), key=_left))
        ]
        words = sum(other.left_end - other.left_start for other in beside)
        enough = (
            words >= BESIDE
            if len(beside) == 2
            else words >= min(_AT_EDGE, quoted - 1) and step.kind == "replace"
        )
        if enough and matters(left, right, step):
            return step
    return None


def _left(step: Operation) -> tuple[int, int]:
    return step.left_start, step.right_start


def _both_quoted(left: Quoted, right: Quoted, steps: Sequence[Operation]) -> bool:
    """Whether what steps in a row concern stands in one quotation in the one reading, and in one in the other."""
    numbers = {*left.inside[steps[0].left_start : steps[-1].left_end]}
    others = {*right.inside[steps[0].right_start : steps[-1].right_end]}
    return len(numbers) <= 1 and len(others) <= 1 and -1 not in numbers | others
