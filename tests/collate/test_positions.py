"""Names and statements are given by hand here, so that only positions are tested."""

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.annotate import annotate
from copytaster.collate.positions import hold
from copytaster.language.evaluations import VALUES
from copytaster.language.feelings import FEELINGS
from copytaster.language.stance_verbs import STANCE_VERBS
from copytaster.model import (
    Account,
    Article,
    Attribution,
    Entity,
    EntityKind,
    Form,
    Mention,
    Position,
    Span,
    Statement,
)

Make = Callable[..., tuple[Account, ...]]


def named(
    accounts: tuple[Account, ...], names: dict[str, EntityKind], roles: dict[str, str] | None = None
) -> tuple[tuple[Account, ...], tuple[Entity, ...]]:
    """Accounts with these names in them, one entity each; a role is found wherever its words stand."""
    spans: dict[str, list[Span]] = {name: [] for name in names}
    marked = []
    for account in accounts:
        mentions = []
        for name, kind in names.items():
            place = account.text.find(name)
            while place >= 0:
                spans[name].append(account.span(place, place + len(name)))
                mentions.append(Mention(place, place + len(name), kind))
                place = account.text.find(name, place + 1)
        mentions.sort(key=lambda mention: mention.start)
        changed = msgspec.structs.replace(
            account.annotated, mentions=tuple(mentions), references=(), attributions=()
        )
        marked.append(Account(account.id, changed))
    entities = []
    for number, (name, kind) in enumerate(names.items(), start=1):
        role = (roles or {}).get(name)
        places = tuple(
            account.span(account.text.index(role), account.text.index(role) + len(role))
            for account in accounts
            if role and role in account.text
        )
        form = Form(name, "name", len(spans[name]), tuple(sorted({span.account for span in spans[name]})))
        entities.append(Entity(f"e{number}", kind, name, (form,), places, tuple(spans[name])))
    return tuple(marked), tuple(entities)


def said(account: Account, words: str, speaker: str) -> Statement:
    start = account.text.index(words)
    span = account.span(start, start + len(words))
    return Statement("s1", speaker, None, None, (span,), "indirect", None, None)


def brief(positions: tuple[Position, ...]) -> list[tuple[str, str, str]]:
    return [(position.party, position.stance, position.issue) for position in positions]


NAMES: dict[str, EntityKind] = {"Ostrava Power": "organisation", "Okafor": "person", "Lund": "person"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ostrava Power rejected the lower price on Monday.", ("Ostrava Power", "against", "lower price")),
        ("Ostrava Power has repeatedly called for a new hearing.", ("Ostrava Power", "for", "new hearing")),
        ("Ostrava Power did not accept the lower price.", ("Ostrava Power", "against", "lower price")),
        ("Ostrava Power did not rule out an appeal.", ("Ostrava Power", "neutral", "appeal")),
        ("The lower price was rejected by Ostrava Power.", ("Ostrava Power", "against", "lower price")),
        ("Ostrava Power, which owns two dams, opposes the ruling.", ("Ostrava Power", "against", "ruling")),
        ("Ostrava Power would be willing to share the water.", ("Ostrava Power", "for", "sharing the water")),
        ("Ostrava Power expressed concern about the delay.", ("Ostrava Power", "against", "delay")),
        ("Lund called the ruling “a mistake”.", ("Lund", "against", "ruling")),
        ("Lund does not believe that the sale is realistic.", ("Lund", "against", "sale")),
        ("Farmers oppose the sale of the dam.", ("Farmers", "against", "sale of the dam")),
        ("Okafor praised the farmers, demanding a quick vote.", ("Okafor", "for", "farmers")),
        (
            "Okafor noted Ostrava Power's demands and its support for schools.",
            ("Ostrava Power", "for", "schools"),
        ),
        ("Lund voted against the sale of the dam.", ("Lund", "against", "sale of the dam")),
        ("Lund sued to block the sale.", ("Lund", "against", "sale")),
        ("Lund took the sale off the table.", ("Lund", "against", "sale")),
        ("Lund would not resign.", ("Lund", "against", "resigning")),
        ("Lund, a long-time critic of the sale, spoke first.", ("Lund", "against", "sale")),
        ("Okafor issued a statement voicing his opposition to the sale.", ("Okafor", "against", "sale")),
        ("Okafor urged the council to abandon the sale.", ("Okafor", "against", "sale")),
        ("Okafor urged the council to set a limit.", ("Okafor", "for", "limit")),
        (
            "The levy, which Ostrava Power has opposed, pays for schools.",
            ("Ostrava Power", "against", "levy"),
        ),
        ("Lund, a friend of Okafor, a farmer, criticized the sale.", ("Lund", "against", "sale")),
        ("But rights groups applauded the ruling.", ("rights groups", "for", "ruling")),
        ("Workers at Ostrava Power rejected the offer.", ("Workers", "against", "offer")),
        ("Lund urged patients not to stop the cure.", ("Lund", "against", "stopping the cure")),
        ("Lund proposed no changes to the pension.", ("Lund", "against", "changes to the pension")),
        ("Lund vowed to stop the sale.", ("Lund", "against", "sale")),
        ("Lund agreed to halt the sale.", ("Lund", "for", "halting the sale")),
        ("Lund (Ostrava), head of the council, criticized the sale.", ("Lund", "against", "sale")),
        ("A strong defender of the dam, Lund stayed away.", ("Lund", "for", "dam")),
        ("Lund introduced a bill on water.", ("Lund", "for", "bill on water")),
        ("The farmers left over the sale. Lund apologized to them.", ("Lund", "against", "sale")),
        ("There is a levy that was derided by farmers.", ("farmers", "against", "levy")),
        ("Okafor and Voss left to tell him Lund wanted a hearing.", ("Lund", "for", "hearing")),
        ("Lund is open to talks with the farmers.", ("Lund", "for", "talks")),
        ("Lund voted to repeal and replace the levy.", ("Lund", "against", "levy")),
    ],
)
def test_who_is_for_or_against_what(accounts: Make, text: str, expected: tuple[str, str, str]) -> None:
    marked, entities = named(accounts(text), NAMES)
    positions = hold(marked, entities, ())
    assert brief(positions)[0][:2] == expected[:2]
    assert brief(positions)[0][2].startswith(expected[2])
    assert all(span.text in text for position in positions for span in position.members)


