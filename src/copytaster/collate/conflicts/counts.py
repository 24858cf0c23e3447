"""The numbers of a story, each with what it counts and what stands beside it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from ...language.synonyms import canonical
from ...language.words import stem
from ...model import Account, Quantity, Span, Token
from .context import Story, covering, norms_of

SCALES = {
    "second": ("time", 1 / 60), "minute": ("time", 1.0), "hour": ("time", 60.0),
    "day": ("days", 1.0), "week": ("days", 7.0), "month": ("days", 30.4),
    "mile": ("kilometre", 1.609), "foot": ("metre", 0.3048), "acre": ("hectare", 0.4047),
    "kilogram": ("tonne", 0.001), "pound": ("tonne", 0.000454),
}  # fmt: skip
"""Units of which accounts choose one or another for the same: the scale, and how much of it."""
_WEIGHED = re.compile(r"\b(?:weigh\w*|heavy|heavier|cargo|payload)\b")
PERSONS = frozenset(
    stem(word) for word in "people person man woman child victim passenger resident citizen life".split()
) | {"", "people", "person"}
FATES = {canonical(stem(word)): canonical(stem(word)) for word in """
    kill injure miss arrest evacuate rescue charge displace infect hospitalise hospitalize attend march protest
    """.split()} | {
    stem(word): canonical(stem(fate))
    for fate, words in {"kill": "body corpse fatality", "miss": "lost unaccounted"}.items()
    for word in words.split()
}  # fmt: skip
"""What is counted where persons are: those killed are others than those injured."""
_OTHERS = frozenset("including among of another other additional further first next last every each".split())
_NEAR = 6  # words on either side of a number that say what it counts
_ADJECTIVES = 4  # words behind a number up to the noun that it counts
_JOINED = re.compile(r"[-‐‑]([a-z]{3,20})\b(?!-)")
_AGO = re.compile(r"\s+ago\b")
_SHARES = frozenset(("percent", "point"))
_POLLED = 4  # shares in an account, beyond which it tells of polls
_WHOLE = 100.0
_PARTING = frozenset("and but while und aber".split())
CONTRASTS = frozenset(("not", "than", "instead", "despite"))


class Count(msgspec.Struct, frozen=True):
    """A quantity in its sentence."""

    account: Account
    quantity: Quantity
    topic: str
    """The unit, the noun counted, or of persons what befell them: `person:kill`."""
    value: float
    """In the unit in which stretches of time are compared."""
    local: frozenset[str]
    """The norms right beside it."""
    around: frozenset[str]
    """Those of its sentence."""
    span: Span
    """The shortest place of a claim that holds it, else its sentence."""
    groups: frozenset[str]
    """Ids of the assertions and utterances that hold it."""
    who: frozenset[str]
    """The persons and places of its clause."""

    @property
    def written(self) -> str:
        """The words of the quantity."""
        return self.account.text[self.quantity.start : self.quantity.end]


def counts_of(
    story: Story, account: Account, groups: Sequence[tuple[str, Sequence[Span]]]
) -> Iterator[Count]:
    """The numbers of an account that say what they count; `groups` are assertions and utterances with their places."""
    shares = sum(q.unit in _SHARES for q in account.annotated.quantities)
    mine = [(name, span) for name, spans in groups for span in spans if span.account == account.id]
    for found in account.annotated.quantities:
        quantity = found
        sentence = story.sentence_at(account, quantity.start)
        if sentence is None or sentence.furniture:
            continue
        tokens = account.annotated.tokens[sentence.first : sentence.last]
        inside = [i for i, t in enumerate(tokens) if quantity.start <= t.start < quantity.end]
        if not inside:
            continue
        if quantity.unit in _SHARES and (shares > _POLLED or quantity.value == _WHOLE):
            continue  # a poll has many, of many things; `100 percent` is a way of speaking
        if quantity.unit == "year" and _AGO.match(account.text, quantity.end):
            continue  # a date
        if _is_part(account, tokens, inside, noun=bool(quantity.unit)) or is_contrast(account, quantity):
            continue
        near = [
            *tokens[max(0, inside[0] - _NEAR) : inside[0]],
            *tokens[inside[-1] + 1 : inside[-1] + 1 + _NEAR],
        ]
        if not quantity.unit:
            noun = _noun_joined(account, quantity) or _noun_behind(account, tokens[inside[-1] + 1 :])
            quantity = msgspec.structs.replace(quantity, unit=noun)
        sentence_text = account.text[sentence.start : sentence.end]
        if quantity.unit == "GBP" and "£" not in sentence_text and _WEIGHED.search(sentence_text):
            quantity = msgspec.structs.replace(quantity, unit="pound")
        topic = _topic(quantity, _of_number(account, tokens, inside))
        if not topic:
            continue
        unit = canonical(quantity.unit)
        held = covering([span for _, span in mine], account.id, quantity.start, quantity.end)
        scale, factor = SCALES.get(topic, (topic, 1.0))
        yield Count(
            account,
            quantity,
            scale,
            quantity.value * factor,
            norms_of([token for token in near if not _in_figure(account, token)]) - {unit},
            norms_of(tokens) - {unit},
            held or account.span(sentence.start, sentence.end),
            frozenset(n for n, s in mine if s.start <= quantity.start and quantity.end <= s.end),
            frozenset(
                one.entity
                for one in story.named_in(account, (held or sentence).start, (held or sentence).end)
                if story.entities[one.entity].kind in ("person", "place")
            ),
        )


def _noun_joined(account: Account, quantity: Quantity) -> str:
    """The stem of the noun that a hyphen joins to a number, `a 48-page report`; empty where there is none."""
    found = _JOINED.match(account.text, quantity.end)
    return stem(found.group(1)) if found else ""


def _noun_behind(account: Account, tokens: Sequence[Token]) -> str:
    """The stem of the plural that a number counts over the adjectives between; empty where none follows."""
    for token in tokens[:_ADJECTIVES]:
        word = account.text[token.start : token.end]
        if not token.content or not word.isalpha() or not word.islower():
            return ""
        if word.endswith("s") and not word.endswith(("ss", "us", "is")):
            return stem(word)
    return ""


def _of_number(account: Account, tokens: Sequence[Token], inside: Sequence[int]) -> list[str]:
    """The norms beside a number up to the next mark, conjunction or number: those behind it, then those before."""
    found = []
    behind = range(inside[-1] + 1, min(inside[-1] + 1 + _NEAR, len(tokens)))
    before = range(inside[0] - 1, max(-1, inside[0] - 1 - _NEAR), -1)
    for places in (behind, before):
        for index in places:
            token = tokens[index]
            if not token.norm or token.norm in _PARTING or _in_figure(account, token):
                break
            if token.content:
                found.append(canonical(token.norm))
    return found


def _in_figure(account: Account, token: Token) -> bool:
    quantities = account.annotated.quantities
    at = bisect_right(quantities, token.start, key=lambda quantity: quantity.start) - 1
    return at >= 0 and token.start < quantities[at].end


def is_contrast(account: Account, quantity: Quantity, words: frozenset[str] = CONTRASTS) -> bool:
    """Whether a number is one that the account puts aside: `17, not the 15 that the police named`."""
    before = account.text[max(0, quantity.start - 24) : quantity.start].replace("\n", " ").lower().split()
    return any(word.strip(",") in words for word in before[-2:])


def _is_part(account: Account, tokens: Sequence[Token], inside: Sequence[int], *, noun: bool) -> bool:
    """Whether a number counts a part or others: `including ten`, `15 of the 21`, not `15 pages of letters`."""
    before, after, behind = (
        account.text[tokens[index].start : tokens[index].end].lower() if 0 <= index < len(tokens) else ""
        for index in (inside[0] - 1, inside[-1] + 1, inside[-1] + 2)
    )
    own = {account.text[tokens[index].start : tokens[index].end].lower() for index in inside} - {"of"}
    of_all = after == "of" and (not noun or behind[:1].isdigit())
    return before in _OTHERS or bool(own & _OTHERS) or of_all or after in ("other", "others", "more")


def _topic(quantity: Quantity, near: Sequence[str]) -> str:
    """What is counted; empty where that is not said."""
    if quantity.unit in FATES:
        return f"person:{FATES[quantity.unit]}"  # "19 bodies"
    if quantity.unit in PERSONS:
        fates = (f"person:{FATES[norm]}" for norm in near if norm in FATES)
        return next(fates, quantity.unit and "person")
    return quantity.unit
