"""What one place of a claim rests on: somebody's word, a document, or the account's own reporting."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

import msgspec

from ...language.documents import DOCUMENTS, SPOKESPERSON_WORDS, VOICED
from ...language.outlets import OUTLETS, outlet_label
from ...language.seats import ASSEMBLIES, DEMONYMS, FORMER, OFFICES, SEATS, SPOKESPERSONS
from ...language.words import function_words
from ...model import Entity, OriginKind, Span, Statement
from .calling import called, is_named, is_people, is_vague, with_article
from .witnesses import Witnesses

_LEAST = 0.25
"""Share of a place that is what somebody says, from which the place with `he said` around it rests on his word."""
_TOLD = re.compile(r"(?:to|told|tells|telling)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_HEAD_ENDS = re.compile(
    r",|\b(?:of|from|by|for|in|on|at|to|about|into|with|filed|published|released|issued|that|which|who|von|der|des|"
    r"de|du|del)\b"
)
_BODIES = frozenset(
    """
    ministry department office agency bureau service authority administration commission committee board council
    company union police court university government national state federal
    """.split()
)
"""What the name of a body has beside what tells it from others."""
_FUNCTIONS = function_words("en")


class Base(msgspec.Struct, frozen=True):
    """What a place rests on."""

    key: str
    """Equal origins share it."""
    side: str
    """Whoever speaks for the same body shares it: a minister and his ministry, a president and his country."""
    kind: OriginKind
    who: str
    """The source as a sentence can name it."""
    known: bool
    """Whether it is said who that is; a source that is not known never adds to what is sure."""
    statement: Statement | None = None
    voice: bool = False
    """Whether he speaks for a body that is not named: it may be any other source's."""

    @property
    def spoken(self) -> bool:
        """Whether it is another's word, and not the reporting of an outlet."""
        return self.kind != "outlet"


