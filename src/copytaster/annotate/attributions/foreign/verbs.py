"""The attribution that a verb of saying makes: its subject before it or behind, and what is said on either side."""

from ....language.speech import Speech
from ..found import Found
from ..page import Page, Stretch, Unit
from .contents import SENTENCE, content_from, content_start, end_of, reports, skip_marks
from .cues import Cue, behind_quotation, is_finite
from .phrases import CLAUSE_ENDS, LOOK_BACK, is_adverb, phrase_at, subject_before, subject_of

_FRAGMENT = 3  # words of a quotation that goes on behind its speaker
_BEHIND = 20  # tokens between a speaker and the quotation that goes on
_APPOSED = 10  # tokens of a place before `heißt es`
_PHRASES = 2  # phrases with prepositions between a verb and its subject


def read_verb(page: Page, unit: Unit, speech: Speech, cue: Cue, begin: int) -> Found | None:
    """The attribution of a cue; what stands before `begin` belongs to another."""
    words = page.words
    before = cue.first - 1
    if (head := _like(page, unit, speech, cue)) is not None:
        return _parenthesis(page, unit, speech, cue, head, begin)
    quoted = behind_quotation(page, unit, cue.seek - 1 if cue.seek <= cue.first else cue.first)
    subject = behind_cue(page, unit, speech, cue)
    opened = before >= begin and words[before] in speech.that | speech.relatives - speech.bodies
    if not quoted and opened and words[before] not in speech.joining:
        return _relative(page, unit, speech, cue, before)
    nobody = speech.drops_subject or words[cue.first] in speech.impersonal
    whole = quoted >= SENTENCE or page.quote_of[begin] >= 0
    if quoted and (subject is not None or (nobody and cue.certain and whole)):
        return _inverted(page, unit, speech, cue, subject, begin)
    if not cue.certain:
        return None
    comma = before > begin and words[before] in (",", "–", "—")
    start = content_start(page, unit, speech, cue, subject)
    if comma and (found := _behind_comma(page, unit, speech, (cue, subject, start), begin)) is not None:
        return found
    if start is None or words[cue.first] in speech.quotatives:
        return None
    return _followed(page, unit, speech, (cue, subject, start), begin)


def _behind_comma(
    page: Page,
    unit: Unit,
    speech: Speech,
    verb: tuple[Cue, Stretch | None, int | None],
    begin: int,
) -> Found | None:
    """What is said stands before the comma, or on both sides of `, sagte Roe,`."""
    cue, subject, start = verb
    before, words = cue.first - 1, page.words
    first = max(begin, before - LOOK_BACK)
    if subject is None:
        alone = start is None and cue.last < unit.last and words[cue.last] in CLAUSE_ENDS
        if alone and speech.drops_subject:
            return _between_commas(page, unit, cue, (begin, cue.last - 1), None)
        return None
    tells = _tells(page, speech, first, before)
    if not tells and subject[1] < unit.last and words[subject[1]] == ",":
        return _between_commas(page, unit, cue, (begin, subject[1] - 1), subject)
    if tells and speech.verb_second and not speech.nouns_capital:
        tells = _ends_at(
            page, unit, speech, max(cue.close, subject[1])
        )  # "Na de reis, onthulde de bank plannen"
    quoting = words[cue.first] in speech.quotatives
    if start is None and tells and not speech.verb_second and not _named(page, subject):
        tells = (
            subject_before(page, unit, speech, cue.first, first) is None
        )  # "Roe, la maire, annonce une fête"
    if quoting or reports(page, speech, first, before) or (start is None and tells):
        return _inverted(page, unit, speech, cue, subject, begin)
    return None


def _ends_at(page: Page, unit: Unit, speech: Speech, index: int) -> bool:
    """Whether no object follows at a token: the sentence ends there, or a circumstance follows."""
    if index >= unit.last or page.quote_of[index] >= 0:
        return True
    word = page.words[index]
    return (
        word in CLAUSE_ENDS
        or word in speech.prepositions
        or is_adverb(speech, word)
        or word in speech.joining
    )


