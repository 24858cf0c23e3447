"""Headlines of other stories amid a report and below it: set as headlines, and telling of something else.

Below the headline a report ends its sentences with a mark, and its headings are short and in its own words.
"""

import re
from collections import Counter
from collections.abc import Sequence

from ...model import FurnitureKind

_FEWEST, _MOST = 5, 30  # words of a headline
_GLUED_TO = 4  # words of a headline with its label glued to it
_TITLE = 6  # long words of a headline in title case that stands alone; a heading has fewer
_LONGEST = 180
_PARAGRAPH = 60  # characters from which a line that ends with a mark is a paragraph
_MOSTLY = 0.6  # share of the long lines that end with a mark, from which one without is strange
_RUN = 3  # headlines below a text, one below the other, from which they need no header
_STACKED = 4  # lines without a mark, one below the other, up to which the last may be a heading
_HEADING = 6  # words of such a heading at most
_ITEMISED = re.compile(r": [$€£]?\d")
"""What an item of a list has: `Quay walls: $4 million`."""
_NUMBERS = 2  # numbers of a headline; a row of a table has more
_CAPITALS = 0.75  # share of its long words with a capital from which a line is in title case
_NEW = 0.6  # share of its long words that the rest of the text has not, from which a line tells of something else
_LONG = 4  # letters from which a word is long
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_GLUED = re.compile(r"[A-Z][^.:?!\n]{2,60}[:?](?=[A-Z“\"‘'])")
"""A label with the headline right behind it: `What happened Monday:Council votes`."""
_GLUED_ON = re.compile(r"(?=[A-Z]\S* (?:\S+ ){2})[^\n]{8,90}?(?:[^\W\d_]|[.?!’”]):(?=[A-Z“\"‘'])(?:\S+ ){4,}")
"""The same where a mark ends the headline: no writer leaves out the blank behind a colon."""
_LABELLED = re.compile(
    r"(?:(?i:analysis|opinion|exclusive|fact[ -]check|explainer|column|editorial|poll|timeline|interactive|transcript|"
    r"also|graphic|report|review|quiz|for subscribers|watch live|live updates) ?: |A (?:closer )?[Ll]ook at )"
)
"""What stands before the headline of another story: `Analysis: Why the council voted for the dam`."""
_SHOUTED = re.compile(r"[A-Z]{4,}(?: [A-Z]{2,}){0,2} ?: ")
"""The same in capitals, which in a transcript is who speaks: `ENDORSEMENT: Una Fell for mayor`."""
_SPEAKERS = 3  # lines with a label in capitals that are no headlines, from which a text is a transcript
_TYPED = re.compile(
    r".{5,140} [–—-] (?:video(?: \w+)?|in pictures|as it happened|(?:politics )?live(?: coverage| updates| blog)?|"
    r"podcast|explainer|timeline|interactive)$",
    re.IGNORECASE,
)
"""What kind of thing a headline leads to, behind it: `Storm on the coast – in pictures`."""
_CUT = re.compile(
    r"[^“”\"]{30,200} (?:a|an|the|to|of|and|or|for|in|on|at|by|with|from|that|as|is|are|was|his|her|their|its)"
    r"(?:\.\.\.|…)$"
)
"""The first words of another story, cut where the box ended."""
_NAMED = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}, [A-Z]")
"""How a line begins that tells who speaks next: `Una Fell, Professor of Law`."""
_OPENED = re.compile(r"[\d•*+·–—»>@#(\[-]|.*(?:pic\.twitter|https?:|\(@|[|=] )")
_ENDED = (".", "!", "?", "…", ":", ";", ",", ")", "]", "—", "–", "-")


