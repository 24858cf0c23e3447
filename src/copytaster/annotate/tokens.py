"""Words, numbers and marks."""

import re
from collections.abc import Callable
from functools import lru_cache, partial

import msgspec

from ..language.titles import SHORT_TITLES
from ..language.words import function_words, stem
from ..model import Token

_SHORT = "|".join(sorted(title.capitalize() for title in SHORT_TITLES))
_TOKEN = re.compile(
    rf"""(\s*+)(                                            # what stands before a token, and the token
        [a-z]++(?=[ ,\n]) | [,;:()“”"?!] | \.(?=\s)
      | [A-Z][a-z]*+(?=[ ,\n])                            # most words and marks, told apart at once
      | (?:[$€£¥₽]|\$(?:US|A|NZ)|(?:US|R)\$)?\d+(?:[.,:]\d+)*%?  # $6.50, $US6,500, US$6,500
      | (?:US|R)\$                                         # R$ 500
      | (?:[^\W\d_]\.){{2,}}                               # U.S., e.g.
      | (?:\b[^\W\d_a-zß-öø-ÿ]|\b(?:{_SHORT}))\.(?=[ ][^\W\d_a-zß-öø-ÿ])  # Sen. Ada F. Brandt
      | [^\W_]+(?:['’](?!s\b)[^\W\d_]+)*(?:-[^\W_]+(?:['’](?!s\b)[^\W\d_]+)*)*   # don't, pre-2014
      | ['’]s\b
      | \.\.\.|--+|[^\w\s]|_)""",
    re.VERBOSE,
)
_CURRENCIES = frozenset("$€£¥₽")
_ELIDED = {
    "fr": re.compile(r"(?:[ldnsL]|qu)['’](?=[^\W\d_a-zß-öø-ÿ])"),
    "it": re.compile(r"(?:d?all|[dn]ell|sull|coll|un|[dlL])['’](?=[^\W\d_a-zß-öø-ÿ])"),
}
"""Articles and prepositions that lean on a name: `l'Ucraina`, `d'Ukraine`; not of a name, as in `D'Arcole`."""


class Written(msgspec.Struct, frozen=True):
    """A text and its tokens, as those need it who look at the words of a text."""

    text: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    """Each token as it is written."""
    starts: tuple[int, ...]
    """Where each token starts."""
    forms: frozenset[str]
    """Each word once: what a form tells is asked of a form, and not of all the words that have it."""


def tokenise(text: str, language: str) -> tuple[Token, ...]:
    """The tokens of a text, in order; only white space stands between them. Linear in the length of the text."""
    return write_out(text, language).tokens


def write_out(text: str, language: str) -> Written:
    """A text, its tokens and their words."""
    tokens: list[Token] = []
    words: list[str] = []
    starts: list[int] = []
    read = _reader(language)
    end = 0
    ended = text.rstrip()  # so that every gap has a token behind it, and none is read twice
    elided = _ELIDED.get(language)
    for gap, word in _TOKEN.findall(ended):
        start = end + len(gap)
        end = start + len(word)
        if elided and (leaning := elided.match(word)):
            starts.append(start)
            words.append(leaning.group())
            tokens.append(Token(start, start + leaning.end(), "", False))
            start, word = start + leaning.end(), word[leaning.end() :]
        norm, content = read(word)
        starts.append(start)
        words.append(word)
        tokens.append(Token(start, end, norm, content))
    return Written(text, tuple(tokens), tuple(words), tuple(starts), frozenset(words))


@lru_cache(maxsize=8)
def _reader(language: str) -> Callable[[str], tuple[str, bool]]:
    """What `_read` tells of a word of a language, remembered."""
    return lru_cache(maxsize=50_000)(partial(_read, language=language))


def _read(written: str, language: str) -> tuple[str, bool]:
    """The stem of a token and whether it is a content word; `US$20` is `$20`, and the sign alone is none."""
    first = written[0]
    if first.isdecimal() or (first in _CURRENCIES and len(written) > 1):
        return written, True
    if written[-1] == "$":
        return "", False
    if first in "RU" and "$" in written:
        return written.removeprefix("US"), True
    if not first.isalnum():
        return ("'s", False) if len(written) == 2 and written[1] == "s" else ("", False)
    word = written.lower().replace("’", "'")
    return (word, False) if word in function_words(language) else (stem(word, language), True)
