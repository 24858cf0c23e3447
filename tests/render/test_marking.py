"""Marks are laid over a text without changing it."""

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from copytaster.annotate import annotate
from copytaster.model import Account, Article
from copytaster.render.marking import Mark, anchor, marked, marked_account

texts = st.text(alphabet="ab<>&\"' \n", max_size=40)
marks = st.lists(
    st.builds(
        Mark,
        st.integers(0, 45),
        st.integers(0, 45),
        st.sampled_from(["said", "mention"]),
    ),
    max_size=8,
)


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


@given(texts, marks)
def test_marks_may_overlap_and_the_text_stays(text: str, laid: list[Mark]) -> None:
    assert plain(marked(text, 0, len(text), laid)) == text


@given(texts, marks)
def test_an_account_keeps_every_character_but_its_line_breaks(text: str, laid: list[Mark]) -> None:
    account = Account("a1", annotate(Article(location="x", text=text, language="en")))
    shown = plain(marked_account(account, laid, [account.span(0, len(text))]))
    assert shown.replace("\n", "") == text.replace("\n", "")


def test_a_piece_carries_the_classes_of_all_marks_on_it() -> None:
    html = marked("the quick fox", 0, 13, [Mark(0, 9, "said"), Mark(4, 13, "mention", "a fox", "c1")])
    assert '<span data-s="4" data-e="9" class="mention said" title="a fox">quick</span>' in html
    assert html.endswith('fox</span><a class="note" href="#c1">c1</a>')


def test_every_target_can_be_linked_to() -> None:
    account = Account("a1", annotate(Article(location="x", text="One line.\nAnother line.", language="en")))
    target = account.span(10, 17)
    assert anchor(target) == "a1-10-17"
    assert '<p dir="auto"><i id="a1-10-17"></i>' in marked_account(account, [], [target])
