"""Nouns of stance: `her opposition to the dam`, `voiced support for`."""

import msgspec

from ....language.clause_words import CLAUSE_OPENERS, CONTRACTED, COPULAS
from ....language.feelings import ACTIONS, ATTITUDES, EXPRESSING, FEELINGS, INTENTS, MEASURING
from ....language.stance_verbs import Side
from ....language.stances import LEAVING
from ..antecedents import main_subject
from ..phrases import ALSO, POSSESSIVES, QUOTES, STOPS, Words, is_adverb, is_negative, object_end
from ..subjects import Subject, subject_of
from .aims import act, aim
from .expression import Aim, Expression, built, flipped, unowned
from .objects import behind_particles
from .said import tensed
from .theirs import LOSING, theirs

_ABSENT = frozenset("no little without share shared shares lack lacks lacked".split())
"""Before a feeling that there is not, or that is another's."""
_WITHDRAWING = frozenset(
    """
    withdraw withdraws withdrew withdrawn withdrawing withhold withholds withheld withholding pull pulls pulled pulling
    rescind rescinded rescinding revoke revoked
    """.split()
)
"""Before support: whoever did so is against."""
_BODILY = frozenset("physical sexual armed violent terrorist terror deadly rocket heart military".split())
"""Before an attack that is none by words."""
_CALLS = frozenset("call calls demand demands plea pleas desire wish".split())
_ASIDE = QUOTES | {ALSO}
_NOMINAL = frozenset("DET PROPN NOUN ADJ PRON".split())
"""Parts of speech of those whom a plea is made to."""
_DUTIES = frozenset("duty obligation intention plan hope wish goal aim".split())
_OPENING = 8
"""Words of a subject behind a feeling that opens its sentence."""
_WANTING = 8
"""Words behind `disappointed that` among which what is wanting is denied."""
_BETWEEN = 3
"""Words between the possessor and the noun: `her long and loud opposition`."""
FEELERS = frozenset(phrase.split()[0] for phrase in ATTITUDES if " " in phrase) - {"a", "in", "on"}
"""Words with which an attitude of several words begins."""
PREFIXES: dict[str, Side] = {"pro-": "for", "anti-": "against"}


def feeling(words: Words, index: int) -> Expression | None:
    """A noun of stance with its object, held by a possessor or by the subject of a verb of expressing."""
    if any(first <= index <= last for last, first in words.start.items()):
        return None  # "Blessing Okafor"
    side, particles = FEELINGS[words.words[index]]
    before = frozenset(words.words[max(0, index - 3) : index])
    if (words.words[index] in ACTIONS and before & _BODILY) or before & MEASURING:
        return None
    if words.words[index] in INTENTS and (none := _none(words, index)) is not None:
        return none
    if before & _ABSENT or (before & (_WITHDRAWING | LOSING) and side == "against"):
        return None
    if words.words[index] not in INTENTS and (held := theirs(words, index, side, particles)) is not None:
        return held
    of_persons = side == "for" or words.words[index].startswith("critic")
    if before & _WITHDRAWING:
        side = "against"
    before_object = next(
        (at for particle in sorted(particles) if (at := behind_particles(words, index + 1, particle))), None
    )
    if before_object is None:
        return None if words.words[index] in INTENTS | ACTIONS else _bare(words, index, side)
    subject = _expressed(words, index) or _possessor(words, index)
    leaving = any(words.follows(before_object, phrase) for phrase in LEAVING)
    if subject is None or (words.words[index] in INTENTS and leaving):
        return None  # "her decision to resign" is no side
    particle = words.words[before_object - 1]
    if particle == "at" and any(words.named(at) for at in range(before_object, before_object + 3)):
        return None  # "sparked concern at the bank"
    found = aim(
        words,
        before_object,
        flipped(side, subject.negated),
        asking=particle == "that" or words.words[index] in _CALLS,
        acting=particle == "to"
        and not (words.words[index] in _CALLS and words.tags[before_object] in _NOMINAL)
        and words.words[index]
        not in ("opposition", "objection", "objections", "resistance", "commitment", "hostility"),
    )
    if found is not None and found.issue is not None and particle != "that":
        first, last = found.issue
        cut = next(
            (
                at
                for at in range(first + 1, last)
                if tensed(words, at) and (particle != "to" or words.words[at] in COPULAS)
            ),
            last,
        )
        found = msgspec.structs.replace(found, issue=(first, cut), end=min(found.end, cut))
    return built(subject, index, found, personal=of_persons)


