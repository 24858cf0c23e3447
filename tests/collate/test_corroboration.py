"""On how many independent accounts and origins a claim rests. Derivations and statements are given by hand."""

from collections.abc import Callable, Sequence

import msgspec
import pytest

from copytaster.collate.corroboration import Evidence, corroborate
from copytaster.model import (
    Account,
    Assertion,
    Claim,
    Conflict,
    Derivation,
    Entity,
    Independent,
    Origin,
    Span,
    Statement,
)

Make = Callable[..., tuple[Account, ...]]
Told = Callable[..., tuple[Account, ...]]

FELL = Entity("e1", "person", "Una Fell", (), (), ())
LUND = Entity("e2", "person", "Otto Lund", (), (), ())


@pytest.fixture
def told(accounts: Make) -> Told:
    """Accounts that tell one thing, of these outlets."""

    def make(*outlets: str | None) -> tuple[Account, ...]:
        made = accounts(
            *(f"A broken bolt sank the ferry, number {number}." for number in range(len(outlets)))
        )
        return tuple(
            Account(
                account.id,
                msgspec.structs.replace(
                    account.annotated,
                    article=msgspec.structs.replace(account.annotated.article, outlet=outlet),
                ),
            )
            for account, outlet in zip(made, outlets, strict=True)
        )

    return make


def whole(account: Account) -> Span:
    return account.span(0, len(account.text))


def copied(account: str, source: str, confidence: float = 0.9) -> Derivation:
    """A derivation from an account (`a1`), or from an outlet outside the pile."""
    inside = source[1:].isdigit()
    return Derivation(
        account, source if inside else None, None if inside else source, "edited", confidence, True, (), ()
    )


def saying(account: Account, speaker: Entity) -> Statement:
    """All of the account is what somebody says."""
    source = account.span(0, 1)
    return Statement(
        f"s{account.id[1:]}", speaker.id, source, None, (whole(account),), "indirect", None, None
    )


def claim(
    accounts: tuple[Account, ...],
    *,
    entities: Sequence[Entity] = (FELL, LUND),
    statements: Sequence[Statement] = (),
    derivations: Sequence[Derivation] = (),
    conflicts: Sequence[Conflict] = (),
) -> tuple[Claim, tuple[Origin, ...]]:
    """The one claim that all accounts make, and the origins."""
    assertion = Assertion("c1", accounts[0].text, tuple(map(whole, accounts)))
    evidence = Evidence(entities, statements, derivations, conflicts)
    (made,), origins = corroborate(accounts, [assertion], evidence)
    return made, origins


def independent(made: tuple[Claim, tuple[Origin, ...]]) -> tuple[int, int]:
    found: Independent = made[0].corroboration.independent
    return found.low, found.high


def test_two_outlets_that_report_by_themselves_are_two(told: Told) -> None:
    made, origins = claim(told("Tarn Gazette", "Orm Herald"))
    assert (made.corroboration.accounts, made.corroboration.outlets) == (2, 2)
    assert made.corroboration.independent == Independent(2, 2)
    assert made.status == "corroborated"
    assert [(origin.kind, origin.name) for origin in origins] == [
        ("outlet", "reporting by Tarn Gazette"),
        ("outlet", "reporting by Orm Herald"),
    ]


def test_one_account_is_one(told: Told) -> None:
    made, _ = claim(told("Tarn Gazette"))
    assert made.corroboration.independent == Independent(1, 1)
    assert made.corroboration.reason == "One account alone reports it."
    assert made.status == "single"


def test_a_republished_copy_does_not_count(told: Told) -> None:
    made, _ = claim(told("Tarn Gazette", "Orm Herald"), derivations=[copied("a2", "a1")])
    assert made.corroboration.independent == Independent(1, 1)
    assert made.corroboration.accounts == 2
    assert made.corroboration.reason == "A1 and A2 derive from one text."
    assert made.status == "single"


def test_a_copy_that_is_not_sure_makes_a_range(told: Told) -> None:
    made = claim(told("Tarn Gazette", "Orm Herald"), derivations=[copied("a2", "a1", 0.3)])
    assert independent(made) == (1, 2)


def test_copies_of_one_outlet_outside_the_pile_are_one(told: Told) -> None:
    edges = [copied("a1", "Lantern"), copied("a2", "Lantern")]
    assert independent(claim(told("Tarn Gazette", "Orm Herald"), derivations=edges)) == (1, 1)


