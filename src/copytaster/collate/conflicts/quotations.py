"""Quotations of one utterance that part in their words, and utterances said in two places."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import msgspec
import numpy as np

from ...algorithms.alignment import Operation, align, tidy
from ...language.opposites import NEGATIONS, opposed
from ...language.quotation_marks import quoted_stretches
from ...language.synonyms import canonical
from ...language.vectors import vector
from ...language.words import stem
from ...model import Account, Span, Statement, Token, Utterance
from .context import Story, tokens_of
from .draft import Draft, variants

_LIKE = 0.38
"""Cosine from which a word is of like meaning. Opposites keep like company too, so it explains, and takes nothing away.
Read on pairs from stories: `struck` and `hit` have .40, `standard` and `typical` .38, `strength` and `force` .26."""
_LONGEST = 4  # words of a change beyond which another sentence is quoted
_BESIDE = 2  # words that stayed, on both sides of a change together, from which it is one of wording
_SHARE = 0.5  # of the words of the shorter quotation that stay
_STAYED = 0.5  # the same, of two readings one of which may be indirect
_READINGS = 12  # readings of one utterance that are compared pair by pair
_CLOSE = 3  # words on either side of a word told otherwise among which a telling one stayed
_AROUND = 2  # words beside a change that are shown with it
_DEGREES = frozenset(
    "very highly most more less too so really quite extremely fully absolutely completely just".split()
)
_HEDGES = frozenset("might may perhaps maybe possibly probably likely reportedly apparently".split())
"""Words that say that something is not sure; `could` and `would` are what reported speech makes of `can` and `will`."""
_CONDITIONS = frozenset("if when unless because although though while until once".split())
_RESTRICTING = frozenset("but if unless until because although though except provided".split())
_JOINING = frozenset("and but".split())
_CLAUSE = 5  # words that a clause has at least which is quoted as if it were the sentence
_ASIDE = 3  # words that are left out at least
_PAPERS = frozenset("Post Courier Interview".split())
_REST = 300  # code points around a part of a sentence in which the rest of it is looked for
_OCCASIONS = {
    "on the web": "post tweet tweets tweeted twitter facebook instagram telegram truth bluesky mastodon posted blog",
    "in a statement": "statement",
    "in an interview": "interview",
    "to reporters": "reporters journalists briefing conference",
    "in a speech": "speech address rally",
    "in writing": "letter email e-mail memo",
    "in court": "court hearing testimony testified",
}


_TELLING = _HEDGES | _DEGREES | frozenset("will shall should must could would ought".split())


class _Quoted(msgspec.Struct, frozen=True):
    """A reading with its words, and which of them stand in quotation marks."""

    account: Account
    span: Span
    tokens: Sequence[Token]
    words: Sequence[str]
    inside: Sequence[int]
    """Of each word the number of the quotation that it stands in, -1 outside."""


def differing_quotations(story: Story, utterances: Sequence[Utterance]) -> Iterator[Draft]:
    """Utterances that two accounts quote in other words, in quotation marks in both."""
    stretches = {account.id: sorted(quoted_stretches(account.text)) for account in story.accounts}
    for utterance in utterances:
        quoted = [_quoted(story, reading.span, stretches) for reading in utterance.readings]
        quoted = quoted[:_READINGS]
        told: dict[Span, tuple[str, Span]] = {}
        reasons: list[str | None] = []
        for left, right in combinations(quoted, 2):
            if left.account.id == right.account.id or (left.span in told and right.span in told):
                continue
            change = _change(left, right) or _paraphrase(left, right)
            if change is not None:
                told.setdefault(left.span, (_shown(left, change.left_start, change.left_end), left.span))
                told.setdefault(right.span, (_shown(right, change.right_start, change.right_end), right.span))
                reasons.append(_reason(left, right, change))
        if told and len({value.lower() for value, _ in told.values()}) > 1:
            reason = None if None in reasons else reasons[0]
            yield Draft("wording", utterance.id, variants(told.values(), story.order), reason)


def _quoted(story: Story, span: Span, stretches: Mapping[str, Sequence[tuple[int, int]]]) -> _Quoted:
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
    return _Quoted(account, span, tokens, words, inside)


def _change(left: _Quoted, right: _Quoted) -> Operation | None:
    """The first place where two quotations part in words that matter, the words around it being the same."""
    steps = tidy(align(left.words, right.words))
    same = [step for step in steps if step.kind == "equal"]
    stayed = sum(step.left_end - step.left_start for step in same if _both_quoted(left, right, [step]))
    quoted = min(sum(at >= 0 for at in side.inside) for side in (left, right))
    if not quoted or stayed < max(_BESIDE, _SHARE * quoted):
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
        if enough and words >= _BESIDE and _matters(left, right, step):
            return step
    return None


def _paraphrase(left: _Quoted, right: _Quoted) -> Operation | None:
    """A word or two that one account quotes and the other has otherwise, between telling words that stayed."""
    steps = align(left.words, right.words)  # untidied: a single word that stayed counts
    stayed = sum(step.left_end - step.left_start for step in steps if step.kind == "equal")
    if stayed < _SHARE * min(len(left.words), len(right.words)):
        return None
    for before, step, behind in zip(steps, steps[1:], steps[2:], strict=False):
        if step.kind != "replace" or before.kind != "equal" or behind.kind != "equal":
            continue
        if max(step.left_end - step.left_start, step.right_end - step.right_start) > _BESIDE:
            continue
        quoted = any(
            side.inside[start] >= 0 for side, start in ((left, step.left_start), (right, step.right_start))
        )
        flanked = all(
            any(token.content for token in left.tokens[one.left_start : one.left_end][at])
            for one, at in ((before, slice(-_CLOSE, None)), (behind, slice(_CLOSE)))
        )
        if quoted and flanked and _matters(left, right, step):
            return step
    return None


def _left(step: Operation) -> tuple[int, int]:
    return step.left_start, step.right_start


def _both_quoted(left: _Quoted, right: _Quoted, steps: Sequence[Operation]) -> bool:
    """Whether what steps in a row concern stands in one quotation in the one reading, and in one in the other."""
    numbers = {*left.inside[steps[0].left_start : steps[-1].left_end]}
    others = {*right.inside[steps[0].right_start : steps[-1].right_end]}
    return len(numbers) <= 1 and len(others) <= 1 and -1 not in numbers | others


def _matters(left: _Quoted, right: _Quoted, step: Operation) -> bool:
    """Whether a change is of words that mean something: no form of one word, no name, no spelling."""
    gone = left.words[step.left_start : step.left_end]
    come = right.words[step.right_start : step.right_end]
    if max(len(gone), len(come)) > _LONGEST or any(_denies(word) for word in (*gone, *come)):
        return False  # a denial is a matter of `words`
    if _marked(left, step.left_start, step.left_end) or _marked(right, step.right_start, step.right_end):
        return False
    if _filled_in(left, step.left_start, step.left_end) or _filled_in(
        right, step.right_start, step.right_end
    ):
        return False
    if "".join(gone).replace("-", "") == "".join(come).replace("-", ""):
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


def _marked(quoted: _Quoted, start: int, end: int) -> bool:
    """Whether dots beside words say that something was left out there."""
    low = quoted.tokens[max(0, start - 1)].start
    high = quoted.tokens[min(len(quoted.tokens), end + 1) - 1].end
    return "..." in quoted.account.text[low:high] or "…" in quoted.account.text[low:high]


def _filled_in(quoted: _Quoted, start: int, end: int) -> bool:
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


def _reason(left: _Quoted, right: _Quoted, step: Operation) -> str | None:
    """Why another wording may mean the same."""
    gone = left.words[step.left_start : step.left_end]
    come = right.words[step.right_start : step.right_end]
    if not gone or not come:
        return "one account leaves a word out"
    stems = [{canonical(stem(word)) for word in words} for words in (gone, come)]
    if stems[0] & stems[1] or (_DEGREES.issuperset(gone) and _DEGREES.issuperset(come)):
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


def _shown(quoted: _Quoted, start: int, end: int) -> str:
    first, last = max(0, start - _AROUND), min(len(quoted.tokens), end + _AROUND)
    text = quoted.account.text[quoted.tokens[first].start : quoted.tokens[last - 1].end]
    return " ".join(text.split())


def differing_certainty(story: Story, utterances: Sequence[Utterance]) -> Iterator[Draft]:
    """Utterances of which one reading has `might` where another one, otherwise in the same words, is sure."""
    for utterance in utterances:
        readings = [_quoted(story, reading.span, {}) for reading in utterance.readings[:_READINGS]]
        for left, right in combinations(readings, 2):
            if left.account.id != right.account.id and _less_sure(left, right):
                pairs = ((one.span.text, one.span) for one in (left, right))
                yield Draft(
                    "wording", utterance.id, variants(pairs, story.order), "one account is less certain"
                )


def _less_sure(left: _Quoted, right: _Quoted) -> bool:
    """Whether a few words, between words that stayed, are hedged on one side."""
    steps = tidy(align(left.words, right.words))
    stayed = sum(step.left_end - step.left_start for step in steps if step.kind == "equal")
    if stayed <= _BESIDE or stayed < _STAYED * min(len(left.words), len(right.words)):
        return False
    for at, step in enumerate(steps):
        gone = left.words[step.left_start : step.left_end]
        come = right.words[step.right_start : step.right_end]
        inner = 0 < at < len(steps) - 1
        short = step.kind != "equal" and max(len(gone), len(come)) <= _LONGEST
        if inner and short and _HEDGES.isdisjoint(gone) != _HEDGES.isdisjoint(come):
            return True
    return False


def differing_cuts(story: Story, utterances: Sequence[Utterance]) -> Iterator[Draft]:
    """Sentences that one account quotes without the condition, the contrast or the doubt that the other one has."""
    stretches = {account.id: sorted(quoted_stretches(account.text)) for account in story.accounts}
    for utterance in utterances:
        readings = [_quoted(story, reading.span, stretches) for reading in utterance.readings[:_READINGS]]
        readings = [one for one in readings if one.words and min(one.inside) >= 0]
        told: dict[Span, tuple[str, Span]] = {}
        for left, right in combinations(readings, 2):
            short, long = sorted((left, right), key=lambda one: (len(one.words), one.account.id))
            cut = left.account.id != right.account.id and _is_cut(short.words, long.words)
            if cut and not _goes_on(short, long):
                told.update({one.span: (" ".join(one.span.text.split()), one.span) for one in (short, long)})
        if told:
            yield Draft(
                "wording",
                utterance.id,
                variants(told.values(), story.order),
                "one account quotes a part of the sentence",
            )


def _is_cut(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether one reading is the other without what its first or last clause makes of it."""
    more = len(long) - len(short)
    if len(short) < _CLAUSE or more < _ASIDE:
        return False
    if list(long[more:]) == list(short):
        return long[0] in _CONDITIONS or (long[more - 1] in _JOINING and long[0] == short[0])
    return list(long[: len(short)]) == list(short) and long[len(short)] in _RESTRICTING


