"""The phrase that an object of a stance begins with: what a label is cut from."""

from bisect import bisect_left
from collections.abc import Sequence

from ...language.clause_words import AUXILIARIES, CLAUSE_OPENERS, PASTS, PRESENTS
from ...language.saying import is_saying
from ...language.verbs import is_past
from ...model import Account, Offsets
from .phrases import QUOTES, STOPS, is_adverb, is_negative
from .topics import Topic

LONGEST = 8
"""Words of a label."""
REACH = 4
"""Two words no further apart make a pair: `membership of the alliance`, `alliance membership`."""
_PARTICLES = 2
"""Words behind a verb among which a preposition belongs to it: `step in with a cap`."""
LEADING = frozenset(
    """
    and or but yet
    to that for on of in upon with against the a an any all its their his her my our your this these those further
    please least more than such what calls call efforts about over out be 's some many most both every not as very
    quite so too at onto indeed
    into mr mr. mrs mrs. ms ms. dr dr. another other
    """.split()
)
INNER_END = frozenset(
    "to for of on in at by with and or from a an the as that its their his her our my would will 's into".split()
)
_NO_ENDINGS = frozenset("ADP SCONJ CCONJ DET AUX".split())
"""Parts of speech that no label ends with, particles of verbs aside."""
_EPITHETS = frozenset("ADJ ADV CCONJ PUNCT".split())
_VERBAL_ENDINGS = frozenset("down up out off back aside away in".split())
"""Particles with which a verb may end: `step down`."""
TRAILING = frozenset(
    """
    due worth only very so too such according next accordance quite more most less rather just even how himself herself
    itself themselves .
    """.split()
)
TIES = frozenset("of on for to in against between over into with by from".split())
"""Prepositions that belong to a label where a noun follows."""
_NO_NOUNS = frozenset(
    """
    it them him her he she they we i you me us who which what that this there when where how if so too either instead
    altogether anyway
    """.split()
)
CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year
    """.split()
)
TO_COME = frozenset("would will should must".split())
"""Auxiliaries of a clause that is the object itself: `promised the state would pay`."""
_ALLEGED = frozenset(
    """
    idea notion claim claims allegation allegations suggestion suggestions argument belief theory accusation accusations
    assertion assertions fact view charge charges possibility
    """.split()
)
"""Nouns that say little without the `that` behind them: `the idea that the mill pays`."""
_ACCORD = frozenset("accordance line keeping compliance accord".split())
"""Nouns to which `with` belongs: `in line with`."""
_OPEN = frozenset(
    """
    decision plan plans effort efforts move right attempt bid proposal call calls push offer step steps measure measures
    action actions threat threats
    """.split()
)
"""Nouns that say little without the `to` behind them: `the decision to sell the dam`."""


def noun_phrase(topic: Topic) -> Offsets:
    """The tokens of an object's first phrase, without what leads up to it or trails off."""
    tokens = topic.account.annotated.tokens
    first, last = topic.first, topic.last
    while first < last - 1 and (
        (topic.word(first) in LEADING and not _tells(topic, first))
        or topic.word(first) == ","
        or topic.word(first) in QUOTES
        or topic.word(first) in AUXILIARIES
        or topic.word(first) in _NO_NOUNS
        or topic.word(first) == "."
        or is_adverb(topic.word(first))
    ):
        first += 1
    told = range(first, min(last, first + LONGEST))
    clause = _is_clause(topic, told)
    end = _clause_end(topic, told) if clause else first
    alleged = 0
    for place in () if clause else told:
        word, following = topic.word(place), topic.word(place + 1) if place + 1 < last else ""
        if (
            place > first
            and word in (",", "and")
            and all(topic.tag(at) in _EPITHETS for at in range(first, place))
        ):
            continue  # "newer, safer cars"
        if word == "that" and place > first and topic.word(place - 1) in _ALLEGED:
            alleged = place
            continue  # "the idea that the mill pays"
        if alleged and word not in STOPS | QUOTES | CLAUSE_OPENERS | {"that", ","}:
            end = place + 1
            continue
        quoted = word in QUOTES and place > first and topic.tag(place - 1) in ("ADJ", "NUM", "DET")
        if _genitive(topic, place) or (quoted and word not in "”»" and place + 1 < last):
            continue  # "the growers’ right"
        if place > first and (
            (
                word in QUOTES
                and (end - first > 1 or word in "”»" or topic.tag(place - 1) in ("NOUN", "PROPN"))
            )
            or word in _NO_NOUNS
            or (word in AUXILIARIES and topic.tag(place) != "PROPN")
            or is_negative(word)
            or (word in STOPS and word != ".")
            or word == ","
            or (word == "in" and following == "order")
            or word in CLAUSE_OPENERS
            or word in PASTS
            or word in PRESENTS
            or (not topic.verbal and topic.tag(place) == "VERB" and _agrees(topic, place))
            or has_subject(topic, first, place)
            or (word in CALENDAR and end - first > 1)
            or (is_saying(word) and word.endswith("ed") and not _attributive(topic, place))
            or (is_adverb(word) and word not in ("all", "both", "first"))
            or _timed(topic.account, tokens[place].start)
        ):
            break
        if place > first and word.endswith("ed") and following in TIES:
            break  # `the plan negotiated by Hale`, `who oppose the plan gathered in Ostrava`
        if place > first and word in TIES and not _ties(topic, first, place, following):
            break
        verb_follows = place + 1 < last and topic.tag(place + 1) == "VERB"
        if (
            place > first
            and word == "and"
            and (verb_follows or not (following and tokens[place + 1].content))
        ):
            break
        end = place + 1
    if alleged and not any(topic.tag(place) in ("VERB", "AUX") for place in range(alleged, end)):
        end = alleged
    while end - 1 > first and (
        topic.word(end - 1) in INNER_END | TRAILING | QUOTES
        or (topic.tag(end - 1) in _NO_ENDINGS and topic.word(end - 1) not in _VERBAL_ENDINGS)
    ):
        end -= 1
    if (
        end - first > 1
        and end < last
        and not topic.verbal
        and topic.tag(end - 1) == "VERB"
        and is_past(topic.word(end - 1))
        and topic.tag(end - 2) in ("NOUN", "PROPN")
        and topic.tag(end) in ("ADP", "PART", "SCONJ")
    ):
        end -= 1  # "a debate meant to produce it"
    return first, max(end, first + 1)


