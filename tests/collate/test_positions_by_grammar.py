"""Positions by the constructions that tell them; whole sentences go through the reader, so all steps are tested."""

from collections.abc import Callable

import pytest

from copytaster.annotate import annotate
from copytaster.collate.entities import unite
from copytaster.collate.positions import hold
from copytaster.collate.statements import collect
from copytaster.model import Account, Article

Told = Callable[[str], set[tuple[str, str, str]]]


@pytest.fixture
def told() -> Told:
    """The positions of a text: party, stance and issue of each."""

    def positions(text: str) -> set[tuple[str, str, str]]:
        accounts = (Account("a1", annotate(Article(location="one", text=text, language="en"))),)
        entities = unite(accounts)
        found = hold(accounts, entities, collect(accounts, entities))
        return {(position.party, position.stance, position.issue) for position in found}

    return positions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lawsuit names the dam, to which Ada Hale objects.", ("Ada Hale", "against", "dam")),
        ("The levy, against which Ada Hale has fought for years, was kept.", ("Ada Hale", "against", "levy")),
        (
            "Ada Hale is opposed not only to the levy, but also to the tariff.",
            ("Ada Hale", "against", "levy"),
        ),
        ("The council sold the dam despite strong objections by Ada Hale.", ("Ada Hale", "against", "dam")),
        ("The council sold the dam over the objections of growers.", ("growers", "against", "dam")),
        ("Ada Hale blamed the delay at the port on the growers.", ("Ada Hale", "against", "growers")),
        (
            "The council sold the dam despite unanimous Democratic opposition.",
            ("Democrats", "against", "dam"),
        ),
        (
            "Jon Lund garnered the endorsement of Governor Ada Hale on Monday.",
            ("Ada Hale", "for", "Jon Lund"),
        ),
        ("The plan drew sharp criticism from Ada Hale.", ("Ada Hale", "against", "plan")),
        ("Every Democrat voted against the levy.", ("Democrats", "against", "levy")),
        ("No Republican senator supported the levy.", ("Republican senators", "against", "levy")),
        ("Neither Ada Hale nor Jon Lund supports the levy.", ("Ada Hale", "against", "levy")),
        ("Jon Lund tweeted that he would vote “no” on the levy.", ("Jon Lund", "against", "levy")),
        ("Jon Lund voted yes on the levy.", ("Jon Lund", "for", "levy")),
        ("Two members — Ada Hale and Jon Lund — voted against the levy.", ("Jon Lund", "against", "levy")),
        ("The Ostrava Post said on Tuesday it opposed the levy.", ("Ostrava Post", "against", "levy")),
        ("Jon Lund said he would not have built the dam.", ("Jon Lund", "against", "building the dam")),
        (
            "Ostrava Bank banned growers from using credit cards.",
            ("Ostrava Bank", "against", "using credit cards"),
        ),
        ("Growers angry at the council left early.", ("Growers", "against", "council")),
        ("Ada Hale came to Jon Lund’s defense.", ("Ada Hale", "for", "Jon Lund")),
        ("Jon Lund fumed to senators about the levy.", ("Jon Lund", "against", "levy")),
        ("The mayor, Ada Hale, opposes the levy.", ("Ada Hale", "against", "levy")),
        ("To the growers, the levy is a fraud.", ("growers", "against", "levy")),
        (
            "Jon Lund apologized late on Friday to Ada Hale for his remarks.",
            ("Jon Lund", "against", "remarks"),
        ),
        ("Jon Lund sent a letter to growers praising the dam.", ("Jon Lund", "for", "dam")),
        ("Jon Lund regretted the sale.", ("Jon Lund", "against", "sale")),
        ("Growers voiced backing for the levy.", ("Growers", "for", "levy")),
        ("Jon Lund would never have supported the levy.", ("Jon Lund", "against", "levy")),
        (
            "A spokeswoman for Ada Hale arrived on Monday. The spokeswoman opposed the levy.",
            ("Ada Hale", "against", "levy"),
        ),
        ("Despite strong objections by growers, the council sold the dam.", ("growers", "against", "dam")),
        ("Jon Lund cast a no vote on the levy.", ("Jon Lund", "against", "levy")),
        ("“Hale’s goal is to rebuild the dam,” Jon Lund said.", ("Hale", "for", "rebuilding the dam")),
    ],
)
def test_who_takes_which_side(told: Told, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Hale gave no indication whether lifting the levy was a possibility.",
            ("Ada Hale", "neutral", "lifting the levy"),
        ),
        (
            "Ada Hale declined to comment on whether she would support the levy.",
            ("Ada Hale", "neutral", "levy"),
        ),
        (
            "Ostrava Power has not said whether the mill would close.",
            ("Ostrava Power", "neutral", "mill closing"),
        ),
    ],
)
def test_who_will_not_say_whether_takes_no_side(
    told: Told, text: str, expected: tuple[str, str, str]
) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jon Lund over the weekend denied that he asked Voss to stop the inquiry.",
            ("Jon Lund", "against", "charge: he asked Voss to stop the inquiry"),
        ),
        (
            "The growers' union itself has weighed in against releasing the memo.",
            ("growers' union", "against", "releasing the memo"),
        ),
        (
            'The council said it has "grave concerns" about a grower-drafted memo.',
            ("council", "against", "grower-drafted memo"),
        ),
        (
            "Rep. Ada Hale, R-N.Y., who opposes the dam project, met growers on Monday.",
            ("Ada Hale", "against", "dam project"),
        ),
        (
            "Ada Hale turned down an invitation to meet with growers.",
            ("Ada Hale", "against", "meeting with growers"),
        ),
        ("The council would not hesitate to sell the dam.", ("council", "for", "selling the dam")),
        (
            "Jon Lund said that Ada Hale would not meet with the growers.",
            ("Ada Hale", "against", "meeting with the growers"),
        ),
        (
            "Some growers have argued that Ada Hale is biased against them and should be fired.",
            ("Some growers", "for", "being fired"),
        ),
        (
            "The mill and the growers agreed in principle to roll back the levy.",
            ("growers", "for", "rolling back the levy"),
        ),
        ("Ada Hale has no plans to sell the dam.", ("Ada Hale", "against", "selling the dam")),
        ("Ada Hale wants the tariffs on grain removed.", ("Ada Hale", "against", "tariffs on grain")),
        ("Ada Hale complained that a treaty had not been signed.", ("Ada Hale", "for", "treaty")),
        ("Ada Hale was disappointed that the sale did not go through.", ("Ada Hale", "for", "sale")),
        (
            "Growers made a last-ditch effort to persuade the council to block the sale.",
            ("Growers", "against", "sale"),
        ),
        ("Growers in Ostrava demanded Ada Hale resign.", ("Growers", "for", "resigning")),
        (
            "The spokesman, Jon Lund, said on Friday, accusing the mill of fraud.",
            ("Jon Lund", "against", "mill"),
        ),
        ("The mill and growers agreed to back off on tariffs.", ("growers", "for", "backing off on tariffs")),
        ("Beijing rejected the treaty on Monday.", ("China (Beijing)", "against", "treaty")),
        ("House and Senate Democrats opposed the levy.", ("Senate Democrats", "against", "levy")),
    ],
)
def test_sides_across_what_stands_between(told: Told, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("words", "stance", "issue"),
    [
        ("There is a strong case for a levy on water.", "for", "levy on water"),
        ("There is no reasonable justification for the levy.", "against", "levy"),
        ("There will be no change to your water rights.", "against", "change to your water rights"),
        ("My first priority will be to rebuild the dam.", "for", "rebuilding the dam"),
        (
            "The only way to save the valley is for the council to rebuild the dam.",
            "for",
            "rebuilding the dam",
        ),
        ("By passing this levy, we can send a clear message to the growers.", "for", "levy"),
        ("By dismantling the water rules, the mills will harm our valley.", "against", "mills"),
        ("I would never dishonor the memory of a great general.", "for", "memory of a great general"),
        ("I’m not apologizing for the sale.", "against", "apologizing for the sale"),
        ("The council is siding with the mills.", "against", "council"),
        ("The council does not have the right to sell the dam.", "against", "council"),
        ("The levy poses a threat to our farms.", "against", "levy"),
        ("Growers should think twice before buying the seeds.", "against", "buying the seeds"),
        ("There is no evidence of fraud in the vote.", "against", "charge: fraud in the vote"),
        ("I don’t think we should have troops in the valley.", "against", "troops in the valley"),
        ("His refusal to pay is disappointing to those of us who farm here.", "against", "refusal"),
        ("The tariffs already imposed should be scrapped.", "against", "tariffs"),
        ("The camp should be built somewhere else.", "against", "camp"),
        ("The growers of Ostrava deserve to know the whole truth.", "for", "knowing the whole truth"),
        ("You can’t stop a revolution.", "for", "revolution"),
        ("Hale is a victim of this hoax.", "against", "hoax"),
    ],
)
def test_what_somebody_says_takes_a_side(told: Told, words: str, stance: str, issue: str) -> None:
    assert ("Ada Hale", stance, issue) in told(f"“{words}” Ada Hale said.")


