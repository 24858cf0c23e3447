"""What the page shows of each kind of finding, and in which order: the answers first, what one account has last."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from markupsafe import Markup

from ..algorithms.alignment import align
from ..model import (
    Account,
    Claim,
    Conflict,
    Corroboration,
    Dossier,
    Happening,
    Position,
    Span,
    Stance,
    Utterance,
    Variant,
)
from .marking import Mark, marked

UNNAMED = "Speaker not named"
_STANCES: tuple[Stance, ...] = ("for", "against", "neutral")
_COLUMNS, _ROWS = 6, 12
"""Parties and issues that one table still shows whole; a larger one is nearly all dashes and is parted."""
_FILLED = 1 / 3
"""Share of its cells that a table of more than `_SMALL` must fill to be shown whole."""
_SMALL = 8  # cells
_SHORT = 3
"""Letters of a word that says nothing alone."""
_WORD = re.compile(r"\w+(?:['’]\w+)*")


class Quote(msgspec.Struct, frozen=True):
    """Words, and all places that have just these words."""

    spans: tuple[Span, ...]
    text: Markup


class Speech(msgspec.Struct, frozen=True):
    """What one speaker is reported to have said: what several accounts have of it, and what one has."""

    speaker: str
    shared: tuple[Utterance, ...]
    alone: tuple[Utterance, ...]


class Side(msgspec.Struct, frozen=True):
    """One side of a conflict: its value, the places that give it in just these words, and those with words around."""

    value: Markup
    places: tuple[Span, ...]
    quotes: tuple[Quote, ...]


class Held(msgspec.Struct, frozen=True):
    """A stance in one cell of a table of positions, with who voiced it: a name (or nothing), and the positions."""

    stance: Stance
    voices: tuple[tuple[str, tuple[int, ...]], ...]
    """Indices into `Dossier.positions`."""


class PositionTable(msgspec.Struct, frozen=True):
    """Positions as a table of issue by party, and the issues on which just one party is heard, by party."""

    parties: tuple[str, ...]
    rows: tuple[tuple[str, tuple[tuple[Held, ...], ...]], ...]
    alone: tuple[tuple[str, dict[Stance, tuple[tuple[str, Held], ...]]], ...]
    """Party; then by stance the issues."""


def standings(claims: Iterable[Claim]) -> Counter[str]:
    """How many claims have two independent witnesses or more (`several`), may have (`open`), have one (`one`)."""
    return Counter(
        "several"
        if claim.corroboration.independent.low > 1
        else "open"
        if claim.corroboration.independent.high > 1
        else "one"
        for claim in claims
    )


def dots(corroboration: Corroboration) -> tuple[str, ...]:
    """A dot for every account: `full` for a sure witness, `half` for a possible one, `none` for one that repeats."""
    low, high = corroboration.independent.low, corroboration.independent.high
    return tuple(
        "full" if number < low else "half" if number < high else "none"
        for number in range(max(high, corroboration.accounts))
    )


def by_weight(claims: Iterable[Claim]) -> list[Claim]:
    """The most widely reported claims first, of these the best witnessed; then the order of the dossier."""

    def weight(claim: Claim) -> tuple[int, int, int, int]:
        support = claim.corroboration
        return (-support.accounts, -support.independent.low, -support.independent.high, int(claim.id[1:]))

    return sorted(claims, key=weight)


def single_claims(dossier: Dossier) -> list[tuple[Account, list[Claim]]]:
    """The claims that one account alone has, by account."""
    by_account: dict[str, list[Claim]] = defaultdict(list)
    for claim in dossier.claims:
        if claim.corroboration.accounts == 1:
            by_account[claim.members[0].account].append(claim)
    return [(account, by_account[account.id]) for account in dossier.accounts if by_account[account.id]]


def place_of(claim: Claim) -> Span:
    """The member whose words the claim is told in."""
    return next((member for member in claim.members if member.text == claim.text), claim.members[0])


def quotes(spans: Iterable[Span]) -> list[Quote]:
    """Places with the words that stand there; those with the same words, but for case and marks, come together."""
    groups: dict[str, list[Span]] = defaultdict(list)
    for span in spans:
        groups[_key(span.text)].append(span)
    return [Quote(tuple(group), Markup.escape(group[0].text)) for group in groups.values()]


def speeches(dossier: Dossier) -> list[Speech]:
    """By speaker; those with most to compare first, and of their utterances the conflicting and widely told ones."""
    names = {entity.id: entity.name for entity in dossier.entities}
    statements = {statement.id: statement for statement in dossier.statements}
    by_speaker: dict[str, list[Utterance]] = defaultdict(list)
    for utterance in dossier.utterances:
        if utterance.speaker is not None:
            name = names[utterance.speaker]
        else:
            source = statements[utterance.readings[0].statement].source
            name = source.text if source and source.text[0].islower() else UNNAMED
        by_speaker[name].append(utterance)
    found = []
    for name, utterances in by_speaker.items():
        told = [(len({reading.span.account for reading in u.readings}), u) for u in utterances]
        shared = sorted(
            ((count, u) for count, u in told if count > 1),
            key=lambda item: (item[1].agreement != "conflicting", -item[0], int(item[1].id[1:])),
        )
        alone = tuple(u for count, u in told if count == 1)
        found.append(Speech(name, tuple(u for _, u in shared), alone))
    return sorted(found, key=lambda s: (s.speaker == UNNAMED, -len(s.shared), -len(s.alone), s.speaker))


def readings(utterance: Utterance, accounts: Mapping[str, Account]) -> list[Quote]:
    """The readings of an utterance, equal ones together, with the words marked that most of the others have not.

    Where such words turn the sense round, according to the dossier, they carry `negated` too.
    """
    negated: dict[str, set[Mark]] = defaultdict(set)
    for difference in utterance.differences:
        if difference.kind == "negated":
            for span in (difference.left, difference.right):
                if span is not None:
                    negated[span.account].add(Mark(span.start, span.end, "negated"))
    groups: dict[str, list[Span]] = defaultdict(list)
    for reading in utterance.readings:
        groups[_key(reading.span.text)].append(reading.span)
    words = {key: list(_WORD.finditer(spans[0].text)) for key, spans in groups.items()}
    norms = {key: [_norm(word[0]) for word in found] for key, found in words.items()}
    shown = []
    for key, spans in groups.items():
        at = spans[0]
        marks = set(negated[at.account])
        for first, last in _rare(norms[key], [norms[other] for other in norms if other != key]):
            start, end = words[key][first].start(), words[key][last - 1].end()
            marks.add(Mark(at.start + start, at.start + end, "differs"))
        text = marked(accounts[at.account].text, at.start, at.end, marks, places=False)
        shown.append(Quote(tuple(spans), text))
    return shown


def _rare(words: Sequence[str], others: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """Runs of words that fewer than half of the others have in this order: index of the first, and behind the last.

    A short word alone between two such runs belongs to them: that both have an `a` there tells nothing.
    """
    shared = [0] * len(words)
    for other in others:
        for operation in align(words, other):
            if operation.kind == "equal":
                for at in range(operation.left_start, operation.left_end):
                    shared[at] += 1
    rare = [2 * count < len(others) for count in shared]
    for at in range(1, len(words) - 1):
        if len(words[at]) <= _SHORT and rare[at - 1] and rare[at + 1]:
            rare[at] = True
    runs = []
    for at, flag in enumerate([*rare, False]):
        before = at > 0 and rare[at - 1]
        if flag and not before:
            start = at
        if before and not flag:
            runs.append((start, at))
    return runs


def sides(conflict: Conflict) -> list[Side]:
    """The sides of a conflict; of two wordings the differing words are marked, of two values the value in its place."""
    first = conflict.readings[0].value
    shown = []
    for number, variant in enumerate(conflict.readings):
        value = Markup.escape(variant.value)
        if conflict.kind in ("wording", "polarity") and len(conflict.readings) > 1:
            value = _differing(variant.value, conflict.readings[1].value if number == 0 else first)
        same = tuple(member for member in variant.members if _key(member.text) == _key(variant.value))
        rest = [member for member in variant.members if member not in same]
        shown.append(Side(value, same, tuple(_in_place(variant, quote) for quote in quotes(rest))))
    return shown


def _in_place(variant: Variant, quote: Quote) -> Quote:
    text = quote.spans[0].text
    at = text.find(variant.value)
    if at < 0:
        return quote
    end = at + len(variant.value)
    return Quote(quote.spans, Markup("{}<b>{}</b>{}").format(text[:at], text[at:end], text[end:]))


def _differing(text: str, other: str) -> Markup:
    """A wording with the words marked that another has not, in their place."""
    words, theirs = (list(_WORD.finditer(wording)) for wording in (text, other))
    rare = _rare([_norm(word[0]) for word in words], [[_norm(word[0]) for word in theirs]])
    marks = [Mark(words[first].start(), words[last - 1].end(), "differs") for first, last in rare]
    return marked(text, 0, len(text), marks, places=False)


def position_table(positions: Sequence[Position], names: Mapping[str, str]) -> PositionTable:
    """Positions of all parties on all issues; `names` gives the name of a holder by entity id.

    A table of many parties and issues is nearly empty. So one that is larger than `_COLUMNS` by `_ROWS`, or of which
    little is filled, keeps the issues on which two parties or more are heard; the others are listed by party.
    """
    table: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, position in enumerate(positions):
        table[position.issue][_side(position)].append(number)
    weight = Counter(_side(position) for position in positions)
    parties = sorted(weight, key=lambda party: (-weight[party], party))
    issues = sorted(
        table, key=lambda issue: (-len(table[issue]), -sum(map(len, table[issue].values())), issue)
    )
    cells, filled = len(parties) * len(issues), sum(len(table[issue]) for issue in issues)
    whole = 1 < len(parties) <= _COLUMNS and len(issues) <= _ROWS
    whole = whole and (cells <= _SMALL or filled >= _FILLED * cells)
    kept = [issue for issue in issues if whole or len(table[issue]) > 1]
    columns = tuple(party for party in parties if any(party in table[issue] for issue in kept))
    alone: dict[str, dict[Stance, list[tuple[str, Held]]]] = defaultdict(lambda: defaultdict(list))
    for issue in issues[len(kept) :]:
        for party, numbers in table[issue].items():
            for held in _held(positions, numbers, names):
                alone[party][held.stance].append((issue, held))
    return PositionTable(
        columns,
        tuple(
            (issue, tuple(_held(positions, table[issue].get(party, ()), names) for party in columns))
            for issue in kept
        ),
        tuple(
            (party, {stance: tuple(alone[party][stance]) for stance in _STANCES})
            for party in parties
            if party in alone
        ),
    )


def _side(position: Position) -> str:
    """The country or body of a party that tells who speaks for it: `Ostrava Power` of `Ostrava Power (Ada Lund)`."""
    return position.party.partition(" (")[0]


def _held(
    positions: Sequence[Position], numbers: Iterable[int], names: Mapping[str, str]
) -> tuple[Held, ...]:
    by_stance: dict[Stance, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number in numbers:
        position = positions[number]
        voice = names[position.holder] if position.holder else ""
        by_stance[position.stance]["" if voice and voice in _side(position) else voice].append(number)
    return tuple(
        Held(stance, tuple((voice, tuple(found)) for voice, found in sorted(by_stance[stance].items())))
        for stance in _STANCES
        if stance in by_stance
    )


def days(timeline: Sequence[Happening]) -> list[tuple[Happening, list[tuple[int, Happening]]]]:
    """The rows of the timeline with their numbers, those of one date together under the first of them."""
    groups: list[tuple[Happening, list[tuple[int, Happening]]]] = []
    for number, happening in enumerate(timeline):
        first = groups[-1][0] if groups else None
        if first is None or (first.date, first.precision) != (happening.date, happening.precision):
            groups.append((happening, []))
        groups[-1][1].append((number, happening))
    return groups


def _key(text: str) -> str:
    return " ".join(_norm(match[0]) for match in _WORD.finditer(text)) or text


def _norm(word: str) -> str:
    return word.casefold().replace("’", "'")
