"""Runs of capitalised words, and where they may start."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ...algorithms.sounds import sound
from ...language.given_names import GIVEN_NAMES
from ...language.glossary import glosses, is_everyday
from ...language.outlets import PICTURE_AGENCIES
from ...language.places import PEOPLES, PLACES
from ...language.saying import is_saying
from ...language.speech import SPEECH, is_beside
from ...language.titles import (
    GERMAN_NOUNS,
    HONORIFICS,
    METONYMS,
    NEVER_NAMES,
    ORGANISATION_WORDS,
    ROLES,
    is_role,
    is_title,
)
from ...language.transliteration import romanise
from ...language.units import NUMBERS
from ...model import Sentence
from .dutch import DUTCH_OPENERS, dutch_particles, opens_dutch_surname
from .joints import joint_body, subject_of, with_number
from .words import Words, between, is_capital, is_known, is_rare, is_titled

_PARTICLES = frozenset(
    "de da do dos del della di du d' d’ la le van von der den ter zu bin ibn al el ben abu y e und".split()
)
_PORTUGUESE_PARTICLES = _PARTICLES | {"das"}
SURNAME_PARTICLES = frozenset("van von de der bin ibn di della del abu".split())
"""Particles with which a surname alone may begin: `Van der Horn`."""
_PARTY = re.compile(r"[DRI]-[A-Z]\w*")  # a party and a state of the Union: `R-Ky`
_INFLECTED = (
    "e",
    "en",
    "er",
    "es",
    "em",
    "te",
    "t",
)  # ends of German words that open a sentence and are no names
_MADE_OF_NAMES = re.compile(
    r".*-[a-zß-öø-ÿ]*(?:ed|ing|ion|elect|like|style|era|born|led|wide|made|friendly|only|old|long|ish|run|free)"
)  # `Lund-based Ada Brandt`, `Quelm-backed`
_DERIVED = (
    *"tion tions sion ment ments ness ity ities ism isms ious sive tive able ible encies ancies ically".split(),
)  # ends of ordinary words, however rare: `Gentrification`
_LONG = 8
_CONTRACTED = re.compile(
    r"(?:i|you|he|she|it|we|they|that|there|what|who|where|how|let|can|\w+n)['’](?:t|s|d|m|re|ve|ll)", re.I
)
_OPENING = frozenset("A An The This These There At In On It He She They When If After Before As".split())
"""Words that open a sentence before a word with a small letter."""
_MONTHS_TOO = frozenset("Jan April May June August".split())
"""Months that are given names."""
_BEFORE_DATE = frozenset(
    """in last this next since by until till before after during through throughout early late mid of from between to
    for on every each that""".split()
)
_GENERATIONS = frozenset("jr jr. sr sr. ii iii iv".split())
NAMESAKES = frozenset("hurricane typhoon cyclone storm operation team project hotel cafe radio".split())
"""What is called by somebody's name, in front of it: `Hurricane Ada`; in lower case."""
OPENERS = frozenset("\"'“„«‘(:•—–-")


def is_made_of_name(word: str) -> bool:
    """Whether a word is an adjective made of a name: `Lund-based`, and in `New York-based`."""
    return "-" in word and _MADE_OF_NAMES.fullmatch(word) is not None


def _is_byname(words: Sequence[str]) -> bool:
    """Whether a line is nothing but a person's name, as above a post or an interview."""
    return (
        2 <= len(words) <= 4
        and words[0] in GIVEN_NAMES
        and all(is_capital(word) and word.replace("-", "").isalpha() for word in words)
    )


