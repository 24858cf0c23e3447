"""The whole product on one page: read, skim, group, read closely, collate, publish.

Grouping, collating and rendering are imported where they begin, so that annotating one article starts fast.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from . import render
from .annotate import annotate, skim
from .config import Settings
from .engine import choose
from .errors import Problem, UsageError
from .model import Annotated, Article, Comparison, Dossier, Story
from .sources import read

__all__ = [
    "Run",
    "annotate_all",
    "compare_articles",
    "compile_dossier",
    "compile_dossiers",
    "gather_stories",
    "prepare",
    "publish",
    "publish_index",
    "read_articles",
]

Progress = Callable[[str, int, int | None], None]
"""Called with the name of a stage, how many items it has done, and of how many (None: not known)."""


class Run(msgspec.Struct, frozen=True):
    """What came of a pile of locations."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]
    stories: tuple[Story, ...]
    """All stories, those of one account too."""

    @property
    def told_twice(self) -> tuple[Story, ...]:
        """The stories of two accounts or more: those that get a dossier."""
        return tuple(story for story in self.stories if len(story.articles) > 1)


def silent(stage: str, done: int, total: int | None) -> None:
    """Report nothing."""


def read_articles(
    locations: Iterable[str], settings: Settings, *, progress: Progress = silent
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Every article at the locations, and what could not be used."""
    articles: list[Article] = []
    problems: list[Problem] = []
    for item in read(locations, settings):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            articles.append(item)
        progress("Reading", len(articles), None)
    return tuple(articles), tuple(problems)


def gather_stories(locations: Iterable[str], settings: Settings, *, progress: Progress = silent) -> Run:
    """Read the locations, skim every article and group the accounts of one event."""
    from .stories import group

    articles, problems = read_articles(locations, settings, progress=progress)
    skims = []
    for skimmed in choose(settings.workers, len(articles), worthwhile=2_000)(skim, articles):
        skims.append(skimmed)
        progress("Skimming", len(skims), len(articles))
    progress("Grouping", 0, None)
    return Run(articles, problems, group(skims))


def annotate_all(
    articles: Sequence[Article], settings: Settings, *, progress: Progress = silent
) -> Iterator[Annotated]:
    """Read every article closely, in order."""
    engine = choose(settings.workers, len(articles))
    for number, annotated in enumerate(engine(annotate, articles), start=1):
        progress("Annotating", number, len(articles))
        yield annotated


def compile_dossiers(
    stories: Sequence[Story], settings: Settings, *, progress: Progress = silent
) -> Iterator[Dossier]:
    """The dossier of every story, in order."""
    engine = choose(settings.workers, sum(len(story.articles) for story in stories))
    for number, dossier in enumerate(engine(compile_dossier, stories), start=1):
        progress("Collating", number, len(stories))
        yield dossier


def compile_dossier(story: Story) -> Dossier:
    """Read the accounts of one story closely and reconcile them."""
    from .collate import collate

    return collate(story, [annotate(article) for article in story.articles])


def compare_articles(left: Article, right: Article) -> Comparison:
    """Two articles side by side, whatever they tell."""
    from .collate import put_side_by_side

    return put_side_by_side(annotate(left), annotate(right))


def publish(dossier: Dossier, folder: Path) -> Path:
    """Write `dossier.html` and `dossier.json` into the story's own folder below `folder`; return that."""
    place = _folder(folder / dossier.story.id)
    (place / "dossier.json").write_bytes(render.dossier_json(dossier))
    (place / "dossier.html").write_text(render.dossier_html(dossier), encoding="utf-8")
    return place


def prepare(folder: Path) -> Path:
    """Make a folder for dossiers; UsageError where nothing can be written there, before anything is read."""
    if not os.access(_folder(folder), os.W_OK):
        raise UsageError(f"Nothing can be written to {folder}: Permission denied. Name another --output.")
    return folder


def publish_index(run: Run, folder: Path) -> None:
    """Write `index.html` and `stories.json`: every story, those of one account too."""
    place = _folder(folder)
    (place / "stories.json").write_bytes(render.stories_json(run.stories))
    (place / "index.html").write_text(render.index_html(run.stories, run.problems), encoding="utf-8")


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"Nothing can be written to {path}: {error.strerror}. Name another --output."
        ) from error
    return path
