"""Words that turn a sentence round: negations, and pairs of opposites."""

from collections.abc import Iterable

from .words import stem

NEGATIONS = frozenset(
    """
    not n't no never none neither nor cannot nobody no-one nothing hardly
    don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't
    nicht kein keine keinen keinem keiner nie niemals ne pas jamais ni nunca non mai
    """.split()
)
"""Words that deny, in lower case."""

_REFUSING = frozenset(
    stem(word)
    for word in """
    refuse decline reject deny rule exclude forbid ban avoid lack oppose prevent stop reluctant unwilling
    """.split()
)


def refuses(words: Iterable[str]) -> bool:
    """Whether lower-case words deny without a negation: `refuses to go`, `ruled out a sale`."""
    return any(stem(word) in _REFUSING for word in words)


_PAIRS = """
accept:reject,refuse agree:disagree,refuse approve:reject,disapprove allow:ban,forbid,prohibit,block confirm:deny
admit:deny support:oppose back:oppose increase:decrease,reduce,decline,fall,drop rise:fall,drop,decline grow:shrink
gain:loss,lose win:lose victory:defeat open:close begin:end start:end,stop arrive:leave,depart enter:leave
include:exclude guilty:innocent alive:dead survive:die legal:illegal lawful:unlawful possible:impossible
likely:unlikely safe:unsafe,dangerous able:unable willing:unwilling success:failure succeed:fail more:less,fewer
higher:lower many:few long:short early:late first:last buy:sell hire:fire,dismiss appoint:dismiss join:leave,quit
raise:cut,lower expand:shrink strengthen:weaken improve:worsen public:private before:after above:below for:against
acquit:convict release:arrest,detain reopen:close true:false present:absent military:civilian north:south east:west
realistic:unrealistic necessary:unnecessary peaceful:violent permanent:temporary
former:current immediately:soon,later,eventually immediate:eventual minimum:maximum majority:minority
"""


def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for pair in _PAIRS.split():
        word, others = pair.split(":")
        for other in others.split(","):
            for one, two in ((word, other), (other, word)):
                found.setdefault(stem(one), set()).add(stem(two))
    return {word: frozenset(others) for word, others in sorted(found.items())}


OPPOSITES: dict[str, frozenset[str]] = _opposites()
"""English stem -> the stems that say the opposite."""

_PREFIXES = ("non-", "un", "in", "im", "il", "ir", "dis", "non", "anti-")


def opposed(left: str, right: str) -> bool:
    """Whether two stems say the opposite of one another: by the list, or by a prefix that denies."""
    if right in OPPOSITES.get(left, ()):
        return True
    short, long = sorted((left, right), key=len)
    return len(short) > 3 and any(long == prefix + short for prefix in _PREFIXES)
