"""Reading and the search for furniture take about as much longer as the text is longer, whatever it is made of."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from copytaster import Settings
from copytaster.sources import read
from copytaster.sources.furniture import find_furniture

SMALL, LARGE = 50_000, 200_000  # characters
SLOWER = 10.0
"""Times as long that four times the text may take; where time grows with the square of the length it is 16."""
UNMEASURABLE = 0.02  # seconds below which a ratio tells nothing but what else the machine did
PIECES = [
    "(",
    ")",
    "a ",
    ". ",
    "7",
    "7 ",
    '"',
    "“a” ",
    "A",
    "Ada ",
    "- ",
    ", ",
    "; ",
    "/",
    "www.",
    "a@",
    "© ",
    "1.",
    "|",
    "<",
    "&",
]
LINES = [
    "Share this: ", "Source link ", "By Ada Brandt ", "Tel: +45 ", "Name * ", "Ed. 12(3): 4-5. ", "May 3, 2024 ",
    "12 Harbour Street, ", "Originally published on ", "https://example.org/ ", "A. B; C, ",
]  # fmt: skip


def check_linear(work: Callable[[int], object]) -> None:
    """The best of two runs of both sizes, in this process's own time: a busy machine is no slow function."""

    def seconds(size: int) -> float:
        taken = []
        for _ in range(2):
            start = time.process_time()
            work(size)
            taken.append(time.process_time() - start)
        return min(taken)

    large = seconds(LARGE)
    assert large < UNMEASURABLE or large < SLOWER * seconds(SMALL)


def filled(piece: str, size: int) -> str:
    return piece * (size // len(piece))


def check_reading(path: Path, document: Callable[[str], str], piece: str) -> None:
    paths = {size: path.with_name(f"{size}-{path.name}") for size in (SMALL, LARGE)}
    for size, place in paths.items():
        place.write_text(document(filled(piece, size)), encoding="utf-8")
    check_linear(lambda size: list(read([str(paths[size])], Settings())))


@pytest.mark.parametrize("piece", PIECES)
def test_one_long_line_is_searched_in_linear_time(piece: str) -> None:
    check_linear(lambda size: find_furniture(filled(piece, size)))


@pytest.mark.parametrize("piece", [*PIECES, *LINES])
@pytest.mark.parametrize("width", [60, 690])
def test_many_lines_are_searched_in_linear_time(piece: str, width: int) -> None:
    line = filled(piece, width)
    check_linear(lambda size: find_furniture(f"{line}\n" * (size // len(line))))


@pytest.mark.parametrize("header", ["Contact us", "References:", "Leave a Reply", "Read more"])
def test_headers_without_end_are_searched_in_linear_time(header: str) -> None:
    check_linear(lambda size: find_furniture(f"{header}\n" * (size // len(header))))


@pytest.mark.parametrize("piece", PIECES)
def test_a_text_with_a_long_line_is_read_in_linear_time(tmp_path: Path, piece: str) -> None:
    check_reading(tmp_path / "long.txt", lambda line: f"Mill closes\n{line}", piece)


@pytest.mark.parametrize("piece", ["(", "a ", ". ", "“a” "])
def test_a_text_of_one_long_line_is_read_in_linear_time(tmp_path: Path, piece: str) -> None:
    check_reading(tmp_path / "line.txt", lambda line: line, piece)


@pytest.mark.parametrize("piece", ["(", "a ", ". ", "7", "“a” ", "<", "&"])
def test_a_page_with_a_long_paragraph_is_read_in_linear_time(tmp_path: Path, piece: str) -> None:
    check_reading(tmp_path / "long.html", lambda line: f"<html><body><p>{line}</p></body></html>", piece)


@pytest.mark.parametrize("piece", PIECES)
def test_a_record_with_long_fields_is_read_in_linear_time(tmp_path: Path, piece: str) -> None:
    fields = ("text", "title", "outlet", "author", "date", "language")
    check_reading(tmp_path / "long.jsonl", lambda line: json.dumps(dict.fromkeys(fields, line)), piece)
