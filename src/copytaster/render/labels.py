"""Short names of things for people: an account, a derivation, a date, a count of witnesses."""

from collections.abc import Sequence
from datetime import date as calendar_date
from pathlib import PurePath

from ..language.outlets import outlet_label
from ..language.speech import SPEECH
from ..model import Account, Agreement, Claim, Corroboration, Derivation

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_AGREEMENTS: dict[Agreement, str] = {
    "verbatim": "word for word",
    "variant": "in different words",
    "conflicting": "in conflicting words",
}


_HIDDEN = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)} | {0x7F: 0x2421}
_HIDDEN |= dict.fromkeys((*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD)


def visible(text: str) -> str:
    """A text of the same length that can command no terminal: its control characters and reversals as pictures."""
    return text.translate(_HIDDEN)


def visible_line(text: str) -> str:
    """The same of a name or a place, which may not break a line either."""
    return visible(text).replace("\n", "\u240a").replace("\t", "\u2409")


def account_label(account: Account) -> str:
    """The outlet, or the end of the location where the outlet is not known."""
    article = account.annotated.article
    if article.outlet:
        return outlet_label(article.outlet)
    place, _, record = article.location.partition("#")
    name = PurePath(place.rstrip("/")).name or place
    return f"{name}#{record}" if record else name


def kind_label(derivation: Derivation) -> str:
    """What the edge of a derivation says."""
    if derivation.directed:
        return derivation.kind
    return "common source" if derivation.from_account else f"{derivation.kind}?"


def agreement_label(agreement: Agreement) -> str:
    """How the readings of an utterance stand to one another."""
    return _AGREEMENTS[agreement]


def witnesses(corroboration: Corroboration) -> str:
    """The independent witnesses of a claim as a person writes them: `2`, `1 to 3`."""
    low, high = corroboration.independent.low, corroboration.independent.high
    return str(low) if low == high else f"{low} to {high}"


def standing(claim: Claim) -> str:
    """The status of a claim as a person reads it: what a range leaves open is `undecided`, not `single`."""
    open_range = claim.status == "single" and claim.corroboration.independent.high > 1
    return "undecided" if open_range else claim.status


def day_label(date: str, precision: str = "") -> str:
    """An ISO date, as precise as it is, as a person writes it: `12 February 2025`, `week of 10 February 2025`."""
    if precision == "week":
        saturday = calendar_date.fromisoformat(date).isoweekday() == 6
        return f"{'weekend' if saturday else 'week'} of {day_label(date)}"
    year, _, rest = date.partition("-")
    if not rest:
        return year
    if rest[0] == "Q":
        return f"quarter {rest[1:].lstrip('0')} of {year}"
    day, _, time = rest.partition("T")
    month, _, day = day.partition("-")
    named = f"{_MONTHS[int(month) - 1]} {year}"
    clock = f", {time if ':' in time else time + ':00'}" if time else ""
    return f"{day.lstrip('0')} {named}{clock}" if day else named


def language_label(language: str) -> str:
    """A language, and what of a text in it is read, where that is not all: `de, read in part: names, numbers, ...`."""
    if language == "en":
        return language
    words = "who said what" if language in SPEECH else "what stands in quotation marks"
    return f"{language}, read in part: names, numbers, dates, {words}"


def moment_label(published: str) -> str:
    """The moment of publication: `2025-02-13 09:30`."""
    return published[:16].replace("T", " ")


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """`1 account`, `2 accounts`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listed(items: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""
