"""What somebody says of a thing: that it is a mistake, that it is a good thing."""

from ....language.clause_words import AUXILIARIES, CONTRACTED, COPULAS, NORMS
from ....language.evaluations import INTENSIFIERS, SEEING_AS, VALUE_PHRASES, VALUES
from ....language.opinions import CLEAR, OPINION_PHRASES, OPINIONS
from ....language.stance_verbs import Side
from ....language.stances import UNDONE
from ....language.titles import is_role
from ..antecedents import main_subject
from ..phrases import (
    ARTICLES,
    FARTHEST,
    MEANWHILE,
    QUOTES,
    STOPS,
    Words,
    behind,
    is_adverb,
    is_negative,
    object_end,
)
from ..subjects import Subject, subject_of
from .expression import Aim, Expression, built, flipped
from .objects import object_before
from .said import (
    NOBODY,
    OUTCOMES,
    POINTING,
    believer,
    extraposed,
    hypothetical,
    nominal,
    subject_start,
    tensed,
)

_LEADING = frozenset("a an as the complete very so such is was to be".split())
_SCALE = frozenset("little late early far soon easy hard weak harsh long costly expensive slow".split())
_PASSING = frozenset(
    ", to what has have had that than if when more about by for with from in on at under into who which and but "
    "because".split()
)
"""Words behind `is` after which a word of value is said of something else."""
_OBJECTS = frozenset("them us him you".split())
"""Pronouns that show that a form in -ing is a verb: `was encouraging them`."""
_OPENING = STOPS | QUOTES | {"", ",", "and", "but", "so", "think", "believe", "say"}
"""Before `that` where it is no relative pronoun."""
_PARENTHETIC = frozenset("say says said believe believes argue argues think thinks call calls".split())
"""Verbs of whose clause the subject stands before their own."""
_SUFFERERS = frozenset("victim victims target targets".split())
"""What is said to be one is not blamed for what comes behind `of`."""
_ALLEGATIONS = frozenset(
    """
    report reports claim claims allegation allegations accusation accusations suggestion suggestions assertion
    assertions notion idea rumor rumors rumour rumours charge charges
    """.split()
)
"""Nouns before `that` and what is alleged."""
_ALLEGED = 30
"""Words of such a subject."""
_URGENT = frozenset("critical imperative important urgent paramount".split())
"""Behind `it is`, and before `that`: what is to be done."""
_PROVING = frozenset("proved proven shown turned".split())
"""Before `to be`: what a thing was found to be."""
_HUMAN = frozenset("man woman person leader human guy lady father mother friend boss colleague".split())
"""Who is praised by the word before: `a remarkable woman`."""
_REACH = 8
"""Words between `is` and the word of value: `is a very dangerous and costly mistake`."""
_OPENED = 12
"""Words up to which it may be said to whom a thing is what it is."""
_FARTHEST_AS = 30
"""Words between `described` and the `as` behind a long object."""
_AS = 5
"""Words behind that `as` among which the word of value stands."""
_FRAGMENT = 8
"""Tokens of a sentence without a verb."""


def calling(words: Words, index: int) -> Expression | None:
    """`called the plan "a mistake"`, `denounced it as a betrayal`."""
    if words.at(index + 1) in ("for", "on", "upon", "off", "by", "in", "how") or behind(
        words, index, COPULAS
    ):
        return None
    seeing = words.words[index] in SEEING_AS
    last = min(len(words), index + FARTHEST)
    far = next(
        (at + 1 for at in range(last, min(len(words), index + _FARTHEST_AS)) if words.words[at] == "as"), last
    )
    for place in (*range(index + 1, last), *range(far, min(len(words), far + _AS))):
        word = words.words[place]
        if word in STOPS or word in AUXILIARIES:
            return None
        side = _value(words, place) or _phrased(words, place)
        if side is None or (seeing and "as" not in words.words[index + 1 : place]):
            continue
        if "missed" in words.words[place - 3 : place]:
            side = "against"
        if any(is_negative(item) for item in words.words[max(index, place - 2) : place]):
            if side == "against":
                return None
            side = "against"  # "calling it not fair"
        subject = subject_of(words, index)
        if (
            subject is None
            and words.words[index].endswith("ing")
            and words.at(index - 1) in MEANWHILE | {"in"}
        ):
            doer = main_subject(words, index - 1)
            subject = None if doer is None else Subject(doer, False, False, False)
        if subject is None or (subject.negated and side == "against"):
            return None
        end = place
        while end > index + 1 and words.words[end - 1] in QUOTES | _LEADING:
            end -= 1
        end = next(
            (at for at in range(index + 2, end) if words.words[at] in QUOTES - {"'"} | {"a", "an", "as"}), end
        )
        if end <= index + 1:
            told_of = None if subject.object is None else object_before(words, subject.object[1])
            found = Aim(flipped(side, subject.negated), told_of, object_end(words, place))
            return None if told_of is None else built(subject, index, found, personal=True)
        pointed = end == index + 2 and words.words[index + 1] in POINTING
        issue = None if pointed else (index + 1, end)
        found = Aim(flipped(side, subject.negated), issue, object_end(words, place))
        return built(subject, index, found, personal=True)
    return None


