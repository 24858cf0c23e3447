"""The full names of a story's persons, so that a name is held only against those that may be it."""

from collections import defaultdict
from collections.abc import Iterable

from .names import Name, compare, compare_given, parse, run_together


class People:
    """Full names, by their given names and by their parts."""

    def __init__(self, written: Iterable[str]) -> None:
        """`written` are the words of each."""
        self._written = frozenset(written)
        self._by_given: dict[str, list[Name]] = defaultdict(list)
        self._by_part: dict[str, list[Name]] = defaultdict(list)
        for name in (parse(one, "") for one in sorted(self._written)):
            if name.full:
                self._by_given[name.given[0]].append(name)
                for part in _parts(name):
                    self._by_part[part].append(name)

    def __contains__(self, written: str) -> bool:
        """Whether one is written in just these words."""
        return written in self._written

    def have(self, name: Name) -> bool:
        """Whether a full name may be one of them: neither its given name nor its surname is another.

        Names that compare as one have given names that do, or a part in common: words in another order, a byname.
        """
        alike = (
            other
            for given, some in self._by_given.items()
            if compare_given(name.given[0], given) != "different"
            for other in some
        )
        sharing = (other for part in sorted(_parts(name)) for other in self._by_part.get(part, ()))
        return any("different" not in compare(name, other) for some in (sharing, alike) for other in some)


def _parts(name: Name) -> set[str]:
    """Its words, those that a hyphen joins too, and all of them in one."""
    return {run_together(name), *name.words, *(part for word in name.words for part in word.split("-"))}
