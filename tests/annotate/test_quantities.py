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
        ("US$1.5bn", 1.5e9, "USD"),
        ("US$ 300 million", 3e8, "USD"),
        ("R$ 20", 20, "BRL"),
        ("€ 300 million", 3e8, "EUR"),
        ("1,234.5 tonnes", 1234.5, "tonne"),
        ("20%", 20, "percent"),
        ("twenty-five boats", 25, "boat"),
        ("one hundred and twenty boats", 120, "boat"),
        ("two dozen boats", 24, "boat"),
        ("an hour and a half", 1.5, "hour"),
        ("90-minute", 90, "minute"),
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


Found = dict[str, tuple[float, str]]

FOREIGN: list[tuple[str, str, Found]] = [
    ("de", "Am 3. März 2016 sanken zwölf Boote.", {"zwölf Boote": (12, "boat")}),
    ("de", "Der 14. Zeuge kam um 20 Uhr, am 12. und 13. Mai.", {}),
    ("de", "Die 27-jährige Lotsin fuhr 120 Kilometer.",
     {"27-jährige": (27, "year"), "120 Kilometer": (120, "kilometre")}),
    ("de", "Es kostete 300 Mio. Euro, eine halbe Million Menschen sahen zu.",
     {"300 Mio. Euro": (3e8, "EUR"), "halbe Million Menschen": (5e5, "people")}),
    ("de", "Zweihundertfünfzig Arbeiter, 2000 Meter Seil seit 1998.",
     {"Zweihundertfünfzig Arbeiter": (250, "work"), "2000 Meter": (2000, "metre")}),
    ("es", "El 3 de marzo de 2016 se perdieron 13 millones de euros.", {"13 millones de euros": (1.3e7, "EUR")}),
    ("es", "Lom, 20 mar 2025.- Del 3 al 5 de mayo, a las 8, en 2014 y desde los años 90.", {}),
    ("es", "Dos mil quinientos soldados y doscientas cincuenta y tres personas.",
     {"Dos mil quinientos soldados": (2500, "soldier"), "doscientas cincuenta y tres personas": (253, "people")}),
    ("es", "Un millón y medio de dólares en dos años y medio.",
     {"Un millón y medio de dólares": (1.5e6, "USD"), "dos años y medio": (2.5, "year")}),
    ("es", "Costó 3 euros", {"3 euros": (3, "EUR")}),
    ("es", "Votó el 7,5 por ciento.", {"7,5 por ciento": (7.5, "percent")}),
    ("fr", "Le 3 mars 2016, 12 000 voitures sont venues.", {"12 000 voitures": (12_000, "car")}),
    ("fr", "Quatre-vingts pays, soixante-douze bateaux, trois cents personnes.",
     {"Quatre-vingts pays": (80, "countri"), "soixante-douze bateaux": (72, "boat"),
      "trois cents personnes": (300, "people")}),
    ("fr", "Le 12 ou 13 mai, il a payé 13 millions d'euros à 20 heures, le 1er mai.",
     {"13 millions d'euros": (1.3e7, "EUR")}),
    ("fr", "Une centaine de personnes, 15 % de plus.",
     {"Une centaine de personnes": (100, "people"), "15 %": (15, "percent")}),
    ("it", "Il 3 marzo 2016 c'erano 25mila persone.", {"25mila persone": (25_000, "people")}),
    ("it", "Venticinque barche, duecentocinquanta paesi, l'8% dei voti.",
     {"Venticinque barche": (25, "boat"), "duecentocinquanta paesi": (250, "countri"), "8%": (8, "percent")}),
    ("it", "Alle 20, negli anni '90, tremila euro.", {"tremila euro": (3000, "EUR")}),
    ("nl", "Op 3 maart 2016 ontbrak 13 miljoen euro.", {"13 miljoen euro": (1.3e7, "EUR")}),
    ("nl", "Vijfentwintig mensen wachtten anderhalf jaar, om 20.00 uur.",
     {"Vijfentwintig mensen": (25, "people"), "anderhalf jaar": (1.5, "year")}),
    ("pt", "Em 3 de março de 2016 faltavam R$ 13 milhões.", {"R$ 13 milhões": (1.3e7, "BRL")}),
    ("pt", "Duzentas e cinquenta pessoas e 12 mil euros.",
     {"Duzentas e cinquenta pessoas": (250, "people"), "12 mil euros": (12_000, "EUR")}),
    ("pt", "A ponte custa R$500 ou US$ 120.", {"R$500": (500, "BRL"), "US$ 120": (120, "USD")}),
    ("de", "Der Kahn kostet 500 US$.", {"500 US$": (500, "USD")}),
    ("de", "1600 Häuser sanken, 2014 Boote auch.", {"1600 Häuser": (1600, "hous"), "2014 Boote": (2014, "boat")}),
    ("de", "Sie wurde 2014 Lotsin.", {}),
    ("es", "Vive en la 3.ª planta y llegó en el 2.º barco, el 1.º de mayo.", {}),
    ("it", "Il treno arriva verso le 10, non prima delle 9, e dopo 8 ore riparte.", {"8 ore": (8, "hour")}),
    ("it", "Verso le 10 barche nuotarono.", {"10 barche": (10, "boat")}),
    ("fr", "Il arrive vers 10 heures ou vers 10 h 30.", {}),
    ("pt", "Chega pelas 10, passa pelos 12 barcos.", {"12 barcos": (12, "boat")}),
    ("ru", "3 марта 2016 года не хватало 13 миллионов евро.", {"13 миллионов евро": (1.3e7, "EUR")}),
    ("ru", "Двести пятьдесят человек, 40 процентов, 50 тыс. рублей.",
     {"Двести пятьдесят человек": (250, "people"), "40 процентов": (40, "percent"), "50 тыс. рублей": (50_000, "RUB")}),
    ("ru", "В 20 часов, летом 2014 года, в 1998 году, два с половиной года.", {"два с половиной года": (2.5, "year")}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), FOREIGN)
