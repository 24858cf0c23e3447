"""Names that go on behind a small word, or begin with a number: `Committee | on Ways and Means`, `14th | Avenue`."""

from collections.abc import Sequence

from ...language.places import PLACES
from ...language.titles import HONORIFICS, NEVER_NAMES, ORGANISATION_WORDS, is_title
from .words import is_capital, is_known, is_rare

_ORDINAL = frozenset("st nd rd th".split())  # tokens of their own behind digits
_NUMBERED = frozenset(
    """street avenue road precinct district circuit amendment congress ward arrondissement airborne fleet division
    brigade battalion regiment infantry squadron""".split()
)
"""What of a kind there is in many, told apart by numbers."""
_WITH_SUBJECTS = frozenset("Committee Subcommittee Commission Council Conference".split())


def joint_body(words: Sequence[str], first: int, end: int, last: int) -> int:
    """The end of a body's name that goes on with `and`: `the Fish | and Game Service`; 0 where it does not.

    The words on both sides are ordinary ones: `Brandt and Health Ministry` are two.
    """
    if words[end] not in ("and", "&") or end + 2 >= last or first == 0:
        return 0
    if words[first - 1].lower() != "the" and words[first] not in PLACES:
        return 0
    if is_rare(words[end - 1]) or is_known(words[end - 1]) or words[end - 1].lower() in ORGANISATION_WORDS:
        return 0
    if words[end - 1].isupper():
        return 0  # "the FBI and Justice Department"
    for index in range(end + 1, min(end + 4, last)):
        if not is_capital(words[index]) or is_rare(words[index]) or is_known(words[index]):
            return 0
        if words[index].lower() in ORGANISATION_WORDS and index > end + 1:
            return index + 1
    return 0


def subject_of(words: Sequence[str], on: int, last: int) -> int:
    """The end of a committee's name that tells its subject: `Committee | on Ways and Means`; 0 where none does."""
    if words[on - 1] not in _WITH_SUBJECTS:
        return 0
    end = on + 1
    while end < last and _is_subject(words[end]):
        end += 1
        if end + 1 < last and words[end] == "and" and _is_subject(words[end + 1]):
            end += 1
    return end if end > on + 1 else 0


def _is_subject(word: str) -> bool:
    plain = word.lower()
    return (
        is_capital(word)
        and not (is_known(word) or is_title(plain.strip(".")) or plain in HONORIFICS or plain in NEVER_NAMES)
        and plain not in ("capitol", "the")
    )


def with_number(words: Sequence[str], first: int, start: int) -> int:
    """Where a name begins that is told from its like by a number: `14th | Avenue`, `9th | Circuit`."""
    if words[first].lower() not in _NUMBERED or first < start + 2:
        return first
    return first - 2 if words[first - 1] in _ORDINAL and words[first - 2].isdigit() else first
