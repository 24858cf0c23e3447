"""What somebody says of a thing: that it is a mistake, that it threatens something, that something must be done."""

from ....language.clause_words import AUXILIARIES, COPULAS, HYPOTHETICAL, NORMS, UNREAL
from ....language.evaluations import BELIEVING, HELPS, PROSPECTS, REFUSED_ROOM, VALUES
from ....language.saying import is_saying
from ....language.stances import ADMITTING, LIGHT_OBJECTS, UNDONE, Side
from ..phrases import FARTHEST, QUOTES, STOPS, Words, clause_start, is_adverb, is_negative, object_end
from ..subjects import subject_of
from .aims import Aim, Expression, act, aim, built, flipped

_POINTING = frozenset("it this that these those".split())
_NOBODY = frozenset("there i we you what who which he she they one nobody everyone here".split())
_LEADING = frozenset("a an as the complete very so such is was to be".split())
_SCALE = frozenset("little late far soon easy hard weak harsh long costly expensive slow".split())
_PASSING = frozenset(
    ", that than if when more about by for with from in on at under into who which and but because".split()
)
"""Words behind `is` after which a word of value is said of something else."""
_REACH = 6
"""Words between `is` and the word of value: `is a very dangerous and costly mistake`."""


def calling(words: Words, index: int) -> Expression | None:
    """`called the plan "a mistake"`, `denounced it as a betrayal`."""
    last = min(len(words), index + FARTHEST)
    for place in range(index + 2, last):
        word = words.words[place]
        if word in STOPS or word in AUXILIARIES:
            return None
        side = _value(words, place)
        if side is None:
            continue
        subject = subject_of(words, index)
        if subject is None:
            return None
        end = place
        while end > index + 1 and words.words[end - 1] in QUOTES | _LEADING:
            end -= 1
        end = next(
            (at for at in range(index + 2, end) if words.words[at] in QUOTES - {"'"} | {"a", "an", "as"}), end
        )
        if end <= index + 1:
            return None
        pointed = end == index + 2 and words.words[index + 1] in _POINTING
        issue = None if pointed else (index + 1, end)
        found = Aim(flipped(side, subject.negated), issue, object_end(words, place))
        return built(words, subject, index, found, personal=True)
    return None


def _value(words: Words, place: int) -> Side | None:
    word = words.words[place]
    if word == "too" and words.at(place + 1) in _SCALE:
        return "against"
    if words.at(place - 1) in ("too", "looking", "look", "looks", "feel", "feels"):
        return None
    if word == "right" and words.at(place + 1) not in ("to", ".", ",", "”", '"', "decision", "thing", "move"):
        return None
    if word in ("world", "witch") and words.at(place + 1) in ("class", "hunt"):
        return "for" if word == "world" else "against"
    if word in ("good", "great", "bad") and words.at(place + 1) in (
        "deal",
        "at",
        "many",
        "faith",
        "luck",
        "britain",
    ):
        return None
    if word == "motivated":
        return "against" if words.at(place - 1) == "politically" else None
    return VALUES.get(word)


def value(words: Words, index: int) -> Expression | None:
    """`the plan is unfair`: for whoever says so, or whoever does not believe it."""
    for place in range(index + 1, min(index + 1 + _REACH, len(words))):
        word = words.words[place]
        if word in STOPS or word in _PASSING:
            return None
        side = _value(words, place)
        if side is not None:
            break
    else:
        return None
    end = index
    while end and (
        words.words[end - 1] in AUXILIARIES
        or is_negative(words.words[end - 1])
        or is_adverb(words.words[end - 1])
        or words.words[end - 1] in NORMS
    ):
        end -= 1
    start = clause_start(words, end)
    if start >= end or words.words[end - 1] in ("to", "of", "by", "with"):
        return None
    if words.words[end - 1] in _NOBODY | {"it", "this", "that"}:
        start = end - 1
    if words.words[start] in _NOBODY and not (
        words.words[start] in ("he", "she", "they") and words.named(start)
    ):
        return None
    if words.words[start] in _POINTING and (words.words[start] == "it" or end - start == 1):
        return None  # `it is a disgrace`: what is, nothing here can tell
    if not _nominal(words, start, end) or _open(words, start):
        return None
    negated = any(is_negative(item) for item in words.words[end:place])
    holder = None
    for belief in range(max(0, start - 6), start):
        if words.words[belief] in BELIEVING and (found := subject_of(words, belief)):
            holder = found.place
            negated ^= found.negated
    if negated and side == "against":
        return None  # "not wrong" takes no side
    first = start if holder is None or start - holder > FARTHEST else holder
    return Expression(
        flipped(side, negated),
        None if holder is None else words.first + holder,
        (words.first + start, words.first + end),
        (words.first + first, words.first + _said_end(words, place)),
        personal=True,
    )


def _said_end(words: Words, place: int) -> int:
    """Where the praise or blame ends: at the next mark."""
    return next(
        (at for at in range(place + 1, len(words)) if words.words[at] in STOPS | QUOTES | {","}), len(words)
    )


