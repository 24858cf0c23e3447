"""What an expression of stance is aimed at: the part of an object that names the issue, and the side taken on it."""

import msgspec

from ....language.evaluations import CALLING
from ....language.stance_verbs import STANCE_VERBS, Side
from ....language.stances import (
    ASKING,
    DECIDED,
    DEEDS,
    ENDING,
    ENDS,
    LEAVING,
    LIGHT_OBJECTS,
    OFFICES_SOUGHT,
    PRIVATE_ACTS,
    PROMOTING,
    REFUSABLE,
    STOPPING,
    UNDOING,
    UNMAKING,
)
from ..phrases import ARTICLES, POSSESSIVES, QUOTES, Words, is_adverb, is_negative, object_end
from .expression import Aim, flipped, turned
from .wishes import BRACKETED, BY_NAME, POINTING, addresses, asked_to, moved, seen_to, undone

_UNDOING = tuple(
    tuple(phrase.split())
    for phrase in (
        "root out;clean up;stamp out;weed out;wipe out;crack down on;get tough on;get tough with;roll back;strike down;"
        "walk out of;pull out of;back out of;get rid of;do away with;turn down;step back from;vote against;get beyond;"
        "get past;move past;move beyond;bring down;set aside;put aside;cast aside"
    ).split(";")
)
"""Verbs of several words that undo their object."""
_FOCUSING = ("focus on", "be focused on", "concentrate on")
"""Verbs of several words that only bring their object about."""
_OWNED = frozenset("position positions comment comments role".split())
"""Words that say nothing alone, and something as somebody's."""
_SELVES = frozenset("himself herself itself themselves myself yourself ourselves".split())
_PERSONS = frozenset("him her he she".split())
_NO_OBJECTS = frozenset("nothing those whether who what how why when where if which each".split())
_TIED = frozenset("of for in on to from with at by over about against into after before because".split())
_PARTICLES = frozenset("up in out about forward back down on".split())
"""Behind a verb: `bring up the bill`."""
_MOVING = frozenset("persuade convince pressure force compel get goad induce".split())
"""Verbs by which somebody is brought to do a thing."""
_BIDDING = frozenset("invitation invitations opportunity chance".split())
"""Nouns that say nothing without what somebody is asked to do."""
_HEARING = frozenset("talk speak hear".split())
_MET = frozenset("demand demands condition conditions deadline requirements".split())
"""What is met by who is for it."""
_QUITTING = frozenset("quit withdraw abandon end suspend".split())
"""Verbs by which a candidate leaves."""
_FIRST = (
    "go further and",
    "go ahead and",
    "step up and",
    "step in and",
    "come together and",
    "work to",
    "try to",
    "try and",
    "act to",
)
"""Words before the verb that matters."""
_WHATEVER = frozenset("everything all whatever more anything".split())
_LETTING = frozenset("let allow permit".split())
_ALLOWING = frozenset("allow permit".split())


def aim(
    words: Words, start: int, side: Side, *, asking: bool, acting: bool, wishing: bool = False
) -> Aim | None:
    """The issue of an object that starts at a word; None where there is none.

    `asking`: what the object is to do is the issue (`urged Hale to sign`); `acting`: a verb stands first;
    `wishing`: it is only wished for, so that it may be a private matter (`wants Hale to do well`).
    """
    end = object_end(words, start)
    while start < end and (words.words[start] in QUOTES or is_adverb(words.words[start])):
        start += 1
    if start < end and words.words[start] == "as":  # "rejected as baseless the reports"
        start = next((place for place in range(start, end) if words.words[place] in ARTICLES), end)
    if start >= end:
        return None
    asked = asking and words.at(start + 1) == "to"
    if words.words[start] in _PERSONS and not asked and (end - start == 1 or words.words[start + 1] in _TIED):
        return None if asking else Aim(side, (start, start + 1), end)
    if words.words[start] == "no":  # "proposed no changes"
        side, start = flipped(side, True), start + 1
        if start >= end:
            return None
    if words.words[start] == "it":
        return Aim(side, None, end)
    if (
        not asked
        and words.words[start] in POINTING
        and (end - start == 1 or words.words[start + 1] in _TIED or not any(words.content[start + 1 : end]))
    ):
        return Aim(side, None, end)
    if words.words[start] == "what":  # "rejected what he called a gift"
        start = next(
            (
                at + 1
                for at in range(start, min(end - 1, start + 6))
                if words.words[at] in CALLING or words.words[at] in ("is", "was", "are", "were")
            ),
            start,
        )
    if words.words[start] in ("what", "how") and not asking and not acting:
        return Aim(side, None, end)  # "ashamed of what happens here"
    if words.words[start] in _NO_OBJECTS:
        return None
    if acting:
        return act(words, start, end, side, private=True)
    if (
        asking and words.words[start] in BY_NAME and words.at(end) == ","
    ):  # "urged everyone, even Hale, to vote"
        close = next(
            (at for at in range(end + 1, min(end + BRACKETED, len(words))) if words.words[at] == ","), -1
        )
        if words.at(close + 1) == "to":
            return act(words, close + 2, object_end(words, close + 2), side, private=wishing)
    if asking and (place := asked_to(words, start, end)) is not None:
        asked_of = words.at(start - 1).startswith("ask")
        found = act(words, place, end, side, private=wishing or asked_of or words.words[start] == "to")
        doer = place - 1 - (words.words[place - 1] == "to")
        return found if found is None else told_to_leave(words, found, (start, doer + 1), place)
    if not any(words.content[start:end]):
        return None
    if _light(words, start, end):
        return None if asking else _invited(words, start, end, side)
    if words.at(start - 1).startswith(("want", "like")) and (gone := undone(words, start, end)) is not None:
        return Aim(flipped(side, negated=True), (start, gone), end)  # "wants the levy lifted"
    if asking and addresses(words, start) and words.named(end - 1) and "for" not in words.words[start:end]:
        return None  # "urged Norrland": to do what was not read
    if asking and words.at(start - 1) not in ("for", "on", "upon"):  # "asked the council for help"
        start = next(
            (
                at + 1
                for at in range(start + 1, min(end - 1, start + BRACKETED))
                if words.words[at] == "for" and words.holds(at - 1)
            ),
            start,
        )
    if not asking:
        reason = next((at for at in range(start + 1, end) if words.words[at] in ("for", "over")), end)
        if words.at(reason + 1).endswith("ing") or (reason < end and words.holds(reason - 1)):
            return Aim(side, (start, reason), end)
    return Aim(side, (start, end), end, counter=_ended(words, start, end))


