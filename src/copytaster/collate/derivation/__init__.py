"""Who derives from whom: what accounts say of themselves, and what two accounts share beyond quoted speech."""

from collections.abc import Sequence

import msgspec

from ...algorithms.components import DisjointSets
from ...language.outlets import AGENCIES, OUTLETS
from ...model import Account, Derivation, DerivationKind, Evidence, Passage
from .kinship import Kinship, find_kin
from .leads import Lead, credited_in_dateline, find_leads, own_outlet
from .origins import Origin, usual_names, weigh
from .translation import signs_of_translation

__all__ = ["derive"]

_REPORTED = 0.2
"""A derivation less sure than this is not reported."""
_COMMON_SOURCE = 0.5
"""From here on an outlet that two accounts both go back to explains what they share: neither came from the other."""

_AGENCY_NAMES = frozenset(AGENCIES.values())


class _Known(msgspec.Struct, frozen=True):
    """An account with what is known of where it comes from."""

    account: Account
    outlet: str | None
    leads: tuple[Lead, ...]
    origins: tuple[Origin, ...]
    translated: tuple[Evidence, ...]
    service: Origin | None
    """The agency that it is credited to: what it shares with another, that one may have from there as well."""


def derive(accounts: Sequence[Account], passages: Sequence[Passage]) -> tuple[Derivation, ...]:
    """Who derives from whom, in order of accounts; sources in the pile before outlets outside it.

    An account gets one source in the pile for what it shares (the surest; further copies of the same report are
    reached through that one), those that it names, and the outlets that it says or shows it goes back to.
    """
    translated = signs_of_translation(accounts)
    outlets = [own_outlet(account) for account in accounts]
    credited = {outlet for account in accounts for outlet in credited_in_dateline(account)}
    unusual = {o for o in (*outlets, *credited) if o and (len(o) >= 4 or o in credited) and "." not in o}
    others = tuple(sorted(unusual - OUTLETS.keys()))
    services = frozenset(_AGENCY_NAMES | credited)
    leads = [find_leads(account, outlet, others) for account, outlet in zip(accounts, outlets, strict=True)]
    usual = usual_names({lead.outlet for found in leads for lead in found if lead.outlet} | unusual)
    known = [
        _know(
            account,
            tuple(
                msgspec.structs.replace(lead, outlet=usual.get(lead.outlet or "", lead.outlet))
                for lead in found
            ),
            usual.get(outlet or "", outlet),
            (signs, frozenset(usual.get(service, service) for service in services)),
        )
        for account, outlet, found, signs in zip(accounts, outlets, leads, translated, strict=True)
    ]
    found: list[Derivation] = []
    forest = DisjointSets(len(known))
    for left, right, kinship in find_kin(accounts, passages):
        edge = _between(known[left], known[right], kinship)
        parted = forest.find(left) != forest.find(right)
        if edge is not None and (parted or _names(known, edge)):
            forest.join(left, right)
            found.append(edge)
    passed_on = _passed_on(known, found)
    for one in known:
        inside = {
            _outlet(known, edge.from_account)
            for edge in found
            if edge.account == one.account.id and edge.directed and edge.from_account
        }
        found += [
            _from_outside(one, origin)
            for origin in one.origins
            if origin.outlet not in inside and origin.confidence >= _REPORTED
        ]
    found += [
        edge
        for edge in passed_on
        if all((other.account, other.from_outlet) != (edge.account, edge.from_outlet) for other in found)
    ]
    order = {account.id: number for number, account in enumerate(accounts)}
    return tuple(
        sorted(
            found,
            key=lambda edge: (
                order[edge.account],
                edge.from_account is None,
                -edge.confidence,
                order.get(edge.from_account or "", 0),
                edge.from_outlet or "",
            ),
        )
    )


def _passed_on(known: Sequence[_Known], edges: Sequence[Derivation]) -> list[Derivation]:
    """What an agency's credit in one account says of its copies without one: they go back to the agency as well."""
    by_id = {one.account.id: one for one in known}
    found: dict[tuple[str, str], Derivation] = {}
    for edge in edges:
        if edge.from_account is None or edge.directed or edge.kind not in ("verbatim", "edited"):
            continue
        pair = by_id[edge.account], by_id[edge.from_account]
        for credited, copy in (pair, pair[::-1]):
            origin = credited.service
            if origin is None or copy.service or copy.outlet == origin.outlet:
                continue
            span = next((p.left if p.left.account == copy.account.id else p.right) for p in edge.passages)
            reason = f"shared with {credited.account.id}, which is credited to {origin.outlet}"
            derivation = Derivation(
                account=copy.account.id,
                from_account=None,
                from_outlet=origin.outlet,
                kind=edge.kind,
                confidence=round(0.8 * edge.confidence * origin.confidence, 2),
                directed=True,
                evidence=(Evidence(span, reason),),
                passages=(),
            )
            found.setdefault((copy.account.id, origin.outlet), derivation)
    return [found[key] for key in sorted(found)]


