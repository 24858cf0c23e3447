"""The object of one expression of stance, and the words that name it."""

import msgspec

from ...language.verbs import BOTH, gerund, gerund_of_past, is_past
from ...model import Account
from .phrases import ARTICLES


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
        if self.tag(first) != "VERB" or not word.isalpha() or not text[1:2].islower():
            return text
        done = (self.verbal and first == self.first) or self.word(first - 1) == "to"
        if self.word(first - 1) in ("have", "has") and last > first + 1:
            if self.verbal and (doing := gerund_of_past(word)) is not None:
                return doing + text[len(word) :]
            return self.cut(first + 1 + (self.word(first + 1) in ARTICLES and last > first + 2), last)
        noun_already = word.endswith("ing") or (word.endswith("s") and not word.endswith(("ss", "us")))
        if not done or noun_already:  # "open to talks"
            return text[0].lower() + text[1:]
        infinitive = "to" in (self.word(first - 1), self.word(first - 2)) and not word.endswith("ed")
        noun = f"being {word}" if is_past(word) and word not in BOTH and not infinitive else gerund(word)
        rest = text[len(word) :]
        if first + 2 < last and self.word(first + 1) == "and" and self.tag(first + 2) == "VERB":
            other = self.word(first + 2)
            rest = rest.replace(other, gerund(other), 1) if not is_past(other) else rest
        return noun + rest
