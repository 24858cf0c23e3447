"""Sentences cut into clauses that assert one thing each."""

from collections.abc import Callable
from time import process_time

import msgspec
import pytest

from copytaster.collate.clauses import clauses_of, clauses_within, trimmed
from copytaster.language.clause_openers import WITHOUT_COMMA
from copytaster.language.speech import SPEECH
from copytaster.model import Account

Make = Callable[..., tuple[Account, ...]]


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("The mill closed, but late.", ["The mill closed, but late"]),
        ("The old mill of Tarn closed, but nobody knew.", ["The old mill of Tarn closed, but nobody knew"]),
        (
            "The council voted to close the old harbour on Monday, but the mayor of Tarn said that nobody would leave.",
            [
                "The council voted to close the old harbour on Monday",
                "the mayor of Tarn said",
                "nobody would leave",
            ],
        ),
        (
            "The mill closed, and the owner left it to the town; nobody knew what would come of it in the end.",
            [
                "The mill closed",
                "the owner left it to the town",
                "nobody knew what would come of it in the end",
            ],
        ),
        (
            "Ada Brandt, a retired pilot, has bought the mill, leaving the council without a plan.",
            ["Ada Brandt", "a retired pilot", "has bought the mill", "leaving the council without a plan"],
        ),
        (
            "Lund, who led the union for years, resigned on Monday and left the town.",
            ["Lund", "who led the union for years", "resigned on Monday and left the town"],
        ),
        (
            "The old mill was sold last year after it was flooded by a burst dam.",
            ["The old mill was sold last year", "after it was flooded by a burst dam"],
        ),
        (
            "The mayor of Tarn apologised on Monday for shutting the library.",
            ["The mayor of Tarn apologised on Monday", "for shutting the library"],
        ),
        (
            "Brandt met a young pilot who had lost both of her brothers.",
            ["Brandt met a young pilot", "who had lost both of her brothers"],
        ),
        (
            "Lund grabbed the microphone and repeatedly asked for the owner of the mill.",
            ["Lund grabbed the microphone", "repeatedly asked for the owner of the mill"],
        ),
        (
            "The barge sank off Tarn late on Monday as the crew slept.",
            ["The barge sank off Tarn late on Monday", "as the crew slept"],
        ),
        (
            "The barge sank off Tarn as a storm of three days.",
            ["The barge sank off Tarn as a storm of three days"],
        ),
        (
            "Though the crew warned the owner twice, the barge left Tarn on Monday.",
            ["Though the crew warned the owner twice", "the barge left Tarn on Monday"],
        ),
        (
            "In the face of growing public anger, the mayor of Tarn resigned on Monday.",
            ["In the face of growing public anger", "the mayor of Tarn resigned on Monday"],
        ),
        ("On Monday, the mayor of Tarn resigned.", ["On Monday, the mayor of Tarn resigned"]),
        (
            "The mayor resigned on Monday, the council fell apart, and the bridge to Tarn stayed shut.",
            ["The mayor resigned on Monday", "the council fell apart", "the bridge to Tarn stayed shut"],
        ),
        (
            "He was fined for leaving the bridge and putting the whole crew at risk.",
            ["He was fined for leaving the bridge", "putting the whole crew at risk"],
        ),
        (
            "The union has published a letter saying the mill may close in May.",
            ["The union has published a letter", "the mill may close in May"],
        ),
        (
            "The barge left Tarn on Monday, bound for the old harbour.",
            ["The barge left Tarn on Monday", "bound for the old harbour"],
        ),
        (
            "The head of the oldest shipyard on the coast was dismissed on Monday.",
            ["The head of the oldest shipyard on the coast", "was dismissed on Monday"],
        ),
        (
            "The mayor told the council that the bridge would stay shut.",
            ["The mayor told the council", "the bridge would stay shut"],
        ),
        (
            "The mayor of Tarn wrote a letter on Monday: “The bridge of Tarn is quite safe for all who use it on "
            "foot or by bus or in their own cars, in summer and in any winter of the years to come.”",
            [
                "The mayor of Tarn wrote a letter on Monday",
                "The bridge of Tarn is quite safe for all who use it on foot or by bus or in their own cars, in "
                "summer and in any winter of the years to come",
            ],
        ),
        (
            "The council met in the old mill before the vote.",
            ["The council met in the old mill before the vote"],
        ),
        ("17 people died and 23 were hurt.", ["17 people died", "23 were hurt"]),
        ("It opened in 1999 and closed in 2005.", ["It opened in 1999", "closed in 2005"]),
        ("Between 10 and 20 people left.", ["Between 10 and 20 people left"]),
        ("Brandt said 12 boats sank, not 15.", ["Brandt said 12 boats sank, not 15"]),
        ("He said: “We will go, and so will they.”", ["He said: “We will go, and so will they.”"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_sentence_is_cut_where_another_thing_begins(
    accounts: Make, sentence: str, clauses: list[str]
) -> None:
    (account,) = accounts(sentence)
    assert [clause.text for clause in clauses_of(account)] == clauses


def test_a_heading_stays_whole_and_furniture_is_left_out(accounts: Make) -> None:
    (account,) = accounts("Mill closes in 1999, opens in 2005\nThe mill closed.\nSign up for our newsletter.")
    sentences = [
        msgspec.structs.replace(sentence, furniture="Sign" in account.text[sentence.start : sentence.end])
        for sentence in account.annotated.sentences
    ]
    marked = Account("a1", msgspec.structs.replace(account.annotated, sentences=tuple(sentences)))
    assert [clause.text for clause in clauses_of(marked)] == [
        "Mill closes in 1999, opens in 2005",
        "The mill closed",
    ]


def test_a_stretch_gives_the_clauses_within_it(accounts: Make) -> None:
    text = "It rained. 17 people died and 23 were hurt. The sun came out."
    (account,) = accounts(text)
    start, end = text.index("people"), text.index(" hurt")
    assert [clause.text for clause in clauses_within(account, start, end, whole=False)] == [
        "people died",
        "23 were",
    ]
    assert [clause.text for clause in clauses_within(account, start, end, whole=True)] == [
        "people died and 23 were"
    ]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("and the mill closed. ", "the mill closed"),
        (", but that nobody knew,", "nobody knew"),
        ("That’s a danger.", "That’s a danger"),
        ("and that was the end", "that was the end"),
        ("That stretch of road is shut.", "That stretch of road is shut"),
        ("called it “late.”", "called it “late.”"),
        ("“late,” he said", "late,” he said"),
        ("and", "and"),
        ("—“”—", ""),
    ],
)
def test_marks_and_joining_words_at_the_ends_are_no_part_of_a_clause(text: str, left: str) -> None:
    assert text[slice(*trimmed(text, 0, len(text)))] == left


