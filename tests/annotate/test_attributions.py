"""Who said what. Texts are invented; each test reads as: this sentence, these attributions."""

from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.annotate import annotate
from copytaster.annotate.attributions.blocks import find_blocks
from copytaster.annotate.attributions.quotes import find_quotations
from copytaster.model import Article, Attribution
from copytaster.sources.furniture import find_furniture


class Said(NamedTuple):
    speaker: str | None
    source: str
    cue: str
    content: str
    mode: str


def read(text: str, language: str = "en") -> list[tuple[Said, Attribution]]:
    annotated = annotate(Article(location="a.txt", text=text, language=language))

    def words(stretches: tuple[tuple[int, int], ...]) -> str:
        return " … ".join(text[start:end] for start, end in stretches)

    def name(mention: int | None) -> str | None:
        return (
            None
            if mention is None
            else text[annotated.mentions[mention].start : annotated.mentions[mention].end]
        )

    return [
        (Said(name(a.speaker), words(a.source), words(a.cue), words(a.content), a.mode), a)
        for a in annotated.attributions
    ]


def said(text: str, language: str = "en") -> list[Said]:
    return [item for item, _ in read(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The bridge is safe,” Mayor Ada Brandt said.",
            Said("Ada Brandt", "Mayor Ada Brandt", "said", "“The bridge is safe,”", "direct"),
        ),
        (
            "“The bridge is safe,” said Ada Brandt, mayor of Lund.",
            Said("Ada Brandt", "Ada Brandt, mayor of Lund", "said", "“The bridge is safe,”", "direct"),
        ),
        (
            "Ada Brandt, the mayor of Lund, said that the bridge was safe.",
            Said(
                "Ada Brandt",
                "Ada Brandt, the mayor of Lund",
                "said",
                "that the bridge was safe",
                "indirect",
            ),
        ),
        (
            "The bridge was “perfectly safe” and would stay open, Ada Brandt told reporters on Monday.",
            Said(
                "Ada Brandt",
                "Ada Brandt",
                "told",
                "The bridge was “perfectly safe” and would stay open",
                "mixed",
            ),
        ),
        (
            "The bridge was closed on Monday, according to the harbour office.",
            Said(None, "the harbour office", "according to", "The bridge was closed on Monday", "indirect"),
        ),
        (
            "A senior harbour official said the bridge would be closed.",
            Said(None, "A senior harbour official", "said", "the bridge would be closed", "indirect"),
        ),
        (
            "Ada Brandt called the report “a complete invention.”",
            Said("Ada Brandt", "Ada Brandt", "called", "the report “a complete invention.”", "mixed"),
        ),
    ],
)
def test_one_statement(text: str, expected: Said) -> None:
    assert said(text) == [expected]


def test_a_quotation_goes_on_behind_its_cue_and_in_the_next_paragraph() -> None:
    text = "“We lost the harbour,” Ada Brandt said. “We will rebuild it.\n“And we will do it soon.”"
    assert [item.content for item in said(text)] == [
        "“We lost the harbour,” … “We will rebuild it. … “And we will do it soon.”"
    ]


def test_a_paragraph_of_quotation_without_a_cue_is_of_the_last_speaker() -> None:
    text = "“We lost the harbour,” Ada Brandt said.\n“We will rebuild it, stone by stone.”"
    assert [(item.speaker, item.content) for item in said(text)] == [
        ("Ada Brandt", "“We lost the harbour,” … “We will rebuild it, stone by stone.”")
    ]


def test_a_name_in_a_phrase_about_something_else_is_not_the_speaker() -> None:
    text = "A spokesman for Ada Brandt said the bridge was safe."
    assert [(item.speaker, item.source) for item in said(text)] == [(None, "A spokesman for Ada Brandt")]


def test_words_passed_on_have_a_speaker_and_a_relayer() -> None:
    text = "Pavel Okoro said Ada Brandt told him that the bridge was lost."
    outer, inner = (attribution for _, attribution in read(text))
    assert (outer.relayed_by, inner.relayed_by) == (None, outer.speaker)
    assert inner.speaker != outer.speaker


def test_a_second_verb_and_an_added_one_keep_the_source() -> None:
    text = "Ada Brandt said the bridge was safe but warned it was “old and tired”, adding that tests would follow."
    assert [(item.source, item.cue) for item in said(text)] == [
        ("Ada Brandt", "said"),
        ("Ada Brandt", "warned"),
        ("Ada Brandt", "adding"),
    ]


