"""Pronouns and noun phrases that stand for a name of the same article."""

from bisect import bisect_left
from collections.abc import Sequence

from ..language.titles import ROLES
from ..model import Mention, Reference, Sentence, Token

_PRONOUNS = frozenset("he she him her his".split())
_FEMALE_TITLES = frozenset(
    "mrs ms miss frau madame señora signora queen princess duchess chairwoman spokeswoman".split()
)
_MALE_TITLES = frozenset("mr sir herr monsieur señor signor king prince duke chairman spokesman".split())
_REACH = 4  # sentences that a pronoun looks back
_QUOTES = '"“”„«»'


def resolve(
    text: str, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...]
) -> tuple[Reference, ...]:
    """References to persons: third person pronouns outside quotations, and `the minister` where one minister is named.

    A pronoun stands for the person that the sentences before it are most about: the first one named in the nearest
    sentence, with preference for the one that an earlier pronoun of the same sex stood for.
    """
    references: list[Reference] = []
    gender = _genders(text, tokens, mentions)
    last: dict[str, int] = {}
    recent: list[list[int]] = []
    inside = False
    for sentence in sentences:
        named = [
            index
            for index in _between(mentions, sentence.start, sentence.end)
            if mentions[index].kind == "person"
        ]
        seen_here: list[int] = []
        for position in range(sentence.first, sentence.last):
            token = tokens[position]
            word = text[token.start : token.end]
            if word in _QUOTES:
                inside = word in "“„«" if word != '"' else not inside
            seen_here += [index for index in named if mentions[index].start == token.start]
            lower = word.lower()
            if lower in _PRONOUNS and not inside:
                sex = "f" if lower in ("she", "her") else "m"
                found = _antecedent(text, mentions, [seen_here, *recent], gender, sex, last.get(sex))
                if found is not None:
                    last[sex] = found
                    references.append(Reference(token.start, token.end, found))
            elif lower == "the" and not inside:
                reference = _nominal(text, tokens, mentions, position, sentence.last)
                if reference is not None:
                    references.append(reference)
        if "\n" in text[sentence.end : sentence.end + 2]:
            inside = False
        recent = [named, *recent[: _REACH - 1]]
    return tuple(references)


def _between(mentions: Sequence[Mention], start: int, end: int) -> range:
    return range(
        bisect_left(mentions, start, key=lambda mention: mention.start),
        bisect_left(mentions, end, key=lambda mention: mention.start),
    )


def _genders(text: str, tokens: Sequence[Token], mentions: Sequence[Mention]) -> dict[str, str]:
    """Sex by surname where a title says it."""
    genders: dict[str, str] = {}
    for mention in mentions:
        if mention.kind != "person":
            continue
        before = text[max(0, mention.start - 14) : mention.start].lower().replace(".", "").split()
        role = text[slice(*mention.role)].lower().split() if mention.role else []
        words = {*before[-1:], *role}
        surname = text[mention.start : mention.end].split()[-1]
        if words & _FEMALE_TITLES:
            genders[surname] = "f"
        elif words & _MALE_TITLES:
            genders[surname] = "m"
    return genders


def _antecedent(
    text: str,
    mentions: Sequence[Mention],
    nearest: Sequence[Sequence[int]],
    gender: dict[str, str],
    sex: str,
    last: int | None,
) -> int | None:
    for distance, named in enumerate(nearest):
        fitting = [index for index in named if gender.get(_surname(text, mentions[index]), sex) == sex]
        subjects = [
            index
            for index in fitting
            if text[mentions[index].end : mentions[index].end + 2] not in ("'s", "’s")
        ]
        if distance == 0:
            subjects = subjects[:1]
        chosen = subjects or fitting
        if last is not None and any(
            _surname(text, mentions[i]) == _surname(text, mentions[last]) for i in chosen[1:]
        ):
            return last
        if chosen:
            return chosen[0]
    return last


def _surname(text: str, mention: Mention) -> str:
    return text[mention.start : mention.end].split()[-1]


def _nominal(
    text: str, tokens: Sequence[Token], mentions: Sequence[Mention], position: int, last: int
) -> Reference | None:
    """`the harbour master` stands for the last person before it whose role has the same head and no other place."""
    end = position + 1
    while end < min(last, position + 5) and text[tokens[end].start : tokens[end].end].lower() not in ROLES:
        if tokens[end].norm == "" or not tokens[end].content:
            return None
        end += 1
    if end >= min(last, position + 5):
        return None
    head = text[tokens[end].start : tokens[end].end].lower()
    if end + 1 < last and any(
        m.start == tokens[end + 1].start for m in _near(mentions, tokens[end + 1].start)
    ):
        return None  # a title before a name
    modifiers = {text[tokens[i].start : tokens[i].end].lower() for i in range(position + 1, end)}
    bearers: dict[str, int] = {}
    for index in range(
        bisect_left(mentions, tokens[position].start, key=lambda mention: mention.start) - 1, -1, -1
    ):
        mention = mentions[index]
        if mention.kind != "person" or mention.role is None:
            continue
        role = text[slice(*mention.role)].lower().split()
        if head in role and (not modifiers or modifiers <= set(role) or modifiers & set(role)):
            bearers.setdefault(_surname(text, mention), index)
    if len(bearers) != 1:
        return None
    return Reference(tokens[position].start, tokens[end].end, next(iter(bearers.values())))


def _near(mentions: Sequence[Mention], start: int) -> Sequence[Mention]:
    at = bisect_left(mentions, start, key=lambda mention: mention.start)
    return mentions[at : at + 1]
