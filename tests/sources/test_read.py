"""Every kind of document, good and bad: nothing is lost, nothing crashes."""

import gzip
import json
import os
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.config import Settings
from copytaster.errors import Problem
from copytaster.model import Article
from copytaster.sources import read
from copytaster.sources.decoding import decode

STORY = "Ferry runs aground\n\nThe ferry Halka ran aground off Nyrup on Sunday with forty people on board.\n"
PAGE = """<html lang="en"><head><title>Ferry runs aground</title><meta property="og:site_name" content="Nyrup Post">
<meta property="article:published_time" content="2024-05-12T18:30:00+02:00"></head><body><nav>Home News</nav><article>
<h1>Ferry runs aground</h1><p>The ferry Halka ran aground off Nyrup on Sunday with forty people on board, the coast
guard said in the evening.</p><p>Nobody was hurt, and all passengers were taken ashore by boat before midnight.</p>
</article></body></html>"""


def read_all(*paths: Path, settings: Settings | None = None) -> tuple[list[Article], list[Problem]]:
    found = list(read([str(path) for path in paths], settings or Settings()))
    articles = [item for item in found if isinstance(item, Article)]
    return articles, [item for item in found if isinstance(item, Problem)]


def saved(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_text_in_any_unicode_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode(encoding))
    (article,), problems = read_all(path)
    assert (article.text, problems) == (STORY, [])


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (
            "Der Bürgermeister von Nyköping erklärte, die Brücke über den Fluß müsse geschlossen bleiben. "
            * 5,
            "cp1252",
        ),
        ("Мэр города заявил в понедельник, что мост останется закрытым до конца недели. " * 5, "cp1251"),
    ],
)
def test_text_in_an_old_encoding_is_recognised(tmp_path: Path, text: str, encoding: str) -> None:
    (article,), _ = read_all(saved(tmp_path / "story.txt", text.encode(encoding)))
    assert article.text == text


def test_line_breaks_stay_as_they_are(tmp_path: Path) -> None:
    (article,), _ = read_all(saved(tmp_path / "story.txt", STORY.replace("\n", "\r\n")))
    assert article.text == STORY.replace("\n", "\r\n")
    assert article.headline == "Ferry runs aground"


@pytest.mark.parametrize(
    ("text", "headline", "at"),
    [
        (STORY, "Ferry runs aground", 0),
        ("Shipping\nFerry runs aground off Nyrup\n" + STORY[20:], "Ferry runs aground off Nyrup", 9),
        ("The ferry Halka ran aground.\nNobody was hurt.", "The ferry Halka ran aground.", None),
        ('\n\n  Ferry "runs aground"\n\nThe ferry ran aground.', 'Ferry "runs aground"', 4),
        ("\n\n  Ferry “runs aground”  \n\nThe ferry ran aground.", "Ferry “runs aground”", 4),
        ("Share this\nFerry runs aground\nThe ferry Halka ran aground.", "Ferry runs aground", 11),
        (
            "Storm on the coast\r\n\r\nGov. Holm calls for calm\r\n" + STORY[20:],
            "Gov. Holm calls for calm",
            22,
        ),
        ("Who let the ferry sail?\nThe ferry Halka ran aground off Nyrup.", "Who let the ferry sail?", 0),
        ("Ferry leaves the U.S.\nThe ferry Halka has left for Nyrup.", "Ferry leaves the U.S.", 0),
        (
            "12 May 2024\nBy Mira Holm\nFerry runs aground\n\nThe ferry Halka ran aground.",
            "Ferry runs aground",
            25,
        ),
        (
            "Ferry with forty aboard runs aground\nA pilot slept while the boat went on the rocks\n"
            + STORY[20:],
            "Ferry with forty aboard runs aground",
            0,
        ),
        (
            "“The ferry,” she said, “ran aground.”\nNobody was hurt.",
            "“The ferry,” she said, “ran aground.”",
            None,
        ),
    ],
)
def test_the_headline_of_a_text(tmp_path: Path, text: str, headline: str, at: int | None) -> None:
    (article,), _ = read_all(saved(tmp_path / "story.txt", text))
    assert (article.headline, article.headline_at) == (headline, at)


