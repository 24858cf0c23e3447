"""Votes told by the word that was voted: `voted no on the levy`, `would vote “yes”`, `cast a no vote`."""

from ....language.stance_verbs import Side
from ..phrases import QUOTES, Words
from ..subjects import subject_of
from .aims import aim
from .expression import Aim, Expression, built, flipped

VOTING = frozenset("vote votes voted voting".split())
_WORDS: dict[str, Side] = {
    **dict.fromkeys("yes aye yea".split(), "for"),
    **dict.fromkeys("no nay".split(), "against"),
}
_ON = frozenset("on to for".split())


def ballot(words: Words, index: int) -> Expression | None:
    """A form of `vote` with the word that was voted behind it, or, of the noun, before it."""
    behind = _quoteless(words, index + 1, 1)
    before = _quoteless(words, index - 1, -1)
    if (side := _WORDS.get(words.at(behind))) is not None:
        verb, end = index, behind + 1
    elif (side := _WORDS.get(words.at(before))) is not None and words.at(index - 1) not in ("n't", "not"):
        cast = next(
            (at for at in range(before, max(-1, before - 3), -1) if words.words[at].startswith("cast")), None
        )
        if cast is None:
            return None
        verb, end = cast, index + 1
    else:
        return None
    subject = subject_of(words, verb)
    if subject is None:
        return None
    side = flipped(side, subject.negated)
    end = _quoteless(words, end, 1)
    found = aim(words, end + 1, side, asking=False, acting=False) if words.at(end) in _ON else None
    return built(subject, verb, found or Aim(side, None, end))


def _quoteless(words: Words, place: int, step: int) -> int:
    """The place, or the next one that holds no mark of a quotation."""
    while words.at(place) in QUOTES:
        place += step
    return place
