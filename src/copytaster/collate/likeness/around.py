"""What stands around two stretches: their sentences, what is told before and behind them, and where in the account."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...algorithms.sparse import Indices, Values
from .ranking import account_numbers
from .related import directions, meanings
from .stretch import Stretch

AROUND = ("sentences", "context", "places")
"""Names of what `around` gives."""

_BESIDE = 3  # stretches before one, and behind it, that are its context


def around(stretches: Sequence[Stretch], ends: Indices, meant: NDArray[np.float32]) -> dict[str, Values]:
    """How alike what stands around both of each pair is; `meant` holds the meaning of each stretch.

    Gives the cosine of the meanings of their sentences, that of what is told before and behind them, and how far apart
    the two stand, each place from 0 at the beginning of its account to 1 at its end.
    """
    left, right = ends
    texts = dict.fromkeys(stretch.within or stretch.gist.span.text for stretch in stretches)
    number = {text: at for at, text in enumerate(texts)}
    of = np.array([number[stretch.within or stretch.gist.span.text] for stretch in stretches])
    sentences = meanings(list(texts))
    context, place = _context(stretches, meant)
    values = (
        cosines(sentences, of[left], of[right]),
        cosines(context, left, right),
        np.round(np.abs(place[left] - place[right]), 3),
    )
    return dict(zip(AROUND, values, strict=True))


def cosines(meant: NDArray[np.float32], left: Indices, right: Indices) -> Values:
    """Of the rows of each pair, to three places, so that no order of addition shows."""
    return np.asarray(np.round(np.einsum("ij,ij->i", meant[left], meant[right]), 3), np.float64)


def _context(stretches: Sequence[Stretch], meant: NDArray[np.float32]) -> tuple[NDArray[np.float32], Values]:
    """The direction of the sum of what stands before and behind each stretch, and where it stands in its account."""
    accounts = account_numbers(stretches)
    order = np.lexsort((np.array([stretch.gist.span.start for stretch in stretches]), accounts))
    first, last = (np.searchsorted(accounts[order], accounts[order], side=side) for side in ("left", "right"))
    at = np.arange(len(order))
    sums = np.vstack([np.zeros((1, meant.shape[1])), np.cumsum(meant[order], axis=0, dtype=np.float64)])
    begin, end = np.maximum(first, at - _BESIDE), np.minimum(last, at + _BESIDE + 1)
    context, place = np.zeros_like(meant), np.zeros(len(order))
    context[order] = directions((sums[end] - sums[begin] - meant[order]).astype(np.float32))
    place[order] = (at - first) / (last - first)
    return context, place
