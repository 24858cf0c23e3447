"""An article as the finders of attributions see it: words, names and quotations by token."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from ...model import Mention, Offsets, Reference, Sentence, Token
from ..tokens import Written
from .quotes import Quotation

_LONGEST_UNIT = 500
"""Tokens; what is longer is no sentence but a list or a broken file, and is cut to keep the time linear."""
Stretch = tuple[int, int]
"""Tokens, first and one behind the last."""


class Unit(msgspec.Struct, frozen=True, gc=False):
    """One sentence, or several that a quotation holds together, as tokens."""

    first: int
    last: int
    paragraph: int
    heading: bool


class Page(msgspec.Struct, frozen=True):
    """The text of an article with what is known of every token."""

    text: str
    language: str
    tokens: Sequence[Token]
    words: tuple[str, ...]
    """In lower case, with straight apostrophes."""
    capital: tuple[bool, ...]
    mentions: Sequence[Mention]
    references: Sequence[Reference]
    stretches: tuple[Stretch, ...]
    """The tokens of each mention."""
    mention_of: tuple[int, ...]
    """Index of the mention that a token belongs to, or -1."""
    starts: Sequence[int]
    """Where each token starts."""
    quotations: Sequence[Quotation]
    quote_of: tuple[int, ...]
    """Index of the quotation that a token belongs to, its marks included, or -1."""
    units: Sequence[Unit]
    mention_starts: Sequence[int]
    """Where each mention starts."""
    unit_firsts: Sequence[int]
    """The first token of each unit."""

    def offsets(self, first: int, last: int) -> Offsets:
        """The stretch of the text that tokens `first` to `last` (not included) cover."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def token_at(self, offset: int) -> int:
        """The first token that starts at or behind an offset."""
        return bisect_left(self.starts, offset)

    def stretch_of(self, mention: int) -> Stretch:
        """The tokens of a mention."""
        return self.stretches[mention]

    def quote_tokens(self, quotation: int) -> Stretch:
        """The tokens of a quotation, marks included."""
        found = self.quotations[quotation]
        return self.token_at(found.start), self.token_at(found.end)

    def quoted(self, first: int, last: int) -> int:
        """How many of the tokens stand within quotation marks."""
        marks = self.quote_of[first:last]
        return len(marks) - marks.count(-1)

    def mentions_in(self, start: int, end: int) -> range:
        """Indices of the mentions that start between two offsets."""
        return range(bisect_left(self.mention_starts, start), bisect_left(self.mention_starts, end))


def open_page(
    written: Written,
    sentences: tuple[Sentence, ...],
    mentions: tuple[Mention, ...],
    quotations: Sequence[Quotation],
    language: str,
) -> Page:
    """Lay the words, names and quotations of an article beside its tokens; who is referred to is not known yet."""
    text, tokens, starts = written.text, written.tokens, written.starts
    plain = {form: form.lower().replace("’", "'") for form in written.forms}
    capital = {form: form[0].isupper() for form in written.forms}
    quotations = [quotation for quotation in quotations if not _of_a_work(text, quotation)]
    quote_of = _marked(starts, quotations)
    units = _units(text, tokens, sentences, quote_of)
    return Page(
        text,
        language,
        tokens,
        tuple(map(plain.__getitem__, written.words)),
        tuple(map(capital.__getitem__, written.words)),
        mentions,
        (),
        tuple([_stretch(starts, mention) for mention in mentions]),
        _marked(starts, mentions),
        starts,
        quotations,
        quote_of,
        units,
        [mention.start for mention in mentions],
        [unit.first for unit in units],
    )


def _stretch(starts: Sequence[int], found: Mention) -> Stretch:
    first = bisect_left(starts, found.start)
    return first, max(first + 1, bisect_left(starts, found.end))


_LEADS = frozenset(
    "on of the in book film show song series novel play movie program programme magazine album s".split()
)
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


def _of_a_work(text: str, quotation: Quotation) -> bool:
    """Whether a quotation is the title of a work: on NBC's "Morning Hour", the novel "Low Water"."""
    if quotation.words > 7:
        return False
    before = text[max(0, quotation.start - 20) : quotation.start].rstrip()
    if not before or not before[-1].isalpha() or re.split(r"\W+", before)[-1].lower() not in _LEADS:
        return False
    long = _LONG_WORD.findall(text, quotation.start, quotation.end)
    return bool(long) and all(word[0].isupper() for word in long)


def _marked(starts: Sequence[int], places: Sequence[Mention | Quotation]) -> tuple[int, ...]:
    marked = [-1] * len(starts)
    for number, place in enumerate(places):
        for index in range(bisect_left(starts, place.start), bisect_left(starts, place.end)):
            marked[index] = number
    return tuple(marked)


def _units(
    text: str, tokens: Sequence[Token], sentences: Sequence[Sentence], quote_of: Sequence[int]
) -> tuple[Unit, ...]:
    units: list[Unit] = []
    for sentence in sentences:
        if sentence.furniture:
            continue
        before = units[-1] if units and units[-1].paragraph == sentence.paragraph else None
        if (
            before
            and before.last == sentence.first
            and sentence.last - before.first <= _LONGEST_UNIT
            and _held_together(text, tokens, quote_of, sentence.first)
        ):
            units[-1] = Unit(before.first, sentence.last, before.paragraph, before.heading)
            continue
        for first in range(sentence.first, sentence.last, _LONGEST_UNIT):
            last = min(first + _LONGEST_UNIT, sentence.last)
            units.append(Unit(first, last, sentence.paragraph, sentence.heading))
    return tuple(units)


def _held_together(text: str, tokens: Sequence[Token], quote_of: Sequence[int], at: int) -> bool:
    """Whether a sentence goes on with the one before it: within a quotation, or as in `"Stop!" Roe said`."""
    if quote_of[at] >= 0:
        return quote_of[at] == quote_of[at - 1]
    if quote_of[at - 1] < 0 or at < 2:
        return False
    return text[tokens[at - 2].start] in "!?,…" or text[tokens[at - 2].end - 1] in "!?,…"


def unit_at(page: Page, token: int) -> int:
    """Index of the unit that holds a token, or of the one before it."""
    return max(0, bisect_right(page.unit_firsts, token) - 1)
