"""What two accounts quote of one saying, or one quotes and the other reports, in other words."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec
import numpy as np
from numpy.typing import NDArray

from ....algorithms.alignment import Operation, align
from ....language.contractions import spelt_out
from ....language.opposites import NEGATIONS, opposed
from ....language.quotation_marks import quoted_stretches
from ....language.spellings import one_spelling
from ....language.synonyms import canonical
from ....language.transliteration import conventional, romanise
from ....language.vectors import vector
from ....language.words import stem
from ....model import Account, Token
from ..context import Story
from ..wording import DEGREES, HEDGES, excuse
from .candidate import Candidate, Place
from .matters import MATTER_SIGNS, Bag, Matter, Matters

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
    "changes",  # up to 5
    "went",  # telling words that went or came, of the side with fewer, up to 5
    "came",  # of the other side
    "small",  # small words that went or came, up to 6
    "replaced",  # changes with words on both sides, up to 3
    "at edges",  # share of the changes before or behind all that stayed
    "likeness",  # greatest cosine of a word that went and one that came in its place
    "opposed",
    "denied",
    "hedged",
    "degree",
    "name",  # a word in capitals went or came
    "form",  # another form of one word
    "told too",  # how many of both accounts have the other's words as well, one or none
    "excused",  # the largest change may mean the same
)
"""Names of the signs of a phrase, in order."""

_BOTH = 2
_GAP = 6  # words of a change beyond which another phrase begins
_AROUND = 2  # words shown on either side of a change
_EDGE = 3  # words before and behind those that stayed
_STAYED = 3  # words that stay at the least, one of them telling
_WORDS = 90  # words of a sentence
_SLIGHT = frozenset("that the a an so well uh um oh and but hey look now".split())
_STOPS = ',;:—–()“”".?!'
_EDITED = re.compile(r"[\[\]…/&*()]|\.\.\.|--")
INDIRECT = frozenset(
    """i me my mine we us our you your he him his she her they them their it its myself himself herself themselves
    am is are was were be been has have had do does did will would can could may might shall should must
    this that these those here there now then today yesterday tomorrow""".split()
)
"""Words that change where indirect speech is made of direct."""


class _Side(msgspec.Struct, frozen=True):
    account: Account
    tokens: Sequence[Token]
    words: Sequence[str]
    keys: Sequence[str]
    quoted: Sequence[int]
    """Of each word the number of the quotation that it stands in, -1 outside."""

    def length(self, at: int) -> int:
        """How many words the quotation around a word has here, or the sentence where it is not quoted."""
        return self.quoted.count(self.quoted[at]) if self.quoted[at] >= 0 else len(self.tokens)


def phrases(story: Story, matters: Matters) -> Iterator[Candidate]:
    """The phrases of sentences that may be on one matter, of which one stands in quotation marks."""
    quotations = {account.id: sorted(quoted_stretches(account.text)) for account in story.accounts}
    sides: dict[tuple[str, int], _Side] = {}
    for matter in matters.pairs:
        both = []
        for bag in (matter.left, matter.right):
            key = bag.account.id, bag.number
            if key not in sides:
                sides[key] = _side(bag, quotations[bag.account.id])
            both.append(sides[key])
        if max(map(max, (side.quoted for side in both))) >= 0:
            yield from _phrases(story, matters, matter, both[0], both[1])


def _side(bag: Bag, quotations: Sequence[tuple[int, int]]) -> _Side:
    account, sentence = bag.account, bag.sentence
    tokens = [t for t in account.annotated.tokens[sentence.first : sentence.last] if t.norm][:_WORDS]
    words = [account.text[t.start : t.end].lower().replace("’", "'") for t in tokens]
    quoted = []
    for token in tokens:
        at = bisect_right(quotations, token.start, key=lambda one: one[0]) - 1
        quoted.append(at if at >= 0 and token.start < quotations[at][1] else -1)
    keys = [canonical(t.norm) if t.content else w for t, w in zip(tokens, words, strict=True)]
    return _Side(account, tokens, words, keys, quoted)


def _phrases(
    story: Story, matters: Matters, matter: Matter, left: _Side, right: _Side
) -> Iterator[Candidate]:
    run: list[Operation] = []
    for step in [*align(left.keys, right.keys), None]:
        if step is not None and (step.kind == "equal" or (run and _longer(step) <= _GAP)):
            run.append(step)
            continue
        while run and run[-1].kind != "equal":
            run.pop()
        if run:
            found = _phrase(story, matters, matter, (left, right), run)
            if found is not None:
                yield found
        run = []


def _longer(step: Operation) -> int:
    return max(step.left_end - step.left_start, step.right_end - step.right_start)


def _size(step: Operation) -> int:
    return step.left_end - step.left_start + step.right_end - step.right_start


def _phrase(
    story: Story, matters: Matters, matter: Matter, sides: tuple[_Side, _Side], run: Sequence[Operation]
) -> Candidate | None:
    left, right = sides
    run = _within_quotation(left, right, run)
    same = [step for step in run if step.kind == "equal"]
    stayed = [at for step in same for at in range(step.left_start, step.left_end)]
    telling = [at for at in stayed if left.tokens[at].content]
    if len(stayed) < _STAYED or not telling:
        return None
    ends = (run[0].left_start, run[0].right_start), (run[-1].left_end, run[-1].right_end)
    quoted = [side.quoted[start] >= 0 for side, start in zip(sides, ends[0], strict=True)]
    if not any(quoted):
        return None
    inner = [step for step in run if step.kind != "equal"]
    inner += [
        Operation("replace", a, a + 1, b, b + 1)
        for step in same
        for a, b in zip(
            range(step.left_start, step.left_end), range(step.right_start, step.right_end), strict=True
        )
        if not _one_word(left.words[a], right.words[b])
    ]
    edges = _edges(left, right, ends) if all(quoted) else []
    inner = [step for step in inner if _matters(story, left, right, step, direct=all(quoted))]
    edges = [step for step in edges if _matters(story, left, right, step, direct=all(quoted))]
    changes = [*inner, *edges]
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
    largest = max(changes, key=lambda step: (_told(left, right, step), _size(step), -step.left_start))
    shown = [
        _shown(side, start, stop)
        for side, start, stop in zip(
            sides,
            (largest.left_start, largest.right_start),
            (largest.left_end, largest.right_end),
            strict=True,
        )
    ]
    shorter = min(stops[0] - starts[0], stops[1] - starts[1])
    capital = all(quoted) and all(
        side.account.text[side.tokens[at].start].isupper() for side, at in zip(sides, ends[0], strict=True)
    )
    reason = excuse(
        _tell(left, largest.left_start, largest.left_end),
        _tell(right, largest.right_start, largest.right_end),
    )
    if not _told(left, right, largest):
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
        *_signs(left, right, changes, len(edges)),
        float(reason is not None),
    )
    known = sum(
        _plainly(text) in _plainly(side.account.text) for text, side in zip(shown, (right, left), strict=True)
    )
    if known == _BOTH:
        return None
    signs = (*signs[:-1], float(known), signs[-1])
    left_place, right_place = (
        Place(span, " ".join(text.split())) for span, text in zip(spans, shown, strict=True)
    )
    return Candidate("wording", left_place, right_place, signs, reason)


def _shown(side: _Side, start: int, stop: int) -> str:
    """The words of a change, and a few on either side that stand in the same quotation, or outside as they do."""
    mark = side.quoted[min(start, len(side.quoted) - 1)]
    first, last = start, stop
    while first > max(0, start - _AROUND) and side.quoted[first - 1] == mark:
        first -= 1
    while last < min(len(side.tokens), stop + _AROUND) and side.quoted[last] == mark:
        last += 1
    first, last = (first, last) if first < last else (max(0, start - 1), max(1, start))
    return side.account.text[side.tokens[first].start : side.tokens[last - 1].end]


def _within_quotation(left: _Side, right: _Side, run: Sequence[Operation]) -> list[Operation]:
    """The part of a run that lies in the quotation, on each side that has one, of its longest row of equal words."""
    longest = max((s for s in run if s.kind == "equal"), key=_size)
    marks = left.quoted[longest.left_start], right.quoted[longest.right_start]
    kept: list[Operation] = []
    for step in run:
        if step.kind != "equal":
            inside = all(left.quoted[at] == marks[0] for at in range(step.left_start, step.left_end)) and all(
                right.quoted[at] == marks[1] for at in range(step.right_start, step.right_end)
            )
            if inside:
                kept.append(step)
            continue
        at = [
            n
            for n in range(step.left_end - step.left_start)
            if (left.quoted[step.left_start + n], right.quoted[step.right_start + n]) == marks
        ]
        if at:
            kept.append(
                Operation(
                    "equal",
                    step.left_start + at[0],
                    step.left_start + at[-1] + 1,
                    step.right_start + at[0],
                    step.right_start + at[-1] + 1,
                )
            )
    first = next(n for n, step in enumerate(kept) if step.kind == "equal")
    last = max(n for n, step in enumerate(kept) if step.kind == "equal")
    return kept[first : last + 1]


def _edges(left: _Side, right: _Side, ends: tuple[tuple[int, int], tuple[int, int]]) -> list[Operation]:
    """The words told along with what stayed, before and behind it, where both accounts go on."""
    before = [_edge(side, range(at - 1, -1, -1), at) for side, at in zip((left, right), ends[0], strict=True)]
    behind = [
        _edge(side, range(at, len(side.tokens)), at - 1)
        for side, at in zip((left, right), ends[1], strict=True)
    ]
    found = []
    begun = [_begins(side, at) for side, at in zip((left, right), ends[0], strict=True)]
    if all(before) or (any(before) and all(one or other for one, other in zip(before, begun, strict=True))):
        found.append(
            Operation("replace", ends[0][0] - before[0], ends[0][0], ends[0][1] - before[1], ends[0][1])
        )
    if all(behind):
        found.append(
            Operation("replace", ends[1][0], ends[1][0] + behind[0], ends[1][1], ends[1][1] + behind[1])
        )
    return found


def _begins(side: _Side, at: int) -> bool:
    """Whether a word is the first of a sentence that is quoted."""
    return side.quoted[at] >= 0 and side.account.text[side.tokens[at].start].isupper()


def _edge(side: _Side, places: range, beside: int) -> int:
    """How many words of the same quotation, or outside all, stand next to what stayed, up to a mark."""
    found, mark = 0, side.quoted[beside]
    for at in places:
        next_to = (at, at + 1) if places.step < 0 else (at - 1, at)
        between = side.account.text[side.tokens[next_to[0]].end : side.tokens[next_to[1]].start]
        if found == _EDGE or side.quoted[at] != mark or any(one in between for one in _STOPS):
            break
        found += 1
    return found


def _one_word(one: str, other: str) -> bool:
    return one == other or _plain([one]) == _plain([other])


def _plain(words: Sequence[str]) -> str:
    told = [word for word in spelt_out(words) if word not in _SLIGHT]
    return conventional(romanise(one_spelling(re.sub(r"[^\w]", "", "".join(told)))))


def _matters(story: Story, left: _Side, right: _Side, step: Operation, *, direct: bool) -> bool:
    """Whether a change is more than spelling, small words, what indirect speech makes, or what an editor put in."""
    gone = left.words[step.left_start : step.left_end]
    come = right.words[step.right_start : step.right_end]
    if {*gone} ^ {*come} <= _SLIGHT or _plain(gone) == _plain(come):
        return False
    if not direct and {*map(stem, {*gone} - INDIRECT)} == {*map(stem, {*come} - INDIRECT)}:
        return False
    places = (left, step.left_start, step.left_end), (right, step.right_start, step.right_end)
    if any(_edited(*place) for place in places):
        return False
    counted = [any(word[0].isdigit() for word in words) for words in (gone, come)]
    return not all(counted) and not (_meant(story, *places[0]) & _meant(story, *places[1]))


def _edited(side: _Side, start: int, end: int) -> bool:
    """Whether brackets, dots or a slash beside words say that they are not as spoken."""
    low = side.tokens[max(0, start - 1)].end if start > 0 else side.tokens[0].start
    high = side.tokens[end].start if end < len(side.tokens) else side.tokens[-1].end
    return _EDITED.search(side.account.text, low, high) is not None


def _meant(story: Story, side: _Side, start: int, end: int) -> frozenset[str]:
    """The entities that words name or mean."""
    if start >= end:
        return frozenset()
    named = story.named_in(side.account, side.tokens[start].start, side.tokens[end - 1].end)
    return frozenset(one.entity for one in named)


def _tell(side: _Side, start: int, end: int) -> list[tuple[str, bool]]:
    return [(side.words[at], side.tokens[at].content) for at in range(start, end)]


def _told(left: _Side, right: _Side, step: Operation) -> int:
    """How many words of a change carry meaning."""
    return sum(
        t.content
        for t in (
            *left.tokens[step.left_start : step.left_end],
            *right.tokens[step.right_start : step.right_end],
        )
    )


def _signs(left: _Side, right: _Side, changes: Sequence[Operation], edges: int) -> tuple[float, ...]:
    gone = [at for step in changes for at in range(step.left_start, step.left_end)]
    come = [at for step in changes for at in range(step.right_start, step.right_end)]
    telling = [
        [s.keys[at] for at in places if s.tokens[at].content] for s, places in ((left, gone), (right, come))
    ]
    words = [left.words[at] for at in gone] + [right.words[at] for at in come]
    counts = sorted(len(some) for some in telling)
    cosines = [
        _cosine(vector(left.words[a]), vector(right.words[b]))
        for step in changes
        for a in range(step.left_start, step.left_end)
        for b in range(step.right_start, step.right_end)
        if left.tokens[a].content and right.tokens[b].content
    ]
    return (
        min(5.0, len(changes)),
        min(5.0, counts[0]),
        min(5.0, counts[1]),
        min(6.0, len(words) - sum(counts)),
        min(3.0, sum(s.left_start < s.left_end and s.right_start < s.right_end for s in changes)),
        edges / len(changes),
        max(cosines, default=0.0),
        float(any(opposed(a, b) for a in telling[0] for b in telling[1])),
        float(sum(word in NEGATIONS or word.endswith("n't") for word in words) % 2),
        float(not HEDGES.isdisjoint(words)),
        float(not DEGREES.isdisjoint(words)),
        float(
            any(
                s.account.text[s.tokens[at].start].isupper()
                for s, ps in ((left, gone), (right, come))
                for at in ps
            )
        ),
        float(any(a[:4] == b[:4] for a in telling[0] for b in telling[1])),
    )


@lru_cache(maxsize=256)
def _plainly(text: str) -> str:
    """The words of a text alone."""
    return " ".join(re.findall(r"\w+", text.lower()))


def _cosine(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    lengths = float(np.linalg.norm(one)) * float(np.linalg.norm(other))
    return round(float(one @ other) / lengths, 4) if lengths else 0.0
