"""Noun phrases that stand for a politician of the same article: `the Westmark Democrat`, `the freshman lawmaker`."""

from bisect import bisect_left

from ..language.clause_words import PASTS
from ..language.seats_held import seat_behind
from .attributions.page import Page
from .bearers import Bearers
from .prominence import says

_PARTISANS = frozenset("democrat republican".split())
_SITTING = frozenset(
    """rep representative congressman congresswoman sen senator mp delegate assemblyman assemblywoman lawmaker
    legislator councilman councilwoman""".split()
)
"""Titles of those who make laws."""
_TITLES: dict[str, frozenset[str]] = {
    **dict.fromkeys(("lawmaker", "legislator"), _SITTING),
    **dict.fromkeys(("democrat", "republican"), _SITTING | {"gov", "governor", "mayor"}),
    "senator": frozenset(("sen", "senator")),
    "governor": frozenset(("gov", "governor")),
    **dict.fromkeys(
        ("congressman", "congresswoman", "representative"),
        frozenset("rep representative congressman congresswoman".split()),
    ),
}
"""Noun for a politician -> the titles before the names of those who may be called so."""
_MOST_MODIFIERS = 5
_REMEMBERED = 300  # mentions among which the noun phrase looks for its bearer


def politician(page: Page, position: int, last: int, bearers: Bearers) -> tuple[int, list[int]] | None:
    """The token behind `the Westmark Democrat`, and the last mention of every person who may be meant.

    Those whose party or state the article gives must have what the phrase tells; where it tells a state and somebody
    has it, he is meant before others of whom nothing is known.
    """
    words = page.words
    head = position + 1
    while head < last and head - position <= _MOST_MODIFIERS and words[head] not in _TITLES:
        if not words[head][0].isalpha() or page.mention_of[head] in bearers.keys:
            return None
        head += 1
    behind = head + 1
    if head >= last or words[head] not in _TITLES or words[behind : behind + 1] in (("'s",), ("'",), ("of",)):
        return None
    if (
        behind < last
        and page.tokens[behind].content
        and not says(page, behind)
        and not _is_verb(words[behind])
    ):
        return None  # a title before a name, "the Republican parties"
    place = [words[at] for at in range(position + 1, head) if page.capital[at]]
    if behind + 1 < last and words[behind] == "from":
        place += [words[at] for at in range(behind + 1, min(behind + 3, last)) if page.capital[at]]
    party = frozenset((words[head],)) & _PARTISANS
    return _fitting(page, (position, behind), bearers, (_TITLES[words[head]], party, frozenset(place)))


def _is_verb(word: str) -> bool:
    """Whether a word is a form that verbs in the past have: `the senator left`."""
    return word in PASTS or word.endswith("ed")


def _fitting(
    page: Page,
    stretch: tuple[int, int],
    bearers: Bearers,
    wanted: tuple[frozenset[str], frozenset[str], frozenset[str]],
) -> tuple[int, list[int]] | None:
    """The politicians with one of some titles, or with a known seat, whose party and place do not speak against it."""
    titles, party, place = wanted
    start = page.tokens[stretch[0]].start
    here = bisect_left(page.mentions, start, key=lambda mention: mention.start)
    last: dict[str, int] = {}
    seats: dict[str, frozenset[str]] = {}
    for index in range(max(0, here - _REMEMBERED), here):
        key = bearers.keys.get(index)
        if key is None:
            continue
        seat = seat_behind(page.text, page.mentions[index].end)
        if key in last or seat or titles & _titles(page, index):
            last[key] = index
            seats[key] = seats.get(key, frozenset()) | seat
    fitting: list[int] = []
    sure: list[int] = []
    for key, seat in seats.items():
        theirs, state = seat & _PARTISANS, seat - _PARTISANS
        if (party and theirs and party != theirs) or (place and state and not state <= place):
            continue
        (sure if place and state else fitting).append(last[key])
    return (stretch[1], sorted(sure or fitting)) if sure or fitting else None


def _titles(page: Page, mention: int) -> frozenset[str]:
    """The words of titles before a name."""
    first, _ = page.stretch_of(mention)
    before = page.words[max(0, first - 2) : first]
    return frozenset(word.strip(".") for word in before)
