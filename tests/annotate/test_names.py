"""Names, their kinds and their roles."""

import pytest

from copytaster.annotate import annotate
from copytaster.model import Article, Furniture


def names(text: str, language: str = "en") -> dict[str, tuple[str, str | None]]:
    """Name -> kind and role, of the last place of each name."""
    annotated = annotate(Article(location="1.txt", text=text, language=language))
    return {
        text[mention.start : mention.end]: (
            mention.kind,
            text[slice(*mention.role)] if mention.role else None,
        )
        for mention in annotated.mentions
    }


def test_a_title_in_front_and_an_apposition_behind_are_the_role() -> None:
    told = "Foreign Secretary Ada Brandt met Otto Lund, the mill's owner, and Sen. Ida F. Holm in New York on Monday."
    assert names(told) == {
        "Ada Brandt": ("person", "Foreign Secretary"),
        "Otto Lund": ("person", "the mill's owner"),
        "Ida F. Holm": ("person", "Sen."),
        "New York": ("place", None),
    }


def test_an_organisation_keeps_its_whole_name() -> None:
    told = "The Ministry of Health, the Bank of Norway, Nordwind AG and UNESCO agreed."
    assert {name: kind for name, (kind, _) in names(told).items()} == dict.fromkeys(
        ["Ministry of Health", "Bank of Norway", "Nordwind AG", "UNESCO"], "organisation"
    )


def test_a_surname_is_no_place_where_its_bearer_is_named_in_full() -> None:
    told = "President Danno Zaranda met envoys on Monday. A spokesperson for Zaranda, Iva Lund, spoke of the talks."
    assert names(told)["Zaranda"][0] == "person"


def test_the_dollars_of_a_country_are_no_name() -> None:
    assert list(names("Custa R$ 1,5 milhão ou US$300 a ponte de Lund.", "pt")) == ["Lund"]
    assert list(names("The deal cost US$ 500 in Lund.")) == ["Lund"]


def test_a_case_at_law_is_nobody() -> None:
    told = "Judges who would overturn Dahl v. Wade were named, Otto Lund said. In Lund v. Wade the court sat late."
    found = names(told)
    assert (found["Dahl"][0], found["Wade"][0], found["Lund"][0]) == ("other", "other", "person")


def test_a_surname_alone_is_the_person_named_in_full_elsewhere() -> None:
    told = "The plan of Sofia Reyes was late. In January, Reyes flew to Paris."
    assert names(told) == {
        "Sofia Reyes": ("person", None),
        "Reyes": ("person", None),
        "Paris": ("place", None),
    }


def test_a_byname_between_given_name_and_surname_belongs_to_the_name() -> None:
    told = 'William “Mo” Tarrant met Robert (Bob) Ostrand, Sydney (Reuters) and Paul "The Hammer" Quellmar.'
    assert [name for name, (kind, _) in names(told).items() if kind == "person"] == [
        "William “Mo” Tarrant",
        "Robert (Bob) Ostrand",
        'Paul "The Hammer" Quellmar',
    ]


def test_a_byname_in_a_name_that_a_link_ran_into_another_joins_nothing() -> None:
    told = names("Then Tom Quellmar Thomas (Tom) Bryant Quellmar left.")
    assert not any("(" in name for name in told)


def test_who_is_called_mr_is_no_place() -> None:
    told = "They flew to Jordan. Later, Mr. Jordan said it was late."
    assert names(told) == {"Jordan": ("person", None)}
    assert names("They flew to Jordan.") == {"Jordan": ("place", None)}


def test_a_rank_is_no_part_of_a_name() -> None:
    assert names("“It hurts,” Army Specialist Jonas Tarrow said.")["Jonas Tarrow"][0] == "person"


def test_who_says_something_is_a_person_though_no_list_knows_the_name() -> None:
    assert names("“It is late,” Halvorsen said.") == {"Halvorsen": ("person", None)}


@pytest.mark.parametrize(
    "told",
    [
        "Retired officers were late. Nobody was there.",
        "However, the mayor left. Yesterday it rained.",
        "On Monday the council met. In May it had not.",
    ],
)
def test_the_first_word_of_a_sentence_is_no_name(told: str) -> None:
    assert names(told) == {}


def test_an_office_names_nobody_but_the_country_does() -> None:
    assert names("The US President was late. The Norwegian side was not.") == {
        "US": ("place", None),
        "Norwegian": ("other", None),
    }


