"""The command line: the verbs of `pipeline.py`.

Exit codes: 0 done; 1 done, but some input was unusable; 2 bad use; 130 stopped by the user.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import __version__
from .config import load_settings
from .errors import CopytasterError, Problem

if TYPE_CHECKING:
    from rich.console import Console

    from .model import Annotated, Dossier
    from .pipeline import Progress

INTERRUPTED = 130
DEFAULT_OUTPUT = Path("copytaster-dossiers")

_paths = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
_settings = click.option(
    "--settings",
    type=click.Path(path_type=Path),
    help="TOML file with settings; see docs/settings.md.",
)
_workers = click.option("--workers", type=click.IntRange(min=0), help="Processes; 0 is one for each core.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="copytaster")
def main() -> None:
    """Read many news accounts of one event and reconcile them.

    Who derives from whom, who is meant, who said what, what rests on how many independent accounts, and where
    they differ: each finding with its exact place in the text.
    """


@main.command()
@_paths
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path, file_okay=False),
    help=f"Folder to write to.  [default: {DEFAULT_OUTPUT}]",
)
@click.option("--json", "as_json", is_flag=True, help="Write the dossiers to standard output, one a line.")
@_workers
@_settings
def read(
    paths: tuple[str, ...], output: Path | None, as_json: bool, workers: int | None, settings: Path | None
) -> None:
    """Group articles into stories and write a dossier for each story of two accounts or more.

    PATH is a file or a folder: plain text, HTML, JSON or JSON Lines, each also gzipped; - is standard input.
    With --json nothing is written to a folder unless --output names one.
    """
    from .pipeline import compile_dossiers, gather_stories, prepare, publish, publish_index
    from .render import dossier_json, dossier_summary, run_summary

    with _use():
        chosen = load_settings(settings, options={"workers": workers})
        folder = output if output is not None or as_json else DEFAULT_OUTPUT
        if folder is not None:
            prepare(folder)
        with _progress() as progress:
            run = gather_stories(paths, chosen, progress=progress)
            dossiers = compile_dossiers(run.told_twice, chosen, progress=progress)
            shown: list[Dossier] = []
            for dossier in dossiers:
                if folder is not None:
                    publish(dossier, folder)
                if as_json:
                    sys.stdout.buffer.write(dossier_json(dossier, indent=0))
                elif len(shown) < chosen.summaries:
                    shown.append(dossier)
            if folder is not None:
                publish_index(run, folder)
        if not as_json:
            standard = _console()
            for dossier in shown:
                standard.print(dossier_summary(dossier))
        _console(stderr=True).print(
            run_summary(run.articles, run.stories, run.problems, folder), soft_wrap=True
        )
    _leave(run.problems)


@main.command()
@_paths
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, one a document.")
@_workers
@_settings
def annotate(paths: tuple[str, ...], as_json: bool, workers: int | None, settings: Path | None) -> None:
    """Read articles closely: names, who says what, quantities, times and furniture, marked in the text."""
    from .pipeline import annotate_all, read_articles

    with _use():
        chosen = load_settings(settings, options={"workers": workers})
        with _progress() as progress:
            articles, problems = read_articles(paths, chosen, progress=progress)
        show = _json_line if as_json else _in_colour
        for annotated in annotate_all(articles, chosen):
            show(annotated)
        _report(problems)
    _leave(problems)


@main.command()
@click.argument("left", metavar="A")
@click.argument("right", metavar="B")
@_settings
def compare(left: str, right: str, settings: Path | None) -> None:
    """Show two articles side by side: what they share, what one alone has, and which words were changed."""
    from .pipeline import compare_articles, read_articles
    from .render import comparison_text

    with _use():
        articles, problems = read_articles([left, right], load_settings(settings))
        _report(problems)
        if len(articles) != 2:
            raise click.UsageError(
                "compare needs two articles with different texts, and found "
                f"{len(articles)} in {_visible(left)} and {_visible(right)}. "
                "Name two files that hold one article each."
            )
        _console().print(comparison_text(compare_articles(*articles)))
    _leave(problems)


def _leave(problems: Sequence[Problem]) -> None:
    sys.stdout.flush()
    sys.exit(1 if problems else 0)


@contextmanager
def _use() -> Iterator[None]:
    """Bad use as one sentence instead of a traceback."""
    try:
        yield
    except CopytasterError as error:
        raise click.UsageError(_visible(str(error))) from error
    except KeyboardInterrupt:
        _discard_output()
        sys.stderr.write("Stopped.\n")
        sys.stderr.flush()
        os._exit(INTERRUPTED)  # processes of a pool would otherwise finish their shard first
    except BrokenPipeError:
        _discard_output()
        sys.exit(0)
    except OSError as error:
        _discard_output()
        where = _visible(str(error.filename or "standard output"))
        raise click.UsageError(
            f"Nothing more can be written to {where}: {error.strerror}. Make room or name another --output."
        ) from error


def _visible(text: str) -> str:
    """A message that names what a user gave, without the control characters of a file's name."""
    from .render.labels import visible_line

    return visible_line(text)


def _discard_output() -> None:
    """Send what is still to be written nowhere, so that leaving does not fail once more."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # no file behind it, as in tests
        return


def _json_line(annotated: "Annotated") -> None:
    from .render import annotated_json

    sys.stdout.buffer.write(annotated_json(annotated) + b"\n")


def _in_colour(annotated: "Annotated") -> None:
    from .render import annotated_text

    _console().print(annotated_text(annotated))


def _console(*, stderr: bool = False) -> "Console":
    from rich.console import Console

    return Console(stderr=stderr, highlight=False, soft_wrap=False)


@contextmanager
def _progress() -> Iterator["Progress"]:
    """A bar for each stage, shown only on a terminal."""
    from .pipeline import silent

    if not (sys.stderr and sys.stderr.isatty()):
        yield silent
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description:<10}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=_console(stderr=True), transient=True) as bars:
        bar = {}

        def progress(stage: str, done: int, total: int | None) -> None:
            if stage not in bar:
                bar[stage] = bars.add_task(stage, total=total)
            bars.update(bar[stage], completed=done, total=total)

        yield progress


def _report(problems: Sequence[Problem]) -> None:
    if problems:
        from .render import problems_summary

        _console(stderr=True).print(problems_summary(problems), soft_wrap=True)
