"""Words by which somebody takes a side: English verbs, adjectives, nouns and the particles they need."""

from typing import Literal

import msgspec

Side = Literal["for", "against", "neutral"]
Shape = Literal["base", "s", "ed", "ing"]


class Stance(msgspec.Struct, frozen=True):
    """A form of a verb that takes a side on its object."""

    verb: str
    shape: Shape
    takes: dict[str, Side]
    """The particle, or particles, between the verb and its object -> the side; empty: the object follows at once."""


_VERBS: dict[Side, str] = {
    "for": """
        accept advocate:for:* applaud approve:of:* back bless call:for:on:upon celebrate champion cheer commend defend
        demand embrace endorse espouse favor favour hail insist:on:that:upon:* laud praise prefer press:for propose
        push:for:* recommend request salute seek:to:* support thank tout trust respect urge want:to:* love:to:*
        adore welcome hope:for
        ask:for:to:* appeal:for
        agree:to:on:with consent:to lobby:for:* float lean:toward:towards campaign:for argue:for plead:for fight:for
        speak:out_for:up_for:highly_of:well_of think:highly_of
        come:out_for:out_in_favor_of:out_in_favour_of side:with stand:by:with:behind:up_for rally:behind:around
        stick:to:with:by vow:to:that pledge:to:that promise:to:* offer:to vote:for:in_favor_of:in_favour_of:to pray:for
        admire congratulate promote condone tolerate echo root:for cosponsor co-sponsor petition:for
        vouch:for stick:up_for close:ranks_behind throw:support_behind come:out_in_support_of ratify uphold reaffirm
        encourage stump:for rule:in_favor_of:in_favour_of advise order direct
        instruct sign:on_to:* make:the_case_for spearhead petition:to
        credit beg:for implore beseech exhort sponsor march:for rally:for demonstrate:for
        okay greenlight pass adopt enact introduce unveil draft herald trumpet extol lionize rejoice:in:at:over savor
        relish look:forward_to green-light double:down_on press:ahead_with push:ahead_with:forward_with forge:ahead_with
        move:forward_with:ahead_with go:ahead_with:along_with proceed:with line:up_behind sing:the_praises_of
        put:muscle_behind:his_muscle_behind:her_muscle_behind:their_muscle_behind:its_muscle_behind
        lend:support_to:his_support_to:her_support_to:its_support_to:their_support_to give:the_green_light_to
        throw:weight_behind:his_weight_behind:her_weight_behind:its_weight_behind:their_weight_behind nominate
        put:faith_in:trust_in:his_faith_in:her_faith_in:their_faith_in stump:for
        """,
    "against": """
        oppose reject refuse:to:* exclude condemn criticise criticize denounce deplore decry dismiss rebuff
        veto boycott doubt rule:out:against object:to warn:against:of:about argue:against
        disagree:with:over:about balk:at slam blast
        protest
        assail lambast lambaste bash deride ridicule mock rebuke repudiate disavow spurn shun scorn lament bemoan
        deny dispute refute rebut contest resist turn:down throw:out lobby:against campaign:against fight:against
        push:back_on:back_against hit:back_at lash:out_at:out_against speak:out_against:against come:out_against
        scoff:at bristle:at rail:against vote:against:down take:issue_with:aim_at pull:out_of
        dissent:from fear
        castigate chide chastise scold berate excoriate skewer disparage belittle vilify admonish reprimand censure
        malign pillory upbraid fault accuse blame lampoon disapprove:of complain:about:of:that:over:* single:out
        caution:against
        regret apologize:for apologise:for resent abhor detest despise loathe distrust mistrust question
        petition:against
        sue:over:* testify:against crack:down_on take:action_against:a_stand_against:exception_to:a_swipe_at:a_jab_at
        hit:out_at:back_against lose:confidence_in:faith_in:trust_in:patience_with impeach
        impose:sanctions_on:tariffs_on:penalties_on attack
        fire:back_at:back_against:off_at snap:back_at strike:down:back_at tear:into rip:into lay:into
        distance:myself_from:ourselves_from:himself_from:herself_from:itself_from:themselves_from break:with
        part:ways_with cut:ties_with
        sever:ties_with walk:away_from:out_of back:away_from:out_of withdraw:from
        overrule overturn rescind revoke repeal outlaw oust
        sanction penalize penalise hit rip trash pan savage hammer taunt torch flay pummel roast go:after march:against
        demonstrate:against
        rally:against call:out snub disown block filibuster stall scuttle torpedo quash thwart strike:over walk:out_over
        take:to_task
        worry:that:about cast:aspersions_on brush:off:aside shrug:off wave:off laugh:off
        write:off pour:cold_water_on:scorn_on throw:cold_water_on
        raise:questions_about:objections_to:alarm_about
        put:the_brakes_on poke:holes_in:fun_at make:fun_of turn:his_back_on:her_back_on:their_back_on
        shoot:down rebel:against revolt:against
        challenge denigrate rage:at fume:at:about:over seethe:at:over grumble:about:over gripe:about recoil:at:from jeer
        heckle boo troll obstruct combat defy hate dislike forbid ban bar prohibit abandon scrap dismantle
        cancel suspend
        undo reverse ditch gut chafe:at:under draw:the_line_at dig:in_against speak:ill_of
        take:a_shot_at:shots_at:swipes_at:jabs_at:a_dim_view_of:umbrage_at:offense_at make:a_mockery_of expel
        gang:up_on pile:on
        position:himself_against:herself_against:itself_against:themselves_against
        """,
    "neutral": "abstain:from:in take:no_position_on:no_position_about:no_side_in:no_sides_in",
}
"""Verb, then the particles one of which must follow (`_` for a space); `*` where the object may also follow at once."""
_OTHERWISE = frozenset(
    """
    advocates champions bar bars ban bans challenge challenges heralds trumpet trumpets nominate boo suggest suggesting
    requests hopes hope praying fear feared
    """.split()
)
"""Forms that stand for persons or things more often, or for a wish of one's own."""
_IRREGULAR = {
    "seek": {"s": "seeks", "ed": "sought", "ing": "seeking"},
    "veto": {"s": "vetoes", "ed": "vetoed", "ing": "vetoing"},
    "slam": {"s": "slams", "ed": "slammed", "ing": "slamming"},
    "rebut": {"s": "rebuts", "ed": "rebutted", "ing": "rebutting"},
    "abstain": {"s": "abstains", "ed": "abstained", "ing": "abstaining"},
    "speak": {"s": "speaks", "ed": "spoke", "ing": "speaking"},
    "come": {"s": "comes", "ed": "came", "ing": "coming"},
    "stand": {"s": "stands", "ed": "stood", "ing": "standing"},
    "stick": {"s": "sticks", "ed": "stuck", "ing": "sticking"},
    "fight": {"s": "fights", "ed": "fought", "ing": "fighting"},
    "take": {"s": "takes", "ed": "took", "ing": "taking"},
    "throw": {"s": "throws", "ed": "threw", "ing": "throwing"},
    "hit": {"s": "hits", "ed": "hit", "ing": "hitting"},
    "strike": {"s": "strikes", "ed": "struck", "ing": "striking"},
    "tear": {"s": "tears", "ed": "tore", "ing": "tearing"},
    "go": {"s": "goes", "ed": "went", "ing": "going"},
    "pan": {"s": "pans", "ed": "panned", "ing": "panning"},
    "beg": {"s": "begs", "ed": "begged", "ing": "begging"},
    "snub": {"s": "snubs", "ed": "snubbed", "ing": "snubbing"},
    "rip": {"s": "rips", "ed": "ripped", "ing": "ripping"},
    "lay": {"s": "lays", "ed": "laid", "ing": "laying"},
    "snap": {"s": "snaps", "ed": "snapped", "ing": "snapping"},
    "break": {"s": "breaks", "ed": "broke", "ing": "breaking"},
    "lose": {"s": "loses", "ed": "lost", "ing": "losing"},
    "cut": {"s": "cuts", "ed": "cut", "ing": "cutting"},
    "withdraw": {"s": "withdraws", "ed": "withdrew", "ing": "withdrawing"},
    "uphold": {"s": "upholds", "ed": "upheld", "ing": "upholding"},
    "cast": {"s": "casts", "ed": "cast", "ing": "casting"},
    "shrug": {"s": "shrugs", "ed": "shrugged", "ing": "shrugging"},
    "write": {"s": "writes", "ed": "wrote", "ing": "writing"},
    "put": {"s": "puts", "ed": "put", "ing": "putting"},
    "rebel": {"s": "rebels", "ed": "rebelled", "ing": "rebelling"},
    "shoot": {"s": "shoots", "ed": "shot", "ing": "shooting"},
    "ban": {"s": "bans", "ed": "banned", "ing": "banning"},
    "bar": {"s": "bars", "ed": "barred", "ing": "barring"},
    "forbid": {"s": "forbids", "ed": "forbade", "ing": "forbidding"},
    "scrap": {"s": "scraps", "ed": "scrapped", "ing": "scrapping"},
    "undo": {"s": "undoes", "ed": "undid", "ing": "undoing"},
    "gut": {"s": "guts", "ed": "gutted", "ing": "gutting"},
    "expel": {"s": "expels", "ed": "expelled", "ing": "expelling"},
    "draw": {"s": "draws", "ed": "drew", "ing": "drawing"},
    "dig": {"s": "digs", "ed": "dug", "ing": "digging"},
    "sing": {"s": "sings", "ed": "sang", "ing": "singing"},
    "give": {"s": "gives", "ed": "gave", "ing": "giving"},
    "make": {"s": "makes", "ed": "made", "ing": "making"},
}
_PARTICIPLES: dict[str, dict[Shape, str]] = {"speak": {"ed": "spoken"}, "take": {"ed": "taken"}}


