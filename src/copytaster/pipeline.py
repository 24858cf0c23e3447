"""The whole product on one page."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from .annotate import annotate, skim
from .collate import collate
from .config import Settings
from .engine import choose
from .errors import Problem
from .model import Annotated, Article, Dossier, Story
from .sources import read
from .stories import group

__all__ = ["Run", "annotate_all", "compile_dossiers", "gather_stories", "read_articles"]

Progress = Callable[[str, int, int], None]
"""Called with the name of a stage, how many items it has done, and of how many."""


def _silent(stage: str, done: int, total: int) -> None:
    """Report nothing."""


class Run(msgspec.Struct, frozen=True):
    """What came of a pile of locations."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]
    stories: tuple[Story, ...]
    """All stories, those of one account too."""


def read_articles(
    locations: Iterable[str], settings: Settings, *, progress: Progress = _silent
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Every article at the locations, and what could not be used."""
    articles: list[Article] = []
    problems: list[Problem] = []
    for item in read(locations, settings):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            articles.append(item)
        progress("reading", len(articles), 0)
    return tuple(articles), tuple(problems)


def gather_stories(locations: Iterable[str], settings: Settings, *, progress: Progress = _silent) -> Run:
    """Read the locations, skim every article and group the accounts of one event."""
    articles, problems = read_articles(locations, settings, progress=progress)
    skims = []
    for number, skimmed in enumerate(
        choose(settings.workers, len(articles), worthwhile=2000)(skim, articles), 1
    ):
        skims.append(skimmed)
        progress("skimming", number, len(articles))
    return Run(articles, problems, group(skims))


def annotate_all(
    articles: Sequence[Article], settings: Settings, *, progress: Progress = _silent
) -> Iterator[Annotated]:
    """Read every article closely."""
    for number, annotated in enumerate(choose(settings.workers, len(articles))(annotate, articles), 1):
        progress("annotating", number, len(articles))
        yield annotated


def compile_dossiers(
    stories: Sequence[Story], settings: Settings, *, progress: Progress = _silent
) -> Iterator[Dossier]:
    """Read closely and reconcile every story of two accounts or more."""
    told_twice = [story for story in stories if len(story.articles) > 1]
    workers = choose(settings.workers, sum(len(story.articles) for story in told_twice))
    for number, dossier in enumerate(workers(compile_dossier, told_twice), 1):
        progress("collating", number, len(told_twice))
        yield dossier


def compile_dossier(story: Story) -> Dossier:
    """Read the accounts of one story closely and reconcile them."""
    return collate(story, [annotate(article) for article in story.articles])
