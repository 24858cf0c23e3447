"""Verbs of stance: `Ostrava rejected the offer`, `farmers, demanding a hearing`, `was rejected by the union`."""

import msgspec

from ....language.calendar import WEEKDAYS
from ....language.clause_words import AUXILIARIES, CONTRACTED, COPULAS, FINITE, PASTS
from ....language.evaluations import HARMING
from ....language.stance_verbs import STANCE_VERBS, Side, Stance
from ....language.stances import (
    ASKING,
    BANNING,
    BLOCKED,
    COMMANDS,
    DECIDED,
    IMPERSONAL,
    MAKING,
    MEASURES,
    OFFICES_SOUGHT,
    OPPOSING_PARTICLES,
    PROMOTING,
    REQUESTS,
    REVERSING,
    SPOKEN_ACTS,
    STOPPING,
    THROWN_OUT,
    UNMAKING,
    WISHES,
)
from ..antecedents import main_subject
from ..phrases import (
    MEANWHILE,
    QUOTES,
    STOPS,
    Words,
    behind,
    is_adverb,
    is_negative,
    object_end,
)
from ..subjects import MEDIA, Subject, subject_of
from .aims import aim
from .expression import Aim, Expression, built, flipped
from .objects import GIVING, behind_particles, given_to, object_before, told_to, words_of_another
from .passives import passive, reduced

_NOT_OBJECTS = frozenset(
    """
    down up off away out from since by and or at in on with as during before after to for of into onto toward towards
    , . ; : ) ( ? ! - – — --
    """.split()
)
"""Behind a verb: it is another verb, or a noun (`backed down`, `hailed from`, `the offer by`)."""
_FACTUAL = frozenset("dispute doubt refute rebut fear".split())
_CLAUSAL = frozenset("that he she it they having ever".split())
"""Words with which a clause begins that is denied."""
_EARLY = 5
"""Words of an object among which the verb of a clause stands, if it is one."""
_BARE = 2
"""Words of an object that is no clause: `denied that charge`."""
_SOUGHT = REVERSING | PROMOTING - frozenset("make take use bring keep".split())
"""Verbs behind `seek to` that tell a stance."""
_OPENING = 9
"""Words of a subject behind a clause that opens a sentence."""
_LEFT_OPEN = frozenset("rule exclude oppose object reject".split())
"""Verbs of which `did not` keeps a side open: who did not condemn a thing takes none."""
_SIDING = frozenset("support back endorse defend vote oppose fight impeach protect campaign".split())
"""Verbs behind `refuse to` and the like whose object may be a person."""
_UNABLE_TO = frozenset("support accept back endorse vote embrace".split())
"""Verbs of which `cannot` tells a stance: `he could not defend it` tells none."""
_PUT_TO = frozenset("hit ask question press request want cheer encourage".split())
"""Verbs whose passive tells what somebody was asked, or what he felt."""
_IN_WORDS = frozenset("as over for".split())
"""Words behind who is attacked that tell that it is by words: `attacked Lund over the sale`."""
_SPANS_OF_TIME = frozenset("days weeks months years decades hours long".split())
_OWNING_UP = frozenset("regret apologize apologise".split())
"""Verbs whose denial is a stance for the thing."""
_STRIKING = frozenset("fired hit pushed lashed struck snapped".split())
_COMPLAINING = frozenset("complain regret lament worry".split())
"""Verbs behind whose `that` may stand what is wanting: `complained that no deal was reached`."""
_WANTING = 8
"""Words of that clause among which it is denied."""
_TIMES = frozenset("morning afternoon evening night".split()) | set(WEEKDAYS)


