"""What accounts in other languages say, word for word in English."""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence

from ..language.glossary import DENIALS, GLOSSED, Gloss, glosses
from ..language.synonyms import canonical
from ..language.words import stem
from ..model import Account

Glossed = Mapping[int, tuple[str, ...]]
"""Number of a token -> the English words for it."""
_Meant = tuple[tuple[Gloss, ...], ...]


def gloss(accounts: Sequence[Account]) -> dict[str, Glossed]:
    """For each account in a language that has a glossary the words of it that are known.

    Of what a word may mean that is taken which accounts in English tell of, the likeliest if they tell of none; where
    no account is in English, which those in other languages may tell of. A word that accounts in another language write
    in the same way with a capital is a name.
    """
    capitals = [_capitals(account) for account in accounts]
    meant = {
        account.id: _meant(account, _names(accounts, capitals, at))
        for at, account in enumerate(accounts)
        if account.annotated.language in GLOSSED
    }
    language = {account.id: account.annotated.language for account in accounts}
    known = _known(accounts, meant, language)
    return {
        account: {
            number: tuple(word for part in parts for word in _likeliest(part, known[language[account]]))
            for number, parts in words.items()
        }
        for account, words in meant.items()
    }


def in_english(account: Account, glossed: Glossed | None, start: int, end: int) -> str:
    """A stretch of an account, as it is in English, else what is known of its words, its names and its numbers."""
    if glossed is None:
        return account.text[start:end]
    tokens = account.annotated.tokens
    denials = DENIALS[account.annotated.language]
    found: list[str] = []
    for number in range(
        bisect_left(tokens, start, key=lambda token: token.start),
        bisect_left(tokens, end, key=lambda token: token.start),
    ):
        token = tokens[number]
        word = account.text[token.start : token.end]
        if number in glossed:
            found.extend(glossed[number])
        elif word.lower() in denials:
            found.append("not")
        elif token.content:
            found.append(word)
    return " ".join(found)


def _capitals(account: Account) -> frozenset[str]:
    """The words that are written with a capital."""
    words = (account.text[token.start : token.end] for token in account.annotated.tokens if token.content)
    return frozenset(word for word in words if word[0].isupper())


def _names(accounts: Sequence[Account], capitals: Sequence[frozenset[str]], at: int) -> frozenset[str]:
    """The words with a capital that accounts in other languages have too."""
    language = accounts[at].annotated.language
    others = (
        words
        for account, words in zip(accounts, capitals, strict=True)
        if account.annotated.language != language
    )
    return frozenset(word for words in others for word in words & capitals[at])


def _meant(account: Account, names: frozenset[str]) -> dict[int, _Meant]:
    """The tokens that carry meaning and are no `names`, with what each may mean."""
    annotated = account.annotated
    words = (
        (number, account.text[token.start : token.end])
        for number, token in enumerate(annotated.tokens)
        if token.content
    )
    return {
        number: found
        for number, word in words
        if word not in names and (found := glosses(word.lower(), annotated.language))
    }


def _known(
    accounts: Sequence[Account], meant: Mapping[str, Mapping[int, _Meant]], language: Mapping[str, str]
) -> dict[str, frozenset[str]]:
    """For each language the words that English accounts tell of; if there are none, what others may tell of."""
    told = frozenset(
        canonical(token.norm)
        for account in accounts
        if account.annotated.language == "en"
        for token in account.annotated.tokens
        if token.content
    )
    if told:
        return dict.fromkeys(language.values(), told)
    words: dict[str, set[str]] = {}
    for account, found in meant.items():
        words.setdefault(language[account], set()).update(_stems(found))
    return {
        one: frozenset(word for other, stems in words.items() if other != one for word in stems)
        for one in words
    }


def _stems(meant: Mapping[int, _Meant]) -> set[str]:
    return {
        canonical(stem(word)) for parts in meant.values() for part in parts for one in part for word in one
    }


def _likeliest(part: Sequence[Gloss], known: Collection[str]) -> Gloss:
    return next((one for one in part if all(canonical(stem(word)) in known for word in one)), part[0])


def keys(account: Account, glossed: Glossed | None, first: int, last: int) -> list[str]:
    """What the tokens of a run say, as accounts in all languages say it: stems of English words, names, digits."""
    found: list[str] = []
    for number in range(first, last):
        token = account.annotated.tokens[number]
        if not token.content:
            continue
        word = account.text[token.start : token.end].lower()
        if any(map(str.isdigit, word)):
            found.append("".join(filter(str.isdigit, word)))
        elif glossed and number in glossed:
            found.extend(canonical(stem(one)) for one in glossed[number])
        else:
            found.append(canonical(stem(word)))
    return found
