"""A dossier against a reader's notes: what was found, what was missed, what is false. Pure: JSON in, counts out.

The notes are those of `docs/methods/scoring.md`: strings that stand verbatim in the accounts, under short keys.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

import msgspec

Notes = Mapping[str, Any]
Json = Mapping[str, Any]
Place = tuple[str, int, int]
"""Account id, start, end."""

_HALF = 0.5


class Tally(msgspec.Struct):
    """Counts of one figure, and what a developer should look at."""

    found: int = 0
    noted: int = 0
    false: int = 0
    reported: int = 0
    misses: list[str] = msgspec.field(default_factory=list)

    def add(self, hit: bool, miss: str) -> None:
        """Count one noted item."""
        self.noted += 1
        self.found += hit
        if not hit:
            self.misses.append(miss)

    def wrong(self, what: str) -> None:
        """Count one false item."""
        self.false += 1
        self.misses.append(f"FALSE {what}")

    @property
    def recall(self) -> float:
        """Share of the noted items that were found; 1 where none is noted."""
        return self.found / self.noted if self.noted else 1.0

    @property
    def precision(self) -> float:
        """Share of what was found or falsely joined that is right; 1 where there is neither."""
        return self.found / (self.found + self.false) if self.found + self.false else 1.0


class Case(msgspec.Struct, frozen=True):
    """A dossier and the notes on it, with the places of the noted strings."""

    dossier: Json
    notes: Notes
    accounts: Mapping[str, str]
    """Key of the notes -> id of the account."""

    def place(self, key: str, string: str) -> Place:
        """Where a noted string stands."""
        account = self.accounts[key]
        text = next(a["text"] for a in self.dossier["accounts"] if a["id"] == account)
        start = text.find(string)
        return account, start, start + len(string)


def score(case: Case) -> dict[str, Tally]:
    """All figures of a story by name, as SCORING defines them."""
    return {
        "spans": _spans(case),
        "people": _people(case),
        "utterances": _groups(case, "same_utterance", "utterances", "readings", "different_utterance"),
        "claims": _groups(case, "same_claim", "claims", "members", None),
        "statements": _statements(case)[0],
        "speakers": _statements(case)[1],
        "conflicts": _conflicts(case),
        "positions": _positions(case),
        "timeline": _timeline(case),
        "furniture": _furniture(case),
        "single": _single(case),
        "origins": _origins(case),
        "translated": _translated(case),
    }


def _covers(spans: Sequence[Json], place: Place, share: float) -> bool:
    """Whether spans of one account cover a share of a place; overlaps between spans count once."""
    account, start, end = place
    covered: set[int] = set()
    for span in spans:
        if span["account"] == account:
            covered.update(range(max(start, span["start"]), min(end, span["end"])))
    return end > start and len(covered) >= share * (end - start)


def _spans(case: Case) -> Tally:
    """Every span of the dossier must equal its text; one that does not is false."""
    tally = Tally()
    texts = {account["id"]: account["text"] for account in case.dossier["accounts"]}
    for span in _walk(case.dossier):
        tally.add(texts[span["account"]][span["start"] : span["end"]] == span["text"], f"span {span}")
    return tally


def _walk(value: Any) -> Iterator[Json]:
    if isinstance(value, dict):
        if {"account", "start", "end", "text"} <= value.keys():
            yield value
        for inner in value.values():
            yield from _walk(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _walk(inner)


def _people(case: Case) -> Tally:
    """Pairs of one person's forms that share an entity; persons that share one are false, traps too."""
    tally = Tally()
    entities: dict[str, list[frozenset[str]]] = {}
    for person in case.notes.get("same_person", []):
        forms = [(key, form) for key, found in sorted(person["forms"].items()) for form in found]
        ids = [_entities(case, key, form) for key, form in forms]
        entities[person["name"]] = ids
        for left, right in combinations(range(len(forms)), 2):
            tally.add(bool(ids[left] & ids[right]), f"{person['name']}: {forms[left]} and {forms[right]}")
    held = {name: frozenset().union(*ids) for name, ids in entities.items()}
    for one, other in combinations(sorted(held), 2):
        if held[one] & held[other]:
            tally.wrong(f"{one} and {other} are one entity")
    for left, right in case.notes.get("different_people", []):
        both = [e["name"] for e in case.dossier["entities"] if _names(e, left) and _names(e, right)]
        if both:
            tally.wrong(f"{left} and {right} are one entity")
    return tally


