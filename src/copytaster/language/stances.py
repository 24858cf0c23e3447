"""Groups of English words that tell with which objects, and after which words, a verb takes a side."""

ASKING = frozenset(
    """
    advise order direct instruct
    advocate appeal ask beg beseech call campaign demand encourage exhort hope implore insist lobby plead pray
    prefer press propose push recommend request seek suggest urge want
    """.split()
)
"""Verbs whose object is never merely a person: of `urged Hale to sign` the issue is what Hale is to do."""
COMMANDS = frozenset("advise order direct instruct press".split())
"""Verbs that take a side only with what is to be done."""
BANNING = frozenset("ban bar prohibit forbid".split())
"""Verbs by which somebody keeps others `from` what he is against."""
UNMAKING = frozenset(
    """
    abandon scrap dismantle cancel suspend undo reverse ditch gut challenge nix kill axe sink spike void invalidate
    nullify annul vacate enjoin freeze slash appeal drop dump delay override unwind unravel roll walk scale water weaken
    decline stymie foil affirm reinstate justify hamper hinder impede preserve undermine betray
    """.split()
)
"""Verbs that take a side only with what is made by a decision: a plan, a measure, a right."""
IMPERSONAL = frozenset("challenge accept agree echo deny dispute doubt fear refute rebut welcome".split())
"""Further verbs that judge no person."""
REQUESTS = frozenset(
    "demand call urge insist recommend propose push press seek lobby campaign argue plead ask appeal request".split()
)
"""Verbs whose denial tells no stance: who does not demand a thing may well be for it."""
SPOKEN_ACTS = frozenset(
    "promise pledge vow offer announce sign order direct instruct advise credit thank".split()
)
"""Verbs of what is done by saying or signing: not to have done it is no side."""
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
    verdict ruling conviction sentence lawsuit case charges offer invitation bid nomination appointment election results
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
    apologize apologise help meet testify wait invite congratulate visit thank recognize give show wear
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
POINTERS = frozenset(
    """
    issue issues matter matters idea ideas notion notions argument arguments suggestion suggestions belief message point
    points step steps move moves action actions situation problem problems question questions concern concerns solution
    version view views position stance approach
    """.split()
)
"""Nouns that, with no more than `the` or `this` before them, only point to what was spoken of before."""
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
    boycott impeach override roll rolling vetoing boycotting impeaching overriding
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