def verb(words: Words, index: int) -> Expression | None:
    """A verb that takes a side on its object."""
    word = words.words[index]
    stance = STANCE_VERBS[word]
    side, start = _taken(words, stance, index)
    if stance.shape == "ed" and behind(words, index, COPULAS):
        return passive(words, index, side) if side and stance.verb not in _PUT_TO else None
    if stance.verb == "accuse" and words.at(index + 1) == "of":
        return None  # "goes on trial, accused of fraud"
    if stance.shape == "ed" and side and words.at(index + 1) == "by" and "by" not in stance.takes:
        return reduced(words, index, side)
    subject = subject_of(words, index)
    loose = subject is None or (not words.named(subject.place) and not words.heads(subject.place))
    if loose and stance.shape == "ing" and _trails(words, index):
        place = main_subject(words, index)
        subject = None if place is None else Subject(place, False, False, False)
    if subject is None and stance.shape == "ing" and not any(words.content[:index]):
        subject = _opened(words, index)
    if subject is None or words.words[subject.place] == "god" or not _verbal(words, stance, index, subject):
        return None
    if side is None and _struck_back(words, index):
        return built(subject, index, Aim("against", None, index + 2))
    if side is None or start is None or (subject.object and words.at(subject.object[1] - 1) in stance.takes):
        return _relative(words, stance, index, subject)
    led = start > index + 1
    if words.at(words.begin(subject.place) - 1) == "as" and words.at(start) in _NOT_OBJECTS:
        return None  # "as he promised in March"
    made = stance.verb in MAKING
    if made and stance.shape == "base":
        return None
    if made and DECIDED.isdisjoint(words.words[start : start + 7]):
        return None
    on = words.at(start) == "on"
    if words.at(start + on) in WEEKDAYS:
        start += 1 + on  # "denied on Monday that"
    if stance.verb == "thank" and words.at(start) in ("you", "heaven", "god", "goodness"):
        return None
    if words.at(start) in _SPANS_OF_TIME or (stance.verb == "resist" and words.at(start) == "arrest"):
        return None
    past_adverbs = next((at for at in range(start, len(words)) if not is_adverb(words.words[at])), start)
    if words.at(past_adverbs) == "by" or words.at(start) in AUXILIARIES or words.at(start).isdigit():
        return None
    if not led and words.at(start) in PASTS:
        return None
    sure = stance.verb == "doubt" and words.at(index + 1) == "that"
    if (
        stance.verb in _FACTUAL
        and not sure
        and (
            words.at(start) == "that"
            or AUXILIARIES.intersection(words.words[start : object_end(words, start)])
        )
    ):
        return None  # what is denied to be so is no issue
    if (
        stance.verb == "ask"
        and start == index + 1
        and not frozenset(("to", "that", "for")).intersection(words.words[start : object_end(words, start)])
    ):
        return None
    if stance.verb in COMMANDS and not led and not told_to(words, start):
        return None
    if stance.verb == "echo" and not words_of_another(words, start):
        return None  # "echoing a tweet"
    if stance.verb in GIVING and not led and given_to(words, start):
        return None  # "promised Hale a job"
    owned = words.at(start) in ("his", "her", "their", "its") and words.content[start + 1 : start + 2] == [
        True
    ]
    if stance.verb in ("stand", "promote") and owned:
        return None  # "stood by her side", "promoting her new book"
    unquoted = next((at for at in range(start, len(words)) if words.words[at] not in QUOTES), start)
    if words.at(unquoted) == "and":
        return None  # "“loved” and “idolized” Hale"
    if (words.at(start) in _NOT_OBJECTS or (words.at(start) == "as" and subject.object)) and not _value_first(
        words, start
    ):
        return None if led else _relative(words, stance, index, subject)
    if stance.verb == "insist" and not words.follows(index + 1, "on") and _asserts(words, index):
        return None
    negated = subject.negated
    if negated and stance.verb in _OWNING_UP:
        side, negated = "for", False
    if stance.verb == "agree" and (negated or "that" in words.words[start : object_end(words, start)]):
        return None
    promised = stance.verb in ("promise", "vow", "pledge") and words.at(start - 1) != "to"
    if promised:
        ahead = words.words[start : start + 8]
        promised = any(item == "never" or is_negative(item) for item in ahead)
        if "will" in ahead and not promised:
            return None  # a forecast
    if word == "back" and words.at(index + 1).endswith("ed"):
        return None
    if (
        stance.verb in ("sign", "sponsor", "push")
        and not led
        and not (MEASURES | {"ban", "budget", "amendment", "rules"}).intersection(
            words.words[start : start + 7]
        )
        and not any(words.holds(at) and words.at(at + 1) == "to" for at in range(start, start + 4))
    ):
        return None
    if stance.verb in BANNING and "from" in words.words[start + 1 : object_end(words, start)]:
        start = words.words.index("from", start) + 1
    if stance.verb == "blame" and "on" in (blamed := words.words[start + 1 : object_end(words, start)]):
        start += 2 + blamed.index("on")  # "blamed the delay on the mills"
    if stance.verb in UNMAKING and DECIDED.isdisjoint(words.words[start : start + 9]):
        return None
    if stance.verb in ("block", "stall") and not BLOCKED.intersection(words.words[start : start + 9]):
        return None
    if stance.verb == "hit" and not any(words.holds(at) for at in range(start, start + 3)):
        return None
    if stance.verb in ("attack", "hit") and not _IN_WORDS.intersection(words.words[start : start + 7]):
        return None
    if stance.verb == "throw" and not THROWN_OUT.intersection(words.words[start : start + 6]):
        return None
    if stance.verb == "offer" and led and (words.holds(start) or words.written[start][0].isupper()):
        return None  # "offered to Hale"
    if stance.verb == "seek" and led and words.at(start) in HARMING:
        return built(
            subject, index, aim(words, start + 1, "against", asking=False, acting=False), personal=True
        )
    if stance.verb == "seek" and led and words.at(start) not in _SOUGHT:
        return None  # "sought to make the case"
    if stance.verb == "seek" and OFFICES_SOUGHT.intersection(words.words[start : start + 5]):
        return None
    if stance.verb == "withdraw" and OFFICES_SOUGHT.intersection(words.words[start : start + 4]):
        return None  # "withdrew from the race"
    if stance.verb == "celebrate" and words.at(start) != "the" and "'s" not in words.words[start : start + 4]:
        return None  # a feast of one's own
    if negated and _unable(words, subject, index) and stance.verb not in _UNABLE_TO:
        return None
    if negated and (stance.verb == "seek" or (side == "against" and stance.verb not in _LEFT_OPEN)):
        return None
    if negated and made and "failed" in words.words[subject.place : index]:
        return None  # who failed to pass a bill may well be for it
    if negated and (stance.verb in REQUESTS | SPOKEN_ACTS):
        return None  # who does not ask for a thing may well be for it
    asking = stance.verb in ASKING or promised
    acting = words.at(start - 1) == "to" and led and words.words[index + 1 : start][-1:] == ["to"]
    acting = acting and stance.verb not in ("object", "consent", "stick")
    if stance.verb == "agree" and acting and not negated:
        return built(subject, index, _agreed(words, start, side))
    found = aim(
        words, start, flipped(side, negated), asking=asking, acting=acting, wishing=stance.verb in WISHES
    )
    if stance.verb == "accuse" and found is not None and found.issue is not None:
        first, last = found.issue
        cut = next((at for at in range(first + 1, last) if words.words[at] == "of"), last)
        found = msgspec.structs.replace(found, issue=(first, cut))
    backing = acting and words.at(start) in _SIDING
    personal = backing or (not asking and not acting and stance.verb not in IMPERSONAL)
    expression = built(subject, index, found, personal=personal)
    told = words.words[start : object_end(words, start)]
    if expression is not None and stance.verb in _COMPLAINING and words.at(start - 1) == "that":
        wanting = any(is_negative(item) for item in told[:_WANTING])
        return msgspec.structs.replace(expression, side="for") if wanting else expression
    clausal = len(told) > _BARE and (told[0] in _CLAUSAL or not AUXILIARIES.isdisjoint(told[:_EARLY]))
    if expression is not None and stance.verb == "deny" and clausal:
        return msgspec.structs.replace(expression, charge=True)
    return expression


