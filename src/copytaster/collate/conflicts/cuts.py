"""Sentences that one account quotes in full and another one only in part, as if that were all."""

import re
from collections.abc import Iterator, Sequence

from .context import Story
from .draft import Draft, variants
from .sayings import Saying, alike, sayings_of

_ASIDE = 3  # words that the longer one has more; fewer open a sentence: `well, you know`
_LINK = re.compile(r"https?:|www\.|pic\.|[@#]")
_SOURCE = frozenset(("according", "as"))
"""First words of an opening that says who says it."""
_JOINTS = frozenset("and but or if unless until because when while provided except though although".split())
_SUBJECTS = frozenset("i we you he she it they".split())
_AHEAD = re.compile(r"\s*:")  # behind words that only announce what is said: `let's be clear:`
_STOP = re.compile(r"[.!?,]?[\"”’'»]|[.!?]")
_REASON = "one account quotes a part of the sentence"


def differing_cuts(story: Story) -> Iterator[Draft]:
    """Pairs of quotations of which one is a whole sentence, and is the beginning or the end of the other.

    Left out are links and names of accounts that a post ends with, and what the shorter one's account has elsewhere.
    """
    sayings = [one for account in story.accounts for one in sayings_of(account) if one.quoted]
    plain = {account.id: _plain(account.text) for account in story.accounts}
    for pair in alike(sayings):
        short, long = sorted((sayings[at] for at in pair), key=lambda one: len(one.words))
        rest = _rest(short, long)
        if rest is None or not _whole(short, rest) or " ".join(_rows(rest)) in plain[short.account.id]:
            continue
        spans = [one.span(0, len(one.tokens)) for one in (short, long)]
        pairs = ((" ".join(span.text.split()), span) for span in spans)
        yield Draft("wording", "", variants(pairs, story.order), _REASON, said=True)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)?", text.lower().replace("’", "'")))


def _rest(short: Saying, long: Saying) -> tuple[Saying, int, int] | None:
    """What the longer one has more, as a stretch of its words; None where it is no cut of it."""
    length, more = len(short.words), len(long.words) - len(short.words)
    if more < _ASIDE:
        return None
    for start, end in ((0, more), (length, len(long.words))):
        kept = long.words[more:] if start == 0 else long.words[:length]
        if list(kept) == list(short.words) and _tells(long, start, end):
            return long, start, end
    return None


def _tells(long: Saying, start: int, end: int) -> bool:
    """Whether a stretch that was cut off says anything: no link, no source."""
    named = start == 0 and (
        long.words[start] in _SOURCE or _AHEAD.match(long.account.text, long.tokens[end - 1].end)
    )
    return not (named or _LINK.search(long.span(start, end).text)) and any(
        token.content for token in long.tokens[start:end]
    )


def _whole(short: Saying, rest: tuple[Saying, int, int]) -> bool:
    """Whether a quotation is given as a sentence of its own, not as a title; a clause behind a conjunction will do."""
    text = short.account.text
    if not text[short.tokens[0].start].isupper():
        long, start, end = rest
        return start == 0 and long.words[end - 1] in _JOINTS and short.words[0] in _SUBJECTS
    titled = all(text[token.start].isupper() for token in short.tokens if token.content)
    return not titled and _STOP.match(text, short.tokens[-1].end) is not None


def _rows(rest: tuple[Saying, int, int]) -> Sequence[str]:
    """The few words of what was cut off that lie next to what was kept."""
    long, start, end = rest
    words = long.words[max(start, end - _ASIDE) : end] if start == 0 else long.words[start : start + _ASIDE]
    return re.findall(r"[^\W_]+(?:'[^\W_]+)?", " ".join(words))
