"""How two accounts report one thing: with a doubt or without, whole or in part, from where, of whom."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import Indel

from ...algorithms.alignment import align, tidy
from ...language.synonyms import canonical
from ...language.titles import is_role
from ...language.words import stem
from ...model import Assertion, Span, Statement, Utterance
from .context import Story
from .draft import Draft, variants
from .wording import BESIDE, HEDGES, LONGEST, READINGS, SHARE, Quoted, paraphrase, read_words, shown

_PAPERS = frozenset("Post Courier Interview".split())
_PERSONS = frozenset(
    "man woman boy girl person teenager guest stranger pedestrian passenger customer mother father".split()
)
"""What is said of somebody of whom nothing else is known."""
_ALIKE = 0.5  # share of their words, in order, from which two readings are from one occasion
_OCCASIONS = {
    "on the web": "post tweet tweets tweeted twitter facebook instagram telegram truth bluesky mastodon posted blog",
    "in a statement": "statement",
    "in an interview": "interview",
    "to reporters": "reporters journalists briefing conference",
    "in a speech": "speech address rally",
    "in writing": "letter email e-mail memo",
    "in court": "court hearing testimony testified",
    "in a video": "video clip",
}


def differing_persons_told(story: Story, assertions: Sequence[Assertion]) -> Iterator[Draft]:
    """Members of one assertion in the same words but for whom they speak of: the campaign's chairman, its manager."""
    for assertion in assertions:
        members = [read_words(story, span, {}) for span in assertion.members[:READINGS]]
        for left, right in combinations(members, 2):
            step = paraphrase(left, right, anywhere=True) if left.account.id != right.account.id else None
            if step is None:
                continue
            words = [
                _content(left, step.left_start, step.left_end),
                _content(right, step.right_start, step.right_end),
            ]
            same = [{canonical(stem(word)) for word in side} for side in words]
            told = all(side and all(is_role(word) or word in _PERSONS for word in side) for side in words)
            if told and same[0] != same[1]:
                loose = any(side <= _PERSONS for side in words)
                pairs = (
                    (shown(left, step.left_start, step.left_end), left.span),
                    (shown(right, step.right_start, step.right_end), right.span),
                )
                reason = "one account is less precise" if loose else None
                yield Draft("role", assertion.id, variants(pairs, story.order), reason)


def _content(told: Quoted, start: int, end: int) -> frozenset[str]:
    """The words of a change that carry meaning, without the mark of an owner."""
    pairs = zip(told.words[start:end], told.tokens[start:end], strict=True)
    return frozenset(word.removesuffix("'s") for word, token in pairs if token.content)


def differing_certainty(
    story: Story, assertions: Sequence[Assertion], utterances: Sequence[Utterance]
) -> Iterator[Draft]:
    """Readings or members of which one has `might` where another one, otherwise in the same words, is sure."""
    groups = [(u.id, [reading.span for reading in u.readings]) for u in utterances]
    groups += [(a.id, list(a.members)) for a in assertions]
    for about, spans in groups:
        readings = [read_words(story, span, {}) for span in spans[:READINGS]]
        for left, right in combinations(readings, 2):
            if left.account.id != right.account.id and _less_sure(left, right):
                pairs = ((one.span.text, one.span) for one in (left, right))
                yield Draft("wording", about, variants(pairs, story.order), "one account is less certain")


def _less_sure(left: Quoted, right: Quoted) -> bool:
    """Whether a few words, between words that stayed, are hedged on one side."""
    steps = tidy(align(left.words, right.words))
    stayed = sum(step.left_end - step.left_start for step in steps if step.kind == "equal")
    if stayed <= BESIDE or stayed < SHARE * min(len(left.words), len(right.words)):
        return False
    for at, step in enumerate(steps):
        gone = left.words[step.left_start : step.left_end]
        come = right.words[step.right_start : step.right_end]
        inner = 0 < at < len(steps) - 1
        short = step.kind != "equal" and max(len(gone), len(come)) <= LONGEST
        if (
            inner
            and short
            and _hedged(left, step.left_start, step.left_end)
            != _hedged(right, step.right_start, step.right_end)
        ):
            return True
    return False


def _hedged(told: Quoted, start: int, end: int) -> bool:
    """Whether words hedge; `May` is a month."""
    return any(
        told.words[at] in HEDGES and told.account.text[told.tokens[at].start].islower()
        for at in range(start, end)
    )


def differing_occasions(
    story: Story, utterances: Sequence[Utterance], statements: Sequence[Statement]
) -> Iterator[Draft]:
    """Utterances in nearly the same words that one account has from a post and another one from an interview."""
    by_id = {statement.id: statement for statement in statements}
    for utterance in utterances:
        readings = [reading for reading in utterance.readings[:READINGS] if reading.statement in by_id]
        words = [reading.span.text.lower().split() for reading in readings]
        alike = [
            at
            for at, one in enumerate(readings)
            if any(
                one.span.account != other.span.account
                and Indel.normalized_similarity(words[at], words[behind]) >= _ALIKE
                for behind, other in enumerate(readings)
            )
        ]
        yield from _of_occasions(story, utterance.id, [by_id[readings[at].statement] for at in alike])


def _of_occasions(story: Story, about: str, statements: Sequence[Statement]) -> Iterator[Draft]:
    told: list[tuple[str, str, Span]] = []
    for statement in statements:
        where = _told_where(statement)
        if where is not None:
            told.append((where[0], " ".join(where[1].text.split()), where[1]))
    accounts: dict[str, set[str]] = {}
    for kind, _, span in told:
        accounts.setdefault(kind, set()).add(span.account)
    if len(accounts) == 2 and not set.intersection(*accounts.values()):
        if "on the web" in accounts and not accounts.keys().isdisjoint(("in a statement", "in a video")):
            return  # a statement can be posted
        yield Draft("wording", about, variants(((text, span) for _, text, span in told), story.order))


def _told_where(statement: Statement) -> tuple[str, Span] | None:
    """The kind of occasion of a statement, and the words that tell it."""
    for span in (statement.channel, statement.cue):
        kind = _occasion(span.text) if span else None
        if span is not None and kind is not None:
            return kind, span
    return None


def _occasion(text: str) -> str | None:
    """The kind of occasion that a channel or a cue tells of; a capital in it is an outlet's: `told the Orm Post`."""
    words = {
        word.lower() for word in re.findall(r"[\w-]+", text[:1].lower() + text[1:]) if word not in _PAPERS
    }
    kinds = [kind for kind, some in _OCCASIONS.items() if words & set(some.split())]
    return kinds[0] if len(kinds) == 1 else None
