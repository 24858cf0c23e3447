"""Attributions in other languages: one way of reading for all, with the facts of each in `language/speech`.

`cues` finds verbs of saying, `phrases` subjects; here they become attributions with what is said. `subject_in` gives the
subject of a sentence to the finder of quotations without a cue.
"""

from ....language.speech import SPEECH, Speech
from ..clauses import Found
from ..page import Page, Stretch, Unit
from .cues import Cue, behind_quotation, cue_at, is_finite, is_reported, words_end
from .phrases import CLAUSE_ENDS, phrase_at, subject_before, subject_of

__all__ = ["named_before", "read_foreign", "subject_in"]

_REACH = 40  # tokens between a verb and what is said
_FRAGMENT = 3  # words from which a quotation behind a verb is its content whatever stands between
_SENTENCE = 5  # words from which a quotation is no part of the sentence around it
_CLAUSE = 80  # tokens before a verb that are looked through
_APPOSED = 10  # tokens of an apposition that may stand between a verb and what is said


def subject_in(page: Page, unit: Unit, stop: int) -> Stretch | None:
    """The subject of a sentence up to a token, in a language that has a table."""
    speech = SPEECH.get(page.language)
    return subject_of(page, unit, speech, stop) if speech else None


def named_before(page: Page, first: int, last: int) -> bool:
    """Whether a noun before a quotation shows it to be a name or a title: `der Film „Tief im Moor“`."""
    speech = SPEECH.get(page.language)
    if speech is None or page.quote_of[first - 1] >= 0:
        return False
    opening = min(first + 1, last - 1)
    named = page.capital[opening] and page.tokens[opening].content
    return named and (page.capital[first - 1] if speech.nouns_capital else page.tokens[first - 1].content)


def read_foreign(page: Page, number: int, *, going_on: bool) -> list[Found]:
    """The attributions of a unit, by its number; `going_on` tells that the one before it was reported speech."""
    unit = page.units[number]
    speech = SPEECH.get(page.language)
    found: list[Found] = []
    if speech is None:
        return found
    taken = unit.first
    index = unit.first
    while index < unit.last:
        item, behind = None, index + 1
        if page.quote_of[index] < 0 and index >= taken:
            item, behind = _read_at(page, unit, speech, (index, taken), found)
        if item is not None:
            found.append(item)
            taken = max(last for _, last in (*item.content, item.cue or (0, 0), item.source or (0, 0)))
        index = max(behind, index + 1)
    if not found:
        found += _of_sentence_before(page, number, speech)
    if not found:
        found += _clause_of_report(page, unit, speech)
    if not found and _reported(page, unit, speech, going_on=going_on):
        source = None if going_on else _subject_before(page, number, speech)
        if going_on or source is not None:
            found.append(Found(source, None, ((unit.first, _end(page, unit)),), borrowed=True))
    return found


def _clause_of_report(page: Page, unit: Unit, speech: Speech) -> list[Found]:
    """A clause of reported speech whose main clause has no known verb: `Roe ist der Meinung, dass der Hafen zu sei`."""
    for index in range(unit.first + 1, unit.last):
        if page.quote_of[index] >= 0:
            continue
        if page.words[index] in speech.reported:
            return []
        if page.words[index] in speech.that and _reports(page, speech, index, unit.last):
            source = subject_of(page, unit, speech, index)
            return [Found(source, None, ((index, _end(page, unit)),))] if source else []
    return []


def _subject_before(page: Page, number: int, speech: Speech) -> Stretch | None:
    """The subject of the sentence before in the same paragraph."""
    unit, before = page.units[number], page.units[number - 1] if number else None
    if before is None or before.heading or before.paragraph != unit.paragraph:
        return None
    return subject_of(page, before, speech, before.last)


def _of_sentence_before(page: Page, number: int, speech: Speech) -> list[Found]:
    """`Das teilte die Polizei mit.` is of the sentence before."""
    unit = page.units[number]
    before = page.units[number - 1] if number else None
    if before is None or before.heading or unit.paragraph - before.paragraph > 1:
        return []
    for size in (3, 2, 1):
        at = unit.first + size
        if " ".join(page.words[unit.first : at]) not in speech.this:
            continue
        for index in range(at, min(at + 3, unit.last)):
            cue = cue_at(page, unit, speech, index) if page.quote_of[index] < 0 else None
            source = _behind_cue(page, unit, speech, cue) if cue and cue.certain else None
            if cue and source and page.words[cue.first] not in speech.naming | speech.impersonal:
                if page.words[cue.close - 1] in ("zurück", "ab", "fest", "dar", "zu", "vor"):
                    continue
                return [Found(source, (cue.first, cue.last), ((before.first, _end(page, before)),))]
    return []


