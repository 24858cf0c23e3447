"""Two wordings side by side: their words, what stands in quotation marks, and where they part."""

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np

from ...algorithms.alignment import Operation, align
from ...language.contractions import spelt_out
from ...language.opposites import NEGATIONS, opposed
from ...language.spellings import one_spelling
from ...language.synonyms import canonical
from ...language.vectors import vector
from ...language.words import stem
from ...model import Account, Span, Token
from .context import Story, tokens_of

LONGEST = 4  # words of a change beyond which another sentence is told
BESIDE = 2  # words that stayed, on both sides of a change together, from which it is one of wording
SHARE = 0.5  # of the words of the shorter wording that stay
READINGS = 12  # wordings of one thing that are compared pair by pair
_CLOSE = 3  # words on either side of a word told otherwise among which a telling one stayed
_AROUND = 2  # words beside a change that are shown with it
_LIKE = 0.38
"""Cosine from which a word is of like meaning. Opposites keep like company too, so it explains, and takes nothing away.
Read on pairs from stories: `struck` and `hit` have .40, `standard` and `typical` .38, `strength` and `force` .26."""
DEGREES = frozenset(
    "very highly most more less too so really quite extremely fully absolutely completely just".split()
)
HEDGES = frozenset("might may perhaps maybe possibly probably likely reportedly apparently".split())
"""Words that say that something is not sure; `could` and `would` are what reported speech makes of `can` and `will`."""
_TELLING = HEDGES | DEGREES | frozenset("will shall should must could would ought".split())


class Quoted(msgspec.Struct, frozen=True):
    """A reading with its words, and which of them stand in quotation marks."""

    account: Account
    span: Span
    tokens: Sequence[Token]
    words: Sequence[str]
    inside: Sequence[int]
    """Of each word the number of the quotation that it stands in, -1 outside."""

    def tell(self, start: int, end: int) -> "list[tuple[str, bool]]":
        """Some of its words, each with whether it carries meaning."""
        return [(self.words[at], self.tokens[at].content) for at in range(start, end)]


def read_words(story: Story, span: Span, stretches: Mapping[str, Sequence[tuple[int, int]]]) -> Quoted:
    """The words of a place; `stretches` are the quotations of each account."""
    account = story.by_id[span.account]
    tokens = [token for token in tokens_of(account, span.start, span.end) if token.norm]
    words = [account.text[token.start : token.end].lower().replace("’", "'") for token in tokens]
    held = [
        (start, end) for start, end in stretches.get(account.id, ()) if start < span.end and end > span.start
    ]
    inside = [
        next((at for at, (start, end) in enumerate(held) if start <= token.start < end), -1)
        for token in tokens
    ]
    return Quoted(account, span, tokens, words, inside)


def paraphrase(left: Quoted, right: Quoted, *, anywhere: bool = False) -> Operation | None:
    """A word or two that one account quotes and the other has otherwise, between telling words that stayed.

    `anywhere` takes words that neither quotes, too.
    """
    steps = align(left.words, right.words)  # untidied: a single word that stayed counts
    stayed = sum(step.left_end - step.left_start for step in steps if step.kind == "equal")
    if stayed < SHARE * min(len(left.words), len(right.words)):
        return None
    for before, step, behind in zip(steps, steps[1:], steps[2:], strict=False):
        if step.kind != "replace" or before.kind != "equal" or behind.kind != "equal":
            continue
        if max(step.left_end - step.left_start, step.right_end - step.right_start) > BESIDE:
            continue
        quoted = any(
            side.inside[start] >= 0 for side, start in ((left, step.left_start), (right, step.right_start))
        )
        flanked = all(
            any(token.content for token in left.tokens[one.left_start : one.left_end][at])
            for one, at in ((before, slice(-_CLOSE, None)), (behind, slice(_CLOSE)))
        )
        if (quoted or anywhere) and flanked and matters(left, right, step):
            return step
    return None


def matters(left: Quoted, right: Quoted, step: Operation) -> bool:
    """Whether a change is of words that mean something: no form of one word, no name, no spelling."""
    gone = left.words[step.left_start : step.left_end]
    come = right.words[step.right_start : step.right_end]
    if max(len(gone), len(come)) > LONGEST or any(_denies(word) for word in (*gone, *come)):
        return False  # a denial is a matter of `words`
    if _marked(left, step.left_start, step.left_end) or _marked(right, step.right_start, step.right_end):
        return False
    if _filled_in(left, step.left_start, step.left_end) or _filled_in(
        right, step.right_start, step.right_end
    ):
        return False
    plain = [one_spelling("".join(spelt_out(side)).replace("-", "")) for side in (gone, come)]
    if plain[0] == plain[1]:
        return False
    sides = [
        [
            t
            for t in side.tokens[start:end]
            if t.content or side.account.text[t.start : t.end].lower() in _TELLING
        ]
        for side, start, end in (
            (left, step.left_start, step.left_end),
            (right, step.right_start, step.right_end),
        )
    ]
    if not any(sides):
        return False
    stems = [{token.norm for token in tokens} for tokens in sides]
    if sides[0] and sides[1] and all(any(_near(a, b) for b in stems[1]) for a in stems[0]):
        return False
    text = left.account.text, right.account.text
    return all(
        any(text[number][token.start].islower() for token in tokens)
        for number, tokens in enumerate(sides)
        if tokens
    )


def _denies(word: str) -> bool:
    return word in NEGATIONS or word.endswith("n't")


def _marked(quoted: Quoted, start: int, end: int) -> bool:
    """Whether dots beside words say that something was left out there."""
    low = quoted.tokens[max(0, start - 1)].start
    high = quoted.tokens[min(len(quoted.tokens), end + 1) - 1].end
    return "..." in quoted.account.text[low:high] or "…" in quoted.account.text[low:high]


def _filled_in(quoted: Quoted, start: int, end: int) -> bool:
    """Whether words stand in square brackets: an editor's, for a pronoun."""
    if start >= end:
        return False
    first, last = quoted.tokens[start], quoted.tokens[end - 1]
    return "[" in quoted.account.text[max(0, first.start - 1) : last.end]


def _near(one: str, other: str) -> bool:
    """Whether two stems are spellings or forms of one word."""
    return one == other or (
        min(len(one), len(other)) > 3 and one[:4] == other[:4] and abs(len(one) - len(other)) < 3
    )


def shown(quoted: Quoted, start: int, end: int) -> str:
    """A change with the words beside it, as it is shown."""
    first, last = max(0, start - _AROUND), min(len(quoted.tokens), end + _AROUND)
    text = quoted.account.text[quoted.tokens[first].start : quoted.tokens[last - 1].end]
    return " ".join(text.split())


def excuse(gone: Sequence[tuple[str, bool]], come: Sequence[tuple[str, bool]]) -> str | None:
    """Why words in place of others may mean the same; each with whether it carries meaning."""
    if not gone or not come:
        return "one account leaves a word out"
    words = [[word for word, _ in side] for side in (gone, come)]
    stems = [{canonical(stem(word)) for word in side} for side in words]
    if stems[0] & stems[1] or all(DEGREES.issuperset(side) for side in words):
        return "another word for the same"
    telling = [[word for word, content in side if content] for side in (gone, come)]
    return "a word of like meaning" if all(telling) and _alike(*telling) else None


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
