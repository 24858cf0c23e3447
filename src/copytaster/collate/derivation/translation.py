"""Signs that an account went through a translation program: names garbled in many ways, stray fragments, a notice."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import msgspec
from rapidfuzz.distance import Indel

from ...language.background import background
from ...language.words import stem
from ...model import Account, Evidence, Offsets
from .changes import Changes

_ALIKE = 0.65
"""Similarity of two spellings, with the same first two letters, from which one may be the other garbled."""
_GARBLED = 3
"""So many spellings that no other account has make a sign; a different transliteration of one name makes one or two."""
_RESPELT = 2
"""So many spellings that nobody knows, in a copy of what spells the names as others do, make a sign; one is a slip."""
_LOST_BESIDE, _LOST_ALONE = (3, 0.1), (6, 0.2)
"""So many articles lost from shared passages, and this share of all in them, make a sign beside one respelt name, and
by themselves. Set on made stories: of accounts that were edited or rewritten one in fifty loses as many."""
_SHOWN = 3
"""Of the articles lost so many are shown."""


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


def signs_beside(
    accounts: Sequence[Account], pair: tuple[int, int], changed: Changes
) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    """The places that show in either of two accounts that share passages that it is the other, translated.

    Two spellings are enough that nobody knows and that stand in the place of known ones, or one beside articles that
    were lost, or enough of these.
    """
    signs = []
    for place in (0, 1):
        account, other = accounts[pair[place]], accounts[pair[1 - place]]
        respelt = [names[:: 1 - 2 * place] for names in changed.names]
        spelt = _in_place((account, other), respelt, accounts)
        lost = _lost(account, changed, place, _LOST_BESIDE if spelt else _LOST_ALONE)
        enough = len(spelt) >= _RESPELT or lost
        signs.append((*spelt, *lost[:_SHOWN], *_fragments(account)) if enough else ())
    return signs[0], signs[1]


def _in_place(
    pair: tuple[Account, Account], respelt: Sequence[tuple[Offsets, ...]], accounts: Sequence[Account]
) -> list[Evidence]:
    """The spellings of an account that nobody knows, in the place of those of another that are known."""
    account, other = pair
    found: dict[str, Evidence] = {}
    for ours, theirs in respelt:
        word, usual = account.text[slice(*ours)], other.text[slice(*theirs)]
        if word in found or _is_known(word):
            continue
        if _is_known(usual) or _written(usual, accounts) > _written(word, accounts):
            reason = f"stands in the place of {usual}, and is spelt as nobody spells it"
            found[word] = Evidence(account.span(*ours), reason)
    return list(found.values())


def _written(word: str, accounts: Sequence[Account]) -> int:
    return sum(word in account.text for account in accounts)


def _lost(account: Account, changed: Changes, place: int, least: tuple[int, float]) -> list[Evidence]:
    """Words without the article that another account has before them; none where they are few or both lack some."""
    ours, theirs = changed.lost[place], changed.lost[1 - place]
    number, share = least
    if len(ours) < max(number, 4 * len(theirs), share * (len(ours) + changed.kept)):
        return []
    reason = f"lacks the article that the other account has, here and in {len(ours) - 1} more places"
    return [Evidence(account.span(*where), reason) for where in ours]


def _is_known(word: str) -> bool:
    return stem(word.lower()) in background().frequencies


def _signs(account: Account, garbled: Sequence[tuple[Evidence, str]]) -> tuple[Evidence, ...]:
    notices = tuple(
        Evidence(account.span(piece.start, piece.end), "says that it is a translation")
        for piece in account.annotated.article.furniture
        if piece.kind == "translation-notice"
    )
    fragments = _fragments(account)
    spellings = Counter(target for _, target in garbled)
    if len(garbled) < _GARBLED or len(spellings) < 2:
        return notices
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
    found: list[tuple[Evidence, str]] = []
    for word, place in sorted(ours.items(), key=lambda item: item[1]):
        if names.written[word] > 1 or _is_known(word):
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
