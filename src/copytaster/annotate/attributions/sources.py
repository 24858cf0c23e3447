"""The noun phrase that a cue's words come from, and whom it names."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from ...language.saying import is_saying
from ...language.titles import ROLES
from ...model import Mention, Offsets, Reference, Sentence, Token

_BOUNDARIES = frozenset(
    "and but or while that because after when if as although though since whereas so which who".split()
)
_VERBISH = frozenset(
    "is was are were be been has have had will would can could may might must should do does did not to".split()
)
_ADVERBS = frozenset(
    "also later earlier then again now once still just even already simply repeatedly ll".split()
)
PRONOUNS = frozenset("he she they it we i you who".split())
_PREPOSITIONS = frozenset(
    "in on at to for with by from during before after when as while of about against into through since that if".split()
)
_LONGEST = 24  # words of a source
_SHORT = 25  # characters behind a name that may still be its own: `the Roe administration`


class Reader(msgspec.Struct, frozen=True):
    """An article as attribution needs it: words beside tokens, and what names stand where."""

    text: str
    tokens: Sequence[Token]
    words: tuple[str, ...]
    """Every token in lower case, with straight apostrophes."""
    mentions: Sequence[Mention]
    references: Sequence[Reference]
    sentences: Sequence[Sentence]
    language: str

    def token_at(self, offset: int) -> int:
        """The first token that starts at or behind an offset."""
        return bisect_left(self.tokens, offset, key=lambda token: token.start)

    def sentence_at(self, offset: int) -> int:
        """The sentence that holds an offset."""
        return max(0, bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1)

    def mentions_in(self, start: int, end: int) -> range:
        """Indices of the mentions between two offsets."""
        return range(
            bisect_left(self.mentions, start, key=lambda mention: mention.start),
            bisect_left(self.mentions, end, key=lambda mention: mention.start),
        )


def source_before(reader: Reader, cue: int, first: int) -> tuple[int, int] | None:
    """The subject of a verb: tokens from the start of its clause to the verb, adverbs and auxiliaries left out."""
    end = cue
    while end > first and (
        reader.words[end - 1] in _ADVERBS
        or reader.words[end - 1] in _VERBISH
        or reader.words[end - 1].endswith("ly")
    ):
        end -= 1
    if end == first:
        return None
    begin = end
    if reader.words[end - 1] in (",", "—", "–", "-", ")"):
        subject = _before_apposition(reader, end - 1, first)
        return None if subject is None else _trim(reader, subject, end - 1)
    while begin > first and end - begin < _LONGEST:
        word = reader.words[begin - 1]
        if (
            word in _BOUNDARIES
            or word in ',;:—–"“”().?!'
            or (is_saying(word) and word.endswith(("ed", "id")))
        ):
            if word == "and" and _joint(reader, begin - 1):
                begin -= 1
                continue
            break
        begin -= 1
    return _trim(reader, begin, end)


def _joint(reader: Reader, index: int) -> bool:
    """Whether `and` joins two names: `Brandt and Okoro said`."""
    before = reader.tokens[index - 1].end if index else 0
    return any(reader.mentions[m].end == before for m in reader.mentions_in(max(0, before - 60), before))


def _before_apposition(reader: Reader, comma: int, first: int) -> int | None:
    """Where a subject begins whose apposition ends at a comma before the verb: `Ada Roe, head of the union, said`."""
    index = comma - 1
    while index > first and comma - index < _LONGEST:
        if reader.words[index] in (",", "—", "–", "-", "("):
            begin = index
            while (
                begin > first
                and reader.words[begin - 1] not in ',;:.?!"“”—–'
                and reader.words[begin - 1] not in _BOUNDARIES
            ):
                begin -= 1
            return begin if begin < index else None
        index -= 1
    return None


def _trim(reader: Reader, begin: int, end: int) -> tuple[int, int] | None:
    """Cuts off the front what is not of the noun phrase: `In Tarn on Monday` before `Ada Roe`."""
    while begin < end and (
        reader.words[begin] in _ADVERBS
        or reader.words[begin] in _BOUNDARIES
        or not reader.words[begin][0].isalnum()
    ):
        begin += 1
    if begin < end and reader.words[begin] in _PREPOSITIONS:
        for index in reader.mentions_in(reader.tokens[begin].start, reader.tokens[end - 1].end):
            mention = reader.mentions[index]
            if mention.end == reader.tokens[end - 1].end:
                begin = reader.token_at(
                    mention.role[0] if mention.role and mention.role[1] <= mention.start else mention.start
                )
                break
        else:
            begin = end - 1 if reader.words[end - 1] in PRONOUNS else end
    if end - begin > 1 and reader.words[end - 1] in PRONOUNS:
        begin = end - 1
    return (begin, end) if begin < end else None


def source_behind(reader: Reader, cue: int, last: int) -> tuple[int, int] | None:
    """The subject behind a verb: `said Ada Roe, head of the union, on Monday`, as tokens."""
    begin = cue + 1
    while begin < last and reader.words[begin] in _ADVERBS:
        begin += 1
    end = begin
    while end < last and end - begin < _LONGEST:
        word = reader.words[end]
        if word in ',;:.?!"“”—–' or word in _PREPOSITIONS - {"of", "for"} or is_saying(word):
            break
        if reader.words[begin] in PRONOUNS and end > begin:
            break
        end += 1
    if end > begin:
        for index in reader.mentions_in(reader.tokens[begin].start, reader.tokens[end - 1].end):
            mention = reader.mentions[index]
            if mention.role is not None and mention.role[0] >= reader.tokens[end - 1].end:
                end = reader.token_at(mention.role[1])
    return (begin, end) if end > begin else None


def speaker_of(reader: Reader, begin: int, end: int) -> int | None:
    """The mention that a source names or stands for: persons before institutions, bearers before their title."""
    start, stop = reader.tokens[begin].start, reader.tokens[end - 1].end
    best: int | None = None
    for index in reader.mentions_in(start, stop):
        mention = reader.mentions[index]
        if mention.kind == "other" and mention.end != stop:
            continue
        if _owns(reader.text, mention) or within_role(reader, index):
            continue
        if not _heads(reader, mention, start, stop):
            continue
        if best is None or (mention.kind == "person" and reader.mentions[best].kind != "person"):
            best = index
    if best is not None and (reader.mentions[best].kind == "person" or not _role_noun(reader, begin, end)):
        return best
    reference = _reference(reader.references, start, stop)
    if reference is not None:
        return reference
    return None


def _owns(text: str, mention: Mention) -> bool:
    return text[mention.end : mention.end + 2] in ("'s", "’s") or text[mention.end : mention.end + 2] in (
        "' ",
        "’ ",
    )


def within_role(reader: Reader, index: int) -> bool:
    """Whether a mention is part of what another mention's bearer is called: `Tarn` in `the Tarn mayor, Ada Roe`."""
    mention = reader.mentions[index]
    return any(
        (role := reader.mentions[other].role) is not None and role[0] <= mention.start < role[1]
        for other in range(max(0, index - 3), min(len(reader.mentions), index + 4))
        if other != index
    )