@pytest.mark.parametrize(
    "text",
    [
        "Jon Lund is a sailor accused of theft.",
        "If the council approves the levy, the growers will pay.",
        "“I would not have won the race without you,” Jon Lund said.",
        "So deep is the dam that it is impossible to tunnel underneath, Jon Lund said.",
        "“The flood damaged the mills,” Ada Hale said.",
        "Jon Lund refused to comment on the sale.",
        "Jon Lund goes on trial on Monday, accused of making false statements to the council.",
        "Ada Hale did not pledge to undo the deal.",
        "The memo was not signed by Jon Lund.",
        "“Nobody wants peace more than the growers,” Ada Hale said.",
        "“There can be no honest truce in the valley without the growers,” Ada Hale said.",
        "“There can be no peace without a treaty,” Ada Hale said.",
        "Ada Hale promised Jon Lund a job in Ostrava.",
        "Ada Hale ordered two new boats last year to be ready in March.",
        "Jon Lund held a call to gauge support for the levy.",
        "Growers are hurt by the levy.",
        "Ada Hale will have to accept the levy.",
        "Ada Hale echoed her own post on the levy.",
        "Shares of Ostrava Bank reversed into positive territory after the decision.",
    ],
)
def test_what_is_suffered_or_only_told_of_takes_none(told: Told, text: str) -> None:
    assert told(text) == set()


