"""Words, numbers and marks."""

import pytest

from copytaster.annotate.tokens import tokenise


def words(text: str, language: str = "en") -> list[str]:
    return [text[token.start : token.end] for token in tokenise(text, language)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mill's owners don't pay.", "The mill 's owners don't pay ."),
        ("The mayor’s plan", "The mayor ’s plan"),
        ("pre-2014 deals, well-known", "pre-2014 deals , well-known"),
        ("€1,234.5 or 20% at 9:30", "€1,234.5 or 20% at 9:30"),
        ("US$500, R$ 1,5 or 20 US$.", "US$500 , R$ 1,5 or 20 US$ ."),
        ("in the U.S. on Monday.", "in the U.S. on Monday ."),
        ("Sen. Ada F. Brandt", "Sen. Ada F. Brandt"),
        ("gone... or -- not_so", "gone ... or -- not _ so"),
        ("“Häfen”, сказал он", "“ Häfen ” , сказал он"),
    ],
)
def test_a_text_falls_into_words_numbers_and_marks(text: str, told: str) -> None:
    assert words(text) == told.split()


def test_nothing_but_white_space_is_left_out() -> None:
    text = "“So,” said Ada–Lund’s (new)\tmayor:\u00a0‘It costs 3.5 m’ … e\u0301te\u0301 🙂"
    assert "".join(words(text)) == "".join(text.split())


def test_a_content_word_is_stemmed_a_function_word_is_not() -> None:
    norms = [(token.norm, token.content) for token in tokenise("Owners of the mills, having closed 2", "en")]
    assert norms == [
        ("owner", True), ("of", False), ("the", False), ("mill", True), ("", False), ("having", False), ("close", True),
        ("2", True),
    ]  # fmt: skip


def test_stems_and_function_words_are_those_of_the_language() -> None:
    german = tokenise("die Häfen und die Hafenstadt", "de")
    assert [token.content for token in german] == [False, True, False, False, True]
    assert tokenise("die", "en")[0].content
    assert tokenise("Häfen", "de")[0].norm == tokenise("Hafens", "de")[0].norm == "haf"


def test_the_apostrophe_makes_no_difference_to_a_norm() -> None:
    assert tokenise("don’t", "en")[0].norm == tokenise("don't", "en")[0].norm


def test_an_article_that_leans_on_a_name_is_a_word_of_its_own() -> None:
    assert words("il ministro dell'Ucraina e l'accordo di D'Alma", "it") == [
        "il", "ministro", "dell'", "Ucraina", "e", "l'accordo", "di", "D'Alma",
    ]  # fmt: skip
    assert words("L’Allemagne, c'est Paris", "fr") == ["L’", "Allemagne", ",", "c'est", "Paris"]
    assert words("the O'Hara deal", "en") == ["the", "O'Hara", "deal"]
