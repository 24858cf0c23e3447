"""The five real accounts as one dossier: what must be found in them, by its structure and not by its words."""

import json
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from copytaster import Settings
from copytaster.pipeline import compile_dossier, gather_stories
from copytaster.render import dossier_json

LONGEST = 10.0
"""Seconds for reading, grouping and the dossier; a laptop needs about one."""


@cache
def collated(folder: Path) -> tuple[Any, float]:
    """The dossier of the one story as JSON, and the seconds that it took."""
    start = time.perf_counter()
    run = gather_stories([str(folder)], Settings(workers=1))
    assert run.problems == ()
    (story,) = run.stories
    return json.loads(dossier_json(compile_dossier(story))), time.perf_counter() - start


@pytest.fixture
def dossier(seeds: Path) -> Any:
    return collated(seeds)[0]


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


def accounts_of(spans: list[dict[str, Any]]) -> set[str]:
    return {span["account"] for span in spans}


def test_they_are_one_story_of_five_accounts_read_in_seconds(seeds: Path) -> None:
    told, seconds = collated(seeds)
    assert [account["id"] for account in told["accounts"]] == ["a1", "a2", "a3", "a4", "a5"]
    assert seconds < LONGEST


def test_every_span_is_verbatim(dossier: Any) -> None:
    texts = {account["id"]: account["text"] for account in dossier["accounts"]}
    spans = list(spans_in(dossier))
    assert len(spans) > 500
    assert all(texts[span["account"]][span["start"] : span["end"]] == span["text"] for span in spans)


def test_some_are_translated_and_derive_from_outlets_outside_the_pile(dossier: Any) -> None:
    assert any(account["translated"] for account in dossier["accounts"])
    sure = [edge for edge in dossier["derivations"] if edge["confidence"] >= 0.5]
    outside = {edge["account"] for edge in sure if "outlet" in edge["from"]}
    assert len(outside) >= 3
    assert all(edge["evidence"] for edge in sure)


def test_garbled_forms_are_one_person(dossier: Any) -> None:
    def is_garbled(entity: Any) -> bool:
        told = {account for form in entity["forms"] for account in form["accounts"]}
        garbled = any(form["relation"] == "garbled" for form in entity["forms"])
        return entity["kind"] == "person" and len(entity["forms"]) >= 4 and len(told) >= 3 and garbled

    assert any(map(is_garbled, dossier["entities"]))


def test_one_utterance_is_read_in_three_accounts_or_more(dossier: Any) -> None:
    read = [utterance for utterance in dossier["utterances"] if len(accounts_of(utterance["readings"])) >= 3]
    assert any(utterance["speaker"] is not None for utterance in read)
    assert any(utterance["agreement"] != "verbatim" for utterance in read)


def test_accounts_differ_somewhere_and_the_conflict_shows_both_sides(dossier: Any) -> None:
    assert dossier["conflicts"]
    for conflict in dossier["conflicts"]:
        assert len({reading["value"] for reading in conflict["readings"]}) >= 2
        assert all(reading["members"] for reading in conflict["readings"])


def test_no_claim_rests_on_more_than_tells_it(dossier: Any) -> None:
    origins = {origin["id"] for origin in dossier["origins"]}
    for claim in dossier["claims"]:
        corroboration = claim["corroboration"]
        independent = corroboration["independent"]
        told = accounts_of(claim["members"])
        assert 1 <= independent["low"] <= independent["high"] <= corroboration["accounts"] == len(told)
        assert claim["text"] in {member["text"] for member in claim["members"]}
        assert set(claim["origins"]) <= origins
        assert (claim["status"] == "corroborated") <= (independent["low"] > 1)
        assert corroboration["reason"].endswith(".")


def test_what_refers_to_something_finds_it(dossier: Any) -> None:
    entities = {entity["id"] for entity in dossier["entities"]} | {None}
    statements = {statement["id"] for statement in dossier["statements"]} | {None}
    assert {statement["speaker"] for statement in dossier["statements"]} <= entities
    assert {utterance["speaker"] for utterance in dossier["utterances"]} <= entities
    assert {reading["statement"] for u in dossier["utterances"] for reading in u["readings"]} <= statements
    assert {position["holder"] for position in dossier["positions"]} <= entities
    assert {position["statement"] for position in dossier["positions"]} <= statements
    known = entities | {item["id"] for field in ("claims", "utterances") for item in dossier[field]}
    assert {conflict["about"] for conflict in dossier["conflicts"]} <= known