def test_a_label_has_a_noun(told: Told) -> None:
    assert ("Ada Hale", "for", "newer, safer dams") in told("“We need newer, safer dams,” Ada Hale said.")
    assert not any(
        issue == "hopeful" for *_, issue in told("“We’re hopeful that, somehow, it ends,” Ada Hale said.")
    )


def test_a_label_ends_before_the_verb_whose_subject_it_is(told: Told) -> None:
    assert told("The council’s decision to sell the mills shocked many growers.") == {
        ("council", "for", "selling the mills")
    }


def test_members_of_a_house_are_not_the_house(told: Told) -> None:
    assert told("Democrats in the Senate oppose the levy.") == {("Democrats", "against", "levy")}


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("Growers fear the council will convince the public.", "council convincing the public"),
        (
            "Ada Hale scoffed at the idea that the mill needs tax credits.",
            "idea that the mill needs tax credits",
        ),
        ("Ada Hale denounced the newly announced policy.", "announced policy"),
        ("The council voted to expand the growers’ opportunities.", "expanding the growers’ opportunities"),
        ("Ada Hale urged the council to act in line with the treaty.", "acting in line with the treaty"),
        ("Ada Hale supports a plan to address issues such as fraud.", "plan to address issues"),
        ("Ada Hale wants the report released.", "report being released"),
        ("Ada Hale denied that she had violated the rules.", "charge: she had violated the rules"),
    ],
)
def test_labels_are_phrases_that_a_reader_understands(told: Told, text: str, issue: str) -> None:
    assert issue in {issue for *_, issue in told(text)}


def test_what_only_points_to_an_issue_is_named_by_it(told: Told) -> None:
    assert told("Ada Hale opposes the levy. Growers hailed the idea.") == {
        ("Ada Hale", "against", "levy"),
        ("Growers", "for", "levy"),
    }
    assert ("council", "for", "memo") in told(
        "Ada Hale criticized the memo. The council voted to release it."
    )


def test_one_stance_is_told_once(told: Told) -> None:
    assert told("Growers praised the council’s decision. Growers also praised the decision.") == {
        ("Growers", "for", "council’s decision")
    }
    assert told("Growers oppose Jon Lund. Growers also oppose Mr. Lund.") == {
        ("Growers", "against", "Jon Lund")
    }


def test_prefixes_stay_where_they_are_of_the_word(told: Told) -> None:
    assert ("Jon Lund", "against", "anti-Semitism") in told("Jon Lund condemned anti-Semitism on Monday.")
    assert ("Jon Lund", "for", "dam") in told("Jon Lund is pro-dam.")


def test_an_office_is_known_by_what_qualifies_it(told: Told) -> None:
    text = "Mayor Ada Hale of Ostrava sat down. Hale ate. Ostrava’s mayor opposed the levy."
    assert ("Ada Hale", "against", "levy") in told(text)
