"""What lines around a report say of where it is from: furniture, datelines, sign-offs, bylines."""

import re
from functools import lru_cache

from ....language.datelines import dateline_end
from ....language.outlets import AGENCIES, OUTLETS, PRODUCTS, outlet_named
from ....model import Account, Furniture
from .lead import Lead, LeadKind, lead
from .names import NAME, any_of, domains, name_in_place, outlet

_FOOTNOTE = re.compile(r"[”\"»]\s?\[\d{1,2}\]")
"""The end of a quotation with the number of its source behind it."""
_CREDITING = frozenset(("byline", "copyright", "translation-notice"))
_CITING = frozenset(("references", "citation", "source-link"))
_NAMED = rf"(?P<outlet>{NAME})"
_BEHIND_TITLE = re.compile(rf"[”\"»][.,]? (?:In:? )?{_NAMED},")
"""The outlet of a citation: `Roe, Ann. "Mill burns." Valley Courier, 3 May 2024.`"""
_BEFORE_DATE = re.compile(rf"[.;] {_NAMED}(?:, [^.;\n]{{2,30}})?[;,.] (?=[^\n]{{0,30}}\b(?:19|20)\d\d\b)")
"""The outlet of a citation without marks: `Mill burns. Roe, Ann. Valley Courier, Late edition; 3 May 2024: A1.`"""
_BEHIND_LABEL = re.compile(rf"^\(?(?:[^\n:]{{2,30}}:[ \t]*\n?)?{_NAMED}[ \t).]*$", re.MULTILINE)
"""The outlet of a reference: `Source: Valley Courier`."""
_PUBLISHED = re.compile(
    r"(?i:\b(?:(?:originally|first|previously|initially) (?:published|posted|appeared|ran|printed)|"
    r"(?:appeared|published) first|republished|reprinted|(?:the )?original(?: article| story| post| report| version)?|"
    r"full (?:article|story|report)|zuerst|ursprünglich|zunächst|erstmals|publiée?|initialement|parue?|originalmente|"
    r"publicad[oa]|por primera vez|pubblicato|originariamente|per la prima volta|oorspronkelijk|опубликован\w*|"
    r"först publicerad|opprinnelig publisert)\b"
    r"[^.\n]{0,30}? (?:in|on|at|by|from|bei|im|auf|von|par|dans|sur|en|por|em|no|na|su|da|door|op|i|на|в|изданием))"
    rf"(?: the| der| die| dem| la| le| el)? {_NAMED}"
)
"""Where a report was published first."""
_RIGHTS = re.compile(
    r"(?i:(?:©|\(c\)|copyright)(?: ©)?,?\s{0,2}(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s(?:by )?(?:the )?)"
    rf"{_NAMED}"
)
"""Who owns a text; without a year it is mostly a picture."""
_BYLINE = re.compile(
    rf"^(?:By|By:|Von|Par|Por|Di|Door|Av|Af) {NAME}(?:, | \||/| / | of | for | für | pour | at | \(){_NAMED}\)?[ \t]*$",
    re.MULTILINE,
)
"""The outlet behind an author: `By Ann Roe, Valley Courier`."""
_STAFFED = re.compile(
    rf"(?: is an? (?:[\w-]+ ){{0,2}}?(?:the )?{_NAMED} (?:staff writer|reporter|correspondent)|"
    r" is an? (?:[\w-]+ ){0,3}?(?:staff writer|reporter|correspondent) (?:for|at|of|with) (?:the )?"
    rf"(?P<other>{NAME}))\b"
)
"""For whom the author reports, as it stands below a report: `Ann Roe is a Valley Courier staff writer.`"""
_SIGNED = re.compile(r"(?i:reporting by )[^\n]{5,400}; ?(?i:(?:\w+ ){0,2}editing by) ")
"""How one agency signs its reports: `Reporting by Ann Roe; Editing by Una Fell`."""
_SIGNING = "Reuters"
_SOURCED = re.compile(
    r"^\(?(?i:(?:original )?sources?(?: link)?|via|h/t|quellen?|fuente|fonte|источник|джерело|bron|kilde|källa|źródło|"
    rf"zdroj|lähde|kaynak|forrás|šaltinis)(?:\s?[:：]\s?| (?=[^\W\d_a-z]))(?:{_NAMED}|https?://\S+|www\.\S+)\)?[.]?$"
)
"""A line of its own that says whence the report came, where it was not taken for furniture."""
_LAST, _LONGEST = 3, 120
"""Sentences at the end among which that line may be, and the characters it has at most."""
_HEAD = 400
"""Characters at the start of the report in which a dateline may stand."""


