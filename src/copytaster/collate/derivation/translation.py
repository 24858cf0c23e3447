"""Signs that an account went through a translation program: names garbled in many ways, stray fragments, a notice."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import msgspec
from rapidfuzz.distance import Indel

from ...language.background import background
from ...language.words import stem
from ...model import Account, Evidence, Offsets

_ALIKE = 0.65
"""Similarity of two spellings, with the same first two letters, from which one may be the other garbled."""
_GARBLED = 3
"""So many spellings that no other account has make a sign; a different transliteration of one name makes one or two."""


class _Names(msgspec.Struct, frozen=True):
    """The words of persons' names in all accounts of a story."""

    of: tuple[dict[str, Offsets], ...]
    """Of each account: the words with their first places."""
    holders: Counter[str]
    """In how many accounts each of them is a name."""
    written: Counter[str]
    """In how many accounts each of them stands at all."""


def signs_of_translation(accounts: Sequence[Account]) -> list[tuple[Evidence, ...]]:
    """Of each account the places that show it; empty where they are too few to tell.

    A notice is enough. Else it takes three spellings, of two names or more, which no other account has and which are
    near to spellings that others have, and that one name is spelt in two of these ways, or that stray fragments of
    sentences stand beside four of them. Names that are merely alike differ from one another once each.
    """
    of = tuple(_name_words(account) for account in accounts)
    holders = Counter(word for words in of for word in words)
    written = Counter[str]()
    for account in accounts:
        tokens = account.annotated.tokens
        written.update({account.text[token.start : token.end] for token in tokens} & holders.keys())
    names = _Names(of, holders, written)
    return [_signs(account, _garbled(account, number, names)) for number, account in enumerate(accounts)]


def _signs(account: Account, garbled: Sequence[tuple[Evidence, str]]) -> tuple[Evidence, ...]:
    notices = tuple(
        Evidence(account.span(piece.start, piece.end), "says that it is a translation")
        for piece in account.annotated.article.furniture
        if piece.kind == "translation-notice"
    )
    spellings = Counter(target for _, target in garbled)
    if len(garbled) < _GARBLED or len(spellings) < 2:
        return notices
    fragments = _fragments(account)
    if max(spellings.values()) >= 2 or (fragments and len(garbled) > _GARBLED):
        return (*notices, *(evidence for evidence, _ in garbled), *fragments)
    return notices


def _garbled(account: Account, number: int, names: _Names) -> list[tuple[Evidence, str]]:
    """Spellings of persons' names that only this account has, each with the nearest spelling that others have."""
    least = 2 if len(names.of) > 3 else 1
    ours = names.of[number]
    common: dict[str, list[str]] = {}
    for word in sorted(names.holders):
        if names.holders[word] - (word in ours) >= least:
            common.setdefault(word[:2], []).append(word)
    known = background().frequencies
    found: list[tuple[Evidence, str]] = []
    for word, place in sorted(ours.items(), key=lambda item: item[1]):
        if names.written[word] > 1 or stem(word.lower()) in known:
            continue
        near = max(
            (
                (Indel.normalized_similarity(word.lower(), other.lower()), other)
                for other in common.get(word[:2], ())
                if not other.startswith(word) and not word.startswith(other)
            ),
            default=(0.0, ""),
        )
        if near[0] >= _ALIKE:
            reason = f"near to {near[1]}, which others have, and spelt like this nowhere else"
            found.append((Evidence(account.span(*place), reason), near[1]))
    return found


def _name_words(account: Account) -> dict[str, Offsets]:
    """The words of persons' names, of four letters or more, with their first places."""
    words: dict[str, Offsets] = {}
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
