"""Who derives from whom: what accounts say of themselves, and what two accounts share beyond quoted speech, in one
language or sentence by sentence in two.
"""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from ...model import Account, Derivation, DerivationKind, Passage
from .changes import find_changes
from .direction import Signs, decide
from .kinship import Kinship, find_kin
from .known import Known, know
from .origins import Origin
from .parallel import find_parallel
from .services import passed_on
from .translation import signs_beside, signs_of_translation
from .tree import Kin, choose

__all__ = ["derive"]

_REPORTED = 0.1
"""A derivation less sure than this is not reported."""
_EXCERPT = 0.5
"""An account of which less than this is shared has that from the other, and the rest not."""
_REWRITTEN = 0.92
_VERBATIM = 0.99
"""How much of its shared stretches an account that was edited keeps at least; one printed word for word. Set on made
stories, where nine in ten of the rewritten ones keep less than .90 and nine in ten of the edited ones more than .96."""
_WHOLE = 0.9
"""Share that must be covered, of the account and of what lies between the first and the last stretch in its source."""


def derive(accounts: Sequence[Account], passages: Sequence[Passage]) -> tuple[Derivation, ...]:
    """Who derives from whom, in order of accounts; sources in the pile before outlets outside it.

    An account gets one source in the pile for what it shares (the nearest; further copies of the same report are
    reached through that one), those that it names, and the outlets that it says or shows it goes back to.
    """
    known = [
        msgspec.structs.replace(one, translated=signs)
        for one, signs in zip(know(accounts), signs_of_translation(accounts), strict=True)
    ]
    present = frozenset(one.outlet for one in known if one.outlet)
    found: list[Derivation] = []
    for left, right, kinship in choose(known, _kin(accounts, passages)):
        signs: Signs = ((), ())
        if _in_one_language(accounts[left], accounts[right]):
            changed = find_changes(accounts[left], accounts[right], kinship.passages)
            signs = signs_beside(accounts, (left, right), changed)
        found.append(_between((known[left], known[right]), kinship, signs, present))
    through = passed_on(known, found)
    found += [
        _from_outside(one, origin)
        for one in known
        for origin in one.origins
        if origin.confidence >= _REPORTED
    ]
    found += [
        edge
        for edge in through
        if all((other.account, other.from_outlet) != (edge.account, edge.from_outlet) for other in found)
    ]
    order = {account.id: number for number, account in enumerate(accounts)}
    return tuple(
        sorted(
            found,
            key=lambda edge: (
                order[edge.account],
                edge.from_account is None,
                -edge.confidence,
                order.get(edge.from_account or "", 0),
                edge.from_outlet or "",
            ),
        )
    )


def _between(
    pair: tuple[Known, Known], kinship: Kinship, signs: Signs, present: frozenset[str]
) -> Derivation:
    """The derivation between two accounts that share narration.

    `directed` tells that something says which came from which; else the later in order is put first.
    """
    one, other = pair
    named = max(
        (o.confidence for o in (one.origin(other.outlet), other.origin(one.outlet)) if o is not None),
        default=0.0,
    )
    direction = decide(one, other, signs, present)
    derived, source = (direction.derived, direction.source) if direction else (other, one)
    translated = (
        signs[derived is other]
        or (derived.translated and not source.translated)
        or not _in_one_language(derived.account, source.account)
    )
    confidence = 1 - (1 - kinship.confidence) * (1 - 0.8 * named)
    return Derivation(
        account=derived.account.id,
        from_account=source.account.id,
        from_outlet=None,
        kind="translated" if translated else _kind(kinship, on_the_left=derived is one),
        confidence=round(min(confidence, 0.99), 2),
        directed=direction is not None,
        evidence=(*(direction.evidence if direction else ()), *kinship.evidence),
        passages=kinship.passages,
    )


def _kin(accounts: Sequence[Account], passages: Sequence[Passage]) -> list[Kin]:
    """Pairs of accounts that share narration, those that share most first; each once, by what makes it surer."""
    surest: dict[tuple[int, int], Kinship] = {}
    for left, right, kinship in [*find_kin(accounts, passages), *find_parallel(accounts)]:
        before = surest.get((left, right))
        if before is None or kinship.confidence > before.confidence:
            surest[left, right] = kinship
    return sorted(((*pair, kinship) for pair, kinship in surest.items()), key=lambda kin: -kin[2].shared)


def _in_one_language(one: Account, other: Account) -> bool:
    return one.annotated.language == other.annotated.language


def _kind(kinship: Kinship, *, on_the_left: bool) -> DerivationKind:
    """What was done to the account that is the left or the right one of the two."""
    covered = kinship.left_covered if on_the_left else kinship.right_covered
    if covered < _EXCERPT:
        return "excerpted"
    kept = _kept(kinship.passages, on_the_left=on_the_left)
    if kept < _REWRITTEN:
        return "rewritten"
    if covered < _WHOLE or kept < _VERBATIM:
        return "edited"
    return "verbatim" if _uncut(kinship.passages, on_the_left=on_the_left) else "edited"


def _kept(passages: Sequence[Passage], *, on_the_left: bool) -> float:
    """Share of the words of an account's shared stretches that stand in the other as they are."""
    aligned = words = 0.0
    for passage in passages:
        left, right = len(passage.left.text.split()), len(passage.right.text.split())
        own = left if on_the_left else right
        aligned += min(own, passage.similarity * (left + right) / 2)
        words += own
    return aligned / words if words else 0.0


def _uncut(passages: Sequence[Passage], *, on_the_left: bool) -> bool:
    """Whether the stretches stand in the source as they do in the account, with next to nothing left out between."""
    pairs = sorted((p.left, p.right) if on_the_left else (p.right, p.left) for p in passages)
    sources = [source for _, source in pairs]
    in_order = all(one.end <= other.start for one, other in pairwise(sources))
    taken = sum(own.end - own.start for own, _ in pairs)
    return in_order and taken >= _WHOLE * (sources[-1].end - sources[0].start)


def _from_outside(one: Known, origin: Origin) -> Derivation:
    kind = origin.kind
    if one.translated and kind != "excerpted":
        kind = "translated"
    return Derivation(
        account=one.account.id,
        from_account=None,
        from_outlet=origin.outlet,
        kind=kind,
        confidence=origin.confidence,
        directed=True,
        evidence=(*origin.evidence, *(one.translated if kind == "translated" else ())),
        passages=(),
    )
