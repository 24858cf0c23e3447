"""Names of places and peoples in other languages than English."""

from pathlib import Path

import pytest

from copytaster.language import exonyms
from copytaster.language.exonyms import ABROAD, english_name, english_people, find_exonyms
from copytaster.language.glossary import glosses, people_of
from copytaster.language.places import ALIASES, COUNTRIES


@pytest.mark.parametrize(
    ("name", "language", "english"),
    [
        ("Deutschlands", "de", "Germany"), ("Vereinigten Staaten", "de", "United States"), ("Wien", "de", "Vienna"),
        ("EE.UU.", "es", "United States"), ("La Haya", "es", "The Hague"), ("OTAN", "fr", "NATO"),
        ("Nederland", "nl", "Netherlands"), ("Coreia do Norte", "pt", "North Korea"), ("Nizza", "it", "Nice"),
        ("Северной Кореи", "ru", "North Korea"), ("Афинах", "ru", "Athens"), ("Чёрному морю", "ru", "Black Sea"),
        ("Россией", "ru", "Russia"), ("Росс", "ru", None), ("US", "en", "United States"), ("Quelm", "de", None),
        ("Paris", "sv", None), ("Kiëv", "nl", "Kyiv"), ("Gent", "nl", "Ghent"), ("Gent", "en", None),
        ("Europa", "pt", "Europe"), ("Europa", "en", None),
    ],
)  # fmt: skip
def test_a_name_is_known_in_its_cases(name: str, language: str, english: str | None) -> None:
    assert english_name(name, language) == english


@pytest.mark.parametrize("language", ABROAD)
def test_every_country_has_a_name_in_every_language(language: str) -> None:
    rows = Path(exonyms.__file__).with_name("data").joinpath("exonyms.txt").read_text(encoding="utf-8")
    cells = [row.split("|") for row in rows.splitlines() if "|" in row and row[0] != "#"]
    named = {english: names[ABROAD.index(language)].split(",")[0] for english, *names in cells}
    missing = COUNTRIES - ALIASES.keys() - named.keys()
    assert not missing
    assert all(english_name(name or english, language) == english for english, name in named.items())


def test_a_people_is_known_by_its_stem_and_no_other_word_is() -> None:
    for word, language in (("russischen", "de"), ("rusas", "es"), ("российского", "ru"), ("россияне", "ru"),
                           ("Russische", "nl"), ("russes", "fr"), ("russi", "it"), ("russa", "pt")):  # fmt: skip
        assert english_people(word, language) == "Russian"
    assert people_of("mali", "it") is None  # evils
    assert people_of("евро", "ru") is None
    assert glosses("nordkoreanische", "de") == ((("north", "korean"),),)
    assert glosses("kirgisischer", "de") == ((("kyrgyz",),),)


def test_the_longest_name_is_found_and_a_capital_is_asked_for() -> None:
    words = "la unión europea y Corea del Sur en el mar Negro".split()
    found = [(words[first:last], exonym.english) for first, last, exonym in find_exonyms(words, "es")]
    assert found == [(["Corea", "del", "Sur"], "South Korea"), (["mar", "Negro"], "Black Sea")]
