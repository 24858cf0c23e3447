"""What two accounts quote of one saying, or one quotes and the other reports, in other words."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np

from ....algorithms.alignment import Operation
from ....language.quotation_marks import quoted_stretches
from ..context import Story
from ..wording import excuse
from .candidate import Candidate, Place
from .changes import CHANGE_SIGNS, change_signs, is_change, one_word, telling_words, words_told
from .matters import MATTER_SIGNS, Matter, Matters
from .runs import cut_off, edges_of, runs_of, size_of, within_quotation
from .side import Side, shown_words, side_of

PHRASE_SIGNS = (
    *MATTER_SIGNS,
    "both quoted",
    "capital",  # both are quoted from a capital on
    "stayed",  # words that stayed, up to 15
    "telling",  # of these those that carry meaning, up to 8
    "stayed weight",  # their rarity, logarithm
    "share",  # of the words of the phrase that stayed
    "covered",  # the same of the shorter quotation, or sentence where none is quoted
    "row",  # the longest row of words that stayed, up to 8
    *CHANGE_SIGNS,
    "told too",  # how many of both accounts have the other's words as well, one or none
    "excused",  # the largest change may mean the same
    "cut off",  # one quotation goes on where the other ends
)
"""Names of the signs of a phrase, in order."""

_BOTH = 2
_STAYED = 3  # words that stay at the least, one of them telling


def phrases(story: Story, matters: Matters) -> Iterator[Candidate]:
    """The phrases of sentences that may be on one matter, of which one stands in quotation marks."""
    quotations = {account.id: sorted(quoted_stretches(account.text)) for account in story.accounts}
    sides: dict[tuple[str, int], Side] = {}
    for matter in matters.pairs:
        both = []
        for bag in (matter.left, matter.right):
            key = bag.account.id, bag.number
            if key not in sides:
                sides[key] = side_of(bag, quotations[bag.account.id])
            both.append(sides[key])
        if max(map(max, (side.quoted for side in both))) >= 0:
            left, right = both
            found = (_phrase(story, matters, matter, (left, right), run) for run in runs_of(left, right))
            yield from (one for one in found if one is not None)


def _phrase(
    story: Story, matters: Matters, matter: Matter, sides: tuple[Side, Side], run: Sequence[Operation]
) -> Candidate | None:
    left, right = sides
    run = within_quotation(left, right, run)
    same = [step for step in run if step.kind == "equal"]
    stayed = [at for step in same for at in range(step.left_start, step.left_end)]
    telling = [at for at in stayed if left.tokens[at].content]
    ends = (run[0].left_start, run[0].right_start), (run[-1].left_end, run[-1].right_end)
    quoted = [side.quoted[start] >= 0 for side, start in zip(sides, ends[0], strict=True)]
    short = all(quoted) and len(telling) >= _BOTH
    if not any(quoted) or not telling or len(stayed) < (_BOTH if short else _STAYED):
        return None
    whole = all(map(_is_whole, sides, ends[0]))
    inner, edges = _changes(story, sides, run, direct=whole, quoted=all(quoted))
    cut = [
        step
        for step in cut_off(left, right, run)
        if all(quoted) and is_change(story, left, right, step, direct=True)
    ]
    changes = [*inner, *edges, *cut]
    if not changes:
        return None
    starts = [
        min(at, *(getattr(e, f"{name}_start") for e in changes))
        for at, name in zip(ends[0], ("left", "right"), strict=True)
    ]
    stops = [
        max(at, *(getattr(e, f"{name}_end") for e in changes))
        for at, name in zip(ends[1], ("left", "right"), strict=True)
    ]
    spans = [
        side.account.span(side.tokens[start].start, side.tokens[stop - 1].end)
        for side, start, stop in zip(sides, starts, stops, strict=True)
    ]
    largest = max(
        changes, key=lambda step: (telling_words(left, right, step), size_of(step), -step.left_start)
    )
    shown = [
        shown_words(left, largest.left_start, largest.left_end),
        shown_words(right, largest.right_start, largest.right_end),
    ]
    known = sum(
        _plainly(text) in _plainly(side.account.text) for text, side in zip(shown, (right, left), strict=True)
    )
    if known == _BOTH:
        return None
    shorter = min(stops[0] - starts[0], stops[1] - starts[1])
    capital = all(quoted) and all(
        side.account.text[side.tokens[at].start].isupper() for side, at in zip(sides, ends[0], strict=True)
    )
    reason = excuse(
        words_told(left, largest.left_start, largest.left_end),
        words_told(right, largest.right_start, largest.right_end),
    )
    if not telling_words(left, right, largest):
        reason = "a few words of the quotation differ"
    signs = (
        *matters.signs(matter, *spans),
        float(all(quoted)),
        float(capital),
        min(15.0, len(stayed)),
        min(8.0, len(telling)),
        float(np.log1p(story.weight(frozenset(left.keys[at] for at in telling)))),
        len(stayed) / max(1, shorter),
        len(stayed) / max(1, min(side.length(at) for side, at in zip(sides, ends[0], strict=True))),
        min(8.0, max(step.left_end - step.left_start for step in same)),
        *change_signs(left, right, changes, len(edges) + len(cut)),
        float(known),
        float(reason is not None),
        float(bool(cut)),
    )
    left_place, right_place = (
        Place(span, " ".join(text.split())) for span, text in zip(spans, shown, strict=True)
    )
    return Candidate("wording", left_place, right_place, signs, reason)


def _is_whole(side: Side, at: int) -> bool:
    """Whether a word is quoted, and its quotation begins with a capital: what is worked into a sentence is adapted."""
    mark = side.quoted[at]
    return mark >= 0 and side.account.text[side.tokens[side.quoted.index(mark)].start].isupper()


def _changes(
    story: Story, sides: tuple[Side, Side], run: Sequence[Operation], *, direct: bool, quoted: bool
) -> tuple[list[Operation], list[Operation]]:
    """What differs within a run of words that stayed, and before and behind it where both are `direct` speech."""
    left, right = sides
    inner = [step for step in run if step.kind != "equal"]
    inner += [
        Operation("replace", a, a + 1, b, b + 1)
        for step in run
        if step.kind == "equal"
        for a, b in zip(
            range(step.left_start, step.left_end), range(step.right_start, step.right_end), strict=True
        )
        if not one_word(left.words[a], right.words[b])
    ]
    edges = edges_of(left, right, run) if quoted else []
    return (
        [step for step in inner if is_change(story, left, right, step, direct=direct)],
        [step for step in edges if is_change(story, left, right, step, direct=False)],
    )


@lru_cache(maxsize=256)
def _plainly(text: str) -> str:
    """The words of a text alone."""
    return " ".join(re.findall(r"\w+", text.lower()))
