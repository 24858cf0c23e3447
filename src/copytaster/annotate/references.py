"""Pronouns and definite noun phrases that stand for a name of the same article.

Only references that rules can settle are given: `he`, `she` and `him` outside quotations, `it` before a verb of saying,
and `the minister` where the role of just one person named so far fits.
"""

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from ..language.genders import Gender, gender_of_name, gender_of_title
from ..language.places import PEOPLES
from ..language.saying import ATTRIBUTING
from ..language.titles import ORGANISATION_WORDS, ROLE_MODIFIERS, ROLE_NOUNS, ROLES
from ..model import Mention, Reference, Sentence, Token
from .attributions.cues import is_adverb, is_auxiliary
from .attributions.page import Page, open_page

_SPEAKS, _ACTS, _ONLY, _OBJECT, _GOVERNED = 4.0, 3.0, 2.5, 1.5, 0.8
"""How prominent a mention is as the subject of a verb of saying, as another subject, as the only person of
its sentence, as an object, behind a preposition or as a genitive. Set by reading BASIL; only the order matters much."""
_STEP = 1.0  # prominence lost with every sentence
_EMBEDDED = 0.6  # prominence lost within a reported clause
_UNSURE = 0.3  # prominence lost where a name does not tell its bearer's gender
_LEAST = 0.2  # a pronoun stands for nobody below this
_MARGIN = 0.15  # by how much the best must outdo the next
_AT_ONCE = 6  # words between a speaker and a pronoun that is almost surely himself: "Roe has said she"
_REMEMBERED = 500  # mentions among which a description looks for its bearer
_PREPOSITIONS = frozenset(
    """in on at of for with from to by about against between after before under over like than as among into
    including""".split()
)
_LEADERS = frozenset("president premier chancellor king queen minister emir sultan dictator prime".split())
_SAME_ROLE = {
    "spokesman": "spokes", "spokeswoman": "spokes", "spokesperson": "spokes", "premier": "prime", "adviser": "advis",
    "advisor": "advis", "defence": "defense", "chairwoman": "chair", "chairman": "chair", "chairperson": "chair",
    "organiser": "organizer", "mp": "lawmaker",
}  # fmt: skip


class _Focus(msgspec.Struct, frozen=True):
    """Someone the reader has in mind: a mention, in which sentence, how prominent there, and where."""

    mention: int
    sentence: int
    weight: float
    token: int


def resolve(
    text: str, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...]
) -> tuple[Reference, ...]:
    """The references of a text, in order; an English text is expected, in others few are found."""
    page = open_page(text, tokens, sentences, mentions, (), "en")
    persons = _persons(page)
    genders = _genders(page, persons)
    references: list[Reference] = []
    focus: list[_Focus] = []
    bodies: list[_Focus] = []
    number = 0
    for unit in page.units:
        if unit.heading:
            continue
        number += 1
        alone = {
            _surname(page, mention)
            for mention in _between(page, unit.first, unit.last)
            if mention in persons and page.quote_of[page.stretch_of(mention)[0]] < 0
        }
        focus = [item for item in focus if number - item.sentence <= 4]
        for index in range(unit.first, unit.last):
            if page.quote_of[index] >= 0:
                continue
            mention = page.mention_of[index]
            word = page.words[index]
            if mention >= 0:
                if page.stretch_of(mention)[0] == index:
                    weight = _weight(page, unit.first, mention, only=len(alone) == 1)
                    if mention in persons:
                        focus.append(_Focus(mention, number, weight, index))
                    elif page.mentions[mention].kind in ("organisation", "place") and weight >= _ACTS:
                        bodies = [_Focus(mention, number, weight, index)]
            elif word in ("he", "she", "him"):
                gender: Gender = "f" if word == "she" else "m"
                found = _antecedent(page, focus, genders, gender, (number, index), acts=word != "him")
                if found is not None:
                    references.append(_reference(page, index, index + 1, found))
                    if word != "him":
                        weight = _SPEAKS if _says(page, index + 1) else _ACTS
                        weight -= _EMBEDDED if _embedded(page, unit.first, index) else 0.0
                        focus.append(_Focus(found, number, weight, index))
            elif word == "it" and bodies and number - bodies[0].sentence <= 1 and _says(page, index + 1):
                references.append(_reference(page, index, index + 1, bodies[0].mention))
            elif word == "the":
                described = _described(page, index, unit.last, persons) or _body(page, index, unit.last)
                if described is not None:
                    behind, found = described
                    references.append(_reference(page, index, behind, found))
                    weight = _SPEAKS if _says(page, behind) else _ACTS if index == unit.first else _OBJECT
                    focus.append(_Focus(found, number, weight, index))
    return tuple(references)


