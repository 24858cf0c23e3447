"""What is said of an author below his text, who is named nowhere in it."""

import re
from collections.abc import Sequence

from .notices import UPPER

_LONGEST = 480
_WORK = re.compile(
    r"[“\"](?:[A-Z][\w.’'-]*|of|the|and|with|in|a|&)(?: (?:[A-Z][\w.’'-]*|of|the|and|with|in|a|&)){0,7}[,.]?[”\"]"
)
"""The title of what somebody wrote or hosts."""
_QUOTED = re.compile(r"[“”\"]")
_PORTRAIT = re.compile(
    rf"(?:(?:Dr|Prof|Sen|Rep|Gov|Gen|Sir|Rev)\.? )?(?P<name>{UPPER}[\w.’'-]*(?: {UPPER}[\w.’'-]*){{1,3}}) "
    r"(?:\(@\w{1,30}\) |, [^,.]{2,60}, )?"
    r"(?:is (?:an?|the|chief|senior|executive|president|professor|director|founder|author|co-\w+|currently|now)\b|"
    r"(?:lives|teaches|writes|covers|blogs|hosts|edits|serves|works) (?:in|at|on|for|about|the|as|with|and)\b)"
)


def is_portrait(line: str, above: Sequence[str]) -> bool:
    """Whether a line below a text says in the present tense who somebody is whom the text itself does not name."""
    match = _PORTRAIT.match(line) if len(line) <= _LONGEST and line.endswith((".", "!", ")")) else None
    if match is None or _QUOTED.search(_WORK.sub("", line)):
        return False
    surname = match["name"].split()[-1].strip(".’'")
    return len(surname) > 1 and not any(surname in told for told in above if len(told) > 80)
