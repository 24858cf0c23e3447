"""What words are by the pieces that they are written with: a vector for each of many words and parts of words.

The [vectors](vectors.py) know a word that stood often enough in the news of ten years; pieces know something of any
word, and of names most of all. The table ships with the package and was made by `training/pieces.py`.
"""

import re
import unicodedata
from functools import lru_cache

from .tables import UNKNOWN, Table, load_table

FILE = "pieces.npz"
MOST = 4
"""Pieces of a word that are looked at."""
_PART = re.compile(r"[^\W_]+")
_INNER = "##"
"""With which a piece begins that goes on within a word."""
_LONGEST = 100


@lru_cache(maxsize=1)
def pieces() -> Table:
    """The table, loaded once."""
    return load_table(FILE)


def plain(word: str) -> str:
    """In lower case, without accents."""
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def pieces_of(word: str) -> tuple[int, ...]:
    """The rows of the pieces of a word, `MOST` of them, filled up with `UNKNOWN`; a part without pieces has none."""
    found: list[int] = []
    for part in _PART.findall(plain(word[:_LONGEST])):
        found += _split(part)
        if len(found) >= MOST:
            break
    return tuple((found + [UNKNOWN] * MOST)[:MOST])


def _split(part: str) -> list[int]:
    """The longest piece that the part begins with, and so on; nothing where one is missing."""
    rows = pieces().rows
    found: list[int] = []
    first, mark = 0, ""
    while first < len(part) and len(found) < MOST:
        last = len(part)
        while last > first and mark + part[first:last] not in rows:
            last -= 1
        if last == first:
            return []
        found.append(rows[mark + part[first:last]])
        first, mark = last, _INNER
    return found
