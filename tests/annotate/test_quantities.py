"""Numbers, their units, and what the words around them allow."""

import pytest

from copytaster.annotate.quantities import find_quantities
from copytaster.annotate.tokens import write_out
from copytaster.model import Quantity


def quantities(text: str, language: str = "en") -> dict[str, Quantity]:
    found = find_quantities(write_out(text, language), language)
    return {text[quantity.start : quantity.end]: quantity for quantity in found}


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("$65.9bn", 65.9e9, "USD"),
        ("$US6,562", 6562, "USD"),
        ("$A1.5bn", 1.5e9, "AUD"),
        ("€ 300 million", 3e8, "EUR"),
        ("1,234.5 tonnes", 1234.5, "tonne"),
        ("20%", 20, "percent"),
        ("twenty-five boats", 25, "boat"),
        ("one hundred and twenty boats", 120, "boat"),
        ("two dozen boats", 24, "boat"),
        ("an hour and a half", 1.5, "hour"),
        ("90-minute", 90, "minute"),
        ("3,5 Millionen Euro", 3.5e6, "EUR"),
    ],
)
def test_a_number_with_its_unit(words: str, value: float, unit: str) -> None:
    (found,) = quantities(f"They spoke of {words} yesterday.").items()
    assert found[0] == words
    assert (found[1].value, found[1].unit) == (pytest.approx(value), unit)
    assert found[1].bounds == (pytest.approx(value), pytest.approx(value))


@pytest.mark.parametrize(
    ("words", "bounds"),
    [
        ("nearly 90 minutes", (81, 90)),
        ("about 90 minutes", (81, 99)),
        ("at least 17 people", (17, None)),
        ("more than 20%", (20, None)),
        ("up to 500 boats", (None, 500)),
        ("fewer than 30 seats", (None, 30)),
        ("not more than 40 votes", (None, 40)),
        ("between 100,000 and 150,000 crowns", (100_000, 150_000)),
        ("1.2 to 1.4 million votes", (1.2e6, 1.4e6)),
    ],
)
def test_words_that_bound_a_number_belong_to_it(
    words: str, bounds: tuple[float | None, float | None]
) -> None:
    (found,) = quantities(f"It was said that {words} were meant.").items()
    assert found[0] == words
    assert found[1].bounds == tuple(bound and pytest.approx(bound) for bound in bounds)


def test_the_value_of_a_range_is_its_middle() -> None:
    assert (
        quantities("between 100,000 and 150,000 soldiers")["between 100,000 and 150,000 soldiers"].value
        == 125_000
    )


def test_two_numbers_that_and_joins_are_no_range() -> None:
    assert list(quantities("17 people died and 23 people were hurt; 4 and 5 boats sank.")) == [
        "17 people", "23 people", "4", "5 boats",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "On May 3, 2024, and in 1999 it rained.",
        "The clock stood at 9:30 p.m. in the hall.",
        "Flight 714 and Article 5 were late.",
        "One of them left, and none came.",
    ],
)
def test_a_number_that_only_names_something_is_no_quantity(text: str) -> None:
    assert quantities(text) == {}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("pt", "3,5 milhões de euros", 3.5e6),
        ("pt", "2 bilhões de reais", 2e9),
        ("nl", "1,2 miljard dollar", 1.2e9),
    ],
)
def test_millions_in_portuguese_and_dutch(language: str, text: str, value: float) -> None:
    assert [quantity.value for quantity in quantities(f"Xx {text}.", language).values()] == [value]


@pytest.mark.parametrize(("language", "value"), [("en", 1.234), ("de", 1234)])
def test_a_point_parts_thousands_where_the_language_writes_so(language: str, value: float) -> None:
    assert [quantity.value for quantity in quantities("1.234 Hm", language).values()] == [value]
