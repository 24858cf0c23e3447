"""What an account says of where it comes from: citations, credits, datelines, and who was told what."""

import re
from functools import lru_cache
from typing import Literal

import msgspec

from ...language.outlets import (
    AGENCIES,
    AMBIGUOUS,
    OUTLETS,
    PRODUCTS,
    outlet_named,
    outlet_of_domain,
    outlet_of_label,
    outlet_pattern,
)
from ...language.quotation_marks import quoted_stretches
from ...model import Account, Article, Evidence, Furniture

LeadKind = Literal[
    "quotation",  # a whole report inside quotation marks, with a footnote that says whose
    "citation",  # a bibliographic citation, a list of references, "Source: example.com"
    "credit",  # a dateline, a byline, a copyright line of an agency or another outlet
    "contribution",  # "The Agency contributed to this report"
    "first",  # "first reported by", "originally published in"
    "told",  # "told the Gazette": what only the Gazette's own report would say so often
    "seen",  # "documents seen by the Gazette"
    "headline",  # an outlet named as the source in the headline or the first two sentences
    "reported",  # "according to the Gazette"
    "product",  # a newsletter or a programme that one outlet alone has
    "link",  # "Source link": from elsewhere, it is not said where
]


class Lead(msgspec.Struct, frozen=True):
    """A place that points to where an account comes from."""

    outlet: str | None
    """None for a link that names nobody."""
    kind: LeadKind
    evidence: Evidence


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

_DOMAIN = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[a-z]{2,24})\b", re.IGNORECASE)
_FOOTNOTE = re.compile(r"[”\"»]\s?\[\d{1,2}\]")
"""The end of a quotation with the number of its source behind it."""
_CREDITING = frozenset(("byline", "copyright", "translation-notice"))
_CITING = frozenset(("references", "citation", "source-link"))
_NAME = r"(?P<outlet>[^\W\d_a-z][\w'’&.-]*(?: (?:(?:of|the|de|la|für|der) )?[^\W\d_a-z][\w'’&.-]*){0,4})"
_BEHIND_TITLE = re.compile(rf"[”\"»][.,]? (?:In:? )?{_NAME},")
"""The outlet of a citation: `Roe, Ann. "Mill burns." Valley Courier, 3 May 2024.`"""
_BEHIND_LABEL = re.compile(rf"^(?:[^\n:]{{2,30}}:[ \t]*\n?)?{_NAME}[ \t]*$", re.MULTILINE)
"""The outlet of a reference: `Source: Valley Courier`."""
_CALLED = (
    r"(?:(?:news |press )?agency |newspaper |broadcaster |(?:Nachrichten)?[Aa]gentur |Zeitung |Zeitschrift |Sender |"
    r"agence (?:de presse )?|journal |agencia |diario |periódico |agenzia |quotidiano |агентству |агентство |газета )?"
)
"""What an outlet is, before its name."""
_HEAD = 400
"""Characters at the start of the report in which a dateline may stand."""


@lru_cache(maxsize=8)
def _patterns(name: str) -> tuple[tuple[LeadKind, re.Pattern[str]], ...]:
    """What points to an outlet in running text, given the pattern of outlets' names."""
    article = r"(?:the |The |der |die |dem |den |la |le |el |il |l['’]|à l['’]|a la |al )?"
    outlet = rf"{article}{_CALLED}(?P<outlet>{name})"
    return (
        (
            "credit",
            re.compile(rf"(?:Copyright|COPYRIGHT|©|\([Cc]\))\s{{0,2}}\d{{4}},?\s(?:by )?{outlet}"),
        ),
        (
            "first",
            re.compile(
                rf"\b(?:first|originally|previously) (?:reported|published|revealed|appeared|broadcast|obtained)"
                rf"(?: on \w+day)? (?:by|in|on) {outlet}"
            ),
        ),
        (
            "first",
            re.compile(
                rf"(?P<outlet>{name}) (?:(?:was|were) (?:the )?first to report|first reported|broke the (?:news|story))"
            ),
        ),
        (
            "contribution",
            re.compile(rf"(?P<outlet>{name})(?: [\w ,]{{0,40}})? contributed (?:to this|reporting)"),
        ),
        (
            "contribution",
            re.compile(
                rf"\b[Ww]ith (?:additional )?(?:inputs?|files|reporting|material) (?:from|by) {outlet}"
            ),
        ),
        (
            "told",
            re.compile(
                r"\b(?:told|telling|tells|sagte[n]?|erklärte[n]?|dijo|declaró|a déclaré|a dit|ha detto|"
                rf"сказал|сообщил|рассказал)(?: (?:to|a reporter (?:from|for|of)|gegenüber|a))? {outlet}"
            ),
        ),
        (
            "told",
            re.compile(
                r"\b(?:interview(?:ed)?|interviews|spoke|speaking|speaks|talked|talking|interview mit) "
                rf"(?:with|by|on|to|for|mit) {outlet}"
            ),
        ),
        (
            "seen",
            re.compile(
                r"\b(?:seen|obtained|reviewed|verified|viewed|shared|commissioned|acquired)(?: exclusively)? "
                rf"(?:by|with) {outlet}"
            ),
        ),
        (
            "reported",
            re.compile(
                r"\b(?:[Aa]ccording to|[Pp]er|[Cc]iting|cited by|reported by|reports? (?:in|by|from)|quoted by|"
                r"[Ll]aut|[Ss]elon|[Ss]egún|[Ss]econdo|wie|по данным|сообщает)"
                r"(?: an?(?: \w+)? (?:report|story|article|investigation|interview|analysis)(?: published)? "
                rf"(?:in|by|from|with))? {outlet}"
                r"(?!['’]s? (?:poll|survey))"
            ),
        ),
        (
            "reported",
            re.compile(
                rf"(?P<outlet>{name})(?: \([A-Z]+\))?,? (?:has |have |had |also |is |are |later )*"
                r"(?:reported|reports|reporting|revealed|reveals|berichtet|berichtete|rapporte|informó|informa)\b"
            ),
        ),
    )


