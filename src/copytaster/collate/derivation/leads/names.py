"""What names an outlet: a known form, one that reads like an outlet's, or whatever stands in an outlet's place."""

import re
from functools import lru_cache

from ....language.calendar import MONTHS, WEEKDAYS
from ....language.given_names import GIVEN_NAMES
from ....language.outlets import OUTLETS, outlet_named, outlet_of_domain, outlet_of_label, outlet_pattern
from ....language.places import PEOPLES, PLACES
from ....language.titles import ROLES
from ....language.words import function_words
from ....model import Offsets

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’&-]{0,30}(?:\.[\w-]{1,20}){0,3}"
_PARTICLE = r"(?:of|the|for|de|la|le|el|du|des|do|da|di|del|della|der|die|das|für|von|van|den|&)"
NAME = rf"(?<![\w'’&.-]){_WORD}(?: (?:{_PARTICLE} ){{0,2}}{_WORD}){{0,4}}"
"""The source of a regular expression for one to five words with capitals, particles between them. It has no groups."""
DOMAIN = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[a-z]{2,24})\b(?:/[^\s)\]]*)?", re.IGNORECASE)
_MEANINGLESS = frozenset(
    "www news the here more link source original article story post report read all tv television radio".split()
)
_BODIES = frozenset(
    """
    congress senate house parliament lords commons knesset bundestag duma assembly council committee commission court
    board panel inquiry tribunal jury cabinet ministry department office agency bureau police army navy force forces
    church university school hospital bank union party government administration company club team nato un eu fbi cia
    mps lawmakers
    """.split()
)
"""Words of bodies that are told things, and report, and are no outlets."""
_PLATFORMS = frozenset(
    "facebook twitter instagram youtube snapchat medium periscope tiktok whatsapp telegram linkedin reddit".split()
)
"""Where anybody tells something."""
_ZONES = frozenset("gmt utc cet cest est edt cst cdt mst mdt pst pdt bst ist jst et pt am pm".split())
"""What stands in brackets behind a time, where a dateline has its agency."""
_DAYS = MONTHS.keys() | WEEKDAYS.keys()
_POSTS = frozenset(
    "staff writer bureau desk special team freelance contributing senior chief political guest".split()
)


@lru_cache(maxsize=1)
def outlet() -> re.Pattern[str]:
    """An outlet's name by its form, as the group `outlet`."""
    return re.compile(rf"(?<![\w-])(?P<outlet>{outlet_pattern()})")


def any_of(names: tuple[str, ...], *, named: bool = True) -> str:
    """The source of a regular expression for one of some names, as the group `outlet` where `named`."""
    forms = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return rf"(?<!\w)(?{'P<outlet>' if named else ':'}{forms})(?![\w-])"


def domains(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """The outlets of the web addresses in a stretch, by name where known and else by domain, with their places."""
    return [
        (outlet_of_domain(match.group(1)) or match.group(1).lower().removeprefix("www."), *match.span())
        for match in DOMAIN.finditer(text, start, end)
        if "." in match.group(1)[1:-1]
    ]


def name_in_place(text: str, place: Offsets) -> tuple[str, int, int] | None:
    """What stands in an outlet's place, whatever it is; None where it is a person, a place, an office or no name."""
    start, end = place
    form = text[start:end].rstrip(" .,;:)")
    words = re.findall(r"[^\W_]+", form.lower())
    if (
        not words
        or set(words) <= _MEANINGLESS | _ZONES | _PLATFORMS
        or set(words) & (ROLES | _POSTS)
        or words[0] in _DAYS
    ):
        return None
    if words[-1] in _BODIES and outlet_of_label(form) is None and len(words) < 3:
        return None
    if re.search(r"['’]s?(?: |$)", form) or words[0] in function_words("en") - {"the"}:
        return None
    first = form.split()[0]
    plain = form.removeprefix("the ").removeprefix("The ")
    if first in GIVEN_NAMES or plain in PLACES or plain in PEOPLES:
        return None
    return OUTLETS.get(f"The {form}") or outlet_named(form), start, start + len(form)
