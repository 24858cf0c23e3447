"""Sentences cut into clauses that assert one thing each, as spans of an account."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..language.saying import is_saying
from ..model import Account, Quantity, Sentence, Span, Time

_LONG = 14  # words from which a sentence is cut at all
_LEAST = 5  # words that a clause has at least
_SUBORDINATE = frozenset(
    "while although though because whereas which who whose after before as since adding saying noting but and".split()
)
_JOINTS = frozenset((",", ";", ":", "and", "but", "while", "which", "whereas", "und", "aber"))
_STOPS = ",;:"
_CONTRASTS = frozenset("not or than nicht oder".split())
_MARKS = ',;:—–"“”«»„'
_JOINING = re.compile(r"(?:and|but|that|saying|adding|noting|while)\b\s*", re.IGNORECASE)
_OPENING = '"“«„'
_CLOSING = '"”“»'
_CLOSED = re.compile(r'[.,!?]?["”“»]')


def clauses_of(account: Account, *, start: int | None = None, end: int | None = None) -> list[Span]:
    """The clauses of an account's sentences, or of a stretch of it; furniture is left out, headings stay whole."""
    text = account.text
    sentences = account.annotated.sentences
    low = 0 if start is None else max(0, bisect_left(sentences, start, key=lambda s: s.end))
    spans: list[Span] = []
    for sentence in sentences[low:]:
        if end is not None and sentence.start >= end:
            break
        if sentence.furniture:
            continue
        for first, last in _cuts(account, sentence):
            left, right = account.annotated.tokens[first].start, account.annotated.tokens[last - 1].end
            left, right = max(left, start or 0), min(right, end if end is not None else right)
            left, right = trimmed(text, left, right)
            if left < right:
                spans.append(account.span(left, right))
    return spans


def _cuts(account: Account, sentence: Sentence) -> list[tuple[int, int]]:
    tokens, text = account.annotated.tokens, account.text
    if sentence.heading:
        return [(sentence.first, sentence.last)]
    words = [text[token.start : token.end].lower() for token in tokens[sentence.first : sentence.last]]
    borders = {0, *_between_numbers(account, sentence, words)}
    if len(words) > _LONG:
        borders.update(_between_clauses(words))
    starts = sorted(borders)
    return [
        (sentence.first + a, sentence.first + b)
        for a, b in zip(starts, [*starts[1:], len(words)], strict=True)
    ]


def _between_numbers(account: Account, sentence: Sentence, words: Sequence[str]) -> Iterator[int]:
    """Where one number or date ends what is told of it and another begins: `and` or a comma between two of them.

    A sentence that gives two numbers asserts two things: `17 people died and 23 were hurt`.
    """
    annotated = account.annotated
    starts = [token.start for token in annotated.tokens[sentence.first : sentence.last]]
    places = sorted(
        (bisect_left(starts, item.start), bisect_left(starts, item.end))
        for items in (annotated.quantities, annotated.times)
        for item in items[
            bisect_left(items, sentence.start, key=_start) : bisect_left(items, sentence.end, key=_start)
        ]
    )
    for (_, left), (right, _) in pairwise(places):
        breaks = [index for index in range(left, right) if words[index] in _JOINTS]
        breaks = [
            index
            for index in breaks
            if words[index] != "," or index + 1 == right or words[index + 1] not in _JOINTS
        ]
        if breaks and words[breaks[-1] + 1] not in _CONTRASTS:
            at = breaks[-1]
            yield at + 1 if words[at] in _STOPS else at


def _start(item: Quantity | Time) -> int:
    return item.start


def _between_clauses(words: Sequence[str]) -> list[int]:
    """Where a long sentence passes from one clause to the next, by its marks and conjunctions."""
    borders = [0]
    for index in range(1, len(words)):
        mark = words[index - 1]
        coordinated = words[index] in ("and", "but") and (
            words[index + 1 : index + 2] == ["that"]
            or any(_says(word) for word in words[index + 1 : index + 3])
        )
        if words[index] in ',.;:—–"”' or index - borders[-1] < _LEAST or len(words) - index < _LEAST:
            continue
        if (
            mark in (";", "—", "–", ":")
            or (mark == "," and words[index] in _SUBORDINATE)
            or (mark != "," and words[index] in ("while", "although"))
            or coordinated
        ):
            borders.append(index)
    return borders[1:]


def _says(word: str) -> bool:
    return word.endswith(("ed", "id", "old")) and is_saying(word)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the marks, spaces and joining words at its ends; a quotation that it opens stays closed."""
    while start < end:
        joined = _JOINING.match(text, start, end)
        if joined is not None and joined.end() < end:
            start = joined.end()
        elif text[start].isspace() or text[start] in _MARKS:
            start += 1
        else:
            break
    while start < end and (text[end - 1].isspace() or text[end - 1] in _MARKS + "."):
        end -= 1
    opened = max(text.rfind(mark, start, end) for mark in _OPENING)
    if opened >= 0 and not any(mark in text[opened + 1 : end] for mark in _CLOSING):
        after = _CLOSED.match(text, end)
        return start, after.end() if after else end
    return start, end