def find_runs(article: Words, sentence: Sentence) -> list[tuple[int, int]]:
    """Runs of capitalised words of a sentence, as first token and one behind the last."""
    words, tokens, language = article.words, article.tokens, article.language
    titled = is_titled(words, sentence) or (sentence.heading and language != "de")
    titled = titled and not _is_byname(words[sentence.first : sentence.last])
    german = language == "de"
    runs = []
    end = sentence.first
    for index in between(article.capitals, sentence.first, sentence.last):
        if index < end or not _starts(article, index, sentence, titled=titled, german=german):
            continue
        if _is_shouted(words, index, sentence.last) and index + 1 not in article.borders:
            continue
        end = index + 1
        while end < sentence.last and end not in article.borders:
            if words[end] in ("'s", "’s"):
                break
            if byname := _byname(article, (index, end), sentence.last):
                end = byname
                continue
            apart = article.text[tokens[end - 1].end : tokens[end].start]
            if "\n" in apart or not (apart.isspace() or not apart):
                break
            named = words[end].lower() not in NEVER_NAMES or words[end - 1] in GIVEN_NAMES
            if (
                _given_in_cyrillic(words[end])
                and end + 1 < sentence.last
                and is_capital(words[end + 1])
                and not _given_in_cyrillic(words[end - 1])
            ):
                break  # "министр Квельмии | Ада Роу"
            if words[end] in _OPENING and end + 1 < sentence.last and not is_capital(words[end + 1]):
                break  # a caption behind its credit: `Getty Images | A man waits`
            if is_capital(words[end]) and named and apart:
                end += 1
                if titled and words[end - 1] not in article.inside and not _is_surname(words, index, end - 1):
                    end -= 1
                    break
            elif (
                end + 1 < sentence.last
                and is_capital(words[end + 1])
                and words[end + 1] not in article.functions
                and words[end] in ("of", "for")
                and _heads(words[index:end])
            ):
                end += 2
            elif (
                not titled
                and (particles := _particles(article, end, sentence.last))
                and is_capital(words[end + particles])
                and words[end + particles] not in article.functions
            ):
                end += particles + 1
            elif words[end] == "on" and (subject := subject_of(words, end, sentence.last)):
                end = subject
            elif not titled and (joint := joint_body(words, index, end, sentence.last)):
                end = joint
            elif (
                words[end] in ("of", "for")
                and end + 2 < sentence.last
                and words[end + 1] == "the"
                and is_capital(words[end + 2])
                and _heads(words[index:end])
            ):
                end += 3
            else:
                break
        if end + 1 < sentence.last and words[end] == "," and words[end + 1].lower() in _GENERATIONS:
            end += 2  # "Ada Brandt, Jr."
        runs.append((with_number(words, index, sentence.first), end))
    return runs


def _is_surname(words: Sequence[str], first: int, index: int) -> bool:
    """Whether a word follows a given name, or one and an initial, and is rare or stands as a surname does.

    So it does behind a title (`Chairman Ada | Roe`) and before a bracket, a comma or an agency: `Ada Roe/Tarnpress`.
    """
    given = index - 2 if index - 2 >= first and len(words[index - 1].strip(".")) == 1 else index - 1
    if words[given] not in GIVEN_NAMES:
        return False
    titled = given > 0 and is_title(words[given - 1].lower())
    return titled or is_rare(words[index]) or words[index + 1 : index + 2] in (("(",), (",",), ("/",))


def _is_shouted(words: Sequence[str], index: int, last: int) -> bool:
    """Whether a word all in capitals is a label before a name that is not: `WATCHED | Ada Roe`, `CLOSE | The`."""
    word = words[index]
    if (
        not (word.isupper() and word.isalpha() and len(word) > 3)
        or index + 1 >= last
        or is_known(word.title())
    ):
        return False
    following = words[index + 1]
    return (
        following in GIVEN_NAMES
        and not following.isupper()
        and index + 2 < last
        and is_capital(words[index + 2])
    )


_BRACKETS = {'"': '"', "“": "”", "‘": "’", "'": "'", "«": "»", "(": ")"}
_LONGEST_BYNAME = 2  # words


