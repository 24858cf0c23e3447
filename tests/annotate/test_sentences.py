"""Where a sentence ends, and which lines are headings."""

import pytest

from copytaster.annotate.sentences import split
from copytaster.annotate.tokens import tokenise
from copytaster.model import Article, Furniture, Sentence


def read(text: str, furniture: tuple[Furniture, ...] = ()) -> tuple[Sentence, ...]:
    article = Article(location="1.txt", text=text, furniture=furniture)
    return split(article, tokenise(text, "en"))


def sentences(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in read(text)]


@pytest.mark.parametrize(
    "told",
    [
        ["Dr. Ada F. Brandt met Mr. Lund at St. Olav's.", "They spoke."],
        ["Sen. J. R. Okoro left.", "Why?", "Nobody knows!"],
        ["The firm, Lund Inc. of Tarn, closed at 5 p.m. on Monday.", "Staff left."],
        ["He lives in the U.S.", "The mayor does not."],
        ["The U.S. Senate met."],
        ["She lives in Tarn, i.e. far away.", "He left."],
        ["The mill cost 3.5 million.", "Prices rose 2.1 percent."],
        ["Wait... he said.", "And then… nothing."],
        ["No. 5 won.", "It was late."],
    ],
    ids=lambda told: told[0],
)
def test_a_full_stop_is_not_always_the_end(told: list[str]) -> None:
    assert sentences(" ".join(told)) == told


def test_closing_marks_belong_to_the_sentence_that_they_close() -> None:
    told = ["“It is over.”", "She left.", "(He stayed.)", "“Is it?” he asked."]
    assert sentences(" ".join(told)) == told


def test_a_line_break_always_ends_a_sentence_and_a_paragraph() -> None:
    read_lines = read("The mill closed\nand nobody\r\n\r\nknew. It rained.")
    assert [sentence.paragraph for sentence in read_lines] == [0, 1, 2, 2]


def test_a_short_line_without_a_stop_is_a_heading() -> None:
    text = "Mill closes\nThe mill of Lund closed on Monday.\nWhat comes next\nThe owner said: “We go.”"
    assert [text[s.start : s.end] for s in read(text) if s.heading] == ["Mill closes", "What comes next"]


def test_a_sentence_is_furniture_when_most_of_it_is() -> None:
    text = "The mill closed.\nSign up for our newsletter today"
    start = text.index("Sign up")
    whole, little = Furniture(start, len(text), "newsletter"), Furniture(start, start + 7, "newsletter")
    assert [sentence.furniture for sentence in read(text, (whole,))] == [False, True]
    assert [sentence.furniture for sentence in read(text, (little,))] == [False, False]


def test_the_tokens_of_the_sentences_are_those_of_the_text() -> None:
    text = "Ada Brandt left.\n\nOtto Lund, too. Nobody else?"
    read_sentences = read(text)
    assert read_sentences[0].first == 0
    assert [s.last for s in read_sentences] == [
        *(s.first for s in read_sentences[1:]),
        len(tokenise(text, "en")),
    ]


@pytest.mark.parametrize("text", ["", " \n \t", "...", "?", "”"])
def test_a_text_without_words_is_no_trouble(text: str) -> None:
    assert "".join(sentences(text)) == text.strip()
