"""Who is meant behind every spelling.

`names` takes persons' names to pieces, `profiles` gathers what an account tells of each,
`persons` joins them, `misprints` what an account misspells once, `things` joins everything else, `context` weighs what
stands around a name, `forms` says why each form belongs.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import groupby

import msgspec

from ...language.genders import Gender
from ...language.inflections import inflects, name_stem
from ...language.places import ALIASES, PEOPLES, PLACES
from ...language.titles import METONYMS
from ...model import Account, Entity, EntityKind, Form
from .context import Place, Surroundings
from .forms import main_form, relation
from .names import Name, is_given, parse
from .people import People
from .persons import unite_persons
from .profiles import Bearer, told_generation, told_sex
from .things import Thing, in_english, key, unite_things

__all__ = ["unite"]

_Found = dict[str, list[Place]]


def unite(accounts: Sequence[Account]) -> tuple[Entity, ...]:
    """The persons, organisations, places and other names of a story, each with all its forms and places.

    Those told of by most accounts come first. Every mention belongs to one entity.
    """
    found: _Found = defaultdict(list)
    for index, account in enumerate(accounts):
        for mention in account.annotated.mentions:
            found[" ".join(account.text[mention.start : mention.end].split())].append((index, mention))
    kinds = _kinds(accounts, found)
    groups = [*_persons(accounts, kinds), *_things(accounts, kinds)]
    entities = [_entity(accounts, kind, places) for kind, places in groups]
    entities.sort(
        key=lambda entity: (
            -len({span.account for span in entity.mentions}),
            -len(entity.mentions),
            entity.name,
            entity.kind,
            entity.mentions,
        )
    )
    return tuple(
        Entity(f"e{number}", e.kind, e.name, e.forms, e.roles, e.mentions)
        for number, e in enumerate(entities, start=1)
    )


def _kinds(accounts: Sequence[Account], found: _Found) -> list[tuple[str, EntityKind, list[Place]]]:
    """One kind for each form over all accounts, `other` counting as unknown; persons and places stay apart.

    A form that is a place to some and a person to others is two things.
    """
    surnames: set[str] = set()
    people: set[str] = set()
    for form, places in found.items():
        if any(mention.kind == "person" for _, mention in places):
            name = parse(form, accounts[places[0][0]].annotated.language)
            if name.full:
                surnames.add(name.last)
                people.add(" ".join(name.words))
    known = People(people)
    firms = {
        key(form)
        for form, places in found.items()
        if any(mention.kind == "organisation" for _, mention in places)
    }
    result: list[tuple[str, EntityKind, list[Place]]] = []
    for form in sorted(found):
        places = found[form]
        votes = Counter[EntityKind](mention.kind for _, mention in places)
        if form in ALIASES or (form in PLACES and not votes["person"]):
            result.append((form, "place", places))
            continue
        persons = [place for place in places if place[1].kind == "person"]
        rest = [place for place in places if place[1].kind != "person"]
        name = parse(form, accounts[places[0][0]].annotated.language)
        if persons and not name.full and "-" in name.last and surnames.issuperset(name.last.split("-")):
            result.append((form, "other", places))  # `the Roe-Brandt ticket`
            continue
        told = (
            any(mention.role or told_sex(accounts[index], mention) for index, mention in persons)
            or name.full
            or name.last in surnames
            or is_given(name.last)
        )
        if votes["place"] and not told:
            result.append((form, "place", places))  # `Quelm said`, where another account was in Quelm
        elif persons and votes["place"]:
            result += [(form, "person", persons), (form, "place", rest)]
        elif (persons and (votes["organisation"] <= len(persons) or name.last in surnames)) or (
            votes["other"] == len(places)
            and not in_english(form, accounts[places[0][0]].annotated.language)
            and _is_bearer(form, name.last, surnames, known)
        ):
            firm = name.full and key(form) in firms
            result.append((form, "organisation" if firm else "person", places))
        else:
            del votes["other"]
            kind = min(votes, key=lambda kind: (-votes[kind], kind)) if votes else "other"
            result.append((form, "organisation" if kind == "person" else kind, places))
    return result


def _is_bearer(form: str, last: str, surnames: set[str], people: People) -> bool:
    """Whether a name of unknown kind may be a person's: one word that is nothing else, or a full name at the end."""
    words = form.split()
    if form in PEOPLES or form.lower() in METONYMS:
        return False
    if len(words) == 1:
        return last in surnames or (form[:1].isupper() and form[1:].islower() and form.isalpha())
    name = parse(form, "")
    return " ".join(name.words[-2:]) in people or (name.full and people.have(name))


def _persons(
    accounts: Sequence[Account], kinds: Sequence[tuple[str, EntityKind, list[Place]]]
) -> list[tuple[EntityKind, list[Place]]]:
    bearers = []
    for form, kind, places in kinds:
        if kind != "person":
            continue
        sure = any(mention.kind == "person" for _, mention in places)
        for index, mine in groupby(sorted(places, key=_account_of), key=_account_of):
            name = parse(form, accounts[index].annotated.language)
            for generation, those in _by_generation(accounts[index], name, list(mine)):
                called = msgspec.structs.replace(name, suffix=generation) if generation else name
                for sex, some in _by_sex(accounts[index], name, those):
                    bearers.append(Bearer(index, form, called, tuple(some), sure, sex))
    bearers = _uninflected(accounts, bearers)
    groups: list[tuple[EntityKind, list[Place]]] = []
    for group in unite_persons(accounts, bearers, Surroundings(accounts)):
        places = [place for number in group for place in bearers[number].places]
        sure = any(bearers[number].person for number in group)
        groups.append(("person" if sure else "other", places))
    return groups


