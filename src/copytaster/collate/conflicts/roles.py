"""What a person is, in one account, and is not or not quite in another: former, deputy, of another field."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import msgspec

from ...language.places import ALIASES, DEMONYMS
from ...language.titles import JUDGING_ROLES, ROLE_MODIFIERS, ROLE_NOUNS, ROLES, SHORT_TITLES, SIMILAR_ROLES
from ...language.transliteration import romanise
from ...language.words import function_words
from ...model import Account, Entity, Span
from .context import Story
from .draft import Draft, variants

_QUALIFIERS = {
    "former": "former", "ex": "former", "retired": "former", "outgoing": "former", "late": "late", "acting": "acting",
    "interim": "acting", "caretaker": "acting", "deputy": "deputy", "vice": "deputy", "assistant": "deputy",
    "elect": "elect", "co": "joint", "ehemaliger": "former", "ehemalige": "former",
}  # fmt: skip
"""Words that make an office another one, or a past one; in lower case."""
_PAST = frozenset(("former", "late"))
_ONE_WORD = {
    "attorney": "lawyer", "counsel": "lawyer", "advisor": "adviser", "sen": "senator", "rep": "representative",
    "congressman": "representative", "congresswoman": "representative", "gov": "governor", "ceo": "chief executive",
    "spokeswoman": "spokesman", "spokesperson": "spokesman", "chairwoman": "chairman", "chairperson": "chairman",
    "chair": "chairman",
}  # fmt: skip
"""Words for one office."""
_COMPOUNDS = re.compile(
    r"\b(prime minister|press secretary|chief executive(?: officer)?|executive (?:vice )?(?:president|director)|"
    r"communications director|district attorney|attorney general|chief of staff|"
    r"(?:minority|majority) leader|speaker)\b"
)
_EXCLUSIVE = frozenset(
    """president premier chancellor mayor governor king queen pope ambassador sheriff bishop coach goalkeeper striker
    speaker""".split()
) | {"minority leader", "majority leader"}  # fmt: skip
"""Offices of which nobody holds two, and that are not words for one another."""
_FIELDS = """
foreign|defence defense|finance treasury|interior home|health|education|justice|energy|transport|economy economic
agriculture|environment|culture|labour labor
"""
_PORTFOLIOS = {
    word: group for group in _FIELDS.strip().replace("\n", "|").split("|") for word in group.split()
}
_OF_FIELDS = frozenset(("minister", "secretary"))
_EMPLOYED = frozenset(
    """
    adviser aide analyst banker coach consultant contributor employee engineer executive lawyer manager officer official
    pilot player reporter researcher spokesman staffer strategist teacher worker
    """.split()
)
"""What nobody is called once he no longer is it, presidents, judges and generals being called so for life."""
_LEFT = re.compile(r",? (?:who )?(?:has |had |was )?(?:resign|left|quit|retir|fired|oust|step)")
_APPOSED = re.compile(
    r", ((?:then |now |once )?(?:the|an?|its|his|her|their|[A-Z]\w{1,20}['’]s) [^,.;:—–\n]{3,90})"
)
_NOUNS = ROLES | {role for role in SIMILAR_ROLES if "+" not in role}
_NAMED = re.compile(rf"\b(?:{'|'.join(sorted(_NOUNS))})\b")
_CUT = re.compile(r"\b(?:who|whose|where|under|during|and|of|in|at|for|to)\b")
_OWNER = re.compile(r"(\w+)['’]s\b")
_SETTLED = re.compile(r"\w['’]s\b|^(?:then |now )?(?:an?|the) ")
"""What makes a role more than a title of courtesy: whose it is, or an article."""
_FUNCTIONS = function_words("en")
_IDLE = ROLE_MODIFIERS | {"longtime", "long-time", "old", "new", "chief"}
_BEFORE = 6  # words before a name that may belong to a role
_AROUND = 80  # code points in which these lie
_WORD = re.compile(r"[\w’'.-]+")
_MOST = 60  # places of one person with a role that are compared


class _Role(msgspec.Struct, frozen=True):
    """A role as one account gives it."""

    span: Span
    nouns: frozenset[str]
    qualifiers: frozenset[str]
    fields: frozenset[str]
    peoples: frozenset[str]
    body: frozenset[str]
    """The other words that tell: of which body it is, or of which kind."""
    left: bool
    """Whether the person has left it, as the account goes on to say."""

    @property
    def office(self) -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
        """What makes it another role than another."""
        return self.nouns, self.qualifiers, self.fields, self.peoples


def differing_roles(story: Story, entities: Sequence[Entity]) -> Iterator[Draft]:
    """Roles of one person that are not one another, where neither of two accounts has the other's."""
    bodies = bodies_of(entities)
    for entity in entities:
        if entity.kind != "person":
            continue
        by_account: dict[str, list[_Role]] = defaultdict(list)
        for role in _roles(story, entity, bodies):
            by_account[role.span.account].append(role)
        told = [role for roles in by_account.values() for role in roles]
        found: list[_Role] = []
        reasons: list[str | None] = []
        for one, other in combinations(told, 2):
            apart = _apart(one, other, told) if one.span.account != other.span.account else ""
            if apart == "":
                continue
            if any(_same(role, other) for role in by_account[one.span.account] if not _courtesy(role)):
                continue
            if any(_same(role, one) for role in by_account[other.span.account] if not _courtesy(role)):
                continue
            found += one, other
            reasons.append(apart)
        if found:
            offices = {role.office for role in found}
            sides = [role for role in told if role.office in offices]
            sides += _phrases(story, entity, sides)
            yield _draft(story, entity, sides, None if None in reasons else reasons[0])


