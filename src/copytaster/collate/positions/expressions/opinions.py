"""What quoted words think of what they speak of, by the weights of words: `You are misleading everybody`.

For what no pattern of grammar shows: the words of a clause are weighed, what is negated or fought against counts for
nothing or the other way, and what comes out clearly is a side on the clause's subject.
"""

from collections.abc import Iterator
from typing import Literal

from ....language.clause_words import AUXILIARIES, COPULAS, HYPOTHETICAL
from ....language.evaluations import CALLING, VALUES
from ....language.opinions import CLEAR, FIGHTING, OPINION_PHRASES, OPINIONS
from ....language.stances import LIGHT_OBJECTS
from ....language.verbs import is_past
from ..phrases import ARTICLES, QUOTES, STOPS, Words, clause_start, is_adverb, is_negative
from .expression import Expression
from .said import LONG_SUBJECT, POINTING, extraposed, nominal, tensed

_DENIED = 3
"""Words before a word of weight among which a negation turns it."""
_SPARED = 6
"""The same of blame: what is not blamed at all counts for nothing."""
_FOUGHT = 3
"""Words before a word of blame among which a word of fighting takes it from the subject."""
_REACH = 5
"""Words of a phrase before its word of weight."""
_FEWEST = 2
"""Words of a clause."""
_LEADING = frozenset(
    """
    and but so because that well then now look listen yes no or think believe say said know feel mean guess honestly
    frankly clearly simply just really certainly obviously unfortunately sadly
    """.split()
)
_OPEN = HYPOTHETICAL | frozenset("why whether how what".split())
"""Openers of a clause that asserts nothing."""
_DARING = "how dare"
_SUFFERING = frozenset(
    """
    endure endured suffer suffered suffers suffering face faces faced facing experience experienced bear survived
    victim victims target targets targeted
    """.split()
)
"""Verbs whose subject is not to blame for their object."""
_COMPARED = frozenset("as so more".split())
_NOTHING = frozenset("no without nothing nobody none neither".split())
_FIRST = frozenset("i we".split())
_VAGUE = frozenset(
    "there what who which how where here nobody everyone everybody people one none someone whoever anyone let".split()
)
_ASIDE = frozenset(
    "in as for to with by on at of during after before under given based according despite thanks".split()
)
"""Prepositions of what stands before a clause and a comma: `in my view`."""
_SHOWN = frozenset("have see know get hear had saw".split())
"""Verbs behind `you` that only show what there is: `you have a bill here`."""
_WITHIN = frozenset("a an the of his her its their this that these those to in for by with".split())
"""Before a quotation: it begins within a phrase of its sentence."""
_HEADS = frozenset("he she you they".split())


def judged(words: Words, lead: int, first: int, last: int) -> Iterator[Expression]:
    """The sides taken in the quoted words between two places, clause by clause; `lead` is where the content begins that
    they are part of: `Hale was “rooting for failure”`.
    """
    for start, end in _clauses(words, first, last):
        side_of = _weighed(words, start, end)
        if side_of is None:
            continue
        weight, told = side_of
        if abs(weight) < CLEAR:
            continue
        quoted_only = start > first + 1 or lead >= first
        if not quoted_only:
            start = max(lead, clause_start(words, first))
        inside = not quoted_only and words.at(first - 1) in _WITHIN and not _copular(words, start, first)
        issue = (_phrase(words, told, end) or False) if inside else _issue(words, start, end, told, weight)
        if issue is False:
            continue
        yield Expression(
            "for" if weight > 0 else "against",
            None,
            issue,
            (start, end),
            personal=True,
        )