def _invited(words: Words, start: int, end: int, side: Side) -> Aim | None:
    """What somebody is invited to, or asked for: `turned down an invitation to speak to the council`."""
    for place in range(start, end - 2):
        if (
            words.words[place] in _BIDDING
            and words.words[place + 1] == "to"
            and words.tags[place + 2] == "VERB"
        ):
            return Aim(side, (place + 2, end), end, verbal=True)
    return None


def _ended(words: Words, start: int, end: int) -> tuple[int, int] | None:
    """The thing to which an object wants an end: `a halt to the raids`, `curbs on exports`."""
    noun = start + (words.words[start] in ARTICLES)
    thing = noun + 2
    if words.at(noun) not in ENDS or words.at(noun + 1) not in ("to", "on") or thing >= end:
        return None
    return (thing, end) if any(words.content[thing:end]) and not words.holds(thing) else None


def act(words: Words, start: int, end: int, side: Side, *, private: bool) -> Aim | None:
    """The issue of a verb phrase: `abandon the talks` is against the talks, `hold a hearing` for the hearing.

    `private`: the doer is the holder, so that a verb such as `comment` tells no stance.
    """
    seen = words.words
    if words.follows(start, "be able to"):
        start += 3
    while start < end and (
        is_adverb(seen[start])
        or seen[start] in QUOTES
        or seen[start] in ("should", "must", "will", "would", "to")
        or is_negative(seen[start])
    ):
        side = flipped(side, is_negative(seen[start]))
        start += 1
    start += next((len(phrase.split()) for phrase in _FIRST if words.follows(start, phrase)), 0)
    if seen[start : start + 1] == ["do"] and words.at(start + 1) in _WHATEVER:  # "do everything to help"
        behind_to = [at + 1 for at in range(start + 2, min(end - 1, start + 9)) if seen[at] == "to"]
        start, private = (behind_to[0], False) if behind_to else (start, private)
    focusing = next((len(phrase.split()) for phrase in _FOCUSING if words.follows(start, phrase)), 0)
    if focusing:
        return _rest(words, start + focusing, end, side)
    for phrase in _UNDOING:
        if words.follows(start, " ".join(phrase)):
            return _rest(words, start + len(phrase), end, turned(side))
    if words.follows(start, "see") and words.at(start + 1) in ARTICLES | {"more", "less", "fewer"}:
        return _rest(words, start + 1, end, side)  # "would like to see the dam closed"
    if words.at(start) in _LETTING and words.at(start + 1) in POINTING:
        return Aim(side, None, end)  # "let that happen"
    if words.follows(start, "point out"):
        return None
    if words.at(start) == "see" and (done := seen_to(words, start, end)) is not None:
        return act(words, done, end, side, private=False)  # "wants to see the council sell it"
    if words.at(start) == "meet" and _MET.intersection(seen[start:end]):
        return _rest(words, start + 1, end, side)
    if words.at(start) == "make" and words.at(start + 1) in ("it", "sure", "clear", "up"):
        return None
    if (
        private
        and words.at(start) == "be"
        and words.at(start + 1) in ARTICLES | {"part"}
        and words.named(start - 2)
    ):
        return Aim(side, (words.begin(start - 2), end), end)  # "want Lund to be the chair"
    idle = PRIVATE_ACTS - REFUSABLE if side == "against" else PRIVATE_ACTS
    if start >= end or (private and seen[start] in idle and not _heard(words, start, end)):
        return None
    if seen[start] in ("put", "take"):
        for place in range(start + 2, end):
            if any(words.follows(place, phrase) for phrase in ("off the table", "on hold", "on ice")):
                return _rest(words, start + 1, place, flipped(side, True))
    thing = start + 1
    if words.at(thing) == "and" and thing + 1 < end and words.tags[thing + 1] == "VERB":
        thing += 2  # "repeal and replace the levy"
    if seen[start] in DEEDS and (found := _rest(words, thing, end, turned(side))) is not None:
        return msgspec.structs.replace(found, counter=(start, end))
    if seen[start] == "prevent" and "from" in seen[start:end]:
        return _rest(
            words, seen.index("from", start) + 1, end, turned(side)
        )  # "prevent Hale from selling it"
    known = STANCE_VERBS.get(seen[start])
    if (known is not None and known.verb in ASKING) or seen[start] in _MOVING:
        done = moved(words, start + 1, end)
        if done is not None:
            return act(words, done, end, side, private=False)  # "to persuade the council to block it"
    bare = words.at(thing) in _TIED | {"back", "off", "away"} or thing == end
    if seen[start] in _QUITTING and OFFICES_SOUGHT.intersection(seen[start + 1 : start + 4]):
        return Aim(side, (start, end), end, verbal=True)  # "quit the race"
    if (seen[start] in UNDOING or (private and seen[start] in STOPPING)) and not bare:
        return _rest(words, thing, end, turned(side))
    if known is not None and known.verb in UNMAKING - UNDOING and DECIDED.isdisjoint(seen[thing:end]):
        known = None  # "to vacate the square"
    if known is not None and known.shape == "base":
        for particles, other in sorted(known.takes.items(), reverse=True):
            if words.follows(start + 1, particles) and (
                particles or words.at(start + 1) not in _TIED | _PARTICLES | {"off", "away"}
            ):
                begin = start + 1 + len(particles.split())
                if words.at(begin) == "and" and begin + 1 < end and words.tags[begin + 1] == "VERB":
                    begin += 2  # "shoot down and bury the bill"
                return _rest(words, begin, end, flipped(side, other == "against"))
    if seen[start] in _ALLOWING and "to" in seen[start + 1 : end - 1]:
        place = seen.index("to", start + 1) + 1
        return Aim(side, (place, end), end, verbal=True)
    if seen[start] in ("make", "keep", "hold") and words.tags[end - 1] == "ADJ" and end - start > 2:
        return Aim(side, (start, end), end, verbal=True)  # "make the report public"
    if seen[start] in PROMOTING and not bare and sum(words.content[start + 1 : end]):
        return _rest(words, start + 1 + (words.at(start + 1) in _PARTICLES), end, side)
    if not any(words.content[start:end]):
        return None
    ended = _rest(words, start + 1, end, side) if seen[start] in ENDING and not bare else None
    return Aim(side, (start, end), end, verbal=True, counter=None if ended is None else ended.issue)


