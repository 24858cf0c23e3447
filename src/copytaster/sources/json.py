"""JSON and JSON Lines: this project's own fields, schema.org NewsArticle, IPTC ninjs."""

import codecs
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from io import BytesIO
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
_DEEPEST = 8  # levels of objects and lists in which the name of an outlet or an author is looked for
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def read_json(location: str, stream: BinaryIO, settings: Settings) -> Iterator[Article | Problem]:
    """One record, a list of records, an object that holds a list of them, or JSON Lines by another name."""
    text = decode(location, stream.read(4 * settings.largest_document + 5), largest=settings.largest_document)
    if isinstance(text, Problem):
        yield text
        return
    try:
        value = _decoded(text)
    except ValueError as error:
        if _is_record(text.lstrip().partition("\n")[0]):
            yield from _lines(location, BytesIO(text.encode("utf-8", "replace")), settings)
        else:
            yield Problem(location, "malformed", f"It is not JSON: {error}.")
        return
    records = value if isinstance(value, list) else _listed(value)
    if not records:
        yield Problem(location, "empty", "There is no record in it.")
    for number, record in enumerate(records, start=1):
        yield _article(
            location, number if len(records) > 1 else None, record, largest=settings.largest_document
        )


def read_json_lines(location: str, stream: BinaryIO, settings: Settings) -> Iterator[Article | Problem]:
    """One record a line; a line that cannot be used is a problem, and the next is read.

    Also reads what others save under this name: one value over many lines, and UTF-16. A file that opens with lines
    of binary data is given up; such a line further on is a problem like others.
    """
    most = 4 * settings.largest_document
    line = stream.readline(most + 1)
    whole = _no_lines(line)
    if whole == "":
        yield from _lines(location, stream, settings, first=line)
        return
    data = line + stream.read(most + 5)
    if whole == "json":
        yield from read_json(location, BytesIO(data), settings)
        return
    text = decode(location, data, largest=settings.largest_document)
    if isinstance(text, Problem):
        yield text
    else:
        yield from _lines(location, BytesIO(text.encode("utf-8", "replace")), settings)


def _lines(
    location: str, stream: BinaryIO, settings: Settings, *, first: bytes = b""
) -> Iterator[Article | Problem]:
    """One record a line, whatever the first line, which may have been read already, looks like."""
    most = 4 * settings.largest_document
    number = 0
    found = read = False
    while line := first or stream.readline(most + 1):
        first = b""
        number += 1
        place = f"{location}#{number}"
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        if len(line) > most:
            while line and not line.endswith(b"\n"):
                line = stream.readline(most)
            yield Problem(place, "too-large", f"The line has more than {most:,} bytes.")
            found = True
            continue
        if not line.strip():
            continue
        found = True
        try:
            record = _decoded(line)
            read = True
        except UnicodeDecodeError:
            text = decode(place, line, largest=settings.largest_document)
            if isinstance(text, Problem) and text.reason == "binary" and not read:
                yield Problem(location, "binary", text.detail)
                return
            if isinstance(text, Problem):
                yield text
            elif _is_record(text):
                yield _article(location, number, _decoded(text), largest=settings.largest_document)
            else:
                yield Problem(place, "malformed", "The line is neither UTF-8 nor JSON in another encoding.")
            continue
        except ValueError as error:
            yield Problem(place, "malformed", f"The line is not JSON: {error}.")
            continue
        yield _article(location, number, record, largest=settings.largest_document)
    if not found:
        yield Problem(location, "empty", "There is no text in it.")


def _no_lines(line: bytes) -> str:
    """What a file is whose first line is no record: `json` over many lines, `wide` characters, or `binary`."""
    if line.strip() in (b"{", b"["):
        return "json"
    if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "wide"
    return "binary" if b"\0" in line[:4096] else ""


def _is_record(line: str) -> bool:
    try:
        return isinstance(_decoded(line), dict)
    except ValueError:
        return False


def _decoded(data: str | bytes) -> Any:
    """A JSON value, lone surrogates of broken encoders included. Raises ValueError for what is not JSON."""
    try:
        try:
            return msgspec.json.decode(data)
        except msgspec.DecodeError:
            return json.loads(data)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def _listed(value: Any) -> list[Any]:
    if isinstance(value, dict) and not _field(value, "text"):
        for name in _LISTS:
            if isinstance(value.get(name), list):
                return list(value[name])
    return [value]


def _article(location: str, number: int | None, record: Any, *, largest: int) -> Article | Problem:
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
    if len(text) > largest:
        return Problem(
            place,
            "too-large",
            f"It has {len(text):,} characters; the setting largest_document is {largest:,}.",
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


def _text(value: Any, depth: int = 0) -> str | None:
    if depth > _DEEPEST:
        return None
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        return _text(value.get("name") or value.get("@id") or value.get("url"), depth + 1)
    if isinstance(value, list):
        names = [text for item in value if (text := _text(item, depth + 1))]
        return ", ".join(names) or None
    return None


def _plain(markup: str | None) -> str | None:
    """The text of a fragment of XHTML: a line break for each block, entities resolved."""
    if markup is None:
        return None
    broken = re.sub(r"<\s*(?:/\s*(?:p|div|h\d|li|blockquote)|br\s*/?)\s*>", "\n", markup)
    return unescape(re.sub(r"<[^>]+>", "", broken)).strip()
