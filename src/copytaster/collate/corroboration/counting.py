"""How many independent witnesses a claim has, at the least and at the most, and why."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

import msgspec
from rapidfuzz.distance import Indel

from ...algorithms.components import DisjointSets
from ...language.synonyms import canonical
from ...language.words import function_words, stem
from ...model import Corroboration, Independent, Span
from .bases import Base
from .witnesses import Witnesses

_ALIKE = 0.6
"""Share of the words in common, in their order, from which two stretches of reported speech are one utterance."""
_RUN = 4
"""Words in a row from which they are. On eight real stories with notes, of 56 utterances that are one claim, 24 counted
more than one origin at the most before sources were joined by their words, 7 after; none is sure of two."""
_PHRASE = 2  # words in a row, both telling, inside quotation marks in both
_VERBATIM = 0.9  # share from which words are the same whether or not one account says whose they are
_COPIED = 0.8  # the same of narration, from which one account may have it from the other
_TELLING = 3
"""Telling words that two places share at least, from which they surely tell of one matter; read on stories of BASIL."""
_TIED = 0.34  # share of the telling words of the shorter one that they are
_FEWEST = 4  # words of a stretch of speech that such a share is taken of
_NARRATED = 8  # words of narration
_EXACT = 14  # origins of one claim up to which the fewest that explain it are sought exactly
_FUNCTIONS = function_words("en")
_WORD = re.compile(r"[\w']+")


class Place(msgspec.Struct, frozen=True):
    """A member of a claim with what it rests on."""

    member: Span
    base: Base
    utterances: frozenset[str]
    """Ids of the utterances of which it is a reading."""
    quoted: tuple[str, ...]
    """Its stretches inside quotation marks."""


class Grounds(msgspec.Struct, frozen=True):
    """The places of a claim, and the number of the origin of each: equal ones are one."""

    places: Sequence[Place]
    origins: Sequence[int]
    """Indices into `places`: the first place of the same origin."""
    fewest: Sequence[int]
    """The same at the most cautious: those of one side, and narration in nearly the same words, are one."""
    alike: bool
    """Whether narration in nearly the same words made them one."""
    matters: Sequence[int]
    """The number of the matter of each place: those that share hardly a word may tell of two."""

    def shared(self, at: int) -> list[Base]:
        """What the places with the origin of one of them rest on."""
        return [p.base for p, o in zip(self.places, self.origins, strict=True) if o == self.origins[at]]

    def best(self, at: int) -> Base:
        """How to call the origin of a place: by a base that says who it is, else by the first that is spoken."""
        bases = self.shared(at)
        spoken = [base for base in bases if base.spoken] or bases
        return next((base for base in spoken if base.known), spoken[0])


def ground(places: Sequence[Place]) -> Grounds:
    """Which places of a claim rest on one origin."""
    sets, cautious, tied = (DisjointSets(len(places)) for _ in range(3))
    words = [_words(place.member.text) for place in places]
    quoted = [[_words(text) for text in place.quoted] for place in places]
    telling = [frozenset(canonical(stem(word)) for word in some if word not in _FUNCTIONS) for some in words]
    alike = False
    for left, right in combinations(range(len(places)), 2):
        one, other = places[left], places[right]
        shared = len(telling[left] & telling[right])
        if shared >= _TELLING and shared >= _TIED * min(len(telling[left]), len(telling[right])):
            tied.join(left, right)
        spoken = one.base.spoken, other.base.spoken
        share = _share(words[left], words[right], _FEWEST if any(spoken) else _NARRATED)
        said = all(spoken) and (share >= _ALIKE or _runs(words[left], words[right], _RUN))
        quotes = any(_runs(a, b, _PHRASE) for a in quoted[left] for b in quoted[right])
        same = one.base.key == other.base.key or bool(one.utterances & other.utterances) or said or quotes
        if same or (any(spoken) and share >= _VERBATIM):
            sets.join(left, right)
            cautious.join(left, right)
            continue
        copied = not any(spoken) and share >= _COPIED
        alike |= copied
        voices = one.base.voice or other.base.voice
        if copied or one.base.side == other.base.side or (all(spoken) and voices):
            cautious.join(left, right)
    numbers = range(len(places))
    origins, fewest, matters = ([found.find(at) for at in numbers] for found in (sets, cautious, tied))
    return Grounds(places, origins, fewest, alike, matters)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))


def _share(left: Sequence[str], right: Sequence[str], fewest: int) -> float:
    if min(len(left), len(right)) < fewest:
        return 0.0
    return round(Indel.normalized_similarity(left, right), 6)


def _runs(left: Sequence[str], right: Sequence[str], length: int) -> bool:
    """Whether two stretches have so many words in a row in common, two of them telling."""
    runs = {tuple(left[at : at + length]) for at in range(len(left) - length + 1)}
    return any(
        tuple(right[at : at + length]) in runs
        and sum(word not in _FUNCTIONS for word in right[at : at + length]) > 1
        for at in range(len(right) - length + 1)
    )


def count(grounds: Grounds, witnesses: Witnesses) -> Corroboration:
    """On how many accounts, outlets and independent witnesses a claim rests."""
    told = sorted({place.member.account for place in grounds.places}, key=lambda account: int(account[1:]))
    outlets = {outlet for account in told for outlet in witnesses.publishers[account]}
    groups = {witnesses.sure[account] for account in told}
    high = max(1, min(len(groups), len(set(grounds.origins))))
    low = max(1, min(high, max(_fewest(grounds, witnesses, matter) for matter in set(grounds.matters))))
    independent = Independent(low, high)
    return Corroboration(len(told), len(outlets), independent, _reason(grounds, witnesses, told, independent))


def _fewest(grounds: Grounds, witnesses: Witnesses, matter: int) -> int:
    """The fewest origins on which all accounts can rest that tell of one matter and are known to rest on some.

    An account is not known to where its publisher or its source is not, even if others have the same words from
    somebody, nor where it tells as its own what another one has from somebody: it may have it from him.
    """
    spoken = any(place.base.spoken for place in grounds.places)
    asked: dict[int, set[int]] = defaultdict(set)
    loose: set[int] = set()
    for place, origin, at in zip(grounds.places, grounds.fewest, grounds.matters, strict=True):
        if at != matter:
            continue
        group = witnesses.cautious[place.member.account]
        if place.member.account in witnesses.anonymous or (spoken and not place.base.spoken):
            continue
        if place.base.known:
            asked[group].add(origin)
        else:
            loose.add(group)
    needs = [origins for group, origins in sorted(asked.items()) if group not in loose]
    every = sorted(set().union(*needs))
    if len(every) > _EXACT:
        return 1
    for size in range(1, len(every) + 1):
        for chosen in combinations(every, size):
            if all(not need.isdisjoint(chosen) for need in needs):
                return size
    return 0


def _reason(grounds: Grounds, witnesses: Witnesses, told: Sequence[str], independent: Independent) -> str:
    if len(told) == 1:
        return "One account alone reports it."
    reasons = []
    spoken = {at for at in grounds.origins if any(base.spoken for base in grounds.shared(at))}
    names = sorted({grounds.best(at).who for at in spoken})
    if spoken and all(at in spoken for at in grounds.origins):
        if len(spoken) == 1:
            reasons.append(f"all rest on the word of {names[0]}")
        else:
            reasons.append(f"they rest on the word of {' and of '.join(names)}")
    elif spoken:
        reasons.append(f"some rest on the word of {' and of '.join(names)}, the others do not say")
    if len(spoken) > 1:
        unnamed = sorted({grounds.best(at).who for at in spoken if not grounds.best(at).known})
        if unnamed:
            reasons.append(f"{' and '.join(unnamed)} may be the same as another")
        elif len({grounds.fewest[at] for at in spoken}) < len(spoken):
            reasons.append("some of them speak for one side")
    groups: dict[int, list[str]] = defaultdict(list)
    for account in told:
        groups[witnesses.sure[account]].append(account.upper())
    copies = [" and ".join(members) for members in groups.values() if len(members) > 1]
    if copies:
        reasons.append(f"{'; '.join(copies)} go back to one text or one outlet")
    if grounds.alike and independent.low < independent.high:
        reasons.append("the words are nearly the same, and one may have them from the other")
    if not reasons and independent.low < independent.high and len(set(grounds.matters)) > 1:
        reasons.append("what they say shares few words, and may be of two things")
    unknown = [account.upper() for account in told if not witnesses.publishers[account]]
    if unknown and independent.high > 1:
        reasons.append(f"the publisher of {' and '.join(unknown)} is not known")
    if not reasons:
        reasons.append(
            "each is its publisher's own reporting, and no sign was found that one derives from another"
        )
    sentence = "; ".join(reasons)
    return f"{sentence[0].upper()}{sentence[1:]}."