@lru_cache(maxsize=1)
def _credits() -> tuple[re.Pattern[str], ...]:
    agency = "|".join(re.escape(form) for form in sorted(AGENCIES, key=lambda form: (-len(form), form)))
    return (
        re.compile(
            rf"^[^\n()]{{0,80}}\((?P<outlet>{agency}|[A-Z][\w'’-]{{2,20}}(?: [A-Z][\w'’-]{{2,20}}){{0,2}})\)"
            r"\s?(?:[-–—:]|--)"
        ),
        re.compile(
            rf"^(?![^\n]{{0,60}}(?:[Pp]hoto|[Ii]mage|Getty|FILE|File))"
            rf"[^\n]{{0,60}}?\b(?P<outlet>{agency})\s?(?:/(?![A-Z])|\||[-–—]{{1,2}} )"
        ),
        re.compile(rf"^[^\n]{{0,90}}\d\s?\((?P<outlet>{agency})\)\s*(?:\n|$)"),
    )


@lru_cache(maxsize=1)
def _outlet() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<outlet>{outlet_pattern()})")


@lru_cache(maxsize=1)
def _product() -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in sorted(PRODUCTS, key=lambda form: (-len(form), form)))
    return re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])", re.IGNORECASE)


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
    return {lead.outlet or "" for lead in _in_credits(account) if lead.outlet in AGENCIES.values()}


def credited_in_dateline(account: Account) -> set[str]:
    """The outlets that datelines and sign-offs of an account name, known or not."""
    return {lead.outlet for lead in _in_credits(account) if lead.outlet is not None}


def find_leads(account: Account, own: str | None, others: tuple[str, ...] = ()) -> tuple[Lead, ...]:
    """All places that point to an outlet other than the account's own, in order; none of them in quoted words.

    `others` are the publishers of the pile, whose names are looked for beside those that are known everywhere.
    """
    article = account.annotated.article
    found = [*_in_furniture(account, others), *_in_credits(account), *_in_narration(account, others)]
    spans: dict[tuple[int, int], Lead] = {}
    for lead in found:
        if lead.outlet is None or own is None or lead.outlet.casefold() != own.casefold():
            spans.setdefault((lead.evidence.span.start, lead.evidence.span.end), lead)
    leads = [spans[place] for place in sorted(spans)]
    if article.byline and (named := _named_in_byline(article)) and named != own:
        leads.insert(0, _lead(account, named, "credit", *_byline_at(article)))
    return tuple(leads)


def _lead(account: Account, outlet: str | None, kind: LeadKind, start: int, end: int) -> Lead:
    return Lead(outlet, kind, Evidence(account.span(start, end), _REASONS[kind].format(outlet)))


def _named_in_byline(article: Article) -> str | None:
    match = _outlet().search(article.byline or "")
    return outlet_named(match.group("outlet")) if match else None


def _byline_at(article: Article) -> tuple[int, int]:
    """Where the byline stands; the start of the text where it came as metadata."""
    at = article.text.find(article.byline or "")
    return (at, at + len(article.byline or "")) if at >= 0 else (0, 0)