def by_headlines(lines: Sequence[str], kinds: Sequence[FurnitureKind | None]) -> dict[int, FurnitureKind]:
    """Number of a line -> its kind, for headlines of other stories; linear in the text."""
    free = [at for at, kind in enumerate(kinds) if kind is None]
    long = [at for at in free if len(lines[at]) >= _PARAGRAPH]
    ended = [at for at in long if lines[at].rstrip("”\"’')").endswith(_ENDED)]
    if len(ended) < _RUN or len(ended) < _MOSTLY * len(long):
        return {}
    behind = [at for at in free if at > ended[0]]
    below = [at for at in behind if _set_as_headline(lines[at])]
    headlines = set(below)
    found = {at for at in behind if _GLUED.match(lines[at]) and _is_open(lines[at], _GLUED_TO)}
    found |= {at for at in behind if len(lines[at]) <= _LONGEST and _GLUED_ON.match(lines[at])}
    found |= {at for at in below if _LABELLED.match(lines[at]) or _TYPED.match(lines[at])}
    shouted = [at for at in free if _SHOUTED.match(lines[at])]
    if sum(at not in headlines for at in shouted) < _SPEAKERS:
        found |= {at for at in headlines.intersection(shouted) if not any(map(str.isdigit, lines[at]))}
    found |= {at for at in free if _CUT.match(lines[at])}
    found |= _last_run(lines, kinds, below)
    found |= _above_headings(lines, kinds, below)
    titled = [
        at
        for at in below
        if at not in found and _in_title_case(lines[at]) and not lines[at - 1].endswith(":")
    ]
    if titled and sum(" the " in lines[at] for at in ended) > 1:  # English: German has capitals anywhere
        words = Counter(word for at in free for word in set(_long_words(lines[at])))
        found |= {at for at in titled if _is_new(lines[at], words)}
    return dict.fromkeys(sorted(found), "navigation")


def _set_as_headline(line: str) -> bool:
    return _is_open(line, _FEWEST)


def _is_open(line: str, fewest: int) -> bool:
    """Whether a line of so many words is as long as a headline and no mark ends it."""
    bare = line.rstrip("”\"’' ")
    return (
        len(line) <= _LONGEST
        and fewest <= len(line.split()) <= _MOST
        and not bare.endswith(_ENDED)
        and not _OPENED.match(line)
        and (line[0].isupper() or line[0] in "“\"‘'")
    )


def _above_headings(
    lines: Sequence[str], kinds: Sequence[FurnitureKind | None], below: Sequence[int]
) -> set[int]:
    """The headlines that stand directly above a shorter heading, where a text has three such pairs or more.

    A report has one heading above a paragraph; what stands above that is a link at the end of the part before.
    """
    found: set[int] = set()
    for at in below:
        behind = at + 1
        while behind < len(lines) and kinds[behind] is None and _is_open(lines[behind], 1):
            behind += 1
        if (
            not 1 < behind - at <= _STACKED
            or behind == len(lines)
            or len(lines[behind - 1].split()) > _HEADING
        ):
            continue
        told = len(lines[behind]) >= _PARAGRAPH and lines[behind].rstrip("”\"')").endswith(_ENDED)
        links = lines[at : behind - 1]
        listed = any(len(link.split()) < _HEADING or _ITEMISED.search(link) for link in links)
        if told and not listed and kinds[at - 1] is None and lines[at - 1][-1] != ":":
            found.update(range(at, behind - 1))
    return found if len(found) >= _RUN else set()


def _last_run(lines: Sequence[str], kinds: Sequence[FurnitureKind | None], below: Sequence[int]) -> set[int]:
    """The headlines at the end of a text, three or more, whatever furniture stands between and below them."""
    taken: set[int] = set()
    headlines = set(below)
    for at in range(len(lines) - 1, 0, -1):
        if at in headlines:
            taken.add(at)
        elif kinds[at] is None:
            told = len(taken) >= _RUN or (len(taken) > 1 and all(_in_title_case(lines[one]) for one in taken))
            return taken if told and not lines[at].endswith(":") else set()
    return set()


def _in_title_case(line: str) -> bool:
    words = [word for word in _WORD.findall(line) if len(word) >= _LONG]
    capitals = sum(word[0].isupper() for word in words)
    return (
        len(words) >= _TITLE
        and capitals >= _CAPITALS * len(words)
        and any(word.islower() for word in line.split())
        and sum(word[0].isdigit() for word in line.split()) <= _NUMBERS
        and not _NAMED.match(line)
    )


def _long_words(line: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(line) if len(word) >= _LONG]


def _is_new(line: str, words: Counter[str]) -> bool:
    """Whether most of its long words stand in no other line."""
    own = _long_words(line)
    return sum(words[word] <= 1 for word in own) >= _NEW * len(own)
