"""Words of somebody that stand without quotation marks, set apart from the report: posts and paragraphs behind a colon.

`Roe said in a statement:` is followed by a paragraph in which `we` are Roe's; a post that is set into the text has its
author's name beneath: `— Ada Roe (@adaroe) May 3, 2019`.
"""

import re
from collections.abc import Iterator

import msgspec

from ...language.saying import QUOTING

_SIGNED = re.compile(
    r"[—–-] ?(?P<name>[^—–\n()]{2,60}?) \(@\w{1,30}\)(?:,? [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})?"
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_MARKS = '"“”„«»‘'
_LISTED = re.compile(r"[-–—*•·+>#|(@]|\d+[.)]|(?:[A-Z][\w.'’-]*,? ){0,3}[A-Z][\w.'’-]*: ")
_QUOTED = re.compile(r"[\"“„«][^\"”“»]*[\"”“»]?")
_FIRST = re.compile(
    r"\b(?:I(?:['’](?:m|ve|ll|d))?|[Ww]e(?:['’](?:re|ve|ll|d))?|[Mm]y|[Oo]urs?|me|us|[Mm]yself|[Oo]urselves)\b(?![.’'])"
)
_SECOND = re.compile(r"\b[Yy]ou(?:r|['’](?:re|ve|ll|d))?\b")
_VERBS = (QUOTING | {"continues", "continued"}) - frozenset(
    "read reads call calls called calling report post tweet".split()
)
_SENTENCE = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“A-Z])")
_SPOKEN = frozenset(
    """statement rebuttal response answer reply letter email message tweet post speech remarks comments exchange
    testimony quote words thus""".split()
)
"""Nouns that may stand before the colon in place of a verb: `in a statement:`."""
_ENDS = (".", "!", "?", "…", "”", '"', ")", "]")
_LEAD = 25  # words before the colon in which the verb stands
_LEAST = 8  # words of a paragraph that is somebody's speech and no item of a list
_MOST = 6  # paragraphs that one speech may have


class Block(msgspec.Struct, frozen=True, gc=False):
    """A paragraph or a part of a line that is somebody's words; of a post, the place of its author's name."""

    start: int
    end: int
    continued: bool = False
    signed: tuple[int, int] | None = None


def find_blocks(text: str) -> tuple[Block, ...]:
    """The stretches of an English text that are set apart as somebody's words, in order. Linear in its length."""
    lines = _lines(text)
    if not any(text[end - 1] == ":" for _, end in lines):  # nothing leads to a speech
        return tuple(post for line in lines for post in _posts(text, *line)) if "(@" in text else ()
    found: list[Block] = []
    personal = False  # the report itself says `I`: a paragraph that does need not be somebody else's
    going_on = 0
    for number, (start, end) in enumerate(lines):
        posts = list(_posts(text, start, end)) if "(@" in text else []
        if posts:
            found += posts
            going_on = 0
            continue
        line = text[start:end]
        bare = _QUOTED.sub(" ", line)
        first = _FIRST.search(bare) is not None
        led = number > 0 and _leads(text[slice(*lines[number - 1])]) and (first or bool(_SECOND.search(bare)))
        goes_on = 0 < going_on < _MOST and not personal and first and bare == line
        if (led or goes_on) and _set_apart(line):
            found.append(Block(start, end, continued=not led))
            going_on = 1 if led else going_on + 1
            continue
        going_on = 0
        personal = personal or first
    return tuple(found)


def _lines(text: str) -> list[tuple[int, int]]:
    """The places of the lines that are not blank, without the space around them."""
    found: list[tuple[int, int]] = []
    at = 0
    for line in text.splitlines(keepends=True):
        if stripped := line.strip():
            start = at + line.index(stripped[0])
            found.append((start, start + len(stripped)))
        at += len(line)
    return found


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower().replace("’", "'") for word in _WORD.findall(text))


def _posts(text: str, start: int, end: int) -> Iterator[Block]:
    """The posts of a line, each from the end of the one before it, that are their author's own words.

    One that passes on what another says (`Roe says ...`) is left to those who look for what is said.
    """
    for match in _SIGNED.finditer(text, start, end):
        stop = start + len(text[start : match.start()].rstrip())
        bare = _QUOTED.sub("", text[start:stop])
        words = _words(bare)
        own = words.isdisjoint(QUOTING) or _FIRST.search(bare) is not None
        if own and len(words) > 2 and 2 * len(bare) > stop - start:
            yield Block(start, stop, signed=match.span("name"))
        start = match.end() + len(text[match.end() : end]) - len(text[match.end() : end].lstrip())


def _leads(line: str) -> bool:
    """Whether a line announces words: its last sentence ends in a colon and holds a verb or a noun of saying."""
    if not line.endswith(":"):
        return False
    words = [word.lower() for word in _WORD.findall(_SENTENCE.split(line)[-1])]
    return not _VERBS.isdisjoint(words[-_LEAD:]) or not _SPOKEN.isdisjoint(words[-6:])


def _set_apart(line: str) -> bool:
    """Whether a line may be a speech without marks: sentences, not in marks, not an item of a list or a transcript."""
    unmarked = line[0] not in _MARKS + "'" and _LISTED.match(line) is None
    return unmarked and line.endswith(_ENDS) and len(_WORD.findall(line)) >= _LEAST