def _know(
    account: Account,
    leads: tuple[Lead, ...],
    outlet: str | None,
    more: tuple[tuple[Evidence, ...], frozenset[str]],
) -> _Known:
    translated, services = more
    origins = weigh(leads, outlet)
    service = next((o for o in origins if o.outlet in services and o.kind == "edited"), None)
    return _Known(account, outlet, leads, origins, translated, service)


def _outlet(known: Sequence[_Known], account: str) -> str | None:
    return next(one.outlet for one in known if one.account.id == account)


def _names(known: Sequence[_Known], edge: Derivation) -> bool:
    """Whether the account itself names the outlet of the other, with some weight."""
    outlet = _outlet(known, edge.from_account or "")
    derived = next(one for one in known if one.account.id == edge.account)
    return outlet is not None and any(
        origin.outlet == outlet and origin.confidence >= _COMMON_SOURCE for origin in derived.origins
    )


def _between(one: _Known, other: _Known, kinship: Kinship) -> Derivation | None:
    """The derivation between two accounts that share narration; None where it is less sure than 0.4.

    `directed` tells that something says which came from which; else the later in order is put first.
    """
    ours = next((origin for origin in one.origins if origin.outlet == other.outlet), None)
    theirs = next((origin for origin in other.origins if origin.outlet == one.outlet), None)
    named = max((origin.confidence for origin in (ours, theirs) if origin is not None), default=0.0)
    if kinship.confidence < (0.15 if named >= _COMMON_SOURCE else 0.4):
        return None
    derived, source, reasons = _direction(one, other, ours, theirs)
    confidence = 1 - (1 - kinship.confidence) * (1 - 0.8 * named)
    evidence = (*reasons, *kinship.evidence)
    return Derivation(
        account=(derived or other).account.id,
        from_account=(source or one).account.id,
        from_outlet=None,
        kind=_kind(derived or other, kinship, reversed_=derived is one),
        confidence=round(min(confidence, 0.99), 2),
        directed=derived is not None,
        evidence=evidence,
        passages=kinship.passages,
    )


def _kind(derived: _Known, kinship: Kinship, *, reversed_: bool) -> DerivationKind:
    if derived.translated:
        return "translated"
    covered = kinship.left_covered if reversed_ else kinship.right_covered
    if covered < 0.4:
        return "excerpted"
    if kinship.similarity < 0.7:
        return "rewritten"
    return "verbatim" if covered >= 0.9 and kinship.similarity >= 0.95 else "edited"


def _direction(
    one: _Known, other: _Known, ours: Origin | None, theirs: Origin | None
) -> tuple[_Known | None, _Known | None, tuple[Evidence, ...]]:
    """Which of two came from which, and what says so; None twice where nothing does."""
    if (ours is None) != (theirs is None):
        derived, source = (one, other) if ours is not None else (other, one)
        named = ours or theirs
        return derived, source, named.evidence if named is not None else ()
    if bool(one.translated) != bool(other.translated):
        derived, source = (one, other) if one.translated else (other, one)
        return derived, source, derived.translated
    if one.service or other.service or _sure(one) & _sure(other):
        return None, None, ()
    ours_linked = [lead for lead in one.leads if lead.outlet is None]
    theirs_linked = [lead for lead in other.leads if lead.outlet is None]
    if bool(ours_linked) != bool(theirs_linked):
        derived, source = (one, other) if ours_linked else (other, one)
        return derived, source, tuple(lead.evidence for lead in ours_linked or theirs_linked)
    return _by_time(one, other)


def _sure(one: _Known) -> set[str]:
    return {origin.outlet for origin in one.origins if origin.confidence >= _COMMON_SOURCE}


def _by_time(one: _Known, other: _Known) -> tuple[_Known | None, _Known | None, tuple[Evidence, ...]]:
    """The later came from the earlier, where the days differ or the moments do by ten minutes."""
    articles = one.account.annotated.article, other.account.annotated.article
    first, second = articles
    if first.published is None or second.published is None:
        return None, None, ()
    moments = first.published_at, second.published_at
    if moments[0] is not None and moments[1] is not None:
        if (moments[0].tzinfo is None) != (moments[1].tzinfo is None):
            return None, None, ()
        apart = (moments[1] - moments[0]).total_seconds() / 600
    else:
        days = first.published_on, second.published_on
        apart = float((days[1] - days[0]).days) if days[0] is not None and days[1] is not None else 0.0
    if abs(apart) < 1:
        return None, None, ()
    derived, source = (other, one) if apart > 0 else (one, other)
    return derived, source, ()


def _from_outside(one: _Known, origin: Origin) -> Derivation:
    kind = origin.kind
    if one.translated and kind != "excerpted":
        kind = "translated"
    return Derivation(
        account=one.account.id,
        from_account=None,
        from_outlet=origin.outlet,
        kind=kind,
        confidence=origin.confidence,
        directed=True,
        evidence=(*origin.evidence, *(one.translated if kind == "translated" else ())),
        passages=(),
    )
