"""Who is for, against or neutral on what, and who voiced it.

`expressions` finds where an account says so, `parties` whose side the holder is on, `issues` what it is about.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from ...language.opinions import OPINIONS
from ...language.seats import DEMONYMS, SEATS
from ...language.stances import MEASURES, POINTERS
from ...language.words import stem
from ...model import Account, Entity, Offsets, Position, Sentence, Span, Stance, Statement
from .expressions import Expression, find, turned
from .issues import label
from .joint import beside, included, partners
from .matters import Matters
from .merging import forms_of_persons, merged, person_named
from .noun_phrases import CALENDAR, noun_phrase
from .parties import Holder, Parties
from .phrases import PERSONS, SPEAKERS
from .topics import Topic

__all__ = ["hold"]

_RUN_ON = re.compile(r"\b(\w+)\b.*\b\1\b|[a-z][A-Z]{2}|(?!.*\b(?:of|for)\b)(?:\S+\s+){6}\S")
"""A party that is two names run into one: `Lund Ada LundTop officials`."""
_FIRMS = frozenset("inc corp co ltd llc plc".split())
"""What is left of the name of a firm, and is none alone."""
_TRAILING = 25
"""Tokens behind an object up to the next mark that a position is quoted with."""
_WANTED = 4
"""Words of an issue that tell whether anybody would want it."""
_SIDING = frozenset("siding side sides sided".split())
_HOSTILE = frozenset("assault war attack attacks crusade vendetta attacking".split())
"""What others are said to do, in quotation marks, by who is against them."""
_INNER_MARKS = frozenset(("-", "'", "’", "“", "‘", '"'))
_DEFINITE = frozenset("the this that these those such".split())
_CLOSE = 8
"""Tokens between two expressions of one subject that share an issue."""
_NEAR = 3
"""Sentences back in which a position may stand whose issue `it` points to."""


class _Held(msgspec.Struct, frozen=True):
    """One expression, with its holder."""

    party: str
    entity: str | None
    statement: str | None
    stance: Stance
    topic: Topic
    span: Span


def hold(
    accounts: Sequence[Account], entities: Sequence[Entity], statements: Sequence[Statement]
) -> tuple[Position, ...]:
    """The positions of a story: by party, issue, stance and who voiced it, in order of first appearance.

    English only. A party is a country, a company, a union, a group or a person; see `Parties`. An expression
    whose holder is not named is left out, and so is one whose issue is only pointed at and was not named before.
    """
    parties = Parties(accounts, entities, statements)
    english = [item for item in accounts if item.annotated.language == "en" and item.annotated.tags]
    found = [(account, list(find(account.annotated))) for account in english]
    matters = Matters(
        english,
        [Topic(account, *item.issue) for account, items in found for item in items if item.issue is not None],
    )
    held = [
        item for account, expressions in found for item in _positions(account, expressions, parties, matters)
    ]
    sides = {
        *(item.party.lower() for item in held),
        *(
            form.form.lower()
            for entity in entities
            if entity.kind in ("person", "place")
            for form in entity.forms
        ),
        *SEATS,
        *DEMONYMS,
    }
    names = frozenset(stem(word) for side in sorted(sides) for word in side.split())
    forms = forms_of_persons(entities)
    told: dict[tuple[str, Stance, str | None], list[tuple[str, _Held]]] = {}
    for item, issue in zip(held, label([item.topic for item in held], names), strict=True):
        name = item.party.partition(" (")[0]
        if issue and not _same_noun(issue, name) and not _no_party(name):
            issue = person_named(issue, forms) or issue
            told.setdefault((item.party, item.stance, item.entity), []).append((issue, item))
    members: dict[tuple[str, str, Stance, str | None], list[_Held]] = {}
    for (party, stance, entity), items in told.items():
        same = merged(issue for issue, _ in items)
        for issue, item in items:
            members.setdefault((party, same[issue], stance, entity), []).append(item)
    order = {id(item): place for place, item in enumerate(held)}
    for (party, issue, stance, entity), supporting in list(members.items()):
        opposing = members.get((party, issue, "against", entity), [])
        if stance == "for" and {item.span for item in supporting} <= {item.span for item in opposing}:
            del members[party, issue, stance, entity]  # two sides by the same words, and one name for both

    return tuple(
        Position(
            party=party,
            issue=issue,
            stance=stance,
            holder=entity,
            statement=next((item.statement for item in items if item.statement), None),
            members=tuple(dict.fromkeys(item.span for item in items)),
        )
        for (party, issue, stance, entity), items in sorted(
            members.items(), key=lambda pair: order[id(pair[1][0])]
        )
    )


def _no_party(name: str) -> bool:
    """Whether a name is no party's: two run into one, a law, a day, what is left of a firm's name."""
    last = name.lower().split()[-1].strip(".")
    law = last in MEASURES | CALENDAR and " of " not in name
    return bool(_RUN_ON.search(name)) or law or name.lower().strip(".") in _FIRMS


def _same_noun(issue: str, party: str) -> bool:
    """Whether an issue is the party, or the noun that it is called by: `some students`, `students`."""
    words = party.lower().split()
    return issue.lower() in (party.lower(), words[-1]) and "of" not in words


def _positions(
    account: Account, expressions: Sequence[Expression], parties: Parties, matters: Matters
) -> Iterator[_Held]:
    """The positions of an account, in order; what a pronoun points to is what was spoken of before."""
    sentences = account.annotated.sentences
    number = 0
    last: tuple[int, Topic] | None = None
    for place, expression in enumerate(expressions):
        while sentences[number].last <= expression.clause[0]:
            number += 1
        expression = _accusation(account, expression, parties) or expression
        topic = _topic(account, expression, parties, sentences[max(0, number - _NEAR)].first)
        if topic is not None and _pointer(topic):
            expression, topic = msgspec.structs.replace(expression, issue=None), None
        if topic is None:
            if expression.issue is not None:
                continue
            if (shared := _shared(expression, expressions[place + 1 :][:1])) is not None:
                topic = Topic(account, *shared)
            elif last is not None and number - last[0] <= (_NEAR if not last[1].verbal else 1):
                topic = last[1]
            elif expression.side == "neutral":
                topic = Topic(account, 0, 0)  # on what the story is about
            else:
                topic = matters.before(account, sentences[max(0, number - _NEAR)].first, expression.clause[0])
        if topic.person is None and topic.last and not topic.charge:
            last = number, topic
        yield from _held(account, expression, topic, parties, sentences[: number + 1])
        for other in _beside(account, expression):
            further = _topic(account, other, parties, sentences[max(0, number - _NEAR)].first)
            if further is not None and (other.issue == expression.counter or further.person is not None):
                yield from _held(account, other, further, parties, sentences[: number + 1])


def _pointer(topic: Topic) -> bool:
    """Whether an object only points to what was spoken of before: `the idea`, `this issue`."""
    if topic.person is not None or topic.charge:
        return False
    if topic.verbal:  # "voted to release it"
        return topic.last - topic.first == 2 and topic.word(topic.first + 1) in ("it", "this", "them")
    first, last = noun_phrase(topic)
    tied = topic.word(last) in ("of", "to", "for", "that", "in", "on") and last < topic.last
    return (
        last == first + 1
        and topic.word(first) in POINTERS
        and topic.word(first - 1) in _DEFINITE
        and not tied
    )


def _shared(expression: Expression, following: Sequence[Expression]) -> Offsets | None:
    """The issue that the next expression names for both: `voiced concern and stated their opposition to the sale`."""
    for other in following:
        near = other.clause[0] <= expression.clause[1] + _CLOSE
        if (
            near
            and other.subject == expression.subject
            and other.side == expression.side
            and not other.verbal
        ):
            return other.issue
    return None


def _beside(account: Account, expression: Expression) -> Iterator[Expression]:
    """What a wish shows besides: that its holder is against whoever is to go, or for the deed that he asks for."""
    if expression.doer is not None:
        yield msgspec.structs.replace(
            expression, side="against", issue=expression.doer, verbal=False, personal=True
        )
    if expression.counter is not None:
        yield msgspec.structs.replace(
            expression,
            side=turned(expression.side),
            issue=expression.counter,
            verbal=account.annotated.tags[expression.counter[0]] == "VERB",
            personal=False,
        )


def _topic(account: Account, expression: Expression, parties: Parties, near: int) -> Topic | None:
    """The issue of an expression; None where it is pointed at, or is a person and a person cannot be it.

    `near`: the token from which on a person may have been named whom a pronoun means.
    """
    if expression.issue is None:
        return None
    first, last = expression.issue
    person = parties.named.person_first(account, first, last)
    pronoun = last - first == 1 and _word(account, first) in ("he", "she", "him", "her", "you")
    speaker = _speaker(account, expression, parties) if pronoun else None
    if person is not None and not (pronoun and person == speaker):
        return Topic(account, first, last, parties.named.name(person)) if expression.personal else None
    if pronoun:
        meant = parties.named.last_person(account, near, first, speaker)
        return (
            Topic(account, first, last, parties.named.name(meant)) if meant and expression.personal else None
        )
    topic = Topic(account, first, last, verbal=expression.verbal, charge=expression.charge)
    return topic if topic.norms else None


def _accusation(account: Account, expression: Expression, parties: Parties) -> Expression | None:
    """What somebody says in quotation marks that others do, where nobody would own up to it: he is against them.

    “The growers want to destroy our valley”, “the council is siding with the mills”, “Lund has launched an assault on
    our farms”: so says who is against the growers, the council, Lund.
    """
    if expression.subject is None or expression.issue is None or expression.side == "neutral":
        return None
    tokens = account.annotated.tokens
    start, end = tokens[expression.subject].start, tokens[expression.clause[1] - 1].end
    if _word(account, expression.subject) in SPEAKERS or not parties.speech.quoted(account, start, end):
        return None
    first, last = expression.issue
    told = [_word(account, place) for place in range(first, min(last, first + _WANTED))]
    weight = sum(OPINIONS.get(word, 0) for word in told)
    begin = min(expression.clause[0], expression.subject)
    does = {_word(account, place) for place in range(begin, max(first, expression.subject))}
    disowned = weight < 0 or _SIDING & does if expression.side == "for" else weight > 0 or _HOSTILE & does
    if not disowned:
        return None
    said, holder = parties.behind(account, start, end), parties.at(account, expression.subject)
    if said is None or said[0] == holder:
        return None
    blamed = parties.first(account, expression.subject), expression.subject + 1
    return msgspec.structs.replace(expression, side="against", subject=None, issue=blamed, personal=True)


def _speaker(account: Account, expression: Expression, parties: Parties) -> str | None:
    """The entity that says a clause, or that is the subject of its verb."""
    tokens = account.annotated.tokens
    start, end = tokens[expression.clause[0]].start, tokens[expression.clause[1] - 1].end
    said = parties.behind(account, start, end)
    holder = parties.at(account, expression.subject) if expression.subject is not None else None
    return holder[1] if holder else said[0][1] if said else None


def _held(
    account: Account,
    expression: Expression,
    topic: Topic,
    parties: Parties,
    before: Sequence[Sentence],
) -> Iterator[_Held]:
    """The holders of one expression: as a rule one, two where they share the subject, none where unnamed."""
    tokens = account.annotated.tokens
    start, end = tokens[expression.clause[0]].start, tokens[expression.clause[1] - 1].end
    said = parties.behind(account, start, end)
    holders: list[Holder] = []
    word = _word(account, expression.subject)
    if expression.subject is None or word in SPEAKERS:
        holders = [said[0]] if said and not (word == "i" and parties.is_place(said[0])) else []
        if holders:
            holders += [one for one in partners(parties, account, start, end) if one not in holders]
        if not said and expression.reporter is not None:
            told = parties.at(account, expression.reporter) or parties.saying(account, expression.reporter)
            holders = [told] if told else []
    elif word in PERSONS and (sayer := parties.himself(account, expression.subject, word)):
        holders = [sayer]
    elif word in ("he", "she") and (teller := parties.speech.told(account, start, end)):
        holders = [parties.of(teller)]
    elif (holder := parties.at(account, expression.subject)) and not (
        word in ("it", "they") and parties.is_person(holder)
    ):
        holders, first = [holder], expression.subject
        for place, partner in beside(parties, account, expression.subject):
            holders, first = [partner, *holders], place
        holders += [one for one in included(parties, account, expression.subject) if one not in holders]
        if expression.clause[0] == expression.subject:
            start = parties.start(account, first)
    else:
        found = (
            parties.kin(account, expression.subject, expression.clause, before)
            if word not in PERSONS
            else None
        )
        found = found or parties.saying(account, expression.subject)
        if found is None and word in PERSONS:
            found = parties.meant(account, expression.clause, word, before)
        holders = [found] if found else []
    statement = said[1] if said else None
    if expression.subject is None:
        start = parties.speech.source_before(account, start, end, before[-1].start) or start
    last = _clause_end(account, expression, before[-1])
    for party, entity in holders:
        if topic.person is None or (entity is None or parties.named.name(entity) != topic.person):
            yield _Held(party, entity, statement, expression.side, topic, account.span(start, last))


def _clause_end(account: Account, expression: Expression, sentence: Sentence) -> int:
    """Where the clause of an expression ends in the text: at the next mark behind it, if that is not far."""
    tokens, text = account.annotated.tokens, account.text
    last = expression.clause[1]
    for place in range(last, min(sentence.last, last + _TRAILING)):
        token = tokens[place]
        if not (token.norm or text[token.start : token.end] in _INNER_MARKS):
            return tokens[place - 1].end
    return (
        tokens[min(sentence.last, last + _TRAILING) - 1].end
        if last + _TRAILING >= sentence.last
        else tokens[last - 1].end
    )


def _word(account: Account, token: int | None) -> str:
    if token is None:
        return ""
    place = account.annotated.tokens[token]
    word = account.text[place.start : place.end].lower().replace("’", "'").split("'")[0]
    return {"its": "it", "their": "they", "his": "he"}.get(word, word)
