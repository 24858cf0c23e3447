"""The graph of derivations as SVG: sources on the left, what derives from them to their right."""

from collections import defaultdict
from collections.abc import Sequence

import msgspec
from markupsafe import Markup

from ..model import Account, Derivation
from .labels import account_label, kind_label

_WIDTH, _HEIGHT = 190, 46  # of a node, in SVG units
_COLUMN, _ROW = 330, 72  # from one node to the next
_MARGIN = 12
_EDGES_PER_ACCOUNT = 3  # the most confident ones; more make a thicket that nobody reads


class _Edge(msgspec.Struct, frozen=True):
    source: str
    target: str
    derivation: Derivation


def derivation_graph(accounts: Sequence[Account], derivations: Sequence[Derivation]) -> Markup:
    """Accounts and the outlets that they go back to as nodes, derivations as edges; empty without edges."""
    edges = _edges(derivations)
    if not edges:
        return Markup("")
    outlets = sorted({edge.source for edge in edges} - {account.id for account in accounts})
    nodes = [*outlets, *(account.id for account in accounts)]
    place = _layout(nodes, edges)
    columns = 1 + max(column for column, _ in place.values())
    rows = 1 + max(row for _, row in place.values())
    width = (columns - 1) * _COLUMN + _WIDTH + 2 * _MARGIN
    height = (rows - 1) * _ROW + _HEIGHT + 2 * _MARGIN
    parts = [_draw_edge(edge, place) for edge in edges]
    by_id = {account.id: account for account in accounts}
    parts += [_draw_node(node, by_id.get(node), place[node]) for node in nodes]
    return Markup(
        '<svg class="graph" viewBox="0 0 {w:.0f} {h:.0f}" style="max-width:{w:.0f}px;min-width:{m:.0f}px" '
        'role="img" aria-label="Who derives from whom"><defs><marker id="tip" viewBox="0 0 8 8" refX="7" '
        'refY="4" markerWidth="6" markerHeight="6" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z"/>'
        "</marker></defs>{body}</svg>"
    ).format(w=width, h=height, m=min(width, 640), body=Markup("").join(parts))


def _edges(derivations: Sequence[Derivation]) -> list[_Edge]:
    by_account: dict[str, list[Derivation]] = defaultdict(list)
    for derivation in derivations:
        by_account[derivation.account].append(derivation)
    edges = []
    for account in sorted(by_account):
        best = sorted(
            by_account[account], key=lambda d: (-d.confidence, d.from_account or "", d.from_outlet or "")
        )
        for derivation in best[:_EDGES_PER_ACCOUNT]:
            source = derivation.from_account or derivation.from_outlet or ""
            edges.append(_Edge(source, account, derivation))
    return edges


def _layout(nodes: Sequence[str], edges: Sequence[_Edge]) -> dict[str, tuple[int, float]]:
    """Column and row of every node: a column is the longest way from a source, rows follow the neighbours."""
    rank = dict.fromkeys(nodes, 0)
    directed = [edge for edge in edges if edge.derivation.directed]
    for _ in nodes:  # as many rounds as the longest way may have; a circle cannot go on for ever
        changed = False
        for edge in directed:
            if rank[edge.target] <= rank[edge.source] < len(nodes) - 1:
                rank[edge.target] = rank[edge.source] + 1
                changed = True
        if not changed:
            break
    rank = {node: min(rank[node], 4) for node in nodes}
    columns: dict[int, list[str]] = defaultdict(list)
    for node in nodes:
        columns[rank[node]].append(node)
    row: dict[str, float] = {}
    for column in sorted(columns):
        wish = {}
        for position, node in enumerate(columns[column]):
            sources = [row[edge.source] for edge in edges if edge.target == node and edge.source in row]
            wish[node] = sum(sources) / len(sources) if sources else float(position)
        last = -1.0
        for node in sorted(columns[column], key=lambda node: (wish[node], nodes.index(node))):
            row[node] = max(last + 1, wish[node])
            last = row[node]
    return {node: (rank[node], row[node]) for node in nodes}


def _corner(place: tuple[int, float]) -> tuple[float, float]:
    column, row = place
    return _MARGIN + column * _COLUMN, _MARGIN + row * _ROW


def _draw_edge(edge: _Edge, place: dict[str, tuple[int, float]]) -> Markup:
    x1, y1 = _corner(place[edge.source])
    x2, y2 = _corner(place[edge.target])
    y1, y2 = y1 + _HEIGHT / 2, y2 + _HEIGHT / 2
    if place[edge.source][0] == place[edge.target][0]:
        x1, x2 = x1 + _WIDTH, x2 + _WIDTH
        bend = min(60 + abs(y2 - y1) / 4, _COLUMN - _WIDTH - 30)
        path = f"M{x1:.1f} {y1:.1f}C{x1 + bend:.1f} {y1:.1f} {x2 + bend:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
        label_x, label_y = x1 + bend * 0.75, (y1 + y2) / 2
    else:
        x1 += _WIDTH
        middle = (x1 + x2) / 2
        path = f"M{x1:.1f} {y1:.1f}C{middle:.1f} {y1:.1f} {middle:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
        label_x, label_y = middle, (y1 + y2) / 2 - 5
    derivation = edge.derivation
    return Markup(
        '<g class="edge {state}"><path d="{path}" stroke-width="{width:.1f}"{tip}/>'
        '<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle">{kind} {percent}%</text></g>'
    ).format(
        state="directed" if derivation.directed else "undirected",
        path=path,
        width=0.8 + derivation.confidence,
        tip=Markup(' marker-end="url(#tip)"') if derivation.directed else "",
        x=label_x,
        y=label_y,
        kind=kind_label(derivation),
        percent=round(100 * derivation.confidence),
    )


def _draw_node(node: str, account: Account | None, place: tuple[int, float]) -> Markup:
    x, y = _corner(place)
    label = account_label(account) if account else node
    if len(label) > 24:
        label = label[:22].rstrip() + "…"
    if account is None:
        return Markup(
            '<g class="node outside"><rect x="{x:.0f}" y="{y:.0f}" width="{w}" height="{h}" rx="6"/>'
            '<text x="{tx:.0f}" y="{t1:.0f}">{label}</text>'
            '<text class="small" x="{tx:.0f}" y="{t2:.0f}">not among the articles</text></g>'
        ).format(x=x, y=y, w=_WIDTH, h=_HEIGHT, tx=x + 12, t1=y + 20, t2=y + 36, label=label)
    published = account.annotated.article.published
    return Markup(
        '<a href="#{id}"><g class="node"><rect x="{x:.0f}" y="{y:.0f}" width="{w}" height="{h}" rx="6"/>'
        '<text x="{tx:.0f}" y="{t1:.0f}">{label}</text>'
        '<text class="small" x="{tx:.0f}" y="{t2:.0f}">{number}{day}</text></g></a>'
    ).format(
        id=account.id,
        x=x,
        y=y,
        w=_WIDTH,
        h=_HEIGHT,
        tx=x + 12,
        t1=y + 20,
        t2=y + 36,
        label=label,
        number=account.id.upper(),
        day=f" · {published[:16].replace('T', ' ')}" if published else "",
    )