def _in_furniture(account: Account, others: tuple[str, ...]) -> list[Lead]:
    outlets = (_outlet(), re.compile(_any_of(others))) if others else (_outlet(),)
    found: list[Lead] = []
    for piece in account.annotated.article.furniture:
        if piece.kind in _CITING:
            names = _cited(account, piece, outlets)
            whole = piece.kind == "citation" and _FOOTNOTE.search(account.text, 0, piece.start)
            citing: LeadKind = "quotation" if whole else "citation"
            found += [_lead(account, name, citing, start, end) for name, start, end in names]
            if not names and piece.kind == "source-link":
                found.append(_lead(account, None, "link", piece.start, piece.end))
        elif piece.kind in _CREDITING:
            for pattern in outlets:
                for match in pattern.finditer(account.text, piece.start, piece.end):
                    outlet = outlet_named(match.group("outlet"))
                    found.append(_lead(account, outlet, "credit", *match.span()))
        elif piece.kind in ("newsletter", "promotion"):
            for match in _product().finditer(account.text, piece.start, piece.end):
                form = next(form for form in PRODUCTS if form.casefold() == match.group().casefold())
                found.append(_lead(account, PRODUCTS[form], "product", *match.span()))
    return found


def _cited(
    account: Account, piece: Furniture, outlets: tuple[re.Pattern[str], ...]
) -> list[tuple[str, int, int]]:
    """The outlets that a reference names, by name or domain; of a bibliographic citation the last one.

    Where none of them is known, what stands in an outlet's place is taken for one.
    """
    text = account.text
    domains = [
        (outlet_of_domain(match.group(1)) or match.group(1).lower().removeprefix("www."), *match.span())
        for match in _DOMAIN.finditer(text, piece.start, piece.end)
        if "." in match.group(1)[1:-1]
    ]
    names = [
        (outlet_named(match.group("outlet")), *match.span("outlet"))
        for pattern in outlets
        for match in pattern.finditer(text, piece.start, piece.end)
    ]
    if piece.kind == "citation":
        known = [name for name in names if text[name[1] : name[2]] in OUTLETS]
        return (known or names)[-1:] or domains[:1] or _in_place(text, piece, _BEHIND_TITLE)[-1:]
    return domains or names or _in_place(text, piece, _BEHIND_LABEL)[:1]


def _in_place(text: str, piece: Furniture, pattern: re.Pattern[str]) -> list[tuple[str, int, int]]:
    return [
        (match.group("outlet"), *match.span("outlet"))
        for match in pattern.finditer(text, piece.start, piece.end)
    ]


def _in_credits(account: Account) -> list[Lead]:
    """A dateline at the start of the report and a sign-off at its end."""
    found: list[Lead] = []
    sentences = [sentence for sentence in account.annotated.sentences if not sentence.furniture]
    for sentence in sentences[:4]:
        if sentence.start > _HEAD + sentences[0].start:
            break
        line = account.text[sentence.start : sentence.start + 120]
        for pattern in _credits():
            if match := pattern.match(line):
                start, end = match.span("outlet")
                outlet = outlet_named(match.group("outlet"))
                found.append(_lead(account, outlet, "credit", sentence.start + start, sentence.start + end))
                break
    for sentence in sentences[-1:]:
        line = account.text[sentence.start : sentence.end]
        form = line.strip("()[]/ .—–-")
        if len(line) <= 40 and form in AGENCIES:
            found.append(_lead(account, AGENCIES[form], "credit", sentence.start, sentence.end))
    return found


def _in_narration(account: Account, others: tuple[str, ...]) -> list[Lead]:
    text = account.text
    aside = bytearray(len(text))
    for start, end in quoted_stretches(text):
        aside[start:end] = b"\x01" * (end - start)
    for piece in account.annotated.article.furniture:
        if piece.kind != "author-box":  # which says who contributed
            aside[piece.start : piece.end] = b"\x01" * (piece.end - piece.start)
    opening = _end_of_opening(account)
    found: list[Lead] = []
    patterns = _patterns(outlet_pattern())
    if others:
        patterns += _patterns(_any_of(others, named=False))
    for kind, pattern in patterns:
        for match in pattern.finditer(text):
            if aside[match.start("outlet")] or aside[match.start()]:
                continue
            if match.group("outlet") in AMBIGUOUS:
                continue
            place: LeadKind = "headline" if kind == "reported" and match.start() < opening else kind
            found.append(_lead(account, outlet_named(match.group("outlet")), place, *match.span()))
    return found


def _any_of(names: tuple[str, ...], *, named: bool = True) -> str:
    forms = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return rf"(?<!\w)(?{'P<outlet>' if named else ':'}{forms})(?![\w-])"


def _end_of_opening(account: Account) -> int:
    """Where the headline and the first two sentences of the report end."""
    seen = 0
    for sentence in account.annotated.sentences:
        if not sentence.furniture and not sentence.heading:
            seen += 1
            if seen == 2:
                return sentence.end
    return 0
