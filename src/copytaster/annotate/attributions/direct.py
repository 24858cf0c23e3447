"""Direct quotations and the words that say whose they are."""

from collections.abc import Sequence

import msgspec

from ...language.saying import MENTAL, QUOTING, is_saying
from ...model import Attribution, Offsets
from .quotations import Quotation
from .sources import PRONOUNS, Reader, offsets, source_before, source_behind, speaker_of, within_role

_REACH = 26  # words between a quotation and its cue
_SCARE = 4  # words up to which a quotation without a cue is a turn of phrase, not speech


class Spoken(msgspec.Struct, frozen=True):
    """A quotation with its cue and source, as tokens: first and one behind the last."""

    quotation: Quotation
    cue: tuple[int, int] | None
    source: tuple[int, int] | None
    embedded: bool
    """It is a fragment of a sentence that is not quoted as a whole."""


def find_spoken(reader: Reader, quotations: Sequence[Quotation]) -> list[Spoken]:
    """Every quotation with the cue nearest to it, in its own sentence or paragraph."""
    quoted = _quoted(reader, quotations)
    return [_spoken(reader, quotation, quoted) for quotation in quotations]


def _quoted(reader: Reader, quotations: Sequence[Quotation]) -> frozenset[int]:
    """The tokens that stand inside quotation marks."""
    inside: set[int] = set()
    for quotation in quotations:
        inside.update(range(reader.token_at(quotation.start), reader.token_at(quotation.end)))
    return frozenset(inside)


def _spoken(reader: Reader, quotation: Quotation, quoted: frozenset[int]) -> Spoken:
    text = reader.text
    first, behind = reader.token_at(quotation.start), reader.token_at(quotation.end)
    embedded = _embedded(reader, quotation, first)
    ended = text[quotation.end - 2 : quotation.end - 1] in ".!?…" if quotation.closed else True
    if not embedded and (not ended or text[quotation.end - 2 : quotation.end - 1] in "!?"):
        found = _cue_behind(reader, behind, quoted)
        if found:
            return Spoken(quotation, *found, embedded=False)
    if first > 0:
        found = _cue_before(reader, first, quoted)
        if found:
            return Spoken(quotation, *found, embedded=embedded)
    if embedded or not ended:
        found = _cue_behind(reader, behind, quoted)
        if found:
            return Spoken(quotation, *found, embedded=embedded)
    return Spoken(quotation, None, None, embedded)


def _embedded(reader: Reader, quotation: Quotation, first: int) -> bool:
    """Whether the sentence began before the quotation, other than by a cue and a comma or colon."""
    if first == 0:
        return False
    before = reader.words[first - 1]
    gap = reader.text[reader.tokens[first - 1].end : quotation.start]
    return (
        "\n" not in gap
        and before not in (".", "!", "?", ":", ",", "”", '"', "»", "“")
        and not is_saying(before)
    )


def _cue_behind(
    reader: Reader, behind: int, quoted: frozenset[int]
) -> tuple[tuple[int, int], tuple[int, int] | None] | None:
    """`..., Ada Roe said`, `..., said Ada Roe`: the first cue before the sentence ends."""
    last = min(behind + _REACH, len(reader.words))
    index = behind
    while index < last:
        word = reader.words[index]
        if index in quoted or (word in ".!?;" and index > behind) or _line_ends(reader, index, behind - 1):
            return None
        if word in QUOTING or (is_saying(word, reader.language) and word not in MENTAL):
            subject = (
                source_before(reader, index, behind)
                if index > behind + 1 or reader.words[behind] != ","
                else None
            )
            if subject is None and (index == behind or reader.words[index - 1] in (",", "”", '"', "—", "–")):
                subject = source_behind(reader, index, _clause_end(reader, index + 1))
            if subject is not None:
                return (index, index + 1), subject
        index += 1
    return None


def _cue_before(
    reader: Reader, first: int, quoted: frozenset[int]
) -> tuple[tuple[int, int], tuple[int, int] | None] | None:
    """`Ada Roe said: "..."`, `Ada Roe said it was "..."`: the last cue of the sentence before the quotation."""
    sentence = reader.sentences[reader.sentence_at(reader.tokens[first - 1].start)]
    if _line_ends(reader, first, first - 1):
        return None
    if reader.words[first - 1] in ".!?":
        return None
    for index in range(first - 1, max(sentence.first, first - _REACH) - 1, -1):
        if index in quoted:
            continue
        word = reader.words[index]
        if word == "according" and index + 1 < first and reader.words[index + 1] == "to":
            return (index, index + 2), source_behind(reader, index + 1, _clause_end(reader, index + 2))
        if is_saying(word, reader.language) and (word not in MENTAL or index == first - 1):
            subject = source_before(reader, index, sentence.first)
            if subject is None and word.endswith("ing"):
                subject = main_subject(reader, sentence.first, index)
            if subject is not None and not _is_noun(reader, index):
                return (index, index + 1), subject
    if reader.words[first - 1] == ":" and first - 1 > sentence.first:
        begin = max(sentence.first, first - 13)
        return (first - 1, first), (begin, first - 1) if speaker_of(
            reader, begin, first - 1
        ) is not None else None
    return None


