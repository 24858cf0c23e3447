"""Where a text says that somebody is for or against something.

Patterns over words, since a verb of stance shows its subject before it and its object after it; a module for each
construction, which docs/methods/positions.md lists. `aims` says what an object is about.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from ....language.clause_words import CONTRACTED, COPULAS, NORMS
from ....language.evaluations import (
    AGENTS,
    CALLING,
    DESERVING,
    HARM_PHRASES,
    HARMING,
    HARMING_NOW,
    HELPING,
    HELPS,
    SEEING_AS,
)
from ....language.feelings import AMID, FEELINGS
from ....language.stance_verbs import STANCE_VERBS
from ....model import Annotated, Attribution, Mention, Reference, Sentence
from ..leaning import inputs_of, parts, read, shipped
from ..phrases import QUOTES, Words, behind, is_negative
from .attitudes import Attitude, attitudes
from .camps import agent, banner, camp, partisan
from .commands import commanded
from .counterfactuals import counterfactual, would_have
from .denials import denied
from .effects import POSING, effect, existing, posing
from .expression import Expression, moved, turned
from .grounds import GROUNDS, entitled, goal, ground, no_room, way
from .idioms import SUING, other_verb, suing
from .intentions import intended, refused
from .leanings import Leaning, leant, trusted
from .means import means
from .norms import deserved, due, forbidden, norm
from .nouns import FEELERS, attitude, eager, feeling, felt
from .quotes import quoted, quotes_within
from .said import believer, reporter
from .silence import HINTING, SAYING, unsaid
from .values import calling, fragment, value
from .verbs import verb
from .votes import VOTING, ballot

_HARM_AT: dict[str, list[str]] = {}
for _phrase in HARM_PHRASES:
    _HARM_AT.setdefault(_phrase.partition(" ")[0], []).append(_phrase)
_NEEDS = frozenset("need needs needed ought have has got".split())
"""Words before `to` that tell what is to be done."""
_FEELING = frozenset("remain remains remained feel feels felt become became becomes grew grown seems".split())
"""Verbs before a feeling besides forms of `to be`."""
_TOLERATED = frozenset("tolerated accepted condoned excused forgiven".split())
"""Participles behind `will not be`."""
_BECOMING = frozenset(
    "become became becomes becoming remains remained proved proves proving seem seems seemed sounds sounded".split()
)
"""Verbs before a word of value besides forms of `to be`."""
_WILL = frozenset("will would won't wouldn't 'll 'd cannot can't i'll we'll i'd we'd".split())
_ACTING = _WILL | COPULAS | CONTRACTED
"""Behind which stands what somebody will do, is doing, or is."""
_SHORTENED = frozenset("it that he she this".split())

_LONGEST = 4000
"""Code points of what is said back from a sentence in which an attribution begins that may reach into it."""
_CLOSING = "”’\"' "
__all__ = ["Expression", "find", "turned"]


def find(annotated: Annotated) -> Iterator[Expression]:
    """The expressions of stance in an account, in order; none in furniture and questions."""
    mentions = annotated.mentions
    names = {item.end: item.start for item in annotated.references}
    names |= {mention.end: mention.start for mention in mentions}
    cues = _cues(annotated)
    stretches = quoted(annotated)
    leanings = _leanings(annotated)
    for sentence in annotated.sentences:
        text = annotated.article.text[sentence.start : sentence.end]
        if sentence.furniture or text.rstrip(_CLOSING)[-1:] == "?" or text.isupper():
            continue
        words = Words(annotated, sentence, names, cues)
        quotes = list(quotes_within(annotated, sentence, stretches))
        told = _attitudes_within(annotated, sentence)
        read_in = leanings.get(sentence.first, [])
        for expression in sorted(_within(words, quotes, told, read_in), key=lambda item: item.clause):
            yield moved(expression, sentence.first)


def _within(
    words: Words,
    quotes: Sequence[tuple[int, int, int]],
    told: Sequence[Attitude],
    leanings: Sequence[Leaning],
) -> list[Expression]:
    """The expressions of one sentence: what its grammar shows, else what attitudes the reader found, and else what
    sides the network reads in what is said.
    """
    if (whole := fragment(words, 0, len(words))) is not None:
        return [whole]
    seen: list[Expression] = []
    taken = -1
    for index in range(len(words)):
        within = index < taken  # the object of another
        expression = _inside(words, index) if within else _at(words, index)
        if expression is None:
            continue
        expression = _believed(words, expression)
        if expression.subject is None:
            expression = msgspec.structs.replace(expression, reporter=reporter(words, expression.clause[0]))
        taken = max(taken, index + 1 if expression.subject is None else expression.clause[1])
        if expression.subject is None and expression.clause[0] == index:
            taken = expression.issue[1] if expression.issue else taken
        seen.append(expression)
    seen += list(attitudes(words, told, seen))
    seen += [
        short
        for lead, first, last in quotes
        if lead >= first and (short := fragment(words, first, last)) is not None
    ]
    seen = [expression for expression in seen if trusted(words, expression, leanings)]
    return [*seen, *leant(words, leanings, seen)]


def _believed(words: Words, expression: Expression) -> Expression:
    """A side with whoever is said to believe so, where it would be the speaker's: `Hale believes we must wait`."""
    subject = expression.subject
    if subject is not None and words.words[subject] != "we":
        return expression
    holder, unbelieved = believer(words, expression.clause[0])
    if holder is None or unbelieved or not words.holds(holder):
        return expression
    return msgspec.structs.replace(expression, subject=holder)