def test_a_copy_of_the_outlet_that_published_another_account_is_one_with_it(told: Told) -> None:
    assert independent(claim(told("Tarn Gazette", "Lantern"), derivations=[copied("a1", "Lantern")])) == (
        1,
        1,
    )


def test_an_outlet_that_is_merely_quoted_makes_no_copy(told: Told) -> None:
    edges = [
        msgspec.structs.replace(copied(account, "Lantern"), kind="excerpted") for account in ("a1", "a2")
    ]
    assert independent(claim(told("Tarn Gazette", "Orm Herald"), derivations=edges)) == (2, 2)


def test_copies_are_one_witness_however_they_are_linked(told: Told) -> None:
    accounts = told("Tarn Gazette", "Orm Herald", "Lantern", "Island Radio")
    edges = [copied("a2", "a1"), copied("a3", "a2")]
    assert independent(claim(accounts, derivations=edges)) == (2, 2)


def test_two_outlets_that_quote_one_speaker_rest_on_one_origin(told: Told) -> None:
    accounts = told("Tarn Gazette", "Orm Herald")
    made, origins = claim(accounts, statements=[saying(account, FELL) for account in accounts])
    assert made.corroboration.independent == Independent(1, 1)
    assert made.corroboration.reason == "All rest on the word of Una Fell."
    assert [(origin.id, origin.kind, origin.name, len(origin.evidence)) for origin in origins] == [
        ("o1", "statement", "Una Fell", 2)
    ]
    assert made.origins == ("o1",)


def test_two_speakers_are_two_origins_unless_one_account_copies_the_other(told: Told) -> None:
    first, second = accounts = told("Tarn Gazette", "Orm Herald")
    statements = [saying(first, FELL), saying(second, LUND)]
    assert independent(claim(accounts, statements=statements)) == (2, 2)
    assert independent(claim(accounts, statements=statements, derivations=[copied("a2", "a1")])) == (1, 1)


def test_a_government_and_its_spokeswoman_are_one_origin(told: Told) -> None:
    first, second = accounts = told("Tarn Gazette", "Orm Herald")
    paris = Entity("e1", "place", "Paris", (), (), ())
    role = first.span(0, 1)
    spokeswoman = Entity(
        "e2",
        "person",
        "Una Fell",
        (),
        (msgspec.structs.replace(role, text="spokeswoman for France"),),
        (),
    )
    statements = [saying(first, paris), saying(second, spokeswoman)]
    made = claim(accounts, entities=[paris, spokeswoman], statements=statements)
    assert independent(made) == (1, 1)


def test_an_account_that_names_nobody_may_have_it_from_the_same_speaker(told: Told) -> None:
    first, second = accounts = told("Tarn Gazette", "Orm Herald")
    made, _ = claim(accounts, statements=[saying(first, FELL)])
    assert made.corroboration.independent == Independent(1, 2)
    assert made.corroboration.reason == "Some rest on the word of Una Fell, the others do not say."
    assert second.id in {member.account for member in made.members}


def test_an_unknown_outlet_never_adds(told: Told) -> None:
    made, _ = claim(told("Tarn Gazette", None))
    assert made.corroboration.independent == Independent(1, 2)
    assert made.corroboration.reason == "The publisher of A2 is not known."
    assert made.status == "single"
    assert independent(claim(told(None, None, None))) == (1, 3)
    assert independent(claim(told("Tarn Gazette", "Orm Herald", None))) == (2, 3)


def test_a_publisher_is_known_by_the_outlet_that_the_text_surely_goes_back_to(told: Told) -> None:
    accounts = told("Tarn Gazette", None)
    assert independent(claim(accounts, derivations=[copied("a2", "Lantern")])) == (2, 2)
    assert independent(claim(accounts, derivations=[copied("a2", "Lantern", 0.3)])) == (1, 2)


def test_a_claim_is_disputed_where_accounts_differ_and_nothing_explains_it(told: Told) -> None:
    accounts = told("Tarn Gazette", "Orm Herald")
    open_one = Conflict("x1", "number", "c1", (), None)
    explained = msgspec.structs.replace(open_one, explanation="One rounds.")
    elsewhere = msgspec.structs.replace(open_one, about="c2")
    assert claim(accounts, conflicts=[open_one])[0].status == "disputed"
    assert claim(accounts, conflicts=[explained, elsewhere])[0].status == "corroborated"
