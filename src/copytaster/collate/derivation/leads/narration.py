"""What the narration of an account says of other outlets' reports: who was told what, who had it first."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ....language.outlets import AMBIGUOUS, OUTLETS, outlet_named, outlet_pattern
from ....language.quotation_marks import quoted_stretches
from ....model import Account
from .lead import Lead, LeadKind, lead
from .names import NAME, any_of, name_in_place

_CALLED = (
    r"(?:(?:news |press )?agency |newspaper |broadcaster |(?:Nachrichten)?[Aa]gentur |Zeitung |Zeitschrift |Sender |"
    r"agence (?:de presse )?|journal |agencia |diario |periódico |agenzia |quotidiano |агентству |агентство |газета )?"
)
"""What an outlet is, before its name."""
_UNKNOWN: tuple[LeadKind, ...] = ("first", "told", "seen", "reported")
_MEDIA_ONLY: tuple[LeadKind, ...] = ("first", "told", "seen")
"""What is said of outlets; surveys and ministries report too."""
_PLACES = 2
"""In so many places must an account say that somebody was told, or reported, for a name unknown as an outlet's."""


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
                rf"(?P<outlet>{name})(?: (?:web)?site| newspaper| magazine| blog)?,?(?: which| who)? "
                r"(?:(?:was|were) (?:the )?first to report|first reported|broke the (?:news|story))"
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
            "told",
            re.compile(rf"\b(?:asked|reached|contacted|approached) (?:for comment )?by {outlet}"),
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
                r"\b(?:[Aa]ccording to|[Pp]er|[Cc]iting|cited by|reported by|[Aa]s noted by|reports? (?:in|by|from)|"
                r"quoted by|(?<=[,”\"’'] )(?:wrote|writes|reported|reports|noted)|"
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
        (
            "reported",
            re.compile(
                rf"\b(?:A|An|The|This|In|His|Her|[a-z0-9]+) (?P<outlet>{name})(?:['’]s?)? "
                r"(?:report|story|article|investigation|exposé|account|site|website|blog)\b"
            ),
        ),
    )


@lru_cache(maxsize=1)
def _introduced() -> re.Pattern[str]:
    """A name behind a noun that says it is an outlet's: `the newspaper Valley Courier reported`."""
    return re.compile(
        r"\b(?:affiliate|station|newspaper|paper|broadcaster|website|site|news site|magazine|tabloid|outlet|"
        rf"weekly|daily|news agency|channel|blog) (?P<outlet>{NAME})(?: \([A-Z]+\))?,? "
        r"(?:(?:has |had |also |first )*(?:reported|reports|said|says|wrote|writes|revealed|quoted|cited))\b"
    )


def in_narration(account: Account, others: tuple[str, ...], short: tuple[str, ...] = ()) -> list[Lead]:
    """Leads outside quoted words and furniture; `others` are names of outlets that are not known everywhere.

    `short` are names that mean one behind `the` only: `the Courier`.
    """
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
        patterns += _patterns(any_of(others, named=False))
    if short:
        patterns += _patterns(rf"(?<=[Tt]he ){any_of(short, named=False)}")
    for match in _introduced().finditer(text):
        place = name_in_place(text, match.span("outlet")) if not aside[match.start()] else None
        if place is not None:
            kind: LeadKind = "headline" if match.start() < opening else "reported"
            found.append(lead(account, place[0], kind, match.start(), place[2]))
    for kind, match in _matches(text, patterns, aside):
        if match.group("outlet") not in AMBIGUOUS:
            named = outlet_named(match.group("outlet"))
            found.append(lead(account, named, _kind(kind, match, opening), *match.span()))
    return found + _by_use(account, aside, opening)


def _kind(kind: LeadKind, match: re.Match[str], opening: int) -> LeadKind:
    return "headline" if kind == "reported" and match.start() < opening else kind


def _matches(
    text: str, patterns: tuple[tuple[LeadKind, re.Pattern[str]], ...], aside: bytearray
) -> Iterator[tuple[LeadKind, re.Match[str]]]:
    for kind, pattern in patterns:
        for match in pattern.finditer(text):
            if not aside[match.start("outlet")] and not aside[match.start()]:
                yield kind, match


def _by_use(account: Account, aside: bytearray, opening: int) -> list[Lead]:
    """Names that are not known for outlets and that this account uses as such alone.

    Somebody was told or reported, in two places or more, or was the first to report, and the name does nothing else
    anywhere in the text, and is no person's: whoever is part of the story acts in it too.
    """
    text = account.text
    persons = {
        text[mention.start : mention.end]
        for mention in account.annotated.mentions
        if mention.kind == "person"
    }
    found: dict[str, list[Lead]] = {}
    wanted = tuple((kind, pattern) for kind, pattern in _patterns(NAME) if kind in _UNKNOWN)
    for kind, match in _matches(text, wanted, aside):
        place = name_in_place(text, match.span("outlet"))
        if place is None or place[0] in OUTLETS or place[0] in persons:
            continue
        found.setdefault(place[0], []).append(
            lead(account, place[0], _kind(kind, match, opening), match.start(), place[2])
        )
    return [
        one
        for name, leads in sorted(found.items())
        if (len(leads) >= _PLACES or leads[0].kind == "first")
        and any(one.kind in _MEDIA_ONLY for one in leads)
        and len(re.findall(rf"\b{re.escape(name)}\b", text)) <= len(leads)
        for one in leads
    ]


def _end_of_opening(account: Account) -> int:
    """Where the headline and the first two sentences of the report end."""
    seen = 0
    for sentence in account.annotated.sentences:
        if not sentence.furniture and not sentence.heading:
            seen += 1
            if seen == 2:
                return sentence.end
    return 0
