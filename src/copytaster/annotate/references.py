"""Pronouns and definite noun phrases that stand for a name of the same article.

Only references that rules can settle are given: `he`, `she` and `him` outside quotations, `it` before a verb of saying,
`the minister` where the role of just one person named so far fits, and in other languages the pronouns beside a verb
of saying. `bearers` says which mentions are of one person, `descriptions` what a noun phrase may mean.
"""

from collections.abc import Sequence
from typing import Literal

import msgspec

from ..language.genders import Gender, gender_of_title
from ..language.places import PEOPLES
from ..language.saying import is_saying
from ..language.speech import SPEECH
from ..language.titles import is_role
from ..model import Reference
from .apposed import described_abroad
from .attributions.page import Page, Unit
from .bearers import AT_ONCE, Bearers, bearers_of, is_person, name_words
from .descriptions import aged, body, described, may_be
from .politicians import politician
from .prominence import ACTS, EMBEDDED, OBJECT, SPEAKS, embedded, says, weight_of

_FADING = 0.5  # share of its prominence that a mention keeps from one sentence to the next
_REACH = 4  # sentences after which a mention is forgotten
_LATELY = 2  # sentences within which one of several bearers of a role must have been named
_UNSURE = 0.3  # prominence lost where nothing tells its bearer's gender
_LEAST = 0.2  # a pronoun stands for nobody below this
_MARGIN = 0.1  # by how much the best must outdo the next
_INDEFINITE = frozenset("a an one another ein eine un une una um uma".split())
_TELLING = _INDEFINITE | {"it", "the"}
"""Words beside names and pronouns with which a reference, or somebody without a name, can begin."""
_FOREMOST = 1.4  # times as prominent as the next must be who is meant by `the freshman lawmaker`
_SENTENCE = 5
"""Words from which a quotation says something of whom it names."""
_NO_LONGER = frozenset("to of for from in on at with by that who the , . ;".split())
_SOMEBODY = frozenset("man woman person source".split())
_NOBODY = -1
"""In place of a mention: somebody who speaks without a name."""
_NO_WORDS: frozenset[str] = frozenset()
PRONOUNS: dict[str, dict[str, Gender]] = {
    "en": {"he": "m", "she": "f", "him": "m"},
    "de": {"er": "m", "sie": "f"},
    "fr": {"il": "m", "elle": "f"},
    "es": {"él": "m", "ella": "f"},
    "it": {"lui": "m", "lei": "f"},
    "nl": {"hij": "m", "zij": "f", "ze": "f"},
    "pt": {"ele": "m", "ela": "f"},
    "ru": {"он": "m", "она": "f"},
}
"""Language -> pronouns for one person, in lower case."""


class _Focus(msgspec.Struct, frozen=True, gc=False):
    """Someone the reader has in mind: a mention, in which sentence, how prominent there, and where."""

    mention: int
    sentence: int
    weight: float
    token: int
    gender: Gender | None = None
    """Of somebody without a name."""

    def faded(self, sentence: int) -> float:
        """Its prominence by the time of a later sentence."""
        return self.weight * _FADING ** (sentence - self.sentence)


def resolve(page: Page) -> tuple[Reference, ...]:
    """The references of a text, in order; noun phrases in English only."""
    bearers = bearers_of(page, _persons(page))
    references: list[Reference] = []
    focus: list[_Focus] = []
    bodies: list[_Focus] = []
    number = 0
    for unit in page.units:
        number += 1  # a heading, too, takes the mind off what was before
        if unit.heading:
            continue
        focus = [item for item in focus if number - item.sentence <= _REACH]
        bodies = [item for item in bodies if number - item.sentence <= _REACH]
        _read(page, unit, bearers, (focus, bodies), (number, references))
    return tuple(references)