def _agreed(words: Words, start: int, side: Side) -> Aim | None:
    """What somebody agreed to do, which is the issue though it undoes another: `agreed to roll back the levy`."""
    end = object_end(words, start)
    if words.at(start) in STOPPING:
        return Aim(side, (start, end), end, verbal=True)
    found = aim(words, start, side, asking=False, acting=True)
    if found is None or found.side == side or found.issue is None or found.verbal:
        return found
    return Aim(side, (start, found.issue[1]), found.end, verbal=True, counter=found.issue)


def _trails(words: Words, index: int) -> bool:
    """Whether a form in -ing tells what the subject of the clause does besides: `wrote a letter demanding it`."""
    return words.at(index - 1) in MEANWHILE | MEDIA | _TIMES


def _opened(words: Words, index: int) -> Subject | None:
    """The subject behind a clause that opens a sentence: `Rejecting the offer, Hale said`."""
    comma = next((at for at in range(index, len(words)) if words.words[at] == ","), len(words))
    for place in range(comma + 1, min(len(words) - 1, comma + _OPENING)):
        if words.holds(place) and words.finite(place + 1):
            return Subject(place, negated=False, restrictive=False, would=False)
    return None


def _taken(words: Words, stance: Stance, index: int) -> tuple[Side | None, int | None]:
    """The side taken and where the object starts, by the longest particle that follows."""
    if words.at(index + 1) in OPPOSING_PARTICLES and stance.verb != "go":
        return "against", index + 2
    for particles, side in sorted(stance.takes.items(), key=lambda item: -len(item[0])):
        start = behind_particles(words, index + 1, particles)
        if start is not None:
            if particles == "" and "to" in stance.takes and words.at(start) == "to":
                continue
            return side, start
    direct = stance.takes.get("")
    return (direct, None) if direct else (None, None)


