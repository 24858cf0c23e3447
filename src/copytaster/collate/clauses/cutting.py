"""Sentences cut into clauses that assert one thing each, as spans of an account."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from ...language.clause_openers import WITHOUT_COMMA
from ...language.speech import SPEECH
from ...language.verbs import is_finite
from ...model import Account, Quantity, Sentence, Span, Time
from .grammar import passes

_SHORT = 7  # words up to which a sentence is left whole, but for two numbers in it
_LEAST = 4  # words that a clause has at least
_QUOTED = 25  # words up to which a quotation is left whole
_SOON = 4  # words within which a clause behind `and` has its verb
_RELATIVE = frozenset("who whose whom which where".split())
_SUBORDINATE = frozenset(
    """while although though because whereas after before as since if when until once unless but and saying adding
    noting""".split()
)
_PARTICIPLE = re.compile(r"[a-z]{2,}ing")
_WITHOUT_COMMA = frozenset(
    "when while after before because although though whereas until unless if since once".split()
)
"""Conjunctions that open a clause without a comma, too."""
_PREPOSITIONS = frozenset("in on at to for from of with by during under through".split())
_GERUNDIAL = frozenset("for by without despite".split())
"""Prepositions behind which a participle tells a thing of its own: `for grabbing a boy`."""
_PRONOUNS = [[word] for word in "he she it they we you i".split()]
_FAR = 9  # words within which such a clause has its verb
_NO_PARTICIPLES = frozenset(
    """morning evening during king spring string according being anything everything something nothing building meeting
    hearing filing ruling spending funding housing training briefing""".split()
)
_OPENS_APPOSITION = frozenset("a an the one his her its their former now then".split())
_JOINTS = frozenset((",", ";", ":", "and", "but", "while", "which", "whereas", "und", "aber"))
_STOPS = ",;:"
_BREAKS = (";", "—", "–", "--", ":")
_CONTRASTS = frozenset("not or than nicht oder".split())
_MARKS = ',;:—–"“”«»„'
_JOINING = re.compile(
    r"(?:and|but|saying|adding|noting|while|"
    r"(?-i:that)(?!\s+(?:is|are|was|were|has|had|will|would|can|could|may|might|must|should|did|does|means|meant)\b))"
    r"\b(?!['’])\s*",
    re.IGNORECASE,
)
"""Words that join a clause to the one before; `that` with its verb is its subject: `That is a phenomenon`;
and with a capital it points to what follows: `That stretch of road`."""
_OPENING = '"“«„'
_CLOSING = '"”“»'
_CLOSED = re.compile(r'[.,!?]?["”“»]')


def clauses_of(account: Account) -> list[Span]:
    """The clauses of an account's sentences; furniture is left out, headings stay whole."""
    spans: list[Span] = []
    for sentence in account.annotated.sentences:
        if not sentence.furniture:
            spans.extend(_spans(account, sentence, sentence.start, sentence.end, whole=False, fine=True))
    return spans


def clauses_within(account: Account, start: int, end: int, *, whole: bool) -> list[Span]:
    """The clauses of a stretch of an account, or its sentences left `whole`; furniture is left out.

    Subordinate clauses without a comma stay with what they belong to: so accounts repeat what somebody says.
    """
    sentences = account.annotated.sentences
    spans: list[Span] = []
    for sentence in sentences[bisect_right(sentences, start, key=lambda s: s.end) :]:
        if sentence.start >= end:
            break
        if not sentence.furniture:
            spans.extend(_spans(account, sentence, start, end, whole=whole, fine=False))
    return spans


def _spans(
    account: Account, sentence: Sentence, start: int, end: int, *, whole: bool, fine: bool
) -> Iterator[Span]:
    tokens = account.annotated.tokens
    cuts = (
        [(sentence.first, sentence.last)]
        if whole or sentence.heading
        else _cuts(account, sentence, fine=fine)
    )
    for first, last in cuts:
        left, right = max(tokens[first].start, start), min(tokens[last - 1].end, end)
        left, right = trimmed(account.text, left, right)
        if left < right:
            yield account.span(left, right)


