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


def test_a_pronoun_keeps_to_the_speaker_over_quotations() -> None:
    text = "Pavel Okoro said the strike would go on. He praised Emil Sund.\n“We stand firm,” he said. “They know it.”"
    assert [name for pronoun, name in references(text) if pronoun == "he"] == ["Pavel Okoro"]
