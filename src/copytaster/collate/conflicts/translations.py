"""One saying that accounts quote in other words throughout, as two translations do, or two memories."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np
from rapidfuzz.distance import Indel

from ...algorithms.alignment import align
from ...language.quotation_marks import quoted_stretches
from ...language.senses import meaning
from ...model import Assertion, Span, Statement, Token, Utterance
from .context import Story, norms_of
from .draft import Draft, meet, variants
from .wording import READINGS, Quoted, read_words

_QUOTED = 0.6  # share of a reading that stands in quotation marks
_FEWEST = 3  # telling words that a quotation has
_IN_COMMON = 0.4  # share of the shorter one's telling words that two have in common
_MEANS = 0.74
"""Cosine of the meanings of two. Of such pairs in the examples and in 80 stories without notes three in four are one
saying in two translations or from two memories; at .6 every second pair is two sayings."""
_MEANS_OF_FEW = 0.8  # the same, of two words in common
_SPELT = 0.7  # likeness of two spellings
_ROW = 6  # words in a row in common from which two quote overlapping pieces of one text


def differing_translations(
    story: Story,
    assertions: Sequence[Assertion],
    utterances: Sequence[Utterance],
    statements: Sequence[Statement],
    before: Sequence[Draft],
) -> Iterator[Draft]:
    """Quotations of one utterance or assertion that mean the same in other words; not what is told `before`."""
    stretches = {account.id: sorted(quoted_stretches(account.text)) for account in story.accounts}
    groups = [(u.id, [reading.span for reading in u.readings]) for u in utterances]
    groups += [(assertion.id, list(assertion.members)) for assertion in assertions]
    said: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for statement in statements:
        for content in statement.content:
            if statement.speaker:
                said[content.account].append((content, statement.speaker))
    known = list(before)
    for about, spans in groups:
        quoted = [read_words(story, span, stretches) for span in spans[:READINGS]]
        told: dict[Span, None] = {}
        for left, right in combinations(quoted, 2):
            if left.account.id == right.account.id or not _reworded(left, right):
                continue
            again = any(draft.meets(left.span) and draft.meets(right.span) for draft in known)
            if not again and not _of_two(said, left.span, right.span):
                told.update({left.span: None, right.span: None})
        if told:
            pairs = ((" ".join(span.text.split()), span) for span in told)
            draft = Draft("wording", about, variants(pairs, story.order))
            known.append(draft)
            yield draft


def _of_two(said: Mapping[str, Sequence[tuple[Span, str]]], left: Span, right: Span) -> bool:
    """Whether two places are known to be said by two persons; `said` has what each account gives to whom."""
    one, other = (
        {speaker for content, speaker in said.get(place.account, ()) if meet(content, place)}
        for place in (left, right)
    )
    return bool(one and other) and one.isdisjoint(other)


def _reworded(left: Quoted, right: Quoted) -> bool:
    """Whether what both quote means nearly the same and each has words of its own for it."""
    sides = [_quoted(side) for side in (left, right)]
    norms = [norms_of(tokens) for tokens in sides]
    shared, fewest = len(norms[0] & norms[1]), min(map(len, norms))
    if fewest < _FEWEST or shared < 2 or shared < _IN_COMMON * fewest:
        return False
    rows = (
        step.left_end - step.left_start for step in align(left.words, right.words) if step.kind == "equal"
    )
    if max(rows, default=0) >= _ROW:
        return False
    small = [
        norms_of([token for token in tokens if side.account.text[token.start].islower()])
        for side, tokens in zip((left, right), sides, strict=True)
    ]
    own = small[0] - norms[1], small[1] - norms[0]  # names have their spellings and titles
    if not all(own) or all(any(_spelt_alike(a, b) for b in own[1]) for a in own[0]):
        return False
    one, other = (
        meaning(" ".join(side.account.text[token.start : token.end] for token in tokens))
        for side, tokens in zip((left, right), sides, strict=True)
    )
    lengths = float(np.linalg.norm(one)) * float(np.linalg.norm(other))
    least = _MEANS if shared > 2 else _MEANS_OF_FEW
    return lengths > 0 and round(float(one @ other) / lengths, 6) >= least


def _quoted(side: Quoted) -> list[Token]:
    """The words in quotation marks; none where they are but a part of the reading."""
    tokens = [token for token, at in zip(side.tokens, side.inside, strict=True) if at >= 0]
    return tokens if len(tokens) >= _QUOTED * len(side.tokens) else []


def _spelt_alike(one: str, other: str) -> bool:
    """Whether two stems are spellings of one word: `analys` and `analyz`, `e-mail` and `email`."""
    return Indel.normalized_similarity(one.replace("-", ""), other.replace("-", "")) >= _SPELT