def _byname(article: Words, run: tuple[int, int], last: int) -> int:
    """One behind the surname where a byname follows a run: `Ada | "Kit" Brandt`, `Robert | (Bob) Roe`; else 0.

    A given name, or one and an initial, stands before it, and no other person's name: pages that link names run two
    together (`Bob Roe Robert (Bob) Ellis Roe`). In round brackets stands much else than a byname: a party,
    an outlet, a place. So it must be in use as a given name there.
    """
    words, tokens = article.words, article.tokens
    first, index = run
    if words[index] not in _BRACKETS:
        return 0
    before = index - 1
    if before > 0 and len(words[before].strip(".")) == 1:
        before -= 1
    if words[before] not in GIVEN_NAMES or not GIVEN_NAMES.isdisjoint(words[first : max(first, before - 1)]):
        return 0
    for end in range(index + 2, min(index + 2 + _LONGEST_BYNAME, last - 1)):
        if words[end] == _BRACKETS[words[index]]:
            inner = words[index + 1 : end]
            behind = words[end + 1]
            if (
                all(word.isalpha() and is_capital(word) for word in inner)
                and (words[index] != "(" or (len(inner) == 1 and inner[0] in GIVEN_NAMES))
                and is_capital(behind)
                and len(behind) > 1
                and behind not in article.functions
                and article.text[tokens[index - 1].end : tokens[index].start] == " "
                and article.text[tokens[end].end : tokens[end + 1].start] == " "
                and article.text[tokens[index].end : tokens[index + 1].start] == ""
                and article.text[tokens[end - 1].end : tokens[end].start] == ""
            ):
                return end + 2
    return 0


_JOINING = frozenset("y e und".split())  # "Ortega y Roe" in English; in Spanish it joins two persons


def _particles(article: Words, index: int, last: int) -> int:
    """How many particles stand at an index, before a capital: two in `van der Horn`."""
    words = article.words
    if words[index] in _JOINING and words[index] in article.functions:
        return 0
    if article.language == "nl":
        return dutch_particles(words, index, last)
    particles = _PORTUGUESE_PARTICLES if article.language == "pt" else _PARTICLES
    end = index
    while end + 1 < last and end - index < 3 and words[end].lower() in particles and words[end].islower():
        end += 1
    if article.language == "pt" and is_role(words[index - 1].lower()):
        return 0  # "Ministro da | Saúde"
    return end - index


def _heads(words: Sequence[str]) -> bool:
    """Whether a run may go on with `of`: `Bank of`, `Secretary of`."""
    last = words[-1].lower()
    return last in ORGANISATION_WORDS or last.rstrip("s") in ORGANISATION_WORDS or last in ROLES


def _starts(article: Words, index: int, sentence: Sentence, *, titled: bool, german: bool) -> bool:
    """Whether a run may start at a word with a capital."""
    word = article.words[index]
    if word in _MONTHS_TOO and _is_given_month(article, index, sentence):
        return True
    if article.language == "nl" and word.lower() in DUTCH_OPENERS:
        first = (
            index == sentence.first
            or article.words[index - 1] in OPENERS
            or article.words[index - 1] in ".!?"
        )
        if opens_dutch_surname(article.words, index, sentence.last, inside=not first):
            return True
    if (
        _PARTY.fullmatch(word)
        or all(part in NUMBERS for part in word.lower().split("-"))
        or is_made_of_name(word)
        or article.text[max(0, article.tokens[index].start - 1)] == "_"
        or _CONTRACTED.fullmatch(word)
        or len(word) == 1
        or word[-1] in "'’"
        or word.lower().replace("’", "'") in NEVER_NAMES
    ):
        return False
    if is_beside(article.language, word.lower()):
        return False
    if word.lower() in article.functions and not (word.isupper() and word in PLACES):
        return False
    opens = (
        index == sentence.first or article.words[index - 1] in OPENERS or article.words[index - 1] in ".!?"
    )
    if not (opens or titled or german):
        return True
    if word in article.inside and not german:
        return True
    if is_known(word) or (word.isupper() and len(word) <= 6 and not titled):
        return True
    following = article.words[index + 1] if index + 1 < sentence.last else ""
    if titled or is_everyday(word.lower(), article.language):
        return False
    if german:
        inflected = opens and word.endswith(_INFLECTED)
        two = not inflected and _two_names(word, following)
        named = following[:1].isupper() and (word in GIVEN_NAMES or two)
        return named or (index > sentence.first and _is_behind_noun(article.words[index - 1], word))
    if following and (f"{word} {following}" in PLACES or f"{word} {following}" in PICTURE_AGENCIES):
        return True
    if word.lower() in SURNAME_PARTICLES:
        return bool(_particles(article, index + 1, sentence.last)) or is_capital(following or "a")
    if word.lower() in ROLES and following == "of":
        beyond = article.words[index + 2 : min(index + 4, sentence.last)]
        return any(map(is_capital, beyond[1:] if beyond[:1] == ("the",) else beyond[:1]))
    if following[:1].isupper() and (following.lower() in ORGANISATION_WORDS or word.lower() in NAMESAKES):
        return True
    if word.lower() in article.lower:
        return False
    if following and is_capital(following) and following.lower() not in article.functions:
        return is_rare(word) or word.lower() in ROLES or _sounds_given(word)
    if article.language in SPEECH:  # where the rarity of English words tells nothing
        return _speaks(article, index + 1, sentence.last) and not is_saying(word.lower(), article.language)
    return is_rare(word) and not (len(word) > _LONG and word.endswith(_DERIVED))


