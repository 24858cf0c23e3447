"""Words by which somebody takes a side: English verbs, adjectives, nouns and the particles they need."""

from typing import Literal

import msgspec

Side = Literal["for", "against", "neutral"]
Shape = Literal["base", "s", "ed", "ing"]


class Stance(msgspec.Struct, frozen=True):
    """A verb that takes a side on its object."""

    side: Side
    shape: Shape
    particles: tuple[str, ...]
    """Words one of which must follow the verb; empty where the object follows at once."""


ANY = "*"
"""Among particles: the object may also follow at once."""

_VERBS: dict[Side, str] = {
    "for": """
        accept advocate applaud approve:of:the:a back call:for:on:upon champion defend demand embrace endorse favor
        favour
        hail insist:on:that:upon:* praise press:for propose push:for recommend seek support urge want welcome
        agree:to:that:on consent:to lobby:for campaign:for argue:for plead:for vow:to pledge:to promise:to
        offer:to hope:for
        """,
    "against": """
        oppose reject refuse:to exclude condemn criticise criticize denounce deplore decry dismiss rebuff
        veto boycott doubt rule:out object:to warn:against argue:against disagree:with balk:at slam blast protest
        lobby:against campaign:against
        """,
    "neutral": "abstain:from:in",
}
_OTHERWISE = frozenset({"advocates", "champions", "seek", "seeks", "sought"})
"""Forms that stand for persons more often, or for a wish of one's own."""
_IRREGULAR = {
    "seek": {"s": "seeks", "ed": "sought", "ing": "seeking"},
    "veto": {"s": "vetoes", "ed": "vetoed", "ing": "vetoing"},
    "slam": {"s": "slams", "ed": "slammed", "ing": "slamming"},
    "abstain": {"s": "abstains", "ed": "abstained", "ing": "abstaining"},
}


def _shapes(verb: str) -> dict[Shape, str]:
    if irregular := _IRREGULAR.get(verb):
        return {"base": verb, "s": irregular["s"], "ed": irregular["ed"], "ing": irregular["ing"]}
    if verb.endswith("e"):
        return {"base": verb, "s": verb + "s", "ed": verb + "d", "ing": verb[:-1] + "ing"}
    if verb.endswith("y"):
        return {"base": verb, "s": verb[:-1] + "ies", "ed": verb[:-1] + "ied", "ing": verb + "ing"}
    ending = "es" if verb.endswith(("s", "sh", "ch")) else "s"
    return {"base": verb, "s": verb + ending, "ed": verb + "ed", "ing": verb + "ing"}


def _table() -> dict[str, Stance]:
    table: dict[str, Stance] = {}
    for side, verbs in _VERBS.items():
        for entry in verbs.split():
            verb, *particles = entry.split(":")
            for shape, form in _shapes(verb).items():
                known = table.get(form)
                if form in _OTHERWISE or (known and known.side != side):
                    continue
                together = (*known.particles, *particles) if known else tuple(particles)
                table[form] = Stance(side, shape, together)
    return table


STANCE_VERBS: dict[str, Stance] = _table()
"""Form of a verb -> the side it takes. `lobby against` and the like are in `OPPOSING_PARTICLES`."""

NOUNS_TOO = frozenset(
    "demands supports backs offers calls doubts protests favors favours objects promises vows".split()
)
"""Forms that behind an adjective are nouns: `Norwegian demands`."""

REQUESTS = frozenset(
    "demand call urge insist recommend propose push press seek lobby campaign argue plead".split()
)
"""Stems of verbs whose denial is no opposition: who does not demand a thing may well be for it."""

PRIVATE_ACTS = frozenset(
    """
    know say talk hear go see come be have invite thank express ask answer comment specify discuss speak identify name
    disclose elaborate tell explain play win get look take let
    """.split()
)
"""After `want to`, `refuse to` and the like: what somebody does, not what he stands for."""

FINITE = frozenset("is are was were has had will would did does isn't aren't wasn't".split())
"""After `insist that`: an assertion, not a demand."""

OPPOSING_PARTICLES = frozenset({"against"})
"""A verb of either side followed by one of these is against."""

ATTITUDES: dict[str, Side] = {
    **dict.fromkeys(
        "ready to;willing to;prepared to;open to;keen to;eager to;committed to;determined to;in favour of;in favor of;"
        "supportive of;happy with;satisfied with;grateful for".split(";"),
        "for",
    ),
    **dict.fromkeys(
        "unwilling to;reluctant to;opposed to;against;hesitant to;skeptical of;sceptical of;skeptical about;"
        "sceptical about;unlikely to accept;unlikely to agree;unhappy with;unhappy about;concerned about;"
        "concerned by;alarmed by;worried about;critical of".split(";"),
        "against",
    ),
    **dict.fromkeys(
        "undecided on;undecided about;neutral on;reviewing;considering;weighing".split(";"), "neutral"
    ),
}
"""What follows a form of `to be` -> the side it takes on what comes after it."""

