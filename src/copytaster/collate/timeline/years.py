"""Bare years: which of them date something, and what they tell which of."""

import re
from bisect import bisect_left
from itertools import takewhile

from ...language.calendar import MONTHS
from ...model import Annotated, Sentence, Time, Token

_BARE_YEAR = re.compile(r"(?:19|20)\d\d")
_HELD_THEN = re.compile(
    r"\s(?:\w+\s){0,2}(?:election|campaign|midterm|primar|poll|game|tournament|summit)", re.IGNORECASE
)
"""What stands behind a year that its reader took for a number: `the 2016 elections`."""
_BESIDE = frozenset("pre post before after avant antes prima".split())
"""Words before a bare year that tell of another time than that year."""
_IN = frozenset("in since until by during".split())
"""Words directly before a year that dates what is told: `in 2007 Mr. Lund said`."""
_EVENTS = frozenset(
    """
    act accord agreement attack attacks ban battle bid campaign case census coup contest crash crisis cup deal debate
    decree disaster drought earthquake eruption expedition famine festival final fire flood floods flu game games
    hurricane interview invasion killing law lawsuit massacre match meeting merger midterms murder murders outbreak pact
    pandemic petition poll polls primary protest protests race raid raids rally recession referendum report revolt
    revolution riot riots ruling season shooting siege speech storm strike strikes study summit survey suit talks
    takeover test tests treaty trial uprising verdict vote war
    """.split()
)
"""Nouns for happenings: `the 2014 ban` tells of one, `the 2014 borders` does not."""
_STANDARDS = frozenset(
    "borders border levels level prices price rates rate model models dollars edition lines".split()
)
"""Nouns for what a year is only the measure of: `the 1984 borders`."""
_EVENTFUL = ("tion", "sion", "ment", "ings")
_REACH = 4
"""Words behind a year among which the noun stands that it is an attribute of."""


def is_year(annotated: Annotated, token: Token) -> bool:
    """Whether a word that its reader took for a number is a year: `the 2016 elections`."""
    text = annotated.article.text
    return bool(_BARE_YEAR.fullmatch(text, token.start, token.end) and _HELD_THEN.match(text, token.end))


def tells(annotated: Annotated, sentence: Sentence, time: Time) -> bool:
    """Whether a bare year dates something, unlike `the pre-1984 borders`, `Vision 2030`, `(2009)`."""
    text = annotated.article.text
    first = bisect_left(annotated.tokens, time.end, key=lambda token: token.start)
    noun_phrase = takewhile(
        lambda token: token.content, annotated.tokens[first : min(first + _REACH, sentence.last)]
    )
    behind = [text[token.start : token.end] for token in noun_phrase]
    before = [token for token in annotated.tokens[sentence.first : sentence.last] if token.end <= time.start]
    if before and text[before[-1].start : before[-1].end].lower() in _IN:
        return True
    if any(word.lower() in _EVENTS or word.lower().endswith(_EVENTFUL) for word in behind):
        return True
    if behind and (not any(word.islower() for word in behind) or not _STANDARDS.isdisjoint(behind)):
        return False
    if not before:
        return True
    word = text[before[-1].start : before[-1].end]
    if word.lower() in _BESIDE or text[time.start - 1] in "-(":
        return False
    named = word[0].isupper() and before[-1].content and word.lower() not in MONTHS
    return not (named and (behind or len(before) > 1))


def attribute_of(annotated: Annotated, time: Time) -> str:
    """The norm of the word that a bare year tells which of: `ban` of `the 2014 ban`; empty where there is none."""
    tokens = annotated.tokens
    place = bisect_left(tokens, time.end, key=lambda token: token.start)
    plain = annotated.article.text[time.start : time.end].isdigit() and place < len(tokens)
    return tokens[place].norm if plain and tokens[place].content else ""
