"""The words of a sentence, and where the subject and the object of a verb begin and end."""

from ...language.stances import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    GROUPS,
    HYPOTHETICAL,
    INTENDING,
    NEGATIONS,
    STANCE_VERBS,
    VAGUE_GROUPS,
)
from ...model import Annotated, Sentence

QUOTES = frozenset("\"“”„‘’'«»")
STOPS = frozenset(".;:!?—–()") | {"--", "..."}
NOT_OBJECTS = frozenset(
    "down up off away out from since by and or at in on with as during before after , . ; :".split()
)
"""`backed down`, `hailed from`, `demanded by`: another verb, or a noun."""
_LONGEST_OBJECT = 30
FARTHEST_SUBJECT = 14
HEADS = GROUPS | VAGUE_GROUPS
_NEXT = frozenset("also then later told said has had will would is was that he she they we it to".split())
"""After `and`: another clause."""
_RELATIVES = frozenset({"who", "which", "that"})


class Words:
    """The words of one sentence in lower case, and what stands where."""

    def __init__(self, annotated: Annotated, sentence: Sentence, ends: frozenset[int]) -> None:
        text = annotated.article.text
        tokens = annotated.tokens[sentence.first : sentence.last]
        self.words = [text[token.start : token.end].lower().replace("’", "'") for token in tokens]
        self.named = [token.end in ends for token in tokens]
        self.content = [token.content for token in tokens]
        self.first = sentence.first


def subject_of(words: Words, index: int) -> tuple[int, bool] | None:
    """The last word of the subject of a verb, and whether the verb is negated."""
    negated = False
    place = index - 1
    seen = words.words
    while place >= 0:
        word = seen[place]
        if is_negative(word):
            negated = not negated
        elif (
            word == "to"
            and place
            and seen[place - 1] in INTENDING | {"unlikely", "likely", "willing", "refused"}
        ):
            negated ^= seen[place - 1] in ("unlikely", "refused")
            place -= 1
        elif not (
            is_adverb(word)
            or word in AUXILIARIES
            or word in QUOTES
            or (word in ("to", "been") and seen[place - 1] in AUXILIARIES)
        ):
            break
        place -= 1
    if place < 0 or HYPOTHETICAL.intersection(seen[max(0, place - 6) : place + 1]):
        return None
    if seen[place] in _RELATIVES and place:
        place -= 1 + (seen[place - 1] == ",")
    elif seen[place] in ("and", "but", ",") and place:
        place = _earlier(words, place)
    if place >= 0 and (words.named[place] or seen[place] in HEADS or seen[place] in ("we", "i")):
        return place, negated
    return None


def _earlier(words: Words, place: int) -> int:
    """The subject before a comma or an `and`: across an apposition, or that of the sentence as a whole."""
    seen = words.words
    if seen[place] == ",":
        for start in range(place - 1, max(-1, place - FARTHEST_SUBJECT), -1):
            if seen[start] == "," and start and (words.named[start - 1] or seen[start - 1] in HEADS):
                return start - 1
    found = -1
    for first in range(min(8, place)):
        if words.named[first] or seen[first] in HEADS:
            found = first
        elif found >= 0 and (seen[first] in STANCE_VERBS or seen[first] in AUXILIARIES):
            break
        if seen[first] in (",", "in", "on", "at", "after", "by", "for", "with"):
            break
    if found < 0 and seen[place] == "," and words.named[place - 1]:
        return place - 1  # "Its chairwoman, Ada Corry, rejected"
    return found


def object_end(words: list[str], start: int) -> int:
    """Where the object ends that starts at a word: at a mark, a comma or the next clause."""
    for place in range(start, min(len(words), start + _LONGEST_OBJECT)):
        word = words[place]
        if word == "." and place + 1 < len(words) and words[place + 1] not in QUOTES:
            continue  # behind an abbreviation, since it does not end the sentence
        if word in STOPS or (place > start and word in CLAUSE_OPENERS):
            return place
        if (
            word == "and"
            and place + 1 < len(words)
            and (
                words[place + 1] in _NEXT
                or words[place + 1] in STANCE_VERBS
                or words[place + 1].endswith("ed")
            )
        ):
            return place
        if word == "," and place > start + 1:
            return place
    return min(len(words), start + _LONGEST_OBJECT)


def clause_start(words: list[str], index: int) -> int:
    """Where the subject of a verb begins: behind the last mark, opener or verb of saying before it."""
    while index and words[index - 1] in QUOTES:
        index -= 1
    for place in range(index - 1, -1, -1):
        word = words[place]
        if (
            word in STOPS
            or word in QUOTES - {"'"}
            or word in CLAUSE_OPENERS
            or word in ("that", ",", "and", "but")
        ):
            return place + 1
    return 0


def is_negative(word: str) -> bool:
    """Whether a word turns a stance round."""
    return word in NEGATIONS or word.endswith("n't")


def behind(words: list[str], index: int, group: frozenset[str]) -> bool:
    """The word before, adverbs and negations aside, is one of the group."""
    place = index - 1
    while place > 0 and (
        is_adverb(words[place]) or (is_negative(words[place]) and words[place] not in group)
    ):
        place -= 1
    return place >= 0 and words[place] in group


def is_adverb(word: str) -> bool:
    """Whether a word may stand between a subject and its verb without a say in who does what."""
    return word in ADVERBS or (
        word.endswith("ly") and word not in ("only", "family", "italy", "july", "ally")
    )
