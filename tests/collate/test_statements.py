"""Statements: attributed content of all accounts, with entities for speakers."""

from collections.abc import Callable

from copytaster.collate.entities import unite
from copytaster.collate.statements import collect
from copytaster.model import Account, Entity

Make = Callable[..., tuple[Account, ...]]


def names(entities: tuple[Entity, ...]) -> dict[str | None, str | None]:
    return {None: None} | {entity.id: entity.name for entity in entities}


def test_statements_stand_in_order_and_quote_their_account(accounts: Make) -> None:
    pair = accounts(
        "Ada Brandt said the bridge was safe. “It will stand,” she added.",
        "“It will stand,” the mayor, Ada Brandt, said.",
    )
    entities = unite(pair)
    statements = collect(pair, entities)
    assert [statement.id for statement in statements] == [f"s{n}" for n in range(1, len(statements) + 1)]
    assert {names(entities)[statement.speaker] for statement in statements} == {"Ada Brandt"}
    for statement in statements:
        text = {account.id: account.text for account in pair}[statement.account]
        assert all(text[span.start : span.end] == span.text for span in statement.content)


def test_a_role_that_another_account_explains_names_the_speaker(accounts: Make) -> None:
    pair = accounts(
        "The harbour minister said the bridge would reopen in spring.",
        "Harbour Minister Pavel Okoro said the bridge would reopen. Mayor Ada Brandt welcomed the news.",
    )
    entities = unite(pair)
    first = collect(pair, entities)[0]
    assert (first.account, names(entities)[first.speaker]) == ("a1", "Pavel Okoro")


def test_a_bare_role_names_nobody(accounts: Make) -> None:
    pair = accounts(
        "The minister said the bridge would reopen in spring.",
        "Harbour Minister Pavel Okoro said the bridge would reopen.",
    )
    first = collect(pair, unite(pair))[0]
    assert first.speaker is None
