"""How well sentences are told apart in running text, against the sentences of two treebanks.

    python -m benchmarks.sentences [--data ../shared/data] [--misses 20]

The raw text of a document is put together from its trees: the words of `# text`, a line break before a sentence
that opens a paragraph (`# newpar`), otherwise a space, or nothing where the last token says `SpaceAfter=No`.
White space is not counted. Three figures for each treebank:

- `boundaries`: F1 over the ends of sentences, those at a line break and at the end of a document among them;
- `inner`: F1 over the ends that stand within a paragraph, where only the words can tell;
- `whole`: F1 over sentences right at both ends.

Skips what is absent.
"""

import gzip
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from copytaster.annotate.sentences import split
from copytaster.annotate.tokens import tokenise
from copytaster.model import Article, Offsets

from .printing import DATA, run

TREEBANKS = {"ewt": "ewt-dev.conllu.gz", "gum": "gum-dev.conllu.gz"}


class Document(msgspec.Struct, frozen=True):
    """A raw text and where its sentences stand in it."""

    name: str
    text: str
    sentences: tuple[Offsets, ...]


class Counts(msgspec.Struct):
    """Of things to find: how many there are, were found, and were rightly found."""

    right: int = 0
    found: int = 0
    noted: int = 0

    def add(self, found: set[Offsets] | set[int], noted: set[Offsets] | set[int]) -> None:
        """Count one document."""
        self.right += len(found & noted)
        self.found += len(found)
        self.noted += len(noted)

    @property
    def f1(self) -> float:
        """Twice what was rightly found over what was found and what there is."""
        return 2 * self.right / max(1, self.found + self.noted)


def documents(path: Path) -> Iterator[Document]:
    """The documents of a treebank in CoNLL-U."""
    name, length = "", 0
    pieces: list[str] = []
    spans: list[Offsets] = []
    opens, joined, behind = True, False, ""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc"):
                if pieces:
                    yield Document(name, "".join(pieces), tuple(spans))
                name, pieces, spans, length = line.partition("=")[2].strip(), [], [], 0
            elif (
                line.startswith("# newpar") and line[8:9] in (" ", "\n") and not line.startswith("# newpar_")
            ):
                opens = True
            elif line.startswith("# text = "):
                text = line[len("# text = ") :].strip()
                gap = "" if not pieces else "\n" if opens else "" if joined else " "
                pieces += [gap, text]
                spans.append((length + len(gap), length + len(gap) + len(text)))
                length += len(gap) + len(text)
                opens, behind = False, ""
            elif line[0].isdigit():
                number, _, rest = line.partition("\t")
                note = rest.rpartition("\t")[2]
                if "-" in number:
                    behind = number.partition("-")[2]
                    joined = "SpaceAfter=No" in note
                elif number != behind and "." not in number:
                    joined = "SpaceAfter=No" in note
    if pieces:
        yield Document(name, "".join(pieces), tuple(spans))


def found_in(text: str) -> tuple[Offsets, ...]:
    """The sentences that the reader finds in a text."""
    return tuple((s.start, s.end) for s in split(Article(location="raw", text=text), tokenise(text, "en")))


def count(piles: Sequence[Document]) -> dict[str, Counts]:
    """The counts of each figure over documents."""
    whole, boundaries, inner = Counts(), Counts(), Counts()
    for document in piles:
        text, found = document.text, found_in(document.text)
        whole.add(set(found), set(document.sentences))
        ends, noted = {end for _, end in found}, {end for _, end in document.sentences}
        boundaries.add(ends, noted)
        inner.add(*({end for end in some if text[end : end + 1] not in ("", "\n")} for some in (ends, noted)))
    return {"boundaries": boundaries, "inner": inner, "whole": whole}


def figures(data: Path = DATA) -> dict[str, float]:
    """Name of a figure -> F1; without those whose file is absent."""
    return {
        f"sentences.{treebank}.{name}": round(counts.f1, 4)
        for treebank, file in TREEBANKS.items()
        if (data / file).is_file()
        for name, counts in count(list(documents(data / file))).items()
    }


def _misses(document: Document) -> Iterator[str]:
    text = document.text
    ends, noted = {end for _, end in found_in(text)}, {end for _, end in document.sentences}
    for end in sorted(ends ^ noted):
        kind = "missed" if end in noted else "false "
        yield f"{kind} {text[max(0, end - 40) : end]!r} | {text[end : end + 30]!r}"


def _all_misses(path: Path) -> Iterator[str]:
    return (line for document in documents(path) for line in _misses(document))


if __name__ == "__main__":
    run(__doc__ or "", figures, dict.fromkeys(TREEBANKS.values(), _all_misses))
