"""Sentences cut into clauses that assert one thing each, as spans of an account."""

import re
from bisect import bisect_left

from ..language.saying import is_saying
from ..model import Account, Sentence, Span

_LONG = 14  # words from which a sentence is cut at all
_LEAST = 5  # words that a clause has at least
_SUBORDINATE = frozenset(
    "while although though because whereas which who whose after before as since adding saying noting but and".split()
)
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
    if sentence.heading or sentence.last - sentence.first <= _LONG:
        return [(sentence.first, sentence.last)]
    words = [text[token.start : token.end].lower() for token in tokens[sentence.first : sentence.last]]
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
    ends = [*borders[1:], len(words)]
    return [(sentence.first + a, sentence.first + b) for a, b in zip(borders, ends, strict=True)]


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
