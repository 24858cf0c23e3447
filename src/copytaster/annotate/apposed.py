"""Definite nouns in other languages that stand for a name they stood beside: `A prefeita, Ada Roe ... a prefeita`.

No list of offices is needed: what an article calls somebody where it names her is what it may call her later.
"""

from bisect import bisect_left

from ..language.speech import SPEECH, Speech
from .attributions.page import Page
from .bearers import Bearers

_REMEMBERED = 200  # mentions among which a noun looks for its bearer
_BEFORE = 8  # words before a name within which the noun stands
_BEHIND = 3  # words behind it and a comma
_SHORT = 4  # letters of a noun that may stand in a longer one by chance
_ENDS = frozenset(",.():;–—")


def described_abroad(page: Page, position: int, last: int, bearers: Bearers) -> tuple[int, list[int]] | None:
    """`a prefeita`: the token behind it, and the last mention of every person who was called so where she was named."""
    speech = SPEECH.get(page.language)
    behind = position + 2
    if speech is None or behind > last or page.words[position] not in speech.articles:
        return None
    noun = page.words[position + 1]
    if not _is_noun(page, speech, position + 1) or page.quote_of[position + 1] >= 0:
        return None
    if behind < last and (
        page.mention_of[behind] >= 0
        or (page.words[behind] in speech.links - speech.joining)
        or (page.words[behind] == "," and behind + 1 < last and page.mention_of[behind + 1] >= 0)
    ):
        return None  # "a prefeita | de Lund", "a prefeita | Ada Roe"
    fitting: dict[str, int] = {}
    here = bisect_left(page.mentions, page.tokens[position].start, key=lambda mention: mention.start)
    for index in range(max(0, here - _REMEMBERED), here):
        if index in bearers.keys and (bearers.keys[index] in fitting or _called(page, speech, index, noun)):
            fitting[bearers.keys[index]] = index
    return (behind, sorted(fitting.values())) if fitting else None


def _is_noun(page: Page, speech: Speech, index: int) -> bool:
    plain = page.mention_of[index] < 0 and page.tokens[index].content
    return plain and page.capital[index] == speech.nouns_capital


def _called(page: Page, speech: Speech, mention: int, noun: str) -> bool:
    """Whether a noun stands before a name, or behind it and a comma, and tells what its bearer is."""
    first, behind = page.stretch_of(mention)
    words = page.words
    if behind < len(words) and words[behind] == ",":
        at = next(
            (at for at in range(behind + 1, min(behind + 1 + _BEHIND, len(words))) if words[at] == noun), 0
        )
        if at and all(words[one] in speech.bodies for one in range(behind + 1, at)):
            return True
    apposed = first > 0 and words[first - 1] == "," and (behind >= len(words) or words[behind] in _ENDS)
    stop = first - 1 if apposed else first
    for at in range(stop - 1, max(-1, stop - 1 - _BEFORE), -1):
        if (
            page.quote_of[at] >= 0
            or not words[at][0].isalpha()
            or words[at] in speech.verbs | speech.auxiliaries
        ):
            return False
        if words[at] == noun or (speech.verb_second and len(noun) > _SHORT and words[at].endswith(noun)):
            return True  # German and Dutch compounds too: "Verkehrsminister Roe ... der Minister"
        linked = words[at] in speech.links or words[at] in speech.bodies or words[at - 1] in speech.links
        if not (linked or apposed or page.capital[at]):
            return False
    return False
