"""Dates of two sentences on one matter, where the sentences vouch for the dates."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from ...language.calendar import MONTHS
from ...language.saying import is_saying
from ...language.synonyms import canonical
from ...language.words import stem
from ...model import Account, Assertion, Time, Token
from .context import Story, clause_around, modifies, norms_of, strangers, tokens_of
from .draft import Draft, variants
from .twins import Twin, told_pairs

_BESIDE = 60  # code points on either side of a date whose words say what it dates
_WEIGHT = 4.0  # weight of what stands beside both dates
_LOOSE = 7.0  # the same where one is only less precise
_WEEK = 7
_CLOSE = 6  # words on either side of a date, of which two dates of one matter share one
_YEAR = 4  # digits
_SPREAD = 5  # years by which two stretches differ at most
_UNITS = ("weekend", "week", "month", "quarter", "year", "decade")
_RELATIVE = re.compile(
    r"(?:earlier |later |late |early )?(last|this|next|the past) (weekend|week|month|quarter|year|decade)$"
)
_RANGE = re.compile(r"\b(?:from |between )?((?:19|20)\d\d)(?: to | and |[-–—]| until )((?:19|20)\d\d|\d\d)\b")
_SAYING = frozenset(
    canonical(stem(word))
    for word in "say tell report announce confirm write tweet ask add note state claim".split()
)
_LOOSER = "one account is less precise"


class _When(msgspec.Struct, frozen=True):
    """A date with what stands beside it."""

    account: Account
    start: int
    end: int
    parts: tuple[str, ...]
    """Year, month, day as far as known, `XXXX` for a year that is not."""
    style: str
    """`date`, or `last month` and the like."""
    near: frozenset[str]
    close: frozenset[str]
    """Of these those of the few words beside it, verbs of saying apart."""

    @property
    def written(self) -> str:
        return " ".join(self.account.text[self.start : self.end].split())


def differing_times(story: Story, assertions: Sequence[Assertion], twins: Sequence[Twin]) -> Iterator[Draft]:
    """Two sentences on one matter with a date each, beside the same words, that exclude one another.

    A date that the other account has too, anywhere, is no other date. `Last` month excludes `this` month or week in
    accounts published within a week of one another.
    """
    dates = {account.id: _dates(account) for account in story.accounts}
    told = {name: {_key(one) for one in some} for name, some in dates.items()}
    for left, right, weight in told_pairs(assertions, twins):
        if not _close(story.by_id[left.account], story.by_id[right.account]):
            continue
        sides = [
            [one for one in dates[span.account] if span.start <= one.start < span.end]
            for span in (left, right)
        ]
        for one in sides[0]:
            for other in sides[1]:
                if _key(one) in told[right.account] or _key(other) in told[left.account]:
                    continue
                relation = _relation(one, other)
                beside = story.weight(one.near & other.near)
                single = len(sides[0]) == len(sides[1]) == 1
                least = _LOOSE if relation == "looser" else _WEIGHT
                if not one.close & other.close or strangers(story, left, right):
                    continue
                if relation and (beside >= least if single else beside >= 2 * least) and weight >= least:
                    yield _draft(story, one, other, _LOOSER if relation == "looser" else None)
    yield from _differing_ranges(story, twins)


def _dates(account: Account) -> list[_When]:
    found = []
    for time in account.annotated.times:
        style, parts = _style(account.text[time.start : time.end]), _parts(time)
        told = account.text[max(0, time.start - 16) : time.start].lower().split()[-1:]
        plain = not _says(told) and not modifies(account, time)
        if time.type in ("DATE", "TIME") and style and parts and plain:
            beside = _beside(account, time.start, time.end)
            before = [token for token in beside if token.end <= time.start][-_CLOSE:]
            behind = [token for token in beside if token.start >= time.end][:_CLOSE]
            close = norms_of([*before, *behind]) - _SAYING
            found.append(_When(account, time.start, time.end, parts, style, norms_of(beside), close))
    return found


def _says(words: Sequence[str]) -> bool:
    """Whether a date is that of a report: `the paper reported this week that`."""
    return any(is_saying(word) for word in words)


def _beside(account: Account, start: int, end: int) -> list[Token]:
    around = tokens_of(account, max(0, start - _BESIDE), end + _BESIDE)
    return [
        token
        for token in around
        if (token.end <= start or token.start >= end)
        and account.text[token.start : token.end].lower() not in MONTHS
        and "\n" not in account.text[min(token.start, start) : max(token.end, end)]
    ]


def _style(text: str) -> str:
    words = re.findall(r"\w+", text.lower())
    relative = _RELATIVE.match(" ".join(words))
    if relative:
        return f"{'last' if relative.group(1) == 'the past' else relative.group(1)} {relative.group(2)}"
    if "ago" in words or ":" in text or not words:
        return ""
    if any(word in MONTHS or re.fullmatch(r"(?:19|20)\d\d", word) for word in words) or "quarter" in words:
        return "date"
    return ""


def _parts(time: Time) -> tuple[str, ...]:
    value = time.value.split("T")[0]
    quarter = re.fullmatch(r"(\d{4}|XXXX)-Q([1-4])", value)
    if quarter:
        last = 3 * int(quarter.group(2))
        return quarter.group(1), f"{last - 2:02}{last:02}"
    return tuple(value.split("-"))


def _key(one: _When) -> tuple[str, ...]:
    """What two mentions of one date have in common."""
    if one.style != "date":
        return (one.style,)
    return one.parts[1:] if len(one.parts) > 1 else one.parts


def _relation(one: _When, other: _When) -> str | None:
    """`other` where two dates exclude one another, `looser` where one holds the other."""
    styles = {one.style, other.style}
    if styles == {"date"}:
        return _of_dates(one.parts, other.parts)
    if "date" in styles:
        date, relative = (one, other) if one.style == "date" else (other, one)
        when, unit = relative.style.split()
        known = [p for p in date.parts if p.isdigit()]
        if unit == "year" and relative.parts[0].isdigit() and date.parts[0].isdigit():
            same = relative.parts[0] == date.parts[0]
            if not same and when == "next":
                return None  # `she has declared for next year's vote`, `she declared in July`
            return ("looser" if len(known) > 1 else None) if same else "other"
        if unit == "month" and len(date.parts) > 2:
            year = relative.parts[1:2], date.parts[1:2]
            same = not relative.parts[1].isdigit() or year[0] == year[1] if len(relative.parts) > 1 else True
            return "looser" if same else "other"
        return None
    (when, unit), (then, other_unit) = one.style.split(), other.style.split()
    if {when, then} != {"last", "this"}:
        return None
    last, this = (unit, other_unit) if when == "last" else (other_unit, unit)
    return "other" if _UNITS.index(this) <= _UNITS.index(last) else None


def _of_dates(one: Sequence[str], other: Sequence[str]) -> str | None:
    for a, b in zip(one, other, strict=False):
        if not a.isdigit() or not b.isdigit() or a == b:
            continue
        if len(a) == len(b) == _YEAR and abs(int(a) - int(b)) > 1:
            return None  # of two things more often than not
        if len(a) == len(b) == _YEAR and min(len(one), len(other)) > 1 and one[1] != other[1]:
            return None
        if len(a) != len(b):  # a quarter and a month
            quarter, month = sorted((a, b), key=len, reverse=True)
            return "looser" if len(month) == 2 and quarter[:2] <= month <= quarter[2:] else "other"
        if len(a) == 2 and len(one) == len(other) == 3 and one[1] == other[1] and abs(int(a) - int(b)) > 20:
            return None
        return "other"
    return "looser" if len(one) != len(other) else None


def _differing_ranges(story: Story, twins: Sequence[Twin]) -> Iterator[Draft]:
    """Two stretches of years (`from 1988 to 1994`) in sentences that name the same."""
    for twin in twins:
        found = [
            list(_RANGE.finditer(account.text, sentence.start, sentence.end))
            for account, sentence in ((twin.left, twin.one), (twin.right, twin.other))
        ]
        if len(found[0]) == len(found[1]) == 1 and twin.named:
            years = [(m[0].group(1), m[0].group(2)[-2:]) for m in found]
            apart = [abs(int(a[-2:]) - int(b[-2:])) for a, b in zip(*years, strict=True)]
            if 0 < max(apart) <= _SPREAD and min(apart) <= 1:
                whens = [
                    _When(account, m[0].start(), m[0].end(), (), "date", frozenset(), frozenset())
                    for account, m in zip((twin.left, twin.right), found, strict=True)
                ]
                yield _draft(story, whens[0], whens[1], None)


def _draft(story: Story, one: _When, other: _When, reason: str | None) -> Draft:
    pairs = []
    for when in (one, other):
        sentence = story.sentence_at(when.account, when.start)
        assert sentence is not None  # it stands in a sentence of a twin or of a member
        pairs.append((when.written, clause_around(when.account, sentence, when.start, when.end)))
    return Draft("date", "", variants(pairs, story.order), reason)


def _close(one: Account, other: Account) -> bool:
    """Whether two accounts were published within a week of one another, as far as that is known."""
    days = [account.annotated.article.published_on for account in (one, other)]
    return days[0] is None or days[1] is None or abs((days[0] - days[1]).days) <= _WEEK
