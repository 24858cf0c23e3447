"""What stands around two stretches: the sentences that they are of, and where these stand in their accounts."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...algorithms.sparse import Indices, Values
from .ranking import account_numbers
from .related import meanings
from .stretch import Stretch


def around(stretches: Sequence[Stretch], ends: Indices) -> dict[str, Values]:
    """How near in meaning the sentences of each pair are, and how far apart the two stand in their accounts.

    Places go from 0 at the beginning of an account to 1 at its end. `ends` holds the two stretches of each pair, shape
    (2, pairs).
    """
    left, right = ends
    texts = [stretch.gist.within for stretch in stretches]
    number = {text: at for at, text in enumerate(dict.fromkeys(texts))}
    of = np.array([number[text] for text in texts])
    place = _places(stretches)
    return {
        "sentences": cosines(meanings(list(number)), of[left], of[right]),
        "places": np.round(np.abs(place[left] - place[right]), 3),
    }


def cosines(meant: NDArray[np.float32], left: Indices, right: Indices) -> Values:
    """Of the rows of each pair, to three places, so that no order of addition shows."""
    return np.asarray(np.round(np.einsum("ij,ij->i", meant[left], meant[right]), 3), np.float64)


def _places(stretches: Sequence[Stretch]) -> Values:
    """How far behind the beginning of its account each stretch stands, by how many of its stretches stand before it."""
    accounts = account_numbers(stretches)
    order = np.lexsort((np.array([stretch.gist.span.start for stretch in stretches]), accounts))
    first, last = (np.searchsorted(accounts[order], accounts[order], side=side) for side in ("left", "right"))
    place = np.zeros(len(order))
    place[order] = (np.arange(len(order)) - first) / (last - first)
    return place
