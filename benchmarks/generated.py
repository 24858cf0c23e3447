"""Findings on made stories whose truth is known.

    python -m benchmarks.generated [--stories N] [--edges] [--misses]

The stories are made at run time of the real accounts of the data pack (`benchmarks/generator`,
docs/methods/derivation.md).
Figures: edges between accounts (precision, recall, F1, with independent accounts joined counted apart), their direction
where the pile holds evidence of it, their kind, the outlets that accounts name as their source; and, from whole
dossiers, persons, utterances and conflicts, scored as the notes of a reader are.
"""

import argparse
import json
import os
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from copytaster.annotate import annotate
from copytaster.collate.derivation import derive
from copytaster.collate.reuse import share
from copytaster.model import Account, Derivation, Story
from copytaster.pipeline import compile_dossier
from copytaster.render import dossier_json

from .generator import Made, stories
from .scoring import Case, score

DATA = Path(os.environ.get("COPYTASTER_SHARED", "../shared")) / "data"
_GATE = 28
"""Stories for the gate: four of each shape."""
_SURE = 0.4
_FROM_DOSSIERS = {"people": "recall", "utterances": "recall", "conflicts": "recall"}


class Counts(msgspec.Struct):
    """What was made and what was found of it."""

    edges: int = 0
    found: int = 0
    reported: int = 0
    independent: int = 0
    """Reported between two accounts of which neither comes from anything in the pile."""
    told: int = 0
    """Edges found whose direction something in the pile shows."""
    directed: int = 0
    """Of these, those whose direction is right."""
    backwards: int = 0
    """Of these, those whose direction is wrong."""
    common: int = 0
    """Pairs of one report, which they name, that were found."""
    undirected: int = 0
    """Of these, those that are rightly left without a direction."""
    kinds: int = 0
    """Edges found whose kind is right, of those `classed`."""
    classed: int = 0
    origins: int = 0
    traced: int = 0
    misses: list[str] = msgspec.field(default_factory=list)


_AKIN = 20
"""Words in a row that two real accounts share only if one has them from the other."""


def _akin(one: str, other: str) -> bool:
    """Whether real accounts of one event, which the generator takes for independent, are not: they share a sentence."""
    return not _rows(one).isdisjoint(_rows(other))


def _rows(text: str) -> set[tuple[str, ...]]:
    words = text.lower().split()
    return {tuple(words[at : at + _AKIN]) for at in range(len(words) - _AKIN + 1)}


def add_story(counts: Counts, made: Made, derivations: Iterable[Derivation], keys: dict[str, str]) -> None:
    """Count the derivations of one story; `keys` gives the key of an account by its identifier."""
    derivations = list(derivations)
    inside = {
        frozenset((keys[d.account], keys[d.from_account])): d
        for d in derivations
        if d.from_account is not None
    }
    truth = {frozenset((edge.derived, edge.source)): edge for edge in made.edges}
    counts.edges += len(truth)
    counts.reported += len(inside)
    where = f"{next(iter(made.articles.values())).location.split('-')[0]} {made.shape}"
    for pair, found in inside.items():
        if pair not in truth:
            alone = pair <= made.independent
            if alone and _akin(*(made.articles[key].text for key in pair)):
                counts.reported -= 1  # right, for all that the generator knows
                continue
            counts.independent += alone
            counts.misses.append(
                f"{where}: false {sorted(pair)} {found.confidence}{' INDEPENDENT' if alone else ''}"
            )
    for pair, edge in truth.items():
        if pair not in inside:
            counts.misses.append(f"{where}: missed {edge.derived} from {edge.source}, {edge.kind}")
            continue
        found = inside[pair]
        counts.found += 1
        right = keys[found.account] == edge.derived
        if edge.common:
            counts.common += edge.witness == "credit"
            counts.undirected += edge.witness == "credit" and not found.directed
            if edge.witness == "credit" and found.directed:
                counts.misses.append(f"{where}: {edge.derived} from {edge.source} should have no direction")
            continue
        counts.classed += 1
        counts.kinds += found.kind == edge.kind
        if found.kind != edge.kind:
            counts.misses.append(
                f"{where}: {edge.derived} from {edge.source} is {edge.kind}, not {found.kind}"
            )
        if edge.witness != "none":
            counts.told += 1
            counts.directed += found.directed and right
            counts.backwards += found.directed and not right
            if not (found.directed and right):
                counts.misses.append(
                    f"{where}: {edge.derived} from {edge.source} by {edge.witness}: {found.directed} {right}"
                )
    for key, (outlet, style) in made.origins.items():
        counts.origins += 1
        named = _names(derivations, key, outlet, made, keys)
        counts.traced += named
        if not named:
            counts.misses.append(f"{where}: {key} does not go back to {outlet} ({style})")