@lru_cache(maxsize=1)
def _credits() -> tuple[re.Pattern[str], ...]:
    agency = "|".join(re.escape(form) for form in sorted(AGENCIES, key=lambda form: (-len(form), form)))
    return (
        re.compile(rf"^[^\n()]{{0,80}}\((?P<outlet>{agency})\)\.?\s?(?:[-–—:]|--)"),
        re.compile(
            rf"^(?=[^\W\d_a-zß-öø-ÿ]{{3}}|[^\n(]{{0,60}}\d)[^\n()]{{0,80}}\((?![DRI]-){_NAMED}\)\.?\s?(?:[-–—:]|--)"
        ),
        re.compile(r"^\((?P<outlet>[A-Z]{2,6})\)\s+(?=[^\W\d_a-zß-öø-ÿ])"),
        re.compile(
            rf"^(?![^\n]{{0,60}}(?:[Pp]hoto|[Ii]mage|Getty|FILE|File))"
            rf"[^\n]{{0,60}}?\b(?P<outlet>{agency})\s?(?:/(?![A-Z])|\||[-–—]{{1,2}} )"
        ),
        re.compile(rf"^[^\n]{{0,90}}\d\s?\((?P<outlet>{agency})\)\s*(?:\n|$)"),
    )


@lru_cache(maxsize=1)
def _product() -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in sorted(PRODUCTS, key=lambda form: (-len(form), form)))
    return re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])", re.IGNORECASE)


def in_byline(account: Account) -> Lead | None:
    """The outlet that a byline given as metadata names, by a known form or behind the author."""
    byline = account.annotated.article.byline or ""
    found = outlet().search(byline)
    named = outlet_named(found.group("outlet")) if found else None
    if named is None and (behind := _BYLINE.search(byline)):
        place = name_in_place(byline, behind.span("outlet"))
        named = place[0] if place else None
    if named is None:
        return None
    at = account.text.find(byline)
    return lead(account, named, "credit", *((at, at + len(byline)) if at >= 0 else (0, 0)))


def in_furniture(account: Account, others: tuple[str, ...]) -> list[Lead]:
    """What the furniture of an account names as its source; `others` are names of outlets that are not known."""
    outlets = (outlet(), re.compile(any_of(others))) if others else (outlet(),)
    text = account.text
    found: list[Lead] = []
    for piece in account.annotated.article.furniture:
        if piece.kind in _CITING:
            names = _cited(text, piece, outlets)
            whole = piece.kind == "citation" and _FOOTNOTE.search(text, 0, piece.start)
            citing: LeadKind = "quotation" if whole else "citation"
            found += [lead(account, name, citing, start, end) for name, start, end in names]
            if not names and piece.kind == "source-link":
                found.append(lead(account, None, "link", piece.start, piece.end))
        elif piece.kind in _CREDITING and not _between(account, piece):
            named = [
                (outlet_named(match.group("outlet")), *match.span("outlet"))
                for pattern in outlets
                for match in pattern.finditer(text, piece.start, piece.end)
            ]
            if not named:
                named = _in_place(text, piece, _RIGHTS if piece.kind == "copyright" else _BYLINE)[:1]
            if not named and piece.kind == "byline" and _SIGNED.search(text, piece.start, piece.end):
                found.append(lead(account, _SIGNING, "product", piece.start, piece.end))
            found += [lead(account, name, "credit", start, end) for name, start, end in named]
        elif piece.kind in ("author-box", "contact") and (
            match := _STAFFED.search(text, piece.start, piece.end)
        ):
            group = "outlet" if match["outlet"] else "other"
            if match[group] in OUTLETS:
                found.append(lead(account, outlet_named(match[group]), "contribution", *match.span(group)))
        elif piece.kind in ("newsletter", "promotion"):
            for match in _product().finditer(text, piece.start, piece.end):
                form = next(form for form in PRODUCTS if form.casefold() == match.group().casefold())
                found.append(lead(account, PRODUCTS[form], "product", *match.span()))
    return found


