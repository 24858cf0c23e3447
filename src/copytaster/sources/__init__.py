"""A location -> articles and problems."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..config import Settings
from ..errors import Problem
from ..model import Article

__all__ = ["read"]


def read(locations: Iterable[str], settings: Settings) -> Iterator[Article | Problem]:
    """Read every document at the locations (files and folders)."""
    for location in locations:
        root = Path(location)
        for path in sorted(root.rglob("*")) if root.is_dir() else [root]:
            if path.is_file():
                text = path.read_text(encoding="utf-8")
                yield Article(location=str(path), text=text, headline=text.split("\n", 1)[0], headline_at=0)
