"""The numbers that an account gives, counted ones and vague ones, with what they count."""

import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

import msgspec
import numpy as np

from ....language.directions import direction
from ....language.limits import limit_of, range_before
from ....language.synonyms import canonical
from ....language.units import NUMBERS
from ....language.vague_numbers import ranks, uncounted, vague_numbers
from ....language.vectors import vector
from ....language.words import stem
from ....model import Account, Quantity, Span, Token
from ..bounds import explain
from ..counts import FATES, SCALES

MEASURES = frozenset(
    "percent point USD EUR GBP JPY CNY RUB mile kilometre metre foot degree tonne pound".split()
)
TIMES = frozenset("second minute hour day week month season year decade".split())
_SCALES = {**SCALES, "season": ("days", 365.0), "year": ("days", 365.0), "decade": ("days", 3650.0)}
_RATIO = 4.0  # beyond which two exact numbers are of different things
_LONG = 400  # days, weeks or years that a stretch of time has at the most
_STRANGE = 0.1  # cosine below which two nouns are of different things
_RELATED = 0.2  # from which they may be of one thing, where one of the numbers is vague
_WIDE = 20  # times the lower end of a range, from which its ends are of two things
_FEW = 2  # numbers of one thing in an account
_BESIDE = 7  # words on either side that say what befell whom
_ENDING = frozenset(
    """in on at from by to for last this since during over and or as than with before after against between under near
    until when while who which that is was were are has had will would""".split()
)
"""Words with which another phrase begins than that of the noun counted."""
_PARTING = frozenset(("and", "but", "while"))  # behind which something else may have befallen others
_NOUN = 3  # words behind a number up to the noun that it counts
_SENTENCE_END = re.compile(r"[.;:!?\n]")
_GROWING = 50  # characters before a number in which stands whether it grows
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?: |$)")
_NUMBERED = re.compile(
    r"(?:[\d/][-–/]|\bNo\.? |#|\bages? |\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\. )$"
)
"""What stands before a number that counts nothing: a score, a highway, an age, a day."""
_MODEL = re.compile(r"[A-Z]\w*[ -]$")
"""What stands before one that is a part of a name, unless a word follows that it counts: `Pier 7`."""
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b|[-–/]\d|- and \d|(?:[-– ]years?)?[- ]olds?\b|\.\w| in \d|s\b")
_PART = re.compile(r"\b(?:including|among|another|other|every|each|not|top|bottom) $")
_OF_ALL = re.compile(r" of (?:the|its|his|her|their|those|these|them)\b| others?\b")
_DATED = re.compile(r" (?:last|this|next|past|each|every|an?) \w+$")
_AGE = re.compile(r", \d\d[,.]")
_OF_NAME = re.compile(r" ?[A-Z]")
RANK = "rank"
"""The unit of an ordinal."""


class Amount(msgspec.Struct, frozen=True):
    """A number as one account gives it."""

    span: Span
    quantity: Quantity
    unit: str
    noun: str
    """The word that it counts, as written; empty where there is none."""
    fates: frozenset[str]
    """What befell those whom it may count, by the words beside it: killed, injured."""
    vague: bool
    """Whether nobody counted: `several`, `dozens`."""
    power: bool
    """Whether only its size is told: `dozens of`, `tens of thousands of`."""
    eased: bool
    """Whether words that are not of it let it be a limit: `fifty at most`."""

    @property
    def scale(self) -> str:
        """What is counted; of units of one scale, the scale."""
        return _SCALES[self.unit][0] if self.unit in _SCALES else self.unit

    @property
    def value(self) -> float:
        """How much of it there is on its scale."""
        return self.quantity.value * (_SCALES[self.unit][1] if self.unit in _SCALES else 1.0)

    @property
    def means(self) -> str:
        """What other ways to write it have in common with it, whatever is counted."""
        unit = self.scale if self.unit in TIMES | MEASURES | {RANK} else ""
        return f"{self.value:g} {unit} {self.quantity.bounds if self.limited else ''}".strip()

    @property
    def range(self) -> tuple[float, float]:
        """The lowest and the highest that it may be, on its scale."""
        factor = self.value / self.quantity.value if self.quantity.value else 1.0
        low, high = self.quantity.bounds
        return (0.0 if low is None else low * factor), (math.inf if high is None else high * factor)

    @property
    def limited(self) -> bool:
        """Whether it is rounded, a range or a limit."""
        low, high = self.quantity.bounds
        return low != high


