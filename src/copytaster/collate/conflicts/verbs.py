"""What verbs of news tell of persons and bodies: who bears what, in which words."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from ...language.fates import PERSONAL, PRESSED, UNREAL, Fate
from ...language.opposites import NEGATIONS
from ...language.titles import is_role
from ...model import Account, Sentence, Span
from .context import Named, Story, clause_around

_DOER = 20  # words before a verb in which its subject is sought
_PATIENT = 6  # words behind an active verb in which its object is sought
_BEING = frozenset("is are was were be been being gets got get getting".split())
_HAVING = frozenset(
    "do does did has have had having 's n't not also later then now ever never reportedly formally".split()
)
_OPENING = 3  # words into a sentence at which its subject stands
_BEFORE = 4  # words before a verb that decide whether it happened
_PRESSING = 5  # words on either side of leaving in which pressure is told
_RELATIVE = frozenset("who that which".split())
_OWN = frozenset("the a an his her its their".split())


class Told(msgspec.Struct, frozen=True):
    """A fate as one account tells it."""

    entity: str
    """Whom it befell; empty where that is not said."""
    fate: Fate
    way: str
    """How it went, a denial and pressure told apart."""
    written: str
    span: Span
    """The clause."""
    verb: int
    """Where the verb stands."""


def told_fates(story: Story, account: Account, table: Mapping[tuple[str, ...], Fate]) -> Iterator[Told]:
    """Every fate of a table that an account tells as a fact, or denies."""
    for sentence in account.annotated.sentences:
        if sentence.furniture:
            continue
        words = _words(account, sentence)
        for at in range(len(words)):
            fate = table.get(tuple(words[at : at + 2])) or table.get((words[at],))
            told = _told(story, account, sentence, words, at, fate) if fate is not None else None
            if told is not None:
                yield told


def _words(account: Account, sentence: Sentence) -> list[str]:
    tokens = account.annotated.tokens[sentence.first : sentence.last]
    return [account.text[token.start : token.end].lower().replace("’", "'") for token in tokens]


def _told(
    story: Story, account: Account, sentence: Sentence, words: Sequence[str], at: int, fate: Fate
) -> Told | None:
    before = words[max(0, at - _BEFORE) : at]
    pressed = fate.matter == "leaving" and fate.own and _pressed(words, at)
    if not pressed and set(before) & UNREAL:
        return None
    passive = any(word in _BEING for word in words[max(0, at - 3) : at])
    if fate.own and passive and words[at].endswith("ed"):
        return None
    bearer = _bearer(story, account, sentence, at, fate, before_verb=fate.own or passive)
    if bearer is None:
        return None
    denied = any(word in NEGATIONS or word.endswith("n't") for word in before)
    way = f"not {fate.way}" if denied else "under pressure" if pressed else fate.way
    tokens = account.annotated.tokens
    start, end = tokens[sentence.first + at].start, tokens[sentence.first + at].end
    first, last = min(start, bearer.start), max(end, bearer.end)
    span = clause_around(account, sentence, first, last)
    return Told(bearer.entity, fate, way, " ".join(account.text[first:last].split()), span, start)


def _pressed(words: Sequence[str], at: int) -> bool:
    return not PRESSED.isdisjoint(words[max(0, at - _PRESSING) : at + _PRESSING])


def _bearer(
    story: Story, account: Account, sentence: Sentence, at: int, fate: Fate, *, before_verb: bool
) -> Named | None:
    """The person or body that stands nearest before a verb as its subject, or right behind it as its object."""
    tokens = account.annotated.tokens
    verb = tokens[sentence.first + at]
    low = tokens[sentence.first + max(0, at - _DOER)].start if before_verb else verb.end
    high = verb.start if before_verb else tokens[min(sentence.last, sentence.first + at + _PATIENT) - 1].end
    named = [one for one in story.named_in(account, low, high) if _acts(story, one, fate)]
    if before_verb:
        subjects = (
            one for one in reversed(named) if _is_subject(words_between(account, one.end, verb.start))
        )
        return next(subjects, None) or _first_subject(story, account, sentence, at, fate)
    if not named:
        return None
    between = account.text[verb.end : named[0].start].split()
    titled = all(word[0].isupper() or word.lower() in _OWN or is_role(word.lower()) for word in between)
    return named[0] if named[0].by_name and titled else None


def _first_subject(story: Story, account: Account, sentence: Sentence, at: int, fate: Fate) -> Named | None:
    """Who opens a sentence, of whom a second verb behind `and` tells too: `Fell joined in May and was promoted`."""
    tokens = account.annotated.tokens[sentence.first : sentence.last]
    before = [account.text[token.start : token.end].lower() for token in tokens[max(0, at - _BEFORE) : at]]
    rest = [word for word in before if word not in _BEING | _HAVING and not word.endswith("ly")]
    if rest[-1:] != ["and"]:
        return None
    named = [one for one in story.named_in(account, sentence.start, sentence.end) if _acts(story, one, fate)]
    opens = named[:1] and named[0].start <= tokens[min(_OPENING, len(tokens) - 1)].start
    return named[0] if opens else None


def words_between(account: Account, start: int, end: int) -> list[str]:
    """The words between two places, marks apart."""
    return account.text[start:end].lower().replace("’", "'").replace(",", " , ").split()


def _is_subject(between: Sequence[str]) -> bool:
    """Whether what stands between a name and a verb leaves the name its subject: auxiliaries, `who`, an apposition."""
    pressed = not PRESSED.isdisjoint(between)
    idle = _BEING | _HAVING | _RELATIVE | PRESSED | {","} | ({"to"} if pressed else frozenset())
    rest = [word for word in between if word not in idle and not word.endswith("ly")]
    if between[:1] == [","] and len(between) > 1:
        aside = between[1] in _OWN and (between.count(",") == 2 or not _RELATIVE.isdisjoint(between))
        closed = between[-1] == "," and between[1] in (_RELATIVE | _OWN)
        return aside or closed or (not rest and between[1] in _RELATIVE)
    return not rest and "," not in between


def _acts(story: Story, one: Named, fate: Fate) -> bool:
    entity = story.entities.get(one.entity)
    if entity is None:
        return False
    return entity.kind == "person" or (entity.kind == "organisation" and fate.matter not in PERSONAL)
