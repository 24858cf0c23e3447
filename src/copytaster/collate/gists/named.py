"""Who is named where in the accounts, and whom a clause goes on about: the entities among the features of a gist."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from ...language.exonyms import english_name
from ...language.glossary import GLOSSED, people_of
from ...language.places import DEMONYMS
from ...model import Account, Entity, Sentence, Span

_OPENING = 24  # code points in which a clause of its own names whom it is about
_BACKWARD = frozenset("who whose whom which where that a an the one his her".split())

Named = tuple[int, int, str]
"""The place of a name, or of what stands for it, and the entity."""


def named_in(accounts: Sequence[Account], entities: Sequence[Entity]) -> dict[str, list[Named]]:
    """For each account the places of names and of what stands for them, each with its entity."""
    people = _in_english(accounts, entities)
    places: dict[str, list[Named]] = {account.id: [] for account in accounts}
    entity_at: dict[tuple[str, int], str] = {}
    for entity in entities:
        country = people.get(DEMONYMS.get(entity.name, ""))
        for mention in entity.mentions:
            entity_at[mention.account, mention.start] = country or entity.id
            places[mention.account].append((mention.start, mention.end, country or entity.id))
    for account in accounts:
        places[account.id] += _peoples(account, people)
        mentions = account.annotated.mentions
        for reference in account.annotated.references:
            if found := entity_at.get((account.id, mentions[reference.mention].start)):
                places[account.id].append((reference.start, reference.end, found))
        places[account.id].sort()
    return places


def lent_to(account: Account, names: Sequence[Named], span: Span) -> str | None:
    """The entity that a clause within its sentence goes on about, where it does not open with one of its own.

    `who`, `a retired pilot` and the like go on about the name right before them, `and left the harbour` about the
    first of the sentence.
    """
    sentence = sentence_of(account, span)
    first = bisect_left(names, (sentence.start, 0, ""))
    before = [
        name for name in names[first : bisect_left(names, (span.start, 0, ""))] if name[1] <= span.start
    ]
    if not before:
        return None
    opening = span.text[:_OPENING].lower().split()
    if opening and opening[0] in _BACKWARD:
        return "@" + before[-1][2]
    at = bisect_left(names, (span.start, 0, ""))
    if at < len(names) and names[at][0] < span.start + _OPENING // 2:
        return None
    return "@" + before[0][2]


def sentence_of(account: Account, span: Span) -> Sentence:
    """The sentence that a span begins in."""
    sentences = account.annotated.sentences
    return sentences[max(0, bisect_right(sentences, span.start, key=lambda s: s.start) - 1)]


def _in_english(accounts: Sequence[Account], entities: Sequence[Entity]) -> dict[str, str]:
    """Name -> entity, of a place that accounts call in no English or by an alias its usual English one too."""
    language = {account.id: account.annotated.language for account in accounts}
    found = {entity.name: entity.id for entity in entities}
    for entity in entities:
        for form in entity.forms[:1]:
            if english := english_name(form.form, language[form.accounts[0]]):
                found.setdefault(english, entity.id)
    return found


def _peoples(account: Account, entities: Mapping[str, str]) -> list[Named]:
    """Adjectives for peoples in other languages, which give them no capital, each with the entity of the country.

    `entities` are ids by name. In English such a word is a name: `Russian`, beside `russische`.
    """
    annotated = account.annotated
    if annotated.language not in GLOSSED:
        return []
    named = {mention.start for mention in annotated.mentions}
    found = []
    for token in annotated.tokens:
        if token.content and token.start not in named:
            people = people_of(account.text[token.start : token.end], annotated.language)
            if people and (entity := entities.get(DEMONYMS.get(people, "")) or entities.get(people)):
                found.append((token.start, token.end, entity))
    return found