def _goes_on(short: _Quoted, long: _Quoted) -> bool:
    """Whether the account of the shorter reading has the rest too, before or behind: `he said` parts the sentence."""
    around = (
        short.account.text[max(0, short.span.start - _REST) : short.span.end + _REST]
        .lower()
        .replace("’", "'")
    )
    more = len(long.words) - len(short.words)
    rest = (
        long.words[:more] if list(long.words[more:]) == list(short.words) else long.words[len(short.words) :]
    )
    return " ".join(rest[1:4]) in " ".join(around.split())


def differing_occasions(
    story: Story, utterances: Sequence[Utterance], statements: Sequence[Statement]
) -> Iterator[Draft]:
    """Utterances that one account has from a post and another one from an interview."""
    by_id = {statement.id: statement for statement in statements}
    for utterance in utterances:
        told: list[tuple[str, str, Span]] = []
        for reading in utterance.readings:
            statement = by_id.get(reading.statement)
            if statement is None:
                continue
            for span in (statement.channel, statement.cue):
                kind = _occasion(span.text) if span else None
                if span is not None and kind is not None:
                    told.append((kind, " ".join(span.text.split()), span))
                    break
        accounts: dict[str, set[str]] = {}
        for kind, _, span in told:
            accounts.setdefault(kind, set()).add(span.account)
        if len(accounts) == 2 and not set.intersection(*accounts.values()):
            reason = (
                "a statement can be posted" if {"on the web", "in a statement"} == set(accounts) else None
            )
            yield Draft(
                "wording",
                utterance.id,
                variants(((text, span) for _, text, span in told), story.order),
                reason,
            )


def _occasion(text: str) -> str | None:
    """The kind of occasion that a channel or a cue tells of; a capital in it is an outlet's: `told the Orm Post`."""
    words = {
        word.lower() for word in re.findall(r"[\w-]+", text[:1].lower() + text[1:]) if word not in _PAPERS
    }
    kinds = [kind for kind, some in _OCCASIONS.items() if words & set(some.split())]
    return kinds[0] if len(kinds) == 1 else None
