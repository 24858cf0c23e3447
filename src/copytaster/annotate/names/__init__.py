"""Names of persons, organisations, places and other things, by their form and by what stands around them.

A name is a run of capitalised words. Titles in front of it and appositions behind it become its role; what they say,
the words of the name itself and the rest of the article decide the kind.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

import msgspec

from ...language.exonyms import ABROAD
from ...language.given_names import GIVEN_NAMES
from ...language.glossary import is_everyday
from ...language.outlets import OUTLETS
from ...language.places import ALIASES, is_site
from ...language.saying import is_saying
from ...language.seats_held import is_state
from ...language.speech import is_beside, is_body
from ...language.titles import (
    GERMAN_NOUNS,
    HONORIFICS,
    METONYMS,
    ORGANISATION_WORDS,
    PLATFORMS,
    SHORT_TITLES,
    SURNAMES_TOO,
    THING_WORDS,
    is_role,
    is_title,
)
from ...language.words import function_words
from ...model import EntityKind, Furniture, Mention, Offsets, Sentence
from ..tokens import Written
from .abroad import named_abroad, peoples_abroad, with_named
from .boxes import borders_of, in_report
from .places import IN_PLACE, in_place, is_paper, names_alone, told_places
from .roles import (
    behind_office,
    behind_place,
    is_addressed,
    name_start,
    role_apposed,
    role_before,
    role_behind,
    role_in_front,
)
from .runs import NAMESAKES, OPENERS, SURNAME_PARTICLES, find_runs, is_made_of_name
from .settled import settle
from .words import Words, between, is_capital, is_known, is_rare, is_titled

__all__ = ["find_names", "in_report", "settle"]


_HELD = frozenset("administration campaign presidency camp aides ally allies himself herself".split())
_JOINTS = str.maketrans("", "", "-'’")
_SIGNED = re.compile(r"[—–] ?([a-z][a-z'’-]{1,20}(?: [a-z][a-z'’.-]{0,20}){1,2}) \(@\w{1,30}\)")
_CONTESTS = frozenset("Universe World Earth International America USA Teen".split())
"""What a contest of beauty is named after: `Miss Universe` is nobody."""
_DETERMINERS = frozenset("the a an this that its his her their our my your every each any some no".split())


def find_names(
    written: Written, sentences: tuple[Sentence, ...], language: str, furniture: Sequence[Furniture] = ()
) -> tuple[Mention, ...]:
    """The names of a text, in order, none of which reaches across an edge of furniture; linear in its length."""
    text, words = written.text, written.words
    lower = frozenset([word for word in written.forms if word[0].islower()])
    capital = frozenset(filter(is_capital, written.forms))
    capitals = [index for index, word in enumerate(words) if word in capital]
    inside = {
        words[index]
        for sentence in sentences
        if not sentence.heading and not is_titled(words, sentence)
        for index in between(capitals, sentence.first + 1, sentence.last)
        if words[index - 1] not in OPENERS
    }
    article = Words(
        text,
        written.tokens,
        words,
        capitals,
        function_words(language),
        frozenset(inside),
        lower,
        language,
        borders=borders_of(written.starts, furniture),
    )
    runs = [run for sentence in sentences for run in find_runs(article, sentence)]
    if language in ABROAD:
        article, runs = _abroad(article, sentences, runs)
    full = _persons(article, runs)
    places, peoples = told_places(article, runs, full)
    article = msgspec.structs.replace(
        article, places=places, peoples=peoples, alone=names_alone(article, runs)
    )
    found: dict[int, Mention] = {}
    for first, last in [*runs, *_surnames_alone(article, runs, full)]:
        for mention in _mentions(article, first, last, full):
            found.setdefault(mention.start, mention)
    for mention in _signed(text, [found[start] for start in sorted(found)]):
        found.setdefault(mention.start, mention)
    return _agreed(text, [found[start] for start in sorted(found)])


def _abroad(
    article: Words, sentences: Sequence[Sentence], runs: Sequence[tuple[int, int]]
) -> tuple[Words, list[tuple[int, int]]]:
    """An article in another language with the places, bodies and peoples that it names, and the runs with them."""
    named = named_abroad(article, frozenset(sentence.first for sentence in sentences))
    written = [
        (article.text[article.tokens[first].start : article.tokens[last - 1].end], exonym.body)
        for first, last, exonym in named
    ]
    known = msgspec.structs.replace(
        article,
        lands=frozenset(name for name, body in written if not body),
        bodies=frozenset(name for name, body in written if body),
        nations=article.nations | peoples_abroad(article),
    )
    return known, with_named(known, runs, named)


def _signed(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Names in small letters below posts, between a dash and a handle: `— ada roe (@adaroe)`."""
    if "(@" not in text:
        return []
    ends = [mention.end for mention in mentions]
    signed = []
    for match in _SIGNED.finditer(text):
        at = bisect_right(ends, match.start(1))
        if at == len(mentions) or mentions[at].start >= match.end(1):
            signed.append(Mention(*match.span(1), "person", None))
    return signed


