"""Time expressions are given by hand here, so that only the timeline is tested."""

import re
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.annotate import annotate
from copytaster.collate.timeline import order
from copytaster.model import Account, Article, Assertion, Attribution, Furniture, Happening, Time

Make = Callable[..., tuple[Account, ...]]


def timed(account: Account, values: dict[str, str]) -> Account:
    """The account with these time expressions, and no others."""
    times = sorted(
        (
            Time(place, place + len(written), value, "DURATION" if value.startswith("P") else "DATE")
            for written, value in values.items()
            if (place := account.text.find(written)) >= 0
        ),
        key=lambda time: time.start,
    )
    return Account(account.id, msgspec.structs.replace(account.annotated, times=tuple(times)))


def undated(account: Account, *furniture: Furniture) -> Account:
    article: Article = msgspec.structs.replace(account.annotated.article, published=None, furniture=furniture)
    return Account(account.id, msgspec.structs.replace(account.annotated, article=article))


def captioned(account: Account, end: int) -> Account:
    """The account without a day of publication; its first sentence, up to a place, is the words under a picture."""
    without = undated(account, Furniture(0, end, "caption"))
    first, *rest = without.annotated.sentences
    sentences = (msgspec.structs.replace(first, furniture=True), *rest)
    return Account(account.id, msgspec.structs.replace(without.annotated, sentences=sentences))


def rows(happenings: tuple[Happening, ...]) -> list[tuple[str, str, int]]:
    return [(row.date, row.precision, len(row.members)) for row in happenings]


def test_one_happening_told_by_two_accounts_is_one_row(accounts: Make) -> None:
    left, right = accounts(
        "The ferry Solveig ran aground off Hestvik on Monday, the coast guard said.",
        "Rescue boats reached Hestvik on Monday after the ferry Solveig had run aground.",
    )
    monday = {"Monday": "2024-05-13"}
    happenings = order((timed(left, monday), timed(right, monday)), ())
    assert rows(happenings) == [("2024-05-13", "day", 2)]
    assert all(member.text in (left.text, right.text) for row in happenings for member in row.members)


def test_two_things_of_one_day_are_two_rows(accounts: Make) -> None:
    (account,) = accounts(
        "The ferry Solveig ran aground off Hestvik on Monday. Verano won the cup on May 13 by three goals."
    )
    account = timed(account, {"Monday": "2024-05-13", "May 13": "2024-05-13"})
    assert rows(order((account,), ())) == [("2024-05-13", "day", 1)] * 2


def test_accounts_of_one_assertion_are_one_row_whatever_their_words(accounts: Make) -> None:
    left, right = accounts("The vessel struck a reef on Monday.", "On Monday a ferry ran aground.")
    said = Assertion("c1", left.text, (left.span(0, len(left.text)), right.span(0, len(right.text))))
    monday = {"Monday": "2024-05-13"}
    assert rows(order((timed(left, monday), timed(right, monday)), (said,))) == [("2024-05-13", "day", 2)]


def test_rows_come_by_date_as_precise_as_it_is_known(accounts: Make) -> None:
    (account,) = accounts(
        "The court will hear farmers next week. The dam was built in 1962. It was sold in March 2024. "
        "The hearing begins at 10:30 on Thursday. The sale took three months."
    )
    account = timed(
        account,
        {
            "next week": "2024-W21",
            "1962": "1962",
            "March 2024": "2024-03",
            "10:30 on Thursday": "2024-05-16T10:30",
            "three months": "P3M",
        },
    )
    assert [(row.date, row.precision) for row in order((account,), ())] == [
        ("1962", "year"),
        ("2024-03", "month"),
        ("2024-05-16T10:30", "minute"),
        ("2024-05-20", "week"),
    ]


def test_a_year_that_only_describes_is_no_happening(accounts: Make) -> None:
    text = "Farmers want the 1984 borders back. Vision 2030 needs water, said Lund (2012)."
    (account,) = accounts(text)
    assert order((timed(account, {"1984": "1984", "2030": "2030", "2012": "2012"}),), ()) == ()


def test_a_year_beside_a_happening_is_one(accounts: Make) -> None:
    text = "It was the first strike since 2009. The minister lifted the 2014 ban on nets."
    (account,) = accounts(text)
    found = order((timed(account, {"2009": "2009", "2014": "2014"}),), ())
    assert [row.date for row in found] == ["2009", "2014"]


