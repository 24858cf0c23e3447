"""Names, their kinds and their roles."""

import pytest

from copytaster.annotate import annotate
from copytaster.model import Article


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


def test_a_surname_alone_is_the_person_named_in_full_elsewhere() -> None:
    told = "The plan of Sofia Reyes was late. In January, Reyes flew to Paris."
    assert names(told) == {
        "Sofia Reyes": ("person", None),
        "Reyes": ("person", None),
        "Paris": ("place", None),
    }


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


def test_a_german_noun_is_no_name() -> None:
    told = "Die Ministerin Ada Brandt fuhr am Montag nach Hamburg. Der Bund wartet auf die Antwort."
    assert names(told, "de") == {"Ada Brandt": ("person", "Ministerin"), "Hamburg": ("place", None)}
