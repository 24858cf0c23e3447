"""Two numbers or durations for the same thing."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import msgspec

from ...algorithms.components import DisjointSets
from ...language.synonyms import canonical
from ...model import Account, Assertion, ConflictKind, Quantity, Utterance
from .bounds import explain, is_limit
from .context import Story
from .counts import PERSONS, SCALES, Count, counts_of, is_contrast
from .draft import Draft, variants

_DURATIONS = frozenset("second minute hour day week month year decade".split())
_MEASURES = frozenset(
    """
    percent USD EUR GBP JPY CNY RUB year month week day days time point degree mile kilometer kilometre meter metre foot
    inch pound ton tonne kilogram acre hectare
    """.split()
)
"""Units of so many things that two numbers of one assertion share two words beside them to count the same."""
_APART = 11.0
"""Weight of what two sentences share, of no common assertion, from which their numbers count the same. Read on
stories of BASIL and AllSides: at 8 a third of such conflicts is of two different things."""
_RATIO = 3.0  # beyond which two numbers are of different things more often than in conflict
_SPREAD = 1.25  # ratio of three measures or more beyond which they measure different things
_CLOSE = 1.6
"""Ratio up to which two numbers of one kind, with a telling word in common beside them, are two values for one thing.
Read on BASIL and on invented stories: at 2 every second of what it adds is of two different things."""
_TOLL = 1.35  # the same, of persons of one fate and of things counted, with nothing in common beside them
_COUNTED = 10.0  # from which a number of things is so much of its story that another one counts the same
_ONLY = 1.5  # the same, where neither account has another number of the thing
_FEW = 3.0  # persons of one fate from which there are not several such events in one story
_TELLING = 2.0  # weight of such a word
_SUMS = frozenset("percent point USD EUR GBP JPY CNY RUB".split())
"""Units of so many things that two such words are asked for."""
_DENIED = frozenset(("not", "despite"))
"""Of these the words that deny the number; `seven instead of four` knows of both."""
_ASIDE = 80  # code points between a number and the one that it puts aside
_MOST = 200  # numbers of one unit in a story, from which the unit says nothing
_BOUNDING = ("maximum", "minimum", "maximum of", "up to", "least", "most")
_EARLIER = 12  # code points before a number in which one of these stands
_LIMIT = "one account gives only a limit"
_NEARBY = 4.0  # weight of what two numbers of no common assertion share right beside them


def differing_numbers(
    story: Story, assertions: Sequence[Assertion], utterances: Sequence[Utterance]
) -> Iterator[Draft]:
    """Quantities of the same unit, or of the same counted noun, that say different things of one matter."""
    groups = [(a.id, a.members) for a in assertions]
    groups += [(u.id, tuple(reading.span for reading in u.readings)) for u in utterances]
    by_topic: dict[str, list[Count]] = defaultdict(list)
    plain: dict[str, list[tuple[str, float]]] = defaultdict(list)
    aside: list[tuple[Account, Quantity]] = []
    for account in story.accounts:
        for count in counts_of(story, account, groups):
            by_topic[count.topic].append(count)
        for quantity in account.annotated.quantities:
            if is_contrast(account, quantity, _DENIED):
                aside.append((account, quantity))
            else:
                plain[quantity.unit].append((account.id, quantity.value))
    things = [c for topic in sorted(by_topic) if topic not in _MEASURES for c in by_topic[topic]]
    yield from _of_two_nouns(
        story, [c for c in things if c.topic.split(":")[0] not in ("person", "time", "days")]
    )
    for topic in sorted(by_topic):
        yield from _put_right(story, topic, by_topic[topic], aside)
        yield from _in_topic(story, topic, by_topic[topic], plain)
        yield from _limited(story, topic, by_topic[topic])
        yield from _only_limited(story, topic, by_topic[topic])


def _of_two_nouns(story: Story, counts: Sequence[Count]) -> Iterator[Draft]:
    """Numbers of two nouns in one assertion, both nouns in one account: `10 packages with devices`, `12 devices`."""
    by_group: dict[str, list[Count]] = defaultdict(list)
    for count in counts:
        for group in count.groups:
            by_group[group].append(count)
    for group in sorted(by_group, key=lambda name: (name[0], int(name[1:]))):
        some = by_group[group]
        single = [c for c in some if sum(other.account is c.account for other in some) == 1]
        for one, other in itertools.combinations(single, 2):
            low, high = sorted((one.value, other.value))
            named = (
                canonical(one.quantity.unit) in other.around or canonical(other.quantity.unit) in one.around
            )
            if one.topic != other.topic and named and low >= _FEW and low < high <= _ONLY * low:
                yield _draft(story, one.topic, [one, other])


def _put_right(
    story: Story, topic: str, counts: Sequence[Count], asides: Sequence[tuple[Account, Quantity]]
) -> Iterator[Draft]:
    """Numbers that one account puts in the place of another's: `17, not the 15 that the police named`."""
    for account, aside in asides:
        mine = [c for c in counts if c.account is account and 0 < aside.start - c.quantity.end < _ASIDE]
        scale, factor = SCALES.get(aside.unit, (aside.unit, 1.0))
        value = aside.value * factor
        theirs = [c for c in counts if c.account is not account and c.value == value]
        if mine and theirs and scale in (topic, "") and mine[-1].value != value:
            yield _draft(story, topic, [mine[-1], *theirs])


