"""Datelines: where they end, and that sentences which only look like them have none."""

import pytest

from copytaster.language.datelines import dateline_end


@pytest.mark.parametrize(
    ("dateline", "report"),
    [
        ("TARN, Nov 4 (Agency) - ", "The mayor left."),
        ("PORT TARN, Veld, May 3, 2024 (Agency) — ", "It is late."),
        ("ST. ORM (Agency) – ", "“No,” said the mayor."),
        ("TARN/ORM — ", "Two towns voted."),
        ("Tarn (Agency) -- ", "The mayor left."),
    ],
)
def test_a_dateline_ends_behind_its_dash(dateline: str, report: str) -> None:
    assert dateline_end(dateline + report, 0) == len(dateline)


@pytest.mark.parametrize(
    "report",
    [
        "The mayor of Tarn (Agency) - he is old - left.",
        "Tarn - The mayor left.",
        "Ada Brandt said – The mayor left.",
        "TARN votes - The mayor left.",
        "A - B",
        "",
    ],
)
def test_a_sentence_is_no_dateline(report: str) -> None:
    assert dateline_end(report, 0) == 0
