"""What the reader finds in one article, as offsets over its untouched text.

An article has thousands of these, and none leads back to itself, so that the collector of garbage need not look at
them.
"""

from typing import Literal

import msgspec

from .article import Article, Offsets

EntityKind = Literal["person", "organisation", "place", "other"]
Mode = Literal["direct", "indirect", "mixed"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word, a number or a mark."""

    start: int
    end: int
    norm: str
    """Lower case and stemmed for a content word, lower case for a function word, empty for a mark."""
    content: bool
    """True for a word that carries meaning of its own: neither a function word nor a mark."""


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A sentence, a heading or a line that stands alone; `tokens[first:last]` are its tokens."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int
    """Counted from 0; a paragraph ends at a line break."""
    heading: bool = False
    """A kicker, a headline or a heading within the text."""
    furniture: bool = False
    """More than half of it is furniture."""


class Mention(msgspec.Struct, frozen=True, gc=False):
    """A name in the text, without title or article: `Pete Hegseth`, not `Defense Secretary Pete Hegseth`."""

    start: int
    end: int
    kind: EntityKind
    role: Offsets | None = None
    """Where the text says what the bearer is, next to the name: a title or an apposition."""


class Reference(msgspec.Struct, frozen=True, gc=False):
    """A pronoun or a noun phrase that stands for a name: `he`, `the Russian president`, `the ministry`."""

    start: int
    end: int
    mention: int
    """Index into `Annotated.mentions`."""


class Attribution(msgspec.Struct, frozen=True, gc=False):
    """Attributed content: who said it, the words that say so, and what is said. Each a list of stretches."""

    source: tuple[Offsets, ...]
    cue: tuple[Offsets, ...]
    content: tuple[Offsets, ...]
    """Without the quotation marks' outer white space; the marks themselves belong to it."""
    mode: Mode
    speaker: int | None = None
    """Index into `Annotated.mentions`: whom the source names, or stands for within this article."""
    relayed_by: int | None = None
    """Index into `Annotated.mentions`: who passes on the speaker's words (a spokesman, an aide)."""
    channel: Offsets | None = None
    """Where it was said, as written: "on his Truth Social platform", "told reporters at the White House"."""


class Quantity(msgspec.Struct, frozen=True, gc=False):
    """A number with its unit: `nearly 90 minutes`, `between 100,000 and 150,000`, `$65.9bn`, `20%`."""

    start: int
    end: int
    value: float
    """The number stated, scaled (`$65.9bn` is 65.9e9); of a range, its middle."""
    unit: str
    """Singular, canonical (`minute`, `percent`, `USD`), or the noun counted, stemmed (`soldier`), or empty."""
    bounds: tuple[float | None, float | None]
    """The lowest and the highest value that the words allow; None where they set no limit."""


class Time(msgspec.Struct, frozen=True, gc=False):
    """A time expression and its value as TIMEX3: `2025-02-12`, `2025-W07`, `PT90M`, `PRESENT_REF`."""

    start: int
    end: int
    value: str
    type: TimeType


class Skim(msgspec.Struct, frozen=True):
    """The cheap pass over an article: enough for grouping."""

    article: Article
    language: str
    """ISO 639-1, as stated or as detected."""
    terms: tuple[str, ...]
    """Norms of the content words outside furniture, in order, headline first; of English words for those of a language
    that has a glossary."""
    names: tuple[str, ...]
    """Runs of capitalised words that look like names, as written, in order."""
    numbers: tuple[str, ...]
    """Numbers as written."""


class Annotated(msgspec.Struct, frozen=True, kw_only=True):
    """The deep reading of an article. All tuples are in order of their place in the text."""

    article: Article
    language: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    references: tuple[Reference, ...]
    attributions: tuple[Attribution, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    tags: tuple[str, ...] = ()
    """The universal part of speech of each token; empty where nothing has read them, as in languages but English."""
