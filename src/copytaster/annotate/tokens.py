"""Words, numbers and marks."""

import re

from ..language.titles import SHORT_TITLES
from ..language.words import function_words, stem
from ..model import Token

_SHORT = "|".join(sorted(title.capitalize() for title in SHORT_TITLES))
_TOKEN = re.compile(
    rf"""(?P<number>[$€£¥₽]?\d+(?:[.,:]\d+)*%?)
      | (?P<word>(?:[^\W\d_]\.){{2,}}                     # U.S., e.g.
          | (?:\b[^\W\d_a-zß-öø-ÿ]|\b(?:{_SHORT}))\.(?=[ ][^\W\d_a-zß-öø-ÿ])  # Sen. Ada F. Brandt
          | [^\W_]+(?:['’](?!s\b)[^\W\d_]+)*(?:-[^\W_]+(?:['’](?!s\b)[^\W\d_]+)*)*)   # don't, pre-2014
      | (?P<clitic>['’]s\b)
      | (?P<mark>\.\.\.|--+|[^\w\s]|_)""",
    re.VERBOSE,
)


def tokenise(text: str, language: str) -> tuple[Token, ...]:
    """The tokens of a text, in order. Linear in the length of the text."""
    functions = function_words(language)
    tokens = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        kind = match.lastgroup
        if kind == "mark":
            tokens.append(Token(start, end, "", False))
            continue
        word = match.group().lower().replace("’", "'")
        if kind == "word" and word not in functions:
            tokens.append(Token(start, end, stem(word, language), True))
        else:
            tokens.append(Token(start, end, word, kind == "number"))
    return tuple(tokens)