@pytest.mark.parametrize(
    "text",
    [
        "Okafor will decide if Ostrava Power accepts the lower price.",
        "Would Ostrava Power accept the lower price?",
        "Okafor noted Ostrava Power's demands and its offices.",
        "Ostrava Power backed down on Monday.",
        "Ostrava Power insists that the dam is safe.",
        "Okafor refused to comment on the sale.",
        "The sale must be backed by Ostrava Power.",
        "The proposed sale of the dam cost millions.",
        "A rejected offer lay on the table.",
        "Lund could support the sale.",
        "Okafor was asked by Lund about the sale.",
        "Lund pushed for months.",
        "LUND REJECTS THE SALE OF THE DAM.",
        "Okafor wants to be happy.",
        "Lund defended himself.",
        "Lund threw out the first pitch.",
        "Lund is seeking the seat of Okafor.",
        "Lund attacked Okafor at noon.",
        "What Lund wants remains unclear.",
        "The sale was endorsed unanimously.",
        "Lund did not condemn the sale.",
        "Lund fears that the dam will burst.",
        "Lund wants the public to know the truth.",
        "Lund announced her decision to resign.",
        "Lund ordered soup.",
        "Lund launched her campaign.",
        "Lund blocked the road.",
        "The dam has wheels needed to turn the mill.",
        "Okafor praised nobody, should it become law.",
    ],
)
def test_what_is_no_stance(accounts: Make, text: str) -> None:
    marked, entities = named(accounts(text), NAMES)
    assert hold(marked, entities, ()) == ()


def test_one_issue_in_two_accounts_has_one_label(accounts: Make) -> None:
    marked, entities = named(
        accounts(
            "Ostrava Power demanded irrigation rights for its new reservoir.",
            "Lund rejected what he called rights of irrigation. Okafor opposed the irrigation rights too.",
        ),
        NAMES,
    )
    positions = hold(marked, entities, ())
    assert {position.issue for position in positions} == {"irrigation rights"}
    assert [(position.party, position.stance) for position in positions] == [
        ("Ostrava Power", "for"),
        ("Lund", "against"),
        ("Okafor", "against"),
    ]


def test_who_would_end_a_thing_is_not_for_it(accounts: Make) -> None:
    marked, entities = named(
        accounts("Lund supports irrigation rights.", "Okafor called for a law to scrap irrigation rights."),
        NAMES,
    )
    left, right = hold(marked, entities, ())
    assert left.issue != right.issue


