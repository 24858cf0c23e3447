"""Signs that an account went through a translation program: names garbled in many ways, stray fragments, a notice."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

from ...language.background import background
from ...language.words import stem
from ...model import Account, Evidence

_ALIKE = 0.65
"""Similarity of two spellings, with the same first two letters, from which one may be the other garbled."""
_GARBLED = 3
"""So many spellings that no other account has make a sign; a different transliteration of one name makes one or two."""


def signs_of_translation(account: Account, accounts: Sequence[Account]) -> tuple[Evidence, ...]:
    """The places that show it; empty where they are too few to tell.

    A notice is enough. Else it takes three spellings, of two names or more, which no other account has and which are
    near to spellings that others have, and that one name is spelt in two of these ways, or that stray fragments of
    sentences stand beside four of them. Names that are merely alike differ from one another once each.
    """
    notices = tuple(
        Evidence(account.span(piece.start, piece.end), "says that it is a translation")
        for piece in account.annotated.article.furniture
        if piece.kind == "translation-notice"
    )
    garbled = _garbled(account, accounts)
    fragments = _fragments(account)
    spellings = Counter(target for _, target in garbled)
    enough = len(garbled) >= _GARBLED and len(spellings) >= 2
    if enough and (max(spellings.values()) >= 2 or (fragments and len(garbled) > _GARBLED)):
        return (*notices, *(evidence for evidence, _ in garbled), *fragments)
    return notices


def _garbled(account: Account, accounts: Sequence[Account]) -> list[tuple[Evidence, str]]:
    """Spellings of persons' names that only this account has, each with the nearest spelling that others have."""
    others = Counter[str]()
    for other in accounts:
        if other.id != account.id:
            others.update(set(_name_words(other)))
    everywhere = {
        other.text[token.start : token.end]
        for other in accounts
        if other.id != account.id
        for token in other.annotated.tokens
    }
    known = background().frequencies
    least = 2 if len(accounts) > 3 else 1
    common = sorted(word for word, count in others.items() if count >= least)
    found: list[tuple[Evidence, str]] = []
    for word, place in sorted(_name_words(account).items(), key=lambda item: item[1]):
        if word in everywhere or stem(word.lower()) in known:
            continue
        near = max(
            (
                (Indel.normalized_similarity(word.lower(), other.lower()), other)
                for other in common
                if other[:2] == word[:2] and not other.startswith(word) and not word.startswith(other)
            ),
            default=(0.0, ""),
        )
        if near[0] >= _ALIKE:
            reason = f"near to {near[1]}, which others have, and spelt like this nowhere else"
            found.append((Evidence(account.span(*place), reason), near[1]))
    return found


def _name_words(account: Account) -> dict[str, tuple[int, int]]:
    """The words of persons' names, of four letters or more, with their first places."""
    words: dict[str, tuple[int, int]] = {}
    for mention in account.annotated.mentions:
        if mention.kind not in ("person", "other"):
            continue
        at = mention.start
        for word in account.text[mention.start : mention.end].split(" "):
            if len(word) >= 4 and word.isalpha() and word[0].isupper() and not word.isupper():
                words.setdefault(word, (at, at + len(word)))
            at += len(word) + 1
    return words


def _fragments(account: Account) -> list[Evidence]:
    """One or two words that stand as a sentence behind another in a paragraph, which is how lost clauses come out."""
    found: list[Evidence] = []
    sentences = account.annotated.sentences
    for before, sentence in pairwise(sentences):
        if sentence.furniture or sentence.heading or sentence.paragraph != before.paragraph:
            continue
        text = account.text[sentence.start : sentence.end]
        words = text.rstrip(".").split()
        if text.endswith(".") and len(words) <= 2 and all(word.isalpha() for word in words):
            found.append(
                Evidence(account.span(sentence.start, sentence.end), "a sentence that is a fragment")
            )
    return found
