"""Names that an article itself shows to be places: `in Quelm`, `the capital of Quelm`, `Quelm's parliament`."""

from collections import Counter
from collections.abc import Sequence

from ...language.given_names import GIVEN_NAMES
from ...language.outlets import OUTLETS
from ...language.places import LAND_OF, LAND_OWN, PEOPLES
from ...language.saying import is_saying
from ...language.titles import HONORIFICS, is_role
from .words import Words, between

IN_PLACE = frozenset("in at near from across outside inside around throughout".split())
"""Prepositions before a place."""
_SURE = frozenset("in near across outside inside throughout".split())
_OFTEN = (
    6  # one in so many mentions stands behind `in` where a name is a place's: people take part in schemes too
)
_GENITIVE = ("'s", "’s")
_BELIEF = frozenset(
    "faith confidence trust believe believed believes interest interested belief pride disappointed".split()
)
_DEMONYMS = ("n", "i", "an", "ian", "ese")
"""What a country's name takes on to name its people: `Quelmian`, `Quelmi`."""


def told_places(
    article: Words, runs: Sequence[tuple[int, int]], bearers: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Places and the peoples named after them, as the article uses the names; `bearers` are persons' last words.

    A preposition of place before it, a word for a land before `of` (`the republic of`), what only a land has
    (`'s parliament`), or a people named after it beside an office (`Quelmi premier`) make a name a place, if
    nothing makes it a person.
    """
    words = article.words
    places: set[str] = set()
    singles: set[str] = set()
    persons: set[str] = set()
    seen = Counter[str]()
    inside = Counter[str]()
    for first, last in runs:
        start = first
        while start < last and (is_role(words[start].lower()) or words[start] in ("of", "the", "Prime")):
            start += 1
        if start == last:
            continue
        name = article.text[article.tokens[start].start : article.tokens[last - 1].end]
        seen[name] += 1
        if last - start == 1:
            singles.add(name)
        if words[last - 1] in bearers or (last - start > 1 and words[start] in GIVEN_NAMES):
            persons.add(name)
        elif start > first and words[start - 1] not in ("of", "the"):
            persons.add(name)  # a title directly before it
        elif _of_land(words, start, first) or (
            last + 1 < len(words) and words[last] in _GENITIVE and words[last + 1].lower() in LAND_OWN
        ):
            places.add(name)
        elif first == start and _within(words, first, last):
            inside[name] += 1
        if last - start > 1 and last < len(words) and is_saying(words[last].lower(), article.language):
            persons.add(name)
        if first and start == first and words[first - 1].lower().strip(".") in HONORIFICS:
            persons.add(name)
    places |= {name for name, count in inside.items() if count * _OFTEN >= seen[name]}
    peoples = _peoples(article, singles - persons, places)
    return frozenset(places | _bases(peoples, singles) - persons) - persons, peoples


def names_alone(article: Words, runs: Sequence[tuple[int, int]]) -> frozenset[str]:
    """Words that are names by themselves in the article, and nowhere the end of a longer one: no surnames."""
    lasts = {article.words[last - 1] for first, last in runs if last - first > 1}
    return frozenset(article.words[first] for first, last in runs if last - first == 1) - lasts


def in_place(words: Sequence[str], first: int, prepositions: frozenset[str]) -> bool:
    """Whether one of the prepositions stands before a token, and not because somebody believes in a person."""
    if first == 0 or words[first - 1].lower() not in prepositions:
        return False
    return first < 2 or words[first - 2].lower() not in _BELIEF


def _within(words: Sequence[str], first: int, last: int) -> bool:
    return in_place(words, first, _SURE) and words[last : last + 1] not in (("'s",), ("’s",))


def _of_land(words: Sequence[str], start: int, first: int) -> bool:
    """Whether `the capital of`, `President of` or `the people of` stands before a name."""
    of = start - 1 if start > first else first - 1
    if of > 1 and words[of] == "the":
        of -= 1
    if of < 1 or words[of] != "of":
        return False
    prime = of > 1 and words[of - 1].lower() == "minister" and words[of - 2].lower() == "prime"
    return prime or words[of - 1].lower() in LAND_OF


def _peoples(article: Words, singles: set[str], places: set[str]) -> frozenset[str]:
    """Names made from another name of the article, beside an office or from what is a place: `Quelmi premier`."""
    derived = [
        (name, people)
        for name in singles
        for people in [name + ending for ending in _DEMONYMS]
        if people in article.inside and people not in PEOPLES
    ]
    if not derived:
        return frozenset()
    words = article.words
    beside = {
        words[index]
        for index in between(article.capitals, 0, len(words) - 1)
        if words[index + 1].lower() in LAND_OF or is_role(words[index + 1].lower())
    }
    found = set()
    for name, people in derived:
        if name in places or name.endswith(("ia", "land")) or people in beside:
            found |= {people, people + "s"}
    return frozenset(found)


def _bases(peoples: frozenset[str], singles: set[str]) -> set[str]:
    return {name for name in singles for ending in _DEMONYMS if name + ending in peoples}


def is_paper(article: Words, first: int, last: int, name: str) -> bool:
    """Whether the name of a place is that of a paper: `in The Atlantic`, with a capital within a sentence."""
    if f"The {name}" not in OUTLETS or not first or article.words[first - 1] != "The":
        return False
    behind = article.words[last : last + 2]
    opens = first == 1 or article.words[first - 2] in '.!?“"' or "\n" in _gap(article, first - 1)
    return not opens or any(is_saying(word.lower(), article.language) for word in behind)


def _gap(article: Words, index: int) -> str:
    """What stands before a token."""
    return article.text[article.tokens[index - 1].end : article.tokens[index].start]
