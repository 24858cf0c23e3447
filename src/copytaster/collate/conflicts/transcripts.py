"""Quotations that two accounts give in nearly the same words, wherever the quotation marks stand."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from ...algorithms.alignment import Operation, align, tidy
from ...algorithms.components import DisjointSets
from ...language.contractions import spelt_out
from ...language.spellings import one_spelling
from .context import Story
from .draft import Draft, variants
from .sayings import SHORTEST, Saying, alike, sayings_of
from .wording import excuse

_SHARE = 0.65  # of the words of the shorter saying that stayed
_COPIED = 0.7  # the same, where only one of both stands in quotation marks
_SPREAD = 1.6  # words of the longer saying among which the shorter one's are found, as a multiple of them
_MANY = 6  # words that stayed, of which a single telling one will do
_LONGEST = 5  # words of a change
_AT_EDGE = 2  # words of a change with which a saying opens or closes
_BESIDE_EDGE = 5  # words that stayed beside it
_AROUND = 2  # words shown beside a change
_SLIGHT = frozenset("that the a an so well uh um oh".split())
"""Words that who writes down what is said puts in or leaves out."""
_INDIRECT = frozenset(
    """i me my mine we us our you your he him his she her they them their it its myself himself herself themselves
    am is are was were be been has have had do does did will would can could may might shall should must
    this that these those here there now then today yesterday tomorrow""".split()
)
"""Words that change where indirect speech is made of direct."""


def differing_transcripts(story: Story) -> Iterator[Draft]:
    """Sayings of two accounts or more, found by rows of words, that part between words that stayed.

    Small words count too: who quotes gives the very words. What an editor puts in or leaves out and says so, a
    spelling, and a contraction written out are no difference.
    """
    sayings = [one for account in story.accounts for one in sayings_of(account)]
    clashing = {
        pair: steps for pair in alike(sayings) if (steps := _changes(sayings[pair[0]], sayings[pair[1]]))
    }
    sets = DisjointSets(len(sayings))
    for left, right in clashing:
        sets.join(left, right)
    component = {at: number for number, members in enumerate(sets) for at in members}
    together: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for pair in clashing:
        together[component[pair[0]]].append(pair)
    for pairs_of_one in together.values():
        told: dict[int, str] = {}
        reasons: list[str | None] = []
        for left, right in pairs_of_one:
            step = max(clashing[left, right], key=_size)
            reasons.append(_excuse(sayings[left], sayings[right], step))
            told.setdefault(left, _shown(sayings[left], step.left_start, step.left_end))
            told.setdefault(right, _shown(sayings[right], step.right_start, step.right_end))
        if len({value.lower() for value in told.values()}) > 1:
            pairs = [
                (value, sayings[at].span(0, len(sayings[at].tokens))) for at, value in sorted(told.items())
            ]
            yield Draft(
                "wording",
                "",
                variants(pairs, story.order),
                None if None in reasons else reasons[0],
                said=True,
            )


def _excuse(left: Saying, right: Saying, step: Operation) -> str | None:
    """Why a change may mean the same."""
    gone, come = left.tell(step.left_start, step.left_end), right.tell(step.right_start, step.right_end)
    if not any(content for _, content in (*gone, *come)):
        return "a few words of the quotation differ"
    return excuse(gone, come)


def _size(step: Operation) -> int:
    return step.left_end - step.left_start + step.right_end - step.right_start


def _changes(left: Saying, right: Saying) -> list[Operation]:
    steps = tidy(align(left.words, right.words))
    same = [step for step in steps if step.kind == "equal"]
    stayed = sum(step.left_end - step.left_start for step in same)
    shorter = min(len(left.words), len(right.words))
    if not same or stayed < max(
        SHORTEST - 1, (_SHARE if left.quoted and right.quoted else _COPIED) * shorter
    ):
        return []
    spread = max(same[-1].left_end - same[0].left_start, same[-1].right_end - same[0].right_start)
    if spread > _SPREAD * shorter:
        return []
    telling = sum(t.content for step in same for t in left.tokens[step.left_start : step.left_end])
    if not telling or (telling < 2 and stayed < _MANY):
        return []
    return [step for step in _inner(steps) if _matters(left, right, step)]


def _inner(steps: Sequence[Operation]) -> Iterator[Operation]:
    """The changes between words that stayed; at an edge only a word or two in place of others beside many of these."""
    for at, step in enumerate(steps):
        if step.kind == "equal" or _longer(step) > _LONGEST:
            continue
        beside = [steps[near] for near in (at - 1, at + 1) if 0 <= near < len(steps)]
        edge = step.kind == "replace" and _longer(step) <= _AT_EDGE
        if len(beside) == 2 or (edge and beside and _longer(beside[0]) >= _BESIDE_EDGE):
            yield step


def _longer(step: Operation) -> int:
    return max(step.left_end - step.left_start, step.right_end - step.right_start)


def _matters(left: Saying, right: Saying, step: Operation) -> bool:
    gone = left.words[step.left_start : step.left_end]
    come = right.words[step.right_start : step.right_end]
    if _plain(gone) == _plain(come) or (set(gone) ^ set(come)) <= _SLIGHT:
        return False
    if "sic" in (*left.words, *right.words):
        return False
    if not (_opens(left) and _opens(right)) and not _told_otherwise(left, right, step):
        return False
    if _edited(left, step.left_start, step.left_end) or _edited(right, step.right_start, step.right_end):
        return False
    return not (
        _named(left, step.left_start, step.left_end) and _named(right, step.right_start, step.right_end)
    )


def _opens(saying: Saying) -> bool:
    """Whether a saying is quoted from its first word on, so that persons and tenses are the speaker's."""
    return saying.quoted and saying.account.text[saying.tokens[0].start].isupper()


def _told_otherwise(left: Saying, right: Saying, step: Operation) -> bool:
    """Whether a change is more than what indirect speech makes of a quotation: other persons and tenses."""
    gone = {token.norm for token in left.tokens[step.left_start : step.left_end]} - _INDIRECT
    come = {token.norm for token in right.tokens[step.right_start : step.right_end]} - _INDIRECT
    return gone != come


def _plain(words: Sequence[str]) -> str:
    """Words without what is a matter of spelling, or slips in."""
    told = [word for word in spelt_out(words) if word not in _SLIGHT]
    return one_spelling(re.sub(r"[^\w]", "", "".join(told)))


def _edited(saying: Saying, start: int, end: int) -> bool:
    """Whether brackets, dots, a slash or an ampersand beside words say that they are not as spoken."""
    before = saying.tokens[max(0, start - 1)]
    low = before.end if start < end else before.start
    high = saying.tokens[min(len(saying.tokens) - 1, end)].end
    return bool(re.search(r"[\[\]…/&*()]|\.\.\.|--|—", saying.account.text[low:high]))


def _named(saying: Saying, start: int, end: int) -> bool:
    """Whether words are names, of which each account has its spelling, or nothing."""
    return all(not saying.account.text[token.start].islower() for token in saying.tokens[start:end])


def _shown(saying: Saying, start: int, end: int) -> str:
    first, last = max(0, start - _AROUND), min(len(saying.tokens), end + _AROUND)
    return " ".join(saying.span(first, last).text.split())