class Sources:
    """The entities of a story, as what stands behind the places of its claims."""

    def __init__(self, entities: Sequence[Entity], witnesses: Witnesses) -> None:
        self._entities = {entity.id: entity for entity in entities}
        self._witnesses = witnesses
        self._bases: dict[str, Base] = {}
        self._sides: dict[str, tuple[str, str]] = {}

    @cached_property
    def _by_first(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """First word of a form -> the forms in lower case, each with its entity: of persons those of two words."""
        found: dict[str, dict[str, str]] = {}
        for entity in self._entities.values():
            for form in [entity.name, *(form.form for form in entity.forms)]:
                words = _words(form)
                if words and (entity.kind != "person" or len(words) > 1):
                    found.setdefault(words[0], {}).setdefault(form.lower().replace("’", "'"), entity.id)
        return {word: sorted(forms.items()) for word, forms in found.items()}

    @cached_property
    def _by_word(self) -> Mapping[str, Sequence[tuple[frozenset[str], str]]]:
        """Word of a role -> the telling words of the roles that have it, each with the person who bears it."""
        found: dict[str, list[tuple[frozenset[str], str]]] = {}
        for entity in self._entities.values():
            if entity.kind == "person":
                for words in {_telling(role.text): None for role in entity.roles}:
                    for word in sorted(words):
                        found.setdefault(word, []).append((words, entity.id))
        return found

    @cached_property
    def _bodies(self) -> Mapping[str, Sequence[tuple[frozenset[str], str]]]:
        """Word that tells a ministry or office from others -> all such words of its name, with its entity."""
        found: dict[str, list[tuple[frozenset[str], str]]] = {}
        for entity in self._entities.values():
            words = _telling(entity.name)
            if entity.kind == "organisation" and words & _BODIES:
                for word in sorted(words - _BODIES):
                    found.setdefault(word, []).append((words - _BODIES, entity.id))
        return found

    def of_reporting(self, account: str) -> Base:
        """The account's own reporting, or that of the text that it is a copy of."""
        key = f"report:{self._witnesses.sure[account]}"
        outlets = sorted(self._witnesses.publishers[account])
        reporter = outlet_label(outlets[0]) if outlets else f"an unknown publisher ({account.upper()})"
        return Base(key, key, "outlet", f"reporting by {reporter}", bool(outlets))

    def of_quotation(self, account: str) -> Base:
        """Words in quotation marks of which nothing says whose they are."""
        key = self._unnamed(account, "")
        return Base(key, key, "statement", called("", account), False)

    def _unnamed(self, account: str, source: str) -> str:
        """The key of a source that is not known: a text and its copies have it from the same one."""
        known = "" if called(source, "") == called("", "") else source.lower()
        return f"unnamed:{self._witnesses.sure[account]}:{known}"

    def of_statement(self, statement: Statement) -> Base:
        """Whose word a statement is."""
        if statement.id not in self._bases:
            self._bases[statement.id] = self._read(statement)
        return self._bases[statement.id]

    def _read(self, statement: Statement) -> Base:
        source = statement.source.text if statement.source else ""
        speaker = statement.speaker or self._named_in(source) or self._bearer(source)
        channel = statement.channel.text if statement.channel else ""
        document = _document(source) or (None if _TOLD.match(channel) else _document(channel))
        written = document is not None and document not in VOICED
        if speaker is not None:
            entity = self._entities[speaker]
            outlet = next((OUTLETS[f.form] for f in entity.forms if f.form in OUTLETS), None)
            if outlet is not None and entity.kind != "person" and not _speaks_for(source):
                return self._of_outlet(outlet)
            key, side = self._institution(entity)
            if _document(source) is not None and written:
                return Base(key, side, "document", with_article(source), True, statement)
            kind: OriginKind = "document" if written else "statement"
            voice = key == f"word:{entity.id}" and any(_speaks_for(role.text) for role in entity.roles)
            named = self._is_named(source, entity)
            who = _with_the(source, entity) if named else called(source, statement.account)
            return Base(key, side, kind, who, named or not is_vague(source), statement, voice)
        seat = SEATS.get(source.lower().removeprefix("the "))
        if seat:
            return Base(f"word:{seat}", f"word:{seat}", "statement", source, True, statement)
        if outlet := OUTLETS.get(source) or OUTLETS.get(source[4:] if source[:4].lower() == "the " else ""):
            return self._of_outlet(outlet)
        key = self._unnamed(statement.account, source)
        who = called(source, statement.account)
        return Base(key, key, "document" if written else "statement", who, False, statement)

    def _is_named(self, source: str, entity: Entity) -> bool:
        """Whether a source can go by the name of its entity, or only by its own words."""
        if is_people(entity.name) and source:
            return False
        if entity.kind == "person" or _speaks_for(source) or not source:
            return True
        return is_named(source, [entity.name, *(form.form for form in entity.forms)])

    def _of_outlet(self, outlet: str) -> Base:
        """The reporting of an outlet that is cited: that of an account, where it published one."""
        for account, publishers in sorted(self._witnesses.publishers.items()):
            if any(OUTLETS.get(name, name) == outlet for name in publishers):
                key = f"report:{self._witnesses.sure[account]}"
                return Base(key, key, "outlet", f"reporting by {outlet}", True)
        return Base(f"outlet:{outlet}", f"outlet:{outlet}", "outlet", f"reporting by {outlet}", True)

    def _forms_in(self, text: str, apart: str = "") -> list[tuple[str, str]]:
        """The forms that stand in a text in lower case, but those of one entity: each with its entity."""
        return [
            (form, entity)
            for word in dict.fromkeys(_words(text))
            for form, entity in self._by_first.get(word, ())
            if entity != apart and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text)
        ]

    def _named_in(self, source: str) -> str | None:
        """The entity that a source names: `Interior Secretary Una Fell`, `a spokesman for the Port Office`."""
        lower = source.lower().replace("’", "'")
        found = self._forms_in(lower)
        persons = [(form, entity) for form, entity in found if self._entities[entity].kind == "person"]
        if persons:
            return min(persons, key=lambda pair: (lower.find(pair[0]), -len(pair[0]), pair))[1]
        return max(found, key=lambda pair: (len(pair[0]), pair))[1] if found and _speaks_for(source) else None

    def _bearer(self, source: str) -> str | None:
        """The one person with a role that has all telling words of a source, two at least."""
        words = _telling(source)
        if len(words) < 2:
            return None
        roles = self._by_word.get(min(words, key=lambda word: (len(self._by_word.get(word, ())), word)), ())
        persons = {person for role, person in roles if words <= role}
        return persons.pop() if len(persons) == 1 else None

    def _institution(self, entity: Entity) -> tuple[str, str]:
        """Who answers for a speaker's word, and on whose side he speaks.

        A spokesman's word is that of the body or the person that he speaks for; who holds an office speaks on the side
        of its country or body, although he may say what others there do not.
        """
        if entity.id not in self._sides:
            self._sides[entity.id] = self._find_institution(entity)
        return self._sides[entity.id]

    def _find_institution(self, entity: Entity) -> tuple[str, str]:
        own = f"word:{entity.id}"
        if entity.kind != "person":
            seat = SEATS.get(entity.name.lower())
            key = f"word:{seat}" if seat else own
            return key, key
        side = own
        for role in entity.roles:
            body = self._body(role.text, entity.id)
            if body is None:
                continue
            if _speaks_for(role.text):
                return body, body
            words = set(_words(role.text))
            if words & (OFFICES | SPOKESPERSONS) and not words & FORMER and side == own:
                side = body
        return own, side

    def _body(self, role: str, person: str) -> str | None:
        """Whom a role names beside its noun: an entity, else a country."""
        found = self._forms_in(role.lower().replace("’", "'"), apart=person)
        if found:
            entity = self._entities[max(found, key=lambda pair: (len(pair[0]), pair))[1]]
            if entity.name.split()[-1].lower() in ASSEMBLIES:
                return None
            seat = SEATS.get(entity.name.lower())
            return f"word:{seat}" if seat else f"word:{entity.id}"
        telling = _telling(role)
        for word in sorted(telling):
            for name, body in self._bodies.get(word, ()):
                if name <= telling:
                    return f"word:{body}"
        seats = [SEATS.get(word) or DEMONYMS.get(word) for word in _words(role)]
        return next((f"word:{seat}" for seat in seats if seat), None)