def main_subject(reader: Reader, first: int, before: int) -> tuple[int, int] | None:
    """The subject of the sentence that a participle hangs on: its first name, or the pronoun that opens it."""
    if reader.words[first] in PRONOUNS:
        return first, first + 1
    for index in reader.mentions_in(reader.tokens[first].start, reader.tokens[before].start):
        mention = reader.mentions[index]
        if within_role(reader, index):
            continue
        if mention.kind in ("person", "organisation") and reader.text[mention.end : mention.end + 2] not in (
            "'s",
            "’s",
        ):
            begin = mention.role[0] if mention.role and mention.role[0] < mention.start else mention.start
            return reader.token_at(begin), reader.token_at(mention.end)
    return None


def _is_noun(reader: Reader, index: int) -> bool:
    """Whether a form of a verb of saying is a noun here: `the demand`, `his claims`, `of calls`."""
    return (
        index > 0
        and reader.words[index - 1] in DETERMINERS
        and not reader.words[index].endswith(("ed", "id", "ing"))
    )


DETERMINERS = frozenset(
    "the a an this that these those his her its their our my any some no of in for with by on to new and such".split()
)


def _clause_end(reader: Reader, index: int) -> int:
    while (
        index < len(reader.words)
        and reader.words[index] not in '.!?;:"“”'
        and not _line_ends(reader, index, index - 1)
    ):
        index += 1
    return index


def _line_ends(reader: Reader, index: int, before: int) -> bool:
    """Whether a line break stands between two tokens."""
    return index > before >= 0 and "\n" in reader.text[reader.tokens[before].end : reader.tokens[index].start]


def is_speech(reader: Reader, spoken: Spoken) -> bool:
    """Whether a quotation is speech rather than a turn of phrase or a title."""
    words = sum(token.norm != "" for token in reader.tokens[slice(*_range(reader, spoken.quotation))])
    return spoken.cue is not None or words > _SCARE


def _range(reader: Reader, quotation: Quotation) -> tuple[int, int]:
    return reader.token_at(quotation.start), reader.token_at(quotation.end)


def attributions_of(reader: Reader, spoken: Sequence[Spoken]) -> list[Attribution]:
    """Whole quotations as direct speech; one without a cue goes on with the speaker before it in its paragraph."""
    found: list[Attribution] = []
    previous: Attribution | None = None
    previous_end = 0
    carries = False
    for item in spoken:
        quotation = item.quotation
        if item.embedded or not is_speech(reader, item) or _is_heading(reader, quotation):
            continue
        content: tuple[Offsets, ...] = ((quotation.start, quotation.end),)
        if item.cue is not None:
            attribution = _attribution(reader, item, content)
        else:
            near = previous is not None and (
                carries or _same_paragraph(reader.text, previous_end, quotation.start)
            )
            if near and previous is not None:
                attribution = Attribution(previous.source, previous.cue, content, "direct", previous.speaker)
            else:
                attribution = Attribution((), (), content, "direct", _subject_before(reader, quotation.start))
        found.append(attribution)
        previous, previous_end, carries = attribution, quotation.end, quotation.continued
    return found


def _is_heading(reader: Reader, quotation: Quotation) -> bool:
    sentence = reader.sentences[reader.sentence_at(quotation.start)]
    return sentence.heading and sentence.start == quotation.start and sentence.end <= quotation.end


def _attribution(reader: Reader, item: Spoken, content: tuple[Offsets, ...]) -> Attribution:
    source = (offsets(reader, *item.source),) if item.source else ()
    cue = (offsets(reader, *item.cue),) if item.cue else ()
    speaker = speaker_of(reader, *item.source) if item.source else None
    return Attribution(source, cue, content, "direct", speaker)


def _same_paragraph(text: str, start: int, end: int) -> bool:
    return "\n" not in text[start:end]


def _subject_before(reader: Reader, offset: int) -> int | None:
    """Whom the sentence before a quotation that stands alone is about: the first person named in it."""
    at = reader.sentence_at(offset)
    if at == 0:
        return None
    sentence = reader.sentences[at - 1]
    if sentence.heading:
        return None
    persons = [
        index
        for index in reader.mentions_in(sentence.start, sentence.end)
        if reader.mentions[index].kind == "person"
        and reader.text[reader.mentions[index].end : reader.mentions[index].end + 2] not in ("'s", "’s")
    ]
    if persons:
        return persons[0]
    if reader.words[sentence.first] in ("he", "she"):
        return speaker_of(reader, sentence.first, sentence.first + 1)
    return None
