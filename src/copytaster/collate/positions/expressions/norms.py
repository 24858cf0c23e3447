"""What somebody says is to be done: that a thing must be, or is deserved."""

import msgspec

from ....language.clause_words import AUXILIARIES, COPULAS, NORMS
from ....language.evaluations import VALUES
from ....language.saying import is_saying
from ....language.stance_verbs import Side
from ....language.stances import ADMITTING, LEAVING, PRIVATE_ACTS, PUNISHED, UNDONE
from ....language.verbs import is_past
from ..phrases import (
    PERSONS,
    QUOTES,
    RELATIVES,
    SPEAKERS,
    STOPS,
    Words,
    clause_start,
    is_adverb,
    is_negative,
    object_end,
)
from .aims import act, aim, told_to_leave
from .expression import Aim, Expression, flipped, unowned
from .objects import object_before
from .said import NOBODY, POINTING, believer, hypothetical, subject_start, tensed

_LETTING = frozenset("allowed permitted able free forced compelled required made".split())
"""Participles before `to` by which what comes after it is the issue."""
_SHAMING = frozenset(
    "ashamed offended outraged alarmed appalled disgusted embarrassed concerned worried".split()
)
"""What people `should be` by a thing that the speaker is against."""
_DONE = frozenset("made held given taken done put brought kept set sent shown built told let".split())
"""Participles that do not end in -ed."""
_FOR_WHOM = 20
"""Words between `time` and the verb of what it is time for."""
_PERCEIVED = frozenset(
    "viewed seen considered regarded taken treated read understood noted remembered".split()
)
"""What `should be` so by how people look at it."""
_INCLUDED = frozenset("part priority".split())
"""What a thing `should be` that the speaker is for."""
_CEASING = frozenset("end stop cease".split())
"""Verbs without an object of what should be no more."""
_EMPTY = frozenset("done happened occurred known seen had gone come".split())
"""Participles behind `should have` that tell of no act that is wanted."""
_NOUNS_BEFORE = frozenset("the a no their his her its our in any of special".split())
"""Words behind which `need` is a noun."""
_IDLE = frozenset("get go come see look think talk know take learn find figure remember wait be try".split())
"""Verbs behind `we have to` that tell nothing of what is wanted."""
_COMMUNITIES = frozenset(
    "country nation state people public city world democracy party committee court".split()
)
"""What `needs` a thing that somebody calls for."""
_PRAISE = frozenset("credit praise thanks recognition gratitude respect".split())


def deserved(words: Words, index: int) -> Expression | None:
    """`he deserves a trial`, `we need a trial`: for that, for whoever says so; `she deserves credit`: for her."""
    if words.at(index + 1) in ("to", "for") or words.at(index - 1) in _NOUNS_BEFORE:
        return _due(words, index)
    end = object_end(words, index + 1)
    stop = index
    while stop and (
        is_adverb(words.words[stop - 1])
        or words.words[stop - 1] in AUXILIARIES
        or is_negative(words.words[stop - 1])
    ):
        stop -= 1
    negated = any(is_negative(word) for word in words.words[stop:index])
    start = subject_start(words, stop)
    if (
        start >= stop
        or end - index < 2
        or hypothetical(words, start)
        or words.at(index + 1) in ("better", "it")
    ):
        return None
    to_come = frozenset(("will", "would", "'ll", "may", "might")).intersection(words.words[stop:index])
    private = words.words[start] == "i" or words.at(stop - 1) in ("you", "who", "most")
    if words.words[index].startswith(("need", "require")) and (to_come or private):
        return None  # what will be needed, or what one needs oneself
    public = words.words[start] == "we" or words.holds(stop - 1) or words.words[stop - 1] in _COMMUNITIES
    if words.words[index].startswith(("need", "require")) and not public:
        return None  # what a thing needs to work
    praised = _PRAISE.intersection(words.words[index + 1 : index + 4])
    issue = (start, stop) if praised else (index + 1, end)
    if not any(words.content[slice(*issue)]):
        return None
    holder, unbelieved = believer(words, start)
    return Expression(
        flipped("for", negated ^ unbelieved),
        holder,
        issue,
        (start if holder is None else holder, end),
        personal=bool(praised),
    )


def _due(words: Words, index: int) -> Expression | None:
    """`the people deserve to know the truth`: for that, for whoever says so."""
    if not words.words[index].startswith("deserve") or words.at(index + 1) != "to":
        return None
    start = subject_start(words, index)
    end = object_end(words, index + 2)
    if start >= index or hypothetical(words, start) or sum(words.content[index + 2 : end]) < 2:
        return None
    negated = any(is_negative(word) for word in words.words[start:index])
    return Expression(flipped("for", negated), None, (index + 2, end), (start, end), verbal=True)