def _read(
    page: Page,
    unit: Unit,
    bearers: Bearers,
    known: tuple[list[_Focus], list[_Focus]],
    progress: tuple[int, list[Reference]],
) -> None:
    """Add the references of a unit, and whom it brings to mind to the persons and the bodies known."""
    focus, bodies = known
    number, references = progress
    pronouns = PRONOUNS.get(page.language, {})
    articles = SPEECH[page.language].articles if page.language in SPEECH else _NO_WORDS
    telling = _TELLING | pronouns.keys() | articles
    alone = {
        bearers.keys[mention]
        for mention in _between(page, unit.first, unit.last)
        if mention in bearers.keys and page.quote_of[page.stretch_of(mention)[0]] < 0
    }
    words: Sequence[str] = page.words[unit.first : unit.last]
    if page.language == "fr":
        words = [word.rpartition("-")[2] for word in words]  # "affirme-t-elle"
    places = enumerate(words, start=unit.first)
    for index, word in [(at, word) for at, word in places if word in telling or page.mention_of[at] >= 0]:
        if page.quote_of[index] >= 0:
            continue
        mention = page.mention_of[index]
        if mention >= 0:
            if page.stretch_of(mention)[0] == index:
                weight = weight_of(page, unit.first, mention, only=len(alone) == 1)
                if mention in bearers.keys:
                    focus.append(_Focus(mention, number, weight, index))
                    if page.language == "en":
                        _somebodys(page, unit, mention, bearers, (focus, number, references))
                elif page.mentions[mention].kind in ("organisation", "place"):
                    bodies.append(_Focus(mention, number, weight, index))
        elif word in pronouns:
            if page.language != "en" and not _beside_saying(page, index):
                continue
            others = _spoken_of(page, unit, index, bearers) if word != "him" else frozenset[str]()
            able = (
                [item for item in focus if bearers.keys.get(item.mention) not in others] if others else focus
            )
            found = _antecedent(able, bearers, pronouns[word], (number, index), acts=word != "him")
            if found is not None:
                references.append(_reference(page, index, index + 1, found))
                if word != "him":
                    weight = SPEAKS if says(page, index + 1) else ACTS
                    weight -= EMBEDDED if embedded(page, unit.first, index) else 0.0
                    focus.append(_Focus(found, number, weight, index))
        elif word in articles and (
            described_as := _described(page, (index, unit.last), bearers, known, number)
        ):
            references.append(_reference(page, index, *described_as))
            weight = SPEAKS if says(page, described_as[0]) else ACTS if index == unit.first else OBJECT
            focus.append(_Focus(described_as[1], number, weight, index))
        elif (gender := _nameless(page, unit, index)) is not None:
            focus.append(_Focus(_NOBODY, number, SPEAKS, index, gender or None))
        elif page.language != "en":
            continue
        elif word == "it" and says(page, index + 1):
            near = [item for item in bodies if number - item.sentence <= 1 and item.weight >= ACTS - EMBEDDED]
            if near:
                references.append(_reference(page, index, index + 1, near[-1].mention))
        elif word == "the":
            found_behind = _described(page, (index, unit.last), bearers, known, number)
            if found_behind is not None:
                behind, found = found_behind
                references.append(_reference(page, index, behind, found))
                weight = SPEAKS if says(page, behind) else ACTS if index == unit.first else OBJECT
                (focus if found in bearers.keys else bodies).append(_Focus(found, number, weight, index))


def _spoken_of(page: Page, unit: Unit, pronoun: int, bearers: Bearers) -> frozenset[str]:
    """Who is named in the quotation right beside a pronoun that says it: `"Roe has to go now," he said` is not Roe."""
    if not (says(page, pronoun + 1) or (pronoun > unit.first and says(page, pronoun - 1))):
        return frozenset()
    spoken: set[str] = set()
    for at in (pronoun - 1, pronoun - 2, pronoun + 2, pronoun + 3):
        quotation = page.quote_of[at] if unit.first <= at < unit.last else -1
        if quotation >= 0 and page.quotations[quotation].words >= _SENTENCE:
            first, behind = page.quote_tokens(quotation)
            named = _between(page, max(first, unit.first), min(behind, unit.last))
            spoken.update(bearers.keys[one] for one in named if one in bearers.keys)
    return frozenset(spoken)


