"""Time expressions, resolved against the day of publication: 2024-05-15, a Wednesday."""

from datetime import date

import pytest

from copytaster.annotate.sentences import split
from copytaster.annotate.times import find_times
from copytaster.annotate.tokens import tokenise
from copytaster.model import Article

WEDNESDAY = date(2024, 5, 15)


def times(text: str, published: date | None = WEDNESDAY, language: str = "en") -> dict[str, str]:
    sentences = split(Article(location="1.txt", text=text, language=language), tokenise(text, language))
    found = find_times(text, sentences, published, language)
    return {text[time.start : time.end]: time.value for time in found}


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
        ("the next 24 hours", "PT24H"),
        ("the past three months", "P3M"),
        ("five years and two months", "P5Y2M"),
        ("two and a half years", "P2Y6M"),
        ("several weeks", "PXW"),
        ("a couple of years", "P2Y"),
        ("two decades", "P20Y"),
        ("twenty-four hours", "PT24H"),
        ("the third quarter", "2023-Q3"),
        ("the first quarter of 2023", "2023-Q1"),
        ("last year's fourth quarter", "2023-Q4"),
        ("last summer", "2023-SU"),
        ("last winter", "2023-WI"),
        ("the spring of 2022", "2022-SP"),
        ("the early 1990s", "199"),
        ("the eighties", "198"),
        ("the 19th century", "18"),
        ("nineteen ninety-six", "1996"),
        ("the year two thousand", "2000"),
        ("fiscal 2023", "2023"),
        ("mid-2022", "2022"),
        ("earlier this week", "2024-W20"),
        ("early next year", "2025"),
        ("a year ago", "2023"),
        ("June last year", "2023-06"),
        ("Feb. 13", "2024-02-13"),
        ("yesterday morning", "2024-05-14TMO"),
        ("last night", "2024-05-14TNI"),
        ("10 p.m. Tuesday", "2024-05-14T22:00"),
        ("14:30 on 7 May", "2024-05-07T14:30"),
        ("Monday at 9 a.m.", "2024-05-13T09:00"),
        ("Saturday, May 11", "2024-05-11"),
        ("2024-05-03T18:30", "2024-05-03T18:30"),
        ("every Monday", "XXXX-WXX-1"),
        ("each year", "P1Y"),
        ("Friday nights", "XXXX-WXX-5TNI"),
        ("recent years", "PAST_REF"),
        ("coming weeks", "FUTURE_REF"),
        ("the near future", "FUTURE_REF"),
    ],
)
def test_an_expression_has_its_value(words: str, value: str) -> None:
    assert times(f"The sources agreed: {words} or so.") == {words: value}


def test_a_repeated_time_is_a_set_and_a_length_a_duration() -> None:
    text = "They met every Monday for two hours on Friday at noon."
    found = find_times(text, (), WEDNESDAY)
    assert [(time.type, time.value) for time in found] == [
        ("SET", "XXXX-WXX-1"),
        ("DURATION", "PT2H"),
        ("TIME", "2024-05-10T12:00"),
    ]


def test_the_nearest_word_that_tells_decides_where_a_day_lies() -> None:
    assert times("The man who had planned to leave was shot on Monday.") == {"Monday": "2024-05-13"}
    assert times("Talks that were announced last week are to begin on Monday.")["Monday"] == "2024-05-20"
    assert times("The report is to be published on Friday.") == {"Friday": "2024-05-17"}
    assert times("She said Friday that she would go.") == {"Friday": "2024-05-10"}
    assert times("The offer stands until Friday.") == {"Friday": "2024-05-17"}
    assert times("A report by Lund on Friday set prices alight.") == {"Friday": "2024-05-10"}


def test_a_year_ago_counts_from_the_quarter_that_was_told() -> None:
    told = "In the third quarter the mill lost 3 million, against a gain of 2 million a year ago."
    assert times(told) == {"the third quarter": "2023-Q3", "a year ago": "2022-Q3"}
    assert times("The mill closed a year ago.") == {"a year ago": "2023"}


def test_the_weekend_is_the_last_one_or_the_next() -> None:
    assert times("The mill burned over the weekend.") == {"over the weekend": "2024-W19-WE"}
    assert times("The mill will open over the weekend.") == {"over the weekend": "2024-W20-WE"}


def test_what_stands_at_the_edge_of_a_time_is_left_out_where_it_changes_nothing() -> None:
    assert times("No jobs go before the end of 2027.") == {"2027": "2027"}


