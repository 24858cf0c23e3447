"""Quotations of one utterance that part in their words."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from ...algorithms.alignment import Operation, align, tidy
from ...language.quotation_marks import quoted_stretches
from ...model import Span, Utterance
from .context import Story
from .draft import Draft, variants
from .wording import BESIDE, READINGS, SHARE, Quoted, excuse, matters, paraphrase, read_words, shown

_AT_EDGE = 4  # words that stayed beside a change with which a quotation opens or closes
_FRAGMENT = 6  # words up to which a quotation may be a piece of the other one
_OF_LONGER = 0.4  # share of the longer one's words that stayed, of quotations that are no pieces


def differing_quotations(story: Story, utterances: Sequence[Utterance]) -> Iterator[Draft]:
    """Utterances that two accounts quote in other words, in quotation marks in both."""
    stretches = {account.id: sorted(quoted_stretches(account.text)) for account in story.accounts}
    for utterance in utterances:
        quoted = [read_words(story, reading.span, stretches) for reading in utterance.readings[:READINGS]]
        told: dict[Span, tuple[str, Span]] = {}
        reasons: list[str | None] = []
        for left, right in combinations(quoted, 2):
            if left.account.id == right.account.id or (left.span in told and right.span in told):
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
        if told and len({value.lower() for value, _ in told.values()}) > 1:
            reason = None if None in reasons else reasons[0]
            yield Draft("wording", utterance.id, variants(told.values(), story.order), reason)


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
