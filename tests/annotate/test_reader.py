"""The network: words of any text, the same reading in blocks as in one, and nothing out of place on broken input."""

from collections.abc import Sequence
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.annotate import reader
from copytaster.annotate.attributions.quotes import find_quotations
from copytaster.annotate.reader import Reading, read, tag
from copytaster.annotate.reader.decoding import best_tags, runs
from copytaster.annotate.reader.network import _made_of, shipped
from copytaster.annotate.reader.words import split_words
from copytaster.language.vectors import normal, vector

REPORT = (
    "Mayor Ada Brandt said on Monday that the old bridge over the Orm was safe.\n"
    "“We have looked at every bolt,” she told reporters in Tarn. “Nobody has to worry.”\n"
    "According to Pavel Okoro of the Harbour Union, the repairs will cost nine million crowns.\n"
)


def reading(text: str) -> Reading:
    lines = [(0, len(text), False)]
    return read(text, lines, [(found.start, found.end) for found in find_quotations(text)])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She didn't say.", "She did n't say ."),
        ("“It’s Ada’s,” he said", "“ It ’s Ada ’s , ” he said"),
        ("Sen. Ada F. Brandt of the U.S. Senate", "Sen. Ada F. Brandt of the U.S. Senate"),
        ("a pre-war 1,200.50-crown prize, the 20th", "a pre - war 1,200.50 - crown prize , the 20th"),
        ("O'Hara...", "O'Hara ..."),
    ],
)
def test_words_are_those_of_treebanks(text: str, words: str) -> None:
    assert [text[start:end] for start, end in split_words(text)] == words.split()


def test_a_report_is_read() -> None:
    found = reading(REPORT)
    said = [
        (
            " ".join(REPORT[start:end] for start, end in item.source),
            REPORT[slice(*item.cue)].split()[0],
            [REPORT[start:end] for start, end in item.content],
        )
        for item in found.attributions
    ]
    assert said[0][:2] == ("Mayor Ada Brandt", "said")
    assert "the old bridge over the Orm was safe" in said[0][2][0]
    assert any(source == "she" and "every bolt" in content[0] for source, _, content in said)
    assert any(cue == "According" and "Pavel Okoro" in source for source, cue, _ in said)
    assert "Ada Brandt" in [REPORT[name.start : name.end] for name in found.names if name.kind == "person"]


def test_parts_of_speech_of_given_words() -> None:
    text = "The mayor quickly signed two letters."
    assert tag(text, split_words(text), [(0, len(text))]) == (
        "DET",
        "NOUN",
        "ADV",
        "VERB",
        "NUM",
        "NOUN",
        "PUNCT",
    )


def test_a_form_is_the_same_whatever_it_is_met_with() -> None:
    """What is read of an article does not hang on what was read before it."""
    forms = list(dict.fromkeys(REPORT[start:end] for start, end in split_words(REPORT)))
    together = _made_of(shipped(), forms)
    alone = np.vstack([_made_of(shipped(), [form]) for form in forms])
    some = np.vstack(
        [_made_of(shipped(), forms[place : place + 5][::-1])[::-1] for place in range(0, len(forms), 5)]
    )
    assert together.tobytes() == alone.tobytes() == some.tobytes()


def test_a_text_read_in_blocks_is_read_as_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    text = REPORT * 12
    words, lines = split_words(text), [(0, len(text))]
    whole, tags = reading(text), tag(text, words, lines)
    monkeypatch.setattr(reader, "_BLOCK", 64)
    blocks = reading(text)
    assert tag(text, words, lines) == tags
    assert [(name.start, name.end, name.kind) for name in blocks.names] == [
        (name.start, name.end, name.kind) for name in whole.names
    ]
    assert [(item.source, item.cue, item.content) for item in blocks.attributions] == [
        (item.source, item.cue, item.content) for item in whole.attributions
    ]


ODD = st.lists(
    st.one_of(
        st.sampled_from("“”\"'«»„’‘`:,.!?\n\t\r\x00\x1b\u202e\u200f\ud800\udfff\u0301🙂_-—"),
        st.characters(),
        st.sampled_from(["Ada Brandt ", "said ", "that ", "according to ", "U.S. ", "n't "]),
    ),
    max_size=120,
).map("".join)


@settings(max_examples=60, deadline=None)
@given(ODD)
def test_whatever_is_read_lies_in_the_text(text: str) -> None:
    found = reading(text)
    assert list(found.words) == sorted(found.words)
    bounds = {edge for word in found.words for edge in word}
    for name in found.names:
        assert 0 <= name.start < name.end <= len(text)
        assert {name.start, name.end} <= bounds
    for item in found.attributions:
        for start, end in (*item.source, item.cue, *item.content):
            assert 0 <= start < end <= len(text)
            assert {start, end} <= bounds


@pytest.mark.parametrize(
    "text", ["", "“", "”" * 3_000, "\x00" * 2_000, "_" * 3_000, "a" * 50_000, "שלום " * 500]
)
def test_hostile_texts_are_read(text: str) -> None:
    assert len(reading(text).words) == len(split_words(text))


def test_a_long_line_costs_memory_for_blocks_only() -> None:
    text = "Ada Brandt said the bridge was safe and the ferry late " * 3_000
    assert len(reading(text).words) == 33_000


def test_stretches_begin_anew_where_one_opens() -> None:
    inside = [False, True, True, True, False, True]
    opens = [False, True, False, True, False, True]
    assert runs(inside, opens) == [(1, 3), (3, 4), (5, 6)]


def test_tags_keep_to_their_order() -> None:
    """A word that would go on with content that never opened is read as what fits the rest."""
    scores = np.zeros((4, 6, 1), np.float32)
    scores[:, 0] = 1.0
    scores[1, 4] = 1.5
    assert best_tags(scores).T.tolist() == [[0, 0, 0, 0]]


@pytest.mark.parametrize("words", [2, 4, 5])
def test_no_other_sequence_of_tags_is_likelier(words: int) -> None:
    scores = np.random.default_rng(5).normal(0, 4, (words, 6, 30)).astype(np.float32)
    follows = {0: {0, 1, 3, 5}, 1: {0, 2, 3, 5}, 2: {0, 2, 3, 5}, 3: {4, 5}, 4: {4, 5}, 5: {0, 1}}

    def likely(path: Sequence[int], window: int) -> float:
        broken = sum(after not in follows[before] for before, after in pairwise(path))
        return float(sum(scores[word, tag, window] for word, tag in enumerate(path))) - 9 * broken

    for window, path in enumerate(best_tags(scores).T.tolist()):
        best = max(likely(other, window) for other in product(range(6), repeat=words))
        assert likely(path, window) == pytest.approx(best, abs=0.01)


def test_vectors_know_what_is_alike() -> None:
    assert normal("“Said”") == '"said"'
    assert normal("1,250") == "0,000"
    alike = float(vector("minister") @ vector("premier"))
    assert alike > float(vector("minister") @ vector("rain"))
    assert not vector("qqxyzzy").any()