def test_offsets_hold_where_small_letters_are_longer() -> None:
    assert times("İİİ closed on Monday.") == {"Monday": "2024-05-13"}


def test_a_month_without_a_year_is_the_last_one_or_the_next() -> None:
    assert times("The mill closed in February.") == {"February": "2024-02"}
    assert times("The mill closed in November.") == {"November": "2023-11"}
    assert times("The mill will open in February.") == {"February": "2025-02"}


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
        "Four flights a week cost 10 crowns a year.",
        "The fall of the city; a second group; three-quarters of the food.",
        "He is 52 years old, she a 9-year-old.",
        "Come as soon as you can, said TARN TODAY.",
        "It lasted 1,500 metres and 2000 tonnes.",
    ],
)
def test_what_is_no_time_or_could_be_two_is_left_out(told: str) -> None:
    assert times(told) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lights failed on New Year's Eve.", {"New Year's Eve": "2023-12-31"}),
        ("The hall opened on New Year’s Day 2014.", {"New Year’s Day 2014": "2014-01-01"}),
        ("Wages will be cut by Christmas.", {"Christmas": "2024-12-25"}),
        ("A Christmas tree burned.", {}),
        ("Both sides agreed to meet again on Friday.", {"Friday": "2024-05-17"}),
        ("She has called them back for Saturday.", {"Saturday": "2024-05-18"}),
        ("He had tickets for Tuesday's crossing.", {"Tuesday": "2024-05-14"}),
        ("The minister said so last Tuesday.", {"last Tuesday": "2024-05-07"}),
        ("The minister said so last Friday.", {"last Friday": "2024-05-10"}),
        ("She is running for mayor in July.", {"July": "2024-07"}),
        ("She asked how the campaign was going in April.", {"April": "2024-04"}),
        ("The editor of Ostrava Today wrote it.", {}),
        ("She heads into a Friday meeting with the miners.", {"Friday": "2024-05-17"}),
        ("He may sign it as soon as Friday.", {"Friday": "2024-05-17"}),
        ("The book comes out Friday.", {"Friday": "2024-05-17"}),
        ("The council is up against a Friday deadline.", {"Friday": "2024-05-17"}),
        ("The snow had melted by Monday.", {"Monday": "2024-05-13"}),
        ("They hoped that the vote on Friday would settle it.", {"Friday": "2024-05-17"}),
        ("In Ostrava this June, that could matter.", {"this June": "2024-06"}),
    ],
)
def test_direction_feasts_and_names(text: str, expected: dict[str, str]) -> None:
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("By Tuesday, the mayor clarified that he was not speaking of the quay.", "2024-05-14"),
        ("The bill must be paid by Monday.", "2024-05-20"),
        ("Two towns represent the biggest concerns on Thursday.", "2024-05-16"),
        ("The mayor said a vote was possible on the floor on Friday.", "2024-05-17"),
        ("Two towns were flooded on Thursday.", "2024-05-09"),
    ],
)
def test_which_way_a_day_lies(text: str, value: str) -> None:
    assert [found.partition("T")[0] for found in times(text).values()] == [value]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am Montag, dem 3. Mai 2023, und am 5. Februar kam er.",
         {"Montag, dem 3. Mai 2023": "2023-05-03", "5. Februar": "2024-02-05"}),
        ("de", "Vor drei Tagen sank das Boot, gestern Abend brannte die Mühle.",
         {"Vor drei Tagen": "2024-05-12", "gestern Abend": "2024-05-14TEV"}),
        ("de", "Am Freitag wird gewählt; im vergangenen Jahr und seit Juli 2014 nicht.",
         {"Freitag": "2024-05-17", "vergangenen Jahr": "2023", "Juli 2014": "2014-07"}),
        ("de", "Das 3. Quartal war gut, die 1990er Jahre auch, am Morgen sprach Mai.",
         {"3. Quartal": "2023-Q3", "1990er": "199"}),
        ("es", "En julio de 2014 dimitió. El lunes volvió; hace dos semanas se fue.",
         {"julio de 2014": "2014-07", "lunes": "2024-05-13", "hace dos semanas": "2024-W18"}),
        ("es", "Ayer llovió por la mañana; mañana lloverá la semana que viene.",
         {"Ayer": "2024-05-14", "mañana": "2024-05-16", "semana que viene": "2024-W21"}),
        ("es", "El ministro visitará la zona el viernes.", {"viernes": "2024-05-17"}),
        ("es", "La alcaldesa, de 52 años, esperó dos años y medio.", {"dos años y medio": "P2Y6M"}),
        ("es", "El ministro Domingo Mayo cobró 2014 euros.", {}),
        ("fr", "Il est venu lundi, le 14 février, et il partira vendredi prochain.",
         {"lundi, le 14 février": "2024-02-14", "vendredi prochain": "2024-05-17"}),
        ("fr", "L'année dernière, le 1er mars, il y a trois jours, à 20 heures.",
         {"année dernière": "2023", "1er mars": "2024-03-01", "il y a trois jours": "2024-05-12"}),
        ("fr", "Depuis les années 1990 et ces cinq dernières années, aujourd'hui.",
         {"années 1990": "199", "cinq dernières années": "P5Y", "aujourd'hui": "2024-05-15"}),
        ("it", "Lunedì scorso, l'anno scorso, tre giorni fa e quest'anno.",
         {"Lunedì scorso": "2024-05-13", "anno scorso": "2023", "tre giorni fa": "2024-05-12", "quest'anno": "2024"}),
        ("it", "Voterà venerdì; ieri sera, negli anni '90, il 3 marzo.",
         {"venerdì": "2024-05-17", "ieri sera": "2024-05-14TEV", "anni '90": "199", "3 marzo": "2024-03-03"}),
        ("nl", "Op 3 maart 2016, vorig jaar, drie dagen geleden en gisteravond.",
         {"3 maart 2016": "2016-03-03", "vorig jaar": "2023", "drie dagen geleden": "2024-05-12",
          "gisteravond": "2024-05-14TEV"}),
        ("nl", "Zij zal vrijdag stemmen; in de jaren negentig, dit weekend.",
         {"vrijdag": "2024-05-17", "jaren negentig": "199", "dit weekend": "2024-W20-WE"}),
        ("pt", "Em março de 2016, na segunda-feira, há três dias, no ano passado.",
         {"março de 2016": "2016-03", "segunda-feira": "2024-05-13", "há três dias": "2024-05-12",
          "ano passado": "2023"}),
        ("pt", "Na segunda rodada, na quinta, venceu; votará amanhã, em 1º de junho.",
         {"quinta": "2024-05-09", "amanhã": "2024-05-16", "1º de junho": "2024-06-01"}),
        ("ru", "В понедельник, 3 марта 2014 года, в прошлом году и три дня назад.",
         {"понедельник, 3 марта 2014 года": "2014-03-03", "прошлом году": "2023", "три дня назад": "2024-05-12"}),
        ("ru", "Через две недели после бури, в 2012 и 2016 годах, через пять дней.",
         {"Через две недели": "P2W", "2012": "2012", "2016 годах": "2016", "через пять дней": "2024-05-20"}),
        ("ru", "В июле 2014 года; вчера вечером; в следующую пятницу; на этой неделе.",
         {"июле 2014 года": "2014-07", "вчера вечером": "2024-05-14TEV", "следующую пятницу": "2024-05-17",
          "этой неделе": "2024-W20"}),
    ],
)  # fmt: skip
def test_times_in_other_languages(language: str, text: str, expected: dict[str, str]) -> None:
    assert times(text, language=language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El puente cayó hace 5000 años.", {"hace 5000 años": "PAST_REF"}),
        ("de", "Der Damm brach vor 9000 Jahren.", {"vor 9000 Jahren": "PAST_REF"}),
        ("de", "Es dauert 3-4 Tage, dann 5 – 6 Wochen.", {}),
        ("nl", "Het was 3-4 dagen geleden.", {}),
        ("es", "Hace 00 años duró 0 días.", {}),
        ("es", "Llegó el 1.º de mayo.", {"1.º de mayo": "2024-05-01"}),
        ("de", "Sie wurde 2014 Lotsin, als 1600 Häuser brannten.", {"2014": "2014"}),
    ],
)
def test_a_number_before_a_unit_is_no_time_by_that_alone(
    language: str, text: str, expected: dict[str, str]
) -> None:
    assert times(text, language=language) == expected


def test_without_a_day_of_publication_values_in_other_languages_stay_open() -> None:
    assert times("El viernes y el 3 de mayo y en julio de 2014; hace dos años.", None, "es") == {
        "viernes": "XXXX-WXX-5",
        "3 de mayo": "XXXX-05-03",
        "julio de 2014": "2014-07",
        "hace dos años": "PAST_REF",
    }


def test_figures_of_a_date_are_read_as_the_language_orders_them() -> None:
    assert times("Il 03/04/2024.", language="it") == {"03/04/2024": "2024-04-03"}
