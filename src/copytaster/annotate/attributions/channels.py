"""Where something was said, as written: a post, a briefing, an interview."""

from ...model import Attribution, Offsets
from .sources import Reader

_CHANNELS = frozenset(
    """statement post interview briefing conference speech address letter tweet message broadcast video remarks
    testimony call telegram facebook twitter instagram platform podcast release report filing memo email note
    newspaper television radio reporters journalists parliament blog article bulletin hearing""".split()
)
_PREPOSITIONS = frozenset("in on at to during via through".split())
_LONGEST = 12


def find_channel(reader: Reader, attribution: Attribution) -> Offsets | None:
    """The phrase around the cue that says where it was said: `in a post on Tuesday`, `told reporters`."""
    if not attribution.cue:
        return None
    cue = reader.token_at(attribution.cue[0][0])
    inside = [(reader.token_at(start), reader.token_at(end)) for start, end in attribution.content]
    sentence = reader.sentences[reader.sentence_at(attribution.cue[0][0])]
    if reader.words[cue] in ("told", "tells") and cue + 1 < sentence.last:
        end = cue + 1
        while end < min(sentence.last, cue + _LONGEST) and not any(
            begin <= end < stop for begin, stop in inside
        ):
            if reader.words[end] in (",", ".", ":", ";", "that", '"', "“"):
                break
            end += 1
        if end > cue + 1 and reader.words[cue + 1] not in ("him", "her", "them", "us", "me", "you"):
            return reader.tokens[cue].start, reader.tokens[end - 1].end
        return None
    for begin in range(sentence.first, sentence.last):
        if reader.words[begin] not in _PREPOSITIONS or any(first <= begin < stop for first, stop in inside):
            continue
        end = begin + 1
        while end < min(sentence.last, begin + _LONGEST) and reader.words[end] not in ',.:;"“”':
            if any(first <= end < stop for first, stop in inside) or reader.words[end] in (
                "that",
                "said",
                "wrote",
            ):
                break
            end += 1
        if _CHANNELS.intersection(reader.words[begin + 1 : end]) and abs(begin - cue) <= 2 * _LONGEST:
            return reader.tokens[begin].start, reader.tokens[end - 1].end
    return None
