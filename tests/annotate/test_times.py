"""Time expressions, resolved against the day of publication: 2024-05-15, a Wednesday."""

from datetime import date

import pytest

from copytaster.annotate.sentences import split
from copytaster.annotate.times import find_times
from copytaster.annotate.tokens import tokenise
from copytaster.model import Article

WEDNESDAY = date(2024, 5, 15)


def times(text: str, published: date | None = WEDNESDAY) -> dict[str, str]:
    sentences = split(Article(location="1.txt", text=text), tokenise(text, "en"))
    return {text[time.start : time.end]: time.value for time in find_times(text, sentences, published)}


def test_a_weekday_looks_back_and_forward_where_the_clause_looks_ahead() -> None:
    told = "The council met on Friday, and it will meet again on Monday. They spoke on Wednesday."
    assert times(told) == {"Friday": "2024-05-10", "Monday": "2024-05-20", "Wednesday": "2024-05-15"}


def test_last_and_next_pass_over_the_day_of_publication() -> None:
    assert times("It closed last Wednesday and opens next Wednesday.") == {
        "last Wednesday": "2024-05-08",
        "next Wednesday": "2024-05-22",
    }


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("May 3", "2024-05-03"),
        ("3 May 2023", "2023-05-03"),
        ("December 20", "2023-12-20"),
        ("13.02.2024", "2024-02-13"),
        ("2024-02-29", "2024-02-29"),
        ("yesterday", "2024-05-14"),
        ("three days ago", "2024-05-12"),
        ("two weeks ago", "2024-W18"),
        ("last week", "2024-W19"),
        ("next month", "2024-06"),
        ("this quarter", "2024-Q2"),
        ("last year", "2023"),
        ("the 1990s", "199"),
        ("Tuesday evening", "2024-05-14TEV"),
        ("9:30 p.m.", "2024-05-15T21:30"),
        ("12 a.m.", "2024-05-15T00:00"),
        ("90 minutes", "PT90M"),
        ("three-day", "P3D"),
    ],
)
def test_an_expression_has_its_value(words: str, value: str) -> None:
    assert times(f"The sources agreed: {words} or so.") == {words: value}


def test_a_month_without_a_year_is_the_last_one_or_the_next() -> None:
    assert times("The mill closed in February.") == {"February": "2024-02"}
    assert times("The mill closed in November.") == {"November": "2023-11"}
    assert times("The mill will open in February.") == {"February": "2025-02"}


def test_german_and_other_months_and_weekdays_are_known() -> None:
    assert times("Am Montag, dem 3. Mai 2023, und am 5. Februar kam er.") == {
        "Montag": "2024-05-13",
        "3. Mai 2023": "2023-05-03",
        "5. Februar": "2024-02-05",
    }
    assert times("Il est venu lundi, le 14 février.") == {"lundi": "2024-05-13", "14 février": "2024-02-14"}


def test_without_a_day_of_publication_a_value_stays_open() -> None:
    told = "They met on Friday, on May 3, in February 2023 and three days ago, for two hours."
    assert times(told, None) == {
        "Friday": "XXXX-WXX-5",
        "May 3": "XXXX-05-03",
        "February 2023": "2023-02",
        "three days ago": "PAST_REF",
        "two hours": "PT2H",
    }


@pytest.mark.parametrize(
    "told",
    [
        "It may rain; they march on.",
        "2024-02-30 is no day.",
        "It cost $2019 then.",
        "It was 04/05/2024 somewhere.",
    ],
)
def test_what_is_no_time_or_could_be_two_is_left_out(told: str) -> None:
    assert times(told) == {}
