"""What stretches are about, as features with their weights."""

from collections.abc import Callable

import pytest

from copytaster.annotate import annotate
from copytaster.collate.entities import unite
from copytaster.collate.gists import Gist, alike, is_exact, read_gists
from copytaster.model import Account, Article

Make = Callable[..., tuple[Account, ...]]


def gists(accounts: tuple[Account, ...]) -> tuple[Gist, ...]:
    """The gist of each account as a whole."""
    return read_gists(accounts, unite(accounts), [account.span(0, len(account.text)) for account in accounts])


def test_synonyms_numbers_and_days_are_one_feature_however_written(accounts: Make) -> None:
    first, second = gists(accounts("Twelve people died on May 3.", "On 3 May 2024, 12 people were killed."))
    assert first.weights == second.weights
    assert set(first.weights) == {"kill", "#12", "#on 05-03"}
    assert alike(first, second) == (1.0, 1.0, 1)


def test_an_amount_belongs_to_its_currency(accounts: Make) -> None:
    dollars, spelled, euros = gists(
        accounts("It was worth $3.5 million.", "They lost 3,500,000 dollars.", "They lost 3.5 million euros.")
    )
    assert alike(dollars, spelled)[0] > 0
    assert alike(dollars, euros)[0] == 0


def test_a_pronoun_stands_for_its_name_and_a_people_for_its_country(accounts: Make) -> None:
    named, pronoun = gists(accounts("Sofia Reyes bought the old mill.", "Reyes left. She sold a boat."))
    assert {feature for feature in named.weights if feature[0] == "@"} == {"@e1"}
    (account,) = accounts("Sofia Reyes smiled. Later she sold the boat.")
    start = account.text.index("Later")
    (later,) = read_gists([account], unite([account]), [account.span(start, len(account.text))])
    assert "@e1" in later.weights
    assert "@e1" in pronoun.weights
    (norway,) = gists(accounts("A Norwegian mill stands in Norway."))
    assert len([feature for feature in norway.weights if feature[0] == "@"]) == 1


def test_verbs_are_told_by_what_they_are_in_their_sentence(accounts: Make) -> None:
    deed, name = gists(accounts("Voters back the mill and paint its gate.", "The paint on the back gate."))
    assert "paint" in deed.verbs
    assert not deed.bare
    assert not name.verbs
    assert name.bare


def test_words_that_only_report_weigh_nothing(accounts: Make) -> None:
    (gist,) = gists(accounts("He said, and later told reporters, that the mill opened."))
    assert set(gist.weights) == {"mill", "begin"}


def test_what_the_whole_story_is_full_of_weighs_less(accounts: Make) -> None:
    everywhere, once = "The ferry sank.", "The windmill sank."
    texts = [everywhere] * 5 + [once]
    *_, common, rare = gists(accounts(*texts))
    (alone, _) = gists(accounts(everywhere, once))
    assert common.weights["ferri"] < alone.weights["ferri"]
    assert "windmil" in rare.rare


def test_likeness_is_the_same_both_ways_and_needs_something_shared(accounts: Make) -> None:
    first, second, third = gists(
        accounts(
            "The ferry Halcyon sank near Tarn.", "Divers found the Halcyon near Tarn.", "A library opened."
        )
    )
    assert alike(first, second) == alike(second, first)
    assert 0 < alike(first, second)[0] <= alike(first, second)[1] <= 1
    assert alike(first, third) == (0.0, 0.0, 0)


@pytest.mark.parametrize(
    ("feature", "exact"),
    [
        ("#12", False),
        ("#347500", True),
        ("#2.5", True),
        ("#90 minute", False),
        ("#on 05-03", False),
        ("mill", False),
    ],
)
def test_a_number_is_exact_when_two_accounts_hardly_give_it_by_chance(feature: str, exact: bool) -> None:
    assert is_exact(feature) is exact


def test_an_adjective_for_a_people_is_its_country_in_any_language() -> None:
    told = (
        ("en", "Russian ships left Russia."),
        ("de", "Die russischen Schiffe."),
        ("es", "Los barcos rusos."),
    )
    accounts = tuple(
        Account(language, annotate(Article(location=language, text=text, language=language)))
        for language, text in told
    )
    entities = unite(accounts)
    russia = next(entity.id for entity in entities if entity.name == "Russia")
    spans = [account.span(0, len(account.text)) for account in accounts]
    assert all(f"@{russia}" in gist.weights for gist in read_gists(accounts, entities, spans))
