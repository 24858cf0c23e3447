"""What is furniture and what only looks like it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.sources.furniture import find_furniture

REPORT = (
    "The council of Nyrup voted on Monday to close the old harbour, and its mayor called the vote overdue.",
    "Readers of the newsletter had asked for it, she said, and nobody left a comment against it.",
    "She told reporters: subscribe to the plan now or lose the port. Copyright was not discussed.",
)


def marked(*lines: str) -> dict[str, str]:
    text = "\n".join(lines)
    return {text[piece.start : piece.end]: piece.kind for piece in find_furniture(text)}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Sign up for our free morning newsletter", "newsletter"),
        ("Source link", "source-link"),
        ("Originally published on Halka Times", "source-link"),
        ("This text was automatically translated from Danish.", "translation-notice"),
        ("Dieser Artikel wurde automatisch übersetzt.", "translation-notice"),
        ("administrator", "author-box"),
        ("Leave a Reply", "comments"),
        ("Keine Kommentare:", "comments"),
        ("Оставить комментарий", "comments"),
        ("Dodaj komentarz", "comments"),
        ("Share this: Facebook", "navigation"),
        ("Read more: Harbour closed for good", "navigation"),
        ("4 min read", "navigation"),
        ("Advertisement", "promotion"),
        ("Follow us on Instagram", "promotion"),
        ("© 2024 Nyrup Post. All rights reserved.", "copyright"),
        ("Photo: Mira Holm/Nyrup Post", "caption"),
        ("Correction: an earlier version named the wrong harbour.", "correction"),
        ("2. Harbour closed for good. Holm, Mira; Nyrup Post, city edition; Nyrup. 12 May 2024: B3.", "citation"),
    ],
)  # fmt: skip
def test_a_line_of_furniture_between_paragraphs(line: str, kind: str) -> None:
    assert marked(*REPORT[:2], line, REPORT[2]) == {line: kind}


def test_running_prose_is_left_alone() -> None:
    assert marked(*REPORT) == {}


def test_a_contact_block_takes_its_address_with_it() -> None:
    block = "Contact us\n12 Harbour Street\n4000 Nyrup\nTel: +45 1234 5678"
    assert marked(*block.split("\n"), "", *REPORT) == {block: "contact"}


def test_references_take_the_addresses_below_them() -> None:
    assert marked(*REPORT, "References:", "halkatimes.example", "https://example.org/a") == {
        "References:\nhalkatimes.example\nhttps://example.org/a": "references"
    }


def test_a_comment_form_is_one_block() -> None:
    form = "Leave a Reply\nYour email address will not be published.\nName *\nEmail *"
    assert marked(*REPORT, *form.split("\n")) == {form: "comments"}


@given(st.text(alphabet="Source link\nadmin.:*1 ", max_size=120))
def test_pieces_are_in_order_and_do_not_overlap(text: str) -> None:
    pieces = find_furniture(text)
    assert all(0 <= piece.start < piece.end <= len(text) for piece in pieces)
    assert all(before.end <= behind.start for before, behind in itertools.pairwise(pieces))
