"""What the terminal shows of a run: a dossier in brief, and the counts at the end."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from rich import markup
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from ..errors import Problem
from ..model import Article, Claim, Conflict, Dossier, Position, Story
from .labels import (
    account_label,
    agreement_label,
    counted,
    kind_label,
    language_label,
    listed,
    moment_label,
    visible,
    visible_line,
    witnesses,
)
from .sections import by_weight, quotes, speeches

_CLAIMS, _CONFLICTS, _UTTERANCES, _PARTIES, _ISSUES = 8, 6, 4, 6, 3  # on one screen; the page has all
_PROBLEMS = 20
_STANCES = {"for": "green", "against": "red", "neutral": "dim"}


def dossier_summary(dossier: Dossier) -> RenderableType:
    """The best of a dossier on one screen."""
    shared = by_weight(claim for claim in dossier.claims if claim.corroboration.accounts > 1)
    conflicts = sorted(dossier.conflicts, key=lambda conflict: conflict.explanation is not None)
    positions = _positions(dossier.positions)
    return Group(
        Rule(f"[bold]{_escape(dossier.story.headline)}[/]", align="left"),
        _accounts(dossier),
        *_read_in_part(dossier),
        *_section(
            "Reported, on how many independent accounts",
            _rows(map(_claim, shared), _CLAIMS),
            len(shared) - _CLAIMS,
        ),
        *_section(
            "Where they differ", _rows(map(_conflict, conflicts), _CONFLICTS), len(conflicts) - _CONFLICTS
        ),
        *_section("Said, as each account has it", *_utterances(dossier)),
        *_section("Positions", _rows(positions, _PARTIES), len(positions) - _PARTIES),
    )


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
        lines.append(f"Dossiers: [bold]{_escape(str(folder / 'index.html'))}[/]")
    return Group(*lines)


def problems_summary(problems: Sequence[Problem]) -> RenderableType:
    """What could not be used: the counts by reason, then each with its location."""
    counts = Counter(problem.reason for problem in problems)
    reasons = listed([f"{count:,} {reason}" for reason, count in sorted(counts.items())])
    lines: list[RenderableType] = [f"Could not use {counted(len(problems), 'document')}: {reasons}."]
    for problem in problems[:_PROBLEMS]:
        detail = f"[dim]{_escape(problem.detail)}[/]"
        lines.append(f"  [red]{problem.reason}[/]  {_escape(problem.location)}  {detail}")
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
            _escape(account_label(account)),
            moment_label(article.published) if article.published else "[dim]not stated[/]",
            f"{len(account.text.split()):,}",
            _escape(", ".join(sources)) or "[dim]–[/]",
        )
    return table


def _read_in_part(dossier: Dossier) -> list[RenderableType]:
    """Which accounts are in a language that is not read in full, and what of them is."""
    languages = sorted({account.annotated.language for account in dossier.accounts} - {"en"})
    return [
        f"[dim]{listed([a.id.upper() for a in dossier.accounts if a.annotated.language == language])}"
        f" · {_escape(language_label(language))}[/]"
        for language in languages
    ]


def _section(title: str, shown: Sequence[RenderableType], left: int) -> list[RenderableType]:
    """A heading, what is shown, and how many more there are that are not."""
    if not shown:
        return []
    more = [f"[dim]  ... and {left:,} more[/]"] if left > 0 else []
    return ["", f"[bold]{title}[/]", *(Padding(part, (0, 0, 0, 2)) for part in shown), *more]


def _rows(rows: Iterable[tuple[Text, Text]], most: int) -> list[RenderableType]:
    """The first rows as one table: a short first column, and the words beside it."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column()
    for left, right in islice(rows, most):
        table.add_row(left, right)
    return [table] if table.row_count else []


def _claim(claim: Claim) -> tuple[Text, Text]:
    count = f"{witnesses(claim.corroboration)} of {claim.corroboration.accounts}"
    told = " ".join(dict.fromkeys(member.account.upper() for member in claim.members))
    return Text(count, "bold cyan"), Text.assemble(_one_line(claim.text), (f"  {told}", "cyan"))


def _conflict(conflict: Conflict) -> tuple[Text, Text]:
    text = Text()
    for number, reading in enumerate(conflict.readings):
        told = " ".join(dict.fromkeys(member.account.upper() for member in reading.members))
        between = "" if number == 0 else " | " if conflict.explanation else "\n"
        text.append(between).append(_one_line(reading.value)).append(f"  {told}", "cyan")
    if conflict.explanation:
        text.append(f"  perhaps: {conflict.explanation}", "dim")
    return Text(conflict.kind, "yellow"), text


def _utterances(dossier: Dossier) -> tuple[list[RenderableType], int]:
    """The utterances that several accounts have, conflicting and widely told ones first, and how many are left."""
    several = [(speech.speaker, utterance) for speech in speeches(dossier) for utterance in speech.shared]
    order = ("conflicting", "variant", "verbatim")
    several.sort(key=lambda item: (order.index(item[1].agreement), -len(item[1].readings)))
    shown: list[RenderableType] = []
    for speaker, utterance in several[:_UTTERANCES]:
        shown.append(Text(f"{visible_line(speaker)}, {agreement_label(utterance.agreement)}", "bold"))
        readings = quotes(reading.span for reading in utterance.readings)
        shown += _rows(
            (
                (
                    Text(" ".join(dict.fromkeys(span.account.upper() for span in quote.spans)), "cyan"),
                    Text(_one_line(quote.spans[0].text)),
                )
                for quote in readings
            ),
            len(readings),
        )
    return shown, len(several) - _UTTERANCES


def _positions(positions: Sequence[Position]) -> list[tuple[Text, Text]]:
    parties: dict[str, list[Position]] = {}
    for position in positions:
        parties.setdefault(position.party, []).append(position)
    rows = []
    for party in sorted(parties, key=lambda party: (-len(parties[party]), party)):
        held = list(dict.fromkeys((position.stance, position.issue) for position in parties[party]))
        text = Text()
        for number, (stance, issue) in enumerate(held[:_ISSUES]):
            text.append("\n" if number else "").append(f"{stance} ", _STANCES[stance]).append(
                _one_line(issue)
            )
        if len(held) > _ISSUES:
            text.append(f"\n... and {len(held) - _ISSUES:,} more", "dim")
        rows.append((Text(_one_line(party), "cyan"), text))
    return rows


def _one_line(text: str) -> str:
    return visible(" ".join(text.split()))


def _escape(text: str) -> str:
    """A name or a place within markup: neither brackets nor control characters do anything."""
    return markup.escape(visible_line(text))