def _reference(page: Page, first: int, last: int, mention: int) -> Reference:
    start, end = page.offsets(first, last)
    return Reference(start, end, mention)


def _between(page: Page, first: int, last: int) -> range:
    return page.mentions_in(page.tokens[first].start, page.tokens[last - 1].end)


def _surname(page: Page, mention: int) -> str:
    found = page.mentions[mention]
    return page.text[found.start : found.end].split()[-1]


def _persons(page: Page) -> frozenset[int]:
    """Mentions of persons; and names of unknown kind that share a person's surname or say something."""
    surnames = {
        _surname(page, index) for index, mention in enumerate(page.mentions) if mention.kind == "person"
    }
    return frozenset(
        index
        for index, mention in enumerate(page.mentions)
        if mention.kind == "person"
        or (
            mention.kind == "other"
            and page.text[mention.start : mention.end] not in PEOPLES
            and (_surname(page, index) in surnames or _says(page, page.stretch_of(index)[1]))
        )
    )


def _genders(page: Page, persons: frozenset[int]) -> dict[str, Gender]:
    """Gender by surname, where a title, a role or a given name tells it."""
    genders: dict[str, Gender] = {}
    for index in sorted(persons):
        mention = page.mentions[index]
        first, _ = page.stretch_of(index)
        before = [page.words[at] for at in range(max(0, first - 2), first)]
        role = page.text[slice(*mention.role)].lower().split() if mention.role else []
        told = [gender_of_title(word.strip(".,")) for word in (*before, *role)]
        known = next((gender for gender in told if gender is not None), None)
        words = page.text[mention.start : mention.end].split()
        if known is None and len(words) > 1:
            known = gender_of_name(words[0])
        if known is not None:
            genders.setdefault(words[-1], known)
    return genders


def _says(page: Page, index: int) -> bool:
    """Whether a verb of saying stands at a token, behind auxiliaries and adverbs."""
    while index < len(page.words) and (is_adverb(page.words[index]) or is_auxiliary(page.words[index])):
        index += 1
    return index < len(page.words) and page.quote_of[index] < 0 and page.words[index] in ATTRIBUTING


def _weight(page: Page, lowest: int, mention: int, *, only: bool) -> float:
    """How prominent a mention is in its sentence."""
    first, behind = page.stretch_of(mention)
    words = page.words
    following = words[behind] if behind < len(words) else ""
    before = words[first - 1] if first > lowest else ""
    if following in ("'s", "'") or (
        before in ("the", "a", "this", "that") and page.mentions[mention].kind == "person"
    ):
        return _GOVERNED  # "the Brandt affair"
    start = first
    role = page.mentions[mention].role
    if role is not None and role[1] <= page.mentions[mention].start:
        start = page.token_at(role[0])
    lead = words[start - 1] if start > lowest else ""
    if _says(page, behind) or (before in ATTRIBUTING and words[first - 1].endswith(("id", "ed", "te", "ys"))):
        weight = _SPEAKS
    elif lead in _PREPOSITIONS:
        return _ONLY - _OBJECT + _GOVERNED if only else _GOVERNED
    elif (
        start == lowest
        or is_auxiliary(following)
        or (following == "," and first - lowest < 8)
        or following.endswith("ed")
        or (following.endswith("s") and not following.endswith("ss") and following.islower())
    ):
        weight = _ACTS
    else:
        weight = _ONLY if only else _OBJECT
    if following == "," and weight < _SPEAKS and _speaks_later(page, behind):
        weight = _SPEAKS
    return weight - (_EMBEDDED if _embedded(page, lowest, start) else 0.0)


def _speaks_later(page: Page, comma: int) -> bool:
    """Whether an apposition ends before a verb of saying: `Roe, head of the union, said`."""
    for index in range(comma + 1, min(comma + 30, len(page.words) - 1)):
        if page.words[index] in (";", ":") or page.quote_of[index] >= 0:
            return False
        if page.words[index] == ",":
            return _says(page, index + 1) and page.words[comma + 1] not in ("and", "but")
    return False


def _embedded(page: Page, lowest: int, index: int) -> bool:
    """Whether a verb of saying with its subject stands before a token in its sentence."""
    return any(page.words[at] in ATTRIBUTING and page.quote_of[at] < 0 for at in range(lowest + 1, index))


