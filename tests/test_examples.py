"""The invented stories in `examples/`: a new folder there, with `accounts/` and `expected.json`, is a new test.

Figures have their floors in `benchmarks/gate.py`. Here stands what no example may fail.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest

from benchmarks.score import EXAMPLES, case_of, folders
from benchmarks.scoring import Case, score
from copytaster import Settings, gather_stories

FOLDERS = folders([EXAMPLES])
KEYS = {
    "accounts",
    "furniture",
    "not_furniture",
    "origin_outlets",
    "translated",
    "same_person",
    "different_people",
    "same_utterance",
    "different_utterance",
    "same_claim",
    "single_account",
    "conflicts",
    "speakers",
    "positions",
    "timeline",
}

LEFT_ALONE = {
    ("quarry-ruling", "diario"),  # Portuguese, and little but names in common with the others
}
"""Story and account that grouping does not bring to the others yet."""

ORIGINS_MISSED = {
    ("cup-final", "fanatik"),  # names it within a notice of machine translation
    ("ferry-collision", "german"),  # credits the agency in a German sentence
    ("harbour-strike", "mosaic"),  # names it within a notice of machine translation
    ("landslide-toll", "noticias"),  # names it in the dateline of a Spanish text
    ("runoff-count", "morning"),  # credits the agency by its initials before the first word
    ("strait-call", "orbit"),  # names it only as the paper that someone talked to
}
"""Story and account whose noted outlet is not found yet."""

PEOPLE_JOINED = {
    ("cup-final", "Danny Pryce and Gustav Pryce"),  # a ticker has "Pryce", and only the other in full
    ("governor-resignation", "Ciaran Halloran and Rita Halloran-Moss"),  # he is given "Ms Halloran-Moss"
    ("landslide-toll", "Beatrice Namutebi and Robert Namutebi"),  # "Ms Namutebi" is given to the brother
}
"""Story and noted people that are one entity as yet."""

each_story = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


@cache
def collated(folder: Path) -> Case:
    return case_of(folder)


def noted(notes: Any) -> Iterator[tuple[str, str]]:
    """Every key of an account with a string that the notes say stands in it."""
    for field in ("furniture", "not_furniture", "single_account"):
        yield from ((key, string) for key, strings in notes[field].items() for string in strings)
    for person in notes["same_person"]:
        yield from ((key, form) for key, forms in person["forms"].items() for form in forms)
    for field in ("same_utterance", "same_claim", "conflicts"):
        yield from (reading for item in notes[field] for reading in item["readings"].items())
    for field in ("speakers", "timeline"):
        yield from ((item["account"], item["text"]) for item in notes[field])
    yield from (span for position in notes["positions"] for span in position["spans"].items())


def test_every_folder_of_accounts_has_notes():
    assert [p.parent for p in sorted(EXAMPLES.glob("*/accounts"))] == FOLDERS != []


@each_story
def test_notes_are_verbatim(folder):
    """A note says what stands in the text as read; the notes use all keys, and no others."""
    case = collated(folder)
    assert case.notes.keys() == KEYS
    texts = {account["id"]: account["text"] for account in case.dossier["accounts"]}
    assert [
        (key, string) for key, string in noted(case.notes) if string not in texts[case.accounts[key]]
    ] == []
    forms = [string for pair in case.notes["different_utterance"] for string in pair]
    assert [string for string in forms if not any(string in text for text in texts.values())] == []
    people = {p["name"] for p in case.notes["same_person"]}
    people |= {form for p in case.notes["same_person"] for forms in p["forms"].values() for form in forms}
    assert [name for pair in case.notes["different_people"] for name in pair if name not in people] == []


@each_story
def test_a_folder_is_one_story(folder):
    """However the accounts are written, they are of one event, and none is left alone but those known to be."""
    notes = collated(folder).notes["accounts"]
    alone = {name for key, name in notes.items() if (folder.name, key) in LEFT_ALONE}
    run = gather_stories([str(folder / "accounts")], Settings(workers=1))
    assert len(run.told_twice) == 1
    left = {
        Path(a.location).name for story in run.stories if len(story.articles) == 1 for a in story.articles
    }
    assert left <= alone
    assert sum(len(story.articles) for story in run.stories) == len(notes)
    assert run.problems == ()


def test_all_examples_are_as_many_stories_as_folders():
    """Read together, notes and README beside them, the events stay apart."""
    run = gather_stories([str(EXAMPLES)], Settings(workers=1))
    assert len(run.told_twice) == len(FOLDERS)
    for story in run.told_twice:
        assert len({Path(article.location).parents[1] for article in story.articles}) == 1


@each_story
def test_every_span_equals_its_text(folder):
    tally = score(collated(folder))["spans"]
    assert tally.noted > 100
    assert tally.found == tally.noted, tally.misses


@each_story
def test_copies_name_the_outlet_they_go_back_to(folder):
    """All but those known to be missed; one that is found after all does no harm."""
    case = collated(folder)
    known = {case.accounts[key] for slug, key in ORIGINS_MISSED if slug == folder.name}
    assert [miss for miss in score(case)["origins"].misses if miss.split()[0] not in known] == []


@each_story
def test_no_two_people_are_one(folder):
    """Neither two noted people nor a trap of two like surnames share an entity, but for those known to."""
    known = {f"FALSE {people} are one entity" for slug, people in PEOPLE_JOINED if slug == folder.name}
    misses = score(collated(folder))["people"].misses
    assert [miss for miss in misses if miss.startswith("FALSE") and miss not in known] == []


@each_story
def test_a_dossier_is_the_same_again(folder):
    """Byte for byte, from articles read anew."""
    again = case_of(folder).dossier
    assert msgspec.json.encode(again) == msgspec.json.encode(collated(folder).dossier)
