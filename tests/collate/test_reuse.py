"""Which stretches accounts share."""

from collections.abc import Callable
from itertools import permutations

import msgspec

from copytaster.annotate import annotate
from copytaster.collate.reuse import share
from copytaster.model import Account
from copytaster.sources.furniture import find_furniture

Make = Callable[..., tuple[Account, ...]]

_AGENCY = (
    "The ferry Halcyon ran onto a sandbank outside the harbour of Tarnmouth early on Monday, and all ninety "
    "passengers were taken off in lifeboats before dawn."
)
_PAPER = (
    "Relatives waited on the pier. The ferry Halcyon ran onto a sandbank outside Tarnmouth harbour early on Monday "
    "morning, and all ninety passengers were taken off in lifeboats before dawn. Nobody was hurt."
)


def with_furniture(account: Account) -> Account:
    article = account.annotated.article
    article = msgspec.structs.replace(article, furniture=find_furniture(article.text))
    return Account(account.id, annotate(article))


def test_an_edited_sentence_is_one_passage_with_its_place_in_both(accounts: Make) -> None:
    (passage,) = share(accounts(_AGENCY, _PAPER))
    assert passage.left.text.startswith("The ferry Halcyon")
    assert passage.right.text.startswith("The ferry Halcyon")
    assert passage.left.text.endswith(passage.right.text[-30:])
    assert 0.8 < passage.similarity < 1
    assert passage.quoted == 0


def test_words_in_quotation_marks_are_told_from_narration(accounts: Make) -> None:
    said = "we could feel the whole ship shudder under our feet and then there was silence"
    (passage,) = share(
        accounts(f"“{said},” said Ola Berntsen, a cook.", f"A cook recalled yesterday: “{said}.”")
    )
    assert passage.quoted > 0.8


def test_furniture_is_not_shared(accounts: Make) -> None:
    form = "Leave a Reply\nYour email address will not be published."
    texts = (f"Rain fell in Tarnmouth.\n{form}", f"The council met on Friday.\n{form}")
    assert share(accounts(*texts)) != ()
    assert share(tuple(with_furniture(account) for account in accounts(*texts))) == ()


def test_set_phrases_are_too_short_to_be_passages(accounts: Make) -> None:
    assert (
        share(accounts("He was taken to hospital, police said.", "She was taken to hospital, police said."))
        == ()
    )


def test_order_of_accounts_changes_nothing_but_the_sides(accounts: Make) -> None:
    texts = (_AGENCY, _PAPER, "A storm hit the coast of Tarnmouth on Sunday night, the weather office said.")
    expected = None
    for order in permutations(range(3)):
        found = {
            frozenset((passage.left.text, passage.right.text))
            for passage in share(accounts(*(texts[at] for at in order)))
        }
        assert expected is None or found == expected
        expected = found


def test_a_statement_set_apart_behind_a_colon_counts_as_quoted(accounts: Make) -> None:
    statement = (
        "We lost a ship but not a single life and for that we thank every fisherman who went out in the dark."
    )
    (passage,) = share(
        accounts(f"The owners said in a statement:\n{statement}\nNo more came.", f"{statement} So it was.")
    )
    assert passage.quoted > 0.9


def test_a_quotation_that_the_next_paragraph_opens_again_runs_to_its_end(accounts: Make) -> None:
    said = (
        "We lost a ship but not a single life and for that we thank every fisherman who went out in the dark."
    )
    text = f"“It was a long night,” she said. “{said}\n“Nobody will forget it.”"
    (passage,) = share(accounts(text, f"{said} So it was."))
    assert passage.quoted > 0.9
