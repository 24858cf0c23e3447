"""The stretches of an account that somebody is found to say word for word."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ....model import Annotated, Sentence

_OPEN = '“"'
_CLOSE = '”"'


def quoted(annotated: Annotated) -> list[tuple[int, int, int]]:
    """The stretches that somebody is found to say word for word, in order: where the content begins to which each
    belongs, where it begins itself, and where it ends.
    """
    text = annotated.article.text
    found = set()
    for attribution in annotated.attributions:
        if not attribution.source or attribution.mode == "indirect":
            continue
        for start, end in attribution.content:
            if attribution.mode == "direct":
                found.add((start, start, end))
                continue
            opened = None
            for place in range(start, end):
                if text[place] in _OPEN and (opened is None or text[place] != '"'):
                    opened = place
                elif text[place] in _CLOSE and opened is not None:
                    found.add((start, opened, place + 1))
                    opened = None
            if opened is not None:
                found.add((start, opened, end))
    return sorted(found, key=lambda item: (*item[1:], item[0]))


def quotes_within(
    annotated: Annotated, sentence: Sentence, quoted: list[tuple[int, int, int]]
) -> Iterator[tuple[int, int, int]]:
    """The words of a sentence that stand within such stretches, as places in the sentence."""
    tokens = annotated.tokens
    place = max(0, bisect_right(quoted, sentence.start, key=lambda stretch: stretch[1]) - 1)
    for number in range(place, len(quoted)):
        stretch = quoted[number]
        if stretch[1] >= sentence.end:
            break
        lead, first, last = (
            bisect_left(tokens, at, sentence.first, sentence.last, key=lambda token: token.start)
            - sentence.first
            for at in stretch
        )
        if first < last:
            yield lead, first, last
