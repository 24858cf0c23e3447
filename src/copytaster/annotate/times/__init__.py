"""Time expressions with their value as TIMEX3, resolved against the day of publication."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from ...algorithms.forms import Form, Forms
from ...language.dating import DATING
from ...model import Sentence, Time
from . import days, foreign, periods
from .expression import Expression, Value
from .foreign_forms import grammar_of
from .patterns import DAYS, ENGLISH, Anchors

__all__ = ["find_times"]

_READERS = days.READERS | periods.READERS | foreign.READERS

_WORD = re.compile(r"\w+")
_DIGITS = frozenset("0123456789")
_EDGE = re.compile(r"(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|rest|close|\w+\s+half)\s+of\s+")
"""What stands before an expression and leaves its value as it is; the span goes without it."""
_COMPARED = re.compile("ago|earlier")
_JOIN = re.compile(r",?\s+(?:(?:on|at|around|about)\s+)?")
_WORDS_BACK = 7
"""Words before an anchor in which its expression may begin."""
_GAP = 3
"""Characters between two words of one expression."""
_QUARTER = re.compile(r"\d{4}-Q[1-4]")
_QUARTER_FAR = 1_500
"""Characters for which a text is still about the quarter that it named: three paragraphs of a report on results."""
_DAYS = frozenset("iso slash dmy mdy weekday deictic".split())


def find_times(
    text: str, sentences: Sequence[Sentence], published: date | None, language: str = "en"
) -> tuple[Time, ...]:
    """The time expressions of a text, in order, not overlapping; linear in its length.

    A day or a month without a year looks back, or forward in a clause about what will be. Without a day of publication
    a relative expression keeps its open form: `XXXX-WXX-3`. A language without a table of its own is read as English.
    """
    anchors = grammar_of(language).anchors if language in DATING else ENGLISH
    low = _lowered(text)
    found: list[Time] = []
    quarter, quarter_at = "", 0
    done = 0
    for places, anchor, pattern in _candidates(low, anchors):
        for place in places:
            if place < done:
                continue
            match = pattern.match(low, place)
            if match is None or match.end() < anchor:
                continue
            known = quarter if place - quarter_at < _QUARTER_FAR else ""
            end, value = _joined(Expression(match, text, sentences, published, known, language))
            if value is None:
                continue
            edge = _EDGE.match(match[0])
            found.append(Time(edge.end() + place if edge else place, end, *value))
            done = end
            if _QUARTER.fullmatch(value[0]) and not _COMPARED.search(match[0]):
                quarter, quarter_at = value[0], place
            break
    return tuple(found)


def _lowered(text: str) -> str:
    """The text in small letters, with the same offsets."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)


def _candidates(low: str, anchors: Anchors) -> Iterator[tuple[list[int], int, Form | Forms]]:
    """For each word that an expression must hold: where it may begin, the farthest first, the word's end, the forms.

    Few words are such, so that only for these it is looked up where they stand.
    """
    words = _WORD.findall(low)
    end = 0
    known = anchors.words
    for index in [index for index, word in enumerate(words) if word in known or word[0] in _DIGITS]:
        start = _place(low, words[index], end)
        end = start + len(words[index])
        pattern = known.get(words[index])
        if pattern is None and anchors.number.match(low, start):
            pattern = anchors.numbered
        if pattern is not None:
            yield _places(low, words, index, start, anchors), end, pattern


def _place(low: str, word: str, start: int) -> int:
    """Where a word stands by itself, from `start` on."""
    place = low.find(word, start)
    while (place and (low[place - 1].isalnum() or low[place - 1] == "_")) or (
        low[(behind := place + len(word)) : behind + 1].isalnum() or low[behind : behind + 1] == "_"
    ):
        place = low.find(word, place + 1)
    return place


def _places(low: str, words: Sequence[str], index: int, start: int, anchors: Anchors) -> list[int]:
    """Where an expression around a word may begin: there, or at words before it that may lead it."""
    places = [start]
    for before in words[max(0, index - _WORDS_BACK) : index][::-1]:
        if not (before in anchors.leading or before in anchors.words or before[0] in _DIGITS):
            break
        place = low.rfind(before, max(0, places[-1] - len(before) - _GAP), places[-1])
        if place < 0:
            break
        places.append(place)
    return places[::-1]


def _joined(at: Expression) -> tuple[int, Value | None]:
    """The end and the value of an expression with the day that stands behind its hour, or the date behind its day."""
    value, end = _value(at), at.match.end()
    kind = _kind(at.match)
    if value is None or kind not in ("clock", "weekday", "deictic"):
        return end, value
    join = _JOIN.match(at.match.string, end)
    behind = DAYS.match(at.match.string, join.end()) if join else None
    if join is None or behind is None:
        return end, value
    second = Expression(behind, at.text, at.sentences, at.published, "")
    other = _kind(behind)
    if kind == "clock" and other in _DAYS and (day := _value(second)) and day[1] == "DATE":
        return behind.end(), (f"{day[0]}{value[0][10:]}", "TIME")
    dated = kind == "weekday" and other in ("dmy", "mdy") and " on " not in join[0]
    if dated and value[1] == "DATE" and (day := _value(second)):
        return behind.end(), day
    if other == "clock" and value[1] == "DATE" and " at " in join[0] and (hour := _value(second)):
        return behind.end(), (f"{value[0]}{hour[0][10:]}", "TIME")
    return end, value


def _kind(match: re.Match[str]) -> str:
    """Which form of expression a match is."""
    return match.lastgroup or ""  # the group that holds the whole is the last to close


def _value(at: Expression) -> Value | None:
    return _READERS[_kind(at.match)](at)
