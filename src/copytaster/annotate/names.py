"""Names of persons, organisations, places and other things, by their form and by what stands around them.

A name is a run of capitalised words. Titles in front of it and appositions behind it become its role; what they say,
the words of the name itself and the rest of the article decide the kind.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from ..language.background import inverse_document_frequency
from ..language.given_names import GIVEN_NAMES
from ..language.places import ALIASES, PEOPLES, PLACES
from ..language.saying import is_saying
from ..language.titles import (
    HONORIFICS,
    METONYMS,
    NEVER_NAMES,
    ORGANISATION_WORDS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    ROLES,
)
from ..language.words import function_words, stem
from ..model import EntityKind, Mention, Offsets, Sentence, Token

_PARTICLES = frozenset(
    "de da do dos del della di du la le van von der den ter zu bin ibn al el ben abu y e und".split()
)
_JOINERS = frozenset("of for on and the &".split())
_RARE = 6.0
"""Inverse document frequency from which a word is too rare to be an ordinary word that opens a sentence."""
_LONGEST_ROLE = 8  # words of a role before a name
_ROLE_WITHIN = 8  # words of an apposition within which it must say what the bearer is
_LONGEST_APPOSITION = 16  # words of a role behind a name
_HELD = frozenset("administration campaign presidency camp aides ally allies himself herself".split())
_IN_PLACE = frozenset("in at near from across outside inside around throughout".split())


class _Words(msgspec.Struct, frozen=True):
    """The tokens of a text as words, and what the article as a whole says about them."""

    text: str
    tokens: Sequence[Token]
    words: tuple[str, ...]
    functions: frozenset[str]
    inside: frozenset[str]
    """Words seen with a capital within a sentence: no accident of its first word."""
    lower: frozenset[str]
    """Words seen in lower case."""


def find_names(
    text: str, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...], language: str
) -> tuple[Mention, ...]:
    """The names of a text, in order; linear in its length."""
    words = tuple(text[token.start : token.end] for token in tokens)
    inside = {
        words[index]
        for sentence in sentences
        if not sentence.heading and not _titled(words, sentence)
        for index in range(sentence.first + 1, sentence.last)
        if _capital(words[index]) and words[index - 1] not in _OPENERS
    }
    lower = frozenset(word for word in words if word[0].islower())
    article = _Words(text, tokens, words, function_words(language), frozenset(inside), lower)
    runs = [run for sentence in sentences for run in _runs(article, sentence, language)]
    full = _persons(article, runs)
    found: dict[int, Mention] = {}
    for first, last in runs:
        for mention in _mentions(article, first, last, full):
            found.setdefault(mention.start, mention)
    return _agreed(text, [found[start] for start in sorted(found)])


def _agreed(text: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """One kind for one form: a form that is a person's somewhere is a person's wherever nothing else was found."""
    persons = {text[m.start : m.end] for m in mentions if m.kind == "person"}
    return tuple(
        msgspec.structs.replace(mention, kind="person")
        if mention.kind == "other" and text[mention.start : mention.end] in persons
        else mention
        for mention in mentions
    )


_OPENERS = frozenset("\"'“„«‘(:•—–-")


def _capital(word: str) -> bool:
    return word[0].isupper()


def _titled(words: Sequence[str], sentence: Sentence) -> bool:
    """Whether a line has every long word in capitals, as headlines do."""
    if words[sentence.last - 1] in ".!?":
        return False
    long = [word for word in words[sentence.first : sentence.last] if len(word) > 3 and word[0].isalpha()]
    return len(long) >= 3 and sum(map(_capital, long)) >= 0.8 * len(long)


def _runs(article: _Words, sentence: Sentence, language: str) -> list[tuple[int, int]]:
    """Runs of capitalised words of a sentence, as first token and one behind the last."""
    words, tokens = article.words, article.tokens
    titled = _titled(words, sentence) or (sentence.heading and language != "de")
    german = language == "de"
    runs = []
    index = sentence.first
    while index < sentence.last:
        if not _starts(article, index, sentence, titled=titled, german=german):
            index += 1
            continue
        end = index + 1
        while end < sentence.last:
            if words[end] in ("'s", "’s"):
                break
            apart = article.text[tokens[end - 1].end : tokens[end].start]
            if "\n" in apart or not (apart.isspace() or not apart):
                break
            named = words[end].lower() not in NEVER_NAMES or words[end - 1] in GIVEN_NAMES
            if _capital(words[end]) and named and apart:
                end += 1
                if titled and words[end - 1] not in article.inside:
                    end -= 1
                    break
            elif (
                end + 1 < sentence.last
                and _capital(words[end + 1])
                and words[end + 1] not in article.functions
                and (
                    (words[end].lower() in _PARTICLES and not titled)
                    or (words[end] in ("of", "for") and _heads(words[index:end]))
                )
            ):
                end += 2
            elif (
                words[end] in ("of", "for")
                and end + 2 < sentence.last
                and words[end + 1] == "the"
                and _capital(words[end + 2])
                and _heads(words[index:end])
            ):
                end += 3
            else:
                break
        runs.append((index, end))
        index = end
    return runs


def _heads(words: Sequence[str]) -> bool:
    """Whether a run may go on with `of`: `Bank of`, `Secretary of`."""
    last = words[-1].lower()
    return last in ORGANISATION_WORDS or last.rstrip("s") in ORGANISATION_WORDS or last in ROLES


def _starts(article: _Words, index: int, sentence: Sentence, *, titled: bool, german: bool) -> bool:
    word = article.words[index]
    if not _capital(word) or len(word) == 1 or word.lower().replace("’", "'") in NEVER_NAMES:
        return False
    if word.lower() in article.functions and not (word.isupper() and word in PLACES):
        return False
    opens = (
        index == sentence.first or article.words[index - 1] in _OPENERS or article.words[index - 1] in ".!?"
    )
    if not (opens or titled or german):
        return True
    if word in article.inside and not german:
        return True
    if _known(word) or (word.isupper() and len(word) <= 6 and not titled):
        return True
    following = article.words[index + 1] if index + 1 < sentence.last else ""
    if titled:
        return False
    if german:
        return following[:1].isupper() and word in GIVEN_NAMES
    if following and f"{word} {following}" in PLACES:
        return True
    if word.lower() in article.lower:
        return False
    if following and _capital(following) and following.lower() not in article.functions:
        return _rare(word) or following.lower() in ORGANISATION_WORDS or word.lower() in ROLES
    return _rare(word)


@lru_cache(maxsize=50_000)
def _rare(word: str) -> bool:
    return inverse_document_frequency(stem(word.lower())) >= _RARE


def _known(word: str) -> bool:
    return word in GIVEN_NAMES or word in PLACES or word in PEOPLES or word.lower() in METONYMS


def _persons(article: _Words, runs: Sequence[tuple[int, int]]) -> frozenset[str]:
    """Last words of the names of persons who are named in full, or by title, somewhere in the article."""
    surnames = Counter[str]()
    for first, last in runs:
        start = _name_start(article, first, last)
        words = article.words[start:last]
        if not words or any(word.lower() in ORGANISATION_WORDS for word in words):
            continue
        titled = start > first or _role_before(article, first)
        if (titled or (len(words) > 1 and words[0] in GIVEN_NAMES)) and not _known(words[-1]):
            surnames[words[-1]] += 1
    return frozenset(surnames)


def _name_start(article: _Words, first: int, last: int) -> int:
    """Where the name begins behind the titles that open a run: `Secretary of State Marco Rubio` at `Marco`."""
    start = first
    for index in range(first, last):
        word = article.words[index].lower().strip(".")
        if (word in ROLES or word in HONORIFICS) and index + 1 < last:
            start = index + 1
    if start < last and start > first and article.words[start] in ("of", "for"):
        start += 2 if article.words[start + 1] == "the" else 1
        while start < last and article.words[start].lower() in ROLE_NOUNS:
            start += 1
    return start


def _role_before(article: _Words, first: int) -> bool:
    if first == 0:
        return False
    word = article.words[first - 1].lower().strip(".")
    gap = article.text[article.tokens[first - 1].end : article.tokens[first].start]
    return gap.isspace() and "\n" not in gap and (word in ROLES or word in HONORIFICS)


def _mentions(article: _Words, first: int, last: int, surnames: frozenset[str]) -> list[Mention]:
    """The mention of a run, and of a name inside its title."""
    start = _name_start(article, first, last)
    titled = start > first or _role_before(article, first)
    found = []
    while start < last and article.words[start].lower() in HONORIFICS:
        start += 1
    name = article.text[article.tokens[start].start : article.tokens[last - 1].end]
    if start == last or (
        article.words[last - 1].lower() in ROLES and (start == first or article.words[start - 1] == "of")
    ):
        return _bearers(article, first, last)  # "the US President", "Foreign Minister": a role, nobody's name
    if name in PLACES or name in ALIASES or name in PEOPLES:
        titled = False  # "President of Ukraine"
    kind = _kind(article, start, last, name, surnames, titled=titled)
    role: Offsets | None = None
    if kind == "person":
        role = _before(article, first, start) or _behind(article, last)
        if start > first:
            found += _bearers(article, first, start)
    elif start > first and kind not in ("place", "other"):
        start = (
            first  # what looked like a title belongs to the name: "General Motors", "Prime Minister's Office"
        )
        name = article.text[article.tokens[start].start : article.tokens[last - 1].end]
        kind = _kind(article, start, last, name, surnames, titled=False)
    if kind == "other" and last - start == 1 and not (name in PEOPLES or _rare(name) or name.isupper()):
        return []  # an ordinary word that somebody honours with a capital
    return [*found, _mention(article, start, last, kind, role)]


def _bearers(article: _Words, first: int, last: int) -> list[Mention]:
    """The place or people inside a title that names nobody: `US` in `US Treasury Secretary`."""
    for end in range(last - 1, first, -1):
        name = article.text[article.tokens[first].start : article.tokens[end - 1].end]
        if name in PLACES or name in PEOPLES or name.lower() in METONYMS:
            kind: EntityKind = "place" if name in PLACES else "other" if name in PEOPLES else "organisation"
            return [_mention(article, first, end, kind, None)]
    return []


def _mention(article: _Words, first: int, last: int, kind: EntityKind, role: Offsets | None) -> Mention:
    return Mention(article.tokens[first].start, article.tokens[last - 1].end, kind, role)


def _kind(
    article: _Words, first: int, last: int, name: str, surnames: frozenset[str], *, titled: bool
) -> EntityKind:
    words = article.words[first:last]
    lower = [word.lower().strip(".") for word in words]
    if name in PLACES or name in ALIASES:
        return "place"
    if name in PEOPLES:
        return "other"
    if name.lower() in METONYMS or (len(words) == 1 and name.isupper() and 2 <= len(name) <= 6):
        return "organisation"
    if any(word in ORGANISATION_WORDS for word in lower) and not (titled and words[0] in GIVEN_NAMES):
        return "organisation"
    if titled or (len(words) > 1 and words[0] in GIVEN_NAMES) or (len(words) <= 2 and words[-1] in surnames):
        return "person"
    before = article.words[first - 1].lower() if first else ""
    following = article.words[last].lower() if last < len(article.words) else ""
    if is_saying(following) or following == "who" or (following in _HELD and len(words) == 1):
        return "person"
    if len(words) in (2, 3) and all(_capital(w) and w.isalpha() for w in words) and _rare(words[-1]):
        return "person" if before not in ("the", "a", "an") else "other"
    if len(words) == 1 and words[0] in GIVEN_NAMES:
        return "person"
    if before in _IN_PLACE and len(words) == 1:
        return "place"
    return "other"


def _before(article: _Words, first: int, start: int) -> Offsets | None:
    """The role that stands before a name: within the run, and in lower case before it."""
    words, tokens = article.words, article.tokens
    begin = first
    if start == first and not _role_before(article, first):
        return None
    while begin > 0 and first - begin < _LONGEST_ROLE:
        word = words[begin - 1]
        gap = article.text[tokens[begin - 1].end : tokens[begin].start]
        if "\n" in gap or gap.strip(" -"):
            break
        plain = word.lower().strip(".")
        belongs = plain in ROLES or plain in ROLE_MODIFIERS or plain in ROLE_NOUNS
        genitive = word in ("'s", "’s") and begin > 1 and _capital(words[begin - 2])
        if not (belongs or genitive or (_capital(word) and plain not in article.functions and begin > 1)):
            break
        if _capital(word) and words[begin - 2] in ".!?" and plain in article.functions:
            break
        begin -= 1
    while begin < start and words[begin].lower() in HONORIFICS:
        begin += 1
    if begin >= start:
        return None
    return tokens[begin].start, tokens[start - 1].end


def _behind(article: _Words, last: int) -> Offsets | None:
    """The apposition behind a name: `, a retired diplomat who ...`, `, the mill's owner,`."""
    words, tokens = article.words, article.tokens
    if last + 1 >= len(words) or words[last] != ",":
        return None
    seen = False
    for index in range(last + 1, min(last + 1 + _LONGEST_APPOSITION, len(words))):
        word = words[index].lower()
        gap = article.text[tokens[index - 1].end : tokens[index].start]
        if "\n" in gap or word in (",", ".", ";", ":", "who", "which", "that", "—", "–") or is_saying(word):
            return (tokens[last + 1].start, tokens[index - 1].end) if seen and index > last + 1 else None
        if word in ROLES:
            if index - last > _ROLE_WITHIN or _capital(words[min(index + 1, len(words) - 1)]):
                return None  # too far to be of this name, or the title of the next one
            seen = True
        elif not seen and word in _VERBISH:
            return None
    return None


_VERBISH = frozenset(
    "is was are were has had have will would can could may might and but as with when while".split()
)
