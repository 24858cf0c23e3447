"""Whose side a speaker is on: the party behind a name, an office or a group."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from ...language.groups import DEFINITE_GROUPS, OUT_OF_PLACE, VAGUE_GROUPS
from ...language.seats import ASSEMBLIES, DEMONYMS, FORMER, MOUTHPIECES, OFFICES
from ...language.titles import HONORIFICS, is_role
from ...model import Account, Entity, Offsets, Sentence, Span, Statement
from .countries import country_of, names_of_countries
from .groups import DETERMINERS, compounds, group_start, source_words, tied_behind, word_at
from .phrases import HEADS, QUANTIFIERS, is_finite

_APPOSED = 8
"""Words of an apposition between two names that share a subject: `Hale, the mayor of Ostrava, and Voss`."""
_BLOCK = 200
"""Characters of the stretches of a text by which statements are looked up."""
_COUNTRIES = 3
"""Countries whose office holders appear, from which a story is between countries. Two are not enough: most accounts
of one country's affairs have one foreign minister somewhere."""
_ADJECTIVE = 6
"""Letters that an adjective made from the name of a place has at least."""

Holder = tuple[str, str | None]
"""The party, and the id of the entity that voiced it."""


class Parties:
    """The parties of a story.

    Where office holders of three countries or more appear, a story is between countries, and they speak for
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
        self._statements: dict[tuple[str, int], list[tuple[Span, Statement]]] = {}
        for statement in statements:
            for content in statement.content:
                for block in range(content.start // _BLOCK - 1, content.end // _BLOCK + 1):
                    self._statements.setdefault((content.account, block), []).append((content, statement))
        self._sources = {
            (statement.source.account, statement.source.end): statement
            for statement in statements
            if statement.source is not None
        }
        self._places = sorted(
            {
                entity.name
                for entity in entities
                if entity.kind != "person" and len(entity.name) >= _ADJECTIVE - 1
            }
        )
        self._titles = self._called(accounts, entities)
        self._countries = {entity.id: country_of(entity, self._titles[entity.id]) for entity in entities}
        self._names = names_of_countries(entities, self._countries)
        offices = {
            country
            for entity in entities
            if entity.kind == "person" and (country := self._countries[entity.id]) is not None
        }
        self._international = len(offices) >= _COUNTRIES
        self._starts: dict[tuple[str, int], int] = {}
        self._referents: dict[tuple[str, int], str] = {}
        for account in accounts:
            annotated = account.annotated
            for start, end in (
                *((mention.start, mention.end) for mention in annotated.mentions),
                *((reference.start, reference.end) for reference in annotated.references),
            ):
                self._starts[account.id, end] = min(start, self._starts.get((account.id, end), start))
            for reference in annotated.references:
                entity = self._at.get((account.id, annotated.mentions[reference.mention].end))
                if entity is not None:
                    self._referents.setdefault((account.id, reference.end), entity)

    def at(self, account: Account, token: int) -> Holder | None:
        """The party whose name or reference, or whose group, ends with a token; None where nobody is named."""
        tokens = account.annotated.tokens
        end = tokens[token].end
        entity = self._meant(account, end)
        if entity is None:
            return self._group(account, token)
        if people := DEMONYMS.get(self._entities[entity].name.lower()):
            return self._names.get(people, people), None
        if self._is_mere_place(entity) and (account.id, end) not in self._at:
            return None
        return self._of(self._entities[entity]), entity

    def beside(self, account: Account, token: int) -> int | None:
        """The last token of the name that shares a subject with this one: `Hale` of `Hale and Voss`."""
        tokens = account.annotated.tokens
        start = self.start(account, token)
        place = next((place for place in range(token, 0, -1) if tokens[place].start == start), 0)
        while place > 2 and (
            is_role(word_at(account, place - 1).strip(".")) or word_at(account, place - 1) == "."
        ):
            place -= 1
        if place < 2 or word_at(account, place - 1) != "and":
            return None
        place -= 2
        for earlier in range(place, max(0, place - _APPOSED), -1):
            if is_finite(word_at(account, earlier)):
                return None
            if (account.id, tokens[earlier].end) in self._at and (
                earlier == place
                or (word_at(account, place) in (",", ")") and word_at(account, earlier + 1) in (",", "("))
            ):
                return earlier
        return place

    def start(self, account: Account, token: int) -> int:
        """Where the name, reference or group begins that ends with a token."""
        tokens = account.annotated.tokens
        known = self._starts.get((account.id, tokens[token].end))
        return tokens[group_start(account, token)].start if known is None else known

    def behind(
        self, account: Account, start: int, end: int, *, reported: bool = False
    ) -> tuple[Holder, str] | None:
        """The party that says a stretch of an account, and the statement; the innermost where they are nested.

        `reported`: direct speech does not count.
        """
        around = [
            statement
            for content, statement in self._statements.get((account.id, start // _BLOCK), ())
            if content.start <= start + 1 and end - 1 <= content.end
        ]
        for statement in sorted(around, key=lambda item: item.content[-1].end - item.content[0].start):
            if reported and statement.mode == "direct":
                return None
            if statement.speaker is not None and self._is_mere_place(statement.speaker):
                return None
            if statement.speaker is not None:
                return (self._of(self._entities[statement.speaker]), statement.speaker), statement.id
            holder = self._source(account, statement)
            return None if holder is None else (holder, statement.id)
        return None

    def saying(self, account: Account, token: int) -> Holder | None:
        """Whom a word means that ends the source of a statement: its speaker, or who its words tell of."""
        statement = self._sources.get((account.id, account.annotated.tokens[token].end))
        if statement is None:
            return None
        if statement.speaker is not None:
            return self._of(self._entities[statement.speaker]), statement.speaker
        return self._source(account, statement)

    def _source(self, account: Account, statement: Statement) -> Holder | None:
        """Who is named in the words for the source: `advocates like Ostrava Watch`, `union leaders`."""
        if statement.source is None:
            return None
        tokens = account.annotated.tokens
        first = bisect_left(tokens, statement.source.start, key=lambda token: token.start)
        last = bisect_right(tokens, statement.source.end, key=lambda token: token.end)
        found = None
        for place in range(first, last):
            found = self.at(account, place) or found
        words = None if found else source_words(account, first, last)
        return (words, None) if words else found

    def meant(
        self, account: Account, clause: Offsets, word: str, before: Sequence[Sentence]
    ) -> Holder | None:
        """Whom an unresolved pronoun at the head of a clause means, the clause standing in the last sentence.

        In indirect speech the speaker, where the pronoun fits him; else the first party that the sentence, or the one
        before, names as a subject, or names; `he` and `she` only where it names one person.
        """
        tokens = account.annotated.tokens
        said = self.behind(account, tokens[clause[0]].start, tokens[clause[1] - 1].end, reported=True)
        if said is not None and (
            self._fits(word, said[0]) or (word == "they" and self._is_named_body(said[0]))
        ):
            return said[0]
        near = range(before[-1].first, clause[0])
        if len(before) > 1 and before[-2].paragraph >= before[-1].paragraph - 1 and not near:
            near = range(before[-2].first, before[-2].last)
        found = [
            (not is_finite(word_at(account, place + 1)), place, holder)
            for place in near
            if (holder := self.at(account, place)) is not None
            and self._fits(word, holder)
            and word_at(account, place + 1) != ")"
        ]
        if word in ("he", "she") and len({holder[1] for _, _, holder in found}) != 1:
            return None
        return min(found)[2] if found else None

    def _fits(self, word: str, holder: Holder) -> bool:
        """Whether a pronoun may stand for a party: `they` for several people, `it` for an organisation or a country."""
        if self.is_person(holder):
            return word in ("he", "she")
        return word == ("they" if holder[1] is None and holder[0].endswith("s") else "it")

    def _is_named_body(self, holder: Holder) -> bool:
        return holder[1] is not None and not self.is_person(holder)

    def _is_mere_place(self, entity: str) -> bool:
        """Whether an entity is a place that no table has as a country: it acts only where its name is a subject."""
        return self._entities[entity].kind == "place" and self._countries[entity] is None

    def is_person(self, holder: Holder) -> bool:
        """Whether a person holds a position for himself or for his party."""
        return holder[1] is not None and self._entities[holder[1]].kind == "person"

    def person(self, account: Account, start: int, end: int) -> str | None:
        """The id of the person whose name or reference, titles aside, makes up a stretch of an account."""
        entity = self._meant(account, end)
        if entity is None or self._entities[entity].kind != "person":
            return None
        first = self._starts.get((account.id, end), start)
        before = account.text[start : max(start, first)].lower().split()
        plain = all(
            is_role(word.strip(".,")) or word.strip(".") in HONORIFICS or word in DETERMINERS
            for word in before
        )
        return entity if plain else None

    def person_first(self, account: Account, first: int, last: int) -> str | None:
        """The id of the person with whom a stretch of tokens begins: `Hale for his silence`, not `Hale's silence`."""
        tokens = account.annotated.tokens
        for place in range(first, min(last, first + 6)):
            entity = self.person(account, tokens[first].start, tokens[place].end)
            if entity is not None and (place + 1 >= last or not compounds(account, place + 1)):
                return entity
        return None

    def last_person(self, account: Account, first: int, last: int, but: str | None) -> str | None:
        """The person last named in a stretch of tokens who is not the one that speaks there: whom `he` may mean."""
        tokens = account.annotated.tokens
        for place in range(last - 1, first - 1, -1):
            entity = self._at.get((account.id, tokens[place].end))
            if entity is not None and entity != but and self._entities[entity].kind == "person":
                return entity
        return None

    def name(self, entity: str) -> str:
        """The name of an entity."""
        return self._entities[entity].name

    def _meant(self, account: Account, end: int) -> str | None:
        """The id of the entity whose name or reference ends at a place of an account."""
        place = account.id, end
        return self._at.get(place) or self._referents.get(place)

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

    def _employer(self, entity: Entity) -> str | None:
        """The organisation named in a person's role: `chief executive of Ostrava Power`."""
        if entity.kind != "person":
            return None
        named = Counter(
            other.name
            for role in entity.roles
            if not FORMER.intersection(words := role.text.lower().split()) and MOUTHPIECES.intersection(words)
            for other in self._organisations
            if any(
                mention.account == role.account and role.start <= mention.start and mention.end <= role.end
                for mention in other.mentions
            )
        )
        return max(sorted(named), key=named.__getitem__) if named else None

    def _group(self, account: Account, token: int) -> Holder | None:
        """A group without a name, with the words before it that belong to it: `the dock workers' union`."""
        tokens, text = account.annotated.tokens, account.text
        head = text[tokens[token].start : tokens[token].end].lower()
        if head not in HEADS:
            return None
        first = group_start(account, token)
        last = token
        if whose := self._whose(account, first):
            return f"{whose}’s {text[tokens[first].start : tokens[token].end]}", None
        if first == token and word_at(account, token - 1) in QUANTIFIERS:
            first -= 1
        elif first == token and head in VAGUE_GROUPS | OUT_OF_PLACE | DEFINITE_GROUPS:
            behind = tied_behind(account, token)
            if behind is not None:
                last = behind
            elif head in DEFINITE_GROUPS and word_at(account, token - 1) == "the":
                return self._named_before(account, token, head) or (head, None)
            else:
                return None
        for place in range(first, token):
            country = DEMONYMS.get(word_at(account, place)) or self._people(word_at(account, place))
            if country and (head in OFFICES or head == "side"):
                return self._names.get(country, country), None
        return text[tokens[first].start : tokens[last].end], None

    def kin(self, account: Account, token: int, clause: Offsets, before: Sequence[Sentence]) -> Holder | None:
        """The party of `her office` where nothing says whose it is but that one person was named before."""
        first = group_start(account, token)
        pronoun = {"his": "he", "her": "she", "its": "it"}.get(word_at(account, first - 1))
        if pronoun is None or word_at(account, token) not in HEADS:
            return None
        holder = self.meant(account, clause, pronoun, before)
        tokens = account.annotated.tokens
        text = account.text[tokens[first].start : tokens[token].end]
        return None if holder is None else (f"{holder[0]}’s {text}", None)

    def _whose(self, account: Account, first: int) -> str | None:
        """The name that a possessive before a group stands for: of `her party` that of her whose party it is."""
        if word_at(account, first - 1) not in ("his", "her", "its"):
            return None
        entity = self._referents.get((account.id, account.annotated.tokens[first - 1].end))
        return None if entity is None else self._entities[entity].name

    def _people(self, word: str) -> str | None:
        """The place of the story whose people a word names that no table has: `Karvenian` beside `Karvenia`."""
        if len(word) < _ADJECTIVE or not word.endswith(("n", "i", "sh", "ese", "ic")):
            return None
        return next(
            (name for name in self._places if word.startswith(name[:-1].lower()) and word != name.lower()),
            None,
        )

    def _named_before(self, account: Account, token: int, head: str) -> Holder | None:
        """The organisation last named in an account whose name holds the word: `the federation`."""
        place = account.annotated.tokens[token].start
        found = [
            (mention.end, entity)
            for entity in self._organisations
            if head in entity.name.lower().split()
            for mention in entity.mentions
            if mention.account == account.id and mention.end <= place
        ]
        if not found:
            return None
        entity = max(found, key=lambda item: item[0])[1]
        return self._of(entity), entity.id
