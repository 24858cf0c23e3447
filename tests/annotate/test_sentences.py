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
        ["Did he go?", "No.", "She did.", "The answer is no.", "He left."],
        ["Lt. Col. Hanna Reyes met Gen. Otto Lund in the U.K.", "He left."],
        ["It voted on Jan. 5 in Tarn, D.C.", "The bill passed on Feb. 15.", "Staff left."],
        ["TARN, Lund, May 3 (Agency) —", "The minister left.", "She said nothing."],
        ["Rep. Ada Lund (D-Calif.) said so.", "Otto Reyes (R., Texas) did not."],
        ["Lund Inc. said so.", "Otto Lund Jr. stayed.", "Mrs. Lund went with Otto Lund Jr.", "They left."],
        ["Vitamin C is good.", "So is plan B.", "The council has no plan C."],
        ["The case, Lund v. Tarn, is old.", "Reyes vs. Tarn is older."],
        ["She came at 5 p.m. Monday.", "It opens at 9 a.m. Eastern.", "Staff left."],
        ["It costs $3.50.", "Prices rose to 5%.", "“No,” said he."],
        ["He came on 3. Mai nach Tarn.", "She stayed."],
    ],
    ids=lambda told: told[0],
)
def test_a_full_stop_is_not_always_the_end(told: list[str]) -> None:
    assert sentences(" ".join(told)) == told


def test_closing_marks_belong_to_the_sentence_that_they_close() -> None:
    told = ["“It is over.”", "She left.", "(He stayed.)", "“Is it?” he asked."]
    assert sentences(" ".join(told)) == told


@pytest.mark.parametrize(
    "told",
    [
        ["“Is it over?” Ada Brandt asked.", "Nobody replied."],
        ["“We go!” said Lund.", "He left."],
        ['"We must go.', 'It is late," he said.', '"Nobody knows," she added.'],
        ["The minister: “We go.”", "The mayor: “We stay.”", "What now?"],
        ["The “so-called ‘deal.’”", "He left."],
    ],
    ids=lambda told: told[0],
)
def test_a_quotation_stays_with_who_said_it(told: list[str]) -> None:
    assert sentences(" ".join(told)) == told


def test_a_closing_mark_that_stands_apart_is_no_sentence_of_its_own() -> None:
    assert sentences("“We agreed to go. ” She left.") == ["“We agreed to go. ”", "She left."]
    assert sentences('"We agreed to go. " She left.') == ['"We agreed to go. "', "She left."]


def test_sentences_that_run_together_are_told_apart_and_addresses_are_not() -> None:
    assert sentences("The mill closed.Staff left.") == ["The mill closed.", "Staff left."]
    assert sentences("“It is over.”She left.") == ["“It is over.”", "She left."]
    whole = "Mail desk@tarn.Example or see https://tarn.example/News.Today?Lund now."
    assert sentences(whole) == [whole]


def test_a_small_letter_opens_a_sentence_only_where_the_writer_does_without_capitals() -> None:
    careful = "The mill closed. Staff left on the. bus at noon. " + "Nobody stayed. They went home. " * 3
    assert "Staff left on the. bus at noon." in sentences(careful)
    careless = "the mill closed. staff left at noon. nobody stayed. they went home."
    assert len(sentences(careless)) == 4


def test_the_number_of_a_point_in_a_list_is_no_sentence() -> None:
    assert sentences("5. The minister left.\n6. She stayed.") == ["5. The minister left.", "6. She stayed."]


def test_notes_of_reference_belong_to_the_sentence_before() -> None:
    assert sentences("He left in 1805. [6] She stayed.[17] They wrote.") == [
        "He left in 1805. [6]",
        "She stayed.[17]",
        "They wrote.",
    ]


def test_many_marks_take_linear_time() -> None:
    for piece in (".", '."', ". ” ", "[1].", "1/1/11 ", "https:// ", "a. "):
        assert len(read(piece * 20_000)) >= 0


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
