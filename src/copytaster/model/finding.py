"""What collation finds over the accounts of one story. Every `Span` quotes its account verbatim.

Identifiers are a letter and a number in order of first appearance: `e1` entities, `s1` statements,
`u1` utterances, `c1` claims, `o1` origins, `x1` conflicts.
"""

from typing import Literal

import msgspec

from .annotation import Annotated, EntityKind, Mode

DerivationKind = Literal["verbatim", "edited", "translated", "rewritten", "excerpted"]
OriginKind = Literal["statement", "document", "outlet"]
ClaimStatus = Literal["single", "corroborated", "disputed"]
Agreement = Literal["verbatim", "variant", "conflicting"]
Stance = Literal["for", "against", "neutral"]
ConflictKind = Literal["number", "date", "duration", "name", "role", "place", "polarity", "wording"]
DifferenceKind = Literal[
    "dropped", "added", "replaced", "negated", "quotes-added", "quotes-dropped", "reordered"
]
Precision = Literal["minute", "hour", "day", "week", "month", "quarter", "year"]


class Span(msgspec.Struct, frozen=True, order=True):
    """A stretch of an account: `text` is exactly `account.text[start:end]`."""

    account: str
    start: int
    end: int
    text: str


class Account(msgspec.Struct, frozen=True):
    """An article as one telling within a story. Ids are `a1`, `a2`, ... in order of publication."""

    id: str
    annotated: Annotated

    @property
    def text(self) -> str:
        """The text of the article."""
        return self.annotated.article.text

    def span(self, start: int, end: int) -> Span:
        """The stretch from `start` to `end` of this account."""
        return Span(self.id, start, end, self.text[start:end])


class Passage(msgspec.Struct, frozen=True):
    """A stretch that two accounts share, aligned."""

    left: Span
    right: Span
    similarity: float
    """Share of the words of both that are aligned to an equal word, 0 to 1."""
    quoted: float
    """Share of the left stretch's words that stand inside quotation marks in either account, 0 to 1."""


class Evidence(msgspec.Struct, frozen=True):
    """A place in an account, and why it counts."""

    span: Span
    reason: str


class Derivation(msgspec.Struct, frozen=True):
    """`account` comes from another account, or from an outlet outside the pile: just one of the two is given.

    `directed` is False where the two accounts share a source but nothing says which came first.
    """

    account: str
    from_account: str | None
    from_outlet: str | None
    kind: DerivationKind
    confidence: float
    """0 to 1."""
    directed: bool
    evidence: tuple[Evidence, ...]
    passages: tuple[Passage, ...]


class Form(msgspec.Struct, frozen=True):
    """One spelling of an entity."""

    form: str
    relation: str
    """Why it belongs here: `name`, `surname`, `variant`, `transliteration`, `translation`, `garbled`, `acronym`, ..."""
    count: int
    accounts: tuple[str, ...]


class Entity(msgspec.Struct, frozen=True):
    """Who or what is meant, over all accounts of the story."""

    id: str
    kind: EntityKind
    name: str
    """The form that most accounts would recognise: the fullest frequent one."""
    forms: tuple[Form, ...]
    roles: tuple[Span, ...]
    mentions: tuple[Span, ...]
    """Names only, in order of account and place."""


class Statement(msgspec.Struct, frozen=True):
    """Attributed content in one account."""

    id: str
    speaker: str | None
    """Entity id."""
    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    mode: Mode
    relayed_by: str | None
    """Entity id."""
    channel: Span | None

    @property
    def account(self) -> str:
        """The id of the account that it stands in."""
        return self.content[0].account


class Reading(msgspec.Struct, frozen=True):
    """The wording of an utterance in one account: a stretch of the content of a statement."""

    span: Span
    statement: str


class Difference(msgspec.Struct, frozen=True):
    """Where two readings of an utterance part. A side is None where the word is missing altogether."""

    kind: DifferenceKind
    left: Span | None
    right: Span | None


class Utterance(msgspec.Struct, frozen=True):
    """One thing said by one speaker on one occasion, as it reads in one account or more."""

    id: str
    speaker: str | None
    readings: tuple[Reading, ...]
    agreement: Agreement
    differences: tuple[Difference, ...]


class Independent(msgspec.Struct, frozen=True):
    """How many independent witnesses: a range where it cannot be decided."""

    low: int
    high: int


class Corroboration(msgspec.Struct, frozen=True):
    """On how much a claim rests."""

    accounts: int
    outlets: int
    independent: Independent
    reason: str
    """One sentence for a person: why the count is what it is."""


class Assertion(msgspec.Struct, frozen=True):
    """A claim before anyone has asked what it rests on: one thing reported, and where."""

    id: str
    text: str
    """The words of one member, verbatim."""
    members: tuple[Span, ...]


class Claim(msgspec.Struct, frozen=True):
    """One thing reported, with all places that report it."""

    id: str
    text: str
    """The words of one member, verbatim."""
    members: tuple[Span, ...]
    origins: tuple[str, ...]
    corroboration: Corroboration
    status: ClaimStatus


class Origin(msgspec.Struct, frozen=True):
    """What a claim rests on: a person's statement, a document, an outlet's own reporting."""

    id: str
    kind: OriginKind
    name: str
    evidence: tuple[Span, ...]


class Variant(msgspec.Struct, frozen=True):
    """One side of a conflict: a value, and the places that give it."""

    value: str
    members: tuple[Span, ...]


class Conflict(msgspec.Struct, frozen=True):
    """Accounts differ."""

    id: str
    kind: ConflictKind
    about: str
    """The id of the claim, utterance or entity that the accounts differ on."""
    readings: tuple[Variant, ...]
    explanation: str | None
    """None, or why it may be none: rounding, unit, "at least", scope, later update, correction."""


class Happening(msgspec.Struct, frozen=True):
    """A row of the timeline."""

    date: str
    """ISO 8601, as precise as known: `2025`, `2025-02`, `2025-02-12`, `2025-02-12T10:30`; of a week its first day."""
    precision: Precision
    text: str
    """The words of one member, verbatim."""
    members: tuple[Span, ...]


class Position(msgspec.Struct, frozen=True):
    """A party's stance on an issue, with who voiced it."""

    party: str
    issue: str
    stance: Stance
    holder: str | None
    """Entity id."""
    statement: str | None
    """Statement id."""
    members: tuple[Span, ...]