def test_who_says_we_or_must_is_whoever_speaks(accounts: Make) -> None:
    marked, entities = named(
        accounts("“We oppose the sale,” Lund said. The state must hold a hearing, he added."), NAMES
    )
    statements = (
        said(marked[0], "“We oppose the sale,”", "e3"),
        said(marked[0], "The state must hold a hearing", "e3"),
    )
    positions = hold(marked, entities, statements)
    assert brief(positions) == [("Lund", "against", "sale"), ("Lund", "for", "hearing")]
    assert {position.statement for position in positions} == {"s1"}


def test_praise_and_blame_within_what_somebody_says(accounts: Make) -> None:
    text = "“Okafor is outstanding and his plan is a mistake,” Lund said. “The rules threaten farmers.” Okafor is great"
    marked, entities = named(accounts(text), NAMES)
    statements = (
        said(marked[0], "“Okafor is outstanding and his plan is a mistake,”", "e3"),
        said(marked[0], "“The rules threaten farmers.”", "e3"),
    )
    assert brief(hold(marked, entities, statements)) == [
        ("Lund", "for", "Okafor"),
        ("Lund", "against", "plan"),
        ("Lund", "against", "rules"),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The dam will help farmers.", ("Lund", "for", "dam")),
        ("The dam protects farmers.", ("Lund", "for", "dam")),
        ("The levy makes no sense.", ("Lund", "against", "levy")),
        ("The levy is not acceptable.", ("Lund", "against", "levy")),
        ("There is no need for a strike.", ("Lund", "against", "strike")),
        ("We need to hold a hearing.", ("Lund", "for", "hearing")),
        ("The levy should be scrapped.", ("Lund", "against", "levy")),
        ("This is a moment to close the dam.", ("Lund", "for", "closing the dam")),
        ("The next mayor should be a farmer.", ("Lund", "for", "farmer")),
        ("I had no involvement in the sale.", ("Lund", "against", "charge: involvement")),
    ],
)
def test_what_is_said_of_a_thing_is_a_side(
    accounts: Make, words: str, expected: tuple[str, str, str]
) -> None:
    marked, entities = named(accounts(f"“{words}” Lund said."), NAMES)
    statements = (said(marked[0], f"“{words}”", "e3"),)
    assert brief(hold(marked, entities, statements)) == [expected]


def test_it_means_the_issue_of_the_position_before(accounts: Make) -> None:
    marked, entities = named(accounts("Lund rejected the lower price. Okafor supports it."), NAMES)
    assert brief(hold(marked, entities, ())) == [
        ("Lund", "against", "lower price"),
        ("Okafor", "for", "lower price"),
    ]


def test_a_person_is_an_issue_only_where_he_is_judged(accounts: Make) -> None:
    marked, entities = named(
        accounts("Lund criticized Okafor for his silence. Lund wanted Okafor for long."), NAMES
    )
    assert brief(hold(marked, entities, ())) == [("Lund", "against", "Okafor")]


def test_between_countries_a_minister_speaks_for_his_own(accounts: Make) -> None:
    text = (
        "Norwegian foreign minister Hale rejected the fishing quota. Danish prime minister Voss welcomed the quota. "
        "Polish fisheries minister Zak opposed it."
    )
    marked, entities = named(
        accounts(text),
        {"Hale": "person", "Voss": "person", "Zak": "person"},
        {
            "Hale": "Norwegian foreign minister",
            "Voss": "Danish prime minister",
            "Zak": "Polish fisheries minister",
        },
    )
    assert [(party, stance) for party, stance, _ in brief(hold(marked, entities, ()))] == [
        ("Norway (Hale)", "against"),
        ("Denmark (Voss)", "for"),
        ("Poland (Zak)", "against"),
    ]


def test_within_a_country_a_minister_speaks_for_himself(accounts: Make) -> None:
    text = "Norwegian finance minister Hale rejected the budget. Opposition leader Voss welcomed it."
    marked, entities = named(
        accounts(text), {"Hale": "person", "Voss": "person"}, {"Hale": "Norwegian finance minister"}
    )
    assert brief(hold(marked, entities, ()))[0][:2] == ("Hale", "against")


