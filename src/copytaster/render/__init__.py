"""Dossier -> text."""

from .json import annotated_json, dossier_json

__all__ = ["annotated_json", "dossier_json"]
