"""A place that points to where an account comes from."""

from typing import Literal

import msgspec

from ....model import Account, Evidence

LeadKind = Literal[
    "quotation",  # a whole report inside quotation marks, with a footnote that says whose
    "citation",  # a bibliographic citation, a list of references, "Source: example.com", "first published in"
    "credit",  # a dateline, a byline, a copyright line of an agency or another outlet
    "contribution",  # "The Agency contributed to this report"
    "first",  # "first reported by"
    "told",  # "told the Gazette": what only the Gazette's own report would say so often
    "seen",  # "documents seen by the Gazette"
    "headline",  # an outlet named as the source in the headline or the first two sentences
    "reported",  # "according to the Gazette"
    "product",  # a newsletter or a programme that one outlet alone has
    "link",  # "Source link": from elsewhere, it is not said where
]

_REASONS: dict[LeadKind, str] = {
    "quotation": "quotes a report by {} as a whole",
    "citation": "cites {} as its source",
    "credit": "is credited to {}",
    "contribution": "names {} as a contributor",
    "first": "says that {} had it first",
    "told": "says what was told to {}",
    "seen": "says what {} has seen or obtained",
    "headline": "opens with a report by {}",
    "reported": "attributes a sentence to {}",
    "product": "carries what belongs to {}",
    "link": "links to an original elsewhere",
}


class Lead(msgspec.Struct, frozen=True):
    """A place that points to where an account comes from."""

    outlet: str | None
    """None for a link that names nobody."""
    kind: LeadKind
    evidence: Evidence


def lead(account: Account, outlet: str | None, kind: LeadKind, start: int, end: int) -> Lead:
    """The lead at a place of an account, with its reason."""
    return Lead(outlet, kind, Evidence(account.span(start, end), reason_of(kind, outlet)))


def reason_of(kind: LeadKind, outlet: str | None) -> str:
    """What a lead of a kind says, in words."""
    return _REASONS[kind].format(outlet)