def _surnames_alone(
    article: Words, runs: Sequence[tuple[int, int]], surnames: frozenset[str]
) -> list[tuple[int, int]]:
    """In German, where every noun has a capital: surnames of persons named in full, or who speak, wherever they are."""
    if article.language != "de":
        return []
    surnames |= _speaking(article)
    taken = {index for first, last in runs for index in range(first, last)}
    return [
        (index, index + 1)
        for index, word in enumerate(article.words)
        if word in surnames and index not in taken and word.lower() not in GERMAN_NOUNS
    ]


def _speaking(article: Words) -> frozenset[str]:
    """Words with a capital that stand alone beside a German verb of saying: `sagte Lund.` has no article."""
    words = article.words
    found = set()
    for index in range(1, len(words) - 1):
        verb = words[index]
        if verb[0].isupper() or verb.endswith("en") or not is_saying(verb, "de"):
            continue
        before, behind = words[index - 1], words[index + 1]
        beyond = words[index + 2] if index + 2 < len(words) else "."
        if _alone(behind) and not is_capital(beyond) and before in ",“«»–—":
            found.add(behind)
        elif _alone(before) and (index == 1 or words[index - 2] in ".?!“«»\n"):
            found.add(before)
    return frozenset(found)


def _alone(word: str) -> bool:
    """Whether a German word may be a name by itself: a singular noun would have an article."""
    plain = word.lower()
    return (
        len(word) > 2
        and is_capital(word)
        and word.isalpha()
        and plain not in GERMAN_NOUNS
        and not is_role(plain)
        and not is_beside("de", plain)
        and plain not in function_words("de")
    )


