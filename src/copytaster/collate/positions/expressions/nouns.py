"""Nouns of stance: `her opposition to the dam`, `voiced support for`, `Lund, a critic of the sale`, `pro-dam`."""

from ....language.clause_words import COPULAS
from ....language.evaluations import AGENT_PARTICLES, AGENTS, ATTITUDES, EXPRESSING, FEELINGS
from ....language.stances import Side
from ..phrases import STOPS, Words, is_adverb, is_negative
from ..subjects import Subject, across, main_subject, subject_of
from .aims import Aim, Expression, aim, built, flipped

_POSSESSIVES = frozenset("his her its their".split())
_WITHHOLDING = frozenset(
    "no little without share shared shares withdraw withdrew withdrawing lose lost losing lack lacked".split()
)
_CALLS = frozenset("call calls demand demands plea pleas desire wish".split())
_BETWEEN = 3
"""Words between the possessor and the noun: `her long and loud opposition`."""
_PREFIXES: dict[str, Side] = {"pro-": "for", "anti-": "against"}


def feeling(words: Words, index: int) -> Expression | None:
    """A noun of stance with its object, held by a possessor or by the subject of a verb of expressing."""
    side, particles = FEELINGS[words.words[index]]
    if words.at(index + 1) not in particles:
        return None
    if _withheld(words, index):
        return None
    subject = _expressed(words, index) or _possessor(words, index)
    if subject is None:
        return None
    particle = words.words[index + 1]
    found = aim(
        words,
        index + 2,
        flipped(side, subject.negated),
        asking=particle == "that" or words.words[index] in _CALLS,
        acting=particle == "to"
        and words.words[index]
        not in ("opposition", "objection", "objections", "resistance", "commitment", "hostility"),
    )
    return built(
        words, subject, index, found, personal=side == "for" or words.words[index].startswith("critic")
    )


def _withheld(words: Words, index: int) -> bool:
    """`no doubt`, `withdrew his support`: there is none, or no longer."""
    return bool(_WITHHOLDING.intersection(words.words[max(0, index - 3) : index]))


def _possessor(words: Words, index: int) -> Subject | None:
    for place in range(index - 1, max(-1, index - 2 - _BETWEEN), -1):
        word = words.words[place]
        if word in ("'s", "'") and place and words.holds(place - 1):
            return Subject(place - 1, False, False, False)
        if word in _POSSESSIVES:
            if words.named(place) or word in ("its", "their"):
                return Subject(place, False, False, False)
            holder = main_subject(words, place)
            if holder is None or words.words[holder] in ("it", "they", "we"):
                return None
            return Subject(holder, False, False, False)
        if words.named(place) and word.endswith(("'s", "s'")):
            return Subject(place, False, False, False)
        if not (words.content[place] or is_adverb(word)):
            return None
    return None


def _expressed(words: Words, index: int) -> Subject | None:
    for place in range(index - 1, max(-1, index - 6), -1):
        word = words.words[place]
        if word in STOPS:
            return None
        if word in EXPRESSING:
            subject = subject_of(words, place)
            if subject is None and word.endswith("ing"):
                holder = main_subject(words, place)
                return None if holder is None else Subject(holder, False, False, False)
            return subject
    return None


def agent(words: Words, index: int) -> Expression | None:
    """`Lund, a critic of the sale`, `Lund has been a critic of the sale`."""
    word = words.words[index]
    if words.at(index + 1) not in AGENT_PARTICLES:
        return None
    first = index
    while first and (words.content[first - 1] or is_adverb(words.words[first - 1])) and index - first < 4:
        first -= 1
    if words.at(first - 1) not in ("a", "an", "the"):
        return None
    first -= 1
    while words.at(first - 1) in ("been", "as", "become"):
        first -= 1
    before = words.at(first - 1)
    if before == "," and words.holds(first - 2):
        subject: Subject | None = Subject(first - 2, False, False, False)
    elif before in COPULAS or before in ("has", "have", "had", "remains", "became"):
        subject = subject_of(words, first)
    elif before == ",":
        place = across(words, first - 1)
        subject = None if place is None else Subject(place, False, False, False)
    else:
        return None
    if subject is None:
        return None
    found = aim(words, index + 2, flipped(AGENTS[word], subject.negated), asking=False, acting=False)
    return built(words, subject, index, found, personal=True)


def attitude(words: Words, index: int) -> Expression | None:
    """`is opposed to the dam`, `would be willing to share`, `was neutral`, `is not pro-dam`."""
    for offset in range(1, 4):
        place = index + offset
        if place >= len(words):
            return None
        passed = words.words[index + 1 : place]
        if not all(is_adverb(word) or is_negative(word) or word in ("be", "a") for word in passed):
            return None
        for length in (4, 3, 2, 1):
            phrase = " ".join(words.words[place : place + length])
            side = ATTITUDES.get(phrase)
            if side is None:
                continue
            subject = subject_of(words, index)
            if subject is None:
                return None
            if phrase == "against" and words.words[subject.place] == "it":
                return None  # "it is against the rules"
            negated = subject.negated or any(is_negative(word) for word in (words.words[index], *passed))
            start = place + length
            if phrase == "neutral":
                return built(words, subject, index, Aim("neutral", None, start))
            found = aim(
                words,
                start,
                flipped(side, negated),
                asking=phrase.endswith("that"),
                acting=phrase.endswith("to")
                and phrase not in ("opposed to", "committed to", "open to", "hostile to"),
            )
            return built(words, subject, index, found, personal=True)
        for prefix, side in _PREFIXES.items():
            if words.words[place].startswith(prefix):
                subject = subject_of(words, index)
                if subject is None:
                    return None
                negated = subject.negated or any(is_negative(word) for word in (words.words[index], *passed))
                end = place + 1
                while end < len(words) and words.content[end] and end - place < 3:
                    end += 1
                return built(words, subject, index, Aim(flipped(side, negated), (place, end), end))
    return None
