"""What a change of words between two sentences is worth: more than spelling, and signs of how much more."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ....algorithms.alignment import Operation
from ....language.contractions import spelt_out
from ....language.opposites import NEGATIONS, opposed
from ....language.spellings import one_spelling
from ....language.transliteration import conventional, romanise
from ....language.units import NUMBERS
from ....language.vague_numbers import ORDER
from ....language.vectors import vector
from ....language.words import stem
from ..context import Story
from ..wording import DEGREES, HEDGES
from .side import Side

CHANGE_SIGNS = (
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
)
"""Names of the signs of the changes of a phrase, in order."""

_SLIGHT = frozenset(
    """that the a an so well uh um oh and but hey look now
    mr mrs ms dr sen senator rep representative gov governor gen general""".split()
)
_AT_DIGITS = re.compile(r"(?<=\d)(?:st|nd|rd|th)|(?:number|no)(?=\d)")
"""Letters of a rank: `9th`, `No. 1`."""
_SHORT = {"gov't": "government", "gov'ts": "governments"}
_EDITED = re.compile(r"[\[\]…/&*()]|\.\.\.|--")
_INDIRECT = frozenset(
    """i me my mine we us our you your he him his she her they them their it its myself himself herself themselves
    am is are was were be been has have had do does did will would can could may might shall should must
    this that these those here there now then today yesterday tomorrow""".split()
)
"""Words that change where indirect speech is made of direct."""


def one_word(one: str, other: str) -> bool:
    """Whether two words are one, spelling and script aside."""
    return one == other or _plain([one]) == _plain([other])


def _plain(words: Sequence[str]) -> str:
    told = [_written(word) for word in spelt_out(words) if word not in _SLIGHT]
    joined = _AT_DIGITS.sub("", re.sub(r"[^\w]", "", "".join(told)))
    return conventional(romanise(one_spelling(joined)))


def _written(word: str) -> str:
    """A number word as digits, whether it counts or ranks, a short form spelt out; any other word as it is."""
    if word in NUMBERS:
        return f"{NUMBERS[word]:g}"
    return str(ORDER.index(word) + 1) if word in ORDER else _SHORT.get(word, word)


def is_change(story: Story, left: Side, right: Side, step: Operation, *, direct: bool) -> bool:
    """Whether a change is more than spelling, small words, what indirect speech makes, or what an editor put in."""
    gone = left.words[step.left_start : step.left_end]
    come = right.words[step.right_start : step.right_end]
    if {word.rstrip(".") for word in {*gone} ^ {*come}} <= _SLIGHT or _plain(gone) == _plain(come):
        return False
    if not direct and {*map(stem, {*gone} - _INDIRECT)} == {*map(stem, {*come} - _INDIRECT)}:
        return False
    places = (left, step.left_start, step.left_end), (right, step.right_start, step.right_end)
    if any(_edited(*place) for place in places):
        return False
    counted = [any(word[0].isdigit() for word in words) for words in (gone, come)]
    return not all(counted) and not (_meant(story, *places[0]) & _meant(story, *places[1]))


def _edited(side: Side, start: int, end: int) -> bool:
    """Whether brackets, dots or a slash beside words say that they are not as spoken."""
    low = side.tokens[max(0, start - 1)].end if start > 0 else side.tokens[0].start
    high = side.tokens[end].start if end < len(side.tokens) else side.tokens[-1].end
    return _EDITED.search(side.account.text, low, high) is not None


def _meant(story: Story, side: Side, start: int, end: int) -> frozenset[str]:
    """The entities that words name or mean."""
    if start >= end:
        return frozenset()
    named = story.named_in(side.account, side.tokens[start].start, side.tokens[end - 1].end)
    return frozenset(one.entity for one in named)


def words_told(side: Side, start: int, end: int) -> list[tuple[str, bool]]:
    """The words of a stretch, and whether each carries meaning."""
    return [(side.words[at], side.tokens[at].content) for at in range(start, end)]


def telling_words(left: Side, right: Side, step: Operation) -> int:
    """How many words of a change carry meaning."""
    return sum(
        t.content
        for t in (
            *left.tokens[step.left_start : step.left_end],
            *right.tokens[step.right_start : step.right_end],
        )
    )


def change_signs(left: Side, right: Side, changes: Sequence[Operation], edges: int) -> tuple[float, ...]:
    """`CHANGE_SIGNS` of the changes of a phrase, the last `edges` of which stand before or behind what stayed."""
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


def _cosine(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    lengths = float(np.linalg.norm(one)) * float(np.linalg.norm(other))
    return round(float(one @ other) / lengths, 4) if lengths else 0.0