@pytest.mark.parametrize(
    ("role", "party"),
    [("spokesman for Ostrava Power", "Ostrava Power (Lund)"), ("chief executive of Ostrava Power", "Lund")],
)
def test_only_a_spokesman_has_no_side_but_that_of_the_company(accounts: Make, role: str, party: str) -> None:
    marked, entities = named(accounts(f"Lund, {role}, rejected the ruling."), NAMES, {"Lund": role})
    (position,) = hold(marked, entities, ())
    assert (position.party, position.holder, position.stance) == (party, "e3", "against")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It would be a mistake to sell the dam.", ("Lund", "against", "selling the dam")),
        ("Selling the dam to strangers is wrong.", ("Lund", "against", "selling the dam")),
        ("The claim is without merit.", ("Lund", "against", "claim")),
        ("The camp has become lawless.", ("Lund", "against", "camp")),
        ("The raids must end.", ("Lund", "against", "raids")),
        ("The levy needs to be set aside.", ("Lund", "against", "levy")),
        ("Such raids will not be tolerated.", ("Lund", "against", "raids")),
        ("Reports that I sold the dam are false.", ("Lund", "against", "Reports")),
        ("Okafor closed a dam that never should have been built.", ("Lund", "against", "dam")),
        ("We have no choice but to close the dam.", ("Lund", "for", "closing the dam")),
        ("The sale, if signed into law, would endanger small farms.", ("Lund", "against", "sale")),
        ("The plan is a complete and total disgrace.", ("Lund", "against", "plan")),
        ("I will not close the dam.", ("Lund", "against", "closing the dam")),
        ("The farmers deserve a hearing.", ("Lund", "for", "hearing")),
        ("Miners who flood wells should be jailed.", ("Lund", "for", "being jailed")),
        ("The miners should have received a fine.", ("Lund", "for", "receiving a fine")),
        ("There was gross incompetence.", ("Lund", "against", "gross incompetence")),
        ("Everyone should be ashamed of this ruling.", ("Lund", "against", "ruling")),
        ("It is time to close the quarry.", ("Lund", "for", "closing the quarry")),
        ("The city does not need the dam.", ("Lund", "against", "dam")),
        ("I cannot in good conscience support the sale.", ("Lund", "against", "sale")),
    ],
)
def test_who_judges_a_thing_takes_a_side(accounts: Make, words: str, expected: tuple[str, str, str]) -> None:
    marked, entities = named(accounts(f"“{words}” Lund said."), NAMES)
    assert brief(hold(marked, entities, (said(marked[0], f"“{words}”", "e3"),))) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "The speech was encouraging farmers to wait.",
        "It was a tremendous loss.",
        "We have to think.",
        "The flood destroyed a bridge.",
        "The city will need a boat.",
        "Okafor wore a hat that was wrong.",
    ],
)
def test_not_all_that_is_said_is_a_judgement(accounts: Make, words: str) -> None:
    marked, entities = named(accounts(f"“{words}” Lund said."), NAMES)
    assert hold(marked, entities, (said(marked[0], f"“{words}”", "e3"),)) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ruling condemned by Lund closed the dam.", ("Lund", "against", "ruling")),
        ("Lund does not regret the sale.", ("Lund", "for", "sale")),
        ("Lund signed the water bill into law.", ("Lund", "for", "water bill into law")),
        ("Lund sees the sale as a threat.", ("Lund", "against", "sale")),
        ("Lund took to the radio to denounce the sale.", ("Lund", "against", "sale")),
        ("Lund was shocked and appalled by the sale.", ("Lund", "against", "sale")),
        ("Lund, a farmer who, along with Okafor, sued to block the sale, left.", ("Lund", "against", "sale")),
        ("Lund is said to have opposed the sale.", ("Lund", "against", "sale")),
        ("Lund campaigned on a promise to scrap the levy.", ("Lund", "against", "levy")),
        ("Lund, one of Okafor’s loudest critics, left.", ("Lund", "against", "Okafor")),
        ("Some water companies oppose the levy.", ("water companies", "against", "levy")),
        ("Critics of the levy marched.", ("Critics of the levy", "against", "levy")),
        ("Okafor thinks that Lund should reject the sale.", ("Okafor", "against", "sale")),
        ("Lund has lost confidence in Okafor.", ("Lund", "against", "Okafor")),
        ("Lund was never a fan of Okafor.", ("Lund", "against", "Okafor")),
        ("Lund wants to close the dam.", ("Lund", "for", "closing the dam")),
        ("Lund would like to see the dam closed.", ("Lund", "for", "dam being closed")),
        ("Lund attacked Okafor over the sale.", ("Lund", "against", "Okafor")),
        ("If appointed, Lund would oppose the sale.", ("Lund", "against", "sale")),
        ("Lund denied that the dam was closed.", ("Lund", "against", "charge: dam was closed")),
        ("Lund denied on Monday that she had lied.", ("Lund", "against", "charge: she had lied")),
        ("Lund, R-Ky., who opposes the sale, left.", ("Lund", "against", "sale")),
        ("Lund, however, opposes the sale.", ("Lund", "against", "sale")),
        ("Lund has grown critical of the sale.", ("Lund", "against", "sale")),
        ("Lund wants to hear from Okafor.", ("Lund", "for", "hearing from Okafor")),
        ("Lund asked Okafor for a hearing.", ("Lund", "for", "hearing")),
        ("Anti-dam protesters marched.", ("Anti-dam protesters", "against", "dam")),
        ("The court ruled in favor of Lund.", ("court", "for", "Lund")),
        ("Critics accused Lund of silence.", ("Critics", "against", "Lund")),
        ("Lund ordered the guard to close the dam.", ("Lund", "for", "closing the dam")),
        ("Lund led an effort to close the dam.", ("Lund", "for", "closing the dam")),
        ("Lund enjoyed the support of farmers.", ("farmers", "for", "Lund")),
        ("Lund blocked the bill on the sale.", ("Lund", "against", "bill on the sale")),
        ("Lund was cheered up after criticizing the sale.", ("Lund", "against", "sale")),
        ("The camp is a project farmers say is a disgrace.", ("farmers", "against", "project")),
        ("Lund, a farmer who saw and opposed the sale, left.", ("Lund", "against", "sale")),
        ("Lund pledged on Sunday night to disband the guard.", ("Lund", "for", "disbanding the guard")),
        ("Lund voted 25-6 to close the dam.", ("Lund", "for", "closing the dam")),
        ("Lund spoke out publicly against the sale.", ("Lund", "against", "sale")),
        ("Lund, who for many years has opposed the sale, left.", ("Lund", "against", "sale")),
        ("Lund earlier opposed the sale.", ("Lund", "against", "sale")),
        ("A majority of farmers opposed the sale.", ("farmers", "against", "sale")),
        ("Farmers who drove through Ostrava oppose the sale.", ("Farmers", "against", "sale")),
        ("Lund announced her decision to close the dam.", ("Lund", "for", "closing the dam")),
        ("Lund has faced criticism from farmers.", ("farmers", "against", "Lund")),
        ("Lund has not taken a stance on the sale.", ("Lund", "neutral", "sale")),
        ("The sale was opposed by Norwegian farmers.", ("Norwegian farmers", "against", "sale")),
        ("Lund took no position on the sale.", ("Lund", "neutral", "sale")),
        (
            "Lund promised that Okafor would never pay for the wall.",
            ("Lund", "against", "paying for the wall"),
        ),
        ("Lund called the attacks “beyond the pale.”", ("Lund", "against", "attacks")),
    ],
)
def test_sides_that_are_told_in_other_ways(accounts: Make, text: str, expected: tuple[str, str, str]) -> None:
    marked, entities = named(accounts(text), NAMES)
    assert brief(hold(marked, entities, ())) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund withdrew her support for the sale.", [("Lund", "against", "sale")]),
        ("Okafor has lost the backing of many farmers.", [("many farmers", "against", "Okafor")]),
        (
            "Okafor received backing from former mayor Lund and Ostrava Power.",
            [("Lund", "for", "Okafor"), ("Ostrava Power", "for", "Okafor")],
        ),
        ("Lund indicated opposition to the sale.", [("Lund", "against", "sale")]),
        ("Lund cast doubt on the sale.", [("Lund", "against", "sale")]),
        (
            "Lund urged Okafor to veto the bill.",
            [("Lund", "against", "bill"), ("Lund", "for", "vetoing the bill")],
        ),
        (
            "Lund called on Okafor to end the raids.",
            [("Lund", "for", "ending the raids"), ("Lund", "against", "raids")],
        ),
        (
            "Lund wants curbs on the exports.",
            [("Lund", "for", "curbs on the exports"), ("Lund", "against", "exports")],
        ),
        ("Lund filed a lawsuit asking to postpone the vote.", [("Lund", "for", "postponing the vote")]),
        ("Lund has waged an attack on the sale.", [("Lund", "against", "sale")]),
        ("Lund wants to see farmers keep the dam.", [("Lund", "for", "dam")]),
        ("Lund shrugged off the ruling.", [("Lund", "against", "ruling")]),
        ("Okafor, who is favored by farmers, left.", [("farmers", "for", "Okafor")]),
        ("Rejecting the sale, Lund left.", [("Lund", "against", "sale")]),
        ("The attack on Lund was physical.", []),
        ("Lund took part in the physical attack on Okafor.", []),
        ("Lund sought to make the case.", []),
        (
            "Lund called on Okafor to quit the race.",
            [("Lund", "for", "quitting the race"), ("Lund", "against", "Okafor")],
        ),
        (
            "Farmers, teachers and nurses oppose the sale.",
            [("Farmers", "against", "sale"), ("teachers", "against", "sale"), ("nurses", "against", "sale")],
        ),
        (
            "Authorities urge people not to drink the water.",
            [("Authorities", "against", "drinking the water")],
        ),
    ],
)
def test_what_a_sentence_shows_besides(
    accounts: Make, text: str, expected: list[tuple[str, str, str]]
) -> None:
    marked, entities = named(accounts(text), NAMES)
    assert brief(hold(marked, entities, ())) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Never sell the dam.", [("Lund", "against", "selling the dam")]),
        ("Let us not repeat the flood.", [("Lund", "against", "repeating the flood")]),
        ("No matter how.", []),
        ("Believe the farmers.", []),
        ("We will subpoena the ledgers.", [("Lund", "for", "subpoenaing the ledgers")]),
        ("We will remember the farmers.", []),
        ("I will not fire the guard.", [("Lund", "against", "firing the guard")]),
        ("You cannot hide the ledgers.", [("Lund", "against", "hiding the ledgers")]),
        ("I'm not thrilled that the dam is closed.", [("Lund", "against", "dam")]),
        ("My company will not sell the dam.", [("Lund", "against", "selling the dam")]),
        ("The dam is not safe enough.", [("Lund", "against", "dam")]),
        ("The dam has the potential to save farmers.", [("Lund", "for", "dam")]),
        ("The rules are undermining the farmers.", [("Lund", "against", "rules")]),
        ("Okafor had nothing.", []),
    ],
)
def test_what_somebody_wants_in_so_many_words(
    accounts: Make, words: str, expected: list[tuple[str, str, str]]
) -> None:
    marked, entities = named(accounts(f"“{words}” Lund said."), NAMES)
    statement = msgspec.structs.replace(said(marked[0], f"“{words}”", "e3"), mode="direct")
    assert brief(hold(marked, entities, (statement,))) == expected