def _named(page: Page, stretch: Stretch) -> bool:
    return any(number >= 0 for number in page.mention_of[slice(*stretch)])


def _followed(
    page: Page, unit: Unit, speech: Speech, verb: tuple[Cue, Stretch | None, int], begin: int
) -> Found | None:
    """What is said stands behind the verb."""
    cue, subject, start = verb
    words = page.words
    head_at = min(cue.first, cue.seek - 1)
    source = subject_before(page, unit, speech, head_at, max(begin, head_at - LOOK_BACK))
    if source is None and words[cue.first] in speech.impersonal:
        source = _place(page, unit, speech, cue)
        if source is None and page.quote_of[start] < 0:
            return None
    elif (
        source is None
        or cue.named
        or (subject is not None and _fronted(page, unit, speech, cue, (source, subject)))
    ):
        source = subject
    joined = head_at > unit.first and words[head_at - 1] in speech.joining
    if joined and source is not None and source != subject:
        source = subject_of(page, unit, speech, head_at) or source  # "Roe besuchte die Stadt und sagte"
    if source is None and not (joined or speech.drops_subject or page.quote_of[start] >= 0):
        return None
    return Found(source, (cue.first, cue.last), (content_from(page, unit, speech, start),))


def behind_cue(page: Page, unit: Unit, speech: Speech, cue: Cue) -> Stretch | None:
    """The noun phrase behind a verb, or the pronoun that hangs on it; what belongs to the verb is no part of it."""
    if cue.named:
        return cue.first, cue.first + 1
    begin = cue.seek if speech.verb_second else _past_phrases(page, unit, speech, cue.seek)
    found = phrase_at(page, unit, speech, begin)
    if found is None or (
        page.words[cue.first] in speech.impersonal and page.words[found[0]] in speech.dummies
    ):
        return None
    last = found[1]
    if cue.close > cue.last and found[0] == cue.close - 1:
        return None
    if found[0] < cue.close - 1 < last and cue.close > cue.last:
        last = cue.close - 1  # "voegde de voorzitter | toe"
    if cue.seek <= cue.first < last:
        last = cue.first  # "heeft de voorzitter | gezegd"
    return (found[0], last) if found[0] < last else None


def _past_phrases(page: Page, unit: Unit, speech: Speech, begin: int) -> int:
    """Behind what a preposition opens beside a verb, if a noun with its article follows: `disse à rádio | o juiz`."""
    at = begin
    for _ in range(_PHRASES):
        while at < unit.last and is_adverb(speech, page.words[at]) and page.words[at] not in speech.bodies:
            at += 1
        if at >= unit.last or page.words[at] not in speech.prepositions:
            break
        at += 1
        while (
            at < unit.last
            and page.quote_of[at] < 0
            and page.words[at][0].isalnum()
            and page.words[at] not in speech.that | speech.relatives
            and page.words[at] not in speech.prepositions
            and not (page.words[at] in speech.bodies and page.words[at - 1] not in speech.prepositions)
        ):
            at += 1
    opens = at < unit.last and page.words[at] in speech.bodies and page.quote_of[at] < 0
    return at if opens else begin


def _fronted(page: Page, unit: Unit, speech: Speech, cue: Cue, nouns: tuple[Stretch, Stretch]) -> bool:
    """Whether what stands before the verb is not its subject, which stands behind it (German and Dutch).

    The nouns are those on its two sides.
    """
    source, subject = nouns
    if not speech.verb_second or page.quote_of[subject[0]] >= 0:
        return False
    if page.words[subject[0]] in speech.nominatives and subject[1] - subject[0] == 1:
        return True
    if page.words[cue.first] in speech.objectless:
        named = page.mention_of[subject[0]] >= 0 or page.words[subject[0]] in speech.bodies | speech.pronouns
        ends = subject[1] >= unit.last or page.words[subject[1]] in (*speech.that, ":", ",")
        return named and (ends or page.quote_of[min(subject[1], unit.last - 1)] >= 0)
    word = page.words[source[0]]
    opens = source[0] == unit.first and source[1] - source[0] == 1 and page.mention_of[source[0]] < 0
    return opens and word not in speech.pronouns and not word.endswith("en")  # "Experten sagten Reuters, ..."


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


