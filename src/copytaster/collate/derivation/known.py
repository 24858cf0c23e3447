"""What is known of each account before it is held against the others: its outlet, and what it says of its origin."""

from collections.abc import Sequence

import msgspec

from ...language.outlets import AGENCIES, OUTLETS
from ...model import Account, Evidence
from .leads import Lead, credited_in_dateline, find_leads, own_outlet
from .origins import Origin, usual_names, weigh

SURE = 0.5
"""From here on an account is taken to go back to an outlet that it names."""

_AGENCY_NAMES = frozenset(AGENCIES.values())


class Known(msgspec.Struct, frozen=True):
    """An account with what is known of where it comes from."""

    account: Account
    outlet: str | None
    leads: tuple[Lead, ...]
    origins: tuple[Origin, ...]
    service: Origin | None
    """The agency that it is credited to: what it shares with another, that one may have from there as well."""
    translated: tuple[Evidence, ...] = ()
    """What shows that it went through a translation program."""

    def origin(self, outlet: str | None) -> Origin | None:
        """The origin of that name, where the account names it."""
        return next((origin for origin in self.origins if origin.outlet == outlet), None)

    @property
    def credited(self) -> frozenset[str]:
        """The outlets that it is credited to or cites: whoever shares that, shares a source."""
        return frozenset(o.outlet for o in self.origins if o.confidence >= SURE and o.decided)


def know(accounts: Sequence[Account]) -> list[Known]:
    """What is known of every account, outlets by their usual names."""
    outlets = [own_outlet(account) for account in accounts]
    credited = {outlet for account in accounts for outlet in credited_in_dateline(account)}
    unusual = {o for o in (*outlets, *credited) if o and (len(o) >= 4 or o in credited) and "." not in o}
    others = tuple(sorted(unusual - OUTLETS.keys()))
    found = [find_leads(account, outlet, others) for account, outlet in zip(accounts, outlets, strict=True)]
    named = {lead.outlet for leads in found for lead in leads if lead.outlet}
    usual = usual_names(named | unusual | {outlet for outlet in outlets if outlet})
    services = {usual.get(service, service) for service in _AGENCY_NAMES | credited}
    known = []
    for account, outlet, leads in zip(accounts, outlets, found, strict=True):
        own = usual.get(outlet or "", outlet)
        renamed = tuple(
            msgspec.structs.replace(lead, outlet=usual.get(lead.outlet or "", lead.outlet)) for lead in leads
        )
        origins = weigh([lead for lead in renamed if lead.outlet is None or lead.outlet != own], own)
        service = next((o for o in origins if o.outlet in services and o.kind == "edited"), None)
        known.append(Known(account, own, renamed, origins, service))
    return known
