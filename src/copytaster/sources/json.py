"""JSON and JSON Lines: this project's own fields, schema.org NewsArticle, IPTC ninjs."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any, BinaryIO

import msgspec

from ..config import Settings
from ..errors import Problem
from ..model import Article
from .dates import iso_date
from .decoding import decode

_NAMES: Mapping[str, Sequence[str]] = {
    "id": ("id", "@id", "uri", "guid", "identifier"),
    "text": ("text", "articleBody", "body_text", "content", "body"),
    "markup": ("body_xhtml", "body_html"),
    "headline": ("title", "headline", "name"),
    "outlet": ("outlet", "publisher", "provider", "source", "sourceOrganization"),
    "byline": ("byline", "author", "creator", "authors"),
    "published": ("date", "datePublished", "published", "versioncreated", "firstcreated", "pubDate"),
    "language": ("language", "inLanguage", "lang"),
    "url": ("url", "mainEntityOfPage", "link"),
}
"""What a field is called, by preference: this project's name, schema.org's, ninjs'."""
_LISTS = ("articles", "items", "records", "documents", "@graph", "data", "results", "itemListElement")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def read_json(location: str, stream: BinaryIO, settings: Settings) -> Iterator[Article | Problem]:
    """One record, a list of records, or an object that holds a list of them."""
    text = decode(location, stream.read(4 * settings.largest_document + 5), largest=settings.largest_document)
    if isinstance(text, Problem):
        yield text
        return
    try:
        value = _decoded(text)
    except ValueError as error:
        yield Problem(location, "malformed", f"It is not JSON: {error}.")
        return
    records = value if isinstance(value, list) else _listed(value)
    for number, record in enumerate(records, start=1):
        yield _article(location, number if len(records) > 1 else None, record)


def read_json_lines(location: str, stream: BinaryIO, settings: Settings) -> Iterator[Article | Problem]:
    """One record a line; a line that cannot be used is a problem, and the next is read."""
    most = 4 * settings.largest_document
    number = 0
    found = False
    while line := stream.readline(most + 1):
        number += 1
        place = f"{location}#{number}"
        if len(line) > most:
            while line and not line.endswith(b"\n"):
                line = stream.readline(most)
            yield Problem(place, "too-large", f"The line has more than {most:,} bytes.")
            found = True
            continue
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        found = True
        try:
            record = _decoded(line)
        except ValueError as error:
            yield Problem(place, "malformed", f"The line is not JSON: {error}.")
            continue
        yield _article(location, number, record)
    if not found:
        yield Problem(location, "empty", "There is no text in it.")


def _decoded(data: str | bytes) -> Any:
    """A JSON value, lone surrogates of broken encoders included. Raises ValueError for what is not JSON."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return json.loads(data)


def _listed(value: Any) -> list[Any]:
    if isinstance(value, dict) and not _field(value, "text"):
        for name in _LISTS:
            if isinstance(value.get(name), list):
                return list(value[name])
    return [value]


def _article(location: str, number: int | None, record: Any) -> Article | Problem:
    """An article of a record; `location` gets the record's id, or its number, behind a `#`."""
    place = f"{location}#{number}" if number is not None else location
    if not isinstance(record, dict):
        return Problem(place, "malformed", "A record must be an object with a field `text`.")
    identifier = _field(record, "id")
    if identifier is not None:
        place = f"{location}#{identifier}"
    text = _field(record, "text") or _plain(_field(record, "markup"))
    if not text or not text.strip():
        return Problem(
            place, "no-text", "The record has no `text` (or `articleBody`, `body_text`) with words in it."
        )
    language = _field(record, "language")
    return Article(
        location=place,
        text=_SURROGATE.sub("\ufffd", text),
        headline=_SURROGATE.sub("\ufffd", (_field(record, "headline") or "").strip()),
        outlet=_field(record, "outlet"),
        byline=_field(record, "byline"),
        published=iso_date(_field(record, "published")),
        language=language[:2].lower() if language else None,
        url=_field(record, "url"),
    )


def _field(record: dict[str, Any], name: str) -> str | None:
    """The first of a field's names that has a value: text, a number, or an object or list with a name in it."""
    for key in _NAMES[name]:
        value = _text(record.get(key))
        if value is not None:
            return value
    return None


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        return _text(value.get("name") or value.get("@id") or value.get("url"))
    if isinstance(value, list):
        names = [text for item in value if (text := _text(item))]
        return ", ".join(names) or None
    return None


def _plain(markup: str | None) -> str | None:
    """The text of a fragment of XHTML: a line break for each block, entities resolved."""
    if markup is None:
        return None
    broken = re.sub(r"<\s*(?:/\s*(?:p|div|h\d|li|blockquote)|br\s*/?)\s*>", "\n", markup)
    return unescape(re.sub(r"<[^>]+>", "", broken)).strip()
