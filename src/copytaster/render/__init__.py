"""Dossier -> text: JSON for programs, a page for people, a summary for the terminal.

A renderer is imported when it is first asked for: JSON needs neither the page's templates nor a terminal's colours.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .annotated import annotated_text
    from .comparison import comparison_text
    from .html import dossier_html, index_html
    from .json import annotated_json, dossier_json, stories_json
    from .terminal import dossier_summary, problems_summary, run_summary

_HOMES = {
    "annotated": ("annotated_text",),
    "comparison": ("comparison_text",),
    "html": ("dossier_html", "index_html"),
    "json": ("annotated_json", "dossier_json", "stories_json"),
    "terminal": ("dossier_summary", "problems_summary", "run_summary"),
}

__all__ = [
    "annotated_json",
    "annotated_text",
    "comparison_text",
    "dossier_html",
    "dossier_json",
    "dossier_summary",
    "index_html",
    "problems_summary",
    "run_summary",
    "stories_json",
]


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
