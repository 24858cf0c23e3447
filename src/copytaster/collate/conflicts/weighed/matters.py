"""Pairs of sentences of two accounts that may tell of one matter, drafted wide, with signs of how surely they do."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import msgspec
import numpy as np
from numpy.typing import NDArray

from ....algorithms.sparse import Flags, Indices, Values
from ....language.senses import meaning
from ....model import Account, Assertion, Sentence, Span, Utterance
from ...likeness import meanings
from ..context import Story, norms_of
from ..draft import meet, stretches
from ..sharing import NAME, Sharing
from .amount import counted_alike

MATTER_SIGNS = (
    "shared",  # logarithm of the weight of the words and names that both sentences have
    "dice",  # that weight, of both
    "contained",  # of the lesser
    "better",  # how many sentences of the other account are nearer, of the side that finds more, up to 4
    "worse",  # of the side that finds fewer
    "meaning",  # cosine of what they mean
    "one claim",  # one assertion has a member at both places
    "one utterance",  # one utterance has a reading at both
    "near",  # weight of the words and names beside both places, logarithm
    "near dice",  # of all beside them
    "near meaning",  # cosine of what the words beside both mean
    "heading",  # one of both is a heading
    "opening",  # both stand in the first sentences
)
"""Names of the signs of two places, in order."""
_LEAST = 3.0  # weight of what two sentences share
_COMMON = 60  # sentences with a word, beyond which it finds none
_BETTER = 3  # sentences of the other account that may be nearer
_MOST = 12  # of the sentences of other accounts that one is held against, however many accounts there are
_BESIDE = 7  # words on either side of a place
_OPENING = 4  # sentences


class Bag(msgspec.Struct, frozen=True):
    """A sentence with what it tells."""

    account: Account
    sentence: Sentence
    number: int
    """Of its account's sentences."""
    norms: frozenset[str]
    named: frozenset[str]
    weight: float

    @property
    def span(self) -> Span:
        """The whole sentence."""
        return self.account.span(self.sentence.start, self.sentence.end)


class Matter(msgspec.Struct, frozen=True):
    """Two sentences of two accounts."""

    left: Bag
    right: Bag
    signs: tuple[float, ...]
    """Those of the sentences, as `MATTER_SIGNS` begin."""


class _Beside(msgspec.Struct, frozen=True):
    """The words beside a place, whom they mean, and what, as a direction."""

    norms: frozenset[str]
    named: frozenset[str]
    meant: NDArray[np.float32]


class Matters:
    """The pairs of a story, and the signs of two places in such a pair."""

    def __init__(
        self, story: Story, assertions: Sequence[Assertion], utterances: Sequence[Utterance]
    ) -> None:
        claims = {assertion.id: assertion.members for assertion in assertions}
        said = {utterance.id: [reading.span for reading in utterance.readings] for utterance in utterances}
        self._story = story
        self._sides: dict[Span, _Beside] = {}
        self._claims = _by_stretch(claims)
        self._said = _by_stretch(said)
        bags = _bags(story)
        joined = _joined(bags, [*claims.values(), *said.values(), *counted_alike(story.accounts)])
        self.pairs = tuple(_pairs(story, bags, joined))

    def signs(self, matter: Matter, one: Span, other: Span) -> tuple[float, ...]:
        """`MATTER_SIGNS` of two places in the sentences of a matter."""
        left, right = self._beside(matter.left, one), self._beside(matter.right, other)
        common = self._story.weight(left.norms & right.norms) + NAME * len(left.named & right.named)
        every = sum(self._story.weight(side.norms) + NAME * len(side.named) for side in (left, right))
        claim = _meeting(self._claims, one, other)
        said = _meeting(self._said, one, other)
        sentences = matter.signs
        return (
            *sentences[:6],
            float(claim),
            float(said),
            math.log1p(common),
            2 * common / every if every else 0.0,
            round(float(left.meant @ right.meant), 4),
            *sentences[6:],
        )

    def _beside(self, bag: Bag, span: Span) -> _Beside:
        if span not in self._sides:
            tokens = bag.account.annotated.tokens[bag.sentence.first : bag.sentence.last]
            first = bisect_left(tokens, span.start, key=lambda token: token.start)
            last = bisect_left(tokens, span.end, key=lambda token: token.start)
            near = [*tokens[max(0, first - _BESIDE) : first], *tokens[last : last + _BESIDE]]
            named = self._story.named_in(bag.account, near[0].start, near[-1].end) if near else ()
            meant = meaning(" ".join(bag.account.text[token.start : token.end] for token in near))
            self._sides[span] = _Beside(
                norms_of(near),
                frozenset(one.entity for one in named),
                meant / max(1e-9, float(np.linalg.norm(meant))),
            )
        return self._sides[span]


