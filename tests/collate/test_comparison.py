"""Two accounts side by side."""

from collections.abc import Callable

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.annotate import annotate
from copytaster.collate.comparison import compare
from copytaster.model import Account, Article
from copytaster.sources.furniture import find_furniture

Make = Callable[..., tuple[Account, ...]]

_LEFT = (
    "The bridge at Orm closed on Friday after inspectors found cracks. Traffic is sent over the old dam. "
    "The mayor, Ida Lund, called the closure regrettable but necessary."
)
_RIGHT = (
    "The mayor, Ida Lund, called the closure deeply regrettable. The bridge at Orm closed on Friday after "
    "inspectors had found cracks. Shops in the old town expect losses."
)


def test_sentences_that_tell_the_same_stand_beside_each_other(accounts: Make) -> None:
    comparison = compare(*accounts(_LEFT, _RIGHT))
    pairs = [(row.left.text[:12], row.right.text[:12]) for row in comparison.shared if row.left and row.right]
    assert pairs == [("The bridge a", "The bridge a"), ("The mayor, I", "The mayor, I")]
    assert [span.text for span in comparison.only_left] == ["Traffic is sent over the old dam."]
    assert [span.text for span in comparison.only_right] == ["Shops in the old town expect losses."]
    assert sum(row.moved for row in comparison.shared) == 1


def test_changed_words_have_their_places_on_both_sides(accounts: Make) -> None:
    (row,) = compare(*accounts("Two men were hurt in the fire.", "Three men were hurt in the fire.")).rows
    (change,) = row.changes
    assert change.kind == "replace"
    assert change.left is not None and change.left.text == "Two"
    assert change.right is not None and change.right.text == "Three"


def test_furniture_is_left_out(accounts: Make) -> None:
    form = "\nLeave a Reply\nYour email address will not be published."
    page, note = accounts("Rain fell in Orm." + form, "Rain fell in Orm.")
    article = page.annotated.article
    article = msgspec.structs.replace(article, furniture=find_furniture(article.text))
    assert len(compare(Account("a1", annotate(article)), note).rows) == 1


sentences = st.lists(
    st.sampled_from(["The dam holds.", "Rain fell all night.", "No, said Ida Lund.", "“Go,” he said.", "\n", "?"]),
    max_size=8,
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(sentences, sentences)
def test_every_sentence_appears_once_and_in_order_on_the_left(ours: list[str], theirs: list[str]) -> None:
    left, right = (
        Account(f"a{n}", annotate(Article(location=str(n), text=" ".join(text), language="en")))
        for n, text in enumerate((ours, theirs), 1)
    )
    rows = compare(left, right).rows
    lefts = [row.left for row in rows if row.left]
    rights = [row.right for row in rows if row.right]
    assert lefts == sorted(lefts)
    assert len(set(rights)) == len(rights)
    for account, spans in ((left, lefts), (right, rights)):
        assert all(span.text == account.text[span.start : span.end] for span in spans)
        words = sum(bool(account.annotated.tokens[s.first : s.last]) for s in account.annotated.sentences)
        assert len(spans) <= words
