"""What an account says of where it comes from: citations, credits, datelines, and who was told what."""

import msgspec

from ....language.outlets import AGENCIES, outlet_named, outlet_of_domain, outlet_of_label
from ....model import Account
from .lead import Lead, LeadKind
from .lines import in_byline, in_credits, in_furniture
from .narration import in_narration

__all__ = ["Lead", "LeadKind", "credited_in_dateline", "find_leads", "own_outlet"]


def own_outlet(account: Account) -> str | None:
    """Who published an account, by its usual name: as stated, else by its web address; None where neither says.

    An agency whose dateline stands in the text, with nothing else to say who published it, wrote it; papers print that.
    """
    article = account.annotated.article
    if article.outlet:
        outlet = outlet_of_label(article.outlet) or outlet_named(article.outlet)
        return None if article.url is None and outlet in _credited(account) else outlet
    for address in (article.url, article.location):
        if address and "://" in address:
            host = address.split("://", 1)[1].split("/", 1)[0].split(":", 1)[0]
            return outlet_of_domain(host) or host.removeprefix("www.")
    return None


def _credited(account: Account) -> set[str]:
    return {lead.outlet or "" for lead in in_credits(account) if lead.outlet in AGENCIES.values()}


def credited_in_dateline(account: Account) -> set[str]:
    """The outlets that datelines and sign-offs of an account name, known or not."""
    return {lead.outlet for lead in in_credits(account) if lead.outlet is not None}


def find_leads(account: Account, own: str | None, others: tuple[str, ...] = ()) -> tuple[Lead, ...]:
    """All places that point to an outlet other than the account's own, in order; none of them in quoted words.

    `others` are the publishers of the pile, whose names are looked for beside those that are known everywhere.
    """
    spans: dict[tuple[int, int], Lead] = {}
    found = (*in_furniture(account, others), *in_credits(account), *in_narration(account, others))
    for lead in _in_full(found, own):
        if lead.outlet is None or own is None or lead.outlet.casefold() != own.casefold():
            spans.setdefault((lead.evidence.span.start, lead.evidence.span.end), lead)
    leads = [spans[place] for place in sorted(spans)]
    byline = in_byline(account)
    if byline is not None and byline.outlet != own:
        leads.insert(0, byline)
    return tuple(leads)


def _in_full(leads: tuple[Lead, ...], own: str | None) -> list[Lead]:
    """The leads, with a short name read as the one longer that ends in it: `The Times` beside `New York Times`."""
    names = {lead.outlet for lead in leads if lead.outlet} | ({own} if own else set())
    longer: dict[str | None, str] = {}
    for name in names:
        short = name.removeprefix("The ")
        ending = [other for other in names if other.endswith(f" {short}") and other != f"The {short}"]
        if " " not in short and len(ending) == 1:
            longer[name] = ending[0]
    return [msgspec.structs.replace(lead, outlet=longer.get(lead.outlet, lead.outlet)) for lead in leads]
