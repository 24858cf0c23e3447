"""What is reported, joined over the accounts."""

from collections.abc import Callable

from copytaster.collate.claims import gather
from copytaster.collate.entities import unite
from copytaster.collate.statements import collect
from copytaster.collate.utterances import match
from copytaster.model import Account, Assertion

Make = Callable[..., tuple[Account, ...]]


def claimed(accounts: tuple[Account, ...]) -> tuple[Assertion, ...]:
    entities = unite(accounts)
    statements = collect(accounts, entities)
    return gather(accounts, entities, statements, match(accounts, statements, entities))


def told(assertions: tuple[Assertion, ...]) -> list[list[str]]:
    """The members of each assertion."""
    return [[member.text for member in assertion.members] for assertion in assertions]


def test_one_thing_told_in_two_accounts_is_one_claim(accounts: Make) -> None:
    assert told(
        claimed(
            accounts(
                "The harbour of Tarn will be closed until June, said the mayor. The weather was fine.",
                "Officials will close the harbour of Tarn until June. Fishermen helped.",
                "A new library opened its doors to children.",
            )
        )
    ) == [
        [
            "The harbour of Tarn will be closed until June",
            "Officials will close the harbour of Tarn until June",
        ],
        ["The weather was fine"],
        ["Fishermen helped"],
        ["A new library opened its doors to children"],
    ]


def test_the_most_widely_reported_comes_first_and_is_told_in_words_of_a_member(accounts: Make) -> None:
    first, *others = claimed(
        accounts(
            "Rain fell on the quay. The ferry Halcyon ran onto a sandbank near Tarn on Monday.",
            "The ferry Halcyon ran onto a sandbank near Tarn. Nobody slept in the library.",
            "On Monday the ferry Halcyon ran onto a sandbank near Tarn harbour.",
        )
    )
    assert [member.account for member in first.members] == ["a1", "a2", "a3"]
    assert first.text in [member.text for member in first.members]
    assert [assertion.id for assertion in (first, *others)] == ["c1", "c2", "c3"]


def test_an_exact_number_joins_what_else_shares_no_word(accounts: Make) -> None:
    assert told(
        claimed(accounts("The rescue was worth 347,500 crowns.", "Taxpayers lost 347,500 crowns."))
    ) == [["The rescue was worth 347,500 crowns", "Taxpayers lost 347,500 crowns"]]
    assert len(claimed(accounts("The rescue took 3 crowns.", "Taxpayers lost 3 boats."))) == 2


def test_who_says_it_is_no_part_of_a_claim(accounts: Make) -> None:
    assert told(
        claimed(
            accounts(
                "“The rudder failed twice before the storm,” said Sofia Reyes.",
                "Captain Sofia Reyes said that the rudder failed twice before the storm.",
            )
        )
    ) == [["The rudder failed twice before the storm", "the rudder failed twice before the storm"]]


def test_a_clause_that_only_says_who_spoke_or_is_an_office_is_no_claim(accounts: Make) -> None:
    assert told(claimed(accounts("Mayor Sofia Reyes said.", "The deputy minister, Sofia Reyes."))) == []


def test_a_clause_that_only_says_when_is_no_claim(accounts: Make) -> None:
    assert told(claimed(accounts("Late Wednesday night.", "Early on Sunday morning."))) == []
    assert told(claimed(accounts("The march on the mill began on Sunday."))) != []


def test_two_clauses_of_one_account_are_never_joined_alone(accounts: Make) -> None:
    assert told(
        claimed(accounts("A ferry sank near Tarn. A ferry sank near Tarn.", "The library is open."))
    ) == [
        ["A ferry sank near Tarn"],
        ["A ferry sank near Tarn"],
        ["The library is open"],
    ]


def test_a_short_clause_with_a_verb_is_a_claim_and_a_name_with_an_office_is_none(accounts: Make) -> None:
    texts = (
        "Mayor Ada Brandt announced on Monday that she is running for president.",
        "Mayor Ada Brandt on Monday",
    )
    assert [told(claimed(accounts(text, "Rain fell."))) for text in texts] == [
        [["Mayor Ada Brandt announced on Monday"], ["she is running for president"], ["Rain fell"]],
        [["Rain fell"]],
    ]


def test_what_two_accounts_tell_in_two_short_clauses_is_one_claim(accounts: Make) -> None:
    deeds = (
        "came back",
        "waved at the crowd",
        "inspected the damaged northern lighthouse",
        "fed forty hungry stray cats",
    )
    little, much = (f"The crew of the ferry {deeds[at]} and {deeds[at + 1]}" for at in (0, 2))
    assert told(claimed(accounts(f"{little}.", f"{little}."))) == [[little] * 2]
    assert len(told(claimed(accounts(f"{much}.", f"{much}.")))) == 2
