"""One thing said by one speaker on one occasion, and how it reads in each account."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

import msgspec
from rapidfuzz.distance import Indel

from ..algorithms.alignment import align, tidy
from ..language.opposites import refuses
from ..language.places import DEMONYMS
from ..language.verbs import is_finite
from ..language.words import stem
from ..model import (
    Account,
    Agreement,
    Difference,
    DifferenceKind,
    Entity,
    Reading,
    Span,
    Statement,
    Utterance,
)
from .clauses import clauses_within
from .gists import Gist, alike, as_one, read_gists, sentence_of
from .likeness import Stretch, called, in_step, join, telling

_THRESHOLD = 0.21
"""Mean probability from which readings are of one utterance; a pair that is hardly alike counts as 0 in the mean."""
_COMPARABLE = 0.4
"""Share of the lesser reading's weight that two have in common, from which a negation or number that one has against
the other is of the same thing."""
_OTHERS = 0.8
"""Share of the words in common, in one order, at which words are the same whoever is said to have said them."""
_FEW = 2
"""Words and names up to which what has no verb and no marks is no reading; on 31 real stories two noted pairs more are
found so, and two fewer that are none are joined."""
_BREATH = 3  # code points between two sentences in a row: marks and a space
_MARKS = '"“”„«»'
_WORD = re.compile(r"[\w']+")
_REACH = 6  # words behind a negation in which the one stands that it denies
_NEGATIONS = frozenset("not n't no never none neither nor without cannot nobody nothing".split())
_TURNED = frozenset("attack aggress assault invas threat sanction war offens".split())
"""Stems of deeds that have a doer and a victim, so that `attacks on X` and `X aggression` are opposites."""


_Word = tuple[Span, str, bool]
"""A word of a reading: its place, in lower case, and whether it carries meaning."""


class _Unit(msgspec.Struct, frozen=True):
    """A sentence or clause of what is said, with its statement."""

    span: Span
    statement: Statement
    gist: Gist


def match(
    accounts: Sequence[Account], statements: Sequence[Statement], entities: Sequence[Entity]
) -> tuple[Utterance, ...]:
    """The utterances of all accounts, in order of their first reading; one without a counterpart has one reading."""
    units = _units(accounts, statements, entities)
    utterances: list[Utterance] = []
    persons = frozenset(entity.id for entity in entities if entity.kind == "person")
    by_id = {account.id: account for account in accounts}
    stretches = _stretches(accounts, units, entities)
    clusters = join(
        stretches,
        "utterances",
        threshold=_THRESHOLD,
        allowed=partial(_may_be_one, units, persons),
        in_pieces=True,
    )
    told = [
        _readings([_hull(by_id, units[first : last + 1]) for first, last in runs])
        for runs in in_step(stretches, clusters, partial(_goes_on, units))
    ]
    for members in sorted(told, key=lambda members: members[0].span):
        first = max(members, key=lambda unit: (len(unit.gist.forms), -_number(unit.span.account)))
        differences = tuple(
            difference
            for unit in members
            if unit is not first and unit.span.account != first.span.account
            for difference in _differences(by_id, first, unit)
        )
        utterances.append(
            Utterance(
                id=f"u{len(utterances) + 1}",
                speaker=_speaker(members),
                readings=tuple(Reading(unit.span, unit.statement.id) for unit in members),
                agreement=_agreement(by_id, members, differences),
                differences=differences,
            )
        )
    return tuple(utterances)


def _number(account: str) -> int:
    return int(account[1:])


def _units(
    accounts: Sequence[Account], statements: Sequence[Statement], entities: Sequence[Entity]
) -> list[_Unit]:
    """What is said, cut into clauses; a stretch that two statements share belongs to the one that has less else."""
    by_id = {account.id: account for account in accounts}
    owner: dict[Span, Statement] = {}
    for statement in sorted(statements, key=lambda s: sum(span.end - span.start for span in s.content)):
        for content in statement.content:
            whole = statement.mode == "direct"
            for span in clauses_within(by_id[content.account], content.start, content.end, whole=whole):
                owner.setdefault(span, statement)
    spans = sorted(owner, key=lambda span: (_number(span.account), span.start, span.end))
    spans = [span for span, before in zip(spans, [None, *spans], strict=False) if not _inside(span, before)]
    gists = read_gists(accounts, entities, spans)
    units = [_Unit(span, owner[span], gist) for span, gist in zip(spans, gists, strict=True) if gist.words]
    return [unit for unit in units if _tells(unit, by_id[unit.span.account].annotated.language)]


def _tells(unit: _Unit, language: str) -> bool:
    """Whether what is said is words of somebody's or tells something: `hailed | the deal` does neither."""
    return (
        language != "en"
        or len(unit.gist.weights) > _FEW
        or unit.statement.mode == "direct"
        or any(mark in unit.span.text for mark in _MARKS)
        or any(map(is_finite, unit.span.text.lower().split()))
    )