def _cuts(account: Account, sentence: Sentence, *, fine: bool) -> list[tuple[int, int]]:
    """The clauses of a sentence as runs of its tokens."""
    tokens, text = account.annotated.tokens, account.text
    words = [text[token.start : token.end].lower() for token in tokens[sentence.first : sentence.last]]
    borders = {0, *_between_numbers(account, sentence, words)}
    if len(words) > _SHORT:
        names = _name_ends(account, sentence)
        whole = _quotations(words)
        language = account.annotated.language
        found = _opened(words, language) if language in SPEECH else _between_clauses(words, names, fine=fine)
        borders.update(at for at in found if not whole[at])
        if fine and account.annotated.tags:
            tags = account.annotated.tags[sentence.first : sentence.last]
            borders.update(passes(words, tags, borders, whole))
    starts = sorted(borders)
    return [
        (sentence.first + a, sentence.first + b)
        for a, b in zip(starts, [*starts[1:], len(words)], strict=True)
    ]


def _name_ends(account: Account, sentence: Sentence) -> frozenset[int]:
    """The places in the sentence's tokens right behind a name."""
    tokens, mentions = account.annotated.tokens, account.annotated.mentions
    starts = [token.start for token in tokens[sentence.first : sentence.last]]
    first = bisect_left(mentions, sentence.start, key=lambda mention: mention.start)
    last = bisect_left(mentions, sentence.end, key=lambda mention: mention.start)
    return frozenset(bisect_left(starts, mention.end) for mention in mentions[first:last])


def _quotations(words: Sequence[str]) -> list[bool]:
    """For each word whether it stands in a quotation that is short enough to be left whole."""
    whole = [False] * len(words)
    opened = None
    for at, word in enumerate(words):
        if word in _OPENING and (word != '"' or opened is None):
            opened = at
        elif word in _CLOSING and opened is not None:
            if at - opened <= _QUOTED:
                whole[opened + 1 : at] = [True] * (at - opened - 1)
            opened = None
    return whole


def _between_clauses(words: Sequence[str], names: frozenset[int], *, fine: bool) -> list[int]:
    """Where a sentence passes from one clause to the next, by its marks, conjunctions and verbs.

    `fine` cuts before subordinate clauses without a comma, too.
    `names` are the places right behind a name: what follows there between commas says who or what it is.
    """
    borders = [0]
    appositive = False
    verbs = list(accumulate(map(is_finite, words), initial=0))
    left_over = list(accumulate((word[:1].isalnum() for word in reversed(words)), initial=0))[::-1]
    last_comma = max((at for at, word in enumerate(words) if word == ","), default=-1)
    for at in range(2, len(words) - 1):
        word, before = words[at], words[at - 1]
        if before in _CLOSING and words[at - 2] == ",":
            before = ","  # a comma that an editor put into the quotation before
        named = before == "," and at - 1 in names
        if word in _MARKS + "." or left_over[at] < _LEAST:
            continue
        if at - borders[-1] < _LEAST and not named:
            continue
        opens = before == "," and _opens(words, at, names)
        opens = opens or (before in _BREAKS and verbs[-1] > verbs[at])
        if appositive and before == ",":
            opens, appositive = True, False
        elif opens and named and word in _OPENS_APPOSITION | _RELATIVE:
            appositive = last_comma >= at
        joined = verbs[at] > verbs[borders[-1]] and (
            _coordinated(words, at) or (fine and _subordinated(words, at))
        )
        if opens or joined:
            borders.append(at)
    return borders[1:]


def _opened(words: Sequence[str], language: str) -> list[int]:
    """Where a sentence in another language passes from one clause to the next, by the words that open one."""
    behind_comma = (SPEECH[language].relatives | SPEECH[language].that) - SPEECH[language].joining
    borders = [0]
    left_over = list(accumulate((word[:1].isalnum() for word in reversed(words)), initial=0))[::-1]
    for at in range(2, len(words) - 1):
        known = behind_comma if words[at - 1] == "," else WITHOUT_COMMA[language]
        if words[at] in known and at - borders[-1] >= _LEAST and left_over[at] >= _LEAST:
            borders.append(at)
    return borders[1:]


