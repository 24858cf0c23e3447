"""What something is called by who is for it or against it, and what it is said to do: English words."""

from .stance_verbs import Side, forms

AGENTS: dict[str, Side] = {
    **dict.fromkeys("critic opponent foe detractor skeptic sceptic enemy".split(), "against"),
    **dict.fromkeys(
        """
        sponsor cosponsor co-sponsor author architect supporter backer advocate proponent champion fan admirer defender
        """.split(),
        "for",
    ),
}
"""Nouns for a person by the side he takes: `a critic of the plan`."""
AGENT_PARTICLES = frozenset("of for".split())
VALUES: dict[str, Side] = {
    **dict.fromkeys(
        """
        realistic acceptable practical feasible viable reasonable essential vital crucial welcome fair legitimate
        outstanding terrific excellent fantastic wonderful amazing brilliant tremendous superb great
        world-class needed good right victory triumph milestone breakthrough overdue remarkable distinction hero
        justified well-justified warranted well-deserved positive opportunity necessity desirable admirable
        appropriate balanced beautiful beneficial commendable
        common-sense compassionate
        constructive courageous decent effective encouraging exceptional exemplary extraordinary fabulous favorable
        favourable generous heroic honest honorable honourable humane impressive incredible inspiring invaluable
        laudable lawful magnificent masterful meaningful noble perfect phenomenal productive promising
        proportionate prudent qualified refreshing sensible smart sound spectacular splendid superior
        thoughtful trustworthy unifying useful valuable well-qualified wise worthwhile worthy
        robust vital timely selfless principled competent capable lawful constitutional proper stellar necessary
        miracle ideal valued cherished beloved treasured treasure
        coup boon bonanza gem lifeline statesman role-model game-changer no-brainer masterpiece masterstroke
        lifesaver
        nice lovely classy gracious talented skilled splendid first-rate top-notch unmatched unparalleled credible
        believable convincing compelling persuasive plausible logical rational sane mature professional
        ethical moral upright dignified respectful civil transparent accountable equitable inclusive innovative creative
        bold brave visionary landmark groundbreaking transformative revolutionary exciting thrilling uplifting
        heartening
        praiseworthy watershed delight
        indispensable achievement asset blessing godsend patriot success improvement
        """.split(),
        "for",
    ),
    **dict.fromkeys(
        """
        unrealistic unacceptable unfair unjust unconstitutional illegitimate wrong dangerous outrageous disgraceful
        shameful irresponsible unnecessary impossible premature unworkable reckless absurd disastrous mistake disaster
        capitulation surrender betrayal insult overreach non-starter nonstarter intolerable unjustified
        despicable disgusting deplorable abhorrent appalling heinous vile evil troubling disturbing alarming offensive
        careless unprepared lazy timid clumsy botched toothless erratic childish juvenile immature petulant selfish
        greedy ruthless savage monstrous sadistic unforgivable unpardonable scurrilous defamatory libelous slanderous
        unproven discredited debunked politicized unbalanced skewed slanted warped twisted perverse repulsive vulgar
        crude rude nasty petty chilling frightening terrifying worrisome worrying concerning regrettable lamentable
        cronyistic farcical
        lawless brutal misplaced deal-breaker dealbreaker untruthful wimp terrorist terrorists anarchist anarchists
        traitors thugs criminals extremists racists
        racist hateful disgrace embarrassing embarrassment failure fraud hoax sham farce scam travesty catastrophe
        catastrophic insane crazy ridiculous ludicrous nonsense stupid foolish hypocritical corrupt cruel inhumane
        illegal unlawful baseless unfounded false untrue misleading inaccurate inappropriate unbecoming indefensible
        inexcusable cynical dishonest wasteful pathetic terrible horrible awful bad objectionable unpatriotic
        counterproductive shortsighted short-sighted unwise demagogue laughable repugnant reprehensible contemptible
        blunder threat
        abusive arbitrary arrogant atrocious authoritarian backward biased bigoted bogus broken callous chaotic
        clueless cowardly crooked damaging defective deficient degrading demeaning deceptive deceitful
        traitor coward thug loser clown tyrant dictator grandstanding destructive detrimental devastating
        dictatorial dire disappointing disappointment discriminatory disgraced
        dishonorable dishonourable disingenuous disloyal disproportionate disrespectful disruptive distasteful divisive
        dreadful egregious erroneous excessive extreme extremist fake faulty flawed frivolous futile gutless harmful
        harsh heartless hollow horrendous horrific horrifying hurtful hypocrite idiotic ill-advised ill-conceived
        immoral impractical inadequate incompetent incoherent incorrect indecent ineffective inefficient inept inferior
        inflammatory insensitive insincere insulting evasive invalid irrational irrelevant lousy
        malicious meaningless mean-spirited misguided mistaken negligent obscene obsolete one-sided onerous oppressive
        outlandish outdated partisan pointless polarizing preposterous problematic punitive rigged ruinous sad
        scandalous scary senseless sexist shabby shocking sickening sinister sloppy suspicious tasteless toxic
        undemocratic unethical unfit unhelpful unhinged unqualified unreasonable unreliable unsafe unserious unspeakable
        unsustainable untenable unthinkable untrustworthy useless vicious vindictive weak wicked worthless
        wrong-headed wrongheaded xenophobic
        haven burden distraction incompetence mismanagement hypocrisy misconduct racism bigotry cruelty deception
        abomination abuse assault atrocity blow calamity charade circus cover-up coverup crime debacle fiasco
        gimmick injustice joke liar lie lies mess nightmare outrage persecution ploy propaganda retreat rubbish
        oppression suppression repression censorship intimidation scandal setback shame smear stunt tyranny trap
        rip-off ripoff swindle racket tragedy folly madness lunacy insanity idiocy stupidity recklessness dereliction
        treason sin humiliation indignity scourge plague cancer poison menace monster bully brute cheat phony charlatan
        quack puppet stooge pawn lapdog lackey sellout turncoat crybaby brat egomaniac megalomaniac narcissist sociopath
        psychopath maniac lunatic nut fool idiot moron imbecile buffoon laughingstock relic flop bust dud
        lacking deficient subpar mediocre shoddy lax lenient draconian heavy-handed overbroad overblown overreaching
        intrusive invasive burdensome bloated byzantine muddled murky opaque shady sketchy sleazy slimy creepy
        gross nauseating revolting odious loathsome repellent tacky tawdry underhanded sneaky devious
        duplicitous two-faced
        laughable risible silly goofy dumb moronic asinine inane nonsensical illogical groundless spurious specious
        disproven dubious doubtful suspect questionable fraught risky perilous hazardous tragic heartbreaking
        gut-wrenching crushing painful demoralizing disheartening discouraging depressing dispiriting maddening
        infuriating exasperating frustrating galling unserious unseemly unconscionable unprofessional
        unhealthy unaffordable unpopular unsettling unnerving inexplicable incomprehensible unwarranted uncalled-for
        vendetta violation witch-hunt
        """.split(),
        "against",
    ),
}
"""What something is called by one who is for it or against it."""
INTENSIFIERS = frozenset("tremendous incredible remarkable extraordinary fabulous extreme terrible".split())
"""Words of value that before a noun only say how much: `a tremendous loss`."""
VALUE_PHRASES: dict[str, Side] = {
    **dict.fromkeys(
        "a last resort;a missed opportunity;a waste of;at an all-time low;responsible for;to blame for;to blame;"
        "at fault;guilty of;complicit in;a solution in search of".split(";"),
        "against",
    ),
    **dict.fromkeys(
        "in the best interest;in the best interests;a step in the right direction;long overdue;good news;a good idea;"
        "the right thing;the right decision;the right call;the right move;the correct decision;on the right track;"
        "the best way;the best option;the best choice;the best hope;the right way;the only way;a good start;"
        "a great start;good for;worth it;a win;a big win;a major win;a beacon of;a ray of hope;"
        "a historic day;a great day;a good day;a proud day;"
        "important step;"
        "first step;positive step;critical for;critical to;vital to;vital for;essential to;essential for;crucial to;"
        "crucial for;key to;one step closer;on our side;second to none".split(";"),
        "for",
    ),
    **dict.fromkeys(
        "without merit;a declaration of war;declaration of war;a slap in the face;a miscarriage of justice;"
        "deep state;witch hunts;political witch hunt;"
        "an attack on;an assault on;an affront to;a step backward;a step backwards;"
        "a step back;beyond the pale;out of line;out of touch;in bad taste;in poor taste;off base;out of bounds;"
        "below the belt;a bad idea;the wrong thing;the wrong decision;the wrong move;the wrong way;the wrong direction;"
        "a waste of;a blow to;a setback for;political grandstanding;grandstanding;fake news;bad news;bad for;"
        "out of control;not the answer;beneath the dignity;a dark day;a sad day;a stain on;a slippery slope;"
        "a distraction;an outrage;against the law;too far;a power grab;a double standard;contrary to;at odds with;"
        "a recipe for;a race to the bottom;nothing more than;nothing but;a non-starter;a red herring;"
        "conspiracy theory;witch hunt;conclusively refuted".split(";"),
        "against",
    ),
}
"""The same of several words."""
CALLING = frozenset(
    """
    dubbed dub dubs decried decry decries denounces denouncing condemning condemns ripped rips derided deriding deride
    mocked ridiculed lambasted assailed labels brands brand termed terms term praised praising touted touts touting hail
    hails hailing trashed panned
    judge judged judges call calls called calling describe describes described describing label labeled labelled
    branded deem deemed declare declares declared declaring
    denounced condemned criticized criticised dismissed hailed portrayed regard regards regarded view views viewed
    deems characterized characterizes characterised portrays painted slammed blasted labeling labelling branding
    """.split()
)
SEEING_AS = frozenset("regard regards regarded view views viewed see sees saw cast casts portrayed".split())
"""The same where `as` follows: `see the sale as a threat`."""
BELIEVING = frozenset(
    """
    agree agreed agrees believe believes believed think thinks thought consider considers considered see sees saw
    """.split()
)
_WRONGED = """
abuse belittle betray bully circumvent contravene debase defy degrade dehumanize demean demonize deprive discredit
dishonor disenfranchise disobey disregard disrespect exploit flout hijack insult intimidate marginalize mischaracterize
mislead misrepresent mistreat misuse mock neglect politicize ridicule sabotage scapegoat silence skirt squander
stigmatize subvert trample trivialize undercut undermine usurp vilify villainize violate weaponize whitewash
"""
"""What is done to a thing or a person by whoever is to blame for it."""
_HARMED = """
alienate burden cripple criminalize damage destroy deter devastate discourage discriminate distort endanger erode
hamper hamstring harm hinder hurt imperil jeopardise jeopardize penalize polarize punish ruin stifle threaten upend
weaken worsen
"""
"""What a thing does, be it meant or not."""


