"""What is reported, clause by clause, grouped over the accounts by what it asserts."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ..language.calendar import DAY_PARTS, MONTHS, TIME_UNITS, WEEKDAYS
from ..language.titles import ROLE_MODIFIERS, ROLE_NOUNS, ROLES
from ..language.words import stem
from ..model import Account, Assertion, Entity, Offsets, Sentence, Span, Statement, Utterance
from .clauses import clauses_of, trimmed
from .gists import Gist, alike, is_exact, read_gists
from .likeness import Stretch, join

_THRESHOLD = 0.24
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
    """What the accounts report, most widely reported first; every informative clause is a member of one assertion."""
    found = stretches(accounts, entities, statements, utterances)
    gists = [stretch.gist for stretch in found]
    clusters = join(found, "claims", threshold=_THRESHOLD, in_pieces=True)
    ranked = sorted(
        clusters, key=lambda cluster: (-len({gists[i].span.account for i in cluster}), _first(gists, cluster))
    )
    return tuple(
        Assertion(f"c{number}", _clearest(gists, cluster).text, tuple(_members(gists, cluster)))
        for number, cluster in enumerate(ranked, start=1)
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
    gists = [gist for gist in read_gists(accounts, entities, spans, beside=beside) if _tells(gist)]
    spoken = _spoken(gists, utterances)
    words = _whose(gists, by_account)
    by_id = {account.id: account for account in accounts}
    return [
        Stretch(gist, speaker, said, readings, sentence.heading, sentence=sentence.start)
        for gist, (said, speaker), readings in zip(gists, words, spoken, strict=True)
        for sentence in [_sentence(by_id[gist.span.account], gist.span)]
    ]


def _sentence(account: Account, clause: Span) -> Sentence:
    """The sentence that a clause is of."""
    sentences = account.annotated.sentences
    return sentences[max(0, bisect_right(sentences, clause.start, key=lambda s: s.start) - 1)]


def _said(clause: Span, statements: Sequence[Statement]) -> Span | None:
    """What is said in a clause that else only says who said it; None for any other clause."""
    for statement in statements:
        bare = statement.cue is not None and statement.cue.text.lower() in _SAID
        if bare and (_overlap(clause, statement.cue) or _overlap(clause, statement.source)):
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


def _beside(clause: Span, statements: Sequence[Statement]) -> list[Offsets]:
    """The places of a clause that only say who says it."""
    places = []
    for statement in statements:
        if statement.source is not None and any(_overlap(clause, content) for content in statement.content):
            places.append((statement.source.start, statement.source.end))
        if statement.cue is not None and statement.cue.text.lower() in _SAID:
            places.append((statement.cue.start, statement.cue.end))
    return [(start, end) for start, end in places if start < clause.end and end > clause.start]


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


def _first(gists: Sequence[Gist], cluster: Sequence[int]) -> tuple[int, int]:
    return min((int(gists[index].span.account[1:]), gists[index].span.start) for index in cluster)


def _members(gists: Sequence[Gist], cluster: Sequence[int]) -> list[Span]:
    return sorted(
        (gists[index].span for index in cluster), key=lambda span: (int(span.account[1:]), span.start)
    )


def _clearest(gists: Sequence[Gist], cluster: Sequence[int]) -> Span:
    """The member that shares most with the others, rather one that names whom it is about than `he` or `who`.

    The shorter of two that share as much.
    """

    def shared(index: int) -> tuple[bool, float, int, tuple[int, int]]:
        likeness = sum(alike(gists[index], gists[other])[0] for other in cluster if other != index)
        span = gists[index].span
        return (
            span.text[:6].lower().startswith(_POINTING),
            -round(likeness, 6),
            span.end - span.start,
            (int(span.account[1:]), span.start),
        )

    return gists[min(cluster, key=shared)].span
