"""Two accounts side by side in the terminal: in two columns where it is wide, one above the other where it is narrow.

In colour, words of the left that the right has not are red and struck through, words of the right that the left has
not are green and underlined; without colour they stand in marks: `[-left-]`, `{+right+}`.
"""

from io import StringIO

from rich.console import Console, ConsoleOptions, RenderResult
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from ..model import Comparison, Row, Span
from .labels import visible_line

WIDE = 90
"""Columns of a terminal from which the accounts stand beside each other."""

_LEFT, _RIGHT = "red strike", "green underline"
_MARKS = {_LEFT: ("[-", "-]"), _RIGHT: ("{+", "+}")}


class ComparisonView:
    """A comparison that rich can print: it fits itself to the console's width and to whether that has colour."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        comparison = self._comparison
        marked = console.color_system is None or console.no_color
        yield from _head(comparison)
        if options.max_width >= WIDE:
            yield _beside(comparison, marked=marked)
        else:
            for row in comparison.rows:
                yield from _stacked(row, marked=marked)
        yield Rule(style="dim")
        yield Text(_summary(comparison))


def comparison_text(comparison: Comparison) -> ComparisonView:
    """A comparison to print with rich."""
    return ComparisonView(comparison)


def render_comparison(comparison: Comparison, *, width: int, colour: bool) -> str:
    """A comparison as text for a terminal `width` columns wide, with escape sequences for colour or with marks."""
    target = StringIO()
    console = Console(
        file=target,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
    )
    console.print(ComparisonView(comparison))
    return target.getvalue()


def _head(comparison: Comparison) -> RenderResult:
    for side, account in zip(("A", "B"), (comparison.left, comparison.right), strict=True):
        article = account.annotated.article
        known = " · ".join(part for part in (article.outlet, article.published, article.location) if part)
        yield Text.assemble(
            (f"{side} ", "bold"),
            (visible_line(article.headline), "bold"),
            (f"  {visible_line(known)}", "dim"),
        )
    yield Rule(style="dim")


def _beside(comparison: Comparison, *, marked: bool) -> Table:
    table = Table(box=None, expand=True, show_header=False, padding=(0, 1, 1, 0))
    table.add_column(ratio=1)
    table.add_column(width=3, justify="center")
    table.add_column(ratio=1)
    for row in comparison.rows:
        table.add_row(
            _side(row, left=True, marked=marked),
            Text(_sign(row), style="dim"),
            _side(row, left=False, marked=marked),
        )
    return table


def _stacked(row: Row, *, marked: bool) -> RenderResult:
    if row.left is not None and row.right is not None and not row.changes:
        yield Text.assemble(("= ", "bold"), _marked(row, row.left, left=True, marked=marked))
    else:
        alone = "" if row.left is not None and row.right is not None else " only"
        for side, span, left in (("A", row.left, True), ("B", row.right, False)):
            if span is not None:
                yield Text.assemble((f"{side}{alone} ", "bold"), _marked(row, span, left=left, marked=marked))
    yield Text("")


def _sign(row: Row) -> str:
    """Between the columns: `=` the same words, `~` changed, `<` and `>` on one side only, `⇅` in another place."""
    if row.left is None:
        return ">"
    if row.right is None:
        return "<"
    return ("~" if row.changes else "=") + ("⇅" if row.moved else "")


def _side(row: Row, *, left: bool, marked: bool) -> Text:
    span = row.left if left else row.right
    return _marked(row, span, left=left, marked=marked) if span is not None else Text("")


def _marked(row: Row, span: Span, *, left: bool, marked: bool) -> Text:
    """The words of one side, with what the other has otherwise or not at all set off; a sentence alone as a whole."""
    style = _LEFT if left else _RIGHT
    if row.left is None or row.right is None:
        return Text(_shown(span, span.start, span.end), style=style.split()[0])
    text = Text()
    position = span.start
    opening, closing = _MARKS[style] if marked else ("", "")
    for change in row.changes:
        side = change.left if left else change.right
        if side is not None:
            text.append(_shown(span, position, side.start))
            text.append(f"{opening}{_shown(span, side.start, side.end)}{closing}", style=style)
            position = side.end
    text.append(_shown(span, position, span.end))
    return text


def _shown(span: Span, start: int, end: int) -> str:
    """A part of a span, without what would move the cursor."""
    part = span.text[start - span.start : end - span.start]
    return "".join(character if character.isprintable() else " " for character in part)


def _summary(comparison: Comparison) -> str:
    shared = comparison.shared
    same = sum(1 for row in shared if not row.changes)
    moved = sum(1 for row in shared if row.moved)
    parts = [
        f"{len(shared)} sentences in both ({same} word for word, {moved} in another place)",
        f"{len(comparison.only_left)} only in A",
        f"{len(comparison.only_right)} only in B",
    ]
    if comparison.passages:
        parts.append(f"{len(comparison.passages)} passages shared")
    return " · ".join(parts)
