"""What accounts in other languages say in English."""

from collections.abc import Callable

from copytaster.collate.entities import unite
from copytaster.collate.gists import alike, read_gists
from copytaster.collate.glossing import gloss, in_english
from copytaster.model import Account

Make = Callable[..., tuple[Account, ...]]


def together(accounts: Make, *texts: tuple[str, str]) -> tuple[Account, ...]:
    """Accounts of texts, each with its language."""
    made = [accounts(text, language=language)[0] for text, language in texts]
    return tuple(Account(f"a{number}", one.annotated) for number, one in enumerate(made, start=1))


def told(account: Account, *others: Account) -> str:
    """The whole of an account in English."""
    return in_english(account, gloss([account, *others])[account.id], 0, len(account.text))


def test_words_are_told_one_by_one_and_names_and_numbers_stay(accounts: Make) -> None:
    german, english = together(
        accounts,
        ("Das Schiff Sturmvogel sank am Freitag nicht, sagte Kapitän Brandt.", "de"),
        ("The Sturmvogel was safe.", "en"),
    )
    words = told(german, english).split()
    assert {"ship", "Sturmvogel", "not", "captain", "Brandt"} <= set(words)
    assert "Das" not in words


def test_of_what_a_word_may_mean_that_is_taken_which_english_accounts_tell_of(accounts: Make) -> None:
    german, castle, lock = together(
        accounts,
        ("Das Schloss wurde geöffnet.", "de"),
        ("The castle was opened to visitors.", "en"),
        ("The lock was opened with a wire.", "en"),
    )
    assert "castle" in told(german, castle)
    assert "lock" in told(german, lock)


def test_two_languages_share_features(accounts: Make) -> None:
    english, french, other = together(
        accounts,
        ("The government rejected the proposal of the miners.", "en"),
        ("Le gouvernement a rejeté la proposition des mineurs.", "fr"),
        ("Les pompiers ont sauvé douze chats.", "fr"),
    )
    made = [english, french, other]
    whole = [account.span(0, len(account.text)) for account in made]
    gists = read_gists(made, unite(made), whole)
    assert alike(gists[0], gists[1])[0] > 0.5
    assert alike(gists[0], gists[2])[0] == 0


def test_two_foreign_languages_meet_without_an_english_account(accounts: Make) -> None:
    spanish, italian = together(
        accounts, ("El ministro dimitió ayer.", "es"), ("Il ministro si è dimesso ieri.", "it")
    )
    assert "minister" in told(spanish, italian)
    assert "minister" in told(italian, spanish)


def test_a_language_without_a_glossary_stays_as_it_is(accounts: Make) -> None:
    (account,) = together(accounts, ("Ministr odešel.", "cs"))
    assert gloss([account]) == {}
    assert in_english(account, None, 0, 7) == "Ministr"
