"""A conflict before it has its number."""

from collections.abc import Iterable, Mapping

import msgspec

from ...model import Account, ConflictKind, Span, Variant

_STRETCH = 500  # code points of a stretch


class Draft(msgspec.Struct, frozen=True):
    """What differs, on what, and in which readings."""

    kind: ConflictKind
    about: str
    """Empty where whoever found it does not know: then the claim, or what was said, that its places belong to."""
    readings: tuple[Variant, ...]
    explanation: str | None = None
    said: bool = False
    """Whether it is of the very words of what was said."""

    @property
    def spans(self) -> frozenset[Span]:
        """All places of all readings."""
        return frozenset(span for variant in self.readings for span in variant.members)

    def meets(self, place: Span) -> bool:
        """Whether one of its places overlaps another place."""
        return any(meet(span, place) for span in self.spans)


def variants(found: Iterable[tuple[str, Span]], order: dict[str, int]) -> tuple[Variant, ...]:
    """The readings of values with their places, in order of accounts and places; of nested ones the inner one."""
    by_value: dict[str, set[Span]] = {}
    for value, span in found:
        by_value.setdefault(value, set()).add(span)
    told = [Variant(value, _innermost(spans, order)) for value, spans in by_value.items()]
    readings = [one for one in told if not any(_longer(one, other) for other in told)]
    return tuple(sorted(readings, key=lambda v: (order[v.members[0].account], v.members[0].start, v.value)))


def _longer(one: Variant, other: Variant) -> bool:
    """Whether a reading is another one and some words more, at the same places."""
    return (
        one.value != other.value
        and other.value in one.value
        and all(any(_holds(span, inner) for inner in other.members) for span in one.members)
    )


def _holds(span: Span, inner: Span) -> bool:
    return span.account == inner.account and span.start <= inner.start and inner.end <= span.end


def _innermost(spans: Iterable[Span], order: dict[str, int]) -> tuple[Span, ...]:
    """The spans that hold no other, in order."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (order[span.account], span.start, -span.end)):
        while kept and kept[-1].account == span.account and kept[-1].end >= span.end:
            kept.pop()
        kept.append(span)
    return tuple(kept)


def side_by_side(spans: Iterable[Span], accounts: Mapping[str, Account], order: dict[str, int]) -> list[Span]:
    """Places as stretches, of nested ones the inner one: those that overlap, or that only a space parts, are one."""
    runs: list[Span] = []
    for span in _innermost(set(spans), order):
        before = runs[-1] if runs else None
        if before is not None and before.account == span.account and span.start <= before.end + 1:
            runs[-1] = accounts[span.account].span(before.start, span.end)
        else:
            runs.append(span)
    return runs


def stretches(span: Span) -> list[tuple[str, int]]:
    """The stretches of an account that a place lies in, so that only places in one of them are held together."""
    return [(span.account, at) for at in range(span.start // _STRETCH, span.end // _STRETCH + 1)]


def meet(one: Span, other: Span) -> bool:
    """Whether two places overlap."""
    return one.account == other.account and one.start < other.end and other.start < one.end