def _speaks(article: Words, index: int, last: int) -> bool:
    """Whether a verb of saying stands at a token, or an auxiliary and then one."""
    words, language = article.words, article.language
    if index < last and words[index] in SPEECH[language].auxiliaries:
        index += 1
    return index < last and is_saying(words[index], language)


def _is_given_month(article: Words, index: int, sentence: Sentence) -> bool:
    """Whether the name of a month is somebody's: `Jan Roe`, `April | Roe`, with a surname and nothing of a date."""
    words = article.words
    if index + 1 >= sentence.last:
        return False
    if article.language == "nl":  # where months are written small
        return words[index] == "Jan" and (
            is_capital(words[index + 1]) or words[index + 1] in SURNAME_PARTICLES
        )
    if article.language != "en":
        return False
    surname, plain = words[index + 1], words[index + 1].lower()
    before = words[index - 1].lower().strip(".") if index > sentence.first else ""
    return (
        is_capital(surname)
        and len(surname) > 1
        and surname.isalpha()
        and before not in _BEFORE_DATE
        and not before.isdigit()
        and not (plain in NEVER_NAMES or plain in article.functions or plain in ORGANISATION_WORDS)
        and not (is_title(plain) or plain in HONORIFICS or plain in METONYMS)
        and not (surname in PLACES or surname in PEOPLES)
        and article.text[article.tokens[index].end : article.tokens[index + 1].start] == " "
    )


def _two_names(word: str, following: str) -> bool:
    """Whether two German words with capitals side by side are a name: other nouns do not stand so."""
    plain = word.lower(), following.lower()
    return word.isalpha() and following.isalpha() and len(following) > 1 and GERMAN_NOUNS.isdisjoint(plain)


def _is_behind_noun(before: str, word: str) -> bool:
    """Whether a German word with a capital, none that has a meaning, stands right behind a noun: `Kaiser | Quelmar`."""
    noun = before[:1].isupper() and is_everyday(before.lower(), "de") and _two_names(before, word)
    return noun and not glosses(word.lower(), "de")


@lru_cache(maxsize=1)
def _given_sounds() -> frozenset[str]:
    return frozenset(sound(name.lower()) for name in GIVEN_NAMES if len(name) > 4 and name.isascii())


@lru_cache(maxsize=50_000)
def _sounds_given(word: str) -> bool:
    """Whether a word is a given name but for its spelling: `Agness`."""
    return len(word) > 4 and sound(word.lower()) in _given_sounds()


@lru_cache(maxsize=50_000)
def _given_in_cyrillic(word: str) -> bool:
    """Whether a word in Cyrillic letters sounds like a given name, whatever its case: `Ада`, `Борису`."""
    if not "А" <= word[0] <= "я" and word[0] not in "ІЇЄҐЎ":
        return False
    plain = romanise(word)
    return plain.capitalize() in GIVEN_NAMES or any(
        sound(plain[: len(plain) - cut]) in _given_sounds() for cut in range(3) if len(plain) - cut > 3
    )
