"""How far something goes: the longest or one of the longest, all of them or some."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec

from ...language.synonyms import canonical
from ...language.words import stem
from ...model import Account, Assertion, Sentence, Span, Token
from .context import MEMBERS, Story, clause_around, norms_of, tokens_of
from .draft import Draft, variants
from .twins import Twin

_SUPERLATIVE = re.compile(
    r"\b(?:(?P<top>[a-z]{3,12}est)(?![a-z])|most (?P<most>[a-z-]{4,20}))", re.IGNORECASE
)
_NOT_TOP = frozenset(
    """
    interest request protest arrest suggest forest honest modest contest invest digest manifest harvest conquest crest
    chest test best rest west vest nest guest quest jest latest midwest southwest northwest attest infest ingest unrest
    disinterest armrest budapest bucharest
    """.split()
)
_ONE_OF = re.compile(r"\b(?:one of|some of|among)\b", re.IGNORECASE)
_RANK = re.compile(r"\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[ -]$", re.IGNORECASE)
_BEFORE = 60  # code points before a superlative in which `one of` stands
_SHARED = 3  # words that two sentences with one superlative share, or one person and one word
_QUANTIFIERS = {
    word: kind
    for kind, words in {
        "all": "all every each",
        "none": "none",
        "most": "most majority",
        "half": "half",
        "some": "some several few",
    }.items()
    for word in words.split()
}
_NOUN = 5  # words from a quantifier on, in which stands what it counts
_ALIKE = 0.4  # share of the smaller side's words that two members with other quantifiers share


_Counted = tuple[tuple[str, str], Span, frozenset[str]]
"""A quantifier with what it counts, the stretch that holds it and the norms of that."""


class _Top(msgspec.Struct, frozen=True):
    """A superlative in its sentence."""

    rank: str
    span: Span
    norms: frozenset[str]
    entities: frozenset[str]


def differing_degrees(
    story: Story, assertions: Sequence[Assertion], twins: Sequence[Twin] = ()
) -> Iterator[Draft]:
    """Somebody or something that is the most in one account and one of the most in another; all, and some."""
    told: dict[str, list[_Top]] = defaultdict(list)
    for account in story.accounts:
        for sentence in account.annotated.sentences:
            if not sentence.furniture:
                for word, top in _tops(story, account, sentence):
                    told[word].append(top)
    for word in sorted(told):
        for left, right in combinations(told[word][:MEMBERS], 2):
            if left.span.account == right.span.account or left.rank == right.rank:
                continue
            both = left.entities & right.entities
            shared = left.norms & right.norms
            if len(shared) >= _SHARED or (both and len(shared) > 1):
                about = min(both, key=lambda name: int(name[1:])) if both else ""
                pairs = ((one.span.text, one.span) for one in (left, right))
                yield Draft("wording", about, variants(pairs, story.order))
                break
    groups = [(a.id, a.members[:MEMBERS]) for a in assertions if len(a.members) > 1]
    groups += [("", twin.spans) for twin in twins]
    counted = {
        span: _only_counted(story, span) for span in dict.fromkeys(s for _, spans in groups for s in spans)
    }
    for about, spans in groups:
        yield from _quantified(story, about, [one for span in spans if (one := counted[span]) is not None])


def _tops(story: Story, account: Account, sentence: Sentence) -> Iterator[tuple[str, _Top]]:
    for found in _SUPERLATIVE.finditer(account.text, sentence.start, sentence.end):
        word = (found.group("top") or found.group("most")).lower()
        if word in _NOT_TOP:
            continue
        before = account.text[max(sentence.start, found.start() - _BEFORE) : found.start()].split(",")[-1]
        one_of, rank = _ONE_OF.search(before), _RANK.search(before)
        if one_of and _SUPERLATIVE.search(before, one_of.end()):
            one_of = None  # `one of the gravest blows to the longest-serving mayor`
        name = "one of" if one_of else rank.group(1).lower() if rank else ""
        start = found.start() - len(before) + one_of.start() if one_of else found.start()
        span = clause_around(account, sentence, start, found.end())
        tokens = tokens_of(account, sentence.start, sentence.end)
        entities = {one.entity for one in story.named_in(account, sentence.start, sentence.end)}
        yield stem(word), _Top(name, span, norms_of(tokens) - {stem(word)}, frozenset(entities))


def _only_counted(story: Story, span: Span) -> _Counted | None:
    """The quantifier of a stretch with what it counts and the norms beside it; None unless there is just one."""
    account = story.by_id[span.account]
    tokens = tokens_of(account, span.start, span.end)
    counted = list(_counted(account, tokens))
    return (counted[0], span, norms_of(tokens)) if len(counted) == 1 else None


def _quantified(story: Story, about: str, told: Sequence[_Counted]) -> Iterator[Draft]:
    """Members of one assertion, or sentences on one matter, of which one speaks of all and another of some.

    Sentences, which are `about` nothing, have to name what they count.
    """
    for (one, left, norms), (other, right, others) in combinations(told, 2):
        shared = len(norms & others)
        alike = shared >= _SHARED and shared >= _ALIKE * min(len(norms), len(others))
        same = one[1] == other[1] != "" or (about != "" and "" in (one[1], other[1]))
        if left.account != right.account and one[0] != other[0] and same and alike:
            pairs = ((left.text, left), (right.text, right))
            yield Draft("number", about, variants(pairs, story.order))


def _counted(account: Account, tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """Each quantifier with what it counts: `all` and the packages; nothing where that is `them`."""
    words = [account.text[token.start : token.end].lower() for token in tokens]
    for at, word in enumerate(words):
        follows = words[at + 1] if at + 1 < len(words) else ""
        if word == "all" and at and words[at - 1] in ("in", "at", "after"):
            continue
        if word == "most" and follows != "of" and not follows.endswith("s"):
            continue  # `the most important`
        if word in _QUANTIFIERS:
            behind = [token.norm for token in tokens[at + 1 : at + _NOUN] if token.content]
            pronoun = {"them", "those", "which", "whom"} & set(words[at + 1 : at + _NOUN])
            if behind or pronoun:
                yield _QUANTIFIERS[word], "" if pronoun else canonical(behind[0])