def _account_of(place: Place) -> int:
    return place[0]


def _by_generation(account: Account, name: Name, places: list[Place]) -> list[tuple[str, list[Place]]]:
    """The mentions of one form in one account by what tells son and father apart: `the younger Mr. Roe` is a Jr."""
    told: dict[str, list[Place]] = {}
    for place in places:
        told.setdefault("" if name.full else told_generation(account, place[1]), []).append(place)
    return list(told.items())


def _by_sex(account: Account, name: Name, places: list[Place]) -> list[tuple[Gender | None, list[Place]]]:
    """The mentions of one form in one account; two persons where some have `Ms` and others `Mr` before them.

    Those without a title are with the only sex that is told, or by themselves.
    """
    told: dict[Gender | None, list[Place]] = {}
    for place in places:
        told.setdefault(told_sex(account, place[1]), []).append(place)
    if len(told) == 1 or name.full or (len(told) == 2 and None in told):
        sexes = [sex for sex in told if sex]
        return [(sexes[0] if len(sexes) == 1 else None, places)]
    return list(told.items())


def _uninflected(accounts: Sequence[Account], bearers: Sequence[Bearer]) -> list[Bearer]:
    """The bearers, with the words of their names without case endings, where the story shows the base form.

    An account in a language without cases shows it best: `Quelmsky`, of `Квельмского`.
    """
    words = {word for bearer in bearers for word in bearer.name.words}
    by_stem: dict[tuple[str, str], set[str]] = defaultdict(set)
    elsewhere: dict[tuple[str, str], set[str]] = defaultdict(set)
    languages = {accounts[bearer.account].annotated.language for bearer in bearers}
    inflecting = sorted(filter(inflects, languages))
    for bearer in bearers:
        language = accounts[bearer.account].annotated.language
        for word in bearer.name.words:
            if inflects(language):
                by_stem[language, name_stem(word, language)].add(word)
            else:
                for other in inflecting:
                    elsewhere[other, name_stem(word, other)].add(word)

    def base(word: str, language: str) -> str:
        if is_given(word) or not inflects(language):
            return word
        stem = name_stem(word, language)
        known = elsewhere[language, stem] or by_stem[language, stem]
        return stem if stem in words else min(known, key=lambda word: (len(word), word))

    result = []
    for bearer in bearers:
        language = accounts[bearer.account].annotated.language
        name = bearer.name
        given = tuple(base(word, language) for word in name.given)
        result.append(
            msgspec.structs.replace(
                bearer, name=msgspec.structs.replace(name, given=given, last=base(name.last, language))
            )
        )
    return result


def _things(
    accounts: Sequence[Account], kinds: Sequence[tuple[str, EntityKind, list[Place]]]
) -> list[tuple[EntityKind, list[Place]]]:
    things = [
        Thing(form, name, kind, tuple(some))
        for form, kind, places in kinds
        if kind != "person"
        for name, some in _by_meaning(accounts, form, places)
    ]
    groups: list[tuple[EntityKind, list[Place]]] = []
    for group in unite_things(accounts, things):
        votes = Counter[EntityKind]()
        for number in group:
            votes[things[number].kind] += len(things[number].places)
        votes["other"] = 0
        kind = min(votes, key=lambda kind: (-votes[kind], kind == "other", kind))
        groups.append((kind, [place for number in group for place in things[number].places]))
    return groups


def _by_meaning(
    accounts: Sequence[Account], form: str, places: Sequence[Place]
) -> list[tuple[str, list[Place]]]:
    """The places of one form by what it means in the language of their account: `Reno` is the Rhine in Italian."""
    told: dict[str, list[Place]] = {}
    unknown = key(form, accounts[places[0][0]].annotated.language)
    for place in places:
        language = accounts[place[0]].annotated.language
        told.setdefault(key(form, language) if in_english(form, language) else unknown, []).append(place)
    return list(told.items())


def _entity(accounts: Sequence[Account], kind: EntityKind, places: Sequence[Place]) -> Entity:
    """The entity of a set of places; its number comes later."""
    ordered = sorted(places, key=lambda place: (place[0], place[1].start))
    written = [" ".join(accounts[i].text[m.start : m.end].split()) for i, m in ordered]
    counts = Counter(written)
    holders: dict[str, set[int]] = defaultdict(set)
    languages: dict[str, str] = {}
    for form, (index, _) in zip(written, ordered, strict=True):
        holders[form].add(index)
        language = accounts[index].annotated.language
        languages[form] = "en" if language == "en" else languages.get(form, language)
    name = main_form(kind, counts, {form: len(indices) for form, indices in holders.items()}, languages)
    forms = tuple(
        Form(
            form,
            relation(kind, (form, languages[form]), (name, languages[name])),
            counts[form],
            tuple(accounts[index].id for index in sorted(holders[form])),
        )
        for form in sorted(counts, key=lambda form: (form != name, -counts[form], form))
    )
    roles = [accounts[index].span(*mention.role) for index, mention in ordered if mention.role]
    return Entity(
        "", kind, name, forms, tuple(roles), tuple(accounts[i].span(m.start, m.end) for i, m in ordered)
    )