def amounts_of(account: Account) -> list[Amount]:
    """The numbers of an account, in order; years, ages, scores and numbers in names are none."""
    text = account.text
    found = [
        (start, 0, Quantity(start, end, (low * high) ** 0.5, unit, (low, high)))
        for start, end, unit, (low, high) in vague_numbers(text)
    ]
    counted = [q for q in account.annotated.quantities if _counts(account, q)]
    found += [(one.start, 1, one) for one in (_bounded(text, quantity) for quantity in counted)]
    plain = {quantity.start for quantity in counted if quantity.bounds == (quantity.value, quantity.value)}
    found += [
        (start, 2, Quantity(start, end, (low * high) ** 0.5, unit, (low, high)))
        for start, end, unit, (low, high) in uncounted(text)
    ]
    found += [
        (start, 3, Quantity(start, end, float(rank), RANK, (float(rank), float(rank))))
        for start, end, rank in ranks(text)
    ]
    kept: list[Amount] = []
    for start, order, quantity in sorted(found, key=lambda one: (*one[:2], -one[2].end)):
        if not kept or start >= kept[-1].quantity.end:
            low, high = quantity.bounds
            one = _amount(account, quantity, vague=order in (0, 2) and low != high, power=order == 0)
            kept.append(msgspec.structs.replace(one, eased=start in plain and low != high))
    return kept


def _bounded(text: str, quantity: Quantity) -> Quantity:
    """A number with the bounds that words farther off give it: the end of a range, a limit."""
    low, high = quantity.bounds
    if low != high:
        return _reached(text, quantity)
    value = quantity.value
    lower = range_before(text, quantity.start)
    if lower is not None and lower[1] < value <= _WIDE * lower[1]:
        start, least = lower
        return Quantity(start, quantity.end, (least + value) / 2, quantity.unit, (least, value))
    limit = limit_of(text, quantity.start, quantity.end)
    bounds = {"most": (None, value), "least": (value, None)}.get(limit, quantity.bounds)
    return msgspec.structs.replace(quantity, bounds=bounds)


def counted_alike(accounts: Sequence[Account]) -> list[list[Span]]:
    """The numbers that count one thing of which no account gives more than a few, thing by thing."""
    found: dict[str, list[Span]] = defaultdict(list)
    for account in accounts:
        mine: dict[str, list[Span]] = defaultdict(list)
        for amount in amounts_of(account):
            if amount.unit and amount.unit not in TIMES | {RANK}:
                mine[amount.scale].append(amount.span)
        for scale, spans in mine.items():
            found[scale] += spans if len(spans) <= _FEW else []
    return [spans for _, spans in sorted(found.items()) if len({span.account for span in spans}) > 1]


def _counts(account: Account, quantity: Quantity) -> bool:
    """Whether a number says how many or how much."""
    text, start, end = account.text, quantity.start, quantity.end
    low, high = quantity.bounds
    return not (
        start >= end
        or _AGE.fullmatch(text, max(0, start - 2), end + 1)
        or _YEAR.match(text[start:end])
        or _NUMBERED.search(text[max(0, start - 12) : start])
        or (
            _MODEL.search(text[max(0, start - 12) : start])
            and not _noun_behind(text, end)
            and text[end - 1].isdigit()
        )
        or _PART.search(text[max(0, start - 12) : start].lower())
        or (quantity.unit not in MEASURES and _OF_ALL.match(text, end))
        or _ORDINAL.match(text, end)
        or (text[start:end].isdigit() and _OF_NAME.match(text, end))
        or (low is not None and high is not None and high > _WIDE * abs(low))
    )


def _reached(text: str, quantity: Quantity) -> Quantity:
    """Of what rose or fell `from 14 to 15` the latter, which is what it reached."""
    before = _SENTENCE_END.split(text[max(0, quantity.start - _GROWING) : quantity.start].lower())[-1]
    to = text.rfind(" to ", quantity.start, quantity.end)
    high = quantity.bounds[1]
    if to < 0 or high is None or not before.endswith("from ") or not direction(before.split()):
        return quantity
    return Quantity(to + len(" to "), quantity.end, high, quantity.unit, (high, high))


