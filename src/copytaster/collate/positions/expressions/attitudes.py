"""What the reader found to be somebody's attitude, where its words take a side: `the sale is not backed by growers`.

The reader says who it is, by which words that is told and what it is about, wherever these stand; the tables of stance
say which side the words take. For what the patterns over words do not reach.
"""

from collections.abc import Iterable, Iterator

import msgspec

from ....language.clause_words import COPULAS, HYPOTHETICAL, NEGATIONS, PAST_STATES, UNREAL
from ....language.feelings import ATTITUDES, FEELINGS, MEASURING
from ....language.stance_verbs import AMBIGUOUS_VERBS, STANCE_VERBS, Side, Stance
from ....language.stances import (
    ASKING,
    COMMANDS,
    DECIDED,
    DECLINING,
    MAKING,
    MEASURES,
    OFFICES_SOUGHT,
    REQUESTS,
    SPOKEN_ACTS,
    UNDOING,
    UNMAKING,
)
from ..phrases import Words, is_adverb, is_negative, object_end
from .aims import aim
from .expression import Aim, Expression, flipped
from .objects import GIVING, given_to, told_to

_UNSURE = (
    UNREAL | PAST_STATES | HYPOTHETICAL | frozenset("would tried sought attempted used seemed ever".split())
)
"""Words of a cue by which an attitude is none, or is one no longer."""
_MEASURED = 6
"""Words of a content that tell whether it is a measure, or something to be done."""
_CONDITION = 4
"""Words before whoever holds an attitude among which an `if` rules it."""
_OFFICES = OFFICES_SOUGHT - {"term"}
_SOUGHT = 6
"""Words of what somebody seeks for himself: `to seek the party's nomination`."""
_STANDING = frozenset("stand stands stood".split())
"""Before a participle: `stands accused`."""
_OBJECT = 4
"""Words before `against` in what somebody is told: `warned the mayor against`."""


class Attitude(msgspec.Struct, frozen=True):
    """An attribution within a sentence, all as places in it."""

    source: tuple[int, int]
    """From the first word to the last of the name in it."""
    cue: tuple[int, int]
    content: tuple[int, int]


def attitudes(words: Words, found: Iterable[Attitude], known: Iterable[Expression]) -> Iterator[Expression]:
    """The sides taken by the cues of attributions, where no known expression tells of them."""
    taken = [expression.clause for expression in known]
    for attitude in found:
        first, last = attitude.cue
        if any(start < last and first < end for start, end in taken):
            continue
        expression = _taken(words, attitude)
        if expression is not None:
            yield expression


def _taken(words: Words, attitude: Attitude) -> Expression | None:
    first, last = attitude.cue
    cue = words.words[first:last]
    before = words.words[max(0, min(first, attitude.source[0]) - _CONDITION) : max(first, attitude.source[0])]
    if not HYPOTHETICAL.isdisjoint(before) or DECLINING.intersection(cue[:-1]):
        return None
    if not (_UNSURE | MEASURING).isdisjoint(cue):
        return None
    found = None if "were to" in " ".join(cue) else _side(words, attitude)
    if found is None:
        return None
    side, place, start, asking = found
    passive = words.words[place].endswith("ed") and not (COPULAS | _STANDING).isdisjoint(
        words.words[max(0, first - 1) : place]
    )
    passive |= words.words[place].endswith("ed") and words.at(start) == "of"  # "a sailor accused of theft"
    if passive and attitude.source[0] < first and words.tags[place] == "VERB":
        return None  # "has been accused"
    if words.words[place].startswith("seek") and _OFFICES.intersection(words.words[start : start + _SOUGHT]):
        return None
    negated = any(is_negative(word) or word in NEGATIONS for word in cue)
    verb = STANCE_VERBS.get(words.words[place])
    if negated and (side == "against" or (verb is not None and verb.verb in REQUESTS | SPOKEN_ACTS)):
        return None
    if verb is not None and verb.verb == "accuse" and words.at(place + 1) == "of":
        return None  # "goes on trial, accused of fraud"
    side = flipped(side, negated)
    behind = start < first  # what it is about stands first
    end = attitude.content[1] if behind else object_end(words, start)
    aimed: Aim | None = (
        Aim(side, (start, end), end)
        if behind
        else aim(words, start, side, asking=asking, acting=words.words[start - 1] == "to")
    )
    if aimed is None or (aimed.issue is not None and not any(words.content[slice(*aimed.issue)])):
        return None
    return Expression(
        aimed.side,
        _head(words, attitude.source),
        aimed.issue,
        (min(attitude.source[0], first, start), max(attitude.source[1] + 1, last, aimed.end)),
        aimed.verbal,
        personal=not asking and not aimed.verbal,
        doer=aimed.doer,
        counter=aimed.counter,
    )


