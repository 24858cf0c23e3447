"""Indirect speech: a clause that a verb of saying governs, `according to`, headlines with a colon."""

from collections.abc import Sequence

from ...language.saying import SAYING, is_saying
from ...model import Attribution, Mode, Offsets, Sentence
from .direct import DETERMINERS, Spoken, main_subject
from .quotations import Quotation
from .sources import PRONOUNS, Reader, offsets, source_before, source_behind, speaker_of

_BE = frozenset("is was are were be been being".split())
_OBJECTS = frozenset(
    "him her them us me you it reporters journalists parliament lawmakers broadcasters".split()
)
_TELLING = frozenset(
    form
    for form, base in SAYING.items()
    if base in "tell inform remind assure warn urge ask advise order instruct notify accuse blame".split()
)
_NOUN_CONTENT = frozenset(
    form
    for form, base in SAYING.items()
    if base
    in """reject demand deny welcome condemn criticise criticize describe call support oppose propose announce
    confirm rule dismiss denounce defend praise accuse blame urge discuss outline suggest express cite dispute
    refuse threaten pledge promise vow offer agree accept mention want hope expect plan warn order recommend""".split()
)
"""Forms of verbs whose object is what is said, without a clause of its own."""
_BEFORE_BARE = frozenset(
    "they we i you people police who will would could can may might must should not n't don't".split()
)
_PARTING = frozenset("but which who adding noting saying citing according after before while as".split())
_NOUNS = frozenset(
    """demand signal claim report call plan offer order hope fear promise comment note request state answer reason
    point support charge challenge appeal protest tweet post remark estimate forecast complaint doubt""".split()
)
"""Nouns that look like verbs of saying in the third person when they are in the plural."""
_LEAST_WORDS = 2


def find_indirect(
    reader: Reader, sentence: Sentence, spoken: Sequence[Spoken], taken: frozenset[int]
) -> list[Attribution]:
    """The indirect and mixed speech of one sentence; `taken` are tokens of cues and quotations used already."""
    found: list[Attribution] = []
    words = reader.words
    index = sentence.first
    floor = sentence.first
    while index < sentence.last:
        word = words[index]
        if index in taken or not (is_saying(word, "en") or word == "according"):
            index += 1
            continue
        attribution, end = _at(reader, sentence, index, floor)
        if attribution is not None:
            found.append(_mixed(attribution, spoken))
            floor = index + 1
        index = max(index + 1, end)
    return found


def _at(reader: Reader, sentence: Sentence, cue: int, floor: int) -> tuple[Attribution | None, int]:
    words = reader.words
    if words[cue] == "according":
        return _according(reader, sentence, cue), cue + 2
    if not _is_verb(reader, cue, sentence.first):
        return None, cue + 1
    last = _end(reader, sentence)
    if words[cue].endswith("ing") and words[cue - 1] == ",":
        source = main_subject(reader, sentence.first, cue)
    else:
        source = source_before(reader, cue, floor)
    if _closes(reader, cue, last) or source is None or words[cue + 1] == ",":
        inverted = _inverted(reader, sentence, cue, source, last)
        if inverted is not None:
            return inverted, last
    if source is None or (
        words[source[0]] in ("it", "who", "which", "that", "there") and source[1] - source[0] == 1
    ):
        return None, cue + 1
    begin = _content_start(reader, cue, last)
    end = _content_end(reader, begin, last)
    if end - begin < _LEAST_WORDS:
        return None, cue + 1
    has_clause = words[begin - 1] == "that" or any(
        w in _BE or w in _FINITE or w.endswith("ed") for w in words[begin:end]
    )
    if not has_clause and words[cue] not in _NOUN_CONTENT:
        return None, cue + 1
    return _build(reader, source, (cue, cue + 1), [(begin, end)]), cue + 1


_FINITE = frozenset(
    """has have had will would can could may might must should shall do does did is was are were be been 'll 've 're
    wo won't wouldn't don't doesn't didn't can't cannot couldn't isn't wasn't aren't weren't hasn't haven't""".split()
)


def _is_verb(reader: Reader, cue: int, first: int) -> bool:
    """Whether a form of saying is a finite verb here: not a noun, not a passive, not an infinitive."""
    if cue == first:
        return False
    before = reader.words[cue - 1]
    if reader.words[cue] == "said" and before in _BE:
        return False
    if before in _BE and not reader.words[cue].endswith("ing"):
        return False
    word = reader.words[cue]
    if reader.text[reader.tokens[cue].start].isupper() or before in ("'s", "'"):
        return False  # "the United States", "the union's demands"
    following = reader.words[cue + 1] if cue + 1 < len(reader.words) else ""
    if word.endswith("ed") and following == "by":
        return False  # "the plan outlined by the mayor"
    if word.endswith("s") and word[:-1] in _NOUNS and following != "that":
        return before in PRONOUNS or _ends_name(reader, cue - 1)
    if SAYING.get(word) == word:  # a bare form: a noun, unless its subject is plural or it has a modal
        return before.endswith("s") or before in _BEFORE_BARE
    return not (before in DETERMINERS and word not in ("said", "told"))


def _ends_name(reader: Reader, index: int) -> bool:
    end = reader.tokens[index].end
    return any(reader.mentions[m].end == end for m in reader.mentions_in(max(0, end - 60), end))


def _end(reader: Reader, sentence: Sentence) -> int:
    """One behind the last word of a sentence: its closing marks left out."""
    last = sentence.last
    while last > sentence.first and reader.words[last - 1] in ".!?…;":
        last -= 1
    return last