def _amount(account: Account, quantity: Quantity, *, vague: bool, power: bool) -> Amount:
    dated = _DATED.search(account.text, quantity.start, quantity.end)
    if dated is not None and not vague:  # `2 million last week` are no weeks
        quantity = msgspec.structs.replace(quantity, end=dated.start(), unit="")
    if quantity.unit in TIMES and quantity.value > _LONG:  # `a fall of 3,200 from the previous week`
        quantity = msgspec.structs.replace(quantity, unit="")
    span = account.span(quantity.start, quantity.end)
    within = quantity.unit and span.text[-1:].isalpha()
    noun = span.text.split()[-1] if within else _noun_behind(account.text, quantity.end)
    unit = quantity.unit or stem(noun)
    tokens = account.annotated.tokens
    first = bisect_left(tokens, span.start, key=lambda token: token.start)
    last = bisect_left(tokens, span.end, key=lambda token: token.start)
    near = [
        *_up_to_break(tokens[max(0, first - _BESIDE) : first][::-1]),
        *tokens[first:last],
        *_up_to_break(tokens[last : last + _BESIDE]),
    ]
    fates = frozenset(FATES[norm] for norm in (canonical(token.norm) for token in near) if norm in FATES)
    unit = unit if unit in _SCALES else canonical(unit)
    return Amount(span, quantity, unit, noun, fates, vague, power, eased=False)


def _up_to_break(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words before the next number, conjunction or mark, behind which something else may be told."""
    ends = (
        at
        for at, token in enumerate(tokens)
        if token.norm[:1].isdigit() or token.norm in NUMBERS or token.norm in _PARTING or not token.norm
    )
    return tokens[: next(ends, len(tokens))]


def _noun_behind(text: str, end: int) -> str:
    for found in re.finditer(r"[\w’'-]+|[^\w\s]", text[end : end + 60]):
        word = found.group()
        if word in _ENDING:
            return ""
        if not word[0].isalpha() or text[end : end + found.start()].count(" ") > _NOUN + 1:
            return ""
        plural = (
            len(word) > 3
            and word.endswith("s")
            and word[1:].islower()
            and word[-2:] not in ("ss", "us", "is")
        )
        if plural or word in ("people", "men", "women", "children", "police"):
            return word
    return ""


def kinship(one: Amount, other: Amount) -> float:
    """How near two things counted are: 1 for the same, else the cosine of the nouns, 0 where one is not known."""
    if one.scale == other.scale:
        return 1.0 if one.unit else 0.0
    left, right = vector(one.noun), vector(other.noun)
    lengths = float(np.linalg.norm(left)) * float(np.linalg.norm(right))
    return round(float(left @ right) / lengths, 4) if one.noun and other.noun and lengths else 0.0


def comparable(one: Amount, other: Amount) -> bool:
    """Whether two numbers can be of one thing: measures of one scale, or counts of related nouns, not too far apart."""
    units = {one.unit, other.unit}
    if RANK in units:
        return len(units) == 1
    if one.fates and other.fates and one.fates.isdisjoint(other.fates):
        return False
    if one.scale != other.scale and (units & TIMES or (units & MEASURES and "" not in units)):
        return False
    kin = 1.0 if one.scale == other.scale else kinship(one, other)
    if one.noun and other.noun and kin < _STRANGE:
        return False
    if one.vague or other.vague:
        same = one.scale == other.scale and one.unit in TIMES | MEASURES
        return same or (bool(one.noun and other.noun) and kin >= _RELATED)
    low, high = sorted((abs(one.value), abs(other.value)))
    return high <= _RATIO * low


def includes(one: Amount, other: Amount) -> bool:
    """Whether all that one number may be lies in what the other may be."""
    (low, high), (least, most) = one.range, other.range
    return low <= least <= most <= high or least <= low <= high <= most


def told_alike(one: Amount, other: Amount) -> bool:
    """Whether two numbers are told alike, or of things that exclude one another."""
    if one.vague and other.vague:
        return includes(one, other) or (one.unit == other.unit and one.unit in TIMES)
    if one.noun != other.noun and one.noun[:1].isupper() and other.noun[:1].isupper():
        return True  # nine Britons, seven Kenyans
    if one.value != other.value:
        return False
    written = [amount.span.text.lower() for amount in (one, other)]
    lasting = any(
        text.endswith("long") or text.startswith("over ") for text in written
    )  # `saved over ten years`
    return (
        one.limited == other.limited
        or one.eased
        or other.eased
        or (lasting and one.scale == other.scale and one.unit in TIMES)
    )


def explanation(one: Amount, other: Amount) -> str | None:
    """Why two numbers may be one; None where nothing explains it."""
    if one.vague or other.vague:
        return "one account is less precise"
    quantities = [msgspec.structs.replace(a.quantity, value=a.value, unit="") for a in (one, other)]
    return explain(quantities) if one.unit == other.unit or one.scale != other.scale else None
