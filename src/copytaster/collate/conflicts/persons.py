"""What an account says of a person right beside the name: how old he is, where he lives, which of two namesakes."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from ...language.titles import KINSHIP
from ...model import Account, Entity, Span
from .context import Named, Story
from .draft import Draft, variants

_AHEAD = 60  # code points behind a name in which age and home are sought
_BEFORE = 40  # code points before it
_RELATIVE = 24  # code points before a name in which a word for a relative stands
_AGE = re.compile(
    r"(?:\s+(?:Jr|Sr)\.?)?,\s(?:who is |aged |age )?(?:an? )?(\d{1,3})(?=,|\.|\)| of | from |-year-old)"
)
_YEARS = re.compile(r"(\d{1,3})-year-old(?: [\w’'-]+){0,3} ?,? ?$")
_ROUGH = re.compile(r"[^.]{0,40}?\bin (?:his|her|their) ((?:early |mid-?|late )?)(\d0)s\b")
_PLACE = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}"
_HOME = re.compile(rf"(?:\s+(?:Jr|Sr)\.?)?(?:, \d{{1,3}})?,? (?:of|from) ({_PLACE})")
_SUFFIX = re.compile(r",? (?:Jr|Sr)\b\.?")
_MARK = re.compile(r",? (?:Jr|Sr)\b\.?$")
_SERVED = re.compile(
    r"(?P<veteran>\d{1,2})-year (?:[\w.]+ ){0,2}(?:veteran|career|employee|incumbent)"
    r"|(?:(?P<more>more than|over) )?(?P<years>\d{1,2}) years (?:at|with|in office|of service|as an? )\b"
)
_DECADE = 10
_DIRECTIONS = frozenset(
    "north south east west central northern southern eastern western greater upper lower".split()
)
_SOMEBODY = re.compile(
    r"\b(?:man|male|woman|female|suspect|driver) in (?:his|her) (?:early |mid-?|late )?(\d0)s\b"
)
_OLDEST = 120  # years


class _Fact(msgspec.Struct, frozen=True):
    """What stands beside a name: low and high of an age, or the words of a place."""

    value: tuple[float, float] | frozenset[str]
    written: str
    span: Span


def differing_persons(story: Story, entities: Sequence[Entity]) -> Iterator[Draft]:
    """Persons of whom accounts give another age, another home, or the mark of a namesake."""
    persons = _persons(entities)
    named = [
        (account, one, persons[one.entity])
        for account in story.accounts
        for one in story.named_in(account, 0, len(account.text))
        if one.entity in persons
    ]
    ages: dict[str, list[_Fact]] = defaultdict(list)
    homes: dict[str, list[_Fact]] = defaultdict(list)
    tenures: dict[str, list[_Fact]] = defaultdict(list)
    for account, one, person in named:
        ages[person] += _ages(account, one)
        homes[person] += _homes(account, one)
        tenures[person] += _tenures(story, account, one)
    aged = [person for person in ages if ages[person]]
    if len(aged) == 1:
        ages[aged[0]] += _of_somebody(story)
    for person in sorted(ages, key=lambda name: int(name[1:])):
        yield from _ages_differ(story, person, ages[person])
        yield from _homes_differ(story, person, homes[person])
        yield from _tenures_differ(story, person, tenures[person])
    yield from _suffixes(story, named)
    for entity in entities:
        if entity.kind == "person":
            yield from _related(story, entity)


def _persons(entities: Sequence[Entity]) -> dict[str, str]:
    """Person -> the person he is: one whose name but for `Jr.` is another's, where no account has both, is that one."""
    found: dict[str, str] = {}
    by_name: dict[str, Entity] = {}
    for entity in entities:
        if entity.kind == "person" or _MARK.search(entity.name):
            plain = _MARK.sub("", entity.name)
            other = by_name.setdefault(plain, entity)
            apart = other is entity or _in_full(entity).isdisjoint(_in_full(other))
            found[entity.id] = other.id if apart and len(plain.split()) > 1 else entity.id
    return found


def _in_full(entity: Entity) -> frozenset[str]:
    """The accounts that call a person by more than one word."""
    return frozenset(account for form in entity.forms if " " in form.form for account in form.accounts)


def _of_somebody(story: Story) -> Iterator[_Fact]:
    """`A man in his fifties`, where there is just one person whose age is told."""
    for account in story.accounts:
        for found in _SOMEBODY.finditer(account.text):
            low = float(found.group(1))
            yield _Fact((low, low + _DECADE - 1), found.group(), account.span(*found.span()))


def _ages(account: Account, one: Named) -> Iterator[_Fact]:
    text = account.text
    if one.by_name and (found := _AGE.match(text, one.end, one.end + _AHEAD)):
        yield _exact(account, found.group(1), one.start, found.end())
    elif found := _YEARS.search(text[max(0, one.start - _BEFORE) : one.start]):
        start = max(0, one.start - _BEFORE) + found.start()
        yield _exact(account, found.group(1), start, one.end)
    elif found := re.match(r"(?:[Tt]he |[Aa]n? )?(\d{1,3})-year-old\b", text[one.start : one.end]):
        yield _exact(account, found.group(1), one.start, one.end)
    elif found := _ROUGH.match(text, one.end, one.end + _AHEAD):
        low = float(found.group(2))
        yield _Fact((low, low + _DECADE - 1), found.group().strip(), account.span(one.start, found.end()))


def _exact(account: Account, number: str, start: int, end: int) -> _Fact:
    age = float(number)
    return _Fact((age, age), number, account.span(start, end))


