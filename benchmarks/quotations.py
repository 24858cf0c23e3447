"""How well quotations are read in German: who said what in Wikinews articles, direct and reported.

    python -m benchmarks.quotations [--data ../shared/data] [--misses]

A known quotation is found where the content of one attribution covers half of it; its speaker is right where it is
found and the source touches the known one, or is a name in it. `direct` counts quotations of five words or more,
`fragments` shorter ones, `indirect` reported speech. Of what the product reports, `direct.precision` is the share of
direct attributions of which half stands in known direct quotations, `precision` the share that stands in any kind.
"""

import argparse
import gzip
import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from copytaster.annotate import annotate
from copytaster.model import Annotated, Article, Attribution, Offsets

DATA = Path(os.environ.get("COPYTASTER_SHARED", Path(__file__).parents[2] / "shared")) / "data"
ARTICLES = "german-quotes-dev.jsonl.gz"
_WHOLE = 5
_KINDS = {"Direct": "direct", "Indirect": "indirect", "IndirectFreeIndirect": "indirect"}
_WORD = re.compile(r"\w+")


def figures(data: Path = DATA) -> dict[str, float]:
    """Name of a figure -> share; none without the articles."""
    if not (data / ARTICLES).is_file():
        print(f"quotations: skipped, no {ARTICLES} in {data}")
        return {}
    counts = Counter[tuple[str, bool]]()
    for record in records(data / ARTICLES):
        counts.update(judge(record))
    names = sorted({name for name, _ in counts})
    return {
        f"quotations.de.{name}": counts[name, True] / (counts[name, True] + counts[name, False])
        for name in names
    }


def records(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of the file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def judge(record: dict[str, Any], *, misses: bool = False) -> Iterator[tuple[str, bool]]:
    """Name of a measure and whether it is met, for each known quotation and each attribution of an article."""
    text = record["text"]
    annotated = annotate(Article(location=record["id"], text=text, language="de"))
    for quote in record["quotes"]:
        name = _KINDS.get(quote["type"])
        if name is None:
            continue
        if name == "direct" and len(_WORD.findall(_words(text, quote["quote"]))) < _WHOLE:
            name = "fragments"
        found = max(
            annotated.attributions, key=lambda item: _shared(item.content, quote["quote"]), default=None
        )
        if found is not None and 2 * _shared(found.content, quote["quote"]) < _length(quote["quote"]):
            found = None
        yield f"{name}.found", found is not None
        if quote["speaker"]:
            right = found is not None and _right_speaker(annotated, found, quote["speaker"])
            yield f"{name}.speaker", right
        if misses and not (found and (right if quote["speaker"] else True)):
            _show(text, quote, found)
    yield from _precision(record, annotated, misses=misses)


def _precision(record: dict[str, Any], annotated: Annotated, *, misses: bool) -> Iterator[tuple[str, bool]]:
    known = [piece for quote in record["quotes"] for piece in quote["quote"]]
    direct = [piece for quote in record["quotes"] if quote["type"] == "Direct" for piece in quote["quote"]]
    for found in annotated.attributions:
        right = 2 * _shared(found.content, known) >= _length(found.content)
        yield "precision", right
        if found.mode == "direct":
            right = 2 * _shared(found.content, direct) >= _length(found.content)
            yield "direct.precision", right
        if misses and not right:
            said = [_words(record["text"], part) for part in (found.source, found.cue, found.content)]
            print(f"FALSE {found.mode}: {' | '.join(said)!r}\n")


def _right_speaker(annotated: Annotated, found: Attribution, speaker: Sequence[Offsets]) -> bool:
    if _shared(found.source, speaker):
        return True
    if found.speaker is None:
        return False
    mention = annotated.mentions[found.speaker]
    text = annotated.article.text
    return text[mention.start : mention.end].split()[-1] in _words(text, speaker)


def _shared(one: Iterable[Sequence[int]], other: Iterable[Sequence[int]]) -> int:
    return sum(max(0, min(end, last) - max(start, first)) for start, end in one for first, last in other)


def _length(stretches: Iterable[Sequence[int]]) -> int:
    return sum(end - start for start, end in stretches)


def _words(text: str, stretches: Iterable[Sequence[int]]) -> str:
    return " … ".join(text[start:end] for start, end in stretches)


def _show(text: str, quote: dict[str, Any], found: Attribution | None) -> None:
    start, end = quote["quote"][0][0], quote["quote"][-1][1]
    context = text[max(0, start - 120) : start] + "⟦" + text[start:end] + "⟧" + text[end : end + 100]
    print(f"{'SPEAKER' if found else 'MISSED'} {quote['type']}: {context!r}")
    print(f"   known: {_words(text, quote['speaker'])} | {_words(text, quote['cue'])}")
    if found is not None:
        said = [_words(text, part) for part in (found.source, found.cue, found.content)]
        print(f"   found: {' | '.join(said)}")
    print()


def main() -> None:
    """Print every figure, and with --misses what is missed or false."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data pack")
    parser.add_argument("--misses", action="store_true", help="show what is missed and what is false")
    options = parser.parse_args()
    if options.misses and (options.data / ARTICLES).is_file():
        for record in records(options.data / ARTICLES):
            for _ in judge(record, misses=True):
                pass
    for name, share in figures(options.data).items():
        print(f"{name:34} {share:6.3f}")


if __name__ == "__main__":
    main()
