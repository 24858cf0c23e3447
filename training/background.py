"""Make the background table of word frequencies that ships with the package.

    python training/background.py --data ../shared/data --output src/copytaster/language/data

Reads `stories-other.jsonl.gz` and `articles-more.jsonl.gz` (19,797 dated English news articles, 2012-2020;
the repository is Apache-2.0, the texts belong to their outlets) and counts in how many articles each norm
stands: single words, stemmed, without order or place. A word of fewer than `--floor` articles is dropped, and
a count is kept to within an eighth, so nothing of a text can be given back. Any JSON Lines file whose records
have `title` and `text` will do in its place; the table is not tied to this one.
"""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from copytaster.annotate.tokens import tokenise
from copytaster.language.background import FILE, level_of

FILES = ("stories-other.jsonl.gz", "articles-more.jsonl.gz")
LONGEST = 30
"""Characters; what is longer is an address or two words run together."""


def texts(path: Path) -> Iterator[str]:
    """Title and text of every record."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield f"{record.get('title') or ''}\n{record['text']}"


def count(documents: Iterator[str]) -> tuple[int, Counter[str]]:
    """How many documents there are, and in how many each norm stands."""
    number = 0
    frequencies: Counter[str] = Counter()
    for text in documents:
        number += 1
        frequencies.update({token.norm for token in tokenise(text, "en") if token.content})
    return number, frequencies


def table(number: int, frequencies: Counter[str], floor: int) -> str:
    """The table as text: the number of documents, then a line for each level of frequency."""
    levels: dict[int, list[str]] = {}
    for norm in sorted(frequencies):
        if frequencies[norm] >= floor and len(norm) <= LONGEST and any(map(str.isalnum, norm)):
            levels.setdefault(level_of(frequencies[norm]), []).append(norm)
    lines = [f"{number} {floor}"]
    lines += [f"{level} {' '.join(levels[level])}" for level in sorted(levels)]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the two files")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the table into")
    parser.add_argument("--floor", type=int, default=5, help="articles that a word must stand in")
    options = parser.parse_args()
    number, frequencies = count(chain.from_iterable(texts(options.data / name) for name in FILES))
    content = table(number, frequencies, options.floor).encode("utf-8")
    target = options.output / FILE
    target.write_bytes(gzip.compress(content, 9, mtime=0))
    print(f"{number} articles, {content.count(b' ')} words, {target.stat().st_size} bytes in {target}")


if __name__ == "__main__":
    main()
