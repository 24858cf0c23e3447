"""Times that stand between a subject and its verb."""

from ...language.calendar import WEEKDAYS
from .phrases import Words

_DAYTIMES = frozenset("morning afternoon evening night".split())
_WHEN = frozenset("earlier today yesterday tonight recently previously once".split())
_SPANS = frozenset(
    "weekend years months weeks days decades hours year month week night summer fall spring winter".split()
)
_WHICH = frozenset("last this past next".split())
_DURING = frozenset("for in over within since".split())
_LONG = 5
"""Words of a time that begins with a preposition: `for more than two years`."""


def time_before(words: Words, place: int) -> int | None:
    """The first word of a time that ends at a word: `on Monday`, `Monday night`, `for years`, `last week`."""
    word, before = words.words[place], words.at(place - 1)
    if word in _DAYTIMES and before in WEEKDAYS:
        place, word, before = place - 1, before, words.at(place - 2)
    if word in WEEKDAYS:
        return place - (before == "on")
    if word in _WHEN:
        return place
    if word in _SPANS and before in _WHICH:
        return place - 1 - (words.at(place - 2) == "the")
    if word in _SPANS:
        return next(
            (at for at in range(place - 1, max(-1, place - _LONG), -1) if words.words[at] in _DURING), None
        )
    return None
