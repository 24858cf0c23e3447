"""How well quotations are read in German news, on the quotations of Wikinews articles: what was said, and by whom.

    python -m benchmarks.quotations [--data ../shared/data] [--misses]

A known quotation is found where the content of one attribution covers half of it; its speaker is right where the
source touches the known one, or a name of it. `whole`: direct ones of five words or more, so no single quoted words. An attribution is
right as direct where half of it stands in known direct quotations, and right at all where half stands in any.
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
        kind = _KINDS.get(quote["type"])
        if kind is None:
            continue
        best = max(
            annotated.attributions, key=lambda found: _shared(found.content, quote["quote"]), default=None
        )
        met = best is not None and 2 * _shared(best.content, quote["quote"]) >= _length(quote["quote"])
        names = [kind]
        if kind == "direct" and len(_WORD.findall(_words(text, quote["quote"]))) >= _WHOLE:
            names.append("whole")
        spoken = met and best is not None and _right_speaker(annotated, best, quote["speaker"])
        for name in names:
            yield f"{name}.found", met
            if quote["speaker"]:
                yield f"{name}.speaker", spoken
        if misses and (not met or (quote["speaker"] and not spoken)):
            _show(text, quote, annotated, best if met else None)
    direct = [piece for quote in record["quotes"] if quote["type"] == "Direct" for piece in quote["quote"]]
    known = [piece for quote in record["quotes"] for piece in quote["quote"]]
    for found in annotated.attributions:
        right = 2 * _shared(found.content, known) >= _length(found.content)
        yield "all.precision", right
        if found.mode == "direct":
            quoted = 2 * _shared(found.content, direct) >= _length(found.content)
            yield "direct.precision", quoted
            if misses and not quoted:
                print(f"FALSE direct: {_words(text, found.source)} | {_words(text, found.content)[:200]!r}\n")
        elif misses and not right:
            print(
                f"FALSE {found.mode}: {_words(text, found.source)} | {_words(text, found.cue)} | {_words(text, found.content)[:200]!r}\n"
            )


def _right_speaker(annotated: Annotated, found: Attribution, speaker: Sequence[Offsets]) -> bool:
    if _shared(found.source, speaker):
        return True
    if found.speaker is None:
        return False
    mention = annotated.mentions[found.speaker]
    return annotated.article.text[mention.start : mention.end].split()[-1] in _words(
        annotated.article.text, speaker
    )


def _shared(one: Iterable[Sequence[int]], other: Iterable[Sequence[int]]) -> int:
    return sum(max(0, min(end, last) - max(start, first)) for start, end in one for first, last in other)


def _length(stretches: Iterable[Sequence[int]]) -> int:
    return sum(end - start for start, end in stretches)


def _words(text: str, stretches: Iterable[Sequence[int]]) -> str:
    return " … ".join(text[start:end] for start, end in stretches)


def _show(text: str, quote: dict[str, Any], annotated: Annotated, found: Attribution | None) -> None:
    start, end = quote["quote"][0][0], quote["quote"][-1][1]
    context = text[max(0, start - 120) : start] + "⟦" + text[start:end] + "⟧" + text[end : end + 100]
    print(f"{'SPEAKER' if found else 'MISSED'} {quote['type']}: {context!r}")
    print(f"   known: {_words(text, quote['speaker'])} | {_words(text, quote['cue'])}")
    if found is not None:
        print(
            f"   found: {_words(text, found.source)} | {_words(text, found.cue)} | {_words(text, found.content)!r}"
        )
    print()


def main() -> None:
    """Print every figure, and with --misses what is missed or false."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data pack")
    parser.add_argument("--misses", action="store_true", help="show what is missed and what is false")
    options = parser.parse_args()
    if options.misses:
        for record in records(options.data / ARTICLES):
            for _ in judge(record, misses=True):
                pass
    for name, share in figures(options.data).items():
        print(f"{name:32} {share:6.3f}")


if __name__ == "__main__":
    main()
