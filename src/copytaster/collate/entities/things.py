"""Which forms of organisations, places and other names mean one: aliases, acronyms, spellings, short forms."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

import msgspec
from rapidfuzz.distance import Indel

from ...algorithms.components import DisjointSets
from ...algorithms.sounds import skeleton, sound
from ...language.background import inverse_document_frequency
from ...language.exonyms import english_name
from ...language.glossary import people_of
from ...language.inflections import name_stem
from ...language.outlets import OUTLETS
from ...language.places import ALIASES, PEOPLES, PLACES
from ...language.seats import ASSEMBLIES
from ...language.titles import METONYMS, ORGANISATION_WORDS
from ...language.transliteration import conventional, romanise
from ...language.words import stem
from ...model import Account, EntityKind
from .context import Place

_SPELLINGS = {
    "organisation": "organization", "defence": "defense", "centre": "center", "labour": "labor", "programme": "program",
}  # fmt: skip
_LEGAL = frozenset(
    """
    inc incorporated corp corporation co company companies ltd limited plc llc llp gmbh ag sa spa nv bv se oyj
    group holdings
    """.split()
)
BARE = ORGANISATION_WORDS | frozenset(
    "journal mail standard observer review register globe star sun bee monitor inquirer".split()
)
"""Words with which the names of bodies and papers end, and which alone stand for them: `the Gazette`."""
_SMALL = frozenset("of for and the on in to de des du la le der die das und fur von".split())
_BRACKETED = re.compile(r"\s*[(\[]\s*(?:the\s+)?$")
_SHORT_ACRONYM = 3  # letters below which an acronym is that of a name of its own account only
_STANDING_FOR_ITSELF = METONYMS | ASSEMBLIES
_TELLING = 5.5  # inverse document frequency from which a first word alone names an organisation
_SPELT = 0.8  # letters in common, from which rare words of the same consonants are spellings of one


class Thing(msgspec.Struct, frozen=True):
    """The mentions of one form in all accounts, of an organisation, a place or another thing."""

    form: str
    key: str
    kind: EntityKind
    places: tuple[Place, ...]

    @property
    def accounts(self) -> frozenset[int]:
        """Indices of the accounts that have it."""
        return frozenset(index for index, _ in self.places)


@lru_cache(maxsize=50_000)
def key(form: str, language: str = "") -> str:
    """A name without what spelling conventions vary: case, full stops, hyphens, `the`, `Inc`.

    One that English has a name of its own for is that: `Rusia` is Russia.
    """
    if language != "en" and (english := in_english(form, language)):
        return key(english, "en")
    form = form.removesuffix("'s").removesuffix("’s").strip(" .,") if len(form) > 5 else form
    form = ALIASES.get(form, form)
    first, _, rest = form.partition(" ")
    if rest and first in ALIASES:
        form = f"{ALIASES[first]} {rest}"  # "U.S. Senate"
    plain = romanise(form.replace(".", "") if "." in form else form, language)
    words = [_SPELLINGS.get(word, word) for word in plain.split()]
    if len(words) > 1 and words[0] == "the":
        del words[0]
    while len(words) > 1 and words[-1] in _LEGAL:
        words.pop()
    return " ".join(name_stem(word, language) if language != "de" else word for word in words) or form


def in_english(form: str, language: str) -> str | None:
    """The English name of a place, of a body or of a people, where the tables have it."""
    return english_name(form, language) or (None if " " in form else people_of(form, language))


def unite_things(accounts: Sequence[Account], things: Sequence[Thing]) -> list[list[int]]:
    """Sets of things that are one each."""
    sets = DisjointSets(len(things))
    by_key: dict[tuple[str, str], int] = {}
    for number, thing in enumerate(things):
        sets.join(by_key.setdefault((_class(thing), thing.key), number), number)
    _join_acronyms(accounts, things, sets)
    _join_spellings(things, sets)
    _join_prefixed(things, sets)
    _join_short(things, sets)
    _join_tails(things, sets)
    return list(sets)


def _class(thing: Thing) -> str:
    return "place" if thing.kind == "place" else "thing"


def initials(words: Sequence[str]) -> set[str]:
    """What may abbreviate a name: the initials of all its words, and of all but the small ones."""
    found = {"".join(word[0] for word in words)}
    short = "".join(word[0] for word in words if word not in _SMALL)
    return found | {short} if len(short) > 2 else found


def _join_acronyms(accounts: Sequence[Account], things: Sequence[Thing], sets: DisjointSets) -> None:
    """`Harbour Workers' Union (HWU)` in any account; and an acronym that one long name alone of the story has."""
    by_initials: dict[str, set[int]] = defaultdict(set)
    ends: dict[tuple[int, int], int] = {}
    for number, thing in enumerate(things):
        words = thing.key.split()
        if len(words) > 1 and thing.kind != "place":
            for short in sorted(initials(words)):
                by_initials[short].add(number)
            for index, mention in thing.places:
                ends[index, mention.end] = number
    for number, thing in enumerate(things):
        short = thing.key.replace(" ", "")
        if not 2 <= len(short) <= 7 or not is_acronym(thing.form):
            continue
        named = by_initials[short]
        if len(short) < _SHORT_ACRONYM and thing.form not in OUTLETS and thing.form not in ALIASES:
            named = {n for n in named if not things[n].accounts.isdisjoint(thing.accounts)}
        whole = {sets.find(n) for n in named if sets.find(n) != sets.find(number)}
        if len(whole) == 1:
            sets.join(whole.pop(), number)
            continue
        for index, mention in thing.places:
            before = _BRACKETED.search(accounts[index].text, max(0, mention.start - 8), mention.start)
            if before and (index, before.start()) in ends:
                long = ends[index, before.start()]
                if short[0] == things[long].key[0]:
                    sets.join(long, number)


def is_acronym(form: str) -> bool:
    """Whether a form is written in capitals, but for one letter: `NATO`, `BoE`."""
    letters = [character for character in form if character.isalpha()]
    return len(letters) > 1 and sum(character.isupper() for character in letters) >= max(2, len(letters) - 1)


def _join_spellings(things: Sequence[Thing], sets: DisjointSets) -> None:
    """Names of the same consonants word for word, of which at most one is a place that is known."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, thing in enumerate(things):
        bones = " ".join(skeleton(word) for word in thing.key.split())
        digits = "".join(character for character in thing.key if character.isdigit())
        if len(bones) > 2 and not is_acronym(thing.form) and thing.form not in PEOPLES:
            blocks[_class(thing), f"{bones} {digits}"].append(number)
    for block in blocks.values():
        for place, left in enumerate(block):
            for right in block[place + 1 : place + 20]:
                one, other = things[left].key, things[right].key
                if things[left].form in PLACES and things[right].form in PLACES:
                    continue
                if things[left].kind == "place" and not things[left].accounts.isdisjoint(
                    things[right].accounts
                ):
                    continue
                if _consonants(one) != _consonants(other):
                    continue
                if len(one) > 5 and (sound(one) == sound(other) or _one_word_spelt(one, other)):
                    sets.join(left, right)