def _read_at(
    page: Page, unit: Unit, speech: Speech, place: tuple[int, int], found: list[Found]
) -> tuple[Found | None, int]:
    """The attribution of a cue at a token, if there is one, and the token behind the cue."""
    index, begin = place
    if (last := _preposed(page, unit, speech, index)) is not None:
        return _according(page, unit, speech, (index, last), begin), last
    if page.words[index] in speech.postpositions or (
        page.words[index] == "nach" and index > begin and page.words[index - 1] in speech.views
    ):
        return _postposed(page, unit, index), index + 1
    cue = cue_at(page, unit, speech, index)
    if cue is None:
        return None, index + 1
    item = _verb(page, unit, speech, cue, begin)
    if item is not None and item.source is None and found and found[-1].source is not None:
        return Found(found[-1].source, item.cue, item.content, borrowed=True), cue.last
    return item, cue.last if cue.last > index + 1 else index + 1


def _end(page: Page, unit: Unit) -> int:
    end = unit.last
    while end > unit.first + 1 and page.quote_of[end - 1] < 0 and page.words[end - 1] in ".;":
        end -= 1
    return end


def _reported(page: Page, unit: Unit, speech: Speech, *, going_on: bool) -> bool:
    forms = speech.reported | speech.replacing if going_on else speech.reported
    return not unit.heading and any(
        page.quote_of[index] < 0 and page.words[index] in forms for index in range(unit.first, unit.last)
    )


def _verb(page: Page, unit: Unit, speech: Speech, cue: Cue, begin: int) -> Found | None:
    words = page.words
    before = cue.first - 1
    if (head := _like(page, unit, speech, cue)) is not None:
        return _parenthesis(page, unit, speech, cue, head, begin)
    quoted = behind_quotation(page, unit, cue.seek - 1 if cue.seek <= cue.first else cue.first)
    subject = _behind_cue(page, unit, speech, cue)
    if not quoted and before >= begin and words[before] in speech.that | speech.relatives - speech.bodies:
        return _relative(page, unit, speech, cue, before)
    if words[cue.first] in speech.impersonal and not quoted and _place(page, unit, speech, cue) is None:
        return None
    nobody = speech.drops_subject or words[cue.first] in speech.impersonal
    whole = quoted >= _SENTENCE
    if quoted and (subject is not None or (nobody and cue.certain and whole)):
        return _inverted(page, unit, speech, cue, subject, begin)
    if not cue.certain:
        return None
    start = _content_start(page, unit, speech, cue, subject)
    comma = before > begin and words[before] in (",", "–", "—")
    apart = comma and subject is not None
    quoting = page.words[cue.first] in speech.quotatives
    if apart and (quoting or _reports(page, speech, max(begin, before - _CLAUSE), before)):
        return _inverted(page, unit, speech, cue, subject, begin)
    if quoting:
        return None
    if start is None:
        if comma and subject is not None and _tells(page, speech, max(begin, before - _CLAUSE), before):
            return _inverted(page, unit, speech, cue, subject, begin)
        if comma and subject is not None and subject[1] < unit.last and words[subject[1]] == ",":
            return _between_commas(page, unit, cue, (begin, subject[1] - 1), subject)
        if comma and speech.drops_subject and cue.last < unit.last and words[cue.last] in CLAUSE_ENDS:
            return _between_commas(page, unit, cue, (begin, cue.last - 1), None)
        return None
    head_at = min(cue.first, cue.seek - 1)
    source = subject_before(page, unit, speech, head_at, max(begin, head_at - _CLAUSE))
    if words[cue.first] in speech.impersonal and (place := _place(page, unit, speech, cue)) is not None:
        source = place
    elif source is None or cue.named or (subject is not None and _fronted(page, unit, speech, source, subject)):
        source = subject
    joined = head_at > unit.first and words[head_at - 1] in speech.joining
    if source is None and not (joined or speech.drops_subject or page.quote_of[start] >= 0):
        return None
    return Found(source, (cue.first, cue.last), (_content(page, unit, speech, start),))


