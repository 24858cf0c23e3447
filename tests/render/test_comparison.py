"""How two accounts side by side look in a terminal."""

import re
from collections.abc import Callable

from copytaster.collate.comparison import compare
from copytaster.model import Account
from copytaster.render.comparison import render_comparison

Make = Callable[..., tuple[Account, ...]]

_LEFT = "Two men were hurt in the fire at Orm. The mill burnt down."
_RIGHT = "Three men were hurt in the fire at Orm. Arson is suspected."


def test_without_colour_changed_words_stand_in_marks(accounts: Make) -> None:
    text = render_comparison(compare(*accounts(_LEFT, _RIGHT)), width=70, colour=False)
    assert "[-Two-] men were hurt" in text
    assert "{+Three+} men were hurt" in text
    assert "A only The mill burnt down." in text
    assert "B only Arson is suspected." in text
    assert "\x1b" not in text


def test_in_colour_there_are_no_marks(accounts: Make) -> None:
    text = render_comparison(compare(*accounts(_LEFT, _RIGHT)), width=120, colour=True)
    assert "\x1b[" in text
    assert "[-" not in text and "{+" not in text


def test_a_wide_terminal_shows_both_in_one_line(accounts: Make) -> None:
    text = render_comparison(compare(*accounts(_LEFT, _RIGHT)), width=120, colour=False)
    assert any("[-Two-]" in line and "{+Three+}" in line for line in text.splitlines())
    assert all(len(line) <= 120 for line in text.splitlines())


def test_what_would_move_the_cursor_is_not_printed(accounts: Make) -> None:
    text = render_comparison(compare(*accounts("Rain\x1b[2J fell.", "Rain\x07 fell.")), width=80, colour=True)
    assert not re.search(r"\x1b\[2J|\x07", text)
