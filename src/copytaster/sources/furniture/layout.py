"""What a line is by the lines around it: captions and headlines of other stories among paragraphs, names at the top.

Below the headline a report ends its sentences with a mark. A line as long as a sentence that does not, and that
nothing announces, is what an extractor left of a picture, a film or a box of links.
"""

import re
from collections.abc import Sequence

from ...language.outlets import outlet_of_label
from ...model import FurnitureKind
from .captions import LED, WEAKLY_LED
from .notices import FULL_NAME, NAME

_SENTENCE = 60  # characters from which a line is a sentence and no heading between two paragraphs
_HEADING = (
    15  # characters from which a line without a mark is a heading: a text with many may have long ones too
)
_WORDS = 9
_LONGEST = 400
_ENDED = frozenset('.!?…:;,"”“»—–-)]')
_QUOTES = "’'"
_SMALL = 0.45  # share of words with a small letter from which a line is no headline in title case
_MOSTLY = (
    0.7  # share of the long lines that end with a mark, from which one without is strange; .65 to .75 alike
)
_PARAGRAPHS = 4  # long lines that end with a mark, from which a text shows how it ends them
_RUN = 5  # lines without a mark, one below the other, up to which they are no list
_ALONE = 3  # such lines from which a text is one that has them between its paragraphs
_KNOWN = 2  # captions known by their form, from which a text is one that has pictures
_GALLERY = 3
_HEAD = 5  # lines at the top in which names and outlets stand
_LISTED = re.compile(r"[\d•*+·–—»>@#(\[-]|.*(?:pic\.twitter|https?://|\(@|[|=] )")
_SAID = re.compile(r": [“\"‘'][^“”\"]*[”\"’']$")
"""The end of a line that says who said what."""
_NUMBERED = re.compile(r"(\d{1,3}) ?(?:/|of) ?(\d{1,3})\b.{10,}")
_NAMES = re.compile(rf"(?:By )?{FULL_NAME}(?:(?:,? and |, ){NAME})*$")
_ROLE = re.compile(
    r"(?i:(?:\w+ )?(?:opinion |guest |special )?(?:contributors?|columnists?|correspondents?)|"
    r"special (?:for|to) .{2,40}|"
    r"staff writers?|.{2,30} (?:editor|reporter|correspondent|columnist))$"
)
_PLACED = re.compile(
    rf"(?:Analysis(?: by|:| [-–—])? |By )?{FULL_NAME}, (?P<outlet>[^,.“”\"]{{2,40}})(?:, [^,.“”\"]{{2,40}})?$"
)
_POST = re.compile(r"^(?:[A-Z]\w+ ){1,3}(?:\w+ )?(?:correspondent|editor|reporter|analyst)$")


def by_layout(lines: Sequence[str], kinds: Sequence[FurnitureKind | None]) -> dict[int, FurnitureKind]:
    """Number of a line -> its kind, for lines that are furniture by their place; `kinds` is what is known of each."""
    found: dict[int, FurnitureKind] = {}
    found |= dict.fromkeys([*_captions(lines, kinds), *_gallery(lines)], "caption")
    return found | dict.fromkeys(_bylines(lines), "byline")


def _captions(lines: Sequence[str], kinds: Sequence[FurnitureKind | None]) -> list[int]:
    """Lines of a sentence's length without its mark, where the paragraphs around them have theirs."""
    free = [at for at, kind in enumerate(kinds) if kind is None]
    long = [at for at in free if len(lines[at]) >= _SENTENCE]
    ended = [at for at in long if not _is_open(lines[at])]
    led = sum(bool(LED.match(line)) for line in lines)
    weak = [at for at in free if led and _is_open(lines[at]) and WEAKLY_LED.match(lines[at])]
    if len(ended) < _PARAGRAPHS:
        return weak
    top = ended[0]
    strange = [at for at in long if at > top and _strange(lines[at])]
    runs = _runs(strange)
    together = sum(len(run) for run in runs if 1 < len(run) <= _RUN)
    if len(ended) < _MOSTLY * (len(long) - together):
        return weak
    kept = [at for run in runs if len(run) <= _RUN and not lines[run[0] - 1].endswith(":") for at in run]
    headings = sum(_HEADING <= len(lines[at]) < _SENTENCE and _is_open(lines[at]) for at in free if at > top)
    known = sum(kind == "caption" for kind in kinds) >= _KNOWN
    pictured = led or known or 2 * together >= len(strange)  # a heading stands alone, pictures stand together
    return weak + (kept if pictured and len(kept) + known >= max(_ALONE, headings + 1) else [])


def _is_open(line: str) -> bool:
    """Whether no mark ends a line; a quotation's mark alone does not."""
    return (line.rstrip(_QUOTES) or line)[-1] not in _ENDED


def _strange(line: str) -> bool:
    words = line.split()
    return (
        _is_open(line)
        and len(line) <= _LONGEST
        and len(words) >= _WORDS
        and line[0].isupper()
        and not _LISTED.match(line)
        and not _SAID.search(line)
        and sum(word[0].islower() for word in words) >= _SMALL * len(words)
    )


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Numbers in order, those that follow one another together."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _gallery(lines: Sequence[str]) -> list[int]:
    """The lines of a gallery: `3/12 The old quay`, numbered one after the other."""
    found: list[int] = []
    for at, line in enumerate(lines):
        match = _NUMBERED.match(line)
        if match and int(match[1]) <= int(match[2]) and int(match[2]) >= _GALLERY:
            found.append(at)
    return found if len(found) >= _GALLERY else []


def _is_placed(line: str) -> bool:
    """Whether a line says whose a box is, and where he is: `Una Fell, Velmnet, on the quay`."""
    match = _PLACED.match(line) if ", " in line and line[-1] not in ".!?:" else None
    return match is not None and bool(outlet_of_label(match["outlet"]) or _POST.search(match["outlet"]))


def _bylines(lines: Sequence[str]) -> list[int]:
    """Lines at the top that name nothing but the outlet or a task, and the line of names above them."""
    found = [at for at, line in enumerate(lines) if at and len(line) <= 90 and _is_placed(line)]
    for at in range(min(_HEAD, len(lines) - 1)):
        line = lines[at]
        if len(line) <= 40 and (_ROLE.match(line) or outlet_of_label(line)):
            found.append(at)
            if at and len(lines[at - 1]) <= 80 and _NAMES.match(lines[at - 1]):
                found.append(at - 1)
    return found
