"""Who said what: quotations with their cues and sources, and indirect speech.

`quotations` finds what stands in marks, `direct` whose words they are, `indirect` the clauses that a verb of saying
governs, `sources` the noun phrase that a cue belongs to and the name that it stands for, `channels` where it was said.
"""

import msgspec

from ...model import Attribution, Mention, Reference, Sentence, Token
from .channels import find_channel
from .direct import Spoken, attributions_of, find_spoken, is_speech
from .indirect import find_indirect, headline_colon
from .quotations import find_quotations
from .sources import Reader, offsets, speaker_of

__all__ = ["attribute"]


def attribute(
    text: str,
    tokens: tuple[Token, ...],
    sentences: tuple[Sentence, ...],
    mentions: tuple[Mention, ...],
    references: tuple[Reference, ...],
    language: str,
) -> tuple[Attribution, ...]:
    """The attributed content of a text, in order of its place; linear in the length of the text.

    Indirect speech is found in English alone; quotations in every language, with the verbs of its own.
    """
    words = tuple(text[token.start : token.end].lower().replace("’", "'") for token in tokens)
    reader = Reader(text, tokens, words, mentions, references, sentences, language)
    spoken = find_spoken(reader, find_quotations(text))
    found = attributions_of(reader, spoken)
    taken = frozenset(index for item in spoken if not item.embedded for index in _used(reader, item))
    for sentence in sentences if language == "en" else ():
        if sentence.furniture:
            continue
        if sentence.heading and (colon := headline_colon(reader, sentence)) is not None:
            found.append(colon)
        else:
            found += find_indirect(reader, sentence, spoken, taken)
    found += _fragments(reader, spoken, found)
    found = _continued(reader, sorted(found, key=lambda attribution: attribution.content[0]))
    furniture = [sentence for sentence in sentences if sentence.furniture]
    found = [a for a in found if not any(s.start <= a.content[0][0] < s.end for s in furniture)]
    return tuple(
        sorted((_finished(reader, attribution) for attribution in found), key=lambda a: a.content[0])
    )


def _used(reader: Reader, item: Spoken) -> range:
    """The tokens of a quotation and of its cue: no indirect speech begins there."""
    first, behind = reader.token_at(item.quotation.start), reader.token_at(item.quotation.end)
    if item.cue is None:
        return range(first, behind)
    return range(min(first, item.cue[0]), max(behind, item.cue[1]))


def _continued(reader: Reader, found: list[Attribution]) -> list[Attribution]:
    """`he added`: a pronoun goes on with the person who spoke in this sentence or the one before it.

    A sentence that opens with another person's name in between takes the word from him.
    """
    speakers: dict[int, int] = {}
    resolved = []
    said = 0  # one behind the last character that somebody is known to have said
    for attribution in found:
        at = reader.sentence_at(attribution.cue[0][0] if attribution.cue else attribution.content[0][0])
        if attribution.source and reader.text[slice(*attribution.source[0])].lower() in ("he", "she"):
            before = speakers.get(at, speakers.get(at - 1))
            if before is not None and not _interrupted(reader, at, attribution.source[0][0], before):
                attribution = msgspec.structs.replace(attribution, speaker=before)
        nested = attribution.cue != () and attribution.cue[0][0] < said
        if attribution.speaker is not None and not nested:
            if reader.mentions[attribution.speaker].kind == "person":
                speakers[at] = attribution.speaker
            said = max(said, attribution.content[-1][1])
        resolved.append(attribution)
    return resolved


def _interrupted(reader: Reader, at: int, offset: int, speaker: int) -> bool:
    """Whether another person opens this sentence or clause before the pronoun, or opened the sentence before it."""
    surname = _surname(reader, speaker)
    for sentence in reader.sentences[max(0, at - 1) : at + 1]:
        if sentence.start <= reader.mentions[speaker].start < sentence.end:
            continue
        for index in reader.mentions_in(sentence.start, min(sentence.start + 1, offset)):
            mention = reader.mentions[index]
            owner = reader.text[mention.end : mention.end + 2] in ("'s", "’s")
            if mention.kind == "person" and not owner and _surname(reader, index) != surname:
                return True
    return False


def _surname(reader: Reader, index: int) -> str:
    mention = reader.mentions[index]
    return reader.text[mention.start : mention.end].split()[-1]


def _fragments(reader: Reader, spoken: list[Spoken], found: list[Attribution]) -> list[Attribution]:
    """Quoted fragments of a sentence that no attribution covers yet."""
    covered = [content for attribution in found for content in attribution.content]
    fragments = []
    for item in spoken:
        start, end = item.quotation.start, item.quotation.end
        if (
            not item.embedded
            or not is_speech(reader, item)
            or any(s <= start and end <= e for s, e in covered)
        ):
            continue
        source = (offsets(reader, *item.source),) if item.source else ()
        cue = (offsets(reader, *item.cue),) if item.cue else ()
        speaker = speaker_of(reader, *item.source) if item.source else None
        fragments.append(Attribution(source, cue, ((start, end),), "mixed", speaker))
    return fragments


def _finished(reader: Reader, attribution: Attribution) -> Attribution:
    return msgspec.structs.replace(attribution, channel=find_channel(reader, attribution))
