"""One thing said, and how it reads in each account."""

from collections.abc import Callable

from copytaster.collate.entities import unite
from copytaster.collate.statements import collect
from copytaster.collate.utterances import match
from copytaster.model import Account, Utterance

Make = Callable[..., tuple[Account, ...]]


def said(accounts: tuple[Account, ...]) -> tuple[Utterance, ...]:
    entities = unite(accounts)
    return match(accounts, collect(accounts, entities), entities)


def read(utterance: Utterance) -> list[tuple[str, str]]:
    return [(reading.span.account, reading.span.text) for reading in utterance.readings]


def test_three_wordings_of_one_speaker_are_readings_of_one_utterance(accounts: Make) -> None:
    (utterance,) = said(
        accounts(
            "Sofia Reyes said: “We will rebuild the old harbour bridge within two years.”",
            "The mayor, Sofia Reyes, said the old harbour bridge would be rebuilt within two years.",
            "“The old bridge in the harbour will be rebuilt in two years,” Reyes told them. Mayor Sofia Reyes left.",
        )
    )
    assert read(utterance) == [
        ("a1", "We will rebuild the old harbour bridge within two years"),
        ("a2", "the old harbour bridge would be rebuilt within two years"),
        ("a3", "The old bridge in the harbour will be rebuilt in two years"),
    ]
    assert utterance.agreement == "variant"
    assert len({reading.statement for reading in utterance.readings}) == 3


def test_what_two_speakers_say_of_one_thing_are_two_utterances(accounts: Make) -> None:
    first, second = (
        "“The rudder failed twice before the storm,” said {}.",
        "“The rudder failed twice in fog,” said {}.",
    )
    one = said(accounts(first.format("Sofia Reyes"), second.format("Sofia Reyes")))
    two = said(accounts(first.format("Sofia Reyes"), second.format("Omar Haddad")))
    assert [len(utterance.readings) for utterance in one] == [2]
    assert [len(utterance.readings) for utterance in two] == [1, 1]
    assert len({utterance.speaker for utterance in two}) == 2


def test_what_a_body_says_is_what_its_spokesman_says(accounts: Make) -> None:
    told = said(
        accounts(
            "The Ministry of Harbours said the old bridge would stay shut until the summer.",
            "“The old bridge will stay shut until the summer,” said Omar Haddad.",
        )
    )
    assert [len(utterance.readings) for utterance in told] == [2]


def test_one_account_may_tell_in_two_sentences_what_another_tells_in_one(accounts: Make) -> None:
    told = said(
        accounts(
            "“The rudder failed in the storm, and nobody in the harbour office noticed it,” said Sofia Reyes.",
            "“The rudder failed in the storm,” said Sofia Reyes. “Nobody in the harbour office noticed it.”",
        )
    )
    assert [len(utterance.readings) for utterance in told] == [3]


def test_a_mere_object_of_a_verb_is_no_reading(accounts: Make) -> None:
    told = said(
        accounts("Sofia Reyes hailed the bridge on Monday.", "Sofia Reyes hailed “the bridge” on Monday.")
    )
    assert [reading.span.account for utterance in told for reading in utterance.readings] == ["a2"]


def test_two_things_that_one_speaker_says_are_two_utterances(accounts: Make) -> None:
    told = said(
        accounts(
            "“The harbour bridge is safe,” said Sofia Reyes.",
            "“The factory closes in autumn,” said Sofia Reyes.",
        )
    )
    assert [len(utterance.readings) for utterance in told] == [1, 1]
    assert len({utterance.speaker for utterance in told}) == 1


def test_a_speaker_whom_one_account_names_is_the_official_of_the_other(accounts: Make) -> None:
    (utterance,) = said(
        accounts(
            "“The rudder failed twice before the storm and nobody noticed,” an official said.",
            "“The rudder failed twice before the storm and nobody noticed,” said Sofia Reyes.",
        )
    )
    assert len(utterance.readings) == 2
    assert utterance.speaker is not None
    assert utterance.agreement == "verbatim"


def test_dropped_quotation_marks_are_a_difference_and_the_words_still_agree(accounts: Make) -> None:
    (utterance,) = said(
        accounts(
            "“The rudder failed twice before the storm,” said Sofia Reyes.",
            "Sofia Reyes said that the rudder failed twice before the storm.",
        )
    )
    assert utterance.agreement == "verbatim"
    assert [difference.kind for difference in utterance.differences] == ["quotes-dropped"]


def test_a_negation_that_one_account_has_is_a_conflict(accounts: Make) -> None:
    (utterance,) = said(
        accounts(
            "“The rudder failed twice before the storm,” said Sofia Reyes.",
            "“The rudder never failed before the storm,” said Sofia Reyes.",
        )
    )
    assert utterance.agreement == "conflicting"
    (negated,) = [difference for difference in utterance.differences if difference.kind == "negated"]
    assert negated.right is not None
    assert negated.right.text == "never"


def test_a_negation_in_what_one_account_adds_denies_nothing_of_the_other(accounts: Make) -> None:
    (utterance,) = said(
        accounts(
            "Sofia Reyes said that the harbour bridge would close in autumn.",
            "Sofia Reyes said that the harbour bridge would close in autumn, without naming a date.",
        )
    )
    assert utterance.agreement == "variant"


def test_a_verb_that_denies_agrees_with_a_negation(accounts: Make) -> None:
    (utterance,) = said(
        accounts(
            "Sofia Reyes ruled out a sale of the old harbour of Tarn to strangers.",
            "“We will not sell the old harbour of Tarn to strangers,” said Sofia Reyes.",
        )
    )
    assert utterance.agreement == "variant"


def test_other_numbers_and_doer_and_victim_exchanged_are_conflicts(accounts: Make) -> None:
    (counted,) = said(
        accounts(
            "“The rudder failed 12 times in the storm,” said Sofia Reyes.",
            "“The rudder failed 15 times in the storm,” said Sofia Reyes.",
        )
    )
    (turned,) = said(
        accounts(
            "Sofia Reyes said: “Norwegian attacks on Swedish trawlers must end now.”",
            "Sofia Reyes said: “Swedish attacks on Norwegian trawlers must end now.”",
        )
    )
    assert counted.agreement == turned.agreement == "conflicting"


def test_utterances_come_in_order_of_their_first_reading(accounts: Make) -> None:
    told = said(
        accounts(
            "“The mill closed,” said Omar Haddad. “The rudder failed twice before the storm,” said Sofia Reyes.",
            "“The rudder failed twice before the storm,” said Sofia Reyes. “Nobody slept in the library,” Haddad said.",
        )
    )
    assert [utterance.id for utterance in told] == ["u1", "u2", "u3"]
    assert [utterance.readings[0].span.text.split()[1] for utterance in told] == ["mill", "rudder", "slept"]


def test_short_sentences_that_two_accounts_quote_in_a_row_are_one_utterance(accounts: Make) -> None:
    rows = "“{} do not like him. We do not want him. We reject his visit,” Ada Brandt said."
    (utterance,) = said(accounts(rows.format("We"), rows.format("The people")))
    rest = "do not like him. We do not want him. We reject his visit"
    assert read(utterance) == [("a1", f"We {rest}"), ("a2", f"The people {rest}")]
