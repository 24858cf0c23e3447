"""A location -> articles and problems. `SOURCES` is the table of formats; a new one is a module and a line here."""

import gzip
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import BufferedReader, RawIOBase
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
_Seen = tuple[tuple[str, str | None], ...]
"""The locations and outlets of documents with one text."""

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
_OWN = (("index.html", "stories.json"), ("dossier.html", "dossier.json"))
_MADE_HERE = b"Made by Copytaster."
_LONGEST_PAGE = 20_000_000  # bytes; the mark stands at the end of a page
_ABOUT = frozenset(("expected.json", "readme", "readme.md", "readme.txt"))
"""Files of a folder, in lower case, that are about the articles in it and no articles themselves."""


def read(locations: Iterable[str], settings: Settings) -> Iterator[Article | Problem]:
    """Read every document at the locations: files, folders with all below them, `-` for standard input.

    Documents come one by one, in the order of their locations, whatever order these are given in; of those that have
    gone by only digests are kept. A file that two of the locations lead to is read once. The second of two documents
    with the same text is a `duplicate`, unless another outlet published it: then it is a republication.
    """
    seen: dict[bytes, _Seen] = {}
    files: set[str] = set()
    for file in (file for location in sorted(set(locations)) for file in _files(location)):
        if isinstance(file, Problem):
            yield file
            continue
        if file in files:
            continue
        files.add(file)
        for item in _documents(file, settings):
            if isinstance(item, Problem):
                yield item
                continue
            digest = bytes.fromhex(item.digest)
            first = _same(seen.get(digest, ()), item.outlet)
            if first is None:
                seen[digest] = (*seen.get(digest, ()), (item.location, item.outlet))
                yield msgspec.structs.replace(item, furniture=find_furniture(item.text))
            else:
                yield Problem(item.location, "duplicate", f"It has the same text as {first}.")


def _same(known: _Seen, outlet: str | None) -> str | None:
    """Where the same document has gone by: one of the same outlet, or one whose outlet or whose own is not known."""
    return next((place for place, other in known if not (outlet and other) or outlet == other), None)


def _files(location: str) -> Iterator[str | Problem]:
    """The files at a location, or what is wrong with it."""
    if location == _STANDARD_INPUT:
        yield location
        return
    path = Path(location)
    try:
        folder = path.is_dir()
        if not location or (not folder and not path.exists() and not path.is_symlink()):
            yield Problem(location, "unreadable", "There is no such file or folder.")
            return
    except (OSError, ValueError) as error:
        yield Problem(location, "unreadable", f"The path cannot be used: {error}.")
        return
    if not folder:
        yield str(path)
        return
    found = False
    for item in _below(path):
        found = True
        yield item
    if not found:
        yield Problem(location, "no-documents", f"No file in it ends in {', '.join(filter(None, SOURCES))}.")


def _below(root: Path) -> Iterator[str | Problem]:
    """All files below a folder, in order of their path; hidden ones and links to folders are passed over."""
    problems: list[Problem] = []

    def unreadable(error: OSError) -> None:
        problems.append(Problem(str(error.filename), "unreadable", f"{error.strerror}."))

    for folder, folders, names in os.walk(root, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        own = _written_here(Path(folder), names)
        for name in sorted(names):
            if not name.startswith(".") and name.lower() not in _ABOUT and name not in own:
                yield str(Path(folder) / name)
    yield from problems


def _written_here(folder: Path, names: Sequence[str]) -> frozenset[str]:
    """The files of a folder that an earlier run wrote: its dossiers are no articles of this one."""
    for page, data in _OWN:
        if page in names and data in names:
            try:
                with (folder / page).open("rb") as stream:
                    if _MADE_HERE in stream.read(_LONGEST_PAGE):
                        return frozenset((page, data))
            except OSError:
                continue
    return frozenset()


def _documents(location: str, settings: Settings) -> Iterator[Article | Problem]:
    if location == _STANDARD_INPUT:
        yield from _sniffed(sys.stdin.buffer, settings)
    else:
        yield from _file(Path(location), settings)


def _file(path: Path, settings: Settings) -> Iterator[Article | Problem]:
    """The documents of a file. Bytes of its name that are no UTF-8 are shown as U+FFFD."""
    location = str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    packed = path.suffix.lower() == ".gz"
    suffix = Path(path.stem).suffix.lower() if packed else path.suffix.lower()
    source = SOURCES.get(suffix)
    try:
        if not path.is_file():
            detail = (
                "It is a link that leads to no file."
                if path.is_symlink()
                else "It is no regular file; pipe it in and name - for it."
            )
            yield Problem(location, "unreadable", detail)
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
    reader = BufferedReader(cast(RawIOBase, stream))
    start = reader.peek(1).lstrip()[:1]
    source = {b"{": read_json_lines, b"[": read_json, b"<": read_html}.get(start, read_text)
    try:
        yield from source(_STANDARD_INPUT, reader, settings)
    finally:
        reader.detach()  # or its end would close what it wraps