def shapes(verb: str) -> dict[Shape, str]:
    """The forms of a verb by their shape."""
    if irregular := _IRREGULAR.get(verb):
        return {"base": verb, "s": irregular["s"], "ed": irregular["ed"], "ing": irregular["ing"]}
    if verb.endswith("e"):
        return {"base": verb, "s": verb + "s", "ed": verb + "d", "ing": verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {"base": verb, "s": verb[:-1] + "ies", "ed": verb[:-1] + "ied", "ing": verb + "ing"}
    ending = "es" if verb.endswith(("s", "sh", "ch")) else "s"
    return {"base": verb, "s": verb + ending, "ed": verb + "ed", "ing": verb + "ing"}


def _table() -> dict[str, Stance]:
    takes: dict[str, dict[str, Side]] = {}
    for side, verbs in _VERBS.items():
        for entry in verbs.split():
            verb, *particles = entry.split(":")
            for particle in particles or ["*"]:
                takes.setdefault(verb, {})[particle.replace("_", " ").strip("*")] = side
    return {
        form: Stance(verb, shape, sides)
        for verb, sides in takes.items()
        for shape, form in [*shapes(verb).items(), *_PARTICIPLES.get(verb, {}).items()]
    }


_EVERY = _table()
STANCE_VERBS: dict[str, Stance] = {form: stance for form, stance in _EVERY.items() if form not in _OTHERWISE}
"""Form of a verb -> the sides it takes."""
AMBIGUOUS_VERBS: dict[str, Stance] = {form: stance for form, stance in _EVERY.items() if form in _OTHERWISE}
"""The same of forms that stand for something else more often, so that more than form must tell that they are verbs."""
ASKING = frozenset(
    """
    advise order direct instruct
    advocate appeal ask beg beseech call campaign demand encourage exhort hope implore insist lobby plead pray
    prefer press propose push recommend request seek suggest urge want
    """.split()
)
"""Verbs whose object is never merely a person: of `urged Hale to sign` the issue is what Hale is to do."""
BANNING = frozenset("ban bar prohibit forbid".split())
"""Verbs by which somebody keeps others `from` what he is against."""
UNMAKING = frozenset("abandon scrap dismantle cancel suspend undo reverse ditch gut challenge".split())
"""Verbs that take a side only with what is made by a decision: a plan, a measure, a right."""
IMPERSONAL = frozenset("challenge accept agree echo deny dispute doubt fear refute rebut welcome".split())
"""Further verbs that judge no person."""
REQUESTS = frozenset(
    "demand call urge insist recommend propose push press seek lobby campaign argue plead ask appeal request".split()
)
"""Verbs whose denial tells no stance: who does not demand a thing may well be for it."""
MEASURES = frozenset(
    """
    bill bills law act order treaty pact agreement deal legislation petition accord resolution measure ordinance decree
    letter ban budget amendment articles impeachment
    """.split()
)
"""What is signed by who is for it."""
MAKING = frozenset("pass adopt enact introduce unveil draft float approve".split())
"""Verbs that take a side only with a measure."""
BLOCKED = MEASURES | frozenset(
    """
    effort efforts attempt attempts move push plan plans proposal proposals nomination nominee nominees vote votes
    funding money aid amendment amendments request requests release sale merger rule rules ban wall project legislation
    package extension it them this
    """.split()
)
"""What is blocked or stalled by who is against it, unlike a road or an engine."""
DECIDED = BLOCKED | frozenset(
    """
    policy policies program programs programme programmes regulation regulations protection protections agreement
    agreements laws bills accord accords pact pacts treaty treaties talks mandate mandates restriction restrictions
    requirement requirements decision decisions right rights ruling deals orders reform reforms guidelines guidance
    standards law ban bans tariffs tariff sanctions levy tax taxes cuts sale contract contracts deal initiative scheme
    """.split()
)
"""What is made by a decision, and undone by another."""
WISHES = frozenset("want hope seek prefer welcome accept".split())
"""Verbs that tell no stance under `would`, nor of people at large (`voters who want a change`)."""
PRIVATE_ACTS = frozenset(
    """
    know say talk hear go see come be have invite thank express ask answer comment specify discuss speak identify name
    disclose elaborate tell explain play win look learn find feel remain become do think hold get grow return visit
    watch meet tip respond be give start try help walk drive ride sit wait eat drink sleep sing dance pose
    wear signal apologize apologise clarify congratulate show remind     """.split()
)
"""After `want to`, `refuse to` and the like: what somebody does, not what he stands for."""
REFUSABLE = frozenset(
    """
    apologize apologise help meet testify invite congratulate visit thank recognize give show wear
    """.split()
)
"""Of these what somebody refuses, or says that he will not do: a side, unlike what he merely does."""
SILENT = frozenset("comment talk discuss speak answer explain identify disclose respond name".split())
"""Of these what takes a side only where somebody says himself that he will not: `we won't comment on customers`."""
LIGHT_OBJECTS = frozenset(
    """
    award awards details information comment comments nomination job invitation position role post money gift gifts
    donation donations others times hundreds thousands millions prize chance opportunity responsibility
    backdrop remainder entirety duration aftermath wake verge course midst meantime moment
    way thing things something anything nothing everything someone everyone people person time lot part fact number
    kind sort one ones reason reasons question questions office
    himself herself itself themselves myself yourself ourselves him her them me us you
    """.split()
)
"""Heads of objects that make no issue."""
OPPOSING_PARTICLES = frozenset({"against"})
"""A verb of either side followed by one of these is against."""
UNDOING = frozenset(
    """
    abandon withdraw scrap reverse overturn block repeal rescind cancel revoke challenge undo ditch oppose reject
    fight resist defeat prevent quit boycott condemn denounce disavow
    """.split()
)
"""Verbs by which who asks for them is against their object. (Who asks to end or to ban a thing is for the ending.)"""
DEEDS = frozenset("veto boycott repeal override impeach".split())
"""Verbs of formal acts, each an issue beside the thing that it undoes: who urges a veto of a bill is for the veto."""
ENDING = frozenset("end stop halt cease ban abolish suspend".split())
"""Verbs of what is to be no more: who asks for that is for the ending, and against its object."""
ENDS = frozenset("end halt stop curbs ban moratorium limits restrictions crackdown clampdown".split())
"""Nouns for the same, before `to` or `on`."""
STOPPING = frozenset("halt stop prevent block".split())
"""Verbs that undo their object where the holder himself is to do so: `vowed to stop the sale`."""
OFFICES_SOUGHT = frozenset(
    """
    race contest candidacy consideration seat office term chance bid nomination election re-election reelection job
    presidency help advice shelter asylum
    refuge
    """.split()
)
"""What people seek for themselves."""
THROWN_OUT = frozenset(
    """
    complaint complaints case lawsuit lawsuits suit appeal verdict ruling conviction charge charges claim claims law
    ballots evidence motion sentence result results petition
    """.split()
)
"""What is thrown out by who is against it, unlike a ball or the rubbish."""
UNDONE = frozenset(
    """
    abandoned withdrawn scrapped reversed overturned blocked repealed rescinded cancelled canceled revoked dropped
    voided rejected defeated ditched condemned banned outlawed abolished stopped ended
    halted suspended removed dismissed closed
    cracked aside stamped rooted wiped torn struck thrown shut phased rolled curbed
    """.split()
)
"""Participles of such verbs: what `should be scrapped` somebody is against."""
PUNISHED = frozenset(
    """
    deported expelled executed jailed imprisoned prosecuted punished charged arrested investigated impeached fired
    sacked tried indicted sentenced
    """.split()
)
"""What `should be done` to somebody is an issue by itself: who says so is for it."""
REMOVING = frozenset(
    "remove fire sack expel suspend dismiss oust cancel scrap ban block abandon drop end".split()
)
"""Verbs by which somebody who says that he will do it turns against their object."""
PROMOTING = frozenset(
    """
    introduce set impose adopt pass create establish hold launch open begin support accept back approve make take
    provide ensure keep maintain continue bring use let allow permit enact endorse consider implement build secure
    """.split()
)
"""Verbs that only bring their object about: `urged them to introduce a limit` is for the limit."""
INTENDING = frozenset(
    """
    looking aiming hoping preparing threatening working pushing fighting trying tried tries attempting attempted
    began begun started rushed hurried hastened scrambled
    voted decided threatened chose continued continues continue vote voting decide vowed pledged promised plans
    planned agreed going moved sued wants want wanted continuing declined refused failed refuses refusing unwilling
    intended intends intend promising pledging vowing
    appearing appeared appears appear unlikely likely willing
    """.split()
)
"""Verbs before `to` and a verb of stance that leave the subject its subject."""
DECLINING = frozenset("declined refused failed refuses refusing unwilling unlikely".split())
YIELDING = frozenset(
    """
    resign negotiate surrender comply cooperate tolerate allow permit let attend sign concede apologize apologise
    budge yield participate testify
    """.split()
)
"""Verbs behind `will not` by which somebody takes his stand."""
YIELDING_PHRASES = (
    ("step", "down"),
    ("back", "down"),
    ("hear", "of"),
    ("stand", "for"),
    ("give", "up"),
    ("step", "aside"),
)
REFUSALS = frozenset({"will not", "won't", "would not", "wouldn't", "cannot", "can't"})
ADMITTING = frozenset(
    "admit recognise recognize acknowledge understand realise realize remember know ask note see expect say".split()
)
"""After a norm: what is to be seen, not what is to be done."""
REVERSING = frozenset(
    """
    against ban banning block blocking stop stopping end ending halt halting prevent preventing prohibit repeal
    repealing remove removing removal withdraw withdrawing withdrawal leave leaving quit quitting cancel cancelling
    canceling suspend suspending toppling rescind rescinding revoke revoking delay delaying postpone refuse avoid
    abolish scrap scrapping reverse overturn lift lifting drop dropping cut cutting limit oppose reject
    curb curbs moratorium limits restrictions cease veto
    boycott impeach override vetoing boycotting impeaching overriding
    """.split()
)
"""Words that turn round what follows: who wants to ban a thing is not for the thing."""
LEAVING = (
    "resign", "quit", "withdraw", "go", "leave", "step down", "step aside", "stand down", "stand aside", "drop out",
    "pull out", "bow out", "exit", "give up his seat", "give up her seat", "leave office", "leave the race", "retire",
    "be fired", "be removed", "be impeached", "be sacked", "be expelled", "be ousted", "be jailed", "be imprisoned",
    "be prosecuted", "be deported", "be executed", "be arrested", "be disqualified", "be dismissed", "be charged",
    "stop", "come clean", "be held accountable", "be ashamed", "shut up",
)  # fmt: skip
"""What somebody who asks a person to do it, or wants to be done to him, is against that person by."""