def test_a_position_in_reported_speech_is_quoted_with_who_says_it(accounts: Make) -> None:
    marked, entities = named(accounts("On Monday Lund said the plan is unfair to farmers."), NAMES)
    statement = said(marked[0], "the plan is unfair to farmers", "e3")
    source = marked[0].span(10, 14)
    (position,) = hold(marked, entities, (msgspec.structs.replace(statement, source=source),))
    assert position.members[0].text == "Lund said the plan is unfair to farmers"


def test_an_account_without_parts_of_speech_has_no_positions(accounts: Make) -> None:
    marked, entities = named(accounts("Lund opposes the sale."), NAMES)
    bare = Account(marked[0].id, msgspec.structs.replace(marked[0].annotated, tags=()))
    assert hold((bare,), entities, ()) == ()


def test_what_it_points_to_is_what_is_spoken_of_most(accounts: Make) -> None:
    text = "The ruling came on Monday. Judges read the ruling aloud. “It is a disgrace,” Lund said."
    marked, entities = named(accounts(text), NAMES)
    statements = (said(marked[0], "“It is a disgrace,”", "e3"),)
    assert brief(hold(marked, entities, statements)) == [("Lund", "against", "ruling")]


def test_he_in_what_somebody_says_is_another_person(accounts: Make) -> None:
    text = "Okafor sold the dam, Lund said. “He is a liar.”"
    marked, entities = named(accounts(text), NAMES)
    assert brief(hold(marked, entities, (said(marked[0], "“He is a liar.”", "e3"),))) == [
        ("Lund", "against", "Okafor")
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Okafor is misleading everybody.", [("Lund", "against", "Okafor")]),
        ("Okafor lied.", [("Lund", "against", "Okafor")]),
        ("We lived through a shameless witch hunt.", [("Lund", "against", "shameless witch hunt")]),
        ("Okafor has served with great distinction.", [("Lund", "for", "Okafor")]),
        ("The rules are not an insult to anybody.", []),
        ("Okafor has fought corruption and fraud.", []),
        (
            "Okafor did not collude with Ostrava Power.",
            [("Lund", "against", "charge: colluding with Ostrava Power")],
        ),
        ("There was no cover-up.", [("Lund", "against", "charge: cover-up")]),
        ("There was never any cover-up.", [("Lund", "against", "charge: cover-up")]),
        (
            "It is time for Okafor to stop lying.",
            [("Lund", "for", "stopping lying"), ("Lund", "against", "Okafor")],
        ),
        ("If that is so, Okafor must resign.", [("Lund", "for", "resigning"), ("Lund", "against", "Okafor")]),
        ("Okafor wants to destroy the dam.", [("Lund", "against", "Okafor")]),
        ("Happy to meet the farmers’ demands.", [("Lund", "for", "farmers’ demands")]),
        ("Happy to close the dam.", [("Lund", "for", "closing the dam")]),
    ],
)
def test_quoted_words_take_a_side(accounts: Make, words: str, expected: list[tuple[str, str, str]]) -> None:
    text = f"“{words}” Lund said."
    marked, entities = named(accounts(text), NAMES)
    end = len(words) + 2
    quoted = Attribution(((end + 1, end + 5),), ((end + 6, end + 10),), ((0, end),), "direct")
    account = Account(marked[0].id, msgspec.structs.replace(marked[0].annotated, attributions=(quoted,)))
    statement = msgspec.structs.replace(said(account, f"“{words}”", "e3"), mode="direct")
    assert brief(hold((account,), entities, (statement,))) == expected


