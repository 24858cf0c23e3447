"""Which sentences of two accounts share words and names, and what these weigh, for all pairs of a story at once."""

from collections.abc import Sequence
from itertools import chain

import numpy as np

from ...algorithms.sparse import Incidence, Indices, Values, summed
from .context import Story

NAME = 2.0
"""Weight of a person or body that both sentences mean."""


class Sharing:
    """What some sentences hold, of each the number of its account, its norms and the entities that it names."""

    def __init__(
        self, story: Story, accounts: Sequence[int], contents: Sequence[tuple[frozenset[str], frozenset[str]]]
    ) -> None:
        norms = sorted(set(chain.from_iterable(words for words, _ in contents)))
        names = sorted(set(chain.from_iterable(named for _, named in contents)))
        word = {norm: at for at, norm in enumerate(norms)}
        name = {entity: at for at, entity in enumerate(names, start=len(norms))}
        self._accounts = np.array(accounts, np.int64)
        self._held = Incidence(
            [
                sorted([*(word[one] for one in words), *(name[one] for one in named)])
                for words, named in contents
            ]
        )
        self._weights = np.array([*map(story.rarity, norms), *[NAME] * len(names)])

    def pairs(self, most: int, least: int = 1) -> Indices:
        """The pairs, in order, that share `least` of what at most `most` sentences have, shape (2, pairs)."""
        one, other = (self._held.row[entries] for entries in self._held.meetings(most))
        apart = self._accounts[one] != self._accounts[other]
        count = len(self._accounts)
        found, times = np.unique(one[apart] * count + other[apart], return_counts=True)
        return np.stack(np.divmod(found[times >= least], count))

    def weights(self, ends: Indices) -> Values:
        """The weight of what both sentences of each pair have, however many have it."""
        pair, mine, _ = self._held.common(ends[0], ends[1])
        return np.round(summed(pair, self._weights[self._held.item[mine]], ends.shape[1]), 6)

    def nearer(self, ends: Indices, values: Values) -> Indices:
        """For both sentences of each pair how many of the other's account have a greater value, shape (2, pairs)."""
        groups = (ends * len(self._accounts) + self._accounts[ends[::-1]]).ravel()
        either = np.tile(values, 2)
        order = np.lexsort((-either, groups))
        held, ranked, at = groups[order], either[order], np.arange(len(order))
        apart = np.diff(held, prepend=-1) != 0
        first = np.maximum.accumulate(np.where(apart, at, 0))
        alike = np.maximum.accumulate(np.where(apart | (np.diff(ranked, prepend=np.nan) != 0), at, 0))
        found = np.zeros(len(order), np.int64)
        found[order] = alike - first
        return found.reshape(2, -1)
