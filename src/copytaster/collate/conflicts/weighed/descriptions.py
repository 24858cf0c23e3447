"""Pairs of what two accounts say that one person is."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

import msgspec
import numpy as np

from ....language.places import DEMONYMS
from ....language.titles import is_title
from ....language.vectors import vector
from ....language.words import function_words, stem
from ....model import Account, Entity, Span
from ..context import Story
from ..roles import bodies_of
from .candidate import Candidate, Place

DESCRIPTION_SIGNS = (
    "shared words",
    "share",  # of the words of both
    "only shorter",  # words of the shorter one that the other account never says of the person, up to 4
    "only longer",
    "told elsewhere",  # share of the words of both that the other account says of the person elsewhere
    "words",  # of the shorter
    "meaning",  # cosine of the sums of their words
    "past",  # one is past: former, then
    "one past",  # the other is not
    "one word",  # one is a single word
    "title",  # one is a title before the name
    "both titles",
    "behind",  # both stand behind the name
    "named",  # logarithm of how often the person is named in the story
    "accounts",  # that name the person
    "firsts",  # both are the fullest ones of their accounts
    "same head",  # their last nouns are the same
    "capitals",  # share of words in capitals that only one has
)
"""Names of the signs of a pair of descriptions, in order."""

_BEHIND = re.compile(
    r"(?: of [A-Z]\w+(?: [A-Z]\w+)?)?,? (?:who (?:now |then |also |once |later |previously |currently )?"
    r"(?:serve[sd]|work(?:s|ed)|act(?:s|ed)) as |(?:who )?(?:is|was|who) |(?=,))?,? ?"
    r"((?:then |now |once |also )?(?:the|an?|its|his|her|their|[A-Z][\w.]{1,20}['’]s|former|"
    r"co-?founder|chief|president|chairman|director|head|senior)\b [^,.;:—–\n“”\"()]{2,90})"
)
_BY = re.compile(r"\b(?:who|whose|which|that|when|where|as|has|had|is|was|said|says|told)\b")
_WORD = re.compile(r"[\w&]+(?:['’]\w+)*")
_ONE = {
    "gop": "republican", "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman", "sen": "senator",
    "rep": "representative", "congressman": "representative", "congresswoman": "representative", "gov": "governor",
    "ceo": "executive", "spokeswoman": "spokesman", "spokesperson": "spokesman", "advisor": "adviser", "ex": "former",
    "dem": "democrat", "democratic": "democrat", "attorney": "lawyer", "american": "us", "u.s": "us",
}  # fmt: skip
_ONE |= {
    people.lower(): country.lower() for people, country in DEMONYMS.items() if people.lower() not in _ONE
}
_IDLE = frozenset(("leader", "politician"))
"""What one calls whoever holds an office."""
_STANDING = frozenset(
    """ally associate backer businessman businesswoman candidate clerk colleague confidant contributor
    defendant developer donor fellow friend frontrunner fugitive hacker hopeful inmate intern lobbyist
    mastermind mentor middleman musician neighbor neighbour operative partner preacher prisoner publicist publisher
    ringleader rival runner spy staffer supporter """.split()
)
"""What a person is by how he stands to others, or by trade, beside `language.titles`."""
_MODIFIES = re.compile(r"['’]|[ -][a-z]")
"""What follows a name that is another's inside a description: `a Marn aide`, `Marn's aide`."""
_HELD = re.compile(r"\b(?:to|for|of|by|with|under|against|in|at|on) (?:[\w.]+ ){0,3}$")
"""What stands before a name in a description that the description reaches over: `an adviser to President Marn`."""
_PAST = frozenset(("former", "ex", "then", "late", "onetime", "retired"))
_SIMILAR = "another word for a similar role"
_MOST = 6  # descriptions of a person in one account
_ACCOUNTS = 24  # of which they are held against one another


class _Said(msgspec.Struct, frozen=True):
    span: Span
    words: frozenset[str]
    forms: tuple[str, ...]
    capitals: frozenset[str]
    past: bool
    title: bool
    role: bool


def descriptions(story: Story, entities: Sequence[Entity]) -> Iterator[Candidate]:
    """For each person and each two accounts the pairs of what they say that he is, where neither holds the other."""
    bodies = bodies_of(entities)
    for entity in entities:
        if entity.kind != "person":
            continue
        told = _told(story, entity, bodies)
        if len(told) < 2:
            continue
        accounts = len({span.account for span in entity.mentions})
        every = {name: frozenset[str]().union(*(one.words for one in some)) for name, some in told.items()}
        names = [account.id for account in story.accounts if account.id in told][:_ACCOUNTS]
        for number, left in enumerate(names):
            for right in names[number + 1 :]:
                for one, other in product(told[left], told[right]):
                    signs = _signs(one, other, every[left], every[right])
                    if signs is not None:
                        fullest = one is told[left][0] and other is told[right][0]
                        yield Candidate(
                            "role",
                            Place(one.span, " ".join(one.span.text.split())),
                            Place(other.span, " ".join(other.span.text.split())),
                            (
                                *signs[:13],
                                float(np.log(len(entity.mentions))),
                                float(accounts),
                                float(fullest),
                                *signs[13:],
                            ),
                            explanation=None if one.past != other.past else _SIMILAR,
                            about=entity.id,
                        )


def _told(story: Story, entity: Entity, bodies: Mapping[str, frozenset[str]]) -> dict[str, list[_Said]]:
    own = {word.lower() for form in entity.forms for word in _WORD.findall(form.form)}
    found: dict[str, list[_Said]] = defaultdict(list)
    spans = dict.fromkeys((*entity.roles, *_beside(story, entity)))
    held: dict[str, list[Span]] = defaultdict(list)
    for span in sorted(spans, key=lambda s: (story.order[s.account], s.start, -s.end)):
        before = held[span.account]
        if before and span.start < before[-1].end:
            continue
        before.append(span)
        if _of_another(story, entity, span):
            continue
        said = _said(story, entity, span, own, bodies)
        if said.words and all(said.words != one.words for one in found[span.account]):
            found[span.account].append(said)
    return {
        name: sorted(some, key=lambda one: (-len(one.words), one.span))[:_MOST]
        for name, some in found.items()
        if some
    }


def _said(
    story: Story, entity: Entity, span: Span, own: set[str], bodies: Mapping[str, frozenset[str]]
) -> _Said:
    words = [word for word in _WORD.findall(span.text.replace(".", "")) if word.lower() not in own]
    told = [re.sub(r"['’]s?$", "", word.lower()) for word in words]
    content = [word for word in told if word not in _FUNCTIONS and word not in _IDLE]
    spelt = [part for word in content for part in sorted(bodies.get(word, (word,)))]
    text = story.by_id[span.account].text
    title = any(text.startswith(form.form, span.end + 1) for form in entity.forms)
    return _Said(
        span,
        frozenset(_canonical(word) for word in spelt),
        tuple(content),
        frozenset(_canonical(low) for low, word in zip(told, words, strict=True) if word[0].isupper()),
        not _PAST.isdisjoint(content + told),
        title,
        any(map(_is_description, told)),
    )


def _is_description(word: str) -> bool:
    """Whether a word says what somebody is: his office, or how he stands to others."""
    bare = word.rpartition("-")[2]
    return is_title(word) or is_title(bare) or bare in _STANDING


def _of_another(story: Story, entity: Entity, span: Span) -> bool:
    """Whether a stretch names another person whom the description does not reach over: the next one of a list."""
    text = story.by_id[span.account].text
    return any(
        named.by_name
        and named.entity != entity.id
        and story.entities[named.entity].kind == "person"
        and not _MODIFIES.match(text, named.end)
        and not _HELD.search(text[span.start : named.start])
        for named in story.named_in(story.by_id[span.account], span.start, span.end)
    )


def _canonical(word: str) -> str:
    word = _ONE.get(word, word)
    return stem(word)


def _beside(story: Story, entity: Entity) -> Iterator[Span]:
    for mention in entity.mentions:
        account = story.by_id[mention.account]
        found = _BEHIND.match(account.text, mention.end)
        if found is not None:
            start, end = found.span(1)
            cut = _BY.search(account.text, start, end)
            end = cut.start() if cut else end
            if len(account.text[start:end].split()) > 1:
                yield account.span(start, start + len(account.text[start:end].rstrip()))
        sentence = story.sentence_at(account, mention.start)
        before = _titles(account, sentence.start if sentence else 0, mention.start)
        if before is not None:
            yield before


def _titles(account: Account, low: int, end: int) -> Span | None:
    """The noun phrase right before a name: `longtime party official`."""
    if end == 0 or account.text[end - 1] not in " \xa0":
        return None
    comma = account.text[end - 2] == ","
    at = bisect_left(account.annotated.tokens, end, key=lambda token: token.start) - comma
    tokens, tags = account.annotated.tokens, account.annotated.tags
    first = at
    while first > 0 and tokens[first - 1].start >= low and at - first < 8:
        tag = tags[first - 1] if tags else ""
        text = account.text[tokens[first - 1].start : tokens[first - 1].end]
        if tag not in ("NOUN", "ADJ", "PROPN") and text not in ("'s", "’s", "of", "-", "&"):
            break
        if "\n" in account.text[tokens[first - 1].end : tokens[first].start]:
            break
        first -= 1
    while first < at and not tokens[first].content:
        first += 1
    words = [account.text[token.start : token.end].lower().strip(".") for token in tokens[first:at]]
    head = bool(words) and _is_description(words[-1])
    for place in range(len(words) - 2, 0, -1):
        if words[place] == "of":
            owned = _is_description(words[place - 1])
            if head and not owned:
                first += place + 1  # `the orders of Deputy Director`
            head = head or owned  # `Secretary of State`
            break
    if not head:
        return None
    return account.span(tokens[first].start, tokens[at - 1].end)


def _signs(one: _Said, other: _Said, left: frozenset[str], right: frozenset[str]) -> list[float] | None:
    if one.words <= other.words or other.words <= one.words:
        return None
    common = one.words & other.words
    every = one.words | other.words
    short, long = sorted(
        ((len(one.words), len(one.words - right)), (len(other.words), len(other.words - left)))
    )
    if (not one.words - right and not other.words - left) or not (one.role and other.role):
        return None
    elsewhere = len((one.words - other.words) & right) + len((other.words - one.words) & left)
    meant = [
        sum((vector(word) for word in side.forms), np.zeros_like(vector("the"))) for side in (one, other)
    ]
    length = float(np.linalg.norm(meant[0]) * np.linalg.norm(meant[1]))
    capitals = one.capitals | other.capitals
    return [
        float(len(common)),
        len(common) / len(every),
        min(4.0, short[1]),
        min(4.0, long[1]),
        elsewhere / len(every - common),
        min(6.0, short[0]),
        float(meant[0] @ meant[1]) / length if length else 0.0,
        float(one.past or other.past),
        float(one.past != other.past),
        float(short[0] == 1),
        float(one.title or other.title),
        float(one.title and other.title),
        float(not one.title and not other.title),
        float(
            bool(one.forms and other.forms)
            and stem(_ONE.get(one.forms[-1], one.forms[-1]))
            == stem(_ONE.get(other.forms[-1], other.forms[-1]))
        ),
        len(one.capitals ^ other.capitals) / len(capitals) if capitals else 0.0,
    ]


_FUNCTIONS = function_words("en")
