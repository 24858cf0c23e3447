"""Who is meant by an office, and for whom an office speaks: `the president`, `the spokeswoman`."""

from collections import Counter
from collections.abc import Mapping, Sequence

from ...language.seats import DEMONYMS, FORMER, MOUTHPIECES
from ...language.titles import is_role
from ...model import Account, Entity
from .groups import word_at
from .named import Named
from .phrases import GENITIVES

_CLEAR = 2
"""How many times as often as anybody else of a role somebody is named whom `the president` means."""
_FARTHEST = 400
"""Tokens back to where it is said for whom `the spokeswoman` speaks."""
_LONGEST_NAME = 4
"""Tokens of a name."""
_QUALIFIED = 4
"""Words before an office that say which it is."""
_TITLED = 8
"""Tokens between `spokeswoman for` and the name, with its titles."""


class Offices:
    """The offices of a story: who holds them and for whom they speak."""

    def __init__(
        self,
        named: Named,
        entities: Sequence[Entity],
        titles: Mapping[str, Sequence[str]],
        organisations: Sequence[Entity],
    ) -> None:
        """`titles` gives what each entity is called besides its name, `organisations` those that have spokesmen."""
        self._named = named
        self._persons = [entity for entity in entities if entity.kind == "person"]
        self._organisations = organisations
        self._titles = titles
        self._holders: dict[tuple[str, str], str | None] = {}

    def meant(self, account: Account, token: int) -> str | None:
        """The id of the entity that `the` and a word for an office mean, where an account makes it clear."""
        role = word_at(account, token)
        if is_role(role) and (named := self._apposed(account, token)) is not None:
            return named
        if not is_role(role) or not self._definite(account, token, role):
            return None
        return self._spoken_for(account, token) if role in MOUTHPIECES else self.holder(account, role)

    def _apposed(self, account: Account, token: int) -> str | None:
        """The person whose name behind an office tells who bears it: `the spokesman, Ada Hale, said`."""
        tokens = account.annotated.tokens
        if word_at(account, token + 1) != ",":
            return None
        for place in range(token + 2, min(len(tokens) - 1, token + 2 + _LONGEST_NAME)):
            entity = self._named.at(account, tokens[place].end)
            if entity is not None:
                own = self._named.start(account, tokens[place].end) == tokens[token + 2].start
                return entity if own and word_at(account, place + 1) == "," else None
        return None

    def _definite(self, account: Account, token: int, role: str) -> bool:
        """Whether `the` stands before an office, or what it is an office of: `Ostrava’s mayor`, `the Israeli premier`.

        Words between must be names, or titles of whoever bears the office: `the vice president` is no president.
        """
        if word_at(account, token - 1) == "the":
            return True
        if role in MOUTHPIECES:
            return False
        place = token - 1
        while place > token - _QUALIFIED and account.annotated.tokens[place].content:
            word = word_at(account, place)
            known = word in DEMONYMS or self._titled(account, role, word)
            if word in GENITIVES or not known:
                break
            place -= 1
        return word_at(account, place) in GENITIVES | {"the"}

    def _titled(self, account: Account, role: str, word: str) -> bool:
        """Whether a word stands before a role in what the one is called who bears it."""
        holder = self.holder(account, role)
        called = () if holder is None else self._titles[holder]
        return any({role, word} <= set(title.lower().split()) for title in called)

    def holder(self, account: Account, role: str) -> str | None:
        """The person that an account names most of those who are called by a role: `the president`."""
        if (account.id, role) not in self._holders:
            self._holders[account.id, role] = self._most_named(account, role)
        return self._holders[account.id, role]

    def _most_named(self, account: Account, role: str) -> str | None:
        often = Counter(
            {
                entity.id: sum(mention.account == account.id for mention in entity.mentions)
                for entity in self._persons
                if any(role in title.lower().split() for title in self._titles[entity.id])
            }
        ).most_common(2)
        clear = often and often[0][1] > 1 and (len(often) < 2 or often[0][1] > _CLEAR * often[1][1])
        return often[0][0] if clear else None

    def _spoken_for(self, account: Account, token: int) -> str | None:
        """For whom a spokeswoman speaks who was told of before: Hale of `a spokeswoman for Hale`."""
        tokens = account.annotated.tokens
        role = word_at(account, token)
        for place in range(token - 1, max(0, token - _FARTHEST), -1):
            if word_at(account, place) != role or word_at(account, place + 1) not in ("for", "of"):
                continue
            for name in range(place + 2, min(token, place + 2 + _TITLED)):
                if (entity := self._named.at(account, tokens[name].end)) is not None:
                    return entity
        return None

    def employer(self, entity: Entity) -> str | None:
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
