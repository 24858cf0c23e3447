"""What somebody says a thing is done by: `by passing this levy, we can send a message`."""

from ....language.opinions import CLEAR, OPINIONS
from ....language.stance_verbs import Side
from ....language.stances import ENDING, MAKING, PROMOTING, UNDOING
from ....language.verbs import gerund
from ..phrases import QUOTES, STOPS, Words, is_negative, object_end
from .aims import aim
from .expression import Expression, turned, unowned

_BY = frozenset("by through".split())
_LIGHT = frozenset("make take use let bring keep hold set begin open".split())
"""Verbs whose object says little: `by taking part`."""
_SIDES: dict[str, Side] = {
    **{gerund(verb): "for" for verb in sorted((PROMOTING | MAKING) - _LIGHT)},
    **{
        gerund(verb): "against"
        for verb in sorted(UNDOING | ENDING | {"dismantle", "remove", "deny", "ignore", "cut"})
    },
}
"""Form in -ing -> the side on its object of whoever speaks well of what comes of it."""
_CLOSING = QUOTES - {"'", "’"}
_COMING = 60
"""Words of what comes of it."""
_SOON = 9
"""Words behind the comma among which the verb stands of what comes of it."""
_FALLING = frozenset("lose losing lost fail harm hurt cost costs".split())
"""Verbs of what comes of it that nobody wants."""


def means(words: Words, index: int) -> Expression | None:
    """A clause with which what is said opens, and the side on its object of whoever says what comes of it."""
    side = _SIDES.get(words.at(index + 1))
    if (
        words.words[index] not in _BY
        or side is None
        or (index and words.at(index - 1) not in STOPS | QUOTES | {",", "that"})
    ):
        return None
    end = object_end(words, index + 2)
    if words.at(end) != ",":
        return None
    if not any(words.finite(at) for at in range(end + 2, min(len(words), end + _SOON))):
        return None  # "by making newer, safer cars"
    farthest = min(len(words), end + _COMING)
    last = next((at for at in range(end + 1, farthest) if words.words[at] in STOPS | _CLOSING), farthest)
    comes = words.words[end + 1 : last]
    weight = sum(OPINIONS.get(word, 0) for word in comes) - CLEAR * len(_FALLING.intersection(comes))
    if weight < 0 or any(is_negative(word) for word in comes):
        side = turned(side)
    found = aim(words, index + 2, side, asking=False, acting=False)
    return unowned(found, index, last)
