"""Whose side a speaker is on: the party behind a name, an office or a group."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from ...language.groups import DEFINITE_GROUPS, OUT_OF_PLACE, VAGUE_GROUPS
from ...language.outlets import outlet_of_label
from ...language.seats import ASSEMBLIES, DEMONYMS, HOUSES, OFFICES, PARTISAN, PLACES_OF_RULE
from ...model import Account, Entity, Offsets, Sentence, Statement
from .countries import SHORTEST_ADJECTIVE, country_of, names_of_countries, people_of
from .groups import alone, camp_body, each_of, group_start, noun_at, people_of_feeling, tied_behind, word_at
from .named import Named, with_initials
from .offices import Offices
from .phrases import HEADS, PERSONS, QUANTIFIERS, is_finite
from .sources import called, named_phrase, spoken_for
from .speech import Speech

_COUNTRIES = 3
"""Countries whose office holders appear, from which a story is between countries. Two are not enough: most accounts
of one country's affairs have one foreign minister somewhere."""
_ANY_BODY = frozenset(
    "organization organisation group company agency firm magazine newspaper paper network university publisher".split()
)
"""What any organisation may be called that was named before."""
_SHORTLY = 600
"""Characters within which that is."""
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
        self.named = Named(accounts, entities)
        self.speech = Speech(statements)
        self._entities = {entity.id: entity for entity in entities}
        self._organisations = [
            entity
            for entity in entities
            if entity.kind == "organisation" and entity.name.lower().split()[-1] not in ASSEMBLIES
        ]
        titles = self.named.called(accounts, entities)
        self._offices = Offices(self.named, entities, titles, self._organisations)
        self._places = sorted(
            {
                entity.name
                for entity in entities
                if entity.kind != "person" and len(entity.name) >= SHORTEST_ADJECTIVE - 1
            }
        )
        self._forms = {
            form.form.lower(): entity.id
            for entity in reversed(entities)
            for form in entity.forms
            if len(form.form) > 1
        }
        self._countries = {entity.id: country_of(entity, titles[entity.id]) for entity in entities}
        self._names = names_of_countries(entities, self._countries)
        offices = {
            country
            for entity in entities
            if entity.kind == "person" and (country := self._countries[entity.id]) is not None
        }
        self._international = len(offices) >= _COUNTRIES

    def at(self, account: Account, token: int) -> Holder | None:
        """The party whose name or reference, or whose group, ends with a token; None where nobody is named."""
        tokens = account.annotated.tokens
        end = tokens[token].end
        entity = self.named.meant(account, end)
        if (
            entity is not None
            and self.named.at(account, end) is None
            and self._bodily(account, token, entity)
        ):
            entity = None
        if entity is not None and not self.named.suits(entity, word_at(account, token)):
            return None  # "he", taken for a woman
        if people := people_of_feeling(account, token):
            return PARTISAN.get(people) or self._names.get(people, people), None
        if several := each_of(account, token) or camp_body(account, token):
            return several, None
        if entity is None:
            held = self._offices.meant(account, token)
            named = None if held is None else self.of(held)
            return named or self._group(account, token)
        if people := DEMONYMS.get(self._entities[entity].name.lower()):
            if noun_at(account, token + 1):
                return None  # "the Norrlandic people"
            return self._names.get(people, people), None
        if self._is_mere_place(entity) and (
            self.named.at(account, end) is None or noun_at(account, token + 1)
        ):
            return None  # "a Norrland baker"
        return self._of(self._entities[entity]), entity

    def _bodily(self, account: Account, token: int, entity: str) -> bool:
        """Whether a phrase that was taken for a person ends with a word for a body: `the mayor’s office`."""
        return word_at(account, token) in VAGUE_GROUPS and self._entities[entity].kind == "person"

    def start(self, account: Account, token: int) -> int:
        """Where the name, reference or group begins that ends with a token."""
        tokens = account.annotated.tokens
        known = self.named.start(account, tokens[token].end)
        return tokens[group_start(account, token)].start if known is None else known

    def first(self, account: Account, token: int) -> int:
        """The first token of the name, reference or group that ends with a token."""
        start = self.start(account, token)
        return bisect_left(account.annotated.tokens, start, 0, token, key=lambda item: item.start)

    def behind(
        self, account: Account, start: int, end: int, *, reported: bool = False
    ) -> tuple[Holder, str] | None:
        """The party that says a stretch of an account, and the statement; the innermost where they are nested.

        `reported`: direct speech does not count.
        """
        for statement in self.speech.around(account, start, end):
            if reported and statement.mode == "direct":
                return None
            holder = self.speaker(account, statement)
            return None if holder is None else (holder, statement.id)
        return None

    def speaker(self, account: Account, statement: Statement) -> Holder | None:
        """The party that makes a statement: that of its speaker, or who the words for its source tell of."""
        if statement.speaker is None:
            return self._source(account, statement)
        if self._is_mere_place(statement.speaker):
            return None
        return self.of(statement.speaker)

    def saying(self, account: Account, token: int) -> Holder | None:
        """Whom a word means that ends the source of a statement: its speaker, or who its words tell of."""
        statement = self.speech.by(account, account.annotated.tokens[token].end)
        return None if statement is None else self.speaker(account, statement)

    def himself(self, account: Account, token: int, word: str) -> Holder | None:
        """Whoever says what a pronoun is the subject of, if it means him: `Lund said on Monday that he opposed it`."""
        first = token - (word_at(account, token - 1) == "that")
        for place in (token, first):
            statement = self.speech.opened(account, account.annotated.tokens[place].start)
            if statement is None or (statement.source and statement.source.text.lower() in PERSONS):
                continue
            holder = self.speaker(account, statement)
            if holder is not None and (
                self._fits(word, holder) or (word == "they" and not self.is_person(holder))
            ):
                return holder if self.named.suits(holder[1], word) else None
        return None

    def _source(self, account: Account, statement: Statement) -> Holder | None:
        """Who is named in the words for the source: `advocates like Ostrava Watch`, `union leaders`."""
        if statement.source is None:
            return None
        tokens = account.annotated.tokens
        first = bisect_left(tokens, statement.source.start, key=lambda token: token.start)
        last = bisect_right(tokens, statement.source.end, key=lambda token: token.end)
        start, end = named_phrase(account, first, last)
        if start >= end:
            return None
        for place in spoken_for(account, start, last, end):
            if (whom := self.at(account, place)) is not None and whom[1] is not None:
                return whom
        known = self.at(account, end - 1)
        if known is not None and (known[1] is None or self.first(account, end - 1) <= start + 1):
            return known
        if (words := called(account, start, end)) is not None:
            return self._by_name(words)
        word = word_at(account, start)
        if end == start + 1 and word in PERSONS:
            sentences = account.annotated.sentences
            return self._near(
                account, start, word, sentences[: bisect_right(sentences, start, key=lambda s: s.first)]
            )
        if end == start + 1 and word_at(account, first) == "the":
            held = self._offices.holder(account, word)
            return None if held is None else self.of(held)
        return None

    def _by_name(self, words: str) -> Holder:
        """The party that is called by some words: the entity of that name, if there is one."""
        entity = self._forms.get(words.lower())
        return (words, None) if entity is None else self.of(entity)

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
        return self._near(account, clause[0], word, before)

    def _near(self, account: Account, place: int, word: str, before: Sequence[Sentence]) -> Holder | None:
        """Whom a pronoun at a token means by what the last of the sentences, or the one before, names ahead of it."""
        near = range(before[-1].first, place)
        if len(before) > 1 and before[-2].paragraph >= before[-1].paragraph - 1 and not near:
            near = range(before[-2].first, before[-2].last)
        found = [
            (not is_finite(word_at(account, at + 1)), at, holder)
            for at in near
            if (holder := self.at(account, at)) is not None
            and self._fits(word, holder)
            and word_at(account, at + 1) != ")"
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

    def kind(self, holder: Holder) -> str | None:
        """What a party is that holds a position by its own name: a person, an organisation, a place."""
        return None if holder[1] is None else self._entities[holder[1]].kind

    def is_place(self, holder: Holder) -> bool:
        """Whether a place holds a position by its own name, not by somebody who speaks for it."""
        return holder[1] is not None and self._entities[holder[1]].kind == "place"

    def is_person(self, holder: Holder) -> bool:
        """Whether a person holds a position for himself or for his party."""
        return holder[1] is not None and self._entities[holder[1]].kind == "person"

    def of(self, entity: str) -> Holder:
        """The party that an entity speaks for, and the entity."""
        return self._of(self._entities[entity]), entity

    def _of(self, entity: Entity) -> str:
        country = self._countries[entity.id]
        at_home = entity.kind == "place" and entity.name.lower() not in HOUSES
        if country and (self._international or at_home):
            named = self._names.get(country, country)
            seat = entity.name.lower() in PLACES_OF_RULE
            return f"{named} ({entity.name})" if entity.kind == "person" or seat else named
        employer = self._offices.employer(entity)
        return f"{employer} ({entity.name})" if employer else with_initials(entity)

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
            elif head in OUT_OF_PLACE:
                return text[tokens[token].start : tokens[token].end], None
            elif head in DEFINITE_GROUPS | _ANY_BODY and word_at(account, token - 1) == "the":
                return self._named_before(account, token, head) or (head, None)
            elif word_at(account, token - 1) == "the" and head.endswith("s"):
                pass  # "the officials"
            elif not head.endswith("s") or not alone(account, token):
                return None
        for place in range(first, token):
            country = DEMONYMS.get(word_at(account, place)) or people_of(
                word_at(account, place), self._places
            )
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

    def _cites(self, entity: Entity, head: str) -> bool:
        """Whether a body is an outlet that is only cited, where a company is spoken of."""
        return head in ("company", "firm", "group") and outlet_of_label(entity.name) is not None

    def _whose(self, account: Account, first: int) -> str | None:
        """The name that a possessive before a group stands for: of `her party` that of her whose party it is."""
        if word_at(account, first - 1) not in ("his", "her", "its"):
            return None
        entity = self.named.referent(account, account.annotated.tokens[first - 1].end)
        return None if entity is None else self._entities[entity].name

    def _named_before(self, account: Account, token: int, head: str) -> Holder | None:
        """The organisation last named in an account whose name holds the word: `the federation`.

        A word that says nothing of what it is, such as `organization`, means the one named shortly before.
        """
        place = account.annotated.tokens[token].start
        found = [
            (mention.end, entity)
            for entity in self._organisations
            for mention in entity.mentions
            if mention.account == account.id
            and mention.end <= place
            and (
                head in entity.name.lower().split()
                or (head in _ANY_BODY and place - mention.end < _SHORTLY and not self._cites(entity, head))
            )
            and not (head == "administration" and entity.name.endswith(" Administration"))  # an agency
        ]
        if not found:
            return None
        entity = max(found, key=lambda item: item[0])[1]
        return self._of(entity), entity.id
