"""The features of stretches as arrays, and how they meet, for all pairs at once."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec
import numpy as np

from ...algorithms.sparse import Flags, Incidence, Indices, Sparse, Values, laid_out, summed
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
    """Whether it stands as a verb."""
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
        (gist.weights[feature], feature in gist.rare, feature in gist.verbs)
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


def met(features: Features, whole: Sparse, left: Indices, right: Indices) -> tuple[Values, Values, Values]:
    """The weight of what left ones find in right ones, related words counting in part; of words alone, of verbs alone.

    `whole` is the reach of all entries.
    """
    pair, mine = features.held.of(left)
    found = whole.of(right[pair], features.held.item[mine]) * features.weight[mine]
    return (
        summed(pair, found, len(left)),
        summed(pair, np.where(features.word[mine], found, 0.0), len(left)),
        summed(pair, np.where(features.verb[mine], found, 0.0), len(left)),
    )


def agreed(features: Features, left: Indices, right: Indices) -> Values:
    """What share of their weight the verbs of one find among those of the other, of the side where it is less."""
    verbs, total = reach(features, features.verb), features.total(features.verb)
    shares = []
    for one, other in ((left, right), (right, left)):
        pair, mine = features.held.of(one)
        pair, mine = pair[features.verb[mine]], mine[features.verb[mine]]
        found = verbs.of(other[pair], features.held.item[mine]) * features.weight[mine]
        shares.append(summed(pair, found, len(one)) / np.where(total[one] > 0, total[one], 1.0))
    return np.minimum(*shares)
