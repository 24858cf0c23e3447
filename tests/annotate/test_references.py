"""Pronouns and descriptions that stand for a name of the same article."""

import pytest

from copytaster.annotate import annotate
from copytaster.model import Article


def references(text: str) -> list[tuple[str, str]]:
    annotated = annotate(Article(location="a.txt", text=text, language="en"))
    found = []
    for reference in annotated.references:
        mention = annotated.mentions[reference.mention]
        found.append((text[reference.start : reference.end], text[mention.start : mention.end]))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Brandt met Pavel Okoro. She said the bridge was safe.", [("She", "Ada Brandt")]),
        ("Ada Brandt met Pavel Okoro. He said the bridge was safe.", [("He", "Pavel Okoro")]),
        (
            "Mayor Ada Brandt spoke first. The mayor said the bridge was safe.",
            [("The mayor", "Ada Brandt")],
        ),
        ("The Harbour Court met on Monday. The court said it would rule.", [("The court", "Harbour Court")]),
        # Two mayors: neither.
        ("Mayor Ada Brandt met Mayor Pavel Okoro. The mayor said it was late.", []),
        # Inside a quotation nothing is settled.
        ("Ada Brandt came. “She is late,” the driver said.", []),
    ],
)
def test_stands_for(text: str, expected: list[tuple[str, str]]) -> None:
    assert [pair for pair in references(text) if pair[0] not in ("it", "It")] == expected


def test_who_says_that_she_does_something_is_a_woman_in_all_of_the_text() -> None:
    text = "Bilu Torv said she was late. Pavel Okoro drove. Torv said it rained. He said it was far."
    assert [name for pronoun, name in references(text) if pronoun == "He"] == ["Pavel Okoro"]
    unsure = text.replace("she was late", "it was late")
    assert [name for pronoun, name in references(unsure) if pronoun == "He"] == ["Torv"]