def _head(words: Words, source: tuple[int, int]) -> int:
    """The last word of who is named in a source, without the body that he is in: `Republicans in the House`."""
    for place in range(source[0], source[1]):
        if words.holds(place) and words.at(place + 1) in ("in", "at") and words.named(source[1]):
            return place
    return source[1]


def _side(words: Words, attitude: Attitude) -> tuple[Side, int, int, bool] | None:
    """The side of a cue, the place of the word that tells it, where what it is about begins, and whether it asks."""
    first, last = attitude.cue
    start, end = attitude.content
    for place in range(last - 1, first - 1, -1):
        word = words.words[place]
        stance = STANCE_VERBS.get(word) or AMBIGUOUS_VERBS.get(word)
        if stance is not None and words.tags[place] == "VERB":
            against = (
                "against" in stance.takes and "against" in words.words[start : min(end, start + _OBJECT)]
            )
            if against:
                return "against", place, words.words.index("against", start) + 1, False
            taken = _particles(words, stance, place, start, last)
            if taken is None or _idle(words, stance, start, end):
                return None
            side, begin = taken
            undone = stance.verb not in ASKING and words.at(begin) in UNDOING and words.at(begin - 1) == "to"
            return flipped(side, undone), place, begin, stance.verb in ASKING
        for size in (3, 2):
            phrase = " ".join(words.words[place : place + size])
            if phrase in ATTITUDES and ATTITUDES[phrase] != "neutral":
                return ATTITUDES[phrase], place, max(start, place + size) if start >= last else start, False
        if word in FEELINGS and words.tags[place] == "NOUN" and words.at(place + 1) in FEELINGS[word][1]:
            return FEELINGS[word][0], place, max(start, place + 2) if start >= last else start, False
    return None


def _particles(words: Words, stance: Stance, place: int, start: int, last: int) -> tuple[Side, int] | None:
    """The side that a verb takes by what stands between it and what it is about, and where that begins."""
    between = [word for word in words.words[place + 1 : last] if not is_adverb(word)]
    for takes, side in sorted(stance.takes.items(), key=lambda item: -len(item[0])):
        wanted = takes.split()
        if side == "neutral":
            continue
        if between == wanted:
            return side, start
        rest = wanted[len(between) :]
        if rest and wanted[: len(between)] == between and words.words[start : start + len(rest)] == rest:
            return side, start + len(rest)
    return None


def _idle(words: Words, stance: Stance, start: int, end: int) -> bool:
    """Whether a verb asks a question here, or asserts something: `asked if`, `insisted that it is`."""
    if stance.verb in UNMAKING:
        return DECIDED.isdisjoint(words.words[start : start + _MEASURED])
    if stance.verb in MAKING:
        return MEASURES.isdisjoint(words.words[start : start + _MEASURED])
    if stance.verb in GIVING and given_to(words, start):
        return True
    if stance.verb == "echo" and words.words[start] in ("his", "her", "its", "their", "a"):
        return True
    if stance.verb in COMMANDS:
        return words.at(start - 1) != "to" and not told_to(words, start)
    if stance.verb == "ask":
        return words.at(start) in HYPOTHETICAL or not {"to", "that", "for"}.intersection(
            words.words[max(0, start - 1) : min(end, start + _MEASURED)]
        )
    return stance.verb == "insist" and words.at(start - 1) not in ("on", "upon")