def test_lines_that_say_who_and_when(tmp_path: Path) -> None:
    text = "Ferry runs aground\nBy Mira Holm\nPublished: 12 May 2024\n\nNYRUP (Reuters) - The ferry ran aground.\n"
    (article,), _ = read_all(saved(tmp_path / "story.txt", text))
    assert (article.byline, article.published, article.outlet) == ("Mira Holm", "2024-05-12", "Reuters")


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("The Nyrup Post, Tuesday, 10 February 2026", "2026-02-10"),
        ("Nyrup, 8. Februar 2026", "2026-02-08"),
        ("Портовый вестник, 9 февраля 2026, 08:15", "2026-02-09"),
        ("The Post opened a new quay in Nyrup on 10 February 2026", None),
        ("A year on, said Holm, the quay of 10 February 2026 is gone", None),
    ],
)
def test_a_line_of_place_or_paper_and_day(tmp_path: Path, line: str, published: str | None) -> None:
    text = f"Ferry runs aground\n\n{line}\n\nThe ferry ran aground off the harbour.\n"
    (article,), _ = read_all(saved(tmp_path / "story.txt", text))
    assert article.published == published


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Mira Holm, Nyrup Post", "Mira Holm"),
        ("BY MIRA HOLM AND EMIL SUND", "MIRA HOLM AND EMIL SUND"),
        ("Von Mira Holm und Emil van der Sund", "Mira Holm und Emil van der Sund"),
        ("Автор: Мира Холм", "Мира Холм"),
        ("Mira Holm and Emil Sund\nREUTERS", "Mira Holm and Emil Sund"),
        ("By Tuesday the ferry had been towed to Nyrup.", None),
        ("By Monday Night, the ferry had sunk.", None),
        ("Mira Holm", None),
    ],
)
def test_who_wrote_a_text(tmp_path: Path, line: str, byline: str | None) -> None:
    text = f"Ferry runs aground\n{line}\n\nThe ferry Halka ran aground off Nyrup on Sunday.\n"
    (article,), _ = read_all(saved(tmp_path / "story.txt", text))
    assert (article.byline, article.headline) == (byline, "Ferry runs aground")


def test_a_page_with_its_metadata(tmp_path: Path) -> None:
    (article,), problems = read_all(saved(tmp_path / "story.html", PAGE))
    assert problems == []
    assert article.headline == "Ferry runs aground"
    assert (article.outlet, (article.published or "")[:10], article.language) == (
        "Nyrup Post",
        "2024-05-12",
        "en",
    )
    assert "taken ashore by boat" in article.text
    assert "Home News" not in article.text


def test_json_lines_keep_the_text_and_stand_behind_a_number_sign(tmp_path: Path) -> None:
    record = {
        "id": "n7",
        "title": "Ferry",
        "text": "  The ferry ran aground.\n",
        "outlet": "Nyrup Post",
        "date": "2024-05-12",
    }
    path = saved(tmp_path / "pile.jsonl", json.dumps(record) + "\n")
    (article,), _ = read_all(path)
    assert article.text == "  The ferry ran aground.\n"
    assert article.location == f"{path}#n7"
    assert (article.headline, article.headline_at) == ("Ferry", None)
    assert (article.outlet, article.published) == ("Nyrup Post", "2024-05-12")


@pytest.mark.parametrize(
    "record",
    [
        {"@type": "NewsArticle", "headline": "Ferry", "articleBody": "The ferry ran aground.", "inLanguage": "en-GB",
         "datePublished": "2024-05-12T18:30:00Z", "publisher": {"@type": "Organization", "name": "Nyrup Post"}},
        {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "Ferry",
         "articleBody": "The ferry ran aground.", "publisher": {"name": "Nyrup Post"}, "inLanguage": "en",
         "datePublished": "2024-05-12T18:30:00Z"}]},
        {"uri": "urn:1", "headline": "Ferry", "body_xhtml": "<p>The ferry ran aground.</p>", "language": "en",
         "provider": "Nyrup Post", "versioncreated": "2024-05-12T18:30:00+00:00"},
        [{"text": "The ferry ran aground.", "title": "Ferry", "language": "EN", "outlet": "Nyrup Post",
          "date": "Sun, 12 May 2024 18:30:00 +0000"}],
    ],
)  # fmt: skip
def test_json_by_other_names(tmp_path: Path, record: object) -> None:
    (article,), problems = read_all(saved(tmp_path / "story.json", json.dumps(record)))
    assert problems == []
    assert (article.headline, article.text, article.outlet) == (
        "Ferry",
        "The ferry ran aground.",
        "Nyrup Post",
    )
    assert (article.language, article.published) == ("en", "2024-05-12T18:30:00+00:00")


