"""What the terminal shows of one article: its text in colour, and who says what."""

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from ..model import Annotated, Offsets
from .labels import language_label, visible, visible_line

_KINDS = {"person": "bold cyan", "organisation": "bold magenta", "place": "bold green"}


def annotated_text(annotated: Annotated) -> RenderableType:
    """An article with its findings in colour, and who says what below it."""
    article = annotated.article
    text = Text(visible(article.text))
    for piece in article.furniture:
        text.stylize("dim strike", piece.start, piece.end)
    for attribution in annotated.attributions:
        for start, end in attribution.content:
            text.stylize("on grey11", start, end)
        for start, end in attribution.cue:
            text.stylize("yellow", start, end)
    for mention in annotated.mentions:
        text.stylize(_KINDS.get(mention.kind, "bold"), mention.start, mention.end)
        if mention.role is not None:
            text.stylize("italic", *mention.role)
    for quantity in annotated.quantities:
        text.stylize("underline", quantity.start, quantity.end)
    for time in annotated.times:
        text.stylize("underline blue", time.start, time.end)
    legend = (
        "[bold cyan]person[/] [bold magenta]organisation[/] [bold green]place[/] [bold]other[/] "
        "[italic]role[/] [yellow]cue[/] [on grey11]said[/] [underline]quantity[/] [underline blue]time[/] "
        "[dim strike]furniture[/]"
    )
    said = Table("Who", "How", "What", box=None, header_style="bold", padding=(0, 1))
    for attribution in annotated.attributions:
        said.add_row(
            Text(_words(article.text, attribution.source) or "–"),
            attribution.mode,
            Text(_words(article.text, attribution.content)),
        )
    language = visible_line(language_label(annotated.language))
    title = Text.assemble((visible_line(article.location), "bold"), " · ", language)
    return Group(Rule(title, align="left"), legend, "", text, "", *([said] if annotated.attributions else []))


def _words(text: str, stretches: Iterable[Offsets]) -> str:
    return " … ".join(visible(" ".join(text[start:end].split())) for start, end in stretches)
