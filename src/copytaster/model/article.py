"""What was published: the text of an article, never changed, and its metadata."""

from datetime import date, datetime
from hashlib import sha256
from typing import Literal

import msgspec

Offsets = tuple[int, int]
"""A stretch of a text: start and end, in Unicode code points, the end not included."""

FurnitureKind = Literal[
    "navigation",  # menus, breadcrumbs, share buttons, tags, "read more"
    "contact",  # postal addresses, telephone lines, "we are available 24/7"
    "newsletter",  # subscription boxes
    "promotion",  # advertisements, paywall notices, "follow us"
    "byline",  # an author's or agency's line, a time stamp, a reading time
    "caption",  # the credit or caption of a picture
    "pull-quote",  # words of the report, printed large once more between its paragraphs
    "author-box",  # "administrator", a portrait of the author
    "comments",  # comment forms and their counters, in any language
    "source-link",  # "Source link", "Read the original article here"
    "translation-notice",  # "This article has been automatically translated"
    "references",  # "Reference(s): example.com"
    "citation",  # a bibliographic citation
    "copyright",  # rights, terms, disclaimers
    "correction",  # an editor's note on an earlier version
]


class Furniture(msgspec.Struct, frozen=True, order=True):
    """Text in a document that is not the report, `text[start:end]`. It is marked, never deleted."""

    start: int
    end: int
    kind: FurnitureKind


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """One document as published.

    `text` is exactly what was read. A headline that stands in the text has its place in `headline_at`;
    one that came as metadata (JSON, HTML) is not part of the text, and `headline_at` is None.
    """

    location: str
    """Path or URL; `#id` behind it for a record in a file."""
    text: str
    headline: str = ""
    headline_at: int | None = None
    outlet: str | None = None
    """Who published it; None where the document does not say."""
    byline: str | None = None
    published: str | None = None
    """ISO 8601, as precise as known: `2025-02-13`, `2025-02-13T09:30:00+00:00`."""
    language: str | None = None
    """ISO 639-1, where the document states it."""
    url: str | None = None
    furniture: tuple[Furniture, ...] = ()
    """In order, not overlapping."""

    @property
    def digest(self) -> str:
        """SHA-256 of the text, in hexadecimal."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def published_on(self) -> date | None:
        """The day of publication."""
        return date.fromisoformat(self.published[:10]) if self.published else None

    @property
    def published_at(self) -> datetime | None:
        """The moment of publication, None where only the day is known."""
        return datetime.fromisoformat(self.published) if self.published and "T" in self.published else None