def test_a_sentence_without_an_end_is_cut_in_linear_time(accounts: Make) -> None:
    def seconds(words: int) -> float:
        (account,) = accounts("the old mill of Tarn " * (words // 5))
        start = process_time()
        clauses_of(account)
        return process_time() - start

    seconds(500)
    assert seconds(20_000) < 16 * seconds(5_000) + 0.2


@pytest.mark.parametrize(
    ("language", "sentence", "clauses"),
    [
        (
            "de",
            "Der Rat schloss am Montag den alten Hafen von Tarn, weil das Wasser im Sommer viel zu niedrig war.",
            [
                "Der Rat schloss am Montag den alten Hafen von Tarn",
                "weil das Wasser im Sommer viel zu niedrig war",
            ],
        ),
        (
            "fr",
            "Deux personnes sont mortes et 14 autres blessées lorsque le vieux pont de Tarn a cédé.",
            ["Deux personnes sont mortes", "et 14 autres blessées", "lorsque le vieux pont de Tarn a cédé"],
        ),
        (
            "ru",
            "Совет закрыл старую гавань города в понедельник, потому что вода летом стояла слишком низко.",
            ["Совет закрыл старую гавань города в понедельник", "потому что вода летом стояла слишком низко"],
        ),
        ("nl", "De raad sloot de haven, die dicht bleef.", ["De raad sloot de haven, die dicht bleef"]),
    ],
)
def test_other_languages_are_cut_by_the_words_that_open_a_clause(
    accounts: Make, language: str, sentence: str, clauses: list[str]
) -> None:
    (account,) = accounts(sentence, language=language)
    assert [span.text for span in clauses_of(account)] == clauses


def test_every_language_whose_speech_is_known_is_cut() -> None:
    assert WITHOUT_COMMA.keys() == SPEECH.keys()