_Groups = dict[tuple[str, int], list[tuple[Span, str]]]
"""For each stretch of an account the places in it of groups, and their names."""


def _by_stretch(groups: Mapping[str, Sequence[Span]]) -> _Groups:
    found: _Groups = defaultdict(list)
    for name, spans in groups.items():
        for span in spans:
            for stretch in stretches(span):
                found[stretch].append((span, name))
    return found


def _meeting(groups: _Groups, one: Span, other: Span) -> bool:
    """Whether a group has a place at both spans."""
    sides = [
        {name for stretch in stretches(span) for held, name in groups.get(stretch, ()) if meet(held, span)}
        for span in (one, other)
    ]
    return not sides[0].isdisjoint(sides[1])


def _bags(story: Story) -> list[Bag]:
    bags: list[Bag] = []
    for account in story.accounts:
        for number, sentence in enumerate(account.annotated.sentences):
            norms = norms_of(account.annotated.tokens[sentence.first : sentence.last])
            if not sentence.furniture and norms:
                named = frozenset(n.entity for n in story.named_in(account, sentence.start, sentence.end))
                weight = story.weight(norms) + NAME * len(named)
                bags.append(Bag(account, sentence, number, norms, named, weight))
    return bags


def _pairs(story: Story, bags: Sequence[Bag], joined: set[tuple[int, int]]) -> list[Matter]:
    """The pairs of sentences, those that share most first."""
    accounts = [story.order[bag.account.id] for bag in bags]
    sharing = Sharing(story, accounts, [(bag.norms, bag.named) for bag in bags])
    every = sorted(joined.union(zip(*sharing.pairs(_COMMON).tolist(), strict=True)))
    ends = np.array(every, np.int64).reshape(-1, 2).T
    firm = np.array([pair in joined for pair in every], bool)
    common = sharing.weights(ends)
    kept = firm | (common >= _LEAST)
    ends, firm, common = ends[:, kept], firm[kept], common[kept]
    share = 2 * common / np.maximum(1e-9, np.array([bag.weight for bag in bags])[ends].sum(axis=0))
    nearer = sharing.nearer(ends, share)
    order = np.lexsort((ends[1], ends[0], -common))
    order = order[(firm | (nearer.min(axis=0) <= _BETTER))[order]]
    chosen = order[_few(ends[:, order], firm[order])]
    signs = _signs(bags, ends[:, chosen], common[chosen], share[chosen], nearer[:, chosen])
    return [
        Matter(bags[left], bags[right], tuple(row))
        for left, right, row in zip(*ends[:, chosen].tolist(), signs.tolist(), strict=True)
    ]


def _few(ends: Indices, firm: Flags) -> Flags:
    """Of pairs in order the first ones of each sentence, and those that are `firm`."""
    held = Counter[int]()
    few = []
    for left, right, sure in zip(*ends.tolist(), firm.tolist(), strict=True):
        few.append(sure or (held[left] < _MOST and held[right] < _MOST))
        if few[-1]:
            held[left] += 1
            held[right] += 1
    return np.array(few, bool)


def _signs(bags: Sequence[Bag], ends: Indices, common: Values, share: Values, nearer: Indices) -> Values:
    """A row for each pair of sentences of what `MATTER_SIGNS` has of these."""
    meant = meanings([bag.span.text for bag in bags])
    cosines = (meant[ends[0]] * meant[ends[1]]).sum(axis=1).astype(np.float64)
    heading = np.array([bag.sentence.heading for bag in bags], bool)
    number = np.array([bag.number for bag in bags], np.int64)
    weights = np.array([bag.weight for bag in bags])
    return np.stack(
        [
            np.log1p(common),
            share,
            common / np.maximum(1e-9, weights[ends].min(axis=0)),
            *np.minimum(4, np.sort(nearer, axis=0)[::-1]),
            np.round(cosines, 4),
            heading[ends].any(axis=0),
            number[ends].max(axis=0) < _OPENING,
        ],
        axis=1,
    )


def _joined(bags: Sequence[Bag], groups: Iterable[Sequence[Span]]) -> set[tuple[int, int]]:
    """The pairs of sentences of two accounts that one group has a member in."""
    starts: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, bag in enumerate(bags):
        starts[bag.account.id].append((bag.sentence.start, at))
    found = set()
    for spans in groups:
        places = set()
        for span in spans:
            mine = starts[span.account]
            number = max(0, bisect_right(mine, (span.start, len(bags))) - 1)
            while number < len(mine) and mine[number][0] < span.end:
                if bags[mine[number][1]].sentence.end > span.start:
                    places.add(mine[number][1])
                number += 1
        found |= {
            (left, right)
            for left, right in combinations(sorted(places)[:_MOST], 2)
            if bags[left].account.id != bags[right].account.id
        }
    return found
