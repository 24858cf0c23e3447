"""What the terminal shows: a dossier in brief, an annotated text, and the counts at the end of a run."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from ..errors import Problem
from ..model import Annotated, Article, Claim, Conflict, Dossier, Offsets, Position, Story
from .labels import account_label, counted, kind_label, listed, witnesses

_CLAIMS, _CONFLICTS, _UTTERANCES, _PROBLEMS = 6, 6, 4, 20  # what fits on a screen; the page has them all
_KINDS = {"person": "bold cyan", "organisation": "bold magenta", "place": "bold green"}
_STANCES = {"for": "[green]for[/]", "against": "[red]against[/]", "neutral": "neutral"}


def dossier_summary(dossier: Dossier) -> RenderableType:
    """The best of a dossier on one screen."""
    parts: list[RenderableType] = [
        Rule(f"[bold]{escape(dossier.story.headline)}[/]", align="left"),
        _accounts(dossier),
    ]
    shared = [claim for claim in dossier.claims if claim.corroboration.accounts > 1]
    shared.sort(key=lambda claim: (-claim.corroboration.accounts, -claim.corroboration.independent.low))
    parts += _section("Reported by most", (_claim(claim) for claim in shared), _CLAIMS)
    conflicts = sorted(dossier.conflicts, key=lambda conflict: conflict.explanation is not None)
    parts += _section("Where they differ", (_conflict(conflict) for conflict in conflicts), _CONFLICTS)
    parts += _section("Said, as each account has it", _utterances(dossier), _UTTERANCES)
    parts += _section("Positions", _positions(dossier.positions), _CLAIMS)
    return Group(*parts)


def annotated_text(annotated: Annotated) -> RenderableType:
    """An article with its findings in colour, and who says what below it."""
    article = annotated.article
    text = Text(article.text)
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
            escape(_words(article.text, attribution.source) or "–"),
            attribution.mode,
            escape(_words(article.text, attribution.content)),
        )
    title = f"[bold]{escape(article.location)}[/] · {annotated.language}"
    return Group(Rule(title, align="left"), legend, "", text, "", *([said] if annotated.attributions else []))


def run_summary(
    articles: Sequence[Article], stories: Sequence[Story], problems: Sequence[Problem], folder: Path | None
) -> RenderableType:
    """What was read, grouped and rejected, with reasons, and where the dossiers are."""
    told = [story for story in stories if len(story.articles) > 1]
    grouped = sum(len(story.articles) for story in told)
    lines: list[RenderableType] = [
        f"Read {counted(len(articles), 'article')}: {grouped:,} in "
        f"{counted(len(told), 'story', 'stories')} of two accounts or more, "
        f"{len(articles) - grouped:,} alone."
    ]
    if problems:
        lines.append(problems_summary(problems))
    if folder is not None:
        lines.append(f"Dossiers: [bold]{escape(str(folder / 'index.html'))}[/]")
    return Group(*lines)


def problems_summary(problems: Sequence[Problem]) -> RenderableType:
    """What could not be used: the counts by reason, then each with its location."""
    counts = Counter(problem.reason for problem in problems)
    reasons = listed([f"{count:,} {reason}" for reason, count in sorted(counts.items())])
    lines: list[RenderableType] = [f"Could not use {counted(len(problems), 'document')}: {reasons}."]
    for problem in problems[:_PROBLEMS]:
        detail = f"[dim]{escape(problem.detail)}[/]"
        lines.append(f"  [red]{problem.reason}[/]  {escape(problem.location)}  {detail}")
    if len(problems) > _PROBLEMS:
        lines.append(f"[dim]  ... and {len(problems) - _PROBLEMS:,} more[/]")
    return Group(*lines)


def _accounts(dossier: Dossier) -> Table:
    table = Table(
        "", "Account", "Published", "Words", "Goes back to", box=None, header_style="bold", padding=(0, 1)
    )
    for account in dossier.accounts:
        article = account.annotated.article
        sources = [
            f"{derivation.from_account.upper() if derivation.from_account else derivation.from_outlet}"
            f" ({kind_label(derivation)})"
            for derivation in dossier.derivations
            if derivation.account == account.id
        ]
        table.add_row(
            f"[bold]{account.id.upper()}[/]",
            escape(account_label(account)),
            article.published[:16].replace("T", " ") if article.published else "[dim]not stated[/]",
            f"{len(account.text.split()):,}",
            escape(", ".join(sources)) or "[dim]–[/]",
        )
    return table


def _section(title: str, items: Iterable[RenderableType], most: int) -> list[RenderableType]:
    shown = list(items)
    if not shown:
        return []
    more = [f"[dim]  ... and {len(shown) - most:,} more[/]"] if len(shown) > most else []
    return ["", f"[bold]{title}[/]", *(Padding(item, (0, 0, 0, 2)) for item in shown[:most]), *more]


def _claim(claim: Claim) -> RenderableType:
    told = listed(sorted({member.account.upper() for member in claim.members}))
    count = (
        f"{witnesses(claim.corroboration)} independent of {counted(claim.corroboration.accounts, 'account')}"
    )
    return Text.assemble((count, "cyan"), f" ({told})  ", _one_line(claim.text))


def _conflict(conflict: Conflict) -> RenderableType:
    sides = []
    for reading in conflict.readings:
        told = listed(sorted({member.account.upper() for member in reading.members}))
        sides.append(f"{_one_line(reading.value)} ({told})")
    text = Text.assemble((conflict.kind, "yellow"), "  ", "  |  ".join(sides))
    if conflict.explanation:
        text.append(f"  perhaps: {conflict.explanation}", "dim")
    return text


def _utterances(dossier: Dossier) -> Iterable[RenderableType]:
    names = {entity.id: entity.name for entity in dossier.entities}
    several = [u for u in dossier.utterances if len({reading.span.account for reading in u.readings}) > 1]
    several.sort(key=lambda u: (u.agreement == "verbatim", -len(u.readings)))
    for utterance in several:
        speaker = names[utterance.speaker] if utterance.speaker else "somebody"
        lines = Text.assemble((f"{speaker}, {utterance.agreement}", "cyan"))
        for reading in utterance.readings:
            lines.append(f"\n  {reading.span.account.upper()}  ", "bold").append(_one_line(reading.span.text))
        yield lines


def _positions(positions: Sequence[Position]) -> Iterable[RenderableType]:
    parties: dict[str, list[Position]] = {}
    for position in positions:
        parties.setdefault(position.party, []).append(position)
    for party in sorted(parties, key=lambda party: (-len(parties[party]), party)):
        held = dict.fromkeys(f"{_STANCES[p.stance]} {escape(p.issue)}" for p in parties[party])
        yield Text.from_markup(f"[cyan]{escape(party)}[/]  {', '.join(held)}")


def _words(text: str, stretches: Iterable[Offsets]) -> str:
    return " … ".join(_one_line(text[start:end]) for start, end in stretches)


def _one_line(text: str) -> str:
    return " ".join(text.split())
