"""The cheap pass: terms, names and numbers of the report, and of nothing else."""

from copytaster.annotate import skim
from copytaster.model import Article, Furniture

TEXT = (
    "Harbour closed\nThe harbours of Tarn were closing on Monday, said Mayor Ada Brandt. It cost 3,500 crowns and "
    "Brandt's patience.\nSign up for our 24 newsletters"
)


def article(text: str = TEXT, **fields: object) -> Article:
    return Article(**({"location": "1.txt", "text": text, "language": "en"} | fields))


def test_terms_are_the_stems_of_content_words_in_order() -> None:
    told = skim(article("The harbours of Tarn were closing, and Brandt's harbour closed."))
    assert told.terms == ("harbour", "tarn", "close", "brandt", "harbour", "close")


def test_names_are_runs_of_capitals_within_a_sentence() -> None:
    assert skim(article()).names[:3] == ("Tarn", "Monday", "Mayor Ada Brandt")


def test_furniture_says_nothing_of_the_event() -> None:
    start = TEXT.index("Sign up")
    whole, cleaned = skim(article()), skim(article(furniture=(Furniture(start, len(TEXT), "newsletter"),)))
    assert whole.numbers == ("3,500", "24")
    assert cleaned.numbers == ("3,500",)
    assert set(whole.terms) - set(cleaned.terms) == {"sign", "newslett"}


def test_a_headline_counts_once() -> None:
    within = skim(article(headline="Harbour closed", headline_at=0))
    beside = skim(article(TEXT.partition("\n")[2], headline="Harbour closed"))
    cut_short = skim(article("Harbour closed and lost", headline="Harbour closed …"))
    assert within.terms == beside.terms
    assert cut_short.terms == ("harbour", "close", "lost")


def test_the_language_is_the_stated_one_or_what_the_text_is_in() -> None:
    german = "Die Häfen wurden am Montag geschlossen, und die Stadt wartet auf eine Antwort der Ministerin."
    assert skim(article(german, language=None)).language == "de"
    assert skim(article(german, language="nl")).language == "nl"


def test_an_endless_article_is_cut() -> None:
    assert skim(article("harbour " * 100_000)).terms == ("harbour",) * 5_000