def _open(words: Words, start: int) -> bool:
    """Whether a clause is a condition or an open question: `if the plan is fair`, `which plans are a threat`."""
    return words.at(start - 1) in ("which", "what", "how") or bool(
        HYPOTHETICAL.intersection(words.words[max(0, start - 6) : start])
    )


def _nominal(words: Words, start: int, end: int) -> bool:
    """Whether a stretch may be a subject: it holds a word of content, no verb with a tense, and is about something."""
    inside = range(start, end)
    return (
        any(words.content[place] for place in inside)
        and not any(words.finite(place) and not words.holds(place) for place in inside)
        and not LIGHT_OBJECTS.intersection(words.words[start:end])
        and words.words[end - 1] not in VALUES
    )


def effect(words: Words, index: int, side: Side) -> Expression | None:
    """`the rules threaten small ports`, `the dam will help farmers`: on the subject, for whoever says so."""
    end = index
    behind_modal = negated = False
    behind_copula = words.at(index - 1) in COPULAS
    while end and (
        words.words[end - 1] in AUXILIARIES
        or is_adverb(words.words[end - 1])
        or is_negative(words.words[end - 1])
        or (
            words.words[end - 1] == "to"
            and words.at(end - 2) in ("trying", "attempting", "going", "continues")
        )
        or words.words[end - 1] in ("trying", "attempting", "going", "continues")
    ):
        behind_modal |= words.words[end - 1] in PROSPECTS
        negated ^= is_negative(words.words[end - 1])
        end -= 1
    start = clause_start(words, end)
    if start >= end or end - start > 9 or words.words[start] in _NOBODY:
        return None
    if words.words[end - 1] in _NOBODY | {"to", "feel", "felt", "may", "might"} or behind_copula:
        return None
    if UNREAL.intersection(words.words[end:index]):
        return None
    if words.at(index + 1) in ("from", "most", "by", ".", ",") or words.follows(index + 1, "the most"):
        return None  # who benefits, not what does
    if side == "for" and (
        not (behind_modal or words.words[index] in HELPS) or words.words[start] in _POINTING
    ):
        return None
    if negated and side == "against":
        return None
    if words.words[start] == "it" or not _nominal(words, start, end) or _open(words, start):
        return None
    return Expression(
        flipped(side, negated),
        None,
        (words.first + start, words.first + end),
        (words.first + start, words.first + object_end(words, index + 1)),
        personal=True,
    )


def no_room(words: Words, index: int) -> Expression | None:
    """`there is no need for a strike`: for whoever says so."""
    if words.words[index] != "no" or words.at(index - 1) not in COPULAS | {"sees", "see", "saw", "'s"}:
        return None
    if words.at(index + 1) not in REFUSED_ROOM or words.at(index + 2) not in ("of", "for", "to"):
        return None
    found = aim(words, index + 3, "against", asking=False, acting=words.words[index + 2] == "to")
    if found is None or words.at(index - 2) not in ("there", "is", "has"):
        return None
    issue = None if found.issue is None else (words.first + found.issue[0], words.first + found.issue[1])
    start = words.first + clause_start(words, index)
    return Expression(found.side, None, issue, (start, words.first + found.end), found.verbal)


def norm(words: Words, index: int) -> Expression | None:
    """`the state must hold a hearing`, `we need to act`: for whoever says so, in the main clause of what he says."""
    first = index + 1 + (words.at(index + 1) == "to")
    end = object_end(words, first)
    start = clause_start(words, index)
    before = words.at(start - 1) if start else ""
    led = (
        start == 0
        or before in QUOTES | STOPS | {"and", "but"}
        or (before == "that" and any(is_saying(word) for word in words.words[max(0, start - 6) : start - 1]))
        or is_saying(before)
    )
    verbs = words.words[first : first + 2]
    if any(words.words[place] in _NOBODY or words.finite(place) for place in range(start + 1, index)):
        return None
    if not led or start >= index or end - index < 3 or ADMITTING.intersection(verbs) or _open(words, start):
        return None
    if "have" in verbs:
        return None  # too late
    if words.words[start] in ("you", "who", "what", "there", "it") or sum(words.content[first:end]) < 2 - (
        "be" in verbs
    ):
        return None
    negated = is_negative(words.words[index]) or is_negative(words.at(first)) or words.words[start] == "no"
    side = flipped("for", negated)
    if "be" in verbs:
        place = first + words.words[first : first + 3].index("be")
        if not (words.at(place + 1).endswith("ed") or words.at(place + 2).endswith("ed")):
            return None
        if words.words[start] in _POINTING | _NOBODY:
            return None
        undone = UNDONE.intersection(words.words[place + 1 : place + 3])
        found: Aim | None = Aim(flipped(side, bool(undone)), (start, index), end)
    else:
        found = act(words, first + is_negative(words.at(first)), end, side, private=False)
    if found is None or found.issue is None:
        return None
    return Expression(
        found.side,
        None,
        (words.first + found.issue[0], words.first + found.issue[1]),
        (words.first + start, words.first + end),
        found.verbal,
    )
