"""How a person or a thing is called: garbled, or spelt as no convention of spelling explains."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from ...algorithms.sounds import likeness
from ...language.spellings import one_spelling
from ...language.titles import is_role
from ...language.transliteration import conventional, romanise
from ...model import Entity, Span
from .context import Story
from .draft import Draft, variants

_TWO_WORDS = re.compile(r"\b(?=([A-Z][a-z]{2,20}) ([A-Z][a-z]{2,20})\b)")
_THREE_WORDS = re.compile(r"\b(?=([A-Z][a-z]{2,20}) ([A-Z][a-z]{2,20}) ([A-Z][a-z]{2,20})\b)")
_BESIDE = 100  # words beside which one stands, beyond which it is no part of names: `The`
_LETTERS = 5  # of a word that may be misspelt; shorter ones are other words
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


def differing_spellings(story: Story, before: Sequence[Draft]) -> Iterator[Draft]:
    """Names of whatever of which one word is another letter away in another account: `Old Ferry`, `Old Ferny`.

    Neither account has the other's spelling, and no convention explains it; what is told `before` is not told again.
    """
    told: dict[tuple[str, str], dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for account in story.accounts:
        for found in _TWO_WORDS.finditer(account.text):
            span = account.span(found.start(1), found.end(2))
            told[found.group(1), ""][found.group(2)].append(span)
            told["", found.group(2)][found.group(1)].append(span)
        for found in _THREE_WORDS.finditer(account.text):
            span = account.span(found.start(1), found.end(3))
            told[found.group(1), found.group(3)][found.group(2)].append(span)
    for key in sorted(told):
        if len(told[key]) > _BESIDE:
            continue
        for one, other in combinations(sorted(told[key]), 2):
            if not _another_letter(one, other, within=all(key)):
                continue
            spans = [*told[key][one], *told[key][other]]
            accounts = [{span.account for span in told[key][word]} for word in (one, other)]
            new = not any(draft.meets(span) for draft in before for span in spans)
            if new and accounts[0].isdisjoint(accounts[1]):
                where = "in one account" if min(map(len, accounts)) == 1 else "in some accounts"
                pairs = ((" ".join(span.text.split()), span) for span in spans)
                yield Draft("name", "", variants(pairs, story.order), f"spelt otherwise {where}")


def _another_letter(one: str, other: str, *, within: bool) -> bool:
    """Whether two words are one letter apart, and neither forms of one word nor spellings by convention.

    `within` a name, between two words that stayed, another form of a word counts: `the Rents Board`, `the Rent Board`.
    """
    forms = one.startswith(other) or other.startswith(one)
    if min(len(one), len(other)) < _LETTERS or (forms and not within):
        return False
    if is_role(one.lower()) or is_role(other.lower()):
        return False  # `Adviser`, `Advisor`
    if one_spelling(one.lower()) == one_spelling(other.lower()):
        return False
    apart = Levenshtein.distance(one, other, score_cutoff=1) == 1
    return apart and conventional(romanise(one)) != conventional(romanise(other))
