"""What somebody says that he himself will or will not do."""

from ....language.clause_words import CONTRACTED, COPULAS
from ....language.evaluations import HARMING, VALUES
from ....language.saying import is_saying
from ....language.stances import PRIVATE_ACTS, PROMOTING, REFUSABLE, REMOVING, SILENT
from ..phrases import ARTICLES, PERSONS, SPEAKERS, Words, is_adverb, is_negative, object_end
from ..subjects import Subject, subject_of
from .aims import act, aim
from .expression import Aim, Expression, built, flipped, unowned, unowned_pointed
from .said import hypothetical, nominal, subject_start

_STANDING = frozenset(
    "appeal sue veto resist oppose reject fight challenge contest sign introduce back shut".split()
) | (
    PROMOTING - frozenset("make take use let bring keep hold open begin allow set continue consider".split())
)
"""What somebody says that he will do, and takes a side by it."""
_BEARING = frozenset(
    """
    continue ignore afford allow wait respond obey accept support comply condone tolerate endorse back defend stand
    """.split()
)
"""Verbs of which `cannot` tells that somebody will not."""
_BACKING = frozenset("vote support back endorse".split())
"""Verbs whose object may be a person: `I will not vote for Hale`."""
_IDLE = frozenset(
    """
    continue keep need want miss lose make let happen turn end like hope expect believe stay wait leave move run fall
    find put take follow begin remember suffer regret never finish fail pay use
    """.split()
)
"""Verbs of which `we will` tells nothing that somebody might be against."""
_TO_COME = frozenset("will would can could must should shall won't cannot".split())
_PAST = frozenset("would wouldn't was were wasn't weren't did didn't".split())
"""Of what somebody said that he `would not` discuss, no side is told."""
_WILL = frozenset("will won't would wouldn't".split())
_SAID_WHEN = 5
"""Words between a verb of saying and the pronoun: `said Tuesday evening that she`."""


def intended(words: Words, index: int) -> Expression | None:
    """`I will fight the sale`, `said she would not seek the office`, `I am not running`: for whoever says so."""
    first = index + 1
    negated = is_negative(words.words[index])
    while first < len(words) and (
        is_adverb(words.words[first]) or is_negative(words.words[first]) or words.words[first] == "longer"
    ):
        negated |= is_negative(words.words[first])
        first += 1
    if words.follows(first, "in good conscience"):
        first += 3
    if negated and words.follows(first, "hesitate to"):
        return _unhesitating(words, index, first + 2)
    if words.at(first) in ("going", "planning", "trying", "looking") and words.at(first + 1) == "to":
        first += 2
    first += words.at(first) == "gonna"
    subject = index - 1 + _contracted(words.words[index])
    while subject >= 0 and is_adverb(words.words[subject]):
        subject -= 1
    verb = words.at(first)
    never = words.words[index] == "can" and words.at(index + 1) == "never"
    undone = verb in ("do", "allow") and words.at(first + 1) in ("this", "that", "it") and negated
    if undone and subject >= 0 and words.words[subject] == "we" and first + 2 <= len(words):
        return unowned_pointed(subject, first + 2)  # "we cannot do this"
    if words.words[index].startswith("can") and verb not in _BEARING and not never:
        return None
    doing = verb.removesuffix("ing")
    act_of = next((form for form in (verb, doing, f"{doing}e") if form in PRIVATE_ACTS), None)
    talking = verb.endswith("ing") and act_of in ("talk", "speak", "show", "give", "name")
    past = words.words[index] in _PAST and not (act_of in REFUSABLE and _told(words, subject))
    refusing = negated and act_of in REFUSABLE | SILENT and not past and not talking
    if act_of is not None and not refusing:
        return None
    if subject < 0 or hypothetical(words, subject):
        return None
    stubborn = negated and words.words[index] in _WILL and words.holds(subject)
    if not (_himself(words, subject) or stubborn):
        return None
    progressive = words.words[index] in COPULAS | CONTRACTED
    if words.words[index] in ("was", "were", "be", "been", "being"):
        return None
    if (
        progressive
        and words.at(first - 1) != "to"
        and (not (negated and verb.endswith("ing")) or verb in VALUES)
    ):
        return None
    end = object_end(words, first)
    alone = act_of is None or not act_of.startswith("apolog")
    if alone and (end - first < 2 or not any(words.content[first + 1 : end])):
        return None
    found: Aim | None
    if verb in REMOVING and negated:
        found = Aim("against", (first, end), end, verbal=True)  # "I will not fire her": against firing her
    elif verb in HARMING and negated:
        found = aim(
            words, first + 1, "for", asking=False, acting=False
        )  # "I would never dishonor her memory"
    elif verb in REMOVING:
        found = aim(words, first + 1, "against", asking=False, acting=False)
    elif negated or verb in _STANDING or (_promised(words, index, subject) and verb not in _IDLE):
        found = act(words, first, end, flipped("for", negated), private=act_of not in SILENT)
    else:
        return None
    if _own(words, subject):
        return None if found is None else unowned(found, subject, end)
    speaker = Subject(subject, negated=False, restrictive=False, would=False)
    return built(speaker, index, found, personal=verb in _BACKING or (verb in REMOVING and not negated))


def _told(words: Words, subject: int) -> bool:
    """Whether it is reported of somebody named: `said that Hale would not meet the growers`."""
    if not words.holds(subject):
        return False
    before = words.begin(subject) - 1
    before -= words.at(before) in ARTICLES
    return words.at(before) == "that" or is_saying(words.at(before))


def _unhesitating(words: Words, index: int, first: int) -> Expression | None:
    """`Hale would not hesitate to sell it`: for that, whoever does not hesitate."""
    subject = subject_of(words, index)
    if subject is None:
        return None
    return built(subject, index, act(words, first, object_end(words, first), "for", private=True))


def refused(words: Words, index: int) -> Expression | None:
    """`such hostility will not be tolerated`: against that, for whoever says so."""
    if not (words.follows(index - 2, "not be") or words.follows(index - 2, "n't be")):
        return None
    end = index - 2
    while end and (words.words[end - 1] in _TO_COME or is_adverb(words.words[end - 1])):
        end -= 1
    start = subject_start(words, end)
    if end == index - 2 or start >= end or hypothetical(words, start) or not nominal(words, start, end):
        return None
    return Expression(
        "against",
        None,
        (start, end),
        (start, index + 1),
    )


def _promised(words: Words, index: int, subject: int) -> bool:
    """Whether `we` say what we will do: `we will`, `we'll`, `we're going to`."""
    to_come = words.words[index] in ("will", "'ll") or words.words[index].endswith("'ll")
    speaker = words.words[subject].split("'")[0] == "we"
    return speaker and (to_come or words.follows(index + 1, "going to"))


def _contracted(word: str) -> bool:
    """Whether a pronoun is one word with its auxiliary: `we'll`, `I'm`."""
    return "'" in word and word.split("'")[0] in SPEAKERS | PERSONS and not word.endswith("'s")


def _own(words: Words, place: int) -> bool:
    """Whether somebody speaks of his own: `my administration`, `our company`."""
    return words.holds(place) and words.at(words.begin(place) - 1) in ("my", "our")


def _himself(words: Words, place: int) -> bool:
    """Whether a pronoun means whoever says the clause: `I`, or `she` behind `said`."""
    word = words.words[place].split("'")[0]
    if word in SPEAKERS:
        return True
    if _own(words, place):
        return True
    first = max(0, place - _SAID_WHEN)
    return word in PERSONS and any(
        is_saying(words.words[at]) and not any(words.holds(other) for other in range(at + 1, place))
        for at in range(first, place)
    )
