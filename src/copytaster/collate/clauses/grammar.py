"""Where a sentence passes from one clause to the next, told by the parts of speech of its words.

Form alone (`cutting`) does not tell `as the gate fell` from `as a guard`, or where a clause in front ends.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

import msgspec

_LEAST = 4  # words that a clause has at least
_FRONT = 5  # words from which what stands in front is parted off though it has no verb
_SUBJECT = 6  # words from which a subject is parted from its verb: so long a one tells something itself
_NEAR = 10  # words within which a subordinate clause has its verb
_FAR = 14  # words within which a clause behind one in front of it, or behind `that`, has its verb
_OF_SUBJECT = 7  # words that are looked at between the beginning of a subject and its verb
_MARKS = frozenset(',;:—–"“”«»„()-.!?')
_NOMINAL = frozenset("DET ADJ NOUN PROPN NUM PRON".split())
_NAMING = frozenset("NOUN PROPN PRON NUM".split())
_VERBAL = frozenset("VERB AUX".split())
_NO_CONJUNCTIONS = frozenset("that if whether for of by in to than from without with on".split())
"""Words taken for conjunctions that open what belongs to the verb before, or a phrase without a verb."""
_ADVERBIAL = frozenset("when where".split())


class _Read(msgspec.Struct, frozen=True):
    """The words of a sentence in lower case with their parts of speech, and sums up to each, so that time is linear."""

    words: Sequence[str]
    tags: Sequence[str]
    finite: Sequence[bool]
    """Whether a word may be the verb of a clause."""
    finite_before: Sequence[int]
    verbs_before: Sequence[int]
    worded_before: Sequence[int]
    marks: Sequence[int]
    """The places of the marks, and behind the last word."""

    def has_verb(self, start: int, end: int) -> bool:
        """Whether a verb of a clause stands in a run of words."""
        end = min(end, len(self.words))
        return start < end and self.finite_before[end] > self.finite_before[start]

    def has_any_verb(self, start: int, end: int) -> bool:
        """The same, participles and infinitives too."""
        return self.verbs_before[end] > self.verbs_before[start]

    def count(self, start: int, end: int) -> int:
        """How many words stand in a run, marks left out."""
        return self.worded_before[end] - self.worded_before[start]

    def up_to_mark(self, at: int) -> int:
        """The place of the next mark."""
        return self.marks[bisect_left(self.marks, at)]

    def is_participle(self, at: int) -> bool:
        """Whether a word is a present participle."""
        return self.tags[at] == "VERB" and self.words[at].endswith("ing")

    def is_subject(self, at: int) -> bool:
        """Whether a subject begins here and its verb follows."""
        end = at
        while end < len(self.words) and end - at < _OF_SUBJECT and self._is_nominal(end):
            end += 1
        return at < end < len(self.words) and self.tags[at] in _NOMINAL and self.finite[end]

    def _is_nominal(self, at: int) -> bool:
        return self.tags[at] in _NOMINAL or self.tags[at] == "ADV" or self.words[at] in ("'s", "’s")


def passes(
    words: Sequence[str], tags: Sequence[str], known: Iterable[int], whole: Sequence[bool]
) -> frozenset[int]:
    """The places in a sentence's words where a clause begins, `known` ones among them; none in what stays `whole`.

    `tags` are universal parts of speech. Linear in the number of words.
    """
    read = _read(words, tags)
    found = {0, *known}
    start = 0
    for at in range(1, len(words)):
        if at in found:
            start = at
        elif not whole[at] and words[at][:1].isalnum() and _parts(read, at, start):
            found.add(at)
            start = at
    return frozenset(found)


def _read(words: Sequence[str], tags: Sequence[str]) -> _Read:
    finite = [
        tag in _VERBAL
        and not word.endswith("ing")
        and word not in ("be", "been")
        and not (tag == "VERB" and before == "to")
        for word, tag, before in zip(words, tags, ["", *words], strict=False)
    ]
    return _Read(
        words,
        tags,
        finite,
        _sums(finite),
        _sums(tag in _VERBAL for tag in tags),
        _sums(word[:1].isalnum() for word in words),
        [at for at, word in enumerate(words) if word in _MARKS] + [len(words)],
    )


def _sums(flags: Iterable[bool]) -> list[int]:
    return list(accumulate(flags, initial=0))


def _parts(read: _Read, at: int, start: int) -> bool:
    """Whether a clause begins at a word, the one before having begun at `start`."""
    if read.count(start, at) < _LEAST or read.count(at, len(read.words)) < _LEAST:
        return False
    return any(rule(read, at, start) for rule in _RULES)


def _subordinate(read: _Read, at: int, start: int) -> bool:
    """`..., as the gate fell`, without a comma too."""
    word = read.words[at]
    opens = read.tags[at] == "SCONJ" and word not in _NO_CONJUNCTIONS
    return (
        (opens or word in _ADVERBIAL)
        and read.words[at - 1] not in _MARKS
        and read.has_verb(start, at)
        and read.has_verb(at + 1, min(read.up_to_mark(at), at + _NEAR))
    )


def _content(read: _Read, at: int, start: int) -> bool:
    """`told the council | that the gate fell`."""
    return (
        read.words[at] == "that"
        and read.tags[at] == "SCONJ"
        and (read.tags[at - 1] in _NAMING or read.tags[at - 1] == "VERB")
        and read.has_verb(start, at)
        and read.has_verb(at + 1, at + _FAR)
    )


def _behind_front(read: _Read, at: int, start: int) -> bool:
    """`Though the gate fell, | the mayor stayed`; `Despite all that was promised, | ...`; `Built in 1920, | ...`."""
    opening = start + (read.tags[start] == "ADV" and read.words[start] not in _ADVERBIAL)
    fronted = read.tags[opening] in ("SCONJ", "ADP") or read.words[opening] in _ADVERBIAL
    return (
        read.words[at - 1] == ","
        and (fronted or read.tags[start] == "VERB")
        and read.tags[at] in _NOMINAL
        and (read.has_any_verb(start, at) or read.count(start, at) >= _FRONT)
        and read.has_verb(at, at + _FAR)
    )


def _coordinated(read: _Read, at: int, start: int) -> bool:
    """`... | and left`, `... | and later resigned`; of participles `leaving his post | and putting others at risk`."""
    if read.tags[at] != "CCONJ":
        return False
    verb = at + 1
    while verb < len(read.words) and read.tags[verb] == "ADV":
        verb += 1
    if verb == len(read.words):
        return False
    if read.is_participle(verb):
        return any(read.is_participle(before) for before in range(max(start, at - _FAR), at))
    return read.finite[verb] and read.has_verb(start, at)


def _listed(read: _Read, at: int, start: int) -> bool:
    """`The mayor resigned, | the council fell apart`, and `..., | the mayor told the council`."""
    return read.words[at - 1] == "," and read.has_verb(start, at) and read.is_subject(at)


def _participial(read: _Read, at: int, start: int) -> bool:
    """`..., | bound for the harbour`; without a comma `has warned of it | saying the gate may fall`."""
    if not read.has_verb(start, at) or read.tags[at] != "VERB":
        return False
    return read.words[at - 1] == "," or (read.is_participle(at) and read.tags[at - 1] in _NAMING)


def _predicate(read: _Read, at: int, start: int) -> bool:
    """`The head of the oldest shipyard on the coast | was dismissed`, where nothing precedes the subject."""
    return (
        start == 0
        and read.finite[at]
        and read.tags[at - 1] in ("NOUN", "PROPN")
        and read.count(0, at) >= _SUBJECT
        and not read.has_any_verb(0, at)
        and "SCONJ" not in read.tags[:at]
    )


def _quoted(read: _Read, at: int, start: int) -> bool:
    """`The mayor wrote a letter: | "The gate is safe, and so is ..."`, a long quotation, which is not left whole."""
    return (
        at > 2
        and read.words[at - 1] in ('"', "“", "„")
        and read.words[at - 2] in (":", ",")
        and read.has_verb(start, at)
    )


_RULES: tuple[Callable[[_Read, int, int], bool], ...] = (
    _subordinate,
    _content,
    _behind_front,
    _coordinated,
    _listed,
    _participial,
    _predicate,
    _quoted,
)
