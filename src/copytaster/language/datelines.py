"""Datelines: where, when and by which agency a report was filed, in front of its first sentence."""

import re

_CAPITALS = (
    r"(?=[^\W\d_a-z]{3}|[^\W\d_a-z]{2}[ /.’'-])(?:[^\W\d_a-z]|[.’'])+(?:[ /-](?:[^\W\d_a-z]|[.’']){2,}){0,4}"
)
_NAME = r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){0,3}"
_FURTHER = r"(?:, ?[^\W_a-z][\w. ]{1,24}){0,4}"
"""Region and date: `, Veld, May 3, 2024`."""
_AGENCY = r"\([^()\n]{2,40}\)"
_DATELINE = re.compile(
    rf"(?:{_CAPITALS}{_FURTHER}(?: {_AGENCY})?|{_NAME}{_FURTHER} {_AGENCY}) ?(?:--?|–|—) +"
    r"(?=[“\"‘'«„]?[^\W\d_a-z])"
)
_LONGEST = 120
"""Characters of a dateline."""


def dateline_end(text: str, start: int) -> int:
    """Where a dateline that begins at a place ends, with its dash; the place itself where none does.

    `PORT TARN, Veld, May 3, 2024 (Agency) - `, `TARN — `, `Tarn (Agency) - `.
    """
    match = _DATELINE.match(text, start, start + _LONGEST)
    return match.end() if match else start