def test_capitals_of_a_headline_are_no_names_unless_the_text_knows_them() -> None:
    told = names("Harbour Closes After Storm At Quelmsted\n\nThe harbour of Quelmsted closed. It was late.")
    assert list(told) == ["Quelmsted"]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("nl", "Minister van Volksgezondheid Rik Roe sprak met Jan de Groot en Ada van den Berg.",
         {"Rik Roe": "person", "Jan de Groot": "person", "Ada van den Berg": "person", "Volksgezondheid": "other"}),
        ("nl", "Gisteren zei Van der Horst iets. De directeur van Quelm Air zweeg. Bomen vielen om.",
         {"Van der Horst": "person", "Quelm Air": "other"}),
        ("nl", "De Bank van Velmar en de Velmarse Courant liggen in Duitsland.",
         {"Bank van Velmar": "organisation", "Velmarse Courant": "organisation", "Duitsland": "place"}),
        ("pt", "A deputada Rosa das Neves ouviu a Polícia Civil. Disse pouco. Obras começam na Alemanha.",
         {"Rosa das Neves": "person", "Polícia Civil": "organisation", "Alemanha": "place"}),
    ],
)  # fmt: skip
def test_names_in_dutch_and_portuguese(language: str, text: str, told: dict[str, str]) -> None:
    assert {name: kind for name, (kind, _) in names(text, language).items()} == told


def test_a_german_noun_is_no_name() -> None:
    told = "Die Ministerin Ada Brandt fuhr am Montag nach Hamburg. Der Bund wartet auf die Antwort."
    assert names(told, "de") == {"Ada Brandt": ("person", "Ministerin"), "Hamburg": ("place", None)}


@pytest.mark.parametrize(
    "told",
    [
        "Quelmia said no. Its envoy lives in Quelmia.",
        "Quelmia said no. The capital of Quelmia is small.",
        "Quelmia said no. Quelmia's parliament met.",
        "Quelmia said no, and so did the Quelmian premier.",
    ],
)
def test_an_article_shows_that_a_name_is_a_place(told: str) -> None:
    assert names(told)["Quelmia"] == ("place", None)


def test_a_person_in_whom_one_believes_is_no_place() -> None:
    assert names("Brandt said no. Voters have no confidence in Brandt.")["Brandt"][0] == "person"


def test_articles_and_particles_belong_to_a_surname() -> None:
    told = "Yusuf al-Harbi met Ilse van der Horn. Van der Horn said no, and al-Harbi said yes."
    assert list(names(told)) == ["Yusuf al-Harbi", "Ilse van der Horn", "Van der Horn", "al-Harbi"]


def test_a_land_run_together_with_a_person_is_a_place() -> None:
    told = names("The premier of Quelm Yusef al-Harbi agreed. Quelm is small.")
    assert told["Yusef al-Harbi"][0] == told["Yusef al-Harbi"][0] == "person"
    assert "Quelm Yusef" not in told


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Secretary of the Interior Ada Brandt agreed.", "Ada Brandt"),
        ("The bank's Director of Moorings Ada Brandt agreed.", "Ada Brandt"),
        ("Special Agent Ada Brandt agreed.", "Ada Brandt"),
        ("His Excellency Prime Minister Ada Brandt agreed.", "Ada Brandt"),
        ("They met Ada Brandt, Jr., in town.", "Ada Brandt, Jr."),
    ],
)
def test_titles_come_off_and_generations_stay_on(told: str, name: str) -> None:
    assert names(told)[name][0] == "person"


def test_a_surname_alone_is_found_in_german_where_every_noun_has_a_capital() -> None:
    told = names("Die Ministerin Ada Brandt kam zu spät. Danach habe Brandt geschwiegen.", "de")
    assert list(told) == ["Ada Brandt", "Brandt"]


def test_a_line_with_nothing_but_a_name_is_one() -> None:
    assert "Nkechi Odunlo" in names("Nkechi Odunlo\n@nodunlo\n\nIt is late, and we are tired.")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The Fish and Game Service agreed.", {"Fish and Game Service": "organisation"}),
        ("The Young Democrats who came left early.", {"Young Democrats": "other"}),
        ("The Clean Harbour Act says so.", {"Clean Harbour Act": "other"}),
        ("They’ll come. Don’t go. Quelm-backed troops left.", {}),
        ("It was said on Facebook, and Facebook said no.", {"Facebook": "organisation"}),
        ("The bill is late. Bill or no bill, it passed.", {}),
        ("They saw Lake Vell and Orm Street.", {"Lake Vell": "place", "Orm Street": "place"}),
        ("The Envoy, Walter Prinz, agreed.", {"Walter Prinz": "person"}),
        ("Senators Ada Brandt and Otto Lund agreed.", {"Ada Brandt": "person", "Otto Lund": "person"}),
    ],
)
def test_kinds(told: str, expected: dict[str, str]) -> None:
    found = {name: kind for name, (kind, _) in names(told).items()}
    assert {name: kind for name, kind in found.items() if name != "Envoy"} == expected