def _inside(words: Words, index: int) -> Expression | None:
    """A side that is taken within the object of another, where its own holder stands beside it: `the memo, praised by
    Hale`, `selling it despite objections by growers`.
    """
    by = words.at(index + 1) == "by"
    if by and words.words[index] in STANCE_VERBS:
        return verb(words, index)
    amid = not AMID.isdisjoint(words.words[max(0, index - 4) : index])
    return feeling(words, index) if words.words[index] in FEELINGS and (by or amid) else None


def _leanings(annotated: Annotated) -> dict[int, list[Leaning]]:
    """First token of a sentence -> what the network reads in the parts of it that somebody says."""
    found: dict[int, list[Leaning]] = {}
    spoken = parts(annotated)
    sides = read(shipped(), [inputs_of(annotated, part) for part in spoken])
    for part, side in zip(spoken, sides, strict=True):
        place = bisect_right(annotated.sentences, part.own[0], key=lambda sentence: sentence.first) - 1
        begin = annotated.sentences[place].first
        issue = None if side.issue is None else (side.issue[0] - begin, side.issue[1] - begin)
        holder = min(first for first, last in (part.own, part.source, part.cue) if last) - begin
        own = part.own[0] - begin, part.own[1] - begin
        leaning = Leaning(max(0, holder), *own, issue, side.supports, side.opposes)
        found.setdefault(begin, []).append(leaning)
    return found


def _attitudes_within(annotated: Annotated, sentence: Sentence) -> list[Attitude]:
    """The attributions with a source, a cue and a content in a sentence."""
    attributions = annotated.attributions
    found = []
    for attribution in _from(attributions, sentence.start):
        if attribution.content[0][0] >= sentence.end:
            break
        if not attribution.source or not attribution.cue or attribution.mode == "direct":
            continue
        parts = [
            _places(annotated, sentence, part[0][0], part[-1][1])
            for part in (attribution.source, attribution.cue, attribution.content[:1])
        ]
        if all(first < last for first, last in parts):
            (start, end), cue, content = parts
            speaker = None if attribution.speaker is None else annotated.mentions[attribution.speaker].end
            last = next(
                (at for at in range(start, end) if annotated.tokens[sentence.first + at].end == speaker),
                end - 1,
            )
            found.append(Attitude((start, last), cue, content))
    return found


def _from(attributions: Sequence[Attribution], start: int) -> Iterator[Attribution]:
    """The attributions whose content may end behind a place, in order."""
    first = bisect_left(attributions, start - _LONGEST, key=lambda item: item.content[0][0])
    for attribution in attributions[first:]:
        if attribution.content[-1][1] > start:
            yield attribution


