"""Two readings of one utterance or assertion of which one is turned round, or puts something elsewhere."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from ...algorithms.alignment import Operation, align, tidy
from ...language.opposites import NEGATIONS, opposed, refuses
from ...language.places import ALIASES, CAPITALS, COUNTRIES, PLACES
from ...language.synonyms import canonical
from ...model import Account, Assertion, Span, Token, Utterance
from .context import MEMBERS, Story, clause_around, norms_of, tokens_of
from .draft import Draft, variants
from .twins import Twin

_ALIKE = 0.5  # share of the greater side's content words that two readings share before one word is held against them
_FEWEST = 3  # content words that they share at least
_MUCH_ALIKE = 0.6  # the same, of so few shared words, where one has a negation
_SUBJECT = 2  # words before a change that opens with opposites, of whatever length it is
_LONGEST = 3  # content words of a change beyond which it is another sentence
_PREPOSITIONS = frozenset("in at to from near".split())
_COMPARED = re.compile(
    r"\b(?:if not|no matter|no doubt)\b|\bno,"
    r"|(?:\bnot|n['’]t)\b[^.;]{1,60}\buntil\b"
    r"|(?:\bnot|n['’]t)\b(?: \w{1,20}){0,2} (?:only|just|merely|simply|alone)\b"
    r"|\b(?:no[- ]one|nobody|nothing|none|never)\b.{1,60}\b(?:than|but|except|before)\b",
    re.IGNORECASE | re.DOTALL,
)
"""`No one wants it more than we do`, `in May if not sooner` deny nothing."""
_SUPPOSED = re.compile(r"\b(?:if|let['’]s say|suppose|whether|imagine)\b", re.IGNORECASE)
"""Nor does what is merely supposed."""
_FAILING = frozenset("fail fails failed failing unable".split())
_BEFORE = 16  # code points before a reading in which such a verb stands: `ruled out job cuts`
_SURE = 14.0  # weight of what two sentences share that name two places
_TOLD = 5  # words of a clause with such a place; a caption has fewer
_AROUND = 50  # code points on either side of such a place, in which they share two words


def differing_words(
    story: Story, assertions: Sequence[Assertion], utterances: Sequence[Utterance]
) -> Iterator[Draft]:
    """Pairs of readings that share most of their words and part in a negation or an opposite."""
    groups = [(u.id, [reading.span for reading in u.readings]) for u in utterances]
    groups += [(a.id, list(a.members)) for a in assertions]
    for about, spans in groups:
        for left, right in combinations(spans[:MEMBERS], 2):
            if left.account != right.account:
                kind = _turned(story.by_id[left.account], left, story.by_id[right.account], right)
                if kind is not None:
                    pairs = ((left.text, left), (right.text, right))
                    yield Draft(
                        "polarity" if kind == "negated" else "wording", about, variants(pairs, story.order)
                    )
    for utterance in utterances:
        if utterance.agreement == "conflicting":
            yield from _conflicting(story, utterance)


def _conflicting(story: Story, utterance: Utterance) -> Iterator[Draft]:
    """What matching has found to be turned round, where it is not a matter of a number or a negation."""
    negated = any(difference.kind == "negated" for difference in utterance.differences)
    numbers = any(
        reading.span.start <= quantity.start < reading.span.end
        for reading in utterance.readings
        for quantity in story.by_id[reading.span.account].annotated.quantities
    )
    if not negated and not numbers:
        pairs = [(reading.span.text, reading.span) for reading in utterance.readings]
        if len({text for text, _ in pairs}) > 1:
            yield Draft("wording", utterance.id, variants(pairs, story.order))


def _turned(one: Account, left: Span, other: Account, right: Span) -> str | None:
    """`negated` or `opposite` where two stretches alike part in just that."""
    tokens = _meaning(one, left), _meaning(other, right)
    written = [
        [a.text[t.start : t.end].lower() for t in some if t.content]
        for a, some in zip((one, other), tokens, strict=True)
    ]
    if _halved(*written):
        return "opposite"
    norms = norms_of(tokens[0]), norms_of(tokens[1])
    shared = len(norms[0] & norms[1])
    if shared < _FEWEST or shared < _ALIKE * max(map(len, norms)):
        return None
    words = _words(one, tokens[0]), _words(other, tokens[1])
    denials = sum(map(_denies, words[0])), sum(map(_denies, words[1]))
    steps = tidy(align(words[0], words[1]))
    if denials[0] != denials[1]:
        if shared <= _FEWEST and shared < _MUCH_ALIKE * max(map(len, norms)):
            return None
        if any(_COMPARED.search(span.text) or _SUPPOSED.search(span.text) for span in (left, right)):
            return None
        plain, place = (one, left) if denials[0] < denials[1] else (other, right)
        at = _denied(steps, words)
        side = 0 if plain is one else 1
        if at is None or _refuses(plain, place) or _to_do(plain, _telling(plain, tokens[side])[at[side]]):
            return None
        return "negated"
    for step in steps:
        gone = words[0][step.left_start : step.left_end]
        come = words[1][step.right_start : step.right_end]
        goes_on = step.kind == "replace" and min(step.left_start, step.right_start) >= _SUBJECT
        if goes_on and _against(gone[0], come[0]):
            return "opposite"  # "shares of the yard rose a little", "shares of the yard fell by the evening"
        short = step.kind == "replace" and len(gone) <= _LONGEST and len(come) <= _LONGEST
        if short and any(_against(a, b) for a in gone for b in come):
            return "opposite"
    return None


def _against(one: str, other: str) -> bool:
    """Whether two stems, or what they are forms of (`fell`, `rose`), say the opposite of one another."""
    return opposed(one, other) or opposed(canonical(one), canonical(other))


def _halved(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether one has a word beside its denial (`local and non-local`) and the other only the denial."""
    for one, other in ((left, right), (right, left)):
        for index, word in enumerate(one[:-1]):
            denial = one[index + 1]
            if denial == f"non-{word}" and denial in other and word not in other:
                return True
    return False