def _clauses(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The clauses between two places: what stands between marks, and what `but` parts."""
    start = first
    for place in range(first, last + 1):
        word = words.at(place) if place < last else ";"
        comma = word == "," and (
            words.at(place + 1) in ("but", "so", "because", "which")
            or (
                words.at(place + 1) in ("and", "or")
                and any(tensed(words, at) for at in range(place + 2, place + 7))
            )
        )
        if word in STOPS or word in QUOTES - {"'", "’", "‘"} or comma or (word == "but" and place > start):
            if place - start >= _FEWEST:
                yield start, place
            start = place + 1


def _weighed(words: Words, start: int, end: int) -> tuple[int, int] | None:
    """The sum of the weights of a clause and the place of its heaviest word; None where it is unreal or mixed."""
    if _OPEN.intersection(words.words[start : start + 2]) and not words.follows(start, _DARING):
        return None
    total, heaviest, told, mixed = 0, 0, start, False
    counted: set[str] = set()
    place = start
    while place < end:
        size, weight = _weight(words, place, end)
        if weight and words.words[place] not in counted:
            counted.add(words.words[place])
            before = words.words[max(0, place - _DENIED) : place]
            if "never" in words.words[max(0, place - _SPARED) : place] and _COMPARED.intersection(before):
                before = []  # "has never been so corrupt"
            if any(is_negative(word) or word in _NOTHING for word in before):
                weight = -weight if weight > 0 else 0
            elif (
                before
                and weight < 0
                and any(is_negative(word) for word in words.words[max(0, place - _SPARED) : place])
            ):
                weight = 0
            if weight < 0 and FIGHTING.intersection(words.words[max(start, place - _FOUGHT) : place]):
                weight = 0
            mixed |= total * weight < 0
            total += weight
            if abs(weight) > abs(heaviest):
                heaviest, told = weight, place
        place += size
    return None if mixed and abs(total) <= CLEAR else (total, told)


def _weight(words: Words, place: int, end: int) -> tuple[int, int]:
    for phrase, weight in OPINION_PHRASES.get(words.words[place], ()):
        if place + len(phrase) <= end and tuple(words.words[place : place + len(phrase)]) == phrase:
            return len(phrase), weight
    named = words.written[place][0].isupper() and place > 0 and words.words[place - 1] not in QUOTES | STOPS
    return 1, 0 if named else OPINIONS.get(words.words[place], 0)


def _issue(
    words: Words, start: int, end: int, told: int, weight: int
) -> tuple[int, int] | Literal[False] | None:
    """What a clause is about: its subject, else the phrase of the heaviest word; None where it is pointed at.

    False where it is nothing: what somebody praises in himself.
    """
    while start < end and (
        words.words[start] in _LEADING
        or words.tags[start] == "ADV"
        or is_adverb(words.words[start])
        or words.words[start] in QUOTES | {","}
    ):
        start += 1
    while words.at(start) in _FIRST and words.at(start + 1) in ("think", "believe", "mean", "guess", "know"):
        start += 2 + (words.at(start + 2) == "that")
    if words.at(start) in _ASIDE and (comma := _comma(words, start, end)) is not None:
        if told < comma:
            return _phrase(words, told, comma) or False
        start = comma + 1
    if words.follows(start, _DARING):
        start += len(_DARING.split())
    word = words.at(start).split("'")[0]
    verb = next((at for at in range(start, end) if tensed(words, at)), None)
    if word == "you" and words.at(start + 1) in _SHOWN:
        return _phrase(words, told, end) or None
    if word in _HEADS:
        return (start, start + 1)
    if word == "it" and (told_of := extraposed(words, told)) is not None:
        return told_of
    if word == "it" or (word in POINTING and (verb is None or verb <= start + 1 or "'" in words.at(start))):
        return None
    if word in _FIRST or word in _VAGUE or verb is None:
        if weight > 0 and word in _FIRST:
            return False
        return _phrase(words, told, end) or (None if weight < 0 else False)
    before = told - 1
    while is_adverb(words.at(before)):
        before -= 1
    suffered = words.words[told - 1 : told] and any(
        words.words[at] in COPULAS and words.tags[at + 1] == "VERB" and is_past(words.words[at + 1])
        for at in range(start, told - 1)
    )
    if suffered and words.tags[told] in ("ADV", "ADJ"):
        return False  # "he was treated badly"
    passive = words.at(told).endswith("ed") and words.at(before) in COPULAS and words.at(told) not in VALUES
    if passive or _SUFFERING.intersection(words.words[start:told]):
        return _phrase(words, told, end) or False
    if start < verb <= start + LONG_SUBJECT and nominal(words, start, verb):
        return start, verb
    return _phrase(words, told, end) or False


def _copular(words: Words, start: int, end: int) -> bool:
    """Whether what is told of a subject between two places is what it is, or is called: `the sale was a “gift”`."""
    return any(
        words.words[at] in COPULAS or words.words[at] in CALLING or words.words[at] == "as"
        for at in range(start, end)
    )


def _comma(words: Words, start: int, end: int) -> int | None:
    """The first comma of a clause, where no verb with a tense stands before it."""
    for place in range(start, end - 1):
        if words.words[place] == ",":
            return place
        if tensed(words, place):
            return None
    return None


def _phrase(words: Words, told: int, end: int) -> tuple[int, int] | None:
    """The noun phrase with an article that a word stands in; None for a verb."""
    if words.at(told - 1) in AUXILIARIES - COPULAS:
        return None
    first = told
    while first and words.content[first - 1] and told - first < _REACH:
        first -= 1
    while words.at(first - 1) in ("of", "at", "in") and first > 1 and words.content[first - 2]:
        first -= 2  # "an attempt at bribery"
        while first and words.content[first - 1] and told - first < _REACH:
            first -= 1
    if words.at(first - 1) not in ARTICLES | {"this", "that", "these", "such"}:
        return None
    last = told + 1
    while last < end and (words.content[last] or (words.words[last] == "of" and last + 1 < end)):
        if words.words[last] in AUXILIARIES or tensed(words, last):
            break
        last += 1
    if LIGHT_OBJECTS.issuperset(words.words[at] for at in range(first, last) if words.content[at]):
        return None
    return first, last
