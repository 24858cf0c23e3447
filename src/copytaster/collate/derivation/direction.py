"""Which of two accounts came from which, and what says so."""

from collections.abc import Set

import msgspec

from ...language.outlets import AGENCIES
from ...model import Evidence
from .known import Known

_AGENCY_NAMES = frozenset(AGENCIES.values())


class Direction(msgspec.Struct, frozen=True):
    """`derived` came from `source`."""

    derived: Known
    source: Known
    evidence: tuple[Evidence, ...]
    """Empty where the times of publication alone say so, or that one of them is an agency's."""


Signs = tuple[tuple[Evidence, ...], tuple[Evidence, ...]]
"""What shows in either of two accounts, held against the other, that it is a translation of it."""


def decide(one: Known, other: Known, signs: Signs, present: Set[str]) -> Direction | None:
    """By what one says of the other, by translation, by a link to an original, by time; None where nothing tells.

    `present` are the outlets whose accounts are in the pile. Where both, or one, go back to a report that is not, the
    other may have it from there as well, and the later is not derived from the earlier.
    """
    ours, theirs = one.origin(other.outlet), other.origin(one.outlet)
    if ours is not None and (theirs is None or ours.confidence > theirs.confidence + 0.2):
        return Direction(one, other, ours.evidence)
    if theirs is not None and (ours is None or theirs.confidence > ours.confidence + 0.2):
        return Direction(other, one, theirs.evidence)
    if bool(signs[0]) != bool(signs[1]):
        return Direction(one, other, signs[0]) if signs[0] else Direction(other, one, signs[1])
    if bool(one.translated) != bool(other.translated):
        return (
            Direction(one, other, one.translated)
            if one.translated
            else Direction(other, one, other.translated)
        )
    if _is_agency(one) != _is_agency(other):
        return Direction(other, one, ()) if _is_agency(one) else Direction(one, other, ())
    services = {known.service.outlet for known in (one, other) if known.service is not None}
    if (services | (one.credited & other.credited)) - present:
        return None
    linked = [tuple(lead.evidence for lead in known.leads if lead.outlet is None) for known in (one, other)]
    if bool(linked[0]) != bool(linked[1]):
        return Direction(one, other, linked[0]) if linked[0] else Direction(other, one, linked[1])
    return _by_time(one, other)


def _is_agency(known: Known) -> bool:
    """Whether an agency itself published it: what it shares with another, that one has from it, whatever the hour."""
    return known.outlet in _AGENCY_NAMES


def _by_time(one: Known, other: Known) -> Direction | None:
    """The later came from the earlier, where the days differ or the moments do by ten minutes."""
    first, second = one.account.annotated.article, other.account.annotated.article
    if first.published is None or second.published is None:
        return None
    moments = first.published_at, second.published_at
    if moments[0] is not None and moments[1] is not None:
        if (moments[0].tzinfo is None) != (moments[1].tzinfo is None):
            return None
        apart = (moments[1] - moments[0]).total_seconds() / 600
    else:
        days = first.published_on, second.published_on
        apart = float((days[1] - days[0]).days) if days[0] is not None and days[1] is not None else 0.0
    if abs(apart) < 1:
        return None
    return Direction(other, one, ()) if apart > 0 else Direction(one, other, ())