def _parenthesis(page: Page, unit: Unit, speech: Speech, cue: Cue, head: int, begin: int) -> Found | None:
    """What is said stands around a clause that only names who says it; that opens at `head`."""
    words = page.words
    source = phrase_at(page, unit, speech, head + 1) if speech.verb_second else None
    if source and source[0] < cue.first < source[1]:
        source = source[0], cue.first
    source = source or behind_cue(page, unit, speech, cue)
    if source is None:
        return None
    behind = max(cue.close, source[1])
    while behind < unit.last and words[behind] != "," and page.quote_of[behind] < 0:
        behind += 1
    stop = end_of(page, unit)
    content: list[Stretch] = []
    marked = head > begin and words[head - 1] in CLAUSE_ENDS and page.quote_of[head - 1] < 0
    last = head - marked
    if begin < last:
        content.append((skip_marks(page, begin, last), last))
    if behind + 1 < stop and (head == unit.first or page.quote_of[behind] < 0):
        content.append((behind + 1, stop))
    content = [piece for piece in content if piece[0] < piece[1]]
    return Found(source, (cue.first, cue.last), tuple(content)) if content else None


def _relative(page: Page, unit: Unit, speech: Speech, cue: Cue, opener: int) -> Found | None:
    """`Ada Roe, qui affirme que ...`: the name before the clause says it; of another noun nothing is known."""
    at = opener - (page.words[opener - 1] == ",")
    start = content_start(page, unit, speech, cue, None)
    if start is None or at <= unit.first or page.mention_of[at - 1] < 0:
        return None
    source = page.stretch_of(page.mention_of[at - 1])
    return Found(source, (cue.first, cue.last), (content_from(page, unit, speech, start),))


def _between_commas(
    page: Page, unit: Unit, cue: Cue, place: tuple[int, int], source: Stretch | None
) -> Found | None:
    """`Die Brücke, sagte Roe, sei sicher`; `El puente, dijo, es seguro`: who says that was named before.

    The place is where the sentence begins and the last token between the commas.
    """
    begin, last = place
    stop = end_of(page, unit)
    pieces = ((skip_marks(page, begin, cue.first - 1), cue.first - 1), (last + 2, stop))
    content = tuple(piece for piece in pieces if piece[0] < piece[1])
    whole = len(content) == 2 or source is None
    if not content or not whole:
        return None
    return Found(source, (cue.first, cue.last), content, borrowed=source is None)


def _inverted(
    page: Page, unit: Unit, speech: Speech, cue: Cue, source: Stretch | None, begin: int
) -> Found | None:
    """What is said stands before the verb, and may go on behind the speaker."""
    words = page.words
    head = min(cue.first, cue.seek - 1)
    last = head
    while last > begin and page.quote_of[last - 1] < 0 and words[last - 1] in (",", "–", "—", "-"):
        last -= 1
    first = skip_marks(page, begin, last)
    if last > first and (number := page.quote_of[last - 1]) >= 0:
        opened = page.quote_tokens(number)[0]
        whole = page.quotations[number].words >= SENTENCE
        sentence = whole and words[opened - 1] not in speech.that and page.capital[min(opened + 1, last - 1)]
        if opened > first and (words[opened - 1] in ":.?!…" or sentence):
            first = opened
    if source is None and words[cue.first] in speech.impersonal:
        source = _place(page, unit, speech, cue)
    content: list[Stretch] = [(first, last)] if first < last else []
    rest = max(cue.close, source[1] if source else 0)
    limit = min(unit.last - 1, rest + _BEHIND)
    while (
        rest < limit
        and page.quote_of[rest] < 0
        and words[rest] not in ",:."
        and words[rest] not in speech.joining
    ):
        rest += 1
    if rest + 1 < unit.last and words[rest] not in speech.joining:
        resumed = rest if page.quote_of[rest] >= 0 else rest + 1
        goes_on = bool(content) and page.quote_of[content[0][1] - 1] >= 0
        number = page.quote_of[resumed]
        if number >= 0 and (goes_on or page.quotations[number].words >= _FRAGMENT):
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