def test_where_it_was_said() -> None:
    text = "In a post on her Harbour Talk channel, Ada Brandt said the bridge was safe."
    (_, attribution), *_ = read(text)
    assert attribution.channel is not None
    assert text[slice(*attribution.channel)] == "In a post on her Harbour Talk channel"


def test_nouns_that_look_like_verbs_are_none() -> None:
    assert said("The report and her claims were read at the meeting, and the demand of the union grew.") == []


def test_a_headline_names_its_source_before_a_colon() -> None:
    text = "Ada Brandt: Bridge will not reopen before spring\nThe mayor of Lund is Ada Brandt."
    assert said(text)[0][:3] == ("Ada Brandt", "Ada Brandt", ":")


def test_a_paragraph_behind_a_colon_is_its_announcers_speech() -> None:
    text = (
        "Ada Brandt, the mayor of Lund, wrote in a letter to the owners:\n"
        "We have asked you three times to mend the pier. I think you never meant to.\n"
        "We will not ask again, and my patience is at an end.\n"
        "The owners did not reply to the town for a week."
    )
    (found,) = [item for item in said(text) if item.mode == "direct"]
    assert found.speaker == "Ada Brandt"
    assert found.content.startswith("We have asked")
    assert found.content.endswith("at an end.")


def test_who_broke_in_is_announced_by_the_last_clause() -> None:
    text = (
        "Ada Brandt went on about the pier, when a reporter, Emil Sund, broke in with a sharp reply:\n"
        "You have told us for years that you would mend it, and you never did."
    )
    assert [item.speaker for item in said(text) if item.mode == "direct"] == ["Emil Sund"]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said the following would open in May:\nBaths, where you pay four crowns\nThe pier",
        "The mayor said this in the evening:\nADA BRANDT: I know what you want and will not give it to you.",
        "The town has three piers, all of them old:\nWe visited each of them on Monday and saw nobody at work.",
    ],
)
def test_what_follows_another_colon_is_none(text: str) -> None:
    assert find_blocks(text) == ()


def test_a_post_belongs_to_the_name_beneath() -> None:
    text = (
        "The pier was closed on Monday, and the mayor was angry with the owners.\n"
        "We told them so. I think they never listened. — Ada Brandt (@adabrandt) May 3, 2019\n"
        "Emil Sund says the pier is safe — Lund Courier (@lundcourier) May 3, 2019"
    )
    found = [item for item in said(text) if "never" in item.content or "safe" in item.content]
    assert [(item.speaker, item.mode) for item in found] == [
        ("Ada Brandt", "direct"),
        ("Emil Sund", "indirect"),
    ]
    assert found[0].content == "We told them so. I think they never listened."


def test_a_quotation_and_the_post_that_it_is_from_are_two() -> None:
    text = (
        "The mayor of Lund was angry with the owners of the pier on Monday.\n"
        "“They never meant to mend the pier, and we told them so,” Ada Brandt wrote.\n"
        "They never meant to mend the pier, and we told them so. — Ada Brandt (@adabrandt) May 3, 2019"
    )
    found = [item for item in said(text) if item.mode == "direct"]
    assert [(item.speaker, item.content[0]) for item in found] == [("Ada Brandt", "“"), ("Ada Brandt", "T")]


def test_who_is_cited_within_a_quotation_has_said_just_that_sentence() -> None:
    text = (
        "“Nobody will cross the pier before the summer. The owners are to blame, as Emil Sund said,” Ada Brandt told "
        "the council of Lund."
    )
    (outer,) = [item for item in said(text) if item.speaker == "Ada Brandt"]
    assert outer.content.startswith("“Nobody will cross")
    assert all("Nobody" not in item.content for item in said(text) if item.speaker == "Emil Sund")


def test_german() -> None:
    text = "„Die Brücke ist sicher“, sagte Ada Brandt am Montag. Laut Polizei wurde niemand verletzt."
    first, second = said(text, "de")
    assert (first.source, first.content, first.mode) == ("Ada Brandt", "„Die Brücke ist sicher“", "direct")
    assert (second.source, second.content) == ("Polizei", "wurde niemand verletzt")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said ‘the miners’ union won’t go’ and left.", ["‘the miners’ union won’t go’"]),
        ("„Ja“, sagte er. »Nein«, sagte sie. « Oui », dit-elle.", ["„Ja“", "»Nein«", "« Oui »"]),
        ("“He said ‘never’ and “always” to me,” she said.", ["“He said ‘never’ and “always” to me,”"]),
        ("It's the '90s and the dogs' bowl is 5'10\" wide.", []),
        ('"The mayor called it a "great day" for all.', ['"great day"']),
        ("“Nobody closed this.\nThe town slept.", ["“Nobody closed this."]),
        (
            "“The pier was not “safe.” We said so.\n\nNobody heard us.\nNow they do.”\nHe left.",
            ["“The pier was not “safe.” We said so.", "Nobody heard us.", "Now they do.”"],
        ),
    ],
)
def test_quotation_marks(text: str, expected: list[str]) -> None:
    assert [text[q.start : q.end] for q in find_quotations(text)] == expected


