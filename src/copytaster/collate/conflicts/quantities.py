"""Two numbers, durations or dates for the same thing."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from ...algorithms.components import DisjointSets
from ...language.synonyms import canonical
from ...language.words import stem
from ...model import Account, Assertion, Quantity, Span, Time, Utterance
from .context import Story, covering, norms_of, tokens_of
from .draft import Draft, variants

_DURATIONS = frozenset("second minute hour day week month year decade".split())
_PERSONS = frozenset(
    stem(word) for word in "people person man woman child victim passenger resident citizen life".split()
) | {"", "people", "person"}
_FATES = frozenset(
    canonical(stem(word))
    for word in """
    kill injure miss arrest evacuate rescue charge displace infect hospitalise hospitalize attend march protest
    """.split()
)
"""What is counted where persons are: those killed are others than those injured."""
_NEAR = 6  # words on either side of a number that say what it counts
_MEASURES = frozenset("percent USD EUR GBP JPY CNY RUB year month day hour point degree".split())
"""Units of so many things that two numbers of one assertion share two words beside them to count the same."""
_APART = 11.0
"""Weight of what two sentences share, of no common assertion, from which their numbers count the same. Read on
stories of BASIL and AllSides: at 8 a third of such conflicts is of two different things."""
_ROUNDED = 0.04  # relative difference of two numbers of which one is the other rounded


class _Count(msgspec.Struct, frozen=True):
    """A quantity in its sentence."""

    account: Account
    quantity: Quantity
    topic: str
    local: frozenset[str]
    around: frozenset[str]
    span: Span
    groups: frozenset[str]
    """Ids of the assertions and utterances that hold it."""

    @property
    def written(self) -> str:
        return self.account.text[self.quantity.start : self.quantity.end]


def differing_numbers(
    story: Story, assertions: Sequence[Assertion], utterances: Sequence[Utterance]
) -> Iterator[Draft]:
    """Quantities of the same unit, or of the same counted noun, that say different things of one matter."""
    groups = [(a.id, a.members) for a in assertions]
    groups += [(u.id, tuple(reading.span for reading in u.readings)) for u in utterances]
    by_topic: dict[str, list[_Count]] = defaultdict(list)
    for account in story.accounts:
        for count in _counts(story, account, groups):
            by_topic[count.topic].append(count)
    for topic in sorted(by_topic):
        yield from _in_topic(story, topic, by_topic[topic])


def _counts(story: Story, account: Account, groups: Sequence[tuple[str, Sequence[Span]]]) -> Iterator[_Count]:
    mine = [(name, span) for name, spans in groups for span in spans if span.account == account.id]
    for quantity in account.annotated.quantities:
        sentence = story.sentence_at(account, quantity.start)
        if sentence is None or sentence.furniture:
            continue
        tokens = account.annotated.tokens[sentence.first : sentence.last]
        inside = [i for i, t in enumerate(tokens) if quantity.start <= t.start < quantity.end]
        if not inside:
            continue
        near = [
            *tokens[max(0, inside[0] - _NEAR) : inside[0]],
            *tokens[inside[-1] + 1 : inside[-1] + 1 + _NEAR],
        ]
        topic = _topic(quantity, [canonical(token.norm) for token in near if token.content])
        if not topic:
            continue
        unit = canonical(quantity.unit)
        held = covering([span for _, span in mine], account.id, quantity.start, quantity.end)
        yield _Count(
            account,
            quantity,
            topic,
            norms_of(near) - {unit},
            norms_of(tokens) - {unit},
            held or account.span(sentence.start, sentence.end),
            frozenset(n for n, s in mine if s.start <= quantity.start and quantity.end <= s.end),
        )


def _topic(quantity: Quantity, near: Sequence[str]) -> str:
    """What is counted; empty where that is not said."""
    if quantity.unit in _PERSONS:
        return next((f"person:{norm}" for norm in near if norm in _FATES), quantity.unit and "person")
    return quantity.unit


def _in_topic(story: Story, topic: str, counts: Sequence[_Count]) -> Iterator[Draft]:
    sets = DisjointSets(len(counts))
    clashing: set[int] = set()
    if len(counts) > 200:
        return
    for left, one in enumerate(counts):
        for right in range(left + 1, len(counts)):
            other = counts[right]
            if one.account.id == other.account.id or not _same_matter(story, one, other):
                continue
            sets.join(left, right)
            if one.quantity.value != other.quantity.value and not _told_too(counts, one, other):
                clashing |= {left, right}
    for members in sets:
        differing = [index for index in members if index in clashing]
        if len({counts[index].account.id for index in differing}) < 2:
            continue
        yield _draft(story, topic, [counts[index] for index in differing])


def _same_matter(story: Story, one: _Count, other: _Count) -> bool:
    """Whether two numbers count the same: of one assertion and alike beside them, or in sentences much alike."""
    local = one.local & other.local
    if one.groups & other.groups:
        return len(local) >= (2 if one.topic in _MEASURES else 1)
    return len(local) > 1 and story.weight(one.around & other.around) >= _APART


def _told_too(counts: Sequence[_Count], one: _Count, other: _Count) -> bool:
    """Whether either account also has the other's number of the same thing: then they do not differ."""
    told: dict[str, set[float]] = defaultdict(set)
    for count in counts:
        told[count.account.id].add(count.quantity.value)
    return other.quantity.value in told[one.account.id] or one.quantity.value in told[other.account.id]


