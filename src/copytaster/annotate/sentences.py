"""Sentences and headings."""

from bisect import bisect_left

from ..language.titles import SHORT_TITLES
from ..model import Article, Sentence, Token

_CLOSERS = "\"'”’»)]"
_ENDERS = ".!?…"
_ABBREVIATIONS = SHORT_TITLES | frozenset(
    "mr mrs ms dr prof st no vs jan feb mar apr jun jul aug sep sept oct nov dec inc ltd corp co jr sr".split()
)


def split(article: Article, tokens: tuple[Token, ...]) -> tuple[Sentence, ...]:
    """The sentences of an article; a line break always ends one."""
    text = article.text
    sentences: list[Sentence] = []
    first = 0
    paragraph = 0
    for index, token in enumerate(tokens):
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        gap = text[token.end : following.start] if following else "\n"
        line_ends = "\n" in gap or "\r" in gap
        if line_ends or (gap and _ends(text, tokens, index)):
            sentences.append(_sentence(article, tokens, first, index + 1, paragraph))
            first = index + 1
        if line_ends:
            paragraph += 1
    return tuple(sentences)


def _ends(text: str, tokens: tuple[Token, ...], index: int) -> bool:
    following = text[tokens[index + 1].start]
    if following.islower():
        return False
    while index >= 0 and text[tokens[index].start] in _CLOSERS:
        index -= 1
    if index < 0 or text[tokens[index].end - 1] not in _ENDERS:
        return False
    word = text[tokens[index].start : tokens[index].end]
    if len(word) > 1 and word.endswith(".") and _shortened(word[:-1]):
        return False
    if len(word) > 2 and word.endswith(".") and "." in word[:-1]:
        opener = text[tokens[index + 1].start : tokens[index + 1].end].lower()
        return (
            not tokens[index + 1].content and opener.isalpha()
        )  # "in the U.S. The mayor", not "the U.S. Senate"
    if word == "." and index:
        before = tokens[index - 1]
        return not _shortened(text[before.start : before.end])
    return True


def _shortened(word: str) -> bool:
    return word.lower() in _ABBREVIATIONS or (len(word) == 1 and word.isupper())


def _sentence(article: Article, tokens: tuple[Token, ...], first: int, last: int, paragraph: int) -> Sentence:
    start, end = tokens[first].start, tokens[last - 1].end
    inside = sum(
        max(0, min(end, piece.end) - max(start, piece.start))
        for piece in article.furniture[max(0, bisect_left(article.furniture, start, key=lambda f: f.end)) :]
        if piece.start < end
    )
    ended = article.text[end - 1] in _ENDERS + _CLOSERS + ":,;"
    short = last - first <= 14
    return Sentence(start, end, first, last, paragraph, short and not ended, inside * 2 > end - start)
