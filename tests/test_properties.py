"""What holds for any pile: spans are verbatim, order does not matter, copies do not count, nothing crashes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copytaster import Settings
from copytaster.annotate import annotate
from copytaster.collate.corroboration import Evidence, corroborate
from copytaster.errors import Problem
from copytaster.model import Annotated, Article, Assertion, Claim, Dossier, Story
from copytaster.pipeline import compile_dossier, gather_stories
from copytaster.render import annotated_json, dossier_json
from copytaster.sources import read
from copytaster.sources.furniture import find_furniture

PIECES = st.sampled_from(
    [
        "Mayor Ada Brandt said", "said Lund,", "he", "who said", "told reporters that", "according to", "and", "mill",
        '"', "“", "”", "«", "»", "’s", "(", ")", " – ", "—", ". ", ", ", "...", "%", "\n", "\n\n", "\r\n", "  ",
        "17", "½", "Ⅷ", "٣", "$3.5 million", "between 2 and 4", "not more than", "May 3", "31-02-", "24:61", "a.m.",
        "on Tuesday", "New York", "U.S.", "Dr.", "Source link", "Иван", "مرحبا", "İ", "ß", "ﬁ", "e\u0301", "🙂",
        "\u202e", "\x00", "\u2028", "\ufeff", "a" * 200,
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(PIECES, max_size=60).map("".join),
    st.lists(PIECES, max_size=60).map(" ".join),
)

REPORTED = (
    "{speaker} said {words}.", "“{words},” {speaker} said.", '{speaker} said: "{words}."',
    "According to {speaker}, {words}.", "{speaker} denied that {words}, while {count} were still missing {when}.",
    "{subject} {verb} {when}.", "{subject} {verb} {when}, leaving {count}.", "{count}, {subject} and a dog {verb}.",
)  # fmt: skip
NAMED = ("Captain Ada Brandt", "Otto Lund", "Mayor Sofia Reyes")
UNNAMED = ("a spokesman for the harbour authority", "she", "the police", "two officials")


def reports(speakers: Sequence[str], *, least: int) -> st.SearchStrategy[str]:
    """Texts of invented sentences, a line each, that quote these speakers."""
    parts = {
        "subject": (
            "The ferry Linnet",
            "Captain Brandt",
            "The harbour authority of Tarn",
            "A pilot, Otto Lund,",
        ),
        "verb": (
            "ran aground off Tarn",
            "left the harbour",
            "had been warned of fog",
            "was taken to hospital",
        ),
        "when": ("on Friday", "on May 3", "at 9:30 p.m.", "two days ago", "within two hours", ""),
        "count": ("12 passengers", "at least fifteen people", "between 10 and 20 people", "$2.5 million"),
        "words": (
            "the rudder had failed",
            "nobody told us where the boats were",
            "we heard a crack and then nothing",
        ),
        "speaker": speakers,
    }
    drawn = st.fixed_dictionaries({part: st.sampled_from(choices) for part, choices in parts.items()})
    sentences = st.builds(str.format_map, st.sampled_from(REPORTED), drawn)
    return st.lists(sentences, min_size=least, max_size=9, unique=True).map("\n".join)


REPORTS = reports(NAMED + UNNAMED, least=1)
FERRY = (
    (
        "Harbour Post",
        "TARN, May 3 (Harbour Post) - A ferry ran aground off Tarn on Friday, injuring 12 people. Captain Ada Brandt "
        'said the rudder had failed. "We heard a crack and then nothing moved," Brandt told reporters. The ferry '
        "Linnet had 140 passengers on board and sank within two hours. Police are questioning the harbour pilot.",
    ),
    (
        "Tarn Courier",
        "A ferry ran aground off Tarn on Friday, injuring 12 people. Captain Ada Brandt said the rudder had failed. "
        '"We heard a crack and then nothing moved," Brandt told reporters. The ferry Linnet had 140 passengers on '
        "board and sank within two hours. Police are questioning the harbour pilot.\n\nSource: Harbour Post",
    ),
    (
        "Island Radio",
        "Fifteen people were hurt when the ferry Linnet hit rocks near Tarn on Friday evening, the hospital said. "
        'Captain Brandt blamed the rudder: "There was a crack, and then nothing moved any more." A passenger, Otto '
        "Lund, said that nobody had told them where the boats were. Police are questioning the pilot of the harbour.",
    ),
    (
        "The Lantern",
        "The 140 passengers of the ferry Linnet spent the night in a school in Tarn. Divers began on Saturday to look "
        "for the wreck, which lies 30 metres deep. The harbour pilot is being questioned by police.",
    ),
)

FERRY_FILES = [(f"ferry-{number}", outlet, text) for number, (outlet, text) in enumerate(FERRY)]


def quick(examples: int) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    )


def article(name: str, text: str, outlet: str | None = None) -> Article:
    return Article(
        location=f"{name}.txt",
        text=text,
        outlet=outlet,
        published="2024-05-04",
        language="en",
        furniture=find_furniture(text),
    )


def spans_in(value: Any) -> Iterator[dict[str, Any]]:
    """Every span of a dossier as JSON, however deep."""
    if isinstance(value, dict):
        if {"account", "start", "end", "text"} <= value.keys():
            yield value
        for item in value.values():
            yield from spans_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from spans_in(item)


def offsets(annotated: Annotated) -> Iterator[tuple[int, int]]:
    for some in (annotated.tokens, annotated.sentences, annotated.mentions, annotated.references):
        yield from ((item.start, item.end) for item in some)
    for some in (annotated.quantities, annotated.times, annotated.article.furniture):
        yield from ((item.start, item.end) for item in some)
    for attribution in annotated.attributions:
        yield from (*attribution.source, *attribution.cue, *attribution.content)
        yield from filter(None, [attribution.channel])
    yield from filter(None, [mention.role for mention in annotated.mentions])


def check_reading(annotated: Annotated) -> None:
    """Everything found lies in the text and in order, and nothing of one sort overlaps."""
    text = annotated.article.text
    assert all(0 <= start < end <= len(text) for start, end in offsets(annotated))
    for some in (
        annotated.tokens,
        annotated.sentences,
        annotated.mentions,
        annotated.quantities,
        annotated.times,
    ):
        assert all(before.end <= behind.start for before, behind in pairwise(some))
    starts = [min(attribution.content) for attribution in annotated.attributions]
    assert starts == sorted(starts)
    assert [reference.start for reference in annotated.references] == sorted(
        r.start for r in annotated.references
    )
    assert json.loads(annotated_json(annotated))["text"] == text


@quick(300)
@given(TEXTS)
def test_everything_found_lies_in_the_text_and_in_order(text: str) -> None:
    check_reading(annotate(article("any", text)))


@pytest.mark.parametrize(
    "piece",
    [
        "Ada Brandt said ",
        "“so ",
        '"',
        "(",
        "17 and ",
        "May 3, ",
        "a",
        "he said, ",
        "U.S. ",
        "🙂",
        "\u0301",
        "\x00 ",
        "“",
        ". ” ",
        "7",
        "1,000,",
        "million ",
        "e\u0301 ",
        "👩\u200d👩\u200d👧 ",
        "\u202eשלום ",
        "\u200fמרכז, ",
        "\x1b[0m",
        "a" + " " * 40,
    ],
)
def test_very_long_lines_are_read(piece: str) -> None:
    check_reading(annotate(article("long", "17 " + piece * (8_000 // len(piece)) + " days.")))


@pytest.mark.parametrize("piece", ["\ud800", "\udfff said ", "“\udc80” "])
def test_halves_of_characters_are_read(piece: str) -> None:
    """As a broken decoder leaves them; they cannot be written, so that no source gives them out."""
    text = piece * 500
    annotated = annotate(article("broken", text))
    assert all(0 <= start < end <= len(text) for start, end in offsets(annotated))


@quick(60)
@given(st.lists(st.one_of(REPORTS, TEXTS), min_size=2, max_size=4))
def test_a_dossier_quotes_its_accounts_verbatim(texts: list[str]) -> None:
    story = Story("s", "Any", tuple(article(str(number), text) for number, text in enumerate(texts)))
    dossier = json.loads(dossier_json(compile_dossier(story)))
    told = {account["id"]: account["text"] for account in dossier["accounts"]}
    assert list(told.values()) == texts
    for span in spans_in(dossier):
        assert told[span["account"]][span["start"] : span["end"]] == span["text"] != ""
    for claim in dossier["claims"]:
        independent = claim["corroboration"]["independent"]
        assert claim["text"] in [member["text"] for member in claim["members"]]
        assert 1 <= independent["low"] <= independent["high"] <= claim["corroboration"]["accounts"]


def written(folder: Path, files: Sequence[tuple[str, str | None, str]]) -> list[str]:
    """The locations of files with a record each: name, outlet, text."""
    folder.mkdir(exist_ok=True)
    locations = []
    for name, outlet, text in files:
        path = folder / f"{name}.jsonl"
        path.write_text(json.dumps({"text": text, "outlet": outlet, "date": "2024-05-04", "language": "en"}))
        locations.append(str(path))
    return locations


def dossiers(locations: Sequence[str]) -> tuple[bytes, ...]:
    run = gather_stories(locations, Settings(workers=1))
    return tuple(dossier_json(compile_dossier(story)) for story in run.told_twice)


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return written(tmp_path_factory.mktemp("ferry"), FERRY_FILES)


@pytest.fixture(scope="module")
def first_told(ferry: list[str]) -> tuple[bytes, ...]:
    return dossiers(ferry)


@quick(8)
@given(data=st.data())
def test_the_order_of_articles_does_not_matter(
    ferry: list[str], first_told: tuple[bytes, ...], data: st.DataObject
) -> None:
    assert len(first_told) == 1
    assert dossiers(data.draw(st.permutations(ferry))) == first_told


@quick(10)
@given(data=st.data(), texts=st.lists(REPORTS, min_size=2, max_size=4, unique=True))
def test_the_order_of_records_in_a_file_does_not_matter(
    tmp_path: Path, data: st.DataObject, texts: list[str]
) -> None:
    path = tmp_path / "pile.jsonl"
    records = [json.dumps({"id": str(number), "text": text}) for number, text in enumerate(texts)]
    told = set()
    for lines in (records, data.draw(st.permutations(records))):
        path.write_text("\n".join(lines))
        told.add(dossiers([str(path)]))
    assert len(told) == 1


@pytest.mark.parametrize("told_by", ["ferry", "strait-call"])
def test_the_seed_of_hashes_does_not_matter(told_by: str, ferry: list[str]) -> None:
    program = "import sys; from copytaster.cli import main; sys.exit(main())"
    paths = (
        ferry if told_by == "ferry" else [str(Path(__file__).parents[1] / "examples" / told_by / "accounts")]
    )
    command = [sys.executable, "-c", program, "read", *paths, "--json", "--workers", "1"]
    told = {
        subprocess.run(
            command, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
    assert json.loads(told.pop())["format"] == "copytaster.dossier/1"


def dossier_with_copy(articles: Sequence[Article], copied: int, outlet: str | None) -> Dossier:
    """The dossier of the articles and of one more, with the text of one of them, from another file and outlet."""
    copy = article("z-copy", articles[copied].text, outlet)
    return compile_dossier(Story("s", "Ferry", (*articles, copy)))


def without_last(dossier: Dossier) -> tuple[Claim, ...]:
    """What the claims rest on when the places of the last account are taken from them."""
    last = dossier.accounts[-1].id
    kept = [(c.id, c.text, tuple(m for m in c.members if m.account != last)) for c in dossier.claims]
    evidence = Evidence(
        dossier.entities,
        [statement for statement in dossier.statements if statement.account != last],
        [
            msgspec.structs.replace(
                utterance, readings=tuple(r for r in utterance.readings if r.span.account != last)
            )
            for utterance in dossier.utterances
        ],
        [edge for edge in dossier.derivations if last not in (edge.account, edge.from_account)],
        dossier.conflicts,
    )
    assertions = [Assertion(*parts) for parts in kept if parts[2]]
    return corroborate(dossier.accounts[:-1], assertions, evidence)[0]


def check_copy_adds_nothing(dossier: Dossier) -> None:
    last = dossier.accounts[-1].id
    before = {claim.id: claim.corroboration.independent for claim in without_last(dossier)}
    for claim in dossier.claims:
        independent = claim.corroboration.independent
        if claim.id not in before:
            assert {member.account for member in claim.members} == {last}
            assert independent.high == 1
        else:
            assert independent.low <= before[claim.id].low
            assert independent.high <= before[claim.id].high


@pytest.mark.parametrize("copied", range(len(FERRY)))
@pytest.mark.parametrize("outlet", ["Evening Mirror", None])
def test_a_copy_makes_no_claim_more_independent(copied: int, outlet: str | None) -> None:
    articles = [article(str(number), text, name) for number, (name, text) in enumerate(FERRY)]
    dossier = dossier_with_copy(articles, copied, outlet)
    assert any(claim.corroboration.independent.high > 1 for claim in dossier.claims)
    check_copy_adds_nothing(dossier)


@quick(30)
@given(
    texts=st.lists(reports(NAMED, least=6), min_size=2, max_size=4, unique=True),
    outlets=st.sampled_from([("A", "B", "C", "D"), ("A", "A", "B", "C")]),
    outlet=st.sampled_from(["Evening Mirror", None]),
)
def test_a_copy_in_any_pile_adds_nothing(
    texts: list[str], outlets: Sequence[str], outlet: str | None
) -> None:
    articles = [article(str(number), text, outlets[number]) for number, text in enumerate(texts)]
    check_copy_adds_nothing(dossier_with_copy(articles, 0, outlet))


def test_the_same_text_from_another_file_is_read_once(tmp_path: Path, first_told: tuple[bytes, ...]) -> None:
    folder = tmp_path / "pile"
    written(folder, [*FERRY_FILES, ("z-again", None, FERRY[0][1])])
    run = gather_stories([str(folder)], Settings(workers=1))
    assert [(Path(problem.location).name, problem.reason) for problem in run.problems] == [
        ("z-again.jsonl#1", "duplicate")
    ]
    told, first = (json.loads(line) for line in (*dossiers([str(folder)]), *first_told))
    assert told["claims"] == first["claims"]


SCRAPS = st.sampled_from(
    [
        b'{"text": "', b'{"articles": [', b'"}', b"{", b"}", b"[", b"]", b'"', b",", b":", b"null", b"1e999", b"NaN",
        b"<html lang=en>", b"<p>", b"</p>", b"<script>", b"<!--", b"<![CDATA[", b"&#0;", b"&#x110000;", b"\\ud800",
        b"\xef\xbb\xbf", b"\xff\xfe", b"\x00", b"\xed\xa0\x80", b"\xe4", b"\x85", b"\r", b"\n",
        b"Mayor Ada Brandt said on Monday that the mill would close. ",
    ]
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "text", "title", "outlet", "author", "date", "language", "url", "name", "items"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)
CONTENTS = st.one_of(
    st.binary(max_size=300),
    st.lists(SCRAPS, max_size=20).map(b"".join),
    JSON.map(lambda value: json.dumps(value).encode()),
    st.lists(JSON, max_size=4).map(lambda values: "\n".join(map(json.dumps, values)).encode()),
)


@quick(300)
@given(content=CONTENTS, suffix=st.sampled_from([".txt", ".html", ".json", ".jsonl"]))
def test_any_bytes_give_articles_or_problems(tmp_path: Path, content: bytes, suffix: str) -> None:
    path = tmp_path / f"any{suffix}"
    path.write_bytes(content)
    for item in read([str(path)], Settings(smallest_article=1)):
        assert isinstance(item, Article | Problem)
        if isinstance(item, Article):
            assert item.text.strip()
            assert item.published_on is None or item.published
            assert all(0 <= piece.start < piece.end <= len(item.text) for piece in item.furniture)
