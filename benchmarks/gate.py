"""Holds the quality figures above their floors: `python -m benchmarks.gate [--update]`.

`baseline.json` maps a figure to its floor, or to a ceiling where the figure counts what is false. Figures on data that
is not there are skipped with a line that says so. `--update` raises floors to just below what is reached; it never
lowers one.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from .score import EXAMPLES, READER
from .score import figures as example_figures

BASELINE = Path(__file__).with_name("baseline.json")
DATA = Path(os.environ.get("COPYTASTER_SHARED", Path(__file__).parents[2] / "shared")) / "data"
_ON_DATA = (
    "grouping",
    "reuse",
    "names",
    "exonyms",
    "reading",
    "furniture",
    "derivation",
    "generated",
    "quotations",
    "languages",
    *READER,
)
_MARGIN = 0.01  # below what is reached, so that a rounding does not break a build


def measure() -> tuple[dict[str, float], list[str]]:
    """All figures that can be measured here, and what was skipped."""
    found: dict[str, float] = {}
    skipped = []
    if any(EXAMPLES.glob("*/expected.json")):
        found |= example_figures()
    else:
        skipped.append(f"examples: no expected.json below {EXAMPLES}")
    for name in _ON_DATA:
        if not DATA.is_dir():
            skipped.append(f"{name}: no data in {DATA}; COPYTASTER_SHARED names the folder that holds data/")
            continue
        function: Callable[[Path], dict[str, float]] = import_module(f"benchmarks.{name}").figures
        found |= function(DATA)
    return found, skipped


def is_ceiling(figure: str) -> bool:
    """Whether a figure counts what is false, so that less is better."""
    return figure.endswith(".false")


def holds(figure: str, value: float, bound: float) -> bool:
    """Whether a value keeps to its bound."""
    return value <= bound if is_ceiling(figure) else value >= bound


def main() -> None:
    """Print each figure beside its bound; exit 1 where one is broken, a figure has gone or none holds it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument(
        "--update", action="store_true", help="raise the floors to just below what is reached"
    )
    options = parser.parse_args()
    if not BASELINE.exists() and not options.update:
        sys.exit(f"There is no {BASELINE.name}, so no floor holds anything; --update writes it.")
    baseline: dict[str, float] = json.loads(BASELINE.read_text()) if BASELINE.exists() else {}
    found, skipped = measure()
    broken = 0
    for figure in sorted(baseline.keys() | found.keys()):
        if figure not in found:
            data_gone = any(figure.startswith(line.split(":")[0]) for line in skipped)
            print(f"{figure:<40} {'':>8} {baseline[figure]:8.3f}  {'skipped' if data_gone else 'GONE'}")
            broken += not data_gone
            continue
        bound = baseline.get(figure)
        ok = bound is not None and holds(figure, found[figure], bound)
        shown = "" if bound is None else f"{bound:.3f}"
        verdict = "ok" if ok else "NO FLOOR" if bound is None else "BROKEN"
        print(f"{figure:<40} {found[figure]:8.3f} {shown:>8}  {verdict}")
        broken += not ok
    for line in skipped:
        print(f"skipped {line}")
    if options.update:
        for figure, value in found.items():
            if is_ceiling(figure):
                baseline[figure] = min(value, baseline.get(figure, value))
            else:
                baseline[figure] = round(max(value - _MARGIN, baseline.get(figure, 0.0)), 3)
        BASELINE.write_text(json.dumps(baseline, indent=1, sort_keys=True) + "\n")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