def _places(annotated: Annotated, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """A stretch as places in a sentence; an empty one where it does not lie in it."""
    if start < sentence.start or end > sentence.end:
        return 0, 0
    tokens = annotated.tokens
    first, last = (
        bisect_left(tokens, at, sentence.first, sentence.last, key=lambda token: token.start) - sentence.first
        for at in (start, end)
    )
    return first, last


def _cues(annotated: Annotated) -> dict[int, int]:
    """Start of each word of a cue -> the end of the name or phrase for whoever says it."""
    cues = {}
    for attribution in annotated.attributions:
        if attribution.source and attribution.cue:
            start, end = attribution.source[0][0], attribution.source[-1][1]
            within = _ends_within(annotated.references, start, end) + _ends_within(
                annotated.mentions, start, end
            )
            named = attribution.speaker is not None and annotated.mentions[attribution.speaker].end in within
            speaker = (
                annotated.mentions[attribution.speaker].end
                if named and attribution.speaker is not None
                else end
            )
            for start, end in attribution.cue:
                for place in range(
                    bisect_left(annotated.tokens, start, key=lambda token: token.start),
                    bisect_left(annotated.tokens, end, key=lambda token: token.start),
                ):
                    cues[annotated.tokens[place].start] = speaker
    return cues


def _ends_within(items: Sequence[Mention] | Sequence[Reference], start: int, end: int) -> list[int]:
    first = bisect_left(items, start, key=lambda item: item.start)
    ends = []
    for item in items[first:]:
        if item.start >= end:
            break
        if item.end <= end:
            ends.append(item.end)
    return ends


def _relative(words: Words, index: int) -> bool:
    """Whether a word that was taken for a noun is the verb of a relative clause: `to which Hale objects`."""
    return words.named(index - 1) and words.at(words.begin(index - 1) - 1) in ("which", "whom")


def _at(words: Words, index: int) -> Expression | None:
    word = words.words[index]
    found = None
    if word in SAYING or word in HINTING:
        found = unsaid(words, index)
    if word in CALLING or word in SEEING_AS:
        found = found or calling(words, index)
    if word in SUING:
        found = found or suing(words, index)
    if word in VOTING:
        found = found or ballot(words, index)
    if word in ("by", "through"):
        found = found or means(words, index)
    if would_have(words, index):
        found = found or counterfactual(words, index)
    if word in STANCE_VERBS and (words.tags[index] == "VERB" or _relative(words, index)):
        found = found or verb(words, index)
    if word in FEELINGS:
        found = found or feeling(words, index)
    if word in AGENTS:
        found = found or agent(words, index)
    if word.removesuffix("s") in AGENTS:
        found = found or camp(words, index) or partisan(words, index)
    if word in FEELERS:
        found = found or felt(words, index)
    if word in _FEELING:
        found = found or attitude(words, index)
    if word in COPULAS or (word == "'s" and words.at(index - 1) in _SHORTENED):
        found = found or attitude(words, index) or value(words, index)
    if word in CONTRACTED:
        found = found or attitude(words, index) or value(words, index)
    if word in _BECOMING:
        found = found or value(words, index)
    harms = (word in HARMING and words.tags[index] != "NOUN") or (
        word in HARMING_NOW and behind(words, index, COPULAS)
    )
    if harms or any(words.follows(index, phrase) for phrase in _HARM_AT.get(word, ())):
        found = found or effect(words, index, "against")
    if word in HELPING or word in HELPS:
        found = found or effect(words, index, "for")
    if word in POSING and words.tags[index] == "VERB":
        found = found or posing(words, index)
    if word in DESERVING:
        found = found or deserved(words, index)
    if word in _TOLERATED:
        found = found or refused(words, index)
    if word in ("time", "moment"):
        found = found or due(words, index)
    if word == "no":
        found = found or no_room(words, index)
    if word in GROUNDS:
        found = found or ground(words, index) or goal(words, index) or way(words, index)
        found = found or entitled(words, index)
    if word in NORMS or (word in _NEEDS and words.at(index + 1) == "to"):
        found = found or (value(words, index + 1) if words.at(index + 1) == "be" else None)
        found = found or norm(words, index)
    if word in _ACTING:
        found = found or intended(words, index) or forbidden(words, index)
    if word in COPULAS or word.endswith("ing"):
        found = found or existing(words, index)
    if word.startswith(("pro-", "anti-")):
        found = found or banner(words, index)
    if word in ("no", "any") or is_negative(word):
        found = found or denied(words, index)
    if index == 0 or words.at(index - 1) in QUOTES:
        found = found or eager(words, index) or commanded(words, index)
    return found or other_verb(words, index)
