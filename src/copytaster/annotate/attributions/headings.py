"""Sources before a colon: `Kremlin: no talks before spring`, `ROE: I never said so`."""

from .found import Found
from .page import Page, Unit

_LONGEST = 6  # words of a source before a colon


def read_colon(page: Page, unit: Unit) -> Found | None:
    """The attribution of a headline or of a line of a transcript that names its source before a colon."""
    for index in range(unit.first + 1, min(unit.first + _LONGEST, unit.last - 2)):
        if page.words[index] != ":":
            continue
        names = {page.mention_of[at] for at in range(unit.first, index)} - {-1}
        all_named = all(
            page.mention_of[at] >= 0
            or page.capital[at]
            or page.words[at] in ("of", "the", "'s", ".", "(", ")", "-")
            for at in range(unit.first, index)
        )
        kinds = {page.mentions[mention].kind for mention in names}
        if not names or not all_named or not kinds & {"person", "organisation", "place"}:
            return None
        shouted = page.text[page.tokens[index - 1].start : page.tokens[index - 1].end].isupper()
        if not unit.heading and not (shouted and kinds & {"person"}):
            return None
        return Found((unit.first, index), (index, index + 1), ((index + 1, unit.last),))
    return None
