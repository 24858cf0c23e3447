"""The features of stretches as arrays, and how they meet, for all pairs at once."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec
import numpy as np

from ...algorithms.sparse import Flags, Indices, Sparse, Values, laid_out, summed
from ...language.verbs import is_finite
from .related import SAME, Kin, related
from .stretch import Stretch


class Features(msgspec.Struct, frozen=True):
    """An entry for each feature of each stretch, those of one stretch in a row, in order of their numbers."""

    first: Indices
    """The first entry of each stretch, and how many entries there are, shape (stretches + 1,)."""
    stretch: Indices
    """Of each entry, shape (entries,)."""
    number: Indices
    """Of the feature, the same in all stretches; words have the lowest."""
    weight: Values
    word: Flags
    entity: Flags
    figure: Flags
    rare: Flags
    verb: Flags
    """Whether it is a word that can be the verb of a clause."""
    kin: Kin
    """Which words are related."""
    width: int
    """How many features there are."""

    def of(self, stretches: Indices) -> tuple[Indices, Indices]:
        """The entries of some stretches, one behind another: for each the place of its stretch, and the entry."""
        return laid_out(self.first[stretches], self.first[stretches + 1] - self.first[stretches])

    def total(self, entries: Flags) -> Values:
        """The weight of these entries of each stretch."""
        return summed(self.stretch[entries], self.weight[entries], len(self.first) - 1)


def read_features(stretches: Sequence[Stretch]) -> Features:
    """The features of some stretches."""
    forms = _forms(stretches)
    others = {feature for stretch in stretches for feature in stretch.gist.weights} - forms.keys()
    number = {feature: at for at, feature in enumerate([*sorted(forms), *sorted(others)])}
    entries = [
        (index, number[feature], weight, feature in gist.rare, is_finite(gist.forms.get(feature, "")))
        for index, gist in enumerate(stretch.gist for stretch in stretches)
        for feature, weight in sorted(gist.weights.items(), key=lambda item: number[item[0]])
    ]
    stretch, numbers, weight, rare, verb = map(np.array, zip(*entries, strict=True))
    mark = np.array([feature[0] for feature in number])[numbers]
    return Features(
        np.searchsorted(stretch, np.arange(len(stretches) + 1)),
        stretch,
        numbers,
        weight,
        word=numbers < len(forms),
        entity=mark == "@",
        figure=mark == "#",
        rare=rare,
        verb=verb,
        kin=related([forms[feature] for feature in sorted(forms)]),
        width=len(number),
    )


def _forms(stretches: Sequence[Stretch]) -> dict[str, list[str]]:
    """For each stem its forms, the two commonest."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for stretch in stretches:
        for feature, form in stretch.gist.forms.items():
            counts[feature][form] += 1
    return {
        feature: [form for form, _ in sorted(found.items(), key=lambda item: (-item[1], item[0]))[:2]]
        for feature, found in counts.items()
    }


def shared(features: Features, left: Indices, right: Indices) -> tuple[Indices, Indices, Indices]:
    """What both stretches of a pair have: for each such feature the number of the pair, and the entries of both."""
    entries = np.arange(len(features.number))
    held = Sparse(features.width, features.stretch, features.number, entries + 1.0)
    pair, mine = features.of(left)
    theirs = held.of(right[pair], features.number[mine]).astype(np.int64) - 1
    both = theirs >= 0
    return pair[both], mine[both], theirs[both]


def reach(features: Features, entries: Flags) -> Sparse:
    """How much of each feature the stretches have by some of their entries: 1 of their own, part of related words."""
    stretch, number = features.stretch[entries], features.number[entries]
    words = features.word[entries]
    first = features.kin.first[number[words]]
    run, kin = laid_out(first, features.kin.first[number[words] + 1] - first)
    places = np.append(
        stretch * features.width + number, stretch[words][run] * features.width + features.kin.others[kin]
    )
    shares = np.append(np.full(len(number), SAME), features.kin.shares[kin])
    places, shares = np.divmod(np.sort(places * (SAME + 1) + shares), SAME + 1)
    greatest = np.diff(places, append=-1) != 0
    stretch, number = np.divmod(places[greatest], features.width)
    return Sparse(features.width, stretch, number, (shares[greatest] / SAME).astype(np.float64))


def met(features: Features, whole: Sparse, left: Indices, right: Indices) -> tuple[Values, Values]:
    """The weight of what left ones find in right ones, related words counting in part; and that of words alone.

    `whole` is the reach of all entries.
    """
    pair, mine = features.of(left)
    found = whole.of(right[pair], features.number[mine]) * features.weight[mine]
    return (
        summed(pair, found, len(left)),
        summed(pair, np.where(features.word[mine], found, 0.0), len(left)),
    )


def agreed(features: Features, left: Indices, right: Indices) -> Values:
    """How related the nearest two verbs of each pair are, 1 for the same."""
    nearest = np.zeros(len(left))
    pair, mine = features.of(left)
    verbs = features.verb[mine]
    found = reach(features, features.verb).of(right[pair[verbs]], features.number[mine[verbs]])
    np.maximum.at(nearest, pair[verbs], found)
    return nearest
