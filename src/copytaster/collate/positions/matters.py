"""What a story speaks of most: what `it` points to where no position before it says."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from ...language.background import inverse_document_frequency
from ...language.stances import LIGHT_OBJECTS
from ...language.titles import is_role
from ...model import Account
from .issues import NO_ISSUES
from .noun_phrases import CALENDAR
from .phrases import HEADS, is_finite
from .topics import Topic

_OCCASIONS = frozenset(
    """
    situation transcript conference news relationship podcast episode statement interview remarks press reporter
    reporters question
    answer event program programme show network broadcast page site website topic subject series account report story
    """.split()
)
"""What things are said on or in, and what says nothing of them."""
_DETERMINERS = frozenset("the this that these those a an his her its their".split())
_LONGEST = 4
"""Words of a phrase behind its article."""
_ONCE = 0.1
"""What a phrase counts for that the story has once."""
_FADING = 0.8
"""What a phrase counts for from one sentence to the next."""


class Matters:
    """How often each noun with an article stands in a story, weighed by its rarity in the news."""

    def __init__(self, accounts: Sequence[Account], topics: Sequence[Topic] = ()) -> None:
        """`topics`: what positions of the story are known to be about."""
        counts: Counter[str] = Counter()
        heads: set[str] = set()
        for account in accounts:
            tokens = account.annotated.tokens
            for _, place, whole in _phrases(account, 0, len(tokens)):
                counts[tokens[place].norm] += 1
                if whole:
                    heads.add(tokens[place].norm)
        disputed = Counter(norm for topic in topics for norm, _ in topic.norms)
        self._weights = {
            norm: (number if number > 1 else _ONCE) * inverse_document_frequency(norm) * (1 + disputed[norm])
            for norm, number in counts.items()
            if norm in heads
        }

    def before(self, account: Account, first: int, last: int) -> Topic:
        """The weightiest phrase among the tokens before a place, a nearer one before a farther; else a bare topic."""
        tokens, sentences = account.annotated.tokens, account.annotated.sentences
        best, found = 0.0, Topic(account, 0, 0)
        here = bisect_right(sentences, last, key=lambda sentence: sentence.first)
        for start, place, _ in _phrases(account, first, min(last, len(tokens))):
            away = here - bisect_right(sentences, place, key=lambda sentence: sentence.first)
            weight = self._weights.get(tokens[place].norm, 0.0) * _FADING**away
            if weight >= best and weight:
                best, found = weight, Topic(account, start, place + 1)
        return found


def _phrases(account: Account, first: int, last: int) -> Iterator[tuple[int, int, bool]]:
    """The first and the last token of what may be a phrase: an article, and words of which the last is for a thing;
    and whether no further word follows, so that it is one: `the dam`, not `the dam` of `the dam council`.
    """
    tokens, text = account.annotated.tokens, account.text
    place = first
    while place < last - 1:
        if text[tokens[place].start : tokens[place].end].lower() in _DETERMINERS:
            end = place + 1
            while (
                end < last
                and end - place <= _LONGEST
                and tokens[end].content
                and not is_finite(text[tokens[end].start : tokens[end].end].lower())
            ):
                end += 1
            for word in range(place + 1, end):
                if account.annotated.tags[word] == "NOUN" and _thing(
                    text[tokens[word].start : tokens[word].end]
                ):
                    yield place + 1, word, word == end - 1
            place = end
        else:
            place += 1


def _thing(word: str) -> bool:
    """Whether a word may be a noun for a thing, not for a person, a time or nothing in particular."""
    return (
        word.islower()
        and word not in HEADS
        and word not in LIGHT_OBJECTS | _OCCASIONS
        and word not in NO_ISSUES
        and word not in CALENDAR
        and not is_role(word)
        and not word.endswith(("ed", "ly"))
    )