def _none(words: Words, index: int) -> Expression | None:
    """What somebody has no plans to do, and so is against: `has no plans to sell`, `has no intention of selling`."""
    no = index - 1 - (words.tags[index - 1] == "ADJ")
    tie = words.at(index + 1)
    if words.at(no) != "no" or words.at(no - 1) not in ("has", "have", "had") or tie not in ("to", "of"):
        return None
    subject = subject_of(words, no - 1)
    start = index + 2
    if subject is None or start >= len(words) or words.tags[start] not in ("VERB", "AUX"):
        return None
    end = object_end(words, start)
    found = (
        act(words, start, end, "against", private=True) if tie == "to" else Aim("against", (start, end), end)
    )
    return built(subject, index, found)


def _bare(words: Words, index: int, side: Side) -> Expression | None:
    """`voiced their opposition`: on what was spoken of before."""
    ends = words.at(index + 1) in STOPS | CLAUSE_OPENERS | {",", "and", "to", ""} or words.at(index + 1) in (
        "on",
        "in",
        "during",
    )
    subject = _expressed(words, index) if ends else None
    return None if subject is None else built(subject, index, Aim(side, None, index + 1))


def _possessor(words: Words, index: int) -> Subject | None:
    for place in range(index - 1, max(-1, index - 2 - _BETWEEN), -1):
        word = words.words[place]
        if word in ("'s", "'") and place and words.holds(place - 1):
            return Subject(place - 1, False, False, False)
        if word in POSSESSIVES:
            if words.named(place) or word in ("its", "their"):
                return Subject(place, False, False, False)
            holder = main_subject(words, place)
            if holder is None:
                return Subject(place, False, False, False)
            if words.words[holder] == "it" and words.words[index] in _DUTIES:
                return Subject(place, False, False, False)  # "it is her duty to"
            if words.words[holder] in ("it", "they", "we"):
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
        if word in EXPRESSING | _WITHDRAWING or _has(words, place, index):
            subject = subject_of(words, place)
            if subject is None and word.endswith("ing") and _possessor(words, index) is None:
                holder = main_subject(words, place)
                return None if holder is None else Subject(holder, False, False, False)
            return subject
        if words.tags[place] == "VERB":
            return None  # "issued a statement calling attacks on it unfair"
    return None


def _has(words: Words, place: int, index: int) -> bool:
    """`has serious doubts`: not what somebody is about to do, nor what is another's (`has Hale's support`)."""
    return (
        words.words[place] in ("has", "have", "had")
        and words.words[index] not in INTENTS | _CALLS
        and all(
            words.tags[at] in ("ADJ", "ADV", "DET") or words.words[at] in QUOTES
            for at in range(place + 1, index)
        )
    )


def _phrase(words: Words, place: int, length: int) -> str:
    """Some words from a place on, quotation marks and `not only` left out."""
    return " ".join([word for word in words.words[place : place + length + 2] if word not in _ASIDE][:length])


def _felt_by(words: Words, index: int) -> Subject | None:
    """The subject of a form of `to be`, which may be one word with it: `I'm`."""
    if words.words[index] in CONTRACTED:
        return Subject(index, negated=False, restrictive=False, would=False)
    return subject_of(words, index)


