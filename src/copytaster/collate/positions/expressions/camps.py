"""People called by the side that they take: `Lund, a critic of the sale`, `Hale's critics`, `anti-dam groups`."""

from ....language.clause_words import COPULAS
from ....language.evaluations import AGENT_PARTICLES, AGENTS
from ....language.groups import GROUPS
from ....language.saying import is_saying
from ..antecedents import across
from ..phrases import GENITIVES, PERSONS, STOPS, Words, is_adverb, is_negative, object_end
from ..subjects import Subject, subject_of
from .aims import aim
from .expression import Aim, Expression, built, flipped
from .nouns import PREFIXES

_CALLED = frozenset("foe enemy champion author architect hero".split())
"""What somebody is called by who judges him, if nothing is said of whose."""
_OPENING = 6
"""Words of a name with its titles behind an apposition."""
_EPITHETS = 4
"""Words between a name and the noun: `Hale's loudest and oldest critic`."""


def agent(words: Words, index: int) -> Expression | None:
    """`Lund, a critic of the sale`, `Lund has been a critic of the sale`."""
    word = words.words[index]
    if words.at(index + 1) not in AGENT_PARTICLES:
        return _backing(words, index)
    first = index
    while first and (words.content[first - 1] or is_adverb(words.words[first - 1])) and index - first < 4:
        first -= 1
    if words.at(first - 1) not in ("a", "an", "the"):
        return None
    first -= 1
    while words.at(first - 1) in ("been", "as", "become"):
        first -= 1
    negated = False
    while words.at(first - 2) and (is_negative(words.at(first - 1)) or is_adverb(words.at(first - 1))):
        negated ^= is_negative(words.at(first - 1))
        first -= 1
    before = words.at(first - 1)
    if before == "," and words.holds(first - 2):
        subject: Subject | None = Subject(first - 2, False, False, False)
    elif first == 0 or before in STOPS:
        place = _opened(words, index)
        subject = None if place is None else Subject(place, False, False, False)
    elif before in COPULAS or before in ("has", "have", "had", "remains", "became"):
        subject = subject_of(words, first)
    elif before == ",":
        place = across(words, first - 1)
        subject = None if place is None else Subject(place, False, False, False)
    else:
        return None
    negated ^= subject is not None and subject.negated
    if subject is None or (negated and AGENTS[word] == "against"):
        return None
    found = aim(words, index + 2, flipped(AGENTS[word], negated), asking=False, acting=False)
    return built(subject, index, found, personal=True)


def _backing(words: Words, index: int) -> Expression | None:
    """`Hale and Lund are co-sponsors`: of what was spoken of before."""
    first = index - 1 - (words.at(index - 1) in ("a", "an"))
    if (
        words.words[index].removesuffix("s") in _CALLED
        or words.at(first) not in COPULAS
        or words.at(index + 1) not in STOPS | {",", "and", ""}
    ):
        return None
    subject = subject_of(words, first)
    if subject is None:
        return None
    side = flipped(AGENTS[words.words[index].removesuffix("s")], subject.negated)
    return built(subject, index, Aim(side, None, index + 1))


def _opened(words: Words, index: int) -> int | None:
    """Whom an apposition tells of that opens a sentence: `A critic of the sale, Lund stayed away`."""
    comma = object_end(words, index + 2)
    for place in range(comma + 1, min(len(words) - 1, comma + 1 + _OPENING)):
        if words.holds(place) or words.words[place] in PERSONS:
            return place if words.at(comma) == "," and words.finite(place + 1) else None
    return None


def camp(words: Words, index: int) -> Expression | None:
    """`critics of the sale say`, `supporters of Hale`: who has no other name than the side he takes."""
    side = AGENTS.get(words.words[index].removesuffix("s"))
    if words.words[index].endswith("s") and (backing := _backing(words, index)) is not None:
        return backing
    if side is None or not words.words[index].endswith("s") or words.at(index + 1) != "of":
        return None
    end = object_end(words, index + 2)
    last = next((at for at in range(index + 2, end) if words.finite(at) or is_saying(words.words[at])), end)
    before = words.at(index - 1)
    if not any(words.content[index + 2 : last]) or before in {"no", "few"} | COPULAS or is_negative(before):
        return None
    return Expression(
        side,
        index,
        (index + 2, last),
        (index, last),
        personal=True,
    )


def banner(words: Words, index: int) -> Expression | None:
    """`anti-dam protesters`, `pro-union lawmakers`: a group called by the side that it takes."""
    prefix, _, thing = words.words[index].partition("-")
    side = PREFIXES.get(f"{prefix}-")
    if side is None or not thing:
        return None
    head = next((at for at in range(index + 1, index + 4) if words.at(at) in GROUPS), None)
    tail = None if head is None else words.at(head + 1)
    if head is None or tail in GENITIVES or not all(words.content[index : head + 1]):
        return None
    if head + 1 < len(words) and words.content[head + 1] and not words.finite(head + 1):
        return None
    return Expression(
        side,
        head,
        (index, index + 1),
        (index, head + 1),
    )


def partisan(words: Words, index: int) -> Expression | None:
    """`Lund, one of Hale's loudest critics`, `Okafor, a longtime Hale supporter`."""
    name = index - 1
    if words.at(index + 1) in AGENT_PARTICLES:
        return None
    while name > 0 and index - name < _EPITHETS and not words.named(name):
        if not (words.content[name] or words.words[name] in ("'s", "most")):
            return None
        name -= 1
    if name < index - 1 and not GENITIVES.intersection(words.words[name + 1 : index]):
        return None  # "a Norwegian peace advocate"
    if name < 0 or not words.named(name):
        return None
    first = words.begin(name)
    while first and words.content[first - 1] and name - first < 5:
        first -= 1
    lead = words.at(first - 1)
    opener = first - 2 if lead == "of" else first - 1
    before = words.at(opener - 1)
    if lead not in ("a", "an", "of") or (lead == "of" and words.at(opener) != "one"):
        return None
    if before == "," and words.named(opener - 2):
        subject: Subject | None = Subject(opener - 2, False, False, False)
    elif before in COPULAS:
        subject = subject_of(words, opener)
    else:
        return None
    if subject is None:
        return None
    side = flipped(AGENTS[words.words[index].removesuffix("s")], subject.negated)
    return built(subject, index, Aim(side, (words.begin(name), name + 1), index + 1), personal=True)
