"""The object of one expression of stance, and the words that name it."""

import msgspec

from ...language.clause_words import ADVERBS, NEGATIONS
from ...language.verbs import BOTH, gerund, gerund_of_past, is_past
from ...model import Account
from .phrases import ARTICLES

_BEHIND_VERBS = frozenset("in up out back down off it".split())
_COMING = frozenset("will would should must".split())
_HAVING = frozenset("had has have hadn't hasn't haven't".split())


class Topic(msgspec.Struct, frozen=True):
    """The object of one expression of stance; `last` is 0 where it is only pointed at, at something not named."""

    account: Account
    first: int
    last: int
    person: str | None = None
    """The name of the entity where the object is only a person."""
    verbal: bool = False
    """It begins with a verb."""
    charge: bool = False
    """It is what somebody denies that was done."""

    @property
    def norms(self) -> list[tuple[str, int]]:
        """Its content words and their places."""
        tokens = self.account.annotated.tokens
        return [
            (tokens[place].norm, place) for place in range(self.first, self.last) if tokens[place].content
        ]

    def word(self, place: int) -> str:
        """The word at a place, in lower case; empty beyond the account."""
        tokens = self.account.annotated.tokens
        if not 0 <= place < len(tokens):
            return ""
        token = tokens[place]
        return self.account.text[token.start : token.end].lower().replace("’", "'")

    def tag(self, place: int) -> str:
        """The part of speech of a token."""
        return self.account.annotated.tags[place]

    def cut(self, first: int, last: int) -> str:
        """The text of a stretch of its tokens; what is to be done as a noun: `selling the dam`, `being sold`."""
        tokens = self.account.annotated.tokens
        text = self.account.text[tokens[first].start : tokens[last - 1].end]
        word = self.word(first)
        if (coming := self._coming(first, last)) is not None:
            return coming
        if (present := self._present(first, last)) is not None:
            return present
        if (wanted := self._wanted(first, last)) is not None:
            return wanted
        if self.tag(first) != "VERB" or not word.isalpha() or not text[1:2].islower():
            return text
        done = (self.verbal and first == self.first) or self.word(first - 1) == "to"
        done = done or (
            not is_past(word) and last > first + 1 and self.word(first + 1) in ARTICLES | _BEHIND_VERBS
        )
        if self.word(first - 1) in ("have", "has") and last > first + 1:
            if self.verbal and (doing := gerund_of_past(word)) is not None:
                return doing + text[len(word) :]
            return self.cut(first + 1 + (self.word(first + 1) in ARTICLES and last > first + 2), last)
        noun_already = word.endswith("ing") or (word.endswith("s") and not word.endswith(("ss", "us")))
        if not done or noun_already:  # "open to talks"
            return text[0].lower() + text[1:]
        infinitive = "to" in (self.word(first - 1), self.word(first - 2)) and not word.endswith("ed")
        if self._had(first) and (doing := gerund_of_past(word)) is not None:
            return doing + text[len(word) :]  # "had not violated the rules"
        noun = f"being {word}" if is_past(word) and word not in BOTH and not infinitive else gerund(word)
        rest = text[len(word) :]
        if first + 2 < last and self.word(first + 1) == "and" and self.tag(first + 2) == "VERB":
            other = self.word(first + 2)
            rest = rest.replace(other, gerund(other), 1) if not is_past(other) else rest
        return noun + rest

    def _present(self, first: int, last: int) -> str | None:
        """What somebody is said to do, as a noun: `the mill closing its gates` of `the mill closes its gates`."""
        tokens, text = self.account.annotated.tokens, self.account.text
        for place in range(first + 1, last - 1):
            word = self.word(place)
            third = word.isalpha() and word.endswith("s") and not word.endswith(("ss", "us"))
            if word == "that":
                return None  # "the idea that the mill closes"
            if third and self.tag(place) == "VERB" and self.tag(place - 1) in ("NOUN", "PROPN"):
                before = text[tokens[first].start : tokens[place].start]
                return f"{before}{gerund(_base(word))}{text[tokens[place].end : tokens[last - 1].end]}"
        return None

    def _wanted(self, first: int, last: int) -> str | None:
        """What somebody wants done with a thing: `the report being released` of `wants the report released`."""
        tokens, text = self.account.annotated.tokens, self.account.text
        whole = (
            last - first > 1
            and not self.verbal
            and self.tag(last - 1) == "VERB"
            and is_past(self.word(last - 1))
        )
        if not whole or self.tag(last - 2) not in ("NOUN", "PROPN"):
            return None
        before = text[tokens[first].start : tokens[last - 2].end]
        return f"{before} being {text[tokens[last - 1].start : tokens[last - 1].end]}"

    def _had(self, first: int) -> bool:
        """Whether a participle stands behind a form of `to have`: `had never violated`."""
        while self.word(first - 1) in NEGATIONS or self.word(first - 1) in ADVERBS:
            first -= 1
        return self.word(first - 1) in _HAVING

    def _coming(self, first: int, last: int) -> str | None:
        """What is said to come, as a noun: `the growers paying the levy` of `the growers would pay the levy`."""
        tokens, text = self.account.annotated.tokens, self.account.text
        place = next((at for at in range(first + 1, last - 1) if self.word(at) in _COMING), None)
        if place is None or any(self.word(at) == "that" for at in range(first, place)):
            return None
        verb = place + 1
        while verb < last - 1 and (self.word(verb) in NEGATIONS or self.word(verb) in ADVERBS):
            verb += 1
        if self.tag(verb) not in ("VERB", "AUX") or not self.word(verb).isalpha():
            return None
        before = text[tokens[first].start : tokens[place - 1].end]
        between = text[tokens[place].end : tokens[verb].start]
        behind = text[tokens[verb].end : tokens[last - 1].end]
        return f"{before}{between}{gerund(self.word(verb))}{behind}"


def _base(third: str) -> str:
    """The base of a verb by its form in -s: `close`, `carry`, `reach`."""
    if third.endswith("ies"):
        return third[:-3] + "y"
    return third[:-2] if third.endswith(("sses", "shes", "ches", "xes", "zes", "oes")) else third[:-1]