def _in_topic(
    story: Story, topic: str, counts: Sequence[Count], plain: Mapping[str, Sequence[tuple[str, float]]]
) -> Iterator[Draft]:
    """Numbers of a topic that count the same; `plain` holds by unit the accounts' numbers that none puts aside."""
    if len(counts) > _MOST:
        return
    told: dict[str, set[float]] = defaultdict(set)
    for unit in {*PERSONS, *(count.quantity.unit for count in counts)}:
        for account, value in plain.get(unit, ()):
            told[account].add(value)
    own: dict[str, set[float]] = defaultdict(set)
    for count in counts:
        own[count.account.id].add(count.value)
    sets = DisjointSets(len(counts))
    clashing: set[int] = set()
    for left, one in enumerate(counts):
        for right in range(left + 1, len(counts)):
            other = counts[right]
            if one.account.id == other.account.id:
                continue
            alone = len(own[one.account.id]) == len(own[other.account.id]) == 1
            if not _same_matter(story, one, other) and not (alone and _one_matter(topic, one, other)):
                continue
            sets.join(left, right)
            has_both = (
                other.quantity.value in told[one.account.id] or one.quantity.value in told[other.account.id]
            )
            if one.value != other.value and not has_both and _of_one_size(one.value, other.value):
                clashing |= {left, right}
    for members in sets:
        at_odds = {counts[index].value for index in members if index in clashing}
        differing = _single(counts, [index for index in members if counts[index].value in at_odds])
        values = sorted({count.value for count in differing})
        if topic in _MEASURES and len(values) > 2 and values[-1] > _SPREAD * values[0]:
            continue  # so many lengths or sums are of different things
        if len({count.account.id for count in differing}) > 1 and len(values) > 1:
            yield _draft(story, topic, differing)


def _limited(story: Story, topic: str, counts: Sequence[Count]) -> Iterator[Draft]:
    """One number of one assertion that is itself in one account, and only a limit in another: `90`, `nearly 90`."""
    together: dict[tuple[str, float], list[Count]] = defaultdict(list)
    for count in counts[:_MOST]:
        for group in sorted(count.groups):
            together[group, count.value].append(count)
    for (group, _), some in sorted(together.items()):
        sides = [[c for c in some if _is_limit(c) == limit] for limit in (False, True)]
        least = 2 * _TELLING if topic in _SUMS else 0.0
        if not any(
            a.account is not b.account
            and _same_matter(story, a, b)
            and story.weight(a.local & b.local) >= least
            for a in sides[0]
            for b in sides[1]
        ):
            continue
        pairs = [(" ".join(count.written.split()), count.span) for count in some]
        yield Draft(_kind(topic), group, variants(pairs, story.order), _LIMIT)


def _only_limited(story: Story, topic: str, counts: Sequence[Count]) -> Iterator[Draft]:
    """The same, where each account gives just this number of a unit or thing, in whatever sentence."""
    own: dict[str, set[float]] = defaultdict(set)
    for count in counts:
        own[count.account.id].add(count.value)
    only: dict[float, list[Count]] = defaultdict(list)
    for count in counts:
        over = count.written.lower().startswith("over ")
        if len(own[count.account.id]) == 1 and count.value >= _COUNTED and not over:
            only[count.value].append(count)
    for value in sorted(only):
        limits = [_is_limit(count) for count in only[value]]
        sides = [
            {c.account.id for c, limit in zip(only[value], limits, strict=True) if limit == side}
            for side in (False, True)
        ]
        if sides[0] - sides[1] and sides[1] - sides[0]:
            pairs = [(" ".join(count.written.split()), count.span) for count in only[value]]
            yield Draft(_kind(topic), "", variants(pairs, story.order), _LIMIT)


