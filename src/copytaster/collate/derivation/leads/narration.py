"""What the narration of an account says of other outlets' reports: who was told what, who had it first."""

import re
from functools import lru_cache

import msgspec

from ....language.calendar import WEEKDAYS
from ....language.outlets import AMBIGUOUS, OUTLETS, PROGRAMMES, outlet_in_place, outlet_pattern
from ....language.quotation_marks import quoted_stretches
from ....model import Account
from .lead import Lead, LeadKind, lead
from .names import NAME, any_of, name_in_place
from .phrases import (
    REACH,
    REACH_BEHIND,
    closes,
    is_dated,
    is_on_air,
    is_polled,
    is_put_to,
    is_signed,
    kind_before,
    kind_behind,
    led,
)

_MEDIA_ONLY: tuple[LeadKind, ...] = ("first", "told", "seen")
"""What is said of outlets; surveys and ministries report too."""
_PLACES = 2
"""In so many places must an account say that somebody was told, or reported, for a name unknown as an outlet's."""
_SAYS = re.compile(
    r"(?: \([A-Z]+\))?,? (?:has |had |also |first )*"
    r"(?:reported|reports|said|says|wrote|writes|revealed|quoted|cited)\b"
)
"""What an unknown outlet does behind a noun that says what it is."""
_TIE = re.compile(
    r"(?:,|,? and|,? or|,? as well as|,? along with|/| &)(?: [Tt]he| in [Tt]he| in| by [Tt]he| by)? ?"
)
"""What stands between outlets of which the same is said."""
_CALLED = re.compile(
    r" (?:magazine|newspaper|newsmagazine|news agency|news site|website|radio|television|TV)\b(?! [A-Z])"
)
_ENDS = re.compile(r" reports?(?:ed)?[.\n]| reported (?:on )?\w+day\.")
"""How a sentence ends that is told on the word of an outlet, whatever it is called: `, Televarda reports.`"""
_MARKS = "\"“”‘’'«»„"


class _Use(msgspec.Struct, frozen=True):
    """A name in its place, and what the words around it make of it."""

    kind: LeadKind
    called: bool
    """Whether a noun before the name says that it is an outlet's."""
    start: int
    end: int
    """Of the words that tell, the name included."""


def in_narration(account: Account, others: tuple[str, ...], short: tuple[str, ...] = ()) -> list[Lead]:
    """Leads outside quoted words and furniture; `others` are names of outlets that are not known everywhere.

    `short` are names that mean one behind `the` only: `the Courier`.
    """
    text = account.text
    aside = _aside(account)
    opening = _end_of_opening(account)
    found: list[Lead] = []
    patterns = [_known()]
    if others:
        patterns.append(re.compile(any_of(others, named=False)))
    if short:
        patterns.append(re.compile(rf"(?<=[Tt]he ){any_of(short, named=False)}"))
    persons = {
        mention.end: mention.start for mention in account.annotated.mentions if mention.kind == "person"
    }
    for pattern in patterns:
        names = [
            match
            for match in pattern.finditer(text)
            if match[0] not in AMBIGUOUS
            and persons.get(match.end(), match.start()) >= match.start()
            and not _is_place(text, match)
        ]
        uses = [_use(text, match.start(), match.end(), aside) for match in names]
        for match, use in zip(names, _shared(text, names, uses), strict=True):
            if use is not None:
                kind = _opening(use.kind, use.start, opening)
                found.append(lead(account, outlet_in_place(match[0]), kind, use.start, use.end))
    return found + _by_use(account, aside, opening)


def _shared(text: str, names: list[re.Match[str]], uses: list[_Use | None]) -> list[_Use | None]:
    """The uses, with those that names in a row have in common: `according to Televarda and the Gazette`.

    What stands before the first is said of all, and so is what stands behind the last.
    """
    shared = list(uses)
    rows = range(1, len(names))
    tied = {at for at in rows if _TIE.fullmatch(text, names[at - 1].end(), names[at].start())}
    led = {at for at, use in enumerate(uses) if use is not None and use.start < names[at].start()}
    for at in sorted(tied):
        before = shared[at - 1]
        if shared[at] is None and before is not None and at - 1 in led:
            shared[at] = _Use(before.kind, False, *names[at].span())
            led.add(at)
    for at in sorted(tied, reverse=True):
        behind = shared[at]
        if shared[at - 1] is None and behind is not None and at not in led:
            shared[at - 1] = _Use(behind.kind, False, *names[at - 1].span())
    return shared


@lru_cache(maxsize=1)
def _known() -> re.Pattern[str]:
    return re.compile(outlet_pattern(in_place=True))


def _is_place(text: str, match: re.Match[str]) -> bool:
    """Whether a name is a part of a capital and no paper: `reporters on the Hill`."""
    return match[0] == "Hill" and text.endswith("on the ", 0, match.start())


def _aside(account: Account) -> bytearray:
    """For each character whether it is quoted or furniture."""
    text = account.text
    aside = bytearray(len(text))
    for start, end in quoted_stretches(text):
        aside[start:end] = b"\x01" * (end - start)
    for piece in account.annotated.article.furniture:
        if piece.kind != "author-box":  # which says who contributed
            aside[piece.start : piece.end] = b"\x01" * (piece.end - piece.start)
    return aside