def _opens(words: Sequence[str], at: int, names: frozenset[int]) -> bool:
    """Whether a clause begins behind a comma: a relative, a subordinate or a participle, or what a name is."""
    word = words[at]
    if word in _RELATIVE:
        return True
    if word in _SUBORDINATE:
        return any(map(is_finite, words[at + 1 : at + 12])) or word.endswith("ing")
    if _PARTICIPLE.fullmatch(word) and word not in _NO_PARTICIPLES:
        return True
    return at - 1 in names and word in _OPENS_APPOSITION


def _coordinated(words: Sequence[str], at: int) -> bool:
    """Whether `and` or `but` joins a second verb, with a subject of its own or without, to a clause that has one."""
    word = words[at]
    if word not in ("and", "but"):
        return False
    following = words[at + 1 : at + 1 + _SOON]
    if following and following[0].endswith("ly"):
        following = following[1:]
    if following[:1] == ["that"] or (following and is_finite(following[0])):
        return True
    return (words[at - 1] == "," or word == "but") and any(map(is_finite, following))


def _subordinated(words: Sequence[str], at: int) -> bool:
    """Whether a clause begins here without a comma, behind one that has its verb."""
    word, before = words[at], words[at - 1]
    if before in _MARKS:
        return False
    following = _before_mark(words[at + 1 : at + 1 + _FAR])
    if word in _PREPOSITIONS and following[:1] in (["which"], ["whom"]):
        return any(map(is_finite, following[1:]))
    if word in _RELATIVE:
        return before not in _PREPOSITIONS and any(map(is_finite, following[:_SOON]))
    if word in _WITHOUT_COMMA:
        return any(map(is_finite, following[1:])) or _is_participle(following[:1])
    if word == "as":
        return following[:1] in _PRONOUNS and any(map(is_finite, following[1:_SOON]))
    return word in _GERUNDIAL and _is_participle(following[:1])


def _before_mark(words: Sequence[str]) -> list[str]:
    """The words up to the next comma or the like."""
    found: list[str] = []
    for word in words:
        if word in _MARKS:
            break
        found.append(word)
    return found


def _is_participle(words: Sequence[str]) -> bool:
    return bool(words) and bool(_PARTICIPLE.fullmatch(words[0])) and words[0] not in _NO_PARTICIPLES


def _between_numbers(account: Account, sentence: Sentence, words: Sequence[str]) -> Iterator[int]:
    """Where one number or date ends what is told of it and another begins: `and` or a comma between two of them.

    A sentence that gives two numbers asserts two things: `17 people died and 23 were hurt`.
    """
    annotated = account.annotated
    starts = [token.start for token in annotated.tokens[sentence.first : sentence.last]]
    places = sorted(
        (bisect_left(starts, item.start), bisect_left(starts, item.end))
        for items in (annotated.quantities, annotated.times)
        for item in items[
            bisect_left(items, sentence.start, key=_start) : bisect_left(items, sentence.end, key=_start)
        ]
    )
    speech = SPEECH.get(annotated.language)
    joints = _JOINTS | speech.joining if speech else _JOINTS
    for (_, left), (right, _) in pairwise(places):
        breaks = [index for index in range(left, right) if words[index] in joints]
        breaks = [
            index
            for index in breaks
            if words[index] != "," or index + 1 == right or words[index + 1] not in joints
        ]
        if breaks and words[breaks[-1] + 1] not in _CONTRASTS:
            at = breaks[-1]
            yield at + 1 if words[at] in _STOPS else at


def _start(item: Quantity | Time) -> int:
    return item.start


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the marks, spaces and joining words at its ends; a quotation that it opens stays closed."""
    while start < end:
        joined = _JOINING.match(text, start, end)
        if joined is not None and joined.end() < end:
            start = joined.end()
        elif text[start].isspace() or text[start] in _MARKS:
            start += 1
        else:
            break
    while start < end and (text[end - 1].isspace() or text[end - 1] in _MARKS + "."):
        end -= 1
    opened = max(text.rfind(mark, start, end) for mark in _OPENING)
    if opened >= 0 and not any(mark in text[opened + 1 : end] for mark in _CLOSING):
        after = _CLOSED.match(text, end)
        return start, after.end() if after else end
    return start, end