def test_a_packed_file_is_unpacked(tmp_path: Path) -> None:
    (article,), _ = read_all(saved(tmp_path / "story.txt.gz", gzip.compress(STORY.encode())))
    assert article.text == STORY


def test_each_bad_document_has_its_reason_and_the_good_one_is_read(tmp_path: Path) -> None:
    bad = {
        "empty.txt": b"",
        "blank.txt": b" \n\t\n",
        "picture.txt": bytes(range(256)) * 20,
        "broken.txt": b"\xff\xfe" + "odd".encode("utf-16-le") + b"\x00",
        "page.html": b"<html><body><nav>Home</nav></body></html>",
        "cut.json": b'{"text": "The ferry ran',
        "plain.json": b'{"title": "No text here"}',
        "sheet.xls": b"\xd0\xcf\x11\xe0\0\0",
        "notes.doc": b"words",
        "cut.txt.gz": gzip.compress(STORY.encode())[:20],
    }
    for name, data in bad.items():
        saved(tmp_path / name, data)
    saved(tmp_path / "good.txt", STORY)
    saved(tmp_path / "again.txt", STORY)
    articles, problems = read_all(tmp_path, tmp_path / "nowhere.txt")
    assert [article.text for article in articles] == [STORY]
    assert {Path(problem.location).name: problem.reason for problem in problems} == {
        "empty.txt": "empty",
        "blank.txt": "empty",
        "picture.txt": "binary",
        "broken.txt": "undecodable",
        "page.html": "no-article",
        "cut.json": "malformed",
        "plain.json": "no-text",
        "sheet.xls": "binary",
        "notes.doc": "unsupported",
        "cut.txt.gz": "unreadable",
        "good.txt": "duplicate",
        "nowhere.txt": "unreadable",
    }
    assert all(problem.detail.endswith(".") for problem in problems)


def test_a_line_cut_in_half_does_not_lose_the_others(tmp_path: Path) -> None:
    lines = [
        '{"id": 1, "text": "One."}',
        '{"id": 2, "text": "Tw',
        "7",
        '{"id": 4}',
        "",
        '{"id": 5, "text": "Five."}',
    ]
    articles, problems = read_all(saved(tmp_path / "pile.jsonl", "\n".join(lines)))
    assert [article.text for article in articles] == ["One.", "Five."]
    assert [(p.location[-2:], p.reason) for p in problems] == [
        ("#2", "malformed"),
        ("#3", "malformed"),
        ("#4", "no-text"),
    ]


def test_a_very_long_line_is_passed_over_and_the_next_is_read(tmp_path: Path) -> None:
    long = json.dumps({"text": "word " * 10_000})
    path = saved(tmp_path / "pile.jsonl", long + '\n{"text": "Short."}\n')
    articles, problems = read_all(path, settings=Settings(largest_document=5_000))
    assert [article.text for article in articles] == ["Short."]
    assert [problem.reason for problem in problems] == ["too-large"]


def test_a_document_that_is_too_large(tmp_path: Path) -> None:
    _, (problem,) = read_all(
        saved(tmp_path / "long.txt", "word " * 3_000), settings=Settings(largest_document=10_000)
    )
    assert (problem.reason, problem.detail) == (
        "too-large",
        "It has 15,000 characters; the setting largest_document is 10,000.",
    )


