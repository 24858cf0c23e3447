"""Defaults, then a file, then the environment, then options."""

from pathlib import Path

import pytest

from copytaster import Settings, SettingsError, load_settings


def test_the_later_overrides_the_earlier(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("workers = 2\nsummaries = 7\nsmallest_article = 10")
    settings = load_settings(
        file,
        environment={"COPYTASTER_WORKERS": "3", "COPYTASTER_SUMMARIES": "8", "HOME": "/"},
        options={"workers": 4, "largest_document": None},
    )
    assert settings == Settings(workers=4, summaries=8, smallest_article=10)


@pytest.mark.parametrize(
    ("text", "named"),
    [("wrokers = 2", "wrokers"), ("workers = 'many'", "workers"), ("workers =", "settings.toml")],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, text: str, named: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text)
    with pytest.raises(SettingsError, match=named):
        load_settings(file, environment={})


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.toml"):
        load_settings(tmp_path / "nowhere.toml", environment={})
