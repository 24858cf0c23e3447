"""The command line as its users meet it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from copytaster.cli import main

FIRE = """Fire closes Marrow Bridge

A fire under Marrow Bridge in the port of Calder closed the crossing on Tuesday evening and injured four people.

"We had the flames under control within an hour," fire chief Ilse Brandt told reporters.

The harbour authority said the bridge would stay closed for at least three days.
"""
FIRE_AGAIN = """Calder's Marrow Bridge shut after blaze

Marrow Bridge in Calder was shut on Tuesday evening when a fire broke out below it. Six people were injured.

Fire chief Ilse Brandt said crews had the flames "under control within an hour".

The bridge will remain closed for three days, the port's harbour authority said.
"""
CHESS = """Teenager wins chess title in Ostrava Nova

Sixteen-year-old Pavla Zim won the national chess title on Sunday after eleven rounds without a defeat.

Her trainer, Oto Vesely, said that she had "slept through every evening before a game".
"""


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    folder = tmp_path / "pile"
    folder.mkdir()
    for name, text in {"one.txt": FIRE, "two.txt": FIRE_AGAIN, "three.txt": CHESS}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_read_writes_a_dossier_for_the_story_of_two_accounts(pile: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    result = run("read", pile, "--output", output)
    assert result.exit_code == 0, result.output
    stories = json.loads((output / "stories.json").read_text())
    assert sorted(len(story["accounts"]) for story in stories) == [1, 2]
    (told,) = [story for story in stories if len(story["accounts"]) == 2]
    dossier = json.loads((output / told["id"] / "dossier.json").read_text())
    assert dossier["format"] == "copytaster.dossier/1"
    assert "Marrow Bridge" in (output / told["id"] / "dossier.html").read_text()
    assert "Read 3 articles: 2 in 1 story of two accounts or more, 1 alone." in result.stderr


def test_read_json_is_one_dossier_a_line_and_writes_no_folder(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("read", pile, "--json")
    (line,) = result.stdout.splitlines()
    assert json.loads(line)["format"] == "copytaster.dossier/1"
    assert [path.name for path in tmp_path.iterdir()] == ["pile"]


def test_unusable_input_is_named_and_the_rest_is_done(pile: Path, tmp_path: Path) -> None:
    (pile / "empty.txt").write_text("")
    result = run("read", pile, tmp_path / "nowhere", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert "2 in 1 story" in result.stderr
    assert "empty.txt" in result.stderr
    assert "unreadable" in result.stderr


@pytest.mark.parametrize(
    "arguments", [["read"], ["read", "x", "--nonsense"], ["compare", "x"], ["read", "x", "--workers", "-1"]]
)
def test_bad_use_exits_with_two(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_an_unusable_settings_file_is_bad_use(pile: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("wrokers = 3")
    result = run("read", pile, "--settings", settings)
    assert result.exit_code == 2
    assert "wrokers" in result.stderr


def test_annotate_json_is_one_object_a_document(pile: Path) -> None:
    result = run("annotate", pile, "--json")
    documents = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(documents) == 3
    fire = next(document for document in documents if document["location"].endswith("one.txt"))
    assert set(fire) == {
        "location", "text", "language", "sentences", "mentions", "attributions", "quantities", "times", "furniture",
    }  # fmt: skip
    names = [fire["text"][mention["start"] : mention["end"]] for mention in fire["mentions"]]
    assert "Ilse Brandt" in names


def test_compare_shows_what_was_changed(pile: Path) -> None:
    result = run("compare", pile / "one.txt", pile / "two.txt")
    assert result.exit_code == 0, result.output
    assert "under control within an hour" in result.output


def test_compare_needs_two_articles(pile: Path) -> None:
    result = run("compare", pile / "one.txt", pile / "one.txt")
    assert result.exit_code == 2
    assert "two articles" in result.stderr


def test_help_is_fast_because_nothing_heavy_is_imported() -> None:
    heavy = ["numpy", "trafilatura", "rich.console", "jinja2", "py3langid", "copytaster.pipeline"]
    program = f"import sys, copytaster.cli; print([name for name in {heavy} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_a_second_run_does_not_take_its_own_dossiers_for_articles(pile: Path) -> None:
    for _ in range(2):
        result = run("read", pile, "--output", pile / "out")
        assert result.exit_code == 0, result.output
        assert "Read 3 articles" in result.stderr


def test_a_folder_that_cannot_be_written_is_bad_use_before_anything_is_read(pile: Path) -> None:
    result = run("read", pile, "--output", pile / "one.txt" / "out")
    assert result.exit_code == 2
    assert "Name another --output" in result.stderr
    assert "Read" not in result.stderr


def test_a_full_disk_is_told_in_a_sentence(pile: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    command = [sys.executable, "-c", "from copytaster.cli import main; main()", "read", str(pile), "--json"]
    with full.open("w") as stdout:
        result = subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, text=True, check=False)
    assert result.returncode == 2
    assert "Nothing more can be written to standard output" in result.stderr
    assert "Traceback" not in result.stderr


def test_stopping_is_no_failure_with_a_traceback(pile: Path) -> None:
    program = (
        "import copytaster.pipeline, copytaster.cli\n"
        "def stop(*_, **__): raise KeyboardInterrupt\n"
        "copytaster.pipeline.gather_stories = stop\n"
        f"copytaster.cli.main(['read', {str(pile)!r}, '--json'])"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (130, "Stopped.\n")


@pytest.mark.parametrize("command", ["read", "annotate", "compare"])
def test_a_file_name_commands_no_terminal(tmp_path: Path, command: str) -> None:
    good, empty = tmp_path / "a\x1b[31m\u202eb.txt", tmp_path / "c\x1b]0;d\x07.txt"
    good.write_text(FIRE, encoding="utf-8")
    empty.write_text("", encoding="utf-8")
    result = run(command, good, empty)
    assert not {"\x1b", "\x07", "\u202e"} & set(result.output)
    assert "c\u241b]0;d\u2407.txt" in result.output


def test_a_text_commands_no_terminal(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(FIRE.replace("four people", "four\x1b[2J people"), encoding="utf-8")
    assert "\x1b" not in run("annotate", report).output