def test_one_thing_called_by_its_year_is_one_row(accounts: Make) -> None:
    first, second = accounts(
        "Lund lifted the 2014 ban on nets.", "Trawlers broke the 2014 ban every night. Crews slept."
    )
    found = order((timed(first, {"2014": "2014"}), timed(second, {"2014": "2014"})), ())
    assert [len(row.members) for row in found] == [2]


def test_a_vaguer_date_of_what_is_dated_already_is_left_out(accounts: Make) -> None:
    (account,) = accounts("In the first vote this year, the council rejected the sale on Monday.")
    found = order((timed(account, {"this year": "2024", "Monday": "2024-05-13"}),), ())
    assert [row.date for row in found] == ["2024-05-13"]


def test_an_hour_sharpens_the_row_of_its_day(accounts: Make) -> None:
    first, second = accounts("The dam burst at noon on Monday.", "On Monday the dam burst.")
    found = order(
        (timed(first, {"noon on Monday": "2024-05-13T12:00"}), timed(second, {"Monday": "2024-05-13"})), ()
    )
    assert [(row.date, len(row.members)) for row in found] == [("2024-05-13T12:00", 2)]


@pytest.mark.parametrize(
    ("written", "value", "date"),
    [
        ("last month", "XXXX-XX", "2024-04"),
        ("next year", "XXXX", "2025"),
        ("last week", "XXXX-WXX", "2024-05-06"),
        ("December", "XXXX-12", "2023-12"),
        ("May 2", "XXXX-05-02", "2024-05-02"),
        ("Monday", "XXXX-WXX-1", "2024-05-13"),
    ],
)
def test_an_undated_account_counts_from_the_days_of_the_others(
    accounts: Make, written: str, value: str, date: str
) -> None:
    dated, undated = accounts(
        "The dam burst on 15 May 2024, engineers found.", f"The council met {written} over fish."
    )
    marked = timed(dated, {"15 May 2024": "2024-05-15"})
    own = msgspec.structs.replace(marked.annotated.article, published="2024-05-15")
    marked = Account(marked.id, msgspec.structs.replace(marked.annotated, article=own))
    found = order((marked, timed(undated, {written: value})), ())
    assert date in [row.date for row in found]


def test_tomorrow_in_a_quotation_counts_from_the_day_of_the_saying(accounts: Make) -> None:
    (account,) = accounts(
        "“Tomorrow we march,” Lund said on Tuesday. “Tomorrow may bring rain over the dam,” she added."
    )
    marked = timed(account, {"Tomorrow": "2024-05-17", "Tuesday": "2024-05-14"})
    second = account.text.rindex("“Tomorrow")
    times = (*marked.annotated.times, Time(second + 1, second + 9, "2024-05-17", "DATE"))
    speech = tuple(
        Attribution((), (), ((start, account.text.index("”", start) + 1),), "direct") for start in (0, second)
    )
    changed = msgspec.structs.replace(marked.annotated, times=times, attributions=speech)
    found = order((Account("a1", changed),), ())
    assert sorted(row.date for row in found) == ["2024-05-14", "2024-05-15"]


def test_a_long_sentence_gives_the_clause_of_each_date(accounts: Make) -> None:
    (account,) = accounts(
        "Judge Okafor blocked the sale on Tuesday, but Ostrava Power said it would appeal on Friday."
    )
    first, second = order((timed(account, {"Tuesday": "2024-05-14", "Friday": "2024-05-17"}),), ())
    assert first.text == "Judge Okafor blocked the sale on Tuesday"
    assert second.text == "but Ostrava Power said it would appeal on Friday."


def test_a_citation_tells_the_day_that_weekdays_count_from(accounts: Make) -> None:
    first, second = accounts(
        "The ferry ran aground on Monday.\nInspectors will board it on Friday.\nThe Norrland Post, 15 May 2024: A1.",
        "Fog hung over Hestvik as the ferry ran aground on Monday.",
    )
    start = first.text.index("The Norrland Post")
    first = timed(
        undated(first, Furniture(start, len(first.text), "citation")), {"15 May 2024": "2024-05-15"}
    )
    first = Account("a1", first.annotated)
    happenings = order((first, timed(undated(second), {})), ())
    assert ("2024-05-13", "day", 2) in rows(happenings)
    assert ("2024-05-17", "day", 1) in rows(happenings)


def test_without_any_date_weekdays_stay_unresolved(accounts: Make) -> None:
    (account,) = accounts("The ferry ran aground on Monday.")
    assert order((timed(undated(account), {}),), ()) == ()