def test_a_role_in_front_of_a_comma_is_the_role_of_who_stands_behind_it() -> None:
    told = names(
        "The minister of water, Dr. Ada Brandt, left. They met the mayor, and Otto Lund, 40, agreed."
    )
    assert told == {"Ada Brandt": ("person", "The minister of water"), "Otto Lund": ("person", None)}


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Emil Sund, 45, a crane driver from Tarn, left.", "a crane driver from Tarn"),
        ("Rep. Emil Sund (R-Tarn), chairman of the Dam Committee, left.", "chairman of the Dam Committee"),
        ("Rep. Emil Sund left.", "Rep."),
        ("Harbour Minister Emil Sund, a friend of the mayor, left.", "Harbour Minister"),
    ],
)
def test_the_more_telling_role_over_brackets_and_ages(told: str, role: str) -> None:
    assert names(told)["Emil Sund"] == ("person", role)


def test_a_month_before_a_surname_is_a_given_name() -> None:
    told = (
        "Gov. Jan Ostrand and August Quellmar spoke. In May Congress met, and last August Quellmar was ill."
    )
    assert [name for name, (kind, _) in names(told).items() if kind == "person"] == [
        "Jan Ostrand",
        "August Quellmar",
        "Quellmar",
    ]


def test_no_name_reaches_into_furniture_and_boxes_have_none() -> None:
    text = (
        "The mayor met Otto Lund Otto Harald LundFerry sinks off Quelm Ada Brandt wins prize MORE on Monday."
    )
    box = Furniture(text.index("Otto Harald"), text.index(" on Monday"), "navigation")
    annotated = annotate(Article(location="1.txt", text=text, language="en", furniture=(box,)))
    assert [text[m.start : m.end] for m in annotated.mentions] == ["Otto Lund"]


def test_what_opens_a_caption_behind_a_credit_is_no_name() -> None:
    told = names("Getty Images Otto Lund waits in line. JUST WATCHED Otto Lund. Reuters A man waits.")
    assert {name for name, (kind, _) in told.items() if kind == "person"} == {"Otto Lund"}


def test_a_signature_in_small_letters_and_a_headline_in_capitals_have_names() -> None:
    assert names("What a mess — ida holm (@idaholm)")["ida holm"][0] == "person"
    told = names("Committee Chairman Elias Moss (D-Quelm), Finance Chairman Adam Roe (R-Tarn)")
    assert {"Elias Moss", "Adam Roe"} <= told.keys()


def test_contests_and_storms_are_nobody() -> None:
    told = names("The Miss Universe contest ended when Hurricane Ada struck. Miss Holm wept.")
    assert {name for name, (kind, _) in told.items() if kind == "person"} == {"Holm"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She is Director of the Harbour Bureau of Lights.", {"Harbour Bureau of Lights": "organisation"}),
        ("The Executive Branch must act.", {"Executive Branch": "other"}),
        ("The United States Senate met.", {"United States Senate": "organisation"}),
        ("Thirty-four senators and Ninety-six Norwegians came.", {"Norwegians": "other"}),
        ("R. Clarke Cooper, a baker, left.", {"R. Clarke Cooper": "person"}),
        (
            "The FBI and Justice Department agreed.",
            {"FBI": "organisation", "Justice Department": "organisation"},
        ),
        ("Gen Z activists came.", {}),
        (
            "The House Oversight and Government Reform Committee met.",
            {"House Oversight and Government Reform Committee": "organisation"},
        ),
        (
            "The House Committee on Ways and Means met in Lund, Va., on Monday.",
            {"House Committee on Ways and Means": "organisation", "Lund": "place", "Va": "place"},
        ),
        ("A report in The Atlantic said so.", {"Atlantic": "organisation"}),
        ("The other Southern states joined, as CLICK HERE tells.", {"Southern": "other"}),
        ("They crossed the Atlantic.", {"Atlantic": "place"}),
        ("The Oslo-based board met. A New York-based lawyer left.", {}),
        ("REUTERS/Erin Scott/File Photo", {"REUTERS": "organisation", "Erin Scott": "person"}),
    ],
)
def test_kinds_of_more_forms(text: str, expected: dict[str, str]) -> None:
    assert {name: kind for name, (kind, _) in names(text).items()} == expected


