"""What a person is, in one account, and is no longer or not quite in another; and how he is called."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from ...algorithms.sounds import likeness
from ...language.places import ALIASES, DEMONYMS
from ...language.titles import ROLES
from ...language.transliteration import conventional, romanise
from ...model import Entity, Span
from .context import Story
from .draft import Draft, variants

_QUALIFIERS = {
    "former": "former", "ex": "former", "then": "former", "late": "late", "acting": "acting", "interim": "acting",
    "caretaker": "acting", "deputy": "deputy", "vice": "deputy", "assistant": "deputy", "elect": "elect",
    "ehemaliger": "former", "ehemalige": "former",
}  # fmt: skip
"""Words that make an office another one, or a past one; in lower case."""
_RETIRED = frozenset(("retired", "outgoing"))
_OFFICES = {
    "president": "president", "premier": "premier", "chancellor": "chancellor", "mayor": "mayor",
    "governor": "governor", "king": "king", "queen": "king", "pope": "pope", "ambassador": "ambassador",
    "sheriff": "sheriff", "bishop": "bishop", "coach": "coach", "goalkeeper": "goalkeeper", "striker": "striker",
}  # fmt: skip
"""Offices of which nobody holds two, and that are not words for one another."""
_FIELDS = """
foreign|defence defense|finance treasury|interior home|health|education|justice|energy|transport|economy economic
agriculture|environment|culture|labour labor
"""
_PORTFOLIOS = {
    word: group for group in _FIELDS.strip().replace("\n", "|").split("|") for word in group.split()
}
_MINISTERS = frozenset(("minister", "secretary"))
_POSSESSIVE = re.compile(r"\w['’]s\b")
_OWNER = re.compile(r"(\w+)['’]s\b")
_NEAR = 0.76  # likeness in sound from which two surnames are one, misspelt
_CAREFUL = "former late acting deputy elect".split()


class _Role(msgspec.Struct, frozen=True):
    """A role as one account gives it."""

    span: Span
    nouns: frozenset[str]
    qualifiers: frozenset[str]
    portfolios: frozenset[str]
    peoples: frozenset[str]


def differing_roles(story: Story, entities: Sequence[Entity]) -> Iterator[Draft]:
    """An office that is a former, deputy or acting one, of another field, country or kind, in some accounts only."""
    for entity in entities:
        if entity.kind != "person":
            continue
        roles = _roles(story, entity)
        by_account: dict[str, list[_Role]] = defaultdict(list)
        for role in roles:
            by_account[role.span.account].append(role)
        if len(by_account) < 2:
            continue
        draft = (
            _qualified(story, entity, roles) or _of_other_fields(story, entity, roles)
            or _offices(story, entity, by_account)
        )  # fmt: skip
        if draft is not None:
            yield draft


def _roles(story: Story, entity: Entity) -> list[_Role]:
    spans = set(entity.roles)
    places = {(span.account, span.start) for span in entity.mentions}
    for account in story.accounts:
        mentions = account.annotated.mentions
        for reference in account.annotated.references:
            mention = mentions[reference.mention]
            if (account.id, mention.start) in places and reference.end - reference.start > 6:
                spans.add(account.span(reference.start, reference.end))
    roles = []
    for span in sorted(spans, key=lambda span: (story.order[span.account], span.start)):
        words = romanise(_OWNER.sub(_owned, span.text.split(",")[0])).split()
        cut = next(
            (i for i, word in enumerate(words) if word in ("under", "during", "who", "of")), len(words)
        )
        head = words[:cut] if any(word in ROLES for word in words[:cut]) else words
        nouns = frozenset(word for word in head if word in ROLES and word not in _QUALIFIERS)
        if "prime" in head and "minister" in head:
            nouns = nouns - {"prime", "minister"} | {"premier"}
        if nouns:
            roles.append(
                _Role(
                    span,
                    nouns,
                    frozenset(_QUALIFIERS[word] for word in head if word in _QUALIFIERS)
                    | frozenset("former" for word in head if word in _RETIRED),
                    frozenset(_PORTFOLIOS[word] for word in words if word in _PORTFOLIOS),
                    frozenset(_peoples(span.text)),
                )
            )
    return roles


def _owned(found: re.Match[str]) -> str:
    """The owner in a role without the mark, nothing where that is a role itself: `the president's party`."""
    return "" if found.group(1).lower() in ROLES else found.group(1)


def _peoples(text: str) -> Iterator[str]:
    for word in text.replace("’s", "").replace("'s", "").replace(",", " ").split():
        if word in DEMONYMS or word in ALIASES:
            yield DEMONYMS.get(word) or ALIASES[word]


def _qualified(story: Story, entity: Entity, roles: Sequence[_Role]) -> Draft | None:
    """One office, with such a word in some accounts and without in others."""
    for qualifier in _CAREFUL:
        marked = [role for role in roles if qualifier in role.qualifiers]
        nouns = frozenset(noun for role in marked for noun in role.nouns)
        accounts = {role.span.account for role in marked}
        plain = [
            role
            for role in roles
            if role.span.account not in accounts and role.nouns & nouns and not role.qualifiers
        ]
        peoples = frozenset(p for role in marked for p in role.peoples)
        plain = [role for role in plain if not role.peoples or not peoples or role.peoples & peoples]
        if marked and plain and _meant(marked, plain):
            silent = {span.account for span in entity.mentions} - {r.span.account for r in (*marked, *plain)}
            phrases = _phrases(story, sorted(silent), peoples, nouns)
            return _draft(story, entity, [marked, [*plain, *phrases]])
    return None


def _phrases(
    story: Story, accounts: Sequence[str], peoples: frozenset[str], nouns: frozenset[str]
) -> Iterator[_Role]:
    """Where accounts that give no role beside the name speak of the same country's office: `the US President`."""
    names = [name for table in (DEMONYMS, ALIASES) for name in table if table[name] in peoples]
    if not names:
        return
    pattern = re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names)))})(?:['’]s)? (?:{'|'.join(sorted(nouns))})\b",
        re.IGNORECASE,
    )
    for account in accounts:
        found = pattern.search(story.by_id[account].text)
        before = story.by_id[account].text[: found.start()].split()[-1:] if found else []
        if found and not {word.lower() for word in before} & _QUALIFIERS.keys():
            yield _Role(story.by_id[account].span(*found.span()), nouns, frozenset(), frozenset(), peoples)


def _meant(marked: Sequence[_Role], plain: Sequence[_Role]) -> bool:
    """Whether the office without the word is more than a courtesy: former presidents and judges keep the title.

    It is where the country or the town stands beside it, or where most of several accounts give it.
    """
    sides = [len({role.span.account for role in side}) for side in (marked, plain)]
    said = any(role.peoples or _POSSESSIVE.search(role.span.text) for role in plain)
    return said or (sides[1] >= 3 and sides[1] >= 2 * sides[0])


def _of_other_fields(story: Story, entity: Entity, roles: Sequence[_Role]) -> Draft | None:
    """One kind of minister or president, of different fields or countries in different accounts."""
    for kind in ("portfolios", "peoples"):
        for noun in sorted({noun for role in roles for noun in role.nouns & (_MINISTERS | _OFFICES.keys())}):
            told: dict[str, set[str]] = defaultdict(set)
            having = [role for role in roles if noun in role.nouns and getattr(role, kind)]
            for role in having:
                told[role.span.account] |= getattr(role, kind)
            fields = set().union(*told.values()) if told else set()
            if len(fields) == 2 and all(len(values) == 1 for values in told.values()):
                return _draft(
                    story,
                    entity,
                    [[r for r in having if field in getattr(r, kind)] for field in sorted(fields)],
                )
    return None


def _offices(story: Story, entity: Entity, by_account: dict[str, list[_Role]]) -> Draft | None:
    """Offices that exclude one another, each account having one of them throughout."""
    held: dict[str, set[str]] = defaultdict(set)
    having = []
    for account, roles in by_account.items():
        for role in roles:
            offices = {_OFFICES[noun] for noun in role.nouns if noun in _OFFICES}
            if offices and not role.qualifiers:
                held[account] |= offices
                having.append((min(offices), role))
    offices = set().union(*held.values()) if held else set()
    if len(offices) == 2 and all(len(values) == 1 for values in held.values()):
        return _draft(
            story, entity, [[role for held, role in having if held == office] for office in sorted(offices)]
        )
    return None


def _draft(story: Story, entity: Entity, sides: Sequence[Sequence[_Role]]) -> Draft:
    """The conflict of the sides, each called by its fullest phrase."""
    told = []
    for side in sides:
        phrases = {" ".join(role.span.text.split()) for role in side}
        value = min(phrases, key=lambda phrase: (-len(phrase), phrase))
        told += [(value, role.span) for role in side]
    return Draft("role", entity.id, variants(told, story.order))


def differing_names(story: Story, entities: Sequence[Entity]) -> Iterator[Draft]:
    """Persons whom one account calls by a form that no convention of spelling explains."""
    for entity in entities:
        if entity.kind != "person":
            continue
        odd = {
            form.form: form.relation
            for form in entity.forms
            if form.relation == "garbled"
            or (form.relation == "spelling" and _misspelt(form.form, entity.name))
        }
        accounts = {account for form in entity.forms if form.form in odd for account in form.accounts}
        found, seen = [], set()
        for span in entity.mentions:
            form = " ".join(span.text.split())
            plain = form == entity.name or form in entity.name.split()
            chosen = form in odd or (plain and span.account not in accounts)
            if chosen and (form, span.account) not in seen:
                seen.add((form, span.account))
                found.append((form, span))
        if odd and len({span.account for _, span in found}) > 1 and len({form for form, _ in found}) > 1:
            reason = "garbled" if "garbled" in odd.values() else "spelt otherwise"
            where = "in one account" if len(accounts) == 1 else "in some accounts"
            yield Draft("name", entity.id, variants(found, story.order), f"{reason} {where}")


def _misspelt(form: str, name: str) -> bool:
    """Whether a form has the surname of a name in letters that no transliteration exchanges."""
    words, usual = romanise(form).split(), romanise(name).split()
    if not words or not usual or not form.isascii() or len(words) not in (1, len(usual)):
        return False
    written = {conventional(word) for word in usual}
    return conventional(words[-1]) not in written and likeness(words[-1], usual[-1]) >= _NEAR
