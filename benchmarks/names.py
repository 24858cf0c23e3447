"""How well names are matched: single words across scripts, and persons over documents in six languages.

    python benchmarks/names.py [--data ../shared/data]

Words: of pairs of one name in two scripts, the share that `likeness` puts above the value that only one of a
thousand random pairs reaches. Entities: pairs of mentions put into one entity, against the identifiers of the
corpus, for twelve documents of each topic, with the corpus's own mentions. Skips what is absent.
"""

import argparse
import gzip
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from copytaster.algorithms.sounds import likeness
from copytaster.annotate import annotate
from copytaster.collate.entities import unite
from copytaster.language.transliteration import romanise
from copytaster.model import Account, Article, Entity, EntityKind, Mention

DATA = Path(__file__).parents[2] / "shared" / "data"
WORDS, TOPICS = "name-words.jsonl.gz", "slavicner.jsonl.gz"
KINDS: dict[str, EntityKind] = {"PER": "person", "LOC": "place", "ORG": "organisation"}
_PAIRS = 3_000
_RANDOM = 20_000
_DOCUMENTS = 12
Place = tuple[str, int]


def figures(data: Path = DATA) -> dict[str, float]:
    """Name of a figure -> its value; without those whose file is absent."""
    found: dict[str, float] = {}
    if (data / WORDS).is_file():
        shares = across_scripts(data / WORDS)
        found.update({f"names.words.{language}": share for language, share in shares.items()})
    if (data / TOPICS).is_file():
        found.update(over_documents(data / TOPICS))
    return found


def across_scripts(path: Path) -> dict[str, float]:
    """Language -> share of true pairs above the likeness that one random pair in a thousand reaches."""
    pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for record in _records(path):
        if len(record["en"]) > 3 and record["en"].isalpha():
            pairs[record["lang"]].append((romanise(record["en"]), romanise(record["name"], record["lang"])))
    shares = {}
    for language, known in sorted(pairs.items()):
        chance = random.Random(1)
        sample = chance.sample(known, min(_PAIRS, len(known)))
        strangers = sorted(
            likeness(chance.choice(sample)[0], chance.choice(sample)[1]) for _ in range(_RANDOM)
        )
        threshold = strangers[-_RANDOM // 1_000]
        shares[language] = sum(likeness(*pair) > threshold for pair in sample) / len(sample)
    return shares


def over_documents(path: Path) -> dict[str, float]:
    """Precision and recall of pairs of mentions, for persons and for the rest, all topics together."""
    topics: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for record in _records(path):
        topics[record["topic"]].append(record)
    counts = {"persons": [0, 0, 0], "places": [0, 0, 0]}
    for _, documents in sorted(topics.items()):
        accounts, gold = _accounts(random.Random(2).sample(documents, min(_DOCUMENTS, len(documents))))
        entities = unite(accounts)
        for name, types in (("persons", {"PER"}), ("places", {"LOC", "ORG"})):
            for place, number in enumerate(_pairs(entities, gold, types)):
                counts[name][place] += number
    result = {}
    for name, (right, joined, known) in counts.items():
        result[f"names.{name}.precision"] = right / max(1, joined)
        result[f"names.{name}.recall"] = right / max(1, known)
    return result


def _accounts(documents: list[dict[str, Any]]) -> tuple[list[Account], dict[Place, tuple[str, str]]]:
    accounts = []
    gold: dict[Place, tuple[str, str]] = {}
    for number, document in enumerate(documents, start=1):
        annotated = annotate(
            Article(location=document["id"], text=document["text"], language=document["lang"])
        )
        mentions: dict[int, Mention] = {}
        for noted in document["mentions"]:
            mentions.setdefault(
                noted["start"], Mention(noted["start"], noted["end"], KINDS.get(noted["type"], "other"))
            )
            gold.setdefault((f"a{number}", noted["start"]), (noted["id"], noted["type"]))
        ordered = tuple(mentions[start] for start in sorted(mentions))
        accounts.append(Account(f"a{number}", msgspec.structs.replace(annotated, mentions=ordered)))
    return accounts, gold


def _pairs(
    entities: tuple[Entity, ...], gold: dict[Place, tuple[str, str]], types: set[str]
) -> tuple[int, int, int]:
    """Pairs of mentions that are rightly joined, joined, and to be joined."""
    right = joined = 0
    for entity in entities:
        places = [gold[span.account, span.start] for span in entity.mentions]
        inside = Counter(identifier for identifier, kind in places if kind in types)
        joined += _choose_two(sum(inside.values()))
        right += sum(map(_choose_two, inside.values()))
    known = Counter(identifier for identifier, kind in gold.values() if kind in types)
    return right, joined, sum(map(_choose_two, known.values()))


def _choose_two(number: int) -> int:
    return number * (number - 1) // 2


def _records(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=DATA)
    data = parser.parse_args().data
    found = figures(data)
    for name, value in found.items():
        print(f"{name:30} {value:.3f}")
    if not found:
        print(f"Neither {WORDS} nor {TOPICS} is in {data}: nothing measured.")


if __name__ == "__main__":
    main()