def test_a_number_in_another_language_has_the_unit_that_english_gives_it(
    language: str, text: str, expected: Found
) -> None:
    found = {words: (quantity.value, quantity.unit) for words, quantity in quantities(text, language).items()}
    assert found == {words: (pytest.approx(value), unit) for words, (value, unit) in expected.items()}


@pytest.mark.parametrize(
    ("language", "words", "bounds"),
    [
        ("de", "mehr als 40 Boote", (40, None)),
        ("de", "bis zu 40 Boote", (None, 40)),
        ("de", "rund 40 Boote", (36, 44)),
        ("de", "zwischen 3 und 5 Booten", (3, 5)),
        ("es", "más del 20%", (20, None)),
        ("es", "por debajo de los 9.000 puntos", (None, 9000)),
        ("es", "hasta un 35% de los barcos", (None, 35)),
        ("es", "hasta 40 barcos", (None, 40)),
        ("es", "casi 40 barcos", (36, 40)),
        ("es", "del 20 al 25 por ciento", (20, 25)),
        ("fr", "au moins 40 bateaux", (40, None)),
        ("fr", "jusqu'à 1 000 bateaux", (None, 1000)),
        ("fr", "environ 40 bateaux", (36, 44)),
        ("fr", "10 à 12 millions de dollars", (1e7, 1.2e7)),
        ("it", "oltre il 20%", (20, None)),
        ("it", "fino a 40 barche", (None, 40)),
        ("it", "25.000 - 30.000 barche", (25_000, 30_000)),
        ("nl", "ruim 40 boten", (40, None)),
        ("nl", "25.000 tot 30.000 boten", (25_000, 30_000)),
        ("nl", "tot 40 boten", (None, 40)),
        ("pt", "pelo menos 40 barcos", (40, None)),
        ("pt", "até 40 barcos", (None, 40)),
        ("pt", "cerca de 40 barcos", (36, 44)),
        ("ru", "не менее 40 человек", (40, None)),
        ("ru", "до 40 человек", (None, 40)),
        ("ru", "от 3 до 5 тонн", (3, 5)),
    ],
)
def test_words_that_bound_a_number_in_another_language(
    language: str, words: str, bounds: tuple[float | None, float | None]
) -> None:
    (found,) = quantities(f"Lund: {words}.", language).items()
    assert found[0] in words
    assert found[1].bounds == tuple(bound and pytest.approx(bound) for bound in bounds)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El índice cayó 176 puntos, hasta 4.211."),
        ("nl", "De index daalde met 176 punten tot 4.211."),
        ("ru", "Индекс снизился на 176 пунктов до 4 211."),
    ],
)
def test_where_a_change_led_is_no_bound(language: str, text: str) -> None:
    assert [quantity.bounds for quantity in quantities(text, language).values()] == [(176, 176), (4211, 4211)]


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Sie zahlte 5 Euro. Bis zu 20 Prozent sind frei."), ("es", "Pagó 5 euros, hasta 20 barcos.")],
)
def test_a_bound_behind_another_sentence_or_clause_is_one(language: str, text: str) -> None:
    assert [quantity.bounds for quantity in quantities(text, language).values()] == [(5, 5), (None, 20)]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "3 milliarde", 3),
        ("pl", "3 mln łodzi", 3e6),
        ("uk", "3 млн човнів", 3e6),
        ("sv", "3 miljarder", 3e9),
    ],
)
def test_multipliers_are_those_of_the_language(language: str, text: str, value: float) -> None:
    assert [quantity.value for quantity in quantities(text, language).values()] == [value]


def test_a_limit_may_stand_in_a_sentence_about_a_change() -> None:
    found = quantities("Aumentó el castigo, y la multa será de hasta 500 coronas.", "es")
    assert found["hasta 500 coronas"].bounds == (None, 500)


def test_both_ends_of_a_range_may_have_their_multiplier() -> None:
    words = "between $12 million and $20 million"
    assert quantities(f"It cost {words}.")[words].bounds == (12e6, 20e6)


def test_a_mark_may_be_bounded() -> None:
    words = "over the four thousand"
    assert quantities(f"It rose {words} mark.")[words].bounds == (4000, None)
    assert list(quantities("It reached the four thousand mark.")) == ["four thousand"]