def _verbal(words: Words, stance: Stance, index: int, subject: Subject) -> bool:
    """Whether the form is a verb here, and tells what its subject stands for."""
    previous = words.at(index - 1)
    if stance.shape == "ing" and not (
        subject.place > index
        or _trails(words, index)
        or previous in (",", "and")
        or behind(words, index, COPULAS | CONTRACTED)
        or index in words.sayer
    ):
        return False
    if subject.would and words.words[subject.place] == "it" and stance.verb in ASKING:
        return False  # "it would encourage platforms to censor": what a thing would do
    if stance.verb in WISHES and (subject.restrictive or subject.would):
        return stance.verb not in ("want", "hope", "seek") and not subject.restrictive
    return not (previous == "to" and subject.place == index - 2)


def _value_first(words: Words, start: int) -> bool:
    """`rejected as baseless the reports`."""
    return words.at(start) == "as" and words.at(start + 2) in ("the", "a", "an", "any", "his", "her", "its")


def _unable(words: Words, subject: Subject, index: int) -> bool:
    return any(word.startswith(("could", "can")) for word in words.words[subject.place + 1 : index])


def _asserts(words: Words, index: int) -> bool:
    named = any(words.holds(place) for place in range(index + 1, min(index + 4, len(words))))
    led = words.at(index + 1) in ("that", "on", "upon") or named
    told = words.words[index + 1 : index + 10]
    return not FINITE.isdisjoint(told) or not PASTS.isdisjoint(told) or not led


def _struck_back(words: Words, index: int) -> bool:
    """`fired back`, `pushed back`, `lashed out`: with nobody named at whom."""
    return (
        words.at(index + 1) in ("back", "out")
        and words.words[index] in _STRIKING
        and (words.at(index + 2) in STOPS | _TIMES | {",", "", "after", "in", "on", "with", "by"})
    )


def _relative(words: Words, stance: Stance, index: int, subject: Subject) -> Expression | None:
    """`the mandate, which farmers oppose`, `to which farmers object`: the object stands before the subject."""
    if subject.object is None:
        return None
    opener = subject.object[1]
    particle = words.at(opener - 1)
    led = particle in stance.takes or particle in OPPOSING_PARTICLES
    side = "against" if particle in OPPOSING_PARTICLES else stance.takes.get(particle if led else "")
    issue = object_before(words, opener - led)
    if side is None or issue is None:
        return None
    return built(subject, index, Aim(flipped(side, subject.negated), issue, object_end(words, index + 1)))
