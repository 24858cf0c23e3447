"""The words that the network reads: finer than the tokens of the rest, as treebanks have them."""

import re

from ...language.titles import SHORT_TITLES
from ...model import Offsets

_SHORT = "|".join(
    sorted([*(title.capitalize() for title in SHORT_TITLES), "Mr", "Mrs", "Ms", "Dr", "St", "Jr"])
)
_WORD = re.compile(
    rf"""(\s*+)(                                           # what stands before a word, and the word
        [a-z]++(?=[ ,\n]) | [,;:()“”"?!] | \.(?=\s)
      | [A-Z][a-z]*+(?=[ ,\n])                           # most words and marks, told apart at once
      | (?:[^\W\d_]\.){{2,}}                              # U.S., e.g.
      | \b(?:{_SHORT})\.(?=[ ]\w)                         # Sen. Ada Brandt
      | \b[A-Z]\.(?=[ ][A-Z])                             # Ada F. Brandt
      | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b
      | [^\W\d_]+?(?=n['’]t\b) | n['’]t\b                 # do | n't
      | ['’](?:s|m|d|re|ve|ll)\b
      | (?:[OD]['’](?=[A-Z]))?[^\W_]+
      | \.\.+ | --+ | [^\w\s] | _+)""",
    re.VERBOSE,
)


def split_words(text: str) -> list[Offsets]:
    """The words and marks of a text, in order; only white space stands between them. Linear in its length."""
    words = []
    end = 0
    ended = text.rstrip()  # so that every gap has a word behind it, and none is read twice
    for gap, word in _WORD.findall(ended):
        start = end + len(gap)
        end = start + len(word)
        words.append((start, end))
    return words