def test_a_pronoun_keeps_to_the_speaker_over_quotations() -> None:
    text = "Pavel Okoro said the strike would go on. He praised Emil Sund.\n“We stand firm,” he said. “They know it.”"
    assert [name for pronoun, name in references(text) if pronoun == "he"] == ["Pavel Okoro"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Brother and sister under one surname.
        (
            "Ada Brandt met the council. Her brother Otto Brandt was late. “I slept,” he said.",
            [("he", "Otto Brandt")],
        ),
        ("Otto Brandt and Ada Brandt came. Ms Brandt spoke. She was calm.", [("She", "Brandt")]),
        # What was said long ago has faded.
        (
            "Ada Brandt said it was late. It rained. It snowed. Pavel Okoro phoned Ilse Holm. “So be it,” she said.",
            [("she", "Ilse Holm")],
        ),
        # An apposition is no other person.
        (
            "Pavel Okoro, a critic of the plan, said it was late. He said it again.",
            [("He", "Pavel Okoro")],
        ),
        # A surname is his whom the article names in full most, if nobody of that name was just named.
        (
            f"Otto Brandt came. Otto Brandt sat. Ada Brandt left. {'It rained on the harbour all night long. ' * 9}"
            "Brandt said he was late.",
            [("he", "Brandt")],
        ),
        # Somebody without a name speaks.
        ("Pavel Okoro left. A spokesman for the bank said it was shut. He added that it was safe.", []),
        (
            "Rita Holm, Okoro's lawyer, came. Pavel Okoro waited. Okoro's lawyer said it was late.",
            [("Okoro's lawyer", "Rita Holm")],
        ),
        # Of two ministers the one who was just named; a prime minister is called so.
        (
            "Prime Minister Ada Brandt met Water Minister Otto Lund. The minister said it was late.",
            [("The minister", "Otto Lund")],
        ),
        (
            "The Quelm Cycling Club met on Monday. The group said it would ride.",
            [("The group", "Quelm Cycling Club")],
        ),
        (
            "The minister of water, Ada Brandt, left. The minister was tired.",
            [("The minister", "Ada Brandt")],
        ),
    ],
)
def test_who_is_in_mind(text: str, expected: list[tuple[str, str]]) -> None:
    assert [pair for pair in references(text) if pair[0] not in ("it", "It")] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Ministerin Ada Brandt lehnte ab. «Es ist zu spät», sagte sie.", [("sie", "Ada Brandt")]),
        (
            "de",
            "Die Ministerin Ada Brandt und Otto Lund kamen. «Es ist spät», sagte er.",
            [("er", "Otto Lund")],
        ),
        ("es", "Otto Lund vino. «Es tarde», dijo él.", [("él", "Otto Lund")]),
        (
            "es",
            "La alcaldesa de Tarn, Ada Brandt, vino. «Es tarde», dijo la alcaldesa.",
            [("la alcaldesa", "Ada Brandt")],
        ),
        (
            "nl",
            "Burgemeester Ada Brandt kwam. ‘Te laat’, zei ze. De burgemeester vertrok.",
            [("ze", "Ada Brandt"), ("De burgemeester", "Ada Brandt")],
        ),
        ("nl", "Havenwethouder Otto Lund kwam. De wethouder zweeg.", [("De wethouder", "Otto Lund")]),
        ("nl", "Otto Lund kwam. “Het is te laat”, zeiden ze.", []),
        (
            "pt",
            "Otto Lund, engenheiro da obra, veio. “É tarde”, disse o engenheiro.",
            [("o engenheiro", "Otto Lund")],
        ),
        ("pt", "O prefeito Otto Lund veio. Depois falou o prefeito de Lund.", []),
        ("pt", "O juiz Otto Lund veio com o juiz Ivo Kroll. “É tarde”, disse o juiz.", []),
        # Not beside a verb of saying: "they", as often as "she".
        ("de", "Ada Brandt kam. Danach gingen sie nach Hause.", []),
    ],
)
def test_pronouns_beside_verbs_of_saying_in_other_languages(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    annotated = annotate(Article(location="a.txt", text=text, language=language))
    found = [
        (text[r.start : r.end], text[annotated.mentions[r.mention].start : annotated.mentions[r.mention].end])
        for r in annotated.references
    ]
    assert found == expected


def test_a_politician_goes_by_state_and_party() -> None:
    text = "Rep. Ada Holm (D-Ohio) met Sen. Tom Lind, R-Texas. The Ohio Democrat said no. The Texas Republican left."
    assert references(text)[-2:] == [("The Ohio Democrat", "Ada Holm"), ("The Texas Republican", "Tom Lind")]


def test_a_lawmaker_is_who_stood_in_the_foreground() -> None:
    text = "Rep. Ada Holm spoke to Sen. Tom Lind at length. The freshman lawmaker said the quay was lost."
    assert references(text) == [("The freshman lawmaker", "Ada Holm")]
    assert references("Tom Lind came home. The freshman lawmaker said the quay was lost.") == []


def test_nobody_speaks_of_himself_by_his_name() -> None:
    text = "Otto Brandt said Captain Lind must apologize. “Captain Lind needs to apologize to our sailors,” he said."
    assert [name for pronoun, name in references(text) if pronoun == "he"] == ["Otto Brandt"]


def test_who_is_known_by_age() -> None:
    text = "Ada Fell, 21, met Tom Lind, 40. The 21-year-old said no. Ali Kest came. The 19-year-old said yes."
    assert references(text) == [("The 21-year-old", "Ada Fell"), ("The 19-year-old", "Ali Kest")]


def test_a_bureau_is_among_the_letters_of_its_acronym() -> None:
    assert references("The HBL was told. The bureau said it would act.")[0] == ("The bureau", "HBL")
    assert references("The HCL was told. The bureau said it would act.") == []


def test_two_pronouns_behind_a_name_tell_nothing_of_its_bearer() -> None:
    text = "Bilu Torv claimed he took off her hat. Torv said it rained. “I wanted out,” she said."
    assert [name for pronoun, name in references(text) if pronoun == "she"] == ["Torv"]


def test_a_speaker_with_a_bracket_behind_his_name_is_who_goes_on() -> None:
    text = "“It is not clear,” Rep. Jamie Raskow (D-Ohio) said of Tom Lind. “But you saw it,” he added."
    assert [name for pronoun, name in references(text) if pronoun == "he"] == ["Jamie Raskow"]


def test_parties_are_no_politician() -> None:
    text = "Sen. Ada Holm left. The national Democratic and Republican parties said no. The populist lawmaker left."
    assert references(text) == [("The populist lawmaker", "Ada Holm")]


def test_a_politician_may_have_two_adjectives() -> None:
    text = "Rep. Ada Holm left. The colorful and sometimes combative congresswoman said no."
    assert references(text) == [("The colorful and sometimes combative congresswoman", "Ada Holm")]
