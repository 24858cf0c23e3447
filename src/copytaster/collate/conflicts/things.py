"""A thing of one kind here and another one there, in two sentences on one matter: a van, a lorry."""

from collections.abc import Iterator, Sequence

from ...language.kinds import KINDS
from ...model import Account, Sentence, Token
from .context import Story, clause_around, norms_of, tokens_of
from .draft import Draft, variants
from .twins import Twin

_LEAST = 9.0  # weight of what two sentences share
_AROUND = 60  # code points on either side of a thing, in which they share words
_COMPANY = 4.0  # weight of these
_SHARED = 2  # their number


def differing_things(story: Story, twins: Sequence[Twin]) -> Iterator[Draft]:
    """Sentences with one word of a kind each, beside the same words, of which neither account has the other's."""
    told = {
        account.id: frozenset(
            KINDS[word][1] for token in account.annotated.tokens if (word := _word(account, token)) in KINDS
        )
        for account in story.accounts
    }
    for twin in twins:
        if twin.weight < _LEAST:
            continue
        left, right = _things(twin.left, twin.one), _things(twin.right, twin.other)
        for kind in sorted(left.keys() & right.keys()):
            if len(left[kind]) > 1 or len(right[kind]) > 1:
                continue
            (one, here), (other, there) = (next(iter(some.items())) for some in (left[kind], right[kind]))
            if one in told[twin.right.id] or other in told[twin.left.id]:
                continue
            beside = _beside(twin.left, here) & _beside(twin.right, there)
            if len(beside) >= _SHARED and story.weight(beside) >= _COMPANY:
                pairs = [
                    (
                        account.text[token.start : token.end],
                        clause_around(account, sentence, token.start, token.end),
                    )
                    for account, sentence, token in (
                        (twin.left, twin.one, here),
                        (twin.right, twin.other, there),
                    )
                ]
                yield Draft("wording", "", variants(pairs, story.order))


def _word(account: Account, token: Token) -> str:
    """A word that is written small; a capital may be of a name."""
    word = account.text[token.start : token.end]
    return word if word.islower() else ""


def _things(account: Account, sentence: Sentence) -> dict[int, dict[str, Token]]:
    """Kind -> the words of that kind in a sentence, each where it stands first."""
    found: dict[int, dict[str, Token]] = {}
    for token in account.annotated.tokens[sentence.first : sentence.last]:
        word = _word(account, token)
        if word in KINDS:
            kind, name = KINDS[word]
            found.setdefault(kind, {}).setdefault(name, token)
    return found


def _beside(account: Account, thing: Token) -> frozenset[str]:
    """The norms of the words beside a thing."""
    around = tokens_of(account, max(0, thing.start - _AROUND), thing.end + _AROUND)
    return norms_of([token for token in around if token.start != thing.start])
