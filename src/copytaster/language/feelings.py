"""Adjectives and nouns of feeling, each with the side that it takes and what ties it to its object: English."""

from .stance_verbs import Side

_PLEASED = """
gratified thrilled delighted encouraged heartened cheered buoyed impressed pleased happy glad satisfied excited grateful
thankful relieved proud hopeful optimistic honored comfortable elated overjoyed ecstatic
"""
_DISPLEASED = """
apoplectic irate enraged disheartened demoralized discouraged concerned alarmed worried disappointed appalled outraged
dismayed troubled angry furious angered offended insulted
sickened disgusted horrified shocked saddened disturbed upset frustrated embarrassed dissatisfied bothered unhappy
ashamed incensed infuriated enraged annoyed exasperated aghast distressed perturbed unnerved livid miffed irked stunned
skeptical sceptical doubtful wary
"""
_OF_WHAT = "that about by with at over in".split()
ATTITUDES: dict[str, Side] = {
    **{f"{feeling} {tie}": "for" for feeling in _PLEASED.split() for tie in [*_OF_WHAT, "for"]},
    **{f"{feeling} to {verb}": "for" for feeling in _PLEASED.split() for verb in ("have", "see")},
    **{f"{feeling} {tie}": "against" for feeling in _DISPLEASED.split() for tie in _OF_WHAT},
    **dict.fromkeys(
        "ready to;willing to;prepared to;open to;keen to;eager to;committed to;determined to;in favour of;"
        "in favor of;supportive of;fans of;a fan of;a big fan of;big fans of;proud of;hopeful of;grateful to;"
        "thankful to;loyal to;appreciative of;on board with;in agreement with;fully behind;thrilled to;"
        "glad to see;happy to;glad to;pleased to;proud to;honored to;blessed to have;lucky to have;"
        "fortunate to have;honored to have;proud to have;bullish on;keen on;high on;sold on;sympathetic to;"
        "sympathetic toward;partial to;amenable to;receptive to;favorable to;favourable to;friendly to;"
        "devoted to;dedicated to;faithful to;enthusiastic about;passionate about;adamant about;adamant that;"
        "confident in;confident of;confident that;comfortable with;fine with;okay with;ok with;good with;"
        "cool with;content with;satisfied with;on the side of;all for;in support of;in line with;inclined to;"
        "disposed to;intent on;interested in;eager for;hungry for;anxious to;desperate for;desperate to;"
        "in love with;in awe of;indebted to;respectful of;protective of;complimentary of;effusive about;"
        "sanguine about;insistent on;insistent that;united behind".split(";"),
        "for",
    ),
    **dict.fromkeys(
        "unwilling to;reluctant to;mad at;impatient with;averse to;opposed to;against;hesitant to;"
        "unlikely to accept;unlikely to agree;critical of;leery of;tired of;fed up with;suspicious of;"
        "dismissive of;uncomfortable with;wary of;skeptical of;sceptical of;ashamed of;hostile to;sick of;"
        "sick and tired of;afraid of;afraid that;loath to;loathe to;uninterested in;disinterested in;allergic to;"
        "resistant to;resistant of;hesitant about;dubious about;dubious of;uneasy about;uneasy with;uneasy over;"
        "nervous about;nervous over;anxious about;anxious over;apprehensive about;fearful of;fearful that;"
        "scared of;terrified of;terrified that;squeamish about;lukewarm on;lukewarm about;cool to;cool toward;"
        "cold to;bitter about;bitter over;resentful of;contemptuous of;disdainful of;scornful of;"
        "disrespectful of;disrespectful to;intolerant of;exhausted by;weary of;cynical about;unconvinced by;"
        "unconvinced that;unconvinced of;unimpressed by;unimpressed with;unmoved by;unpersuaded by;"
        "unsatisfied with;discontented with;disillusioned with;disillusioned by;disenchanted with;done with;"
        "at odds with;in opposition to;up in arms over;up in arms about;opposed by;bewildered by;baffled by;"
        "puzzled by;repulsed by;revolted by;betrayed by;mortified by;aggrieved by;"
        "harsh on;tough on;unhappy to;sorry for;sorry about;sorry that;guilty about;"
        "remorseful for;apologetic about".split(";"),
        "against",
    ),
    **dict.fromkeys("undecided on;undecided about;neutral on;neutral about;neutral".split(";"), "neutral"),
}
"""What follows a form of `to be` -> the side it takes on what comes after it."""
_FEELINGS: dict[Side, str] = {
    "for": """
        need:for:to obligation:to duty:to respect:for admiration:for sympathy:for
        necessity:of:for importance:of support:for:of approval:of:for praise:for endorsement:of endorsements:of
        demand:for:that demands:for:that call:for:on calls:for:on commitment:to enthusiasm:for preference:for
        desire:for:to wish:for:to willingness:to readiness:to plea:for pleas:for acceptance:of insistence:on
        promise:to vow:to pledge:to solidarity:with satisfaction:with:that:at agreement:with confidence:in
        appreciation:for gratitude:for backing:for:from applause:for plaudits:for acclaim:for
        blessing:of:for faith:in trust:in hope:for:of:that hopes:for:of:that optimism:about:over excitement:about:over
        delight:at:over:with joy:at:over relief:at:over:that pride:in love:for:of affection:for loyalty:to allegiance:to
        devotion:to dedication:to tolerance:for:of appetite:for zeal:for passion:for advocacy:of:for defense:of
        defence:of
        assent:to consent:to nod:to tribute:to kudos:to:for adherence:to openness:to interest:in
        decision:to intent:to intention:to intentions:to plan:to plans:to order:to orders:to directive:to
        resolution:to determination:to resolve:to effort:to efforts:to campaign:to push:to bid:to drive:to fight:to
        """,
    "against": """
        contempt:for disdain:for disrespect:for
        attack:on attacks:on assault:on tirade:against crusade:against lawsuit:against lawsuits:against
        complaint:against:about complaints:against:about protest:against:over protests:against:over
        opposition:to:against objection:to objections:to criticism:of criticisms:of condemnation:of denunciation:of
        rejection:of refusal:to resistance:to disapproval:of doubt:about:over:that:on:upon:around
        doubts:about:over:that:on
        concern:about:over:with:that:at concerns:about:over:with:that fears:about:that:over alarm:over:about
        reluctance:to scepticism:about:of:over skepticism:about:of:over hostility:to:toward displeasure:with:at:over
        anger:at:over outrage:at:over:about disagreement:with misgivings:about reservations:about dismay:at:over
        wrath:over:at ire:at:over:toward rage:at:over:about indignation:at:over resentment:of:toward:over:about
        animosity:toward:to animus:toward:against antipathy:toward:to aversion:to distaste:for disgust:at:with:over
        revulsion:at horror:at:over shock:at:over hatred:of:for:toward loathing:for:of worry:about:over:that
        worries:about:over:that anxiety:about:over unease:about:with:over uneasiness:about:with apprehension:about:over
        nervousness:about discomfort:with:over disquiet:over:about suspicion:of:about:that suspicions:about:of:that
        distrust:of:in mistrust:of cynicism:about disbelief:at:in:over dissent:from:over:against revolt:against
        rebellion:against uprising:against battle:against:over war:on:against ban:on censure:of reprimand:of
        repudiation:of denial:of:that dismissal:of rebuttal:of:to challenge:to challenges:to swipe:at swipes:at
        jab:at jabs:at shot:at shots:at broadside:against:at salvo:at:against diatribe:against rant:against:about
        vitriol:at:toward barb:at barbs:at:toward mockery:of threat:to:against threats:to:against hesitation:about:over
        discontent:with:over:about grievance:against:about:over grievances:against:about:over
        pushback:against:on:to:over
        backlash:against:over uproar:over:about outcry:over:about:against fury:over:at ridicule:of scorn:for rebuke:of
        unwillingness:to dissatisfaction:with frustration:with:at:over disappointment:with:at:over:in regret:over:for
        """,
}
FEELINGS: dict[str, tuple[Side, frozenset[str]]] = {
    noun: (side, frozenset(particles))
    for side, nouns in _FEELINGS.items()
    for noun, *particles in (entry.split(":") for entry in nouns.split())
}
"""Noun -> the side, and the particles between it and its object: `voiced support for`, `her opposition to`."""
ACTIONS = frozenset(
    """
    ban war battle challenge challenges shot shots threat threats hope hopes trust love attack attacks assault
    lawsuit lawsuits complaint complaints protest protests need
    """.split()
)
"""Nouns of stance that tell nothing without their object."""
INTENTS = frozenset(
    """
    decision intent intention intentions plan plans order orders directive resolution determination resolve effort
    efforts campaign push bid drive fight
    """.split()
)
"""Nouns of what somebody is about to do: `their intent to disband the police`."""
MEASURING = frozenset("gauge gauged gauging measure measured measuring assess assessing test testing".split())
"""Before support: nobody's yet."""
DRAWING = frozenset(
    """
    experience experiences experienced
    draw draws drew drawn drawing face faces faced facing earn earned win won winning receive received receiving met
    meet attract attracted garner garnered provoke provoked spark sparked prompt prompted get got came come gained
    enjoys enjoyed under amid despite encountered endure endured weather weathered pick picks picked picking collect
    collects collected land lands landed score scored snag snagged enlist enlisted garners garnering earns earning
    gains gaining wins receives attracts prompts sparks draws secures securing elicit elicited incur incurred
    """.split()
)
"""Verbs and prepositions before a feeling that comes `from` others: `faced criticism from growers`."""
AMID = frozenset("despite amid over against following after given notwithstanding".split())
"""Prepositions by which something is done in the face of a feeling: `despite strong objections by growers`."""
EXPRESSING = frozenset(
    """
    declaring announcing announces issuing issues signing signed led leads leading joined joins launched launches
    launching spearheaded mounted
    campaigned campaigning made makes making issued gave reaffirmed renewed
    file files filed filing bring brought stage staged staging hold holds held organise organised organized mount
    imposed imposes impose imposing
    wage wages waged waging unleash unleashed level leveled levelled leveling generate generated
    indicate indicates indicated indicating convey conveyed shared shows show showed showing shown threw throw throwing
    unveil unveils unveiled unveiling outline outlines outlined outlining detailed hatched hatch drew draft drafted
    lend lends lent lending registered aired vented harbor harbors harbored build builds built building drum drummed
    take takes took taking fire fires fired firing deliver delivers delivered delivering aim aims aimed aiming
    dished mount
    harbour harboured nurse nursed nursing reveal revealed profess professed professes repeats repeating
    rally rallied weighs weighed weighing cast casts casting plead pleaded
    express expressed expresses expressing voice voiced voices voicing reiterate reiterated reiterating declare declared
    announced signalled signaled signaling pledged raised raising repeated stressed stresses stressing emphasised
    emphasized emphasizing highlighted underlined cited offered offering offers
    """.split()
)
