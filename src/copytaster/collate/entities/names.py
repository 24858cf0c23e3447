"""A name taken to pieces, and how alike two of them are."""

import re
from functools import lru_cache
from typing import Literal

import msgspec
from rapidfuzz.distance import Indel

from ...algorithms.sounds import likeness, skeleton, sound
from ...language.background import inverse_document_frequency
from ...language.family_names import is_family_first
from ...language.genders import gender_of_name
from ...language.given_names import GIVEN_NAMES
from ...language.nicknames import NICKNAMES
from ...language.titles import HONORIFICS
from ...language.transliteration import romanise, slavic

Likeness = Literal["same", "short", "spelling", "garbled", "different"]
"""How two words of a name relate; `short`: an initial, or a form in use for the same given name."""

GARBLED = 0.76
"""Likeness in sound from which one word may be a garbling of the other. Of two random surnames one pair in a
thousand reaches it, of one surname in two scripts .88 (Russian) to .42 (Korean): `benchmarks/names.py`."""
_SPELT = 0.8  # letters in common, from which words with the same consonants are spellings of one
_VOWEL = 0.75  # letters that two given names of four letters share which differ in one
_SHORT_GARBLED = 0.9  # likeness from which words of three letters are garblings: `Raf`, `Rafe`
_BESIDE_GIVEN = 0.5
"""Likeness from which a surname beside the same given name may be garbled, if the role is the same: `Lowe`, `Lou`."""
_UNKNOWN = 8.5  # inverse document frequency of a word that the background does not have
_SUFFIXES = frozenset("jr sr ii iii iv".split())
GENERATIONS = frozenset(("jr", "sr"))
"""Suffixes that tell a son from his father."""
_PARTICLES = frozenset(
    "de da do dos del della di du la le van von der den ter zu bin ibn al el ben abu y e und".split()
)
_GIVEN_TOO = frozenset("al ben".split())
"""Particles that are given names where they come first: `Ben Roe`."""
_ARTICLES = frozenset("ar as ash an ad at az ul".split())  # before a hyphen, beside the particles
_BYNAME = re.compile(r"""(?<=\w|\.)\s["“‘'«(]([^\s"“”‘«»()]+(?: [^\s"“”‘«»()]+)?)["”’'»)]\s(?=\w)""")
_INITIALS = re.compile(r"[A-Z]{2}(?= \S)")
_DOUBLED = re.compile(r"(\w+?)([b-df-hj-np-tv-z])\2(?:y|ie)")
"""A pet name: `Jerry`, `Teddie`."""
_LONG = 5  # letters beyond which a word has enough besides one sound
_SHORTEST = 3  # letters of a given name cut short, and of what a pet name leaves of one
_GIVEN = frozenset(romanise(name) for name in GIVEN_NAMES)


_GRADES: tuple[Likeness, ...] = ("same", "short", "spelling", "garbled", "different")


class Name(msgspec.Struct, frozen=True):
    """A person's name in Latin lower case: the words before the last, the last, and Jr or III."""

    given: tuple[str, ...]
    last: str
    suffix: str
    byname: str = ""
    """What stands in quotation marks or brackets between the two: `Ada "Kit" Brandt`."""

    @property
    def full(self) -> bool:
        """Whether it has a given name or an initial before the last word."""
        return bool(self.given)

    @property
    def surnames(self) -> tuple[str, ...]:
        """The last word, and the first of a name that opens with the surname: `Kim Jong-un`."""
        return (self.last, self.given[0]) if self.family_first else (self.last,)

    @property
    def family_first(self) -> bool:
        """Whether the surname opens the name."""
        return self.full and not self.byname and is_family_first(self.words)

    @property
    def words(self) -> tuple[str, ...]:
        """All words of the name, the suffix left out."""
        return (*self.given, self.last)


