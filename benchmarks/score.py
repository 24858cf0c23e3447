"""The quality figures of the product, over stories with readers' notes.

    python -m benchmarks.score [FOLDER ...] [--misses] [--json]

A FOLDER holds `expected.json` and the accounts that it names (beside it, or in `accounts/`); a folder of such folders
will do. Without one, the invented stories of `examples/` are scored, and those of `COPYTASTER_NOTES` if that is set;
then the figures of the reader's parts on the data that `COPYTASTER_SHARED` names are printed, as far as it is there.
"""

import argparse
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from copytaster.config import Settings
from copytaster.model import Article, Story
from copytaster.pipeline import compile_dossier, read_articles
from copytaster.render import dossier_json

from .scoring import Case, Tally, score

EXAMPLES = Path(__file__).parents[1] / "examples"
READER = ("sentences", "times", "attributions", "tagging")
"""Modules of this folder that measure the parts of the reader on data."""
DATA = Path(os.environ.get("COPYTASTER_SHARED", Path(__file__).parents[2] / "shared")) / "data"
_PRECISE = ("utterances", "claims")
_COUNTED = ("people", "furniture")


def folders(roots: Sequence[Path]) -> list[Path]:
    """The folders with notes at or below the roots, sorted."""
    return sorted(
        {path.parent for root in roots for path in [root, *root.rglob("*")] if path.name == "expected.json"}
        | {root for root in roots if (root / "expected.json").exists()}
    )


def case_of(folder: Path) -> Case:
    """The story in a folder, collated as one whatever grouping would say, beside its notes."""
    notes = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    articles = articles_of(folder, notes["accounts"])
    story = Story(folder.name, folder.name, in_order(articles.values()))
    dossier = json.loads(dossier_json(compile_dossier(story)))
    by_location = {account["location"]: account["id"] for account in dossier["accounts"]}
    return Case(dossier, notes, {key: by_location[article.location] for key, article in articles.items()})


def in_order(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The accounts of a story as grouping orders them."""
    return tuple(sorted(articles, key=lambda a: (a.published or "9", a.digest)))


def articles_of(folder: Path, accounts: dict[str, str]) -> dict[str, Article]:
    """Key of the notes -> article; `file.jsonl#id` names a record."""
    root = folder / "accounts" if (folder / "accounts").is_dir() else folder
    found: dict[str, Article] = {}
    for key, name in accounts.items():
        file, _, record = name.partition("#")
        articles, problems = read_articles([str(root / file)], Settings(workers=1))
        chosen = [a for a in articles if not record or a.location.endswith(f"#{record}")]
        if len(chosen) != 1:
            raise SystemExit(f"{folder}: {name} names {len(chosen)} articles {[p.detail for p in problems]}")
        found[key] = chosen[0]
    return found


def scored(roots: Sequence[Path]) -> Iterator[tuple[str, dict[str, Tally]]]:
    """The name of each story with its tallies."""
    for folder in folders(roots):
        yield folder.name, score(case_of(folder))


def total(tallies: Sequence[dict[str, Tally]]) -> dict[str, Tally]:
    """The tallies of several stories added up."""
    whole: dict[str, Tally] = {}
    for story in tallies:
        for name, tally in story.items():
            into = whole.setdefault(name, Tally())
            into.found += tally.found
            into.noted += tally.noted
            into.false += tally.false
            into.reported += tally.reported
    return whole


def figures(roots: Sequence[Path] = (EXAMPLES,)) -> dict[str, float]:
    """The figures for the gate: recall of each kind, precision where joins can be false, counts of what is false.

    Stories of which most accounts are in other languages are counted apart, as `abroad`, so that what is lost in one
    kind of story does not hide behind what is won in the other.
    """
    kinds: dict[str, list[dict[str, Tally]]] = {}
    for folder in folders(roots):
        case = case_of(folder)
        languages = [account["language"] for account in case.dossier["accounts"]]
        kind = "examples" if 2 * languages.count("en") >= len(languages) else "abroad"
        kinds.setdefault(kind, []).append(score(case))
    found: dict[str, float] = {}
    for kind, stories in kinds.items():
        for name, tally in total(stories).items():
            found[f"{kind}.{name}.recall"] = round(tally.recall, 4)
            if name in _PRECISE:
                found[f"{kind}.{name}.precision"] = round(tally.precision, 4)
            if name in _COUNTED:
                found[f"{kind}.{name}.false"] = float(tally.false)
    return found


def _show(name: str, tallies: dict[str, Tally], *, misses: bool) -> None:
    print(f"\n{name}")
    for figure, tally in tallies.items():
        line = f"  {figure:<11} {tally.found:4}/{tally.noted:<4} recall {tally.recall:.2f}"
        if figure in _PRECISE:
            line += f"  precision {tally.precision:.2f}"
        if tally.false:
            line += f"  false {tally.false}"
        if tally.reported:
            line += f"  reported {tally.reported}"
        print(line)
        for miss in tally.misses if misses else ():
            print(f"      {miss}")


def main() -> None:
    """Print the figures of each story and of all."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folders", nargs="*", type=Path, default=[])
    parser.add_argument("--misses", action="store_true", help="list what is missed and what is false")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    roots: list[Path] = options.folders or [EXAMPLES, *private_notes()]
    results: list[tuple[str, dict[str, Tally]]] = list(scored(roots))
    if options.json:
        shown: dict[str, Any] = {
            name: {k: [t.found, t.noted, t.false] for k, t in tallies.items()} for name, tallies in results
        }
        print(json.dumps(shown, indent=1))
        return
    for name, tallies in results:
        _show(name, tallies, misses=options.misses)
    _show(f"ALL {len(results)} STORIES", total([tallies for _, tallies in results]), misses=False)
    if not options.folders:
        _show_reader(DATA)


def _show_reader(data: Path) -> None:
    for name in READER:
        found: dict[str, float] = import_module(f"benchmarks.{name}").figures(data)
        print(f"\n{name}" if found else f"\n{name}: no data in {data}")
        for figure, value in found.items():
            print(f"  {figure.removeprefix(name + '.'):<26} {value:.3f}")


def private_notes() -> list[Path]:
    """Notes outside the repository."""
    place = os.environ.get("COPYTASTER_NOTES")
    return [Path(place)] if place and Path(place).is_dir() else []


if __name__ == "__main__":
    main()