def _value(words: Words, place: int) -> Side | None:
    word = words.words[place]
    if word == "too" and words.at(place + 1) in _SCALE:
        return "against"
    if words.at(place - 1) in ("too", "looking", "look", "looks", "feel", "feels"):
        return None
    before = place - 1 - (words.at(place - 1) in QUOTES)
    if word in VALUES and word.endswith("ing") and words.at(before) in COPULAS and _takes(words, place + 1):
        return None  # "was encouraging them to strike"
    following = words.words[place + 1 : place + 2]
    if words.at(place + 1) == "enough" and words.tags[place] == "ADJ" and words.at(place + 2) != "to":
        return "against" if OPINIONS.get(word, 0) < 0 else "for"
    if (
        word in INTENSIFIERS
        and words.content[place + 1 : place + 2] == [True]
        and not (following[0] in _HUMAN or is_role(following[0]))
    ):
        return None  # "a tremendous loss"
    if word == "impossible" and words.at(place + 1) in ("to", "for"):
        return None  # "so deep that it is impossible to tunnel"
    if word in VALUES and words.at(place - 1) == "no":
        return "against" if VALUES[word] == "for" else None
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
    if word in _URGENT and words.at(place + 1) in ("that", "to", "for") and "it" in words.words[:place]:
        return "for"
    return VALUES.get(word) or _judged(words, place)


def _judged(words: Words, place: int) -> Side | None:
    """The side of a noun or an adjective that tells one wherever it stands."""
    weight = OPINIONS.get(words.words[place], 0) if words.tags[place] in ("ADJ", "NOUN") else 0
    return None if abs(weight) < CLEAR else "for" if weight > 0 else "against"


def _takes(words: Words, place: int) -> bool:
    """Whether an object begins at a place."""
    return place < len(words) and (words.content[place] or words.words[place] in ARTICLES | _OBJECTS)


def value(words: Words, index: int) -> Expression | None:
    """`the plan is unfair`, `it is wrong to wait`, `it is a disgrace`: for whoever says or does not believe it."""
    side, place = _valued(words, index)
    if side is None or words.words[index] == "being":
        return None
    end = index + (words.words[index] in CONTRACTED)
    while end and (
        words.words[end - 1] in AUXILIARIES
        or is_negative(words.words[end - 1])
        or is_adverb(words.words[end - 1])
        or words.words[end - 1] in NORMS
        or (words.words[end - 1] == "to" and words.at(end - 2) in _PROVING)
        or (words.words[end - 1] in _PROVING and words.at(end) == "to")
    ):
        end -= 1
    if words.at(end - 1) in _PARENTHETIC and (told := _of_whom_said(words, end - 1, side, place)) is not None:
        return told
    start = subject_start(words, end)
    alleged = _alleged(words, end)
    if alleged is not None:
        start = alleged
    elif end and words.words[end - 1].split("'")[0] in NOBODY | POINTING:
        start = end - 1
        if words.words[start] == "that" and words.at(start - 1) not in _OPENING:
            return None  # "a costume that was racist"
    if start >= end or words.words[end - 1] in ("to", "of", "by", "with"):
        return None
    word = words.words[start].split("'")[0]
    if hypothetical(words, start) or (word in NOBODY and word not in ("he", "she", "they")):
        return None
    if word == "they" and not words.named(start):
        return None
    if words.at(place + 1) == "until":
        return None  # "sounds good until you see the price"
    negated = any(is_negative(item) for item in words.words[end:place])
    issue: tuple[int, int] | None = (start, end)
    verbal = False
    if word in POINTING and (word == "it" or end - start == 1):
        issue = extraposed(words, place) if word == "it" else None
        verbal = issue is not None
    elif alleged is None and word not in ("he", "she") and not nominal(words, start, end):
        return None
    holder, unbelieved = believer(words, start)
    holder = _to_whom(words, start) if holder is None else holder
    negated ^= unbelieved
    if words.words[start] == "not" and issue == (start, end):  # "not counting them is an injustice"
        negated, issue, side = side == "for", (start + 1, end), "for"
    if negated and side == "against":
        return None  # "not wrong" takes no side
    first = start if holder is None else holder
    last = issue[1] if verbal and issue else object_end(words, place)
    return Expression(
        flipped(side, negated),
        holder,
        issue,
        (first, max(last, place + 1)),
        verbal,
        personal=True,
    )