def test_a_post_that_is_quoted_tells_what_weekdays_count_from(accounts: Make) -> None:
    text = "The ferry ran aground on Monday.\n— Ada Lund (@adalund) May 15, 2024\nIt will sail again on Thursday."
    (account,) = accounts(text)
    found = order((timed(undated(account), {"May 15, 2024": "2024-05-15"}),), ())
    assert [row.date for row in found] == ["2024-05-13", "2024-05-15", "2024-05-16"]


def test_a_picture_of_a_day_that_is_told_of_tells_what_weekdays_count_from(accounts: Make) -> None:
    text = "Hale (left) in Ostrava, May 14, 2024.\nHale was shot on Tuesday. Voss visited him on Wednesday."
    (account,) = accounts(text)
    given = timed(
        captioned(account, text.index("\n")),
        {"May 14, 2024": "2024-05-14", "Tuesday": "XXXX-WXX-2", "Wednesday": "XXXX-WXX-3"},
    )
    assert rows(order((given,), ())) == [("2024-05-14", "day", 1), ("2024-05-15", "day", 1)]


def test_a_picture_from_an_archive_tells_nothing(accounts: Make) -> None:
    text = "Hale (left) in Ostrava, May 14, 2024.\nHale was shot on Friday."
    (account,) = accounts(text)
    given = timed(
        captioned(account, text.index("\n")),
        {"May 14, 2024": "2024-05-14", "Friday": "XXXX-WXX-5"},
    )
    assert order((given,), ()) == ()


def test_the_next_day_counts_from_the_day_told_before(accounts: Make) -> None:
    (account,) = accounts("Hale was shot on May 3. Police found the gun the next day.")
    given = timed(account, {"May 3": "2024-05-03", "the next day": "2024-05-15"})
    assert rows(order((given,), ())) == [("2024-05-03", "day", 1), ("2024-05-04", "day", 1)]


def test_a_short_clause_with_a_year_takes_in_what_happened(accounts: Make) -> None:
    text = "Then in 2016, after a long silence, the ministry admitted that it would close the dam in 2017 or 2018."
    (account,) = accounts(text)
    given = timed(account, {"2016": "2016", "2017": "2017", "2018": "2018"})
    (first, *_) = order((given,), ())
    assert first.date == "2016"
    assert "silence" in first.text


def test_an_election_of_a_year_is_of_that_year(accounts: Make) -> None:
    (account,) = accounts("Hale denied meddling in the 2016 elections.")
    assert rows(order((timed(account, {}),), ())) == [("2016", "year", 1)]


def test_the_stamp_of_a_page_is_its_day(accounts: Make) -> None:
    text = "Last updated May 15, 2024 at 5:12 PM by the desk\nThe ferry ran aground on Monday."
    (account,) = accounts(text)
    found = order((timed(undated(account), {"May 15, 2024": "2024-05-15"}),), ())
    assert "2024-05-13" in [row.date for row in found]


def test_a_week_and_its_monday_are_two_rows(accounts: Make) -> None:
    (account,) = accounts(
        "Farmers marched this week. The council met on Monday. The dam leaked over the weekend."
    )
    values = {"this week": "2024-W20", "Monday": "2024-05-13", "over the weekend": "2024-W20-WE"}
    assert rows(order((timed(account, values),), ())) == [
        ("2024-05-13", "day", 1),
        ("2024-05-13", "week", 1),
        ("2024-05-18", "week", 1),
    ]


def test_a_year_before_what_it_describes_dates_it(accounts: Make) -> None:
    (account,) = accounts("The 1913 bronze statue fell. Lund pulled off a surprise 2010 victory.")
    found = order((timed(account, {"1913": "1913", "2010": "2010"}),), ())
    assert [row.date for row in found] == ["1913", "2010"]


DATES = {
    "monday": "XXXX-WXX-1",
    "1962": "1962",
    "march": "2024-03",
    "now": "PRESENT_REF",
    "odd": "2024-99-99",
}
WORDS = [*DATES, "Friday", "the", "dam", "was", "sold", ",", ";", "in", "will", ".", "\n", "week"]


