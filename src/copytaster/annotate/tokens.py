"""Words, numbers and marks."""

import re
from functools import lru_cache

from ..language.titles import SHORT_TITLES
from ..language.words import function_words, stem
from ..model import Token

_SHORT = "|".join(sorted(title.capitalize() for title in SHORT_TITLES))
_TOKEN = re.compile(
    rf"""(\s*+)(                                            # what stands before a token, and the token
        [a-z]+(?=[ ,\n])                                   # most words, told apart at once
      | (?:[$€£¥₽]|\$(?:US|A|NZ))?\d+(?:[.,:]\d+)*%?        # $6.50, $US6,500
      | (?:[^\W\d_]\.){{2,}}                               # U.S., e.g.
      | (?:\b[^\W\d_a-zß-öø-ÿ]|\b(?:{_SHORT}))\.(?=[ ][^\W\d_a-zß-öø-ÿ])  # Sen. Ada F. Brandt
      | [^\W_]+(?:['’](?!s\b)[^\W\d_]+)*(?:-[^\W_]+(?:['’](?!s\b)[^\W\d_]+)*)*   # don't, pre-2014
      | ['’]s\b
      | \.\.\.|--+|[^\w\s]|_)""",
    re.VERBOSE,
)
_CURRENCIES = frozenset("$€£¥₽")


def tokenise(text: str, language: str) -> tuple[Token, ...]:
    """The tokens of a text, in order; only white space stands between them. Linear in the length of the text."""
    tokens = []
    end = 0
    ended = text.rstrip()  # so that every gap has a token behind it, and none is read twice
    for gap, written in _TOKEN.findall(ended):
        start = end + len(gap)
        end = start + len(written)
        tokens.append(Token(start, end, *_read(written, language)))
    return tuple(tokens)


@lru_cache(maxsize=50_000)
def _read(written: str, language: str) -> tuple[str, bool]:
    """The stem of a token and whether it is a content word."""
    first = written[0]
    if first.isdecimal() or (first in _CURRENCIES and len(written) > 1):
        return written, True
    if not first.isalnum():
        return ("'s", False) if len(written) == 2 and written[1] == "s" else ("", False)
    word = written.lower().replace("’", "'")
    return (word, False) if word in function_words(language) else (stem(word, language), True)
