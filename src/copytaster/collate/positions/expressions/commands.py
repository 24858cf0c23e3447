"""What somebody tells others to do in so many words: `“Never sell the dam,” Lund said`, `“Let us not repeat it”`."""

from ....language.clause_words import PASTS
from ....language.saying import is_saying
from ..phrases import QUOTES, STOPS, Words, is_adverb, is_negative, object_end
from .aims import act
from .expression import Expression, flipped, unowned

_IDLE = frozenset(
    """
    say know talk hear go see come be have thank ask tell look learn feel think get try wait make keep mark believe
    trust imagine consider forget excuse pardon call face hope suppose compare check click read note put bring take lie
    cut love welcome please forgive skip want wish need hit remember understand realize admit expect listen watch
    congratulate meet sit win play seem remain find
    """.split()
)
"""Verbs that tell somebody nothing of what is wanted: `make no mistake`, `believe me`."""
_ASIDE = ("off the table", "on hold", "on ice")
"""Where things are put or taken that are no more to be done."""
_LETTING = ("let us", "let 's", "let's")
_LET = 8
"""Words of whoever is to be let do a thing."""
_ENDINGS = ("ing", "ed", "s", "en", "n't")


def commanded(words: Words, index: int) -> Expression | None:
    """A verb in its bare form with which a clause of what is said begins; for it, whoever says so, or against."""
    before = index - 1
    while words.at(before) in QUOTES:
        before -= 1
    opens = words.at(before) in STOPS | {"", ","} or is_saying(words.at(before))
    if not opens or not words.written[index][0].isupper():
        return None  # within a sentence
    first, negated = index, False
    for phrase in _LETTING:
        if words.follows(first, phrase):
            first += len(phrase.split())
    if words.words[first] == "no":
        return None  # "no matter how"
    while words.at(first) == "do" or is_negative(words.at(first)) or is_adverb(words.at(first)):
        negated |= is_negative(words.at(first))
        first += 1
    verb = words.at(first)
    bare = first < len(words) and words.tags[first] == "VERB" and not verb.endswith(_ENDINGS)
    aside = verb in ("put", "take") and any(
        words.follows(at, phrase) for at in range(first, object_end(words, first)) for phrase in _ASIDE
    )
    if not bare or (verb in PASTS | _IDLE and not aside) or first in words.start.values():
        return None
    if verb == "let" and words.at(first + 1) not in ("me", "us"):
        first = next(
            (at for at in range(first + 2, first + _LET) if words.tags[at : at + 1] == ("VERB",)), first
        )
    end = object_end(words, first)
    if (verb != "let" and end - first < 2) or not any(words.content[first + 1 : end]):
        return None
    found = act(words, first, end, flipped("for", negated), private=False)
    return unowned(found, index, end)
