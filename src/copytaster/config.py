"""One frozen Settings: defaults, then a TOML file, then the environment, then options."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from .errors import SettingsError

_PREFIX = "COPYTASTER_"


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that can be set. Each field is a key in TOML and, as `COPYTASTER_<FIELD>`, a variable."""

    workers: int = 0
    """Processes that read articles; 0 for as many as the machine has cores, 1 for none beside this one."""
    largest_document: int = 20_000_000
    """Characters of one document beyond which it is rejected as too large."""
    smallest_article: int = 80
    """Characters of text below which a web page counts as having no article."""
    summaries: int = 5
    """How many dossiers `copytaster read` summarises in the terminal; all of them are written."""


def load_settings(
    path: Path | None = None,
    *,
    environment: Mapping[str, str] = os.environ,
    options: Mapping[str, object] | None = None,
) -> Settings:
    """Settings from a TOML file, the environment and options, the later overriding the earlier.

    Raises SettingsError for a file that cannot be read, an unknown key or a value of the wrong type.
    """
    values: dict[str, object] = {}
    if path is not None:
        try:
            values.update(tomllib.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError) as error:
            raise SettingsError(
                f"The settings file {path} cannot be used: {error}. Mend or leave it out."
            ) from error
    for field in Settings.__struct_fields__:
        variable = _PREFIX + field.upper()
        if variable in environment:
            values[field] = environment[variable]
    values.update({key: value for key, value in (options or {}).items() if value is not None})
    try:
        return msgspec.convert(values, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise SettingsError(f"A setting cannot be used: {error}. `copytaster --help` lists them.") from error
