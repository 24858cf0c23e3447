"""Two dates for the same thing."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec

from ...language.calendar import MONTHS
from ...language.fates import ONCE, REPEATED
from ...model import Account, Assertion, Span, Time
from .context import Story, modifies, norms_of, strangers, tokens_of
from .draft import Draft, variants
from .verbs import Told, told_fates

_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_BESIDE = 50  # code points on either side of a date, in which two shared words say that it dates the same
_OTHER = 0.5  # share of the smaller side's words that members with two dates have in common
_LOOSER = 0.3  # the same where one date is only less precise
_WEEK = 7
_DATED = 60  # code points between a verb and the date of what it tells
_SEASONS = {"spring": "0305", "summer": "0608", "autumn": "0911", "fall": "0911"}
"""Season of the northern half of the world -> its first and last month."""
_IN_SEASON = re.compile(
    r"\b(?:(?:in|over|during|last|this) (?:the )?)(spring|summer|autumn|fall)\b", re.IGNORECASE
)
_CLOCK = re.compile(r"\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|\d{1,2}:\d\d", re.IGNORECASE)
_SEASON_AND_MONTH = 6  # digits
_MONTHS = 2  # parts of a value that names a month


class _Dated(msgspec.Struct, frozen=True):
    """A date in its clause or member."""

    account: Account
    time: Time
    span: Span
    whole: frozenset[str]
    near: frozenset[str]

    @property
    def written(self) -> str:
        return " ".join(self.account.text[self.time.start : self.time.end].split())


def differing_dates(story: Story, assertions: Sequence[Assertion]) -> Iterator[Draft]:
    """Members of one assertion, alike in words, each with a single date, and different ones; dates of one life."""
    for assertion in assertions:
        if len({span.account for span in assertion.members}) < 2:
            continue
        dated = [one for span in assertion.members for one in _of_member(story, span)]
        for one, other in combinations(dated, 2):
            if one.account.id == other.account.id or not _close(one.account, other.account):
                continue
            relation = _relation(one, other)
            words = [set(date.written.lower().split()) for date in (one, other)]
            if relation == "other" and (words[0] <= words[1] or words[1] <= words[0]):
                continue  # `Tuesday`, `next Tuesday`
            if relation == "other" and strangers(story, one.span, other.span):
                continue
            shared = len(one.whole & other.whole)
            least = _LOOSER if relation == "looser" else _OTHER
            alike = shared > 2 and shared >= least * min(len(one.whole), len(other.whole))
            beside = len(one.near & other.near) > 1 or relation == "looser"
            if relation is not None and alike and beside:
                yield _draft(story, assertion.id, [one, other], relation)
    yield from _of_lives(story)


def _of_member(story: Story, span: Span) -> Iterator[_Dated]:
    """The date of a member that has just one."""
    account = story.by_id[span.account]
    dates = [t for t in account.annotated.times if span.start <= t.start and t.end <= span.end]
    if len(dates) == 1:
        yield from _read(account, dates[0], span)


def _read(account: Account, time: Time, span: Span) -> Iterator[_Dated]:
    if time.type in ("DATE", "TIME") and _parts(time.value) and not modifies(account, time):
        beside = tokens_of(account, time.start - _BESIDE, time.end + _BESIDE)
        near = norms_of([token for token in beside if span.start <= token.start < span.end])
        yield _Dated(account, time, span, norms_of(tokens_of(account, span.start, span.end)), near)


def _of_lives(story: Story) -> Iterator[Draft]:
    """Two dates of what befalls somebody once: his birth, his leaving, his appointment to one post."""
    lives: dict[tuple[str, str], list[_Dated]] = defaultdict(list)
    for account in story.accounts:
        for told in told_fates(story, account, ONCE):
            if not told.way.startswith("not "):
                lives[told.entity, told.fate.matter] += _of_verb(story, account, told)
    for (entity, matter), dated in sorted(lives.items(), key=lambda item: (int(item[0][0][1:]), item[0][1])):
        names = norms_of(
            [
                t
                for s in story.entities[entity].mentions
                for t in tokens_of(story.by_id[s.account], s.start, s.end)
            ]
        )
        for one, other in combinations(dated, 2):
            if one.account.id == other.account.id:
                continue
            relation = _relation(one, other)
            again = matter in REPEATED or _years_apart(one, other) > 1
            if relation is None or (again and len((one.whole & other.whole) - names) < 2):
                continue
            yield _draft(story, entity, [one, other], relation)
            break


def _of_verb(story: Story, account: Account, told: Told) -> Iterator[_Dated]:
    """The date that stands nearest to a verb, in its sentence."""
    sentence = story.sentence_at(account, told.verb)
    if sentence is None:
        return
    seasons = [
        Time(found.start(), found.end(), f"XXXX-{_SEASONS[found.group(1).lower()]}", "DATE")
        for found in _IN_SEASON.finditer(account.text, sentence.start, sentence.end)
    ]
    times = [
        time
        for time in (*account.annotated.times, *seasons)
        if sentence.start <= time.start < sentence.end and abs(time.start - told.verb) <= _DATED
    ]
    if times:
        time = min(times, key=lambda time: (abs(time.start - told.verb), time.start))
        span = account.span(min(told.span.start, time.start), max(told.span.end, time.end))
        yield from _read(account, time, span)


def _draft(story: Story, about: str, dated: Sequence[_Dated], relation: str) -> Draft:
    pairs = ((one.written, one.span) for one in dated)
    reason = "one account is less precise" if relation == "looser" else None
    return Draft("date", about, variants(pairs, story.order), reason)


def _parts(value: str) -> tuple[str, ...]:
    """Year, month, day of a value; empty where it is none of them, but a week, a season or `now`."""
    parts = tuple(value.split("T")[0].split("-"))
    ends = all(part.isdigit() or not part.strip("X") for part in parts)
    return parts if ends and len(parts[0]) == 4 else ()


def _years_apart(one: _Dated, other: _Dated) -> int:
    years = [part for part in (_parts(one.time.value)[0], _parts(other.time.value)[0]) if part.isdigit()]
    return abs(int(years[0]) - int(years[1])) if len(years) == 2 else 0


def _relation(one: _Dated, other: _Dated) -> str | None:
    """`other` where two dates exclude one another, `looser` where one holds the other, None where they agree.

    A date against a day of the week is no conflict: the latter counts from a publication that may be a reprint. Nor
    are the same days of two years: the year is seldom written.
    """
    styles = _style(one.written), _style(other.written)
    if one.written.lower() == other.written.lower() or "clock" in styles or "ago" in styles:
        return None
    left, right = _parts(one.time.value), _parts(other.time.value)
    if len(left) == len(right) > 1 and left[1:] == right[1:]:
        return None
    if styles[0] == styles[1]:
        for a, b in zip(left, right, strict=False):
            if len(a) + len(b) == _SEASON_AND_MONTH and "X" not in a + b:
                season, month = sorted((a, b), key=len, reverse=True)
                return "looser" if season[:2] <= month <= season[2:] else "other"
            if a.strip("X") and b.strip("X") and a != b:
                return "other"
    if len(left) == len(right) or max(len(left), len(right)) > _MONTHS or not set(styles) <= {"date", "year"}:
        return None
    known = [part for part in (left[0], right[0]) if part.isdigit()]
    return "looser" if len(set(known)) < 2 and ("year" in styles or known) else None


def _style(text: str) -> str:
    """What an expression is: `date` with a digit, month or season, `weekday`, `clock`, `ago`, `year`; else itself."""
    words = re.findall(r"\w+", text.lower())
    if _CLOCK.match(text):
        return "clock"
    if "ago" in words:
        return "ago"
    if any(word[0].isdigit() or word in MONTHS or word in _SEASONS for word in words):
        return "date"
    if words[-2:] == ["this", "year"]:
        return "year"
    return "weekday" if words and words[-1] in _WEEKDAYS else text.lower()


def _close(one: Account, other: Account) -> bool:
    """Whether two accounts were published within a week of one another, as far as that is known."""
    days = [account.annotated.article.published_on for account in (one, other)]
    return days[0] is None or days[1] is None or abs((days[0] - days[1]).days) <= _WEEK
