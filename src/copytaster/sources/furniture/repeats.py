"""Lines that say once more what the report says, or shout what another report says, between its paragraphs."""

import re
from collections import Counter
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
_LONGER_BEHIND = (
    10  # the same of a quotation with its speaker behind a dash, which the report's own seldom are
)
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
_Row = tuple[str, str, str]
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
    below = [at for at in free if at > paragraphs[0] and at not in ended]
    told = {at: _rows(lines[at]) for at in paragraphs}
    holders = _Holders(told)
    quoted = _quoted_again(lines, below, holders)
    if 2 * len(quoted) < len(below):
        quoted = []  # a text with headings may have them in its own words
    named = {at: match[1] for at in below if (match := _NAMED_BEHIND.match(lines[at]))}
    named |= {at: _NAMED_BEHIND.sub(r"\1", lines[at]) for at in paragraphs[1:]}
    repeated = [at for at, words in named.items() if _is_repeated(at, words, lines, told.get(at), holders)]
    found: dict[int, FurnitureKind] = dict.fromkeys([*quoted, *repeated], "pull-quote")
    open_ = set(below)
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


def _quoted_again(lines: Sequence[str], below: Sequence[int], holders: "_Holders") -> list[int]:
    """The lines without a mark that stand alone and are for the most part in one paragraph's words."""
    open_ = set(below)
    found = []
    for at in below:
        if {at - 1, at + 1} & open_ or _OPENED.match(lines[at]) or not _in_sentence_case(lines[at]):
            continue
        rows = _rows(lines[at])
        if _FEWEST - 2 <= len(rows) <= _MOST - 2:
            shared = Counter(one for row in rows for one in holders.of(row))
            if max(shared.values(), default=0) >= _ALIKE * len(rows):
                found.append(at)
    return found


def _is_repeated(
    at: int, words: str, lines: Sequence[str], rows: Sequence[_Row] | None, holders: "_Holders"
) -> bool:
    """Whether a longer paragraph has all the words of a line in their order; `rows` are its own, where it is one."""
    at_dash = len(words) < len(lines[at])
    if rows is None or at_dash:
        rows = _rows(words)
    if not _FEWEST - 2 <= len(rows) <= _MOST - 2:
        return False
    least = len(words) + (_LONGER_BEHIND if at_dash else _LONGER)
    looked = rows[len(rows) // 3], rows[2 * len(rows) // 3]  # nearly all paragraphs are done with by these
    if not any(one != at and len(lines[one]) > least for row in looked for one in holders.of(row)):
        return False
    shared = Counter(one for row in rows for one in holders.of(row) if one != at and len(lines[one]) > least)
    return max(shared.values(), default=0) >= _SAME * len(rows)


def _is_shouted(line: str) -> bool:
    plain = line.translate(_PLAIN)
    return plain.isascii() and plain.isupper()


def _rows(line: str) -> list[_Row]:
    """Its rows of three words, in small letters."""
    words = _WORD.findall(line.lower().replace("’", "'"))
    return list(zip(words, words[1:], words[2:], strict=False))


class _Holders:
    """Row of three words -> the first paragraphs that have it, in order."""

    def __init__(self, told: Mapping[int, Sequence[_Row]]) -> None:
        self._first: dict[_Row, int] = {}
        self._all: dict[_Row, list[int]] = {}  # of rows that several have: most are had by one
        for at, rows in told.items():
            for row in rows:
                first = self._first.setdefault(row, at)
                if first != at:
                    holding = self._all.setdefault(row, [first])
                    if len(holding) < _HOLDERS and holding[-1] != at:
                        holding.append(at)

    def of(self, row: _Row) -> Sequence[int]:
        """The paragraphs that have a row."""
        if row in self._all:
            return self._all[row]
        return (self._first[row],) if row in self._first else ()


def _in_sentence_case(line: str) -> bool:
    words = line.split()
    return sum(word[0].islower() for word in words) >= _SMALL * len(words)
