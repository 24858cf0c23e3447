"""What a benchmark on treebanks or notes prints: its figures, and errors of each file where they are asked for."""

import argparse
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

DATA = Path(os.environ.get("COPYTASTER_SHARED", Path(__file__).parents[2] / "shared")) / "data"
"""The folder of the data pack where none is named."""
Misses = Callable[[Path], Iterable[str]]
"""Lists the errors of a file, a line each."""


def run(about: str, figures: Callable[[Path], Mapping[str, float]], misses: Mapping[str, Misses]) -> None:
    """Print the figures over the folder that `--data` names and, with `--misses N`, N errors of each file.

    `about` is the benchmark's docstring; `misses` has a list of errors for each file of the data pack that it reads.
    The errors shown are spread over all that were made.
    """
    parser = argparse.ArgumentParser(description=about.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data pack")
    parser.add_argument("--misses", type=int, default=0, help="how many errors of each file to list")
    options = parser.parse_args()
    found = figures(options.data)
    for name, value in found.items():
        print(f"{name:30} {value:.3f}")
    if not found:
        print(f"None of {', '.join(misses)} is in {options.data}: nothing measured.")
    for file in misses if options.misses else ():
        listed = list(misses[file](options.data / file)) if (options.data / file).is_file() else []
        print(f"\n{file}: {len(listed)}")
        for line in listed[:: max(1, len(listed) // options.misses)][: options.misses]:
            print(f"  {line}")
