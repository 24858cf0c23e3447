"""English words that show how a clause is built: auxiliaries, negations, openers, irregular past forms."""

FINITE = frozenset(
    "is are was were has have had will would did does do isn't aren't wasn't can could".split()
)
"""After `insist that`: an assertion, not a demand."""
COPULAS = frozenset("is are was were be been being isn't aren't wasn't weren't 're 'm am".split())
CONTRACTED = frozenset("i'm we're you're they're he's she's it's that's this's".split())
"""Pronouns run into a form of `to be`."""
AUXILIARIES = COPULAS | frozenset(
    """
    has have had hasn't haven't hadn't do does did don't doesn't didn't will would won't wouldn't can could can't
    couldn't may might shall should shouldn't must 'd 'll 've having
    """.split()
)
MODALS = frozenset(
    """
    do does did don't doesn't didn't will would won't wouldn't can could can't cannot couldn't may might 'd 'll
    """.split()
)
UNREAL = frozenset("may might could can".split())
"""Before a verb of stance: nobody has taken that side yet."""
PAST_STATES = frozenset("once formerly initially originally".split())
"""Adverbs of a side that somebody took before."""
NORMS = frozenset("must should mustn't shouldn't".split())
"""Within what somebody says: what is to be done."""
NEGATIONS = frozenset("not never no neither nor hardly cannot without".split())
HYPOTHETICAL = frozenset("if whether unless".split())
ADVERBS = frozenset(
    "all also likewise again now still later already even always often long soon first both strongly ever just since "
    "twice once formerly initially originally then".split()
)
"""Besides words in -ly."""
CLAUSE_OPENERS = frozenset(
    """
    because after when while although though but unless until if who which where before amid following during
    despite saying adding according since whereas so even said says told warned added stated argued claimed insisted
    wrote noted whose whom as than
    """.split()
)
PASTS = frozenset(
    """
    remains remained seems appears means
    lied died tied
    said told met went made took gave came won lost held left sent wrote got saw led kept began became ran spoke sat
    stood found put set let did thought felt knew fell rose drew broke chose drove grew heard laid paid read sold spent
    taught understood wore threw built bought brought caught dealt fought sought swore says tells makes takes gives
    issued faces remains remained seems appears means
    """.split()
)
"""Finite forms that do not end in -ed."""
PRESENTS = frozenset(
    """
    accepts adds agrees allows appears becomes begins belongs brings comes contains continues depends enters expects
    falls feels follows gets gives goes grows includes insists keeps knows leads leaves makes means meets opposes
    provides puts refuses remains represents requires says seeks seems sees sells sends serves sits speaks stands stays
    takes tells tends thinks tries understands wants undermines threatens exists
    """.split()
)
"""Forms in -s that are verbs and hardly ever nouns."""
