"""Names of places and bodies that other languages than English have names of their own for: `Deutschland`, `Alemania`.

They are known by `language.exonyms`, so that they are found where capitals tell nothing, as in German, and where a run
of capitalised words would take them for a part of somebody's name: `Anna Vogt de Alemania`.
"""

from bisect import bisect_left
from collections.abc import Sequence

from ...language.exonyms import Exonym, english_name, find_exonyms
from ...language.given_names import GIVEN_NAMES
from ...language.glossary import glosses, is_everyday, people_of
from ...language.places import COUNTRIES, PEOPLES
from ...language.titles import ORGANISATION_WORDS, is_role
from .runs import OPENERS
from .words import Words

Named = tuple[int, int, Exonym]
Run = tuple[int, int]

_OF = frozenset("de del della dell' dello dei di do da dos das du des d' von van aus uit из".split())
"""What stands between somebody and where he is from."""
_THE = frozenset("la las los el le les l' lo o a os as der den het".split())
_NOBLE = frozenset(("von", "van"))
_IN = frozenset("in nach aus bei von für gegen über um naar uit van te".split())
"""What stands before a place in German and Dutch, and seldom before a noun without an article."""
_NOUNS_BEFORE = ("de", "ru")
"""Languages in which a noun may stand right before a place, as one has a capital or the other a case."""
_ENGLISH_LETTERS = 3  # of a gloss and a name that begin alike, from which they are the same


def named_abroad(article: Words, starts: frozenset[int]) -> list[Named]:
    """The places and bodies that a text in another language names; `starts` are the first tokens of its sentences.

    What is an everyday word too (`Riga`, a line in Italian) is one only where its capital tells, or a preposition.
    """
    return [
        (first, last, exonym)
        for first, last, exonym in find_exonyms(article.words, article.language)
        if article.borders.isdisjoint(range(first + 1, last))
        and (last - first > 1 or not _is_everyday(article, first, starts, exonym))
    ]


def _is_everyday(article: Words, index: int, starts: frozenset[int], exonym: Exonym) -> bool:
    word, language = article.words[index], article.language
    plain = word.lower()
    if (word.isupper() and len(word) > 1) or not is_everyday(plain, language):
        return False
    begin = exonym.english.lower()[:_ENGLISH_LETTERS]
    if any(word.startswith(begin) for part in glosses(plain, language) for gloss in part for word in gloss):
        return False
    if language == "de":
        return index == 0 or article.words[index - 1].lower() not in _IN
    opens = index in starts or article.words[index - 1] in OPENERS
    return opens and (word not in article.inside or plain in article.lower)


def peoples_abroad(article: Words) -> frozenset[str]:
    """The words with a capital that are adjectives or nouns for peoples: `Russische` in Dutch."""
    capital = {article.words[index] for index in article.capitals}
    return frozenset(word for word in capital if people_of(word, article.language))


def with_named(article: Words, runs: Sequence[Run], named: Sequence[Named]) -> list[Run]:
    """The runs of capitalised words, with each place or body as a run of its own that is no part of a longer name."""
    taken = [(first, last) for first, last, _ in named]
    ends = [last for _, last in taken]
    result: list[Run] = []
    kept: set[Run] = set()
    for first, last in runs:
        at = bisect_left(ends, first + 1)
        inside = []
        while at < len(taken) and taken[at][0] < last:
            inside.append(taken[at])
            at += 1
        cut = _cut(article, (first, last), inside)
        if _opens_with_people(article, first, last) and not cut:
            cut = [(first, first + 1)]
            result += cut
        kept |= set(inside) - set(cut)
        result += _rest(article, (first, last), cut)
    return sorted(set(result) | (set(taken) - kept))


def _cut(article: Words, run: Run, inside: Sequence[Run]) -> list[Run]:
    """Those of the places in a run that stand by themselves: at its end behind `of`, or beyond it, or a genitive."""
    first, last = run
    cut = []
    for place in inside:
        start, end = place
        whole = start <= first and end >= last
        beyond = start < first or end > last
        behind = end == last and start > first and _is_from(article, first, place)
        noun = end == last and start > first and _is_noun(article, start)
        before = start == first and end < last and _is_genitive(article, place)
        if whole or beyond or behind or noun or before or len(inside) > 1:
            cut.append(place)
    return cut


def _is_from(article: Words, first: int, place: Run) -> bool:
    """Whether somebody stands before a place and `of`, and no body: `Universidad de Múnich` is one.

    A town may be a part of his name, as in `Ponce de Quelmar` and `Ernst von Quelmar`; a country seldom is.
    """
    language, of = article.language, place[0] - 1
    if of > first + 1 and article.words[of].lower() in _THE:
        of -= 1
    if article.words[of].lower() not in _OF:
        return False
    words = article.words[first:of]
    name = article.text[article.tokens[place[0]].start : article.tokens[place[1] - 1].end]
    meant = _meant(article, words)
    if meant and GIVEN_NAMES.isdisjoint(words):
        return any(map(is_role, meant)) and ORGANISATION_WORDS.isdisjoint(meant)
    country = english_name(name, language) in COUNTRIES
    return country or (len(words) > 1 and article.words[of].lower() not in _NOBLE)


def _opens_with_people(article: Words, first: int, last: int) -> bool:
    """Whether a run is a Dutch adjective with a capital and a name: `Franse | Quelmair`, not `Franse Republiek`."""
    words = article.words
    return (
        article.language == "nl"
        and last - first > 1
        and words[first] in article.nations
        and words[first] not in PEOPLES
        and words[first].endswith("e")
        and not is_everyday(words[first + 1].lower(), "nl")
    )


def _is_noun(article: Words, start: int) -> bool:
    """Whether no more than a noun, or a word that opens a sentence, stands before a place: `Gipfel Afrikas`."""
    if article.language not in _NOUNS_BEFORE:
        return False
    before = article.words[start - 1]
    meant = _meant(article, [before])
    return before not in GIVEN_NAMES and bool(meant) and ORGANISATION_WORDS.isdisjoint(meant)


def _is_genitive(article: Words, place: Run) -> bool:
    """Whether a place that opens a run is a genitive before somebody's title: `Russlands Präsident`."""
    return article.language == "de" and article.words[place[1] - 1].endswith("s")


def _meant(article: Words, words: Sequence[str]) -> frozenset[str]:
    """What words mean in English, as far as they are known."""
    return frozenset(
        word
        for one in words
        for part in glosses(one.lower(), article.language)
        for gloss in part
        for word in gloss
    )


def _rest(article: Words, run: Run, cut: Sequence[Run]) -> list[Run]:
    """What is left of a run, without particles at its ends."""
    first, last = run
    pieces = []
    for start, end in cut:
        pieces.append((first, max(first, start)))
        first = min(max(first, end), last)
    pieces.append((first, last))
    trimmed = []
    for begin, end in pieces:
        while begin < end and not article.words[begin][0].isupper():
            begin += 1
        while begin < end and not article.words[end - 1][0].isupper():
            end -= 1
        noun = article.language == "de" and end - begin == 1 and article.words[begin] not in GIVEN_NAMES
        if begin < end and not (noun and cut):
            trimmed.append((begin, end))
    return trimmed
