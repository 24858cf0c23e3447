"""The documentation cannot lie: every command, option, setting and dossier field is named in it."""

import re
from pathlib import Path

import click
import pytest

import copytaster
from copytaster.cli import main
from copytaster.config import Settings
from copytaster.model import Dossier, Story
from copytaster.render import dossier_json

ROOT = Path(__file__).parents[1]
COMMANDS = [
    (name, option)
    for name, command in sorted(main.commands.items())
    for parameter in command.params
    if isinstance(parameter, click.Option)
    for option in parameter.opts
]


@pytest.mark.parametrize(("command", "option"), COMMANDS)
def test_every_option_is_documented_under_its_command(command: str, option: str) -> None:
    sections = re.split(r"^## ", (ROOT / "docs/commands.md").read_text(), flags=re.MULTILINE)
    (section,) = [section for section in sections if section.startswith(f"`copytaster {command} ")]
    assert f"`{option}" in section


@pytest.mark.parametrize("setting", Settings.__struct_fields__)
def test_every_setting_is_documented_with_its_default(setting: str) -> None:
    default = getattr(Settings(), setting)
    assert f"| `{setting}` | {default} |" in (ROOT / "docs/settings.md").read_text()


def test_every_field_of_a_dossier_is_documented() -> None:
    empty = Dossier(
        story=Story("none", "None", ()),
        accounts=(),
        entities=(),
        statements=(),
        utterances=(),
        claims=(),
        origins=(),
        derivations=(),
        conflicts=(),
        timeline=(),
        positions=(),
    )
    fields = re.findall(r'"(\w+)":', dossier_json(empty).decode())
    documented = (ROOT / "docs/dossier.md").read_text()
    assert [field for field in fields if not re.search(rf"`{field}(\[\])?`", documented)] == []


def test_every_collation_step_has_its_page() -> None:
    steps = {
        path.stem for path in (ROOT / "src/copytaster/collate").iterdir() if not path.stem.startswith("__")
    }
    pages = {path.stem for path in (ROOT / "docs/methods").glob("*.md")}
    assert steps - pages - {"statements", "comparison"} == set()


def test_every_public_name_can_be_imported_and_no_other() -> None:
    for name in copytaster.__all__:
        assert getattr(copytaster, name).__module__.startswith("copytaster.")
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = copytaster.nonsense


def test_links_between_documents_lead_somewhere() -> None:
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.relative_to(ROOT)} links to {target}"