def _names(derivations: list[Derivation], key: str, outlet: str, made: Made, keys: dict[str, str]) -> bool:
    """Whether an account is derived from an outlet, or from an account that this outlet published."""
    for found in derivations:
        if keys[found.account] != key or found.confidence < _SURE:
            continue
        source = found.from_outlet
        if found.from_account is not None:
            source = made.articles[keys[found.from_account]].outlet
        if source is not None and _same(source, outlet):
            return True
    return False


def _same(found: str, outlet: str) -> bool:
    """One outlet by two names: its domain, or with an article or initials more."""
    plain = ["".join(c for c in name.lower() if c.isascii() and c.isalpha()) for name in (found, outlet)]
    plain = [name.removeprefix("the").removesuffix("example") for name in plain]
    return plain[0] == plain[1] or min(plain, key=len) in max(plain, key=len)


def in_order(made: Made) -> list[str]:
    """The keys of the accounts, in the order in which a dossier has them."""
    return sorted(
        made.articles, key=lambda key: (made.articles[key].published or "9", made.articles[key].digest)
    )


def edges_of(made: Made) -> tuple[Derivation, ...]:
    """The derivations of a made story, without the rest of a dossier."""
    accounts = tuple(
        Account(f"a{number}", annotate(made.articles[key]))
        for number, key in enumerate(in_order(made), start=1)
    )
    return derive(accounts, share(accounts))


def measure(data: Path, count: int, *, dossiers: bool) -> tuple[dict[str, float], list[str]]:
    """The figures over so many stories, and what was missed or false."""
    counts = Counts()
    tallies: Counter[str] = Counter()
    for made in stories(data, count):
        keys = {f"a{number}": key for number, key in enumerate(in_order(made), start=1)}
        if not dossiers:
            add_story(counts, made, edges_of(made), keys)
            continue
        dossier = compile_dossier(
            Story("made", made.shape, tuple(made.articles[key] for key in keys.values()))
        )
        add_story(counts, made, dossier.derivations, keys)
        case = Case(json.loads(dossier_json(dossier)), made.notes(), {key: a for a, key in keys.items()})
        for name, tally in score(case).items():
            for field in ("found", "noted", "false", "reported"):
                tallies[f"{name}.{field}"] += getattr(tally, field)
            if name in _FROM_DOSSIERS:
                counts.misses += [f"{made.shape} {name}: {miss}" for miss in tally.misses]
    return _figures(counts, tallies, count), counts.misses


def _figures(counts: Counts, tallies: Counter[str], count: int) -> dict[str, float]:
    precision, recall = counts.found / max(1, counts.reported), counts.found / max(1, counts.edges)
    found: dict[str, float] = {
        "edges.precision": precision,
        "edges.recall": recall,
        "edges.f1": 2 * precision * recall / max(1e-9, precision + recall),
        "edges.independent.false": float(counts.independent),
        "direction": counts.directed / max(1, counts.told),
        "direction.backwards.false": float(counts.backwards),
        "undirected": counts.undirected / max(1, counts.common),
        "kind": counts.kinds / max(1, counts.classed),
        "origins": counts.traced / max(1, counts.origins),
    }
    if tallies:
        for name, figure in _FROM_DOSSIERS.items():
            found[f"{name}.{figure}"] = tallies[f"{name}.found"] / max(1, tallies[f"{name}.noted"])
        found["people.false"] = float(tallies["people.false"])
        joined = tallies["utterances.found"] + tallies["utterances.false"]
        found["utterances.precision"] = tallies["utterances.found"] / max(1, joined)
        found["conflicts.reported"] = tallies["conflicts.reported"] / count
    return {f"generated.{name}": round(value, 4) for name, value in found.items()}


def figures(data: Path) -> dict[str, float]:
    """The figures for the gate, on a small fixed number of stories; without those that are no quality."""
    found = measure(data, _GATE, dossiers=True)[0]
    return {name: value for name, value in found.items() if not name.endswith(".reported")}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--stories", type=int, default=_GATE)
    parser.add_argument("--edges", action="store_true", help="derivations alone, which is faster")
    parser.add_argument("--misses", action="store_true", help="list what is missed and what is false")
    options: Any = parser.parse_args()
    if not options.data.is_dir():
        print(f"skipped: no data in {options.data}; COPYTASTER_SHARED names the folder that holds data/")
        return
    started = time.perf_counter()
    found, misses = measure(options.data, options.stories, dossiers=not options.edges)
    for line in misses if options.misses else ():
        print(line)
    for name, value in found.items():
        print(f"{name:36} {value:.3f}")
    print(f"{'seconds':36} {time.perf_counter() - started:.1f}")


if __name__ == "__main__":
    main()
