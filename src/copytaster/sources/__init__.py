"""A location -> articles and problems. `SOURCES` is the table of formats; a new one is a module and a line here."""

import gzip
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, cast

import msgspec

from ..config import Settings
from ..errors import Problem
from ..model import Article
from .furniture import find_furniture
from .html import read_html
from .json import read_json, read_json_lines
from .text import read_text

__all__ = ["SOURCES", "read"]

Source = Callable[[str, BinaryIO, Settings], Iterator[Article | Problem]]
"""Reads one open file: its location, its bytes, the settings."""

SOURCES: Mapping[str, Source] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_text,
    "": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".json": read_json,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
}
"""Suffix of a file, in lower case and without `.gz` -> what reads it."""

_STANDARD_INPUT = "-"
_ABOUT = frozenset(("expected.json", "readme", "readme.md", "readme.txt"))
"""Files of a folder, in lower case, that are about the articles in it and no articles themselves."""


def read(locations: Iterable[str], settings: Settings) -> Iterator[Article | Problem]:
    """Read every document at the locations: files, folders with all below them, `-` for standard input.

    Documents come in the order of their locations, whatever order these are given in. The second of two with the
    same text is a `duplicate`, unless two different outlets published them: then the second is a republication.
    """
    seen: dict[str, Article] = {}
    for location in sorted(set(locations)):
        for item in _location(location, settings):
            if isinstance(item, Problem):
                yield item
                continue
            article = msgspec.structs.replace(item, furniture=find_furniture(item.text))
            first = seen.setdefault(article.digest, article)
            if first is article or (first.outlet and article.outlet and first.outlet != article.outlet):
                yield article
            elif first.location != article.location:
                yield Problem(article.location, "duplicate", f"It has the same text as {first.location}.")


def _location(location: str, settings: Settings) -> Iterator[Article | Problem]:
    if location == _STANDARD_INPUT:
        yield from _sniffed(sys.stdin.buffer, settings)
        return
    path = Path(location)
    try:
        folder = path.is_dir()
        if not folder and not path.exists():
            yield Problem(location, "unreadable", "There is no such file or folder.")
            return
    except (OSError, ValueError) as error:
        yield Problem(location, "unreadable", f"The path cannot be used: {error}.")
        return
    if not folder:
        yield from _file(path, settings)
        return
    found = False
    for item in _folder(path, settings):
        found = True
        yield item
    if not found:
        yield Problem(location, "no-documents", f"No file in it ends in {', '.join(filter(None, SOURCES))}.")


def _folder(root: Path, settings: Settings) -> Iterator[Article | Problem]:
    """All files below a folder, in order of their path; hidden ones and links to folders are passed over."""
    problems: list[Problem] = []

    def unreadable(error: OSError) -> None:
        problems.append(Problem(str(error.filename), "unreadable", f"{error.strerror}."))

    for folder, folders, names in os.walk(root, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name.lower() not in _ABOUT:
                yield from _file(Path(folder) / name, settings)
    yield from problems


def _file(path: Path, settings: Settings) -> Iterator[Article | Problem]:
    location = str(path)
    packed = path.suffix.lower() == ".gz"
    suffix = Path(path.stem).suffix.lower() if packed else path.suffix.lower()
    source = SOURCES.get(suffix)
    try:
        if not path.is_file():
            yield Problem(location, "unreadable", "It is not a file, or a link that leads nowhere.")
            return
        if source is None:
            with path.open("rb") as stream:
                binary = b"\0" in stream.read(4096)
            detail = (
                f"No reader knows files that end in {suffix}; known are {', '.join(filter(None, SOURCES))}."
            )
            yield Problem(location, "binary" if binary else "unsupported", detail)
            return
        with gzip.open(path) if packed else path.open("rb") as stream:
            yield from source(location, cast(BinaryIO, stream), settings)
    except (OSError, EOFError) as error:
        yield Problem(location, "unreadable", f"It could not be read: {error}.")


def _sniffed(stream: BinaryIO, settings: Settings) -> Iterator[Article | Problem]:
    """Standard input: JSON Lines or JSON where it opens with a brace or bracket, a page where with a tag, else text."""
    from io import BytesIO

    data = stream.read()
    start = data.lstrip()[:1]
    source: Source = read_text
    if start == b"{":
        source = read_json_lines
    elif start == b"[":
        source = read_json
    elif start == b"<":
        source = read_html
    yield from source(_STANDARD_INPUT, BytesIO(data), settings)
