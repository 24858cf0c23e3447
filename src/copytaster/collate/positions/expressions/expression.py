"""A stance as the patterns find it: a side, and where in the sentence its holder, its issue and its clause stand."""

import msgspec

from ....language.stance_verbs import Side
from ..phrases import FARTHEST
from ..subjects import Subject


class Expression(msgspec.Struct, frozen=True):
    """A stance and where its parts stand: as places in a sentence, or, once `moved`, as indices of tokens."""

    side: Side
    subject: int | None
    """The last token of who holds it; None where it is whoever says the sentence."""
    issue: tuple[int, int] | None
    """None where it is only pointed at (`opposes it`, `disagreed`): what was spoken of before."""
    clause: tuple[int, int]
    """From the verb, or the subject's clause, to the end of the object."""
    verbal: bool = False
    """The issue begins with a verb: `hold a hearing`."""
    personal: bool = False
    """The issue may be a person: he is praised, endorsed or criticised."""
    charge: bool = False
    """The issue is what somebody denies that was done."""
    doer: tuple[int, int] | None = None
    """Who is asked to leave, so that the holder is against him as well: `called on Hale to resign`."""
    counter: tuple[int, int] | None = None
    """What he takes the other side on by the same words: the veto in `urged Hale to veto the bill`, which is against
    the bill, or the raids in `called on Hale to stop the raids`, which is for stopping them.
    """
    reporter: int | None = None
    """Where the subject is whoever says the sentence: the last token of who is said to, if nobody else is known."""


class Aim(msgspec.Struct, frozen=True):
    """An issue as places in a sentence, None where it is only pointed at, and the side taken on it."""

    side: Side
    issue: tuple[int, int] | None
    end: int
    verbal: bool = False
    doer: tuple[int, int] | None = None
    counter: tuple[int, int] | None = None


def flipped(side: Side, negated: bool) -> Side:
    """Not to be for something is to be against it; not to be against it is no side."""
    if not negated:
        return side
    return "against" if side == "for" else "neutral"


def turned(side: Side) -> Side:
    """The side on a thing of who is for or against undoing it."""
    return "against" if side == "for" else "for" if side == "against" else side


def built(subject: Subject, index: int, found: Aim | None, *, personal: bool = False) -> Expression | None:
    """The expression of a verb at a place, with its subject and aim."""
    if found is None:
        return None
    begin = subject.place if 0 <= index - subject.place <= FARTHEST else index
    return Expression(
        found.side,
        subject.place,
        found.issue,
        (begin, max(found.end, index + 1)),
        found.verbal,
        personal,
        doer=found.doer,
        counter=found.counter,
    )


def unowned(found: Aim | None, start: int, end: int) -> Expression | None:
    """The expression between two places of an aim that names its issue, taken by whoever says it."""
    if found is None or found.issue is None:
        return None
    return Expression(
        found.side,
        None,
        found.issue,
        (start, end),
        found.verbal,
        doer=found.doer,
        counter=found.counter,
    )


def unowned_pointed(start: int, end: int) -> Expression:
    """The expression between two places against what was spoken of before, taken by whoever says it."""
    return Expression("against", None, None, (start, end))


def moved(expression: Expression, by: int) -> Expression:
    """The expression with all its places moved by a number of tokens."""

    def one(place: int | None) -> int | None:
        return None if place is None else place + by

    def both(places: tuple[int, int] | None) -> tuple[int, int] | None:
        return None if places is None else (places[0] + by, places[1] + by)

    first, last = expression.clause
    return msgspec.structs.replace(
        expression,
        subject=one(expression.subject),
        issue=both(expression.issue),
        clause=(first + by, last + by),
        doer=both(expression.doer),
        counter=both(expression.counter),
        reporter=one(expression.reporter),
    )
