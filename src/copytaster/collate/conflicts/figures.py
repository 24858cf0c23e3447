"""Numbers of two sentences on one matter, where the sentences vouch for the numbers."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from ...algorithms.components import DisjointSets
from ...language.vague_numbers import vague_numbers
from ...language.words import stem
from ...model import Account, Assertion, ConflictKind, Quantity, Span
from .bounds import explain
from .context import Story, clause_around, strangers
from .counts import PERSONS, SCALES, Count, counts_of
from .draft import Draft, variants
from .twins import Twin, told_pairs

_MEASURES = frozenset(
    "percent point USD EUR GBP JPY CNY RUB year month week day days time mile degree".split()
)
"""Units of so many things that more is asked for."""
_TIMES = frozenset("time days second minute hour day week month year decade".split())
_RATIO = 4.0  # beyond which two exact numbers are of different things
_NEAR = 1.35  # up to which they are so near that less is asked for
_BESIDE = 2.0  # weight of the words beside both numbers, and twice that of measures
_SURE = 14.0  # weight of what two sentences share, from which it does without
_WHOLE = 100.0  # percent
_YEAR = 365.0  # days
_AGO = re.compile(r" (?:\w+ )?(?:ago|earlier|later|before)\b")
_IDLE = frozenset(stem(word) for word in "thing way time reason step side part point kind case".split())
"""What is counted of many matters."""
_REASON = "one account is less precise"


def differing_figures(
    story: Story, assertions: Sequence[Assertion], twins: Sequence[Twin]
) -> Iterator[Draft]:
    """Two sentences on one matter of which each has one number of a unit or noun, and they differ.

    Members of one assertion count as such sentences. A number that the other account gives too, anywhere, is no other
    number. One that nobody counted (`dozens`) is less precise than an exact one in its range.
    """
    counts = {account.id: _counts(story, account) for account in story.accounts}
    told = {account.id: {(one.topic, one.value) for one in counts[account.id]} for account in story.accounts}
    clashing: dict[str, list[tuple[Count, Count]]] = defaultdict(list)
    for left, right, weight in told_pairs(assertions, twins):
        if strangers(story, left, right):
            continue
        sides = [_by_topic(counts[span.account], span) for span in (left, right)]
        for topic in sorted(sides[0].keys() & sides[1].keys()):
            one, other = sides[0][topic], sides[1][topic]
            if len({c.value for c in one}) > 1 or len({c.value for c in other}) > 1:
                continue
            known = (
                (topic, one[0].value) in told[right.account] or _has(story, right, one[0].quantity.value),
                (topic, other[0].value) in told[left.account] or _has(story, left, other[0].quantity.value),
            )
            if not any(known) and _of_one_matter(story, weight, one[0], other[0]):
                clashing[topic].append((one[0], other[0]))
    for topic in sorted(clashing):
        for component in _components(clashing[topic]):
            yield _draft(story, component)


def _has(story: Story, span: Span, value: float) -> bool:
    """Whether a stretch has a number that stands alone: `six of the eight ferries`."""
    quantities = story.by_id[span.account].annotated.quantities
    return any(span.start <= q.start < span.end and q.value == value and not q.unit for q in quantities)


def _counts(story: Story, account: Account) -> list[Count]:
    """The numbers of an account, vague ones too; long stretches of time in days."""
    vague = tuple(
        Quantity(start, end, (low * high) ** 0.5, unit, (low, high))
        for start, end, unit, (low, high) in vague_numbers(account.text)
    )
    every = sorted((*account.annotated.quantities, *vague), key=lambda q: (q.start, q.end))
    annotated = msgspec.structs.replace(account.annotated, quantities=tuple(every))
    found = []
    for count in counts_of(story, msgspec.structs.replace(account, annotated=annotated), ()):
        if count.topic in _IDLE or _AGO.match(account.text, count.quantity.end):
            continue
        if count.topic == "year":
            count = msgspec.structs.replace(count, topic="days", value=_YEAR * count.value)
        found.append(count)
    return found


def _by_topic(counts: Sequence[Count], span: Span) -> dict[str, list[Count]]:
    found: dict[str, list[Count]] = defaultdict(list)
    for count in counts:
        if span.start <= count.quantity.start < span.end:
            found[count.topic].append(count)
    return found


def _components(pairs: Sequence[tuple[Count, Count]]) -> Iterator[list[Count]]:
    """The numbers that pairs join, each once, in order."""
    places = {(c.account.id, c.quantity.start): c for pair in pairs for c in pair}
    keys = sorted(places)
    number = {key: at for at, key in enumerate(keys)}
    sets = DisjointSets(len(keys))
    for one, other in pairs:
        sets.join(number[one.account.id, one.quantity.start], number[other.account.id, other.quantity.start])
    for members in sets:
        if len(members) > 1:
            yield [places[keys[at]] for at in members]


def _of_one_matter(story: Story, weight: float, one: Count, other: Count) -> bool:
    if one.value == other.value:
        return False
    if one.topic == "percent" and abs(one.value + other.value - _WHOLE) < 1:
        return False  # who lost the rest
    vague = _is_vague(one) or _is_vague(other)
    low, high = sorted((abs(one.value), abs(other.value)))
    if not vague and high > _RATIO * low:
        return False
    if one.quantity.unit != other.quantity.unit and high <= _NEAR * low and one.topic not in _TIMES:
        return True  # converted: 150,000 pounds, 70 tonnes
    beside = story.weight(one.local & other.local)
    if one.topic in _MEASURES:
        return beside >= (_BESIDE if high <= _NEAR * low or vague else 2 * _BESIDE)
    return beside >= _BESIDE or (weight >= _SURE and one.topic not in PERSONS)


def _is_vague(count: Count) -> bool:
    low, high = count.quantity.bounds
    return low is not None and high is not None and high >= 4 * low > 0


def _draft(story: Story, counts: Sequence[Count]) -> Draft:
    pairs = []
    for count in counts:
        sentence = story.sentence_at(count.account, count.quantity.start)
        assert sentence is not None  # a count is of a sentence
        span = clause_around(count.account, sentence, count.quantity.start, count.quantity.end)
        pairs.append((" ".join(count.written.split()), span))
    kind: ConflictKind = "duration" if counts[0].topic in _TIMES else "number"
    reason = explain([_scaled(count) for count in counts])
    if reason is not None and any(map(_is_vague, counts)):
        reason = _REASON
    return Draft(kind, "", variants(pairs, story.order), reason)


def _scaled(count: Count) -> Quantity:
    """The quantity in the unit that is compared."""
    factor = _YEAR if count.quantity.unit == "year" else SCALES.get(count.quantity.unit, ("", 1.0))[1]
    low, high = (None if bound is None else bound * factor for bound in count.quantity.bounds)
    return msgspec.structs.replace(count.quantity, value=count.value, bounds=(low, high))