def _closes(reader: Reader, cue: int, last: int) -> bool:
    """Whether nothing but the source, a time or a place follows the cue: `..., the mayor said on Monday.`"""
    rest = last - cue - 1
    if rest == 0:
        return True
    if reader.words[cue + 1] in ("on", "in", "at", "late", "early", "earlier", "during", "after"):
        return rest <= 8 and "," not in reader.words[cue + 1 : last]
    return False


def _inverted(
    reader: Reader, sentence: Sentence, cue: int, source: tuple[int, int] | None, last: int
) -> Attribution | None:
    """`The bridge would stay closed, the mayor said.`, `..., said the mayor.`: the content comes first."""
    if source is None:
        if reader.words[cue - 1] not in (",", "”", '"', "—", "–"):
            return None
        source = source_behind(reader, cue, last)
        border = cue - 1
    else:
        border = source[0] - 1
    if source is None or border <= sentence.first:
        return None
    if reader.words[border] in ("”", '"') and reader.words[border - 1] == ",":
        border += 1  # ... a "fair peace," she said
    elif reader.words[border] not in (",", "—", "–"):
        return None
    begin = sentence.first
    if border - begin < _LEAST_WORDS + 1:
        return None
    content = [(begin, border)]
    behind = max(cue, source[1] - 1) + 1
    if (
        behind + _LEAST_WORDS < last
        and reader.words[behind] == ","
        and reader.words[behind + 1] not in _PARTING
    ):
        content.append((behind + 1, last))
    return _build(reader, source, (cue, cue + 1), content)


def _according(reader: Reader, sentence: Sentence, cue: int) -> Attribution | None:
    if cue + 2 >= sentence.last or reader.words[cue + 1] != "to":
        return None
    last = _end(reader, sentence)
    source = source_behind(reader, cue + 1, last)
    if source is None:
        return None
    if cue <= sentence.first + 1:  # "According to the mayor, the bridge ..."
        begin = source[1]
        while begin < last and reader.words[begin] != ",":
            begin += 1
        content = (begin + 1, last)
    else:
        end = cue - 1 if reader.words[cue - 1] in (",", "—", "–") else cue
        content = (sentence.first, end)
    if content[1] - content[0] < _LEAST_WORDS:
        return None
    return _build(reader, source, (cue, cue + 2), [content])


def _content_start(reader: Reader, cue: int, last: int) -> int:
    """Behind the cue, whoever is told, and `that` or a colon."""
    words = reader.words
    begin = cue + 1
    if words[cue] in _TELLING or words[cue] in (
        "said",
        "announced",
        "confirmed",
        "added",
        "wrote",
        "explained",
    ):
        limit = min(last, cue + 14)
        for index in range(begin, limit):
            if words[index] == "that" or words[index] == ":":
                if words[cue] in _TELLING or words[begin] in ("in", "on", "at", "to", "during", "after"):
                    begin = index + 1
                break
            if words[index] in ",;":
                break
        else:
            index = limit
        if begin == cue + 1 and words[cue] in _TELLING:
            begin = _behind_object(reader, begin, last)
    while begin < last and words[begin] in ("that", ":", ",", "how"):
        begin += 1
    return begin


def _behind_object(reader: Reader, begin: int, last: int) -> int:
    """Behind the one who is told: a pronoun, a name, or `reporters at the port`."""
    words = reader.words
    if begin < last and words[begin] in _OBJECTS:
        return begin + 1
    for index in reader.mentions_in(
        reader.tokens[begin].start, reader.tokens[min(begin + 5, last - 1)].start
    ):
        return min(reader.token_at(reader.mentions[index].end), last)
    end = begin
    while end < min(last, begin + 5) and words[end] not in PRONOUNS and words[end] not in _FINITE:
        end += 1
    return end if end < min(last, begin + 5) else begin


def _content_end(reader: Reader, begin: int, last: int) -> int:
    """Up to the end of the sentence, or to a second cue that is coordinated with the first."""
    words = reader.words
    for index in range(begin + 2, last):
        if words[index] in ("and", "but") and index + 1 < last:
            following = words[index + 1]
            if is_saying(following) and following.endswith(("ed", "id")) and following != "said":
                return index - 1 if words[index - 1] == "," else index
        if (
            words[index] == ","
            and index + 1 < last
            and is_saying(words[index + 1])
            and words[index + 1].endswith("ing")
        ):
            return index
    return last


def _build(
    reader: Reader, source: tuple[int, int], cue: tuple[int, int], content: Sequence[tuple[int, int]]
) -> Attribution:
    stretches: tuple[Offsets, ...] = tuple(offsets(reader, begin, end) for begin, end in content)
    return Attribution(
        (offsets(reader, *source),),
        (offsets(reader, *cue),),
        stretches,
        "indirect",
        speaker_of(reader, *source),
    )


def _mixed(attribution: Attribution, spoken: Sequence[Spoken]) -> Attribution:
    """Indirect speech that holds quotations is mixed."""
    start, end = attribution.content[0]
    quotations: list[Quotation] = [item.quotation for item in spoken]
    mode: Mode = "mixed" if any(q.start < end and q.end > start for q in quotations) else "indirect"
    return Attribution(attribution.source, attribution.cue, attribution.content, mode, attribution.speaker)


def headline_colon(reader: Reader, sentence: Sentence) -> Attribution | None:
    """`Kremlin: no talks before spring`: a heading that names its source before a colon."""
    words = reader.words
    for index in range(sentence.first + 1, min(sentence.first + 6, sentence.last - _LEAST_WORDS)):
        if words[index] == ":":
            speaker = speaker_of(reader, sentence.first, index)
            if speaker is None:
                return None
            return _build(
                reader, (sentence.first, index), (index, index + 1), [(index + 1, _end(reader, sentence))]
            )
    return None
