"""What is said in an account, sentence by sentence."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ....model import Annotated, Attribution, Offsets
from .network import Part

_FEWEST = 2
"""Words of a part: fewer say nothing."""

_SUFFERED = frozenset(
    (
        "accused of",
        "suspected of",
        "convicted of",
        "charged with",
        "blamed for",
        "criticized for",
        "criticised for",
    )
)
"""Participles right before their particle: passives, with or without a copula."""


def parts(annotated: Annotated) -> tuple[Part, ...]:
    """The parts of an account that somebody says, each in one sentence, in order; none of furniture and questions."""
    found: dict[Offsets, Part] = {}
    for attribution in annotated.attributions:
        if not attribution.source or _suffered(annotated, attribution):
            continue
        source = _within(annotated, attribution.source[0][0], attribution.source[-1][1])
        cue = _within(annotated, attribution.cue[0][0], attribution.cue[-1][1]) if attribution.cue else (0, 0)
        for start, end in attribution.content:
            for own in _by_sentence(annotated, start, end):
                found[own] = Part(own, source, cue)  # the innermost speaker stands last
    return tuple(found[own] for own in sorted(found))


def _suffered(annotated: Annotated, attribution: Attribution) -> bool:
    """Whether the source is who is accused, and not who accuses: `Hale, accused of fraud`."""
    if not attribution.cue or attribution.source[0][0] > attribution.cue[0][0]:
        return False
    said = annotated.article.text[attribution.cue[0][0] : attribution.cue[-1][1]].lower().split()
    return " ".join(said[-2:]) in _SUFFERED


def _by_sentence(annotated: Annotated, start: int, end: int) -> Iterator[Offsets]:
    """What of each sentence lies in a stretch of the text, as indices of tokens."""
    sentences, tokens = annotated.sentences, annotated.tokens
    place = bisect_right(sentences, start, key=lambda sentence: sentence.end)
    for sentence in sentences[place:]:
        if sentence.start >= end:
            break
        if sentence.furniture or annotated.article.text[sentence.end - 1] == "?":
            continue
        first, last = (
            bisect_left(tokens, at, sentence.first, sentence.last, key=lambda token: token.start)
            for at in (start, end)
        )
        if sum(tokens[at].norm != "" for at in range(first, last)) >= _FEWEST:
            yield first, last


def _within(annotated: Annotated, start: int, end: int) -> Offsets:
    """A stretch of the text as indices of tokens."""
    first, last = (bisect_left(annotated.tokens, at, key=lambda token: token.start) for at in (start, end))
    return first, last
