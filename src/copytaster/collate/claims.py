"""What is reported, clause by clause, grouped over the accounts by what it asserts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ..algorithms.clustering import average_link
from ..language.titles import ROLE_MODIFIERS, ROLE_NOUNS, ROLES
from ..language.words import stem
from ..model import Account, Assertion, Entity, Span, Statement, Utterance
from .clauses import clauses_of, trimmed
from .gists import Gist, alike, is_exact, is_word, read_gists

_THRESHOLD = 0.25
"""Mean likeness from which clauses assert one thing, where a pair that is not alike counts as 0."""
_ALIKE = 0.45
"""Likeness from which two clauses may assert one thing. Tuned on readers' notes and by reading pairs of six stories:
at .40 about half of what it adds is false, at .52 a quarter of the true joins is lost."""
_ANCHOR = 0.1
"""What a rare feature that both have adds, up to two of them. A rare name or number tells of what a clause is; a rare
word, which may be any turn of phrase, adds half."""
_WEIGHT = 3.0  # weight that what they share has at least
_TOLD = 0.8  # weight that the words and numbers among it have: names alone tell nothing of what happened
_ACROSS = 0.58  # likeness that words of two different speakers need
_FEATURES = 2  # features that they share at least
_INFORMATIVE = 2  # features that a clause needs to be a claim of its own
_OFFICES = frozenset(stem(word) for word in ROLES | ROLE_NOUNS | ROLE_MODIFIERS)
"""Words that only call somebody by his office: a stretch with no other word is a name, not a claim."""
_MOSTLY = 0.4  # share of a clause that is what somebody says, or only that he says it
_SAID = frozenset("said says told tells added adds saying adding".split())
"""Cues that tell nothing themselves, as `opposes` or `promised` do."""
_COMMON = 40  # clauses beyond which a feature is too frequent to propose pairs
_SAME_SPEECH = 0.75  # likeness that two readings of one utterance start from


def gather(
    accounts: Sequence[Account],
    entities: Sequence[Entity],
    statements: Sequence[Statement],
    utterances: Sequence[Utterance],
) -> tuple[Assertion, ...]:
    """What the accounts report, most widely reported first; every informative clause is a member of one assertion."""
    spans = [span for account in accounts for span in _units(account, statements)]
    gists = [gist for gist in read_gists(accounts, entities, spans) if _tells(gist)]
    clusters = average_link(
        [1] * len(gists), _edges(gists, _speakers(gists, statements), utterances), threshold=_THRESHOLD
    )
    ranked = sorted(
        clusters, key=lambda cluster: (-len({gists[i].span.account for i in cluster}), _first(gists, cluster))
    )
    return tuple(
        Assertion(f"c{number}", _clearest(gists, cluster).text, tuple(_members(gists, cluster)))
        for number, cluster in enumerate(ranked, start=1)
    )


def _tells(gist: Gist) -> bool:
    """Whether a clause says enough, and more than a name and an office."""
    told = [feature for feature in gist.weights if feature[0] != "@"]
    if any(map(is_exact, told)):
        return True
    return len(gist.weights) >= _INFORMATIVE and not _OFFICES.issuperset(told)


def _units(account: Account, statements: Sequence[Statement]) -> list[Span]:
    """The clauses of an account, without the words that only say who said it."""
    mine = [statement for statement in statements if statement.content[0].account == account.id]
    spans = []
    for clause in clauses_of(account):
        near = [
            statement
            for statement in mine
            if _overlap(clause, statement.source)
            or (statement.cue and statement.cue.text.lower() in _SAID and _overlap(clause, statement.cue))
        ]
        inner = [
            (content, _overlap(clause, content))
            for statement in near
            for content in statement.content
            if _overlap(clause, content)
        ]
        if len(inner) == 1 and inner[0][1] >= _MOSTLY * (clause.end - clause.start):
            start, end = max(clause.start, inner[0][0].start), min(clause.end, inner[0][0].end)
            spans.append(account.span(*trimmed(account.text, start, end)))
        elif inner or not near or not _only_says(clause, near):
            spans.append(clause)
    return [span for span in spans if span.start < span.end]


def _overlap(clause: Span, place: Span | None) -> int:
    """How much of a place lies in a clause of the same account."""
    return 0 if place is None else max(0, min(clause.end, place.end) - max(clause.start, place.start))


def _only_says(clause: Span, statements: Sequence[Statement]) -> bool:
    """Whether hardly more than a source and its cue stand in a clause: `the mayor said on Friday`."""
    source = max(_overlap(clause, statement.source) for statement in statements)
    cue = max(_overlap(clause, statement.cue) for statement in statements)
    return source + cue >= _MOSTLY * (clause.end - clause.start)


def _edges(
    gists: Sequence[Gist], speakers: Sequence[str | None], utterances: Sequence[Utterance]
) -> Iterable[tuple[int, int, float]]:
    """Pairs of clauses in different accounts that may assert one thing, with their likeness."""
    spoken = _spoken(gists, utterances)
    postings: dict[str, list[int]] = defaultdict(list)
    for index, gist in enumerate(gists):
        for feature in gist.weights:
            postings[feature].append(index)
    pairs: set[tuple[int, int]] = set()
    for places in postings.values():
        if len(places) > _COMMON:
            continue
        pairs.update(
            (left, right)
            for at, left in enumerate(places)
            for right in places[at + 1 :]
            if gists[left].span.account != gists[right].span.account
        )
    for left, right in sorted(pairs):
        likeness = _likeness(gists[left], gists[right])
        if spoken[left] & spoken[right]:
            likeness = max(likeness, _SAME_SPEECH)
        elif likeness < _ACROSS and None not in (said := {speakers[left], speakers[right]}) and len(said) > 1:
            continue  # two people may say the same of one thing, but rarely in words that are only somewhat alike
        if likeness:
            yield left, right, round(likeness, 6)


def _likeness(left: Gist, right: Gist) -> float:
    """How surely two clauses assert one thing; 0 where they share too little."""
    dice, containment, words = alike(left, right)
    shared = left.weights.keys() & right.weights.keys()
    anchors = len(left.rare & right.rare)
    weight = dice * (left.total + right.total) / 2
    told = sum(left.weights[feature] for feature in sorted(shared) if feature[0] != "@")
    numbers = sum(feature[0] == "#" for feature in shared)
    if (
        not words + numbers
        or told < _TOLD
        or weight < _WEIGHT
        or (len(shared) < _FEATURES and not any(is_exact(feature) for feature in left.rare & right.rare))
    ):
        return 0.0
    named = sum(not is_word(feature) for feature in left.rare & right.rare)
    likeness = 0.6 * dice + 0.4 * containment + _ANCHOR * min(2.0, (anchors + named) / 2)
    return min(1.0, likeness) if likeness >= _ALIKE else 0.0


def _speakers(gists: Sequence[Gist], statements: Sequence[Statement]) -> list[str | None]:
    """For each clause whose word it is, where a statement holds half of it or more."""
    by_account: dict[str, list[tuple[Span, str | None]]] = defaultdict(list)
    for statement in statements:
        for content in statement.content:
            by_account[content.account].append((content, statement.speaker))
    found: list[str | None] = []
    for gist in gists:
        span = gist.span
        held = [
            (min(content.end, span.end) - max(content.start, span.start), -len(content.text), speaker)
            for content, speaker in by_account[span.account]
            if content.start < span.end and content.end > span.start
        ]
        best = max(held, key=lambda item: item[:2], default=None)
        found.append(best[2] if best is not None and 2 * best[0] >= span.end - span.start else None)
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
    """The member that shares most with the others; the shorter of two that share as much."""

    def shared(index: int) -> tuple[float, int, tuple[int, int]]:
        likeness = sum(alike(gists[index], gists[other])[0] for other in cluster if other != index)
        span = gists[index].span
        return (-round(likeness, 6), span.end - span.start, (int(span.account[1:]), span.start))

    return gists[min(cluster, key=shared)].span