def _draft(story: Story, topic: str, counts: Sequence[_Count]) -> Draft:
    shared = frozenset.intersection(*(count.groups for count in counts))
    every = frozenset.union(*(count.groups for count in counts))
    about = min(shared or every, key=lambda name: (name[0], int(name[1:])), default="")
    return Draft(
        "duration" if topic in _DURATIONS else "number",
        about,
        variants(((count.written, count.span) for count in counts), story.order),
        explain([count.quantity for count in counts]),
    )


def explain(quantities: Sequence[Quantity]) -> str | None:
    """Why different numbers may be no conflict, None where they are one."""
    values = sorted({quantity.value for quantity in quantities})
    near = len(values) == 2 and abs(values[1] - values[0]) <= _ROUNDED * abs(values[1])
    if near and any(_round(value) for value in values):
        return "rounding"
    bounds = [quantity.bounds for quantity in quantities]
    low = max((b[0] for b in bounds if b[0] is not None), default=None)
    high = min((b[1] for b in bounds if b[1] is not None), default=None)
    if low is None or high is None or low <= high:
        if any(None in b for b in bounds):
            return "one account gives only a limit"
        return "the range of one includes the other"
    return None


def _round(value: float) -> bool:
    """Whether a number has one or two digits that are not zero."""
    digits = f"{abs(value):.6e}".split("e")[0].replace(".", "").rstrip("0")
    return len(digits) <= 2


def differing_dates(story: Story, assertions: Sequence[Assertion]) -> Iterator[Draft]:
    """Members of one assertion, alike in words, each with a single date, and different ones."""
    for assertion in assertions:
        if len({span.account for span in assertion.members}) < 2:
            continue
        dated = []
        for span in assertion.members:
            account = story.by_id[span.account]
            dates = [t for t in account.annotated.times if span.start <= t.start and t.end <= span.end]
            if len(dates) == 1 and dates[0].type == "DATE" and dates[0].value[:4].isdigit():
                dated.append((account, dates[0], norms_of(tokens_of(account, span.start, span.end)), span))
        for left, (account, time, norms, span) in enumerate(dated):
            for other, second, others, place in dated[left + 1 :]:
                if account.id == other.id or not _different_days(time, second):
                    continue
                if len(norms & others) >= 0.5 * min(len(norms), len(others)) and len(norms & others) > 2:
                    pairs = ((_text(account, time), span), (_text(other, second), place))
                    yield Draft("date", assertion.id, variants(pairs, story.order), None)


def _different_days(one: Time, other: Time) -> bool:
    return len(one.value) == len(other.value) and one.value != other.value and "W" not in one.value


def _text(account: Account, time: Time) -> str:
    return account.text[time.start : time.end]
