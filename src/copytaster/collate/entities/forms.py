"""Which form names an entity best, and why each of its forms belongs to it."""

from collections import Counter
from collections.abc import Mapping

from ...algorithms.sounds import sound
from ...language.inflections import inflects, name_stem
from ...language.nicknames import NICKNAMES
from ...language.places import ALIASES
from ...language.transliteration import romanise
from ...model import EntityKind
from .names import Name, compare, compare_words, is_given, parse, rare
from .things import BARE, in_english, initials, is_acronym, key


def main_form(
    kind: EntityKind, counts: Counter[str], accounts: Mapping[str, int], languages: Mapping[str, str]
) -> str:
    """The fullest form that is frequent: spelt as most accounts spell it, with a given name where there is one.

    Among full forms of a person those with the surname in its commonest spelling are preferred, then the one that
    most accounts have; an acronym gives way to the name in full, where an account has that, and a place's name in
    another language to the English one.
    """

    def rank(form: str) -> tuple[int, int, int, int, int, str]:
        weight = accounts[form]
        if kind == "person":
            name = parse(form, languages[form])
            spelt = spelling[name.last]
            return (
                0,
                -int(
                    _is_full(name) or (len(name.words) in (2, 3) and (counts[form] > 1 or name.last in lone))
                ),
                -spelt,
                -weight,
                -counts[form],
                form,
            )
        shouted = any(other != form and other.casefold() == form.casefold() for other in counts)
        fullness = int((form.isupper() and (len(form) < 8 or shouted)) or form.lower() in BARE)
        alias = int(form in ALIASES)
        foreign = int(languages[form] != "en" and in_english(form, languages[form]) is not None)
        return (foreign, fullness, alias, -weight, -counts[form], form)

    lone = {parse(form, languages[form]).last for form in counts if not parse(form, languages[form]).full}
    spelling = Counter[str]()
    for form in counts:
        spelling[parse(form, languages[form]).last] += accounts[form]
    return min(counts, key=rank)


def _is_full(name: Name) -> bool:
    """Whether a name has a given name: not `Scandal Ferrantes`, where a headline ran into it."""
    return 1 < len(name.words) <= 4 and (
        name.family_first or is_given(name.given[0]) or len(name.given[0]) < 3 or rare(name.given[0])
    )


Written = tuple[str, str]
"""A form, and the language of the account that it stands in."""


def relation(kind: EntityKind, written: Written, main: Written) -> str:
    """Why a form belongs to the entity of that name, in one word."""
    form, name = written[0], main[0]
    if form == name:
        return "name"
    if kind == "person":
        found = _person_relation(written, main)
        inflected = found in ("garbled", "spelling") and inflects(written[1]) and _same_stems(written, main)
        return "inflection" if inflected else found
    if form.casefold() == name.casefold():
        return "spelling"
    if written[1] != main[1] and in_english(*written) and romanise(*written) != romanise(*main):
        return "translation"
    if is_acronym(form) != is_acronym(name) and form not in ALIASES:
        return "acronym" if is_acronym(form) else "name"
    left, right = key(*written), key(*main)
    if romanise(form) == romanise(name) or (left == right and form not in ALIASES and name not in ALIASES):
        return "name" if form.isascii() == name.isascii() else "spelling"
    short, long = sorted((left, right), key=len)
    if short.replace(" ", "") in initials(long.split()) or form in ALIASES or name in ALIASES:
        return "acronym" if form.isupper() or short.replace(" ", "") in initials(long.split()) else "alias"
    if left in right or right in left:
        return "short"
    return "spelling"


def _same_stems(written: Written, main: Written) -> bool:
    """Whether the words of a form are words of the name in another case."""
    language = written[1]
    words = parse(*main).words
    stems = {sound(name_stem(word, language)) for word in words} | {sound(word) for word in words}
    return all(
        sound(name_stem(word, language)) in stems or sound(word) in stems for word in parse(*written).words
    )


def _person_relation(written: Written, main: Written) -> str:
    form, name = written[0], main[0]
    left, right = parse(*written), parse(*main)
    if left.words == right.words:
        return (
            "name" if _in_latin(form) == _in_latin(name) or left.suffix != right.suffix else "transliteration"
        )
    if not left.full:
        if left.last in right.surnames:
            return "surname" if right.full else "name"
        if left.last in right.given or left.last in NICKNAMES.get(right.given[0] if right.full else "", ()):
            return "given-name"
        alike = compare_words(left.last, right.last)
        if alike == "different":
            return "short"
        return "garbled" if alike == "garbled" else _spelt(form, name)
    if not right.full:
        return "name" if right.last in left.words else _spelt(form, name)
    given, last = compare(left, right)
    if "different" in (given, last):
        return "name" if set(left.words) & set(right.words) else "variant"
    if "garbled" in (given, last):
        return "garbled"
    if set(left.words) < set(right.words) or set(left.words) > set(right.words):
        return "name"
    if last == "spelling" or given == "spelling":
        return _spelt(form, name)
    return "given-name" if left.given != right.given else "name"


def _spelt(form: str, name: str) -> str:
    return "transliteration" if _in_latin(form) != _in_latin(name) else "spelling"


def _in_latin(form: str) -> bool:
    """Whether all letters are those of English; its marks may be of any shape."""
    return all(character.isascii() for character in form if character.isalpha())