def _relative(page: Page, unit: Unit, speech: Speech, cue: Cue, opener: int) -> Found | None:
    """`Ada Roe, qui affirme que ...`: the name before the clause says it; of another noun nothing is known."""
    at = opener - (page.words[opener - 1] == ",")
    start = _content_start(page, unit, speech, cue, None)
    if start is None or at <= unit.first or page.mention_of[at - 1] < 0:
        return None
    source = page.stretch_of(page.mention_of[at - 1])
    return Found(source, (cue.first, cue.last), (_content(page, unit, speech, start),))


def _between_commas(
    page: Page, unit: Unit, cue: Cue, place: tuple[int, int], source: Stretch | None
) -> Found | None:
    """`Die Brücke, sagte Roe, sei sicher`; `El puente, dijo, es seguro`: who says that was named before.

    The place is where the sentence begins and the last token between the commas.
    """
    begin, last = place
    stop = _end(page, unit)
    pieces = ((_skip_marks(page, begin, cue.first - 1), cue.first - 1), (last + 2, stop))
    content = tuple(piece for piece in pieces if piece[0] < piece[1])
    whole = len(content) == 2 or source is None
    return Found(source, (cue.first, cue.last), content, borrowed=source is None) if content and whole else None


def _fronted(page: Page, unit: Unit, speech: Speech, source: Stretch, subject: Stretch) -> bool:
    """Whether what stands before the verb is its object or an adjective, and its subject stands behind (German)."""
    if not speech.verb_second or page.quote_of[subject[0]] >= 0:
        return False
    if page.words[subject[0]] in ("er", "man", "ich", "wir") and subject[1] - subject[0] == 1:
        return True
    opens = source[0] == unit.first and source[1] - source[0] == 1 and page.mention_of[source[0]] < 0
    return opens and page.words[source[0]] not in speech.pronouns and not page.words[source[0]].endswith("en")


def _place(page: Page, unit: Unit, speech: Speech, cue: Cue) -> Stretch | None:
    """Where it is written: `heißt es in dem Bericht`, `Auf der Seite heißt es`."""
    at = cue.last
    while at < unit.last and page.words[at] in speech.adverbs:
        at += 1
    first = unit.first
    if at < unit.last and page.words[at] in speech.prepositions:
        first = at
    elif page.words[first] not in speech.prepositions or cue.first - first > _APPOSED:
        return None
    inner = first + 1
    while inner < unit.last and page.words[inner] in speech.prepositions:
        inner += 1
    found = phrase_at(page, unit, speech, inner)
    return (first, found[1]) if found else None


def _behind_cue(page: Page, unit: Unit, speech: Speech, cue: Cue) -> Stretch | None:
    if cue.named:
        return cue.first, cue.first + 1
    return phrase_at(page, unit, speech, cue.seek)


def _like(page: Page, unit: Unit, speech: Speech, cue: Cue) -> int | None:
    """Where a clause opens that only names who says so: `, wie die Polizei mitteilte`."""
    for at in range(cue.first - 1, max(unit.first - 1, cue.first - 16), -1):
        if page.words[at] in CLAUSE_ENDS or page.quote_of[at] >= 0:
            return None
        if page.words[at] in speech.like:
            opens = at == unit.first or page.words[at - 1] in CLAUSE_ENDS or page.quote_of[at - 1] >= 0
            near = speech.verb_second or cue.first - at <= 3
            return at if opens and near else None
    return None


def _parenthesis(
    page: Page, unit: Unit, speech: Speech, cue: Cue, head: int, begin: int
) -> Found | None:
    words = page.words
    source = phrase_at(page, unit, speech, head + 1) if speech.verb_second else None
    source = source or _behind_cue(page, unit, speech, cue)
    if source is None:
        return None
    behind = max(cue.close, source[1])
    while behind < unit.last and words[behind] != "," and page.quote_of[behind] < 0:
        behind += 1
    stop = _end(page, unit)
    content: list[Stretch] = []
    last = head - 1 if head > begin and words[head - 1] in CLAUSE_ENDS and page.quote_of[head - 1] < 0 else head
    if begin < last:
        content.append((_skip_marks(page, begin, last), last))
    if behind + 1 < stop and (head == unit.first or page.quote_of[behind] < 0):
        content.append((behind + 1, stop))
    content = [piece for piece in content if piece[0] < piece[1]]
    return Found(source, (cue.first, cue.last), tuple(content)) if content else None