def _heads(reader: Reader, mention: Mention, start: int, stop: int) -> bool:
    """Whether a mention is the head of a source: it opens or ends it, or an apposition follows."""
    if start in (mention.start, mention.role[0] if mention.role else -1):
        return True
    behind = reader.text[mention.end : mention.end + 6].lstrip()
    if mention.end == stop or behind.startswith((",", "who", "(", "and ")):
        return True
    return stop - mention.end < _SHORT and reader.text[start : mention.start].strip().lower() in (
        "the",
        "a",
        "an",
        "",
    )


def _role_noun(reader: Reader, begin: int, end: int) -> bool:
    """Whether a source is some person's office, so that a country or body in it is not itself the speaker."""
    words = reader.words[begin:end]
    return any(word in ROLES or word.rstrip("s") in ROLES for word in words) and words[-1] not in (
        "government",
    )


def _reference(references: Sequence[Reference], start: int, stop: int) -> int | None:
    index = bisect_left(references, start, key=lambda reference: reference.start)
    if index < len(references) and references[index].end <= stop:
        return references[index].mention
    return None


def offsets(reader: Reader, begin: int, end: int) -> Offsets:
    """Tokens `begin` to `end` as a stretch of the text."""
    return reader.tokens[begin].start, reader.tokens[end - 1].end