def _roles(story: Story, entity: Entity, bodies: Mapping[str, frozenset[str]]) -> list[_Role]:
    spans = dict.fromkeys((*entity.roles, *_beside(story, entity), *_references(story, entity)))
    held: list[Span] = []
    for span in sorted(spans, key=lambda span: (story.order[span.account], span.start, -span.end)):
        if not (held and held[-1].account == span.account and span.start < held[-1].end):
            held.append(span)
    roles = (_role(story, entity, span, bodies) for span in held[:_MOST])
    return [role for role in roles if role is not None]


def _beside(story: Story, entity: Entity) -> Iterator[Span]:
    """What stands between commas behind a person's name, and the words of a role right before it."""
    for mention in entity.mentions:
        account = story.by_id[mention.account]
        found = _APPOSED.match(account.text, mention.end)
        if found is not None:
            yield account.span(*found.span(1))
        before = _before(account, mention.start)
        if before is not None:
            yield before


def _before(account: Account, end: int) -> Span | None:
    """The words right before a name that say what he is: `the league's then-campaign chairman, `."""
    low = max(0, end - _AROUND)
    words = list(_WORD.finditer(account.text, low, end))[-_BEFORE:]
    first, behind = None, end
    for found in reversed(words):
        word = found.group().lower().removeprefix("then-").rstrip(".")
        gap = account.text[found.end() : behind]
        if found.group().endswith(".") and word not in SHORT_TITLES and "." not in word:
            break
        if gap != " " and not (first is None and gap == ", "):
            break
        if word in _FUNCTIONS or (word not in ROLES and (first is None or not _belongs(found.group(), word))):
            break
        first, behind = found, found.start()
    return account.span(first.start(), words[-1].end()) if first is not None else None


def _belongs(written: str, word: str) -> bool:
    return word in ROLE_MODIFIERS or word in ROLE_NOUNS or written[0].isupper() or word[-2:] in ("'s", "’s")


def _references(story: Story, entity: Entity) -> Iterator[Span]:
    """Noun phrases that mean the person and say more than a title: `the former judge`."""
    for account, place in story.meant(entity):
        words = account.text[place.start : place.end].lower().split()
        if not _QUALIFIERS.keys().isdisjoint(words):
            yield account.span(place.start, place.end)


def _role(story: Story, entity: Entity, span: Span, bodies: Mapping[str, frozenset[str]]) -> _Role | None:
    """What a stretch says that a person is; None where it names no role."""
    text = romanise(_OWNER.sub(_owned, span.text.split(",")[0])).lower().replace(".", "")
    text = text.replace("cofounder", "co founder")
    cut = _CUT.search(text)
    head = text[: cut.start()] if cut and _NAMED.search(text[: cut.start()]) else text
    compounds = _COMPOUNDS.findall(head)
    plain = _COMPOUNDS.sub(" ", text)
    whole = [_ONE_WORD.get(word, word) for word in re.findall(r"[^\W_]+", plain)]
    words = [_ONE_WORD.get(word, word) for word in _COMPOUNDS.sub(" ", head).replace("-", " ").split()]
    nouns = {word for word in words if word in _NOUNS and word not in _QUALIFIERS} | set(compounds)
    qualifiers = {_QUALIFIERS[word] for word in words if word in _QUALIFIERS}
    if not nouns:
        return None
    rest = set(whole) - nouns - _FUNCTIONS - _IDLE - _QUALIFIERS.keys()
    account = story.by_id[span.account]
    behind = span.end, span.end + len(entity.name) + 1
    return _Role(
        span,
        frozenset(nouns),
        frozenset(qualifiers),
        frozenset(_PORTFOLIOS[word] for word in whole if word in _PORTFOLIOS),
        frozenset(_peoples(span.text)),
        frozenset(rest).union(*(bodies.get(word, ()) for word in rest)),
        any(_LEFT.match(account.text, at) for at in behind),
    )


def _owned(found: re.Match[str]) -> str:
    """The owner in a role without the mark, nothing where that is a role itself: `the president's party`."""
    return "" if found.group(1).lower() in ROLES else found.group(1)


def _peoples(text: str) -> Iterator[str]:
    for word in text.replace("’s", "").replace("'s", "").replace(",", " ").split():
        if word in DEMONYMS or word in ALIASES:
            yield DEMONYMS.get(word) or ALIASES[word]