def _between(account: Account, piece: Furniture) -> bool:
    """Whether a line that is nothing but an agency stands amid the report, as a picture's credit does."""
    text = account.text
    line = text[piece.start : piece.end]
    if piece.kind != "byline" or not all(
        part.strip("() .") in AGENCIES for part in re.split(r"[/,\n]", line)
    ):
        return False
    told = [s for s in account.annotated.sentences if not s.furniture and not s.heading]
    return bool(told) and told[0].end < piece.start and piece.end < told[-1].start


def _cited(text: str, piece: Furniture, outlets: tuple[re.Pattern[str], ...]) -> list[tuple[str, int, int]]:
    """The outlets that a reference names, by name or domain; of a bibliographic citation the last one.

    Where none of them is known, what stands in an outlet's place is taken for one.
    """
    links = domains(text, piece.start, piece.end)
    names = [
        (outlet_named(match.group("outlet")), *match.span("outlet"))
        for pattern in outlets
        for match in pattern.finditer(text, piece.start, piece.end)
    ]
    if piece.kind == "citation":
        known = [name for name in names if text[name[1] : name[2]] in OUTLETS]
        placed = _in_place(text, piece, _BEHIND_TITLE) or _in_place(text, piece, _BEFORE_DATE)
        return (known or placed or names)[-1:] or links[:1]
    published = _in_place(text, piece, _PUBLISHED)
    return links or published[:1] or names or _in_place(text, piece, _BEHIND_LABEL)[:1]


def _in_place(text: str, piece: Furniture, pattern: re.Pattern[str]) -> list[tuple[str, int, int]]:
    places = [
        name_in_place(text, match.span("outlet")) for match in pattern.finditer(text, piece.start, piece.end)
    ]
    return [place for place in places if place is not None]


def in_credits(account: Account) -> list[Lead]:
    """A dateline at the start of the report and a sign-off at its end."""
    found: list[Lead] = []
    text = account.text
    sentences = [
        sentence
        for sentence in account.annotated.sentences
        if not sentence.furniture or dateline_end(text, sentence.start) > sentence.start
    ]
    for sentence in sentences[:4]:
        if sentence.start > _HEAD + sentences[0].start:
            break
        line = text[sentence.start : sentence.start + 120]
        for pattern in _credits():
            if match := pattern.match(line):
                start, end = match.span("outlet")
                named = outlet_named(match.group("outlet"))
                found.append(lead(account, named, "credit", sentence.start + start, sentence.start + end))
                break
    for sentence in sentences[-_LAST:]:
        line = text[sentence.start : sentence.end]
        if len(line) <= _LONGEST and (sourced := _SOURCED.match(line)):
            placed = name_in_place(line, sourced.span("outlet")) if sourced.group("outlet") else None
            for name, start, end in domains(line, 0, len(line)) or ([placed] if placed else []):
                found.append(lead(account, name, "citation", sentence.start + start, sentence.start + end))
    for sentence in sentences[-1:]:
        line = text[sentence.start : sentence.end]
        form = line.strip("()[]/ .—–-")
        if len(line) <= 40 and form in AGENCIES:
            found.append(lead(account, AGENCIES[form], "credit", sentence.start, sentence.end))
    return found