def _inside(span: Span, before: Span | None) -> bool:
    return before is not None and before.account == span.account and span.end <= before.end


def stretches(
    accounts: Sequence[Account], statements: Sequence[Statement], entities: Sequence[Entity]
) -> list[Stretch]:
    """The readings of all accounts, ready for likening."""
    return _stretches(accounts, _units(accounts, statements, entities), entities)


def _stretches(
    accounts: Sequence[Account], units: Sequence[_Unit], entities: Sequence[Entity]
) -> list[Stretch]:
    names = called(entities)
    by_id = {account.id: account for account in accounts}
    return [
        Stretch(
            unit.gist,
            unit.statement.speaker,
            spoken=True,
            telling=telling(unit.statement, unit.span, names, account.annotated.language),
            language=account.annotated.language,
        )
        for unit in units
        for account in [by_id[unit.span.account]]
        for sentence in [sentence_of(account, unit.span)]
    ]


def _goes_on(units: Sequence[_Unit], index: int) -> bool:
    """Whether a reading is followed by the next one in the same breath of the same statement."""
    one, other = units[index], units[index + 1]
    return one.statement is other.statement and 0 <= other.span.start - one.span.end <= _BREATH


def _hull(accounts: Mapping[str, Account], units: Sequence[_Unit]) -> _Unit:
    """Readings in a row as one."""
    first = units[0]
    if len(units) == 1:
        return first
    span = accounts[first.span.account].span(first.span.start, units[-1].span.end)
    return _Unit(span, first.statement, as_one(span, [unit.gist for unit in units]))


def _may_be_one(units: Sequence[_Unit], persons: frozenset[str], left: int, right: int) -> bool:
    """Whether two readings may be of one utterance: those of two persons need the same words.

    A body and a person are not two: one account gives to the ministry what another gives to its spokesman; nor are he
    who speaks and he who passes it on.
    """
    one, other = units[left].statement, units[right].statement
    speakers = {one.speaker, other.speaker} - {None}
    if len(speakers) < 2 or not speakers <= persons or speakers & {one.relayed_by, other.relayed_by}:
        return True
    return _in_order(units[left].span.text, units[right].span.text) >= _OTHERS


def _in_order(left: str, right: str) -> float:
    words, others = (_WORD.findall(text.lower().replace("’", "'")) for text in (left, right))
    return round(Indel.normalized_similarity(words, others), 6)


def _numbers_differ(left: Gist, right: Gist) -> bool:
    """Whether both give a number, and none of the same unit agrees."""
    pairs = [(a, b) for a in left.quantities for b in right.quantities if a.unit == b.unit]
    return bool(pairs) and all(a.value != b.value for a, b in pairs)


def _readings(units: Sequence[_Unit]) -> list[_Unit]:
    return sorted(units, key=lambda unit: (_number(unit.span.account), unit.span.start))


def _speaker(units: Sequence[_Unit]) -> str | None:
    """The speaker that most readings name."""
    named = [unit.statement.speaker for unit in units if unit.statement.speaker is not None]
    return min(named, key=lambda name: (-named.count(name), int(name[1:]))) if named else None


def _words(account: Account, span: Span) -> list[_Word]:
    """The words of a span."""
    tokens = account.annotated.tokens
    first = bisect_left(tokens, span.start, key=lambda token: token.start)
    found = []
    for token in tokens[first:]:
        if token.start >= span.end:
            break
        if token.norm:
            word = account.text[token.start : token.end].lower().replace("’", "'")
            found.append((account.span(token.start, token.end), word, token.content))
    return found


def _differences(accounts: dict[str, Account], first: _Unit, other: _Unit) -> Iterable[Difference]:
    """Where a reading parts from the fullest one, at words that carry meaning; none in another language."""
    quoted = [_quoted(accounts[unit.span.account], unit) for unit in (first, other)]
    if quoted[0] != quoted[1]:
        yield Difference("quotes-dropped" if quoted[0] else "quotes-added", first.span, other.span)
    if not _in_one_language(accounts, [first, other]):
        return
    left, right = (_words(accounts[unit.span.account], unit.span) for unit in (first, other))
    turned = (
        _denies(left) != _denies(right)
        and not (_refuses(first) or _refuses(other))
        and alike(first.gist, other.gist)[1] >= _COMPARABLE
    )
    for operation in tidy(align([word for _, word, _ in left], [word for _, word, _ in right])):
        if operation.kind == "equal":
            continue
        gone = left[operation.left_start : operation.left_end]
        come = right[operation.right_start : operation.right_end]
        if not any(content or word in _NEGATIONS for _, word, content in [*gone, *come]):
            continue
        kind: DifferenceKind = "dropped" if not come else "added" if not gone else "replaced"
        if turned and (
            _denies_of(left, operation.left_start, operation.left_end, right)
            or _denies_of(right, operation.right_start, operation.right_end, left)
        ):
            kind = "negated"
        yield Difference(kind, _stretch_of(accounts, gone), _stretch_of(accounts, come))


