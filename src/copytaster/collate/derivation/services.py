"""Agencies behind accounts that do not name them: a copy of what is credited to one goes back to it as well."""

from collections import deque
from collections.abc import Sequence

from ...model import Derivation, Evidence
from .known import Known

_STEP = 0.8
"""How much less sure each copy between makes it that the agency is behind the last."""


def passed_on(known: Sequence[Known], edges: Sequence[Derivation]) -> list[Derivation]:
    """Derivations from an agency that is credited in one account, of its copies without a credit, near ones first.

    Only pairs without a direction count, of which neither is an excerpt: what is directed comes from the other account.
    """
    by_id = {one.account.id: one for one in known}
    beside: dict[str, list[tuple[str, Derivation]]] = {}
    for edge in edges:
        if edge.from_account is not None and not edge.directed and edge.kind != "excerpted":
            beside.setdefault(edge.account, []).append((edge.from_account, edge))
            beside.setdefault(edge.from_account, []).append((edge.account, edge))
    found: list[Derivation] = []
    for one in known:
        if one.service is None:
            continue
        reached = {one.account.id: one.service.confidence}
        queue = deque(reached)
        while queue:
            at = queue.popleft()
            for neighbour, edge in beside.get(at, ()):
                copy = by_id[neighbour]
                if neighbour in reached or copy.service or copy.outlet == one.service.outlet:
                    continue
                reached[neighbour] = _STEP * edge.confidence * reached[at]
                queue.append(neighbour)
                found.append(_through(copy, one, edge, reached[neighbour]))
    best: dict[tuple[str, str | None], Derivation] = {}
    for derivation in sorted(found, key=lambda d: -d.confidence):
        best.setdefault((derivation.account, derivation.from_outlet), derivation)
    return list(best.values())


def _through(copy: Known, credited: Known, edge: Derivation, confidence: float) -> Derivation:
    outlet = credited.service.outlet if credited.service is not None else None
    span = next(p.left if p.left.account == copy.account.id else p.right for p in edge.passages)
    reason = f"shared with what is credited to {outlet} in {credited.account.id}"
    return Derivation(
        account=copy.account.id,
        from_account=None,
        from_outlet=outlet,
        kind=edge.kind,
        confidence=round(confidence, 2),
        directed=True,
        evidence=(Evidence(span, reason),),
        passages=(),
    )