def test_a_folder_without_documents(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    assert [problem.reason for problem in read_all(tmp_path)[1]] == ["no-documents"]


def test_a_link_that_leads_nowhere_or_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "lost.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "circle").symlink_to(tmp_path)
    saved(tmp_path / "story.txt", STORY)
    articles, problems = read_all(tmp_path)
    assert len(articles) == 1
    assert [problem.reason for problem in problems] == ["unreadable"]


def test_the_same_text_from_two_outlets_is_a_republication(tmp_path: Path) -> None:
    records = [{"text": STORY, "outlet": outlet} for outlet in ("Nyrup Post", "Halka Times", "Nyrup Post")]
    articles, problems = read_all(saved(tmp_path / "pile.json", json.dumps(records)))
    assert [article.outlet for article in articles] == ["Nyrup Post", "Halka Times"]
    assert [problem.reason for problem in problems] == ["duplicate"]


def test_a_lone_surrogate_is_replaced_in_a_record(tmp_path: Path) -> None:
    (article,), _ = read_all(saved(tmp_path / "odd.json", r'{"text": "odd \ud83d mark"}'))
    assert article.text.encode("utf-8") is not None


def test_a_line_of_fifty_megabytes_is_too_large_in_every_format(tmp_path: Path) -> None:
    words = "word " * 10_000_000
    for name in ("long.txt", "long.html"):
        saved(tmp_path / name, words)
    saved(tmp_path / "long.jsonl", f'{{"text": "{words}"}}\n{{"text": "Short."}}\n')
    articles, problems = read_all(tmp_path)
    assert [article.text for article in articles] == ["Short."]
    assert [problem.reason for problem in problems] == ["too-large"] * 3


def test_an_unreadable_file_or_folder_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(tmp_path / "locked.txt", STORY)
    saved(tmp_path / "story.txt", STORY)
    (tmp_path / "shut").mkdir()
    scan, unpack = os.scandir, Path.open

    def scandir(path: str) -> Any:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    def opened(path: Path, *arguments: Any, **options: Any) -> Any:
        if path.name == "locked.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return unpack(path, *arguments, **options)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(Path, "open", opened)
    articles, problems = read_all(tmp_path)
    assert [Path(article.location).name for article in articles] == ["story.txt"]
    assert [(Path(p.location).name, p.reason) for p in problems] == [
        ("locked.txt", "unreadable"),
        ("shut", "unreadable"),
    ]
    assert all("Permission denied" in problem.detail for problem in problems)


def test_pipes_devices_and_links_in_a_circle_are_reported_and_do_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "one.txt").symlink_to("two.txt")
    (tmp_path / "two.txt").symlink_to("one.txt")
    saved(tmp_path / "story.txt", STORY)
    articles, problems = read_all(tmp_path, Path("/dev/zero"))
    assert len(articles) == 1
    assert [problem.reason for problem in problems] == ["unreadable"] * 4


def test_no_location_is_not_the_folder_one_is_in() -> None:
    assert [problem.reason for problem in read([""], Settings()) if isinstance(problem, Problem)] == [
        "unreadable"
    ]


def test_a_file_that_two_locations_lead_to_is_read_once(tmp_path: Path) -> None:
    path = saved(tmp_path / "story.txt", STORY)
    articles, problems = read_all(path, tmp_path, path)
    assert (len(articles), problems) == (1, [])


def test_a_name_that_is_no_text_is_shown_with_marks(tmp_path: Path) -> None:
    path = tmp_path / "b\udcffd.txt"
    try:
        path.write_text(STORY)
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    (article,), _ = read_all(tmp_path)
    assert Path(article.location).name == "b\ufffdd.txt"


def test_what_has_gone_by_is_not_kept(tmp_path: Path) -> None:
    lines = (json.dumps({"id": n, "text": f"Story {n}. " + "word " * 20_000}) for n in range(100))
    path = saved(tmp_path / "pile.jsonl", "\n".join(lines))
    tracemalloc.start()
    try:
        assert sum(isinstance(item, Article) for item in read([str(path)], Settings())) == 100
        assert tracemalloc.get_traced_memory()[1] < 2_000_000  # the pile has 10 MB
    finally:
        tracemalloc.stop()