def _tells(topic: Topic, place: int) -> bool:
    """Whether a noun that mostly leads up to an issue is the issue: `his efforts`, not `efforts to sell the dam`."""
    return topic.word(place) in ("calls", "call", "efforts") and topic.word(place + 1) not in (
        "to",
        "for",
        "by",
        "at",
    )


def _agrees(topic: Topic, place: int) -> bool:
    """Whether a verb has the noun before it for its subject: `the law protects`, `colleagues know`."""
    plural, third = topic.word(place - 1).endswith("s"), topic.word(place).endswith("s")
    return (
        topic.tag(place - 1) == "NOUN" and plural != third and not topic.word(place).endswith(("ed", "ing"))
    )


def has_subject(topic: Topic, first: int, place: int) -> bool:
    """Whether the subject of a verb is a phrase that begins with a verb: `selling the dam only helps brokers`."""
    before = place - 1
    while topic.tag(before) == "ADV":
        before -= 1
    return (
        topic.tag(first) == topic.tag(place) == "VERB"
        and topic.tag(before) in ("NOUN", "PROPN")
        and before > first
        and topic.word(place).endswith(("s", "ed"))
    )


def _is_clause(topic: Topic, told: Sequence[int]) -> bool:
    """Whether an object tells what is to come, rather than naming a thing: `the state would pay`."""
    for place in told[: LONGEST // 2]:
        word = topic.word(place)
        if word in TO_COME:
            return place > told[0]
        if word in CLAUSE_OPENERS or word in _NO_NOUNS or word in STOPS or word == ",":
            return False
    return False


def _clause_end(topic: Topic, told: Sequence[int]) -> int:
    """Where such a clause ends: behind its verb, at the next clause, mark or time."""
    aux = next(place for place in told if topic.word(place) in TO_COME)
    tokens = topic.account.annotated.tokens
    for place in told:
        word = topic.word(place)
        if place > aux + 1 and (
            word in CLAUSE_OPENERS
            or word in STOPS
            or word in QUOTES
            or word in ("that", ",", "and", "but")
            or _timed(topic.account, tokens[place].start)
        ):
            return place
    return told[-1] + 1


def _genitive(topic: Topic, place: int) -> bool:
    """Whether a mark is no quotation's but that of a plural to which something belongs: `the growers’ right`."""
    tokens, last = topic.account.annotated.tokens, min(topic.last, len(topic.account.annotated.tokens))
    return (
        topic.word(place) == "'"
        and topic.first < place < last - 1
        and topic.word(place - 1).endswith("s")
        and tokens[place - 1].end == tokens[place].start
        and tokens[place + 1].content
    )


def _attributive(topic: Topic, place: int) -> bool:
    """Whether a participle stands before its noun: `the newly announced policy`."""
    follows = place + 1 < topic.last and topic.tag(place + 1) in ("NOUN", "ADJ", "PROPN")
    return follows and (topic.tag(place) == "ADJ" or topic.tag(place - 1) in ("ADV", "ADJ", "DET"))


def _ties(topic: Topic, first: int, place: int, following: str) -> bool:
    """Whether a preposition belongs to the phrase before it."""
    word = topic.word(place)
    if topic.verbal and place - first <= _PARTICLES and following:
        return True  # behind a verb: `work with the police`, `step in`
    if not following or following in _NO_NOUNS or following in CALENDAR or following.endswith("ing"):
        return False
    head = topic.word(place - 1)
    if word == "with" and head in _ACCORD:
        return True
    if word in ("in", "on") and (following in ("a", "an") or topic.word(place + 2) == "basis"):
        return False  # `in an interview`
    if _timed(topic.account, topic.account.annotated.tokens[place + 1].start) and word != "of":
        return False  # "in March"
    if word == "to" and following not in LEADING:
        noun = topic.tag(place + 1) == "NOUN" == topic.tag(place - 1) and topic.tag(first) != "VERB"
        return head in _OPEN or following[0].isupper() or noun
    return word == "of" or (word not in ("with", "by", "from") and place - first < REACH)


def _timed(account: Account, start: int) -> bool:
    """Whether a time expression begins at a place."""
    times = account.annotated.times
    place = bisect_left(times, start, key=lambda time: time.start)
    return place < len(times) and times[place].start == start
