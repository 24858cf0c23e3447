"""What stands around a name: evidence that two forms are spellings of one."""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from ...language.titles import ROLE_MODIFIERS, ROLES
from ...language.transliteration import romanise
from ...language.words import stem
from ...model import Account, Mention, Sentence

Place = tuple[int, Mention]
"""A mention, and the index of its account."""

STRONG = 7.0
"""Shared context from which two forms that sound alike are one: two or three words that few other sentences have."""
SOME = 4.0
"""Shared context that bears out what spelling already suggests."""
_REACH = 200  # code points on either side of a name
_MENTIONS = 40  # mentions of one form that are looked at: more would not tell more
_SPELLINGS = {"defence": "defens", "defense": "defens", "adviser": "advisor", "organisation": "organization"}


class Surroundings:
    """The words around every name of a story, and how rare each is in the story."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        self._accounts = accounts
        frequency = Counter[str]()
        self._sentences = 0
        for account in accounts:
            annotated = account.annotated
            for sentence in annotated.sentences:
                tokens = annotated.tokens[sentence.first : sentence.last]
                frequency.update({token.norm for token in tokens if token.content})
                self._sentences += 1
        self._weight = {norm: math.log(self._sentences / count) for norm, count in frequency.items()}
        self._windows: dict[tuple[int, int], frozenset[str]] = {}

    def _window(self, place: Place) -> frozenset[str]:
        index, mention = place
        key = (index, mention.start)
        if key not in self._windows:
            self._windows[key] = self._look(index, mention)
        return self._windows[key]

    def _look(self, index: int, mention: Mention) -> frozenset[str]:
        annotated = self._accounts[index].annotated
        number = bisect_right(annotated.sentences, mention.start, key=_start) - 1
        if number < 0:
            return frozenset()
        sentence = annotated.sentences[number]
        return frozenset(
            token.norm
            for token in annotated.tokens[sentence.first : sentence.last]
            if token.content
            and abs(token.start - mention.start) < _REACH
            and not mention.start <= token.start < mention.end
            and self._weight.get(token.norm, 0.0) > 1.0
        )

    def shared(self, left: Sequence[Place], right: Sequence[Place]) -> float:
        """How telling the words are that stand by the names of both, at the best pair of places.

        The sum of the logarithms of their rarity among the story's sentences: 3 is a word of one sentence in
        twenty. Words that stand by hardly any other sentence tell that both speak of the same thing.
        """
        best = 0.0
        for one in left[:_MENTIONS]:
            window = self._window(one)
            for other in right[:_MENTIONS]:
                if one[0] == other[0] and abs(one[1].start - other[1].start) < 400:
                    continue  # the same sentence or the next: of course it shares words
                common = window & self._window(other)
                best = max(best, round(sum(sorted(self._weight[norm] for norm in common)), 6))
        return best


def _start(sentence: Sentence) -> int:
    return sentence.start


def role_words(account: Account, mention: Mention) -> tuple[frozenset[str], frozenset[str]]:
    """What a role says: the nouns for what a person is, and the words that say of what; stemmed."""
    if mention.role is None:
        return frozenset(), frozenset()
    nouns, of = set(), set()
    for word in romanise(account.text[mention.role[0] : mention.role[1]].replace(".", "")).split():
        plain = _SPELLINGS.get(word, word)
        if word in ROLES:
            nouns.add(plain)
        elif word not in ROLE_MODIFIERS and len(word) > 1 and word not in ("the", "of", "for", "and", "an"):
            of.add(stem(plain))
    return frozenset(nouns), frozenset(of)
