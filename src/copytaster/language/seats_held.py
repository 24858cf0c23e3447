"""How English tells party and state behind a politician's name: `(D-N.Y.)`, `, R-Ariz.`, `, Republican of Ohio`."""

import re

_PARTIES = {"d": "democrat", "r": "republican", "dfl": "democrat"}
_STATES = {
    "ala": "Alabama", "ak": "Alaska", "ariz": "Arizona", "ark": "Arkansas", "calif": "California", "colo": "Colorado",
    "conn": "Connecticut", "del": "Delaware", "fla": "Florida", "ga": "Georgia", "ill": "Illinois", "ind": "Indiana",
    "kan": "Kansas", "ky": "Kentucky", "la": "Louisiana", "md": "Maryland", "mass": "Massachusetts",
    "mich": "Michigan", "minn": "Minnesota", "miss": "Mississippi", "mo": "Missouri", "mont": "Montana",
    "neb": "Nebraska", "nev": "Nevada", "nh": "New Hampshire", "nj": "New Jersey", "nm": "New Mexico",
    "ny": "New York", "nc": "North Carolina", "nd": "North Dakota", "okla": "Oklahoma", "ore": "Oregon",
    "pa": "Pennsylvania", "penn": "Pennsylvania", "ri": "Rhode Island", "sc": "South Carolina", "sd": "South Dakota",
    "tenn": "Tennessee", "tex": "Texas", "vt": "Vermont", "va": "Virginia", "wash": "Washington",
    "wva": "West Virginia", "wis": "Wisconsin", "wyo": "Wyoming", "az": "Arizona", "ca": "California",
    "co": "Colorado", "ct": "Connecticut", "fl": "Florida", "il": "Illinois", "ma": "Massachusetts", "mi": "Michigan",
    "mn": "Minnesota", "oh": "Ohio", "ok": "Oklahoma", "or": "Oregon", "tx": "Texas", "wi": "Wisconsin",
}  # fmt: skip
"""State of the Union as it is written short, without full stops and in lower case -> its name."""
_SHORT = re.compile(r"\s?(?:\(|, )(?P<party>[DR]|DFL)-(?P<state>[A-Z][a-z]+ [A-Z][a-z]+|[A-Z][A-Za-z.]*)")
_LONG = re.compile(
    r"(?:, (?:a )?| \()(?P<party>Democrat|Republican) (?:of|from) (?P<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
)
_OF = re.compile(r" of (?P<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?)")


def seat_behind(text: str, end: int) -> frozenset[str]:
    """What stands behind a name about its bearer's seat, in lower case: his party, and his state in words."""
    if match := _SHORT.match(text, end) or _LONG.match(text, end):
        party = match["party"].lower()
        state = match["state"].replace(".", "").lower()
        return frozenset([_PARTIES.get(party, party), *_STATES.get(state, state).lower().split()])
    return frozenset(match["state"].lower().split()) if (match := _OF.match(text, end)) else frozenset()


def is_state(word: str) -> bool:
    """Whether a word is a state of the Union written short: `Va.`, `Pa`."""
    return word[:1].isupper() and word.replace(".", "").lower() in _STATES
