"""The features of stretches as arrays, and how they meet, for all pairs at once."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec
import numpy as np

from ...algorithms.sparse import Flags, Incidence, Indices, Sparse, Values, laid_out, summed
from ...language.verbs import is_finite
from .related import SAME, Kin, related
from .stretch import Stretch


class Features(msgspec.Struct, frozen=True):
    """What the stretches hold: an entry for each feature of each, shape (entries,)."""

    held: Incidence
    """Words have the lowest numbers."""
    weight: Values
    word: Flags
    entity: Flags
    figure: Flags
    rare: Flags
    verb: Flags
    """Whether it is a word that can be the verb of a clause."""
    kin: Kin
    """Which words are related."""

    def total(self, entries: Flags) -> Values:
        """The weight of these entries of each stretch."""
        return summed(self.held.row[entries], self.weight[entries], len(self.held.first) - 1)


def read_features(stretches: Sequence[Stretch]) -> Features:
    """The features of some stretches, those of each in order of their numbers."""
    forms = _forms(stretches)
    others = {feature for stretch in stretches for feature in stretch.gist.weights} - forms.keys()
    number = {feature: at for at, feature in enumerate([*sorted(forms), *sorted(others)])}
    rows = [sorted(stretch.gist.weights, key=number.__getitem__) for stretch in stretches]
    held = Incidence([[number[feature] for feature in row] for row in rows])
    entries = [
        (gist.weights[feature], feature in gist.rare, is_finite(gist.forms.get(feature, "")))
        for gist, row in zip((stretch.gist for stretch in stretches), rows, strict=True)
        for feature in row
    ]
    weight, rare, verb = map(np.array, zip(*entries, strict=True))
    mark = np.array([feature[0] for feature in number])[held.item]
    return Features(
        held,
        weight,
        word=held.item < len(forms),
        entity=mark == "@",
        figure=mark == "#",
        rare=rare,
        verb=verb,
        kin=related([forms[feature] for feature in sorted(forms)]),
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


def reach(features: Features, entries: Flags) -> Sparse:
    """How much of each feature the stretches have by some of their entries: 1 of their own, part of related words."""
    row, item = features.held.row[entries], features.held.item[entries]
    words = features.word[entries]
    first = features.kin.first[item[words]]
    run, kin = laid_out(first, features.kin.first[item[words] + 1] - first)
    width = features.held.width
    places = np.append(row * width + item, row[words][run] * width + features.kin.others[kin])
    shares = np.append(np.full(len(item), SAME), features.kin.shares[kin])
    places, shares = np.divmod(np.sort(places * (SAME + 1) + shares), SAME + 1)
    greatest = np.diff(places, append=-1) != 0
    row, item = np.divmod(places[greatest], width)
    return Sparse(width, row, item, shares[greatest] / SAME)


def met(features: Features, whole: Sparse, left: Indices, right: Indices) -> tuple[Values, Values]:
    """The weight of what left ones find in right ones, related words counting in part; and that of words alone.

    `whole` is the reach of all entries.
    """
    pair, mine = features.held.of(left)
    found = whole.of(right[pair], features.held.item[mine]) * features.weight[mine]
    return (
        summed(pair, found, len(left)),
        summed(pair, np.where(features.word[mine], found, 0.0), len(left)),
    )


def agreed(features: Features, left: Indices, right: Indices) -> Values:
    """How related the nearest two verbs of each pair are, 1 for the same."""
    nearest = np.zeros(len(left))
    pair, mine = features.held.of(left)
    verbs = features.verb[mine]
    found = reach(features, features.verb).of(right[pair[verbs]], features.held.item[mine[verbs]])
    np.maximum.at(nearest, pair[verbs], found)
    return nearest
