"""What is known of a made story, and the reader's notes that follow from it, as docs/methods/scoring.md has them."""

from collections import defaultdict
from itertools import combinations
from typing import Any, Literal

import msgspec

from copytaster.model import Article, DerivationKind

from .drafts import Occurrence

Witness = Literal["time", "credit", "translation", "none"]
"""What in the pile says which account came first."""


class Edge(msgspec.Struct, frozen=True):
    """`derived` was made from `source`; or, where `common`, both from a report that is not in the pile."""

    derived: str
    source: str
    kind: DerivationKind
    witness: Witness
    common: bool = False


class Made(msgspec.Struct, frozen=True):
    """A story with all that is known of it; accounts go by short keys."""

    shape: str
    articles: dict[str, Article]
    edges: tuple[Edge, ...]
    origins: dict[str, tuple[str, str]]
    """Account -> the outlet that it says it goes back to, and the style in which it says so."""
    occurrences: dict[str, tuple[Occurrence, ...]]
    independent: frozenset[str]
    """Accounts that come from no other."""

    def notes(self) -> dict[str, Any]:
        """The story as a reader would note it."""
        return {
            "accounts": {key: article.location for key, article in self.articles.items()},
            "same_person": self._people(),
            "same_utterance": self._utterances(),
            "conflicts": self._conflicts(),
        }

    def _by_id(self, kind: str) -> dict[str, dict[str, list[Occurrence]]]:
        found: dict[str, dict[str, list[Occurrence]]] = defaultdict(lambda: defaultdict(list))
        for key, occurrences in sorted(self.occurrences.items()):
            for occurrence in occurrences:
                if occurrence.segment.kind == kind:
                    found[occurrence.segment.id][key].append(occurrence)
        return found

    def _people(self) -> list[dict[str, Any]]:
        people = []
        for name, by_account in sorted(self._by_id("name").items()):
            forms = {key: sorted({o.segment.text for o in found}) for key, found in by_account.items()}
            people.append({"name": name, "forms": forms})
        return people

    def _utterances(self) -> list[dict[str, Any]]:
        found = []
        for identity, by_account in sorted(self._by_id("quote").items()):
            readings = {
                key: _inner(occurrences[0].segment.text)
                for key, occurrences in by_account.items()
                if len(occurrences) == 1 and self._stands_once(key, _inner(occurrences[0].segment.text))
            }
            if len(readings) > 1:
                found.append({"speaker": identity, "readings": readings})
        return found

    def _conflicts(self) -> list[dict[str, Any]]:
        """Numbers that differ, and quotations of which one is the opposite of the other: one conflict for each."""
        found = []
        for kind, noted in (("number", "number"), ("quote", "polarity")):
            for _, by_account in sorted(self._by_id(kind).items()):
                single = {key: at[0] for key, at in by_account.items() if len(at) == 1}
                for (one, left), (other, right) in combinations(sorted(single.items()), 2):
                    if not _differ(left, right):
                        continue
                    readings = {one: self._around(one, left), other: self._around(other, right)}
                    if all(self._stands_once(key, text) for key, text in readings.items()):
                        found.append({"kind": noted, "readings": readings})
                        break
        return found

    def _around(self, key: str, occurrence: Occurrence) -> str:
        text = self.articles[key].text
        if occurrence.segment.kind == "quote":
            return _inner(text[occurrence.start : occurrence.end])
        return text[occurrence.start : min(occurrence.end + 20, occurrence.sentence[1])]

    def _stands_once(self, key: str, text: str) -> bool:
        return self.articles[key].text.count(text) == 1


def _inner(quotation: str) -> str:
    return quotation.strip('“”"')


def _differ(left: Occurrence, right: Occurrence) -> bool:
    if left.segment.kind == "number":
        return left.segment.text != right.segment.text
    return (left.segment.change == "negated") != (right.segment.change == "negated")
