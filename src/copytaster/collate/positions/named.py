"""Who is named where: the entities whose names, references and pronouns stand in the accounts."""

import re
from collections import Counter
from collections.abc import Sequence

from ...language.genders import Gender, gender_of_name
from ...language.titles import HONORIFICS, is_role
from ...model import Account, Entity
from .groups import DETERMINERS, compounds, word_at

_FADING = 0.985
"""What a name counts for from one token to the next."""
_PRONOUNS: dict[str, Gender] = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
_TITLED = 6
"""Tokens of a name with its titles."""
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,6}")


def with_initials(entity: Entity) -> str:
    """The name of a body, with its initials where accounts call it so more often than by its name."""
    if entity.kind != "organisation" or " " not in entity.name:
        return entity.name
    counts = Counter({form.form: form.count for form in entity.forms})
    initials = max(
        (form for form in sorted(counts) if _INITIALS.fullmatch(form)), key=counts.__getitem__, default=""
    )
    return (
        f"{entity.name} ({initials})" if initials and counts[initials] > counts[entity.name] else entity.name
    )


class Named:
    """The entities of a story by the places of their names."""

    def __init__(self, accounts: Sequence[Account], entities: Sequence[Entity]) -> None:
        self._entities = {entity.id: entity for entity in entities}
        self._at = {
            (mention.account, mention.end): entity.id for entity in entities for mention in entity.mentions
        }
        self._often = Counter(
            (mention.account, entity.id) for entity in entities for mention in entity.mentions
        )
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

    def at(self, account: Account, end: int) -> str | None:
        """The id of the entity whose name, not a reference to it, ends at a place of an account."""
        return self._at.get((account.id, end))

    def meant(self, account: Account, end: int) -> str | None:
        """The id of the entity whose name or reference ends at a place of an account."""
        return self._at.get((account.id, end)) or self._referents.get((account.id, end))

    def referent(self, account: Account, end: int) -> str | None:
        """The id of the entity for which a pronoun or phrase stands that ends at a place of an account."""
        return self._referents.get((account.id, end))

    def start(self, account: Account, end: int) -> int | None:
        """Where the name or reference begins that ends at a place of an account."""
        return self._starts.get((account.id, end))

    def name(self, entity: str) -> str:
        """The name of an entity."""
        return self._entities[entity].name

    def called(self, accounts: Sequence[Account], entities: Sequence[Entity]) -> dict[str, list[str]]:
        """What each entity is called besides its name: its roles, and the phrases that stand for it."""
        titles = {entity.id: [role.text for role in entity.roles] for entity in entities}
        for account in accounts:
            for reference in account.annotated.references:
                mention = account.annotated.mentions[reference.mention]
                entity = self.at(account, mention.end)
                if entity is not None:
                    titles[entity].append(account.text[reference.start : reference.end])
        return titles

    def person(self, account: Account, start: int, end: int) -> str | None:
        """The id of the person whose name or reference, titles aside, makes up a stretch of an account."""
        entity = self.meant(account, end)
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
        for place in range(first, min(last, first + _TITLED)):
            entity = self.person(account, tokens[first].start, tokens[place].end)
            if entity is not None and (place + 1 >= last or not compounds(account, place + 1)):
                return entity
        return None

    def suits(self, entity: str | None, pronoun: str) -> bool:
        """Whether a pronoun may stand for an entity by what its name tells of its gender."""
        wanted = _PRONOUNS.get(pronoun)
        known = gender_of_name(self.name(entity).split()[0]) if entity is not None and wanted else None
        return known is None or known == wanted

    def last_person(self, account: Account, first: int, last: int, but: str | None) -> str | None:
        """Whom `he` at a place may mean: of the persons named in the stretch of tokens before it, without the one that
        speaks there, the one that the account names most often, a nearer name counting for more than a farther one.
        """
        tokens = account.annotated.tokens
        pronoun = word_at(account, last)
        best: tuple[float, str] | None = None
        for place in range(first, last):
            entity = self._at.get((account.id, tokens[place].end))
            if entity is None or entity == but or self._entities[entity].kind != "person":
                continue
            if self.suits(entity, pronoun):
                weight = self._often[account.id, entity] * _FADING ** (last - place)
                best = max(best or (0.0, entity), (weight, entity))
        return None if best is None else best[1]
