"""A conflict before it has its number."""

from collections.abc import Iterable

import msgspec

from ...model import ConflictKind, Span, Variant


class Draft(msgspec.Struct, frozen=True):
    """What differs, on what, and in which readings."""

    kind: ConflictKind
    about: str
    readings: tuple[Variant, ...]
    explanation: str | None = None

    @property
    def spans(self) -> frozenset[Span]:
        """All places of all readings."""
        return frozenset(span for variant in self.readings for span in variant.members)


def variants(found: Iterable[tuple[str, Span]], order: dict[str, int]) -> tuple[Variant, ...]:
    """The readings of values with their places, in order of accounts and places; each place once."""
    by_value: dict[str, set[Span]] = {}
    for value, span in found:
        by_value.setdefault(value, set()).add(span)
    readings = [
        Variant(value, tuple(sorted(spans, key=lambda span: (order[span.account], span.start))))
        for value, spans in by_value.items()
    ]
    return tuple(sorted(readings, key=lambda v: (order[v.members[0].account], v.members[0].start, v.value)))
