"""How surely two stretches tell the same."""

from collections.abc import Callable, Sequence

import msgspec
import numpy as np
import pytest

from copytaster.collate.entities import unite
from copytaster.collate.gists import read_gists
from copytaster.collate.likeness import (
    PAIRED,
    SIGNS,
    SURROUNDINGS,
    TELLINGS,
    Stretch,
    join,
    liken,
    looks,
    propose,
    signs,
    surroundings,
    tellings,
)
from copytaster.collate.likeness.around import around
from copytaster.collate.likeness.ranking import outstanding, ranks
from copytaster.collate.likeness.related import SAME, meanings, related
from copytaster.collate.statements import collect
from copytaster.collate.utterances import stretches as readings
from copytaster.language.verbs import is_finite
from copytaster.model import Account

Make = Callable[..., tuple[Account, ...]]


def stretches(accounts: Sequence[Account]) -> list[Stretch]:
    """Each account as one stretch."""
    spans = [account.span(0, len(account.text)) for account in accounts]
    return [Stretch(gist) for gist in read_gists(accounts, unite(accounts), spans)]


def sign(accounts: Sequence[Account], name: str) -> float:
    """A sign of the first two accounts."""
    return float(signs(stretches(accounts), [(0, 1)])[0, SIGNS.index(name)])


@pytest.mark.parametrize("kind", ["claims", "utterances"])
def test_the_weights_that_ship_are_those_of_the_signs(kind: str) -> None:
    first = {"claims": SIGNS, "utterances": SIGNS + TELLINGS}[kind]
    assert tuple(looks(kind).first.weights) == first
    assert tuple(looks(kind).second.weights) == first + SURROUNDINGS + PAIRED


def test_the_same_in_nearly_the_same_words_is_likelier_than_what_shares_a_topic(accounts: Make) -> None:
    told = stretches(
        accounts(
            "The ferry Linnet ran aground off Tarn on Friday.",
            "On Friday the ferry Linnet struck a sandbank and ran aground off Tarn.",
            "The ferry Linnet was built in 1987.",
        )
    )
    likely = {(left, right): probability for left, right, probability in liken(told, "claims")}
    assert likely[0, 1] > 0.5 > likely.get((0, 2), 0.0)
    assert likely[0, 1] > likely.get((1, 2), 0.0)


def test_related_words_count_in_part(accounts: Make) -> None:
    kin = related([["truce"], ["ceasefire"], ["violin"]])
    assert kin.others[kin.first[0] : kin.first[1]].tolist() == [1]
    assert 0 < kin.shares[0] < SAME
    pair = accounts("Rebels want a truce.", "Rebels want a ceasefire.")
    assert sign(pair, "related") >= sign(pair, "shared")


def test_a_denial_and_another_number_are_signs(accounts: Make) -> None:
    assert sign(accounts("The mill was sold.", "The mill was not sold."), "denied") == 1
    assert sign(accounts("The mill lost 12 boats.", "The mill lost 15 boats."), "numbers differ") == 1
    assert sign(accounts("The mill lost 12 boats.", "The mill lost 12 boats."), "numbers differ") == 0


def test_a_plan_and_a_deed_differ(accounts: Make) -> None:
    assert sign(accounts("The mill will be sold.", "The mill was sold."), "ahead") == 1
    assert sign(accounts("The mill was sold.", "Tarn sold the mill."), "ahead") == 0


def test_one_topic_with_other_verbs_agrees_in_none(accounts: Make) -> None:
    fled = accounts(
        "The miller painted the barge.", "The miller painted a barge.", "The barge sank off Tarn."
    )
    same, other = signs(stretches(fled), [(0, 1), (0, 2)])[:, SIGNS.index("verbs")]
    assert same == 1 > other
    nominal = accounts("The miller painted the barge.", "The painted barge of the miller.")
    assert sign(nominal, "verbs told") == 1


def test_a_name_without_a_verb_tells_nothing_of_whom_it_names(accounts: Make) -> None:
    assert sign(accounts("The old mill by the river.", "The old mill by the river burned."), "bare") == 1
    assert sign(accounts("The old mill burned.", "The old mill by the river burned."), "bare") == 0
    assert sign(accounts("The old mill by the river.", "The mill by the old river."), "both bare") == 1


def test_what_stands_around_both_is_seen(accounts: Make) -> None:
    texts = ("A mill burned. Nobody was hurt. It rained.", "A barge sank. It rained. Nobody was hurt.")
    one, other = accounts(*texts)
    cuts = [(one, 0, 14), (one, 15, 31), (one, 32, 42), (other, 0, 13), (other, 14, 24), (other, 25, 41)]
    spans = [account.span(start, end) for account, start, end in cuts]
    told = [Stretch(gist) for gist in read_gists([one, other], [], spans)]
    found = around(told, np.array([(0, 1, 1), (3, 5, 4)]))
    assert found["places"].tolist() == [0, 0.333, 0]
    assert found["sentences"][1] == 1 > found["sentences"][0]
    elsewhere = msgspec.structs.replace(told[0].gist, within="The quay of Tarn was closed.")
    other = around([Stretch(elsewhere), *told[1:]], np.array([(0,), (3,)]))
    assert other["sentences"] != found["sentences"][0]