def _is_limit(count: Count) -> bool:
    """Whether a number is but a limit, by its words or by the one before: `a maximum three-year term`."""
    start = count.quantity.start
    before = count.account.text[max(0, start - _EARLIER) : start].lower().rstrip()
    return is_limit(count.quantity, count.written) or before.endswith(_BOUNDING)


def _kind(topic: str) -> ConflictKind:
    return "duration" if topic in _DURATIONS or topic in ("time", "days") else "number"


def _single(counts: Sequence[Count], members: Sequence[int]) -> list[Count]:
    """The members of accounts that have one value only: who has two of them counts two things."""
    values: dict[str, set[float]] = defaultdict(set)
    for index in members:
        values[counts[index].account.id].add(counts[index].value)
    return [counts[index] for index in members if len(values[counts[index].account.id]) == 1]


def _of_one_size(one: float, other: float) -> bool:
    low, high = sorted((abs(one), abs(other)))
    return high <= _RATIO * low


def _same_matter(story: Story, one: Count, other: Count) -> bool:
    """Whether two numbers count the same: of one assertion and alike beside them, or in sentences much alike."""
    local = one.local & other.local
    low, high = sorted((abs(one.value), abs(other.value)))
    measured = not {one.topic, other.topic}.isdisjoint(_MEASURES | {"time", "days"})
    if measured and one.who - other.who and other.who - one.who and one.who & other.who:
        return False  # a call with one man and a call with another
    if one.groups & other.groups:
        asked = 2 if {one.topic, other.topic} & (_SUMS if high <= _TOLL * low else _MEASURES) else 1
        if one.topic in _SUMS and story.weight(local) < _TELLING:
            return False
        return len(local) >= asked or (low == high and low >= _COUNTED)
    least = _TELLING if one.topic not in _SUMS else 2 * _TELLING
    if high <= _CLOSE * low and story.weight(local) >= least and len(local) >= least / _TELLING:
        return True
    if one.topic not in _MEASURES and low >= _COUNTED and high <= _TOLL * low:
        return one.topic != "person" and one.topic == other.topic
    if len(local) < 2 or story.weight(local) < _NEARBY:
        return False
    return story.weight(one.around & other.around) >= _APART


def _one_matter(topic: str, one: Count, other: Count) -> bool:
    """Whether the only numbers that two accounts give of a fate, or of a thing in dozens, count the same."""
    low, high = sorted((abs(one.value), abs(other.value)))
    if topic.startswith("person:"):
        return low >= _FEW and high <= _RATIO * low
    return topic not in _MEASURES and topic != "person" and low >= _COUNTED and high <= _ONLY * low


def _draft(story: Story, topic: str, counts: Sequence[Count]) -> Draft:
    shared = frozenset.intersection(*(count.groups for count in counts))
    every = frozenset.union(*(count.groups for count in counts))
    forms: dict[float, Counter[str]] = defaultdict(Counter)
    for count in counts:
        forms[count.value][" ".join(count.written.split())] += 1
    written = {value: min(some, key=lambda form: (-some[form], form)) for value, some in forms.items()}
    about = min(shared or every, key=lambda name: (name[0], int(name[1:])), default="")
    return Draft(
        _kind(topic),
        about,
        variants(((written[count.value], count.span) for count in counts), story.order),
        explain([_scaled(count) for count in counts]) or _later(topic, counts),
    )


def _scaled(count: Count) -> Quantity:
    """The quantity with value and bounds in the unit that is compared."""
    _, factor = SCALES.get(count.quantity.unit, ("", 1.0))
    low, high = (None if bound is None else bound * factor for bound in count.quantity.bounds)
    return msgspec.structs.replace(count.quantity, value=count.value, bounds=(low, high))


def _later(topic: str, counts: Sequence[Count]) -> str | None:
    """Whether a toll has risen from account to account, each published on a later day."""
    if not topic.startswith("person"):
        return None
    days: dict[date, set[float]] = defaultdict(set)
    for count in counts:
        day = count.account.annotated.article.published_on
        if day is None:
            return None
        days[day].add(count.value)
    tolls = [days[day] for day in sorted(days)]
    rising = len(tolls) > 1 and all(max(a) < min(b) for a, b in itertools.pairwise(tolls))
    return "the account published later has the higher number" if rising else None
