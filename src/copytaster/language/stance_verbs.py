"""English verbs by which somebody takes a side, in all their forms, with the particles they need."""

from typing import Literal

import msgspec

from .verbs import gerund

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
        demand embrace endorse espouse favor favour hail insist:on:that:upon:* laud praise prefer press:for:* propose
        push:for:* recommend request salute seek:to:* support thank tout trust respect urge want:to:* love:to:*
        adore welcome hope:for
        ask:for:to:* appeal:for
        agree:to:on:with consent:to lobby:for:* float lean:toward:towards campaign:for argue:for plead:for fight:for
        speak:out_for:up_for:highly_of:well_of:fondly_of:warmly_of:glowingly_of brag:about boast:about:of
        think:highly_of
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
        affirm reinstate lionise idolize revere venerate glorify exalt compliment pay:tribute_to coalesce:around:behind
        unite:behind:around fall:in_line_behind swing:behind come:around_to warm:to sympathize:with
        sympathise:with empathize:with
        align:with:himself_with:herself_with:itself_with:themselves_with ally:with concur:with subscribe:to believe:in
        intend:to weigh:in_for:in_in_favor_of:in_in_support_of
        speak:in_support_of:in_favor_of testify:for:in_support_of:on_behalf_of argue:in_favor_of:in_favour_of swear:by
        go:to_bat_for make:a_plea_for shepherd champion usher:in clear:the_way_for pave:the_way_for
        open:the_door_to clamor:for
        clamour:for agitate:for yearn:for long:for strive:for opt:for justify forgive pardon exonerate absolve vindicate
        bolster shore:up safeguard preserve threaten:to stand:up_for second rule:for find:for cheer:on plump:for
        come:to_the_defense_of:to_the_defence_of:to_the_aid_of rush:to_the_defense_of:to_the_defence_of
        throw:his_support_behind:her_support_behind:its_support_behind:their_support_behind
        give:his_blessing_to:her_blessing_to:its_blessing_to:their_blessing_to get:behind buy:into
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
        undo reverse ditch gut chafe:at:under draw:the_line_at dig:in_against speak:ill_of:harshly_of:badly_of
        threaten:*
        take:a_shot_at:shots_at:swipes_at:jabs_at:a_dim_view_of:umbrage_at:offense_at make:a_mockery_of expel
        rule:against find:against nix kill axe sink spike void invalidate nullify annul vacate enjoin freeze
        defund slash appeal
        eviscerate lacerate maul blister scorch shred needle knock ding diss batter bombard satirize satirise
        parody caricature
        sneer:at laugh:at snicker:at smirk:at sniff:at snipe:at grouse:about carp:about whine:about moan:about
        fret:about:over
        agonize:over stew:over flinch:at cringe:at shudder:at sour:on desert drop dump disinvite uninvite
        ostracize ostracise
        blacklist banish exile eject topple  depose overthrow disobey stymie foil hinder impede hamper
        stonewall delay
        slow-walk override unwind unravel     weaken undermine sabotage
        damn revile
        despise disbelieve pooh-pooh repel decline forgo renounce disclaim recant retract swear:off
        steer:clear_of shy:away_from clash:with spar:with feud:with tangle:with butt:heads_with cross:swords_with
        lock:horns_with break:ranks_with differ:with quarrel:with quibble:with take:umbrage_at square:off_against
        call:foul_on:shenanigans_on cry:foul_over:foul_at vent:about:at sneak:past demonize demonise vilify smear
        discredit insult offend betray
        gang:up_on pile:on weigh:in_against beg:to_differ_with:to_disagree_with
        position:himself_against:herself_against:itself_against:themselves_against
        """,
    "neutral": "abstain:from:in take:no_position_on:no_position_about:no_side_in:no_sides_in",
}
"""Verb, then the particles one of which must follow (`_` for a space); `*` where the object may also follow at once."""
_OTHERWISE = frozenset(
    """
    advocates champions bar bars ban bans challenge challenges heralds trumpet trumpets nominate boo suggest suggesting
    requests hopes hope praying fear feared second seconds appeal appeals drop drops dump dumps desert deserts slash
    slashes
    kill sink sinks spike spikes freeze freezes find finds long longs ding dings knock knocks void needle needles
    compliment compliments delay delays decline declines
    """.split()
)
"""Forms that stand for persons or things more often, or for a wish of one's own."""
_PASTS = dict(
    pair.split(":")
    for pair in """
    pay:paid fall:fell swing:swung swear:swore strive:strove find:found sink:sank override:overrode
    overthrow:overthrew unwind:unwound forgo:forwent get:got buy:bought seek:sought speak:spoke come:came
    stand:stood stick:stuck fight:fought take:took throw:threw hit:hit strike:struck tear:tore go:went lay:laid
    break:broke lose:lost cut:cut withdraw:withdrew uphold:upheld cast:cast write:wrote put:put shoot:shot
    forbid:forbade undo:undid draw:drew dig:dug sing:sang give:gave make:made
    """.split()
)
"""Verb, then its past where the ending does not make it."""
_PARTICIPLES: dict[str, dict[Shape, str]] = {"speak": {"ed": "spoken"}, "take": {"ed": "taken"}}


def shapes(verb: str) -> dict[Shape, str]:
    """The forms of a verb by their shape."""
    doing = gerund(verb)
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) and not verb.endswith("oo") else "s")
    past = verb + "d" if verb.endswith("e") else doing.removesuffix("ing") + "ed"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, past = verb[:-1] + "ies", verb[:-1] + "ied"
    return {"base": verb, "s": third, "ed": _PASTS.get(verb, past), "ing": doing}


def forms(verbs: str, *wanted: Shape) -> frozenset[str]:
    """The wanted forms of each of some verbs, which spaces part."""
    return frozenset(
        form for verb in verbs.split() for shape, form in shapes(verb).items() if shape in wanted
    )


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