def due(words: Words, index: int) -> Expression | None:
    """`it is time for Hale to stop`, `it is high time to vote`, `this is a moment to act`: for whoever says so."""
    before = index - 1 - (words.at(index - 1) in ("a", "the"))
    if words.at(before) not in COPULAS | {"'s", "high", "past", "about"} or words.at(index + 1) not in (
        "for",
        "to",
    ):
        return None
    to = next(
        (at for at in range(index + 1, min(len(words) - 1, index + _FOR_WHOM)) if words.words[at] == "to"),
        None,
    )
    start = clause_start(words, index - 1)
    if words.at(index + 1) == "for" and to is None:
        found = aim(words, index + 2, "for", asking=False, acting=False)
    elif to is None:
        return None
    else:
        found = act(words, to + 1, object_end(words, to + 1), "for", private=False)
        if found is not None:
            found = told_to_leave(words, found, (index + 2, to), to + 1)
    if found is None or hypothetical(words, start):
        return None
    return unowned(found, start, found.end)


def _regretted(words: Words, index: int) -> Expression | None:
    """`a war that never should have been fought`: against that, for whoever says so."""
    issue = object_before(words, index - 2)
    if issue is None:
        return None
    return Expression(
        "against",
        None,
        issue,
        (issue[0], object_end(words, index + 1)),
        personal=True,
    )


def norm(words: Words, index: int) -> Expression | None:
    """`the state must hold a hearing`, `we need to act`: for whoever says so, in a main clause of what he says."""
    norm_at = index
    if words.at(index - 1) == "never" and words.at(index - 2) in RELATIVES:
        return _regretted(words, index)
    first = index + 1 + (words.at(index + 1) == "to")
    end = object_end(words, first)
    while words.at(index - 1) in ("would", "will", "'ll") and words.words[norm_at] in ("need", "have"):
        index -= 1  # "we would need to act"
    if words.words[index] == "got" and words.at(index - 1) in ("have", "has"):
        index -= 1  # "we have got to act"
    start = subject_start(words, index)
    while words.at(index - 1) in QUOTES:
        index -= 1
    if words.at(index - 1) in ("and", "but") and (shared := _shared(words, index - 1)) is not None:
        start, index = shared
    leaving = any(words.follows(first, phrase) for phrase in LEAVING)
    if (
        not _main(words, start)
        or start >= index
        or (end - index < 3 and not leaving and words.at(first) not in _CEASING)
        or hypothetical(words, start)
    ):
        return None
    if words.words[norm_at] == "should" and words.at(norm_at + 1) in NOBODY | PERSONS | {
        "the",
        "a",
        "this",
        "that",
    }:
        return None  # "should it become law"
    if words.words[norm_at] == "needed" and not (words.holds(index - 1) or words.at(index - 1) in PERSONS):
        return None  # "the changes needed to win"
    verbs = words.words[first : first + 2]
    if any(words.words[place] in NOBODY - RELATIVES for place in range(start + 1, index)):
        return None
    if (ADMITTING.intersection(verbs) and "more" not in verbs) or words.words[start].split("'")[0] in (
        "you",
        "who",
        "what",
        "there",
        "it",
    ):
        return None
    relative = RELATIVES.intersection(words.words[start + 1 : index])
    participle = (
        index - 1 if words.at(index - 1).endswith("ed") else index
    )  # "tariffs already raised must go"
    if not relative and any(tensed(words, place) for place in range(start, participle)):
        return None
    refused = words.words[start] == "no" and words.at(start + 1) not in VALUES
    negated = is_negative(words.words[norm_at]) or is_negative(words.at(first)) or refused
    first += is_negative(words.at(first))
    if words.follows(first, "have the"):
        return None  # "must have the guts"
    if words.at(first) == "have" and words.tags[first + 1] in ("VERB", "AUX"):
        if not words.words[norm_at].startswith(("should", "ought")):
            return None  # what must have been so
        first += 1
        if words.at(first) in _EMPTY:
            return None
    if (
        not leaving
        and words.at(first) not in _CEASING
        and sum(words.content[first:end]) < 2 - ("be" in verbs or "been" in words.words[first : first + 2])
    ):
        return None
    _, unbelieved = believer(words, start)
    side = flipped("for", negated ^ unbelieved)
    if words.at(first) in _CEASING and words.at(first + 1) in STOPS | QUOTES | {"", ",", "now"}:
        return Expression(  # "the raids must end"
            "for" if negated else "against",
            None,
            (start, index),
            (start, first + 1),
        )
    passive = next(
        (at for at in range(first, min(first + 2, len(words))) if words.words[at] in ("be", "been")), None
    )
    if passive is not None:
        found = _to_be(words, (start, index), passive + 1, end, side)
        if found is not None:
            found = told_to_leave(words, found, (start, index), passive)
    else:
        loose = words.words[norm_at] not in NORMS and words.words[start] in SPEAKERS | PERSONS
        wished = words.at(first) == "see" and words.at(first + 1) in ("more", "less", "fewer", "a", "an")
        if words.at(first) == "do" and words.at(first + 1) in ("it", "this", "that"):
            return Expression(side, None, None, (start, first + 2))  # "then we ought to do it"
        if words.follows(first, "think twice") and words.at(first + 2) in ("before", "about"):
            last = object_end(words, first + 3)
            return unowned(Aim("against", (first + 3, last), last, verbal=True), start, last)
        thinking = words.at(first) in ("do", "think")
        leaves = words.follows(first, "get out of") or words.follows(first, "get rid of")
        idle = thinking or (loose and words.at(first) in _IDLE and not wished and not leaves)
        found = None if idle else act(words, first, end, side, private=False)
        if found is not None:
            found = told_to_leave(words, found, (start, index), first)
    expression = unowned(found, start, end)
    if expression is not None and _SHAMING.intersection(verbs) and expression.issue == (start, index):
        return msgspec.structs.replace(expression, personal=True)  # "Hale should be ashamed"
    return expression


