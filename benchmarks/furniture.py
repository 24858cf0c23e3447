"""What is marked as furniture that is report, and what beside the report is marked: `python -m benchmarks.furniture`.

    python -m benchmarks.furniture [--data ../shared/data] [--show]

Nobody has marked furniture in real articles. What can be counted without that, lines left out that were read and are
furniture all the same, is (1) lines marked in texts that are said to be clean, (2) headlines marked that stand above
a text, (3) lines of web pages that are marked although the person's parser took them into the body; and (4) of the
characters that the extractor took beside that body, the share that is marked. The last is a lower bound of what is
found: most of what stands beside the body are headlines, summaries and lists, which belong to the report.
"""

import argparse
import gzip
import hashlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from copytaster.sources.furniture import find_furniture

from .reading import PAGES, scored

DATA = Path(os.environ.get("COPYTASTER_SHARED", Path(__file__).parents[2] / "shared")) / "data"
CLEAN = {"stories-basil": "plain", "meantime": "text", "timebank": "text", "german-quotes-dev": "text"}
"""Files whose texts are said to hold nothing but reports, and the field that holds them."""
TITLED = ("stories-basil", "stories-giveme5w1h", "stories-allsides", "stories-other", "reuters21578")
READ = frozenset(
    "b7e783f9 04c47e6d 9d0f60e7 cb5b1f6f d08426fa 57bb0516 242dc75c 45f35b7e cf934344 0f18b144 09eb8810 5367ac93 "
    "151021b8 8f4e01dc 0c346b9a 8a2ddcd7 e00c6031 0f47c8d2 e6d4fad1 895b3899 eb1a8788 f76cae00 6c4e494e "
    "83953bbc 98896cf0 24e52021 887c8df7 f331fc57 760dce4c 437142fb b65bd992 "
    "cacbca07 8721ff74 1ac72b24 932413d4".split()
)
"""Digests of lines of the clean texts, headlines and bodies that were read by eye and are furniture all the same."""
_BELOW = "\n\nThe harbour was closed on Monday, the mayor of the town said in the evening.\n"
_WINDOW, _STEP = 12, 6  # letters: what is compared of a line that the body has not as a whole
_WITHIN, _BESIDE = (
    0.7,
    0.2,
)  # shares of such windows from which a line is in the body, up to which it is beside it


def figures(data: Path = DATA) -> dict[str, float]:
    """`furniture.clean.false`, `.headlines.false` and `.body.false` in lines, `furniture.beside` as a share."""
    found: dict[str, float] = {}
    if all(_file(data, name).is_file() for name in (*CLEAN, *TITLED)):
        found["furniture.clean.false"] = len(list(marked_in_clean(data)))
        found["furniture.headlines.false"] = len(list(marked_headlines(data)))
    else:
        print(f"furniture: no figures on clean texts, a file of them is not in {data}")
    if (data / PAGES).is_file():
        beside = marked = false = 0
        for line, inside, covered in lines_of_pages(data / PAGES):
            if inside:
                false += covered > 0 and not was_read(line)
            else:
                beside += len(line)
                marked += covered
        found |= {"furniture.body.false": false, "furniture.beside": marked / max(1, beside)}
    else:
        print(f"furniture: no figures on web pages, no {PAGES} in {data}")
    return found


def marked_in_clean(data: Path) -> Iterator[tuple[str, str]]:
    """The kind and the words of each line that is marked in a clean text."""
    for name, field in CLEAN.items():
        for record in _records(_file(data, name)):
            text = record[field]
            for piece in find_furniture(text):
                for line in text[piece.start : piece.end].splitlines():
                    if not was_read(line):
                        yield piece.kind, line


def marked_headlines(data: Path) -> Iterator[tuple[str, str]]:
    """The kind and the words of each headline that is marked where it stands above a text."""
    for name in TITLED:
        for record in _records(_file(data, name)):
            title = " ".join((record.get("title") or "").split())
            for piece in find_furniture(title + _BELOW):
                if piece.start < len(title) and not was_read(title):
                    yield piece.kind, title


def was_read(line: str) -> bool:
    """Whether somebody has read a line and found it to be furniture."""
    return hashlib.blake2s(line.encode(), digest_size=4).hexdigest() in READ


def lines_of_pages(archive: Path) -> Iterator[tuple[str, bool, int]]:
    """Of each line of the extracted text that is clearly in the body or beside it: itself, which, marked characters."""
    for score in scored(archive):
        text = score.article.text if score.article else ""
        body = _letters(score.page.text)
        pieces = find_furniture(text)
        position = 0
        for raw in text.splitlines(keepends=True):
            line = raw.strip()
            start = position + raw.find(line)
            position += len(raw)
            share = _share(_letters(line), body)
            if _letters(line) and not _BESIDE < share < _WITHIN:
                covered = sum(
                    max(0, min(piece.end, start + len(line)) - max(piece.start, start)) for piece in pieces
                )
                yield line, share >= _WITHIN, covered


def _share(line: str, body: str) -> float:
    """How much of a line is in the body, both in letters alone."""
    if line in body:
        return 1.0
    windows = [line[at : at + _WINDOW] for at in range(0, max(1, len(line) - _WINDOW + 1), _STEP)]
    return sum(window in body for window in windows) / len(windows)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.replace("\u00ad", "").casefold())


def _file(data: Path, name: str) -> Path:
    return data / f"{name}.jsonl.gz"


def _records(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def main() -> None:
    """Print the figures, and with `--show` what is marked that may be report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data pack")
    parser.add_argument("--show", action="store_true", help="print each line that is marked")
    options = parser.parse_args()
    for name, value in figures(options.data).items():
        print(f"{name:28} {value:.3f}")
    if options.show:
        marked = [
            *marked_in_clean(options.data),
            *marked_headlines(options.data),
            *(
                ("body", line)
                for line, inside, covered in lines_of_pages(options.data / PAGES)
                if inside and covered and not was_read(line)
            ),
        ]
        for kind, line in marked:
            print(f"  {kind:20} {line[:120]}")


if __name__ == "__main__":
    main()
