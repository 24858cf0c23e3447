"""Which language a text is in."""

import pytest

from copytaster.annotate.languages import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The mayor of Tarn said on Monday that the bridge over the river was not safe for any of them.",
            "en",
        ),
        (
            "Die Bürgermeisterin von Tarn sagte am Montag, dass die Brücke über den Fluss nicht sicher sei.",
            "de",
        ),
        (
            "De burgemeester zei maandag dat de brug over de rivier niet veilig is en dicht moet blijven.",
            "nl",
        ),
        ("Мэр города заявил в понедельник, что мост через реку небезопасен и должен быть закрыт.", "ru"),
        ("1987 … 42 %", "en"),
    ],
)
def test_the_language_is_told_with_the_model_and_without(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_a_foreign_text_that_quotes_the_name_of_a_paper_is_not_taken_for_english() -> None:
    text = "Laut “The Tarn Times” sagte die Bürgermeisterin, der Hafen bleibe bis zum Sommer für alle Schiffe zu."
    assert detect_language(text) == "de"