def _shared(words: Words, place: int) -> tuple[int, int] | None:
    """The subject of a clause that goes on behind `and`: `Hale is biased and should be fired`."""
    start = clause_start(words, place)
    verb = next((at for at in range(start, place) if tensed(words, at)), None)
    if verb is None or verb == start or words.words[start] in NOBODY | POINTING:
        return None
    return start, verb


def forbidden(words: Words, index: int) -> Expression | None:
    """`you cannot withhold the report`: against that, for whoever says so."""
    start = index - 1
    first = index + 1 + (words.words[index] == "can" and is_negative(words.at(index + 1)))
    negated = is_negative(words.words[index]) or first > index + 1
    if (
        words.at(start) != "you"
        or not negated
        or words.at(first) in _IDLE | PRIVATE_ACTS
        or not _main(words, start)
    ):
        return None
    end = object_end(words, first)
    if end - first < 2 or not any(words.content[first + 1 : end]):
        return None
    return unowned(act(words, first, end, "against", private=True), start, end)


def _main(words: Words, start: int) -> bool:
    """Whether a main clause of what is said begins at a word."""
    before = words.at(start - 1)
    return (
        start == 0
        or before in QUOTES | STOPS | {"and", "but", ",", "so", "that", "even", "then"}
        or is_saying(before)
    )


def _to_be(words: Words, subject: tuple[int, int], place: int, end: int, side: Side) -> Aim | None:
    """What is to be done with a subject: `should be released`; or what is to be let: `should be allowed to vote`."""
    while is_adverb(words.at(place)):
        place += 1
    done = words.at(place)
    if done in _LETTING and words.at(place + 1) == "to":
        return act(words, place + 2, end, side, private=False)
    if done in ("a", "an") and words.words[subject[0]] not in POINTING | NOBODY | PERSONS:
        return Aim(side, (place, end), end)  # "the next mayor should be a farmer"
    if done in _SHAMING and words.at(place + 1) in ("by", "of", "at", "about", "for"):
        return Aim("against", (place + 2, end), end) if side == "for" else None
    if done in _SHAMING and side == "for":
        return Aim("against", subject, end)
    if done in _PERCEIVED:
        return None
    if any(word in ("elsewhere", "somewhere", "someplace") for word in words.words[place:end]):
        return Aim(flipped(side, negated=True), subject, end)  # "should be built elsewhere"
    if done in _INCLUDED and words.words[subject[0]] not in POINTING | NOBODY:
        return Aim(side, subject, end)
    participle = is_past(done) or done in _DONE or words.at(place + 1).endswith("ed")
    if not participle or words.words[subject[0]] in POINTING | NOBODY:
        return None
    if PUNISHED.intersection(words.words[place : place + 2]):
        return Aim(side, (place, end), end, verbal=True)
    if side == "against":
        return Aim(side, (place, end), end, verbal=True)  # "should not be let go": against that
    if words.named(subject[1] - 1) and not UNDONE.intersection(words.words[place : place + 2]):
        return Aim(side, (place, end), end, verbal=True)  # "Hale must be questioned": for that, not for Hale
    undone = bool(UNDONE.intersection(words.words[place : place + 2]))
    return Aim(flipped(side, undone), subject, end)