HARMING = forms(_WRONGED + _HARMED, "base", "s", "ed") | frozenset(("hurt",))
"""Verbs of whose subject the speaker is against: `the rules threaten small ports`, `Hale abused her office`."""
HARMED = forms(_HARMED, "ed") | frozenset(("hurt",))
"""Of these what is told of nobody's doing: `the flood damaged the mill`."""
HARMING_NOW = forms(_WRONGED + _HARMED, "ing")
"""The same behind a form of `to be`: `the rules are destroying small ports`."""
HARM_PHRASES = tuple(
    phrase.strip()
    for phrase in """
    roll back;trample on;go too far;goes too far;went too far;make no sense;makes no sense;do nothing to;
    does nothing to;go against;goes against;flies in the face of;fly in the face of;fall short;falls short;fell short;
    fall far short;falls far short;fell far short;make it harder;makes it harder;made it harder;
    make it more difficult;makes it more difficult;make it impossible;makes it impossible;make it worse;
    makes it worse;make things worse;makes things worse;fail us;fails us;failed us;failing us;fail our;fails our;
    failed our;failing our;let us down;lets us down;take us back;takes us back;sends the wrong message;
    send the wrong message;sets a dangerous precedent;set a dangerous precedent;sucked up to;sucks up to;cozied up to;
    cozies up to;caved to;caves to;tear apart;tears apart;tear down;tears down;rip apart;rips apart;rip off;rips off;
    have no place;has no place;do more harm;does more harm;did more harm;put at risk;puts at risk
    """.split(";")
)
"""The same of several words."""
HELPING = frozenset("benefit help protect strengthen improve save boost".split())
DESERVING = frozenset(
    "deserve deserves deserved merit merits merited warrant warrants warranted require requires need needs".split()
)
"""Verbs of whose subject the speaker is for, behind `will` and the like."""
HELPS = frozenset(
    "validates vindicates protects strengthens safeguards restores improves upholds honors honours".split()
)
"""Forms of such verbs that need no `will`."""
PROSPECTS = frozenset("will would can could won't wouldn't".split())
WRONGS = frozenset(
    """
    involvement knowledge collusion obstruction wrongdoing conspiracy cover-up coverup misconduct corruption bias
    discrimination harassment
    interference fraud impropriety plagiarism abuse negligence deal quid-pro-quo crime hacking leak spying racism
    """.split()
)
"""Nouns for a wrong: of `there was no collusion` whoever says it denies the charge."""
WRONGDOING = frozenset(
    """
    collude colluded colluding conspire conspired lie lied mislead misled misleading cheat cheated cheating steal stolen
    harass harassed harassing assault assaulted abuse abused interfere interfered obstruct obstructed obstructing bribe
    bribed discriminate discriminated fabricate fabricated deceive deceived hack hacked plagiarize plagiarized
    violate violated defraud defrauded molest molested meddle meddled groped rape raped tamper tampered
    """.split()
)
"""Verbs for a wrong."""
