"""Copytaster reads many news accounts of one event and reconciles them.

The verbs are those of the command line::

    from copytaster import Settings, compile_dossiers, dossier_json, gather_stories

    run = gather_stories(["articles/"], Settings())
    for dossier in compile_dossiers(run.told_twice, Settings()):
        print(dossier_json(dossier).decode())
"""

import os
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .config import Settings, load_settings
    from .errors import CopytasterError, Problem, SettingsError, UsageError
    from .model import Account, Annotated, Article, Dossier, Span, Story
    from .pipeline import (
        Run,
        annotate_all,
        compare_articles,
        compile_dossier,
        compile_dossiers,
        gather_stories,
        publish,
        publish_index,
        read_articles,
    )
    from .render import annotated_json, dossier_html, dossier_json

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
"""Set before numpy is imported: processes share the work, and its threads beneath them would only wait."""

__version__ = "0.1.0"

_HOMES = {
    "config": ("Settings", "load_settings"),
    "errors": ("CopytasterError", "Problem", "SettingsError", "UsageError"),
    "model": ("Account", "Annotated", "Article", "Dossier", "Span", "Story"),
    "pipeline": (
        "Run",
        "annotate_all",
        "compare_articles",
        "compile_dossier",
        "compile_dossiers",
        "gather_stories",
        "publish",
        "publish_index",
        "read_articles",
    ),
    "render": ("annotated_json", "dossier_html", "dossier_json"),
}
"""Where each public name lives; it is imported when it is first asked for, so that `import copytaster` is fast."""

__all__ = [
    "Account",
    "Annotated",
    "Article",
    "CopytasterError",
    "Dossier",
    "Problem",
    "Run",
    "Settings",
    "SettingsError",
    "Span",
    "Story",
    "UsageError",
    "annotate_all",
    "annotated_json",
    "compare_articles",
    "compile_dossier",
    "compile_dossiers",
    "dossier_html",
    "dossier_json",
    "gather_stories",
    "load_settings",
    "publish",
    "publish_index",
    "read_articles",
]


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