@pytest.mark.parametrize(
    ("source", "cue", "content", "expected"),
    [
        ("Lund", "advocates", "a levy on water", [("Lund", "for", "levy on water")]),
        ("Lund", "has warned", "Okafor against selling the dam", [("Lund", "against", "selling the dam")]),
        ("Lund", "could denounce", "a levy on water", []),
        ("Lund", "has been accused of", "fraud by the council", []),
    ],
)
def test_an_attitude_that_the_reader_found_takes_the_side_of_its_words(
    accounts: Make, source: str, cue: str, content: str, expected: list[tuple[str, str, str]]
) -> None:
    text = f"{source} {cue} {content}."
    marked, entities = named(accounts(text), NAMES)
    start = len(source) + 1
    after = start + len(cue) + 1
    found = Attribution(
        ((0, len(source)),), ((start, start + len(cue)),), ((after, after + len(content)),), "indirect"
    )
    account = Account(marked[0].id, msgspec.structs.replace(marked[0].annotated, attributions=(found,)))
    assert brief(hold((account,), entities, ())) == expected


def test_who_is_named_as_one_of_a_group_shares_its_side(accounts: Make) -> None:
    marked, entities = named(accounts("Several farmers, including Lund, oppose the sale."), NAMES)
    assert brief(hold(marked, entities, ())) == [
        ("Several farmers", "against", "sale"),
        ("Lund", "against", "sale"),
    ]


def test_two_names_run_into_one_are_no_party(accounts: Make) -> None:
    marked, entities = named(
        accounts("Lund Ada LundOPINION rejected the sale."), {"Lund Ada LundOPINION": "person"}
    )
    assert hold(marked, entities, ()) == ()


WORDS = """Ostrava Power Lund Okafor farmers Norwegian officials we who he the a that must not rejected demands
    opposing called believe is unfair realistic by to of for , . ; “ ” and if said was 7""".split()


TABLES = [
    *sorted(STANCE_VERBS)[::9],
    *sorted(VALUES)[::11],
    *sorted(FEELINGS)[::5],
    "critics",
    "on hold",
    "take",
]


@given(st.lists(st.sampled_from([*WORDS, *TABLES, "\n"]), max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_spans_that_quote_it(words: list[str]) -> None:
    article = Article(location="any.txt", text=" ".join(words), language="en")
    marked, entities = named((Account("a1", annotate(article)),), NAMES)
    for position in hold(marked, entities, ()):
        assert position.party and position.issue
        assert all(article.text[span.start : span.end] == span.text != "" for span in position.members)
