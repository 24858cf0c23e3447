"""Who said what in invented Portuguese and Dutch news: the texts stand in `told/`, what is said in them below each.

A line `> Speaker | words` tells who says what; `nobody` is somebody without a name. Articles are parted by
`---`. All but the last three of each language were read while the rules were made; the last three were not,
until they were measured.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from copytaster.annotate import annotate
from copytaster.model import Annotated, Article, Attribution

TOLD = Path(__file__).with_name("told")


def articles(language: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Text of each article, and its statements: speaker and words."""
    for part in (TOLD / f"{language}.txt").read_text(encoding="utf-8").split("\n---\n"):
        text, _, noted = part.strip().partition("\n> ")
        lines = [line.removeprefix("> ").partition(" | ") for line in noted.splitlines()]
        yield text.strip(), [(speaker, words) for speaker, _, words in lines]


def statement(annotated: Annotated, words: str) -> Attribution | None:
    """The attribution that covers half of the words or more, and not a whole paragraph beside them."""
    start = annotated.article.text.index(words)
    end = start + len(words)

    def covered(found: Attribution) -> int:
        return sum(max(0, min(last, end) - max(first, start)) for first, last in found.content)

    def length(found: Attribution) -> int:
        return sum(last - first for first, last in found.content)

    best = max(annotated.attributions, key=lambda found: (covered(found), -length(found)), default=None)
    fits = best is not None and 2 * covered(best) >= len(words) and length(best) < 3 * len(words) + 40
    return best if fits else None


@pytest.mark.parametrize(
    ("language", "code", "said", "found", "right"),
    [("portuguese", "pt", 61, 61, 57), ("dutch", "nl", 61, 60, 59)],
)
def test_statements_are_found_and_their_speakers(
    language: str, code: str, said: int, found: int, right: int
) -> None:
    statements, speakers, noted_in_all = 0, 0, 0
    for text, noted in articles(language):
        annotated = annotate(Article(location="a.txt", text=text, language=code))
        for speaker, words in noted:
            noted_in_all += 1
            told = statement(annotated, words)
            if told is None:
                continue
            statements += 1
            mention = annotated.mentions[told.speaker] if told.speaker is not None else None
            name = text[mention.start : mention.end] if mention else "nobody"
            speakers += speaker in name
    assert noted_in_all == said
    assert (statements, speakers) >= (found, right)
    assert speakers >= right
