"""What a stance is about: one short label, in the text's own words, for all accounts."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from ...language.background import inverse_document_frequency
from ...language.evaluations import VALUES
from ...language.stances import REVERSING
from ...model import Account
from .noun_phrases import CALENDAR, INNER_END, LEADING, LONGEST, REACH, TRAILING, has_subject, noun_phrase
from .phrases import ARTICLES, QUOTES, is_finite
from .topics import Topic

_LEFT_OUT = re.compile(r"^(?:pro|anti)-(?=\S+$)(?!\S*(?:isms?|ists?|ic)$)|[“”\"]|\W+$", re.IGNORECASE)
"""No part of a label: what stands before an issue in a word for a side (`pro-dam`, not `anti-racism`), and marks."""
_MOST = 12
"""Content words of an object that are looked at."""
_MAIN = 3
"""Positions that share the issue which the story is then taken to be about."""
_RARE = 4.0
"""Inverse document frequency from which a single word names an issue."""
_NOUNS = frozenset("NOUN PROPN".split())
_NAMING = frozenset("NOUN PROPN NUM SYM X".split())
"""Parts of speech of which a label that is no verb needs one."""
NO_ISSUES = frozenset(
    """
    sure clear new get see possible versus able unable necessary important ready willing likely stunning saying
    going same different other whole real true false big small little long short old young early late high low first
    last next one two three four five six seven eight nine ten dozen end ends way ways thing things happen become
    right left open close hard easy present past understand source read twice again together alone ease better worse
    best worst more less most least much many few several such none nobody everybody everyone someone somebody
    anybody anyone something anything nothing everything people person persons man woman men women guy guys place
    places day days time times year
    """.split()
)
"""Words that alone name no issue."""
_TURNING = REVERSING | frozenset(
    """
    claim claims allegation allegations accusation accusations charge charges myth danger dangers risk risks threat
    threats fear fears lack absence failure opponents critics opposition notion suggestion possibility prospect
    """.split()
)
"""Words behind which a thing is an issue only together with them: `the dangers of fraud`, `the claim of fraud`."""
_ACTS = frozenset(
    """
    resign concede budge compromise withdraw retire quit leave go appeal sue vote strike negotiate surrender attend sign
    testify participate reconsider veto boycott impeach apologize apologise apologizing apologising
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
        topic.person or (_plain(words) if words is not None else main)
        for words, topic in zip(named, topics, strict=True)
    ]


def _plain(words: str) -> str:
    """A label without what is no part of it; of a genitive plural the mark stays."""
    return _LEFT_OUT.sub("", words) if not words.endswith("s’") else words


def _charge(topic: Topic) -> str:
    """What is denied, in so many words that it cannot be taken for what somebody is for."""
    first, last = topic.first, min(topic.last, topic.first + LONGEST)
    while first < last - 1 and (topic.word(first) in LEADING or topic.word(first) == "ever"):
        first += 1
    while last - 1 > first and topic.word(last - 1) in INNER_END | TRAILING | QUOTES | {","}:
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
    verb = lone and (topic.verbal or (lone.endswith("ing") and lone not in NO_ISSUES))
    if verb and lone not in _ACTS and not lone.endswith("ed"):
        told = range(first, min(topic.last, first + LONGEST))
        last = next((place for place in told if has_subject(topic, first, place)), told.stop)
        while last - 1 > first and (
            topic.word(last - 1) in INNER_END | TRAILING
            or not topic.account.annotated.tokens[last - 1].content
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
    named = any(_names(topic, place) for place in range(first, last))
    return topic.cut(first, last) if named or topic.verbal else ""


def _names(topic: Topic, place: int) -> bool:
    """Whether a word may be a noun: by its part of speech, its ending, or an article before it and no noun behind."""
    word, tag = topic.word(place), topic.tag(place)
    article = topic.word(place - 1) in ARTICLES and topic.word(place + 1) != ","
    verb = tag == "VERB" and (word.endswith(("s", "ing")) or topic.last - topic.first > 1)
    return tag in _NAMING or verb or (tag == "ADJ" and article) or bool(_LEFT_OUT.match(word))


def _keys(topic: Topic, holders: frozenset[str]) -> set[tuple[str, ...]]:
    """The words and pairs of words that may name the issue."""
    if not topic.last:
        return set()
    _, end = noun_phrase(topic)
    norms = [
        (norm, place)
        for norm, place in topic.norms
        if not norm[0].isdigit() and place < end and topic.word(place) not in CALENDAR | TRAILING
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
            named = {topic.tag(place), topic.tag(other)} & _NOUNS
            if (
                named
                and straight
                and other - place <= REACH
                and left != right
                and not {left, right} <= holders
            ):
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
    start, end = (first, last) if whole and not alone else (low, high)
    text = topic.cut(start, end)
    named = any(topic.tag(place) in _NOUNS for place in range(start, end))
    marked = any(mark in text for mark in QUOTES | {",", "…"})
    return marked or not named, not whole, len(text.split()), text