def _skip_marks(page: Page, first: int, last: int) -> int:
    while first < last and page.quote_of[first] < 0 and not page.words[first][0].isalnum():
        first += 1
    return first


def _inverted(
    page: Page, unit: Unit, speech: Speech, cue: Cue, source: Stretch | None, begin: int
) -> Found | None:
    """What is said stands before the verb, and may go on behind the speaker."""
    words = page.words
    head = min(cue.first, cue.seek - 1)
    last = head
    while last > begin and page.quote_of[last - 1] < 0 and words[last - 1] in (",", "–", "—", "-"):
        last -= 1
    first = _skip_marks(page, begin, last)
    if last > first and (number := page.quote_of[last - 1]) >= 0:
        opened = page.quote_tokens(number)[0]
        whole = page.quotations[number].words >= _SENTENCE
        if opened > first and (words[opened - 1] in ":.?!…" or (whole and words[opened - 1] not in speech.that)):
            if words[opened - 1] in ":.?!…" or page.capital[min(opened + 1, last - 1)]:
                first = opened
    if words[cue.first] in speech.impersonal:
        source = _place(page, unit, speech, cue) or source
    content: list[Stretch] = [(first, last)] if first < last else []
    rest = max(cue.close, source[1] if source else 0)
    limit = min(unit.last - 1, rest + _REACH // 2)
    while rest < limit and page.quote_of[rest] < 0 and words[rest] not in ",:." and words[rest] not in speech.joining:
        rest += 1
    if rest + 1 < unit.last and words[rest] not in speech.joining:
        resumed = rest if page.quote_of[rest] >= 0 else rest + 1
        if page.quote_of[resumed] >= 0 and page.quotations[page.quote_of[resumed]].words >= _FRAGMENT:
            content.append((resumed, min(page.quote_tokens(page.quote_of[resumed])[1], unit.last)))
    return Found(source, (cue.first, cue.last), tuple(content)) if content else None


def _tells(page: Page, speech: Speech, first: int, last: int) -> bool:
    """Whether a stretch is a clause that somebody may have said, not a name with what is apposed to it."""
    words = page.words
    relative = False
    for index in range(first, last):
        if index == first or words[index - 1] == ",":
            relative = index > first and words[index] in speech.relatives
        if page.quote_of[index] < 0 and not relative and is_finite(speech, page, index):
            return True
    return False


def _reports(page: Page, speech: Speech, first: int, last: int) -> bool:
    """Whether a stretch has a verb form of reported speech."""
    return any(page.words[at] in speech.reported and page.quote_of[at] < 0 for at in range(first, last))


def _content_start(
    page: Page, unit: Unit, speech: Speech, cue: Cue, subject: Stretch | None
) -> int | None:
    """Where the content behind a verb begins: at a quotation, behind a colon, or at a clause that is reported."""
    words = page.words
    short: int | None = None
    at = cue.close
    gapped = not speech.verb_second and subject is not None and not cue.named and subject[0] == cue.seek
    gapped = gapped and subject_before(page, unit, speech, cue.first, max(unit.first, cue.first - _CLAUSE)) is not None
    stop = min(unit.last - 1, cue.close + _REACH)
    while at < stop:
        number = page.quote_of[at]
        if number >= 0:
            if page.quotations[number].words >= _FRAGMENT or words[at - 1] == ":":
                return at
            if short is None and _fragment(page, number):
                short = at
            at = max(at + 1, page.quote_tokens(number)[1])
            continue
        if words[at] == ":":
            return at + 1
        if words_end(page, at):
            return short
        if words[at] in speech.that:
            return short if gapped else at
        if words[at] == ",":
            told = words[cue.first] not in speech.naming and _clause_reported(page, unit, speech, at + 1)
            if told or words[at + 1] in speech.that:
                return at + 1
            if subject is None or at > subject[1] + _APPOSED:
                stop = min(stop, at + _REACH // 2)
        at += 1
    return short


def _fragment(page: Page, number: int) -> bool:
    """Whether a short quotation is somebody's word, not a name in marks: it begins small."""
    first, last = page.quote_tokens(number)
    return any(page.words[at][0].isalpha() and not page.capital[at] for at in range(first, min(last, first + 3)))


def _clause_reported(page: Page, unit: Unit, speech: Speech, first: int) -> bool:
    """Whether a clause behind a comma is what somebody said, although nothing opens it (German)."""
    words = page.words
    if not speech.reported or page.quote_of[first] >= 0:
        return False
    last = first
    while last < unit.last and (page.quote_of[last] >= 0 or words[last] not in ",;:."):
        last += 1
    if any(is_reported(speech, page, at, last) for at in range(first, last)):
        return words[first] not in ("um", "weil", "nachdem", "welche", "welcher", "welches")
    if words[first] in speech.relatives and words[first] not in ("der", "die", "das"):
        return False
    if last - first > 2 and words[last - 1].endswith("n") and (words[last - 2] == "zu" or "zu" in words[last - 1][2:-3]):
        return True  # "forderte, die Brücke zu sperren", "abzureißen"
    if any(words[at] in speech.doubtful for at in range(first, last) if page.quote_of[at] < 0):
        return last - first > 2 and words[last - 1] not in speech.doubtful
    return False


def _content(page: Page, unit: Unit, speech: Speech, start: int) -> Stretch:
    """From where it starts to the end of the sentence; a quotation that is one by itself ends with its marks."""
    number = page.quote_of[start]
    if number >= 0:
        last = min(page.quote_tokens(number)[1], unit.last)
        ended = last - start > 2 and page.words[last - 2] in ".?!…"
        if ended or page.words[start - 1] == ":" or page.quotations[number].words >= _SENTENCE:
            while last + 1 < unit.last and page.words[last] in speech.joining and page.quote_of[last + 1] >= 0:
                last = min(page.quote_tokens(page.quote_of[last + 1])[1], unit.last)
            return start, last
    return start, max(start + 1, _end(page, unit))


def _preposed(page: Page, unit: Unit, speech: Speech, index: int) -> int | None:
    """The token behind a preposition before a source that begins at a token: `laut`, `nach Angaben`, `по словам`."""
    for size in (4, 3, 2, 1):
        last = index + size
        if last < unit.last and _names_source(speech, page.words[index:last]):
            if size == 1 and page.words[index] in speech.like and cue_at(page, unit, speech, last) is not None:
                return None  # "según dijo Roe"
            return last
    return None


def _names_source(speech: Speech, phrase: tuple[str, ...]) -> bool:
    """Whether words stand before a source, or hold one: `nach Angaben`, `nach Polizeiangaben`, `nach Roes Ansicht`."""
    if " ".join(phrase) in speech.according:
        return True
    held = len(phrase) > 1 and phrase[0] == "nach" and phrase[-1].endswith(tuple(speech.views))
    return held and not any(word in speech.views or word in CLAUSE_ENDS for word in phrase[1:-1])


def _according(
    page: Page, unit: Unit, speech: Speech, cue: Stretch, begin: int
) -> Found | None:
    """`Laut Polizei ...`, `selon le maire`: the source stands behind, the content around it."""
    words = page.words
    index, at = cue
    while at < unit.last and words[at] in ("von", "vom", "der", "des", "dem", "den", "seines", "seiner", "einem"):
        at += 1
    if " ".join(words[slice(*cue)]) not in speech.according:
        source, end = (index + 1, cue[1]), cue[1]
        cue = index, index + 1
    elif (found := phrase_at(page, unit, speech, at)) is not None:
        source, end = (cue[1], found[1]), found[1]
    else:
        return None
    stop = _end(page, unit)
    if index - unit.first <= 2:
        start = end + (end < unit.last and words[end] == ",")
        return Found(source, cue, ((start, stop),)) if start < stop else None
    last = index - 1 if words[index - 1] in (",", "(") else index
    content: list[Stretch] = [(_skip_marks(page, begin, last), last)] if begin < last else []
    if stop - end > 1:
        content.append((end + (words[end] in (",", ")")), stop))
    content = [piece for piece in content if piece[0] < piece[1]]
    return Found(source, cue, tuple(content)) if content else None


def _postposed(page: Page, unit: Unit, index: int) -> Found | None:
    """`Der Polizei zufolge ...`: the source stands before it."""
    first = index
    while first > unit.first and page.words[first - 1] not in CLAUSE_ENDS and index - first < 8:
        first -= 1
    stop = _end(page, unit)
    if first == index:
        return None
    if first == unit.first and index + 1 < stop:
        return Found((first, index), (index, index + 1), ((index + 1, stop),))
    if first - 1 > unit.first:
        return Found((first, index), (index, index + 1), ((unit.first, first - 1),))
    return None
