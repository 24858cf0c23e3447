"""What a stance is about: one short label, in the text's own words, for all accounts."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from ...language.background import inverse_document_frequency
from ...language.clause_words import AUXILIARIES, CLAUSE_OPENERS, PASTS, PRESENTS
from ...language.evaluations import VALUES
from ...language.saying import is_saying
from ...language.stances import REVERSING
from ...model import Account, Offsets
from .phrases import ARTICLES, QUOTES, STOPS, is_adverb, is_finite, is_negative
from .topics import Topic

_LEFT_OUT = re.compile(r"^(?:pro|anti)-|[“”\"]", re.IGNORECASE)
"""No part of a label: what stands before an issue in a word for a side (`pro-dam`), and marks of quotations."""
_LONGEST = 8
"""Words of a label."""
_REACH = 4
"""Two words no further apart make a pair: `membership of the alliance`, `alliance membership`."""
_MOST = 12
"""Content words of an object that are looked at."""
_PARTICLES = 2
"""Words behind a verb among which a preposition belongs to it: `step in with a cap`."""
_MAIN = 3
"""Positions that share the issue which the story is then taken to be about."""
_RARE = 4.0
"""Inverse document frequency from which a single word names an issue."""
_LEADING = frozenset(
    """
    and or but yet
    to that for on of in upon with against the a an any all its their his her my our your this these those further
    please least more than such what calls call efforts about over out be 's some many most both every not as very
    quite so too at
    into mr mr. mrs mrs. ms ms. dr dr. another other
    """.split()
)
_INNER_END = frozenset(
    "to for of on in at by with and or from a an the as that its their his her our my would will 's into".split()
)
_NO_ENDINGS = frozenset("ADP SCONJ CCONJ DET AUX".split())
"""Parts of speech that no label ends with, particles of verbs aside."""
_NAMING = frozenset("NOUN PROPN NUM SYM X".split())
"""Parts of speech of which a label that is no verb needs one."""
_EPITHETS = frozenset("ADJ ADV CCONJ PUNCT".split())
_VERBAL_ENDINGS = frozenset("down up out off back aside away in".split())
"""Particles with which a verb may end: `step down`."""
_TRAILING = frozenset(
    "due very so too quite more most less rather just even how himself herself itself themselves .".split()
)
_TIES = frozenset("of on for to in against between over into with by from".split())
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
NO_ISSUES = frozenset(
    """
    sure clear new get see possible versus able unable necessary important ready willing likely stunning saying going
    same different other whole real true false big small little long short old young early late high low first last
    next one two right left open close hard easy present past understand source read twice again together alone ease
    better worse best worst more less most least much many few several such none nobody everybody everyone someone
    somebody anybody anyone people person persons man woman men women guy guys place places day days time times year
    """.split()
)
"""Words that alone name no issue."""
_TO_COME = frozenset("would will should must".split())
"""Auxiliaries of a clause that is the object itself: `promised the state would pay`."""
_TURNING = REVERSING | frozenset(
    """
    claim claims allegation allegations accusation accusations charge charges myth danger dangers risk risks threat
    threats fear fears lack absence failure opponents critics opposition notion suggestion possibility prospect
    """.split()
)
"""Words behind which a thing is an issue only together with them: `the dangers of fraud`, `the claim of fraud`."""
_OPEN = frozenset(
    "decision plan plans effort efforts move right attempt bid proposal call calls push offer".split()
)
"""Nouns that say little without the `to` behind them: `the decision to sell the dam`."""


_ACTS = frozenset(
    """
    resign concede budge compromise withdraw retire quit leave go appeal sue vote strike negotiate surrender attend sign
    testify participate veto boycott impeach apologize apologise apologizing apologising
    """.split()
)
"""Verbs that are an issue by themselves."""


def label(topics: Sequence[Topic], holders: frozenset[str]) -> list[str]:
    """A label for each topic. Topics that share a telling word or pair of words get the same.

    The pair or word that most topics share is taken first, of several the most telling; `holders` are norms of
    the parties' names, which alone make no issue. A topic that is only pointed at gets the label that most others
    have, and none, an empty one, where no three agree.
    """
    labels = [_charge(topic) if topic.charge else topic.person for topic in topics]
    pairs = [_keys(topic, holders) for topic in topics]
    open_topics = {index for index, known in enumerate(labels) if known is None}
    while True:
        shared = Counter(key for index in open_topics for key in pairs[index])
        best = max(((_worth(key, number), key) for key, number in shared.items() if number > 1), default=None)
        if best is None:
            break
        members = sorted(index for index in open_topics if best[1] in pairs[index])
        words = min(_shown(topics[index], best[1]) for index in members)[-1]
        for index in members:
            labels[index] = words
        open_topics.difference_update(members)
    named = [
        known if known is not None else _own_words(topic) if topic.last else None
        for known, topic in zip(labels, topics, strict=True)
    ]
    counted = Counter(words for words, topic in zip(named, topics, strict=True) if words and not topic.person)
    main = max(sorted(counted), key=counted.__getitem__, default="")
    if counted[main] < _MAIN:
        main = ""
    return [
        topic.person or (_LEFT_OUT.sub("", words) if words is not None else main)
        for words, topic in zip(named, topics, strict=True)
    ]


def _charge(topic: Topic) -> str:
    """What is denied, in so many words that it cannot be taken for what somebody is for."""
    first, last = topic.first, min(topic.last, topic.first + _LONGEST)
    while first < last - 1 and (topic.word(first) in _LEADING or topic.word(first) == "ever"):
        first += 1
    while last - 1 > first and topic.word(last - 1) in _INNER_END | _TRAILING | QUOTES | {","}:
        last -= 1
    return f"charge: {topic.cut(first, last)}"


def _mere_date(account: Account, start: int, end: int) -> bool:
    """Whether a stretch is a date: `a vote he called for last fall`."""
    times = account.annotated.times
    place = bisect_left(times, start, key=lambda time: time.start)
    return (
        place < len(times)
        and times[place].start == start
        and times[place].end >= end
        and times[place].type == "DATE"
    )


def _own_words(topic: Topic) -> str:
    """The first phrase of an object; a verb that says nothing alone (`put`, `think`) with the words behind it."""
    first, last = noun_phrase(topic)
    lone = topic.word(first) if last - first == 1 else ""
    tokens = topic.account.annotated.tokens
    if (topic.verbal or lone.endswith("ing")) and lone and lone not in _ACTS and not lone.endswith("ed"):
        last = min(topic.last, first + _LONGEST)
        while last - 1 > first and (
            topic.word(last - 1) in _INNER_END or not topic.account.annotated.tokens[last - 1].content
        ):
            last -= 1
        whole = topic.account.annotated.tokens[first:last]
        if sum(token.content for token in whole) > 1 or not topic.verbal:
            return topic.cut(first, last)
        return ""
    if (
        lone in CALENDAR
        or (lone in VALUES and topic.word(first - 1) not in ARTICLES)
        or lone in NO_ISSUES
        or (is_finite(lone) and topic.tag(first) != "NOUN" and not topic.verbal)
        or (lone.endswith("ed") and not topic.verbal)
    ):
        return ""
    if _mere_date(topic.account, tokens[first].start, tokens[last - 1].end):
        return ""
    named = any(topic.tag(place) in _NAMING for place in range(first, last))
    return topic.cut(first, last) if named or topic.verbal else ""


def _keys(topic: Topic, holders: frozenset[str]) -> set[tuple[str, ...]]:
    """The words and pairs of words that may name the issue."""
    if not topic.last:
        return set()
    _, end = noun_phrase(topic)
    norms = [
        (norm, place)
        for norm, place in topic.norms
        if not norm[0].isdigit() and place < end and topic.word(place) not in CALENDAR
    ][:_MOST]
    turned = _turned(topic)
    keys: set[tuple[str, ...]] = {
        (norm,)
        for norm, place in norms
        if place < turned
        and not (topic.verbal and place == topic.first)  # a verb is no issue without its object
        and norm not in holders
        and inverse_document_frequency(norm) >= _RARE
    }
    for number, (left, place) in enumerate(norms):
        for right, other in norms[number + 1 :]:
            straight = other <= turned or place == turned
            if straight and other - place <= _REACH and left != right and not {left, right} <= holders:
                keys.add((min(left, right), max(left, right)))
    return keys


def _turned(topic: Topic) -> int:
    """The place of the word that turns round what follows it; behind the object where there is none.

    What stands behind that word is an issue only together with it: `end the war`, not `the war`.
    """
    for place in range(topic.first, topic.last):
        if topic.word(place) in _TURNING:
            return place
    return topic.last


def _worth(key: tuple[str, ...], number: int) -> tuple[float, tuple[str, ...]]:
    return round(number * sum(inverse_document_frequency(norm) for norm in key), 6), key


def _shown(topic: Topic, key: tuple[str, ...]) -> tuple[bool, bool, int, str]:
    """The label that a topic offers for a key that it shares, behind what makes it a bad one."""
    first, last = noun_phrase(topic)
    places = {norm: place for norm, place in reversed(topic.norms) if norm in key}
    low, high = min(places.values()), max(places.values()) + 1
    alone = topic.verbal and len(key) == 1  # the thing, not what is to be done with it
    whole = first <= low and high <= last
    text = topic.cut(first, last) if whole and not alone else topic.cut(low, high)
    return any(mark in text for mark in QUOTES | {",", "…"}), not whole, len(text.split()), text


def _timed(account: Account, start: int) -> bool:
    """Whether a time expression begins at a place."""
    times = account.annotated.times
    place = bisect_left(times, start, key=lambda time: time.start)
    return place < len(times) and times[place].start == start


def noun_phrase(topic: Topic) -> Offsets:
    """The tokens of an object's first phrase, without what leads up to it or trails off."""
    tokens = topic.account.annotated.tokens
    first, last = topic.first, topic.last
    while first < last - 1 and (
        (topic.word(first) in _LEADING and not _tells(topic, first))
        or topic.word(first) == ","
        or topic.word(first) in QUOTES
        or topic.word(first) in AUXILIARIES
        or topic.word(first) in _NO_NOUNS
        or topic.word(first) == "."
        or is_adverb(topic.word(first))
    ):
        first += 1
    told = range(first, min(last, first + _LONGEST))
    clause = _is_clause(topic, told)
    end = told[-1] + 1 if clause else first
    for place in () if clause else told:
        word, following = topic.word(place), topic.word(place + 1) if place + 1 < last else ""
        if (
            place > first
            and word in (",", "and")
            and all(topic.tag(at) in _EPITHETS for at in range(first, place))
        ):
            continue  # "newer, safer cars"
        if place > first and (
            (word in QUOTES and (end - first > 1 or word in "”»"))
            or word in _NO_NOUNS
            or (word in AUXILIARIES and topic.tag(place) != "PROPN")
            or is_negative(word)
            or (word in STOPS and word != ".")
            or word == ","
            or word in CLAUSE_OPENERS
            or word in PASTS
            or word in PRESENTS
            or (not topic.verbal and topic.tag(place) == "VERB" and _agrees(topic, place))
            or (word in CALENDAR and end - first > 1)
            or (is_saying(word) and word.endswith("ed"))
            or (is_adverb(word) and word not in ("all", "both", "first"))
            or _timed(topic.account, tokens[place].start)
        ):
            break
        if place > first and word.endswith("ed") and following in _TIES:
            break  # `the plan negotiated by Hale`, `who oppose the plan gathered in Ostrava`
        if place > first and word in _TIES and not _ties(topic, first, place, following):
            break
        verb_follows = place + 1 < last and topic.tag(place + 1) == "VERB"
        if (
            place > first
            and word == "and"
            and (verb_follows or not (following and tokens[place + 1].content))
        ):
            break
        end = place + 1
    while end - 1 > first and (
        topic.word(end - 1) in _INNER_END | _TRAILING | QUOTES
        or (topic.tag(end - 1) in _NO_ENDINGS and topic.word(end - 1) not in _VERBAL_ENDINGS)
    ):
        end -= 1
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


def _is_clause(topic: Topic, told: Sequence[int]) -> bool:
    """Whether an object tells what is to come, rather than naming a thing: `the state would pay`."""
    for place in told[: _LONGEST // 2]:
        word = topic.word(place)
        if word in _TO_COME:
            return place > told[0]
        if word in CLAUSE_OPENERS or word in _NO_NOUNS or word in STOPS or word == ",":
            return False
    return False


def _ties(topic: Topic, first: int, place: int, following: str) -> bool:
    """Whether a preposition belongs to the phrase before it."""
    word = topic.word(place)
    if topic.verbal and place - first <= _PARTICLES and following:
        return True  # behind a verb: `work with the police`, `step in`
    if not following or following in _NO_NOUNS or following in CALENDAR or following.endswith("ing"):
        return False
    head = topic.word(place - 1)
    if word in ("in", "on") and (following in ("a", "an") or topic.word(place + 2) == "basis"):
        return False  # `in an interview`
    if word == "to" and following not in _LEADING:
        return head in _OPEN or following[0].isupper()
    return word == "of" or (word not in ("with", "by", "from") and place - first < _REACH)