PIECES = [
    *"“”„«»\"'’,.:()—\n",
    "said",
    "Ada",
    "Brandt",
    "told",
    "he",
    "the",
    "according",
    "to",
    "quoted",
    "as",
    "who",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_text_gives_spans_within_it(words: list[str]) -> None:
    text = " ".join(words)
    for language in ("en", "de"):
        for attribution in annotate(Article(location="a", text=text, language=language)).attributions:
            assert attribution.content
            for start, end in (*attribution.source, *attribution.cue, *attribution.content):
                assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "text", ['\x1bsaid"0E', "— said the bridge was lost for good.", "“ said ” said “ said"]
)
def test_a_source_has_a_word(text: str) -> None:
    for item in said(text):
        assert not item.source or any(character.isalnum() for character in item.source)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Pavel Okoro said the minister had told two of his aides that the bridge was lost.",
            "the minister",
            "that the bridge was lost",
        ),
        ("Pavel Okoro said Ada Brandt told him it was lost.", "Ada Brandt", "it was lost"),
        (
            "A spokesman said that the harbour board insisted that it was safe.",
            "the harbour board",
            "that it was safe",
        ),
    ],
)
def test_speech_within_reported_speech_is_found(text: str, source: str, content: str) -> None:
    _, inner = said(text)
    assert (inner.source, inner.content) == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "Pavel Okoro said the people who told him that were wrong.",
        "Pavel Okoro said the claim that the bridge was lost was false.",
        "Pavel Okoro said the mayor, after some doubt, told the truth.",
    ],
)
def test_a_verb_of_speech_elsewhere_in_what_is_said_is_none(text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Republicans, in control of the harbour and the White House, say they are eager to work.", None),
        ("Regulators in Norway and Sweden said that the firm must close.", None),
        ("A former friend of Presidents Ada Holm and Tom Lind said that it was late.", None),
        ("Critics, including members of Congress, who said that it was late, left.", None),
        ("Mr. Lund’s claim that the boats were lost was denied.", "Lund"),
    ],
)
def test_a_source_is_its_head_and_not_a_name_within_it(text: str, speaker: str | None) -> None:
    assert [item.speaker for item in said(text)] == [speaker]


def test_who_behind_an_apposition_is_the_person() -> None:
    text = "Ada Holm, a Republican who wrote that “the board must go,” left on Monday."
    assert [item.speaker for item in said(text)] == ["Ada Holm"]


def test_a_box_within_a_sentence_says_nothing_and_hides_nobody() -> None:
    box = "Ada Marie HolmCouncil votes on the quay again Rival says mayor should go next week Lund: voters tire MORE"
    text = f"Mayor Ada Holm {box} (L-Westmark) said that she has “a terrific relationship” with the board."
    annotated = annotate(Article(location="a.txt", text=text, language="en", furniture=find_furniture(text)))
    assert [text[slice(*item.source[0])] for item in annotated.attributions] == ["Mayor Ada Holm"]
    assert all(box not in text[token.start : token.end] for token in annotated.tokens)
    assert [text[m.start : m.end] for m in annotated.mentions if m.kind == "person"] == ["Ada Holm"]


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Lund said it was late, according to a video of his remarks.", None),
        ('Speaking on "Harbour News Sunday," Lund said it was over.', 'Speaking on "Harbour News Sunday,"'),
        ("Una Holm at the Tarn Post has reported that the quay is lost.", "at the Tarn Post"),
        ("Lund said on social media that he was glad.", "on social media"),
        ("Lund told reporters in Oslo that it rained.", "told reporters in Oslo"),
    ],
)
def test_where_else_it_was_said(text: str, channel: str | None) -> None:
    found = [text[slice(*item.channel)] if item.channel else None for _, item in read(text)]
    assert found[-1] == channel
