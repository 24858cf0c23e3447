"""The cues of a unit, each with its source and the places where its content can stand."""

import msgspec

from ...language.saying import ADDRESSED, CLAUSAL, REPORTS
from .complements import ADJUNCT, complement, cue_end, main_subject
from .cues import Cue, find_cues, is_auxiliary
from .page import Page, Stretch, Unit
from .sources import PRONOUNS, TIME_WORDS, subject_before, subject_behind


class Candidate(msgspec.Struct, frozen=True):
    """A cue with its source, and where its content can be."""

    cue: Cue
    source: Stretch | None
    edge: int
    """The first token of source and cue together: content before it ends here."""
    after: int | None
    """Where content behind the cue begins."""
    behind: int
    """The first token behind source and cue."""
    borrowed: bool = False
    inverted: bool = False
    nested: bool = False
    """It stands in what an earlier candidate says, or in a relative clause."""


def find_candidates(page: Page, unit: Unit) -> list[Candidate]:
    """The cues of a unit that have a source, in order."""
    candidates: list[Candidate] = []
    for cue in find_cues(page, unit):
        main = [candidate for candidate in candidates if not candidate.nested] or candidates
        candidate = _candidate(page, unit, cue, main)
        if candidate is not None:
            inside = any(other.after is not None and other.after <= candidate.edge for other in candidates)
            relative = cue.group[0] > unit.first and page.words[cue.group[0] - 1] in ("who", "which", "that")
            framing = (
                candidate.after is None
                and candidate.edge > unit.first
                and (page.words[candidate.edge - 1] == "," or quote_ends(page, unit, candidate.edge))
            )
            nested = relative or (inside and not candidate.borrowed and not framing)
            candidates.append(msgspec.structs.replace(candidate, nested=nested))
    return candidates


def _candidate(page: Page, unit: Unit, cue: Cue, earlier: list[Candidate]) -> Candidate | None:
    if cue.kind == "according":
        source = _governed(page, unit, cue.verb + 1)
        if source is None:
            return None
        return Candidate(cue, source, cue.group[0], None, source[1])
    if cue.kind == "passive":
        return _passive(page, unit, cue)
    if cue.kind == "infinitive":
        return _infinitive(page, unit, cue, earlier)
    if cue.kind == "participle":
        return _participle(page, unit, cue, earlier)
    return _finite(page, unit, cue, earlier)


def _governed(page: Page, unit: Unit, begin: int) -> Stretch | None:
    """The noun phrase behind `according to` or `by`, up to the comma that ends it."""
    source = subject_behind(page, unit, begin)
    if source is None:
        return None
    end = source[1]
    while (
        end < unit.last
        and page.quote_of[end] < 0
        and page.words[end] not in ",;:.?!–—()"
        and not is_auxiliary(page.words[end])
    ):
        if begin == unit.first + 2 and page.words[end] in PRONOUNS:
            break
        end += 1
    if end < unit.last and is_auxiliary(page.words[end]):
        end = source[1]
    return source[0], end


def _finite(page: Page, unit: Unit, cue: Cue, earlier: list[Candidate]) -> Candidate | None:
    words = page.words
    after = complement(page, unit, cue)
    if cue.kind == "quoted":
        after = _as_saying(page, unit, cue.verb + 1)
    source = subject_before(page, unit, cue)
    if source is not None:
        if not _is_source(page, source, cue):
            return None
        if after is not None and not _quoted_from(page, after) and quote_ends(page, unit, source[0]):
            after = None  # '"No," she said several months later'
        return Candidate(cue, source, source[0], after, cue_end(page, unit, cue))
    begin = cue.group[0]
    before = words[begin - 1] if begin > unit.first else ""
    quoted_before = begin > unit.first and (
        page.quote_of[begin - 1] >= 0 or (before in (",", "–", "—") and begin - 2 >= unit.first)
    )
    if quoted_before and cue.base in QUOTING_BASES:
        source = subject_behind(page, unit, cue.verb + 1)
        if source is not None and _is_source(page, source, cue) and _stands_alone(page, unit, source[1]):
            resumed = Cue((cue.group[0], source[1]), source[1] - 1, cue.base, cue.kind)
            after = complement(page, unit, resumed) if cue.base not in ADDRESSED else None
            if after is not None and page.quote_of[after] < 0 and words[after - 1] != ":":
                after = None
            return Candidate(cue, source, begin, after, source[1], inverted=True)
    if earlier and before in ("and", "but", "or", ",", "then", "who"):
        last = earlier[-1]
        return Candidate(cue, last.source, begin, after, cue_end(page, unit, cue), borrowed=True)
    if before in ("and", "but", "or"):
        subject = main_subject(page, unit, begin)
        if subject is not None:
            return Candidate(cue, subject, begin, after, cue_end(page, unit, cue), borrowed=True)
    return None


def _quoted_from(page: Page, after: int) -> bool:
    return page.quote_of[after] >= 0 or page.words[after] == "that" or page.words[after - 1] == ":"


def quote_ends(page: Page, unit: Unit, edge: int) -> bool:
    """Whether a quotation, with or without a comma behind it, ends before a token."""
    before = edge - 1
    if before > unit.first and page.words[before] == "," and page.quote_of[before] < 0:
        before -= 1
    return before >= unit.first and page.quote_of[before] >= 0 and page.words[before - 1] in ",?!…—–"


