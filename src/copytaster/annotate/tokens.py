"""Words, numbers and marks."""

import re
from functools import lru_cache

from ..language.titles import SHORT_TITLES
from ..language.words import function_words, stem
from ..model import Token

_SHORT = "|".join(sorted(title.capitalize() for title in SHORT_TITLES))
_TOKEN = re.compile(
    rf"""(?P<plain>[a-z]+(?=[ ,\n]))                       # most words, told apart at once
      | (?P<number>[$€£¥₽]?\d+(?:[.,:]\d+)*%?)
      | (?P<word>(?:[^\W\d_]\.){{2,}}                     # U.S., e.g.
          | (?:\b[^\W\d_a-zß-öø-ÿ]|\b(?:{_SHORT}))\.(?=[ ][^\W\d_a-zß-öø-ÿ])  # Sen. Ada F. Brandt
          | [^\W_]+(?:['’](?!s\b)[^\W\d_]+)*(?:-[^\W_]+(?:['’](?!s\b)[^\W\d_]+)*)*)   # don't, pre-2014
      | (?P<clitic>['’]s\b)
      | (?P<mark>\.\.\.|--+|[^\w\s]|_)""",
    re.VERBOSE,
)


def tokenise(text: str, language: str) -> tuple[Token, ...]:
    """The tokens of a text, in order. Linear in the length of the text."""
    return tuple(
        [
            Token(*match.span(), *_read(match.group(), match.lastgroup, language))
            for match in _TOKEN.finditer(text)
        ]
    )


@lru_cache(maxsize=50_000)
def _read(written: str, kind: str | None, language: str) -> tuple[str, bool]:
    """The stem of a token and whether it is a content word."""
    if kind == "mark":
        return "", False
    word = written.lower().replace("’", "'")
    if kind in ("plain", "word") and word not in function_words(language):
        return stem(word, language), True
    return word, kind == "number"