def _to_whom(words: Words, start: int) -> int | None:
    """Who holds what is said behind it: the rivals of `to his rivals, the sale is a fraud`."""
    opens = words.words[0] in ("to", "for") and words.at(start - 1) == "," and 2 < start < _OPENED
    return start - 2 if opens and "," not in words.words[: start - 1] and words.holds(start - 2) else None


def _of_whom_said(words: Words, index: int, side: Side, place: int) -> Expression | None:
    """`a project farmers say is a waste`: what they say stands before them."""
    subject = subject_of(words, index)
    issue = None if subject is None else object_before(words, words.begin(subject.place))
    if subject is None or issue is None or not words.holds(subject.place):
        return None
    return built(subject, index, Aim(side, issue, _said_end(words, place)))


def _alleged(words: Words, end: int) -> int | None:
    """Where a subject begins that is an allegation with its clause: `claims that I sold the dam` before `are false`."""
    for place in range(end - 1, max(0, end - _ALLEGED), -1):
        if words.words[place] in STOPS | QUOTES - {"'"}:
            return None
        if words.words[place] == "that" and words.words[place - 1] in _ALLEGATIONS:
            return place - 1 - (words.at(place - 2) in ARTICLES | {"the"})
    return None


def _valued(words: Words, index: int) -> tuple[Side | None, int]:
    """The side of the word of value behind a form of `to be`, and its place."""
    ahead = index + 1
    while is_adverb(words.at(ahead)):
        ahead += 1
    if words.at(ahead).endswith("ing") and words.at(ahead) not in VALUES and _takes(words, ahead + 1):
        return None, index  # "is taking the complaint seriously"
    within = words.at(index + 1) in ("a", "an", "the", "such") or is_adverb(words.at(index + 1))
    for place in range(index + 1, min(index + 1 + _REACH, len(words))):
        word = words.words[place]
        if side := _phrased(words, place):
            return side, place
        if word == "," and words.tags[place - 1] == "ADJ" == words.tags[place + 1]:
            continue  # "is very dark, dangerous"
        if word == "of" and words.words[place - 1] in OUTCOMES | {"product", "part"}:
            break  # "is a result of sad events"
        if word in STOPS or word in _SUFFERERS or (word in _PASSING and not (word == "and" and within)):
            break
        side = _value(words, place)
        if side is not None:
            return side, place
    return None, index


def _phrased(words: Words, place: int) -> Side | None:
    """The side of several words that value something."""
    phrases = (" ".join(words.words[place : place + length]) for length in (5, 4, 3, 2))
    told = next((side for phrase in phrases if (side := VALUE_PHRASES.get(phrase))), None)
    if told is not None:
        return told
    for phrase, weight in OPINION_PHRASES.get(words.words[place], ()):
        if tuple(words.words[place : place + len(phrase)]) == phrase and abs(weight) >= CLEAR:
            return "for" if weight > 0 else "against"
    return None


def _said_end(words: Words, place: int) -> int:
    """Where the praise or blame ends: at the next mark."""
    return next(
        (at for at in range(place + 1, len(words)) if words.words[at] in STOPS | QUOTES | {","}), len(words)
    )


def fragment(words: Words, first: int, last: int) -> Expression | None:
    """`A disgrace.`, `Totally unacceptable!`: a short stretch without a verb, on what was spoken of before it."""
    if (elided := _to_be_done(words, first, last)) is not None:
        return elided
    if last - first > _FRAGMENT or any(tensed(words, at) or words.holds(at) for at in range(first, last)):
        return None
    for place in range(first, last):
        side = _value(words, place)
        if side is not None and words.at(place + 1) in STOPS | QUOTES | {""}:
            negated = any(is_negative(word) for word in words.words[first:place])
            if negated and side == "against":
                return None
            return Expression(flipped(side, negated), None, None, (first, last))
    return None


def _to_be_done(words: Words, first: int, last: int) -> Expression | None:
    """`Must be stopped!`: a norm without its subject, on what was spoken of before it."""
    first = next((at for at in range(first, last) if words.words[at] not in QUOTES), first)
    if words.at(first) not in NORMS or words.at(first + 1) not in ("be", "not"):
        return None
    undone = UNDONE.intersection(words.words[first : first + _AS])
    side: Side = "against" if bool(undone) ^ (words.words[first + 1] == "not") else "for"
    return Expression(side, None, None, (first, _said_end(words, first)))