def bodies_of(entities: Sequence[Entity]) -> dict[str, frozenset[str]]:
    """Short form of a body in lower case -> the words of its name: `wba`, the water board's."""
    found: dict[str, frozenset[str]] = {}
    for entity in entities:
        if entity.kind == "organisation":
            words = frozenset(re.findall(r"\w+", " ".join(form.form for form in entity.forms).lower()))
            found |= {f.form.lower(): words - _FUNCTIONS for f in entity.forms if " " not in f.form}
    return found


def _same(one: _Role, other: _Role) -> bool:
    """Whether two accounts give a role alike."""
    return bool(one.nouns & other.nouns) and one.qualifiers == other.qualifiers and not _parted(one, other)


def _courtesy(role: _Role) -> bool:
    """Whether a role is just a title, which presidents and judges keep."""
    return " " not in role.span.text.strip() and role.span.text[:1].isupper() and not role.nouns & _EMPLOYED


def _parted(one: _Role, other: _Role) -> bool:
    """Whether two roles are of two fields or countries."""
    sides = (one.fields, other.fields), (one.peoples, other.peoples)
    return any(left and right and left.isdisjoint(right) for left, right in sides)


def _apart(one: _Role, other: _Role, told: Sequence[_Role]) -> str | None:
    """Why two roles are not one another: None where nothing explains it, empty where they may be."""
    if one.nouns & other.nouns:
        if _parted(one, other):
            of_fields = one.nouns & other.nouns & (_OF_FIELDS | _EXCLUSIVE)
            return None if of_fields and one.qualifiers == other.qualifiers else ""
        if one.qualifiers ^ other.qualifiers == {"joint"}:
            return _SIMILAR
        if one.body and other.body and one.body.isdisjoint(other.body):
            return ""
        if one.qualifiers - _PAST != other.qualifiers - _PAST:
            return None
        if one.qualifiers == other.qualifiers:
            return ""
        past, plain = (one, other) if one.qualifiers & _PAST else (other, one)
        return None if _held(past, plain, told) else ""
    if one.qualifiers & _PAST or other.qualifiers & _PAST:
        return ""
    offices = one.nouns & _EXCLUSIVE, other.nouns & _EXCLUSIVE
    if all(offices) and not (one.qualifiers or other.qualifiers):
        return None
    groups = _groups(one), _groups(other)
    if groups[0] & groups[1]:
        judged = (one.nouns | other.nouns) & JUDGING_ROLES
        return None if judged else _SIMILAR if one.body & other.body else ""
    return ""


_SIMILAR = "another word for a similar role"


def _groups(role: _Role) -> set[str]:
    return {group for noun in role.nouns if (group := SIMILAR_ROLES.get(noun.replace(" ", "+")))}


def _held(past: _Role, plain: _Role, told: Sequence[_Role]) -> bool:
    """Whether an office without `former` is more than a title for life, which presidents and judges keep.

    It is what somebody is employed as; or its country, its owner or an article stands with it; or three accounts
    give it.
    """
    if plain.left or re.search(r"\d|\bwho\b|^then\b", plain.span.text):
        return False
    if plain.nouns & past.nouns & _EMPLOYED:
        return bool(plain.body & past.body)
    having = {role.span.account for role in told if role.nouns & plain.nouns and not role.qualifiers}
    lacking = {role.span.account for role in told if role.nouns & plain.nouns and role.qualifiers & _PAST}
    often = len(having) >= 3 and len(having) >= 2 * len(lacking)
    return bool(plain.peoples or often or _SETTLED.search(plain.span.text))


def _phrases(story: Story, entity: Entity, sides: Sequence[_Role]) -> Iterator[_Role]:
    """Where accounts that give no role beside the name speak of the same country's office: `the US President`."""
    peoples = frozenset(people for role in sides for people in role.peoples)
    nouns = sorted({noun for role in sides for noun in role.nouns if noun in _EXCLUSIVE})
    names = sorted(name for table in (DEMONYMS, ALIASES) for name in table if table[name] in peoples)
    having = {role.span.account for role in sides}
    if not names or not nouns:
        return
    pattern = re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?:['’]s)? (?:{'|'.join(nouns)})\b", re.IGNORECASE
    )
    for account in sorted({span.account for span in entity.mentions} - having):
        found = pattern.search(story.by_id[account].text)
        before = story.by_id[account].text[: found.start()].split()[-1:] if found else []
        if found and not {word.lower() for word in before} & _QUALIFIERS.keys():
            span = story.by_id[account].span(*found.span())
            empty: frozenset[str] = frozenset()
            yield _Role(span, frozenset(nouns), empty, empty, peoples, empty, False)


def _draft(story: Story, entity: Entity, sides: Sequence[_Role], reason: str | None) -> Draft:
    """The conflict of the sides, each called by its fullest phrase."""
    phrases: dict[tuple[frozenset[str], frozenset[str], frozenset[str]], set[str]] = defaultdict(set)
    for role in sides:
        phrases[role.nouns, role.qualifiers, role.fields].add(" ".join(role.span.text.split()))
    told = []
    for role in sides:
        called = phrases[role.nouns, role.qualifiers, role.fields]
        told.append((min(called, key=lambda phrase: (-len(phrase), phrase)), role.span))
    return Draft("role", entity.id, variants(told, story.order), reason)
