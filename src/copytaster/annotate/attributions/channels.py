"""Where something was said, as written: `told reporters in Lund`, `in a post on Tuesday`, `on Telegram`."""

from ...model import Offsets
from .found import Found
from .page import Page, Stretch, Unit
from .phrases import TIME_WORDS

_CHANNELS = frozenset(
    """statement statements post posts interview interviews briefing conference speech address letter letters
    tweet tweets message messages broadcast video remarks testimony telegram facebook twitter instagram
    tiktok linkedin youtube mastodon bluesky whatsapp platform podcast release report filing memo email
    emails note newspaper newspapers television tv radio reporters journalists parliament blog hearing press
    comments media magazine thread debate rally affidavit essay column op-ed editorial call x phone
    telephone program programme show lawmakers court news""".split()
)
_PREPOSITIONS = frozenset("in on at to during via through".split())
_TELLING = frozenset("told tells telling".split())
_SPEAKING = frozenset("speaking writing testifying appearing".split())
_BEFORE_HEARERS = frozenset(
    "a an the his her its their our my reporters journalists lawmakers parliament".split()
)
"""Words directly behind `to` that open whom something was said to; another is a verb: `to call for help`."""
_NOT_A_CHANNEL = frozenset("him her them us me you it himself".split())
_LONGEST = 14


def find_channel(page: Page, unit: Unit, found: Found) -> Offsets | None:
    """The phrase beside a cue that says where it was said; None where nothing does."""
    if found.cue is None:
        return None
    inside = frozenset(index for piece in found.content for index in range(*piece))
    words = page.words
    verb = next((index for index in range(*found.cue) if words[index] in _TELLING), None)
    if verb is not None and verb + 1 < unit.last and words[verb + 1] not in _NOT_A_CHANNEL:
        end = _end(page, unit, verb + 1, inside)
        return page.offsets(verb, end) if end > verb + 1 else None
    for begin in range(max(unit.first, found.cue[0] - 3 * _LONGEST), min(unit.last, found.cue[1] + _LONGEST)):
        if begin in inside or page.quote_of[begin] >= 0:
            continue
        if (
            words[begin] in _SPEAKING
            and begin + 2 < unit.last
            and (words[begin + 1] in _PREPOSITIONS or words[begin + 1] == "before")
        ):
            end = _end(page, unit, begin + 2, inside)
        elif words[begin] in _PREPOSITIONS:
            if words[begin] == "to" and not _hears(page, unit, begin):
                continue
            end = _end(page, unit, begin + 1, inside)
            if not _CHANNELS.intersection(words[begin + 1 : end]) or not _near(unit, begin, found.cue):
                continue
            if "x" in words[begin + 1 : end] and not any(
                page.text[page.tokens[at].start] == "X" for at in range(begin + 1, end)
            ):
                continue
        else:
            continue
        if end > begin + 1:
            return page.offsets(begin, _closed(page, begin, end, unit.last))
    return None


def _hears(page: Page, unit: Unit, to: int) -> bool:
    """Whether whom something was said to stands behind `to`: not in `according to a video`, `to call for help`."""
    if to + 1 >= unit.last or (to > unit.first and page.words[to - 1] == "according"):
        return False
    return page.words[to + 1] in _BEFORE_HEARERS or page.capital[to + 1]


def _closed(page: Page, begin: int, end: int, last: int) -> int:
    """Behind the mark that closes a title which a channel opens: `speaking on "Harbour News | Sunday"`."""
    if page.words[begin:end].count('"') % 2:
        return next((at + 1 for at in range(end, min(end + 4, last)) if page.words[at] == '"'), end)
    return end


def _near(unit: Unit, begin: int, cue: Stretch) -> bool:
    """Whether a phrase belongs to a cue: it opens the sentence, or stands within a few words of the cue."""
    first, last = cue
    return begin == unit.first or (last <= begin <= last + _LONGEST) or first - 4 <= begin < first


def _end(page: Page, unit: Unit, begin: int, inside: frozenset[int]) -> int:
    words = page.words
    index = begin
    while index < min(unit.last, begin + _LONGEST) and index not in inside and page.quote_of[index] < 0:
        if words[index] in ",.:;–—()" or words[index] in (
            "that",
            "and",
            "said",
            "wrote",
            "as",
            "when",
            "after",
            "who",
            "but",
            "saying",
            "has",
            "have",
            "had",
            "reported",
            "he",
            "she",
            "they",
            "it",
            "is",
            "was",
        ):
            break
        index += 1
    while index > begin and (
        words[index - 1] in TIME_WORDS
        or words[index - 1] in ("on", "the", "a", "his", "her")
        or (words[index - 1] in _PREPOSITIONS)
    ):
        index -= 1
    return index