def _consonants(name: str) -> str:
    return "".join(letter for letter in conventional(name) if letter not in "aeiou ")


def _one_word_spelt(left: str, right: str) -> bool:
    return Indel.normalized_similarity(sound(left), sound(right)) >= _SPELT and left[-2:] == right[-2:]


def _join_prefixed(things: Sequence[Thing], sets: DisjointSets) -> None:
    """`U.S. Supreme Court` is `Supreme Court` where the story has no other country's."""
    tails: dict[str, set[int]] = defaultdict(set)
    for number, thing in enumerate(things):
        if thing.kind == "place":
            continue
        for prefix in _prefixes(thing):
            tails[thing.key[len(prefix) + 1 :]].add(number)
    for number, thing in enumerate(things):
        words = thing.key.split()
        if thing.kind == "place" or len(words) < 2 or words[-1] not in ORGANISATION_WORDS:
            continue
        longer = {sets.find(n) for n in tails[thing.key]}
        if len(longer) == 1:
            sets.join(longer.pop(), number)


def _join_short(things: Sequence[Thing], sets: DisjointSets) -> None:
    """`Varda` is `Varda Chemicals` where the same account has one such name and no other begins so."""
    first: dict[tuple[int, str], set[int]] = defaultdict(set)
    for number, thing in enumerate(things):
        words = thing.key.split()
        if thing.kind == "organisation" and len(words) > 1:
            for index in sorted(thing.accounts):
                first[index, words[0]].add(number)
    roots = [sets.find(number) for number in range(len(things))]
    whole = Counter(roots)
    for number, thing in enumerate(things):
        if thing.kind == "place" or " " in thing.key or thing.form in PEOPLES or thing.form in PLACES:
            continue
        if is_acronym(thing.form) and whole[roots[number]] > 1:
            continue  # what it stands for is known: `HWU` is no `HWU Pension Fund`
        if thing.key in ORGANISATION_WORDS or inverse_document_frequency(stem(thing.key)) < _TELLING:
            continue  # `Senate` is not short for `Senate Bakers`
        longer = {sets.find(n) for index in sorted(thing.accounts) for n in first[index, thing.key]}
        if len(longer) == 1 and not thing.form.islower():
            sets.join(longer.pop(), number)


def _join_tails(things: Sequence[Thing], sets: DisjointSets) -> None:
    """`the Gazette` is the `Lund Harbour Gazette` where all accounts that say so have that one such name."""
    last: dict[tuple[int, str], set[int]] = defaultdict(set)
    for number, thing in enumerate(things):
        words = thing.key.split()
        if thing.kind == "organisation" and len(words) > 1 and thing.form.lower() not in METONYMS:
            for index in sorted(thing.accounts):
                last[index, words[-1]].add(number)
    for number, thing in enumerate(things):
        if thing.kind != "organisation" or " " in thing.key or thing.form.lower() in _STANDING_FOR_ITSELF:
            continue
        if not (thing.form.istitle() and thing.key in BARE):
            continue
        longer = [{sets.find(n) for n in last[index, thing.key]} for index in sorted(thing.accounts)]
        if longer and all(len(one) == 1 and one == longer[0] for one in longer):
            sets.join(longer[0].pop(), number)


def _prefixes(thing: Thing) -> list[str]:
    found = []
    words = thing.form.removeprefix("the ").removeprefix("The ").split()
    for length in (1, 2):
        head = " ".join(words[:length]).removesuffix("'s").removesuffix("’s")
        if len(words) > length + 1 and (head in PLACES or head in PEOPLES or head in ALIASES):
            prefix = romanise(ALIASES.get(head, head).replace(".", ""))
            if thing.key.startswith(prefix + " "):
                found.append(prefix)
    return found
