"""Lines that say once more what the report says, or shout what another report says, between its paragraphs."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from ...model import FurnitureKind

_PARAGRAPH = 60  # characters from which a line that ends with a mark is a paragraph
_FEWEST, _MOST = 8, 60  # words of a pull-quote; a heading has fewer
_ALIKE = 0.65
"""Share of its rows of three words that a pull-quote has from one paragraph: editors leave words out, and some
name the speaker behind it. Set on a handful of real ones, which have .70 and more; two sentences of one report on
one matter share less than .4."""
_SAME = 0.95  # the same for what ends with a mark as the report's own sentences do
_LONGER = 40  # characters that the paragraph has more, at least
_HOLDERS = (
    8  # paragraphs that a row of words is looked for in at most, so that repetition costs no more than text
)
_SMALL = 0.5  # share of words with a small letter from which a line is no headline in title case
_SHOUTED = 45  # characters from which a line all in capitals is another story's headline and no heading
_BESIDE_SHOUTED = 20  # the same in a text that has such a line
_MOSTLY = 0.7  # share of the long lines that end with a mark, from which one without is strange
_OPENED = re.compile(r"[\"'“‘«„–—•*-]|\d+[.)]|.*(?:\(@|pic\.twitter|https?:)")
"""How a heading that quotes begins, and an item of a list, and what a post has."""
_NAMED_BEHIND = re.compile(r"^[“\"‘'](.{20,400}?)[”\"’'] ?[—–-]{1,2} ?[^“”\"—]{3,90}$")
"""A quotation with its speaker behind a dash."""
_NUMBERED = re.compile(r"\d+[.)] ")
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
    said = {
        at: _NAMED_BEHIND.sub(r"\1", lines[at])
        for at in [*paragraphs[1:], *(at for at in below if _NAMED_BEHIND.match(lines[at]))]
    }
    repeated = {at: rows for at, words in said.items() if len(rows := _rows(words)) >= _FEWEST - 2}
    holders = _holders(lines, paragraphs, {row for rows in (quoted | repeated).values() for row in rows})
    found |= {at: "pull-quote" for at, rows in quoted.items() if _share(at, rows, holders) >= _ALIKE}
    if 2 * len(found) < len(below):
        found.clear()  # a text with headings may have them in its own words
    for at, rows in repeated.items():
        longer = {
            row: [one for one in holders.get(row, ()) if len(lines[one]) > len(said[at]) + _LONGER]
            for row in rows
        }
        if _share(at, rows, longer) >= _SAME:
            found[at] = "pull-quote"
    shouted = [
        at
        for at in free
        if at > paragraphs[0] and (at in open_ or lines[at][-1] in "?!") and _is_shouted(lines[at])
        if not _NUMBERED.match(lines[at])
    ]
    longest = max((len(lines[at]) for at in shouted), default=0)
    for at in shouted:
        if longest >= _SHOUTED and len(lines[at]) >= _BESIDE_SHOUTED:
            found[at] = "navigation"
    return found


def _share(
    at: int, rows: Sequence[tuple[str, ...]], holders: Mapping[tuple[str, ...], Sequence[int]]
) -> float:
    """Share of the rows of a line that the one paragraph has which has most of them."""
    shared = Counter(paragraph for row in rows for paragraph in holders.get(row, ()) if paragraph != at)
    return max(shared.values(), default=0) / len(rows)


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
            if row in wanted and len(found[row]) < _HOLDERS:
                found[row].append(at)
    return found


def _in_sentence_case(line: str) -> bool:
    words = line.split()
    return sum(word[0].islower() for word in words) >= _SMALL * len(words)