def _heard(words: Words, start: int, end: int) -> bool:
    """Whether somebody is to be heard: `talk to Hale's son`, `hear from the commission`."""
    return (
        words.words[start] in _HEARING
        and words.at(start + 1) in ("to", "from", "with")
        and any(words.holds(place) for place in range(start + 2, min(end, start + 6)))
    )


def told_to_leave(words: Words, found: Aim, doer: tuple[int, int], place: int) -> Aim:
    """An aim with the person who is to leave, where the verb at a place tells that somebody is to."""
    leaves = place < found.end and any(words.follows(place, phrase) for phrase in LEAVING)
    if not leaves or found.side != "for" or doer[0] >= doer[1]:
        return found
    return Aim(found.side, found.issue, found.end, found.verbal, doer)


def _rest(words: Words, start: int, end: int, side: Side) -> Aim | None:
    if (
        start < end
        and words.words[start] in _PERSONS
        and not (start + 1 < len(words) and words.content[start + 1])
    ):
        return Aim(side, (start, start + 1), end)
    if start >= end or not any(words.content[start:end]):
        pointed = start < end and words.words[start] in POINTING - {"them"}
        return Aim(side, None, end) if pointed else None
    return None if _light(words, start, end) else Aim(side, (start, end), end)


def _light(words: Words, start: int, end: int) -> bool:
    """Whether the first phrase makes no issue: one word of content that says nothing, or somebody himself."""
    last = next((at for at in range(start + 1, end) if words.words[at] in _TIED), end)
    telling = [words.words[place] for place in range(start, last) if words.content[place]]
    if words.words[start] in _SELVES:
        return True
    if words.words[start] in POSSESSIVES and telling and telling[0] in _OWNED:
        return False  # "criticized his position"
    return (last - start == 1 and words.words[start] in LIGHT_OBJECTS) or (
        len(telling) == 1 and telling[0] in LIGHT_OBJECTS
    )
