"""Whose side a speaker is on: the party behind a name, an office or a group."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ...language.seats import ASSEMBLIES, DEMONYMS, FORMER, OFFICES, OWN_OFFICES, SEATS, SPOKESPERSONS
from ...language.stances import GROUPS, VAGUE_GROUPS
from ...model import Account, Entity, Statement

_DETERMINERS = frozenset("the a an some many most several other all both these those but and".split())

_GENITIVES = frozenset(("'", "’", "'s", "’s", "of"))

Holder = tuple[str, str | None]
"""The party, and the id of the entity that voiced it."""


class Parties:
    """The parties of a story.

    Where office holders of two countries or more appear, a story is between countries, and they speak for
    theirs; else a minister and the opposition are of one country, and each speaks for himself.
    """

    def __init__(
        self, accounts: Sequence[Account], entities: Sequence[Entity], statements: Sequence[Statement]
    ) -> None:
        self._entities = {entity.id: entity for entity in entities}
        self._at = {
            (mention.account, mention.end): entity.id for entity in entities for mention in entity.mentions
        }
        self._organisations = [
            entity
            for entity in entities
            if entity.kind == "organisation" and entity.name.lower().split()[-1] not in ASSEMBLIES
        ]
        self._statements: dict[str, list[Statement]] = {}
        for statement in statements:
            self._statements.setdefault(statement.account, []).append(statement)
        self._titles = self._called(accounts, entities)
        self._countries = {entity.id: self._country(entity) for entity in entities}
        self._names = self._names_of_countries(entities)
        offices = {
            country
            for entity in entities
            if entity.kind != "place" and (country := self._countries[entity.id]) is not None
        }
        self._international = len(offices) > 1
        self._accounts = {account.id: account for account in accounts}

    def at(self, account: Account, token: int) -> Holder | None:
        """The party whose name or reference, or whose group, ends with a token; None where nobody is named."""
        tokens = account.annotated.tokens
        end = tokens[token].end
        entity = self._at.get((account.id, end)) or self._referred(account, end)
        if entity is None:
            return self._group(account, token)
        if people := DEMONYMS.get(self._entities[entity].name.lower()):
            return self._names.get(people, people), None
        return self._of(self._entities[entity]), entity

    def beside(self, account: Account, token: int) -> int | None:
        """The last token of the name that shares a subject with this one: `Hale` of `Hale and Voss`."""
        tokens, text = account.annotated.tokens, account.text
        start = self.start(account, token)
        place = next((place for place in range(token, 0, -1) if tokens[place].start == start), 0)
        if place < 2 or text[tokens[place - 1].start : tokens[place - 1].end] != "and":
            return None
        return place - 2

    def start(self, account: Account, token: int) -> int:
        """Where the name, reference or group begins that ends with a token."""
        annotated = account.annotated
        end = annotated.tokens[token].end
        starts = [mention.start for mention in annotated.mentions if mention.end == end]
        starts += [reference.start for reference in annotated.references if reference.end == end]
        return min(starts) if starts else annotated.tokens[_group_start(account, token)].start

    def behind(self, account: Account, start: int, end: int) -> tuple[Holder, str] | None:
        """The party that says a stretch of an account, and the statement; the innermost where they are nested."""
        around = [
            statement
            for statement in self._statements.get(account.id, ())
            if any(content.start <= start + 1 and end - 1 <= content.end for content in statement.content)
        ]
        for statement in sorted(around, key=lambda item: item.content[-1].end - item.content[0].start):
            if statement.speaker is not None:
                return (self._of(self._entities[statement.speaker]), statement.speaker), statement.id
            return None
        return None

    def _referred(self, account: Account, end: int) -> str | None:
        for reference in account.annotated.references:
            if reference.end == end:
                mention = account.annotated.mentions[reference.mention]
                return self._at.get((account.id, mention.end))
        return None

    def _of(self, entity: Entity) -> str:
        country = self._countries[entity.id]
        if country and (self._international or entity.kind == "place"):
            return self._names.get(country, country)
        return self._employer(entity) or entity.name

    def _called(self, accounts: Sequence[Account], entities: Sequence[Entity]) -> dict[str, list[str]]:
        """What each entity is called besides its name: its roles, and the phrases that stand for it."""
        titles = {entity.id: [role.text for role in entity.roles] for entity in entities}
        for account in accounts:
            for reference in account.annotated.references:
                mention = account.annotated.mentions[reference.mention]
                entity = self._at.get((account.id, mention.end))
                if entity is not None:
                    titles[entity].append(account.text[reference.start : reference.end])
        return titles

    def _country(self, entity: Entity) -> str | None:
        """The country of a seat, or of an office held; the one that most of a person's titles name."""
        if entity.kind != "person":
            forms = (entity.name, *(form.form for form in entity.forms))
            known = (SEATS.get(form.lower().removeprefix("the ").rstrip(".")) for form in forms)
            return next((country for country in known if country), None) or _office(entity.name)
        titles = self._titles[entity.id]
        held = [title for title in titles if OFFICES.intersection(title.lower().split())]
        # One account that calls a sitting president "former" does not make him so.
        if 2 * sum(bool(FORMER.intersection(title.lower().split())) for title in held) > len(held):
            return None
        countries = Counter(country for title in held if (country := _office(title)))
        return max(sorted(countries), key=countries.__getitem__) if countries else None

    def _employer(self, entity: Entity) -> str | None:
        """The organisation named in a person's role: `chief executive of Ostrava Power`."""
        if entity.kind != "person":
            return None
        named = Counter(
            other.name
            for role in entity.roles
            if not FORMER.intersection(words := role.text.lower().split())
            and SPOKESPERSONS.intersection(words)
            for other in self._organisations
            if any(
                mention.account == role.account and role.start <= mention.start and mention.end <= role.end
                for mention in other.mentions
            )
        )
        return max(sorted(named), key=named.__getitem__) if named else None

    def _names_of_countries(self, entities: Sequence[Entity]) -> dict[str, str]:
        """What the story calls a country: its full name where any account has it, else the commonest form."""
        names: dict[str, str] = {}
        for entity in entities:
            country = self._countries[entity.id]
            if country and entity.kind != "person":
                forms = {form.form for form in entity.forms}
                full = country if country in forms else names.get(country)
                names[country] = full or country
        return names

    def _group(self, account: Account, token: int) -> Holder | None:
        """A group without a name, with the words before it that belong to it: `the dock workers' union`."""
        tokens, text = account.annotated.tokens, account.text
        head = text[tokens[token].start : tokens[token].end]
        if head.lower() not in GROUPS | VAGUE_GROUPS:
            return None
        first = _group_start(account, token)
        if first == token and head.lower() in VAGUE_GROUPS:
            return None
        for place in range(first, token):
            country = DEMONYMS.get(text[tokens[place].start : tokens[place].end].lower())
            if country and head.lower() in OFFICES:
                return self._names.get(country, country), None
        return text[tokens[first].start : tokens[token].end], None


def _office(title: str) -> str | None:
    """The country that a title speaks for: `Norwegian foreign minister`; none for who is out of office."""
    words = [word.strip(",;") for word in title.lower().replace("’s", "").replace("'s", "").split()]
    if not OFFICES.intersection(words):
        return None
    for place in (*(f"{left} {right}" for left, right in pairwise(words)), *words):
        if country := DEMONYMS.get(place) or SEATS.get(place.rstrip(".")):
            return country
    return next((country for office, country in OWN_OFFICES.items() if office in title.lower()), None)


def _group_start(account: Account, token: int) -> int:
    """The first of the capitalised words and demonyms that stand before the head of a group."""
    tokens, text = account.annotated.tokens, account.text
    first = token
    while first and token - first < 6:
        before = tokens[first - 1]
        word = text[before.start : before.end]
        if "\n" in text[before.end : tokens[first].start] or not (_modifies(word) or word in _GENITIVES):
            break
        first -= 1
    while first < token and text[tokens[first].start : tokens[first].end] in _GENITIVES:
        first += 1
    return first


def _modifies(word: str) -> bool:
    return (word[0].isupper() and word.lower() not in _DETERMINERS) or word.lower() in DEMONYMS