def _names(entity: Json, name: str) -> bool:
    return entity["name"] == name or any(form["form"] == name for form in entity["forms"])


def _entities(case: Case, key: str, form: str) -> frozenset[str]:
    """The entities with a mention of a form in an account: the same words, or a mention within or around them.

    `Ms Holm` is where the text has these words, not every `Holm`: another one may be her brother.
    """
    account = case.accounts[key]
    text = next(a["text"] for a in case.dossier["accounts"] if a["id"] == account)
    places = [(found.start(), found.end()) for found in re.finditer(re.escape(form), text)]
    exact, near = set(), set()
    for entity in case.dossier["entities"]:
        for mention in entity["mentions"]:
            if mention["account"] == account:
                if mention["text"] == form:
                    exact.add(entity["id"])
                elif entity["kind"] == "person" and (mention["text"] in form or form in mention["text"]):
                    start, end = mention["start"], mention["end"]
                    if any(
                        (first <= start and end <= last) or (start <= first and last <= end)
                        for first, last in places
                    ):
                        near.add(entity["id"])
    return frozenset(exact or near)


def _groups(case: Case, noted: str, field: str, spans: str, apart: str | None) -> Tally:
    """Pairs of readings that one finding covers; pairs of different items that one covers are false joins."""
    tally = Tally()
    findings = [item[spans] for item in case.dossier[field] if len(item[spans]) > 1]
    tally.reported = len(findings)
    items = []
    for item in case.notes.get(noted, []):
        label = item.get("topic") or item.get("speaker") or ""
        items.append((label, [(case.place(key, s), s) for key, s in sorted(item["readings"].items())]))
    for label, places in items:
        for (left, one), (right, other) in combinations(places, 2):
            hit = any(_covers(f, left, _HALF) and _covers(f, right, _HALF) for f in findings)
            tally.add(hit, f"[{label}] {left[0]} {one!r} | {right[0]} {other!r}")
    pairs = [
        (left, right)
        for (_, one), (_, other) in combinations(items, 2)
        for left in one
        for right in other
        if left[0][0] != right[0][0] and left[0] != right[0]
    ]
    if apart is not None:
        for one, other in case.notes.get(apart, []):
            places = [p for string in (one, other) for p in [_anywhere(case, string)] if p is not None]
            if len(places) == 2:
                pairs.append((places[0], places[1]))
    for (left, one), (right, other) in pairs:
        if any(_covers(f, left, _HALF) and _covers(f, right, _HALF) for f in findings):
            tally.wrong(f"{left[0]} {one!r} | {right[0]} {other!r}")
    return tally


def _anywhere(case: Case, string: str) -> tuple[Place, str] | None:
    for key in sorted(case.accounts):
        place = case.place(key, string)
        if place[1] >= 0:
            return place, string
    return None


def _statements(case: Case) -> tuple[Tally, Tally]:
    """Noted speech that a statement covers; of that, how often the speaker is right."""
    found, right = Tally(), Tally()
    entities = {entity["id"]: entity for entity in case.dossier["entities"]}
    for note in case.notes.get("speakers", []):
        place = case.place(note["account"], note["text"])
        holding = [s for s in case.dossier["statements"] if _covers(s["content"], place, _HALF)]
        found.add(bool(holding), f"{place[0]} {note['speaker']}: {note['text']!r}")
        if holding:
            said = [_speaker_words(statement, entities) for statement in holding]
            surname = note["speaker"].split()[-1].lower()
            hit = any(
                surname in re.findall(r"[\w-]+", words) or note["speaker"].lower() in words for words in said
            )
            right.add(hit, f"{place[0]} {note['speaker']!r} not in {said}: {note['text']!r}")
    return found, right


def _speaker_words(statement: Json, entities: Mapping[str, Json]) -> str:
    words = [statement["source"]["text"]] if statement["source"] else []
    if statement["speaker"] is not None:
        entity = entities[statement["speaker"]]
        words += [entity["name"], *(form["form"] for form in entity["forms"])]
    return " ".join(words).lower()