def _ages_differ(story: Story, entity: str, facts: Sequence[_Fact]) -> Iterator[Draft]:
    facts = [fact for fact in facts if isinstance(fact.value, tuple) and 0 < fact.value[0] < _OLDEST]
    values = {fact.value for fact in facts if isinstance(fact.value, tuple)}
    per: dict[str, set[float]] = defaultdict(set)
    for fact in facts:
        if isinstance(fact.value, tuple):
            per[fact.span.account] |= set(fact.value)
    if len(values) < 2 or len(per) < 2:
        return
    low, high = max(value[0] for value in values), min(value[1] for value in values)
    reason = "one account is less precise" if low <= high else None
    yield Draft("number", entity, variants(((f.written, f.span) for f in facts), story.order), reason)


def _tenures(story: Story, account: Account, one: Named) -> Iterator[_Fact]:
    """How many years somebody has served, told in a sentence that names him."""
    sentence = story.sentence_at(account, one.start)
    if sentence is None or not one.by_name:
        return
    for found in _SERVED.finditer(account.text, sentence.start, sentence.end):
        years = float(found.group("years") or found.group("veteran"))
        more = found.group("more") is not None
        yield _Fact((years, _OLDEST if more else years), found.group(), account.span(*found.span()))


def _tenures_differ(story: Story, entity: str, facts: Sequence[_Fact]) -> Iterator[Draft]:
    values = {fact.value for fact in facts if isinstance(fact.value, tuple)}
    if len(values) > 1 and len({fact.span.account for fact in facts}) > 1:
        low, high = max(value[0] for value in values), min(value[1] for value in values)
        reason = "one account gives only a limit" if low <= high else None
        yield Draft("duration", entity, variants(((f.written, f.span) for f in facts), story.order), reason)


def _homes(account: Account, one: Named) -> Iterator[_Fact]:
    if one.by_name and (found := _HOME.match(account.text, one.end, one.end + _AHEAD)):
        words = frozenset(word.strip(".,’'").lower() for word in found.group(1).split())
        yield _Fact(words, found.group(1).rstrip("."), account.span(one.start, found.end()))


def _homes_differ(story: Story, entity: str, facts: Sequence[_Fact]) -> Iterator[Draft]:
    sets = {fact.value for fact in facts if isinstance(fact.value, frozenset)}
    if len(sets) < 2 or len({fact.span.account for fact in facts}) < 2:
        return
    ordered = sorted(sets, key=sorted)
    if all(_same_town(a, b) for a in ordered for b in ordered):
        return
    loose = any(a & _DIRECTIONS or a < b for a in ordered for b in ordered if a != b)
    reason = "one account is less precise" if loose else None
    yield Draft("place", entity, variants(((f.written, f.span) for f in facts), story.order), reason)


def _same_town(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two homes share the town, whatever state or country follows: `Aven, Florida` and `Aven, Fla.`."""
    return bool(one & other) and not (one ^ other) & _DIRECTIONS and not (one < other or other < one)


def _suffixes(story: Story, named: Sequence[tuple[Account, Named, str]]) -> Iterator[Draft]:
    """Persons who are `Jr.` in some accounts, and in others are called in full without it."""
    told: dict[str, dict[str, dict[bool, tuple[str, Span]]]] = defaultdict(lambda: defaultdict(dict))
    met: set[tuple[str, str]] = set()
    for account, one, person in named:
        new = (account.id, person) not in met
        met.add((account.id, person))
        name = account.text[one.start : one.end]
        if one.by_name and len(_MARK.sub("", name).split()) > 1:
            found = None if _MARK.search(name) else _SUFFIX.match(account.text, one.end)
            span = account.span(one.start, found.end() if found else one.end)
            written = " ".join(span.text.split())
            marked = _MARK.search(written) is not None
            if new or not marked:  # who bears the mark is met with it; one who comes later is the namesake
                told[person][account.id].setdefault(marked, (written, span))
    for person in sorted(told, key=lambda name: int(name[1:])):
        throughout = {account: forms for account, forms in told[person].items() if len(forms) == 1}
        forms = [form for some in throughout.values() for form in some.values()]
        plain = {_MARK.sub("", name) for name, _ in forms}
        if len({marked for some in throughout.values() for marked in some}) == 2 and len(plain) == 1:
            reason = "only some accounts tell him from a namesake"
            yield Draft("name", person, variants(forms, story.order), reason)


def _related(story: Story, entity: Entity) -> Iterator[Draft]:
    """Words for a relative right before the name that are of two kinds."""
    told: list[tuple[str, str, Span]] = []
    for mention in entity.mentions:
        account = story.by_id[mention.account]
        before = account.text[max(0, mention.start - _RELATIVE) : mention.start]
        words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*(?=,? $)|[^\W\d_]+['’]s? (?=[\w-]+,? $)", before)
        if words and (kind := KINSHIP.get(words[-1].lower())):
            start = mention.start - len(before) + before.rfind(words[-1])
            told.append((kind, words[-1].lower(), account.span(start, mention.end)))
    kinds: dict[str, set[str]] = defaultdict(set)
    for kind, _, span in told:
        kinds[span.account].add(kind)
    single = {account: min(some) for account, some in kinds.items() if len(some) == 1}
    if len(set(single.values())) > 1 and set(single.values()) != {"spouse", "friend"}:
        pairs = ((" ".join(span.text.split()), span) for _, _, span in told if span.account in single)
        yield Draft("role", entity.id, variants(pairs, story.order))