def test_two_languages_are_a_sign(accounts: Make) -> None:
    one, other = stretches(accounts("The ferry Linnet sank.", "Die Linnet sank."))
    german = msgspec.structs.replace(other, language="de")
    at = SIGNS.index("two languages")
    assert signs([one, german], [(0, 1)])[0, at] == 1
    assert signs([one, other], [(0, 1)])[0, at] == 0


def test_a_name_or_a_small_number_alone_ties_nothing(accounts: Make) -> None:
    told = stretches(accounts("The rescue took 3 crowns.", "Taxpayers lost 3 boats."))
    assert list(liken(told, "claims")) == []


def test_only_stretches_of_different_accounts_are_paired(accounts: Make) -> None:
    (account,) = accounts("A ferry sank. A ferry sank.")
    spans = [account.span(0, 13), account.span(14, 27)]
    assert propose([Stretch(gist) for gist in read_gists([account], [], spans)]) == []
    assert signs([], []).shape == (0, len(SIGNS))


def test_of_two_halves_only_pairs_across_are_looked_at(accounts: Make) -> None:
    told = stretches(accounts(*["The ferry Linnet ran aground off Tarn on Friday."] * 4))
    half = frozenset(stretch.gist.span.account for stretch in told[:2])
    assert propose(told, half) == [(0, 2), (0, 3), (1, 2), (1, 3)]


def test_one_common_word_among_many_proposes_nothing(accounts: Make) -> None:
    told = stretches(
        accounts(
            "The ferry Linnet ran aground off Tarn on Friday with two hundred sacks of flour, a piano and nine crates.",
            "Brewers of the valleys grumbled that the barley, ruined by hail, would raise every price on Friday.",
        )
    )
    assert propose(told) == []


def test_meanings_have_length_one_or_none() -> None:
    rows = meanings(["A truce.", "A ship left the harbour.", "Qqqq."])
    assert np.allclose(np.linalg.norm(rows, axis=1), [1, 1, 0], atol=1e-5)
    assert meanings([]).shape[0] == 0


def test_the_same_in_far_other_words_is_near_in_meaning() -> None:
    unhurt, safe, sold = meanings(
        [
            "Nobody was hurt in the accident.",
            "All the passengers escaped injury.",
            "The council sold the land to a developer.",
        ]
    )
    assert unhurt @ safe > max(unhurt @ sold, safe @ sold)


def test_what_is_near_in_meaning_is_proposed_though_it_shares_no_word(accounts: Make) -> None:
    told = stretches(
        accounts("Nobody was hurt.", "The passengers escaped injury.", "A developer bought the land.")
    )
    assert (0, 1) in propose(told)
    assert (0, 2) not in propose(told)


def test_the_best_of_poor_ones_is_not_the_best(accounts: Make) -> None:
    told = stretches(accounts("A mill.", "A mill.", "A mill."))
    less, more, best = ranks(told, np.array([(0, 0, 1), (1, 2, 2)]), np.array([0.1, 0.5, 0.9]), 0.3)
    assert np.allclose(less, [-0.2, 0, 0])
    assert np.allclose(more, [-0.2, 0, 0])
    assert best.tolist() == [0, 1, 1]


def test_a_better_rival_and_a_third_witness_are_seen(accounts: Make) -> None:
    told = stretches(accounts("A mill burned.", "A mill burned.", "A mill burned."))
    rows = surroundings(told, [(0, 1), (0, 2), (1, 2)], np.array([0.9, 0.8, 0.7]))
    column = {name: rows[:, at] for at, name in enumerate(SURROUNDINGS)}
    assert column["witness"].tolist() == [0.7, 0.7, 0.8]
    assert column["witnesses"].tolist() == [1, 1, 1]
    assert (column["ahead in other"] > 0).all()
    (account, other) = accounts("A mill burned. It burned.", "A mill burned.")
    spans = [account.span(0, 14), account.span(15, 25), other.span(0, 14)]
    two = [Stretch(gist) for gist in read_gists([account, other], [], spans)]
    rows = surroundings(two, [(0, 2), (1, 2)], np.array([0.9, 0.2]))
    assert rows[0, SURROUNDINGS.index("ahead in other")] > 0 > rows[1, SURROUNDINGS.index("ahead in other")]
    assert rows[1, SURROUNDINGS.index("beside")] == 0.9


