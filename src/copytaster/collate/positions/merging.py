"""Issues that one party is told to hold twice under two names: `the decision`, `the council’s decision`."""

from collections.abc import Iterable

from ...language.titles import HONORIFICS, is_role
from ...language.words import stem
from ...model import Entity
from .noun_phrases import TIES

_IDLE = frozenset("the a an its his her their our my this that these those ’s 's s".split())
_CHARGE = "charge: "


def merged(issues: Iterable[str]) -> dict[str, str]:
    """Each of the issues that a party takes one side on -> the name for it: the longest that has all of its words, and
    the same noun for its head.
    """
    names = sorted(set(issues), key=lambda issue: (-len(_words(issue)), issue))
    found: dict[str, str] = {}
    for issue in names:
        same = (other for other in found.values() if _same(issue, other))
        found[issue] = next(same, issue)
    return found


def forms_of_persons(entities: Iterable[Entity]) -> dict[str, str]:
    """The forms of persons' names in lower case, as far as each is one person's -> his name."""
    found: dict[str, set[str]] = {}
    for entity in entities:
        if entity.kind == "person":
            for form in entity.forms:
                found.setdefault(form.form.lower(), set()).add(entity.name)
    return {form: min(names) for form, names in found.items() if len(names) == 1}


def person_named(issue: str, forms: dict[str, str]) -> str | None:
    """The person that an issue is only another form of: Ada Hale of `President Hale`, `Ms. Hale`."""
    words = issue.split()
    while len(words) > 1 and (is_role(words[0].lower()) or words[0].lower().strip(".") in HONORIFICS):
        words = words[1:]
    return forms.get(" ".join(words).lower())


def _same(shorter: str, longer: str) -> bool:
    if _CHARGE in (shorter[: len(_CHARGE)], longer[: len(_CHARGE)]):
        return False
    return _words(shorter) <= _words(longer) and _head(shorter) == _head(longer)


def _words(issue: str) -> frozenset[str]:
    return frozenset(stem(word) for word in issue.lower().replace("’", " ").replace("'", " ").split()) - _IDLE


def _head(issue: str) -> str:
    """The noun before the first preposition; of what is to be done the verb with it: `selling the dam`."""
    words = issue.lower().split()
    last = next((at for at, word in enumerate(words) if at and word in TIES), len(words))
    verb = f"{words[0]} " if words[0].endswith("ing") else ""
    return verb + stem(words[last - 1])
