"""What words of other languages mean."""

from importlib.resources import files

import pytest

from copytaster.language.calendar import WEEKDAYS_OF
from copytaster.language.glossary import DENIALS, GLOSSED, glosses, terms, unglossed
from copytaster.language.numerals import words_of
from copytaster.language.words import function_words, stem


@pytest.mark.parametrize(
    ("word", "language", "meaning"),
    [
        ("häuser", "de", "house"),
        ("ministros", "es", "minister"),
        ("grèves", "fr", "strike"),
        ("feriti", "it", "injure"),
        ("schepen", "nl", "ship"),
        ("incêndios", "pt", "fire"),
        ("правительства", "ru", "government"),
    ],
)
def test_a_word_is_found_in_any_form(word: str, language: str, meaning: str) -> None:
    (found,) = glosses(word, language)
    assert (meaning,) in found


def test_a_compound_is_found_by_its_parts() -> None:
    ship, captain = glosses("schiffskapitän", "de")
    assert ("ship",) in ship
    assert ("captain",) in captain
    assert len(glosses("havenstaking", "nl")) == 2


@pytest.mark.parametrize(
    ("word", "language", "meaning"),
    [
        ("immer", "de", "always"),
        ("seiten", "de", "page"),
        ("hoy", "es", "today"),
        ("gran", "es", "great"),
        ("granos", "es", "grain"),
        ("serie", "it", "series"),
        ("kaartje", "nl", "ticket"),
        ("meses", "pt", "month"),
        ("стать", "ru", "become"),
    ],
)
def test_a_word_as_it_stands_goes_before_another_of_its_stem(word: str, language: str, meaning: str) -> None:
    (found,) = glosses(word, language)
    assert found[0] == (meaning,)


@pytest.mark.parametrize("language", GLOSSED)
def test_function_words_numbers_months_and_weekdays_have_no_gloss(language: str) -> None:
    text = (
        files("copytaster.language").joinpath("data", f"glossary-{language}.txt").read_text(encoding="utf-8")
    )
    none = unglossed(language)
    assert none >= function_words(language) | words_of(language).numbers.keys() | WEEKDAYS_OF[language].keys()
    assert not [word for word in none if glosses(word, language)]
    assert not none & {line.split(": ")[0] for line in text.splitlines()}


def test_what_is_not_known_has_no_gloss() -> None:
    assert glosses("brxl", "de") == ()
    assert glosses("house", "en") == ()
    assert glosses("dom", "pl") == ()


@pytest.mark.parametrize("language", GLOSSED)
def test_entries_are_well_formed(language: str) -> None:
    text = (
        files("copytaster.language").joinpath("data", f"glossary-{language}.txt").read_text(encoding="utf-8")
    )
    entries = [line.split(": ") for line in text.splitlines()]
    assert len(entries) > 3_000
    assert all(len(entry) == 2 for entry in entries)
    assert len({word for word, _ in entries}) == len(entries)
    assert all(
        gloss == gloss.strip().lower() and 0 < len(gloss.split()) <= 3
        for _, glossed in entries
        for gloss in glossed.split(", ")
    )


def test_every_language_with_a_glossary_can_deny() -> None:
    assert DENIALS.keys() == set(GLOSSED)
    assert stem("nicht", "de") in {stem(word, "de") for word in DENIALS["de"]}


def test_names_meet_over_scripts_and_cases() -> None:
    assert "lorvana" in terms("Лорваны", "ru")
    assert "tarvenia" in terms("Тарвению", "ru")
    assert "sedlak" in terms("Седлака", "ru")
    assert terms("Quelm", "de") == terms("Quelm", "en") == ("quelm",)


def test_what_meets_nothing_in_another_script_is_left_out() -> None:
    assert terms("кракозябровый", "ru") == ()
    assert terms("министра", "ru") == ("minist",)
