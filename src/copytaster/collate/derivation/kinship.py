"""How much two accounts share that no public speech explains."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from ...algorithms.alignment import align
from ...language.background import background
from ...language.quotation_marks import inside_quotation_marks
from ...model import Account, Evidence, Passage
from .changes import words_within

_BY_CHANCE = 12
"""Words of narration in common that prove nothing: two reporters describe one thing in the same set phrase."""
_SCALE = 32
"""Further words that make it surer by 1 - 1/e. Both were set on pairs of AllSides and Giveme5W1H whose agency is
known, and read through from the top on those whose is not; halving them doubles the false ones among weak pairs."""
_WHOLE = 0.8
_VERBATIM = 0.9
_BRIEFEST = 20
_SURE = 0.9
"""A report of which four fifths stand in another word for word is a copy however short it is, but for a line or two."""
_ALL = 0.98
"""Of both reports, from which they are one text, though all of it be quotations."""
_STRETCH = 8
"""A stretch with fewer such words does not count."""
_DOUBTFUL = 60.0
"""Up to here it is asked how much of what is shared runs on word for word: whoever copies keeps whole phrases, whoever
reports the same in the same set phrases shares a few words here and there."""
_RUN = 5
"""Words in a row, from which they are a phrase that was kept."""
_MISSPELLING = 10.0
_RARE = 2.0
_RARE_MOST = 12.0
_RARE_DOCUMENTS = 10


class Kinship(msgspec.Struct, frozen=True):
    """What two accounts share: how sure it makes it that one came from the other, or both from a third."""

    confidence: float
    shared: float
    """Words of narration in common, with what shared errors and rare words are worth. Of the copies of one report
    those share most that are next to each other in descent: what a copy has of the original went through its source."""
    similarity: float
    """Mean over the shared stretches, weighed by their words."""
    left_covered: float
    right_covered: float
    """Share of the words of each account's report that lie in shared stretches."""
    evidence: tuple[Evidence, ...]
    passages: tuple[Passage, ...]


def find_kin(accounts: Sequence[Account], passages: Sequence[Passage]) -> Iterator[tuple[int, int, Kinship]]:
    """Pairs of accounts, by their places, that share narration: those that share most first."""
    number = {account.id: at for at, account in enumerate(accounts)}
    by_pair: dict[tuple[int, int], list[Passage]] = {}
    for passage in passages:
        by_pair.setdefault((number[passage.left.account], number[passage.right.account]), []).append(passage)
    words = [_narrated(account) if by_pair else {} for account in accounts]
    holders = Counter(word for narrated in words for word in narrated)
    lengths = [_length(account) for account in accounts]
    kin = []
    for (left, right), shared in by_pair.items():
        marks = [
            (word, weight)
            for word in sorted(words[left].keys() & words[right].keys())
            if holders[word] == 2 and (weight := _telling(word, len(accounts)))
        ]
        kinship = _kinship((accounts[left], accounts[right]), shared, (lengths[left], lengths[right]))
        if kinship is not None:
            score, base = kinship
            score += sum(weight for _, weight in marks if weight > _RARE)
            score += min(_RARE_MOST, sum(weight for _, weight in marks if weight <= _RARE))
            if _BY_CHANCE < score < _DOUBTFUL:
                score -= _loose(accounts[left], accounts[right], shared)
            confidence = 1 - math.exp(-max(0.0, score - _BY_CHANCE) / _SCALE)
            if _is_copy(base, score, min(lengths[left], lengths[right])):
                confidence = max(confidence, _SURE)
            evidence = [
                Evidence(accounts[at].span(*words[at][word]), _reason(weight, accounts[other].id))
                for word, weight in marks
                for at, other in ((left, right), (right, left))
            ]
            kin.append(
                (
                    left,
                    right,
                    msgspec.structs.replace(
                        base,
                        confidence=round(confidence, 4),
                        shared=round(base.shared + sum(weight for _, weight in marks), 2),
                        evidence=(*base.evidence, *evidence),
                    ),
                )
            )
    kin.sort(key=lambda entry: (-entry[2].shared, -_closeness(entry[2]), entry[0], entry[1]))
    yield from kin