def _antecedent(
    page: Page,
    focus: Sequence[_Focus],
    genders: dict[str, Gender],
    gender: Gender,
    place: tuple[int, int],
    *,
    acts: bool,
) -> int | None:
    """The mention that a pronoun stands for: the most prominent person whose gender does not speak against it."""
    sentence, at = place
    best: dict[str, tuple[float, int]] = {}
    newest = max(
        (item.token for item in focus if item.sentence == sentence and item.weight >= _ACTS - _EMBEDDED),
        default=-1,
    )
    for item in focus:
        name = _surname(page, item.mention)
        known = genders.get(name)
        if known is not None and known != gender:
            continue
        if not acts and item.token == newest:
            continue  # the subject of the clause is not its object
        score = item.weight - _STEP * (sentence - item.sentence) - (_UNSURE if known is None else 0.0)
        if item.sentence == sentence and acts and item.token == newest:
            near = item.weight >= _SPEAKS - _EMBEDDED and at - item.token <= _AT_ONCE
            score += _ACTS if near else _EMBEDDED  # "..., which Roe has said she wants"
        if name not in best or score >= best[name][0]:
            best[name] = (score, item.mention)
    ranked = sorted(best.values(), key=lambda pair: (-pair[0], -pair[1]))
    if not ranked or ranked[0][0] < _LEAST:
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN:
        return None
    return ranked[0][1]


def _described(page: Page, position: int, last: int, persons: frozenset[int]) -> tuple[int, int] | None:
    """`the harbour master`: the token behind it, and the one person whose role fits."""
    words = page.words
    end = position + 1
    modifiers: list[str] = []
    while (
        end < last
        and end - position <= 6
        and (
            words[end] in ROLE_MODIFIERS
            or words[end] in ROLE_NOUNS
            or words[end] in ROLES
            or page.mention_of[end] >= 0
            or words[end] in ("u", ".")
        )
        and page.quote_of[end] < 0
    ):
        if page.mention_of[end] >= 0 and page.mention_of[end] in persons:
            return None  # a title before a name
        modifiers.append(words[end])
        end += 1
    while modifiers and modifiers[-1] not in ROLES:
        modifiers.pop()
        end -= 1
    if not modifiers or (end < last and words[end] in ("'s", "of", "for")):
        return None
    if end < last and page.mention_of[end] >= 0:
        return None
    head = _plain(modifiers[-1])
    wanted = {_plain(word) for word in modifiers[:-1]} - {"former", "new", "then", "."}
    fitting: dict[str, int] = {}
    start = page.tokens[position].start
    here = bisect_left(page.mentions, start, key=lambda mention: mention.start)
    for index in range(max(0, here - _REMEMBERED), here):
        mention = page.mentions[index]
        if index not in persons or mention.role is None:
            continue
        role = {_plain(word) for word in page.text[slice(*mention.role)].lower().replace("’", "'").split()}
        heads = head in role or (head == "leader" and bool(role & _LEADERS) and bool(wanted & role))
        if heads and wanted <= role:
            fitting[_surname(page, index)] = index
    if len(fitting) != 1:
        return None
    return end, next(iter(fitting.values()))


def _body(page: Page, position: int, last: int) -> tuple[int, int] | None:
    """`the ministry`, `the appeals court`: the token behind it, and the one institution with that word in its name."""
    end = position + 1
    while end < last and end - position <= 3 and page.words[end] not in ORGANISATION_WORDS:
        if page.words[end] not in ROLE_NOUNS or page.capital[end]:
            return None
        end += 1
    if end >= last or end - position > 3 or page.mention_of[end] >= 0 or page.capital[end]:
        return None
    head = page.words[end]
    if not _says(page, end + 1):
        return None
    fitting: dict[str, int] = {}
    start = page.tokens[position].start
    here = bisect_left(page.mentions, start, key=lambda mention: mention.start)
    for index in range(max(0, here - _REMEMBERED), here):
        mention = page.mentions[index]
        name = page.text[mention.start : mention.end]
        if mention.kind == "organisation" and head in name.lower().split():
            fitting[name] = index
    return (end + 1, next(iter(fitting.values()))) if len(fitting) == 1 else None


def _plain(word: str) -> str:
    word = word.strip(".,").removesuffix("'s")
    return _SAME_ROLE.get(word, word)