def holding(member: Span, statements: Sequence[Statement]) -> Statement | None:
    """The statement that most of a place says: its content, or its content with the words that attribute it."""
    best, most = None, 0.0
    for statement in statements:
        content = _overlap(member, statement.content)
        beside = [span for span in (statement.source, statement.cue, statement.channel) if span is not None]
        length = member.end - member.start
        held = max(
            content, min(length, content + _overlap(member, beside)) if content >= _LEAST * length else 0
        )
        if held >= 0.5 * length and (best is None or content > most):
            best, most = statement, content
    return best


def _overlap(member: Span, spans: Sequence[Span]) -> int:
    return sum(max(0, min(span.end, member.end) - max(span.start, member.start)) for span in spans)


def _words(text: str) -> list[str]:
    words = (match.group().lower().replace("’", "'") for match in _WORD.finditer(text))
    return [word.removesuffix("'s") for word in words]


def _telling(text: str) -> frozenset[str]:
    return frozenset(word.replace("defense", "defence") for word in _words(text) if word not in _FUNCTIONS)


def _speaks_for(text: str) -> bool:
    return not SPOKESPERSON_WORDS.isdisjoint(_words(text))


def _with_the(source: str, entity: Entity) -> str:
    """The name of an entity, with the article that it has in the source."""
    articled = entity.kind != "person" and source.lower().startswith(f"the {entity.name.lower()}")
    return f"the {entity.name}" if articled else entity.name


def _document(text: str) -> str | None:
    """The noun of a document that a source or a channel is, or that somebody speaks in; None where it is none."""
    head = _HEAD_ENDS.split(text.removeprefix("in ").removeprefix("In "), maxsplit=1)[0].split()
    noun = head[-1].lower().strip(".'’”“\"") if head else ""
    return noun if noun in DOCUMENTS or noun in VOICED else None