def test_a_role_goes_on_over_a_name_that_looks_like_a_verb() -> None:
    told = "Ada Holm, editor of the Tarn Post, and Otto Lund, envoy to the United States, met."
    assert names(told)["Ada Holm"] == ("person", "editor of the Tarn Post")
    assert names(told)["Otto Lund"] == ("person", "envoy to the United States")


def test_a_body_and_a_person_run_together_are_two() -> None:
    told = names("Chairman of the Tarn Green Party Brandon Dillow said that it was late.")
    assert {name: kind for name, (kind, _) in told.items()} == {
        "Tarn Green Party": "organisation",
        "Brandon Dillow": "person",
    }


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("de", "Die Lage in Deutschland und im Schwarzen Meer ist ruhig, hieß es in Münchens Rathaus.",
         {"Deutschland": "place", "Schwarzen Meer": "place", "Münchens": "place"}),
        ("de", "Das Essen war gut. Das Treffen in Essen auch.", {"Essen": "place"}),
        ("es", "Alemania y Corea del Norte hablaron en Múnich con la ONU y EE.UU.",
         {"Alemania": "place", "Corea del Norte": "place", "ONU": "organisation", "EE.UU.": "place"}),
        ("fr", "L'Allemagne et l'Union européenne parlent de la Côte d'Ivoire.",
         {"Allemagne": "place", "Union européenne": "organisation", "Côte d'Ivoire": "place"}),
        ("it", "Il ministro dell'Ucraina era a Monaco di Baviera. Riga rossa a Riga.",
         {"Ucraina": "place", "Monaco di Baviera": "place", "Riga": "place"}),
        ("nl", "De Russische minister was in Wenen en bij de NAVO.",
         {"Russische": "other", "Wenen": "place", "NAVO": "organisation"}),
        ("pt", "A Rússia falou em Munique com a Coreia do Sul.",
         {"Rússia": "place", "Munique": "place", "Coreia do Sul": "place"}),
        ("ru", "Переговоры прошли в Мюнхене. В Северной Корее о них молчат, как и в ООН.",
         {"Мюнхене": "place", "Северной Корее": "place", "ООН": "organisation"}),
    ],
)  # fmt: skip
def test_places_are_known_by_their_names_in_other_languages(
    language: str, text: str, told: dict[str, str]
) -> None:
    found = {name: kind for name, (kind, _) in names(text, language).items()}
    assert {name: found.get(name) for name in told} == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Hablaron la canciller Ada Brandt de Alemania y otros."),
        ("it", "Era lì la cancelliera Ada Brandt della Germania."),
        ("fr", "Hier la chancelière Ada Brandt d'Allemagne a parlé."),
        ("nl", "Gisteren sprak minister Ada Brandt van Duitsland."),
        ("pt", "Falou ontem a chanceler Ada Brandt da Alemanha."),
        ("de", "Gestern sprach Ada Brandt von der Schweiz."),
    ],
)
def test_a_name_ends_before_where_its_bearer_is_from(language: str, text: str) -> None:
    found = {name: kind for name, (kind, _) in names(text, language).items()}
    assert found["Ada Brandt"] == "person"
    assert "place" in found.values()


def test_a_town_may_be_of_a_name_and_of_a_body() -> None:
    assert "Universidad de Múnich" in names("Lo dijo la Universidad de Múnich ayer.", "es")
    assert "Ada von Hamburg" in names("Gestern sprach Ada von Hamburg.", "de")


def test_a_german_noun_before_a_name_is_no_part_of_it() -> None:
    assert set(names("Gestern sprach Mutter Ada Brandt am Gipfel Afrikas.", "de")) == {
        "Ada Brandt",
        "Afrikas",
    }


def test_a_number_belongs_to_what_it_tells_from_its_like() -> None:
    told = names(
        "A train stopped under 53rd Street, said a judge of the 9th Circuit Court; the 2nd Tarn goal came late."
    )
    assert {"53rd Street": "place", "9th Circuit Court": "organisation"}.items() <= {
        name: kind for name, (kind, _) in told.items()
    }.items()
    assert "2nd Tarn" not in told


def test_a_place_that_sounds_like_a_title_is_a_place() -> None:
    told = names("The line runs between Manhattan and Queens.")
    assert {name: kind for name, (kind, _) in told.items()} == {"Manhattan": "place", "Queens": "place"}
