"""Three invented events, five accounts each, in one pile."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.annotate import skim
from copytaster.model import Article, Skim, Story
from copytaster.stories import group

FERRY = (
    "Ferry runs aground off Hestvik\nThe car ferry Solveig ran aground near Hestvik in thick fog on Monday with 212 "
    "passengers on board, the coast guard of Norrland said. Nobody was badly hurt.",
    "212 rescued from Norrland ferry\nRescuers took all 212 passengers off the ferry Solveig after it struck rocks "
    "outside Hestvik harbour. The captain, Arne Lund, was being questioned, police said.",
    "Solveig captain questioned after grounding\nPolice in Hestvik have questioned captain Arne Lund, whose ferry "
    "Solveig hit a reef in fog. Passengers spoke of a loud bang. The coast guard sent three boats.",
    "Ferry accident in Norrland: passengers on safe\nThe ferry boat Solveig has driven on a rock before Hestvik. The "
    "passengers could all become rescued, so the coast guard. Captain Lund is heard by police.",
    "Fog blamed for Hestvik ferry grounding\nInvestigators believe fog and a broken radar led the Solveig onto rocks "
    "at Hestvik. Its owner, Norrland Lines, said captain Arne Lund had 20 years of experience.",
)
COURT = (
    "Judge halts sale of Brightwater dam\nA federal judge in Calder City on Tuesday blocked the sale of the "
    "Brightwater dam to Ostrava Power, saying the state had held no hearing for farmers.",
    "Brightwater dam sale blocked\nJudge Miriam Okafor stopped the sale of the Brightwater hydroelectric dam to "
    "Ostrava Power. Farmers who had sued over water rights cheered outside the court in Calder City.",
    "Ostrava Power to appeal dam ruling\nOstrava Power said it would appeal after Judge Miriam Okafor blocked its "
    "purchase of the Brightwater dam. The state argued that no hearing of farmers was needed.",
    "Farmers win in court against dam sale\nFarmers along the Calder river won a court order from Judge Okafor "
    "against the sale of the Brightwater dam. Ostrava Power offered 410 million crowns for it.",
    "Court stops the privatisation of Brightwater\nThe court of Calder City put on ice the privatisation of the dam "
    "Brightwater. Judge Okafor found that the farmers had not become heard. Ostrava wants to appeal.",
)
MATCH = (
    "Verano stun Kestrels in cup final\nVerano beat the Kestrels 3-2 in the cup final on Saturday after Luis Amado "
    "scored twice in the last ten minutes before 60,000 spectators.",
    "Amado's late goals win the cup for Verano\nLuis Amado struck twice late on as Verano came from behind to beat "
    "the Kestrels 3-2 and lift the cup. Kestrels coach Tom Bryce called it cruel.",
    "Bryce: cup final defeat was cruel\nKestrels coach Tom Bryce said the 3-2 defeat by Verano in the final of the "
    "cup was cruel. His team had led 2-1 until Amado scored his first goal in the 81st minute.",
    "Verano celebrates its first cup\nThousands danced in the streets of Verano after the club won the cup against "
    "the Kestrels. Luis Amado, who scored two goals, was carried from the pitch.",
    "Cup: Verano turns the final\nVerano has turned the final of the cup against the Kestrels with 3-2. The hero was "
    "Luis Amado with two goals. The trainer Bryce spoke of a cruel evening.",
)
EVENTS = (FERRY, COURT, MATCH)


def article(text: str, name: str, published: str | None = None) -> Article:
    return Article(
        location=f"{name}.txt",
        text=text,
        headline=text.partition("\n")[0],
        headline_at=0,
        published=published,
        language="en",
    )


def skims(published: str | None = None) -> list[Skim]:
    return [
        skim(article(text, f"{event}-{number}", published))
        for event, texts in enumerate(EVENTS)
        for number, text in enumerate(texts)
    ]


def events(stories: Sequence[Story]) -> list[set[str]]:
    return [{account.location[0] for account in story.articles} for story in stories]


def test_three_events_of_five_accounts_are_three_stories() -> None:
    stories = group(skims())
    assert sorted(events(stories), key=min) == [{"0"}, {"1"}, {"2"}]
    assert [len(story.articles) for story in stories] == [5, 5, 5]


@given(st.permutations(skims("2024-05-15")))
@settings(max_examples=25, deadline=None)
def test_order_of_the_pile_does_not_matter(pile: list[Skim]) -> None:
    assert group(pile) == group(skims("2024-05-15"))


def test_accounts_of_two_ferries_months_apart_are_two_stories() -> None:
    march = [skim(article(FERRY[0], "march", "2024-03-04"))]
    october = [skim(article(FERRY[1], "october", "2024-10-07T08:00:00+02:00"))]
    assert len(group(march + october)) == 2


def test_a_story_is_named_by_the_headline_of_its_most_central_account() -> None:
    (story,) = group([skim(article(text, str(number))) for number, text in enumerate(COURT)])
    assert story.headline in {text.partition("\n")[0] for text in COURT}
    assert story.id == story.headline.lower().replace(" ", "-")


def test_accounts_come_in_order_of_publication_and_undated_ones_last() -> None:
    days = ("2024-05-15", "2024-05-14T22:00:00-05:00", None, "2024-05-14", "2024-05-15T06:00:00+00:00")
    (story,) = group([skim(article(text, str(number), days[number])) for number, text in enumerate(MATCH)])
    assert [account.location for account in story.articles] == ["3.txt", "0.txt", "1.txt", "4.txt", "2.txt"]


def test_two_stories_of_one_headline_get_two_ids() -> None:
    stories = group([skim(article(FERRY[1], day, day)) for day in ("2024-03-04", "2025-03-04")])
    assert [story.id for story in stories] == [
        "212-rescued-from-norrland-ferry",
        "212-rescued-from-norrland-ferry-2",
    ]


@pytest.mark.parametrize("text", ["", "...", "\n\n", "7"])
def test_an_article_without_words_is_a_story_of_its_own(text: str) -> None:
    stories = group([skim(article(FERRY[0], "ferry")), skim(article(text, "empty"))])
    assert len(stories) == 2
    assert all(story.id for story in stories)


def test_nothing_is_no_story() -> None:
    assert group([]) == ()


def test_the_five_seeds_are_one_story(seeds: Path) -> None:
    pile = [
        skim(article(path.read_text(encoding="utf-8"), path.name)) for path in sorted(seeds.glob("*.txt"))
    ]
    assert [len(story.articles) for story in group(pile)] == [5]


def test_an_event_told_by_hundreds_is_one_story() -> None:
    words = sorted({word for text in FERRY for word in text.split()})
    draw = random.Random(7)
    texts = [" ".join(draw.sample(words, 2 * len(words) // 3)) for _ in range(300)]
    assert len(group([skim(article(text, str(number))) for number, text in enumerate(texts)])) == 1