def _in_one_language(accounts: Mapping[str, Account], units: Sequence[_Unit]) -> bool:
    return len({accounts[unit.span.account].annotated.language for unit in units}) == 1


def _denies_of(words: Sequence[_Word], start: int, end: int, others: Sequence[_Word]) -> bool:
    """Whether a negation in a stretch is of something that the other reading tells too.

    It is of the next word that carries meaning: `would not be shut` against `would be shut`; that a reading goes on
    `without naming a date` denies nothing of the other.
    """
    told = {stem(word) for _, word, content in others if content}
    for at in range(start, end):
        if words[at][1] in _NEGATIONS or words[at][1].endswith("n't"):
            denied = next((stem(word) for _, word, content in words[at + 1 : at + _REACH] if content), None)
            if denied in told:
                return True
    return False


def _denies(words: Sequence[_Word]) -> bool:
    """Whether the negations of a reading leave it denying: two cancel, and `no one more than` denies nothing."""
    plain = [word for _, word, _ in words]
    count = sum(word in _NEGATIONS or word.endswith("n't") for word in plain)
    return (count - ("more" in plain and "than" in plain and plain[0] in ("no", "nobody", "none"))) % 2 == 1


def _refuses(unit: _Unit) -> bool:
    """Whether the cue, or a verb of the reading, denies without a negation: `ruled out job cuts`."""
    cue = unit.statement.cue.text if unit.statement.cue else ""
    return refuses(_WORD.findall(f"{cue} {unit.span.text}".lower()))


def _stretch_of(accounts: dict[str, Account], words: Sequence[_Word]) -> Span | None:
    if not words:
        return None
    return accounts[words[0][0].account].span(words[0][0].start, words[-1][0].end)


def _quoted(account: Account, unit: _Unit) -> bool:
    """Whether a reading stands in quotation marks: it is direct speech, or marks open just before or within it."""
    around = account.text[max(0, unit.span.start - 1) : unit.span.end + 1]
    return unit.statement.mode == "direct" or any(mark in around for mark in _MARKS)


def _clash(left: _Unit, right: _Unit) -> bool:
    """Whether two readings give other numbers, or doer and victim in other places, of what both tell."""
    return _turned_round(left, right) or (
        _numbers_differ(left.gist, right.gist) and alike(left.gist, right.gist)[1] >= _COMPARABLE
    )


def _agreement(
    accounts: Mapping[str, Account], units: Sequence[_Unit], differences: Sequence[Difference]
) -> Agreement:
    if any(difference.kind == "negated" for difference in differences):
        return "conflicting"
    for at, left in enumerate(units):
        for right in units[at + 1 :]:
            if _clash(left, right):
                return "conflicting"
    worded = [d for d in differences if d.kind not in ("quotes-added", "quotes-dropped")]
    return "variant" if worded or not _in_one_language(accounts, units) else "verbatim"


def _turned_round(left: _Unit, right: _Unit) -> bool:
    """Whether one reading has `attacks on X` where the other has `X's attacks`: doer and victim have changed places."""
    sides = [_victim_and_doer(unit.span.text) for unit in (left, right)]
    (victims, doers), (other_victims, other_doers) = sides
    return bool(victims & other_doers or doers & other_victims)


def _victim_and_doer(text: str) -> tuple[set[str], set[str]]:
    words = text.replace(",", " ").replace("’s", "").replace("'s", "").split()
    victims: set[str] = set()
    doers: set[str] = set()
    for index, word in enumerate(words):
        if not any(stem(word.lower()).startswith(deed) for deed in _TURNED):
            continue
        if index + 2 < len(words) and words[index + 1] in ("on", "against"):
            target = words[index + 2]
            victims.add(DEMONYMS.get(target, target))
        elif index + 2 < len(words) and words[index + 1] in ("by", "from"):
            doers.add(DEMONYMS.get(words[index + 2], words[index + 2]))
        if index and words[index - 1][:1].isupper():
            doers.add(DEMONYMS.get(words[index - 1], words[index - 1]))
    return victims, doers
