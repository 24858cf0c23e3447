"""Nouns of stance whose holder stands beside them: `criticism from growers`, `strong objections by Hale`."""

from ....language.clause_words import AUXILIARIES
from ....language.feelings import AMID, DRAWING
from ....language.seats import DEMONYMS, PARTISAN
from ....language.stance_verbs import Side
from ..antecedents import QUANTITIES
from ..phrases import GENITIVES, SPEAKERS, Words, clause_start, is_adverb, object_end
from ..subjects import subject_of
from .aims import aim
from .expression import Aim, Expression

LOSING = frozenset("lose loses lost losing".split())
"""Before the support of those who are against now."""
_HAVING = (
    frozenset("enjoyed enjoys enjoy won wins win earned gained has have had having with secured".split())
    | LOSING
)
"""Words besides those of drawing behind which the support `of` somebody is his."""
_ALSO_DEEDS = frozenset(
    "call calls shot shots challenge challenges promise love trust hope ban war battle".split()
)
"""Nouns that more often are no feeling of those behind `from` or `by`: `a call from Hale`."""
_ANGER = frozenset("wrath ire anger fury scorn rage outrage indignation".split())
"""What is drawn `of` those who feel it."""
_LONGEST_LIST = 24
"""Words of two names with their titles."""
_NOMINAL = frozenset("DET ADJ NOUN PROPN PRON NUM PART".split())
_FARTHEST = 20
"""Words behind such a phrase up to the verb of its sentence."""
_BEFORE = 4
"""Words between the verb or preposition and the noun: `despite loud and long opposition`."""


def theirs(words: Words, index: int, side: Side, particles: frozenset[str]) -> Expression | None:
    """A noun of stance with the name of whoever holds it behind it, or the name of his people or party before it."""
    before = range(max(0, index - _BEFORE), index)
    lost = any(words.words[at] in LOSING for at in before)
    tie = words.at(index + 1)
    has = any(words.words[at] in _HAVING | DRAWING for at in before)
    if tie == "from" or (tie == "of" and has and (side == "for" or words.words[index] in _ANGER)):
        drawn = _drawn(words, index, "against" if lost else side)
        if drawn is not None:
            return drawn
    amid = next((at for at in reversed(before) if words.words[at] in AMID), None)
    last = (
        _last_named(words, index + 2) if tie in ("from", "by") or (tie == "of" and amid is not None) else None
    )
    if (
        last is None
        and (words.at(index - 1) in DEMONYMS or words.at(index - 1) in PARTISAN)
        and amid is not None
    ):
        last = index - 1
    if last is None or (amid is None and words.words[index] in _ALSO_DEEDS):
        return None
    behind = max(index, last) + 1
    if words.at(behind) in particles:
        found = aim(
            words, behind + 1, side, asking=False, acting=words.words[behind] == "to" == words.at(index + 1)
        )
        found = found or Aim(side, None, behind)
    else:
        found = Aim(side, None if amid is None else _done(words, amid, behind), behind)
    first = index if amid is None else amid
    return Expression(
        found.side, last, found.issue, (min(first, last), max(found.end, behind)), found.verbal, personal=True
    )


def _done(words: Words, amid: int, behind: int) -> tuple[int, int] | None:
    """What is done `despite` or `amid` a feeling: the object of the clause before that word, or behind the phrase."""
    start = clause_start(words, amid)
    verb = next((at for at in range(amid - 1, start, -1) if words.tags[at] == "VERB"), None)
    if verb is not None:
        return (verb + 1, amid) if any(words.content[verb + 1 : amid]) else None
    if amid > start or words.at(behind) != ",":
        return None
    verb = next(
        (
            at
            for at in range(behind + 1, min(len(words), behind + _FARTHEST))
            if words.tags[at] == "VERB" and words.finite(at)
        ),
        None,
    )
    end = behind if verb is None else object_end(words, verb + 1)
    return (verb + 1, end) if verb is not None and any(words.content[verb + 1 : end]) else None


def _drawn(words: Words, index: int, side: Side) -> Expression | None:
    """`he has faced criticism from growers`: the side of those behind `from`, on the subject."""
    verb = next(
        (at for at in range(index - 1, max(-1, index - 5), -1) if words.words[at] in DRAWING | _HAVING), None
    )
    last = _last_named(words, index + 2)
    if verb and words.words[verb] == "under" and words.words[verb - 1] in ("come", "came", "comes", "coming"):
        verb -= 1
    if not verb or last is None:
        return None
    subject = subject_of(words, verb)
    if subject is not None and subject.place < verb:
        issue = words.begin(subject.place) if words.holds(subject.place) else subject.place, subject.place + 1
    else:
        end = verb
        while end and (words.words[end - 1] in AUXILIARIES or is_adverb(words.words[end - 1])):
            end -= 1
        issue = clause_start(words, end), end
    if issue[0] >= issue[1] or words.words[issue[0]].split("'")[0] in SPEAKERS:
        return None
    return Expression(side, last, issue, (issue[0], last + 1), personal=True)


def _last_named(words: Words, place: int) -> int | None:
    """The last of the names and groups that a phrase at a place runs through: `former chairman Hale and Lund`."""
    last = None
    for at in range(place, min(len(words), place + _LONGEST_LIST)):
        if words.holds(at):
            last = at
        elif (
            words.tags[at] not in _NOMINAL
            and words.words[at] != "both"
            and not (words.words[at] == "of" and words.words[at - 1] in QUANTITIES)
            and not (words.words[at] == "and" and words.holds(at - 1))
        ):
            break
    return None if last is None or words.at(last + 1) in GENITIVES else last  # "from Hale's base"