def _somebodys(
    page: Page,
    unit: Unit,
    mention: int,
    bearers: Bearers,
    progress: tuple[list[_Focus], int, list[Reference]],
) -> None:
    """`Roe's lawyer`: the person whose role says so, or somebody without a name who speaks."""
    focus, number, references = progress
    first, behind = page.stretch_of(mention)
    if behind >= unit.last or page.words[behind] != "'s":
        return
    found = described(page, behind, unit.last, bearers)
    owner = name_words(page, mention)[-1].lower()
    if found is not None:
        end, fitting = found
        own = [one for one in fitting if owner in _role_of(page, one)]
        roles = [page.mentions[one].role or (0, 0) for one in own]
        if any(start <= page.tokens[first].start < stop for start, stop in roles):
            return  # the apposition that gives the role
        if len({bearers.keys[one] for one in own}) == 1:
            references.append(_reference(page, first, end, own[-1]))
            weight = SPEAKS if says(page, end) else ACTS if first == unit.first else OBJECT
            focus.append(_Focus(own[-1], number, weight, first))
            return
    at = behind + 1
    while at < unit.last and at - behind < 4 and not is_role(page.words[at]):
        at += 1
    speaks = any(says(page, one) for one in range(at + 1, min(at + 8, unit.last)))
    if (
        at < unit.last
        and is_role(page.words[at])
        and speaks
        and page.mention_of[at + 1 - (at + 1 == unit.last)] < 0
    ):
        focus.append(_Focus(_NOBODY, number, SPEAKS, first, gender_of_title(page.words[at])))


def _role_of(page: Page, mention: int) -> str:
    role = page.mentions[mention].role
    return page.text[slice(*role)].lower() if role else ""


def _described(
    page: Page,
    stretch: tuple[int, int],
    bearers: Bearers,
    known: tuple[list[_Focus], list[_Focus]],
    number: int,
) -> tuple[int, int] | None:
    """The token behind `the minister` or `the group`, and whom it means."""
    focus, bodies = known
    english = page.language == "en"
    whole = (described if english else described_abroad)(page, *stretch, bearers)
    person = whole
    if english and whole is None:
        person = politician(page, *stretch, bearers) or aged(page, *stretch, bearers)
    if person is not None:
        behind, fitting = person
        if len(fitting) == 1:
            return behind, fitting[0]
        keys = {bearers.keys[mention] for mention in fitting}
        lately = {
            bearers.keys[item.mention]: item.mention
            for item in focus
            if bearers.keys.get(item.mention) in keys and number - item.sentence <= _LATELY
        }
        if len(lately) == 1:
            return behind, next(iter(lately.values()))
        return None if whole else _foremost(focus, bearers, frozenset(lately), number, behind)
    institution = body(page, *stretch) if english else None
    if institution is None or not says(page, institution[0]):
        return None
    behind, named, noun = institution
    if named:
        return (behind, named[0]) if len(named) == 1 else None
    near = [item for item in bodies if may_be(page, item.mention, noun)]
    if not near:
        return None
    return behind, max(near, key=lambda item: (item.faded(number), item.token)).mention


def _foremost(
    focus: Sequence[_Focus], bearers: Bearers, keys: frozenset[str], number: int, behind: int
) -> tuple[int, int] | None:
    """The one of several persons who stands far in the foreground, as the speaker of the sentence before."""
    best: dict[str, tuple[float, int]] = {}
    for item in focus:
        key = bearers.keys.get(item.mention, "")
        if key in keys:
            best[key] = max(best.get(key, (0.0, 0)), (item.faded(number), item.mention))
    ranked = sorted(best.values(), reverse=True)
    clear = len(ranked) > 1 and ranked[0][0] >= _FOREMOST * ranked[1][0]
    return (behind, ranked[0][1]) if clear else None


