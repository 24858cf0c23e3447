"""Two dates for the same thing."""

from collections.abc import Iterator, Sequence

from ...model import Account, Assertion, Time
from .context import Story, norms_of, tokens_of
from .draft import Draft, variants

_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_BESIDE = 50  # code points on either side of a date, in which two shared words say that it dates the same
_WEEK = 7


def differing_dates(story: Story, assertions: Sequence[Assertion]) -> Iterator[Draft]:
    """Members of one assertion, alike in words, each with a single date, and different ones."""
    for assertion in assertions:
        if len({span.account for span in assertion.members}) < 2:
            continue
        dated = []
        for span in assertion.members:
            account = story.by_id[span.account]
            dates = [t for t in account.annotated.times if span.start <= t.start and t.end <= span.end]
            if len(dates) == 1 and dates[0].type == "DATE" and dates[0].value[:4].isdigit():
                beside = tokens_of(account, dates[0].start - _BESIDE, dates[0].end + _BESIDE)
                near = norms_of([token for token in beside if span.start <= token.start < span.end])
                whole = norms_of(tokens_of(account, span.start, span.end))
                dated.append((account, dates[0], (whole, near), span))
        for left, (account, time, norms, span) in enumerate(dated):
            for other, second, others, place in dated[left + 1 :]:
                if account.id == other.id or not _different_days(time, second):
                    continue
                if _style(_text(account, time)) != _style(_text(other, second)):
                    continue
                if _text(account, time).lower() == _text(other, second).lower() or not _close(account, other):
                    continue
                shared = len(norms[0] & others[0])
                alike = shared > 2 and shared >= 0.5 * min(len(norms[0]), len(others[0]))
                if alike and len(norms[1] & others[1]) > 1:
                    pairs = ((_text(account, time), span), (_text(other, second), place))
                    yield Draft("date", assertion.id, variants(pairs, story.order), None)


def _style(text: str) -> str:
    """Whether an expression gives the date or the day of the week; itself where neither: `yesterday`, `that day`.

    A date against a day of the week is no conflict: the latter counts from a publication that may be a reprint.
    """
    if any(character.isdigit() for character in text):
        return "date"
    return "weekday" if text.lower().split()[-1].strip(".,") in _WEEKDAYS else text


def _different_days(one: Time, other: Time) -> bool:
    """Whether two values are days, and not the same day of different years: the year is seldom written."""
    days = len(one.value) == len(other.value) == 10
    return days and one.value[4:] != other.value[4:]


def _close(one: Account, other: Account) -> bool:
    """Whether two accounts were published within a week of one another, as far as that is known."""
    days = [account.annotated.article.published_on for account in (one, other)]
    return days[0] is None or days[1] is None or abs((days[0] - days[1]).days) <= _WEEK


def _text(account: Account, time: Time) -> str:
    return account.text[time.start : time.end]
