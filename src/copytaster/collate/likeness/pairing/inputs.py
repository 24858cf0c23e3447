"""What the network is told of a stretch: its words, and those around it in its sentence."""

from collections.abc import Sequence
from functools import lru_cache

import msgspec
import numpy as np
from numpy.typing import NDArray

from ....language.opposites import NEGATIONS
from ....language.pieces import pieces_of
from ....language.tables import UNKNOWN
from ....language.vectors import normal, vectors
from ....language.words import PARTS_OF_SPEECH
from ...gists import Gist, Word, is_word

SIGNS = 8
LONGEST = 28
"""Words of a stretch that are read."""
AROUND = 8
"""Words of its sentence that are read on either side."""
_WEIGHT = 5.0
"""Weight of a feature that counts as 1."""


class Inputs(msgspec.Struct, frozen=True):
    """What is known of the words of a stretch and around it, an entry a word."""

    rows: NDArray[np.int32]
    """Rows of the tables of vectors and of senses."""
    pieces: NDArray[np.int32]
    """(words, MOST) rows of the table of pieces"""
    tags: NDArray[np.int8]
    signs: NDArray[np.float32]
    """(words, SIGNS)"""
    own: tuple[int, int]
    """The first word of the stretch itself, and the one behind its last."""
    features: tuple[str, ...]
    """Of its own words what each says; nothing for everyday words."""
    forms: tuple[str, ...]
    """Of its own words how each is written."""


def inputs_of(gist: Gist) -> Inputs | None:
    """What the network is told of a stretch; None where it has no words."""
    own = [place for place, word in enumerate(gist.read) if word.own]
    if not own:
        return None
    start, end = own[0], min(own[-1] + 1, own[0] + LONGEST)
    first = max(0, start - AROUND)
    words = gist.read[first : end + AROUND]
    known = [_rows(word.form) for word in words]
    return Inputs(
        np.array([row for row, _ in known], np.int32),
        np.array([some for _, some in known], np.int32),
        np.array([PARTS_OF_SPEECH.index(word.tag) for word in words], np.int8),
        _signs(gist, words, start - first, end - first),
        (start - first, end - first),
        tuple(word.feature for word in gist.read[start:end]),
        tuple(normal(word.form) for word in gist.read[start:end]),
    )


@lru_cache(maxsize=10_000)
def _rows(word: str) -> tuple[int, tuple[int, ...]]:
    return vectors().rows.get(normal(word), UNKNOWN), pieces_of(word)


def _signs(gist: Gist, words: Sequence[Word], start: int, end: int) -> NDArray[np.float32]:
    """Whether a word is of the stretch, capital, a digit; entity, figure, word that tells; its weight; a denial."""
    signs = np.zeros((len(words), SIGNS), np.float32)
    for place, word in enumerate(words):
        mark, form = word.feature[:1], word.form.lower().replace("’", "'")
        signs[place] = (
            start <= place < end,
            word.form[0].isupper(),
            word.form[0].isdigit(),
            mark == "@",
            mark == "#",
            mark != "" and is_word(word.feature),
            gist.weights.get(word.feature, 0) / _WEIGHT,
            form in NEGATIONS or form.endswith("n't"),
        )
    return signs
