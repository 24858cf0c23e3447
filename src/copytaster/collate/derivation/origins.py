"""How surely an account goes back to the outlets that it points to."""

from collections.abc import Iterable, Sequence

import msgspec

from ...language.outlets import AGENCIES, OUTLETS
from ...model import DerivationKind, Evidence
from .leads import Lead, LeadKind

_WEIGHTS: dict[LeadKind, float] = {
    "quotation": 0.9,
    "citation": 0.85,
    "credit": 0.85,
    "contribution": 0.4,
    "first": 0.4,
    "told": 0.45,
    "seen": 0.45,
    "headline": 0.4,
    "reported": 0.2,
    "product": 0.6,
}
"""How sure one place makes it when the publisher is unknown. Set by hand on the accounts of Giveme5W1H and AllSides
whose agency is known; the order matters more than the values."""
_KNOWN_PUBLISHER = 0.5
"""What `told` and `seen` count for when another outlet is known to have published the account: outlets quote one
another's interviews. An agency's count in full, for its reports are reprinted."""
_OVERSHADOWED = 0.5
"""What weaker leads count for beside an outlet that the account cites or is credited to."""
_LINKED = 0.3
"""What "Source link" adds to the surest outlet of an account whose publisher is unknown."""
_DECISIVE = ("quotation", "citation", "credit")
_OWN_REPORTING = ("told", "seen", "product", "headline")
_AGENCY_NAMES = frozenset(AGENCIES.values())


class Origin(msgspec.Struct, frozen=True):
    """An outlet that an account goes back to."""

    outlet: str
    kind: DerivationKind
    confidence: float
    evidence: tuple[Evidence, ...]
    decided: bool = False
    """Whether the account is credited to it, or cites it."""


def weigh(leads: Sequence[Lead], own: str | None) -> tuple[Origin, ...]:
    """The outlets that the leads name, the surest first; leads to one outlet add up as independent signs do."""
    outlets = sorted({lead.outlet for lead in leads if lead.outlet is not None})
    linked = tuple(lead.evidence for lead in leads if lead.outlet is None)
    decided = {lead.outlet for lead in leads if lead.kind in _DECISIVE}
    origins = []
    for outlet in outlets:
        ours = [lead for lead in leads if lead.outlet == outlet]
        scale = _OVERSHADOWED if decided and outlet not in decided else 1.0
        doubt = 1.0
        for lead in ours:
            doubt *= 1 - scale * _weight(lead, own)
        confidence = min(1 - doubt, 0.95)
        origins.append(
            Origin(
                outlet,
                _kind(ours, confidence, own),
                round(confidence, 2),
                tuple(lead.evidence for lead in ours),
                outlet in decided,
            )
        )
    origins.sort(key=lambda origin: (-origin.confidence, origin.outlet))
    if linked and own is None and origins and origins[0].kind != "excerpted":
        origins[0] = _republished(origins[0], linked)
    return tuple(origins)


def _weight(lead: Lead, own: str | None) -> float:
    weight = _WEIGHTS[lead.kind]
    if own is not None and lead.kind in ("told", "seen") and lead.outlet not in _AGENCY_NAMES:
        weight *= _KNOWN_PUBLISHER
    return weight


def _kind(leads: Sequence[Lead], confidence: float, own: str | None) -> DerivationKind:
    kinds = {lead.kind for lead in leads}
    if "quotation" in kinds:
        return "verbatim"
    if "credit" in kinds:
        return "edited"
    if "citation" in kinds:
        return "rewritten"
    if confidence >= 0.4 and kinds & set(_OWN_REPORTING) and (own is None or len(leads) > 1):
        return "rewritten"
    return "excerpted"


def _republished(origin: Origin, linked: tuple[Evidence, ...]) -> Origin:
    """The outlet of a page that links to its original and names one: republished, not rewritten."""
    return Origin(
        origin.outlet,
        "edited",
        round(1 - (1 - origin.confidence) * (1 - _LINKED), 2),
        (*origin.evidence, *linked),
        origin.decided,
    )


def usual_names(names: Iterable[str]) -> dict[str, str]:
    """For each short name of an outlet the full one among them: `VC` and `vc.example` are Valley Courier.

    An outlet that goes by its initials too has both in its name, `Valley Courier (VC)`.
    """
    full = sorted(name for name in names if " " in name)
    short: dict[str, str] = {}
    for name in reversed(full):
        words = name.removeprefix("The ").split()
        short["".join(word[0] for word in words if word[0].isupper()).lower()] = name
        short["".join(words).lower()] = name
        short["".join(name.split()).lower()] = name
    found = {}
    for name in names:
        label, dot, _ = name.removeprefix("www.").partition(".")
        if " " not in name and name not in OUTLETS and len(label) > 1 and (dot or name.isupper()):
            found[name] = short.get(label.lower(), name)
    letters = {usual: name for name, usual in found.items() if usual != name and name.isupper()}
    called = {usual: f"{usual} ({name})" for usual, name in letters.items()}
    return called | {name: called.get(usual, usual) for name, usual in found.items() if usual != name}