def _is_copy(kinship: Kinship, score: float, length: int) -> bool:
    """Whether one report stands in the other; `length` is how many words the shorter one has."""
    covered = (kinship.left_covered, kinship.right_covered)
    one_text = min(*covered, kinship.similarity) >= _ALL and length >= _BRIEFEST
    return one_text or (max(covered) >= _WHOLE and kinship.similarity >= _VERBATIM and score >= _BRIEFEST)


def _closeness(kinship: Kinship) -> float:
    """Decides between two that share as much: the one with less besides is nearer."""
    return kinship.left_covered + kinship.right_covered


def _reason(weight: float, other: str) -> str:
    kind = "misspelt word" if weight > _RARE else "rare word"
    return f"a {kind} that only {other} has too"


def _kinship(
    pair: tuple[Account, Account], passages: Sequence[Passage], lengths: tuple[int, int]
) -> tuple[float, Kinship] | None:
    """The words of narration that the stretches share, and the rest of it; None where there are none."""
    score = narrated = weighed = words_left = words_right = 0.0
    telling: list[tuple[float, Passage]] = []
    for passage in passages:
        left, right = passage.left.text.split(), passage.right.text.split()
        words_left += len(left)
        words_right += len(right)
        weighed += passage.similarity * len(left)
        plain = sum(1 for word in left if word[:1].islower()) * (1 - passage.quoted) * passage.similarity
        narrated += plain
        if plain >= _STRETCH:
            counted = plain if passage.similarity >= 0.7 else plain / 2
            score += counted
            telling.append((counted, passage))
    if not telling:
        return None
    telling.sort(key=lambda entry: (-entry[0], entry[1].left))
    evidence = tuple(
        Evidence(span, f"the same words as in {other.id}, outside quotation marks")
        for _, passage in telling[:3]
        for span, other in ((passage.left, pair[1]), (passage.right, pair[0]))
    )
    return score, Kinship(
        0.0,
        narrated,
        weighed / words_left,
        min(1.0, words_left / max(1, lengths[0])),
        min(1.0, words_right / max(1, lengths[1])),
        evidence,
        tuple(passages),
    )


def _loose(left: Account, right: Account, passages: Sequence[Passage]) -> int:
    """Words of narration, as the score counts them, that both have but not in a run of some length."""
    loose = 0
    for passage in passages:
        ours, theirs = words_within(left, passage.left), words_within(right, passage.right)
        mine = [left.text[start:end] for start, end in ours]
        other = [right.text[start:end] for start, end in theirs]
        for step in align([word.lower() for word in mine], [word.lower() for word in other]):
            run = mine[step.left_start : step.left_end]
            if step.kind == "equal" and len(run) < _RUN:
                loose += sum(word[0].islower() for word in run)
    return loose


def _length(account: Account) -> int:
    furniture = sum(piece.end - piece.start for piece in account.annotated.article.furniture)
    words = len(account.text.split())
    return max(1, round(words * (1 - furniture / max(1, len(account.text)))))


def _narrated(account: Account) -> dict[str, tuple[int, int]]:
    """The words in lower case outside quotation marks and furniture, as written, with their first places."""
    tokens = [token for token in account.annotated.tokens if token.content and token.norm.isalpha()]
    quoted = inside_quotation_marks(account.text, [(token.start, token.end) for token in tokens])
    pieces = account.annotated.article.furniture
    found: dict[str, tuple[int, int]] = {}
    for token, inside in zip(tokens, quoted, strict=True):
        if inside or not account.text[token.start].islower():
            continue
        if token.norm not in found and not any(p.start <= token.start < p.end for p in pieces):
            found[token.norm] = (token.start, token.end)
    return found


def _telling(norm: str, accounts: int) -> float:
    """What it weighs that two accounts alone have a word: more for an error, a little for a rare one."""
    frequency = background().frequencies.get(norm, 0)
    if frequency == 0 and len(norm) >= 6 and _misspelt(norm):
        return _MISSPELLING
    if accounts > 2 and 0 < frequency <= _RARE_DOCUMENTS:
        return _RARE
    return 0.0


def _misspelt(norm: str) -> bool:
    """Whether an unknown word is a common one with a letter doubled, dropped or exchanged with its neighbour."""
    frequencies = background().frequencies
    for at in range(len(norm)):
        without = norm[:at] + norm[at + 1 :]
        swapped = norm[:at] + norm[at + 1 : at + 2] + norm[at : at + 1] + norm[at + 2 :]
        if any(frequencies.get(form, 0) >= 200 for form in (without, swapped)):
            return True
    return False
