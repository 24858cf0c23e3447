"""Lines that say once more what the report says, or shout what another report says, between its paragraphs."""

import re
from collections import defaultdict
from collections.abc import Sequence

from ...model import FurnitureKind

_PARAGRAPH = 60  # characters from which a line that ends with a mark is a paragraph
_FEWEST, _MOST = 8, 60  # words of a pull-quote; a heading has fewer
_ALIKE = 0.65
"""Share of its rows of three words that a pull-quote has from one paragraph: editors leave words out, and some
name the speaker behind it. Set on a handful of real ones, which have .70 and more; two sentences of one report on
one matter share less than .4."""
_SMALL = 0.5  # share of words with a small letter from which a line is no headline in title case
_SHOUTED = 45  # characters from which a line all in capitals is another story's headline and no heading
_BESIDE_SHOUTED = 20  # the same in a text that has such a line
_MOSTLY = 0.7  # share of the long lines that end with a mark, from which one without is strange
_OPENED = re.compile(r"[\"'“‘«„–—•*-]|\d+[.)]|.*(?:\(@|pic\.twitter|https?:)")
"""How a heading that quotes begins, and an item of a list, and what a post has."""
_STOP = re.compile(r"(?<=[.!?])[”\"’']? +")
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_PLAIN = str.maketrans("‘’“”–—…", "''\"\"--.")
_ENDED = (".", "!", "?", "…", ":", ";", "]")


def by_repetition(lines: Sequence[str], kinds: Sequence[FurnitureKind | None]) -> dict[int, FurnitureKind]:
    """Number of a line -> its kind, for pull-quotes and for other stories' headlines in capitals; linear in the text.

    Neither stands above the first paragraph, where the headline and what it sums up are.
    """
    free = [at for at, kind in enumerate(kinds) if kind is None]
    ended = {at for at in free if lines[at].rstrip("”\"’') ").endswith(_ENDED)}
    paragraphs = [at for at in free if at in ended and len(lines[at]) >= _PARAGRAPH]
    long = sum(len(lines[at]) >= _PARAGRAPH for at in free if at)  # the first may be the headline
    if not paragraphs or len(paragraphs) < _MOSTLY * long:
        return {}
    found: dict[int, FurnitureKind] = {}
    below = [at for at in free if at > paragraphs[0] and at not in ended]
    open_ = set(below)
    alone = [at for at in below if not {at - 1, at + 1} & open_ and not _OPENED.match(lines[at])]
    quoted = {
        at: rows
        for at in alone
        if len(rows := _rows(lines[at])) >= _FEWEST - 2 and _in_sentence_case(lines[at])
    }
    holders = _holders(lines, paragraphs, {row for rows in quoted.values() for row in rows})
    for at, rows in quoted.items():
        shared: dict[int, int] = defaultdict(int)
        for row in rows:
            for paragraph in holders.get(row, ()):
                shared[paragraph] += 1
        if max(shared.values(), default=0) >= _ALIKE * len(rows):
            found[at] = "pull-quote"
    if 2 * len(found) < len(below):
        found.clear()  # a text with headings may have them in its own words
    found |= dict.fromkeys(_printed_twice(lines, paragraphs), "pull-quote")
    shouted = [at for at in below if _is_shouted(lines[at])]
    longest = max((len(lines[at]) for at in shouted), default=0)
    for at in shouted:
        if longest >= _SHOUTED and len(lines[at]) >= _BESIDE_SHOUTED:
            found[at] = "navigation"
    return found


def _printed_twice(lines: Sequence[str], paragraphs: Sequence[int]) -> list[int]:
    """Paragraphs of one sentence that stands word for word in a longer one too."""
    within: dict[str, int] = {}
    for at in sorted(paragraphs, key=lambda at: len(lines[at])):
        for sentence in _STOP.split(lines[at]):
            within[sentence.strip("“”\"‘’'.!? ")] = at
    twice = []
    for at in paragraphs[1:]:
        plain = lines[at].strip("“”\"‘’'.!? ")
        holder = within.get(plain, at)
        if (
            at != holder
            and len(plain.split()) >= _FEWEST
            and len(lines[holder]) > len(lines[at]) + _PARAGRAPH
        ):
            twice.append(at)
    return twice


def _is_shouted(line: str) -> bool:
    plain = line.translate(_PLAIN)
    return plain.isascii() and plain.isupper()


def _rows(line: str) -> list[tuple[str, ...]]:
    """Its rows of three words, in small letters; none for a line that is too long."""
    words = _WORD.findall(line.lower().replace("’", "'"))
    if len(words) > _MOST:
        return []
    return list(zip(words, words[1:], words[2:], strict=False))


def _holders(
    lines: Sequence[str], paragraphs: Sequence[int], wanted: set[tuple[str, ...]]
) -> dict[tuple[str, ...], list[int]]:
    """Row of three words -> the paragraphs that have it, for those that are wanted."""
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in paragraphs if wanted else ():
        words = _WORD.findall(lines[at].lower().replace("’", "'"))
        for row in dict.fromkeys(zip(words, words[1:], words[2:], strict=False)):
            if row in wanted:
                found[row].append(at)
    return found


def _in_sentence_case(line: str) -> bool:
    words = line.split()
    return sum(word[0].islower() for word in words) >= _SMALL * len(words)
