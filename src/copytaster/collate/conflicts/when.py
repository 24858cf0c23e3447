"""Dates of two sentences on one matter, where the sentences vouch for the dates."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

import msgspec

from ...language.calendar import MONTHS
from ...language.saying import is_saying
from ...language.synonyms import canonical
from ...language.words import stem
from ...model import Account, Assertion, Span, Time, Token
from .context import Story, clause_around, modifies, norms_of, strangers, tokens_of
from .draft import Draft, variants
from .twins import Twin, told_pairs

_BESIDE = 60  # code points on either side of a date whose words say what it dates
_WEIGHT = 4.0  # weight of what stands beside both dates
_PRECISE = 7.0  # the same of a day, and of the month that it lies in
_LOOSE = 6.0  # the same of years in sentences that only may be on one matter: so near, few are of two things
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
    def year(self) -> bool:
        """Whether it is a year alone."""
        return self.style == "date" and len(self.parts) == 1 and len(self.parts[0]) == _YEAR

    @property
    def written(self) -> str:
        return " ".join(self.account.text[self.start : self.end].split())


def differing_times(
    story: Story,
    assertions: Sequence[Assertion],
    twins: Sequence[Twin],
    matters: Iterable[tuple[Span, Span]],
) -> Iterator[Draft]:
    """Two sentences on one matter with a date each, beside the same words, that exclude one another.

    A date that the other account has too, anywhere, is no other date. `Last` month excludes `this` month or week in
    accounts published within a week of one another. `matters` are sentences that may be on one matter.
    """
    dates = {account.id: _dates(account) for account in story.accounts}
    told = {name: {_key(one) for one in some} for name, some in dates.items()}
    sure = [(left, right) for left, right, weight in told_pairs(assertions, twins) if weight >= _WEIGHT]
    for number, (left, right) in enumerate([*sure, *matters]):
        sides = [_inside(dates[span.account], span) for span in (left, right)]
        if not all(sides) or not _close(story.by_id[left.account], story.by_id[right.account]):
            continue
        if strangers(story, left, right):
            continue
        alone = len(sides[0]) == len(sides[1]) == 1
        vouched = number < len(sure)
        least = _LOOSE if not vouched else _WEIGHT if alone else 2 * _WEIGHT
        for one, other in product(*sides):
            if _key(one) in told[right.account] or _key(other) in told[left.account]:
                continue
            fitting = one.close & other.close if vouched else one.year and other.year
            if fitting and story.weight(one.near & other.near) >= least and _exclude(one, other):
                yield _draft(story, one, other, None)
            elif vouched and one.close & other.close and _names_a_day_of(one, other):
                beside = story.weight(one.near & other.near)
                if beside >= (_PRECISE if alone else 2 * _PRECISE):
                    yield _draft(story, one, other, "one account is less precise")
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
    return sorted(found, key=lambda one: one.start)


def _inside(dates: Sequence[_When], span: Span) -> Sequence[_When]:
    """Those of an account's dates that stand in a stretch."""
    first = bisect_left(dates, span.start, key=lambda one: one.start)
    return dates[first : bisect_left(dates, span.end, key=lambda one: one.start)]


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


def _exclude(one: _When, other: _When) -> bool:
    """Whether two dates exclude one another: neither holds the other, and they are near enough to be of one thing."""
    styles = {one.style, other.style}
    if styles == {"date"}:
        return _exclude_as_dates(one.parts, other.parts)
    if "date" in styles:
        date, relative = (one, other) if one.style == "date" else (other, one)
        when, unit = relative.style.split()
        if unit == "year" and relative.parts[0].isdigit() and date.parts[0].isdigit():
            # not `she has declared for next year's vote`, `she declared in July`
            return relative.parts[0] != date.parts[0] and when != "next"
        if unit == "month" and len(date.parts) > 2 and len(relative.parts) > 1:
            return relative.parts[1].isdigit() and relative.parts[1] != date.parts[1]
        return False
    (when, unit), (then, other_unit) = one.style.split(), other.style.split()
    if {when, then} != {"last", "this"}:
        return False
    last, this = (unit, other_unit) if when == "last" else (other_unit, unit)
    return _UNITS.index(this) <= _UNITS.index(last)


def _names_a_day_of(one: _When, other: _When) -> bool:
    """Whether one is a day of what the other calls this, last or next month."""
    date, relative = (one, other) if one.style == "date" else (other, one)
    months = date.parts[:2], relative.parts[:2]
    return len(date.parts) > 2 and relative.style.endswith(" month") and months[0] == months[1]


def _exclude_as_dates(one: Sequence[str], other: Sequence[str]) -> bool:
    for a, b in zip(one, other, strict=False):
        if not a.isdigit() or not b.isdigit() or a == b:
            continue
        if len(a) == len(b) == _YEAR and abs(int(a) - int(b)) > 1:
            return False  # of two things more often than not
        if len(a) == len(b) == _YEAR and min(len(one), len(other)) > 1 and one[1] != other[1]:
            return False
        if len(a) != len(b):  # a quarter and a month
            quarter, month = sorted((a, b), key=len, reverse=True)
            return not (len(month) == 2 and quarter[:2] <= month <= quarter[2:])
        return not (
            len(a) == 2 and len(one) == len(other) == 3 and one[1] == other[1] and abs(int(a) - int(b)) > 20
        )
    return False


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