def _conflicts(case: Case) -> Tally:
    tally = Tally(reported=len(case.dossier["conflicts"]))
    for note in case.notes.get("conflicts", []):
        places = [case.place(key, string) for key, string in sorted(note["readings"].items())]
        hit = False
        for conflict in case.dossier["conflicts"]:
            spans = [span for reading in conflict["readings"] for span in reading["members"]]
            hit |= sum(any(_touches(span, place) for span in spans) for place in places) >= 2
        tally.add(hit, f"[{note['kind']}] {note['readings']}")
    return tally


def _touches(span: Json, place: Place) -> bool:
    return bool(span["account"] == place[0] and span["start"] < place[2] and span["end"] > place[1])


def _positions(case: Case) -> Tally:
    tally = Tally(reported=len(case.dossier["positions"]))
    for note in case.notes.get("positions", []):
        for key, string in sorted(note["spans"].items()):
            place = case.place(key, string)
            hit = any(
                position["stance"] == note["stance"]
                and _same_party(position["party"], note["party"])
                and _covers(position["members"], place, 0.3)
                for position in case.dossier["positions"]
            )
            tally.add(hit, f"{note['party']} {note['stance']} {note['about']}: {place[0]} {string!r}")
    return tally


def _same_party(one: str, other: str) -> bool:
    left, right = one.lower().removeprefix("the "), other.lower().removeprefix("the ")
    words, others = set(re.findall(r"\w+", left)), set(re.findall(r"\w+", right))
    return bool(words and others) and (words <= others or others <= words)


def _timeline(case: Case) -> Tally:
    tally = Tally(reported=len(case.dossier["timeline"]))
    for note in case.notes.get("timeline", []):
        place = case.place(note["account"], note["text"])
        hit = any(
            entry["date"].startswith(note["date"]) and _covers(entry["members"], place, 0.2)
            for entry in case.dossier["timeline"]
        )
        tally.add(hit, f"{note['date']}: {place[0]} {note['text']!r}")
    return tally


def _furniture(case: Case) -> Tally:
    tally = Tally()
    pieces = {
        account["id"]: [{"account": account["id"], **piece} for piece in account["furniture"]]
        for account in case.dossier["accounts"]
    }
    for key, strings in sorted(case.notes.get("furniture", {}).items()):
        for string in strings:
            place = case.place(key, string)
            tally.add(_covers(pieces[place[0]], place, 0.9), f"{place[0]} {string!r}")
    for key, strings in sorted(case.notes.get("not_furniture", {}).items()):
        for string in strings:
            place = case.place(key, string)
            if _covers(pieces[place[0]], place, 0.1):
                tally.wrong(f"{place[0]} {string!r}")
    return tally


def _single(case: Case) -> Tally:
    """Facts of one account; one that a claim joins to another account is false."""
    tally = Tally()
    for key, strings in sorted(case.notes.get("single_account", {}).items()):
        for string in strings:
            place = case.place(key, string)
            joined = any(
                _covers(claim["members"], place, _HALF)
                and any(m["account"] != place[0] for m in claim["members"])
                for claim in case.dossier["claims"]
            )
            tally.noted += 1
            tally.found += not joined
            if joined:
                tally.wrong(f"{place[0]} {string!r}")
    return tally


def _origins(case: Case) -> Tally:
    tally = Tally(reported=sum("outlet" in d["from"] for d in case.dossier["derivations"]))
    for key, outlet in sorted(case.notes.get("origin_outlets", {}).items()):
        account = case.accounts[key]
        named = [
            d["from"].get("outlet") or "" for d in case.dossier["derivations"] if d["account"] == account
        ]
        tally.add(
            any(_same_party(name, outlet) for name in named if name),
            f"{account} goes back to {outlet}: {named}",
        )
    return tally


def _translated(case: Case) -> Tally:
    tally = Tally()
    for key in sorted(case.notes.get("translated", {})):
        account = next(a for a in case.dossier["accounts"] if a["id"] == case.accounts[key])
        tally.add(account["translated"], f"{account['id']} is translated")
    return tally
