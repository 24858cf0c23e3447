"""What the page shows of a dossier, and in which order."""

from collections.abc import Callable

from copytaster.model import (
    Account,
    Claim,
    Conflict,
    Corroboration,
    Difference,
    Happening,
    Independent,
    Position,
    Reading,
    Span,
    Stance,
    Utterance,
    Variant,
)
from copytaster.render import sections
from copytaster.render.labels import day_label

Make = Callable[..., tuple[Account, ...]]


def claim(number: int, accounts: int, low: int, high: int) -> Claim:
    members = tuple(Span(f"a{n}", 0, 4, "Rain") for n in range(1, accounts + 1))
    support = Corroboration(accounts, accounts, Independent(low, high), "So it is.")
    return Claim(f"c{number}", "Rain", members, (), support, "single")


def utterance(accounts: tuple[Account, ...], *differences: Difference) -> Utterance:
    readings = tuple(Reading(account.span(0, len(account.text)), "s1") for account in accounts)
    return Utterance("u1", None, readings, "variant", differences)


def position(party: str, issue: str, stance: Stance = "for", holder: str | None = None) -> Position:
    return Position(party, issue, stance, holder, None, (Span("a1", 0, 4, "Rain"),))


def test_widely_told_claims_come_first_and_of_these_the_best_witnessed() -> None:
    claims = [claim(1, 2, 2, 2), claim(2, 3, 1, 1), claim(3, 3, 1, 3)]
    assert [c.id for c in sections.by_weight(claims)] == ["c3", "c2", "c1"]
    assert sections.standings(claims) == {"several": 1, "open": 1, "one": 1}


def test_every_account_has_a_dot() -> None:
    assert sections.dots(claim(1, 4, 1, 3).corroboration) == ("full", "half", "half", "none")


def test_words_that_most_readings_have_are_not_marked(accounts: Make) -> None:
    told = accounts(
        "We will never close the mill.", "We will not close the mill.", "We will not close the mill!"
    )
    shown = sections.readings(utterance(told), {account.id: account for account in told})
    assert [[span.account for span in quote.spans] for quote in shown] == [["a1"], ["a2", "a3"]]
    assert '<span class="differs">never</span>' in shown[0].text

    told = accounts("a long and good talk", "a long and bad talk", "a lengthy and good talk")
    marked = [quote.text for quote in sections.readings(utterance(told), {a.id: a for a in told})]
    assert marked[0] == "a long and good talk"
    assert marked[1] == 'a long and <span class="differs">bad</span> talk'


def test_words_that_turn_the_sense_round_are_marked_as_such(accounts: Make) -> None:
    one, two = told = accounts("The gate was open.", "The gate was not open.")
    difference = Difference("negated", None, two.span(13, 16))
    shown = sections.readings(utterance(told, difference), {one.id: one, two.id: two})
    assert '<span class="differs negated">not</span>' in shown[1].text


def test_a_wording_is_set_against_the_other_and_escaped(accounts: Make) -> None:
    one, two = accounts("The <b> gate is open", "The <b> gate is shut")
    whole = [account.span(0, len(account.text)) for account in (one, two)]
    conflict = Conflict("x1", "wording", "", tuple(Variant(span.text, (span,)) for span in whole), None)
    left, right = sections.sides(conflict)
    assert left.value == 'The &lt;b&gt; gate is <span class="differs">open</span>'
    assert right.places == (whole[1],)
    assert right.quotes == ()


def test_a_value_stands_out_in_the_words_around_it(accounts: Make) -> None:
    (one,) = accounts("At least 17 people <died> there")
    variant = Variant("17 people", (one.span(0, len(one.text)),))
    (side,) = sections.sides(Conflict("x1", "number", "", (variant,), None))
    assert [quote.text for quote in side.quotes] == ["At least <b>17 people</b> &lt;died&gt; there"]


def test_a_small_table_of_positions_is_whole() -> None:
    table = sections.position_table([position("Reds", "tax"), position("Blues", "law", "against")], {})
    assert table.parties == ("Blues", "Reds")
    assert [issue for issue, _ in table.rows] == ["law", "tax"]
    assert table.rows[0][1][1] == ()
    assert table.alone == ()


def test_a_large_table_keeps_the_issues_on_which_several_parties_are_heard() -> None:
    lone = [position(f"Party {n}", f"issue {n}") for n in range(9)]
    both = [position("Reds", "tax", "for", "e1"), position("Blues", "tax", "against")]
    table = sections.position_table([*lone, *both], {"e1": "Ada Roe"})
    assert table.parties == ("Blues", "Reds")
    assert [issue for issue, _ in table.rows] == ["tax"]
    ((held,),) = [cell for cell in table.rows[0][1] if cell[0].stance == "for"]
    assert held.voices == (("Ada Roe", (9,)),)
    assert [party for party, _ in table.alone] == [f"Party {n}" for n in range(9)]


def test_a_table_with_little_in_it_is_parted() -> None:
    lone = [position(f"Party {n}", f"issue {n}") for n in range(5)]
    assert sections.position_table(lone, {}).rows == ()
    both = [position(party, issue) for party in ("Reds", "Blues") for issue in ("tax", "law", "dam")]
    assert len(sections.position_table([*both, position("Greens", "sea")], {}).rows) == 4


def test_what_happened_on_one_day_stands_together() -> None:
    timeline = [Happening(day, "day", "Rain", ()) for day in ("2024-05-03", "2024-05-04", "2024-05-04")]
    assert [(first.date, len(rows)) for first, rows in sections.days(timeline)] == [
        ("2024-05-03", 1),
        ("2024-05-04", 2),
    ]


def test_dates_read_as_people_write_them() -> None:
    dates = ["2024", "2024-05", "2024-05-03", "2024-05-03T21", "2024-05-03T21:20", "2024-Q3"]
    assert [day_label(date) for date in dates] == [
        "2024",
        "May 2024",
        "3 May 2024",
        "3 May 2024, 21:00",
        "3 May 2024, 21:20",
        "quarter 3 of 2024",
    ]
    assert day_label("2024-05-13", "week") == "week of 13 May 2024"
    assert day_label("2024-05-18", "week") == "weekend of 18 May 2024"