def _agreed(text: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """One kind for one form: a form that is a person's somewhere is a person's wherever nothing else was found."""
    persons = {text[m.start : m.end] for m in mentions if m.kind == "person"}
    return tuple(
        msgspec.structs.replace(mention, kind="person")
        if mention.kind == "other" and text[mention.start : mention.end] in persons
        else mention
        for mention in mentions
    )


def _persons(article: Words, runs: Sequence[tuple[int, int]]) -> frozenset[str]:
    """Last words of the names of persons who are named in full, or by title, somewhere in the article."""
    surnames = Counter[str]()
    for first, last in runs:
        start = name_start(article, first, last)
        words = article.words[start:last]
        if not words or any(word.lower() in ORGANISATION_WORDS for word in words):
            continue
        titled = (start > first and article.words[start - 1] != "of") or role_before(article, first)
        if (titled or (len(words) > 1 and words[0] in GIVEN_NAMES)) and not is_known(words[-1]):
            surnames[words[-1]] += 1
    return frozenset(surnames)


def _mentions(article: Words, first: int, last: int, surnames: frozenset[str]) -> list[Mention]:
    """The mention of a run, and of a name inside its title."""
    start = name_start(article, first, last)
    if behind := behind_place(article, start, last):
        return [*_mentions(article, first, behind, surnames), *_mentions(article, behind, last, surnames)]
    titled = start > first or role_before(article, first)
    found = []
    while start < last and article.words[start].lower() in HONORIFICS:
        start += 1
    if (
        start > first
        and article.words[start - 1] == "Miss"
        and start < last
        and article.words[start] in _CONTESTS
    ):
        return [_mention(article, start - 1, last, "other", None)]
    executive = start == first + 1 == last - 1 and article.words[first] == "Executive"
    if executive and not is_rare(article.words[start]):
        return [_mention(article, first, last, "other", None)]  # "Executive Branch", "Executive Order"
    if last - first > 1 and (
        is_made_of_name(article.words[last - 1]) or PLATFORMS.issuperset(article.words[first:last])
    ):
        return []  # "New York-based", the buttons "Facebook Twitter Pinterest"
    name = article.text[article.tokens[start].start : article.tokens[last - 1].end]
    many = last - start > 1 and any(word.lower() in ORGANISATION_WORDS for word in article.words[start:last])
    if start == last or (
        (is_role if many else is_title)(article.words[last - 1].lower())
        and article.words[last - 1] not in article.nations
        and article.words[last - 1] not in article.lands
        and not (article.words[last - 1].lower() in SURNAMES_TOO and article.words[start] in GIVEN_NAMES)
        and (
            start == first
            or article.words[start - 1] == "of"
            or (last - start == 1 and article.words[start].lower() not in SURNAMES_TOO)
        )
    ):
        return _bearers(article, first, last)  # "the US President", "Foreign Minister": a role, nobody's name
    if (
        name in article.lands
        or name in ALIASES
        or name in article.nations
        or name in article.places
        or name in article.peoples
    ):
        titled = False  # "President of Ukraine"
    kind = _kind(article, start, last, name, surnames, titled=titled)
    if kind == "place" and last - start == 1 and is_addressed(article, start):
        kind = "person"  # `Mr. Jordan` is no country
    role: Offsets | None = None
    if kind == "person":
        role = role_in_front(article, first, start)
        if role is None or article.text[slice(*role)].lower().strip(".") in SHORT_TITLES:
            role = role_behind(article, last) or role or role_apposed(article, first, last)
        if start > first:
            found += _bearers(article, first, start)
    elif start > first and kind == "organisation" and (body := behind_office(article, first, start)):
        return [_mention(article, body, last, kind, None)]
    elif start > first and kind not in ("place", "other"):
        start = (
            first  # what looked like a title belongs to the name: "General Motors", "Prime Minister's Office"
        )
        name = article.text[article.tokens[start].start : article.tokens[last - 1].end]
        kind = _kind(article, start, last, name, surnames, titled=False)
    if (
        kind == "other"
        and last - start == 1
        and not (name in article.nations or is_rare(name) or name.isupper())
        and (name not in article.inside or name.lower() in article.lower or _determined(article, start))
    ):
        return []  # an ordinary word that somebody honours with a capital
    if len(name.strip(".")) == 1:
        return found  # "Gen Z", "Plan B"
    return [*found, _mention(article, start, last, kind, role)]


def _is_alphabetic(word: str) -> bool:
    """Whether a word is letters, hyphens and apostrophes: `Smith-Roe`, `O'Roe`."""
    return word.translate(_JOINTS).isalpha()


def _determined(article: Words, first: int) -> bool:
    return first > 0 and article.words[first - 1].lower() in _DETERMINERS


def _bearers(article: Words, first: int, last: int) -> list[Mention]:
    """The place or people inside a title that names nobody: `US` in `US Treasury Secretary`."""
    for end in range(last - 1, first, -1):
        name = article.text[article.tokens[first].start : article.tokens[end - 1].end]
        if name in article.lands or name in article.nations or name.lower() in METONYMS:
            kind: EntityKind = (
                "place" if name in article.lands else "other" if name in article.nations else "organisation"
            )
            return [_mention(article, first, end, kind, None)]
    return []


def _mention(article: Words, first: int, last: int, kind: EntityKind, role: Offsets | None) -> Mention:
    end = article.tokens[last - 1].end
    if article.words[last - 1] in ("Jr", "Sr") and article.text[end : end + 1] == ".":
        end += 1
    return Mention(article.tokens[first].start, end, kind, role)


def _kind(
    article: Words, first: int, last: int, name: str, surnames: frozenset[str], *, titled: bool
) -> EntityKind:
    words = article.words[first:last]
    lower = [word.lower().strip(".") for word in words]
    if name in article.lands or name in ALIASES:
        return "organisation" if is_paper(article, first, last, name) else "place"
    if (
        first > 1
        and article.words[first - 1] == ","
        and is_state(name)
        and is_capital(article.words[first - 2])
    ):
        return "place"  # "in Lund, | Va."
    if name in article.nations or name in article.peoples:
        return "other"
    if (
        name.lower() in METONYMS
        or name in article.bodies
        or name in OUTLETS
        or name in PLATFORMS
        or (len(words) == 1 and name.isupper() and 2 <= len(name) <= 6)
    ):
        return "organisation"
    if any(word in ORGANISATION_WORDS for word in lower) and not (titled and words[0] in GIVEN_NAMES):
        return "organisation"
    if any(is_body(article.language, word) for word in lower):
        return "organisation"
    if lower[-1] in THING_WORDS and len(words) > 1 and words[0] not in GIVEN_NAMES:
        return "other"
    if lower[0] in NAMESAKES and len(words) > 1:
        return "other"
    if len(words) > 1 and words[-1] in article.nations and not titled:
        return "other"  # "Young Democrats"
    if name in article.places or (len(words) > 1 and is_site(lower, given=words[0] in GIVEN_NAMES)):
        return "place"
    if titled or (len(words) > 1 and words[0] in GIVEN_NAMES) or (len(words) <= 2 and words[-1] in surnames):
        return "person"
    before = article.words[first - 1].lower() if first else ""
    following = article.words[last].lower() if last < len(article.words) else ""
    if last - first > 1 and lower[0] in SURNAME_PARTICLES and words[0][0].isupper():
        return "person"  # "Van der Horn"
    if len(words) == 1 and lower[0] in article.lower:
        return "other"  # "People who", "the Bill"
    ordinary = len(words) > 1 and not any(is_rare(word) or is_known(word) for word in words)
    if (
        (is_saying(following, article.language) and following != "states" and not ordinary)
        or following == "who"
        or (following in _HELD and len(words) == 1)
    ):
        return "person"
    if (
        len(words) in (2, 3)
        and all(is_capital(w) and _is_alphabetic(w) for w in words)
        and is_rare(words[-1])
        and words[0] not in article.nations
        and not all(is_everyday(word, article.language) for word in lower)
    ):
        return "person" if before not in ("the", "a", "an") else "other"
    if len(words) == 1 and words[0] in GIVEN_NAMES:
        return "person"
    if len(words) == 1 and in_place(article.words, first, IN_PLACE):
        return "place"
    return "other"
