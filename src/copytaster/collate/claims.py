"""What is reported, clause by clause, grouped over the accounts by what it asserts."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial

from ..language.calendar import DAY_PARTS, MONTHS, TIME_UNITS, WEEKDAYS
from ..language.titles import ROLE_MODIFIERS, ROLE_NOUNS, ROLES
from ..language.words import stem
from ..model import Account, Assertion, Entity, Offsets, Span, Statement, Utterance
from .clauses import clauses_of, trimmed
from .gists import Gist, alike, is_exact, read_gists, sentence_of
from .likeness import Run, Stretch, in_step, join

_THRESHOLD = 0.3
"""Mean probability from which clauses assert one thing, where a pair that is hardly alike counts as 0."""
_INFORMATIVE = 2  # features that a clause needs to be a claim of its own
_OFFICES = frozenset(stem(word) for word in ROLES | ROLE_NOUNS | ROLE_MODIFIERS)
"""Words that only call somebody by his office: a stretch with no other word is a name, not a claim."""
_WHEN = frozenset(map(stem, [*WEEKDAYS, *MONTHS, *DAY_PARTS, *TIME_UNITS, "early", "late"]))
"""Words that only say when: `late Wednesday night`."""
_MOSTLY = 0.4  # share of a clause that is what somebody says, from which the rest only says who does
_POINTING = tuple(
    f"{word} " for word in "he she it they who which this that these those and also his her".split()
)
_SAID = frozenset("said says told tells added adds saying adding".split())
"""Cues that tell nothing themselves, as `opposes` or `promised` do."""


def gather(
    accounts: Sequence[Account],
    entities: Sequence[Entity],
    statements: Sequence[Statement],
    utterances: Sequence[Utterance],
) -> tuple[Assertion, ...]:
    """What the accounts report, most widely reported first; every informative clause is a member of one assertion.

    Of those that as many report, what is put in a clause with a verb goes before mere names and circumstances.
    """
    found = stretches(accounts, entities, statements, utterances)
    gists = [stretch.gist for stretch in found]
    clusters = join(found, "claims", threshold=_THRESHOLD, in_pieces=True)
    by_id = {account.id: account for account in accounts}
    assertions = []
    for runs in in_step(found, clusters, partial(_goes_on, found)):
        members = [_hull(by_id, gists, run) for run in runs]
        bare = [_is_bare(by_id[member.account], member) for member in members]
        foreign = [by_id[member.account].annotated.language != "en" for member in members]
        clearest = members[_clearest([gists[first] for first, _ in runs], foreign, bare)]
        assertions.append(
            (len({s.account for s in members}), all(bare), clearest.text, sorted(members, key=_place))
        )
    assertions.sort(key=lambda told: (-told[0], told[1], _place(told[3][0])))
    return tuple(
        Assertion(f"c{number}", clearest, tuple(members))
        for number, (_, _, clearest, members) in enumerate(assertions, start=1)
    )


def stretches(
    accounts: Sequence[Account],
    entities: Sequence[Entity],
    statements: Sequence[Statement],
    utterances: Sequence[Utterance],
) -> list[Stretch]:
    """The clauses that tell something, in order of account and place; who says it is not of what they are about."""
    by_account: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_account[statement.account].append(statement)
    spans = [
        _said(clause, by_account[account.id]) or clause
        for account in accounts
        for clause in clauses_of(account)
    ]
    beside = {span: _beside(span, by_account[span.account]) for span in spans}
    by_id = {account.id: account for account in accounts}
    gists = [
        gist
        for gist in read_gists(accounts, entities, spans, beside=beside)
        if _tells(gist) or (gist.weights and _does(by_id[gist.span.account], gist.span, beside[gist.span]))
    ]
    spoken = _spoken(gists, utterances)
    words = _whose(gists, by_account)
    return [
        Stretch(
            gist,
            speaker,
            said,
            readings,
            sentence.heading,
            sentence=sentence.start,
            language=account.annotated.language,
        )
        for gist, (said, speaker), readings in zip(gists, words, spoken, strict=True)
        for account in [by_id[gist.span.account]]
        for sentence in [sentence_of(account, gist.span)]
    ]


def _said(clause: Span, statements: Sequence[Statement]) -> Span | None:
    """What is said in a clause that else only says who said it; None for any other clause."""
    for statement in statements:
        if _only_says(statement) and (_overlap(clause, statement.cue) or _overlap(clause, statement.source)):
            inner = [content for content in statement.content if _overlap(clause, content)]
            if len(inner) == 1 and _overlap(clause, inner[0]) >= _MOSTLY * (clause.end - clause.start):
                start, end = max(clause.start, inner[0].start), min(clause.end, inner[0].end)
                offset = clause.start
                left, right = trimmed(clause.text, start - offset, end - offset)
                return Span(clause.account, offset + left, offset + right, clause.text[left:right])
    return None


def _tells(gist: Gist) -> bool:
    """Whether a clause says enough, and more than a name, an office and a time."""
    told = [feature for feature in gist.weights if feature[0] != "@" and not feature.startswith("#on ")]
    if any(map(is_exact, told)):
        return True
    return len(gist.weights) >= _INFORMATIVE and not (_OFFICES | _WHEN).issuperset(told)


def _does(account: Account, clause: Span, beside: Sequence[Offsets]) -> bool:
    """Whether a clause has a verb, and not only one of saying: what is done is told, though it be in few words."""
    tokens, tags = account.annotated.tokens, account.annotated.tags
    first = bisect_left(tokens, clause.start, key=lambda token: token.start)
    last = bisect_left(tokens, clause.end, key=lambda token: token.start)
    return any(
        tag in ("VERB", "AUX")
        and account.text[token.start : token.end].lower() not in _SAID
        and not any(start <= token.start < end for start, end in beside)
        for token, tag in zip(tokens[first:last], tags[first:last], strict=False)  # no tags but in English
    )


def _is_bare(account: Account, member: Span) -> bool:
    """Whether a stretch is known to have no verb, as a name or a circumstance has none."""
    return bool(account.annotated.tags) and not _does(account, member, ())


def _beside(clause: Span, statements: Sequence[Statement]) -> list[Offsets]:
    """The places of a clause that only say who says it."""
    places = []
    for statement in statements:
        if statement.source is not None and any(_overlap(clause, content) for content in statement.content):
            places.append((statement.source.start, statement.source.end))
        if statement.cue is not None and _only_says(statement):
            places.append((statement.cue.start, statement.cue.end))
    return [(start, end) for start, end in places if start < clause.end and end > clause.start]


def _only_says(statement: Statement) -> bool:
    """Whether the cue tells nothing itself: `said in a statement`, or whatever stands beside the very words."""
    if statement.cue is None:
        return False
    return statement.mode == "direct" or not _SAID.isdisjoint(statement.cue.text.lower().split())


def _overlap(clause: Span, place: Span | None) -> int:
    """How much of a place lies in a clause of the same account."""
    return 0 if place is None else max(0, min(clause.end, place.end) - max(clause.start, place.start))


def _whose(
    gists: Sequence[Gist], statements: Mapping[str, Sequence[Statement]]
) -> list[tuple[bool, str | None]]:
    """For each clause whether a statement holds half of it or more, and whose word it is where that is known."""
    found: list[tuple[bool, str | None]] = []
    for gist in gists:
        held = [
            (_overlap(gist.span, content), -len(content.text), statement.speaker)
            for statement in statements[gist.span.account]
            for content in statement.content
            if _overlap(gist.span, content)
        ]
        best = max(held, key=lambda item: item[:2], default=None)
        said = best is not None and 2 * best[0] >= gist.span.end - gist.span.start
        found.append((said, best[2] if said and best is not None else None))
    return found


def _spoken(gists: Sequence[Gist], utterances: Sequence[Utterance]) -> list[frozenset[str]]:
    """For each clause the utterances of two accounts or more that it is a reading of."""
    by_account: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for utterance in utterances:
        if len({reading.span.account for reading in utterance.readings}) > 1:
            for reading in utterance.readings:
                by_account[reading.span.account].append((reading.span.start, reading.span.end, utterance.id))
    return [
        frozenset(
            name
            for start, end, name in by_account[gist.span.account]
            if min(end, gist.span.end) - max(start, gist.span.start)
            >= 0.5 * min(end - start, gist.span.end - gist.span.start)
        )
        for gist in gists
    ]


def _place(span: Span) -> tuple[int, int]:
    return int(span.account[1:]), span.start


def _goes_on(stretches: Sequence[Stretch], index: int) -> bool:
    """Whether the sentence of a clause goes on with the next one."""
    one, other = stretches[index], stretches[index + 1]
    return (one.gist.span.account, one.sentence) == (other.gist.span.account, other.sentence)


def _hull(accounts: Mapping[str, Account], gists: Sequence[Gist], run: Run) -> Span:
    first, last = gists[run[0]].span, gists[run[1]].span
    return first if first is last else accounts[first.account].span(first.start, last.end)


def _clearest(members: Sequence[Gist], foreign: Sequence[bool], bare: Sequence[bool]) -> int:
    """The place of the member that shares most with the others, the shorter of two that share as much.

    Rather one in English than a foreign one, one with a verb than a bare one, and one that names whom it is about than
    `he` or `who`.
    """

    def shared(index: int) -> tuple[bool, bool, bool, float, int, tuple[int, int]]:
        likeness = sum(alike(members[index], other)[0] for at, other in enumerate(members) if at != index)
        span = members[index].span
        return (
            foreign[index],
            bare[index],
            span.text[:6].lower().startswith(_POINTING),
            -round(likeness, 6),
            span.end - span.start,
            (int(span.account[1:]), span.start),
        )

    return min(range(len(members)), key=shared)