def _nameless(page: Page, unit: Unit, index: int) -> Gender | Literal[""] | None:
    """The gender (empty: not told) of somebody without a name who speaks: `a spokesman for the bank said`."""
    words = page.words
    if words[index] not in _INDEFINITE:
        return None
    said_before = index > unit.first and says(page, index - 1)
    if not said_before and index > unit.first and words[index - 1] != "," and page.quote_of[index - 1] < 0:
        return None
    if not said_before and index > unit.first + 1 and page.mention_of[index - 2] >= 0:
        return None  # an apposition: "Roe, a critic of the plan, said"
    for at in range(index + 1, min(index + 5, unit.last)):
        if page.mention_of[at] >= 0 and page.mentions[page.mention_of[at]].kind == "person":
            return None
        if words[at] in _NO_LONGER:
            return None  # "posted a letter to the chief"
        if is_role(words[at]) or words[at] in _SOMEBODY:
            behind = at + 1
            while behind < min(at + 12, unit.last) and words[behind] != "," and not says(page, behind):
                behind += 1
            speaks = said_before or says(page, behind)
            return (gender_of_title(words[at]) or "") if speaks else None
    return None


def _reference(page: Page, first: int, last: int, mention: int) -> Reference:
    start, end = page.offsets(first, last)
    return Reference(start, end, mention)


def _between(page: Page, first: int, last: int) -> range:
    return page.mentions_in(page.tokens[first].start, page.tokens[last - 1].end)


def _persons(page: Page) -> list[int]:
    """Mentions of persons; and names of unknown kind that share a person's surname or say something."""
    surnames = frozenset(
        name_words(page, index)[-1] for index, mention in enumerate(page.mentions) if mention.kind == "person"
    )
    return [
        index
        for index, mention in enumerate(page.mentions)
        if is_person(page, index, surnames)
        or (
            mention.kind == "other"
            and page.text[mention.start : mention.end].rpartition(" ")[2] not in PEOPLES
            and says(page, page.stretch_of(index)[1])
        )
    ]


def _beside_saying(page: Page, index: int) -> bool:
    """Whether a verb of saying, for one person, stands directly before or behind a token, or the token hangs on it."""
    near = [
        page.words[at].partition("-")[0] for at in (index - 1, index, index + 1) if 0 <= at < len(page.words)
    ]
    if page.language in ("de", "nl"):
        near = [word for word in near if not word.endswith("en")]  # "sagten sie", "zeiden ze": they
    return any(is_saying(word, page.language) for word in near)


def _antecedent(
    focus: Sequence[_Focus],
    bearers: Bearers,
    gender: Gender,
    place: tuple[int, int],
    *,
    acts: bool,
) -> int | None:
    """The mention that a pronoun stands for: the most prominent person whose gender does not speak against it."""
    sentence, at = place
    best: dict[str, tuple[float, int]] = {}
    newest = max(
        (item.token for item in focus if item.sentence == sentence and item.weight >= ACTS - EMBEDDED),
        default=-1,
    )
    for item in focus:
        name = bearers.keys.get(item.mention, "")
        known = bearers.gender(item.mention) if item.mention != _NOBODY else item.gender
        if known is not None and known != gender:
            continue
        if not acts and item.token == newest:
            continue  # the subject of the clause is not its object
        score = item.faded(sentence) - (_UNSURE if known is None else 0.0)
        if item.sentence == sentence and acts and item.token == newest:
            near = item.weight >= SPEAKS - EMBEDDED and at - item.token <= AT_ONCE
            score += ACTS if near else EMBEDDED  # "..., which Roe has said she wants"
        if name not in best or score >= best[name][0]:
            best[name] = (score, item.mention)
    ranked = sorted(best.values(), key=lambda pair: (-pair[0], -pair[1]))
    if not ranked or ranked[0][0] < _LEAST:
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN:
        return None
    return ranked[0][1] if ranked[0][1] != _NOBODY else None
