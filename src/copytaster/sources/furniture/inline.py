"""Furniture that has no line of its own: what an extractor left within a paragraph of the report.

Each form is sought only behind a word that it must hold, so that a paragraph without any costs a few searches.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from ...algorithms.forms import Form
from ...model import FurnitureKind
from .captions import credit_of, is_clip

_MORE = re.compile(r" MORE(?![\w-])")
_WORD = re.compile(r"\S+")
_JOINED = frozenset(",.;:-–—’'s")
_NAMED = 7  # words of a name in full, and one more
_LISTED = 700  # characters before `MORE` in which the headlines of a dossier on somebody begin
_PLAIN = Form(
    r"(?:story continue[sd] (?:below|after|under)(?: (?:this |the )?(?:ad|advertisement|video|photo|gallery))?|"
    r"advertisement - continue reading below|(?:advertisement )?continue reading the main story|"
    r"(?:skip|end of) (?:twitter|facebook|instagram|youtube) (?:post|video|content)(?: \d)? by @?\w+|"
    r"(?<=\d{4} )(?-i:Report$)|"
    r"media playback is (?:not supported|unsupported) on (?:this|your) device|"
    r"(?-i:(?:ADVERTISEMENT|Advertisement)(?= [^\W\d_a-z]|$)|Story highlights(?= [^\W\d_a-z])))",
    re.IGNORECASE,
)
_PLAIN_WORDS = re.compile("ontinu|dvertisement|DVERTISEMENT|post by|video by|content by|playback|ighlights")
_POINTER = re.compile(
    r"[(\[] ?(?:RELATED|SEE ALSO|WATCH|READ|READ MORE|VIDEO|PHOTOS?|GALLERY|LISTEN|ALSO|MORE|POLL|SLIDESHOW|"
    r"Related|See also|Watch|Read more|Video|Photos|Also on [^:()\[\]]{2,30})\s?: ?[^()\[\]]{5,200}[)\]]"
)
_READ_MORE = re.compile(r"(?:(?<=[.!?…”\"’'] )|^)[^.!?…”\"]{10,160}[?!]? Read more(?=$| [\"“‘]?[^\W\d_a-z])")
_FILM = re.compile(r"JUST WATCHED .{2,200}? MUST WATCH .{2,200}?\d{1,2}:\d\d(?!\d)")
_BOX = re.compile(r"Q&A [^.!?]{5,160}\? Show Hide")
_SIGNED = re.compile(
    r"(?:\((?:(?:Additional|With) )?[Rr]eporting by [^()“”\"]{3,500}\)|"
    r"(?<=[.!?”\"’'] )(?:Additional r|R)eporting by [^()“”\"]{3,300}; ?(?:\w+ ){0,2}[Ee]diting by [^()“”\"]{3,100})\.?$"
)
_SENTENCE = re.compile(r"[.!?…][”’\"']?  +|$")
_SEARCHED = 20_000  # characters of a line that are looked at: longer ones are no paragraphs


def pieces_within(line: str) -> Iterator[tuple[int, int, FurnitureKind]]:
    """Start, end and kind of the furniture within a line of the report; they may overlap. Linear in its length."""
    line = line[:_SEARCHED]
    if " MORE" in line:
        yield from _dossiers(line)
    if _PLAIN_WORDS.search(line):
        at = 0
        while match := _PLAIN.search(line, at):
            yield match.start(), match.end(), "promotion"
            at = match.end()
    for held, pattern, kind in _HELD:
        if held(line):
            for match in pattern.finditer(line):
                yield match.start(), match.end(), kind
    yield from _clips(line)
    if credit := credit_of(line):
        yield *credit, "caption"


_HELD: tuple[tuple[Callable[[str], bool], re.Pattern[str], FurnitureKind], ...] = (
    (lambda line: ":" in line and ("(" in line or "[" in line), _POINTER, "navigation"),
    (lambda line: "Read more" in line, _READ_MORE, "navigation"),
    (lambda line: "MUST WATCH" in line, _FILM, "promotion"),
    (lambda line: " Show Hide" in line, _BOX, "navigation"),
    (lambda line: "eporting by " in line, _SIGNED, "byline"),
)


def _dossiers(line: str) -> Iterator[tuple[int, int, FurnitureKind]]:
    """What a site hangs on a name: the name in full, the headlines of other stories without a break, and `MORE`."""
    last = 0
    for more in _MORE.finditer(line):
        words = list(_WORD.finditer(line, max(last, more.start() - _LISTED), more.start()))
        last = more.end()
        hung = [
            at for at in range(1, len(words)) if _hangs([word[0] for word in words[at - 1 : at + _NAMED]])
        ]
        if hung:  # the given name comes again as well as the surname, one word before it
            at = hung[0] + (hung[0] + 1 in hung)
            yield words[at].start(), more.end(), "navigation"


def _hangs(words: Sequence[str]) -> bool:
    """Whether a name in full follows its own surname, the first of the words, and a headline follows the name.

    `Holm` before `Ann Marie HolmCouncil votes` and before `Ann Marie Holm Council votes`.
    """
    surname, words = words[0], words[1:]
    for at, word in enumerate(words):
        if word.startswith(surname):
            rest = word[len(surname) :]
            opens = rest or (words[at + 1] if at + 1 < len(words) else "")
            return at > 0 and not opens[:1].islower() and opens[:1] not in _JOINED
        if not (word[0].isupper() or word[0] == "("):
            return False
    return False


def _clips(line: str) -> Iterator[tuple[int, int, FurnitureKind]]:
    """Sentences on films that two blanks part from the report behind them."""
    if "  " not in line:
        return
    start = 0
    for match in _SENTENCE.finditer(line):
        end = match.start() + len(match[0].rstrip())
        if is_clip(line[start:end]):
            yield start, end, "caption"
        start = match.end()
