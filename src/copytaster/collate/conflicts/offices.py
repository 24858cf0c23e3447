"""What a person is called in other words: press secretary and spokeswoman, speaker and leader, cousin and sister."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec

from ...language.titles import JUDGING_ROLES, KINSHIP, SIMILAR_ROLES
from ...language.words import function_words
from ...model import Assertion, Entity, Span
from .context import MEMBERS, Story
from .draft import Draft, variants

_WORD = re.compile(r"[^\W_]+(?:[.-][^\W_]+)*")
_CHAMBER = {
    ("minority", "leader"): "minority leader",
    ("majority", "leader"): "majority leader",
    ("speaker",): "speaker",
}
"""Offices of a parliament of which nobody holds two."""
_FUNCTIONS = function_words("en")
_IDLE = frozenset(
    "former ex acting interim senior top long-time longtime deputy vice chief new old then".split()
)
_EMPLOYED = frozenset(
    """
    adviser advisor aide analyst attorney banker coach consultant contributor employee engineer executive lawyer manager
    officer official pilot player reporter researcher spokesman spokesperson spokeswoman staffer strategist teacher
    worker
    """.split()
)
"""What nobody is called once he no longer is it, presidents, judges and generals being called so for life."""
_LEFT = re.compile(r",? (?:who )?(?:has |had |was )?(?:resign|left|quit|retir|fired|oust|step)")
_APPOSED = re.compile(r", ((?:the|an?|its|his|her|their|[A-Z]\w{1,20}['’]s) [^,.;:\n]{3,60})[,.]")
_FOUNDING = "founds"
"""Of roles the one that nobody has of many bodies in one story."""
_SHORT = 8  # words of a member that says little but what somebody is
_BEFORE = 24  # code points before a name in which a word for a relative stands


class _Called(msgspec.Struct, frozen=True):
    """A role with its group, its words, and whose it is."""

    span: Span
    group: str
    role: str
    body: frozenset[str]


def differing_offices(story: Story, entities: Sequence[Entity]) -> Iterator[Draft]:
    """Persons to whom accounts give similar offices of one body, or offices of which nobody holds two."""
    bodies = _bodies(entities)
    for entity in entities:
        if entity.kind == "person":
            spans = dict.fromkeys((*entity.roles, *_apposed(story, entity)))
            called = [one for span in spans for one in _called(span)]
            called = [
                msgspec.structs.replace(
                    one, body=one.body.union(*(bodies.get(word, ()) for word in one.body))
                )
                for one in called
            ]
            yield from _similar(story, entity, called)
            yield from _former(story, entity)
            yield from _of_chamber(story, entity)
            yield from _related(story, entity)


def _apposed(story: Story, entity: Entity) -> Iterator[Span]:
    """What stands between commas behind a person's name: `Ida Marn, the yard's co-founder,`."""
    for mention in entity.mentions:
        account = story.by_id[mention.account]
        found = _APPOSED.match(account.text, mention.end)
        if found is not None:
            yield account.span(*found.span(1))


def _bodies(entities: Sequence[Entity]) -> dict[str, frozenset[str]]:
    """Short form of a body in lower case -> the words of its name: `wba`, the water board's."""
    found: dict[str, frozenset[str]] = {}
    for entity in entities:
        if entity.kind == "organisation":
            words = frozenset(word for form in entity.forms for word in _words(form.form)) - _FUNCTIONS
            for form in entity.forms:
                short = form.form.replace(".", "")
                if short.isupper() and " " not in short:
                    found[short.lower()] = words
    return found


def differing_callings(story: Story, assertions: Sequence[Assertion]) -> Iterator[Draft]:
    """Members of one assertion, in sentences on one person, with two words of one group: `contributor`, `analyst`."""
    for assertion in assertions:
        told = []
        for span in assertion.members[:MEMBERS]:
            account = story.by_id[span.account]
            sentence = story.sentence_at(account, span.start)
            called = list(_called(span))
            if sentence is not None and called and len(span.text.split()) <= _SHORT:
                who = {one.entity for one in story.named_in(account, sentence.start, sentence.end)}
                told.append((called[0], {one for one in who if story.entities[one].kind == "person"}))
        for (one, who), (other, whom) in combinations(told, 2):
            differ = one.group == other.group and _spelt(one.role) != _spelt(other.role)
            if differ and who & whom and one.span.account != other.span.account:
                pairs = ((" ".join(found.span.text.split()), found.span) for found in (one, other))
                person = min(who & whom, key=lambda name: int(name[1:]))
                yield Draft("role", person, variants(pairs, story.order), "another word for a similar role")


def _words(text: str) -> list[str]:
    text = re.sub(r"['’]s\b", "", text)
    return [word.lower().replace(".", "") for word in _WORD.findall(text)]


def _called(span: Span) -> Iterator[_Called]:
    words = _words(span.text)
    for length in (3, 2, 1):
        for at in range(len(words) - length + 1):
            role = "+".join(words[at : at + length])
            if role in SIMILAR_ROLES and not _IDLE & set(words[max(0, at - 1) : at]):
                rest = frozenset(words[:at] + words[at + length :]) - _FUNCTIONS - _IDLE
                yield _Called(span, SIMILAR_ROLES[role], role.replace("+", " "), rest)
                return


def _similar(story: Story, entity: Entity, called: Sequence[_Called]) -> Iterator[Draft]:
    """Roles of one group and of one body that differ from account to account."""
    groups: dict[str, list[_Called]] = defaultdict(list)
    for one in called:
        groups[one.group].append(one)
    for group in sorted(groups):
        some = groups[group]
        roles: dict[str, set[str]] = defaultdict(set)
        for one in some:
            roles[one.span.account].add(_spelt(one.role))
        single = {account: min(names) for account, names in roles.items() if len(names) == 1}
        kept = [one for one in some if one.span.account in single]
        judged = {one.role for one in kept} & JUDGING_ROLES
        bodies = [one.body for one in kept]
        shared = frozenset.intersection(*bodies) if bodies else frozenset()
        if len(set(single.values())) < 2 or not (shared or judged or group == _FOUNDING):
            continue
        pairs = ((" ".join(one.span.text.split()), one.span) for one in kept)
        reason = None if judged else "another word for a similar role"
        yield Draft("role", entity.id, variants(pairs, story.order), reason)


def _former(story: Story, entity: Entity) -> Iterator[Draft]:
    """An employment of one body that is a former one in some accounts only; offices keep their title for life."""
    told: dict[str, list[tuple[bool, Span, frozenset[str]]]] = defaultdict(list)
    for span in entity.roles:
        words = _words(span.text)
        account = story.by_id[span.account]
        left = _LEFT.match(account.text, span.end) or _LEFT.match(
            account.text, span.end + len(entity.name) + 1
        )
        for noun in _EMPLOYED.intersection(words):
            if not left:
                body = frozenset(words) - _FUNCTIONS - _IDLE - {noun}
                told[noun].append((bool({"former", "ex"} & set(words)), span, body))
    for noun in sorted(told):
        sides = [[one for one in told[noun] if one[0] == past] for past in (False, True)]
        apart = {one[1].account for one in sides[0]}.isdisjoint(one[1].account for one in sides[1])
        if apart and any(a[2] & b[2] for a in sides[0] for b in sides[1]):
            pairs = ((" ".join(span.text.split()), span) for side in sides for _, span, _ in side)
            yield Draft("role", entity.id, variants(pairs, story.order))


def _spelt(role: str) -> str:
    """One spelling of words for one role: `advisor`, `spokeswoman`, `chairperson`."""
    role = role.replace("advisor", "adviser").replace("chief executive", "ceo")
    return re.sub(r"(spokes|chair)(?:man|woman|person)", r"\1", role)


def _of_chamber(story: Story, entity: Entity) -> Iterator[Draft]:
    told: dict[str, list[Span]] = defaultdict(list)
    by_account: dict[str, set[str]] = defaultdict(set)
    for span in entity.roles:
        words = _words(span.text)
        for parts, office in _CHAMBER.items():
            held = all(part in words for part in parts)
            coming = any(word.startswith("speaker-") for word in words) and parts == ("speaker",)
            if (held or coming) and not {"former", "ex", "deputy"} & set(words):
                name = f"{office} to be" if coming else office
                told[name].append(span)
                by_account[span.account].add(name)
    single = {account: min(names) for account, names in by_account.items() if len(names) == 1}
    if len(set(single.values())) > 1:
        pairs = [
            (" ".join(s.text.split()), s) for name in sorted(told) for s in told[name] if s.account in single
        ]
        reason = (
            "one account tells of what is to come"
            if any("to be" in name for name in single.values())
            else None
        )
        yield Draft("role", entity.id, variants(pairs, story.order), reason)


def _related(story: Story, entity: Entity) -> Iterator[Draft]:
    """Words for a relative right before the name that are of two kinds."""
    told: list[tuple[str, str, Span]] = []
    for mention in entity.mentions:
        account = story.by_id[mention.account]
        before = account.text[max(0, mention.start - _BEFORE) : mention.start]
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