FEELINGS: dict[str, Side] = {
    **dict.fromkeys(
        """
        need importance necessity support backing approval readiness willingness desire enthusiasm solidarity
        satisfaction
        """.split(),
        "for",
    ),
    **dict.fromkeys(
        "concern concerns opposition doubt doubts scepticism skepticism reservations objections anger outrage dismay "
        "fears alarm disapproval".split(),
        "against",
    ),
}
"""Nouns of the pattern `expressed support for`."""
EXPRESSING = frozenset(
    """
    express expressed expresses expressing voice voiced voices voicing reiterate reiterated declare declared
    announced signalled signaled pledged raised repeated stressed stresses emphasised emphasized highlighted
    underlined cited
    """.split()
)
FEELING_PARTICLES = frozenset("for to about over at with of".split())

VALUES: dict[str, Side] = {
    **dict.fromkeys(
        """
        realistic acceptable practical feasible viable reasonable essential vital crucial welcome fair legitimate
        positive
        """.split(),
        "for",
    ),
    **dict.fromkeys(
        """
        unrealistic unacceptable unfair unjust unconstitutional illegitimate wrong dangerous outrageous disgraceful
        shameful irresponsible unnecessary impossible premature unworkable reckless absurd disastrous mistake disaster
        capitulation surrender betrayal insult overreach non-starter nonstarter intolerable unjustified
        """.split(),
        "against",
    ),
}
"""What something is called by one who is for it or against it."""
CALLING = frozenset(
    "call calls called calling describe describes described describing label labeled branded".split()
)
BELIEVING = frozenset("believe believes believed think thinks thought consider considers see sees".split())

COPULAS = frozenset("is are was were be been being isn't aren't wasn't weren't 're".split())
AUXILIARIES = COPULAS | frozenset(
    """
    has have had hasn't haven't hadn't do does did don't doesn't didn't will would won't wouldn't can could can't
    couldn't may might shall should shouldn't must 'd 'll 've
    """.split()
)
MODALS = frozenset(
    """
    do does did don't doesn't didn't will would won't wouldn't can could can't cannot couldn't may might 'd 'll
    """.split()
)
NORMS = frozenset("must should mustn't shouldn't".split())
"""Within what somebody says: what is to be done."""
NEGATIONS = frozenset("not never no neither nor hardly cannot without".split())
INTENDING = frozenset(
    "voted decided threatened chose continued continues continue vote voting decide".split()
)
"""Verbs before `to` and a verb of stance that leave the subject its subject."""
ADMITTING = frozenset(
    "admit recognise recognize acknowledge understand realise realize remember know ask".split()
)
"""After a norm: what is to be seen, not what is to be done."""
REVERSING = frozenset(
    """
    against ban banning block blocking stop stopping end ending halt halting prevent preventing prohibit repeal
    repealing abolish scrap scrapping reverse overturn lift lifting drop dropping cut cutting limit oppose reject
    """.split()
)
"""Words that turn round what follows: who wants to ban a thing is not for the thing."""
HYPOTHETICAL = frozenset("if whether unless".split())
ADVERBS = frozenset(
    "also again now still later already even always often long soon first both all strongly".split()
)
"""Besides words in -ly."""
CLAUSE_OPENERS = frozenset(
    """
    because after when while although though but unless until if who which where before amid following during
    despite saying adding according since whereas so even said says told warned added stated argued claimed insisted
    wrote noted
    """.split()
)
GROUPS = frozenset(
    """
    union unions workers strikers employers farmers residents villagers protesters demonstrators activists
    campaigners environmentalists opposition prosecutors lawmakers senators republicans democrats conservatives
    liberals labour shareholders investors creditors players teachers nurses doctors students parents councillors
    regulators police drivers dockers miners pilots sailors fishermen firefighters soldiers veterans commuters tenants
    landlords traders brewers growers shopkeepers pensioners parishioners survivors relatives neighbours neighbors
    """.split()
)
"""Heads of noun phrases that can hold a position without being a name."""
VAGUE_GROUPS = frozenset(
    """
    administration government governments ministry critics scientists researchers experts families officials
    diplomats leaders ministers authorities capitals allies coalition campaign company airline bank club league
    federation association party alliance chamber society institute foundation board family
    committee commission council parliament senate congress court lawyers judges army military
    """.split()
)
"""Heads that need a word before them to tell whose: `Norrland officials`, `the Hale administration`."""