def _denied(steps: Sequence[Operation], words: tuple[list[str], list[str]]) -> tuple[int, int] | None:
    """Where in both the word stands that stayed, a negation just before it having been put in or taken out."""
    for number, step in enumerate(steps):
        if step.kind == "equal":
            continue
        gone = words[0][step.left_start : step.left_end]
        come = words[1][step.right_start : step.right_end]
        if any(map(_denies, gone)) == any(map(_denies, come)):
            continue
        if len(gone) > _LONGEST or len(come) > _LONGEST:
            return None
        if any(opposed(a, b) for a in gone for b in come):
            return None  # "not realistic" and "unrealistic"
        side = gone if any(map(_denies, gone)) else come
        behind = steps[number + 1] if number + 1 < len(steps) else None
        if _denies(side[-1]) and behind is not None and behind.kind == "equal":
            return behind.left_start, behind.right_start
        return None
    return None


def _to_do(account: Account, token: Token) -> bool:
    """Whether a word stands behind `to`: what is asked or expected to be done, which a denial does not contradict."""
    return account.text[max(0, token.start - len(" to ")) : token.start].lower() == " to "


def _refuses(account: Account, span: Span) -> bool:
    """Whether a reading without a negation denies all the same, by a verb in it or just before it."""
    text = account.text[max(0, span.start - _BEFORE) : span.end]
    words = re.findall(r"[^\W\d_]+", text.lower())
    return refuses(words) or not _FAILING.isdisjoint(words)


def _denies(word: str) -> bool:
    return word in NEGATIONS or word.endswith("n't")


def _meaning(account: Account, span: Span) -> list[Token]:
    return [token for token in tokens_of(account, span.start, span.end) if token.norm]


def _telling(account: Account, tokens: Sequence[Token]) -> list[Token]:
    """The words that carry meaning, and negations."""
    return [token for token in tokens if token.content or _denies(_written(account, token))]


def _words(account: Account, tokens: Sequence[Token]) -> list[str]:
    """Stems of these, negations as written."""
    told = [(token, _written(account, token)) for token in _telling(account, tokens)]
    return [word if _denies(word) else token.norm for token, word in told]


def _written(account: Account, token: Token) -> str:
    return account.text[token.start : token.end].lower().replace("’", "'")


def differing_places(
    story: Story, assertions: Sequence[Assertion], twins: Sequence[Twin] = ()
) -> Iterator[Draft]:
    """Members of one assertion, or sentences on one matter, of which each names one place, behind a preposition.

    Members are alike in words and their places of one class; beside the places of two sentences stand the same words,
    and neither account has the other's place anywhere.
    """
    yield from _of_twins(story, twins)
    for assertion in assertions:
        placed = []
        for span in assertion.members[:MEMBERS]:
            account = story.by_id[span.account]
            names = _places(account, span)
            if len(names) == 1:
                placed.append((account, span, names[0]))
        for (one, left, first), (other, right, second) in combinations(placed, 2):
            if (
                one.id == other.id
                or _class(first.text) != _class(second.text)
                or _name(first) == _name(second)
            ):
                continue
            norms = [norms_of(tokens_of(a, s.start, s.end)) for a, s in ((one, left), (other, right))]
            shared = len(norms[0] & norms[1])
            if shared < _FEWEST or shared < _ALIKE * max(map(len, norms)):
                continue
            if second.text not in left.text and first.text not in right.text:
                pairs = ((first.text, left), (second.text, right))
                yield Draft("place", assertion.id, variants(pairs, story.order))


def _of_twins(story: Story, twins: Sequence[Twin]) -> Iterator[Draft]:
    for twin in twins:
        if twin.weight < _SURE:
            continue
        accounts, spans = (twin.left, twin.right), twin.spans
        named = [_places(account, span) for account, span in zip(accounts, spans, strict=True)]
        if len(named[0]) != 1 or len(named[1]) != 1:
            continue
        first, second = named[0][0], named[1][0]
        known = first.text in twin.right.text or second.text in twin.left.text
        beside = _beside(twin.left, first) & _beside(twin.right, second)
        if not known and _name(first) != _name(second) and len(beside) > 1:
            around = [
                clause_around(account, sentence, place.start, place.end)
                for account, sentence, place in zip(
                    accounts, (twin.one, twin.other), (first, second), strict=True
                )
            ]
            if min(len(span.text.split()) for span in around) < _TOLD:
                continue
            pairs = zip((first.text, second.text), around, strict=True)
            yield Draft("place", "", variants(pairs, story.order))


def _beside(account: Account, place: Span) -> frozenset[str]:
    """The norms of the words beside a place."""
    around = tokens_of(account, max(0, place.start - _AROUND), place.end + _AROUND)
    return norms_of([token for token in around if token.end <= place.start or token.start >= place.end])


def _places(account: Account, span: Span) -> list[Span]:
    found = []
    for mention in account.annotated.mentions:
        if mention.kind == "place" and span.start <= mention.start and mention.end <= span.end:
            before = account.text[max(0, mention.start - 12) : mention.start].split()
            if before and before[-1].lower() in _PREPOSITIONS:
                found.append(account.span(mention.start, mention.end))
    return found


def _name(span: Span) -> str:
    return ALIASES.get(span.text, span.text)


def _class(name: str) -> str:
    if ALIASES.get(name, name) in COUNTRIES:
        return "country"
    return "city" if name in CAPITALS or name in PLACES else "unknown"
