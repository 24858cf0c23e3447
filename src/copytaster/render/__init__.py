"""Dossier -> text: JSON for programs, a page for people, a summary for the terminal."""

from .comparison import comparison_text
from .html import dossier_html, index_html
from .json import annotated_json, dossier_json, stories_json
from .terminal import annotated_text, dossier_summary, problems_summary, run_summary

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
