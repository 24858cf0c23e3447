"""Whom a seat of government or a people stands for: `Kremlin` and `Moscow` for Russia, `Norwegian` for Norway."""

from . import places

_INSTITUTIONS = {
    "Kremlin": "Russia",
    "Duma": "Russia",
    "White House": "United States",
    "Pentagon": "United States",
    "State Department": "United States",
    "Oval Office": "United States",
    "Downing Street": "United Kingdom",
    "Whitehall": "United Kingdom",
    "Elysee": "France",
    "Élysée": "France",
    "Quai d'Orsay": "France",
    "Holy See": "Vatican City",
    "Vatican": "Vatican City",
    "Knesset": "Israel",
    "Bundestag": "Germany",
    "Casa Rosada": "Argentina",
    "Blue House": "South Korea",
    "DPRK": "North Korea",
    "Verkhovna Rada": "Ukraine",
    "EU": "European Union",
    "E.U.": "European Union",
    "European Union": "European Union",
    "European Commission": "European Union",
    "Brussels": "European Union",
    "UN": "United Nations",
    "U.N.": "United Nations",
    "United Nations": "United Nations",
}
"""Institutions and seats that places do not give, or give otherwise: Brussels acts as the Union's more often."""

PARTISAN: dict[str, str] = {
    "democratic": "Democrats",
    "republican": "Republicans",
    "gop": "Republicans",
    "conservative": "Conservatives",
    "liberal": "Liberals",
    "labour": "Labour",
    "tory": "Tories",
    "socialist": "Socialists",
    "nationalist": "Nationalists",
}
"""Adjective of a political camp -> its people: who is meant by `Democratic opposition`."""
HOUSES = frozenset(
    {"white house", "pentagon", "state department", "oval office", "downing street", "whitehall"}
)
"""Institutions that at home are themselves, and stand for their country only among countries."""
SEATS: dict[str, str] = {
    name.lower().rstrip("."): country
    for name, country in (
        *((country, country) for country in sorted(places.COUNTRIES)),
        *places.CAPITALS.items(),
        *((alias, name) for alias, name in places.ALIASES.items() if name in places.COUNTRIES),
        *_INSTITUTIONS.items(),
    )
}
"""Country, capital or institution in lower case, without a final full stop -> the country or union."""

PLACES_OF_RULE = frozenset(
    name.lower()
    for name in (
        *places.CAPITALS,
        *(name for name, country in _INSTITUTIONS.items() if country in places.COUNTRIES and name != "DPRK"),
    )
    if name not in places.COUNTRIES
)
"""Capitals and institutions in lower case that are named instead of their country."""

DEMONYMS: dict[str, str] = {
    **{people.lower(): country for people, country in places.DEMONYMS.items()},
    "european": "Europe",
    "eu": "European Union",
    "us": "United States",
    "u.s": "United States",
    "u.s.": "United States",
    "uk": "United Kingdom",
    "u.k.": "United Kingdom",
    "un": "United Nations",
    "u.n.": "United Nations",
}
"""Adjective in lower case -> the country or union."""

OFFICES = frozenset(
    """
    president premier chancellor minister secretary spokesman spokeswoman spokesperson ambassador envoy negotiator
    government administration ministry king queen monarch leader official officials diplomat diplomats army military
    troops forces adviser advisor delegation chief authorities emperor sultan emir capitals leaders ministers allies
    counterpart office department
    """.split()
)
"""Who speaks or acts for a country, when its name or demonym stands beside."""

OWN_OFFICES = {
    "defense secretary": "United States",
    "secretary of defense": "United States",
    "treasury secretary": "United States",
    "homeland security secretary": "United States",
    "chancellor of the exchequer": "United Kingdom",
    "home secretary": "United Kingdom",
}
"""Offices whose title one country alone uses, in lower case."""

FORMER = frozenset("former ex ex-president retired then-president deposed ousted late exiled".split())
"""Who bore an office and speaks for himself."""

SPOKESPERSONS = frozenset(
    """
    ceo executive spokesman spokeswoman spokesperson chairman chairwoman chairperson chair president director head boss
    founder owner manager leader secretary-general secretary lawyer attorney commissioner
    """.split()
)
"""Who speaks for the organisation that stands beside."""

MOUTHPIECES = frozenset("spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople".split())
"""Who speaks for nobody but the organisation that stands beside: a head of it may well take a side of his own."""

ASSEMBLIES = frozenset(
    "house senate congress parliament assembly council legislature knesset bundestag duma".split()
)
"""Last words of organisations whose members and leaders speak for themselves."""
