"""Sentences and headings."""

from bisect import bisect_left

from ..language.datelines import dateline_end
from ..model import Article, Sentence, Token
from .breaks import breaks

_ENDED = frozenset(".!?…\"'”’»)]:,;")
_SIGNING = frozenset("—–-")
"""Marks that open no heading but the name beneath a post, or an item of a list."""
_LONGEST_HEADING = 14
"""Tokens."""
_SENTENCE = 60
"""Characters of a stretch from which it tells something, however much furniture an extractor left in it."""
_OPENING = 8
"""Lines from the start among which a dateline may stand."""


def split(article: Article, tokens: tuple[Token, ...]) -> tuple[Sentence, ...]:
    """The sentences of an article; a line break always ends one, and none ends within a token.

    A dateline is a heading and furniture: it says of the report where it is from, and nothing of what it reports.
    """
    starts = [token.start for token in tokens]
    sentences: list[Sentence] = []
    first = paragraph = 0
    for end, line_ends in (*breaks(article.text), (len(article.text), True)):
        last = bisect_left(starts, end, first)
        if paragraph < _OPENING and last > first:
            opened = bisect_left(starts, dateline_end(article.text, starts[first]), first, last)
            if first < opened < last:
                stretch = starts[first], tokens[opened - 1].end
                sentences.append(Sentence(*stretch, first, opened, paragraph, heading=True, furniture=True))
                first = opened
        if last > first and tokens[last - 1].end <= end:
            sentences.append(_sentence(article, tokens, (first, last), paragraph, line_ends))
            first = last
        if line_ends and last:
            paragraph += 1
    return tuple(sentences)


def _sentence(
    article: Article, tokens: tuple[Token, ...], place: tuple[int, int], paragraph: int, line_ends: bool
) -> Sentence:
    first, last = place
    start, end = tokens[first].start, tokens[last - 1].end
    whole = article.text[end - 1] not in _ENDED and article.text[start] not in _SIGNING
    heading = line_ends and last - first <= _LONGEST_HEADING and whole
    furniture = bool(article.furniture) and _is_furniture(article, start, end)
    return Sentence(start, end, first, last, paragraph, heading, furniture)


def _is_furniture(article: Article, start: int, end: int) -> bool:
    """Whether more than half of a stretch is furniture, and what is left of it is no sentence."""
    inside = 0
    for piece in article.furniture[bisect_left(article.furniture, start, key=lambda f: f.end) :]:
        if piece.start >= end:
            break
        inside += min(end, piece.end) - max(start, piece.start)
    return inside * 2 > end - start and end - start - inside < _SENTENCE