def attitude(words: Words, index: int) -> Expression | None:
    """`is opposed to the dam`, `would be willing to share`, `was neutral`, `is not pro-dam`."""
    for offset in range(1, 4):
        place = index + offset
        if place >= len(words):
            return None
        passed = [word for word in words.words[index + 1 : place] if word not in QUOTES]
        if not all(is_adverb(word) or is_negative(word) or word in ("be", "a") for word in passed):
            return None
        for length in (4, 3, 2, 1):
            phrase = _phrase(words, place, length)
            side = ATTITUDES.get(phrase)
            if side is None and words.at(place + 1) == "and":  # "shocked and appalled by"
                side = ATTITUDES.get(_phrase(words, place + 2, length)) if length < 3 else None
                length += 2 if side else 0
            if side is None:
                continue
            length += sum(word in _ASIDE for word in words.words[place : place + length + 1])
            subject = _felt_by(words, index)
            if subject is None:
                return None
            if phrase == "against" and words.words[subject.place] == "it":
                return None  # "it is against the rules"
            negated = subject.negated or any(is_negative(word) for word in (words.words[index], *passed))
            wanting = phrase.endswith("that") and any(
                is_negative(word) for word in words.words[place + length : place + length + _WANTING]
            )
            if wanting and side == "against" and not negated:
                side = "for"  # "disappointed that the sale did not go through"
            if negated and side == "against":
                return None  # who is not afraid of a thing takes no side
            start = place + length
            if phrase == "neutral":
                return built(subject, index, Aim("neutral", None, start))
            found = aim(
                words,
                start,
                flipped(side, negated),
                asking=phrase.endswith("that") and side == "for",
                acting=_acts(words, phrase, start),
            )
            return built(subject, index, found, personal=True)
        for prefix, side in PREFIXES.items():
            if words.words[place].startswith(prefix) or words.words[place] == prefix[:-1]:
                subject = subject_of(words, index)
                if subject is None:
                    return None
                negated = subject.negated or any(is_negative(word) for word in (words.words[index], *passed))
                end = place + 1
                while end < len(words) and words.content[end] and end - place < 3:
                    end += 1
                return built(subject, index, Aim(flipped(side, negated), (place, end), end))
    return None


def _acts(words: Words, phrase: str, start: int) -> bool:
    """Whether a verb follows a feeling: `is willing to sell`, but `is opposed to selling` and `grateful to Hale`."""
    while is_adverb(words.at(start)):
        start += 1
    verb = start < len(words) and words.tags[start] in ("VERB", "AUX")
    return (
        phrase.endswith(" to")
        and verb
        and phrase not in ("opposed to", "committed to", "open to", "hostile to")
    )


def felt(words: Words, index: int) -> Expression | None:
    """`growers angry at the mills`, `Hale, frustrated with the council, left`, `Frustrated with it, Hale left`."""
    if words.tags[index] not in ("ADJ", "VERB"):
        return None
    phrase = next((said for length in (3, 2) if (said := _phrase(words, index, length)) in ATTITUDES), None)
    if phrase is None:
        return None
    start = index + len(phrase.split())
    apart = words.at(index - 1) == "," and words.named(index - 2)
    place: int | None = index - 2 if apart else index - 1
    if index == 0:
        comma = object_end(words, start)
        place = next(
            (at for at in range(comma + 1, min(len(words) - 1, comma + _OPENING)) if words.holds(at)), None
        )
        place = place if words.at(comma) == "," else None
    elif not words.holds(index - 1) and not apart:
        return None
    if place is None or (index and any(words.words[at] in COPULAS for at in range(max(0, index - 3), index))):
        return None
    found = aim(words, start, ATTITUDES[phrase], asking=False, acting=_acts(words, phrase, start))
    return built(Subject(place, False, False, False), index, found, personal=True)


def eager(words: Words, index: int) -> Expression | None:
    """`Happy to work with the committee`: a feeling with which a quotation begins, and no subject."""
    phrase = _phrase(words, index, 2)
    if ATTITUDES.get(phrase) != "for" or not phrase.endswith(" to"):
        return None
    found = aim(words, index + 2, "for", asking=False, acting=True)
    return None if found is None else unowned(found, index, found.end)