def _use(text: str, start: int, end: int, aside: bytearray) -> _Use | None:
    """What the words around a name make of it; None where they make no source of it, or are quoted themselves."""
    marked = start > 0 and text[start - 1] in _MARKS
    titled = marked and (text[end : end + 2].strip(",.")[:1] in (*_MARKS, "") or '" ' in text[start:end])
    if aside[start] and not titled:
        return None
    before = text[max(0, start - REACH) : start]
    said, called = led(before)
    behind = text[end : end + REACH_BEHIND]
    found = kind_before(said)
    if found is not None and not is_polled(said, behind):
        at = start - (len(before) - len(said)) - found[1]
        if not aside[at]:
            return _Use(found[0], called, at, end)
    if (
        is_on_air(said, behind, programme=text[start:end] in PROGRAMMES)
        and not aside[start - (len(before) - len(said)) - 1]
    ):
        return _Use("told", called, start - (len(before) - len(said)) - len("on"), end)
    if is_put_to(said, behind):
        return _Use("told", called, start - len("to "), end)
    if closes(before, behind) or is_signed(said, behind) or is_dated(behind):
        return _Use("reported", False, start, end)
    follows = kind_behind(behind)
    if follows is not None and not is_polled(said, behind) and not aside[end + follows[1] - 1]:
        return _Use(follows[0], called, start, end + follows[1])
    return _Use("reported", True, start, end) if called and _SAYS.match(text, end) else None


def _opening(kind: LeadKind, start: int, opening: int) -> LeadKind:
    return "headline" if kind == "reported" and start < opening else kind


def _persons(account: Account) -> tuple[set[str], set[str]]:
    """The names of persons, and those of them by which somebody is introduced: with a first name, or with a title."""
    persons = [mention for mention in account.annotated.mentions if mention.kind == "person"]
    written = [account.text[mention.start : mention.end] for mention in persons]
    parts = {word for name in written if " " in name for word in name.split()}
    known = {
        name
        for mention, name in zip(persons, written, strict=True)
        if " " in name or name in parts or mention.role is not None
    }
    return set(written), known


def _by_use(account: Account, aside: bytearray, opening: int) -> list[Lead]:
    """Names that are not known for outlets and that this account uses as such alone.

    Somebody was told or reported, in two places or more, or was the first to report, and the name does nothing else
    anywhere in the text, and is no person's: whoever is part of the story acts in it too. Behind a noun for an outlet,
    and with an article as titles have it, one place is enough, and so is one at the end of a sentence that is told on
    its word.
    """
    text = account.text
    persons, known = _persons(account)
    found: dict[str, list[Lead]] = {}
    introduced: list[Lead] = []
    tagged: set[str] = set()
    for match in _NAMES.finditer(text):
        start, end = match.span()
        use = _use(text, start, end, aside)
        before = text[max(0, start - REACH) : start]
        if use is not None and use.kind != "reported" and _CALLED.match(text, end):
            use = _Use(use.kind, True, use.start, max(use.end, end))
        if (
            use is not None
            and (use.kind in _MEDIA_ONLY or before.endswith("to "))
            and _is_titled(match[0], before)
        ):
            use = _Use(use.kind, True, use.start, use.end)
        place = name_in_place(text, (start, end)) if use is not None else None
        if use is None or place is None or place[0] in OUTLETS:
            continue
        ends = before.endswith(", ") and _ENDS.match(text, end) is not None
        bears = known if use.kind == "first" else persons  # nobody brings news without his full name
        if place[0] in bears and not (use.called or ends):
            continue
        kind = _opening(use.kind, use.start, opening)
        one = lead(account, place[0], kind, use.start, max(place[2], use.end))
        introduced.append(one) if use.called else found.setdefault(place[0], []).append(one)
        if ends:
            tagged.add(place[0])
    return introduced + [
        one
        for name, leads in sorted(found.items())
        if name in tagged or len(leads) >= _PLACES or leads[0].kind == "first"
        if name in tagged or any(one.kind in _MEDIA_ONLY for one in leads)
        if len(re.findall(rf"\b{re.escape(name)}\b", text)) <= len(leads)
        for one in leads
    ]


_NAMES = re.compile(NAME)
_BODIES = frozenset(
    "foundation institute association society federation coalition alliance league fund project".split()
)
"""What else may have its article with a capital."""
_TITLE = 3  # words of a title, its article among them


def _is_titled(name: str, before: str) -> bool:
    """Whether a name has its article with a capital amid a sentence, as titles have: `according to The Televarda`."""
    last = name.rpartition(" ")[2].lower()
    return (
        name.startswith("The ")
        and name.count(" ") < _TITLE
        and before[-2:-1].islower()
        and last not in _BODIES
        and last not in WEEKDAYS
    )


def _end_of_opening(account: Account) -> int:
    """Where the headline and the first two sentences of the report end."""
    seen = 0
    for sentence in account.annotated.sentences:
        if not sentence.furniture and not sentence.heading:
            seen += 1
            if seen == 2:
                return sentence.end
    return 0
