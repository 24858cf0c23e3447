"""What an account says of where it comes from: citations, credits, datelines, and who was told what."""

import re
from collections import defaultdict

from ....language.outlets import AGENCIES, OUTLETS, outlet_named, outlet_of_domain, outlet_of_label
from ....model import Account, Evidence
from .lead import Lead, LeadKind, reason_of
from .lines import in_byline, in_credits, in_furniture
from .names import outlet
from .narration import in_narration

__all__ = ["Lead", "LeadKind", "credited_in_dateline", "find_leads", "is_own", "own_outlet"]


_KNOWN = frozenset(OUTLETS.values())
_LABEL = 5
"""Letters up to which an outlet's label is one for short: `nyt`."""


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
    short = _called_for_short(account.text)
    found = (
        *in_furniture(account, others),
        *in_credits(account),
        *in_narration(account, others, tuple(short)),
    )
    for lead in _in_full(found, own, short):
        if lead.outlet is None or own is None or not is_own(lead.outlet, own):
            spans.setdefault((lead.evidence.span.start, lead.evidence.span.end), lead)
    leads: list[Lead] = []
    for place in sorted(spans, key=lambda place: (place[0], -place[1])):
        before = leads[-1].evidence.span if leads else None
        if before is None or place[1] > before.end:  # else it is the same name, read without its article
            leads.append(spans[place])
    byline = in_byline(account)
    if byline is not None and byline.outlet is not None and not (own and is_own(byline.outlet, own)):
        leads.insert(0, byline)
    return tuple(leads)


def is_own(outlet: str, own: str) -> bool:
    """Whether an outlet that an account names is the one that published it, under a longer or a shorter name.

    `Valley News` for `Valley News Online`, and for the label `vln` or the host `valleynews.example`: a label of few
    letters opens a name or has its letters in order, the first of all among them.
    """
    if outlet.isupper() and outlet == "".join(letter for letter in own if letter.isupper()):
        return True
    label = own.removeprefix("www.")
    one, other = _letters(outlet), _letters(label if " " in label else label.partition(".")[0])
    if one == other or (
        min(len(one), len(other)) > _LABEL and (one.startswith(other) or other.startswith(one))
    ):
        return True
    if " " in own or "." in own or len(other) > _LABEL or not other or outlet in (own, own.upper()):
        return False
    if own in _KNOWN:  # whose names are known: Slate is not short for Salt Lake Tribune
        return False
    letters = iter(one)
    return one[:1] == other[:1] and all(letter in letters for letter in other)


def _letters(name: str) -> str:
    return "".join(
        letter for letter in name.casefold().removeprefix("the ").removeprefix("www.") if letter.isalnum()
    )


def _called_for_short(text: str) -> dict[str, str]:
    """Last word -> name of the one outlet that an account calls by it too: `the Courier`, of the Valley Courier."""
    names = {outlet_named(match.group("outlet")) for match in outlet().finditer(text)}
    names = {
        name for name in names if name in OUTLETS or not any(form.endswith(f" {name}") for form in OUTLETS)
    }
    last: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        if name.removeprefix("The ").count(" "):
            last[name.rpartition(" ")[2]].append(name)
    return {
        word: called[0]
        for word, called in last.items()
        if len(called) == 1 and word.isalpha() and re.search(rf"\b[Tt]he {word}\b", text)
    }


def _in_full(leads: tuple[Lead, ...], own: str | None, short: dict[str, str]) -> list[Lead]:
    """The leads, with a short name read as the longer one that ends in it: `The Times` beside `New York Times`.

    Of several such it is the one named last before.
    """
    names = sorted({lead.outlet for lead in leads if lead.outlet} | ({own} if own else set()))
    longer: dict[str, list[str]] = {}
    for name in names:
        plain = name.removeprefix("The ")
        if " " not in plain:
            longer[name] = [
                other for other in names if other.endswith(f" {plain}") and other != f"The {plain}"
            ]
    found = []
    last: dict[str, int] = {}
    for place, one in enumerate(sorted(leads, key=lambda one: one.evidence.span.start)):
        ending = longer.get(one.outlet or "", [])
        before = sorted((name for name in ending if name in last), key=last.__getitem__)
        full = short.get(one.outlet or "") or (
            ending[0] if len(ending) == 1 else before[-1] if before else None
        )
        found.append(_renamed(one, full) if full else one)
        if one.outlet:
            last[one.outlet] = place
    return found


def _renamed(one: Lead, outlet: str) -> Lead:
    span = one.evidence.span
    return Lead(outlet, one.kind, Evidence(span, reason_of(one.kind, outlet)))