@lru_cache(maxsize=50_000)
def parse(form: str, language: str) -> Name:
    """Take a person's name to pieces; a surname with a hyphen keeps it, but for an article (`al-`)."""
    byname = ""
    if found := _BYNAME.search(form):
        byname = romanise(found[1], language)
        form = f"{form[: found.start()]} {form[found.end() :]}"
    if initials := _INITIALS.match(form):
        form = f"{' '.join(initials[0])}{form[2:]}"  # `TJ Roe` is `T. J. Roe`
    parts = [romanise(word, language) for word in form.removesuffix("'s").removesuffix("’s").split()]
    words = [word for word in parts if word] or [form]
    while len(words) > 1 and words[0] in HONORIFICS:
        del words[0]
    suffix = words.pop() if len(words) > 1 and words[-1] in _SUFFIXES else ""
    last = words[-1].split() or [form]
    while len(last) > 1 and (last[0] in _PARTICLES or last[0] in _ARTICLES):
        del last[0]
    chunks = [word for chunk in words[:-1] for word in chunk.split()]
    given = tuple(w for at, w in enumerate(chunks) if w not in _PARTICLES or (at == 0 and w in _GIVEN_TOO))
    return Name(given, "-".join(last), suffix, byname)


def is_given(word: str) -> bool:
    """Whether a romanised word is in use as a given name."""
    return word in _GIVEN


@lru_cache(maxsize=50_000)
def rare(word: str) -> bool:
    """Whether a romanised word is too rare to be a common surname or an ordinary word."""
    return inverse_document_frequency(word) >= _UNKNOWN


@lru_cache(maxsize=200_000)
def compare_words(left: str, right: str) -> Likeness:
    """How two surnames relate."""
    if left == right:
        return "same"
    if "-" in left and "-" in right and left.count("-") == right.count("-"):
        parts = [
            compare_words(one, other) for one, other in zip(left.split("-"), right.split("-"), strict=True)
        ]
        return max(parts, key=_GRADES.index)
    if sound(left) == sound(right) and len(left) > 2 and len(right) > 2:
        return "spelling"
    bones = skeleton(left)
    if len(bones) > 1 and bones == skeleton(right):
        letters = Indel.normalized_similarity(sound(left), sound(right))
        if letters >= _SPELT and left[-1:] not in "aeo" and right[-1:] not in "aeo":
            return "spelling"
    if (code := slavic(left)) and code == slavic(right):
        return "spelling"
    if _rasped(left, right) or _rasped(right, left):
        return "spelling"
    shorter = min(len(left), len(right))
    if shorter > 2 and likeness(left, right) >= (GARBLED if shorter > 3 else _SHORT_GARBLED):
        return "garbled"
    return "different"


def _rasped(left: str, right: str) -> bool:
    """Whether two words are the same but for a `kh`, which German writes `ch`, Spanish `j`: `Khalenei`, `Jalenei`."""
    if "kh" not in left or "kh" in right or len(left) <= _LONG or not re.search("ch|j", right):
        return False
    return sound(left) == sound(re.sub("ch|j", "h", right))


@lru_cache(maxsize=200_000)
def compare_given(left: str, right: str) -> Likeness:
    """How two given names or initials relate.

    `Paul` and `Paula`, `Erik` and `Erika` sound alike and are two: of two names in use neither is a garbling.
    """
    if left == right:
        return "same"
    if len(left) == 1 or len(right) == 1:
        return "short" if left[:1] == right[:1] else "different"
    if is_short_for(left, right) or is_short_for(right, left):
        return "short"
    alike = compare_words(left, right)
    if is_given(left) and is_given(right):
        return "spelling" if _onset(left) == _onset(right) or _vowels_apart(left, right) else "different"
    return alike


def is_short_for(short: str, long: str) -> bool:
    """Whether a given name stands for another: one in use for it, one cut off (`Mitch`), or a pet name (`Jerry`)."""
    if short in NICKNAMES.get(long, ()):
        return True
    sexes = {gender_of_name(short.capitalize()), gender_of_name(long.capitalize())} - {None}
    if len(sexes) > 1 or len(long) < len(short):
        return False
    pet = _DOUBLED.fullmatch(short)
    stem = f"{pet[1]}{pet[2]}" if pet else short
    cut = pet is not None or (is_given(short) and len(long) > len(short) + 1)
    return cut and len(stem) >= _SHORTEST and long != short and long.startswith(stem)