def test_a_record_repeated_under_one_id_is_reported(tmp_path: Path) -> None:
    path = saved(tmp_path / "pile.jsonl", '{"id": 1, "text": "One."}\n' * 2)
    articles, problems = read_all(path)
    assert (len(articles), [problem.reason for problem in problems]) == (1, ["duplicate"])


def test_a_binary_file_of_lines_is_one_problem(tmp_path: Path) -> None:
    _, problems = read_all(saved(tmp_path / "pile.jsonl", bytes(range(256)) * 100))
    assert [problem.reason for problem in problems] == ["binary"]


@pytest.mark.parametrize(
    ("name", "text", "encoding"),
    [
        ("wide.jsonl", '{"text": "One."}\n{"text": "Two."}\n', "utf-16"),
        ("lines.json", '{"text": "One."}\n{"text": "Two."}\n', "utf-8"),
        ("value.jsonl", '[\n {"text": "One."},\n {"text": "Two."}\n]', "utf-8"),
    ],
)
def test_records_under_the_wrong_name(tmp_path: Path, name: str, text: str, encoding: str) -> None:
    articles, problems = read_all(saved(tmp_path / name, text.encode(encoding)))
    assert ([article.text for article in articles], problems) == (["One.", "Two."], [])


def test_fields_nested_without_end_do_not_break_the_reading(tmp_path: Path) -> None:
    lines = [
        '{"text": "Deep.", "author": ' + "[" * 900 + "]" * 900 + "}",
        '{"text": "Deeper.", "author": ' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"text": "Flat."}',
    ]
    articles, problems = read_all(saved(tmp_path / "pile.jsonl", "\n".join(lines)))
    assert [article.text for article in articles][-1] == "Flat."
    assert {problem.reason for problem in problems} == {"malformed"}


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("El niño volvió mañana con su compañera, señaló el capitán de la embarcación.", "cp1252"),
        ("The mayor’s “last” offer – £20m – was naïve, said the captain of the ferry.", "cp1252"),
        (
            "Kapitan łodzi powiedział, że wszyscy pasażerowie zostali bezpiecznie przewiezieni na ląd.",
            "cp1250",
        ),
        (
            "Źródła w straży mówią, że kapitan łodzi popełnił błąd, a prąd był silny i wszyscy się bali.",
            "iso-8859-2",
        ),
        (
            "Капитан парома заявил в воскресенье, что все пассажиры были благополучно доставлены на берег.",
            "utf-16-le",
        ),
        ("Капитан парома заявил, что все пассажиры были доставлены на берег.", "utf-16-be"),
        ("Kaptan, yolcuların hepsinin güvenli bir şekilde kıyıya çıkarıldığını söyledi.", "cp1254"),
    ],
)
def test_letters_in_the_old_encoding_of_their_language(text: str, encoding: str) -> None:
    assert decode("x", text.encode(encoding), largest=1_000) == text


def test_a_page_in_the_encoding_that_it_names() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body>Ště</body></html>'
    assert decode("x", page.encode("iso-8859-2"), largest=1_000) == page
    odd = b'<html><head><meta charset="big5-no-such"></head><body>na\xefve and old</body></html>'
    assert "naïve" in str(decode("x", odd, largest=1_000))


def test_a_broken_byte_in_utf_8_is_marked_and_the_rest_is_kept() -> None:
    data = "“Überall Flüsse”, sagte Mira – später".encode().replace(b"sagte", b"sag\xe2e")
    assert decode("x", data, largest=1_000) == "“Überall Flüsse”, sag\ufffde Mira – später"


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_or_a_problem(data: bytes) -> None:
    found = decode("x", data, largest=1_000)
    assert isinstance(found, (str, Problem))


@given(st.text(max_size=200).filter(lambda text: text.strip() and "\0" not in text))
def test_a_text_saved_as_utf_8_comes_back_or_is_binary(text: str) -> None:
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        return
    found = decode("x", data, largest=1_000)
    assert found == text.removeprefix("\ufeff") or (
        isinstance(found, Problem) and found.reason in ("binary", "empty")
    )
