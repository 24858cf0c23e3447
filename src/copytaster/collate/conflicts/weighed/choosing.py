"""From candidates to conflicts: those that are likely enough, and nearer to one another than to any other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from ....model import Entity, Span
from ...likeness import Weighing, weigh
from ..context import Story, clause_around
from ..draft import Draft, variants
from .amounts import AMOUNT_SIGNS, amounts
from .candidate import Candidate
from .descriptions import DESCRIPTION_SIGNS, descriptions
from .matters import Matters
from .phrases import PHRASE_SIGNS, phrases
from .weighing import weighings

SIGNS = {"amounts": AMOUNT_SIGNS, "descriptions": DESCRIPTION_SIGNS, "phrases": PHRASE_SIGNS}
"""For each drafter the names of its signs."""
LEAST = {"amounts": 0.5, "descriptions": 0.55, "phrases": 0.4}
"""Probability from which a candidate is told: where a reader kept near eight in ten of those of other stories."""

_AGAIN = 0.5  # of that, from which other places of the same two values are shown with it


def candidates(story: Story, entities: Sequence[Entity], matters: Matters) -> dict[str, list[Candidate]]:
    """What each drafter gives."""
    return {
        "amounts": list(amounts(story, matters)),
        "descriptions": list(descriptions(story, entities)),
        "phrases": list(phrases(story, matters)),
    }


def differing_weighed(
    story: Story,
    entities: Sequence[Entity],
    matters: Matters,
    by: Mapping[str, Weighing] | None = None,
) -> Iterator[Draft]:
    """The likely conflicts of numbers, of what persons are, and of what was said; `by` in place of what ships."""
    by = weighings() if by is None else by
    for drafter, found in candidates(story, entities, matters).items():
        if found:
            likely = weigh(np.array([one.signs for one in found]), by[drafter])
            every = [
                (one, float(p)) for one, p in zip(found, likely, strict=True) if p >= _AGAIN * LEAST[drafter]
            ]
            kept = [(one, p) for one, p in every if p >= LEAST[drafter]]
            for together in _groups(_nearest(kept) if drafter != "phrases" else kept):
                yield _draft(story, [*together, *_again(together, every)])


def _nearest(kept: Sequence[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """The candidates that are the likeliest of both their places, held against the other's account.

    What is said of a person is held against all that the other account says of him.
    """
    best: dict[tuple[str, str, int, str], float] = defaultdict(float)
    for one, likely in kept:
        for key in _keys(one):
            best[key] = max(best[key], likely)
    return [(one, likely) for one, likely in kept if all(likely == best[key] for key in _keys(one))]


def _again(told: Sequence[Candidate], every: Sequence[tuple[Candidate, float]]) -> list[Candidate]:
    """Other places at which accounts give the two numbers that are told."""
    sizes = {frozenset(place.means for place in (one.left, one.right)) for one in told if one.left.means}
    return [
        one for one, _ in every if one not in told and frozenset((one.left.means, one.right.means)) in sizes
    ]


def _keys(one: Candidate) -> list[tuple[str, str, int, str]]:
    sides = (one.left.span, one.right.span), (one.right.span, one.left.span)
    return [
        (one.about, span.account, -1 if one.about else span.start, other.account) for span, other in sides
    ]


def _groups(kept: Sequence[tuple[Candidate, float]]) -> list[list[Candidate]]:
    """The candidates that tell one difference, the likeliest first: they share a place, or both numbers.

    An account has one place in a group, or several with one value: of the like of these it tells one thing.
    """
    groups: list[list[Candidate]] = []
    values: list[dict[str, str]] = []
    held: dict[Span | frozenset[str], list[int]] = defaultdict(list)
    for one, _ in sorted(kept, key=lambda item: (-item[1], item[0].left.span, item[0].right.span)):
        sides = {place.span.account: place.key for place in (one.left, one.right)}
        shared: list[Span | frozenset[str]] = [one.left.span, one.right.span]
        shared += [frozenset(sides.values())] if one.left.means else []
        fitting = (
            number
            for key in shared
            for number in held[key]
            if all(values[number].get(account, value) == value for account, value in sides.items())
        )
        number = next(fitting, len(groups))
        if number == len(groups):
            groups.append([])
            values.append({})
        groups[number].append(one)
        values[number] |= sides
        for key in shared:
            held[key].append(number)
    return groups


def _draft(story: Story, found: Sequence[Candidate]) -> Draft:
    pairs = dict.fromkeys(place for one in found for place in (one.left, one.right))
    reasons = [one.explanation for one in found]
    counted = found[0].kind in ("number", "duration")
    shown = [
        (" ".join(place.value.split()), _clause(story, place.span) if counted else place.span)
        for place in pairs
    ]
    return Draft(
        found[0].kind,
        found[0].about,
        variants(shown, story.order),
        None if None in reasons else reasons[0],
        said=found[0].kind == "wording",
    )


def _clause(story: Story, span: Span) -> Span:
    """The clause around a number."""
    account = story.by_id[span.account]
    sentence = story.sentence_at(account, span.start)
    return clause_around(account, sentence, span.start, span.end) if sentence is not None else span
