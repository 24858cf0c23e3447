"""How a person is called: garbled, or spelt as no convention of spelling explains."""

from collections.abc import Iterator, Sequence

from ...algorithms.sounds import likeness
from ...language.transliteration import conventional, romanise
from ...model import Entity
from .context import Story
from .draft import Draft, variants

_NEAR = 0.76  # likeness in sound from which two surnames are one, misspelt


def differing_names(story: Story, entities: Sequence[Entity]) -> Iterator[Draft]:
    """Persons whom one account calls by a form that no convention of spelling explains."""
    for entity in entities:
        if entity.kind != "person":
            continue
        odd = {
            form.form: form.relation
            for form in entity.forms
            if (form.relation == "garbled" and form.form.count(entity.name) < 2)
            or (form.relation == "spelling" and _misspelt(form.form, entity.name))
        }
        accounts = {account for form in entity.forms if form.form in odd for account in form.accounts}
        found, seen = [], set()
        for span in entity.mentions:
            form = " ".join(span.text.split())
            plain = form == entity.name or form in entity.name.split()
            chosen = form in odd or (plain and span.account not in accounts)
            if chosen and (form, span.account) not in seen:
                seen.add((form, span.account))
                found.append((form, span))
        if odd and len({span.account for _, span in found}) > 1 and len({form for form, _ in found}) > 1:
            reason = "garbled" if "garbled" in odd.values() else "spelt otherwise"
            where = "in one account" if len(accounts) == 1 else "in some accounts"
            yield Draft("name", entity.id, variants(found, story.order), f"{reason} {where}")


def _misspelt(form: str, name: str) -> bool:
    """Whether a form has the surname of a name in letters that no transliteration exchanges."""
    words, usual = romanise(form).split(), romanise(name).split()
    if not words or not usual or not form.isascii() or len(words) not in (1, len(usual)):
        return False
    written = {conventional(word) for word in usual}
    return conventional(words[-1]) not in written and likeness(words[-1], usual[-1]) >= _NEAR