def _stands_alone(page: Page, unit: Unit, behind: int) -> bool:
    """Whether a subject behind its verb ends there: at a mark, a preposition or a time."""
    if behind >= unit.last:
        return True
    if page.quote_of[behind] >= 0:
        return False
    word = page.words[behind]
    return (
        not word[0].isalnum()
        or word in TIME_WORDS
        or word in ADJUNCT
        or word in ("as", "when", "while", "who", "about", "of", "and", "but", "with", "by", "because")
    )


QUOTING_BASES = frozenset(
    """say add write tweet post state announce declare reply respond answer ask explain note insist argue claim warn
    stress comment remark continue conclude recall observe joke quip exclaim shout testify admit acknowledge assert
    confirm report predict urge tell read wonder counter confide retort""".split()
)


def _is_source(page: Page, source: Stretch, cue: Cue) -> bool:
    """Whether a noun phrase can be the source of a cue: a weaker verb asks for a better known one."""
    words = page.words[source[0] : source[1]]
    if words in (("i",), ("we",), ("you",)):
        return False  # whoever writes, or is addressed
    if words in (("it",), ("this",), ("that",), ("which",)):
        return cue.base in CLAUSAL and cue.base not in ("expect",)
    return any(
        page.mention_of[index] >= 0 or page.words[index] in PRONOUNS or page.tokens[index].content
        for index in range(*source)
    )


def _as_saying(page: Page, unit: Unit, index: int) -> int | None:
    """`was quoted | as saying`: where the words quoted begin."""
    if page.words[index : index + 2] == ("as", "saying") and index + 2 < unit.last:
        return index + 2
    return None


def _passive(page: Page, unit: Unit, cue: Cue) -> Candidate | None:
    """`was confirmed by the ministry`: the source stands behind `by`; without one nobody is named."""
    words = page.words
    index = cue.verb + 1
    if index < unit.last and words[index] == "by":
        source = _governed(page, unit, index + 1)
        if (source is not None and words[source[0]] not in ("a", "an")) or (
            source and any(page.mention_of[i] >= 0 for i in range(*source))
        ):
            return Candidate(cue, source, cue.group[0], None, source[1])
    return None


def _infinitive(page: Page, unit: Unit, cue: Cue, earlier: list[Candidate]) -> Candidate | None:
    """`went on to say that`, `declined to comment`: only where clear speech is passed on by it."""
    words = page.words
    begin = cue.group[0] - 1
    lead = words[max(unit.first, begin - 2) : begin]
    if not lead or lead[-1] not in ("on", "continued", "used", "Twitter", "took"):
        return None
    after = complement(page, unit, cue)
    start = begin - 2 if lead[-1] == "on" else begin - 1
    if after is None or start <= unit.first:
        return None
    source = subject_before(page, unit, Cue((start, cue.verb + 1), cue.verb, cue.base, "finite"))
    borrowed = False
    if source is None and earlier:
        source, borrowed = earlier[-1].source, True
    if source is None:
        return None
    wide = Cue((start, cue.verb + 1), cue.verb, cue.base, "finite")
    return Candidate(
        wide, source, start if borrowed else source[0], after, cue_end(page, unit, cue), borrowed=borrowed
    )


_JOINTS = frozenset([",", "and", "–", "—", "-", "by", "while", "before", "after", "in", "but", "then", ")"])


def _participle(page: Page, unit: Unit, cue: Cue, earlier: list[Candidate]) -> Candidate | None:
    """`, adding that ...`, `a letter saying ...`: the source is that of the cue before, or the subject."""
    words = page.words
    begin = cue.group[0]
    after = complement(page, unit, cue)
    if after is None or begin == unit.first:
        return None
    before = words[begin - 1]
    behind = cue_end(page, unit, cue)
    if before in REPORTS or before.rstrip("s") in REPORTS:
        source = subject_before(page, unit, cue)
        if source is None:
            return None
        named = any(page.mention_of[index] >= 0 for index in range(*source))
        if not named and earlier and earlier[-1].source is not None and earlier[-1].after is None:
            source = earlier[-1].source
        elif not named and (subject := main_subject(page, unit, begin)) is not None:
            source = subject
        return Candidate(cue, source, begin, after, behind, borrowed=True)
    if cue.base in ("want", "see", "find", "show", "hold", "know", "feel", "read", "hear", "learn", "seek"):
        return None
    if page.mention_of[begin - 1] >= 0 and page.mentions[page.mention_of[begin - 1]].kind == "person":
        source = subject_before(page, unit, cue)
        if source is not None:
            return Candidate(cue, source, begin, after, behind, borrowed=True)
    if before not in _JOINTS and page.quote_of[begin - 1] < 0:
        return None  # "arguments challenging the ban": of the noun before it
    if earlier and earlier[-1].source is not None:
        return Candidate(cue, earlier[-1].source, begin, after, behind, borrowed=True)
    subject = main_subject(page, unit, begin)
    if subject is None:
        return None
    return Candidate(cue, subject, begin, after, behind, borrowed=True)