def _vowels_apart(left: str, right: str) -> bool:
    """Whether two given names of one sex differ in one vowel inside, as transliterations do: `Adel` and `Adil`."""
    sexes = {gender_of_name(left.capitalize()), gender_of_name(right.capitalize())} - {None}
    return (
        len(sexes) < 2
        and min(len(left), len(right)) > _SHORTEST
        and left[-1] == right[-1]
        and left[0] == right[0]
        and skeleton(left) == skeleton(right)
        and Indel.normalized_similarity(left, right) >= _VOWEL
    )


def _onset(given: str) -> str:
    """The sound of a given name without the glide that languages put before its vowel: `Yelena`, `Jelena`, `Elena`."""
    code = sound(given)
    return code[1:] if code[:2] in ("ie", "ia", "iu") else code


def compare(left: Name, right: Name) -> tuple[Likeness, Likeness]:
    """How the given names and the surnames of two full names relate.

    Words in another order are the same name (`Orban Viktor`); middle names count where both have them.
    """
    if left.suffix in GENERATIONS and right.suffix in GENERATIONS and left.suffix != right.suffix:
        return "different", "same"
    if sorted(left.words) == sorted(right.words):
        return "same", "same"
    if run_together(left) == run_together(right):
        return "same", "same"
    if _is_tail(left, right) or _is_tail(right, left):
        return "same", "same"
    left, right = _apart_like(left, right), _apart_like(right, left)
    left, right = _without_title(left, right), _without_title(right, left)
    if left.given[0] == right.last and left.last == right.given[0]:
        return "same", "same"
    if left.last == right.last and (left.byname == right.given[0] or right.byname == left.given[0]):
        return "short", "same"
    middle = [compare_given(one, other) for one, other in zip(left.given[1:], right.given[1:], strict=False)]
    given = compare_given(left.given[0], right.given[0])
    if "different" in middle:
        given = "different"
    last = compare_words(left.last, right.last)
    if last in ("different", "garbled") and given == "same":  # "Maria Lopez" and "Maria Lopez Obrador"
        shorter, longer = sorted((left.words, right.words), key=len)
        if len(shorter) > 1 and longer[: len(shorter)] == shorter and len(longer) - len(shorter) == 1:
            last = "spelling"
    if last == "different" and given == "same" and "-" in left.last + right.last:  # "Okafor-Brandt"
        halves = {*left.last.split("-")} & {*right.last.split("-")}
        last = "spelling" if halves and "-" not in min(left.last, right.last, key=len) else last
    beside = given in ("same", "spelling") and left.last[:1] == right.last[:1]
    if last == "different" and beside and likeness(left.last, right.last) >= _BESIDE_GIVEN:
        last = "garbled"
    return given, last


def _is_tail(short: Name, long: Name) -> bool:
    """Whether a name is another's surname of two words, or all of it but a word that is no name (`Whip Ada Roe`)."""
    words = short.words
    if len(words) >= len(long.words) or long.words[-len(words) :] != words:
        return False
    return not is_given(words[0]) if is_given(long.words[0]) else len(words[0]) > 1


def _without_title(name: Name, other: Name) -> Name:
    """A name without what stands before the given name that opens the other: `Ajatollah Ada Brandt`."""
    more = len(name.given) - len(other.given)
    if (
        more < 1
        or is_given(name.given[0])
        or not is_given(other.given[0])
        or name.given[more] != other.given[0]
    ):
        return name
    return Name(name.given[more:], name.last, name.suffix, name.byname)


def _apart_like(name: Name, other: Name) -> Name:
    """A name with its surname taken apart where the other has its last part alone: `Abdul-Rahd` beside `Abdul Rahd`."""
    *front, last = name.last.split("-")
    if not front or last != other.last or len(name.given) + len(front) != len(other.given):
        return name
    return Name((*name.given, *front), last, name.suffix, name.byname)


def run_together(name: Name) -> str:
    """The words of a name as one."""
    return "".join(name.words).replace("-", "")