def test_what_sentences_tell_in_common_is_seen(accounts: Make) -> None:
    one, other = accounts("A mill burned and a barge sank.", "A mill burned and a barge sank. It rained.")
    spans = [one.span(0, 13), one.span(18, 30), other.span(0, 13), other.span(18, 30), other.span(32, 41)]
    gists = read_gists([one, other], [], spans)
    told = [Stretch(gist, sentence=at) for gist, at in zip(gists, [0, 0, 0, 0, 32], strict=True)]
    rows = surroundings(told, [(0, 2), (1, 3), (1, 4)], np.array([0.6, 0.2, 0.1]))
    column = {name: rows[:, at] for at, name in enumerate(SURROUNDINGS)}
    assert np.allclose(column["sentence"], [0.2, 0.6, 0.0])
    assert np.allclose(column["sentence ahead"], [0.7, 0.7, -0.7])
    assert np.allclose(column["of sentence"], [0.75, 0.25, 1.0])


@pytest.mark.parametrize("word", ["was", "resigned", "won", "hasn’t", "says", "didn't"])
def test_a_verb_of_a_clause_is_known_by_its_form(word: str) -> None:
    assert is_finite(word)


@pytest.mark.parametrize("word", ["resigning", "hundred", "united", "mill", "well-armed", "red"])
def test_and_what_is_none(word: str) -> None:
    assert not is_finite(word)


def test_what_ever_so_many_accounts_tell_is_one_thing(accounts: Make) -> None:
    places = ("quay", "mill", "bridge", "library", "tower")
    texts = [
        f"The ferry Linnet ran aground off Tarn {word}."
        for word in ("on Friday", "at dawn", "in fog", "yesterday")
    ]
    texts = [texts[n % 4] for n in range(60)]
    texts += [f"A gardener painted the old {place} of Orm." for place in places]
    clusters = join(stretches(accounts(*texts)), "claims", threshold=0.3)
    assert clusters[0] == list(range(60))


def told(accounts: Sequence[Account]) -> dict[str, float]:
    """The tellings of the first readings of two accounts."""
    entities = unite(accounts)
    found = readings(accounts, collect(accounts, entities), entities)
    left, right = (
        next(i for i, s in enumerate(found) if s.gist.span.account == account.id) for account in accounts
    )
    return dict(zip(TELLINGS, tellings(found, [(left, right)])[0].tolist(), strict=True))


def test_one_speaker_by_name_and_by_office_is_called_alike(accounts: Make) -> None:
    named = told(
        accounts(
            "Ada Brandt, the mayor of Lund, said the pier was safe.",
            "“The pier is safe,” the mayor said.",
        )
    )
    assert (named["sources agree"], named["sources apart"], named["unquoted"]) == (1, 0, 0)
    other = told(
        accounts("Ada Brandt said the pier was safe.", "An engineer for the owners said the pier was safe.")
    )
    assert (other["sources agree"], other["sources apart"], other["unquoted"]) == (0, 1, 1)


def test_words_that_both_quote_weigh_what_they_tell(accounts: Make) -> None:
    whole = "“We are saddened and puzzled by all of this,” said Ada Brandt."
    heavy = told(accounts(whole, "The mayor was “saddened and puzzled” by what was said, said Ada Brandt."))
    light = told(accounts(whole, "The mayor was sorry about “all of this”, said Ada Brandt."))
    bare = told(accounts(whole, "The mayor was saddened and puzzled by what was said, said Ada Brandt."))
    assert heavy["fragment"] > light["fragment"] >= bare["fragment"] == 0


def test_the_same_words_are_one_thing_whoever_says_them(accounts: Make) -> None:
    found = accounts(
        "“I did that earlier today,” said Ada Brandt.", "“I did that earlier today,” said Pavel Okoro."
    )
    entities = unite(found)
    said = readings(found, collect(found, entities), entities)
    assert [likely >= 0.9 for _, _, likely in liken(said, "utterances")] == [True]


def test_what_is_no_reading_has_no_tellings(accounts: Make) -> None:
    found = stretches(accounts("The pier is safe.", "The pier is not safe."))
    assert tellings(found, [(0, 1)]).tolist() == [[0] * len(TELLINGS)]


def test_what_is_near_to_everything_stands_out_nowhere(accounts: Make) -> None:
    one, other = accounts(
        "A mill burned. A barge sank.", "The mill was on fire. The mill and a barge. A boat went down."
    )
    cuts = [(one, 0, 14), (one, 15, 28), (other, 0, 21), (other, 22, 42), (other, 43, 60)]
    told = [Stretch(gist) for gist in read_gists([one, other], [], [a.span(s, e) for a, s, e in cuts])]
    meant = np.array([[1.0, 0.0], [0.0, 1.0], [0.9, 0.1], [0.7, 0.7], [0.1, 0.9]], np.float32)
    pairs = np.array([(0, 0, 1, 1), (2, 3, 3, 4)])
    found = outstanding(told, pairs, meant / np.linalg.norm(meant, axis=1, keepdims=True))
    assert found[0] > found[1]
    assert found[3] > found[2]
    assert np.allclose(outstanding(told, pairs, np.zeros((5, 2), np.float32)), 0)
