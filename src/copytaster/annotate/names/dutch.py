"""Particles in Dutch names: `Ada van den Berg`, `zei De Groot`, but `Roe van de Raad` is no name."""

from collections.abc import Sequence

from ...language.given_names import GIVEN_NAMES
from ...language.speech import is_body
from .words import is_capital

_PARTICLES = frozenset("van von der den de ten ter te het 't in op la le du bin ibn al el ben abu".split())
_ARTICLES = frozenset("de het 't in op van".split())
"""Those that are any `the`, `in` or `of` as well."""
_LONGEST = 3  # particles in a row
DUTCH_OPENERS = frozenset("van de den der ten ter vander 't".split())
"""Particles that have a capital where no given name stands before them, in lower case."""


def dutch_particles(words: Sequence[str], index: int, last: int) -> int:
    """How many particles of a name stand at an index behind a word of it and before a capital."""
    if not _joins(words, index):
        return 0
    end = index
    while end + 1 < last and end - index < _LONGEST and words[end] in _PARTICLES:
        end += 1
    return end - index


def _joins(words: Sequence[str], index: int) -> bool:
    """Whether a particle goes on with the name of a person, or of a body: `Bank van Velmar`."""
    word, before, behind = words[index], words[index - 1], words[index + 1 : index + 2]
    if word not in _PARTICLES:
        return False
    if before in GIVEN_NAMES or len(before) == 1 or word not in _ARTICLES:
        return True
    if word in ("in", "op"):
        return behind in (("'t",), ("den",), ("het",)) and is_capital(before)
    return word == "van" and (
        behind in (("der",), ("den",), ("het",), ("'t",)) or is_body("nl", before.lower())
    )


def opens_dutch_surname(words: Sequence[str], index: int, last: int, *, inside: bool) -> bool:
    """Whether a surname begins with a particle that has a capital; `inside` a sentence one alone shows it."""
    following = index + 1
    while following < last and words[following] in _PARTICLES:
        following += 1
    if following >= last or not is_capital(words[following]) or words[index].isupper():
        return False
    return inside or following > index + 1
