"""Which country somebody speaks for, and what a story calls it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from ...language.seats import DEMONYMS, FORMER, OFFICES, OWN_OFFICES, SEATS
from ...model import Entity

SHORTEST_ADJECTIVE = 6
"""Letters that an adjective made from the name of a place has at least."""


def country_of(entity: Entity, titles: Sequence[str]) -> str | None:
    """The country of a seat, or of an office held; the one that most of a person's titles name."""
    if entity.kind != "person":
        forms = (entity.name, *(form.form for form in entity.forms))
        known = (SEATS.get(form.lower().removeprefix("the ").rstrip(".")) for form in forms)
        return next((country for country in known if country), None) or office_of(entity.name)
    held = [title for title in titles if OFFICES.intersection(title.lower().split())]
    # One account that calls a sitting president "former" does not make him so.
    if 2 * sum(bool(FORMER.intersection(title.lower().split())) for title in held) > len(held):
        return None
    countries = Counter(country for title in held if (country := office_of(title)))
    return max(sorted(countries), key=countries.__getitem__) if countries else None


def names_of_countries(entities: Sequence[Entity], countries: Mapping[str, str | None]) -> dict[str, str]:
    """What the story calls a country: its full name where any account has it, else the commonest form."""
    names: dict[str, str] = {}
    for entity in entities:
        country = countries[entity.id]
        if country and entity.kind != "person":
            forms = {form.form for form in entity.forms}
            full = country if country in forms else names.get(country)
            names[country] = full or country
    return names


def office_of(title: str) -> str | None:
    """The country that a title speaks for: `Norwegian foreign minister`; none for who is out of office."""
    words = [word.strip(",;") for word in title.lower().replace("’s", "").replace("'s", "").split()]
    if not OFFICES.intersection(words):
        return None
    for place in (*(f"{left} {right}" for left, right in pairwise(words)), *words):
        if country := DEMONYMS.get(place) or SEATS.get(place.rstrip(".")):
            return country
    return next((country for office, country in OWN_OFFICES.items() if office in title.lower()), None)


def people_of(word: str, places: Sequence[str]) -> str | None:
    """The place of the story whose people a word names that no table has: `Karvenian` beside `Karvenia`."""
    if len(word) < SHORTEST_ADJECTIVE or not word.endswith(("n", "i", "sh", "ese", "ic")):
        return None
    return next(
        (
            name
            for name in places
            if word.startswith(name[:-1].lower()) and word not in (name.lower(), name.lower()[:-1])
        ),
        None,
    )