@given(st.lists(st.sampled_from(WORDS), max_size=30))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_spans_that_quote_it(words: list[str]) -> None:
    text = " ".join(words)
    dates = {**DATES, "week": "2024-W77"}
    times = []
    for match in re.finditer(r"\w+", text):
        if value := dates.get(match.group()):
            times.append(Time(match.start(), match.end(), value, "DATE"))
    article = Article(location="any.txt", text=text, published="2024-05-15", language="en")
    annotated = msgspec.structs.replace(annotate(article), times=tuple(times))
    for row in order((Account("a1", annotated),), ()):
        assert row.text in {span.text for span in row.members}
        assert all(text[span.start : span.end] == span.text != "" for span in row.members)


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        (
            "Hale wrote on May 3. In a letter a week later she resigned.",
            {"May 3": "2024-05-03"},
            "2024-05-10",
        ),
        ("Hale ran in 2008. She left the race that March.", {"2008": "2008"}, "2008-03"),
        ("Hale was shot in May. The following month Lund was too.", {"May": "2024-05"}, "2024-06"),
        ("Hale ran in 2008. Two years earlier she had lost.", {"2008": "2008"}, "2006"),
        ("Hale ran on May 3. She had bought shoes that Wednesday.", {"May 3": "2024-05-03"}, "2024-05-01"),
        ("The ship sailed on May 3. It sank hours later.", {"May 3": "2024-05-03"}, "2024-05-03"),
        (
            "The ship sailed on May 3. It sank at noon.",
            {"May 3": "2024-05-03", "noon": "2024-05-15T12:00"},
            "2024-05-03",
        ),
    ],
)
def test_a_time_counts_on_from_what_was_told(
    accounts: Make, text: str, given: dict[str, str], expected: str
) -> None:
    (account,) = accounts(text)
    assert expected in {
        row.date[: len(expected)] for row in order((timed(account, given),), ()) if row.text != text
    }


def test_that_before_a_clause_is_no_time(accounts: Make) -> None:
    (account,) = accounts("Hale ran in 2008. She said that March was cold.")
    assert [row.date for row in order((timed(account, {"2008": "2008"}),), ())] == ["2008"]


def test_what_happened_before_what_is_told_moves_nothing_on(accounts: Make) -> None:
    (account,) = accounts("Hale ran on May 9. A week earlier she fell. The next day she won.")
    dates = [row.date for row in order((timed(account, {"May 9": "2024-05-09"}),), ())]
    assert dates == ["2024-05-02", "2024-05-09", "2024-05-10"]


def test_a_day_of_an_account_without_a_date_looks_as_its_own_verb_does(accounts: Make) -> None:
    (dated,) = accounts(
        "The board met on Tuesday and rejected the plan for the quay.", published="2024-05-15"
    )
    text = (
        "The board outlined in a long letter to the mayor on Tuesday why it will not take part in the talks."
    )
    (undated,) = accounts(text)
    article = msgspec.structs.replace(undated.annotated.article, published=None)
    other = Account("a2", annotate(article))
    assert {row.date for row in order((dated, other), ())} == {"2024-05-14"}


def test_a_day_counted_from_that_of_other_accounts_may_be_a_day_off(accounts: Make) -> None:
    (dated,) = accounts(
        "The board met on Tuesday and rejected the plan for the quay.", published="2024-05-14"
    )
    for text, day in (
        ("The harbour caucus on Monday will unveil its list of ships that are to be sold.", "2024-05-13"),
        ("The mayor of the old town resigned on Wednesday after all his aides had left.", "2024-05-15"),
    ):
        (other,) = accounts(text)
        article = msgspec.structs.replace(other.annotated.article, published=None)
        told = order((dated, Account("a2", annotate(article))), ())
        assert day in {row.date for row in told}


def test_until_before_a_year_begins_no_clause(accounts: Make) -> None:
    (account,) = accounts("The ferry was not launched until 1998, the bridge did not open until 2004.")
    assert {row.text for row in order((account,), ())} == {
        "The ferry was not launched until 1998, the bridge did not open until 2004."
    }


def test_a_post_is_shown_with_what_it_says(accounts: Make) -> None:
    (account,) = accounts(
        "The board gave the firm a present months early. — Ada Holm (@adaholm) May 14, 2024"
    )
    assert [row.text for row in order((account,), ())] == [account.text]


def test_what_needs_to_be_done_is_ahead_and_what_happened_this_weekend_is_past(accounts: Make) -> None:
    (account,) = accounts(
        "Lund said the chair needs to focus on the November election. The fire that happened this weekend was large.",
        published="2024-05-13",
    )
    assert [(row.date, row.precision) for row in order((account,), ())] == [
        ("2024-05-11", "week"),
        ("2024-11", "month"),
    ]
